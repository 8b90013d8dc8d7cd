"""At which time of a day is an assessment asked?

Pure: from a program's hours, a patient's day and the group's sessions to one instant. It does not decide what is asked.
The rules a reader must not break: in staffed hours, because an answer may need a person at once (product, section 3.3);
never in a session; before group where possible; not at the same time as the daily check-in.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from care import hours, schedule, sessions
from care.records import Patient, Program, Session

STEP = timedelta(minutes=30)
"""Times are looked for in such steps from the opening on."""

STAFFED_LEFT = timedelta(hours=1)
"""So long staff are there at the least after it was asked."""

APART = timedelta(minutes=90)
"""From the daily check-in: as long as until its reminder."""

BEFORE_GROUP = sessions.SOON + APART
"""Before a session, so long: well before the reminder that brings the check-in of the day, and with staff still there."""

BEFORE_GROUP_MOST = timedelta(hours=6)
"""Earlier than this it is the day of the group, but not before group."""

GROUP_NEAR = timedelta(minutes=30)
"""Nothing is asked so shortly before a session begins."""

_NOON = time(12)
_ALWAYS = (time(9), time(18))
"""Where a program has no staffed hours at all: the patient's day."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """What decides about a time of day: the program's hours, the patient's day, the sessions of the patient's track."""

    program: Program
    patient: Patient
    sessions: tuple[Session, ...] = ()

    @property
    def zone(self) -> str:
        """The patient's zone: local dates are theirs."""
        return self.patient.zone


def best(calendar: Calendar, on: date, after: datetime) -> datetime | None:
    """The instant (aware UTC) on the patient's local date `on`, later than `after`; None when that day has none."""
    fit = {
        at
        for at in _candidates(calendar, on)
        if at > after and schedule.local_day(at, calendar.zone) == on and not _is_in_session(calendar, at)
    }
    if not fit:
        return None
    starts = tuple(s.starts_at for s in calendar.sessions if schedule.local_day(s.starts_at, calendar.zone) == on)
    own_time = schedule.instant(on, calendar.patient.checkin_time, calendar.zone)
    day = _Day(
        checkins_at=(own_time, *(start - sessions.SOON for start in starts)),
        noon_at=schedule.instant(on, _NOON, calendar.zone),
        starts=starts,
    )
    return min(fit, key=lambda at: _badness(calendar.patient, day, at))


def next_best(
    calendar: Calendar, first_on: date, after: datetime, *, days: int, taken: frozenset[date] = frozenset()
) -> datetime | None:
    """The instant on the first of `days` local dates from `first_on` on that is not taken and has one; or None."""
    for ahead in range(days):
        on = first_on + timedelta(days=ahead)
        at = None if on in taken else best(calendar, on, after)
        if at is not None:
            return at
    return None


def _candidates(calendar: Calendar, on: date) -> Iterator[datetime]:
    """Instants in staffed hours around the local date: every half hour, and the one before each session."""
    for opens, closes in _staffed(calendar, on):
        last = closes - STAFFED_LEFT
        at = opens
        while at <= last:
            yield at
            at += STEP
        for session in calendar.sessions:
            before = session.starts_at - BEFORE_GROUP
            if opens <= before <= last:
                yield before


def _staffed(calendar: Calendar, on: date) -> Iterator[tuple[datetime, datetime]]:
    """The staffed hours of the program's dates that may touch a local date elsewhere, as instants."""
    program, zone, days = calendar.program, calendar.program.zone, schedule.days_of(calendar.program.open_days)
    opens, closes = program.opens_time, program.closes_time
    if not days or opens >= closes:
        zone, days, (opens, closes) = calendar.zone, frozenset(schedule.WEEKDAYS), _ALWAYS
    for near in (on - timedelta(days=1), on, on + timedelta(days=1)):
        if schedule.weekday(near) in days:
            yield schedule.instant(near, opens, zone), schedule.instant(near, closes, zone)


def is_staffed(calendar: Calendar, at: datetime) -> bool:
    """Whether an assessment may be asked at this instant as far as staff are concerned."""
    days = schedule.days_of(calendar.program.open_days)
    never = not days or calendar.program.opens_time >= calendar.program.closes_time
    return never or hours.is_staffed(calendar.program, at)


def _is_in_session(calendar: Calendar, at: datetime) -> bool:
    return any(session.starts_at - GROUP_NEAR < at < session.ends_at for session in calendar.sessions)


@dataclass(frozen=True, slots=True)
class _Day:
    """What is the same for all times of a local date, as instants: when the check-in may come, noon, starts of sessions."""

    checkins_at: tuple[datetime, ...]
    noon_at: datetime
    starts: tuple[datetime, ...]


def _badness(patient: Patient, day: _Day, at: datetime) -> tuple[bool, bool, bool, timedelta, datetime]:
    """The smaller the better: not in quiet hours, away from the check-in, before group, near the hour before it or noon."""
    near = any(abs(at - checkin_at) < APART for checkin_at in day.checkins_at)
    soonest = min((start - at for start in day.starts if start > at), default=None)
    before_group = soonest is not None and soonest <= BEFORE_GROUP_MOST
    off = abs(soonest - BEFORE_GROUP) if before_group and soonest is not None else abs(at - day.noon_at)
    return _is_quiet(patient, at), near, bool(day.starts) and not before_group, off, at


def _is_quiet(patient: Patient, at: datetime) -> bool:
    """By the clock on the wall: a preference needs no more; what is sent asks `care.schedule.quiet_until` again."""
    shown, start, end = schedule.local(at, patient.zone).time(), patient.quiet_from_time, patient.quiet_until_time
    return start <= shown < end if start <= end else shown >= start or shown < end
