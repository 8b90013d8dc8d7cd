"""The nightly round: repair what should not be able to break, and let go of what is no longer needed.

The rules a reader must not break: it may run at any time and any number of times; it never ends anything that waits for
a person.
"""

from __future__ import annotations

from datetime import timedelta

from actions import digests, due
from actions.due import Kind
from actions.routes import DueAction
from actions.turn import Turn, audit
from care.records import Level
from storage import alerts as alert_queries
from storage import checkins as checkin_queries
from storage import updates

EVERYTHING = "all"
_EVERY = timedelta(days=1)
_UPDATES_KEPT = timedelta(days=2)
_BATCH = 100


def begin(turn: Turn) -> None:
    """Called at start: make sure that the round is planned, and mend alerts at once."""
    due.plan_once(turn, Kind.TIDY, EVERYTHING, turn.now + _EVERY)
    mend_alerts(turn)
    digests.plan_all(turn)


def tidy(turn: Turn, subject: str) -> None:
    """One round. `subject` is `all`, or the id after which the patients of this batch begin."""
    if subject == EVERYTHING:
        due.plan(turn, Kind.TIDY, EVERYTHING, turn.now + _EVERY)
        updates.forget_before(turn.tx, turn.now - _UPDATES_KEPT)
        mend_alerts(turn)
        digests.plan_all(turn)
    after = "" if subject == EVERYTHING else subject
    patients = checkin_queries.enrolled_after(turn.tx, after, _BATCH)
    for patient_id in patients:
        due.plan_once(turn, Kind.PLAN, patient_id, turn.now)
        due.plan_once(turn, Kind.ASSESSMENT_PLAN, patient_id, turn.now)
    if len(patients) == _BATCH:
        due.plan(turn, Kind.TIDY, patients[-1], turn.now)


def mend_alerts(turn: Turn) -> int:
    """An open alert that pages somebody and has no next step gets one now; how many there were (there must be none)."""
    lost = alert_queries.without_next_step(turn.tx, Level.URGENT)
    for alert in lost:
        due.plan(turn, Kind.ALERT_STEP, alert.id, turn.now)
        audit(turn, "alert.mended", alert.id, actor_id=None, patient_id=alert.patient_id, program_id=alert.program_id)
    return len(lost)


DUE: dict[Kind, DueAction] = {Kind.TIDY: tidy}
