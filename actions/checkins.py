"""The daily check-in: planned, asked, answered, nudged once, closed.

Each tap is stored at once, and what it means for staff is decided in the same transaction. The rules a reader must not
break: one prompted check-in per local date; a check-in keeps the questionnaire that it started with; a skip is missing,
never a number; nothing is praised or blamed.
"""

from __future__ import annotations

from datetime import timedelta

from actions import alerts, checkin_cards, due, helping, outbox, sessions, skills, waiting
from actions.due import Kind
from actions.outbox import Way
from actions.routes import CommandAction, DueAction, TapAction, Typed, TypedAction
from actions.screen import screen
from actions.turn import Turn, Who
from care import checkin as asking
from care import rules, schedule
from care.buttons import Tap
from care.catalogue import Kind as ItemKind
from care.catalogue import Questionnaire
from care.delivery import Purpose
from care.records import (
    Answer,
    Checkin,
    CheckinState,
    Delivery,
    Lane,
    Patient,
    PatientState,
    Program,
    Role,
    SafetyCause,
    Source,
)
from storage import checkins as queries

NOTE = "note"
SAFETY_AFTER = alerts.HOLD


def plan_ahead(turn: Turn, patient_id: str, days: int = asking.HORIZON_DAYS) -> None:
    """Reconcile the coming days of prompted check-ins with time, zone and state. May run any number of times."""
    patient = turn.tx.need(Patient, patient_id)
    if patient.state is not PatientState.ENROLLED:
        drop_plans(turn, patient_id)
        return
    today = schedule.local_day(turn.now, patient.zone)
    planned = queries.prompted_from(turn.tx, patient_id, today - timedelta(days=1))
    for ahead in range(days):
        on = today + timedelta(days=ahead)
        at = schedule.instant(on, patient.checkin_time, patient.zone)
        existing = planned.get(on)
        if existing is not None:
            if existing.state is CheckinState.PLANNED and existing.due_at != at and at > turn.now:
                turn.tx.change(existing, due_at=at, closes_at=at + asking.WINDOW)
                due.plan(turn, Kind.CHECKIN_ASK, existing.id, at)
            continue
        if at <= turn.now:
            continue
        questionnaire = turn.content.questionnaires[asking.BY_FOCUS[patient.focus]]
        checkin = Checkin(
            id=turn.tx.new_id(),
            program_id=patient.program_id,
            patient_id=patient_id,
            questionnaire=questionnaire.id,
            version=questionnaire.version,
            language=patient.language,
            local_on=on,
            source=Source.PROMPTED,
            state=CheckinState.PLANNED,
            due_at=at,
            closes_at=at + asking.WINDOW,
        )
        if turn.tx.add_new(checkin):
            due.plan(turn, Kind.CHECKIN_ASK, checkin.id, at)
    due.plan(turn, Kind.PLAN, patient_id, turn.now + timedelta(days=1))


def drop_plans(turn: Turn, patient_id: str) -> None:
    """Cancel what is planned or open: the patient left, was discharged or paused for good."""
    due.drop(turn, Kind.PLAN, patient_id)
    for checkin in turn.tx.find(Checkin, patient_id=patient_id, state=(CheckinState.PLANNED, CheckinState.ASKED)):
        ended = CheckinState.CANCELLED if checkin.state is CheckinState.PLANNED else CheckinState.EXPIRED
        turn.tx.change(checkin, state=ended, finished_at=turn.now)
        for kind in (Kind.CHECKIN_ASK, Kind.CHECKIN_NUDGE, Kind.CHECKIN_CLOSE, Kind.CHECKIN_SAFETY):
            due.drop(turn, kind, checkin.id)
    waiting.over(turn, patient_id, NOTE)


def ask(turn: Turn, checkin_id: str) -> None:
    """A prompted check-in is due: ask it, unless the patient is in a session, on a break, gone, or has just done one."""
    checkin = _locked(turn, checkin_id)
    if checkin is None or checkin.state is not CheckinState.PLANNED:
        return
    patient = turn.tx.need(Patient, checkin.patient_id)
    paused = patient.paused_until_at is not None and patient.paused_until_at > turn.now
    recent = queries.finished_since(turn.tx, patient.id, turn.now - asking.RECENT_SELF)
    if patient.state is not PatientState.ENROLLED or paused or recent:
        turn.tx.change(checkin, state=CheckinState.CANCELLED, finished_at=turn.now)
        return
    if turn.now >= checkin.closes_at:
        turn.tx.change(checkin, state=CheckinState.EXPIRED, finished_at=turn.now)
        return
    after_session = sessions.end_of_current(turn, patient.id, turn.now)
    if after_session is not None:
        turn.tx.change(checkin, closes_at=max(checkin.closes_at, after_session + asking.NUDGE_AFTER))
        due.plan(turn, Kind.CHECKIN_ASK, checkin.id, after_session)
        return
    _start(turn, patient, checkin, Purpose.CHECKIN)


