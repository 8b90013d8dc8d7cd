"""Practice mode: the real bot with a simulated Telegram, a demo clinic and a clock that can be moved.

Everything is made anew at each start in a folder of its own, on loopback only. Furnishing takes seconds, so it is done
once: the clinic in use is a copy, and starting over takes another one. The rule a reader must not break: it never opens
DATABASE_URL or DATA_KEY_FILE.
"""

from __future__ import annotations

import asyncio
import secrets
import shutil
import signal
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from actions import enrolling, invites
from actions.turn import Turn
from bot import opening
from bot.clock import MovableClock
from bot.machine import Machine
from bot.service import Service
from bot.serving import WebServer
from bot.settings import Settings
from care.records import Program, Staff
from content import Content
from practice.clinic import first_moment, furnish, hand_out
from practice.controls import DemoPeople
from practice.page import create_page
from practice.telegram import DEFAULT_TOKEN, SimulatedTelegram, create_app
from storage import migrations, queue
from storage.sealing import Keyring, Vault
from storage.store import Store
from storage.transaction import Tx
from web import Desk
from web import create_app as create_staff_page

HOST = "127.0.0.1"
_TOKEN = DEFAULT_TOKEN
_BOT_ID, _BOT_NAME = int(_TOKEN.partition(":")[0]), "handrail_bot"
_MOST_STEPS = 5_000


@dataclass(frozen=True, slots=True)
class _Furnished:
    """The demo clinic as it stands at `at` (clinic time), in a database file that nobody writes to any more."""

    at: datetime
    file: Path
    keys: Keyring
    people: DemoPeople


class Practice:
    """The parts of practice mode, as `practice.controls.Controls` wants them. `start` before use, `stop` after."""

    def __init__(self, settings: Settings, folder: Path) -> None:
        self._settings = settings
        self._folder = folder
        self._content: Content = opening.load_content(settings.country)
        self._clock = MovableClock()
        self._furnished: _Furnished | None = None
        self._moving = asyncio.Lock()
        self._page: WebServer | None = None

    @property
    def telegram(self) -> SimulatedTelegram:
        """The simulated Telegram."""
        return self._telegram

    @property
    def people(self) -> DemoPeople:
        """Who holds the phones."""
        return self._people

    @property
    def staff_url(self) -> str:
        """The staff page's address."""
        return self._staff.url

    @property
    def url(self) -> str:
        """The practice page's address."""
        if self._page is None:
            raise RuntimeError("practice mode was not started")
        return self._page.url

    def now(self) -> datetime:
        """Clinic time."""
        return self._clock.now()

    async def start(self) -> None:
        """Furnish the clinic and start everything."""
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(parents=True)
        await self._open()
        self._page_app = create_page(self)
        self._page = WebServer(self._page_app, HOST, self._settings.practice_port)
        await self._page.start()

    async def stop(self) -> None:
        """Stop everything and throw the made-up records away."""
        if self._page is not None:
            self._page_app.state.closing.set()  # streams first, or stopping would wait for them
            await self._page.stop()
        await self._close()
        shutil.rmtree(self._folder, ignore_errors=True)

    async def reset(self) -> None:
        """Throw everything away and begin again with the clinic as it was furnished."""
        async with self._moving:
            await self._close()
            self._clock = MovableClock()
            await self._open()

    async def settle(self) -> None:
        """Come back when all that was done on phones so far has been handled and answered."""
        await self._service.settle()

    async def move_to(self, at: datetime) -> None:
        """Go forward step by step: to the next due instant, tick, drain, again."""
        async with self._moving:
            for _ in range(_MOST_STEPS):
                await self._service.settle()
                next_at = await self._store.read(_next_at)
                if next_at is None or next_at >= at:
                    break
                self._clock.move_to(next_at)
            self._clock.move_to(at)
            await self._service.settle()

    async def sign_in_url(self) -> str:
        """The sign-in page, which in practice mode has a button for each made-up member of staff."""
        return f"{self._staff.url}/sign-in"

    async def new_patient_link(self) -> str:
        """A fresh made-up patient and the one-time link to the record."""

        def work(turn: Turn) -> str:
            program = turn.tx.need(Program, self._people.program_id)
            counselor = self._people.counselor.person_id
            invited = enrolling.add_patient(turn, program.id, first_name="Neo Example", counselor_id=counselor)
            return invites.link(turn, invited.code)

        return await self._store.write(lambda tx: work(self._machine.turn(tx)))

    async def _open(self) -> None:
        at = first_moment(self._clock.real())
        if self._furnished is None or self._furnished.at != at:
            self._furnished = await asyncio.to_thread(self._furnish, at)
        file = self._folder / "practice.db"
        shutil.copyfile(self._furnished.file, file)
        self._store = Store(f"sqlite:///{file}", Vault(self._furnished.keys))
        self._people = self._furnished.people
        self._clock.move_to(at)
        self._telegram = SimulatedTelegram(self._clock.now, self._clock.monotonic, burst=20, tokens=(_TOKEN,))
        self._machine = Machine(self._store, self._content, self._clock, _BOT_ID, _BOT_NAME)
        hand_out(self._telegram, self._people)
        self._wire = WebServer(create_app(self._telegram), HOST, 0)
        await self._wire.start()
        self._service = Service(self._machine, _TOKEN, f"{self._wire.url}/bot", chat_burst=12, poll_timeout_s=2)
        desk = Desk(
            store=self._store,
            content=self._content,
            new_turn=self._machine.turn,
            real=self._clock.real,
            secure=False,
            practice=True,
            practice_sign_in=_made_up_staff,
        )
        self._staff_app = create_staff_page(desk)
        self._staff = WebServer(self._staff_app, HOST, self._settings.web_port)
        await self._staff.start()
        await self._service.start()

    async def _close(self) -> None:
        self._staff_app.state.closing.set()
        await self._staff.stop()
        await self._service.stop()
        await self._wire.stop()
        self._store.close()
        for path in self._folder.glob("practice.db*"):
            path.unlink()

    def _furnish(self, at: datetime) -> _Furnished:
        file, keys = self._folder / "furnished.db", Keyring.new()
        for path in self._folder.glob("furnished.db*"):
            path.unlink()
        store = Store(f"sqlite:///{file}", Vault(keys))
        try:
            migrations.migrate(store)
            return _Furnished(at, file, keys, furnish(store, self._turn_at, at))
        finally:
            store.close()  # the last connection writes the log into the file, so the file alone is the clinic

    def _turn_at(self, tx: Tx, at: datetime) -> Turn:
        return Turn(
            tx=tx, content=self._content, now=at, bot_id=_BOT_ID, bot_name=_BOT_NAME, draw=secrets.token_urlsafe
        )


async def run(settings: Settings, folder: Path) -> None:
    """Practice until SIGTERM or SIGINT."""
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    practice = Practice(settings, folder)
    await practice.start()
    print(f"Practice mode is running. Open {practice.url}", flush=True)  # noqa: T201 - for the one who started it
    print(f"Staff page: {practice.staff_url}", flush=True)  # noqa: T201 - the same
    await stopping.wait()
    await practice.stop()


def _made_up_staff(turn: Turn) -> dict[str, str]:
    return {staff.id: staff.name for staff in turn.tx.find(Staff, active=True)}


def _next_at(tx: Tx) -> datetime | None:
    times = (queue.next_due_at(tx), queue.next_waiting_at(tx))
    return min((at for at in times if at is not None), default=None)
