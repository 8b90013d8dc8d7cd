"""The sender takes what may go, at Telegram's pace, the most urgent first."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

import pytest

from actions import outbox
from actions.delivery import Envelope, Receipt
from actions.outbox import Way
from bot.sender import Sender
from care import message
from care.delivery import Purpose, Told
from care.records import Delivery, Lane, Outbox, OutboxState
from tests.bot.clocks import StillClock
from tests.clinic import ADA, ANA, BETH, DANA, SAM, Clinic

pytestmark = pytest.mark.anyio

EVERYBODY = (ANA, DANA, SAM, BETH, ADA)
OK = Receipt(Told.OK, message_id=7)


@dataclass
class Wire:
    """A channel of the test's own: says what it was told to say, when the test lets it."""

    answers: list[Receipt] = field(default_factory=list)
    carried: list[Envelope] = field(default_factory=list)
    open: asyncio.Event = field(default_factory=asyncio.Event)
    taken: asyncio.Event = field(default_factory=asyncio.Event)
    breaks: bool = False

    async def deliver(self, envelope: Envelope) -> Receipt:
        self.carried.append(envelope)
        self.taken.set()
        await self.open.wait()
        if self.breaks:
            raise ZeroDivisionError
        return self.answers.pop(0) if self.answers else OK

    @property
    def texts(self) -> list[str]:
        return [envelope.message.text for envelope in self.carried if envelope.message is not None]


class Post:
    """The clinic with a sender, a wire and a clock that stands still."""

    def __init__(self, clinic: Clinic) -> None:
        self.clinic = clinic
        self.clock = StillClock()
        self.wire = Wire()
        self.wire.open.set()
        self.sender = self.new_sender()

    def new_sender(self) -> Sender:
        """A sender of three tokens at once and one a second for each chat."""
        return Sender(self.clinic.store, self.wire, self.clock, self.clinic.new_turn)

    def say(self, telegram_id: int, text: str, lane: Lane = Lane.REPLY, delivery: Delivery = Delivery.REPLY) -> Outbox:
        """Queue a text."""
        way = Way(lane, delivery, Purpose.REPLY)
        return self.clinic.acts(telegram_id, lambda turn, who: outbox.say(turn, who.id, message.plain(text), way))

    def pass_(self, seconds: float) -> None:
        """Let time pass."""
        self.clock.pass_(seconds)
        self.clinic.now = self.clock.now()

    async def send(self) -> int:
        """Claim once and let it arrive; how many."""
        taken = await self.sender.send_some()
        while self.sender._in_flight:
            await asyncio.wait(self.sender._in_flight.values())
        return taken

    def states(self) -> dict[str, OutboxState]:
        """Text of each row and where it stands; by id, since a sent row keeps no text."""
        return {row.id: row.state for row in self.clinic.find(Outbox) if row.state is not OutboxState.CANCELLED}


@pytest.fixture
def post(clinic: Clinic) -> Post:
    return Post(clinic)


async def test_the_most_urgent_goes_first_whatever_was_queued_first(post: Post) -> None:
    for telegram_id, lane in zip(EVERYBODY, reversed(Lane), strict=True):
        post.say(telegram_id, lane.name, lane)
    while len(post.wire.carried) < len(Lane):
        await post.send()
        post.pass_(1)
    assert post.wire.texts == [lane.name for lane in Lane]


async def test_within_a_lane_the_eldest_goes_first(post: Post) -> None:
    for number, telegram_id in enumerate((SAM, ANA, DANA)):
        post.say(telegram_id, str(number))
        post.pass_(1)
    await post.send()
    assert post.wire.texts == ["0", "1", "2"]


@pytest.mark.parametrize("lane", [Lane.BULK, Lane.ANIMATION], ids=lambda lane: lane.name)
async def test_bulk_never_takes_the_last_token(post: Post, lane: Lane) -> None:
    for telegram_id in (ANA, DANA, SAM, BETH):
        post.say(telegram_id, "idea", lane)
    assert await post.send() == 2
    assert await post.send() == 0
    post.say(ADA, "needs you, now", Lane.CRISIS)
    assert await post.send() == 1
    assert post.wire.texts == ["idea", "idea", "needs you, now"]


async def test_bulk_leaves_the_last_token_also_when_others_have_taken_some(post: Post) -> None:
    post.say(ANA, "reply")
    for telegram_id in (DANA, SAM, BETH):
        post.say(telegram_id, "idea", Lane.BULK)
    assert await post.send() == 2
    assert post.wire.texts == ["reply", "idea"]


async def test_only_what_there_are_tokens_for_is_claimed(post: Post) -> None:
    for telegram_id in EVERYBODY:
        post.say(telegram_id, "x")
    assert await post.send() == 3
    assert sorted(post.states().values()).count(OutboxState.QUEUED) == 2
    post.pass_(1)
    assert await post.send() == 2


async def test_one_message_is_in_flight_for_a_person_and_in_order(post: Post) -> None:
    post.say(ANA, "first")
    post.pass_(1)
    post.say(ANA, "second")
    post.wire.open.clear()
    assert await post.sender.send_some() == 1
    assert await post.sender.send_some() == 0
    post.wire.open.set()
    await post.send()
    await post.send()
    assert post.wire.texts == ["first", "second"]


