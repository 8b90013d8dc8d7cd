"""The process is told to stop in the middle of work, or finds another one at work: it ends well and nothing is lost."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

from care.records import Attempt, Checkin, CheckinState, Outbox, OutboxState
from tests.clinic import Clinic, build, open_store
from tests.databases import Build, Kind
from tests.faults.processes import Bot, Handset, News, Telegram, client_of

pytestmark = pytest.mark.anyio

PATIENTS, FIRST = 30, 6001
LONGEST_S = 90


@pytest.fixture
def database_kind() -> Kind:
    """On the file database, which only one service may hold."""
    return Kind.SQLITE


def _with_patients(url: str) -> None:
    build(url)
    store = open_store(url)
    clinic = Clinic(store)
    for index in range(PATIENTS):
        clinic.new_patient(FIRST + index, f"Patient {index}")
    clinic.sent_all()
    store.close()


@asynccontextmanager
async def _phones(telegram: Telegram) -> AsyncIterator[tuple[list[Handset], News]]:
    async with client_of(telegram) as client, asyncio.timeout(LONGEST_S):
        news = News(client)
        following = asyncio.create_task(news.follow())
        handsets = [Handset(client, FIRST + index) for index in range(PATIENTS)]
        for handset in handsets:
            await handset.create("Somebody")
            await handset.act("sticker")  # whoever wrote once can be written to
        yield handsets, news
        following.cancel()
        with suppress(asyncio.CancelledError):
            await following


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    started = Telegram()
    await started.start()
    yield started
    await started.stop()


async def _asked(handsets: list[Handset]) -> list[int]:
    """How many question cards stand on each phone."""
    return [sum(" of 5" in shown["text"] for shown in await handset.screen()) for handset in handsets]


async def test_told_to_stop_in_the_middle_it_finishes_what_it_fetched_and_the_next_one_does_the_rest(
    filled_database_url: Callable[[Build], str], telegram: Telegram, tmp_path: Path
) -> None:
    url = filled_database_url(_with_patients)
    bot = Bot(telegram.address, url, tmp_path)
    async with _phones(telegram) as (handsets, news):
        for handset in handsets:
            await handset.act("send", text="/checkin")
        await bot.start()
        await bot.running()
        while not sum(await _asked(handsets[:1])):  # the first of them is answered
            await news.next()
        assert await bot.stop() == 0
        _left_clean(url)
        before = await _asked(handsets)
        await bot.start()
        await bot.running()
        while not all(await _asked(handsets)):
            await news.next()
        assert await bot.stop() == 0
        after = await _asked(handsets)
    assert 0 < sum(before) < PATIENTS, "it was to be stopped in the middle"
    assert after == [1] * PATIENTS  # each once: a stop in order makes no duplicates
    _left_clean(url)
    store = open_store(url)
    started = store.read_now(lambda tx: tx.find(Checkin, source="self", state=CheckinState.ASKED))
    assert len({checkin.patient_id for checkin in started}) == len(started) == PATIENTS
    store.close()
    assert "Traceback" not in bot.log.read_text()


def _left_clean(url: str) -> None:
    """Nothing is half sent: whatever was claimed has its outcome."""
    store = open_store(url)
    assert store.read_now(lambda tx: tx.find(Outbox, state=OutboxState.SENDING)) == []
    assert store.read_now(lambda tx: tx.find(Attempt, ended_at=None)) == []
    store.close()


async def test_a_stop_while_nothing_happens_ends_at_once_and_well(
    filled_database_url: Callable[[Build], str], telegram: Telegram, tmp_path: Path
) -> None:
    bot = Bot(telegram.address, filled_database_url(build), tmp_path)
    await bot.start()
    await bot.running()
    async with asyncio.timeout(LONGEST_S):
        assert await bot.stop() == 0


async def _ends(bot: Bot) -> tuple[int, list[str]]:
    """Start a process that cannot go on; its exit code and what it said."""
    await bot.start()
    assert bot._process is not None
    async with asyncio.timeout(LONGEST_S):
        code = await bot._process.wait()
    return code, bot.log.read_text().splitlines()


async def test_a_second_process_on_the_same_file_ends_with_one_line(
    filled_database_url: Callable[[Build], str], telegram: Telegram, tmp_path: Path
) -> None:
    url = filled_database_url(build)
    (tmp_path / "first").mkdir()
    (tmp_path / "second").mkdir()
    first = Bot(telegram.address, url, tmp_path / "first")
    second = Bot(telegram.address, url, tmp_path / "second")
    await first.start()
    await first.running()
    try:
        code, said = await _ends(second)
    finally:
        assert await first.stop() == 0
    assert code == 1
    assert len(said) == 1
    assert said[0].startswith("handrail: Handrail runs already on this database")


async def test_a_port_that_is_taken_ends_it_with_one_line(
    filled_database_url: Callable[[Build], str], telegram: Telegram, tmp_path: Path
) -> None:
    bot = Bot(telegram.address, filled_database_url(build), tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        bot._environment["WEB_PORT"] = str(taken.getsockname()[1])
        code, said = await _ends(bot)
    assert code == 1
    assert len(said) == 1
    assert said[0].startswith("handrail: Nothing can listen on 127.0.0.1:")


async def test_the_very_first_start_makes_its_folder_key_and_database(telegram: Telegram, tmp_path: Path) -> None:
    (tmp_path / "keys").mkdir()
    bot = Bot(telegram.address, f"sqlite:///{tmp_path}/new/data/handrail.db", tmp_path / "keys")
    (tmp_path / "keys" / "data.key").unlink()
    await bot.start()
    await bot.running()
    assert await bot.stop() == 0
    assert (tmp_path / "new/data/handrail.db").exists()
    assert (tmp_path / "keys" / "data.key").stat().st_mode & 0o777 == 0o600
