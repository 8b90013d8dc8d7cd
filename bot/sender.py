"""The one sender: takes what waits in the outbox, at Telegram's pace, and stores what came of it.

It decides neither what is said nor whether it still may be (`actions.delivery` does). The rules a reader must not break:
take only what there are tokens for; one message in flight per person; a crisis never waits behind bulk.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Protocol, TypeVar

from actions import delivery
from actions.delivery import Envelope, Receipt
from actions.turn import Turn
from bot import logs
from bot.clock import Clock
from bot.hold import Hold
from care import pacing
from care.delivery import Told
from care.records import Outbox, Verb
from storage import queue
from storage.store import Store, StoreUnavailableError
from storage.transaction import Tx

T = TypeVar("T")

_SWEEP_S = 1.0
_MOST_AT_ONCE = 20
_RECOVER_EVERY_S = 20.0
_STORE_BACK_OFF_S = 2.0


class Channel(Protocol):
    """Whatever carries a message to a person."""

    async def deliver(self, envelope: Envelope) -> Receipt:
        """Carry out one claimed row."""
        ...


class Sender:
    """Runs until cancelled; `wake` makes it look at once. `looked_at` (monotonic seconds) is its last look."""

    def __init__(
        self,
        store: Store,
        channel: Channel,
        clock: Clock,
        new_turn: Callable[[Tx], Turn],
        *,
        hold: Hold | None = None,
        per_second: float = pacing.TELEGRAM_PER_SECOND,
        per_chat: float = pacing.CHAT_PER_SECOND,
        chat_burst: float = pacing.CHAT_BURST,
    ) -> None:
        self._store = store
        self._channel = channel
        self._clock = clock
        self._turn = new_turn
        self._all = pacing.full(per_second, max(pacing.TELEGRAM_BURST, per_second * 0.1), clock.monotonic())
        self._chat_rate, self._chat_burst = per_chat, chat_burst
        self._chats: dict[str, pacing.Bucket] = {}
        self._hold = hold or Hold(clock.monotonic)
        self._woken = asyncio.Event()
        self._in_flight: dict[str, asyncio.Task[None]] = {}
        self._sending: set[str] = set()
        self._careful = False  # after a wait one goes ahead and the others see what becomes of it
        self._claiming = asyncio.Lock()
        self._stopping = False
        self.looked_at = clock.monotonic()

    def wake(self) -> None:
        """Look at the outbox at once. Call it from the event loop."""
        self._woken.set()

    async def run(self) -> None:
        """Send until stopped. A store that cannot be reached is waited for; nothing else ends it."""
        recover_at = self._clock.monotonic()
        while not self._stopping:
            self._woken.clear()
            try:
                if self._clock.monotonic() >= recover_at:
                    await self._patiently(self._recover)
                    recover_at = self._clock.monotonic() + _RECOVER_EVERY_S
                taken = await self._patiently(self.send_some)
                self.looked_at = self._clock.monotonic()
            except Exception as error:  # noqa: BLE001 - a sender that ends is silence; look again with the next sweep
                logs.failure("sender", error)
                taken = 0
            if not taken:
                await self._pause()

    async def send_some(self) -> int:
        """Claim what may go now and start sending it; how many rows were claimed."""
        async with self._claiming:
            return 0 if self._stopping else await self._claim_some()

    async def _claim_some(self) -> int:
        at = self._clock.monotonic()
        free = min(self._all.free(at), (1 if self._careful else _MOST_AT_ONCE) - len(self._in_flight))
        if self._hold.left() > 0 or free <= 0:
            return 0
        busy = frozenset(self._in_flight) | self._resting(at)
        most_bulk = free if self._careful else free - 1
        claimed = await self._store.write(
            lambda tx: delivery.claim(self._turn(tx), most=free, most_bulk=most_bulk, busy=busy), crisis=True
        )
        for envelope in claimed:
            self._spend(envelope.outbox, at)
            task = asyncio.create_task(self._send(envelope))
            self._in_flight[envelope.outbox.person_id] = task
            self._sending.add(envelope.outbox.id)
        return len(claimed)

    async def drain(self, *, most: int = 10_000) -> int:
        """Send until nothing more may go now; how many. For practice mode's clock and for tests."""
        sent = 0
        while sent < most:
            taken = await self.send_some()
            sent += taken
            if self._in_flight:
                await asyncio.wait(self._in_flight.values(), return_when=asyncio.FIRST_COMPLETED)
            elif not taken:
                at = self._clock.monotonic()
                if await self._store.read(self._waits) and (pause := self._next_token(at)) > 0:
                    await asyncio.sleep(pause)
                    continue
                return sent
        return sent

    async def stop(self) -> None:
        """Claim no more and let what is in flight arrive (a few seconds at most); the rest stays queued."""
        self._stopping = True
        self._woken.set()
        async with self._claiming:  # a claim that is under way still gets its sending
            pass
        if self._in_flight:
            await asyncio.wait(self._in_flight.values(), timeout=10)

    async def _recover(self) -> None:
        """Rows in `sending` that nobody is sending: of a process that died, or of a claim whose answer was lost."""
        async with self._claiming:
            sending = frozenset(self._sending)
            await self._store.write(lambda tx: delivery.recover(self._turn(tx), sending))

    def _waits(self, tx: Tx) -> bool:
        at = queue.next_waiting_at(tx)
        return at is not None and at <= self._clock.now()

    async def _send(self, envelope: Envelope) -> None:
        row = envelope.outbox
        try:
            receipt = await self._channel.deliver(envelope)
            self._careful = receipt.told in (Told.WAIT, Told.STOPPED)
            if self._careful:
                self._hold.extend(receipt.wait_s)
            if receipt.told not in (Told.OK, Told.UNCHANGED):
                logs.event(
                    "send", level=logging.WARNING, outbox_id=row.id, purpose=row.purpose, status=receipt.told.value
                )
            await self._patiently(
                lambda: self._store.write(lambda tx: delivery.settle(self._turn(tx), envelope, receipt))
            )
        except Exception as error:  # noqa: BLE001 - one bad row stops nobody; it stays `sending` and is found at start
            logs.failure("send failed", error, outbox_id=row.id)
        finally:
            self._in_flight.pop(row.person_id, None)
            self._sending.discard(row.id)
            self._woken.set()

    def _spend(self, row: Outbox, at: float) -> None:
        self._all = self._all.take(at)
        if row.verb is not Verb.DELETE:
            bucket = self._chats.get(row.person_id) or pacing.full(self._chat_rate, self._chat_burst, at)
            self._chats[row.person_id] = bucket.take(at)

    def _resting(self, at: float) -> frozenset[str]:
        """Persons whose chat has no token now. Full buckets are forgotten."""
        self._chats = {who: b for who, b in self._chats.items() if b.seen(at).tokens < b.burst}
        return frozenset(who for who, bucket in self._chats.items() if bucket.free(at) < 1)

    def _next_token(self, at: float) -> float:
        waits = [bucket.wait(at) for bucket in self._chats.values() if bucket.free(at) < 1]
        return max(self._hold.left(), self._all.wait(at), min(waits, default=0.0))

    async def _pause(self) -> None:
        at = self._clock.monotonic()
        held = self._next_token(at)
        try:
            await asyncio.wait_for(self._woken.wait(), min(_SWEEP_S, held) if held > 0 else _SWEEP_S)
        except TimeoutError:
            return

    async def _patiently(self, work: Callable[[], Awaitable[T]]) -> T:
        while True:
            try:
                return await work()
            except StoreUnavailableError as error:
                logs.failure("store unavailable", error, what="sender")
                await asyncio.sleep(_STORE_BACK_OFF_S)
