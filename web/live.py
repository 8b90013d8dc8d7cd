"""The live hint: "something changed", and nothing else. The page then fetches its fragment again.

One event stream for each visible page. The rules a reader must not break: a stream carries no data; it never keeps a
browser signed in; it ends as soon as the server closes, or the server would wait for it.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

from care.records import Account, Alert, Answer, Checkin, Flag, Message, Patient, SafetyCheck, SessionReply
from storage import tables
from storage.store import Store

MOST = 200
"""Streams of one process. Whoever comes later asks every 15 seconds, as the page does anyway."""

LASTS_S = 300.0
"""A browser opens a new stream then, which asks anew whether it is signed in."""

_GATHER_S = 0.25  # a tap changes several tables in several transactions: one hint for all of them

SHOWN = frozenset(
    tables.RECORD_TABLES[kind].name
    for kind in (Account, Alert, Answer, Checkin, Flag, Message, Patient, SafetyCheck, SessionReply)
)
"""Tables whose change can be seen on the page."""


class Live:
    """Hands the store's hints from the writing thread to the streams on the event loop."""

    def __init__(self, store: Store, closing: asyncio.Event) -> None:
        self.closing = closing
        self._listening: dict[asyncio.Event, asyncio.AbstractEventLoop] = {}
        store.subscribe(self.wake)

    @property
    def is_full(self) -> bool:
        """Whether no more streams are taken."""
        return len(self._listening) >= MOST or self.closing.is_set()

    def wake(self, touched: frozenset[str]) -> None:
        """Called by the store after a commit, on whatever thread wrote."""
        if not touched & SHOWN:
            return
        for event, loop in list(self._listening.items()):
            with suppress(RuntimeError):  # the loop has ended between the look and the call
                loop.call_soon_threadsafe(event.set)

    async def hints(self) -> AsyncIterator[dict[str, str]]:
        """A hint at once (whatever happened before it is caught up with), then one after each change."""
        changed, loop = asyncio.Event(), asyncio.get_running_loop()
        self._listening[changed] = loop
        ends_at = loop.time() + LASTS_S
        try:
            yield {"event": "hello", "data": ""}
            while not self.closing.is_set() and loop.time() < ends_at:
                await self._either(changed, ends_at - loop.time())
                if changed.is_set() and not self.closing.is_set():
                    with suppress(TimeoutError):
                        await asyncio.wait_for(self.closing.wait(), _GATHER_S)
                    changed.clear()
                    yield {"event": "changed", "data": ""}
        finally:
            self._listening.pop(changed, None)

    async def _either(self, changed: asyncio.Event, seconds: float) -> None:
        waits = [asyncio.ensure_future(changed.wait()), asyncio.ensure_future(self.closing.wait())]
        try:
            await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
