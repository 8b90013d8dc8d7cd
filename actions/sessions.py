"""Sessions: the coming ones as rows, their reminders, and what patients say about coming.

`plan_track` keeps the rows equal to the calendar; the due functions remind; taps store the last answer. The rules a
reader must not break: a reminder says the time and nothing else, the place comes after a tap and in a spoiler; a change
reaches every patient of the track in the transaction that made it; a session that has begun is not reminded of.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from actions import alerts, answering, checkins, due, outbox, session_cards, silences
from actions.due import Kind
from actions.outbox import Way
from actions.routes import CommandAction, DueAction, TapAction
from actions.screen import button
from actions.turn import Turn, Who, audit
from care import schedule, sessions, wording_time
from care.buttons import Tap
from care.delivery import Purpose
from care.message import Outgoing
from care.records import (
    Card,
    Delivery,
    Lane,
    Patient,
    PatientState,
    Session,
    SessionAnswer,
    SessionReason,
    SessionReply,
    SessionState,
    Staff,
    Track,
)
from care.rules import Rule
from storage import sessions as queries


@dataclass(frozen=True, slots=True)
class Coming:
    """A coming session of a patient, and what the patient said about it (None: nothing yet)."""

    session: Session
    track: Track
    reply: SessionReply | None


# ------------------------------------------------------------------------------------------------------- the calendar


def plan_track(turn: Turn, track_id: str, days: int = sessions.HORIZON_DAYS) -> None:
    """Bring the coming `days` of a track's sessions and their reminders in line with its calendar.

    Run again it changes nothing; it runs again by itself once a day. Patients are told of moved and cancelled sessions
    of the next 7 days.
    """
    track = turn.tx.need(Track, track_id)
    since = schedule.local_day(turn.now, track.zone) - timedelta(days=1)
    stored = queries.from_date(turn.tx, track.id, since)
    called_off = queries.called_off(turn.tx, [s for s in stored if s.state is SessionState.CANCELLED])
    what = sessions.changes(track, stored, turn.now, days, called_off=called_off)
    for wanted in what.add:
        _add(turn, track, wanted)
    told = [("sessions.cancelled", turn.tx.change(session, state=SessionState.CANCELLED)) for session in what.cancel]
    told += [("sessions.moved", _at_new_time(turn, session, wanted)) for session, wanted in what.move]
    told += [("sessions.restored", _at_new_time(turn, session, wanted)) for session, wanted in what.restore]
    for text_id, session in told:
        _forget_reminders(turn, session)
        audit(turn, f"session.{text_id.removeprefix('sessions.')}", session.id, actor_id=None,
              program_id=session.program_id)  # fmt: skip
    for session in queries.from_date(turn.tx, track.id, since):
        _plan_reminders(turn, session)
    _tell_changes(turn, track, told)
    due.plan(turn, Kind.SESSION_PLAN, track.id, turn.now + timedelta(days=1))


def cancel_session(turn: Turn, session_id: str, actor_id: str) -> bool:
    """Call a session off: the calendar does not bring it back. False when it has begun or is cancelled already.

    Raises LookupError for staff of another program.
    """
    session, track = _of_program(turn, session_id, actor_id)
    if session.starts_at <= turn.now:
        return False
    cancelled = turn.tx.change_if(session, {"state": SessionState.PLANNED}, state=SessionState.CANCELLED)
    if cancelled is None:
        return False
    _forget_reminders(turn, cancelled)
    audit(turn, queries.CANCELLED, session.id, actor_id=actor_id, program_id=session.program_id)
    _tell_changes(turn, track, [("sessions.cancelled", cancelled)])
    return True


def restore_session(turn: Turn, session_id: str, actor_id: str) -> bool:
    """A cancelled session takes place after all, at the time of the calendar. False when it cannot any more.

    Raises LookupError for staff of another program.
    """
    session, track = _of_program(turn, session_id, actor_id)
    wanted = sessions.occurrence(track, session.local_on)
    if session.state is not SessionState.CANCELLED or wanted is None or wanted.starts_at <= turn.now:
        return False
    restored = _at_new_time(turn, session, wanted)
    _plan_reminders(turn, restored)
    audit(turn, "session.restored", session.id, actor_id=actor_id, program_id=session.program_id)
    _tell_changes(turn, track, [("sessions.restored", restored)])
    return True


# ------------------------------------------------------------------------------------------------------ what is asked


def upcoming(turn: Turn, patient_id: str, days: int = sessions.NEXT_DAYS) -> tuple[Coming, ...]:
    """The patient's planned sessions that start within `days` times 24 hours from now, in order."""
    patient = turn.tx.need(Patient, patient_id)
    track = turn.tx.get(Track, patient.track_id)
    if track is None:
        return ()
    found = queries.starting(turn.tx, track.id, turn.now, turn.now + timedelta(days=days))
    return tuple(Coming(session, track, session_cards.reply_of(turn, session.id, patient.id)) for session in found)


