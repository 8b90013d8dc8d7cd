"""When sessions take place, and what a changed calendar changes."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from care import sessions
from care.records import Session, SessionAnswer, SessionState, Track
from care.sessions import Changes, Occurrence

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
"""Monday, 3 pm in New York."""


def track(**changes: object) -> Track:
    fields: dict[str, object] = {
        "id": "t",
        "program_id": "p",
        "name": "Evening",
        "zone": "America/New_York",
        "days": "mon,wed,fri",
        "starts_time": time(18),
        "minutes": 180,
        **changes,
    }
    return Track(**fields)  # type: ignore[arg-type] # a table of changes is not typed field by field


def stored(on: date, starts_at: datetime, **changes: object) -> Session:
    fields: dict[str, object] = {
        "id": f"s{on}",
        "program_id": "p",
        "track_id": "t",
        "local_on": on,
        "starts_at": starts_at,
        "ends_at": starts_at + timedelta(hours=3),
        **changes,
    }
    return Session(**fields)  # type: ignore[arg-type] # same


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


WED, FRI, SUN, MON = date(2026, 11, 25), date(2026, 11, 27), date(2026, 11, 29), date(2026, 11, 23)
WEDNESDAY = stored(WED, utc("2026-11-25 23:00"))


@pytest.mark.parametrize(
    ("on", "changes", "starts", "ends"),
    [
        (date(2026, 11, 25), {}, "2026-11-25 23:00", "2026-11-26 02:00"),
        (date(2026, 7, 1), {}, "2026-07-01 22:00", "2026-07-02 01:00"),
        (date(2026, 3, 8), {"days": "sun", "starts_time": time(2, 30)}, "2026-03-08 07:00", "2026-03-08 10:00"),
        (date(2026, 11, 1), {"days": "sun", "starts_time": time(1, 30)}, "2026-11-01 05:30", "2026-11-01 08:30"),
        (date(2026, 10, 31), {"days": "sat", "starts_time": time(23)}, "2026-11-01 03:00", "2026-11-01 06:00"),
        (date(2026, 11, 25), {"starts_time": time(0)}, "2026-11-25 05:00", "2026-11-25 08:00"),
        (date(2028, 2, 29), {"days": "tue"}, "2028-02-29 23:00", "2028-03-01 02:00"),
        (date(2026, 11, 25), {"zone": "America/Los_Angeles"}, "2026-11-26 02:00", "2026-11-26 05:00"),
        (date(2026, 11, 25), {"zone": "America/Phoenix"}, "2026-11-26 01:00", "2026-11-26 04:00"),
    ],
    ids=["winter", "summer", "spring gap", "autumn repeat", "over the autumn night", "midnight", "leap day",
         "another zone", "zone without daylight saving"],
)  # fmt: skip
def test_a_session_has_one_instant_on_its_local_date(
    on: date, changes: dict[str, object], starts: str, ends: str
) -> None:
    assert sessions.occurrence(track(**changes), on) == Occurrence(on, utc(starts), utc(ends))


def test_there_is_no_session_on_a_day_without_the_group() -> None:
    assert sessions.occurrence(track(), date(2026, 11, 24)) is None


def test_two_weeks_of_three_days_are_six_sessions() -> None:
    found = sessions.occurrences(track(), MON, 14)
    assert [o.local_on.day for o in found] == [23, 25, 27, 30, 2, 4]


@pytest.mark.parametrize("first", [date(2026, 3, 1), date(2026, 10, 26)], ids=["spring", "autumn"])
def test_a_clock_change_neither_doubles_nor_drops_a_session(first: date) -> None:
    found = sessions.occurrences(track(days="mon,tue,wed,thu,fri,sat,sun", starts_time=time(2)), first, 14)
    assert len({o.starts_at for o in found}) == len(found) == 14


@pytest.mark.parametrize(
    ("days", "starts", "known", "expected"),
    [
        ("wed", time(18), [WEDNESDAY], Changes()),
        ("wed,fri", time(18), [WEDNESDAY],
         Changes(add=(Occurrence(FRI, utc("2026-11-27 23:00"), utc("2026-11-28 02:00")),))),
        ("wed", time(17), [WEDNESDAY],
         Changes(move=((WEDNESDAY, Occurrence(WED, utc("2026-11-25 22:00"), utc("2026-11-26 01:00"))),))),
        ("sun", time(18), [WEDNESDAY, stored(SUN, utc("2026-11-29 23:00"))], Changes(cancel=(WEDNESDAY,))),
        ("mon", time(14), [stored(MON, utc("2026-11-23 23:00"))], Changes()),
        ("tue", time(18), [stored(MON, utc("2026-11-23 19:30")), stored(date(2026, 11, 24), utc("2026-11-24 23:00"))],
         Changes()),
        ("mon", time(14), [], Changes()),
    ],
    ids=["nothing changed", "a day added", "another time", "a day dropped", "new time already past", "has begun",
         "begun before anybody planned it"],
)  # fmt: skip
def test_the_stored_sessions_follow_the_calendar(
    days: str, starts: time, known: list[Session], expected: Changes
) -> None:
    assert sessions.changes(track(days=days, starts_time=starts), known, NOW, 7) == expected


def test_a_session_that_the_calendar_dropped_comes_back_with_its_day() -> None:
    dropped = stored(WED, utc("2026-11-25 23:00"), state=SessionState.CANCELLED)
    wanted = Occurrence(WED, utc("2026-11-25 23:00"), utc("2026-11-26 02:00"))
    assert sessions.changes(track(days="wed"), [dropped], NOW, 7) == Changes(restore=((dropped, wanted),))


def test_a_session_that_a_person_cancelled_stays_cancelled() -> None:
    cancelled = stored(WED, utc("2026-11-25 23:00"), state=SessionState.CANCELLED)
    assert sessions.changes(track(days="wed"), [cancelled], NOW, 7, called_off={cancelled.id}) == Changes()


@pytest.mark.parametrize(
    ("starts", "day_before", "soon"),
    [
        ("2026-11-25 23:00", "2026-11-24 23:00", "2026-11-25 21:00"),
        ("2026-11-24 20:00", None, "2026-11-24 18:00"),
        ("2026-11-23 22:00", None, None),
    ],
    ids=["both ahead", "less than a day", "two hours sharp"],
)
def test_a_reminder_is_planned_only_while_its_moment_lies_ahead(
    starts: str, day_before: str | None, soon: str | None
) -> None:
    expected = (utc(day_before) if day_before else None, utc(soon) if soon else None)
    assert sessions.reminders(utc(starts), NOW) == expected


@pytest.mark.parametrize(
    ("answer", "now", "may"),
    [
        (SessionAnswer.COMING, "2026-11-25 22:59", True),
        (SessionAnswer.COMING, "2026-11-25 23:00", False),
        (SessionAnswer.LATE, "2026-11-25 23:10", True),
        (SessionAnswer.CANNOT, "2026-11-26 01:59", True),
        (SessionAnswer.LATE, "2026-11-26 02:00", False),
    ],
)
def test_an_answer_counts_while_it_helps_somebody(answer: SessionAnswer, now: str, may: bool) -> None:
    assert sessions.may_answer(WEDNESDAY, answer, utc(now)) is may


def test_nothing_is_answered_to_a_cancelled_session() -> None:
    cancelled = stored(WED, utc("2026-11-25 23:00"), state=SessionState.CANCELLED)
    assert not sessions.may_answer(cancelled, SessionAnswer.COMING, NOW)


@pytest.mark.parametrize(
    ("place", "now", "shown"),
    [
        ("Room 2", "2026-11-20 12:00", True),
        ("", "2026-11-20 12:00", True),
        ("https://video.example/room", "2026-11-25 22:44", False),
        ("HTTPS://video.example/room", "2026-11-25 22:45", True),
    ],
    ids=["address", "none", "link too early", "link in time"],
)
def test_a_link_is_shown_from_fifteen_minutes_before_and_an_address_always(place: str, now: str, shown: bool) -> None:
    assert sessions.shows_place(place, WEDNESDAY.starts_at, utc(now)) is shown
