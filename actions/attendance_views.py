"""What staff see of attendance: today's and the last days' sessions of their program, and hours against the plan.

Reading only; the page writes the audit row of the look (`actions.views.looked`). The rule a reader must not break:
whoever asks gets their own program; who is not marked is shown as not marked, never as absent.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from actions.turn import Turn
from actions.views import GONE
from care import attendance as rules
from care import schedule
from care import sessions as calendar
from care.attendance import Mark
from care.records import AttendanceState, Patient, PatientState, Session, SessionReply, SessionState, Staff, Track
from storage import attendance as queries
from storage import views as view_queries

DAYS_BACK = 7
"""Sessions of so many days before today are listed; older ones stand on the patient's record."""

DAYS_AHEAD = 14
"""Sessions of so many days to come are listed: they can be called off."""


@dataclass(frozen=True, slots=True)
class Attendee:
    """A patient of a session: what they said about coming and how they were marked (None: nothing yet)."""

    patient: Patient
    reply: SessionReply | None
    state: AttendanceState | None
    is_guest: bool
    on_break: bool


@dataclass(frozen=True, slots=True)
class SessionSheet:
    """A session with its group.

    `others` may have come all the same: to make up a session, or after they left Handrail but not the program.
    """

    session: Session
    track: Track
    people: tuple[Attendee, ...]
    others: tuple[Patient, ...]
    has_begun: bool
    is_today: bool

    @property
    def is_cancelled(self) -> bool:
        """Whether it does not take place."""
        return self.session.state is SessionState.CANCELLED

    @property
    def unmarked(self) -> int:
        """Of how many nobody has said yet whether they came."""
        return sum(each.state is None for each in self.people) if self.has_begun else 0

    @property
    def counts(self) -> Mapping[AttendanceState, int]:
        """How many came, were late, were absent; only what there was."""
        states = [each.state for each in self.people]
        return {state: states.count(state) for state in AttendanceState if state in states}


@dataclass(frozen=True, slots=True)
class Hours:
    """How long a patient was in sessions, and the plan of the track (None: in no track)."""

    this_week: timedelta
    last_week: timedelta
    in_all: timedelta
    planned: timedelta | None

    @property
    def is_usual(self) -> bool:
        """Whether the plan has the usual 9 hours or more."""
        return self.planned is None or rules.is_usual(self.planned)


@dataclass(frozen=True, slots=True)
class HoursRow:
    """The hours of one patient in the list."""

    patient: Patient
    hours: Hours


@dataclass(frozen=True, slots=True)
class ComingSession:
    """A session that has not begun, for how many patients it is. `can_return`: it is cancelled, and the group still meets."""

    session: Session
    track: Track
    patients: int
    can_return: bool

    @property
    def is_cancelled(self) -> bool:
        """Whether it does not take place."""
        return self.session.state is SessionState.CANCELLED


@dataclass(frozen=True, slots=True)
class Sheets:
    """The page: sessions, today's first and then the newest first; those that come, in order; and everybody's hours."""

    sessions: tuple[SessionSheet, ...]
    coming: tuple[ComingSession, ...]
    hours: tuple[HoursRow, ...]


def sheets(turn: Turn, staff: Staff) -> Sheets:
    """The sessions of this member of staff's program from today and the last days, with who was there."""
    tracks = {track.id: track for track in turn.tx.find(Track, program_id=staff.program_id, order="name")}
    patients = sorted(turn.tx.find(Patient, program_id=staff.program_id), key=_by_name)
    found = [session for track in tracks.values() for session in _listed(turn, track)]
    marked: dict[str, dict[str, AttendanceState]] = {}
    for row in queries.of_sessions(turn.tx, [session.id for session in found]):
        marked.setdefault(row.session_id, {})[row.patient_id] = row.state
    shown = [_sheet(turn, each, tracks[each.track_id], patients, marked.get(each.id, {})) for each in found]
    shown.sort(key=lambda sheet: (sheet.is_today, sheet.session.starts_at), reverse=True)
    marks = queries.of_program(turn.tx, staff.program_id)
    return Sheets(
        sessions=tuple(shown),
        coming=tuple(sorted(_coming(turn, tracks.values(), patients), key=lambda each: each.session.starts_at)),
        hours=tuple(
            HoursRow(each, _hours(turn, marks.get(each.id, ()), each, tracks.get(each.track_id or "")))
            for each in patients
            if each.state not in GONE
        ),
    )


