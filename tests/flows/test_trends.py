"""What several days show: rising numbers, a silence, and what is held back, as Dana and Ana live it."""

from __future__ import annotations

import pytest

from actions import alert_cards, attendance
from actions.turn import Turn
from care.records import Alert, AttendanceState, Session
from tests.world import World

pytestmark = pytest.mark.anyio


async def ana_answers(world: World, mood: str, craving: str) -> None:
    """In the afternoon Ana starts a check-in of her own and gives the first two numbers."""
    world.ana.writes("/checkin")
    await world.settle()
    for label in (mood, craving, "Stop"):
        world.ana.taps(label)
        await world.settle()


def rings(world: World) -> int:
    """How often Dana's phone has made a sound."""
    return len([note for note in world.dana.phone.notifications if not note.silent])


async def test_three_rising_days_are_one_silent_card_for_dana(world: World) -> None:
    for craving in ("4", "5"):
        await ana_answers(world, "7", craving)
        assert not world.dana.sees("craving")
        await world.at_local(15, 0)
    await ana_answers(world, "7", "6")
    assert world.dana.sees("craving rising over 3 days: 4, 5, 6 of 10")
    assert rings(world) == 0, "a concern is for the same day, not for this minute"
    assert not world.ana.was_told("rising"), "nobody is told that they felt too bad"


def on_the_page(world: World, words: str) -> bool:
    """Whether a reason of an open alert says so: a concern of the night makes no card, it is in the morning's digest."""

    def work(turn: Turn) -> bool:
        lines = [line for alert in turn.tx.find(Alert) for line in alert_cards.reasons_of(turn, alert)]
        return any(words in line for line in lines)

    return world.turn(work)


async def test_two_missed_days_of_a_new_patient_are_no_contact_until_she_writes(world: World) -> None:
    await world.at_local(23, 30)  # the day on which she joined
    await world.at_local(23, 30)
    assert not on_the_page(world, "no contact")
    await world.at_local(23, 30)
    assert on_the_page(world, "no contact: the last 2 check-ins without an answer")
    assert rings(world) == 0
    world.ana.writes("I lost my charger")
    await world.settle()
    assert on_the_page(world, "In touch again since Wed, Nov 25")
    assert on_the_page(world, "no contact"), "only a person closes it"


async def test_whoever_was_seen_in_group_today_is_not_called_silent(world: World) -> None:
    await world.at_local(18, 20, days=2)  # Wednesday: she sits in the group, her phone stays in the bag
    dana, ana = world.records.staff(), world.records.patient()
    session = next(each for each in world.records.find(Session) if each.local_on.isoformat() == "2026-11-25")
    world.turn(lambda turn: attendance.mark(turn, dana.id, session.id, ana.id, AttendanceState.CAME))
    await world.at_local(23, 30)
    assert not on_the_page(world, "no contact")
    await world.at_local(23, 30, days=1)
    assert on_the_page(world, "no contact: the last 2 check-ins without an answer")
