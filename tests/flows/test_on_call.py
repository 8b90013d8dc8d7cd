"""After hours: whoever is on call answers the drill, is told first, and the patient knows who was told."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from actions import covering
from care import schedule
from tests.world import World

pytestmark = pytest.mark.anyio


def _on_call(world: World, sign_in: str, begins: str, until: str) -> None:
    sam, person = world.records.staff("sam").id, world.records.staff(sign_in).id
    starts, ends = datetime.fromisoformat(begins), datetime.fromisoformat(until)
    assert world.turn(lambda turn: covering.add_duties(turn, sam, person, starts, ends)) is None


async def _to(world: World, local: str) -> None:
    """Go to a local time of the program."""
    at = schedule.instant(
        datetime.fromisoformat(local).date(), datetime.fromisoformat(local).time(), world.records.program().zone
    )
    await world.advance(seconds=(at - world.records.now) / timedelta(seconds=1))


async def test_a_crisis_of_the_night_reaches_whoever_is_on_call_and_ana_knows_it(world: World) -> None:
    _on_call(world, "beth", "2026-11-23T17:00", "2026-11-24T09:00")
    await _to(world, "2026-11-23T17:00")
    assert world.beth.was_told("You are on call from now until")
    assert "program" not in " ".join(world.beth.lock_screen()).lower()
    world.beth.taps("I'm on call")
    await world.settle()
    assert world.beth.sees("You are on call until")

    await _to(world, "2026-11-23T23:30")
    world.ana.writes("I don't want to live anymore")
    await world.settle()
    assert world.ana.sees("988")
    assert world.beth.was_told("needs you, now")
    assert not world.dana.was_told("needs you, now")
    world.ana.taps("Not safe")
    await world.settle()
    assert world.ana.sees("whoever is on call on your team")
    assert not world.ana.sees("Someone on your team has seen this")
    world.beth.taps("I've got this")
    await world.settle()
    assert world.ana.sees("Someone on your team has seen this now")


async def test_a_drill_that_nobody_answers_reaches_the_supervisor_and_both_are_told_of_a_crisis(world: World) -> None:
    _on_call(world, "dana", "2026-11-23T15:00", "2026-11-23T17:00")
    _on_call(world, "beth", "2026-11-23T17:00", "2026-11-24T09:00")
    await world.settle()
    world.dana.taps("I'm on call")
    await _to(world, "2026-11-23T17:21")
    assert world.sam.was_told("Beth Beispiel has not answered the drill")
    world.ana.writes("I don't want to live anymore")
    await world.settle()
    assert world.beth.was_told("needs you, now")
    assert world.dana.was_told("needs you, now")


async def test_when_nobody_is_there_ana_is_told_so_and_is_first_in_line_in_the_morning(world: World) -> None:
    await _to(world, "2026-11-23T22:00")
    world.ana.writes("I relapsed today and feel awful")
    await world.advance(minutes=2)
    told = len(world.dana.lock_screen())
    await _to(world, "2026-11-24T08:59")
    assert len(world.dana.lock_screen()) == told, "an urgent alert of the night wakes nobody again"
    await _to(world, "2026-11-24T09:00")
    assert len(world.dana.lock_screen()) > told


async def test_on_a_holiday_ana_hears_that_the_team_is_back_on_the_next_day(world: World) -> None:
    sam = world.records.staff("sam").id
    holiday = datetime.fromisoformat("2026-11-26").date()
    assert world.turn(lambda turn: covering.add_holiday(turn, sam, holiday)) is None
    await _to(world, "2026-11-26T11:00")
    world.ana.writes("help")
    await world.settle()
    world.ana.taps("Tell my counselor")
    await world.settle()
    assert world.ana.sees("nobody is on duty now. They are back")
    assert world.ana.sees("Fri, Nov 27")