def start_self(turn: Turn, who: Who, argument: str = "") -> None:
    """`/checkin` at any time: go on with the open one at the bottom of the chat, or start one of the patient's own."""
    del argument
    patient = turn.tx.get(Patient, who.id) if who.person.role is Role.PATIENT else None
    if patient is None or patient.state is not PatientState.ENROLLED or not who.confirmed:
        outbox.say(turn, who.id, screen(turn, who.language, "account.unknown_command"), outbox.JOINING)
        return
    already = queries.open_checkin(turn.tx, patient.id)
    if already is not None:
        checkin_cards.show(
            turn, already, _questionnaire(turn, already), outbox.REPLY, anew=True, lead="checkin.resumed"
        )
        _await_note(turn, already)
        return
    questionnaire = turn.content.questionnaires[asking.BY_FOCUS[patient.focus]]
    checkin = turn.tx.add(
        Checkin(
            id=turn.tx.new_id(),
            program_id=patient.program_id,
            patient_id=patient.id,
            questionnaire=questionnaire.id,
            version=questionnaire.version,
            language=patient.language,
            local_on=schedule.local_day(turn.now, patient.zone),
            source=Source.SELF,
            state=CheckinState.PLANNED,
            due_at=turn.now,
            closes_at=turn.now + asking.WINDOW,
        )
    )
    _start(turn, patient, checkin, Purpose.REPLY)


def nudge(turn: Turn, checkin_id: str) -> None:
    """One kind reminder, at the bottom of the chat, if the check-in is still open."""
    checkin = _locked(turn, checkin_id)
    if checkin is None or checkin.state is not CheckinState.ASKED or checkin.nudged_at is not None:
        return
    patient = turn.tx.need(Patient, checkin.patient_id)
    if schedule.quiet_until(turn.now, patient.zone, patient.quiet_from_time, patient.quiet_until_time) is not None:
        return  # a nudge that waits for the morning is no nudge
    checkin = turn.tx.change(checkin, nudged_at=turn.now)
    way = Way(Lane.SCHEDULED, Delivery.PROMPT, Purpose.NUDGE, expires_at=checkin.closes_at)
    checkin_cards.show_door(turn, checkin, way, "checkin.nudge", anew=True)


def close(turn: Turn, checkin_id: str) -> None:
    """The window is over: keep what was answered, and say so in the card."""
    checkin = _locked(turn, checkin_id)
    if checkin is None or checkin.state is not CheckinState.ASKED:
        return
    checkin = turn.tx.change(checkin, state=CheckinState.EXPIRED, finished_at=turn.now)
    waiting.over(turn, checkin.patient_id, NOTE)
    outbox.unsay(turn, person_id=checkin.patient_id, purposes=(Purpose.CHECKIN, Purpose.NUDGE), subject_id=checkin.id)
    checkin_cards.collapse(turn, checkin, "checkin.closed")
    alerts.release(turn, checkin.patient_id)


def on_go(turn: Turn, who: Who, tap: Tap) -> str:
    """*Start* on the neutral line: show the question at which the check-in stands."""
    checkin = _own_open(turn, who, tap)
    if isinstance(checkin, str):
        return checkin
    _await_note(turn, checkin)
    checkin_cards.show(turn, checkin, _questionnaire(turn, checkin), outbox.REPLY)
    return ""


def on_answer(turn: Turn, who: Who, tap: Tap) -> str:
    """A number or an option was tapped: argument `question=value`."""
    checkin = _own_open(turn, who, tap)
    if isinstance(checkin, str):
        return checkin
    question, _, text = tap.argument.partition("=")
    questionnaire = _questionnaire(turn, checkin)
    item = questionnaire.item(question)
    value = asking.read_value(item, text) if item is not None else None
    if value is None:
        return turn.content.plain(who.language, "checkin.stale")
    if question != checkin.position:
        return _tap_on_other_question(turn, who, checkin, question, value)
    _store(turn, checkin, question, value=value)
    _judge(turn, checkin)
    _go_on(turn, checkin, questionnaire)
    return ""


def on_skip(turn: Turn, who: Who, tap: Tap) -> str:
    """Skip: the answer is missing, and that is fine."""
    checkin = _own_open(turn, who, tap)
    if isinstance(checkin, str):
        return checkin
    if tap.argument != checkin.position:
        return ""
    _store(turn, checkin, checkin.position, skipped=True)
    _go_on(turn, checkin, _questionnaire(turn, checkin))
    return ""


