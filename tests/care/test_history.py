"""What the rules over several days see: the last fortnight, the check-in days, the last contact, the own rate."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from care.change import Distance
from care.history import (
    LONGEST_SILENCE_DAYS,
    LOOK_BACK_DAYS,
    RATE_DAYS,
    History,
    Prompt,
    Rate,
    against_usual,
    checkin_days,
    last_contact_on,
    missed_in_a_row,
    rate_before,
)

TODAY = date(2026, 11, 23)
JOINED = date(2026, 9, 1)


def ago(days: int) -> date:
    """The local date so many days before today."""
    return TODAY - timedelta(days=days)


def of_moods(moods: dict[int, int]) -> History:
    """A history with nothing but moods: days ago -> mood."""
    return History(today=TODAY, enrolled_on=JOINED, days={ago(n): {"mood": mood} for n, mood in moods.items()})


def of_prompts(
    prompts: dict[int, Prompt],
    *,
    heard_on: frozenset[date] = frozenset(),
    seen_on: frozenset[date] = frozenset(),
    away_on: frozenset[date] = frozenset(),
) -> History:
    """A history of check-ins that came by themselves (days ago -> what became of each) and of other contacts."""
    asked = {ago(n): each for n, each in prompts.items()}
    return History(today=TODAY, enrolled_on=JOINED, prompts=asked, heard_on=heard_on, seen_on=seen_on, away_on=away_on)


def test_a_missing_answer_is_no_number() -> None:
    history = History(today=TODAY, enrolled_on=JOINED, days={TODAY: {"mood": 0}, ago(1): {}})
    assert history.value("mood") == 0
    assert history.value("craving") is None
    assert history.value("mood", ago(1)) is None
    assert history.value("mood", ago(2)) is None


@pytest.mark.parametrize(
    ("moods", "distance"),
    [
        ({0: 3, 1: 6, 2: 6, 3: 6, 4: 6, 5: 6}, Distance(6.0, -3.0, 5)),
        ({0: 3, 1: 6, 2: 6, 3: 6, 4: 6}, None),
        ({1: 6, 2: 6, 3: 6, 4: 6, 5: 6}, None),
        ({0: 3, 1: 6, 2: 6, 3: 6, 4: 6, 14: 6}, Distance(6.0, -3.0, 5)),
        ({0: 3, 1: 6, 2: 6, 3: 6, 4: 6, 15: 6}, None),
        ({0: 3, 1: 6, 5: 7, 8: 8, 11: 5, 13: 6}, Distance(6.0, -3.0, 5)),
        ({0: 3, 1: 6, 2: 6, 3: 6, 4: 6, -1: 6}, None),
        ({0: 3, 1: 5, 2: 6, 3: 6, 4: 7, 5: 5, 6: 7}, Distance(6.0, -3.0, 6)),
    ],
    ids=[
        "five days",
        "four days are no usual",
        "no answer today",
        "the fourteenth day counts",
        "the fifteenth does not",
        "gaps between",
        "a later date does not count",
        "an even number",
    ],
)
def test_today_is_held_against_the_last_fourteen_local_days(moods: dict[int, int], distance: Distance | None) -> None:
    assert against_usual(of_moods(moods), "mood") == distance


def test_days_without_the_answer_are_left_out_of_the_median() -> None:
    days = {ago(n): {"craving": 2} for n in range(1, 10)} | {ago(n): {"mood": 6} for n in range(10, 15)}
    history = History(today=TODAY, enrolled_on=JOINED, days={**days, TODAY: {"mood": 3}})
    assert against_usual(history, "mood") == Distance(6.0, -3.0, 5)


def test_a_check_in_day_counts_whether_it_was_answered_or_not() -> None:
    history = History(
        today=TODAY,
        enrolled_on=JOINED,
        days={ago(4): {"mood": 5}, ago(2): {}, TODAY: {"mood": 4}, ago(-1): {"mood": 4}},
        prompts={ago(4): Prompt.ANSWERED, ago(3): Prompt.MISSED},
    )
    assert checkin_days(history, 3) == (ago(3), ago(2), TODAY)
    assert checkin_days(history, 9) == (ago(4), ago(3), ago(2), TODAY)
    assert checkin_days(history, 0) == ()


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        (History(today=TODAY, enrolled_on=ago(40)), ago(40)),
        (of_prompts({3: Prompt.ANSWERED, 2: Prompt.MISSED}), ago(3)),
        (of_prompts({3: Prompt.ANSWERED}, heard_on=frozenset({ago(1)})), ago(1)),
        (of_prompts({3: Prompt.ANSWERED}, seen_on=frozenset({ago(1)})), ago(1)),
        (of_prompts({3: Prompt.ANSWERED}, away_on=frozenset({ago(1)})), ago(1)),
        (of_moods({5: 6}), ago(5)),
        (History(today=TODAY, enrolled_on=JOINED, days={ago(3): {}}), JOINED),
        (of_prompts({3: Prompt.ANSWERED}, heard_on=frozenset({ago(-1)})), ago(3)),
        (History(today=TODAY, enrolled_on=ago(-1)), ago(-1)),
    ],
    ids=[
        "joining",
        "an answer",
        "a message",
        "a session",
        "the last day of a break",
        "a check-in of their own",
        "opened and left",
        "a later date does not count",
        "enrolled tomorrow by another zone",
    ],
)
def test_the_last_contact_is_the_last_sign_of_life(history: History, expected: date) -> None:
    assert last_contact_on(history) == expected


@pytest.mark.parametrize(
    ("prompts", "days_ago"),
    [
        ({}, []),
        ({0: Prompt.ANSWERED}, []),
        ({0: Prompt.MISSED}, [0]),
        ({2: Prompt.ANSWERED, 1: Prompt.MISSED, 0: Prompt.MISSED}, [1, 0]),
        ({3: Prompt.MISSED, 2: Prompt.ANSWERED, 1: Prompt.MISSED, 0: Prompt.MISSED}, [1, 0]),
        ({2: Prompt.MISSED, 1: Prompt.MISSED, 0: Prompt.OPEN}, [2, 1]),
        ({7: Prompt.MISSED, 4: Prompt.MISSED, 0: Prompt.MISSED}, [7, 4, 0]),
        ({1: Prompt.MISSED, 0: Prompt.MISSED, -1: Prompt.MISSED}, [1, 0]),
    ],
    ids=["none asked", "answered", "one", "two", "an answer between", "one is open", "not every day", "a later date"],
)
def test_the_run_of_missed_check_ins_ends_with_an_answer(prompts: dict[int, Prompt], days_ago: list[int]) -> None:
    assert missed_in_a_row(of_prompts(prompts)) == tuple(ago(n) for n in days_ago)


def test_what_is_missed_on_the_day_of_a_contact_is_no_silence() -> None:
    prompts = dict.fromkeys(range(4), Prompt.MISSED)
    assert missed_in_a_row(of_prompts(prompts, heard_on=frozenset({ago(2)}))) == (ago(1), TODAY)


def test_the_own_rate_is_that_of_the_four_weeks_before() -> None:
    prompts = {0: Prompt.MISSED, 1: Prompt.ANSWERED, 2: Prompt.OPEN, 28: Prompt.MISSED, 29: Prompt.ANSWERED}
    assert rate_before(of_prompts(prompts), TODAY) == Rate(answered=1, asked=2)
    assert rate_before(of_prompts({}), TODAY) == Rate(answered=0, asked=0)


@pytest.mark.parametrize(("days", "new"), [(0, True), (13, True), (14, False), (90, False), (-1, True)])
def test_the_first_two_weeks_are_new(days: int, new: bool) -> None:
    assert History(today=TODAY, enrolled_on=ago(days)).is_new is new


@pytest.mark.parametrize(
    ("history", "held"),
    [
        (of_prompts({}), False),
        (of_prompts({}, away_on=frozenset({TODAY})), True),
        (of_prompts({}, seen_on=frozenset({TODAY})), True),
        (of_prompts({}, away_on=frozenset({ago(1)}), seen_on=frozenset({ago(1)})), False),
        (of_prompts({}, heard_on=frozenset({TODAY})), False),
    ],
    ids=["neither", "away", "seen", "both yesterday", "a message"],
)
def test_silence_is_held_back_while_away_or_seen_today(history: History, held: bool) -> None:
    assert history.is_held_back is held


def test_what_is_looked_back_at_holds_the_longest_silence_and_the_rate_before_it() -> None:
    assert LOOK_BACK_DAYS == RATE_DAYS + LONGEST_SILENCE_DAYS
