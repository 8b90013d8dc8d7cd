"""The morning after a crisis: when one kind question is asked.

It decides the instant; `actions.morning` asks. The rules a reader must not break: it is never asked in quiet hours, and
not so soon after the alert that the bad moment may still go on.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from care import schedule
from care.rules import Rule

AFTER = frozenset({Rule.NOT_SAFE, Rule.NOT_SURE, Rule.SAFETY_UNANSWERED, Rule.CRISIS_WORDS})
"""What the patient said, or left unanswered. Not what a relative reported: the patient is told nothing of that."""

LEAST_LATER = timedelta(hours=4)
"""A crisis later in the night than this before the morning hour is asked about on the next day."""

SAFETY_FIRST = timedelta(hours=2)
"""So long after the last safety question no other is asked."""

_AFTER_QUIET_MINUTES = 30
_EARLIEST, _LATEST, _WITHOUT_QUIET = time(7), time(10), time(8, 30)


def first_after(crisis_at: datetime, zone: str, quiet_from: time, quiet_until: time) -> datetime:
    """The aware UTC instant of the question after a crisis at `crisis_at` (aware UTC).

    Half an hour after the quiet hours end, between 7 and 10 in the patient's zone; for somebody who sleeps by day, half
    an hour after those quiet hours.
    """
    today = schedule.local_day(crisis_at, zone)
    mornings = (_on(today + timedelta(days=ahead), zone, quiet_from, quiet_until) for ahead in range(3))
    return next(at for at in mornings if at >= crisis_at + LEAST_LATER)


def is_morning(now: datetime, zone: str) -> bool:
    """Whether people would say *this morning* at `now` (aware UTC)."""
    return schedule.local(now, zone).hour < 12


def _on(day: date, zone: str, quiet_from: time, quiet_until: time) -> datetime:
    at = schedule.instant(day, _hour(quiet_from, quiet_until), zone)
    over_at = schedule.quiet_until(at, zone, quiet_from, quiet_until)
    if over_at is None:
        return at
    later = over_at + timedelta(minutes=_AFTER_QUIET_MINUTES)
    return later if schedule.quiet_until(later, zone, quiet_from, quiet_until) is None else over_at


def _hour(quiet_from: time, quiet_until: time) -> time:
    if quiet_from == quiet_until:
        return _WITHOUT_QUIET
    minutes = quiet_until.hour * 60 + quiet_until.minute + _AFTER_QUIET_MINUTES
    wanted = time(minutes // 60, minutes % 60) if minutes < 24 * 60 else _LATEST
    return min(max(wanted, _EARLIEST), _LATEST)
