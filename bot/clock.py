"""The only place that reads the clock.

Three clocks: `now` is clinic time (what patients and staff live by; practice mode may move it forward), `real` is wall time
(sign-in, codes, leases), `monotonic` is for waiting. The rule a reader must not break: clinic time never goes back.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta


class Clock:
    """The system's clocks."""

    def now(self) -> datetime:
        """Clinic time: aware UTC."""
        return self.real()

    def real(self) -> datetime:
        """Wall time: aware UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds for measuring waits; no date."""
        return time.monotonic()


class MovableClock(Clock):
    """Practice mode's clock: wall time plus what it was moved forward by."""

    def __init__(self, ahead: timedelta = timedelta(0)) -> None:
        self._ahead = ahead

    @property
    def ahead(self) -> timedelta:
        """By how much clinic time is ahead of wall time."""
        return self._ahead

    def now(self) -> datetime:
        """Clinic time: aware UTC."""
        return self.real() + self._ahead

    def move_to(self, at: datetime) -> None:
        """Let clinic time be `at` (aware UTC) now. An earlier time changes nothing."""
        self._ahead += max(timedelta(0), at - self.now())
