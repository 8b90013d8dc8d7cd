"""By when the team reads, and how often that is said."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from care import schedule, thread
from care.records import Program

NEW_YORK = "America/New_York"


def program(days: str = "mon,tue,wed,thu,fri", opens: time = time(9), closes: time = time(17)) -> Program:
    return Program(
        id="g",
        name="Example",
        zone=NEW_YORK,
        phone="555-0100",
        open_days=days,
        opens_time=opens,
        closes_time=closes,
        use_policy_en="We talk.",
        use_policy_es="Se habla.",
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
    )


def on(day: int, hour: int, minute: int = 0) -> datetime:
    return schedule.instant(date(2026, 11, day), time(hour, minute), NEW_YORK)


@pytest.mark.parametrize(
    ("now", "by"),
    [
        (on(23, 9), on(23, 17)),
        (on(23, 15), on(23, 17)),
        (on(23, 15, 1), on(24, 12)),
        (on(23, 17), on(24, 12)),
        (on(23, 3), on(23, 12)),
        (on(27, 18), on(30, 12)),
        (on(29, 12), on(30, 12)),
    ],
    ids=["morning", "two hours left", "less than two", "just closed", "at night", "friday evening", "sunday"],
)
def test_the_time_promised_is_one_at_which_the_team_is_there(now: datetime, by: datetime) -> None:
    assert thread.read_by(program(), now) == by


def test_a_program_open_in_the_evening_only_reads_until_it_closes() -> None:
    assert thread.read_by(program(opens=time(16), closes=time(20)), on(23, 8)) == on(23, 20)


def test_a_program_that_never_opens_promises_no_time() -> None:
    assert thread.read_by(program(days=""), on(23, 9)) is None


def test_a_program_open_an_hour_a_week_promises_the_next_week() -> None:
    assert thread.read_by(program(days="mon", opens=time(9), closes=time(10)), on(23, 9)) == on(30, 10)


@pytest.mark.parametrize(
    ("ago", "again"),
    [(None, True), (timedelta(0), False), (timedelta(minutes=9, seconds=59), False), (timedelta(minutes=10), True)],
    ids=["first", "at once", "just before", "after ten minutes"],
)
def test_a_confirmation_comes_at_most_once_in_ten_minutes(ago: timedelta | None, again: bool) -> None:
    now = on(23, 9)
    assert thread.is_due_again(None if ago is None else now - ago, now) is again


@pytest.mark.parametrize(("text", "fits"), [("x" * 3500, True), ("x" * 3501, False), ("🙂" * 1751, False)])
def test_an_answer_fits_into_one_message(text: str, fits: bool) -> None:
    assert thread.fits(text) is fits