def replies(turn: Turn, session_id: str) -> dict[str, SessionReply]:
    """What the patients said about a session, by patient id."""
    return {reply.patient_id: reply for reply in turn.tx.find(SessionReply, session_id=session_id)}


# --------------------------------------------------------------------------------------------------------- what is due


def remind_day_before(turn: Turn, session_id: str) -> None:
    """The first reminder, to every enrolled patient of the track."""
    for patient, session, track in _to_remind(turn, session_id):
        _remind(turn, patient, session, session_cards.card(turn, patient, session, track))


def remind_soon(turn: Turn, session_id: str) -> None:
    """The second reminder.

    Who cannot come is left in peace; who gave no reason by now is told to the counselor without one.
    """
    for patient, session, track in _to_remind(turn, session_id):
        # On a session day the questions come with the reminder: one ring instead of two.
        checkin = checkins.join_reminder(turn, patient.id, session)
        lead = "sessions.soon" if checkin is None else "sessions.soon_with_questions"
        card = session_cards.card(turn, patient, session, track, lead=lead)
        if checkin is not None:
            start = button(turn, patient.language, "start_questions", "ci_go", checkin.id)
            card = replace(card, buttons=(*card.buttons, (start,)))
        _remind(turn, patient, session, card)
    late = turn.tx.get(Session, session_id)
    if late is None or late.state is not SessionState.PLANNED:
        return
    for reply in turn.tx.find(SessionReply, session_id=late.id, answer=SessionAnswer.CANNOT, reason=None):
        _tell_counselor(turn, late, reply)


# ------------------------------------------------------------------------------------------------- taps and a command


def on_answer(turn: Turn, who: Who, tap: Tap) -> str:
    """I'll be there, running late, can't make it. The last answer wins; can't make it asks for a reason."""
    found = _mine(turn, who, tap)
    if found is None or tap.argument not in set(SessionAnswer):
        return turn.content.plain(who.language, "sessions.gone")
    patient, session, track = found
    answer = SessionAnswer(tap.argument)
    if not sessions.may_answer(session, answer, turn.now):
        return _too_late(turn, patient, session, track)
    before = session_cards.reply_of(turn, session.id, patient.id)
    if before is None or before.answer is not answer:
        reply = _store(turn, session, patient, answer, None)
        if answer is SessionAnswer.CANNOT and turn.now >= session.starts_at - sessions.SOON:
            _tell_counselor(turn, session, reply)  # the second reminder, which would do it, is past
    if answer is SessionAnswer.CANNOT:
        session_cards.show(turn, patient, session, session_cards.why_card(turn, patient, session))
    else:
        session_cards.show(turn, patient, session, session_cards.card(turn, patient, session, track))
    changed = before is not None and before.answer is not answer
    return turn.content.plain(who.language, "sessions.changed_mind") if changed else ""


def on_reason(turn: Turn, who: Who, tap: Tap) -> str:
    """Why the patient cannot make it: stored, and told to the counselor."""
    found = _mine(turn, who, tap)
    if found is None or tap.argument not in set(SessionReason):
        return turn.content.plain(who.language, "sessions.gone")
    patient, session, track = found
    if not sessions.may_answer(session, SessionAnswer.CANNOT, turn.now):
        return _too_late(turn, patient, session, track)
    before = session_cards.reply_of(turn, session.id, patient.id)
    reason = SessionReason(tap.argument)
    if before is None or (before.answer, before.reason) != (SessionAnswer.CANNOT, reason):
        _tell_counselor(turn, session, _store(turn, session, patient, SessionAnswer.CANNOT, reason))
    session_cards.show(turn, patient, session, session_cards.card(turn, patient, session, track))
    return ""


