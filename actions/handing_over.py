"""Hand an alert over to a colleague, for good or until a time.

The alert becomes the colleague's to take: their phone rings at once, and the alert climbs again if they do not take it
within the first rung's wait. The rules a reader must not break: handing over an alert that nobody has taken never delays
its climb; what was handed over until a time goes back to the giver, or to everybody when the giver is not there.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import Any

from actions import alert_access, alert_cards, due, relaying, ringing, rungs, staffing
from actions.due import Kind
from actions.turn import Turn, audit
from care import escalation, hours
from care.records import Alert, AlertState, Level, Patient, Program, Staff, StaffRole
from storage import alerts as queries

MOST_NAMED = 8
"""Of so many colleagues one picks with a thumb; everybody is on the page."""

UNTAKEN: dict[str, Any] = {
    "state": AlertState.OPEN,
    "acknowledged_at": None,
    "acknowledged_by": None,
    "asked_again_at": None,
    "snoozed_until_at": None,
}
"""The fields of an alert that nobody has."""

NOT_HANDED: dict[str, Any] = {"asked_of": None, "handed_by": None, "handed_at": None, "handed_until_at": None}
"""The fields of an alert that is nobody's in particular to take."""

_ORDER = (StaffRole.COUNSELOR, StaffRole.SUPERVISOR, StaffRole.ADMINISTRATOR)


class Asked(StrEnum):
    """What became of handing over."""

    DONE = "done"
    CLOSED = "closed"
    UNREACHABLE = "unreachable"


def colleagues(turn: Turn, alert: Alert, staff_id: str) -> list[Staff]:
    """Whom this member of staff may ask: active, reachable, of the program, not themself and not who has it already.

    The patient's own counselor or whoever stands in comes first, then their backup, then whoever is on call, then those who
    speak the patient's language; counselors, supervisors, administrators by name; whoever is on leave comes last.
    """
    patient = turn.tx.need(Patient, alert.patient_id)
    near = (
        staffing.stands_in_for(turn, patient.counselor_id),
        staffing.backup_of(turn, patient.counselor_id),
        *staffing.on_call(turn, alert.program_id),
    )
    there = {staff.id for staff in staffing.team(turn, alert.program_id)}
    found = [
        staff
        for staff in queries.team(turn.tx, alert.program_id)
        if staff.id not in (staff_id, alert.acknowledged_by, alert.asked_of) and staffing.is_reachable(turn, staff.id)
    ]

    def place(staff: Staff) -> tuple[bool, int, bool, int, str]:
        nearness = near.index(staff.id) if staff.id in near else len(near)
        speaks = staffing.speaks(turn, staff, patient.language)
        return (staff.id not in there, nearness, not speaks, _ORDER.index(staff.role), staff.name.casefold())

    return sorted(found, key=place)


def hand_over(turn: Turn, staff_id: str, alert_id: str, colleague_id: str, minutes: int | None = None) -> Asked:
    """Ask a colleague to take the alert, for `minutes` or for good.

    Raises LookupError for an alert or a colleague of another program.
    """
    alert, giver = alert_access.of_program(turn, staff_id, alert_id)
    colleague = turn.tx.get(Staff, colleague_id)
    if colleague is None or colleague.program_id != alert.program_id or colleague.id == giver.id:
        raise LookupError("nobody to hand over to")
    if alert.state is AlertState.RESOLVED:
        return Asked.CLOSED
    if not colleague.active or not staffing.is_reachable(turn, colleague.id):
        return Asked.UNREACHABLE
    until = turn.now + timedelta(minutes=minutes) if minutes in escalation.HANDED_FOR and minutes else None
    audit(turn, "alert.handed_over", alert.id, actor_id=giver.id, patient_id=alert.patient_id, detail=colleague.id,
          program_id=alert.program_id)  # fmt: skip
    ask(turn, turn.tx.change(alert, handed_until_at=until), giver.id, colleague.id)
    return Asked.DONE


def set_until(turn: Turn, staff_id: str, alert_id: str, minutes: int) -> bool:
    """Say that what was handed over comes back after so many minutes. Only the giver may; False when it is too late."""
    alert, giver = alert_access.of_program(turn, staff_id, alert_id)
    if alert.state is AlertState.RESOLVED or alert.handed_by != giver.id or minutes not in escalation.HANDED_FOR:
        return False
    alert = turn.tx.change(alert, handed_until_at=turn.now + timedelta(minutes=minutes))
    audit(turn, "alert.handed_until", alert.id, actor_id=giver.id, patient_id=alert.patient_id, detail=str(minutes),
          program_id=alert.program_id)  # fmt: skip
    if alert.state is AlertState.ACKNOWLEDGED:
        plan_next(turn, alert)
    alert_cards.refresh(turn, alert)
    return True


def ask(turn: Turn, alert: Alert, giver_id: str, colleague_id: str) -> Alert:
    """The alert is the colleague's to take: their phone rings, and the climb is planned from their rung on."""
    was_taken = alert.state is AlertState.ACKNOWLEDGED
    # The colleague stands where the first rung stood. What nobody had taken climbs on as it was.
    period = hours.period(turn.tx.need(Program, alert.program_id), turn.now)
    climb = {"rung": 1, "level_at": turn.now, "period": period} if was_taken else {}
    alert = turn.tx.change(
        alert, **UNTAKEN, **climb, asked_of=colleague_id, handed_by=giver_id, handed_at=turn.now
    )  # fmt: skip
    alert_cards.refresh(turn, alert)
    ringing.keep(turn, alert, colleague_id)
    alert_cards.show(turn, alert, colleague_id, anew=True)  # a person asks: never folded
    if was_taken:
        due.drop(turn, Kind.ALERT_STEP, alert.id)
        relaying.plan(turn, alert)
        plan_next(turn, alert)
    return alert


def give_back(turn: Turn, alert: Alert) -> bool:
    """The time is over for which it was handed over: ask the giver. False when the giver is not there."""
    giver = turn.tx.get(Staff, alert.handed_by)
    if giver is None or alert.acknowledged_by is None or not giver.active or not staffing.is_reachable(turn, giver.id):
        return False
    audit(turn, "alert.given_back", alert.id, actor_id=None, patient_id=alert.patient_id, detail=giver.id,
          program_id=alert.program_id)  # fmt: skip
    ask(turn, turn.tx.change(alert, handed_until_at=None), alert.acknowledged_by, giver.id)
    return True


def after_taking(alert: Alert, staff_id: str) -> dict[str, Any]:
    """What becomes of a hand-over when somebody takes the alert: it counts only for whoever was asked."""
    return {} if alert.asked_of == staff_id else NOT_HANDED


def plan_next(turn: Turn, alert: Alert) -> None:
    """Plan the next look at the alert. One that pages somebody always has one."""
    changes_at = staffing.changes_at(turn, alert.program_id)
    what = escalation.decide(rungs.ladder_of(alert), alert, turn.now, changes_at)
    next_at = turn.now if what.act is not escalation.Act.WAIT else what.next_at
    if next_at is not None:
        due.plan(turn, Kind.ALERT_STEP, alert.id, next_at)
    elif alert.level < Level.URGENT:
        due.drop(turn, Kind.ALERT_STEP, alert.id)
