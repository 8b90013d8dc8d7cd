"""The daily check-in: planned, asked, nudged once.

It decides when and which questions are asked; how they are answered is `actions.questions`. The rules a reader must not
break: one prompted check-in per local date; a check-in keeps the questionnaire that it started with; nothing is asked
during a session.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from actions import calendar, checkin_cards, due, helping, outbox, progress, questions, waiting
from actions.due import Kind
from actions.outbox import Way
from actions.routes import CommandAction, DueAction
from actions.screen import screen
from actions.turn import Turn, Who
from care import checkin as asking
from care import phases, schedule
from care.catalogue import Questionnaire
from care.delivery import Purpose
from care.records import (
    Checkin,
    CheckinChoice,
    CheckinKind,
    CheckinState,
    Delivery,
    Lane,
    Patient,
    PatientState,
    Role,
    SafetyCause,
    Session,
    Source,
)
from storage import checkins as queries


def plan_ahead(turn: Turn, patient_id: str, days: int = asking.HORIZON_DAYS) -> None:
    """Reconcile the coming days of prompted check-ins with time, zone, state and the program's days.

    May run any number of times.
    """
    patient = turn.tx.need(Patient, patient_id)
    if patient.state is not PatientState.ENROLLED:
        drop_plans(turn, patient_id)
        return
    if patient.away is not None:
        _hold_plans(turn, patient_id)
        return
    today = schedule.local_day(turn.now, patient.zone)
    planned = dict(queries.prompted_from(turn.tx, patient_id, today - timedelta(days=1)))
    choice = choice_of(turn, patient)
    for on, left_behind in tuple(
        planned.items()
    ):  # travel: its own time is over, or falls on another date in the new zone
        moved = schedule.local_day(left_behind.due_at, patient.zone) != on
        over = schedule.instant(on, patient.checkin_time, patient.zone) <= turn.now
        if moved and over and left_behind.state is CheckinState.PLANNED:
            _cancel(turn, left_behind)
            del planned[on]
    for ahead in range(days):
        on = today + timedelta(days=ahead)
        at = schedule.instant(on, patient.checkin_time, patient.zone)
        existing = planned.get(on)
        if not asking.is_day(choice, patient.phase, on):
            if existing is not None and existing.state is CheckinState.PLANNED:
                _cancel(turn, existing)
        elif existing is not None:
            if existing.state is CheckinState.PLANNED and existing.due_at != at:
                _move(turn, patient, existing, at)
        elif at > turn.now and not queries.is_taken_down(turn.tx, patient_id, on):
            checkin = new_row(turn, patient, on, at, Source.PROMPTED)
            if turn.tx.add_new(checkin):
                due.plan(turn, Kind.CHECKIN_ASK, checkin.id, at)
    due.plan(turn, Kind.PLAN, patient_id, turn.now + timedelta(days=1))
    progress.plan(turn, patient_id)


def drop_plans(turn: Turn, patient_id: str) -> None:
    """Cancel what is planned or open: the patient left, was discharged or paused for good."""
    due.drop(turn, Kind.PLAN, patient_id)
    for checkin in turn.tx.find(Checkin, patient_id=patient_id, state=(CheckinState.PLANNED, CheckinState.ASKED)):
        _cancel(turn, checkin)
    waiting.over(turn, patient_id, questions.ANSWER)


def _hold_plans(turn: Turn, patient_id: str) -> None:
    """On leave or in hospital nothing is planned; what is open may still be answered."""
    due.drop(turn, Kind.PLAN, patient_id)
    daily = turn.tx.find(Checkin, patient_id=patient_id, kind=CheckinKind.DAILY, state=CheckinState.PLANNED)
    for checkin in daily:
        _cancel(turn, checkin)


def ask(turn: Turn, checkin_id: str) -> None:
    """A prompted check-in is due: ask it, unless the patient is in a session, on a break, gone, or has just done one."""
    checkin = questions.locked(turn, checkin_id)
    if checkin is None or checkin.state is not CheckinState.PLANNED:
        return
    patient = turn.tx.need(Patient, checkin.patient_id)
    if _is_held(turn, patient):
        turn.tx.change(checkin, state=CheckinState.CANCELLED, finished_at=turn.now)
        return
    if turn.now >= checkin.closes_at:
        turn.tx.change(checkin, state=CheckinState.EXPIRED, finished_at=turn.now)
        return
    after_session = calendar.end_of_current(turn, patient.id, turn.now)
    if after_session is not None:
        turn.tx.change(checkin, closes_at=max(checkin.closes_at, after_session + asking.NUDGE_AFTER))
        due.plan(turn, Kind.CHECKIN_ASK, checkin.id, after_session)
        return
    checkin = questions.begin(turn, patient, checkin, questionnaire_for(turn, patient))
    due.plan(turn, Kind.CHECKIN_NUDGE, checkin.id, turn.now + asking.NUDGE_AFTER)
    questions.prompt(turn, checkin, "checkin.ready")


def start_self(turn: Turn, who: Who, argument: str = "") -> None:
    """`/checkin` at any time: go on with the open one at the bottom of the chat, or start one of the patient's own."""
    del argument
    patient = turn.tx.get(Patient, who.id) if who.person.role is Role.PATIENT else None
    if patient is None or patient.state is not PatientState.ENROLLED or not who.confirmed:
        outbox.say(turn, who.id, screen(turn, who.language, "account.unknown_command"), outbox.JOINING)
        return
    already = queries.open_checkin(turn.tx, patient.id)
    if already is not None:
        questions.show(turn, already, anew=True, lead="checkin.resumed")
        return
    today = schedule.local_day(turn.now, patient.zone)
    checkin = turn.tx.add(new_row(turn, patient, today, turn.now, Source.SELF))
    checkin = questions.begin(turn, patient, checkin, questionnaire_for(turn, patient))
    questions.show(turn, checkin, lead="checkin.self_started")


