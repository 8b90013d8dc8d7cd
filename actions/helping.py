"""The bad moment: *I need help*, the safety question, safety facts, "tell my counselor".

The crisis numbers themselves have left already (`bot.emergency` sends them before the store is touched); this is what
follows. The rules a reader must not break: crisis help needs no consent, no enrolment and no setting; not sure counts as
not safe; no answer keeps the alarm; a reply joins the alert and never closes it.
"""

from __future__ import annotations

from datetime import timedelta

from actions import alerts, due, lateness, outbox, plans, silences, skills
from actions.due import Kind
from actions.routes import CommandAction, DueAction, TapAction
from actions.screen import button, join, screen
from actions.turn import Turn, Who
from care.buttons import Tap
from care.message import Button, Outgoing
from care.records import (
    FamilyLink,
    Patient,
    PatientState,
    Program,
    Role,
    SafetyAnswer,
    SafetyCause,
    SafetyCheck,
    Source,
)
from care.rules import Rule

ANSWER_WITHIN = timedelta(minutes=10)


def open_help(turn: Turn, who: Who) -> None:
    """*I need help* was tapped, typed or sent as a command: ask the safety question and offer what may help now."""
    patient = _reachable_patient(turn, who)
    if patient is None:
        _help_for_others(turn, who)
        return
    silences.broken(turn, patient.id)
    ask_safety(turn, patient.id, SafetyCause.HELP)


def ask_safety(turn: Turn, patient_id: str, cause: SafetyCause) -> None:
    """Ask *Are you safe right now?* and remember that an answer is owed.

    A question that still waits for its answer is shown again, not doubled; a graver cause takes over.
    """
    patient = turn.tx.need(Patient, patient_id)
    last = turn.tx.first(SafetyCheck, order="-asked_at", patient_id=patient_id)
    if last is not None and last.answer is None and due.is_planned(turn, Kind.SAFETY_UNANSWERED, last.id):
        check = last if cause is SafetyCause.HELP else turn.tx.change(last, cause=cause)
    else:
        check = turn.tx.add(SafetyCheck(id=turn.tx.new_id(), patient_id=patient_id, cause=cause, asked_at=turn.now))
        due.plan(turn, Kind.SAFETY_UNANSWERED, check.id, turn.now + ANSWER_WITHIN)
    question = _question(turn, patient, check)
    if cause is not SafetyCause.WORDS:  # the reply to the words has said it
        question = lateness.owned_up(turn, patient.id, question)
    _show(turn, patient, check, question, anew=True)


