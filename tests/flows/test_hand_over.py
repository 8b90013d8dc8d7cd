"""What staff do with an alert: hand it over, set a time, say whether it was useful."""

from __future__ import annotations

import pytest

from actions import alerts
from care.records import Alert, AlertState
from care.rules import Rule
from tests.clinic import BETH, DANA
from tests.world import Someone, World

pytestmark = pytest.mark.anyio


async def _crisis(world: World) -> None:
    ana = world.records.patient()
    world.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.NOT_SAFE, {}))
    await world.settle()


async def _taps(world: World, someone: Someone, *labels: str) -> None:
    for label in labels:
        someone.taps(label)
        await world.settle()


def _alert(world: World) -> Alert:
    return world.records.find(Alert)[-1]


async def test_dana_hands_over_to_beth_who_takes_it(world: World) -> None:
    await _crisis(world)
    await _taps(world, world.dana, "I've got this", "Hand over", "Beth Beispiel")
    assert world.beth.was_told("needs you, now")
    assert world.beth.sees("Dana Demo asks you to take this one")
    assert world.dana.phone.toasts[-1] == "Beth Beispiel is being asked now."
    await _taps(world, world.dana, "No, for good")
    assert world.dana.sees("Dana Demo asked Beth Beispiel to take this one at 3:00 PM")
    await _taps(world, world.beth, "I've got this")
    assert (_alert(world).state, _alert(world).acknowledged_by) == (AlertState.ACKNOWLEDGED, world.person(BETH).id)
    assert world.dana.sees("Beth Beispiel has this one")
    assert sum("has seen this now" in text for text in world.ana.screen()) == 1
    await world.advance(minutes=20)
    assert not world.sam.was_told("needs you")


async def test_beth_does_not_answer_so_it_climbs_and_dana_learns_of_it(world: World) -> None:
    await _crisis(world)
    await _taps(world, world.dana, "I've got this", "Hand over", "Beth Beispiel")
    rang = len(world.dana.lock_screen())
    await world.advance(minutes=4)
    assert not world.sam.was_told("needs you")
    await world.advance(minutes=1)
    assert world.sam.was_told("needs you, now")
    assert world.sam.sees("Dana Demo asked Beth Beispiel")
    assert len(world.dana.lock_screen()) == rang + 1


async def test_for_an_hour_and_then_it_is_danas_again(world: World) -> None:
    await _crisis(world)
    await _taps(world, world.dana, "I've got this", "Hand over", "Beth Beispiel", "For 1 hour")
    assert world.beth.sees("Until 4:00 PM, then back to Dana Demo")
    await world.advance(minutes=3)
    await _taps(world, world.beth, "I've got this")
    await world.advance(minutes=56)
    assert _alert(world).acknowledged_by == world.person(BETH).id
    await world.advance(minutes=1)
    assert (_alert(world).state, _alert(world).asked_of) == (AlertState.OPEN, world.person(DANA).id)
    assert world.dana.sees("Beth Beispiel asks you to take this one")


async def test_a_colleague_whose_phone_is_dead_is_not_offered(world: World) -> None:
    world.beth.phone.block()
    await world.settle()
    await _crisis(world)
    await _taps(world, world.dana, "I've got this", "Hand over")
    assert "Sam Sample" in world.dana.labels()
    assert "Beth Beispiel" not in world.dana.labels()


async def test_dana_is_asked_again_when_she_said_and_it_is_opened_in_time(world: World) -> None:
    await _crisis(world)
    await _taps(world, world.dana, "I've got this", "Snooze", "In 15 min")
    assert world.dana.sees("You are asked again at 3:15 PM")
    await world.advance(minutes=14)
    assert not world.dana.was_told("How does it stand?")
    await world.advance(minutes=1)
    assert world.dana.was_told("How does it stand?")
    await _taps(world, world.dana, "Snooze", "In 60 min")
    assert world.dana.sees("You are asked again at 4:00 PM")  # not 4:15: it opens for everyone at four
    await world.advance(minutes=51)
    assert _alert(world).state is AlertState.OPEN


async def test_one_tap_says_whether_it_was_useful(world: World) -> None:
    await _crisis(world)
    await _taps(world, world.dana, "I've got this", "Resolve", "Reached and safe")
    assert world.dana.sees("Was this useful?")
    await _taps(world, world.dana, "Yes")
    assert _alert(world).useful is True
    assert not world.dana.sees("Was this useful?")
