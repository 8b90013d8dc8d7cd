"""Snooze: whoever has an alert says when they want to be asked again.

The rules a reader must not break: only whoever acknowledged may; never beyond the time at which the alert is reopened;
the next step is planned in the same transaction.
"""

from __future__ import annotations

from datetime import datetime

from actions import alert_access, alert_cards, handing_over, rungs
from actions.turn import Turn, audit
from care import escalation
from care.records import AlertState


def snooze(turn: Turn, staff_id: str, alert_id: str, minutes: int) -> datetime | None:
    """Ask again in `minutes` (15, 30 or 60); when that is (aware UTC), or None when it may not be.

    Raises LookupError for an alert of another program.
    """
    alert, staff = alert_access.of_program(turn, staff_id, alert_id)
    if alert.state is not AlertState.ACKNOWLEDGED or alert.acknowledged_by != staff.id:
        return None
    until = escalation.snooze_until(rungs.ladder_of(alert), alert, minutes, turn.now)
    if until is None:
        return None
    alert = turn.tx.change(alert, snoozed_until_at=until, asked_again_at=None)
    audit(turn, "alert.snoozed", alert.id, actor_id=staff.id, patient_id=alert.patient_id, detail=str(minutes),
          program_id=alert.program_id)  # fmt: skip
    handing_over.plan_next(turn, alert)
    alert_cards.refresh(turn, alert)
    return until
