"""The clinic alive behind a line that can be spoiled: bot - fault proxy - simulated Telegram, over real sockets.

Both clocks stand still until the test moves them, and an answer that does not come is given up after a fraction of a
second, so that hours of trouble pass in a moment.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from actions.relaying import Letter
from bot.machine import Machine
from bot.second_way import Carried
from bot.service import Service
from bot.serving import WebServer
from care.records import Outbox, Route
from practice.telegram import SimulatedTelegram, create_app
from storage.store import Store
from tests.bot.clocks import StillClock
from tests.clinic import ADA, ANA, BETH, BOT_ID, BOT_NAME, DANA, MONDAY_3PM, SAM, texts
from tests.faults.proxy import FaultProxy
from tests.world import TOKEN, Someone, World

GIVE_UP_S = 1.0


@dataclass
class Beeper:
    """A pager that remembers what came, and may be away."""

    subjects: list[str] = field(default_factory=list)
    tries: int = 0
    is_away: bool = False

    async def carry(self, letter: Letter) -> Carried:
        """Take it, or not."""
        self.tries += 1
        if self.is_away:
            return Carried(detail="away")
        self.subjects.append(letter.subject)
        return Carried(taken=True)


class LineWorld(World):
    """A world whose bot reaches Telegram through `proxy`. `pass_` moves both clocks."""

    def __init__(self, store: Store, now: datetime = MONDAY_3PM, **service: Any) -> None:
        self._address = "http://telegram.test"
        self.second_way = Beeper()
        super().__init__(store, now, **service)
        self.clock = self.still = StillClock(now)
        self.machine = Machine(store, texts(), self.still, BOT_ID, BOT_NAME)
        self.telegram = SimulatedTelegram(self.still.now, self.still.monotonic, limits=False, tokens=(TOKEN,))
        self.ana, self.dana = self.someone(ANA, "Ana"), self.someone(DANA, "Dana")
        self.sam, self.beth, self.ada = self.someone(SAM, "Sam"), self.someone(BETH, "Beth"), self.someone(ADA, "Ada")
        self._server = WebServer(create_app(self.telegram), "127.0.0.1", 0)
        self.proxy = FaultProxy("127.0.0.1", self._server.port)

    async def open(self) -> LineWorld:
        """Begin to listen and make the service ready."""
        await self._server.start()
        await self.proxy.start()
        self._address = self.proxy.address
        self.service = self._new_service()
        await super().open()
        return self

    async def close(self) -> None:
        """Let go of everything."""
        await super().close()
        await self.proxy.stop()
        await self._server.stop()

    def pass_(self, seconds: float) -> None:
        """Let time pass on both clocks; nothing is done on the way."""
        self.still.pass_(seconds)
        self.records.now = self.still.now()

    async def send(self) -> None:
        """Do what is due and send what may go now."""
        await self.service.ticker.tick()
        sender = self.service.sender
        while await sender.send_some():
            while sender._in_flight:
                await asyncio.wait(sender._in_flight.values())
        await self.service.second_way.send_some()

    async def handle(self) -> None:
        """Fetch and handle what people did."""
        await self.service.intake.poll_once(0)
        await self.service.intake.settle()

    async def wait(self, seconds: float, *, step: float = 1.0) -> None:
        """Let time pass in steps, sending on the way."""
        for _ in range(round(seconds / step)):
            self.pass_(step)
            await self.send()

    def asked(self, someone: Someone, method: str = "sendMessage") -> int:
        """How often this chat was called with a method, whatever came of it, as far as Telegram knows."""
        chat = someone.phone.user_id
        return sum(e.method == method and e.parameters.get("chat_id") == chat for e in self.telegram.transcript)

    def rows(self, **equal: object) -> list[Outbox]:
        """Outbox rows, eldest first."""
        return self.records.find(Outbox, **equal)

    def _new_service(self) -> Service:
        options = {"per_second": 10_000.0, "per_chat": 10_000.0, "chat_burst": 1_000.0, **self._service_options}
        return Service(
            self.machine,
            TOKEN,
            f"{self._address}/bot",
            poll_timeout_s=0,
            request_timeout_s=GIVE_UP_S,
            second_ways={Route.WEBHOOK: self.second_way},
            **options,
        )
