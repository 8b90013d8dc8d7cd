"""Render a fixed text with its buttons in a reader's language.

It chooses no words: those are in `content/locales`. The rule a reader must not break: whatever a person typed is handed
in as a value, never as part of a text id or a label that is parsed.
"""

from __future__ import annotations

from collections.abc import Iterable

from actions.turn import Turn
from care import buttons
from care.message import Button, Outgoing, Span


def screen(
    turn: Turn,
    language: str,
    text_id: str,
    /,
    *rows: Iterable[Button],
    keyboard: tuple[tuple[str, ...], ...] = (),
    **values: str,
) -> Outgoing:
    """The text `text_id` with its values, and a row of buttons for each further argument."""
    return Outgoing(
        spans=turn.content.say(language, text_id, **values),
        buttons=tuple(tuple(row) for row in rows if row),
        keyboard=keyboard,
        text_id=text_id,
        version=turn.content.version(text_id),
    )


def join(*messages: Outgoing, gap: str = "\n\n") -> Outgoing:
    """Several messages as one: texts in order, the buttons of all, the id of the first."""
    spans: list[Span] = []
    for message in messages:
        if spans and message.spans:
            spans.append(Span(gap))
        spans.extend(message.spans)
    return Outgoing(
        spans=tuple(spans),
        buttons=tuple(row for message in messages for row in message.buttons),
        keyboard=next((message.keyboard for message in messages if message.keyboard), ()),
        text_id=messages[0].text_id,
        version=messages[0].version,
        picture=next((message.picture for message in messages if message.picture), ""),
    )


def button(turn: Turn, language: str, label: str, verb: str, object_id: str = "", argument: str | int = "") -> Button:
    """A button whose label is the fixed text `buttons.<label>`."""
    return Button(turn.content.plain(language, f"buttons.{label}"), buttons.encode(verb, object_id, argument))


def option(label: str, verb: str, object_id: str = "", argument: str | int = "") -> Button:
    """A button with a label that is no fixed text: a number, the name of a skill."""
    return Button(label, buttons.encode(verb, object_id, argument))


def scale_rows(verb: str, object_id: str, prefix: str = "") -> tuple[tuple[Button, ...], ...]:
    """0 to 10 in two rows that a thumb can hit: 0-5 and 6-10. The argument is `prefix` and the number."""
    numbers = [option(str(n), verb, object_id, f"{prefix}{n}") for n in range(11)]
    return tuple(numbers[:6]), tuple(numbers[6:])


def home_keyboard(turn: Turn, language: str) -> tuple[tuple[str, ...], ...]:
    """The permanent reply keyboard of a patient: one button, *I need help*."""
    return ((turn.content.plain(language, "buttons.need_help"),),)
