"""Whether something has changed: a day against one's own usual days, a score against an earlier one.

Pure, and modest: it compares a person with nobody but that same person. The rules a reader must not break: too few days
or a missing score is no comparison, never a change of zero; where no threshold is known nothing is claimed; a change is
said in words (`actions.changes`), and it is no praise and no blame.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median

from care.catalogue import Better, Score

BASELINE_DAYS = 14
"""How far the own baseline looks back (product, section 3.4)."""

FEWEST_DAYS = 5
"""Fewer answers in that time make no baseline: with four, two odd days would move the middle. A house choice."""


class Direction(StrEnum):
    """Which way something went."""

    BETTER = "better"
    WORSE = "worse"
    NONE = "none"


class Clarity(StrEnum):
    """How sure a change of a score is: within the noise, beyond what tends to matter, beyond the noise."""

    NONE = "none"
    PROBABLE = "probable"
    RELIABLE = "reliable"


@dataclass(frozen=True, slots=True)
class Distance:
    """Today against the own baseline: its middle, how far today is above (+) or below (-), from how many days."""

    usual: float
    difference: float
    days: int

    def direction(self, better: Better) -> Direction:
        """Whether today is the better or the worse side of the usual, for an item with this better end."""
        return _direction(self.difference, better)


@dataclass(frozen=True, slots=True)
class Change:
    """A score now against an earlier one. `points` is now minus then; a direction is given for a clear change only."""

    clarity: Clarity
    direction: Direction
    points: int


def against_baseline(today: int, earlier: Sequence[int]) -> Distance | None:
    """Today's answer against the median of the last 14 days; None with fewer than 5 answers among them.

    `earlier` are the answers of the 14 local days before today, oldest first, without the days that have none. Of a
    longer sequence only the last 14 count.
    """
    recent = earlier[-BASELINE_DAYS:]
    if len(recent) < FEWEST_DAYS:
        return None
    usual = float(median(recent))
    return Distance(usual, today - usual, len(recent))


def between(score: Score, baseline_points: int | None, now_points: int | None) -> Change | None:
    """How the points changed since the baseline; None when one of them is missing or no thresholds are known.

    The thresholds are the instrument's (`Score.change`): below the first there is no clear change. A score without a
    better end has none either.
    """
    if score.change is None or score.better is Better.NEITHER or baseline_points is None or now_points is None:
        return None
    points = now_points - baseline_points
    if abs(points) < score.change.probable:
        return Change(Clarity.NONE, Direction.NONE, points)
    clarity = Clarity.RELIABLE if abs(points) >= score.change.reliable else Clarity.PROBABLE
    return Change(clarity, _direction(points, score.better), points)


def _direction(difference: float, better: Better) -> Direction:
    if difference == 0 or better is Better.NEITHER:
        return Direction.NONE
    return Direction.BETTER if (difference > 0) is (better is Better.HIGH) else Direction.WORSE
