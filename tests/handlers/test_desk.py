"""The desk: one update, one transaction; a stranger leaves no trace; a repeat changes nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from telegram import Chat, Message, Update, User

from actions import enrolling, outbox
from actions.screen import screen
from actions.turn import Turn, Who
from care.records import Outbox, Setting
from handlers.desk import Desk
from handlers.frames import desk_of, register_desk
from storage import updates
from tests.clinic import ANA, BOT_ID, Clinic

pytestmark = pytest.mark.anyio

NOON = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)


class Line:
    """A direct line that nobody uses here."""

    def numbers(self, chat_id: int) -> None: ...
    def stranger(self, chat_id: int) -> None: ...
    def link_refused(self, chat_id: int) -> None: ...
    def belongs(self, chat_id: int, country: str) -> None: ...


def _nothing(*_: Any) -> None: ...


@pytest.fixture
def desk(clinic: Clinic) -> Desk:
    return Desk(clinic.store, clinic.new_turn, Line(), _nothing, lambda: 0.0)


def update(telegram_id: int, update_id: int = 7) -> Update:
    """A text from this account."""
    user = User(telegram_id, "Somebody", is_bot=False)
    return Update(update_id, message=Message(1, NOON, Chat(telegram_id, "private"), from_user=user, text="hello"))


def say(turn: Turn, who: Who) -> str:
    """An action that leaves a trace."""
    outbox.say(turn, who.id, screen(turn, who.language, "checkin.ready"), outbox.REPLY)
    return "done"


def fails(turn: Turn, who: Who) -> str:
    """An action that leaves a trace and then fails."""
    say(turn, who)
    raise ZeroDivisionError


def traces(clinic: Clinic) -> int:
    """How many traces there are."""
    return len(clinic.queued(ANA))


def seen(clinic: Clinic, update_id: int = 7) -> bool:
    """Whether the update is remembered."""
    return clinic.store.read_now(lambda tx: updates.is_remembered(tx, BOT_ID, update_id))


async def test_an_action_runs_once_however_often_the_update_comes(desk: Desk, clinic: Clinic) -> None:
    first = await desk.act(update(ANA), say)
    again = await desk.act(update(ANA), say)
    assert (first.result, again.result, again.repeated) == ("done", None, True)
    assert traces(clinic) == 1


async def test_an_action_that_fails_leaves_nothing_and_may_come_again(desk: Desk, clinic: Clinic) -> None:
    with pytest.raises(ZeroDivisionError):
        await desk.act(update(ANA), fails)
    assert traces(clinic) == 0
    assert not seen(clinic)
    assert (await desk.act(update(ANA), say)).result == "done"


class Listening(Line):
    """A direct line that notes what it learns."""

    def __init__(self) -> None:
        self.learned: list[tuple[int, str]] = []

    def belongs(self, chat_id: int, country: str) -> None:
        self.learned.append((chat_id, country))


async def test_the_direct_line_learns_the_country_of_whoever_is_known(clinic: Clinic) -> None:
    line, program = Listening(), clinic.program()
    desk = Desk(clinic.store, clinic.new_turn, line, _nothing, lambda: 0.0)
    await desk.act(update(4711), say)
    await desk.act(update(ANA), say)
    clinic.turn(lambda turn: enrolling.set_country(turn, program.id, "mx"))
    await desk.act(update(ANA, 8), say)
    assert line.learned == [(ANA, "us"), (ANA, "mx")]


async def test_an_action_is_told_when_a_message_was_written_that_is_handled_late(desk: Desk, clinic: Clinic) -> None:
    clinic.now = NOON + timedelta(minutes=11)
    acted = await desk.act(update(ANA), lambda turn, _: turn.late_since)
    assert acted.result == NOON
    clinic.now = NOON + timedelta(minutes=9)
    acted = await desk.act(update(ANA, 8), lambda turn, _: turn.late_since)
    assert acted.result is None


async def test_a_stranger_runs_nothing_and_leaves_no_trace(desk: Desk, clinic: Clinic) -> None:
    acted = await desk.act(update(4711), say)
    assert (acted.stranger, acted.result) == (True, None)
    assert not seen(clinic)


async def test_an_update_of_nobody_is_a_strangers(desk: Desk) -> None:
    assert (await desk.act(Update(7), say)).stranger


async def test_an_action_for_anyone_that_stores_nothing_leaves_no_trace(desk: Desk, clinic: Clinic) -> None:
    acted = await desk.act_for_anyone(update(4711), lambda _: "looked")
    assert acted.result == "looked"
    assert not seen(clinic)


async def test_an_action_for_anyone_that_stores_runs_once(desk: Desk, clinic: Clinic) -> None:
    def store(turn: Turn) -> str:
        turn.tx.add(Setting(id="trace", value="x"))
        return "stored"

    first = await desk.act_for_anyone(update(4711), store)
    again = await desk.act_for_anyone(update(4711), store)
    assert (first.result, again.repeated) == ("stored", True)
    assert clinic.find(Outbox, purpose="nothing") == []


def test_the_desk_is_found_where_it_was_put(desk: Desk) -> None:
    frame: Any = SimpleNamespace(bot_data={})
    register_desk(frame, desk)
    assert desk_of(frame) is desk


def test_without_a_desk_a_handler_says_so() -> None:
    frame: Any = SimpleNamespace(bot_data={"desk": None})
    with pytest.raises(TypeError, match="no desk"):
        desk_of(frame)
