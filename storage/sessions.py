"""Queries over sessions: ranges of dates and times that `Tx.find` cannot ask for.

It finds; it does not decide. The rule a reader must not break: every query over sessions names the track, so that it
fits the unique index over track and date.
"""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import select

from care.records import Audit, Session, SessionState
from storage import tables
from storage.transaction import Tx

_session = tables.RECORD_TABLES[Session]
_audit = tables.RECORD_TABLES[Audit]

CANCELLED = "session.cancelled"
"""The act in the audit: with an actor a person did it, without one the calendar."""


def from_date(tx: Tx, track_id: str, first_on: date) -> list[Session]:
    """Every session of a track on `first_on` (a local date of the track) and after, of every state, in order."""
    return tx.all(
        Session,
        select(_session)
        .where(_session.c.track_id == track_id, _session.c.local_on >= first_on)
        .order_by(_session.c.local_on),
    )


def starting(tx: Tx, track_id: str, after: datetime, until: datetime) -> list[Session]:
    """The planned sessions of a track that start after one aware UTC instant and not after another, in order."""
    return tx.all(
        Session,
        select(_session)
        .where(
            _session.c.track_id == track_id,
            _session.c.state == SessionState.PLANNED,
            _session.c.starts_at > after,
            _session.c.starts_at <= until,
        )
        .order_by(_session.c.starts_at),
    )


def under_way(tx: Tx, track_id: str, at: datetime) -> Session | None:
    """The planned session of a track that holds an aware UTC instant: its start is in, its end is not."""
    return tx.one(
        Session,
        select(_session)
        .where(
            _session.c.track_id == track_id,
            _session.c.state == SessionState.PLANNED,
            _session.c.starts_at <= at,
            _session.c.ends_at > at,
        )
        .order_by(_session.c.starts_at),
    )


def called_off(tx: Tx, cancelled: Collection[Session]) -> frozenset[str]:
    """Which of these cancelled sessions a person cancelled, and not the calendar: the latest of their acts says.

    Ids grow with time, so the look begins at the eldest of the sessions and not at the first page of the audit.
    """
    if not cancelled:
        return frozenset()
    ids = [session.id for session in cancelled]
    acts = (
        select(_audit.c.subject_id, _audit.c.actor_id)
        .where(_audit.c.id > min(ids), _audit.c.act == CANCELLED, _audit.c.subject_id.in_(ids))
        .order_by(_audit.c.id)
    )
    latest = {row.subject_id: row.actor_id for row in tx.session.execute(acts)}
    return frozenset(session_id for session_id, actor_id in latest.items() if actor_id is not None)
