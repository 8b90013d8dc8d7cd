"""Updates in: fetched raw, handled at most 32 at once and one after the other per chat, confirmed after their commit.

python-telegram-bot's own Updater confirms before it processes and prints what it cannot parse, so it is not used. The
rules a reader must not break: the offset advances over the finished prefix only; an update that cannot be handled is
parked and stops nobody; a store that cannot be reached is no bad update - it is kept, and polling goes on for a crisis.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, RetryAfter
from telegram.request import BaseRequest

from bot import logs
from bot.machine import Machine
from storage import updates
from storage.store import StoreUnavailableError

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
_AT_ONCE = 32


@dataclass(frozen=True, slots=True)
class Rests:
    """Seconds between polls: while updates wait for the store, after a failure (least, most), a refusal, a conflict."""

    stuck: float = 1.0
    same_again: float = 0.5
    back_off: tuple[float, float] = (0.5, 30.0)
    refused: float = 30.0
    conflict: float = 5.0


RESTS = Rests()


class Intake:
    """Runs until `stop` is called. `handle` processes one parsed update and raises what went wrong."""

    def __init__(
        self,
        machine: Machine,
        bot: Bot,
        request: BaseRequest,
        handle: Callable[[Update], Awaitable[None]],
        first_look: Callable[[dict[str, Any]], None],
        not_saved: Callable[[int], None],
        *,
        base_url: str,
        timeout_s: int = 50,
        rests: Rests = RESTS,
    ) -> None:
        self._machine = machine
        self._bot = bot
        self._request = request
        self._handle = handle
        self._first_look = first_look
        self._not_saved = not_saved
        self._url = f"{base_url}{bot.token}/getUpdates"
        self._timeout_s = timeout_s
        self._rests = rests
        self._offset: int | None = None
        self._working: dict[int, asyncio.Task[None]] = {}
        self._done: set[int] = set()
        self._chats: dict[int, asyncio.Lock] = {}
        self._slots = asyncio.Semaphore(_AT_ONCE)
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        """Fetch and handle until stopped. Telegram being down is waited for, with growing and uneven pauses."""
        failures = 0
        while not self._stopping.is_set():
            try:
                await self.poll_once(self._timeout_s)
                failures = 0
            except (Conflict, InvalidToken) as error:
                # Another instance polls, or the token is refused (a proxy's 404 looks the same): never exit, be loud.
                logs.failure("polling refused", error, what="getUpdates")
                await self._rest(self._rests.conflict if isinstance(error, Conflict) else self._rests.refused)
            except RetryAfter as error:
                wait = error.retry_after
                await self._rest(float(wait) if isinstance(wait, int) else wait.total_seconds())
            except Exception as error:  # noqa: BLE001 - whatever some server answers, polling goes on
                failures += 1
                least, most = self._rests.back_off
                logs.event("polling failed", level=logging.WARNING, error=type(error).__name__, count=failures)
                await self._rest(min(most, least * 2**failures) * (0.5 + secrets.randbelow(500) / 1000))

    def stop(self) -> None:
        """Fetch no more. What was fetched is still finished by `drain`."""
        self._stopping.set()

    async def drain(self) -> None:
        """Wait for what was fetched, then let go of what cannot be finished: Telegram redelivers it."""
        if self._working:
            await asyncio.wait(self._working.values(), timeout=10)
        for task in self._working.values():
            task.cancel()

    async def poll_once(self, timeout_s: int) -> int:
        """Fetch a batch (waiting up to `timeout_s` seconds for one) and handle it; how many were new."""
        parameters: dict[str, str | int] = {"timeout": timeout_s, "limit": 100, "allowed_updates": json.dumps(ALLOWED)}
        if self._offset is not None:
            parameters["offset"] = self._offset
        batch = await self._fetch(f"{self._url}?{urlencode(parameters)}", timeout_s)
        fresh = [raw for raw in batch if raw["update_id"] not in self._done and raw["update_id"] not in self._working]
        for raw in fresh:
            self._look(raw)
            self._working[raw["update_id"]] = asyncio.create_task(self._work(raw))
        if self._working:
            await asyncio.wait(self._working.values(), timeout=self._rests.stuck)
        self._advance(sorted(raw["update_id"] for raw in batch))
        if batch and not fresh:
            await asyncio.sleep(self._rests.same_again)  # all of it waits for the store: do not spin
        return len(fresh)

    async def settle(self) -> None:
        """Wait until everything fetched is handled. For tests and for practice mode's clock."""
        while self._working:
            await asyncio.wait(self._working.values())

    async def _fetch(self, url: str, timeout_s: int) -> list[dict[str, Any]]:
        poll = asyncio.ensure_future(self._request.post(url, read_timeout=timeout_s + 10.0))
        stopped = asyncio.ensure_future(self._stopping.wait())
        await asyncio.wait({poll, stopped}, return_when=asyncio.FIRST_COMPLETED)
        stopped.cancel()
        if not poll.done():
            poll.cancel()
            await asyncio.gather(poll, return_exceptions=True)
            return []
        result = poll.result()
        if not isinstance(result, list):
            return []
        raws: list[Any] = result
        return [raw for raw in raws if isinstance(raw, dict) and isinstance(raw.get("update_id"), int)]

    def _look(self, raw: dict[str, Any]) -> None:
        try:
            self._first_look(raw)
        except Exception as error:  # noqa: BLE001 - what cannot be looked at is parked later, it stops nobody now
            logs.failure("first look", error, update_id=raw["update_id"])

    async def _rest(self, seconds: float) -> None:
        """Wait, but not longer than until `stop`."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)

    def _advance(self, batch: list[int]) -> None:
        for update_id in batch:
            if update_id not in self._done:
                break
            self._offset = update_id + 1
        self._done = {update_id for update_id in self._done if self._offset is None or update_id >= self._offset}

    async def _work(self, raw: dict[str, Any]) -> None:
        update_id, chat_id = raw["update_id"], _chat_of(raw)
        try:
            async with self._chats.setdefault(chat_id, asyncio.Lock()), self._slots:
                await self._until_stored(raw, chat_id)
            self._done.add(update_id)
        finally:
            self._working.pop(update_id, None)
            if not self._working:
                self._chats.clear()

    async def _until_stored(self, raw: dict[str, Any], chat_id: int) -> None:
        tries = 0
        while True:
            try:
                await self._handle_or_park(raw)
            except StoreUnavailableError as error:
                tries += 1
                logs.failure("store unavailable", error, what="intake", tries=tries, update_id=raw["update_id"])
                if chat_id:
                    self._not_saved(chat_id)
                await asyncio.sleep(min(10.0, 0.25 * 2**tries))
            else:
                return

    async def _handle_or_park(self, raw: dict[str, Any]) -> None:
        try:
            update = Update.de_json(raw, self._bot)
            await self._handle(update)
        except StoreUnavailableError:
            raise
        except Exception as error:  # noqa: BLE001 - one bad update stops nobody
            logs.failure("update parked", error, update_id=raw["update_id"])
            await self._park(raw, type(error).__name__)

    async def _park(self, raw: dict[str, Any], reason: str) -> None:
        body, machine = json.dumps(raw, ensure_ascii=False), self._machine
        await machine.store.write(
            lambda tx: updates.park(tx, machine.bot_id, raw["update_id"], body, reason, machine.clock.now())
        )


def _chat_of(raw: dict[str, Any]) -> int:
    """The chat of a raw update, 0 when it has none: for order within a chat and for the direct line only."""
    for kind in ALLOWED:
        part = raw.get(kind)
        if isinstance(part, dict):
            part = part.get("message", part) if kind == "callback_query" else part
            chat = part.get("chat") if isinstance(part, dict) else None
            if isinstance(chat, dict) and isinstance(chat.get("id"), int):
                return int(chat["id"])
    return 0
