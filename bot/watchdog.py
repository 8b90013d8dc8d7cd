"""The watchdog: looks four times a minute whether a flag could be lying unseen, and says so as loudly as it can.

A critical line in the log, a banner on the staff page, a word to the supervisors by the second way, and a heartbeat that
is no longer sent. The rule a reader must not break: the heartbeat is sent only after a look that found nothing; whoever
watches it from outside then learns of a process that is dead, stuck or blind.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

import httpx

from actions import watching
from actions.turn import Turn
from bot import logs
from bot.clock import Clock
from care import watch
from care.watch import Pulse, Worry
from storage.store import Store, StoreUnavailableError
from storage.transaction import Tx

EVERY_S = 15.0
_HEARTBEAT_TIMEOUT_S = 10.0


class Watchdog:
    """Runs until cancelled. `pulse` says how long ago ticker and sender last finished a look."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        new_turn: Callable[[Tx], Turn],
        pulse: Callable[[], Pulse],
        *,
        heartbeat_url: str = "",
        every_s: float = EVERY_S,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._store, self._clock, self._turn, self._pulse = store, clock, new_turn, pulse
        self._heartbeat_url, self._every_s, self._transport = heartbeat_url, every_s, transport
        self._worried: frozenset[Worry] = frozenset()

    async def run(self) -> None:
        """Look, bark or beat, and rest."""
        while True:
            await asyncio.sleep(self._every_s)
            try:
                await self.look()
            except Exception as error:  # noqa: BLE001 - a watchdog that ends is worse than none; no heartbeat either
                logs.failure("watchdog", error)

    async def look(self) -> frozenset[Worry]:
        """One look; what there is to worry about. Sends the heartbeat when there is nothing."""
        worries = await self._find()
        for worry in sorted(worries - self._worried):
            logs.event("watchdog", level=logging.CRITICAL, what=worry.value)
        for worry in sorted(self._worried - worries):
            logs.event("watchdog calm", what=worry.value)
        self._worried = worries
        if not worries and self._heartbeat_url:
            await self._beat()
        return worries

    async def _find(self) -> frozenset[Worry]:
        stalled = watch.of_pulse(self._pulse())

        def work(tx: Tx) -> frozenset[Worry]:
            turn = self._turn(tx)
            found = {**watching.look(turn), **{worry: frozenset[str]() for worry in stalled}}
            watching.report(turn, found)
            return frozenset(found)

        try:
            return await self._store.write(work, crisis=True)
        except StoreUnavailableError:
            return stalled | {Worry.STORE_AWAY}

    async def _beat(self) -> None:
        try:
            async with httpx.AsyncClient(timeout=_HEARTBEAT_TIMEOUT_S, transport=self._transport) as client:
                await client.get(self._heartbeat_url)
        except httpx.HTTPError as error:  # whoever waits for it will notice
            logs.event("heartbeat", level=logging.WARNING, error=type(error).__name__)
