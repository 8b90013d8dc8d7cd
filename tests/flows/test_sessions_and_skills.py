"""Session reminders with their three answers, and coping skills from the offer to the second rating."""

import pytest

from care.records import Flag, Level, SessionAnswer, SessionReason, SessionReply, SkillRun, SkillState
from care.rules import Rule
from tests.world import World

pytestmark = pytest.mark.anyio


async def _tap(world: World, *labels: str) -> None:
    for label in labels:
        world.ana.taps(label)
        await world.settle()


async def _write(world: World, text: str) -> None:
    world.ana.writes(text)
    await world.settle()


async def test_a_reminder_comes_the_day_before_and_two_hours_before_and_names_no_place(world: World) -> None:
    await world.at_local(18, 5, days=1)  # Tuesday evening: a day before Wednesday's group
    assert world.ana.was_told("appointment")
    assert not world.ana.was_told("Room 2")
    await world.at_local(16, 5)
    assert sum("appointment" in text for text in world.ana.lock_screen()) >= 2
    await _tap(world, "Where?")
    assert world.ana.sees("Room 2")
    assert not world.ana.was_told("Room 2")


async def test_three_answers_and_the_last_one_counts(world: World) -> None:
    await world.at_local(16, 5)
    await _tap(world, "I'll be there")
    await _write(world, "/sessions")
    assert world.ana.sees("What is next")
    replies = world.records.find(SessionReply)
    assert [r.answer for r in replies] == [SessionAnswer.COMING]
    assert world.records.find(Flag) == []


async def test_cannot_make_it_reaches_staff_with_the_reason(world: World) -> None:
    await world.at_local(16, 5)
    await _tap(world, "Can't make it", "Child care")
    reply = world.records.find(SessionReply)[0]
    assert (reply.answer, reply.reason) == (SessionAnswer.CANNOT, SessionReason.CHILD_CARE)
    flag = world.records.find(Flag)[0]
    assert (flag.rule, flag.level) == (Rule.CANNOT_MAKE_IT, Level.CONCERN)
    assert "child care" in flag.facts
    assert world.ana.sees("You are always welcome")


async def test_the_reminder_speaks_spanish(world: World) -> None:
    luis = world.someone(1500, "Luis", "es")
    world.records.new_patient(1500, "Luis", language="es")
    await world.settle()
    await world.at_local(16, 5)
    assert luis.was_told("cita")
    luis.taps(next(label for label in luis.labels() if label.startswith("No puedo")))
    await world.settle()
    assert world.records.find(SessionReply)[0].answer is SessionAnswer.CANNOT


async def test_a_high_craving_offers_a_skill_that_is_rated_before_and_after(world: World) -> None:
    await _write(world, "/checkin")
    await _tap(world, "6", "7", "No", "5", "Skip")
    assert "Urge surfing" in world.ana.labels()
    await _tap(world, "Urge surfing")
    if "Start" in world.ana.labels():
        await _tap(world, "Start")
    await _tap(world, "7")
    for _ in range(30):
        if "10" in world.ana.labels() and world.ana.sees("And now?"):
            break
        await world.advance(minutes=3)
        if "Next ▶" in world.ana.labels():
            await _tap(world, "Next ▶")
    await _tap(world, "4")
    run = world.records.find(SkillRun)[0]
    assert (run.skill, run.before, run.after, run.state) == ("urge-surf", 7, 4, SkillState.DONE)


async def test_a_low_craving_offers_nothing(world: World) -> None:
    await _write(world, "/checkin")
    await _tap(world, "7", "1", "No", "9", "Skip")
    assert "Urge surfing" not in world.ana.labels()


async def test_no_skill_opens_while_ana_is_not_safe(world: World) -> None:
    await _write(world, "I need help")
    await _tap(world, "Not safe")
    await _write(world, "/cope")
    assert "Urge surfing" not in world.ana.labels()
    assert "988" in world.ana.newest()


async def test_a_skill_goes_on_from_its_old_message_after_a_restart(world: World) -> None:
    await _write(world, "/cope")
    await _tap(world, "Thought check")
    if "Start" in world.ana.labels():
        await _tap(world, "Start")
    await world.restart()
    await _tap(world, "6")
    assert world.records.find(SkillRun)[0].before == 6


async def test_a_prompt_comes_on_its_day_in_a_calm_hour_and_says_nothing_on_the_lock_screen(world: World) -> None:
    await world.at_local(15, 5, days=1)  # Tuesday
    prompts = [text for text in world.ana.lock_screen() if "few minutes for yourself" in text]
    assert len(prompts) == 1
    assert "surf" not in prompts[0].lower()
