"""The next step of an alert: who is told, and when to look again.

Pure: from the frozen ladder and the alert to one decision. It tells nobody itself. The rules a reader must not break:
every alert that is not resolved has a next time to look at it, so no flag is ever without a next step; what nobody has
taken when the team comes or goes climbs anew on the other side of the ladder.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from care.catalogue import Climb, Ladder, Rung
from care.records import Alert, AlertState, Level, Outcome, Period


class Act(StrEnum):
    """What is due on an alert."""

    TELL = "tell"
    ASK_AGAIN = "ask_again"
    REOPEN = "reopen"
    GIVE_BACK = "give_back"
    WAIT = "wait"


SNOOZES = (15, 30, 60)
"""After how many minutes whoever has an alert may be asked again (product, section 3.4)."""

HANDED_FOR = (60, 120, 240)
"""For how many minutes an alert may be handed over; without one of these it stays with the colleague."""

_LEAST_SNOOZE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Step:
    """Do `act` now (`tells` for `tell`; `rung` is the alert's rung afterwards) and look again at `next_at`.

    `next_at` None: nothing is due by time (a concern waits for the page and the digest; resolved alerts are over).
    """

    act: Act
    tells: Rung | None = None
    rung: int = 0
    next_at: datetime | None = None


def starts_anew(alert: Alert, period: Period) -> bool:
    """Whether the alert begins to climb the other side of its ladder because the team came or went.

    Only what pages somebody and what nobody has taken: whoever has it keeps it.
    """
    return alert.state is AlertState.OPEN and alert.level >= Level.URGENT and alert.period is not period


def decide(ladder: Ladder, alert: Alert, now: datetime, changes_at: datetime | None = None) -> Step:
    """What is due on this alert at `now` (aware UTC); `changes_at` is when the team comes or goes next.

    Minutes of a climb count from `alert.level_at`, the moment at which the alert reached its level or changed the side.
    """
    if alert.state is AlertState.RESOLVED:
        return Step(Act.WAIT, rung=alert.rung)
    if alert.state is AlertState.ACKNOWLEDGED:
        back_at = alert.handed_until_at
        if back_at is not None and back_at <= now:
            return Step(Act.GIVE_BACK, rung=alert.rung, next_at=now)
        taken = _after_acknowledging if alert.level >= Level.URGENT else _concern
        step = taken(ladder, alert, now)
        return step if back_at is None else replace(step, next_at=min(step.next_at or back_at, back_at))
    if alert.level < Level.URGENT:
        return _concern(ladder, alert, now)
    return _climb(ladder.climb(alert.level, alert.period), alert, now, changes_at)


def snooze_until(ladder: Ladder, alert: Alert, minutes: int, now: datetime) -> datetime | None:
    """When whoever has the alert is asked again, or None when there is no time left for that.

    Never beyond the time at which an alert that pages somebody is reopened, and never while nobody has it.
    """
    if alert.state is not AlertState.ACKNOWLEDGED or alert.acknowledged_at is None or minutes not in SNOOZES:
        return None
    until = now + timedelta(minutes=minutes)
    if alert.level >= Level.URGENT:
        until = min(until, alert.acknowledged_at + timedelta(minutes=ladder.reopen_minutes))
    return until if until - now >= _LEAST_SNOOZE else None


def _concern(ladder: Ladder, alert: Alert, now: datetime) -> Step:
    """A concern pages nobody; but whoever said "no answer, again in 15" or set a time is asked again, as promised."""
    promised = alert.snoozed_until_at is not None or alert.outcome is Outcome.NO_ANSWER
    if alert.state is not AlertState.ACKNOWLEDGED or not promised or alert.asked_again_at:
        return Step(Act.WAIT, rung=alert.rung)
    reminder = timedelta(minutes=ladder.acknowledged_reminder_minutes)
    ask_at = alert.snoozed_until_at or (alert.acknowledged_at or alert.level_at) + reminder
    return Step(Act.WAIT, next_at=ask_at) if now < ask_at else Step(Act.ASK_AGAIN, rung=alert.rung)


def _climb(climb: Climb, alert: Alert, now: datetime, changes_at: datetime | None) -> Step:
    waits = climb.waits_for_day and changes_at is not None
    if waits and alert.rung >= len(climb.rungs):
        return Step(Act.WAIT, rung=alert.rung, next_at=changes_at)
    at = _rung_at(climb, alert.rung, alert.level_at)
    if at > now:
        return Step(Act.WAIT, rung=alert.rung, next_at=_earlier(at, changes_at))
    following = alert.rung + 1
    # However late this runs, the next rung gets at least its own wait: nobody is skipped, nobody is told twice at once.
    gap = _rung_at(climb, following, alert.level_at) - at
    next_at = max(_rung_at(climb, following, alert.level_at), now + min(gap, timedelta(minutes=5)))
    last_said = waits and following >= len(climb.rungs)
    return Step(
        Act.TELL,
        tells=climb.rungs[min(alert.rung, len(climb.rungs) - 1)],
        rung=following,
        next_at=changes_at if last_said else _earlier(next_at, changes_at),
    )


def _earlier(at: datetime, changes_at: datetime | None) -> datetime:
    return at if changes_at is None else min(at, changes_at)


def _rung_at(climb: Climb, rung: int, start: datetime) -> datetime:
    """When a rung is due. Beyond the last one, the last is repeated."""
    last = len(climb.rungs) - 1
    repeats = max(0, rung - last)
    minutes = climb.rungs[min(rung, last)].after_minutes + repeats * (climb.repeat_minutes or 60)
    return start + timedelta(minutes=minutes)


def _after_acknowledging(ladder: Ladder, alert: Alert, now: datetime) -> Step:
    since = alert.acknowledged_at or alert.level_at
    ask_at = alert.snoozed_until_at or since + timedelta(minutes=ladder.acknowledged_reminder_minutes)
    reopen_at = since + timedelta(minutes=ladder.reopen_minutes)
    if alert.asked_again_at is None:
        if now < ask_at:
            return Step(Act.WAIT, rung=alert.rung, next_at=ask_at)
        return Step(Act.ASK_AGAIN, rung=alert.rung, next_at=max(reopen_at, now + timedelta(minutes=5)))
    if now < reopen_at:
        return Step(Act.WAIT, rung=alert.rung, next_at=reopen_at)
    return Step(Act.REOPEN, rung=0, next_at=now)
