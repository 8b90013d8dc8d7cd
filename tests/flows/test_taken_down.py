"""Ana does not answer the bot but the telephone: Dana takes the check-in down, and nobody is asked twice."""

from __future__ import annotations

import pytest

from actions import entering, entering_views
from actions.entering import Said
from care.records import Checkin, CheckinState, SafetyCheck, Source
from tests.world import World

pytestmark = pytest.mark.anyio


async def test_a_check_in_told_on_the_phone_reaches_the_team_and_rings_nowhere_else(world: World) -> None:
    await world.at_local(19, 5, days=1)  # Tuesday: Ana's questions came at seven, and she does not touch them
    assert world.ana.was_told("Do you have a minute?")
    rung = len(world.ana.lock_screen())
    ana, dana = world.records.patient(), world.records.staff()
    form = world.turn(lambda turn: entering_views.today(turn, dana, ana.id))
    assert form is not None
    assert form.is_open
    row = world.turn(
        lambda turn: entering.enter_daily(turn, dana.id, ana.id, Said({"mood": 1, "craving": 5}, note="not slept"))
    )
    await world.settle()
    out = world.turn(lambda turn: entering_views.taken_down(turn, dana, ana.id, row.id, "en"))
    assert out is not None
    assert out.asks_safety
    assert world.dana.was_told("needs you, urgent")
    assert world.dana.sees("mood 1 of 10")
    assert world.ana.sees("These questions are closed for today")
    await world.advance(hours=5)
    assert len(world.ana.lock_screen()) == rung, "no nudge, no safety question, no skill"
    assert world.records.find(SafetyCheck) == []
    await world.at_local(19, 5)
    assert len(world.ana.lock_screen()) > rung, "on Wednesday she is asked as always"
    prompted = {checkin.local_on.day: checkin.state for checkin in world.records.find(Checkin, source=Source.PROMPTED)}
    assert prompted[24] is CheckinState.EXPIRED


async def test_told_before_the_questions_came_they_do_not_come(world: World) -> None:
    ana, dana = world.records.patient(), world.records.staff()
    world.turn(lambda turn: entering.enter_daily(turn, dana.id, ana.id, Said({"mood": 6})))
    await world.at_local(23, 30)
    assert not world.ana.was_told("minute")
    assert not world.ana.sees("Start the questions"), "not with the reminder of the session either"
    world.ana.writes("/checkin")
    await world.settle()
    assert world.ana.sees("1 of 5"), "who wants to say more can always do so"
