"""What answers mean for staff and for the next minutes: flags while answering, and what follows at the end.

It asks nothing and stores no answer (`actions.questions` does). The rule a reader must not break: what an answer calls for
is raised in the transaction that stores it, also when the form is never finished.
"""

from __future__ import annotations

from actions import alerts, asked, due, helping, histories, outbox, scores, silences, skills
from actions.due import Kind
from actions.screen import screen
from actions.turn import Turn
from care import rules, scoring, trends
from care.catalogue import Questionnaire
from care.records import Checkin, CheckinKind, CheckinState, Patient, Program, SafetyCause, Source
from care.thresholds import Thresholds

SAFETY_AFTER = alerts.HOLD


def judge(turn: Turn, checkin: Checkin, questionnaire: Questionnaire, question: str) -> None:
    """Raise what the answers so far call for; `question` is the one that was answered just now."""
    values = asked.values_of(turn, checkin.id)
    silences.broken(turn, checkin.patient_id)
    _item_flags(turn, checkin, questionnaire, question, values.get(question))
    if checkin.kind is not CheckinKind.DAILY:
        return
    thresholds = histories.thresholds_of(turn, checkin.program_id)
    for reason in rules.evaluate(values, thresholds):
        alerts.raise_flag(turn, checkin.patient_id, reason.rule, reason.facts, checkin_id=checkin.id)
    if question in values:
        _trends(turn, checkin, question, thresholds)
    if rules.asks_safety_question(values, thresholds):
        due.plan_once(turn, Kind.CHECKIN_SAFETY, checkin.id, turn.now + SAFETY_AFTER)


def after(turn: Turn, checkin: Checkin) -> None:
    """It is over, done or stopped: do what its kind has to follow."""
    silences.broken(turn, checkin.patient_id)
    if checkin.kind is CheckinKind.DAILY:
        _after_daily(turn, checkin)
    else:
        _after_assessment(turn, checkin)


def _after_daily(turn: Turn, checkin: Checkin) -> None:
    """A daily check-in is over: the safety question, what follows reported use, or a skill; the most important first."""
    values = asked.values_of(turn, checkin.id)
    thresholds = histories.thresholds_of(turn, checkin.program_id)
    if rules.asks_safety_question(values, thresholds):
        helping.ask_safety(turn, checkin.patient_id, SafetyCause.MOOD)
    if values.get("used") == rules.USED_YES:
        _after_use(turn, checkin)
        return
    calm = checkin.state is CheckinState.DONE and not helping.owes_answer(turn, checkin.patient_id)
    if calm and rules.offers_skill(values, thresholds):
        skills.offer(turn, checkin.patient_id, Source.PROMPTED)


def _trends(turn: Turn, checkin: Checkin, question: str, thresholds: Thresholds) -> None:
    """What today shows beside the days before, as far as the question that was answered just now has to do with it.

    The next question must not raise again what staff have closed meanwhile.
    """
    if not any(question in looked_at for looked_at in trends.CONCERNS.values()):
        return
    patient = turn.tx.need(Patient, checkin.patient_id)
    history = histories.history_of(turn, patient, checkin.local_on)
    for reason in trends.evaluate(history, thresholds):
        if question in trends.CONCERNS[reason.rule]:
            alerts.raise_flag(turn, patient.id, reason.rule, reason.facts, checkin_id=checkin.id)


def _after_assessment(turn: Turn, checkin: Checkin) -> None:
    """An assessment is over: what crossed its guideline, and something to come back to the room with after hard questions."""
    scores.raise_crossed(turn, checkin)
    questionnaire = asked.questionnaire_of(turn, checkin)
    calm = not helping.owes_answer(turn, checkin.patient_id)
    if questionnaire.opt_in and checkin.source is not Source.STAFF and calm:
        skills.ground(turn, checkin.patient_id)


def _item_flags(turn: Turn, checkin: Checkin, questionnaire: Questionnaire, question: str, value: int | None) -> None:
    """An item that reaches staff by itself: told at once, and the safety question asked at once."""
    reasons = scoring.item_flags(questionnaire, {} if value is None else {question: value})
    for reason in reasons:
        alerts.raise_flag(turn, checkin.patient_id, reason.rule, reason.facts, checkin_id=checkin.id)
    if reasons:
        alerts.release(turn, checkin.patient_id)
        if checkin.source is not Source.STAFF:  # whoever took the answers down is with the patient now
            helping.ask_safety(turn, checkin.patient_id, SafetyCause.MOOD)


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
