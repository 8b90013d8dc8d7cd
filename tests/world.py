"""The clinic of `tests/clinic.py` alive: phones, the running service, a clock under the test's hand.

Flow tests read like the clinic: `ana.taps("8")`, `await world.advance(minutes=10)`, `dana.sees("urgent")`. The bot is the
real one - same intake, same sender - talking to the simulated Telegram without a socket.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import httpx

from actions.turn import Turn
from bot.clock import Clock
from bot.machine import Machine
from bot.service import Service
from care.records import Person
from practice.telegram import SimulatedTelegram, create_app
from storage import queue
from storage.store import Store
from tests import clinic as clinics
from tests.clinic import ADA, ANA, BETH, DANA, MONDAY_3PM, SAM, Clinic, texts

T = TypeVar("T")

TOKEN = "100001:practice-token-for-the-tests-of-this-house"


class HandClock(Clock):
    """A clock that stands until a test moves it."""

    def __init__(self, now: datetime) -> None:
        self.time = now

    def now(self) -> datetime:
        """Clinic time."""
        return self.time

    def real(self) -> datetime:
        """Wall time is the same here."""
        return self.time

    def monotonic(self) -> float:
        """Real seconds, for pacing."""
        return time.monotonic()


@dataclass
class Someone:
    """A person with a phone, in people's words."""

    phone: Any
    told: int = field(default=0)

    def writes(self, text: str) -> Any:
        """Type and send a text."""
        return self.phone.send(text)

    def taps(self, label: str) -> None:
        """Tap the newest button with this label."""
        self.phone.tap(label)

    def opens(self, link: str) -> None:
        """Open a deep link."""
        self.phone.open_link(link)

    def screen(self) -> list[str]:
        """The texts now in the chat that came from the bot, eldest first."""
        return [shown.text for shown in self.phone.screen() if not shown.mine and shown.text]

    def sees(self, words: str) -> bool:
        """Whether these words stand in the chat."""
        return any(words.casefold() in text.casefold() for text in self.screen())

    def newest(self) -> str:
        """The newest text from the bot."""
        texts_now = self.screen()
        assert texts_now, "the chat is empty"
        return texts_now[-1]

    def labels(self) -> list[str]:
        """All buttons now in the chat."""
        return [label for shown in self.phone.screen() for row in shown.buttons for label, _ in row]

    def was_told(self, words: str) -> bool:
        """Whether a notification with these words came (as the lock screen showed it)."""
        return any(words.casefold() in note.text.casefold() for note in self.phone.notifications)

    def lock_screen(self) -> list[str]:
        """Everything that this phone's lock screen has shown."""
        return [note.text for note in self.phone.notifications]


class World:
    """A clinic, its phones and the bot."""

    def __init__(self, store: Store, now: datetime = MONDAY_3PM, **service: Any) -> None:
        self.store = store
        self.clock = HandClock(now)
        self.telegram = SimulatedTelegram(self.clock.now, self.clock.monotonic, limits=False, tokens=(TOKEN,))
        self.machine = Machine(store, texts(), self.clock, clinics.BOT_ID, clinics.BOT_NAME)
        self._service_options = service
        self.service = self._new_service()
        self.ana = self.someone(ANA, "Ana")
        self.dana = self.someone(DANA, "Dana")
        self.sam = self.someone(SAM, "Sam")
        self.beth = self.someone(BETH, "Beth")
        self.ada = self.someone(ADA, "Ada")
        self.records = Clinic(store, now)

    async def open(self) -> World:
        """Make the service ready."""
        await self.service.prepare()
        return self

    async def close(self) -> None:
        """Let go of it."""
        await self.service.close()

    async def restart(self) -> None:
        """The process ends without a word and a new one starts on the same database."""
        await self.service.close()
        self.service = self._new_service()
        await self.service.prepare()

    def someone(self, telegram_id: int, name: str, language: str = "en") -> Someone:
        """A person with a phone who has started the bot."""
        phone = self.telegram.phone(telegram_id, name, language)
        phone.chat.started = True
        return Someone(phone)

    def stranger(self, telegram_id: int, name: str = "Nobody", language: str = "en") -> Someone:
        """A person whom nobody knows here."""
        return Someone(self.telegram.phone(telegram_id, name, language))

    async def settle(self) -> None:
        """Let everything happen that is to happen now."""
        await self.service.settle()
        self.records.now = self.clock.time

    async def advance(self, **passed: float) -> None:
        """Let time pass (`minutes=10`), doing on the way what falls due, each at its time."""
        await self.go_to(self.clock.time + timedelta(**passed))

    async def go_to(self, at: datetime) -> None:
        """Go to a later instant."""
        await self.settle()
        while True:
            due_at = min(filter(None, self.store.read_now(_next_times)), default=None)
            if due_at is None or due_at > at:
                break
            self.clock.time = max(self.clock.time, due_at)
            await self.settle()
        self.clock.time = at
        await self.settle()

    async def at_local(self, hour: int, minute: int = 0, *, days: int = 0) -> None:
        """Go to the next time the clocks of New York show this, `days` further."""
        from care import schedule

        here = schedule.local(self.clock.time, "America/New_York")
        wanted = schedule.instant(here.date(), here.time().replace(hour, minute, 0, 0), "America/New_York")
        if wanted <= self.clock.time:
            wanted += timedelta(days=1)
        await self.go_to(wanted + timedelta(days=days))

    def turn(self, action: Callable[[Turn], T]) -> T:
        """Run an action at the world's time."""
        self.records.now = self.clock.time
        return self.records.turn(action)

    def person(self, telegram_id: int) -> Person:
        """The person of an account."""
        return self.records.acts(telegram_id, lambda _turn, who: who.person)

    def _new_service(self) -> Service:
        transport = httpx.ASGITransport(app=create_app(self.telegram))
        options = {"per_second": 10_000.0, "per_chat": 10_000.0, "chat_burst": 1_000.0, **self._service_options}
        return Service(
            self.machine, TOKEN, "http://telegram.test/bot", transport=transport, poll_timeout_s=0, **options
        )


def _next_times(tx: Any) -> tuple[datetime | None, datetime | None]:
    waiting = queue.next_waiting_at(tx)
    return queue.next_due_at(tx), waiting


__all__ = ["UTC", "Someone", "World"]
