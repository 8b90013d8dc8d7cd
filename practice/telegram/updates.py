"""A bot's queue of updates at Telegram: what waits, what counts as taken, who polls.

Plays `getUpdates`: an update stays until a later call names a higher offset, messages are kept for 24 hours and taps
for 150 seconds, of two pollers the older one is told off, and a webhook shuts polling out. No HTTP and no waiting
here: a `Poll` is looked at again when its `wake` was called. Rule: nothing leaves the queue but by confirmation or age.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from practice.telegram.refusals import OTHER_POLLER, WEBHOOK_ACTIVE, WEBHOOK_SET, Refusal

KEPT_MESSAGE = timedelta(hours=24)
KEPT_TAP = timedelta(seconds=150)
LONGEST_POLL = 50
MOST_UPDATES = 100
NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}


@dataclass
class Poll:
    """One getUpdates call that may have to wait; `wake` is called, from any thread, when a new look is worth it."""

    offset: int
    limit: int
    timeout: int
    wake: Callable[[], None]
    refusal: Refusal | None = None


@dataclass(frozen=True)
class _Waiting:
    update_id: int
    body: dict[str, Any]
    expires_at: datetime


@dataclass
class Webhook:
    """What setWebhook was told; the simulated Telegram keeps it and delivers nothing."""

    url: str
    ip_address: str | None = None
    max_connections: int = 40
    allowed_updates: list[str] | None = None


@dataclass
class UpdateQueue:
    """The updates of one bot, oldest first."""

    now: Callable[[], datetime]
    next_id: int = 700_000_001
    allowed: list[str] = field(default_factory=list)
    webhook: Webhook | None = None
    poll: Poll | None = None
    _waiting: list[_Waiting] = field(default_factory=list)

    def put(self, kind: str, body: dict[str, Any]) -> dict[str, Any] | None:
        """Queue an update of `kind` (a field of Update); None when the bot did not ask for that kind."""
        wanted = kind in self.allowed if self.allowed else kind not in NOT_BY_DEFAULT
        if not wanted:
            return None
        kept = KEPT_TAP if kind == "callback_query" else KEPT_MESSAGE
        return self.put_raw({kind: body}, kept)

    def put_raw(self, body: dict[str, Any], kept: timedelta = KEPT_MESSAGE) -> dict[str, Any]:
        """Queue any object as an update, as it is; it gets the next id unless it brings one."""
        update_id = body.get("update_id")
        if not isinstance(update_id, int):
            update_id = self.next_id
            body = {"update_id": update_id, **body}
        self.next_id = max(self.next_id, update_id + 1)
        self._waiting.append(_Waiting(update_id, body, self.now() + kept))
        if self.poll:
            self.poll.wake()
        return body

    def restart_ids(self, next_id: int) -> None:
        """Go on with another id, as Telegram does after a quiet week; it may be lower than the last one."""
        self.next_id = next_id

    def waiting(self) -> list[dict[str, Any]]:
        """Give the unconfirmed updates that have not expired."""
        self._drop_expired()
        return [entry.body for entry in self._waiting]

    def drop_all(self) -> None:
        """Forget every waiting update (drop_pending_updates)."""
        self._waiting.clear()

    def open(self, poll: Poll) -> None:
        """Let a poller in: the older one is refused, and so is this one while a webhook is set."""
        if self.webhook:
            raise Refusal(409, WEBHOOK_ACTIVE)
        self._refuse_poll(OTHER_POLLER)
        self.poll = poll
        self._confirm(poll)

    def close(self, poll: Poll) -> None:
        """The poller has its answer or went away."""
        if self.poll is poll:
            self.poll = None

    def look(self, poll: Poll) -> list[dict[str, Any]]:
        """Give what a poller may have now, without confirming it; raises the refusal that ended the poll."""
        if poll.refusal:
            raise poll.refusal
        self._drop_expired()
        ready = [e.body for e in self._waiting if e.update_id >= poll.offset or self._is_beyond(poll.offset)]
        return ready[: poll.limit]

    def set_webhook(self, webhook: Webhook | None) -> None:
        """Set or remove the webhook; a poller that waits is refused when one is set."""
        self.webhook = webhook
        if webhook:
            self._refuse_poll(WEBHOOK_SET)

    def _refuse_poll(self, words: str) -> None:
        if self.poll:
            self.poll.refusal = Refusal(409, words)
            self.poll.wake()
            self.poll = None

    def _is_beyond(self, offset: int) -> bool:
        """Tell whether ids were restarted below `offset`: Telegram then gives everything it has."""
        return offset > self.next_id

    def _confirm(self, poll: Poll) -> None:
        if poll.offset < 0:
            self._waiting = self._waiting[poll.offset :]
            poll.offset = 0
        elif not self._is_beyond(poll.offset):
            self._waiting = [entry for entry in self._waiting if entry.update_id >= poll.offset]

    def _drop_expired(self) -> None:
        now = self.now()
        self._waiting = [entry for entry in self._waiting if entry.expires_at > now]


def clamped(value: int | None, lowest: int, highest: int, default: int) -> int:
    """Keep a number of getUpdates within Telegram's bounds; the server does not refuse it."""
    return default if value is None else max(lowest, min(highest, value))


def known_kinds(kinds: Iterable[str], fields: Iterable[str]) -> list[str]:
    """Keep the kinds of update that exist; Telegram overlooks the others."""
    names = set(fields)
    return [kind for kind in kinds if kind in names]
