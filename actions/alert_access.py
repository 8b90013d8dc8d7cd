"""Which alert is meant, and may this member of staff touch it?

It changes nothing. The rule a reader must not break: an alert of another program is none, and whoever works here no more
has none; the patient's row is taken before the alert is read for a change.
"""

from __future__ import annotations

from actions.turn import Turn, Who
from care.buttons import Tap
from care.records import Alert, Role, Staff


def locked(turn: Turn, alert_id: str) -> Alert | None:
    """The alert, with its patient's row taken first, so that two processes never interleave over one patient."""
    alert = turn.tx.get(Alert, alert_id)
    if alert is None:
        return None
    turn.tx.lock(alert.patient_id)
    return turn.tx.get(Alert, alert_id)


def of_program(turn: Turn, staff_id: str, alert_id: str) -> tuple[Alert, Staff]:
    """The alert, locked, and the member of staff. Raises LookupError for one of another program, or who has left."""
    staff, alert = turn.tx.need(Staff, staff_id), locked(turn, alert_id)
    if alert is None:
        raise LookupError("no such alert")
    if not staff.active or staff.program_id != alert.program_id:
        raise LookupError("an alert of another program")
    return alert, staff


def for_staff(turn: Turn, who: Who, tap: Tap) -> Alert | None:
    """The alert under a tap; None when it is not for whoever tapped."""
    staff = turn.tx.get(Staff, who.id) if who.person.role is Role.STAFF else None
    alert = turn.tx.get(Alert, tap.object_id)
    if staff is None or alert is None or not staff.active or staff.program_id != alert.program_id:
        return None
    return alert
