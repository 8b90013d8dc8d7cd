"""How a check-in or an assessment goes from question to question.

Pure: from a questionnaire and what was answered to what is asked next. It stores nothing. The rules a reader must not
break: a skip is missing, never a number; which questions are asked follows from the answers alone, so every order of
taps, steps back and restarts leads to the same questions; going back changes nothing until a new answer is given.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from care import schedule
from care.catalogue import Item, Kind, Questionnaire
from care.records import Answer, CheckinChoice, Focus, Form, Phase

WINDOW = timedelta(hours=4)
NUDGE_AFTER = timedelta(minutes=90)
NOTE_LIMIT = 1_000
HORIZON_DAYS = 14
RECENT_SELF = timedelta(hours=3)
"""A check-in that the patient started this recently stands for the prompted one: asking again would nag."""

CHECK = "check"
"""The position after the last question when two answers do not fit each other: no id of an item."""

NEAR = timedelta(hours=1)
"""A check-in due until this long after a session comes with the session's reminder: one ring instead of two."""

_MOST_DIGITS = 9
"""More is no answer, and Python refuses to read a number of thousands of digits."""

_LONGEST_ID = 64
MIXED = "+"
"""Stands in the id of a questionnaire between its own name and the extra questions."""

BY_FOCUS = {Focus.SUBSTANCE: "daily-substance", Focus.MENTAL: "daily-mental", Focus.BOTH: "daily-both"}
SHORT_BY_FOCUS = {Focus.SUBSTANCE: "short-substance", Focus.MENTAL: "short-mental", Focus.BOTH: "short-both"}

DAYS_BY_PHASE = {
    Phase.PHP: frozenset(schedule.WEEKDAYS),
    Phase.IOP: frozenset(schedule.WEEKDAYS),
    Phase.OP: frozenset(schedule.WEEKDAYS),
    Phase.AFTERCARE: frozenset(("mon", "wed", "fri")),
}
"""On which days the check-in comes by itself while a program has not chosen (clinical reference, section 11)."""


# ------------------------------------------------------------------------------------------------------ what is asked


def path(questionnaire: Questionnaire, values: Mapping[str, int], form: Form = Form.FULL) -> tuple[Item, ...]:
    """The questions that these answers (question id -> number) lead to, in order.

    An answer to a question that is not on the path counts for nothing. A short form ends behind its gate unless the
    gate's items are all answered and sum to what it asks for.
    """
    asked: list[Item] = []
    known: dict[str, int] = {}
    for item in questionnaire.items:
        if not _is_open(questionnaire, item, known, form):
            break
        if item.is_asked(known):
            asked.append(item)
            if item.id in values:
                known[item.id] = values[item.id]
    return tuple(asked)


def first_question(questionnaire: Questionnaire) -> str:
    """The id of the first question."""
    return questionnaire.items[0].id


def next_question(
    questionnaire: Questionnaire, position: str, values: Mapping[str, int], form: Form = Form.FULL
) -> str | None:
    """The id of the question after `position`; None after the last. Raises ValueError for a position of another list."""
    index = _index(questionnaire, position)
    behind = {item.id for item in questionnaire.items[index + 1 :]}
    return next((item.id for item in path(questionnaire, values, form) if item.id in behind), None)


def previous_question(
    questionnaire: Questionnaire, position: str, values: Mapping[str, int], form: Form = Form.FULL
) -> str:
    """The id of the question before `position`; the first question before itself. Raises ValueError like the next."""
    if position == CHECK:
        return path(questionnaire, values, form)[-1].id
    before = {item.id for item in questionnaire.items[: _index(questionnaire, position)]}
    asked = [item.id for item in path(questionnaire, values, form) if item.id in before]
    return asked[-1] if asked else first_question(questionnaire)


def place_after_change(
    questionnaire: Questionnaire,
    changed: str,
    position: str,
    given: Collection[str],
    values: Mapping[str, int],
    form: Form = Form.FULL,
) -> str | None:
    """Where it stands when the answer to `changed`, before `position`, was replaced; None: nothing is left to ask.

    A question that the new answer opened comes first; one that it closed is passed over. `given`: what has an answer or
    a skip.
    """
    asked = [item.id for item in path(questionnaire, values, form)]
    ids = [item.id for item in questionnaire.items]
    between = ids[ids.index(changed) + 1 : ids.index(position)]
    opened = next((item_id for item_id in asked if item_id in between and item_id not in given), None)
    if opened is not None or position in asked:
        return opened or position
    return next_question(questionnaire, position, values, form)


