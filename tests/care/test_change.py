"""A day against one's own days, a score against an earlier one; never from too little, never without a threshold."""

from __future__ import annotations

from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care.catalogue import Better, Localised, Score, Thresholds
from care.change import Change, Clarity, Direction, Distance, against_baseline, between
from content import load

INSTRUMENTS = load().instruments
LOW = Score("total", Localised("Total"), ("q1",), 80, Better.LOW, change=Thresholds(10, 15))
HIGH = Score("total", Localised("Total"), ("q1",), 80, Better.HIGH, change=Thresholds(3, 5))


def total_of(name: str) -> Score:
    """The first score of an instrument."""
    return INSTRUMENTS[name].scores[0]


@pytest.mark.parametrize(
    ("today", "earlier", "distance"),
    [
        (2, [5, 5, 5, 5, 5], Distance(5.0, -3.0, 5)),
        (5, [0, 10, 5, 5, 6], Distance(5.0, 0.0, 5)),
        (7, [4, 5, 6, 7, 4, 5], Distance(5.0, 2.0, 6)),
        (7, [4, 4, 5, 5, 6, 6, 4, 6], Distance(5.0, 2.0, 8)),
        (7, [4, 4, 4, 5, 5, 5], Distance(4.5, 2.5, 6)),
        (3, [10] * 30 + [3] * 14, Distance(3.0, 0.0, 14)),
        (3, [10, *[3] * 13], Distance(3.0, 0.0, 14)),
    ],
    ids=["below", "as usual", "above", "even", "between two", "only 14 days count", "one odd day does not count"],
)
def test_today_is_held_against_the_middle_of_the_own_days(today: int, earlier: list[int], distance: Distance) -> None:
    assert against_baseline(today, earlier) == distance


@pytest.mark.parametrize("days", range(5))
def test_fewer_than_five_days_are_no_baseline(days: int) -> None:
    assert against_baseline(0, [9] * days) is None


@pytest.mark.parametrize(
    ("difference", "better", "direction"),
    [
        (-3.0, Better.HIGH, Direction.WORSE),
        (3.0, Better.HIGH, Direction.BETTER),
        (-0.5, Better.LOW, Direction.BETTER),
        (3.0, Better.LOW, Direction.WORSE),
        (0.0, Better.LOW, Direction.NONE),
        (3.0, Better.NEITHER, Direction.NONE),
    ],
)
def test_the_better_side_is_the_items_own(difference: float, better: Better, direction: Direction) -> None:
    assert Distance(5.0, difference, 14).direction(better) is direction


@pytest.mark.parametrize(
    ("score", "before", "now", "clarity", "direction"),
    [
        (LOW, 40, 40, Clarity.NONE, Direction.NONE),
        (LOW, 40, 31, Clarity.NONE, Direction.NONE),
        (LOW, 40, 49, Clarity.NONE, Direction.NONE),
        (LOW, 40, 30, Clarity.PROBABLE, Direction.BETTER),
        (LOW, 40, 26, Clarity.PROBABLE, Direction.BETTER),
        (LOW, 40, 25, Clarity.RELIABLE, Direction.BETTER),
        (LOW, 40, 50, Clarity.PROBABLE, Direction.WORSE),
        (LOW, 40, 55, Clarity.RELIABLE, Direction.WORSE),
        (LOW, 0, 0, Clarity.NONE, Direction.NONE),
        (HIGH, 12, 14, Clarity.NONE, Direction.NONE),
        (HIGH, 12, 15, Clarity.PROBABLE, Direction.BETTER),
        (HIGH, 12, 7, Clarity.RELIABLE, Direction.WORSE),
    ],
)
def test_a_score_changed_clearly_probably_or_reliably(
    score: Score, before: int, now: int, clarity: Clarity, direction: Direction
) -> None:
    assert between(score, before, now) == Change(clarity, direction, now - before)


@pytest.mark.parametrize(
    ("name", "drop", "clarity"),
    [
        ("phq9", 2, Clarity.NONE),
        ("phq9", 5, Clarity.RELIABLE),
        ("gad7", 3, Clarity.NONE),
        ("gad7", 4, Clarity.PROBABLE),
        ("gad7", 6, Clarity.RELIABLE),
        ("pcl5", 9, Clarity.NONE),
        ("pcl5", 10, Clarity.PROBABLE),
        ("pcl5", 14, Clarity.PROBABLE),
        ("pcl5", 15, Clarity.RELIABLE),
    ],
)
def test_each_instrument_has_its_own_thresholds(name: str, drop: int, clarity: Clarity) -> None:
    change = between(total_of(name), 20, 20 - drop)
    assert change is not None
    assert change.clarity is clarity


@pytest.mark.parametrize("name", ["bam30", "bam7", "auditc", "pacs"])
def test_nothing_is_claimed_where_no_threshold_is_known(name: str) -> None:
    assert [between(score, 12, 0) for score in INSTRUMENTS[name].scores] == [None] * len(INSTRUMENTS[name].scores)


def test_nothing_is_claimed_for_a_score_without_a_better_end() -> None:
    score = Score("total", Localised("Total"), ("q1",), 80, Better.NEITHER, change=Thresholds(1, 2))
    assert between(score, 0, 80) is None


@pytest.mark.parametrize(("before", "now"), [(None, 3), (3, None), (None, None)])
def test_a_missing_score_is_no_change(before: int | None, now: int | None) -> None:
    assert between(LOW, before, now) is None


# --------------------------------------------------------------------------------------------------------- properties

DAYS = st.lists(st.integers(0, 10), min_size=5, max_size=40)
POINTS = st.integers(0, 80)


@given(st.integers(0, 10), DAYS)
def test_the_order_of_the_days_does_not_matter(today: int, earlier: list[int]) -> None:
    recent = earlier[-14:]
    distance = against_baseline(today, earlier)
    assert distance == against_baseline(today, sorted(recent))
    assert distance is not None
    assert distance.usual == median(recent)
    assert distance.days == len(recent)


@given(POINTS, POINTS)
def test_there_and_back_are_mirror_images(before: int, now: int) -> None:
    there, back = between(LOW, before, now), between(LOW, now, before)
    assert there is not None
    assert back is not None
    opposite = {
        Direction.BETTER: Direction.WORSE,
        Direction.WORSE: Direction.BETTER,
        Direction.NONE: Direction.NONE,
    }
    assert (back.clarity, back.direction, back.points) == (there.clarity, opposite[there.direction], -there.points)


@given(POINTS, POINTS, POINTS)
def test_more_points_of_difference_are_never_less_clear(before: int, now: int, further: int) -> None:
    order = list(Clarity)
    near, far = between(LOW, before, now), between(LOW, before, further)
    assert near is not None
    assert far is not None
    if abs(near.points) <= abs(far.points):
        assert order.index(near.clarity) <= order.index(far.clarity)


@given(POINTS, POINTS)
def test_a_direction_is_given_for_a_clear_change_only(before: int, now: int) -> None:
    change = between(LOW, before, now)
    assert change is not None
    assert (change.direction is Direction.NONE) is (change.clarity is Clarity.NONE)