def on_where(turn: Turn, who: Who, tap: Tap) -> str:
    """Where it is, in a spoiler; a video link from 15 minutes before."""
    found = _mine(turn, who, tap)
    if found is None:
        return turn.content.plain(who.language, "sessions.gone")
    patient, session, track = found
    if session.state is not SessionState.PLANNED or session.ends_at <= turn.now:
        return _too_late(turn, patient, session, track)
    message = session_cards.card(
        turn, patient, session, track, details=session_cards.where(turn, patient, session, track)
    )
    session_cards.show(turn, patient, session, message, personal=True)
    return ""


def on_back(turn: Turn, who: Who, tap: Tap) -> str:
    """From the reasons back to the answers."""
    found = _mine(turn, who, tap)
    if found is None:
        return turn.content.plain(who.language, "sessions.gone")
    patient, session, track = found
    session_cards.show(turn, patient, session, session_cards.card(turn, patient, session, track))
    return ""


def on_sessions(turn: Turn, who: Who, argument: str) -> None:
    """`/sessions`: the next 7 days, and the card of the next session with its buttons."""
    del argument
    patient = answering.enrolled(turn, who)
    if patient is None:
        answering.instead(turn, who)
        return
    outbox.say(
        turn,
        patient.id,
        session_cards.what_is_next(turn, patient, [each.session for each in upcoming(turn, patient.id)]),
        outbox.REPLY,
    )
    for following in upcoming(turn, patient.id)[:1]:
        message = session_cards.card(turn, patient, following.session, following.track)
        session_cards.show(turn, patient, following.session, message, anew=True)


TAPS: dict[str, TapAction] = {"se_say": on_answer, "se_why": on_reason, "se_where": on_where, "se_back": on_back}
COMMANDS: dict[str, CommandAction] = {"sessions": on_sessions}
DUE: dict[Kind, DueAction] = {
    Kind.SESSION_PLAN: plan_track,
    Kind.SESSION_DAY_BEFORE: remind_day_before,
    Kind.SESSION_SOON: remind_soon,
}


# ---------------------------------------------------------------------------------------------------------- in private


def _add(turn: Turn, track: Track, wanted: sessions.Occurrence) -> None:
    turn.tx.add_new(
        Session(
            id=turn.tx.new_id(),
            program_id=track.program_id,
            track_id=track.id,
            local_on=wanted.local_on,
            starts_at=wanted.starts_at,
            ends_at=wanted.ends_at,
        )
    )


def _at_new_time(turn: Turn, session: Session, wanted: sessions.Occurrence) -> Session:
    return turn.tx.change(
        session,
        state=SessionState.PLANNED,
        starts_at=wanted.starts_at,
        ends_at=wanted.ends_at,
    )


def _plan_reminders(turn: Turn, session: Session) -> None:
    if session.state is not SessionState.PLANNED:
        return
    times = sessions.reminders(session.starts_at, turn.now)
    for kind, at in zip((Kind.SESSION_DAY_BEFORE, Kind.SESSION_SOON), times, strict=True):
        if at is not None:
            due.plan(turn, kind, session.id, at)


def _forget_reminders(turn: Turn, session: Session) -> None:
    """What was planned or queued for the old time is not said any more."""
    due.drop(turn, Kind.SESSION_DAY_BEFORE, session.id)
    due.drop(turn, Kind.SESSION_SOON, session.id)
    outbox.unsay(turn, purposes=(Purpose.SESSION,), subject_id=session.id)


def _group(turn: Turn, track_id: str) -> list[Patient]:
    """The enrolled patients of a track, in the order in which their rows are locked."""
    group = turn.tx.find(Patient, track_id=track_id, state=PatientState.ENROLLED)
    for patient in group:
        turn.tx.lock(patient.id)
    return group