def unanswered(turn: Turn, check_id: str) -> None:
    """No answer came: the alarm stays. After *I need help* alone it is a concern, after low mood or words a crisis."""
    check = turn.tx.get(SafetyCheck, check_id)
    if check is None:
        return
    turn.tx.lock(check.patient_id)
    last = turn.tx.first(SafetyCheck, order="-asked_at", patient_id=check.patient_id)
    if last is None or last.answer is not None:
        return  # answered, this one or a later one
    patient = turn.tx.need(Patient, check.patient_id)
    minutes = str(int(ANSWER_WITHIN.total_seconds() // 60))
    rule = Rule.HELP_OPENED_LEFT if check.cause is SafetyCause.HELP else Rule.SAFETY_UNANSWERED
    alerts.raise_flag(turn, patient.id, rule, {"minutes": minutes})
    lead = screen(turn, patient.language, "help.unanswered")
    if rule is Rule.SAFETY_UNANSWERED:
        lead = join(lead, alerts.truth(turn, patient))
    _show(turn, patient, check, join(lead, Outgoing((), _safety_rows(turn, patient, check))), anew=True)


def on_safety(turn: Turn, who: Who, tap: Tap) -> str:
    """The reply to the safety question. It may be given again: the worse answer always counts as new."""
    check = turn.tx.get(SafetyCheck, tap.object_id)
    if check is None or check.patient_id != who.id or tap.argument not in set(SafetyAnswer):
        return turn.content.plain(who.language, "checkin.not_yours")
    answer = SafetyAnswer(tap.argument)
    patient = turn.tx.need(Patient, who.id)
    outbox.touched(turn, f"safety:{check.id}", tap.message_id)
    if check.answer is answer:
        return ""
    check = turn.tx.change(check, answer=answer, answered_at=turn.now)
    due.drop(turn, Kind.SAFETY_UNANSWERED, check.id)
    silences.broken(turn, patient.id)
    program = turn.tx.need(Program, patient.program_id)
    reply = screen(turn, patient.language, f"help.after_{answer}", phone=program.phone)
    if answer is SafetyAnswer.SAFE:
        alerts.refresh_for(turn, patient.id)
    else:
        rule = Rule.NOT_SAFE if answer is SafetyAnswer.NOT_SAFE else Rule.NOT_SURE
        alerts.raise_flag(turn, patient.id, rule, {})
        reply = join(reply, alerts.truth(turn, patient))
    _show(turn, patient, check, join(reply, Outgoing((), _more_rows(turn, patient, check))))
    return ""


def on_tell(turn: Turn, who: Who, tap: Tap) -> str:
    """*Tell my counselor*."""
    del tap
    patient = _reachable_patient(turn, who)
    if patient is None:
        return turn.content.plain(who.language, "checkin.not_yours")
    alerts.raise_flag(turn, patient.id, Rule.TELL_COUNSELOR, {})
    alerts.release(turn, patient.id)
    outbox.say(turn, patient.id, alerts.truth(turn, patient), outbox.SAFETY, personal=True)
    return ""


def on_facts(turn: Turn, who: Who, tap: Tap) -> str:
    """The facts about overdose and withdrawal, behind a spoiler."""
    del tap
    outbox.say(turn, who.id, screen(turn, who.language, "help.facts"), outbox.CRISIS, personal=True)
    return ""


def on_skill(turn: Turn, who: Who, tap: Tap) -> str:
    """*A skill*, from the screen of the bad moment."""
    del tap
    patient = _reachable_patient(turn, who)
    if patient is not None and patient.state is PatientState.ENROLLED:
        skills.offer(turn, patient.id, Source.SELF)
    return ""


def owes_answer(turn: Turn, patient_id: str) -> bool:
    """Whether the last safety question is unanswered or was answered with anything but *I'm safe*."""
    last = turn.tx.first(SafetyCheck, order="-asked_at", patient_id=patient_id)
    return last is not None and last.answer is not SafetyAnswer.SAFE


TAPS: dict[str, TapAction] = {"he_safe": on_safety, "he_tell": on_tell, "he_facts": on_facts, "he_skill": on_skill}
DUE: dict[Kind, DueAction] = {Kind.SAFETY_UNANSWERED: unanswered}
COMMANDS: dict[str, CommandAction] = {}


def _reachable_patient(turn: Turn, who: Who) -> Patient | None:
    """The patient whom staff can be told about: confirmed once. Others get the numbers and no false promise."""
    patient = turn.tx.get(Patient, who.id) if who.person.role is Role.PATIENT else None
    return patient if patient is not None and patient.enrolled_at is not None and who.confirmed else None


def _help_for_others(turn: Turn, who: Who) -> None:
    """A joining patient, a relative, staff: the numbers have left; a relative's own crisis gets its words."""
    if who.person.role is Role.FAMILY and turn.tx.first(FamilyLink, relative_id=who.id) is not None:
        message = screen(turn, who.language, "family.own_crisis")
    else:
        message = screen(turn, who.language, "help.screen_stranger")
    outbox.say(turn, who.id, lateness.owned_up(turn, who.id, message), outbox.CRISIS)


def _question(turn: Turn, patient: Patient, check: SafetyCheck) -> Outgoing:
    lead = screen(turn, patient.language, "help.safety_lead")
    question = screen(turn, patient.language, "help.safety_question")
    return join(lead, question, Outgoing((), _safety_rows(turn, patient, check)), gap=" ")


def _safety_rows(turn: Turn, patient: Patient, check: SafetyCheck) -> tuple[tuple[Button, ...], ...]:
    answers = tuple(button(turn, patient.language, answer, "he_safe", check.id, answer) for answer in SafetyAnswer)
    return (answers, *_more_rows(turn, patient, check))


def _more_rows(turn: Turn, patient: Patient, check: SafetyCheck) -> tuple[tuple[Button, ...], ...]:
    language = patient.language
    return (
        (button(turn, language, "tell_counselor", "he_tell", check.id),),
        plans.help_row(turn, patient),
        (
            button(turn, language, "a_skill", "he_skill", check.id),
            button(turn, language, "facts", "he_facts", check.id),
        ),
    )


def _show(turn: Turn, patient: Patient, check: SafetyCheck, message: Outgoing, *, anew: bool = False) -> None:
    key = f"safety:{check.id}"
    outbox.show(turn, key, patient.id, message, outbox.SAFETY, subject_id=check.id, anew=anew, personal=True)
