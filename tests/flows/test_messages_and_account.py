"""Talking to the team, pausing, leaving, cleaning, and the bot's own introduction."""

import pytest

from actions import messages
from care.records import Flag, Message, Outbox, Patient, PatientState
from care.rules import Rule
from tests.world import World

pytestmark = pytest.mark.anyio


async def _write(world: World, text: str) -> None:
    world.ana.writes(text)
    await world.settle()


async def _tap(world: World, *labels: str) -> None:
    for label in labels:
        world.ana.taps(label)
        await world.settle()


async def test_what_ana_writes_lands_in_the_thread_and_she_is_told_when_it_is_read(world: World) -> None:
    await _write(world, "Can I bring my sister on Friday?")
    assert world.ana.sees("They read today by 5:00 PM")
    dana, ana = world.records.staff(), world.records.patient()
    world.turn(lambda turn: messages.mark_read(turn, dana.id, ana.id))
    await world.settle()
    assert world.ana.sees("Your team has read your message")
    assert world.turn(lambda turn: messages.answer(turn, dana.id, ana.id, "Yes, she is welcome.")) is None
    await world.settle()
    assert world.ana.was_told("A message for you")
    assert not world.ana.was_told("she is welcome")
    assert world.ana.sees("Yes, she is welcome.")
    bodies = [m.body for m in world.records.find(Message, order="written_at")]
    assert bodies == ["Can I bring my sister on Friday?", "Yes, she is welcome."]


async def test_an_edited_message_keeps_its_history(world: World) -> None:
    sent = world.ana.writes("I will be late")
    await world.settle()
    world.ana.phone.edit(sent.message_id, "I will be on time")
    await world.settle()
    assert sorted(m.body for m in world.records.find(Message)) == ["I will be late", "I will be on time"]


async def test_a_break_is_quiet_and_help_stays(world: World) -> None:
    await _write(world, "/pause")
    await _tap(world, "Three days")
    told = len(world.ana.lock_screen())
    await world.advance(days=2)
    assert len(world.ana.lock_screen()) == told
    await _write(world, "I need help")
    assert world.ana.sees("Are you safe right now?")
    await world.advance(days=2)
    assert any("minute" in text for text in world.ana.lock_screen()[told:])


async def test_after_stop_nothing_more_comes_and_crisis_words_still_get_the_numbers(world: World) -> None:
    await _write(world, "/stop")
    await _tap(world, "Yes, leave")
    assert world.ana.sees("I send nothing more")
    told = len(world.ana.lock_screen())
    await world.advance(days=3)
    assert len(world.ana.lock_screen()) == told
    patient = world.turn(lambda turn: turn.tx.find(Patient)[0])
    assert patient.state is PatientState.LEFT
    assert Rule.PATIENT_LEFT in {f.rule for f in world.records.find(Flag)}
    await _write(world, "I want to kill myself")
    assert "988" in " ".join(world.ana.screen()[-2:])
    assert Rule.CRISIS_WORDS in {f.rule for f in world.records.find(Flag)}
    assert world.dana.was_told("needs you, now")


async def test_blocking_the_bot_is_seen_by_staff_and_coming_back_works(world: World) -> None:
    world.ana.phone.block()
    await world.settle()
    assert [f.rule for f in world.records.find(Flag)] == [Rule.BOT_BLOCKED]
    await world.at_local(21, 5)
    assert not world.ana.was_told("minute")
    world.ana.phone.unblock()
    await _write(world, "/checkin")
    assert world.ana.sees("1 of 5")


async def test_clean_takes_away_what_the_chat_still_shows(world: World) -> None:
    await _write(world, "/checkin")
    await _tap(world, "6", "9", "Stop")
    await _write(world, "/clean")
    await _tap(world, "Yes, clean")
    shown = " ".join(world.ana.screen())
    assert "Craving" not in shown
    assert "craving" not in shown


async def test_privacy_help_and_unknown_commands_answer_kindly(world: World) -> None:
    await _write(world, "/privacy")
    assert world.ana.sees("Stored:")
    await _write(world, "/help")
    assert world.ana.sees("/checkin")
    await _write(world, "/banana")
    assert world.ana.sees("I do not know that one")


async def test_a_new_time_and_zone_move_the_next_check_in(world: World) -> None:
    await _write(world, "/settings")
    await _tap(world, "Time", "8:00 PM") if "8:00 PM" in world.ana.labels() else await _tap(world, "Time")
    if world.records.patient().checkin_time.hour != 20:
        await _tap(world, next(label for label in world.ana.labels() if label.startswith("8:00 PM")))
    assert world.records.patient().checkin_time.hour == 20
    await world.at_local(19, 30, days=1)
    asked = sum("minute" in text for text in world.ana.lock_screen())
    await world.at_local(20, 1)
    assert sum("minute" in text for text in world.ana.lock_screen()) == asked + 1


async def test_the_bot_introduces_itself_in_both_languages(world: World) -> None:
    await world.service.learn_name()
    await world.service.introduce()
    assert ("checkin", "Answer my questions") in world.ana.phone.commands
    assert "not an emergency service" in world.ana.phone.description
    luis = world.stranger(1888, "Luis", "es")
    assert ("help", "Ayuda ahora") in luis.phone.commands


async def test_in_a_group_the_bot_says_nothing(world: World) -> None:
    world.telegram.add_to_group(-100500, "Family chat", 1001)
    world.telegram.write_in_group(-100500, 1001, "I need help")
    await world.settle()
    assert world.ana.screen() == []


async def test_nothing_that_was_said_is_kept_twice(world: World) -> None:
    await _write(world, "/privacy")
    assert all(row.body == "" for row in world.records.find(Outbox, state="sent"))
