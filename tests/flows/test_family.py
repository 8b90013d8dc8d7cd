"""A mother joins, cheers, worries and leaves; she never learns anything."""

import re

import pytest

from care.records import Encouragement, FamilyLink, Flag, Level, LinkState, Message
from care.rules import Rule
from tests.world import Someone, World

pytestmark = pytest.mark.anyio

MARIA = 3001


async def _tap(world: World, someone: Someone, *labels: str) -> None:
    for label in labels:
        someone.taps(label)
        await world.settle()


async def _write(world: World, someone: Someone, text: str) -> None:
    someone.writes(text)
    await world.settle()


async def _invite(world: World) -> str:
    await _write(world, world.ana, "/family")
    await _tap(world, world.ana, "Invite someone", "I agree")
    found = re.search(r"https://\S+", next(t for t in reversed(world.ana.screen()) if "t.me" in t))
    assert found is not None
    return found.group()


async def _maria(world: World, language: str = "English", agree: str = "I agree") -> Someone:
    link = await _invite(world)
    maria = world.stranger(MARIA, "Maria")
    maria.opens(link)
    await world.settle()
    await _tap(world, maria, language, agree)
    return maria


async def test_maria_is_invited_agrees_is_confirmed_and_her_words_arrive_in_the_morning(world: World) -> None:
    maria = await _maria(world)
    assert not maria.sees("Example Program")
    assert not maria.sees("Ana")
    await _tap(world, world.ana, "Yes, that's right")
    assert maria.sees("All set")
    await _tap(world, maria, "Send kind words")
    await _write(world, maria, "I am proud to be your mom")
    assert maria.sees("will be passed on")
    assert not world.ana.sees("proud")
    await world.at_local(17, 5)
    assert world.ana.was_told("Kind words for you")
    assert not world.ana.was_told("proud")  # the words are behind a spoiler
    assert world.ana.sees("I am proud to be your mom")
    await _tap(world, world.ana, "Say thanks")
    await world.advance(days=1)
    assert maria.sees("thank you for your kind words")


async def test_in_spanish_from_end_to_end(world: World) -> None:
    maria = await _maria(world, "Español", "Acepto")
    await _tap(world, world.ana, "Yes, that's right")
    assert maria.sees("palabras")
    assert any("Estoy preocupad" in label or "preocup" in label for label in maria.labels())


async def test_until_ana_confirms_maria_learns_nothing_and_nothing_passes(world: World) -> None:
    maria = await _maria(world)
    await _write(world, maria, "I am proud of you")
    await world.advance(days=2)
    assert not world.ana.sees("proud")
    assert world.records.find(Encouragement) == []


async def test_the_wrong_person_is_turned_away(world: World) -> None:
    maria = await _maria(world)
    await _tap(world, world.ana, "No, not them")
    await world.advance(days=1)
    assert [link.state for link in world.records.find(FamilyLink)] == [LinkState.ENDED]
    assert not maria.sees("All set")


async def test_a_link_works_once(world: World) -> None:
    link = await _invite(world)
    for telegram_id in (MARIA, 3002):
        someone = world.stranger(telegram_id)
        someone.opens(link)
        await world.settle()
    assert world.stranger(3002).sees("does not work")


@pytest.mark.parametrize("words", ["look at https://x.example", "why did you drink again, you junkie", "x" * 301])
async def test_words_that_can_hurt_are_kindly_refused(world: World, words: str) -> None:
    maria = await _maria(world)
    await _tap(world, world.ana, "Yes, that's right")
    await _tap(world, maria, "Send kind words")
    await _write(world, maria, words)
    assert maria.sees("Please try others")
    assert world.records.find(Encouragement) == []


async def test_a_relatives_own_crisis_gets_the_numbers_and_is_not_passed_on(world: World) -> None:
    maria = await _maria(world)
    await _tap(world, world.ana, "Yes, that's right")
    await _tap(world, maria, "Send kind words")
    await _write(world, maria, "I can't go on, I want to die")
    assert maria.sees("988")
    assert maria.sees("You deserve help of your own")
    assert world.records.find(Encouragement) == []


async def test_im_worried_shows_911_first_and_goes_one_way_to_staff(world: World) -> None:
    maria = await _maria(world)
    await _tap(world, world.ana, "Yes, that's right")
    await _tap(world, maria, "I'm worried")
    assert "911" in maria.newest()
    await _tap(world, maria, "Yes, danger now")
    assert world.dana.was_told("needs you, now")
    assert [f.rule for f in world.records.find(Flag)] == [Rule.FAMILY_DANGER]
    await _write(world, maria, "He is not answering the door")
    assert [m.body for m in world.records.find(Message) if "door" in m.body]
    assert not world.ana.sees("door")


async def test_worried_without_danger_is_a_concern(world: World) -> None:
    maria = await _maria(world)
    await _tap(world, world.ana, "Yes, that's right")
    await _tap(world, maria, "I'm worried", "No, but I'm worried")
    assert [(f.rule, f.level) for f in world.records.find(Flag)] == [(Rule.FAMILY_WORRY, Level.CONCERN)]


async def test_maria_leaves_with_one_tap_and_nothing_that_waited_arrives(world: World) -> None:
    maria = await _maria(world)
    await _tap(world, world.ana, "Yes, that's right")
    await _tap(world, maria, "Send kind words", "1")
    await _write(world, maria, "/stop")
    await world.advance(days=2)
    assert not world.ana.was_told("Kind words")
    assert [link.state for link in world.records.find(FamilyLink)] == [LinkState.ENDED]
    notes = len(maria.lock_screen())
    await world.advance(days=8)
    assert len(maria.lock_screen()) == notes


async def test_ana_leaves_and_maria_gets_a_neutral_end(world: World) -> None:
    maria = await _maria(world)
    await _tap(world, world.ana, "Yes, that's right")
    await _tap(world, maria, "Send kind words", "1")
    await _write(world, world.ana, "/stop")
    await _tap(world, world.ana, "Yes, leave")
    await world.advance(days=2)
    assert maria.sees("come to an end")
    assert not world.ana.was_told("Kind words")


async def test_a_weekly_idea_comes_and_can_be_switched_off(world: World) -> None:
    maria = await _maria(world)
    await _tap(world, world.ana, "Yes, that's right")
    await world.advance(days=9)
    assert sum("An idea for your week" in text for text in maria.lock_screen()) == 2
    await _tap(world, maria, "No weekly ideas")
    await world.advance(days=15)
    assert sum("An idea for your week" in text for text in maria.lock_screen()) == 2


async def test_maria_sees_the_same_sentence_whatever_anas_state_is(world: World) -> None:
    maria = await _maria(world)
    await _tap(world, world.ana, "Yes, that's right")
    await _tap(world, maria, "Send kind words", "1")
    before = maria.newest()
    await _write(world, world.ana, "/pause")
    await _tap(world, world.ana, "One week")
    await _tap(world, maria, "Send kind words", "2")
    assert maria.newest() == before
