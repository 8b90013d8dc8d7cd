"""How a check-in steps from question to question."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from care import checkin
from care.catalogue import Item, Kind, Localised, Option, Questionnaire
from care.records import Answer, Focus

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
WORDS = Localised("How?", "¿Cómo?")

MOOD = Item("mood", WORDS, WORDS, Kind.SCALE, WORDS, WORDS)
USED = Item("used", WORDS, WORDS, Kind.CHOICE, options=tuple(Option(n, WORDS) for n in (1, 0, 2)))
NOTE = Item("note", WORDS, WORDS, Kind.NOTE)
SLEEP = Item("sleep", WORDS, WORDS, Kind.SCALE, WORDS, WORDS, minimum=1, maximum=5)
DAILY = Questionnaire("daily", 1, "draft", WORDS, (MOOD, USED, SLEEP, NOTE))
SHORT = Questionnaire("short", 1, "draft", WORDS, (MOOD,))


@pytest.mark.parametrize(
    ("position", "before", "after", "number"),
    [
        ("mood", "mood", "used", 1),
        ("used", "mood", "sleep", 2),
        ("sleep", "used", "note", 3),
        ("note", "sleep", None, 4),
    ],
    ids=["first", "second", "third", "last"],
)
def test_a_question_knows_its_neighbours(position: str, before: str, after: str | None, number: int) -> None:
    assert checkin.previous_question(DAILY, position) == before
    assert checkin.next_question(DAILY, position) == after
    assert checkin.number_of(DAILY, position) == (number, 4)


def test_a_walk_forward_meets_every_question_once_and_back_again() -> None:
    walked, position = list[str](), checkin.first_question(DAILY)
    following: str | None = position
    while following is not None:
        position = following
        walked.append(position)
        following = checkin.next_question(DAILY, position)
    assert walked == ["mood", "used", "sleep", "note"]
    for _ in DAILY.items:
        position = checkin.previous_question(DAILY, position)
    assert position == checkin.first_question(DAILY)


def test_a_single_question_is_first_and_last() -> None:
    assert checkin.first_question(SHORT) == checkin.previous_question(SHORT, "mood") == "mood"
    assert checkin.next_question(SHORT, "mood") is None
    assert checkin.number_of(SHORT, "mood") == (1, 1)


@pytest.mark.parametrize("step", [checkin.next_question, checkin.previous_question, checkin.number_of])
def test_a_question_of_another_list_is_a_bug(step: object) -> None:
    assert callable(step)
    with pytest.raises(ValueError):
        step(SHORT, "used")


@pytest.mark.parametrize(
    ("item", "text", "value"),
    [
        (MOOD, "0", 0),
        (MOOD, "10", 10),
        (MOOD, "11", None),
        (MOOD, "-1", None),
        (MOOD, "", None),
        (MOOD, "7.5", None),
        (MOOD, " 7", None),
        (MOOD, "²", None),
        (MOOD, "seven", None),
        (MOOD, "9" * 5_000, None),
        (SLEEP, "0", None),
        (SLEEP, "1", 1),
        (SLEEP, "5", 5),
        (SLEEP, "6", None),
        (USED, "2", 2),
        (USED, "3", None),
        (NOTE, "1", None),
    ],
    ids=lambda value: value[:12] if isinstance(value, str) else getattr(value, "id", None),
)
def test_a_tap_is_a_number_only_when_the_question_allows_it(item: Item, text: str, value: int | None) -> None:
    assert checkin.read_value(item, text) == value


def answer(question: str, value: int | None = None, words: str | None = None, *, skipped: bool = False) -> Answer:
    return Answer(
        id=question,
        checkin_id="c",
        patient_id="p",
        question=question,
        value=value,
        words=words,
        skipped=skipped,
        answered_at=NOW,
    )


@pytest.mark.parametrize(
    ("answers", "numbers"),
    [
        ([], {}),
        ([answer("mood", 0)], {"mood": 0}),
        ([answer("mood", skipped=True)], {}),
        ([answer("mood", 3, skipped=True)], {}),
        ([answer("note", words="a hard day")], {}),
        ([answer("mood", 5), answer("used", skipped=True), answer("sleep", 2)], {"mood": 5, "sleep": 2}),
    ],
    ids=["nothing", "nought is a number", "a skip is missing", "a skip wins", "words are no number", "mixed"],
)
def test_a_missing_answer_is_never_a_number(answers: list[Answer], numbers: dict[str, int]) -> None:
    assert checkin.values(answers) == numbers


def test_every_focus_has_its_questions() -> None:
    assert set(checkin.BY_FOCUS) == set(Focus)
    assert len(set(checkin.BY_FOCUS.values())) == len(Focus)


def test_a_reminder_comes_while_the_check_in_is_open() -> None:
    assert checkin.NUDGE_AFTER < checkin.WINDOW
