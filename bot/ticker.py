"""The one ticker: every second, look for rows that are due.

APScheduler is only the pulse; rows in the database hold the times. (Its own jobs would be dropped when late, and every
job in its memory would die with the process.) The rule a reader must not break: a tick that runs late does the same work
as one in time.
"""

from __future__ import annotations

import logging

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from actions import ticking
from bot import logs
from bot.machine import Machine
from storage.store import StoreUnavailableError

_EVERY_S = 1
_MOST_BATCHES = 400


class Ticker:
    """Runs `actions.ticking` until stopped. `looked_at` (monotonic seconds) is the end of the last whole look."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self.looked_at = machine.clock.monotonic()
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        # misfire_grace_time=None: a late tick is run, not dropped; coalesce: many late ticks are one.
        self._scheduler.add_job(
            self.tick, "interval", seconds=_EVERY_S, misfire_grace_time=None, coalesce=True, max_instances=1
        )

    def start(self) -> None:
        """Begin. Needs a running event loop."""
        self._scheduler.start()

    def stop(self) -> None:
        """No further tick."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def tick(self) -> int:
        """Do all that is due now, in small transactions; how many rows."""
        machine, done = self._machine, 0
        try:
            for _ in range(_MOST_BATCHES):
                ticked = await machine.store.write(lambda tx: ticking.run_due(machine.turn(tx)))
                done += ticked.count
                for kind, error in ticked.failures:
                    logs.event("due failed", level=logging.ERROR, due_kind=kind, error=error)
                if ticked.count < ticking.BATCH:
                    break
            self.looked_at = machine.clock.monotonic()
        except StoreUnavailableError as error:
            logs.failure("store unavailable", error, what="ticker")
        return done
