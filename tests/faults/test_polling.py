"""Polling over a line that is spoiled, from the start on: nothing that a person sent is lost or counted twice."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from bot.intake import Rests
from care.records import Checkin, Message, ParkedUpdate
from practice.telegram.faults import Fault, flood, refused, restart
from tests.clinic import build, open_store
from tests.databases import Build, Kind
from tests.faults.lines import LineWorld
from tests.faults.proxy import Kind as Spoiled

pytestmark = [
    pytest.mark.anyio,
    # python-telegram-bot says on each 429 that it will give a timedelta one day.
    pytest.mark.filterwarnings("ignore:Deprecated since version v22.2"),
]

QUICK = Rests(stuck=0.2, same_again=0.0, back_off=(0.0, 0.05), refused=0.05, conflict=0.05)
LONGEST_S = 30


@pytest.fixture
def database_kind() -> Kind:
    """The line is what is spoiled here."""
    return Kind.SQLITE


@pytest.fixture
async def world(filled_database_url: Callable[[Build], str]) -> AsyncIterator[LineWorld]:
    store = open_store(filled_database_url(build))
    alive = await LineWorld(store, rests=QUICK).open()
    yield alive
    await alive.close()
    store.close()
    assert [line for line in alive.telegram.violations if "getUpdates" not in line] == []


@asynccontextmanager
async def running(world: LineWorld) -> AsyncIterator[None]:
    """The service at work, by itself, as in the process."""
    await world.service.start()
    try:
        async with asyncio.timeout(LONGEST_S):
            yield
    finally:
        await world.service.stop()


async def _until(world: LineWorld, fact: Callable[[], bool]) -> None:
    """Wait until a phone shows, or the database holds, what is waited for."""
    changed, loop = asyncio.Event(), asyncio.get_running_loop()
    world.telegram.on_change(lambda _: changed.set())
    world.store.subscribe(lambda _: None if loop.is_closed() else _wake(loop, changed))
    while not fact():
        changed.clear()
        await changed.wait()


def _wake(loop: asyncio.AbstractEventLoop, changed: asyncio.Event) -> None:
    loop.call_soon_threadsafe(changed.set)


async def test_a_start_while_telegram_is_down_is_waited_out(world: LineWorld) -> None:
    world.proxy.order("refuse")
    async with running(world):
        world.ana.writes("/checkin")
        await world.proxy.start()
        await _until(world, lambda: world.ana.sees("1 of 5"))
    assert len(world.records.find(Checkin, source="self")) == 1


SPOILED: tuple[Spoiled, ...] = (
    *("close_before", "close_after", "reset_before", "reset_after", "half", "html", "bad_gateway"),
    *("gateway_timeout", "not_found"),
)


@pytest.mark.parametrize("kind", SPOILED)
async def test_what_was_on_a_line_that_broke_comes_again_and_counts_once(world: LineWorld, kind: Spoiled) -> None:
    world.proxy.order(kind, "getUpdates", times=3)
    world.ana.writes("/checkin")
    async with running(world):
        await _until(world, lambda: world.ana.sees("1 of 5"))
        world.ana.taps("7")
        await _until(world, lambda: world.ana.sees("2 of 5"))
    assert [kind for name, kind in world.proxy.seen if name == "getUpdates" and kind] == [kind] * 3
    assert len(world.records.find(Checkin, source="self")) == 1
    assert len(world.ana.screen()) == 1
    assert world.records.find(ParkedUpdate) == []


@pytest.mark.parametrize(
    "fault",
    [
        refused("Conflict: terminated by other getUpdates request", 409),
        refused("Unauthorized", 401),
        restart(),
        flood(1),
    ],
    ids=["409", "401", "500", "429"],
)
async def test_what_telegram_refuses_ends_nothing(world: LineWorld, fault: Fault) -> None:
    world.telegram.fail("getUpdates", 2, fault)
    world.ana.writes("/checkin")
    async with running(world):
        await _until(world, lambda: world.ana.sees("1 of 5"))
    assert len(world.records.find(Checkin, source="self")) == 1


async def test_two_pollers_of_one_bot_neither_lose_nor_double_anything(world: LineWorld) -> None:
    other = world._new_service()
    messages = [f"message {number}" for number in range(8)]
    async with running(world):
        await other.start()
        try:
            for text in messages:
                world.ana.writes(text)
            await _until(world, lambda: len(_stored(world)) >= len(messages))
        finally:
            await other.stop()
        world.ana.writes("one more")
        await _until(world, lambda: "one more" in _stored(world))
    assert _stored(world) == sorted([*messages, "one more"])


def _stored(world: LineWorld) -> list[str]:
    return sorted(message.body for message in world.records.find(Message))


async def test_poison_between_two_messages_is_put_aside(world: LineWorld) -> None:
    async with running(world):
        world.ana.writes("before")
        world.telegram.deliver({"message": {"text": "no chat, no date"}})
        world.telegram.deliver({"callback_query": {"id": 7}})
        world.ana.writes("/checkin")
        await _until(world, lambda: world.ana.sees("1 of 5"))
    assert _stored(world) == ["before"]
    assert len(world.records.find(ParkedUpdate)) == 2


async def test_stopping_in_a_long_poll_takes_no_time_and_loses_nothing(world: LineWorld) -> None:
    world.service.intake._timeout_s = 50
    async with running(world):
        await world.proxy.arrived("getUpdates")
    world.ana.writes("/checkin")
    await world.restart()
    await world.handle()
    await world.send()
    assert world.ana.sees("1 of 5")
