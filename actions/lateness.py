"""What is handled late says so: to the patient in the reply, to staff in the reason.

A turn knows when the message that it handles was written, if that was long ago (`Turn.late_since`, set by the desk). The
rule a reader must not break: nothing here holds a reply or a flag back.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from actions import outbox
from actions.screen import join, screen
from actions.turn import Turn
from care import schedule, wording_time
from care.message import Outgoing
from care.records import Flag, Patient, Person, Program

WRITTEN_AT = "written_at"
"""Among a flag's facts: when the message that raised it was written, where it was handled late (ISO, UTC)."""


def owned_up(turn: Turn, person_id: str, message: Outgoing) -> Outgoing:
    """The reply to what this person wrote, led in by how late it was read."""
    if turn.late_since is None:
        return message
    return join(_said(turn, person_id, turn.late_since), message)


def after_answer(turn: Turn, patient_id: str) -> None:
    """A typed answer was taken: if it calls for somebody, say how late it was read. The next question is no reply."""
    if turn.late_since is None or turn.tx.first(Flag, patient_id=patient_id, updated_at=turn.now) is None:
        return
    outbox.say(turn, patient_id, _said(turn, patient_id, turn.late_since), outbox.REPLY)


def dated(turn: Turn, facts: Mapping[str, str]) -> dict[str, str]:
    """The facts of a flag, with when what raised it was written where that was long ago."""
    late = {} if turn.late_since is None else {WRITTEN_AT: turn.late_since.isoformat()}
    return {**facts, **late}


def written_at(turn: Turn) -> datetime:
    """When what is being handled was written, for the thread (aware UTC)."""
    return turn.late_since or turn.now


def _said(turn: Turn, person_id: str, since: datetime) -> Outgoing:
    person = turn.tx.need(Person, person_id)
    patient = turn.tx.get(Patient, person_id)
    zone = patient.zone if patient is not None else turn.tx.need(Program, person.program_id).zone
    if schedule.local_day(since, zone) == schedule.local_day(turn.now, zone):
        time = wording_time.clock_time(since, zone, person.language)
        return screen(turn, person.language, "messages.late", time=time)
    day = wording_time.day_and_time(since, zone, person.language)
    return screen(turn, person.language, "messages.late_day", day=day)
