"""The next step of an alert: who is told, and when to look again.

Pure: from the frozen ladder and the alert to one decision. It tells nobody itself. The rule a reader must not break:
every alert that is not resolved has a next time to look at it, so no flag is ever without a next step.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from care.catalogue import Climb, Ladder, Who
from care.records import Alert, AlertState, Level, Outcome


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
    """Do `act` now (`who` for `tell`; `rung` is the alert's rung afterwards) and look again at `next_at`.

    `next_at` None: nothing is due by time (a concern waits for the page and the digest; resolved alerts are over).
    """

    act: Act
    who: Who | None = None
    rung: int = 0
    next_at: datetime | None = None


def decide(ladder: Ladder, alert: Alert, now: datetime) -> Step:
    """What is due on this alert at `now` (aware UTC).

    Minutes of a climb count from `alert.level_at`, the moment at which the alert reached its level.
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
    return _climb(ladder.climb(alert.level), alert, now)


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


def _climb(climb: Climb, alert: Alert, now: datetime) -> Step:
    at = _rung_at(climb, alert.rung, alert.level_at)
    if at > now:
        return Step(Act.WAIT, rung=alert.rung, next_at=at)
    following = alert.rung + 1
    # However late this runs, the next rung gets at least its own wait: nobody is skipped, nobody is told twice at once.
    gap = _rung_at(climb, following, alert.level_at) - at
    return Step(
        Act.TELL,
        who=climb.rungs[min(alert.rung, len(climb.rungs) - 1)].who,
        rung=following,
        next_at=max(_rung_at(climb, following, alert.level_at), now + min(gap, timedelta(minutes=5))),
    )


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
