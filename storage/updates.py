"""Which updates had their effect already, and which could not be handled.

The rule a reader must not break: `remember` is part of the transaction of the update's effect, so that both are there or
neither.
"""

from datetime import datetime

from sqlalchemy import delete, select

from care.records import ParkedUpdate
from storage import tables
from storage.transaction import Tx

_seen = tables.metadata.tables["seen_update"]


def remember(tx: Tx, bot_id: int, update_id: int, now: datetime) -> bool:
    """Note that this update has its effect now; False when it had it before."""
    return tx.insert_new(_seen, bot_id=bot_id, update_id=update_id, seen_at=now)


def is_remembered(tx: Tx, bot_id: int, update_id: int) -> bool:
    """Whether this update had its effect before."""
    query = select(_seen.c.update_id).where(_seen.c.bot_id == bot_id, _seen.c.update_id == update_id)
    return tx.session.execute(query).first() is not None


def forget_before(tx: Tx, before: datetime) -> int:
    """Drop what is older than an instant: Telegram redelivers for 24 hours at most. How many."""
    result = tx.session.execute(delete(_seen).where(_seen.c.seen_at < before))
    return int(getattr(result, "rowcount", 0))


def park(tx: Tx, bot_id: int, update_id: int, body: str, reason: str, now: datetime) -> bool:
    """Keep an update that could not be handled, sealed; False when it is kept already."""
    row = ParkedUpdate(
        id=tx.new_id(), bot_id=bot_id, update_id=update_id, body=body, reason=reason[:200], parked_at=now
    )
    return tx.add_new(row)
