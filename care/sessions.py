"""When a track's sessions take place, what a changed calendar changes, and what a patient may still say about one.

Pure: from a weekly calendar and the stored sessions to what to add, move and cancel. It tells nobody. The rules a
reader must not break: one instant per local date (`care.schedule.instant`), so a clock change neither doubles nor
drops a session; what has begun is never touched.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from care import schedule
from care.records import Session, SessionAnswer, SessionState, Track

HORIZON_DAYS = 14
"""Sessions are kept as rows for so many local dates ahead (architecture: a due check-in)."""

NEXT_DAYS = 7
"""What *What is next* shows."""

DAY_BEFORE = timedelta(hours=24)
SOON = timedelta(hours=2)
"""Reminders (product, section 3.8: 24 h and 2 h before)."""

LINK_BEFORE = timedelta(minutes=15)
"""A video link is shown from so long before the start (product, section 3.8)."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One session that the calendar wants: its local date in the track's zone, start and end as aware UTC instants."""

    local_on: date
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Changes:
    """What makes the stored sessions equal to the calendar. `move` and `restore` pair a session with its new times."""

    add: tuple[Occurrence, ...] = ()
    move: tuple[tuple[Session, Occurrence], ...] = ()
    restore: tuple[tuple[Session, Occurrence], ...] = ()
    cancel: tuple[Session, ...] = ()


def occurrence(track: Track, on: date) -> Occurrence | None:
    """The session of a track on a local date of its zone; None when the group does not meet on that weekday."""
    if schedule.weekday(on) not in schedule.days_of(track.days):
        return None
    starts_at = schedule.instant(on, track.starts_time, track.zone)
    return Occurrence(on, starts_at, starts_at + timedelta(minutes=track.minutes))


def occurrences(track: Track, first_on: date, days: int) -> tuple[Occurrence, ...]:
    """The sessions of a track on `days` local dates, `first_on` the first of them."""
    dates = (first_on + timedelta(days=n) for n in range(days))
    return tuple(found for on in dates if (found := occurrence(track, on)) is not None)


def changes(
    track: Track,
    stored: Iterable[Session],
    now: datetime,
    days: int = HORIZON_DAYS,
    *,
    called_off: Collection[str] = (),
) -> Changes:
    """What to do so that the coming sessions follow the calendar; nothing at all when they do.

    `stored` are the track's sessions from today on, of every state. A session whose new time is already past stays as
    it is: nobody can be told in time. A session that a person cancelled (`called_off`, ids) stays cancelled; one that
    the calendar had cancelled comes back with its day.
    """
    known = {session.local_on: session for session in stored}
    move: list[tuple[Session, Occurrence]] = []
    restore: list[tuple[Session, Occurrence]] = []
    cancel: list[Session] = []
    for session in known.values():
        wanted = occurrence(track, session.local_on)
        if session.state is SessionState.CANCELLED:
            if wanted is not None and wanted.starts_at > now and session.id not in called_off:
                restore.append((session, wanted))
        elif session.starts_at <= now:
            continue
        elif wanted is None:
            cancel.append(session)
        elif (wanted.starts_at, wanted.ends_at) != (session.starts_at, session.ends_at) and wanted.starts_at > now:
            move.append((session, wanted))
    today = schedule.local_day(now, track.zone)
    add = tuple(o for o in occurrences(track, today, days) if o.local_on not in known and o.starts_at > now)
    return Changes(add, tuple(move), tuple(restore), tuple(cancel))


def reminders(starts_at: datetime, now: datetime) -> tuple[datetime | None, datetime | None]:
    """When to remind the day before and soon before the start; None for one whose moment is past."""
    day_before, soon = starts_at - DAY_BEFORE, starts_at - SOON
    return (day_before if day_before > now else None, soon if soon > now else None)


def may_answer(session: Session, answer: SessionAnswer, now: datetime) -> bool:
    """Whether this can still be said: anything until the start; late or not coming until the end."""
    if session.state is not SessionState.PLANNED:
        return False
    return now < (session.starts_at if answer is SessionAnswer.COMING else session.ends_at)


def is_link(place: str) -> bool:
    """Whether the place of a track is a video link and no address."""
    return place.lower().startswith(("https://", "http://"))


def shows_place(place: str, starts_at: datetime, now: datetime) -> bool:
    """Whether the place may be shown now: an address always, a link from 15 minutes before."""
    return not is_link(place) or now >= starts_at - LINK_BEFORE
