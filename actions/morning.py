"""The morning after a crisis: one kind question, once for each alert.

The alert plans it (`actions.alerts`), `care.morning` says when. The rules a reader must not break: it is asked of nobody
who left, was discharged or is on a break, never in quiet hours or in a session, and not beside a newer crisis that nobody
has taken; *Worse* is a reason for staff and asks the safety question in the same turn; what was answered reaches the team
like any other message.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from actions import alerts, answering, calendar, due, helping, messages, outbox, plans
from actions.due import Kind
from actions.outbox import Way
from actions.routes import DueAction, TapAction
from actions.screen import button, join, screen
from actions.turn import Turn, Who, audit
from care import morning, schedule
from care.buttons import Tap
from care.delivery import Purpose
from care.message import Button, Outgoing
from care.records import (
    Alert,
    AlertState,
    Audit,
    Delivery,
    Lane,
    Level,
    Outcome,
    Patient,
    PatientState,
    SafetyCause,
    SafetyCheck,
)
from care.rules import Rule

_ANSWERED = "morning.answered"


class MorningAnswer(StrEnum):
    """How it is, compared with the evening before."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


def ask(turn: Turn, alert_id: str) -> None:
    """The question is due. It may turn out that it is not asked, or a little later."""
    alert = turn.tx.get(Alert, alert_id)
    if alert is None:
        return
    turn.tx.lock(alert.patient_id)
    patient = turn.tx.need(Patient, alert.patient_id)
    if outbox.card(turn, _key(alert)) is not None or not _may_ask(turn, patient, alert):
        return
    later_at = _later(turn, patient)
    if later_at is not None:
        due.plan(turn, Kind.MORNING, alert.id, later_at)
        return
    way = Way(Lane.SCHEDULED, Delivery.PROMPT, Purpose.MORNING)
    outbox.show(turn, _key(alert), patient.id, _question(turn, patient, alert), way, anew=True, personal=True)


def on_answer(turn: Turn, who: Who, tap: Tap) -> str:
    """*Better*, *The same* or *Worse*. Another answer counts as new; the same one twice is one."""
    alert = turn.tx.get(Alert, tap.object_id)
    if alert is None or alert.patient_id != who.id or tap.argument not in set(MorningAnswer):
        return turn.content.plain(who.language, "checkin.not_yours")
    patient = answering.enrolled(turn, who)
    if patient is None:
        answering.instead(turn, who)
        return ""
    answer = MorningAnswer(tap.argument)
    outbox.touched(turn, _key(alert), tap.message_id)
    if not _is_newest(turn, alert, answer):
        _keep(turn, patient, alert, answer)
        if answer is MorningAnswer.WORSE:
            alerts.raise_flag(turn, patient.id, Rule.MORNING_WORSE, {})
            helping.ask_safety(turn, patient.id, SafetyCause.MOOD)
    # The safety question brings the same buttons along.
    is_worse = answer is MorningAnswer.WORSE
    rows = () if is_worse else (_team_row(turn, patient, alert), plans.help_row(turn, patient))
    thanks = screen(turn, patient.language, f"morning.after_{answer}", *rows)
    outbox.show(turn, _key(alert), patient.id, thanks, outbox.REPLY, personal=True)
    return ""


def newest(turn: Turn, patient_id: str) -> Audit | None:
    """The patient's last answer on a morning after: its `detail` is the `MorningAnswer`. None when there is none."""
    return turn.tx.first(Audit, order="-id", patient_id=patient_id, act=_ANSWERED)


TAPS: dict[str, TapAction] = {"mo_say": on_answer}
DUE: dict[Kind, DueAction] = {Kind.MORNING: ask}


# ------------------------------------------------------------------------------------------------------------ private


def _key(alert: Alert) -> str:
    return f"morning:{alert.id}"


def _may_ask(turn: Turn, patient: Patient, alert: Alert) -> bool:
    if patient.state is not PatientState.ENROLLED or alert.outcome is Outcome.FALSE_ALARM:
        return False
    if patient.paused_until_at is not None and patient.paused_until_at > turn.now:
        return False
    untaken = turn.tx.find(Alert, patient_id=patient.id, state=AlertState.OPEN, level=Level.CRISIS)
    return all(each.id == alert.id for each in untaken)


def _later(turn: Turn, patient: Patient) -> datetime | None:
    """When to ask instead, where this is not the moment: soon after a safety question, in quiet hours, in a session."""
    last = turn.tx.first(SafetyCheck, order="-asked_at", patient_id=patient.id)
    if last is not None and last.asked_at + morning.SAFETY_FIRST > turn.now:
        return last.asked_at + morning.SAFETY_FIRST
    quiet_end = schedule.quiet_until(turn.now, patient.zone, patient.quiet_from_time, patient.quiet_until_time)
    return quiet_end or calendar.end_of_current(turn, patient.id, turn.now)


def _question(turn: Turn, patient: Patient, alert: Alert) -> Outgoing:
    language = patient.language
    when = "morning.question" if morning.is_morning(turn.now, patient.zone) else "morning.question_later"
    row = [button(turn, language, f"morning_{each}", "mo_say", alert.id, each) for each in MorningAnswer]
    return join(
        screen(turn, language, "morning.door"), screen(turn, language, when, row, _team_row(turn, patient, alert))
    )


def _team_row(turn: Turn, patient: Patient, alert: Alert) -> tuple[Button, ...]:
    return (button(turn, patient.language, "my_team", "he_tell", alert.id),)


def _is_newest(turn: Turn, alert: Alert, answer: MorningAnswer) -> bool:
    """Whether this is what was answered last: the same button tapped twice."""
    last = turn.tx.first(Audit, order="-id", subject_id=alert.id, act=_ANSWERED)
    return last is not None and last.detail == answer


def _keep(turn: Turn, patient: Patient, alert: Alert, answer: MorningAnswer) -> None:
    """Without words in the audit, and for the team in the thread, where somebody reads it today."""
    audit(turn, _ANSWERED, alert.id, actor_id=patient.id, patient_id=patient.id, detail=answer,
          program_id=patient.program_id)  # fmt: skip
    question = turn.content.plain(patient.language, "morning.question_later")
    said = turn.content.plain(patient.language, f"buttons.morning_{answer}")
    messages.note(turn, patient, f"{question} {said}")