def nudge(turn: Turn, checkin_id: str) -> None:
    """One kind reminder, at the bottom of the chat, if the check-in is still open."""
    checkin = questions.locked(turn, checkin_id)
    if checkin is None or checkin.state is not CheckinState.ASKED or checkin.nudged_at is not None:
        return
    patient = turn.tx.need(Patient, checkin.patient_id)
    if schedule.quiet_until(turn.now, patient.zone, patient.quiet_from_time, patient.quiet_until_time) is not None:
        return  # a nudge that waits for the morning is no nudge
    after_session = calendar.end_of_current(turn, patient.id, turn.now)
    if after_session is not None:
        due.plan(turn, Kind.CHECKIN_NUDGE, checkin.id, after_session)
        return
    checkin = turn.tx.change(checkin, nudged_at=turn.now)
    way = Way(Lane.SCHEDULED, Delivery.PROMPT, Purpose.NUDGE, expires_at=checkin.closes_at)
    checkin_cards.show_door(turn, checkin, way, "checkin.nudge", anew=True)


def ask_safety_if_left(turn: Turn, checkin_id: str) -> None:
    """Very low mood and the check-in was left in the middle: do not wait for its end with the safety question.

    Its window may have closed in the meantime; whoever finished or stopped it was asked then.
    """
    checkin = questions.locked(turn, checkin_id)
    if checkin is not None and checkin.state in (CheckinState.ASKED, CheckinState.EXPIRED):
        helping.ask_safety(turn, checkin.patient_id, SafetyCause.MOOD)


def join_reminder(turn: Turn, patient_id: str, session: Session) -> Checkin | None:
    """A check-in that would ring between the reminder of a session and an hour after its end comes with the reminder.

    The check-in whose *Start* the reminder shall carry, begun without a line of its own; None when there is none.
    """
    patient = turn.tx.need(Patient, patient_id)
    on = schedule.local_day(session.starts_at, patient.zone)
    checkin = queries.prompted_from(turn.tx, patient_id, on).get(on)
    if checkin is None or checkin.state is not CheckinState.PLANNED or _is_held(turn, patient):
        return None
    if not turn.now <= checkin.due_at <= session.ends_at + asking.NEAR:
        return None
    due.drop(turn, Kind.CHECKIN_ASK, checkin.id)
    closes_at = max(checkin.closes_at, turn.now + asking.WINDOW)
    checkin = turn.tx.change(checkin, closes_at=closes_at)
    checkin = questions.begin(turn, patient, checkin, questionnaire_for(turn, patient))
    due.plan(turn, Kind.CHECKIN_NUDGE, checkin.id, max(checkin.due_at, turn.now + asking.NUDGE_AFTER))
    return checkin


