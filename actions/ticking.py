"""Do what is due, in small batches.

The rules a reader must not break: a row is done and taken away in one transaction, so nothing is done twice or lost; one
bad row stops nobody, it waits a little longer each time and is reported.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from actions import routing
from actions.due import Kind
from actions.turn import Turn
from care.records import Due
from storage import queue
from storage.store import runs_again

BATCH = 10
"""Few enough that a crisis waits only milliseconds for the one writer."""

_LONGEST_WAIT_MINUTES = 60


@dataclass(frozen=True, slots=True)
class Ticked:
    """How many rows were looked at, and the failures as (kind, exception type)."""

    count: int
    failures: tuple[tuple[str, str], ...] = ()


def run_due(turn: Turn, limit: int = BATCH) -> Ticked:
    """Do up to `limit` rows that are due at `turn.now`."""
    rows = queue.due_now(turn.tx, turn.now, limit=limit)
    failures = []
    for row in rows:
        try:
            with turn.tx.savepoint():
                turn.tx.remove(Due, id=row.id)
                routing.DUE[Kind(row.kind)](turn, row.subject_id)
        except Exception as error:  # one bad row stops nobody
            if runs_again(error):
                raise  # the database asks for the whole transaction to be run again
            wait = min(_LONGEST_WAIT_MINUTES, 2**row.attempts)
            turn.tx.change_if(row, {}, attempts=row.attempts + 1, due_at=turn.now + timedelta(minutes=wait))
            failures.append((row.kind, type(error).__name__))
    return Ticked(count=len(rows), failures=tuple(failures))
