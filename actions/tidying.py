"""The nightly round: repair what should not be able to break, and let go of what is no longer needed.

The rules a reader must not break: it may run at any time and any number of times; it never ends anything that waits for
a person, and it does a little in each transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import timedelta

from actions import digests, due
from actions.due import Kind
from actions.routes import DueAction
from actions.turn import Turn, audit
from care.records import Level
from storage import alerts as alert_queries
from storage import checkins as checkin_queries
from storage import retention, updates
from storage.retention import Batch
from storage.transaction import Tx

EVERYTHING = "all"
_EVERY = timedelta(days=1)
_UPDATES_KEPT = timedelta(days=2)
_BATCH = 100

KEPT = timedelta(days=90)
"""How long what was said, and which phone rang, can be looked up. Cards stay: they know where they stand in a chat."""

LOOKED_AT = 200
"""So many rows in a transaction: with the attempts at sending them fewer than 500 go at once."""

_MESSAGES, _RINGS = "outbox", "ring"
_PRUNED: dict[str, tuple[Callable[..., Batch], Callable[[Tx, Collection[str]], None]]] = {
    _MESSAGES: (retention.old_messages, retention.forget_messages),
    _RINGS: (retention.old_rings, retention.forget_rings),
}


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
        for table in _PRUNED:
            due.plan_once(turn, Kind.PRUNE, f"{table}:", turn.now)
    after = "" if subject == EVERYTHING else subject
    patients = checkin_queries.enrolled_after(turn.tx, after, _BATCH)
    for patient_id in patients:
        due.plan_once(turn, Kind.PLAN, patient_id, turn.now)
        due.plan_once(turn, Kind.ASSESSMENT_PLAN, patient_id, turn.now)
    if len(patients) == _BATCH:
        due.plan(turn, Kind.TIDY, patients[-1], turn.now)


def prune(turn: Turn, subject: str) -> None:
    """Let go of what is over and old. `subject` is a table and the id after which this batch begins, `outbox:...`."""
    table, _, after = subject.partition(":")
    look, forget = _PRUNED[table]
    batch = look(turn.tx, after, turn.now - KEPT, limit=LOOKED_AT)
    if batch.ids:
        forget(turn.tx, batch.ids)
    if batch.then_after is not None:
        due.plan(turn, Kind.PRUNE, f"{table}:{batch.then_after}", turn.now)


def mend_alerts(turn: Turn) -> int:
    """An open alert that pages somebody and has no next step gets one now; how many there were (there must be none)."""
    lost = alert_queries.without_next_step(turn.tx, Level.URGENT)
    for alert in lost:
        due.plan(turn, Kind.ALERT_STEP, alert.id, turn.now)
        audit(turn, "alert.mended", alert.id, actor_id=None, patient_id=alert.patient_id, program_id=alert.program_id)
    return len(lost)


DUE: dict[Kind, DueAction] = {Kind.TIDY: tidy, Kind.PRUNE: prune}
