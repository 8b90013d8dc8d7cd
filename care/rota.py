"""The rota: who is on call, and the drill at each hand-over.

Pure: from the duties to who is told and what is due. The rules a reader must not break: a hand-over counts only when the
next one has answered the drill, and until then the one before is told too; a drill that nobody answers reaches the
supervisors.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from care.records import Duty

RINGS_AFTER = (timedelta(0), timedelta(minutes=10))
"""When the drill rings, counted from the beginning of the duty."""

RAISED_AFTER = timedelta(minutes=20)
"""Not answered for so long, the supervisors are told (product, section 3.4: a drill at each hand-over of the rota)."""

ADJOINS = timedelta(hours=1)
"""A duty that ended at most so long before another began handed over to it."""

LONGEST = timedelta(days=14)
"""Nobody is on call for longer in one piece."""


class Drill(StrEnum):
    """What is due on a duty."""

    RING = "ring"
    RAISE = "raise"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class DrillStep:
    """Do `act` now and look again at `next_at` (None: nothing more is due)."""

    act: Drill
    next_at: datetime | None = None


def under_way(duties: Iterable[Duty], now: datetime) -> tuple[Duty, ...]:
    """The duties whose time it is at `now` (aware UTC), in order of their beginning."""
    found = [duty for duty in duties if duty.starts_at <= now < duty.ends_at]
    return tuple(sorted(found, key=lambda duty: (duty.starts_at, duty.id)))


def on_call(duties: Iterable[Duty], now: datetime) -> tuple[Duty, ...]:
    """The duties whose people are told at `now` (aware UTC).

    Those under way; and for one that was not confirmed yet, the duty that handed over to it as well.
    """
    known = tuple(duties)
    there = under_way(known, now)
    before = [earlier for duty in there if duty.confirmed_at is None for earlier in _before(known, duty)]
    return tuple(dict.fromkeys([*there, *before]))


def carries_on(duties: Iterable[Duty], duty: Duty) -> bool:
    """Whether the same person was on call just before, with an answered drill: then nothing is handed over."""
    return any(
        earlier.staff_id == duty.staff_id and earlier.confirmed_at is not None
        for earlier in _before(tuple(duties), duty)
    )


def drill(duty: Duty, now: datetime) -> DrillStep:
    """What is due on the drill of a duty at `now` (aware UTC)."""
    if duty.confirmed_at is not None or now >= duty.ends_at:
        return DrillStep(Drill.WAIT)
    if now < duty.starts_at:
        return DrillStep(Drill.WAIT, duty.starts_at)
    if duty.drills < len(RINGS_AFTER):
        at = duty.starts_at + RINGS_AFTER[duty.drills]
        if now < at:
            return DrillStep(Drill.WAIT, at)
        following = [*RINGS_AFTER, RAISED_AFTER][duty.drills + 1]
        # However late this runs, there is time to answer before the next step.
        return DrillStep(Drill.RING, max(duty.starts_at + following, now + timedelta(minutes=5)))
    if duty.drills == len(RINGS_AFTER):
        at = duty.starts_at + RAISED_AFTER
        return DrillStep(Drill.WAIT, at) if now < at else DrillStep(Drill.RAISE)
    return DrillStep(Drill.WAIT)


def _before(duties: tuple[Duty, ...], duty: Duty) -> list[Duty]:
    """The duties that ended just before this one begins."""
    return [
        earlier
        for earlier in duties
        if earlier.id != duty.id
        and earlier.starts_at < duty.starts_at
        and timedelta(0) <= duty.starts_at - earlier.ends_at <= ADJOINS
    ]
