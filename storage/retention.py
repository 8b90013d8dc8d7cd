"""What is over and kept long enough: messages that were sent, rings, browsers that were signed in.

It finds a few at a time, in the order in which they were made, by their keys alone, so that a long table is never read
as a whole. The rule a reader must not break: nothing is found here that still waits, or that belongs to an alert which is
not resolved.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, and_, delete, exists, or_, select

from care.records import Alert, AlertState, Attempt, Outbox, OutboxState, Ring, WebSession
from storage import tables
from storage.transaction import Tx

_alert = tables.RECORD_TABLES[Alert]
_attempt = tables.RECORD_TABLES[Attempt]
_outbox = tables.RECORD_TABLES[Outbox]
_ring = tables.RECORD_TABLES[Ring]
_web_session = tables.RECORD_TABLES[WebSession]

_UNFINISHED = (OutboxState.QUEUED, OutboxState.SENDING)


@dataclass(frozen=True, slots=True)
class Batch:
    """Ids that may go, and the id after which to go on; None when the rest is younger or there is no more."""

    ids: tuple[str, ...]
    then_after: str | None


def old_messages(tx: Tx, after: str, before: datetime, *, limit: int) -> Batch:
    """Of the next `limit` outbox rows those that were over before an instant (aware UTC)."""
    over = and_(
        _outbox.c.state.not_in(_UNFINISHED),
        _outbox.c.not_before_at < before,
        or_(_outbox.c.sent_at.is_(None), _outbox.c.sent_at < before),
        ~_is_of_open_alert(_outbox.c.subject_id),
    )
    return _batch(tx, _outbox, _outbox.c.created_at, over, after, before, limit)


def forget_messages(tx: Tx, ids: Collection[str]) -> None:
    """Delete these outbox rows and the attempts at sending them."""
    tx.session.execute(delete(_attempt).where(_attempt.c.outbox_id.in_(ids)))
    tx.session.execute(delete(_outbox).where(_outbox.c.id.in_(ids)))
    tx.touched.update((_attempt.name, _outbox.name))


def old_rings(tx: Tx, after: str, before: datetime, *, limit: int) -> Batch:
    """Of the next `limit` rings those that were before an instant (aware UTC)."""
    return _batch(tx, _ring, _ring.c.rung_at, ~_is_of_open_alert(_ring.c.alert_id), after, before, limit)


def forget_rings(tx: Tx, ids: Collection[str]) -> None:
    """Delete these rings."""
    tx.session.execute(delete(_ring).where(_ring.c.id.in_(ids)))
    tx.touched.add(_ring.name)


def forget_web_sessions(tx: Tx, before: datetime, *, limit: int) -> int:
    """Delete up to `limit` sessions that were opened before an instant of wall time (aware UTC); how many."""
    old = select(_web_session.c.id).where(_web_session.c.created_at < before).limit(limit)
    done = tx.session.execute(delete(_web_session).where(_web_session.c.id.in_(old)))
    tx.touched.add(_web_session.name)
    return int(getattr(done, "rowcount", 0))


def _is_of_open_alert(subject: Column[Any]) -> ColumnElement[bool]:
    return exists(select(_alert.c.id).where(_alert.c.id == subject, _alert.c.state != AlertState.RESOLVED))


def _batch(
    tx: Tx,
    table: Table,
    made_at: Column[Any],
    may_go: ColumnElement[bool],
    after: str,
    before: datetime,
    limit: int,
) -> Batch:
    """Ids are minted in order of time, so the first young row ends the search."""
    query = select(table.c.id, made_at, may_go).where(table.c.id > after).order_by(table.c.id).limit(limit)
    rows = [(row_id, at, bool(goes)) for row_id, at, goes in tx.session.execute(query)]
    ids = tuple(row_id for row_id, at, goes in rows if goes and at < before)
    goes_on = len(rows) == limit and rows[-1][1] < before
    return Batch(ids, rows[-1][0] if goes_on else None)
