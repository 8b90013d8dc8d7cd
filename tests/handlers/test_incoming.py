"""What comes in finds its one action: commands, text, taps, media, blocking; strangers and groups find none."""

from __future__ import annotations

from typing import Any

import pytest

from actions import routing
from actions.turn import Turn
from bot.service import COMMANDS
from care import buttons
from care.records import Account, Checkin, Flag, Message, MessageKind, Outbox, ParkedUpdate, SafetyCheck
from care.rules import Rule
from handlers.attempts import MOST
from handlers.desk import Acted, Desk
from handlers.frames import register_desk
from practice.telegram.faults import refused
from tests.clinic import ANA
from tests.world import World

pytestmark = pytest.mark.anyio

GROUP = -100500


class Listening(Desk):
    """A desk that notes which actions were asked for as a crisis."""

    def __init__(self, world: World) -> None:
        service = world.service
        super().__init__(
            world.store, world.machine.turn, service.emergency, service.in_background, world.clock.monotonic
        )
        self.crises: list[bool] = []

    async def act(self, *arguments: Any, crisis: bool = False) -> Acted[Any]:
        """Note it, and act."""
        self.crises.append(crisis)
        return await super().act(*arguments, crisis=crisis)


@pytest.mark.parametrize("command", COMMANDS)
async def test_every_command_of_the_menu_has_its_action_and_answers(world: World, command: str) -> None:
    world.ana.writes(f"/{command}")
    await world.settle()
    assert world.ana.screen() != []
    assert command in routing.COMMANDS
    assert world.records.find(ParkedUpdate) == []


@pytest.mark.parametrize("text", ["/CHECKIN", "/checkin@handrail_practice_bot", "/checkin please"])
async def test_a_command_is_understood_in_any_form(world: World, text: str) -> None:
    world.ana.writes(text)
    await world.settle()
    assert len(world.records.find(Checkin, source="self")) == 1


async def test_an_unknown_command_gets_a_kind_hint(world: World) -> None:
    world.ana.writes("/nonsense")
    await world.settle()
    assert len(world.ana.screen()) == 1
    assert world.records.find(Message) == []


async def test_typed_text_comes_to_the_thread(world: World) -> None:
    world.ana.writes("I will be late")
    await world.settle()
    assert [message.body for message in world.records.find(Message)] == ["I will be late"]


@pytest.mark.parametrize(
    ("text", "crisis"),
    [("/help", True), ("I need help", True), ("I want to kill myself", True), ("hello", False), ("/checkin", False)],
)
async def test_what_is_a_crisis_goes_first_in_the_store(world: World, text: str, crisis: bool) -> None:
    listening = Listening(world)
    register_desk(world.service._application, listening)
    world.ana.writes(text)
    await world.settle()
    assert listening.crises == [crisis]


async def test_a_tap_that_was_never_ours_is_answered_and_does_nothing(world: World) -> None:
    world.ana.writes("/checkin")
    await world.settle()
    message_id = world.ana.phone.newest().message_id
    rows = len(world.records.find(Outbox))
    for data in ("", "x", "2:ci_a:x:mood=5", "1:nonsense:x:y", "1:ci a:x:y", "1::x:y", "1:ci_a", "�" * 10):
        world.ana.phone.tap_data(data, message_id)
    await world.settle()
    assert world.ana.phone.unanswered == []
    assert len(world.records.find(Outbox)) == rows
    assert world.records.find(ParkedUpdate) == []


async def test_a_tap_of_somebody_else_does_nothing(world: World) -> None:
    world.ana.writes("/checkin")
    await world.settle()
    shown = world.ana.phone.newest()
    data = shown.buttons[0][5].target
    world.stranger(1900).phone.tap_data(data, shown.message_id)
    world.beth.phone.tap_data(data, shown.message_id)
    await world.settle()
    assert [checkin.position for checkin in world.records.find(Checkin, source="self")] == ["mood"]
    assert world.beth.phone.toasts[-1] == "These questions belong to someone else."


async def test_a_tap_on_a_message_that_telegram_no_longer_shows_still_counts(world: World) -> None:
    world.ana.writes("/checkin")
    await world.settle()
    shown = world.ana.phone.newest()
    world.ana.phone.delete(shown.message_id)
    world.ana.phone.tap_data(shown.buttons[0][5].target, shown.message_id)
    await world.settle()
    assert [checkin.position for checkin in world.records.find(Checkin, source="self")] == ["craving"]
    assert world.ana.sees("2 of 5")


async def test_every_tap_is_answered_though_telegram_finds_it_too_old(world: World) -> None:
    world.ana.writes("/checkin")
    await world.settle()
    world.telegram.fail("answerCallbackQuery", 1, refused("Bad Request: query is too old and response timeout expired"))
    world.ana.taps("5")
    await world.settle()
    assert world.ana.sees("2 of 5")


