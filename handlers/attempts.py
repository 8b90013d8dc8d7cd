"""How often somebody may try a code.

A code has 128 random bits, so guessing is hopeless; this keeps it cheap for us too. The rule a reader must not break: a
blocked guesser gets the same answer as a wrong code (OWASP ASVS 6.3.8).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

MOST = 10
PER_S = 3600.0
_REMEMBERED = 5_000


class Attempts:
    """Counts wrong codes per sender, in memory, on a monotonic clock."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._wrong: dict[int, deque[float]] = {}

    def may_try(self, sender_id: int) -> bool:
        """Whether this sender has tries left."""
        return len(self._recent(sender_id)) < MOST

    def was_wrong(self, sender_id: int) -> None:
        """Note a wrong code."""
        if len(self._wrong) > _REMEMBERED:
            self._wrong = {who: tries for who, tries in self._wrong.items() if self._recent(who)}
        self._recent(sender_id).append(self._monotonic())

    def _recent(self, sender_id: int) -> deque[float]:
        tries = self._wrong.setdefault(sender_id, deque(maxlen=MOST))
        while tries and self._monotonic() - tries[0] > PER_S:
            tries.popleft()
        return tries
