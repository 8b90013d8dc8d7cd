"""Who is on call, and what a drill at the hand-over does."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care import rota
from care.records import Duty
from care.rota import Drill, DrillStep

BEGINS = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)
ENDS = BEGINS + timedelta(hours=12)


def after(minutes: float) -> datetime:
    return BEGINS + timedelta(minutes=minutes)


def duty(name: str = "new", staff: str = "sam", **known: object) -> Duty:
    made = Duty(
        id=name,
        program_id="g",
        staff_id=staff,
        starts_at=BEGINS,
        ends_at=ENDS,
        entered_by="sue",
        entered_at=BEGINS - timedelta(days=3),
    )
    return dataclasses.replace(made, **known)  # type: ignore[arg-type]  # a table of cases names its fields


def before(staff: str = "dana", *, gap_minutes: float = 0, confirmed: bool = True) -> Duty:
    """The duty that ends when the new one begins."""
    starts_at = BEGINS - timedelta(hours=12)
    return duty(
        "old",
        staff,
        starts_at=starts_at,
        ends_at=BEGINS - timedelta(minutes=gap_minutes),
        confirmed_at=starts_at if confirmed else None,
    )


@pytest.mark.parametrize(
    ("duties", "minutes", "told"),
    [
        ([duty()], -1, []),
        ([duty()], 0, ["sam"]),
        ([duty()], 12 * 60 - 1, ["sam"]),
        ([duty()], 12 * 60, []),
        ([before(), duty()], -1, ["dana"]),
        ([before(), duty()], 5, ["sam", "dana"]),
        ([before(), duty(confirmed_at=after(3))], 5, ["sam"]),
        ([before(gap_minutes=59), duty()], 5, ["sam", "dana"]),
        ([before(gap_minutes=61), duty()], 5, ["sam"]),
        ([before(confirmed=False), duty()], 700, ["sam", "dana"]),
        ([duty(), duty("second", "rosa", confirmed_at=after(1))], 5, ["sam", "rosa"]),
        ([], 5, []),
    ],
    ids=[
        "before it begins",
        "at its first moment",
        "to its last minute",
        "over",
        "the one before, until the hand-over",
        "not answered yet: both",
        "answered: the new one alone",
        "a short break between them hands over",
        "a long one does not",
        "never answered: both to the end",
        "two at a time",
        "no rota",
    ],
)
def test_who_is_told_as_on_call(duties: list[Duty], minutes: float, told: list[str]) -> None:
    assert [each.staff_id for each in rota.on_call(duties, after(minutes))] == told


@pytest.mark.parametrize(
    ("drills", "confirmed", "minutes", "expected"),
    [
        (0, None, -60, DrillStep(Drill.WAIT, after(0))),
        (0, None, 0, DrillStep(Drill.RING, after(10))),
        (1, None, 5, DrillStep(Drill.WAIT, after(10))),
        (1, None, 10, DrillStep(Drill.RING, after(20))),
        (2, None, 15, DrillStep(Drill.WAIT, after(20))),
        (2, None, 20, DrillStep(Drill.RAISE)),
        (3, None, 60, DrillStep(Drill.WAIT)),
        (1, 5, 10, DrillStep(Drill.WAIT)),
        (0, None, 300, DrillStep(Drill.RING, after(305))),
        (1, None, 300, DrillStep(Drill.RING, after(305))),
        (0, None, 12 * 60, DrillStep(Drill.WAIT)),
    ],
    ids=[
        "before it begins",
        "it rings at the beginning",
        "time to answer",
        "it rings again",
        "time to answer that",
        "the supervisors are told",
        "said once",
        "answered",
        "late: it rings all the same",
        "late: time to answer before the next step",
        "over",
    ],
)
def test_the_steps_of_a_drill(drills: int, confirmed: float | None, minutes: float, expected: DrillStep) -> None:
    made = duty(drills=drills, confirmed_at=None if confirmed is None else after(confirmed))
    assert rota.drill(made, after(minutes)) == expected


@pytest.mark.parametrize(
    ("earlier", "same"),
    [(before("sam"), True), (before("dana"), False), (before("sam", confirmed=False), False)],
    ids=["the same person, who answered", "somebody else", "the same person, who never answered"],
)
def test_nothing_is_handed_over_by_whoever_goes_on(earlier: Duty, same: bool) -> None:
    assert rota.carries_on([earlier, duty()], duty()) is same


@given(late=st.lists(st.integers(0, 90), min_size=6, max_size=6))
def test_a_drill_that_nobody_answers_rings_twice_and_is_raised_once_however_late(late: list[int]) -> None:
    made, now, acts = duty(), BEGINS, list[Drill]()
    for minutes in late:
        now += timedelta(minutes=minutes)
        step = rota.drill(made, now)
        acts.append(step.act)
        if step.act is not Drill.WAIT:
            made = dataclasses.replace(made, drills=made.drills + 1)
        if step.next_at is None:
            break
        assert step.next_at > now
        now = step.next_at
    done = [act for act in acts if act is not Drill.WAIT]
    in_time = now < ENDS
    assert done == [Drill.RING, Drill.RING, Drill.RAISE][: len(done)]
    assert len(done) == 3 or not in_time or len(acts) == len(late)
