"""The database cannot be written: the numbers still come, and nothing that was sent is lost."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from sqlalchemy import create_engine

from care.records import Message
from storage.sealing import Vault
from storage.store import Store
from tests.clinic import KEYS, build
from tests.databases import Build, Kind
from tests.world import World

pytestmark = pytest.mark.anyio


@pytest.fixture
def database_kind() -> Kind:
    """A file that another process holds: SQLite only."""
    return Kind.SQLITE


@pytest.fixture
async def world(filled_database_url: Callable[[Build], str]) -> AsyncIterator[World]:
    store = Store(filled_database_url(build), Vault(KEYS), busy_s=0.05)
    alive = await World(store).open()
    yield alive
    await alive.close()
    store.close()


@contextmanager
def _held(world: World) -> Iterator[None]:
    """Another process holds the database for writing."""
    engine = create_engine(world.store.url)
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        yield
        connection.rollback()
    engine.dispose()


async def test_help_brings_the_numbers_although_nothing_can_be_stored(world: World) -> None:
    with _held(world):
        world.ana.writes("I need help")
        await world.service.intake.poll_once(0)
        await world.service.emergency.settle()
        assert world.ana.sees("988")
    await world.settle()
    assert world.ana.sees("Are you safe right now?")


async def test_a_message_that_cannot_be_stored_is_kept_and_ana_is_told(world: World) -> None:
    with _held(world):
        world.ana.writes("I will be late on Monday")
        await world.service.intake.poll_once(0)
        await world.service.emergency.settle()
        assert world.ana.sees("could not save this yet")
        assert len(world.telegram.waiting_updates()) == 1  # not confirmed: Telegram still has it
        world.ana.writes("I need help")  # a crisis behind it is not held up
        await world.service.intake.poll_once(0)
        await world.service.emergency.settle()
        assert world.ana.sees("988")
    await world.settle()
    assert [m.body for m in world.records.find(Message)] == ["I will be late on Monday"]
    assert world.ana.sees("Are you safe right now?")


async def test_a_tick_that_finds_the_store_down_does_the_same_work_later(world: World) -> None:
    world.clock.time += timedelta(hours=6, minutes=5)  # five past nine: the check-in after group is due
    with _held(world):
        await world.service.ticker.tick()
    await world.settle()
    assert world.ana.was_told("Do you have a minute?")
