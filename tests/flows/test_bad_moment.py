"""The bad moment: numbers at once, in any state, for anybody, with or without a database."""

import pytest

from actions import enrolling
from care.records import Alert, Answer, Flag, Level, Message, SafetyAnswer, SafetyCheck
from care.rules import Rule
from tests.world import World

pytestmark = pytest.mark.anyio

CALLS = ("911", "988", "112", "800 911 2000", "call 911", "sos", "socorro", "🆘", "/ayuda", "/sos")


async def test_i_need_help_gives_numbers_at_once_and_asks_if_ana_is_safe(world: World) -> None:
    world.ana.writes("I need help")
    await world.settle()
    first = world.ana.screen()[0]
    assert "988" in first
    assert "911" in first
    assert world.ana.sees("Are you safe right now?")
    world.ana.taps("I'm safe")
    await world.settle()
    assert world.ana.sees("Thank you for telling me")
    assert world.records.find(Alert) == []
    assert [c.answer for c in world.records.find(SafetyCheck)] == [SafetyAnswer.SAFE]


@pytest.mark.parametrize("words", ["I need help", "Necesito ayuda", "help", "AYUDA!", "/help", *CALLS])
async def test_help_is_understood_in_plain_words_of_both_languages(world: World, words: str) -> None:
    world.ana.writes(words)
    await world.settle()
    assert "988" in world.ana.screen()[0]
    assert world.ana.sees("Are you safe right now?")


@pytest.mark.parametrize("words", [*CALLS, "help", "ayuda", "/help"])
async def test_at_a_question_from_0_to_10_help_is_help_and_no_answer(world: World, words: str) -> None:
    world.ana.writes("/checkin")
    await world.settle()
    world.ana.writes(words)
    await world.settle()
    assert world.ana.sees("988")
    assert world.ana.sees("Are you safe right now?")
    assert world.records.find(Answer) == []
    world.ana.writes("7")
    await world.settle()
    assert [answer.value for answer in world.records.find(Answer)] == [7]


@pytest.mark.parametrize("words", ["911", "sos"])
async def test_while_the_chat_waits_for_other_words_help_is_help(world: World, words: str) -> None:
    world.ana.writes("/plan")
    await world.settle()
    world.ana.writes(words)
    await world.settle()
    assert world.ana.sees("Are you safe right now?")
    assert world.records.find(Message) == []


async def test_a_picture_that_says_help_opens_help(world: World) -> None:
    world.ana.phone.send_photo("911")
    await world.settle()
    assert "988" in world.ana.screen()[0]
    assert world.ana.sees("Are you safe right now?")


async def test_a_stranger_gets_the_numbers_and_nothing_is_stored(world: World) -> None:
    nobody = world.stranger(1900)
    nobody.writes("hi, what is this?")
    await world.settle()
    assert nobody.sees("988")
    assert nobody.sees("people who have a link")
    assert nobody.sees("enlace")
    nobody.writes("I want to kill myself")
    await world.settle()
    assert "988" in nobody.newest()
    assert world.records.find(Message) == []


async def test_crisis_words_in_a_message_raise_a_crisis_and_the_safety_question(world: World) -> None:
    world.ana.writes("no puedo más, quiero morirme")
    await world.settle()
    assert "988" in world.ana.screen()[0]
    assert world.ana.sees("Are you safe right now?")
    assert world.dana.was_told("needs you, now")
    assert not world.dana.sees("morirme")
    assert [m.body for m in world.records.find(Message)] == ["no puedo más, quiero morirme"]


async def test_not_safe_tells_the_truth_about_who_was_told(world: World) -> None:
    world.ana.writes("I need help")
    await world.settle()
    world.ana.taps("Not safe")
    await world.settle()
    assert world.ana.sees("I do not know yet if it was seen")
    assert world.dana.was_told("needs you, now")
    world.dana.taps("I've got this")
    await world.settle()
    assert world.ana.sees("Someone on your team has seen this now")


async def test_after_hours_the_truth_is_that_nobody_is_there(world: World) -> None:
    await world.at_local(23)
    world.ana.writes("I need help")
    await world.settle()
    world.ana.taps("Not safe")
    await world.settle()
    assert world.ana.sees("nobody is on duty now")
    assert world.ana.sees("9:00 AM")


async def test_help_opened_and_left_is_a_concern_for_the_page(world: World) -> None:
    world.ana.writes("I need help")
    await world.advance(minutes=11)
    flags = world.records.find(Flag)
    assert [(f.rule, f.level) for f in flags] == [(Rule.HELP_OPENED_LEFT, Level.CONCERN)]
    assert not world.dana.was_told("needs you")


async def test_tell_my_counselor_reaches_dana_at_once(world: World) -> None:
    world.ana.writes("I need help")
    await world.settle()
    world.ana.taps("Tell my counselor")
    await world.settle()
    assert world.dana.was_told("needs you, urgent")


async def test_a_worse_answer_later_joins_the_alert_and_a_better_one_never_closes_it(world: World) -> None:
    world.ana.writes("I need help")
    await world.settle()
    question = world.ana.phone.newest()
    data = {label: data for row in question.buttons for label, data in row}
    world.ana.phone.tap_data(data["Not safe"], question.message_id)
    await world.settle()
    world.ana.phone.tap_data(data["I'm safe"], question.message_id)
    await world.settle()
    assert len(world.records.open_flags()) == 1
    assert world.dana.sees("Safety question: I'm safe")


async def test_a_voice_message_gets_an_honest_answer_and_staff_see_that_one_came(world: World) -> None:
    world.ana.phone.send_voice()
    await world.settle()
    assert world.ana.sees("I can't hear or see this")
    assert [f.rule for f in world.records.find(Flag)] == [Rule.UNREADABLE_MEDIA]


async def test_safety_facts_stay_off_the_lock_screen(world: World) -> None:
    world.ana.writes("I need help")
    await world.settle()
    world.ana.taps("Safety facts")
    await world.settle()
    assert world.ana.sees("naloxone")
    assert not world.ana.was_told("naloxone")


async def test_a_patient_abroad_is_shown_the_numbers_there_from_the_first_line_on(world: World) -> None:
    program = world.records.program()
    world.turn(lambda turn: enrolling.set_country(turn, program.id, "mx"))
    world.ana.writes("hello")
    await world.settle()
    world.ana.writes("911")
    await world.settle()
    world.ana.taps("Not safe")
    await world.advance(minutes=2)
    assert world.ana.sees("800 911 2000")
    assert not world.ana.sees("988")
