"""How long the whole bot must be silent after Telegram asked it to wait.

One for the process, shared by all who send. The rule a reader must not break: nothing is sent while it holds - a call
during the wait only makes the wait longer.
"""

from __future__ import annotations

from collections.abc import Callable


class Hold:
    """Holds from `extend` until its seconds are over. `monotonic` gives seconds for waiting."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._until = float("-inf")

    def extend(self, seconds: float) -> None:
        """Be silent for at least so many seconds from now."""
        self._until = max(self._until, self._monotonic() + seconds)

    def left(self) -> float:
        """Seconds that are still to be waited; 0.0 when sending is free."""
        return max(0.0, self._until - self._monotonic())
