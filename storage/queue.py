"""Queries over the two tables that drive everything: what must be said (outbox) and what is due.

It finds; it does not decide. The rule a reader must not break: each query fits its index (tests read the query plan), so
that ten thousand waiting rows cost a crisis nothing.
"""

from collections.abc import Collection
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Integer, Select, bindparam, func, select

from care.records import Due, Lane, Outbox, OutboxState, Relay, RelayState
from storage import tables
from storage.transaction import Tx

_outbox = tables.RECORD_TABLES[Outbox]
_relay = tables.RECORD_TABLES[Relay]
_due = tables.RECORD_TABLES[Due]

# Built once: these are asked all the time.
_FIRST_DUE = select(_due.c.due_at).order_by(_due.c.due_at).limit(1)
_FIRST_WAITING = select(func.min(_outbox.c.not_before_at)).where(
    _outbox.c.state == OutboxState.QUEUED, _outbox.c.lane == bindparam("lane", type_=_outbox.c.lane.type)
)


def waiting(tx: Tx, lane: Lane, now: datetime, *, busy: Collection[str], limit: int) -> list[Outbox]:
    """Queued rows of one lane that may go at `now` (aware UTC), eldest first, leaving out the persons in `busy`.

    Rows that another process is taking at this moment are passed over (PostgreSQL).
    """
    values: dict[str, Any] = {"lane": lane, "now": now, "most": limit}
    if busy:
        values["busy"] = sorted(busy)
    return tx.all(Outbox, _waiting(leaves_out=bool(busy), skips=_skips_locked(tx)), values)


def waiting_relays(tx: Tx, now: datetime, *, limit: int) -> list[Relay]:
    """Relays that may leave at `now` (aware UTC), the longest waiting first."""
    return tx.all(Relay, _relays(skips=_skips_locked(tx)), {"now": now, "most": limit})


def next_waiting_at(tx: Tx) -> datetime | None:
    """When the next queued row may go; None when nothing waits."""
    # Lane by lane, because the index begins with the lane: over all lanes at once every waiting row would be read.
    firsts = (tx.session.execute(_FIRST_WAITING, {"lane": lane}).scalar_one() for lane in Lane)
    return min((first for first in firsts if first is not None), default=None)


def due_now(tx: Tx, now: datetime, *, limit: int) -> list[Due]:
    """Due rows, the longest overdue first."""
    return tx.all(Due, _overdue(skips=_skips_locked(tx)), {"now": now, "most": limit})


def next_due_at(tx: Tx) -> datetime | None:
    """When the next work is due; None when there is none."""
    row = tx.session.execute(_FIRST_DUE).first()
    return None if row is None else row[0]


def _skips_locked(tx: Tx) -> bool:
    return tx.session.get_bind().dialect.name == "postgresql"


@cache
def _waiting(*, leaves_out: bool, skips: bool) -> Select[Any]:
    query = select(_outbox).where(
        _outbox.c.state == OutboxState.QUEUED,
        _outbox.c.lane == bindparam("lane", type_=_outbox.c.lane.type),
        _outbox.c.not_before_at <= bindparam("now", type_=_outbox.c.not_before_at.type),
    )
    if leaves_out:
        query = query.where(_outbox.c.person_id.not_in(bindparam("busy", expanding=True)))
    return _first(query.order_by(_outbox.c.lane, _outbox.c.not_before_at, _outbox.c.id), skips=skips)


@cache
def _relays(*, skips: bool) -> Select[Any]:
    may_leave = _relay.c.not_before_at <= bindparam("now", type_=_relay.c.not_before_at.type)
    query = select(_relay).where(_relay.c.state == RelayState.QUEUED, may_leave)
    return _first(query.order_by(_relay.c.not_before_at), skips=skips)


@cache
def _overdue(*, skips: bool) -> Select[Any]:
    query = select(_due).where(_due.c.due_at <= bindparam("now", type_=_due.c.due_at.type))
    return _first(query.order_by(_due.c.due_at), skips=skips)


def _first(query: Select[Any], *, skips: bool) -> Select[Any]:
    limited = query.limit(bindparam("most", type_=Integer()))
    return limited.with_for_update(skip_locked=True) if skips else limited
