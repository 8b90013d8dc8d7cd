"""A backlog after an outage: what is handled late says so, to whoever wrote it and to staff."""

from __future__ import annotations

from datetime import timedelta

import pytest

from care.records import Checkin, Message, SafetyCheck
from tests.world import World

pytestmark = pytest.mark.anyio

AT_3PM = "You wrote this at 3:00 PM. I could only read it now, I am sorry."


async def held_back(world: World, **outage: float) -> None:
    """The intake stands still for so long, then handles what waited."""
    world.clock.time += timedelta(**outage)
    await world.settle()


async def test_a_message_to_the_team_says_that_it_was_read_late(world: World) -> None:
    written_at = world.clock.time
    world.ana.writes("I will be late on Monday")
    await held_back(world, minutes=40)
    assert world.ana.newest().startswith(f"{AT_3PM}\n\nYour message is with your team.")
    assert [message.written_at for message in world.records.find(Message)] == [written_at]


async def test_ten_minutes_are_not_late(world: World) -> None:
    world.ana.writes("I will be late on Monday")
    await held_back(world, minutes=10)
    assert world.ana.sees("Your message is with your team.")
    assert not world.ana.sees("I could only read it now")


async def test_several_messages_that_waited_are_told_late_once(world: World) -> None:
    world.ana.writes("hello")
    await world.settle()
    for words in ("are you there?", "it is about Monday", "and Tuesday"):
        world.clock.time += timedelta(minutes=1)
        world.ana.writes(words)
    await held_back(world, minutes=40)
    assert [text for text in world.ana.screen() if "I could only read it now" in text] == [world.ana.newest()]
    assert "at 3:01 PM" in world.ana.newest()
    assert len(world.records.find(Message)) == 4


@pytest.mark.parametrize("words", ["I need help", "/help", "911"])
async def test_a_call_for_help_that_waited_says_so(world: World, words: str) -> None:
    world.ana.writes(words)
    await held_back(world, minutes=50)
    assert "988" in world.ana.screen()[0]
    assert world.ana.newest().startswith(AT_3PM)
    assert "Are you safe right now?" in world.ana.newest()


async def test_crisis_words_that_waited_say_so_once_and_staff_read_when_they_were_written(world: World) -> None:
    world.ana.writes("I want to kill myself")
    await held_back(world, minutes=40)
    (said,) = [text for text in world.ana.screen() if "I could only read it now" in text]
    assert said.startswith(f"{AT_3PM}\n\nI read words that worry me")
    assert world.ana.sees("Are you safe right now?")
    assert world.dana.sees("Written Mon, Nov 23, 3:00 PM, read only Mon, Nov 23, 3:40 PM")
    assert world.dana.was_told("needs you, now")


async def test_urgent_words_that_waited_say_so(world: World) -> None:
    world.ana.writes("I drank last night")
    await held_back(world, minutes=40)
    assert any(text.startswith(AT_3PM) for text in world.ana.screen())
    await world.advance(minutes=2)
    assert world.dana.sees("Written Mon, Nov 23, 3:00 PM")


async def test_what_nobody_can_read_says_so(world: World) -> None:
    world.ana.phone.send_photo()
    await held_back(world, minutes=40)
    assert world.ana.newest().startswith(f"{AT_3PM}\n\nI can't hear or see this.")


async def test_a_typed_answer_that_waited_says_so_only_when_it_calls_for_somebody(world: World) -> None:
    world.ana.writes("/checkin")
    await world.settle()
    world.ana.writes("5")
    await held_back(world, minutes=20)
    assert not world.ana.sees("I could only read it now")
    world.ana.writes("9")
    await held_back(world, minutes=20)
    assert world.ana.sees("You wrote this at 3:20 PM.")
    assert len(world.records.find(Checkin, source="self")) == 1


async def test_what_waited_over_midnight_names_the_day(world: World) -> None:
    await world.at_local(23, 50)
    world.ana.writes("I need help")
    await held_back(world, minutes=40)
    assert "You wrote this on Mon, Nov 23, 11:50 PM." in world.ana.newest()
    assert len(world.records.find(SafetyCheck)) == 1


async def test_it_is_said_in_spanish(world: World) -> None:
    world.ana.writes("/language")
    await world.settle()
    world.ana.taps("Español")
    await world.settle()
    world.ana.writes("Necesito ayuda")
    await held_back(world, minutes=40)
    assert "Usted escribió esto a las 15:00. No pude leerlo hasta ahora, lo siento." in world.ana.newest()


async def test_an_edit_is_late_by_when_it_was_edited(world: World) -> None:
    sent = world.ana.writes("I will be late on Monday")
    await world.settle()
    await world.advance(hours=1)
    world.ana.phone.edit(sent.message_id, "I will be late on Tuesday")
    await world.settle()
    assert not world.ana.sees("I could only read it now")
