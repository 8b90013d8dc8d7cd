"""How an alert looks on a staff member's phone: one message that edits itself as things change.

The rule a reader must not break: the first line is neutral and names nobody; reasons stand in a spoiler; never a name,
never a patient's words.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

from actions import outbox
from actions.screen import button, join, screen
from actions.turn import Turn
from care import wording_time
from care.message import Button, Outgoing
from care.records import (
    Alert,
    AlertState,
    Card,
    Flag,
    Lane,
    Level,
    Outcome,
    Patient,
    Person,
    Program,
    Role,
    SafetyCheck,
    Staff,
)

WITHDRAWN_BY = "withdrawn_by"
"""Among a flag's facts: the member of staff whose record answered it (`alerts.withdraw`)."""

BACK_ON = "back_on"
"""Among the facts of *no contact*: the date on which the patient was in touch again (`actions.silences`)."""


def key(alert_id: str, person_id: str) -> str:
    """The key of the card that one member of staff has of an alert."""
    return f"alert:{alert_id}:{person_id}"


def refresh(turn: Turn, alert: Alert) -> None:
    """Bring the card up to date on every phone that has one."""
    for card in turn.tx.find(Card, subject_id=alert.id):
        show(turn, alert, card.person_id)


def show(
    turn: Turn,
    alert: Alert,
    person_id: str,
    *,
    anew: bool = False,
    lead: str = "",
    outcomes: bool = False,
    silent: bool = False,
) -> None:
    """Show the alert to one member of staff. `anew` rings; `lead` is a fixed text; `outcomes` offers how it ended."""
    person = turn.tx.get(Person, person_id)
    if person is None or person.role is not Role.STAFF:
        return
    message = render(turn, alert, person, lead=lead, outcomes=outcomes)
    way = replace(outbox.ALERT, silent=silent, lane=Lane.SCHEDULED if silent else Lane.CRISIS)
    outbox.show(turn, key(alert.id, person_id), person_id, message, way, subject_id=alert.id, anew=anew)


def render(turn: Turn, alert: Alert, reader: Person, *, lead: str = "", outcomes: bool = False) -> Outgoing:
    """The alert as this member of staff sees it: a neutral first line, reasons in a spoiler, what may be done."""
    patient = turn.tx.need(Patient, alert.patient_id)
    language = reader.language
    heads = {Level.CRISIS: "staff.head_crisis", Level.URGENT: "staff.head_urgent"}
    parts = [screen(turn, language, heads.get(alert.level, "staff.head_concern"), code=patient.case_code)]
    spoken = turn.content.plain(language, f"buttons.{'spanish' if patient.language == 'es' else 'english'}")
    lines = "\n".join(f"• {line}" for line in reasons_of(turn, alert, language))
    parts.append(screen(turn, language, "staff.body", reasons=lines, language=spoken))
    safety = turn.tx.first(SafetyCheck, order="-asked_at", patient_id=patient.id)
    if safety is not None and safety.answer is not None and safety.asked_at >= alert.opened_at - timedelta(hours=1):
        answer = turn.content.plain(language, f"buttons.{safety.answer}")
        parts.append(screen(turn, language, "staff.safety_reply", answer=answer))
    parts.append(_standing(turn, alert, reader, lead))
    return (
        join(*[part for part in parts if part.spans or part.buttons], gap="\n")
        if not outcomes
        else join(*parts, Outgoing((), _outcome_rows(turn, alert, language)), gap="\n")
    )


def reasons_of(turn: Turn, alert: Alert, language: str = "en") -> list[str]:
    """The lines that say why, with their numbers, the highest level first."""
    flags = turn.tx.find(Flag, alert_id=alert.id)
    flags.sort(key=lambda flag: (-flag.level, flag.raised_at))
    return [_reason(turn, flag, language) for flag in flags]


def _reason(turn: Turn, flag: Flag, language: str) -> str:
    """One line; a `day` among its facts (an ISO date) in the reader's words, and whether it has been answered since."""
    facts: dict[str, str] = json.loads(flag.facts)
    if "day" in facts:
        facts["day"] = wording_time.day(date.fromisoformat(facts["day"]), language)
    by, back_on = turn.tx.get(Staff, facts.pop(WITHDRAWN_BY, None)), facts.pop(BACK_ON, "")
    line = turn.content.plain(language, f"flags.{flag.rule}", **facts)
    if back_on:
        day = wording_time.day(date.fromisoformat(back_on), language)
        line = turn.content.plain(language, "staff.in_touch_again", reason=line, day=day)
    if by is None:
        return line
    return turn.content.plain(language, f"staff.withdrawn_{flag.rule}", reason=line, who=by.name)


def _standing(turn: Turn, alert: Alert, reader: Person, lead: str) -> Outgoing:
    language = reader.language
    at = alert.acknowledged_at or alert.opened_at
    time = wording_time.clock_time(at, turn.tx.need(Program, alert.program_id).zone, language)
    by = turn.tx.get(Staff, alert.acknowledged_by)
    if alert.state is AlertState.RESOLVED and alert.outcome is not None:
        closer = turn.tx.get(Staff, alert.resolved_by)
        how = turn.content.plain(language, f"buttons.outcome_{alert.outcome}")
        return screen(turn, language, "staff.resolved", who=closer.name if closer else "?", outcome=how)
    buttons = (button(turn, language, "resolve", "al_res", alert.id),)
    if alert.state is AlertState.OPEN:
        acknowledge_button = (button(turn, language, "acknowledge", "al_ack", alert.id),)
        return Outgoing((), (acknowledge_button,))
    if lead == "staff.pick_outcome":
        return screen(turn, language, lead)
    if lead:
        code = turn.tx.need(Patient, alert.patient_id).case_code
        return screen(turn, language, lead, buttons, code=code, time=time)
    if alert.acknowledged_by == reader.id:
        return screen(turn, language, "staff.acknowledged_by_you", buttons, time=time)
    return screen(turn, language, "staff.acknowledged_by", buttons, who=by.name if by else "?", time=time)


def _outcome_rows(turn: Turn, alert: Alert, language: str) -> tuple[tuple[Button, ...], ...]:
    made = [button(turn, language, f"outcome_{outcome}", "al_res", alert.id, outcome) for outcome in Outcome]
    return tuple(tuple(made[i : i + 2]) for i in range(0, len(made), 2))
