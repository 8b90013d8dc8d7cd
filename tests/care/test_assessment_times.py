"""At which time of a day an assessment is asked: staffed, before group, away from the daily check-in."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from care import assessment_times, schedule
from care.assessment_times import Calendar
from care.records import Patient, Program, Session

NEW_YORK, HONOLULU = "America/New_York", "Pacific/Honolulu"
MONDAY = date(2026, 11, 23)
MIDNIGHT = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
PROGRAM = Program(
    id="program",
    name="",
    zone=NEW_YORK,
    phone="",
    open_days="mon,tue,wed,thu,fri",
    opens_time=time(9),
    closes_time=time(17),
    use_policy_en="",
    use_policy_es="",
    created_at=MIDNIGHT,
)
ANA = Patient(id="ana", program_id="program", case_code="H-1", first_name="Ana", zone=NEW_YORK, created_at=MIDNIGHT)


def calendar(group: time | None = None, hours: int = 3, **patient: object) -> Calendar:
    """A Monday with a group at this time, and a patient as given."""
    sessions: tuple[Session, ...] = ()
    if group is not None:
        at = schedule.instant(MONDAY, group, NEW_YORK)
        sessions = (
            Session(
                id="1",
                program_id="program",
                track_id="track",
                local_on=MONDAY,
                starts_at=at,
                ends_at=at + timedelta(hours=hours),
            ),
        )
    return Calendar(PROGRAM, replace(ANA, **patient), sessions)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("day", "at"),
    [
        pytest.param(calendar(), time(12), id="noon without a group"),
        pytest.param(calendar(time(18)), time(14, 30), id="an evening group: well before its reminder"),
        pytest.param(calendar(time(14)), time(10, 30), id="an afternoon group"),
        pytest.param(calendar(time(10)), time(9, 30), id="a morning group: after its reminder"),
        pytest.param(calendar(time(9)), time(12), id="no staffed time before group: after it"),
        pytest.param(calendar(checkin_time=time(12)), time(10, 30), id="away from the check-in"),
        pytest.param(calendar(quiet_from_time=time(9), quiet_until_time=time(14)), time(14), id="after quiet hours"),
        pytest.param(calendar(zone=HONOLULU), time(11), id="five hours west: an hour before the team leaves"),
    ],
)
def test_the_time_of_day(day: Calendar, at: time) -> None:
    found = assessment_times.best(day, MONDAY, MIDNIGHT)
    assert found is not None
    assert schedule.local(found, day.zone).time() == at


def test_a_day_without_staff_has_no_time_and_a_past_time_is_none() -> None:
    sunday = MONDAY - timedelta(days=1)
    assert assessment_times.best(calendar(), sunday, MIDNIGHT - timedelta(days=3)) is None
    assert assessment_times.best(calendar(), MONDAY, MIDNIGHT + timedelta(hours=16)) is None


def test_later_on_the_day_the_next_half_hour_is_taken() -> None:
    found = assessment_times.best(calendar(), MONDAY, MIDNIGHT + timedelta(hours=13, minutes=10))
    assert found == MIDNIGHT + timedelta(hours=13, minutes=30)


def test_a_group_all_day_leaves_no_time() -> None:
    assert assessment_times.best(calendar(time(9), hours=8), MONDAY, MIDNIGHT) is None


def test_a_taken_day_is_passed_over_and_so_is_the_weekend() -> None:
    friday = MONDAY + timedelta(days=4)
    found = assessment_times.next_best(calendar(), friday, MIDNIGHT, days=7, taken=frozenset({friday}))
    assert found is not None
    assert schedule.local_day(found, NEW_YORK) == MONDAY + timedelta(days=7)
    assert assessment_times.next_best(calendar(), friday, MIDNIGHT, days=2, taken=frozenset({friday})) is None


def test_a_program_without_staffed_hours_asks_in_the_patients_day() -> None:
    day = replace(calendar(), program=replace(PROGRAM, open_days=""))
    found = assessment_times.best(day, MONDAY, MIDNIGHT)
    assert found is not None
    assert schedule.local(found, NEW_YORK).time() == time(12)
    assert assessment_times.is_staffed(day, found)
    assert not assessment_times.is_staffed(calendar(), MIDNIGHT)
