"""A flag reaches a person, or keeps trying."""

import pytest

from actions import alerts
from care.records import Alert, AlertState, Flag, Level, Outcome
from care.rules import Rule
from storage import alerts as queries
from tests.world import World

pytestmark = pytest.mark.anyio


def _raise(world: World, rule: Rule = Rule.NOT_SAFE) -> None:
    ana = world.records.patient()
    facts = {"value": "9"} if rule is Rule.CRAVING_HIGH else {}
    world.turn(lambda turn: alerts.raise_flag(turn, ana.id, rule, facts))


def _alert(world: World) -> Alert:
    return world.records.find(Alert)[-1]


async def test_a_crisis_climbs_counselor_supervisor_everyone(world: World) -> None:
    _raise(world)
    await world.settle()
    assert world.dana.was_told("needs you, now")
    assert not world.sam.was_told("needs you")
    await world.advance(minutes=5)
    assert world.sam.was_told("needs you, now")
    assert not world.beth.was_told("needs you")
    assert world.ana.sees("No one has taken this yet")
    await world.advance(minutes=15)
    assert world.beth.was_told("needs you, now")
    assert world.ada.was_told("needs you, now")
    told = len(world.dana.lock_screen())
    await world.advance(minutes=30)
    assert len(world.dana.lock_screen()) > told  # and goes on until a person answers


async def test_the_alert_names_nobody_and_hides_its_reasons_on_the_lock_screen(world: World) -> None:
    _raise(world, Rule.CRAVING_HIGH)
    await world.advance(minutes=2)
    shown = world.dana.lock_screen()[-1]
    assert shown.splitlines()[0].endswith("needs you, urgent")
    assert "craving" not in shown
    assert "Ana" not in " ".join(world.dana.screen())
    assert world.dana.sees("craving 9 of 10")


async def test_one_acknowledges_the_others_are_told_and_the_patient_too(world: World) -> None:
    _raise(world)
    await world.advance(minutes=5)
    shown = world.dana.phone.newest()
    data = shown.buttons[0][0][1]
    world.sam.taps("I've got this")
    await world.settle()
    world.dana.phone.tap_data(data, shown.message_id)  # her finger was on it already
    await world.settle()
    alert = _alert(world)
    assert (alert.state, alert.acknowledged_by) == (AlertState.ACKNOWLEDGED, world.person(2002).id)
    assert world.dana.sees("Sam Sample has this one")
    assert world.sam.sees("You have this one")
    assert world.dana.phone.toasts[-1] == "Sam Sample has it already."
    assert world.ana.sees("Someone on your team has seen this now")
    told = len(world.beth.lock_screen())
    await world.advance(minutes=20)
    assert len(world.beth.lock_screen()) == told  # nobody is paged after the acknowledgement


async def test_acknowledged_and_then_nothing_is_asked_again_and_reopened(world: World) -> None:
    _raise(world)
    await world.settle()
    world.dana.taps("I've got this")
    await world.advance(minutes=31)
    assert world.dana.was_told("How does it stand?")
    await world.advance(minutes=31)
    assert _alert(world).state is AlertState.OPEN
    assert world.dana.lock_screen()[-1].startswith("H-")


async def test_resolved_with_an_outcome_it_is_over(world: World) -> None:
    _raise(world)
    await world.settle()
    world.dana.taps("I've got this")
    await world.settle()
    world.dana.taps("Resolve")
    await world.settle()
    world.dana.taps("Reached and safe")
    await world.settle()
    alert = _alert(world)
    assert (alert.state, alert.outcome) == (AlertState.RESOLVED, Outcome.SAFE)
    assert world.dana.sees("Resolved by Dana Demo: Reached and safe")
    assert world.records.find(Flag, closed_at=None) == []
    told = len(world.dana.lock_screen())
    await world.advance(hours=3)
    assert len([note for note in world.dana.lock_screen()[told:] if "needs you" in note]) == 0


async def test_no_answer_is_asked_again_in_fifteen_minutes(world: World) -> None:
    _raise(world)
    await world.settle()
    for label in ("I've got this", "Resolve", "No answer, again in 15"):
        world.dana.taps(label)
        await world.settle()
    assert _alert(world).state is AlertState.ACKNOWLEDGED
    await world.advance(minutes=16)
    assert world.dana.was_told("How does it stand?")


async def test_a_second_reason_joins_the_one_alert_and_a_higher_level_rings_again(world: World) -> None:
    _raise(world, Rule.CRAVING_HIGH)
    await world.advance(minutes=2)
    world.dana.taps("I've got this")
    await world.settle()
    _raise(world, Rule.NOT_SAFE)
    await world.settle()
    alert = _alert(world)
    assert len(world.records.find(Alert)) == 1
    assert (alert.level, alert.state) == (Level.CRISIS, AlertState.OPEN)
    assert world.dana.lock_screen()[-1].splitlines()[0].endswith("needs you, now")
    assert world.dana.sees("craving 9 of 10")


async def test_a_blocked_counselor_means_the_next_rung_at_once(world: World) -> None:
    world.dana.phone.block()
    await world.settle()
    _raise(world)
    await world.settle()
    assert world.sam.was_told("needs you, now")


async def test_a_counselor_found_blocked_while_sending_means_the_next_rung_at_once(world: World) -> None:
    world.dana.phone.block()
    world.telegram.bots  # noqa: B018 - the my_chat_member update is never fetched before the alert goes out
    _raise(world)
    await world.service.ticker.tick()
    await world.service.sender.drain()
    await world.settle()
    assert world.sam.was_told("needs you, now")


async def test_a_patient_or_a_stranger_cannot_press_the_buttons_of_an_alert(world: World) -> None:
    _raise(world)
    await world.settle()
    data = world.dana.phone.newest().buttons[0][0][1]
    world.ana.writes("/help")
    await world.settle()
    message = world.ana.phone.newest()
    world.ana.phone.tap_data(data, message.message_id)
    await world.settle()
    assert _alert(world).state is AlertState.OPEN
    assert world.ana.phone.toasts[-1] == "This is not in your caseload."


async def test_no_alert_that_pages_is_ever_without_a_next_step(world: World) -> None:
    for rule in (Rule.CRAVING_HIGH, Rule.NOT_SAFE, Rule.TELL_COUNSELOR):
        _raise(world, rule)
        for minutes in (1, 3, 12, 40):
            await world.advance(minutes=minutes)
            assert world.turn(lambda turn: queries.without_next_step(turn.tx, Level.URGENT)) == []