def hours_of(turn: Turn, patient: Patient) -> Hours:
    """The hours of one patient."""
    return _hours(turn, queries.of_patient(turn.tx, patient.id), patient, turn.tx.get(Track, patient.track_id))


def states_of(turn: Turn, patient: Patient) -> dict[str, Mark]:
    """How a patient was marked, by session id, make-up sessions of other groups included."""
    return {mark.session.id: mark for mark in queries.of_patient(turn.tx, patient.id)}


def _listed(turn: Turn, track: Track) -> Iterable[Session]:
    """Today's sessions of a track, and those of the last days that took place."""
    today = schedule.local_day(turn.now, track.zone)
    start, end = turn.now - timedelta(days=DAYS_BACK + 2), turn.now + timedelta(days=2)
    for session in view_queries.sessions_between(turn.tx, track.program_id, track.id, start, end):
        is_past = today - timedelta(days=DAYS_BACK) <= session.local_on < today
        if session.local_on == today or (is_past and rules.has_begun(session, turn.now)):
            yield session


def _coming(turn: Turn, tracks: Iterable[Track], patients: Sequence[Patient]) -> Iterable[ComingSession]:
    for track in tracks:
        group = sum(each.track_id == track.id and each.state is PatientState.ENROLLED for each in patients)
        end = turn.now + timedelta(days=DAYS_AHEAD)
        for session in view_queries.sessions_between(turn.tx, track.program_id, track.id, turn.now, end):
            if session.starts_at > turn.now:
                is_cancelled = session.state is SessionState.CANCELLED
                still_meets = calendar.occurrence(track, session.local_on) is not None
                yield ComingSession(session, track, group, is_cancelled and still_meets)


def _sheet(
    turn: Turn, session: Session, track: Track, patients: Sequence[Patient], marked: Mapping[str, AttendanceState]
) -> SessionSheet:
    replies = {reply.patient_id: reply for reply in turn.tx.find(SessionReply, session_id=session.id)}
    here = [each for each in patients if rules.is_expected(each, session) or each.id in marked]
    ids = {each.id for each in here}
    return SessionSheet(
        session=session,
        track=track,
        people=tuple(
            Attendee(
                patient=each,
                reply=replies.get(each.id),
                state=marked.get(each.id),
                is_guest=each.track_id != session.track_id,
                on_break=rules.is_on_break(each, session),
            )
            for each in here
        ),
        others=tuple(each for each in patients if each.id not in ids and each.state is not PatientState.DISCHARGED),
        has_begun=rules.has_begun(session, turn.now),
        is_today=session.local_on == schedule.local_day(turn.now, track.zone),
    )


def _hours(turn: Turn, marks: Iterable[Mark], patient: Patient, track: Track | None) -> Hours:
    known = tuple(marks)
    today = schedule.local_day(turn.now, track.zone if track else patient.zone)
    first_on, last_on = rules.week(today)
    before: tuple[date, date] = (first_on - timedelta(days=7), last_on - timedelta(days=7))
    return Hours(
        this_week=rules.hours(known, first_on, last_on),
        last_week=rules.hours(known, *before),
        in_all=rules.hours(known),
        planned=rules.planned_hours(track) if track else None,
    )


def _by_name(patient: Patient) -> tuple[str, str]:
    return patient.first_name.casefold(), patient.case_code
