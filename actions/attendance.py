"""Attendance: who was in a session, and what follows when somebody was not.

`mark` stores what a member of staff says; an absence that nobody announced becomes a flag and one kind message the same
day, and both are taken back when the patient turns up. The rules a reader must not break: only staff of the session's
program mark, and only what has begun; the message is about a session that is over; a flag is closed by the person whose
mark closes it, never by the clock.
"""

from __future__ import annotations

import json
from enum import StrEnum

from actions import alerts, outbox, session_cards, sessions, silences
from actions.outbox import Way
from actions.screen import join, screen
from actions.turn import Turn, audit
from care import attendance as rules
from care import schedule
from care.delivery import Purpose
from care.records import (
    Attendance,
    AttendanceState,
    Delivery,
    Flag,
    Lane,
    Outbox,
    Outcome,
    Patient,
    Session,
    SessionAnswer,
    SessionReply,
    SessionState,
    Staff,
)
from care.rules import Rule
from storage import attendance as queries

_CORRECTED = Way(Lane.SCHEDULED, Delivery.PROMPT, Purpose.TEAM, silent=True)


class Refusal(StrEnum):
    """Why somebody was not marked."""

    NOT_BEGUN = "not_begun"
    CANCELLED = "cancelled"
    OTHER_GROUP = "other_group"


def mark(turn: Turn, staff_id: str, session_id: str, patient_id: str, state: AttendanceState) -> Refusal | None:
    """Store that a patient came, was late or was absent; None when it stands so now, again or for the first time.

    The last mark counts. A patient of another group may have come (a make-up session) but cannot be absent. Raises
    LookupError for a session, a patient or a member of staff of another program.
    """
    staff, session = _of_program(turn, staff_id, session_id)
    turn.tx.lock(patient_id)
    patient = turn.tx.need(Patient, patient_id)
    if patient.program_id != session.program_id:
        raise LookupError("a patient of another program")
    known = turn.tx.first(Attendance, session_id=session.id, patient_id=patient.id)
    if session.state is SessionState.CANCELLED:
        return Refusal.CANCELLED
    if not rules.has_begun(session, turn.now):
        return Refusal.NOT_BEGUN
    if state is AttendanceState.ABSENT and patient.track_id != session.track_id and known is None:
        return Refusal.OTHER_GROUP
    if known is None or known.state is not state:
        _store(turn, staff, session, patient, state, known)
        if state is AttendanceState.ABSENT:
            _missed(turn, patient, session)
        else:
            _was_there(turn, staff, patient, session, known)
    return None


def mark_rest(turn: Turn, staff_id: str, session_id: str) -> int:
    """Everybody of the group who is not marked yet came; how many those were.

    Who said *can't make it* or is on a break is left out: a person who was there after all is marked by hand. Raises
    LookupError for a session or a member of staff of another program.
    """
    _, session = _of_program(turn, staff_id, session_id)
    group = turn.tx.find(Patient, track_id=session.track_id)
    for patient in group:  # before looking who is marked: a colleague may be marking at this moment
        turn.tx.lock(patient.id)
    marked = {row.patient_id for row in turn.tx.find(Attendance, session_id=session.id)}
    unmarked = rules.unmarked(session, group, marked, turn.now)
    rest = [patient for patient in unmarked if not is_announced(turn, patient, session)]
    for patient in rest:
        mark(turn, staff_id, session.id, patient.id, AttendanceState.CAME)
    return len(rest)


def is_announced(turn: Turn, patient: Patient, session: Session) -> bool:
    """Whether it was known beforehand that the patient would not come: *can't make it*, or on a break."""
    return rules.is_on_break(patient, session) or _said_cannot(turn, session.id, patient.id)


def refusal(turn: Turn, row: Outbox) -> str:
    """Why the kind message about a missed session is not to be said any more; empty when it still is."""
    known = turn.tx.first(Attendance, session_id=row.subject_id, patient_id=row.person_id)
    if known is None or known.state is not AttendanceState.ABSENT:
        return "was there"
    return "said so" if _said_cannot(turn, row.subject_id, row.person_id) else ""


# ---------------------------------------------------------------------------------------------------------- in private


