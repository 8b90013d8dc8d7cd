"""What answers mean for staff and for the next minutes: flags while answering, and what follows at the end.

It asks nothing and stores no answer (`actions.questions` does). The rule a reader must not break: what an answer calls for
is raised in the transaction that stores it, also when the form is never finished.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, timedelta

from actions import alerts, asked, due, helping, histories, outbox, scores, silences, skills
from actions.due import Kind
from actions.screen import screen
from actions.turn import Turn
from care import checkin as asking
from care import rules, schedule, scoring, trends, words
from care.catalogue import Questionnaire
from care.message import Outgoing
from care.records import Alert, Checkin, CheckinKind, CheckinState, Flag, Patient, Program, SafetyCause, Source
from care.rules import Reason, Rule
from care.thresholds import Thresholds
from care.words import WordLevel
from storage.history import REACHED

SAFETY_AFTER = alerts.HOLD
_LOOKED_BACK = 5
_WORDS = {WordLevel.CRISIS: Rule.CRISIS_WORDS, WordLevel.URGENT: Rule.URGENT_WORDS}


def judge(
    turn: Turn, checkin: Checkin, questionnaire: Questionnaire, question: str, *, before: int | None = None
) -> None:
    """Raise what the answer to `question`, given just now, calls for; `before` is the number that it replaces."""
    values = asked.values_of(turn, checkin.id)
    silences.broken(turn, checkin.patient_id)
    _item_flags(turn, checkin, questionnaire, question, values.get(question))
    if checkin.kind is not CheckinKind.DAILY:
        return
    thresholds = histories.thresholds_of(turn, checkin.program_id)
    if question not in values:
        return
    for reason in rules.evaluate(values, thresholds):
        if rules.LOOKS_AT[reason.rule] == question and _is_news(turn, checkin, reason.rule, values, before, thresholds):
            alerts.raise_flag(
                turn,
                checkin.patient_id,
                reason.rule,
                reason.facts,
                checkin_id=checkin.id,
                spoken_on=_spoken_on(turn, checkin, reason.rule, values[question], thresholds),
            )
    _trends(turn, checkin, question, thresholds)
    by_patient = checkin.source is not Source.STAFF  # whoever takes answers down asks it themself
    if by_patient and question == rules.LOOKS_AT[Rule.MOOD_LOW] and rules.asks_safety_question(values, thresholds):
        _plan_safety(turn, checkin, values[question], before, thresholds)


def heed(turn: Turn, checkin: Checkin, note: str) -> None:
    """Raise what the words of a note call for that staff took down; notes typed by a patient are heeded as messages are."""
    rule = _WORDS.get(words.read(note).level)
    if rule is not None:
        alerts.raise_flag(turn, checkin.patient_id, rule, {}, checkin_id=checkin.id)


def reasons_of(turn: Turn, checkin: Checkin) -> tuple[Reason, ...]:
    """What the answers that staff took down have raised, the gravest first. Scores of an assessment are not looked at."""
    answers = asked.answers_of(turn, checkin.id)
    values = asking.values(answers)
    found = list(scoring.item_flags(asked.questionnaire_of(turn, checkin), values))
    if checkin.kind is CheckinKind.DAILY:
        thresholds = histories.thresholds_of(turn, checkin.program_id)
        patient = turn.tx.need(Patient, checkin.patient_id)
        together = trends.evaluate(histories.history_of(turn, patient, checkin.local_on), thresholds)
        found += rules.evaluate(values, thresholds)
        found += [reason for reason in together if trends.CONCERNS[reason.rule] & values.keys()]
        heard = {_WORDS.get(words.read(answer.words).level) for answer in answers if answer.words}
        found += [Reason(rule, {}) for rule in heard if rule is not None]
    return tuple(sorted(found, key=lambda reason: -reason.level))


def after_use(turn: Turn, patient: Patient) -> tuple[Outgoing, Outgoing]:
    """What is said after reported use, in the patient's language: the facts, and what the program does then."""
    program = turn.tx.need(Program, patient.program_id)
    policy = program.use_policy_es if patient.language == "es" else program.use_policy_en
    return (
        screen(turn, patient.language, "checkin.after_use"),
        screen(turn, patient.language, "checkin.use_policy", use_policy=policy),
    )


