"""How an alert looks on a staff member's phone: one message that edits itself as things change.

The rule a reader must not break: the first line is neutral and names nobody; reasons stand in a spoiler; never a name,
never a patient's words.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime, timedelta

from actions import lateness, outbox, staffing
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
    Patient,
    Person,
    Program,
    Role,
    SafetyCheck,
    Staff,
)

Rows = tuple[tuple[Button, ...], ...]

WITHDRAWN_BY = "withdrawn_by"
"""Among a flag's facts: the member of staff whose record answered it (`alerts.withdraw`)."""

SPOKEN_ON = "spoken_on"
"""Among the facts of an answer that staff have spoken about: the date on which they did (`actions.judging`)."""

_MOST_SPEAKERS = 5

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
    rows: Rows = (),
    silent: bool = False,
) -> None:
    """Show the alert to one member of staff. `anew` rings; `lead` is a fixed text; `rows` offers a choice instead."""
    person = turn.tx.get(Person, person_id)
    if person is None or person.role is not Role.STAFF:
        return
    message = render(turn, alert, person, lead=lead, rows=rows)
    way = replace(outbox.ALERT, silent=silent, lane=Lane.SCHEDULED if silent else Lane.CRISIS)
    outbox.show(turn, key(alert.id, person_id), person_id, message, way, subject_id=alert.id, anew=anew)


def render(turn: Turn, alert: Alert, reader: Person, *, lead: str = "", rows: Rows = ()) -> Outgoing:
    """The alert as this member of staff sees it: a neutral first line, reasons in a spoiler, what may be done."""
    patient = turn.tx.need(Patient, alert.patient_id)
    language = reader.language
    heads = {Level.CRISIS: "staff.head_crisis", Level.URGENT: "staff.head_urgent"}
    parts = [screen(turn, language, heads.get(alert.level, "staff.head_concern"), code=patient.case_code)]
    spoken = turn.content.plain(language, f"buttons.{'spanish' if patient.language == 'es' else 'english'}")
    lines = "\n".join(f"• {line}" for line in reasons_of(turn, alert, language))
    parts.append(screen(turn, language, "staff.body", reasons=lines, language=spoken))
    speakers = _speakers(turn, alert, reader, patient.language)
    if speakers:
        parts.append(screen(turn, language, "staff.they_speak_it", names=", ".join(speakers)))
    safety = turn.tx.first(SafetyCheck, order="-asked_at", patient_id=patient.id)
    if safety is not None and safety.answer is not None and safety.asked_at >= alert.opened_at - timedelta(hours=1):
        answer = turn.content.plain(language, f"buttons.{safety.answer}")
        parts.append(screen(turn, language, "staff.safety_reply", answer=answer))
    parts.append(screen(turn, language, lead, *rows) if rows else _standing(turn, alert, reader, lead))
    return join(*[part for part in parts if part.spans or part.buttons], gap="\n")


def reasons_of(turn: Turn, alert: Alert, language: str = "en") -> list[str]:
    """The lines that say why, with their numbers, the highest level first."""
    flags = turn.tx.find(Flag, alert_id=alert.id)
    flags.sort(key=lambda flag: (-flag.level, flag.raised_at))
    return [_reason(turn, flag, language) for flag in flags]


def _speakers(turn: Turn, alert: Alert, reader: Person, language: str) -> list[str]:
    """For a reader who does not speak the patient's language: colleagues who are there and do, some of them, by name."""
    me = turn.tx.get(Staff, reader.id)
    if me is None or staffing.speaks(turn, me, language):
        return []
    there = [staff for staff in staffing.team(turn, alert.program_id) if staffing.speaks(turn, staff, language)]
    return sorted((staff.name for staff in there), key=str.casefold)[:_MOST_SPEAKERS]


