"""Made-up patients answer as often, and on average as much, as the studies say that are named in the model."""

from __future__ import annotations

import statistics
from itertools import pairwise
from random import Random

import pytest

from practice.simulation import behaviour
from practice.simulation.behaviour import ANSWER_RATE, SCALES, Begun, Day, Life

WEEKS, CLINICS = 8, 12
WEEKS_OF_DAYS = [number / 7 for number in range(7 * WEEKS)]


def lives(random: Random) -> list[list[Day]]:
    """The days of the patients of a dozen clinics, all of whom begin treatment on the first day."""
    patients = [each for _ in range(CLINICS) for each in behaviour.characters(random, 28, Begun.TODAY)]
    return [
        [life.next_day(week) for week in WEEKS_OF_DAYS] for life in (Life(random, each, WEEKS) for each in patients)
    ]


@pytest.fixture(scope="module")
def lived() -> list[list[Day]]:
    return lives(Random(5))


def test_they_answer_57_of_100_checkins(lived: list[list[Day]]) -> None:
    answered = [day.answers for days in lived for day in days]
    assert statistics.fmean(answered) == pytest.approx(ANSWER_RATE, abs=0.02)


def test_nearly_six_in_ten_answer_half_of_them_or_more(lived: list[list[Day]]) -> None:
    halves = [statistics.fmean(day.answers for day in days) >= 0.5 for days in lived]
    assert 0.55 < statistics.fmean(halves) < 0.65


def test_answering_falls_from_the_first_week_to_the_last(lived: list[list[Day]]) -> None:
    first = statistics.fmean(day.answers for days in lived for day in days[:7])
    last = statistics.fmean(day.answers for days in lived for day in days[-7:])
    assert 0.03 < first - last < 0.13


def test_silences_come_in_runs(lived: list[list[Day]]) -> None:
    after_silence = [day.answers for days in lived for before, day in pairwise(days) if not before.answers]
    after_answer = [day.answers for days in lived for before, day in pairwise(days) if before.answers]
    assert statistics.fmean(after_answer) > statistics.fmean(after_silence) + 0.3


@pytest.mark.parametrize("question", SCALES)
def test_a_question_has_the_mean_and_the_spread_that_are_meant(lived: list[list[Day]], question: str) -> None:
    scale = SCALES[question]
    given = [day.values[question] for days in lived for day in days]
    meant = statistics.fmean(behaviour.mean_of(scale, week) for week in WEEKS_OF_DAYS)
    assert statistics.fmean(given) == pytest.approx(meant, abs=0.3)
    assert statistics.pstdev(given) == pytest.approx(scale.spread, abs=0.2)


def test_craving_begins_at_the_published_mean_and_falls_to_that_of_three_months_later() -> None:
    craving = SCALES["craving"]
    assert behaviour.mean_of(craving, 0) == pytest.approx(1.64 / 4 * 10)
    assert behaviour.mean_of(craving, 12) == behaviour.mean_of(craving, 30) == pytest.approx(0.96 / 4 * 10)


def test_days_with_use_come_as_often_as_meant_and_gather_on_a_few_patients(lived: list[list[Day]]) -> None:
    shares = sorted(statistics.fmean(day.used for day in days) for days in lived)
    meant = statistics.fmean(behaviour.use_chance(week) for week in WEEKS_OF_DAYS)
    assert statistics.fmean(shares) == pytest.approx(meant, abs=0.03)
    assert sum(shares[-len(shares) // 4 :]) > 0.5 * sum(shares)


def test_use_begins_at_the_published_days_and_falls_to_those_of_three_months_later() -> None:
    assert behaviour.use_chance(0) == pytest.approx(1 - (1 - 6.7 / 30) * (1 - 3.8 / 30))
    assert behaviour.use_chance(12) == behaviour.use_chance(30) == pytest.approx(1 - (1 - 2.35 / 30) * (1 - 0.59 / 30))


def test_nobody_answers_before_the_question_or_after_its_window(lived: list[list[Day]]) -> None:
    assert {day.after_minutes for days in lived for day in days} <= set(range(1, 240))


def test_the_same_seed_gives_the_same_days() -> None:
    assert lives(Random(3))[:5] == lives(Random(3))[:5]
