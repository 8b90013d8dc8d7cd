"""Handrail's running parts, put together: intake, ticker, sender, second way, direct line.

The same in practice mode, in tests and for real; only the bot's address, the database and the clock differ. The rule a
reader must not break: this owns the tasks; whoever makes a service also stops it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

import httpx
from telegram import Bot, BotCommand, Update
from telegram.error import TelegramError
from telegram.ext import Application
from telegram.request import HTTPXRequest

from actions import countries, tidying
from bot import logs
from bot.channel import TelegramChannel
from bot.emergency import Emergency
from bot.hold import Hold
from bot.intake import RESTS, Intake, Rests
from bot.machine import Machine
from bot.pictures import Pictures
from bot.second_way import Carrier, SecondWay
from bot.sender import Sender
from bot.ticker import Ticker
from care import pacing
from care.records import Route, Setting
from care.watch import Pulse
from handlers.desk import Desk
from handlers.first_look import look
from handlers.incoming import register
from storage.transaction import Tx

_CONNECTIONS = 24
_INTRODUCE_AGAIN_S = 30.0
_LAST_POLL_S = 5.0
COMMANDS = (
    "checkin",
    "help",
    "cope",
    "craving",
    "progress",
    "plan",
    "sessions",
    "family",
    "settings",
    "pause",
    "stop",
    "privacy",
    "clean",
    "language",
)


class Service:
    """One bot at work."""

    def __init__(
        self,
        machine: Machine,
        token: str,
        base_url: str,
        *,
        transport: httpx.AsyncBaseTransport | None = None,
        poll_timeout_s: int = 50,
        request_timeout_s: float = 20.0,
        rests: Rests = RESTS,
        per_second: float = pacing.TELEGRAM_PER_SECOND,
        per_chat: float = pacing.CHAT_PER_SECOND,
        chat_burst: float = pacing.CHAT_BURST,
        second_ways: dict[Route, Carrier] | None = None,
    ) -> None:
        self.machine = machine
        self._polling_request = _request(1, transport, request_timeout_s)
        self._bot = _PatientBot(
            token,
            base_url=base_url,
            request=_request(_CONNECTIONS, transport, request_timeout_s),
            get_updates_request=self._polling_request,
        )
        self._application = Application.builder().bot(self._bot).updater(None).job_queue(None).build()
        self._failures: dict[int, BaseException] = {}
        self._application.add_error_handler(self._on_error)
        self._background: set[asyncio.Task[Any]] = set()
        self._tasks: list[asyncio.Task[None]] = []
        hold = Hold(machine.clock.monotonic)
        self.emergency = Emergency.speaking(self._bot, machine.clock.monotonic, machine.content, hold)
        self.desk = Desk(machine.store, machine.turn, self.emergency, self.in_background, machine.clock.monotonic)
        register(self._application, self.desk)
        self.pictures = Pictures(machine.store, machine.turn, machine.content)
        self.sender = Sender(
            machine.store,
            TelegramChannel(self._bot, self.pictures.make),
            machine.clock,
            machine.turn,
            hold=hold,
            per_second=per_second,
            per_chat=per_chat,
            chat_burst=chat_burst,
        )
        self.intake = Intake(
            machine,
            self._bot,
            self._polling_request,
            self._handle,
            lambda raw: look(raw, self.emergency),
            self.emergency.not_saved,
            base_url=base_url,
            timeout_s=poll_timeout_s,
            rests=rests,
        )
        self.ticker = Ticker(machine)
        machine.routes = frozenset(second_ways or {})
        self.second_way = SecondWay(machine.store, machine.turn, second_ways or {})

    async def start(self) -> None:
        """Start intake, sender and ticker. Telegram may be down: everything waits for it."""
        await self.prepare()
        await self.machine.store.write(lambda tx: tidying.begin(self.machine.turn(tx)))
        for chat_id, country in (
            await self.machine.store.read(lambda tx: countries.abroad(self.machine.turn(tx)))
        ).items():
            self.emergency.belongs(chat_id, country)
        loop = asyncio.get_running_loop()
        self.machine.store.subscribe(_waker(loop, "outbox", self.sender.wake))
        self.machine.store.subscribe(_waker(loop, "relay", self.second_way.wake))
        self.ticker.start()
        self._tasks = [
            asyncio.create_task(self.intake.run(), name="intake"),
            asyncio.create_task(self.sender.run(), name="sender"),
            asyncio.create_task(self.second_way.run(), name="second way"),
            asyncio.create_task(self._introduce(), name="introduce"),
        ]
        for task in self._tasks:
            task.add_done_callback(report)

    def pulse(self) -> Pulse:
        """How long ago ticker and sender last finished a look."""
        now = self.machine.clock.monotonic()
        return Pulse(ticker_s=now - self.ticker.looked_at, sender_s=now - self.sender.looked_at)

    async def stop(self) -> None:
        """Drain and stop: finish what was fetched, send what is in flight, keep the rest for the next start."""
        self.intake.stop()
        self.ticker.stop()
        await self.intake.drain()
        self.second_way.stop()
        await self.sender.stop()
        await self.emergency.stop()
        polling = [task for task in self._tasks if task.get_name() == "intake"]
        if polling:
            await asyncio.wait(polling, timeout=_LAST_POLL_S)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, *self._background, return_exceptions=True)
        await self.close()

    def in_background(self, work: Coroutine[Any, Any, None]) -> None:
        """Run something whose outcome nobody waits for."""
        task = asyncio.create_task(work)
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    async def settle(self, *, rounds: int = 200) -> None:
        """Handle, do and send until nothing is left to do at this moment. For tests and practice mode's clock."""
        for _ in range(rounds):
            fetched = 0 if self._tasks else await self.intake.poll_once(0)
            await self.intake.settle()
            done = await self.ticker.tick()
            sent = await self.sender.drain() + await self.second_way.send_some()
            await self.emergency.settle()
            while self._background:
                await asyncio.wait(set(self._background))
            if not (fetched or done or sent):
                return

    async def learn_name(self) -> str:
        """Ask Telegram for the bot's name and remember it for links. Raises TelegramError."""
        me = await self._bot.get_me()
        name = me.username or ""
        self.machine.bot_name = name

        def keep(tx: Tx) -> None:
            if not tx.add_new(Setting(id="bot_name", value=name)):
                tx.change(Setting(id="bot_name"), value=name)

        await self.machine.store.write(keep)
        return name

    async def introduce(self) -> None:
        """Set commands and descriptions in both languages. Raises TelegramError."""
        say = self.machine.content.plain
        for language in self.machine.content.locales:
            code = None if language == "en" else language
            commands = [BotCommand(name, say(language, f"commands.{name}")) for name in COMMANDS]
            await self._bot.set_my_commands(commands, language_code=code)
            await self._bot.set_my_description(say(language, "bot.description"), language_code=code)
            await self._bot.set_my_short_description(say(language, "bot.short_description"), language_code=code)

    async def prepare(self) -> None:
        """Open connections without starting any loop: for tests that drive the service step by step."""
        await self._application.initialize()

    async def close(self) -> None:
        """The counterpart of `prepare`."""
        await self._application.shutdown()
        await self._bot.shutdown()
        await self.second_way.close()
        await asyncio.to_thread(self.pictures.close)

    async def _introduce(self) -> None:
        while True:
            try:
                await self.learn_name()
                await self.introduce()
            except TelegramError as error:
                logs.event("introducing", level=logging.WARNING, error=type(error).__name__)
                await asyncio.sleep(_INTRODUCE_AGAIN_S)
            else:
                return

    async def _handle(self, update: Update) -> None:
        await self._application.process_update(update)
        error = self._failures.pop(update.update_id, None)
        if error is not None:
            raise error

    async def _on_error(self, update: object, context: Any) -> None:
        if isinstance(update, Update) and context.error is not None:
            self._failures[update.update_id] = context.error