def give_way(turn: Turn, patient: Patient) -> None:
    """Staff have taken today's answers down: what is open on the phone is closed there, what would still come is not asked.

    To be called once those answers are stored, so that a check-in that closes empty is not taken for silence.
    """
    today = schedule.local_day(turn.now, patient.zone)
    for checkin in turn.tx.find(Checkin, patient_id=patient.id, kind=CheckinKind.DAILY, state=CheckinState.ASKED):
        questions.close(turn, checkin.id)
        due.drop(turn, Kind.CHECKIN_CLOSE, checkin.id)
    for on, planned in queries.prompted_from(turn.tx, patient.id, today - timedelta(days=1)).items():
        if on <= today and planned.state is CheckinState.PLANNED:
            _cancel(turn, planned)


def choice_of(turn: Turn, patient: Patient) -> CheckinChoice | None:
    """What the patient's program chose for the patient's phase and focus; None: the defaults."""
    return turn.tx.first(CheckinChoice, program_id=patient.program_id, phase=patient.phase, focus=patient.focus)


def questionnaire_for(turn: Turn, patient: Patient) -> Questionnaire:
    """The questions of today: the form and the extra questions that the program chose."""
    choice = choice_of(turn, patient)
    base = turn.content.questionnaires[asking.questionnaire_id(choice, patient.focus)]
    today = schedule.local_day(turn.now, patient.zone)
    return asking.compose(base, asking.extras_on(choice, turn.content.extras, today))


def new_row(turn: Turn, patient: Patient, on: date, at: datetime, source: Source) -> Checkin:
    """A check-in of the local date `on`, to be asked `at`; not stored yet."""
    questionnaire = turn.content.questionnaires[asking.questionnaire_id(choice_of(turn, patient), patient.focus)]
    return Checkin(
        id=turn.tx.new_id(),
        program_id=patient.program_id,
        patient_id=patient.id,
        questionnaire=questionnaire.id,
        version=questionnaire.version,
        language=patient.language,
        local_on=on,
        source=source,
        state=CheckinState.PLANNED,
        due_at=at,
        closes_at=at + asking.WINDOW,
    )


COMMANDS: dict[str, CommandAction] = {"checkin": start_self}
DUE: dict[Kind, DueAction] = {
    Kind.CHECKIN_ASK: ask,
    Kind.CHECKIN_NUDGE: nudge,
    Kind.CHECKIN_SAFETY: ask_safety_if_left,
    Kind.PLAN: plan_ahead,
}


def _cancel(turn: Turn, checkin: Checkin) -> None:
    ended = CheckinState.CANCELLED if checkin.state is CheckinState.PLANNED else CheckinState.EXPIRED
    turn.tx.change(checkin, state=ended, finished_at=turn.now)
    for kind in (Kind.CHECKIN_ASK, Kind.CHECKIN_NUDGE, Kind.CHECKIN_CLOSE, Kind.CHECKIN_SAFETY):
        due.drop(turn, kind, checkin.id)


def _move(turn: Turn, patient: Patient, planned: Checkin, at: datetime) -> None:
    """Another time or zone. One whose new time is over keeps its old instant, unless that would fall in quiet hours."""
    if at <= turn.now:
        quiet = (patient.zone, patient.quiet_from_time, patient.quiet_until_time)
        if planned.due_at <= turn.now or schedule.quiet_until(planned.due_at, *quiet) is None:
            return
        at = turn.now  # flown east: better now than at an hour at which nothing may ring
    turn.tx.change(planned, due_at=at, closes_at=at + asking.WINDOW)
    due.plan(turn, Kind.CHECKIN_ASK, planned.id, at)


def _is_held(turn: Turn, patient: Patient) -> bool:
    """Nothing is asked of whoever is gone, on a break, has just done one or is at one."""
    if patient.state is not PatientState.ENROLLED or phases.is_on_break(patient, turn.now):
        return True
    at_one = queries.open_checkin(turn.tx, patient.id) is not None
    return at_one or queries.finished_since(turn.tx, patient.id, turn.now - asking.RECENT_SELF)
