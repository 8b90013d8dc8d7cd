"""The daily check-in, from the question to the counselor's phone."""

import pytest

from care.records import Answer, Checkin, CheckinState, EarlierAnswer, Message
from tests.world import World

pytestmark = pytest.mark.anyio


async def test_ana_answers_and_dana_is_told_of_what_matters(world: World) -> None:
    await world.at_local(16)  # the group meets from 6 to 9 pm and Ana's time is 7: the questions come with the reminder
    assert world.ana.was_told("Your appointment is soon")
    assert not world.ana.was_told("minute")
    world.ana.taps("Start the questions")
    await world.settle()
    for label in ("5", "9", "Yes", "3"):
        world.ana.taps(label)
        await world.settle()
    assert world.dana.lock_screen() == []  # below crisis it waits for the end of the check-in
    world.ana.taps("Skip")
    await world.settle()
    assert world.dana.was_told("needs you, urgent")
    assert world.dana.sees("craving 9 of 10")
    assert not world.dana.was_told("craving")
    assert world.ana.sees("always welcome")
    answers = {a.question: a for a in world.records.find(Answer)}
    assert {q: a.value for q, a in answers.items()} == {
        "mood": 5,
        "craving": 9,
        "used": 1,
        "confidence": 3,
        "note": None,
    }
    assert [c.state for c in world.records.find(Checkin, state=(CheckinState.DONE,))] == [CheckinState.DONE]


async def test_on_a_session_day_one_message_rings_for_both_and_nothing_during_the_session(world: World) -> None:
    await world.at_local(17, 59)  # the reminder came at 4 with the questions, and Ana did not touch it
    rung = len(world.ana.lock_screen())
    assert sum("appointment" in text for text in world.ana.lock_screen()) == 1
    assert not world.ana.was_told("Do you have a minute?")
    await world.at_local(20, 59)  # her own time, 7 pm, lies in the session
    assert len(world.ana.lock_screen()) == rung
    await world.at_local(21)
    assert world.ana.was_told("Hello again.")
    assert len(world.ana.lock_screen()) == rung + 1
    world.ana.taps("Start")
    await world.settle()
    assert world.ana.sees("1 of 5")


async def test_the_reminder_still_takes_the_answer_after_its_questions_were_started(world: World) -> None:
    await world.at_local(16)
    world.ana.taps("Start the questions")
    await world.settle()
    world.ana.taps("7")
    await world.settle()
    world.ana.taps("I'll be there")
    await world.settle()
    assert world.ana.sees("2 of 5")
    assert {a.question: a.value for a in world.records.find(Answer)} == {"mood": 7}


async def test_back_skip_and_stop_keep_what_was_answered(world: World) -> None:
    world.ana.writes("/checkin")
    await world.settle()
    assert world.ana.sees("1 of 5")
    world.ana.taps("7")
    await world.settle()
    assert world.ana.sees("2 of 5")
    world.ana.taps("◀ Back")
    await world.settle()
    assert world.ana.sees("1 of 5")
    assert world.ana.sees("Mood: 7")
    world.ana.taps("6")
    await world.settle()
    world.ana.taps("Skip")
    await world.settle()
    world.ana.taps("Stop")
    await world.settle()
    answers = {a.question: (a.value, a.skipped) for a in world.records.find(Answer)}
    assert answers == {"mood": (6, False), "craving": (None, True)}
    assert world.ana.sees("Stopped.")
    assert world.dana.lock_screen() == []


async def test_a_restart_in_the_middle_goes_on_from_the_old_message(world: World) -> None:
    world.ana.writes("/checkin")
    await world.settle()
    world.ana.taps("7")
    await world.settle()
    await world.restart()
    world.ana.taps("2")
    await world.settle()
    assert world.ana.sees("3 of 5")
    assert {a.question: a.value for a in world.records.find(Answer)} == {"mood": 7, "craving": 2}


