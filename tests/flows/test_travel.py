"""A patient who travels, and the nights on which the clocks change: one check-in for each local date, at its time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from functools import partial

import pytest

from actions import checkins
from care import schedule
from care.records import Checkin, CheckinState, Source
from tests.clinic import build, open_store
from tests.databases import Build
from tests.world import World

pytestmark = pytest.mark.anyio

EIGHT = time(8)
NEW_YORK, LOS_ANGELES = "America/New_York", "America/Los_Angeles"

NIGHTS = {
    "spring: half past two does not happen": (
        partial(build, now=datetime(2027, 3, 11, 17, tzinfo=UTC)),
        datetime(2027, 3, 11, 17, tzinfo=UTC),
        "2:30 am",
        {date(2027, 3, 13): "02:30", date(2027, 3, 14): "03:00", date(2027, 3, 15): "02:30"},
    ),
    "autumn: half past one happens twice": (
        partial(build, now=datetime(2027, 11, 4, 16, tzinfo=UTC)),
        datetime(2027, 11, 4, 16, tzinfo=UTC),
        "1:30 am",
        {date(2027, 11, 6): "01:30", date(2027, 11, 7): "01:30", date(2027, 11, 8): "01:30"},
    ),
}


def rings(world: World) -> int:
    """How often the phone said that questions are there."""
    return sum("Do you have a minute?" in text for text in world.ana.lock_screen())


def asked(world: World) -> list[Checkin]:
    """The prompted check-ins that were asked, in order."""
    done = (CheckinState.ASKED, CheckinState.DONE, CheckinState.EXPIRED, CheckinState.STOPPED)
    return world.records.find(Checkin, source=Source.PROMPTED, state=done, order="local_on")


async def lands_in(world: World, place: str) -> None:
    """Ana changes her zone in the chat."""
    world.ana.writes("/settings")
    await world.settle()
    for label in ("Zone", place):
        world.ana.taps(label)
        await world.settle()
    assert world.ana.sees(f"Zone: {'Los Angeles' if place == 'Pacific' else 'New York'}")


async def test_who_flies_west_before_the_questions_gets_them_at_the_own_hour_there(world: World) -> None:
    await world.at_local(17, days=1)  # Tuesday, five in New York
    before = rings(world)
    await lands_in(world, "Pacific")
    await world.at_local(21, 59)
    assert rings(world) == before
    await world.at_local(22, 1)  # seven in Los Angeles
    assert rings(world) == before + 1
    newest = asked(world)[-1]
    assert (newest.local_on, schedule.local(newest.due_at, LOS_ANGELES).hour) == (date(2026, 11, 24), 19)


async def test_who_flies_west_after_the_questions_is_not_asked_again_on_that_day(world: World) -> None:
    await world.at_local(20, days=1)  # Tuesday, eight in New York, five in Los Angeles
    before = rings(world)
    await lands_in(world, "Pacific")
    await world.at_local(23, 59)
    assert rings(world) == before
    await world.at_local(22, 1, days=1)  # Thursday at seven there; on Wednesday they came with the reminder
    assert rings(world) == before + 1
    days = [checkin.local_on for checkin in asked(world)]
    assert days == [date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 25), date(2026, 11, 26)]


async def test_who_flies_east_past_the_own_hour_is_asked_at_once_and_not_at_night(world: World) -> None:
    ana = world.records.patient()
    world.turn(lambda turn: turn.tx.change(ana, zone=LOS_ANGELES))
    world.turn(lambda turn: checkins.plan_ahead(turn, ana.id))
    await world.at_local(20, days=1)  # Tuesday: five in Los Angeles, and eight where Ana has just landed
    before = rings(world)
    await lands_in(world, "Eastern")
    await world.advance(minutes=1)
    assert rings(world) == before + 1
    await world.at_local(23, 59)  # the old instant was ten in New York, in quiet hours
    assert rings(world) == before + 1
    assert [checkin.local_on for checkin in asked(world)][-1] == date(2026, 11, 24)


async def test_who_flies_there_and_back_has_one_for_each_date(world: World) -> None:
    await world.at_local(20, days=1)
    await lands_in(world, "Pacific")
    await world.at_local(12, days=1)  # Thursday noon in New York
    await lands_in(world, "Eastern")
    await world.at_local(19, 1, days=1)  # Friday; its questions came with the reminder of the group
    await world.at_local(19, 1)
    days = [checkin.local_on.day for checkin in asked(world)]
    assert days == [23, 24, 25, 26, 27, 28]
    last = asked(world)[-1]
    assert schedule.local(last.due_at, NEW_YORK).hour == 19


@pytest.mark.parametrize(("filled", "begins", "typed", "expected"), NIGHTS.values(), ids=NIGHTS)
async def test_on_the_nights_of_the_clock_changes_the_questions_come_once(
    filled_database_url: Callable[[Build], str],
    filled: Build,
    begins: datetime,
    typed: str,
    expected: dict[date, str],
) -> None:
    store = open_store(filled_database_url(filled))
    world = await World(store, begins).open()
    world.ana.writes("/settings")
    await world.settle()
    for label in ("Time", "Another one"):
        world.ana.taps(label)
        await world.settle()
    world.ana.writes(typed)
    await world.settle()
    await world.go_to(schedule.instant(min(expected) - timedelta(days=1), EIGHT, NEW_YORK))
    for on in expected:
        before = rings(world)
        await world.go_to(schedule.instant(on, EIGHT, NEW_YORK))
        assert rings(world) == before + 1
    at = {
        each.local_on: schedule.local(each.asked_at or each.due_at, NEW_YORK).strftime("%H:%M") for each in asked(world)
    }
    assert {on: at[on] for on in expected} == expected
    await world.close()
    store.close()
