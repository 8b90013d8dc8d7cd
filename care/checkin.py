"""How a check-in goes from question to question.

Pure: from a questionnaire and what was answered to what is asked next. It stores nothing. The rule a reader must not
break: a skip is missing, never a number; going back changes nothing until a new answer is given.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta

from care.catalogue import Item, Kind, Questionnaire
from care.records import Answer, Focus

WINDOW = timedelta(hours=4)
NUDGE_AFTER = timedelta(minutes=90)
NOTE_LIMIT = 1_000
HORIZON_DAYS = 14
RECENT_SELF = timedelta(hours=3)
"""A check-in that the patient started this recently stands for the prompted one: asking again would nag."""

_MOST_DIGITS = 9
"""More is no answer, and Python refuses to read a number of thousands of digits."""

BY_FOCUS = {Focus.SUBSTANCE: "daily-substance", Focus.MENTAL: "daily-mental", Focus.BOTH: "daily-both"}


def first_question(questionnaire: Questionnaire) -> str:
    """The id of the first question."""
    return questionnaire.items[0].id


def next_question(questionnaire: Questionnaire, position: str) -> str | None:
    """The id of the question after `position`; None after the last."""
    ids = [item.id for item in questionnaire.items]
    index = ids.index(position) + 1
    return ids[index] if index < len(ids) else None


def previous_question(questionnaire: Questionnaire, position: str) -> str:
    """The id of the question before `position`; the first question before itself."""
    ids = [item.id for item in questionnaire.items]
    return ids[max(0, ids.index(position) - 1)]


def number_of(questionnaire: Questionnaire, position: str) -> tuple[int, int]:
    """Which question of how many, counted from 1."""
    ids = [item.id for item in questionnaire.items]
    return ids.index(position) + 1, len(ids)


def read_value(item: Item, text: str) -> int | None:
    """The number that a tap carries, if the item allows it; None otherwise."""
    if item.kind is Kind.NOTE or not text.isdecimal() or len(text) > _MOST_DIGITS:
        return None
    value = int(text)
    return value if item.allows(value) else None


def values(answers: Iterable[Answer]) -> Mapping[str, int]:
    """Question id -> number, of what was answered with a number."""
    return {answer.question: answer.value for answer in answers if answer.value is not None and not answer.skipped}