async def test_a_double_tap_counts_once(world: World) -> None:
    world.ana.writes("/checkin")
    await world.settle()
    message = world.ana.phone.newest()
    data = message.buttons[0][3][1]
    world.ana.phone.tap_data(data, message.message_id)
    world.ana.phone.tap_data(data, message.message_id)
    await world.settle()
    assert [(a.question, a.value) for a in world.records.find(Answer)] == [("mood", 3)]
    assert world.ana.sees("2 of 5")


async def test_one_nudge_then_it_closes_and_says_so(world: World) -> None:
    await world.at_local(21)
    asked = len(world.ana.lock_screen())
    await world.advance(minutes=90)
    assert len(world.ana.lock_screen()) == asked  # 10:30 pm is quiet: the nudge waits, and dies with its window
    await world.advance(hours=4)
    assert world.ana.sees("closed for today")
    assert [c.state for c in world.records.find(Checkin, state=(CheckinState.EXPIRED,))] == [CheckinState.EXPIRED]


async def test_a_note_is_stored_sealed_and_taken_out_of_the_chat(world: World) -> None:
    world.ana.writes("/checkin")
    await world.settle()
    for label in ("7", "1", "No", "8"):
        world.ana.taps(label)
        await world.settle()
    world.ana.writes("My sister visits tomorrow 🌻")
    await world.settle()
    assert [a.words for a in world.records.find(Answer, question="note")] == ["My sister visits tomorrow 🌻"]
    assert not any(shown.text.startswith("My sister") for shown in world.ana.phone.screen())
    assert world.ana.sees("Thank you")


async def test_an_edit_that_crosses_the_storing_changes_the_note_and_keeps_the_first_words(world: World) -> None:
    world.ana.writes("/checkin")
    await world.settle()
    for label in ("7", "1", "No", "8"):
        world.ana.taps(label)
        await world.settle()
    sent = world.ana.writes("My sister visists tomorow")
    world.ana.phone.edit(sent.message_id, "My sister visits tomorrow")
    await world.settle()
    assert [a.words for a in world.records.find(Answer, question="note")] == ["My sister visits tomorrow"]
    assert [a.words for a in world.records.find(EarlierAnswer)] == ["My sister visists tomorow"]
    assert world.ana.sees("Changed. The new answer counts.")
    assert not any("My sister" in shown.text for shown in world.ana.phone.screen())
    assert world.records.find(Message) == []


async def test_very_low_mood_asks_if_ana_is_safe_and_not_sure_counts_as_not_safe(world: World) -> None:
    world.ana.writes("/checkin")
    await world.settle()
    world.ana.taps("1")
    await world.settle()
    world.ana.taps("Stop")
    await world.settle()
    assert world.ana.sees("Are you safe right now?")
    assert world.dana.was_told("urgent")
    world.ana.taps("Not sure")
    await world.settle()
    assert world.dana.was_told("needs you, now")
    assert world.ana.sees("988")
    assert world.ana.sees("I do not know yet if it was seen")


async def test_no_answer_to_the_safety_question_is_a_crisis(world: World) -> None:
    world.ana.writes("/checkin")
    await world.settle()
    world.ana.taps("0")
    await world.settle()
    await world.advance(minutes=2)  # left in the middle: the question does not wait for the end
    assert world.ana.sees("Are you safe right now?")
    await world.advance(minutes=11)
    assert world.dana.was_told("needs you, now")
    assert world.dana.sees("no answer")


async def test_in_spanish_every_word_is_spanish(world: World) -> None:
    luis = world.someone(1500, "Luis", "es")
    world.records.new_patient(1500, "Luis", language="es")
    await world.settle()
    luis.writes("/checkin")
    await world.settle()
    assert luis.sees("1 de 5")
    assert luis.sees("¿Cómo está su ánimo")
    for label in ("4", "9", "Sí", "3", "Saltar"):
        luis.taps(label)
        await world.settle()
    assert luis.sees("Gracias")
    assert luis.sees("no un fracaso")
    assert not luis.was_told("fracaso")
    assert world.dana.sees("craving 9 of 10")  # the alert speaks the counselor's language
    assert world.dana.sees("Español")
