"""The morning after a bad evening: one kind question, at an hour that is not quiet, also when the clocks change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from functools import partial

import pytest

from care import schedule
from care.records import Audit, Message, SafetyCheck
from tests.clinic import ANA, build, open_store
from tests.databases import Build
from tests.world import World

pytestmark = pytest.mark.anyio

NEW_YORK = "America/New_York"
DOOR = "Hello. I have one short question."

NIGHTS = {
    "the clocks go forward": (
        partial(build, now=datetime(2027, 3, 13, 20, tzinfo=UTC)),
        datetime(2027, 3, 13, 20, tzinfo=UTC),
        date(2027, 3, 14),
    ),
    "the clocks go back": (
        partial(build, now=datetime(2026, 10, 31, 20, tzinfo=UTC)),
        datetime(2026, 10, 31, 20, tzinfo=UTC),
        date(2026, 11, 1),
    ),
}
"""Each clinic begins on the afternoon before."""


async def tap(world: World, *labels: str) -> None:
    for label in labels:
        world.ana.taps(label)
        await world.settle()


async def has_a_bad_evening(world: World) -> None:
    """Ana is not safe at ten in the evening; Dana takes it and reaches her."""
    await world.at_local(22)
    world.ana.writes("I need help")
    await world.settle()
    await tap(world, "Not safe")
    world.dana.taps("I've got this")
    await world.settle()
    world.dana.taps("Resolve")
    await world.settle()
    world.dana.taps("Reached and safe")
    await world.settle()


def doors(world: World) -> list[str]:
    return [note for note in world.ana.lock_screen() if note.startswith(DOOR)]


async def test_ana_is_asked_how_she_is_and_says_better(world: World) -> None:
    await has_a_bad_evening(world)
    await world.at_local(8, 29)
    assert doors(world) == []
    await world.at_local(8, 30)
    assert doors(world) == [f"{DOOR}\n\nHow are you this morning?"]
    await tap(world, "Better")
    assert "Your team will see your answer" in world.ana.newest()
    assert "Worse" not in world.ana.labels()
    assert [message.body for message in world.records.find(Message)] == ["How are you today? Better"]
    await world.advance(days=2)
    assert len(doors(world)) == 1


async def test_worse_asks_if_she_is_safe_and_not_safe_rings_again(world: World) -> None:
    await has_a_bad_evening(world)
    await world.at_local(8, 30)
    await tap(world, "Worse")
    assert world.ana.sees("Are you safe right now?")
    before = len(world.dana.lock_screen())
    await tap(world, "Not safe")
    assert any("needs you, now" in note for note in world.dana.lock_screen()[before:])
    assert len(world.records.find(SafetyCheck)) == 2


async def test_worse_and_then_nothing_rings_too(world: World) -> None:
    await has_a_bad_evening(world)
    await world.at_local(8, 30)
    await tap(world, "Worse")
    before = len(world.dana.lock_screen())
    await world.advance(minutes=11)
    assert any("needs you, now" in note for note in world.dana.lock_screen()[before:])


async def test_in_spanish_it_asks_in_spanish(world: World) -> None:
    await has_a_bad_evening(world)
    ana, person = world.records.patient(ANA), world.person(ANA)
    world.turn(lambda turn: turn.tx.change(ana, language="es"))
    world.turn(lambda turn: turn.tx.change(person, language="es"))
    await world.at_local(8, 30)
    assert "¿Cómo está esta mañana?" in world.ana.newest()
    await tap(world, "Igual")
    assert "Gracias por decírmelo" in world.ana.newest()


@pytest.mark.parametrize("command", ["/stop", "/pause"])
async def test_whoever_left_or_takes_a_break_is_left_in_peace(world: World, command: str) -> None:
    await has_a_bad_evening(world)
    world.ana.writes(command)
    await world.settle()
    await tap(world, "Yes, leave" if command == "/stop" else "One day")
    await world.at_local(12)
    assert doors(world) == []


async def test_a_morning_on_which_the_process_was_away_does_not_lose_it(world: World) -> None:
    await has_a_bad_evening(world)
    await world.restart()
    world.clock.time = schedule.instant(date(2026, 11, 24), time(13), NEW_YORK)
    await world.settle()
    assert doors(world) == [f"{DOOR}\n\nHow are you today?"]


@pytest.mark.parametrize(("filled", "begins", "on"), NIGHTS.values(), ids=NIGHTS)
async def test_on_the_nights_of_the_clocks_it_is_still_half_past_eight(
    filled_database_url: Callable[[Build], str], filled: Build, begins: datetime, on: date
) -> None:
    store = open_store(filled_database_url(filled))
    world = await World(store, begins).open()
    await has_a_bad_evening(world)
    await world.go_to(schedule.instant(on, time(8, 29), NEW_YORK))
    assert doors(world) == []
    await world.go_to(schedule.instant(on, time(8, 30), NEW_YORK))
    assert len(doors(world)) == 1
    assert schedule.local(world.clock.time, NEW_YORK).utcoffset() != schedule.local(begins, NEW_YORK).utcoffset()
    await tap(world, "The same")
    (row,) = world.records.find(Audit, act="morning.answered")
    assert (row.at, row.detail) == (world.clock.time, "same")
    await world.close()
    store.close()