class _PatientBot(Bot):
    """A bot that starts while Telegram is down: python-telegram-bot's own asks getMe and would fail the start."""

    async def initialize(self) -> None:
        """Open the connection pools, and ask nothing."""
        for request in self._request:
            await request.initialize()

    async def shutdown(self) -> None:
        """Close them."""
        for request in self._request:
            await request.shutdown()


def _request(connections: int, transport: httpx.AsyncBaseTransport | None, read_timeout_s: float) -> HTTPXRequest:
    extra = {"transport": transport} if transport is not None else {}
    return HTTPXRequest(
        connection_pool_size=connections,
        read_timeout=read_timeout_s,
        connect_timeout=10,
        pool_timeout=5,
        httpx_kwargs=extra,
    )


def _waker(loop: asyncio.AbstractEventLoop, topic: str, wake: Callable[[], None]) -> Callable[[frozenset[str]], None]:
    def on_commit(touched: frozenset[str]) -> None:
        if topic in touched and not loop.is_closed():
            loop.call_soon_threadsafe(wake)

    return on_commit


def report(task: asyncio.Task[None]) -> None:
    """Say in the log that a part of the process ended by an error; `task` is over."""
    if not task.cancelled() and task.exception() is not None:
        logs.failure("a part stopped", task.exception() or RuntimeError(), what=task.get_name())