def after(turn: Turn, checkin: Checkin) -> None:
    """It is over, done or stopped: do what its kind has to follow."""
    silences.broken(turn, checkin.patient_id)
    if checkin.kind is CheckinKind.DAILY:
        _after_daily(turn, checkin)
    else:
        _after_assessment(turn, checkin)


def _after_daily(turn: Turn, checkin: Checkin) -> None:
    """A daily check-in is over: the safety question, what follows reported use, or a skill; the most important first.

    Whoever took the answers down is with the patient now: the phone stays silent, `reasons_of` tells staff what to do.
    """
    if checkin.source is Source.STAFF:
        return
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


def _plan_safety(turn: Turn, checkin: Checkin, mood: int, before: int | None, thresholds: Thresholds) -> None:
    """The safety question comes at the end; soon, if there is none; at once where a finished one was edited to worse."""
    if checkin.state is CheckinState.ASKED:
        due.plan_once(turn, Kind.CHECKIN_SAFETY, checkin.id, turn.now + SAFETY_AFTER)
    elif rules.is_worse(Rule.MOOD_LOW, mood, before, thresholds):
        helping.ask_safety(turn, checkin.patient_id, SafetyCause.MOOD)


def _is_news(
    turn: Turn,
    checkin: Checkin,
    rule: Rule,
    values: Mapping[str, int],
    before: int | None,
    thresholds: Thresholds,
) -> bool:
    """Whether staff must be told: not when they closed this flag during this check-in and the answer got no worse.

    An open flag takes the new numbers in any case.
    """
    last = turn.tx.first(Flag, order="-updated_at", patient_id=checkin.patient_id, rule=rule)
    since = checkin.asked_at or checkin.due_at
    if last is None or last.closed_at is None or last.updated_at < since:
        return True
    return rules.is_worse(rule, values[rules.LOOKS_AT[rule]], before, thresholds)


def _spoken(turn: Turn, checkin: Checkin, rule: Rule, thresholds: Thresholds) -> tuple[date, dict[str, str]] | None:
    """When staff last reached the patient about this rule, if that is a few days ago at most, and the numbers then.

    Only the last time counts: when nobody was reached then, it is news as ever.
    """
    for flag in turn.tx.find(Flag, order="-raised_at", limit=_LOOKED_BACK, patient_id=checkin.patient_id, rule=rule):
        alert = turn.tx.need(Alert, flag.alert_id)
        if alert.resolved_at is None:
            continue
        if alert.outcome not in REACHED or alert.resolved_at <= turn.now - timedelta(days=thresholds.spoken_days):
            return None
        on = schedule.local_day(alert.resolved_at, turn.tx.need(Program, checkin.program_id).zone)
        return on, json.loads(flag.facts)
    return None


def _spoken_on(turn: Turn, checkin: Checkin, rule: Rule, value: int, thresholds: Thresholds) -> date | None:
    """When staff spoke about such an answer, and it is no worse now: whoever called yesterday looks at it in the digest."""
    spoken = _spoken(turn, checkin, rule, thresholds)
    if spoken is None or rules.is_worse(rule, value, int(spoken[1].get("value", rules.USED_YES)), thresholds):
        return None
    return spoken[0]


def _trends(turn: Turn, checkin: Checkin, question: str, thresholds: Thresholds) -> None:
    """What today shows beside the days before, as far as the question that was answered just now has to do with it.

    The next question must not raise again what staff have closed meanwhile, nor each day what they have just spoken about.
    """
    if not any(question in looked_at for looked_at in trends.CONCERNS.values()):
        return
    patient = turn.tx.need(Patient, checkin.patient_id)
    history = histories.history_of(turn, patient, checkin.local_on)
    for reason in trends.evaluate(history, thresholds):
        if question not in trends.CONCERNS[reason.rule]:
            continue
        spoken = _spoken(turn, checkin, reason.rule, thresholds)
        is_open = turn.tx.first(Flag, patient_id=patient.id, rule=reason.rule, closed_at=None) is not None
        if spoken is None or is_open or trends.is_worse(reason, spoken[1]):
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
    facts, policy = after_use(turn, patient)
    outbox.say(turn, patient.id, facts, outbox.SAFETY, personal=True)
    outbox.say(turn, patient.id, policy, outbox.REPLY, personal=True)
    skills.lapse_plan(turn, patient.id)
