"""Clocks under a test's hand: clinic time and the seconds of waiting move only when the test says so."""

from __future__ import annotations

from datetime import datetime, timedelta

from tests.clinic import MONDAY_3PM
from tests.world import HandClock


class StillClock(HandClock):
    """Stands still in both: `pass_` moves clinic time and the seconds for waiting together."""

    def __init__(self, now: datetime = MONDAY_3PM) -> None:
        super().__init__(now)
        self.seconds = 0.0

    def monotonic(self) -> float:
        """Seconds for waiting."""
        return self.seconds

    def pass_(self, seconds: float) -> None:
        """Let time pass."""
        self.seconds += seconds
        self.time += timedelta(seconds=seconds)
