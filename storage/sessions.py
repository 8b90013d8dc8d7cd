"""Queries over sessions: ranges of dates and times that `Tx.find` cannot ask for.

It finds; it does not decide. The rule a reader must not break: every query names the track, so that it fits the unique
index over track and date.
"""

from datetime import date, datetime

from sqlalchemy import select

from care.records import Session, SessionState
from storage import tables
from storage.transaction import Tx

_session = tables.RECORD_TABLES[Session]


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
