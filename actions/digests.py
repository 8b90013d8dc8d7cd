"""The morning digest: one silent message to each counselor about their caseload, instead of a card for each concern.

It names case codes and counts; names and reasons are on the page. The rules a reader must not break: it is planned
before it is needed, each one plans the next, and what a counselor who cannot be reached would have got goes to the
supervisors; nothing is sent when there is nothing to say.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from actions import due, outbox, staffing
from actions.due import Kind
from actions.outbox import Way
from actions.routes import DueAction
from actions.screen import screen
from actions.turn import Turn
from care import digest, schedule
from care.delivery import Purpose
from care.records import (
    Answer,
    Checkin,
    CheckinKind,
    CheckinState,
    Delivery,
    Due,
    Lane,
    Level,
    Patient,
    PatientState,
    Person,
    Program,
    SessionAnswer,
    SessionReply,
    Source,
    Staff,
    StaffRole,
)
from storage import alerts as alert_queries
from storage import sessions as session_queries

_AHEAD_DAYS = 8
_CLOSED = (CheckinState.DONE, CheckinState.STOPPED, CheckinState.EXPIRED)


def plan(turn: Turn, staff_id: str) -> None:
    """Plan the next digest of a member of staff. May run any number of times."""
    staff = turn.tx.need(Staff, staff_id)
    at = _next(turn, staff) if staff.active else None
    waiting = turn.tx.first(Due, kind=Kind.DIGEST, subject_id=staff.id)
    if at is None:
        due.drop(turn, Kind.DIGEST, staff.id)
    elif waiting is None or (waiting.due_at > turn.now and waiting.due_at != at):
        due.plan(turn, Kind.DIGEST, staff.id, at)


def plan_all(turn: Turn) -> None:
    """Plan the digests of everybody; calendars may have changed."""
    for staff in turn.tx.find(Staff, active=True):
        plan(turn, staff.id)


def is_to_come(turn: Turn, staff_id: str) -> bool:
    """Whether a concern raised now is told to this member of staff by their next digest."""
    staff = turn.tx.need(Staff, staff_id)
    planned = turn.tx.first(Due, kind=Kind.DIGEST, subject_id=staff.id)
    program = turn.tx.need(Program, staff.program_id)
    return digest.is_held(program, planned.due_at if planned else None, turn.now)


def send(turn: Turn, staff_id: str) -> None:
    """The digest is due: send it and plan the next."""
    staff = turn.tx.get(Staff, staff_id)
    if staff is None or not staff.active:
        return
    at = _next(turn, staff)
    if at is not None:
        due.plan(turn, Kind.DIGEST, staff.id, at)
    program = turn.tx.need(Program, staff.program_id)
    today = schedule.local_day(turn.now, program.zone)
    closes_at = schedule.instant(today, program.closes_time, program.zone)
    if turn.now >= closes_at or not staffing.is_reachable(turn, staff.id):
        return
    language = turn.tx.need(Person, staff.id).language
    lines = _lines(turn, caseload(turn, staff), program, language)
    if lines:
        way = Way(Lane.SCHEDULED, Delivery.PROMPT, Purpose.DIGEST, expires_at=closes_at, silent=True)
        outbox.say(turn, staff.id, screen(turn, language, "staff.digest", lines="\n".join(lines)), way)


def caseload(turn: Turn, staff: Staff) -> list[Patient]:
    """The patients of a member of staff and of those for whom they stand in; for supervisors also those who have nobody."""
    everyone = turn.tx.find(Patient, program_id=staff.program_id)
    counselors = {patient.counselor_id for patient in everyone}
    acting = {counselor_id: staffing.stands_in_for(turn, counselor_id) for counselor_id in counselors}
    own = [patient for patient in everyone if acting[patient.counselor_id] == staff.id]
    if staff.role is not StaffRole.SUPERVISOR:
        return own
    there = {acts for acts in acting.values() if acts is not None and staffing.is_reachable(turn, acts)}
    nobodys = [patient for patient in everyone if acting[patient.counselor_id] not in {*there, staff.id}]
    return sorted([*own, *nobodys], key=lambda patient: patient.case_code)


DUE: dict[Kind, DueAction] = {Kind.DIGEST: send}


def _lines(turn: Turn, patients: list[Patient], program: Program, language: str) -> list[str]:
    of_them = {patient.id: patient for patient in patients}
    concerns = [
        of_them[alert.patient_id]
        for alert in alert_queries.open_alerts(turn.tx, program.id)
        if alert.level is Level.CONCERN and alert.patient_id in of_them
    ]
    enrolled = [patient for patient in patients if patient.state is PatientState.ENROLLED]
    said = {
        "staff.digest_concerns": concerns,
        "staff.digest_silent": [patient for patient in enrolled if _was_silent(turn, patient)],
        "staff.digest_coming": [patient for patient in enrolled if _comes_today(turn, patient, program)],
    }
    return [
        turn.content.plain(language, text, n=str(len(them)), codes=", ".join(sorted(each.case_code for each in them)))
        for text, them in said.items()
        if them
    ]


def _was_silent(turn: Turn, patient: Patient) -> bool:
    """Whether the last check-in that came by itself closed without any answer. Never on a break."""
    if patient.paused_until_at is not None and patient.paused_until_at > turn.now:
        return False
    last = turn.tx.first(
        Checkin,
        order="-due_at",
        patient_id=patient.id,
        kind=CheckinKind.DAILY,
        source=Source.PROMPTED,
        state=_CLOSED,
    )
    return last is not None and last.state is CheckinState.EXPIRED and turn.tx.first(Answer, checkin_id=last.id) is None


def _comes_today(turn: Turn, patient: Patient, program: Program) -> bool:
    """Whether a session of the patient's is still to come today, and they have not said that they can't make it."""
    if patient.track_id is None:
        return False
    midnight = _midnight(program, turn.now, days=1)
    for session in session_queries.starting(turn.tx, patient.track_id, turn.now, midnight):
        reply = turn.tx.first(SessionReply, session_id=session.id, patient_id=patient.id)
        if reply is None or reply.answer is not SessionAnswer.CANNOT:
            return True
    return False


def _next(turn: Turn, staff: Staff) -> datetime | None:
    """The next digest after now, as the calendar stands."""
    program = turn.tx.need(Program, staff.program_id)
    tracks = {patient.track_id for patient in caseload(turn, staff) if patient.track_id is not None}
    for ahead in range(_AHEAD_DAYS):
        start, end = _midnight(program, turn.now, days=ahead), _midnight(program, turn.now, days=ahead + 1)
        sessions = [each for track_id in tracks for each in session_queries.starting(turn.tx, track_id, start, end)]
        first_at = min((session.starts_at for session in sessions), default=None)
        at = digest.digest_at(program, schedule.local_day(turn.now, program.zone) + timedelta(days=ahead), first_at)
        if at is not None and at > turn.now:
            return at
    return None


def _midnight(program: Program, now: datetime, *, days: int) -> datetime:
    on = schedule.local_day(now, program.zone) + timedelta(days=days)
    return schedule.instant(on, datetime.min.time(), program.zone)
