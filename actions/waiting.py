"""What a chat is waiting for: one row a person. Typed text goes there first, until it expires.

The rule a reader must not break: there is one thing at a time; expecting something new forgets the old.
"""

from __future__ import annotations

from datetime import datetime

from actions.turn import Turn
from care.records import Waiting


def expect(turn: Turn, person_id: str, kind: str, object_id: str, until: datetime) -> None:
    """Take the person's next typed text for `kind` and its object, until an aware UTC instant."""
    turn.tx.remove(Waiting, id=person_id)
    turn.tx.add(Waiting(id=person_id, kind=kind, object_id=object_id, expires_at=until))


def expected(turn: Turn, person_id: str) -> Waiting | None:
    """What is waited for now."""
    row = turn.tx.get(Waiting, person_id)
    return row if row is not None and row.expires_at > turn.now else None


def over(turn: Turn, person_id: str, kind: str | None = None) -> None:
    """Wait for nothing any more (or not for `kind`)."""
    if kind is None:
        turn.tx.remove(Waiting, id=person_id)
    else:
        turn.tx.remove(Waiting, id=person_id, kind=kind)
