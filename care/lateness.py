"""From when on a message is handled late, so that whoever wrote it is told.

It decides when; `actions.lateness` says it. The rule a reader must not break: a clock that is a little off, and a message
that waited a minute, are not late.
"""

from __future__ import annotations

from datetime import datetime, timedelta

LATE_AFTER = timedelta(minutes=10)
"""A backlog after an outage; Telegram keeps what was written for a day."""


def late_since(written_at: datetime | None, now: datetime) -> datetime | None:
    """When a message was written, if that is so long ago that it must be said; else None. Both are aware UTC."""
    if written_at is None or now - written_at <= LATE_AFTER:
        return None
    return written_at