def _store(
    turn: Turn, staff: Staff, session: Session, patient: Patient, state: AttendanceState, known: Attendance | None
) -> None:
    if known is None:
        turn.tx.add(
            Attendance(
                id=turn.tx.new_id(),
                session_id=session.id,
                patient_id=patient.id,
                state=state,
                marked_by=staff.id,
                marked_at=turn.now,
            )
        )
    else:
        turn.tx.change(known, state=state, marked_by=staff.id, marked_at=turn.now)
    audit(
        turn,
        "attendance.marked" if known is None else "attendance.corrected",
        session.id,
        actor_id=staff.id,
        patient_id=patient.id,
        detail=state if known is None else f"{known.state}, now {state}",
        program_id=session.program_id,
    )


def _missed(turn: Turn, patient: Patient, session: Session) -> None:
    """An absence: a flag unless it was announced or the patient has been there since, and one kind message."""
    if session.id not in {each.id for each in _missing(turn, patient)}:
        return
    open_flag = _open_flag(turn, patient.id)
    day = str(session.local_on)
    if open_flag is not None:
        day = max(day, json.loads(open_flag.facts)["day"])
    alerts.raise_flag(turn, patient.id, Rule.NO_SHOW, {"day": day})
    _say_missed(turn, patient, session)


def _was_there(turn: Turn, staff: Staff, patient: Patient, session: Session, known: Attendance | None) -> None:
    """Somebody turned up, or was marked wrongly before: what was said about missing them is taken back."""
    silences.broken(turn, patient.id, schedule.local_day(session.starts_at, patient.zone))
    if known is not None and known.state is AttendanceState.ABSENT:
        _take_back_missed(turn, patient, session)
    if _open_flag(turn, patient.id) is None:
        return
    still = _missing(turn, patient)
    if still:
        alerts.raise_flag(turn, patient.id, Rule.NO_SHOW, {"day": str(still[-1].local_on)})
        return
    # Corrected: nothing had happened. Else: they were seen in a session after the one that they missed.
    corrected = known is not None and known.state is AttendanceState.ABSENT
    outcome = Outcome.FALSE_ALARM if corrected else Outcome.SAFE
    alerts.withdraw(turn, patient.id, Rule.NO_SHOW, staff.id, outcome)


def _missing(turn: Turn, patient: Patient) -> tuple[Session, ...]:
    marks = queries.of_patient(turn.tx, patient.id)
    replies = {reply.session_id: reply for reply in turn.tx.find(SessionReply, patient_id=patient.id)}
    return rules.missing(marks, patient, replies)


def _open_flag(turn: Turn, patient_id: str) -> Flag | None:
    return turn.tx.first(Flag, patient_id=patient_id, rule=Rule.NO_SHOW, closed_at=None)


def _said_cannot(turn: Turn, session_id: str, patient_id: str) -> bool:
    reply = session_cards.reply_of(turn, session_id, patient_id)
    return reply is not None and reply.answer is SessionAnswer.CANNOT


def _card(session: Session, patient: Patient) -> str:
    return f"missed:{session.id}:{patient.id}"


def _say_missed(turn: Turn, patient: Patient, session: Session) -> None:
    """Once for each session: a card, so that a mark that goes to and fro edits one message and sends no second."""
    card, window = outbox.card(turn, _card(session, patient)), rules.missed_window(patient, session, turn.now)
    was_said = card is not None and card.message_id is not None
    if window is None and not was_said:
        return
    parts = [screen(turn, patient.language, "sessions.missed")]
    for following in sessions.upcoming(turn, patient.id)[:1]:
        when = session_cards.when(patient, following.session)
        parts.append(screen(turn, patient.language, "sessions.missed_next", when=when))
    way = _CORRECTED
    if window is not None and not was_said:
        way = Way(Lane.SCHEDULED, Delivery.PROMPT, Purpose.MISSED, window.not_before_at, window.expires_at)
    outbox.show(turn, _card(session, patient), patient.id, join(*parts), way, subject_id=session.id)


def _take_back_missed(turn: Turn, patient: Patient, session: Session) -> None:
    """Not said yet: it never will be. Said already: the message is set right where it stands, without a sound."""
    outbox.unsay(turn, person_id=patient.id, purposes=(Purpose.MISSED,), subject_id=session.id)
    card = outbox.card(turn, _card(session, patient))
    if card is not None and card.message_id is not None:
        message = screen(turn, patient.language, "sessions.missed_wrongly")
        outbox.show(turn, card.key, patient.id, message, _CORRECTED, subject_id=session.id)


def _of_program(turn: Turn, staff_id: str, session_id: str) -> tuple[Staff, Session]:
    staff, session = turn.tx.need(Staff, staff_id), turn.tx.need(Session, session_id)
    if not staff.active or staff.program_id != session.program_id:
        raise LookupError("a session of another program")
    return staff, session
