"""How fast a bot may send, and for how long it must be silent after a 429.

Published limits: about 30 messages a second over all, one a second in a private chat with short bursts tolerated, 20
a minute in a group. Times are monotonic seconds, given by the caller. Rule: a call during a wait that was announced is
the bot's fault; the call that earned the wait is not.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

LENIENCE = 1
"""Calls that are let through above a chat's burst, because clocks of two processes never agree to the millisecond."""


@dataclass
class Pace:
    """The limits of one bot. `burst` and `per_second` may be set by a test."""

    monotonic: Callable[[], float]
    burst: int = 3
    per_second: int = 30
    per_group_minute: int = 20
    _recent: deque[float] = field(default_factory=deque)
    _chats: dict[int, tuple[float, float]] = field(default_factory=dict)
    _groups: dict[int, deque[float]] = field(default_factory=dict)
    _silent_until: dict[int | None, float] = field(default_factory=dict)

    def silence(self, chat_id: int | None, seconds: float) -> None:
        """Announce a wait for one chat, or for the whole bot with None."""
        until = self.monotonic() + seconds
        self._silent_until[chat_id] = max(until, self._silent_until.get(chat_id, until))

    def remaining(self, chat_id: int) -> float:
        """Give the seconds of an announced wait that are left for a call to this chat; 0.0 when none is."""
        now = self.monotonic()
        return max(0.0, *(self._silent_until.get(key, now) - now for key in (None, chat_id)))

    def spend(self, chat_id: int) -> int:
        """Count one call to a chat (groups have negative ids); give the seconds to wait when it is one too many."""
        now = self.monotonic()
        wait = max(self._overall(now), self._group(chat_id, now) if chat_id < 0 else self._chat(chat_id, now))
        if wait <= 0:
            self._count(chat_id, now)
            return 0
        seconds = math.ceil(wait)
        self.silence(chat_id if self._overall(now) <= 0 else None, seconds)
        return seconds

    def _overall(self, now: float) -> float:
        while self._recent and now - self._recent[0] >= 1:
            self._recent.popleft()
        return 0.0 if len(self._recent) < self.per_second + LENIENCE else 1 - (now - self._recent[0])

    def _chat(self, chat_id: int, now: float) -> float:
        return max(0.0, 1 - self._tokens(chat_id, now))

    def _tokens(self, chat_id: int, now: float) -> float:
        most = float(self.burst + LENIENCE)
        tokens, at = self._chats.get(chat_id, (most, now))
        return min(most, tokens + (now - at))

    def _group(self, chat_id: int, now: float) -> float:
        sent = self._groups.setdefault(chat_id, deque())
        while sent and now - sent[0] >= 60:
            sent.popleft()
        return 0.0 if len(sent) < self.per_group_minute else 60 - (now - sent[0])

    def _count(self, chat_id: int, now: float) -> None:
        self._recent.append(now)
        if chat_id < 0:
            self._groups[chat_id].append(now)
        else:
            self._chats[chat_id] = (self._tokens(chat_id, now) - 1, now)