def on_back(turn: Turn, who: Who, tap: Tap) -> str:
    """Back to the question before; its answer stands until a new one is given."""
    checkin = _own_open(turn, who, tap)
    if isinstance(checkin, str):
        return checkin
    questionnaire = _questionnaire(turn, checkin)
    if tap.argument == checkin.position:
        before = asking.previous_question(questionnaire, checkin.position)
        checkin = turn.tx.change(checkin, position=before)
    _await_note(turn, checkin)
    checkin_cards.show(turn, checkin, questionnaire, outbox.REPLY)
    return ""


def on_stop(turn: Turn, who: Who, tap: Tap) -> str:
    """Stop: what was answered is kept."""
    checkin = _own_open(turn, who, tap)
    if isinstance(checkin, str):
        return checkin
    checkin = turn.tx.change(checkin, state=CheckinState.STOPPED, finished_at=turn.now)
    _end(turn, checkin, "checkin.stopped")
    return ""


def on_note(turn: Turn, who: Who, checkin_id: str, typed: Typed) -> bool:
    """Typed text while the note is asked: store it sealed and take it out of the chat.

    Its words were read already: `actions.messages.receive` heeds them whatever a chat waits for.
    """
    checkin = turn.tx.get(Checkin, checkin_id)
    if checkin is None or checkin.patient_id != who.id or checkin.state is not CheckinState.ASKED:
        return False
    if len(typed.text) > asking.NOTE_LIMIT:
        outbox.say(turn, who.id, screen(turn, who.language, "checkin.note_too_long"), outbox.REPLY)
        return True
    questionnaire = _questionnaire(turn, checkin)
    _store(turn, checkin, checkin.position, words=typed.text)
    outbox.take_away(turn, who.id, typed.message_id)
    _go_on(turn, checkin, questionnaire)
    return True


def ask_safety_if_left(turn: Turn, checkin_id: str) -> None:
    """Very low mood and the check-in was left in the middle: do not wait for its end with the safety question."""
    checkin = _locked(turn, checkin_id)
    if checkin is not None and checkin.state is CheckinState.ASKED:
        helping.ask_safety(turn, checkin.patient_id, SafetyCause.MOOD)


def answers_of(turn: Turn, checkin_id: str) -> list[Answer]:
    """The answers given so far."""
    return turn.tx.find(Answer, checkin_id=checkin_id)


TAPS: dict[str, TapAction] = {"ci_go": on_go, "ci_a": on_answer, "ci_s": on_skip, "ci_b": on_back, "ci_x": on_stop}
COMMANDS: dict[str, CommandAction] = {"checkin": start_self}
TYPED: dict[str, TypedAction] = {NOTE: on_note}
DUE: dict[Kind, DueAction] = {
    Kind.CHECKIN_ASK: ask,
    Kind.CHECKIN_NUDGE: nudge,
    Kind.CHECKIN_CLOSE: close,
    Kind.CHECKIN_SAFETY: ask_safety_if_left,
    Kind.PLAN: plan_ahead,
}


def _locked(turn: Turn, checkin_id: str) -> Checkin | None:
    """The check-in, with its patient's row taken first."""
    checkin = turn.tx.get(Checkin, checkin_id)
    if checkin is None:
        return None
    turn.tx.lock(checkin.patient_id)
    return turn.tx.get(Checkin, checkin_id)


def _start(turn: Turn, patient: Patient, checkin: Checkin, purpose: Purpose) -> None:
    questionnaire = turn.content.questionnaires[asking.BY_FOCUS[patient.focus]]
    closes_at = max(checkin.closes_at, turn.now + timedelta(minutes=30))
    checkin = turn.tx.change(
        checkin,
        state=CheckinState.ASKED,
        asked_at=turn.now,
        closes_at=closes_at,
        language=patient.language,
        questionnaire=questionnaire.id,
        version=questionnaire.version,
        position=asking.first_question(questionnaire),
    )
    due.plan(turn, Kind.CHECKIN_CLOSE, checkin.id, closes_at)
    if purpose is Purpose.CHECKIN:
        way = Way(Lane.SCHEDULED, Delivery.PROMPT, Purpose.CHECKIN, expires_at=closes_at)
        due.plan(turn, Kind.CHECKIN_NUDGE, checkin.id, turn.now + asking.NUDGE_AFTER)
        checkin_cards.show_door(turn, checkin, way, "checkin.ready")
    else:
        checkin_cards.show(turn, checkin, questionnaire, outbox.REPLY, lead="checkin.self_started")


def _own_open(turn: Turn, who: Who, tap: Tap) -> Checkin | str:
    """The check-in of this tap, or the words for why it cannot be answered."""
    checkin = turn.tx.get(Checkin, tap.object_id)
    if checkin is None or checkin.patient_id != who.id:
        return turn.content.plain(who.language, "checkin.not_yours")
    outbox.touched(turn, checkin_cards.key(checkin), tap.message_id)
    if checkin.state is not CheckinState.ASKED:
        texts = {CheckinState.EXPIRED: "checkin.closed", CheckinState.DONE: "checkin.collapsed"}
        return turn.content.plain(who.language, texts.get(checkin.state, "checkin.stopped"))
    return checkin


