"""When the morning after is."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from itertools import product

import pytest

from care import morning, schedule

NEW_YORK = "America/New_York"
DEFAULT = (time(21, 30), time(8))


@pytest.mark.parametrize(
    ("crisis", "quiet", "asked"),
    [
        pytest.param("2026-11-24T22:00", DEFAULT, "2026-11-25T08:30", id="in the evening: half an hour after quiet"),
        pytest.param("2026-11-24T15:00", DEFAULT, "2026-11-25T08:30", id="in the afternoon: the next morning"),
        pytest.param("2026-11-25T02:00", DEFAULT, "2026-11-25T08:30", id="after midnight: the same date"),
        pytest.param("2026-11-25T04:30", DEFAULT, "2026-11-25T08:30", id="four hours before: still"),
        pytest.param("2026-11-25T04:31", DEFAULT, "2026-11-26T08:30", id="later in the night: the day after"),
        pytest.param("2026-11-24T22:00", (time(22), time(9, 45)), "2026-11-25T10:00", id="never after ten"),
        pytest.param("2026-11-24T22:00", (time(20), time(5)), "2026-11-25T07:00", id="never before seven"),
        pytest.param("2026-11-24T22:00", (time(8), time(8)), "2026-11-25T08:30", id="no quiet hours"),
        pytest.param("2026-11-24T22:00", (time(8), time(16)), "2026-11-25T16:30", id="somebody who sleeps by day"),
        pytest.param("2026-11-24T22:00", (time(8), time(23, 50)), "2026-11-26T00:20", id="quiet all day long"),
        pytest.param("2026-10-31T22:00", DEFAULT, "2026-11-01T08:30", id="clocks go back in the night"),
        pytest.param("2027-03-13T22:00", DEFAULT, "2027-03-14T08:30", id="clocks go forward in the night"),
        pytest.param("2026-12-31T23:30", DEFAULT, "2027-01-01T08:30", id="into another year"),
    ],
)  # fmt: skip
def test_the_question_comes_in_the_first_hour_that_is_not_quiet(
    crisis: str, quiet: tuple[time, time], asked: str
) -> None:
    wall = datetime.fromisoformat(crisis)
    at = morning.first_after(schedule.instant(wall.date(), wall.time(), NEW_YORK), NEW_YORK, *quiet)
    assert schedule.local(at, NEW_YORK).replace(tzinfo=None) == datetime.fromisoformat(asked)


@pytest.mark.parametrize(
    ("crisis", "asked"),
    [
        pytest.param("2026-11-01T05:30", "2026-11-01T13:30", id="the first half past one"),
        pytest.param("2026-11-01T06:30", "2026-11-01T13:30", id="the second half past one"),
        pytest.param("2027-03-14T07:00", "2027-03-14T12:30", id="in the minute in which an hour is skipped"),
        pytest.param("2027-03-14T08:31", "2027-03-15T12:30", id="less than four real hours before"),
    ],
)
def test_a_crisis_in_the_very_hour_of_a_clock_change(crisis: str, asked: str) -> None:
    at = morning.first_after(datetime.fromisoformat(f"{crisis}+00:00"), NEW_YORK, *DEFAULT)
    assert at == datetime.fromisoformat(f"{asked}+00:00")


def test_it_is_never_quiet_then_and_always_within_two_days() -> None:
    begin = datetime(2026, 10, 31, 0, 0, tzinfo=UTC)
    hours = [time(hour) for hour in range(0, 24, 3)] + [time(23, 45)]
    for quiet_from, quiet_until, ahead in product(hours, hours, range(0, 48, 5)):
        crisis_at = begin + timedelta(hours=ahead)
        at = morning.first_after(crisis_at, NEW_YORK, quiet_from, quiet_until)
        assert schedule.quiet_until(at, NEW_YORK, quiet_from, quiet_until) is None
        assert morning.LEAST_LATER <= at - crisis_at <= timedelta(hours=53)


@pytest.mark.parametrize(
    ("at", "is_morning"),
    [("2026-11-25T13:30", True), ("2026-11-25T16:59", True), ("2026-11-25T17:00", False), ("2026-11-26T00:00", False)],
)
def test_people_say_this_morning_until_noon(at: str, is_morning: bool) -> None:
    assert morning.is_morning(datetime.fromisoformat(f"{at}+00:00"), NEW_YORK) is is_morning