def _reason(turn: Turn, flag: Flag, language: str) -> str:
    """One line; a `day` among its facts (an ISO date) in the reader's words, and whether it has been answered since."""
    facts: dict[str, str] = json.loads(flag.facts)
    if "day" in facts:
        facts["day"] = wording_time.day(date.fromisoformat(facts["day"]), language)
    by, back_on = turn.tx.get(Staff, facts.pop(WITHDRAWN_BY, None)), facts.pop(BACK_ON, "")
    spoken_on = facts.pop(SPOKEN_ON, "")
    written_at = facts.pop(lateness.WRITTEN_AT, "")
    line = turn.content.plain(language, f"flags.{flag.rule}", **facts)
    if written_at:
        zone = turn.tx.need(Program, flag.program_id).zone
        when = wording_time.day_and_time(datetime.fromisoformat(written_at), zone, language)
        read = wording_time.day_and_time(flag.updated_at, zone, language)
        line = turn.content.plain(language, "staff.written_late", reason=line, when=when, read=read)
    if spoken_on:
        day = wording_time.day(date.fromisoformat(spoken_on), language)
        line = turn.content.plain(language, "staff.spoken_on", reason=line, day=day)
    if back_on:
        day = wording_time.day(date.fromisoformat(back_on), language)
        line = turn.content.plain(language, "staff.in_touch_again", reason=line, day=day)
    if by is None:
        return line
    return turn.content.plain(language, f"staff.withdrawn_{flag.rule}", reason=line, who=by.name)


def _standing(turn: Turn, alert: Alert, reader: Person, lead: str) -> Outgoing:
    language = reader.language
    if alert.state is AlertState.RESOLVED and alert.outcome is not None:
        return _resolved(turn, alert, reader)
    hand_over = button(turn, language, "hand_over", "al_hand", alert.id)
    if alert.state is AlertState.OPEN:
        rows = ((button(turn, language, "acknowledge", "al_ack", alert.id),), (hand_over,))
        return replace(_asked(turn, alert, reader), buttons=rows)
    time = _clock(turn, alert, alert.acknowledged_at or alert.opened_at, language)
    resolve = button(turn, language, "resolve", "al_res", alert.id)
    mine = ((resolve,), (hand_over, button(turn, language, "snooze", "al_snz", alert.id)))
    if lead:
        code = turn.tx.need(Patient, alert.patient_id).case_code
        return screen(turn, language, lead, *mine, code=code, time=time)
    if alert.acknowledged_by != reader.id:
        return screen(
            turn, language, "staff.acknowledged_by", [resolve], who=_name(turn, alert.acknowledged_by), time=time
        )
    said = [screen(turn, language, "staff.acknowledged_by_you", *mine, time=time)]
    if alert.handed_until_at is not None:
        until = _clock(turn, alert, alert.handed_until_at, language)
        said.append(screen(turn, language, "staff.until", time=until, who=_name(turn, alert.handed_by)))
    if alert.snoozed_until_at is not None:
        said.append(screen(turn, language, "staff.snoozed", time=_clock(turn, alert, alert.snoozed_until_at, language)))
    return join(*said, gap="\n")


def _asked(turn: Turn, alert: Alert, reader: Person) -> Outgoing:
    """Who was asked to take it, by whom, until when; nothing when nobody in particular was."""
    if alert.asked_of is None:
        return Outgoing(())
    language, giver = reader.language, _name(turn, alert.handed_by)
    if alert.asked_of == reader.id:
        said = screen(turn, language, "staff.asked_you", who=giver)
    else:
        time = _clock(turn, alert, alert.handed_at or alert.level_at, language)
        said = screen(turn, language, "staff.asked", who=giver, whom=_name(turn, alert.asked_of), time=time)
    if alert.handed_until_at is None:
        return said
    until = _clock(turn, alert, alert.handed_until_at, language)
    return join(said, screen(turn, language, "staff.until", time=until, who=giver), gap="\n")


def _resolved(turn: Turn, alert: Alert, reader: Person) -> Outgoing:
    """How it ended; whoever resolved it may say whether it was useful."""
    language = reader.language
    how = turn.content.plain(language, f"buttons.outcome_{alert.outcome}")
    said = screen(turn, language, "staff.resolved", who=_name(turn, alert.resolved_by), outcome=how)
    if alert.resolved_by != reader.id or alert.useful is not None:
        return said
    row = [button(turn, language, label, "al_use", alert.id, label) for label in ("yes", "no")]
    return join(said, screen(turn, language, "staff.useful", row), gap="\n")


def _name(turn: Turn, staff_id: str | None) -> str:
    staff = turn.tx.get(Staff, staff_id)
    return staff.name if staff else "?"


def _clock(turn: Turn, alert: Alert, at: datetime, language: str) -> str:
    return wording_time.clock_time(at, turn.tx.need(Program, alert.program_id).zone, language)