@pytest.mark.parametrize(
    "send",
    [
        lambda phone: phone.send_voice(),
        lambda phone: phone.send_photo(),
        lambda phone: phone.send_sticker(),
        lambda phone: phone.send_document(),
        lambda phone: phone.send_location(),
    ],
    ids=["voice", "photo", "sticker", "document", "location"],
)
async def test_what_nobody_can_read_here_is_said_so(world: World, send: Any) -> None:
    send(world.ana.phone)
    await world.settle()
    assert world.ana.sees("I can't hear or see this")
    assert [message.kind for message in world.records.find(Message)] == [MessageKind.UNREADABLE]


async def test_a_caption_is_read_like_text(world: World) -> None:
    world.ana.phone.send_photo("I want to kill myself")
    await world.settle()
    assert "988" in world.ana.screen()[0]
    assert {flag.rule for flag in world.records.find(Flag)} >= {Rule.CRISIS_WORDS}
    assert len(world.records.find(SafetyCheck)) == 1


async def test_an_edited_text_is_read_for_crisis_words_too(world: World) -> None:
    sent = world.ana.writes("hello")
    await world.settle()
    world.ana.phone.edit(sent.message_id, "I want to kill myself")
    await world.settle()
    assert Rule.CRISIS_WORDS in {flag.rule for flag in world.records.find(Flag)}


@pytest.mark.parametrize("text", ["hello", "/checkin", "/start", "/nonsense"])
async def test_a_stranger_gets_one_answer_and_nothing_is_stored(world: World, text: str) -> None:
    nobody = world.stranger(1900)
    for _ in range(3):
        nobody.writes(text)
        await world.settle()
    assert len(nobody.screen()) == 1
    assert nobody.sees("people who have a link")
    assert world.records.find(Message) == []


async def test_a_strangers_voice_message_is_answered_like_text(world: World) -> None:
    nobody = world.stranger(1900)
    nobody.phone.send_voice()
    await world.settle()
    assert nobody.sees("988")


async def test_in_a_group_nothing_is_said_and_nothing_is_stored(world: World) -> None:
    world.telegram.add_to_group(GROUP, "Friends", ANA)
    for text in ("hello", "/checkin", "/help", "I want to kill myself"):
        world.telegram.write_in_group(GROUP, ANA, text)
    await world.settle()
    assert [entry for entry in world.telegram.transcript if entry.parameters.get("chat_id") == GROUP] == []
    assert world.records.find(Message) == []
    assert world.records.find(Flag) == []


async def test_blocking_and_coming_back_are_noted(world: World) -> None:
    world.ana.phone.block()
    await world.settle()
    ana = world.records.patient().id
    assert world.records.find(Account, person_id=ana)[0].unreachable_at is not None
    assert [flag.rule for flag in world.records.find(Flag)] == [Rule.BOT_BLOCKED]
    world.ana.phone.unblock()
    await world.settle()
    assert world.records.find(Account, person_id=ana)[0].unreachable_at is None


@pytest.mark.parametrize("how", ["writes", "sticker", "start", "command"])
async def test_whoever_writes_is_reachable_again_though_telegram_never_said_so(world: World, how: str) -> None:
    ana = world.records.patient().id

    def lose(turn: Turn) -> None:
        (account,) = turn.tx.find(Account, person_id=ana)
        turn.tx.change(account, unreachable_at=turn.now)

    world.turn(lose)
    acts = {
        "writes": lambda: world.ana.writes("hello"),
        "sticker": world.ana.phone.send_sticker,
        "start": lambda: world.ana.writes("/start"),
        "command": lambda: world.ana.writes("/checkin"),
    }
    acts[how]()
    await world.settle()
    assert world.records.find(Account, person_id=ana)[0].unreachable_at is None
    assert world.ana.screen() != []


async def test_guessing_codes_is_answered_as_ever_and_comes_to_nothing(world: World) -> None:
    nobody = world.stranger(1900)
    for number in range(MOST + 3):
        nobody.writes(f"/start wrong{number}")
        await world.settle()
    assert len(nobody.screen()) == 1  # one answer a minute
    assert world.records.find(ParkedUpdate) == []


async def test_an_action_that_fails_is_parked_and_the_next_text_is_heard(world: World) -> None:
    body = {
        "chat": {"id": ANA, "type": "private"},
        "from": {"id": ANA, "is_bot": False, "first_name": "Ana"},
        "date": 1,
    }
    world.telegram.deliver({"my_chat_member": body})  # without the members
    world.ana.writes("hello")
    await world.settle()
    assert len(world.records.find(ParkedUpdate)) == 1
    assert len(world.records.find(Message)) == 1


def test_every_verb_fits_into_a_button() -> None:
    longest = max(routing.TAPS, key=len)
    assert len(buttons.encode(longest, "0" * 32, "x" * 16).encode()) <= 64