def _tell_changes(turn: Turn, track: Track, told: list[tuple[str, Session]]) -> None:
    """Tell the whole group what has changed within the next 7 days, in one message for each patient."""
    soon = turn.now + timedelta(days=sessions.NEXT_DAYS)
    near = [(text_id, session) for text_id, session in told if session.starts_at <= soon]
    if not told:
        return
    for patient in _group(turn, track.id):
        for _, session in told:
            shown = turn.tx.first(Card, key=session_cards.key(session, patient))
            if shown is not None and shown.message_id is not None:  # no old time is left standing
                session_cards.show(turn, patient, session, session_cards.card(turn, patient, session, track))
        if near:
            coming = [each.session for each in upcoming(turn, patient.id)]
            session_cards.tell_change(turn, patient, near, coming)


def _to_remind(turn: Turn, session_id: str) -> list[tuple[Patient, Session, Track]]:
    session = turn.tx.get(Session, session_id)
    if session is None or session.state is not SessionState.PLANNED or session.starts_at <= turn.now:
        return []
    track = turn.tx.need(Track, session.track_id)
    said = replies(turn, session.id)
    absent = {patient_id for patient_id, reply in said.items() if reply.answer is SessionAnswer.CANNOT}
    return [(patient, session, track) for patient in _group(turn, track.id) if patient.id not in absent]


def _remind(turn: Turn, patient: Patient, session: Session, message: Outgoing) -> None:
    """Always anew: an edit of a card that `/sessions` showed would make no phone ring."""
    way = Way(Lane.SCHEDULED, Delivery.PROMPT, Purpose.SESSION, expires_at=session.starts_at)
    outbox.show(turn, session_cards.key(session, patient), patient.id, message, way, subject_id=session.id, anew=True)


def _store(
    turn: Turn, session: Session, patient: Patient, answer: SessionAnswer, reason: SessionReason | None
) -> SessionReply:
    silences.broken(turn, patient.id)
    known = session_cards.reply_of(turn, session.id, patient.id)
    if known is not None:
        return turn.tx.change(known, answer=answer, reason=reason, answered_at=turn.now)
    return turn.tx.add(
        SessionReply(
            id=turn.tx.new_id(),
            session_id=session.id,
            patient_id=patient.id,
            answer=answer,
            reason=reason,
            answered_at=turn.now,
        )
    )


def _tell_counselor(turn: Turn, session: Session, reply: SessionReply) -> None:
    track = turn.tx.need(Track, session.track_id)
    label = f"buttons.reason_{reply.reason}" if reply.reason else "sessions.no_reason"
    facts = {
        "session": wording_time.weekday_and_time(session.starts_at, track.zone, "en"),
        "reason": turn.content.plain("en", label).lower(),
    }
    alerts.raise_flag(turn, reply.patient_id, Rule.CANNOT_MAKE_IT, facts)


def _too_late(turn: Turn, patient: Patient, session: Session, track: Track) -> str:
    """Bring the card up to date and say why the tap counts no more."""
    session_cards.show(turn, patient, session, session_cards.card(turn, patient, session, track))
    under_way = session.state is SessionState.PLANNED and session.ends_at > turn.now
    return turn.content.plain(patient.language, "sessions.started" if under_way else "sessions.gone")


def _mine(turn: Turn, who: Who, tap: Tap) -> tuple[Patient, Session, Track] | None:
    """The patient and the session that a tap is about, when it is a session of the patient's own track."""
    patient, session = answering.enrolled(turn, who), turn.tx.get(Session, tap.object_id)
    if patient is None or session is None or session.track_id != patient.track_id:
        return None
    outbox.touched(turn, session_cards.key(session, patient), tap.message_id)
    return patient, session, turn.tx.need(Track, session.track_id)


def _of_program(turn: Turn, session_id: str, actor_id: str) -> tuple[Session, Track]:
    """The session, when this member of staff works in its program. Raises LookupError otherwise."""
    session, staff = turn.tx.need(Session, session_id), turn.tx.need(Staff, actor_id)
    if not staff.active or staff.program_id != session.program_id:
        raise LookupError("a session of another program")
    return session, turn.tx.need(Track, session.track_id)
