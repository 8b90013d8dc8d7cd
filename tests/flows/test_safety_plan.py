"""The safety plan, in people's words: written alone, shown at once, with the person to call."""

from __future__ import annotations

import pytest

from actions import plans
from care.records import Audit, PlanLine, PlanSection
from tests.clinic import ANA
from tests.world import World

pytestmark = pytest.mark.anyio


async def _tap(world: World, *labels: str) -> None:
    for label in labels:
        world.ana.taps(label)
        await world.settle()


async def _write(world: World, text: str) -> None:
    world.ana.writes(text)
    await world.settle()


async def test_ana_writes_her_plan_alone_and_finds_it_in_the_bad_moment(world: World) -> None:
    await _write(world, "/plan")
    assert world.ana.sees("This is a place for a hard moment")
    await _tap(world, "Begin", "What I notice first")
    await _write(world, "I stop answering my sister")
    await _write(world, "I skip meals")
    await _tap(world, "Done", "Change", "People I can call")
    await _write(world, "Joe 555-0102")
    assert "I skip meals" not in world.ana.newest()
    assert not any(shown.mine and "Joe" in (shown.text or "") for shown in world.ana.phone.screen())
    await _write(world, "I need help")
    assert "My safety plan" in world.ana.labels()
    await _tap(world, "My safety plan")
    assert world.ana.sees("I stop answering my sister")
    await _tap(world, "Call my person")
    assert world.ana.sees("Joe: 555-0102")
    assert not any("sister" in note or "Joe" in note for note in world.ana.lock_screen())


async def test_a_line_is_taken_out_and_the_change_is_kept(world: World) -> None:
    await _write(world, "/plan")
    await _tap(world, "Begin", "My reasons")
    await _write(world, "my dog")
    await _tap(world, "Take out 1")
    assert not world.ana.sees("my dog")
    (line,) = world.records.find(PlanLine)
    assert line.removed_at is not None
    acts = [row.act for row in world.records.find(Audit) if row.act.startswith("plan.")]
    assert sorted(acts) == ["plan.added", "plan.removed"]


async def test_what_cannot_be_a_line_is_answered_kindly(world: World) -> None:
    await _write(world, "/plan")
    await _tap(world, "Begin", "Good places")
    await _write(world, "x" * 201)
    assert "a little long" in world.ana.newest()
    assert world.records.find(PlanLine) == []


async def test_words_of_crisis_in_a_line_are_heeded(world: World) -> None:
    await _write(world, "/plan")
    await _tap(world, "Begin", "What I notice first")
    await _write(world, "I want to die")
    assert world.dana.was_told("needs you, now")
    assert [line.words for line in world.records.find(PlanLine)] == ["I want to die"]


async def test_a_plan_written_with_the_counselor_is_there_in_spanish(world: World) -> None:
    ana, dana = world.records.patient(), world.records.staff()
    world.turn(lambda turn: turn.tx.change(ana, language="es"))
    person = world.person(ANA)
    world.turn(lambda turn: turn.tx.change(person, language="es"))
    world.turn(lambda turn: plans.add_by_staff(turn, dana.id, ana.id, PlanSection.HELPS, "caminar junto al río"))
    await _write(world, "/plan")
    assert world.ana.sees("Lo que me ayuda")
    assert world.ana.sees("caminar junto al río")