async def test_a_chat_gets_three_at_once_and_then_one_a_second(post: Post) -> None:
    for number in range(5):
        post.say(ANA, str(number))
    for _ in range(5):
        await post.send()
        post.clock.seconds += 0.1  # enough for a token over all, not for one of this chat's
    assert len(post.wire.carried) == 3
    post.pass_(1)
    await post.send()
    await post.send()
    assert len(post.wire.carried) == 4


async def test_a_chat_at_rest_holds_up_nobody_else(post: Post) -> None:
    for number in range(4):
        post.say(ANA, str(number))
    for _ in range(3):
        await post.send()
        post.clock.seconds += 0.1
    post.say(DANA, "hello")
    await post.send()
    assert post.wire.texts[-1] == "hello"


async def test_a_wait_holds_everything_and_then_the_alert_is_first(post: Post) -> None:
    alert = post.say(DANA, "needs you, now", Lane.CRISIS, Delivery.ALERT)
    post.wire.answers = [Receipt(Told.WAIT, wait_s=35)]
    await post.send()
    post.say(ANA, "reply")
    post.pass_(34)
    assert await post.send() == 0
    assert post.states()[alert.id] is OutboxState.QUEUED
    post.pass_(1)
    assert await post.send() == 1  # one goes ahead
    await post.send()
    assert post.wire.texts == ["needs you, now", "needs you, now", "reply"]
    assert set(post.states().values()) == {OutboxState.SENT}


async def test_after_a_wait_bulk_may_go_ahead_when_there_is_nothing_else(post: Post) -> None:
    post.say(ANA, "idea", Lane.BULK)
    post.wire.answers = [Receipt(Told.WAIT, wait_s=1)]
    await post.send()
    post.pass_(1)
    assert await post.send() == 1


async def test_a_refused_token_stops_sending_and_keeps_the_queue(post: Post) -> None:
    rows = [post.say(telegram_id, "x", Lane.CRISIS, Delivery.ALERT) for telegram_id in (DANA, SAM)]
    post.wire.answers = [Receipt(Told.STOPPED, wait_s=30), Receipt(Told.STOPPED, wait_s=30)]
    await post.send()
    assert [post.states()[row.id] for row in rows] == [OutboxState.QUEUED] * 2
    post.pass_(29)
    assert await post.send() == 0
    post.pass_(2)
    await post.send()
    await post.send()
    assert [post.states()[row.id] for row in rows] == [OutboxState.SENT] * 2


async def test_what_a_dead_sender_left_is_found_at_the_start(post: Post) -> None:
    row = post.say(ANA, "x", Lane.SCHEDULED, Delivery.PROMPT)
    lost = post.say(DANA, "y", Lane.BULK, Delivery.ENCOURAGEMENT)
    post.wire.open.clear()
    await post.sender.send_some()  # and then the process dies
    await post.new_sender()._recover()
    assert post.states() == {row.id: OutboxState.QUEUED, lost.id: OutboxState.UNCERTAIN}


async def test_stopping_claims_nothing_more_and_waits_for_what_is_in_flight(post: Post) -> None:
    rows = [post.say(ANA, str(number)) for number in range(3)]
    post.wire.open.clear()
    running = asyncio.create_task(post.sender.run())
    await post.wire.taken.wait()
    stopping = asyncio.create_task(post.sender.stop())
    await asyncio.sleep(0)
    assert not stopping.done()
    post.wire.open.set()
    await stopping
    await running
    states = post.states()
    assert [states[row.id] for row in rows] == [OutboxState.SENT, OutboxState.QUEUED, OutboxState.QUEUED]


async def test_a_row_that_nobody_understands_holds_up_nobody(post: Post) -> None:
    bad = post.say(ANA, "x", Lane.CRISIS)
    post.clinic.turn(lambda turn: turn.tx.change(bad, purpose="of another version"))
    good = post.say(DANA, "y")
    await post.send()
    assert post.states() == {bad.id: OutboxState.REFUSED, good.id: OutboxState.SENT}


async def test_a_channel_that_breaks_ends_nothing(post: Post) -> None:
    post.say(ANA, "x")
    post.wire.breaks = True
    await post.send()
    post.wire.breaks = False
    good = post.say(DANA, "y")
    await post.send()
    assert post.states()[good.id] is OutboxState.SENT


async def test_a_sender_that_is_woken_looks_at_once(post: Post) -> None:
    running = asyncio.create_task(post.sender.run())
    for _ in range(3):
        await asyncio.sleep(0)
    post.say(ANA, "x")
    post.sender.wake()
    await post.wire.taken.wait()
    await post.sender.stop()
    await running
    assert post.wire.texts == ["x"]


async def test_draining_goes_on_until_nothing_may_go(post: Post) -> None:
    for telegram_id in (ANA, DANA, SAM):
        post.say(telegram_id, "x")
    assert await post.sender.drain() == 3
    assert await post.sender.drain() == 0
