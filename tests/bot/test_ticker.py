"""The ticker: a late tick does the same work, and a bad row holds up nobody."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from actions import ticking
from bot.machine import Machine
from bot.ticker import Ticker
from care.records import Checkin, CheckinState, Due
from tests.clinic import ANA, BOT_ID, BOT_NAME, MONDAY_3PM, Clinic, texts
from tests.world import HandClock

pytestmark = pytest.mark.anyio


@pytest.fixture
def clock() -> HandClock:
    return HandClock(MONDAY_3PM)


@pytest.fixture
def ticker(clinic: Clinic, clock: HandClock) -> Ticker:
    return Ticker(Machine(clinic.store, texts(), clock, BOT_ID, BOT_NAME))


def _asked(clinic: Clinic) -> list[Checkin]:
    return clinic.find(Checkin, state=CheckinState.ASKED)


async def test_a_tick_that_is_an_hour_late_does_the_same_work(clinic: Clinic, ticker: Ticker, clock: HandClock) -> None:
    await ticker.tick()
    assert _asked(clinic) == []
    clock.time += timedelta(hours=7)  # it was due at nine, after the group
    await ticker.tick()
    await ticker.tick()
    assert len(_asked(clinic)) == 1
    assert len(clinic.queued(ANA)) == 1


async def test_a_tick_that_is_three_days_late_asks_once_and_not_three_times(
    clinic: Clinic, ticker: Ticker, clock: HandClock
) -> None:
    clock.time += timedelta(days=3, hours=5)  # Thursday, 8 pm
    await ticker.tick()
    today = [checkin.local_on.day for checkin in _asked(clinic)]
    assert today == [26]
    assert len(clinic.find(Checkin, state=CheckinState.EXPIRED)) == 3


async def test_nothing_due_is_nothing_done(clinic: Clinic, ticker: Ticker) -> None:
    await ticker.tick()
    before = clinic.find(Due)
    assert await ticker.tick() == 0
    assert clinic.find(Due) == before


async def test_more_than_a_batch_is_done_in_one_tick(clinic: Clinic, ticker: Ticker) -> None:
    await ticker.tick()
    count = 3 * ticking.BATCH + 1
    nobody = [Due(id=f"d{n}", kind="checkin.close", subject_id=f"gone{n}", due_at=MONDAY_3PM) for n in range(count)]
    clinic.turn(lambda turn: [turn.tx.add(row) for row in nobody])
    assert await ticker.tick() == count


async def test_a_row_that_fails_waits_longer_each_time_and_holds_up_nobody(
    clinic: Clinic, ticker: Ticker, clock: HandClock
) -> None:
    await ticker.tick()
    bad = Due(id="bad", kind="of another version", subject_id="x", due_at=MONDAY_3PM - timedelta(minutes=1))
    good = Due(id="good", kind="checkin.close", subject_id="gone", due_at=MONDAY_3PM)
    clinic.turn(lambda turn: [turn.tx.add(row) for row in (bad, good)])
    waits = []
    for _ in range(3):
        await ticker.tick()
        (kept,) = clinic.find(Due, id="bad")
        waits.append(kept.due_at - clock.time)
        clock.time = kept.due_at
    assert waits == [timedelta(minutes=1), timedelta(minutes=2), timedelta(minutes=4)]
    assert clinic.find(Due, id="good") == []


async def test_a_late_pulse_is_never_dropped_and_never_doubled(ticker: Ticker) -> None:
    (job,) = ticker._scheduler.get_jobs()
    assert (job.misfire_grace_time, job.coalesce, job.max_instances) == (None, True, 1)


async def test_it_starts_and_stops_and_stops_again(ticker: Ticker) -> None:
    ticker.start()
    assert ticker._scheduler.running
    ticker.stop()
    await asyncio.sleep(0)
    ticker.stop()
    assert not ticker._scheduler.running


async def test_a_tick_that_finds_no_store_says_nothing_and_ends(clinic: Clinic, ticker: Ticker) -> None:
    clinic.store.close()
    assert await ticker.tick() == 0
