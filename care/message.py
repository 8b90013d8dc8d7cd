"""What a message to a person is made of, before any chat platform sees it.

A message is a row of spans (plain, bold, spoiler) and optional buttons. It decides nothing about delivery. The rule a
reader must not break: text that came from a person is always a span of its own and never parsed for markup, so nobody
can smuggle formatting or a link into somebody else's screen.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import StrEnum

TEXT_LIMIT_UTF16 = 4096
"""Telegram counts a text's length after entity parsing; UTF-16 units are the safe reading (Bot API, sendMessage.text)."""

CAPTION_LIMIT_UTF16 = 1024
"""Bot API, sendPhoto.caption, counted like a text."""

BUTTON_DATA_LIMIT_BYTES = 64
"""Bot API, InlineKeyboardButton.callback_data."""


class Style(StrEnum):
    """How a span is shown."""

    PLAIN = "plain"
    BOLD = "bold"
    SPOILER = "spoiler"


@dataclass(frozen=True, slots=True)
class Standing:
    """That a span is one of the standing texts (crisis numbers, safety facts): which, and in which language."""

    name: str
    language: str


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style.

    `standing` marks a text that differs from country to country, until it is known who reads it; it is never stored.
    """

    text: str
    style: Style = Style.PLAIN
    standing: Standing | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message: either `data` comes back as a tap, or `url` opens a page. Exactly one is set."""

    label: str
    data: str = ""
    url: str = ""

    def __post_init__(self) -> None:
        if bool(self.data) == bool(self.url):
            raise ValueError(f"a button carries either data or a url: {self.label!r}")
        if len(self.data.encode()) > BUTTON_DATA_LIMIT_BYTES:
            raise ValueError(f"button data is over {BUTTON_DATA_LIMIT_BYTES} bytes: {self.data!r}")


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message ready to be shown: rendered in the reader's language, free of platform markup.

    `keyboard` holds the rows of the permanent reply keyboard where the message brings it along (empty: leave it as it
    is). `text_id` and `version` say which fixed text this is, for the audit. `picture` names a picture that goes with the
    text ("progress:30"): it is made when the message is sent, for whom it is sent to, and is never stored.
    """

    spans: tuple[Span, ...]
    buttons: tuple[tuple[Button, ...], ...] = ()
    keyboard: tuple[tuple[str, ...], ...] = ()
    text_id: str = ""
    version: int = 1
    picture: str = ""

    @property
    def text(self) -> str:
        """The bare text, as a person would read it with every spoiler opened."""
        return "".join(span.text for span in self.spans)

    @property
    def preview(self) -> str:
        """What a lock screen may show: the text with every spoiler hidden."""
        return "".join("▒" * len(s.text) if s.style is Style.SPOILER else s.text for s in self.spans)


def plain(text: str) -> Outgoing:
    """A message of one plain span."""
    return Outgoing(spans=(Span(text),))


def utf16_length(text: str) -> int:
    """Length in UTF-16 code units, Telegram's unit for offsets and limits."""
    return len(text.encode("utf-16-le")) // 2


def dump(message: Outgoing) -> str:
    """The message as compact JSON, for storing."""
    return json.dumps(
        {
            "s": [[span.style.value, span.text] for span in message.spans],
            "b": [[[b.label, b.data, b.url] for b in row] for row in message.buttons],
            "k": [list(row) for row in message.keyboard],
            "t": message.text_id,
            "v": message.version,
            "p": message.picture,
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def load(text: str) -> Outgoing:
    """The message back from `dump`. Raises ValueError or KeyError on anything else."""
    raw = json.loads(text)
    return Outgoing(
        spans=tuple(Span(words, Style(style)) for style, words in raw["s"]),
        buttons=tuple(tuple(Button(label, data, url) for label, data, url in row) for row in raw["b"]),
        keyboard=tuple(tuple(row) for row in raw["k"]),
        text_id=raw["t"],
        version=raw["v"],
        picture=raw.get("p", ""),  # a row that waits since before there were pictures has none
    )
