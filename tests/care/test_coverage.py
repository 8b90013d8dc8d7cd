"""Every hour of the year: the team's, somebody's on call, signed as nobody's, or a hole that is shown."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care import coverage, hours, schedule
from care.coverage import Cover, Stretch
from care.records import Duty, Program, Unattended

MONDAY = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)  # 9:00 in New York
PROGRAM = Program(
    id="g",
    name="North",
    zone="America/New_York",
    phone="555-0100",
    open_days="mon,tue,wed,thu,fri",
    opens_time=time(9),
    closes_time=time(17),
    use_policy_en="x",
    use_policy_es="x",
    created_at=MONDAY,
)
HOUR = timedelta(hours=1)


def signed(program: Program = PROGRAM, until: date = date(2027, 11, 23), **known: object) -> Unattended:
    made = Unattended(
        id="u", program_id="g", hours=coverage.signable(program), until_on=until, signed_by="sue", signed_at=MONDAY
    )
    return dataclasses.replace(made, **known)  # type: ignore[arg-type]  # a table of cases names its fields


def on_call(from_hour: float, until_hour: float) -> Duty:
    return Duty(
        id=f"d{from_hour}",
        program_id="g",
        staff_id="sam",
        starts_at=MONDAY + from_hour * HOUR,
        ends_at=MONDAY + until_hour * HOUR,
        entered_by="sue",
        entered_at=MONDAY,
    )


def somebody(on: date) -> bool:
    del on
    return True


def cover(
    program: Program = PROGRAM,
    duties: tuple[Duty, ...] = (),
    signatures: tuple[Unattended, ...] = (),
    somebody_on: Callable[[date], bool] = somebody,
    ahead_hours: float = 24,
) -> list[tuple[float, Cover]]:
    """What covers the hours from Monday 9:00 on: each change with its hour."""
    found = coverage.stretches(
        program, duties, signatures, somebody_on, MONDAY, MONDAY + timedelta(hours=ahead_hours)
    )  # fmt: skip
    return [((each.starts_at - MONDAY) / HOUR, each.cover) for each in found]


THANKSGIVING = dataclasses.replace(PROGRAM, holidays="2026-11-24")


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (cover(), [(0, Cover.STAFFED), (8, Cover.NOBODY)]),
        (cover(signatures=(signed(),)), [(0, Cover.STAFFED), (8, Cover.UNATTENDED)]),
        (cover(duties=(on_call(8, 30),)), [(0, Cover.STAFFED), (8, Cover.ON_CALL)]),
        (
            cover(duties=(on_call(10, 12),), signatures=(signed(),)),
            [(0, Cover.STAFFED), (8, Cover.UNATTENDED), (10, Cover.ON_CALL), (12, Cover.UNATTENDED)],
        ),
        (
            cover(signatures=(signed(until=date(2026, 11, 23)),)),
            [(0, Cover.STAFFED), (8, Cover.UNATTENDED), (15, Cover.NOBODY)],
        ),
        (cover(signatures=(signed(ended_at=MONDAY),)), [(0, Cover.STAFFED), (8, Cover.NOBODY)]),
        (
            cover(signatures=(signed(hours="mon 09:00-17:00 America/New_York"),)),
            [(0, Cover.STAFFED), (8, Cover.NOBODY)],
        ),
        (
            cover(THANKSGIVING, signatures=(signed(),), ahead_hours=36),
            [(0, Cover.STAFFED), (8, Cover.UNATTENDED)],
        ),
        (
            cover(signatures=(signed(),), somebody_on=lambda on: on != date(2026, 11, 23)),
            [(0, Cover.NOBODY), (8, Cover.UNATTENDED)],
        ),
        (
            cover(duties=(on_call(0, 8),), signatures=(signed(),), somebody_on=lambda on: on != date(2026, 11, 23)),
            [(0, Cover.ON_CALL), (8, Cover.UNATTENDED)],
        ),
    ],
    ids=[
        "nobody at night, and nobody signed",
        "signed",
        "on call",
        "on call for a while",
        "the signature ends at midnight",
        "taken back",
        "signed for another week",
        "a holiday is night all day",
        "the whole team is away: no signature helps",
        "the whole team is away, and somebody is on call",
    ],
)
def test_each_hour_is_covered_as_it_is(found: list[tuple[float, Cover]], expected: list[tuple[float, Cover]]) -> None:
    assert found == expected


@pytest.mark.parametrize("on", [date(2026, 11, 1), date(2027, 3, 14)], ids=["autumn", "spring"])
def test_the_nights_on_which_clocks_change_have_no_hole(on: date) -> None:
    start = schedule.instant(on, time(0), PROGRAM.zone)
    end = schedule.instant(on + timedelta(days=1), time(0), PROGRAM.zone)
    found = coverage.stretches(PROGRAM, (), (signed(),), somebody, start, end)
    assert [each.cover for each in found] == [Cover.UNATTENDED]  # a Sunday
    assert (found[0].ends_at - found[0].starts_at) / HOUR in (23, 25)


def test_a_year_without_a_rota_is_whole_by_one_signature() -> None:
    until = MONDAY + coverage.YEAR
    assert coverage.gaps(coverage.stretches(PROGRAM, (), (signed(),), somebody, MONDAY, until)) == ()
    unsigned = coverage.gaps(coverage.stretches(PROGRAM, (), (), somebody, MONDAY, until))
    assert len(unsigned) == 52 * 5 + 1, "each night and each weekend"


@given(
    duties=st.lists(st.tuples(st.integers(-50, 400), st.integers(1, 100)), max_size=6),
    opens=st.integers(0, 22),
    days=st.sets(st.sampled_from(schedule.WEEKDAYS), min_size=1),
    signature=st.none() | st.integers(0, 20),
    away=st.sets(st.integers(0, 20)),
    zone=st.sampled_from(["America/New_York", "America/Los_Angeles", "Pacific/Auckland", "Europe/Madrid"]),
)
def test_the_stretches_are_the_whole_time_once_and_a_hole_is_never_hidden(
    duties: list[tuple[int, int]], opens: int, days: set[str], signature: int | None, away: set[int], zone: str
) -> None:
    program = dataclasses.replace(
        PROGRAM, zone=zone, open_days=",".join(sorted(days)), opens_time=time(opens), closes_time=time(23)
    )
    known = [on_call(start, start + length) for start, length in duties]
    until = MONDAY + timedelta(days=14)
    first = schedule.local_day(MONDAY, zone)
    signatures = () if signature is None else (signed(program, first + timedelta(days=signature)),)

    def somebody_on(on: date) -> bool:
        return (on - first).days not in away

    found = coverage.stretches(program, known, signatures, somebody_on, MONDAY, until)
    assert (found[0].starts_at, found[-1].ends_at) == (MONDAY, until)
    assert all(one.ends_at == two.starts_at and one.cover is not two.cover for one, two in pairwise(found))
    for hour in range(14 * 24):
        at = MONDAY + hour * HOUR + timedelta(minutes=1)
        assert at_(found, at) is by_hand(program, known, signature, first, somebody_on, at)


def at_(found: tuple[Stretch, ...], at: datetime) -> Cover:
    [stretch] = [each for each in found if each.starts_at <= at < each.ends_at]
    return stretch.cover


def by_hand(
    program: Program,
    duties: list[Duty],
    signature: int | None,
    first: date,
    somebody_on: Callable[[date], bool],
    at: datetime,
) -> Cover:
    """The same from the rules alone, one moment at a time."""
    on = schedule.local_day(at, program.zone)
    open_now = hours.is_staffed(program, at)
    if open_now and somebody_on(on):
        return Cover.STAFFED
    if any(duty.starts_at <= at < duty.ends_at for duty in duties):
        return Cover.ON_CALL
    if not open_now and signature is not None and on <= first + timedelta(days=signature):
        return Cover.UNATTENDED
    return Cover.NOBODY
