"""Updates in: confirmed after their effect, in order within a chat, at once across chats, and nothing stops them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
from telegram import Bot, Update
from telegram.request import HTTPXRequest

from bot.intake import Intake, Rests
from bot.machine import Machine
from care.records import Checkin, ParkedUpdate
from practice.telegram import SimulatedTelegram, create_app
from practice.telegram.faults import Fault, bad_gateway, flood, html_page, refused, restart
from storage.store import StoreUnavailableError
from tests.clinic import ANA, BOT_ID, BOT_NAME, DANA, Clinic, texts
from tests.world import TOKEN, HandClock, World

pytestmark = pytest.mark.anyio

QUICK = Rests(stuck=0.01, same_again=0.0, back_off=(0.0, 0.0), refused=0.0, conflict=0.0)


class BadLine(httpx.AsyncBaseTransport):
    """A line to the simulated Telegram that first does what the test says: raise, or answer with a body."""

    def __init__(self, telegram: SimulatedTelegram) -> None:
        self.first: list[Exception | str] = []
        self._app = httpx.ASGITransport(app=create_app(telegram))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        if not self.first:
            return await self._app.handle_async_request(request)
        bad = self.first.pop(0)
        if isinstance(bad, Exception):
            raise bad
        return httpx.Response(200, text=bad, request=request)


@dataclass
class Hands:
    """What handles the updates: notes the beginning and the end of each, and waits while its chat is closed."""

    began: list[int] = field(default_factory=list)
    ended: list[int] = field(default_factory=list)
    gates: dict[int, asyncio.Event] = field(default_factory=dict)
    raises: list[Exception] = field(default_factory=list)
    handled: asyncio.Event = field(default_factory=asyncio.Event)

    async def __call__(self, update: Update) -> None:
        chat = update.effective_chat
        assert chat is not None
        self.began.append(chat.id)
        if chat.id in self.gates:
            await self.gates[chat.id].wait()
        if self.raises:
            raise self.raises.pop(0)
        self.ended.append(chat.id)
        self.handled.set()

    def close(self, *chats: int) -> None:
        """Updates of these chats wait until `open`."""
        self.gates.update({chat: asyncio.Event() for chat in chats})

    def open(self, chat: int) -> None:
        """Go on with a chat."""
        self.gates[chat].set()


class Desk:
    """An intake with a simulated Telegram before it and hands behind it."""

    def __init__(self, clinic: Clinic, telegram: SimulatedTelegram) -> None:
        self.clinic, self.telegram = clinic, telegram
        self.line, self.hands = BadLine(telegram), Hands()
        self.seen_first: list[int] = []
        self.not_saved: list[int] = []
        self._request = HTTPXRequest(httpx_kwargs={"transport": self.line})
        self.intake = self.new_intake()

    def new_intake(self, look: Callable[[dict[str, Any]], None] | None = None) -> Intake:
        """An intake that remembers nothing of an earlier one."""
        machine = Machine(self.clinic.store, texts(), HandClock(self.clinic.now), BOT_ID, BOT_NAME)
        return Intake(
            machine,
            Bot(TOKEN),
            self._request,
            self.hands,
            look or (lambda raw: self.seen_first.append(raw["update_id"])),
            self.not_saved.append,
            base_url="http://telegram.test/bot",
            timeout_s=1,
            rests=QUICK,
        )

    def writes(self, telegram_id: int, text: str = "hello") -> None:
        """Somebody writes."""
        self.telegram.phone(telegram_id).send(text)

    def parked(self) -> list[ParkedUpdate]:
        """What could not be handled."""
        return self.clinic.find(ParkedUpdate)

    async def rounds(self, count: int = 3) -> None:
        """Poll a few times, each after what the last one brought is done."""
        for _ in range(count):
            await self.intake.poll_once(0)
            await self.intake.settle()

    async def until(self, work: Awaitable[object]) -> None:
        """Run the intake until something has happened, then stop it."""
        running = asyncio.create_task(self.intake.run())
        await work
        self.intake.stop()
        await running
        await self.intake.drain()


@pytest.fixture
async def desk(clinic: Clinic, telegram: SimulatedTelegram) -> AsyncIterator[Desk]:
    made = Desk(clinic, telegram)
    await made._request.initialize()
    yield made
    for gate in made.hands.gates.values():
        gate.set()
    await made.intake.settle()
    await made._request.shutdown()


async def test_an_update_is_confirmed_after_it_was_handled_and_not_before(desk: Desk) -> None:
    desk.hands.close(ANA)
    desk.writes(ANA)
    await desk.intake.poll_once(0)
    await desk.intake.poll_once(0)
    assert len(desk.telegram.waiting_updates()) == 1
    desk.hands.open(ANA)
    await desk.intake.settle()
    await desk.intake.poll_once(0)
    await desk.intake.poll_once(0)
    assert desk.telegram.waiting_updates() == []
    assert desk.hands.began == [ANA]


async def test_only_the_finished_beginning_of_a_batch_is_confirmed(desk: Desk) -> None:
    desk.hands.close(ANA)
    for telegram_id in (DANA, ANA, DANA):
        desk.writes(telegram_id)
    for _ in range(3):
        await desk.intake.poll_once(0)
    assert desk.hands.ended == [DANA, DANA]
    assert len(desk.telegram.waiting_updates()) == 2


async def test_what_was_not_confirmed_comes_again_to_a_new_process(desk: Desk) -> None:
    desk.writes(ANA)
    await desk.intake.poll_once(0)
    desk.intake = desk.new_intake()
    await desk.intake.poll_once(0)
    await desk.intake.settle()
    assert desk.hands.ended == [ANA, ANA]


async def test_a_redelivered_update_has_its_effect_once(world: World) -> None:
    world.ana.writes("/checkin")
    await world.service.intake.poll_once(0)
    await world.service.intake.settle()
    await world.restart()
    await world.settle()
    assert len(world.records.find(Checkin, source="self")) == 1
    assert len(world.ana.screen()) == 1


async def test_ids_that_begin_anew_lower_are_taken_and_confirmed(desk: Desk) -> None:
    desk.writes(ANA)
    await desk.rounds()
    desk.telegram.restart_update_ids(5)
    desk.writes(DANA)
    await desk.rounds()
    assert desk.hands.ended == [ANA, DANA]
    assert desk.telegram.waiting_updates() == []


async def test_updates_of_one_chat_are_handled_one_after_the_other(desk: Desk) -> None:
    desk.hands.close(ANA)
    desk.writes(ANA)
    desk.writes(ANA)
    await desk.intake.poll_once(0)
    assert desk.hands.began == [ANA]
    desk.hands.open(ANA)
    await desk.intake.settle()
    assert desk.hands.began == [ANA, ANA]


async def test_a_slow_chat_holds_up_no_other(desk: Desk) -> None:
    desk.hands.close(ANA)
    desk.writes(ANA)
    desk.writes(DANA)
    await desk.intake.poll_once(0)
    assert desk.hands.began == [ANA, DANA]
    assert desk.hands.ended == [DANA]


async def test_at_most_thirty_two_are_handled_at_once(desk: Desk) -> None:
    chats = range(5000, 5040)
    desk.hands.close(*chats)
    for chat in chats:
        desk.writes(chat)
    await desk.intake.poll_once(0)
    assert len(desk.hands.began) == 32
    for chat in chats:
        desk.hands.open(chat)
    await desk.intake.settle()
    assert sorted(desk.hands.ended) == list(chats)


async def test_everything_is_looked_at_first_even_behind_a_slow_one(desk: Desk) -> None:
    desk.hands.close(ANA)
    desk.writes(ANA)
    desk.writes(ANA, "I need help")
    await desk.intake.poll_once(0)
    assert len(desk.seen_first) == 2


async def test_a_first_look_that_fails_stops_nothing(desk: Desk) -> None:
    def fails(raw: dict[str, Any]) -> None:
        raise ZeroDivisionError

    desk.intake = desk.new_intake(fails)
    desk.writes(ANA)
    await desk.intake.poll_once(0)
    await desk.intake.settle()
    assert desk.hands.ended == [ANA]


BAD_UPDATES: list[dict[str, Any]] = [
    {"message": {"text": "no id, no chat, no date"}},
    {"message": "no object"},
    {"message": {"message_id": 1, "date": "noon", "chat": {"id": "x", "type": "private"}}},
    {"callback_query": {"id": "1"}},
]


@pytest.mark.parametrize("bad", BAD_UPDATES, ids=["no fields", "no object", "wrong types", "no sender"])
async def test_an_update_that_cannot_be_read_is_parked_and_the_others_go_on(desk: Desk, bad: dict[str, Any]) -> None:
    delivered = desk.telegram.deliver(bad)
    desk.writes(ANA)
    await desk.rounds()
    assert desk.hands.ended == [ANA]
    assert [parked.update_id for parked in desk.parked()] == [delivered["update_id"]]
    assert desk.telegram.waiting_updates() == []


async def test_a_parked_update_is_kept_whole_and_sealed(desk: Desk) -> None:
    desk.telegram.deliver({"message": {"text": "my secret"}})
    await desk.intake.poll_once(0)
    await desk.intake.settle()
    (parked,) = desk.parked()
    assert "my secret" in parked.body
    assert "my secret" not in parked.reason
    raw = desk.clinic.store.read_now(
        lambda tx: tx.session.connection().exec_driver_sql("SELECT body FROM parked_update").scalar_one()
    )
    assert "my secret" not in str(raw)


async def test_an_update_of_an_unknown_kind_is_harmless(desk: Desk) -> None:
    async def nothing(update: Update) -> None:
        desk.hands.handled.set()

    desk.intake._handle = nothing
    desk.telegram.deliver({"poll_of_the_future": {"id": 1}})
    await desk.intake.poll_once(0)
    await desk.intake.settle()
    assert desk.parked() == []


async def test_an_update_whose_handling_fails_is_parked_and_the_next_of_the_chat_goes_on(desk: Desk) -> None:
    desk.hands.raises = [ZeroDivisionError("quotes a patient")]
    desk.writes(ANA)
    desk.writes(ANA)
    await desk.intake.poll_once(0)
    await desk.intake.settle()
    assert [parked.reason for parked in desk.parked()] == ["ZeroDivisionError"]
    assert desk.hands.ended == [ANA]


async def test_a_store_that_is_away_is_no_bad_update(desk: Desk) -> None:
    desk.hands.raises = [StoreUnavailableError("away")]
    desk.writes(ANA)
    await desk.intake.poll_once(0)
    assert desk.not_saved == [ANA]
    assert len(desk.telegram.waiting_updates()) == 1
    await desk.intake.settle()
    assert desk.hands.ended == [ANA]
    assert desk.parked() == []


SAID: list[tuple[str, Fault]] = [
    ("409", refused("Conflict: terminated by other getUpdates request", 409)),
    ("401", refused("Unauthorized", 401)),
    ("404", refused("Not Found", 404)),
    ("a proxy's 404", bad_gateway(404)),
    ("500", restart()),
    ("502", bad_gateway()),
    ("a page", html_page()),
    ("429", flood(1)),
]


# python-telegram-bot says on each 429 that it will give a timedelta one day.
@pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")
@pytest.mark.parametrize("fault", [fault for _, fault in SAID], ids=[name for name, _ in SAID])
async def test_polling_goes_on_after(desk: Desk, fault: Fault) -> None:
    desk.telegram.fail("getUpdates", 1, fault)
    desk.writes(ANA)
    await desk.until(desk.hands.handled.wait())
    assert desk.hands.ended == [ANA]


@pytest.mark.parametrize(
    "bad",
    [
        httpx.ConnectError("refused"),
        httpx.ReadTimeout("silence"),
        httpx.ReadError("reset"),
        httpx.RemoteProtocolError("half"),
        "",
        "[]",
        '{"ok": true}',
        '{"ok": true, "result": "nothing"}',
        '{"ok": true, "result": ["x", {"update_id": "a"}, {}]}',
    ],
    ids=["refused", "silence", "reset", "half", "empty", "a list", "no result", "no list", "no updates"],
)
async def test_polling_goes_on_after_a_line_or_a_body_like_this(desk: Desk, bad: Exception | str) -> None:
    desk.line.first = [bad, bad]
    desk.writes(ANA)
    await desk.until(desk.hands.handled.wait())
    assert desk.hands.ended == [ANA]
    assert desk.parked() == []


async def test_stopping_fetches_no_more_and_finishes_what_was_fetched(desk: Desk) -> None:
    desk.hands.close(ANA)
    desk.writes(ANA)
    running = asyncio.create_task(desk.intake.run())
    while not desk.hands.began:  # noqa: ASYNC110 - the gate is what it waits at
        await asyncio.sleep(0)
    desk.intake.stop()
    draining = asyncio.create_task(desk.intake.drain())
    await asyncio.sleep(0)
    assert not draining.done()
    desk.hands.open(ANA)
    await draining
    await running
    assert desk.hands.ended == [ANA]


async def test_stopping_ends_a_long_poll_at_once(desk: Desk) -> None:
    running = asyncio.create_task(desk.intake.run())
    await asyncio.sleep(0)
    desk.intake.stop()
    await running
    desk.writes(ANA)
    assert len(desk.telegram.waiting_updates()) == 1
