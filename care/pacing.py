"""How fast may messages leave? A token bucket as a frozen value.

It decides when the next one may go and knows no clock: `at` is a monotonic second that the caller supplies. The rule a
reader must not break: a bucket holds a burst of more than one token, because a one-token bucket starves on a timer's
resolution.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

TELEGRAM_PER_SECOND = 26.0
"""A little under Telegram's "about 30 messages per second" (Bots FAQ, broadcasting)."""

TELEGRAM_BURST = 3.0
CHAT_PER_SECOND = 1.0
"""Telegram's "avoid more than one message per second" in one chat (Bots FAQ)."""

CHAT_BURST = 3.0


@dataclass(frozen=True, slots=True)
class Bucket:
    """`tokens` were there at monotonic second `at`; they come back at `rate` a second up to `burst`."""

    rate: float
    burst: float
    tokens: float
    at: float

    def seen(self, at: float) -> Bucket:
        """The bucket at a later second; at an earlier one it stays as it is, so no time counts twice."""
        grown = min(self.burst, self.tokens + max(0.0, at - self.at) * self.rate)
        return replace(self, tokens=grown, at=max(self.at, at))

    def take(self, at: float, tokens: int = 1) -> Bucket:
        """The bucket after `tokens` were used; it may owe."""
        seen = self.seen(at)
        return replace(seen, tokens=seen.tokens - tokens)

    def free(self, at: float) -> int:
        """Whole tokens that may be used now."""
        return max(0, int(self.seen(at).tokens))

    def wait(self, at: float) -> float:
        """Seconds until one token is there."""
        return max(0.0, (1.0 - self.seen(at).tokens) / self.rate)


def full(rate: float, burst: float, at: float) -> Bucket:
    """A bucket that has not been used."""
    return Bucket(rate=rate, burst=burst, tokens=burst, at=at)