def number_of(
    questionnaire: Questionnaire, position: str, values: Mapping[str, int], form: Form = Form.FULL
) -> tuple[int, int]:
    """Which question of how many, counted from 1, as far as the answers show. Raises ValueError like the next."""
    index = _index(questionnaire, position)
    before = {item.id for item in questionnaire.items[:index]}
    asked = [item.id for item in path(questionnaire, values, form)]
    return sum(item_id in before for item_id in asked) + 1, max(len(asked), 1)


def read_value(item: Item, text: str) -> int | None:
    """The number that a tap carries, if the item allows it; None otherwise."""
    if not text.isdecimal() or len(text) > _MOST_DIGITS:
        return None
    value = int(text)
    return value if item.allows(value) else None


def values(answers: Iterable[Answer]) -> Mapping[str, int]:
    """Question id -> number, of what was answered with a number."""
    return {answer.question: answer.value for answer in answers if answer.value is not None and not answer.skipped}


def picked(answer: Answer | None) -> tuple[int, ...]:
    """The options that are ticked in an answer to a question with several."""
    if answer is None or not answer.picked:
        return ()
    return tuple(int(value) for value in answer.picked.split(","))


def toggled(item: Item, ticked: Iterable[int], value: int) -> str:
    """What is stored when `value` is tapped once more or once less: values in the order of the options."""
    now = set(ticked) ^ {value}
    return ",".join(str(option.value) for option in item.options if option.value in now)


# --------------------------------------------------------------------------------------------- what a program chooses


def is_day(choice: CheckinChoice | None, phase: Phase, on: date) -> bool:
    """Whether the check-in comes by itself on this local date."""
    days = DAYS_BY_PHASE[phase] if choice is None else schedule.days_of(choice.days)
    return schedule.weekday(on) in days


def questionnaire_id(choice: CheckinChoice | None, focus: Focus) -> str:
    """The daily questionnaire of a focus: the whole one, or the two questions of the short form."""
    short = choice is not None and choice.form is Form.SHORT
    return (SHORT_BY_FOCUS if short else BY_FOCUS)[focus]


def extras_on(choice: CheckinChoice | None, catalogue: Mapping[str, Item], on: date) -> tuple[Item, ...]:
    """The extra questions of this local date, in the order of the catalogue, each with those that follow from it."""
    if choice is None:
        return ()
    wanted: dict[str, str] = json.loads(choice.extras)
    today = schedule.weekday(on)
    chosen = {name for name, days in wanted.items() if not days or today in schedule.days_of(days)}
    return tuple(item for item in catalogue.values() if item.id in chosen or _follows(item, chosen))


def compose(base: Questionnaire, extras: Iterable[Item]) -> Questionnaire:
    """`base` with extra questions before its note. Its id names them, so that two mixtures are never taken for one."""
    added = [item for item in extras if base.item(item.id) is None]
    if not added:
        return base
    notes = tuple(item for item in base.items if item.kind is Kind.NOTE)
    others = tuple(item for item in base.items if item.kind is not Kind.NOTE)
    name = MIXED.join([base.id, *(item.id for item in added)])
    if len(name) > _LONGEST_ID:
        name = f"{base.id}{MIXED}{hashlib.sha256(name.encode()).hexdigest()[:16]}"
    return replace(base, id=name, items=(*others, *added, *notes))


# -------------------------------------------------------------------------------------------------------------- private


def _is_open(questionnaire: Questionnaire, item: Item, known: Mapping[str, int], form: Form) -> bool:
    gate = questionnaire.gate
    if gate is None or form is Form.FULL or item.id in gate.items:
        return True
    return all(each in known for each in gate.items) and sum(known[each] for each in gate.items) >= gate.at_least


def _index(questionnaire: Questionnaire, position: str) -> int:
    return [item.id for item in questionnaire.items].index(position)


def _follows(item: Item, chosen: set[str]) -> bool:
    conditions = (*item.when, *item.when_any)
    return bool(conditions) and all(condition.question in chosen for condition in conditions)
