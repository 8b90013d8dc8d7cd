"""When the team is there, and when it is back."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care import hours, schedule
from care.records import Period, Program

NEW_YORK = "America/New_York"
WEEKDAYS = "mon,tue,wed,thu,fri"


def program(days: str = WEEKDAYS, opens: time = time(9), closes: time = time(17), zone: str = NEW_YORK) -> Program:
    return Program(
        id="g",
        name="Example",
        zone=zone,
        phone="555-0100",
        open_days=days,
        opens_time=opens,
        closes_time=closes,
        use_policy_en="We talk.",
        use_policy_es="Se habla.",
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
    )


def on(month: int, day: int, hour: int, minute: int = 0, *, zone: str = NEW_YORK) -> datetime:
    return schedule.instant(date(2026, month, day), time(hour, minute), zone)


@pytest.mark.parametrize(
    ("now", "back_at"),
    [
        (on(11, 23, 9), None),
        (on(11, 23, 16, 59), None),
        (on(11, 23, 8, 59), on(11, 23, 9)),
        (on(11, 23, 17), on(11, 24, 9)),
        (on(11, 23, 0), on(11, 23, 9)),
        (on(11, 27, 16, 59), None),
        (on(11, 27, 17), on(11, 30, 9)),
        (on(11, 28, 12), on(11, 30, 9)),
        (on(11, 29, 23, 59), on(11, 30, 9)),
    ],
    ids=[
        "at opening",
        "last minute",
        "a minute too early",
        "just closed",
        "midnight",
        "friday, last minute",
        "friday evening",
        "saturday noon",
        "sunday night",
    ],
)
def test_it_is_staffed_now_or_it_is_known_when_somebody_is_back(now: datetime, back_at: datetime | None) -> None:
    assert hours.is_staffed(program(), now) is (back_at is None)
    assert hours.next_opening(program(), now) == (back_at or now)


@pytest.mark.parametrize(
    ("friday", "monday", "apart"),
    [(on(3, 6, 17), on(3, 9, 9), timedelta(hours=63)), (on(10, 30, 17), on(11, 2, 9), timedelta(hours=65))],
    ids=["an hour is lost", "an hour comes twice"],
)
def test_a_clock_change_over_the_weekend_moves_no_opening(friday: datetime, monday: datetime, apart: timedelta) -> None:
    assert hours.next_opening(program(), friday) == monday
    assert monday - friday == apart


def test_a_program_open_on_the_day_of_the_change_opens_by_its_own_clock() -> None:
    sunday = program("sun", opens=time(9))
    assert hours.next_opening(sunday, on(3, 7, 23)) == datetime(2026, 3, 8, 13, 0, tzinfo=UTC)
    assert hours.next_opening(sunday, on(10, 31, 23)) == datetime(2026, 11, 1, 14, 0, tzinfo=UTC)


def test_the_clock_of_the_program_counts() -> None:
    nine_in_new_york = on(11, 23, 9)
    assert hours.is_staffed(program(), nine_in_new_york)
    assert not hours.is_staffed(program(zone="America/Los_Angeles"), nine_in_new_york)
    far_east = program(zone="Pacific/Auckland")
    assert hours.is_staffed(far_east, on(11, 23, 10, zone="Pacific/Auckland"))


def test_one_day_a_week_comes_round_again() -> None:
    assert hours.next_opening(program("mon"), on(11, 23, 17)) == on(11, 30, 9)


@pytest.mark.parametrize(
    "never",
    [program(""), program(opens=time(17), closes=time(9)), program(opens=time(9), closes=time(9))],
    ids=["no days", "closes before it opens", "closes as it opens"],
)
def test_a_program_that_never_opens_promises_nothing(never: Program) -> None:
    now = on(11, 23, 10)
    assert not hours.is_staffed(never, now)
    assert hours.next_opening(never, now) is None


PROGRAMS = st.builds(
    lambda days, opens, length, zone: program(",".join(sorted(days)), time(opens), time(min(23, opens + length)), zone),
    st.sets(st.sampled_from(schedule.WEEKDAYS), min_size=1),
    st.integers(4, 21),  # clocks change in the small hours
    st.integers(1, 12),
    st.sampled_from([NEW_YORK, "America/Puerto_Rico", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu"]),
)
INSTANTS = st.datetimes(datetime(2015, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis wants naive bounds


@given(PROGRAMS, INSTANTS)
def test_somebody_is_there_at_the_next_opening_and_nobody_before(open_program: Program, now: datetime) -> None:
    back_at = hours.next_opening(open_program, now)
    assert back_at is not None
    assert now <= back_at <= now + timedelta(days=7, hours=2)
    assert hours.is_staffed(open_program, back_at)
    if back_at > now:
        assert not hours.is_staffed(open_program, now)
        assert not hours.is_staffed(open_program, back_at - timedelta(seconds=1))
        assert not hours.is_staffed(open_program, now + (back_at - now) / 2)


# --------------------------------------------------------------------------------- holidays, sides, the next change

CLOSED = dataclasses.replace(program(), holidays="2026-11-26,2026-11-27")


@pytest.mark.parametrize(
    ("now", "back_at"),
    [
        (on(11, 25, 16, 59), None),
        (on(11, 25, 17), on(11, 30, 9)),
        (on(11, 26, 10), on(11, 30, 9)),
        (on(11, 27, 8, 59), on(11, 30, 9)),
    ],
    ids=["the day before", "the evening before", "in what would be hours", "the second one"],
)
def test_a_holiday_is_no_hour_of_the_team(now: datetime, back_at: datetime | None) -> None:
    assert hours.is_staffed(CLOSED, now) is (back_at is None)
    assert hours.next_opening(CLOSED, now) == (back_at or now)
    assert hours.holidays(CLOSED) == (date(2026, 11, 26), date(2026, 11, 27))


@pytest.mark.parametrize(
    ("made", "now", "side", "changes"),
    [
        (program(), on(11, 23, 9), Period.DAY, on(11, 23, 17)),
        (program(), on(11, 23, 17), Period.NIGHT, on(11, 24, 9)),
        (CLOSED, on(11, 26, 12), Period.NIGHT, on(11, 30, 9)),
        (program("sun", time(1, 30), time(5)), on(3, 8, 0), Period.NIGHT, datetime(2026, 3, 8, 6, 30, tzinfo=UTC)),
        (program("sun", time(2, 30), time(5)), on(3, 8, 0), Period.NIGHT, datetime(2026, 3, 8, 7, 0, tzinfo=UTC)),
        (program("sun", time(1, 30), time(5)), on(11, 1, 0), Period.NIGHT, datetime(2026, 11, 1, 5, 30, tzinfo=UTC)),
        (
            program("sun", time(0, 30), time(5)),
            datetime(2026, 11, 1, 6, 10, tzinfo=UTC),
            Period.DAY,
            datetime(2026, 11, 1, 10, 0, tzinfo=UTC),
        ),
        (program("mon", time(9), time(9)), on(11, 23, 9), Period.DAY, None),
    ],
    ids=[
        "by day until closing",
        "by night until opening",
        "a holiday is night",
        "before the clocks go forward",
        "opening in the hour that is not there",
        "opening in the hour that comes twice: its first",
        "the hour that comes twice is open twice",
        "a program that never opens has no night",
    ],
)
def test_the_side_of_the_ladder_and_when_it_changes(
    made: Program, now: datetime, side: Period, changes: datetime | None
) -> None:
    assert hours.period(made, now) is side
    assert hours.changes_at(made, now) == changes


@given(
    minutes=st.integers(0, 366 * 24 * 60),
    opens=st.integers(0, 22),
    length=st.integers(1, 12),
    days=st.sets(st.sampled_from(schedule.WEEKDAYS), min_size=1),
    closed=st.sets(st.integers(0, 30), max_size=8),
)
def test_the_side_holds_until_the_change_and_is_the_other_one_then(
    minutes: int, opens: int, length: int, days: set[str], closed: set[int]
) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    made = program(",".join(sorted(days)), time(opens), time(min(23, opens + length)))
    shut = [(now.date() + timedelta(days=each)).isoformat() for each in sorted(closed)]
    made = dataclasses.replace(made, holidays=",".join(shut))
    change = hours.changes_at(made, now)
    assert change is not None
    assert change > now
    side = hours.period(made, now)
    for part in (0.0, 0.3, 0.7, 0.999):
        assert hours.period(made, now + (change - now) * part) is side
    assert hours.period(made, change) is not side
