"""Who was in a session, for how many hours, and when an absence needs a person.

Pure: from sessions and marks to hours, gaps and decisions. It stores and tells nothing (`actions.attendance` does). The
rules a reader must not break: late counts as attended and for the whole length of the session; what nobody has marked
is unknown and never an absence; who said beforehand that they cannot come is no no-show.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from care import schedule
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

USUAL_WEEK = timedelta(hours=9)
"""An intensive outpatient program has 9 hours a week or more (product, section 3.8)."""

_GONE = (PatientState.LEFT, PatientState.DISCHARGED)


@dataclass(frozen=True, slots=True)
class Mark:
    """A session and how one patient was marked in it."""

    session: Session
    state: AttendanceState

    @property
    def is_there(self) -> bool:
        """Whether the patient was in the session, on time or late."""
        return self.state is not AttendanceState.ABSENT


@dataclass(frozen=True, slots=True)
class Window:
    """When something may be said: from an aware UTC instant until another."""

    not_before_at: datetime
    expires_at: datetime


def week(on: date) -> tuple[date, date]:
    """The Monday and the Sunday around a local date."""
    monday = on - timedelta(days=on.weekday())
    return monday, monday + timedelta(days=6)


def hours(marks: Iterable[Mark], first_on: date = date.min, last_on: date = date.max) -> timedelta:
    """How long a patient was in sessions of these local dates (of the track), both included: the sessions' lengths."""
    there = (mark.session for mark in marks if mark.is_there and first_on <= mark.session.local_on <= last_on)
    return sum((session.ends_at - session.starts_at for session in there), timedelta(0))


def planned_hours(track: Track) -> timedelta:
    """The length of a week of this track as its calendar has it; holidays and cancelled sessions are not taken off."""
    return timedelta(minutes=track.minutes) * len(schedule.days_of(track.days))


def is_usual(planned: timedelta) -> bool:
    """Whether a planned week has the usual 9 hours or more."""
    return planned >= USUAL_WEEK


def has_begun(session: Session, now: datetime) -> bool:
    """Whether the session takes place and has begun: only then anybody can be in it."""
    return session.state is SessionState.PLANNED and session.starts_at <= now


def is_expected(patient: Patient, session: Session) -> bool:
    """Whether the patient belongs to the group of this session on its date.

    Who was added later does not, nor who had left or was discharged before it began.
    """
    if patient.track_id != session.track_id or patient.created_at >= session.ends_at:
        return False
    return patient.state not in _GONE or (patient.left_at is not None and patient.left_at > session.starts_at)


def unmarked(
    session: Session, patients: Iterable[Patient], marked: Collection[str], now: datetime
) -> tuple[Patient, ...]:
    """Of whom nobody has said yet whether they were in a session that has begun; `marked` are ids of patients."""
    if not has_begun(session, now):
        return ()
    return tuple(each for each in patients if is_expected(each, session) and each.id not in marked)


def is_on_break(patient: Patient, session: Session) -> bool:
    """Whether a break of the patient's, a leave or a stay in hospital lasted into this session, or lasts still."""
    since = patient.away_since_at
    away = patient.away is not None and since is not None and since < session.ends_at
    return away or (patient.paused_until_at is not None and patient.paused_until_at > session.starts_at)


def is_no_show(patient: Patient, session: Session, reply: SessionReply | None) -> bool:
    """Whether an absence from this session needs a person.

    Not when the patient said *can't make it* (the reason is with staff already), took a break over the session, is not
    enrolled, or is of another group (a make-up session is nobody's duty).
    """
    if patient.state is not PatientState.ENROLLED or patient.track_id != session.track_id:
        return False
    if is_on_break(patient, session):
        return False
    return reply is None or reply.answer is not SessionAnswer.CANNOT


def missing(marks: Iterable[Mark], patient: Patient, replies: Mapping[str, SessionReply]) -> tuple[Session, ...]:
    """The no-shows since the patient was last in a session, in order; `replies` are theirs, by session id."""
    in_order = sorted(marks, key=lambda mark: mark.session.starts_at)
    since: list[Session] = []
    for mark in in_order:
        if mark.is_there:
            since = []
        elif is_no_show(patient, mark.session, replies.get(mark.session.id)):
            since.append(mark.session)
    return tuple(since)


def missed_window(patient: Patient, session: Session, now: datetime) -> Window | None:
    """When the kind message to somebody who did not come may go; None when it is too late for it.

    After the session, so that nobody is missed who is on the way; not in quiet hours; never after the patient's local
    day of the session has ended.
    """
    day = schedule.local_day(session.starts_at, patient.zone)
    ends = schedule.instant(day + timedelta(days=1), time(0), patient.zone)
    at = max(now, session.ends_at)
    at = schedule.quiet_until(at, patient.zone, patient.quiet_from_time, patient.quiet_until_time) or at
    return Window(at, ends) if at < ends else None


def by_day(marks: Iterable[Mark], zone: str) -> dict[date, AttendanceState]:
    """For each local date of `zone` with a marked session: how the patient was there, the best of the day's sessions."""
    found: dict[date, AttendanceState] = {}
    order = list(AttendanceState)  # came, late, absent
    for mark in marks:
        on = schedule.local_day(mark.session.starts_at, zone)
        if on not in found or order.index(mark.state) < order.index(found[on]):
            found[on] = mark.state
    return found
