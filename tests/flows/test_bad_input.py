"""What people send instead of tapping: each gets a clear kind reply, nothing is lost, and the questions go on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from care.records import Answer, Checkin, CheckinState, Message, MessageKind, Source
from care.rules import Rule
from tests.world import Someone, World

pytestmark = pytest.mark.anyio


async def _starts(world: World, *labels: str) -> None:
    world.ana.writes("/checkin")
    await world.settle()
    await _taps(world, *labels)


async def _taps(world: World, *labels: str) -> None:
    for label in labels:
        world.ana.taps(label)
        await world.settle()


async def _writes(world: World, text: str) -> None:
    world.ana.writes(text)
    await world.settle()


def _stored(world: World) -> dict[str, int | None]:
    return {answer.question: answer.value for answer in world.records.find(Answer)}


async def _goes_on_to_the_end(world: World) -> None:
    """Whatever came in between, the way to the end is open."""
    while not world.ana.sees("Thank you for telling me. It is stored"):
        assert "Skip" in world.ana.labels(), "a dead end"
        await _taps(world, "Skip")
    assert [each.state for each in world.records.find(Checkin, source=Source.SELF)] == [CheckinState.DONE]


@pytest.mark.parametrize("text", ["7", "seven", "siete", "un 7/10"])
async def test_ana_types_the_number_and_it_counts(world: World, text: str) -> None:
    await _starts(world)
    await _writes(world, text)
    assert _stored(world) == {"mood": 7}
    assert world.ana.sees("2 of 5")
    assert not any(shown.mine and shown.text == text for shown in world.ana.phone.screen()), "it is out of the chat"
    await _goes_on_to_the_end(world)
    assert world.records.find(Message) == []


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("12", "Please choose a number from 0 to 10. Here is the question again."),
        ("-3", "Please choose a number from 0 to 10. Here is the question again."),
        ("7 8", "I can take one number only. Which one is it? Here is the question again."),
        ("7 or 8", "I can take one number only. Which one is it? Here is the question again."),
        ("7.5", "Please use a whole number, 0 to 10. Here is the question again."),
    ],
    ids=["too much", "below nought", "two answers", "one or the other", "a half"],
)
async def test_a_number_that_cannot_count_brings_the_question_back(world: World, text: str, reply: str) -> None:
    await _starts(world)
    await _writes(world, text)
    assert world.ana.sees(reply)
    assert world.ana.newest().startswith("1 of 5"), "the question stands below the reply"
    assert _stored(world) == {}
    await _taps(world, "7")
    assert _stored(world) == {"mood": 7}
    await _goes_on_to_the_end(world)


async def test_in_spanish_the_reply_is_spanish(world: World) -> None:
    luis = world.someone(1500, "Luis", "es")
    world.records.new_patient(1500, "Luis", language="es")
    await world.settle()
    for text in ("/checkin", "doce"):
        luis.writes(text)
        await world.settle()
    assert luis.sees("Por favor, elija un número de 0 a 10. Aquí está la pregunta otra vez.")
    luis.writes("siete")
    await world.settle()
    assert _stored(world) == {"mood": 7}


async def test_a_typed_yes_taps_yes(world: World) -> None:
    await _starts(world, "7", "1")
    await _writes(world, "Rather not say")
    assert _stored(world)["used"] == 2
    await _goes_on_to_the_end(world)


async def test_a_number_for_a_question_with_words_is_asked_to_be_tapped(world: World) -> None:
    await _starts(world, "7", "1")
    await _writes(world, "2")
    assert world.ana.sees("Please tap the answer that fits. Here is the question again.")
    assert "used" not in _stored(world)
    await _taps(world, "No")
    assert _stored(world)["used"] == 0
    await _goes_on_to_the_end(world)


async def test_a_sentence_in_between_reaches_the_team_and_the_question_waits(world: World) -> None:
    await _starts(world)
    await _writes(world, "Can I bring my sister on Friday?")
    assert [message.body for message in world.records.find(Message)] == ["Can I bring my sister on Friday?"]
    assert world.ana.sees("1 of 5")
    await _taps(world, "7")
    await _goes_on_to_the_end(world)


async def test_an_answer_to_closed_questions_is_told_so_and_the_team_can_read_it(world: World) -> None:
    await _starts(world, "7")
    closes_at = next(each for each in world.records.find(Checkin) if each.source is Source.SELF).closes_at
    await world.go_to(closes_at)
    assert world.ana.sees("These questions are closed for today.")
    await _writes(world, "4")
    assert world.ana.sees("Your questions are closed, so I could not take this as an answer.")
    assert world.ana.sees("To answer, send /checkin.")
    assert _stored(world) == {"mood": 7}
    assert [message.body for message in world.records.find(Message)] == ["4"]
    await _writes(world, "/checkin")
    assert world.ana.newest().startswith("Good that you came by")


async def test_a_tap_on_closed_questions_is_told_so(world: World) -> None:
    await _starts(world)
    message = world.ana.phone.newest()
    data = message.buttons[0][3].target
    await _taps(world, "Stop")
    world.ana.phone.tap_data(data, message.message_id)
    await world.settle()
    assert any("Stopped." in toast for toast in world.ana.phone.toasts)
    assert _stored(world) == {}


SENT: dict[str, Callable[[Someone], object]] = {
    "photo": lambda ana: ana.phone.send_photo(),
    "voice": lambda ana: ana.phone.send_voice(),
    "sticker": lambda ana: ana.phone.send_sticker(),
    "document": lambda ana: ana.phone.send_document(),
}


@pytest.mark.parametrize("kind", SENT)
@pytest.mark.parametrize("at", ["a scale", "the note"])
async def test_what_nobody_can_read_is_answered_seen_by_staff_and_ends_nothing(
    world: World, kind: str, at: str
) -> None:
    await _starts(world, *([] if at == "a scale" else ["7", "1", "No", "8"]))
    before = _stored(world)
    SENT[kind](world.ana)
    await world.settle()
    assert world.ana.sees("I can't hear or see this.")
    assert world.ana.sees("988")
    assert world.ana.sees("Your team can see that something came.")
    assert [message.body for message in world.records.find(Message, kind=MessageKind.UNREADABLE)] == [kind]
    assert _stored(world) == before
    if kind in ("photo", "voice"):
        assert {flag.rule for flag in world.records.open_flags()} == {Rule.UNREADABLE_MEDIA}
    await _goes_on_to_the_end(world)


async def test_a_note_that_is_too_long_is_asked_for_again_and_a_shorter_one_is_kept(world: World) -> None:
    await _starts(world, "7", "1", "No", "8")
    await _writes(world, "🌻" * 1_001)
    assert world.ana.sees("That is longer than I can store. Please send a shorter note.")
    await _writes(world, "🌻" * 1_000)
    assert [answer.words for answer in world.records.find(Answer, question="note")] == ["🌻" * 1_000]
    assert world.ana.sees("Thank you for telling me. It is stored")