def _tap_on_other_question(turn: Turn, who: Who, checkin: Checkin, question: str, value: int) -> str:
    """A tap that comes late, twice or from an old screen: never lost without a word, never stored twice."""
    given = turn.tx.first(Answer, checkin_id=checkin.id, question=question)
    if given is not None and given.value == value:
        card = outbox.card(turn, checkin_cards.key(checkin))
        if card is not None and card.shown < card.wanted:  # an edit that never arrived: this tap asks for it again
            checkin_cards.show(turn, checkin, _questionnaire(turn, checkin), outbox.REPLY)
        return ""
    checkin_cards.show(turn, checkin, _questionnaire(turn, checkin), outbox.REPLY)
    return turn.content.plain(who.language, "checkin.moved_on")


def _store(
    turn: Turn,
    checkin: Checkin,
    question: str,
    *,
    value: int | None = None,
    words: str | None = None,
    skipped: bool = False,
) -> None:
    given = turn.tx.first(Answer, checkin_id=checkin.id, question=question)
    if given is not None:
        turn.tx.change(given, value=value, words=words, skipped=skipped, answered_at=turn.now)
        return
    turn.tx.add(
        Answer(
            id=turn.tx.new_id(),
            checkin_id=checkin.id,
            patient_id=checkin.patient_id,
            question=question,
            value=value,
            words=words,
            skipped=skipped,
            answered_at=turn.now,
        )
    )


def _judge(turn: Turn, checkin: Checkin) -> None:
    """Raise what the answers so far call for, in the transaction that stored them."""
    values = asking.values(answers_of(turn, checkin.id))
    for reason in rules.evaluate(values):
        alerts.raise_flag(turn, checkin.patient_id, reason.rule, reason.facts, checkin_id=checkin.id)
    if rules.asks_safety_question(values):
        due.plan_once(turn, Kind.CHECKIN_SAFETY, checkin.id, turn.now + SAFETY_AFTER)


def _go_on(turn: Turn, checkin: Checkin, questionnaire: Questionnaire) -> None:
    following = asking.next_question(questionnaire, checkin.position)
    if following is None:
        checkin = turn.tx.change(checkin, state=CheckinState.DONE, finished_at=turn.now)
        _end(turn, checkin, "checkin.thanks")
        return
    checkin = turn.tx.change(checkin, position=following)
    _await_note(turn, checkin)
    checkin_cards.show(turn, checkin, questionnaire, outbox.REPLY)


def _await_note(turn: Turn, checkin: Checkin) -> None:
    item = _questionnaire(turn, checkin).item(checkin.position)
    if item is not None and item.kind is ItemKind.NOTE:
        waiting.expect(turn, checkin.patient_id, NOTE, checkin.id, checkin.closes_at)
    else:
        waiting.over(turn, checkin.patient_id, NOTE)


def _end(turn: Turn, checkin: Checkin, text_id: str) -> None:
    """The check-in is over: collapse the card, let the alert go, then what the answers ask for, most important first."""
    for kind in (Kind.CHECKIN_NUDGE, Kind.CHECKIN_CLOSE, Kind.CHECKIN_SAFETY):
        due.drop(turn, kind, checkin.id)
    waiting.over(turn, checkin.patient_id, NOTE)
    checkin_cards.collapse(turn, checkin, text_id)
    alerts.release(turn, checkin.patient_id)
    values = asking.values(answers_of(turn, checkin.id))
    if rules.asks_safety_question(values):
        helping.ask_safety(turn, checkin.patient_id, SafetyCause.MOOD)
    if values.get("used") == rules.USED_YES:
        _after_use(turn, checkin)
        return
    calm = checkin.state is CheckinState.DONE and not helping.owes_answer(turn, checkin.patient_id)
    if calm and rules.offers_skill(values):
        skills.offer(turn, checkin.patient_id, Source.PROMPTED)


def _after_use(turn: Turn, checkin: Checkin) -> None:
    patient = turn.tx.need(Patient, checkin.patient_id)
    program = turn.tx.need(Program, patient.program_id)
    language = patient.language
    policy = program.use_policy_es if language == "es" else program.use_policy_en
    outbox.say(turn, patient.id, screen(turn, language, "checkin.after_use"), outbox.SAFETY, personal=True)
    outbox.say(
        turn, patient.id, screen(turn, language, "checkin.use_policy", use_policy=policy), outbox.REPLY, personal=True
    )
    skills.lapse_plan(turn, patient.id)


def _questionnaire(turn: Turn, checkin: Checkin) -> Questionnaire:
    return turn.content.questionnaires[checkin.questionnaire]
