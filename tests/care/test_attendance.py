"""Hours, gaps and no-shows, from sessions and marks alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from care import attendance, schedule
from care.attendance import Mark, Window
from care.records import (
    AttendanceState,
    Patient,
    PatientState,
    Session,
    SessionAnswer,
    SessionReply,
    SessionState,
    Track,
)

NEW_YORK = "America/New_York"
CAME, LATE, ABSENT = AttendanceState.CAME, AttendanceState.LATE, AttendanceState.ABSENT
TRACK = Track(
    id="evening", program_id="p", name="Evening", zone=NEW_YORK, days="mon,wed,fri", starts_time=time(18), minutes=180
)
ANA = Patient(
    id="ana",
    program_id="p",
    case_code="H-1",
    first_name="Ana",
    zone=NEW_YORK,
    track_id="evening",
    state=PatientState.ENROLLED,
    created_at=datetime(2026, 1, 1, tzinfo=UTC),
)
MONDAY, WEDNESDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 25), date(2026, 11, 27)


def session(on: date = MONDAY, at: time = time(18), *, hours: float = 3, **fields: Any) -> Session:
    starts_at = schedule.instant(on, at, NEW_YORK)
    made = Session(
        id=f"{on}", program_id="p", track_id="evening", local_on=on, starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=hours),
    )  # fmt: skip
    return replace(made, **fields)


def reply(on: date, answer: SessionAnswer) -> SessionReply:
    return SessionReply(
        id="r", session_id=str(on), patient_id="ana", answer=answer, answered_at=datetime(2026, 11, 20, tzinfo=UTC)
    )


def here(on: date, at: time) -> datetime:
    return schedule.instant(on, at, NEW_YORK)


def test_late_counts_as_attended_and_absent_does_not() -> None:
    marks = [Mark(session(MONDAY), CAME), Mark(session(WEDNESDAY), LATE), Mark(session(FRIDAY), ABSENT)]
    assert attendance.hours(marks) == timedelta(hours=6)


def test_hours_of_a_week_leave_other_weeks_out() -> None:
    before = MONDAY - timedelta(days=3)
    marks = [Mark(session(on), CAME) for on in (before, MONDAY, FRIDAY, MONDAY + timedelta(days=7))]
    assert attendance.hours(marks, *attendance.week(WEDNESDAY)) == timedelta(hours=6)
    assert attendance.hours(marks) == timedelta(hours=12)


@pytest.mark.parametrize("on", [date(2026, 3, 8), date(2026, 11, 1)], ids=["spring", "autumn"])
def test_a_session_over_a_clock_change_has_its_own_length(on: date) -> None:
    assert attendance.hours([Mark(session(on, time(0, 30)), CAME)]) == timedelta(hours=3)
    assert attendance.week(on)[1] == on, "a Sunday ends its week"


@pytest.mark.parametrize(
    ("days", "minutes", "hours", "usual"),
    [
        ("mon,wed,fri", 180, 9, True),
        ("mon,tue,wed,thu,fri", 180, 15, True),
        ("mon,wed", 180, 6, False),
        ("", 60, 0, False),
    ],
    ids=["three evenings", "five", "two", "none"],
)
def test_the_plan_is_the_calendar_of_the_group(days: str, minutes: int, hours: float, *, usual: bool) -> None:
    planned = attendance.planned_hours(replace(TRACK, days=days, minutes=minutes))
    assert planned == timedelta(hours=hours)
    assert attendance.is_usual(planned) is usual


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, True),
        ({"track_id": "morning"}, False),
        ({"track_id": None}, False),
        ({"created_at": here(MONDAY, time(22))}, False),
        ({"created_at": here(MONDAY, time(19))}, True),
        ({"state": PatientState.JOINING}, True),
        ({"state": PatientState.DISCHARGED}, False),
        ({"state": PatientState.LEFT, "left_at": here(MONDAY, time(12))}, False),
        ({"state": PatientState.LEFT, "left_at": here(MONDAY, time(19))}, True),
    ],
    ids=["of the group", "another group", "no group", "added later", "added meanwhile", "joining", "discharged",
         "left before", "left afterwards"],
)  # fmt: skip
def test_who_belongs_to_a_session(fields: dict[str, Any], *, expected: bool) -> None:
    assert attendance.is_expected(replace(ANA, **fields), session()) is expected


def test_who_is_unmarked_is_asked_only_once_the_session_has_begun() -> None:
    luis, mia = replace(ANA, id="luis"), replace(ANA, id="mia", track_id="morning")
    group = (ANA, luis, mia)
    assert attendance.unmarked(session(), group, {"ana"}, here(MONDAY, time(17, 59))) == ()
    assert attendance.unmarked(session(), group, {"ana"}, here(MONDAY, time(18))) == (luis,)
    cancelled = session(state=SessionState.CANCELLED)
    assert attendance.unmarked(cancelled, group, set(), here(MONDAY, time(20))) == ()


@pytest.mark.parametrize(
    ("fields", "answer", "expected"),
    [
        ({}, None, True),
        ({}, SessionAnswer.COMING, True),
        ({}, SessionAnswer.LATE, True),
        ({}, SessionAnswer.CANNOT, False),
        ({"paused_until_at": here(WEDNESDAY, time(9))}, None, False),
        ({"paused_until_at": here(MONDAY, time(9))}, None, True),
        ({"state": PatientState.LEFT}, None, False),
        ({"state": PatientState.JOINING}, None, False),
        ({"track_id": "morning"}, None, False),
    ],
    ids=["nothing said", "said coming", "said late", "said cannot", "on a break", "break is over", "left", "joining",
         "another group"],
)  # fmt: skip
def test_which_absence_needs_a_person(fields: dict[str, Any], answer: SessionAnswer | None, *, expected: bool) -> None:
    said = reply(MONDAY, answer) if answer else None
    assert attendance.is_no_show(replace(ANA, **fields), session(), said) is expected


def test_only_what_was_missed_since_the_patient_was_last_there_is_missing() -> None:
    marks = [Mark(session(FRIDAY), ABSENT), Mark(session(MONDAY), ABSENT), Mark(session(WEDNESDAY), LATE)]
    assert [each.local_on for each in attendance.missing(marks, ANA, {})] == [FRIDAY]
    said = {str(FRIDAY): reply(FRIDAY, SessionAnswer.CANNOT)}
    assert attendance.missing(marks, ANA, said) == ()


@pytest.mark.parametrize(
    ("now", "starts", "at"),
    [
        (here(MONDAY, time(18, 15)), time(18), here(MONDAY, time(21))),
        (here(MONDAY, time(21, 10)), time(18), here(MONDAY, time(21, 10))),
        (here(MONDAY, time(21, 30)), time(18), None),
        (here(MONDAY, time(23, 59)), time(18), None),
        (here(WEDNESDAY, time(10)), time(18), None),
        (here(MONDAY, time(6, 50)), time(4), here(MONDAY, time(8))),
    ],
    ids=[
        "during the session",
        "after it",
        "quiet hours",
        "just before midnight",
        "another day",
        "before the day begins",
    ],
)
def test_the_kind_message_comes_on_the_same_day_after_the_session_or_never(
    now: datetime, starts: time, at: datetime | None
) -> None:
    midnight = here(MONDAY + timedelta(days=1), time(0))
    assert attendance.missed_window(ANA, session(at=starts), now) == (Window(at, midnight) if at else None)


def test_the_day_is_the_patients_own() -> None:
    far = replace(ANA, zone="Pacific/Honolulu")
    window = attendance.missed_window(far, session(), here(MONDAY, time(23)))
    assert window == Window(here(MONDAY, time(23)), schedule.instant(MONDAY + timedelta(days=1), time(0), far.zone))


def test_the_best_of_a_days_sessions_counts_for_the_day() -> None:
    morning = session(MONDAY, time(9), id="morning")
    marks = [Mark(session(MONDAY), ABSENT), Mark(morning, LATE), Mark(session(WEDNESDAY), ABSENT)]
    assert attendance.by_day(marks, NEW_YORK) == {MONDAY: LATE, WEDNESDAY: ABSENT}
    assert attendance.by_day([Mark(session(), CAME)], "Asia/Tokyo") == {MONDAY + timedelta(days=1): CAME}
