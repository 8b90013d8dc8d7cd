"""What the sender does with an answer of Telegram's: the delivery table, row by row, over a line that is spoiled.

A staff alert is repeated until it was told; a patient gets nothing more than twice; an encouragement is not repeated.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import pytest

from actions import alerts, checkins, outbox
from actions.outbox import Way
from actions.turn import Turn, Who
from care import message
from care.delivery import Purpose
from care.message import Outgoing, Span, Style
from care.records import Account, Alert, Checkin, CheckinState, Delivery, Flag, Lane, Outbox, OutboxState, Verb
from care.rules import Rule
from practice.telegram.faults import Fault, blocked, flood, refused, restart
from tests.clinic import ANA, build, open_store
from tests.databases import Build, Kind
from tests.faults import proxy
from tests.faults.lines import LineWorld
from tests.world import Someone

pytestmark = [
    pytest.mark.anyio,
    # python-telegram-bot says on each 429 that it will give a timedelta one day.
    pytest.mark.filterwarnings("ignore:Deprecated since version v22.2"),
]

MINUTE, HOUR = 60, 3600


@pytest.fixture
def database_kind() -> Kind:
    """The line is what is spoiled here; what is stored is tested on both in tests/actions/test_delivery.py."""
    return Kind.SQLITE


@pytest.fixture
async def world(filled_database_url: Callable[[Build], str]) -> AsyncIterator[LineWorld]:
    store = open_store(filled_database_url(build))
    alive = await LineWorld(store).open()
    yield alive
    await alive.close()
    store.close()
    assert alive.telegram.violations == []


@dataclass(frozen=True)
class Class:
    """A class of the table: how a row of it is queued, whom it is for, when it is repeated."""

    name: str
    queue: Callable[[LineWorld], Outbox]
    reader: Callable[[LineWorld], Someone]
    again_after: float | None
    words: str

    def copies(self, world: LineWorld) -> int:
        """How many of it stand on the reader's phone."""
        return sum(self.words in text for text in self.reader(world).screen())


def _alert(world: LineWorld) -> Outbox:
    ana = world.records.patient()
    world.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.NOT_SAFE, {}))
    return world.rows(purpose=Purpose.ALERT)[-1]


def _said(world: LineWorld, way: Way) -> Outbox:
    text = message.plain("In danger: call 911.")
    return world.records.acts(ANA, lambda turn, who: outbox.say(turn, who.id, text, way))


def _crisis(world: LineWorld) -> Outbox:
    return _said(world, outbox.CRISIS)


def _prompt(world: LineWorld) -> Outbox:
    today = world.records.find(Checkin, state=CheckinState.PLANNED)[0]
    world.turn(lambda turn: checkins.ask(turn, today.id))
    return world.rows(purpose=Purpose.CHECKIN)[-1]


def _encouragement(world: LineWorld) -> Outbox:
    return _said(world, Way(Lane.BULK, Delivery.ENCOURAGEMENT, Purpose.REPLY))


ALERT = Class("alert", _alert, lambda world: world.dana, 5, "needs you, now")
CRISIS = Class("crisis reply", _crisis, lambda world: world.ana, 1, "In danger")
PROMPT = Class("check-in", _prompt, lambda world: world.ana, 3 * MINUTE, "Do you have a minute?")
ENCOURAGEMENT = Class("encouragement", _encouragement, lambda world: world.ana, None, "In danger")
CLASSES = (ALERT, CRISIS, PROMPT, ENCOURAGEMENT)

every_class = pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.name)

UNCLEAR: tuple[proxy.Kind, ...] = (
    *("hang_after", "close_after", "reset_after", "half", "html", "gateway_timeout"),
    *("hang_before", "close_before", "reset_before", "bad_gateway"),
)


async def _queued(world: LineWorld, kind: Class) -> Outbox:
    """Queue a row of the class, with nothing else waiting."""
    await world.service.ticker.tick()
    world.records.sent_all()
    return kind.queue(world)


def _state(world: LineWorld, row: Outbox) -> OutboxState:
    return world.rows(id=row.id)[0].state


@every_class
async def test_ok_is_sent_once(world: LineWorld, kind: Class) -> None:
    row = await _queued(world, kind)
    await world.send()
    assert _state(world, row) is OutboxState.SENT
    await world.wait(4 * MINUTE, step=30)
    assert kind.copies(world) == 1


@every_class
@pytest.mark.parametrize("fault", UNCLEAR)
async def test_what_may_have_arrived_is_repeated_as_its_class_says(
    world: LineWorld, kind: Class, fault: proxy.Kind
) -> None:
    row = await _queued(world, kind)
    world.proxy.order(fault, "sendMessage")
    await world.send()
    arrived = int(fault in proxy.HAD_IT)
    assert kind.copies(world) == arrived
    if kind.again_after is None:
        await world.wait(HOUR, step=600)
        assert _state(world, row) is OutboxState.UNCERTAIN
        assert kind.copies(world) == arrived
        return
    world.pass_(kind.again_after - 0.5)
    await world.send()
    assert kind.copies(world) == arrived  # not before its time
    world.pass_(0.5)
    await world.send()
    assert kind.copies(world) == arrived + 1
    assert _state(world, row) is OutboxState.SENT


@pytest.mark.parametrize("kind", [CRISIS, PROMPT], ids=lambda kind: kind.name)
@pytest.mark.parametrize("fault", ["half", "bad_gateway"])
async def test_a_patient_gets_nothing_more_than_twice(world: LineWorld, kind: Class, fault: proxy.Kind) -> None:
    row = await _queued(world, kind)
    world.proxy.order(fault, "sendMessage", times=100)
    await world.send()
    await world.wait(20 * MINUTE, step=10)
    assert len(world.ana.screen()) == (2 if fault in proxy.HAD_IT else 0)
    assert world.proxy.seen.count(("sendMessage", fault)) == 2
    assert _state(world, row) is OutboxState.UNCERTAIN


@pytest.mark.parametrize("kind", [CRISIS, PROMPT], ids=lambda kind: kind.name)
async def test_a_wait_before_is_no_try_that_may_have_arrived(world: LineWorld, kind: Class) -> None:
    row = await _queued(world, kind)
    world.telegram.fail("sendMessage", 2, flood(5))
    await world.send()
    world.pass_(5)
    await world.send()
    world.proxy.order("close_before", "sendMessage")
    await world.wait(4 * MINUTE, step=5)
    assert len(world.ana.screen()) == 1
    assert _state(world, row) is OutboxState.SENT


async def test_an_alert_is_repeated_until_it_was_told_and_says_that_it_comes_again(world: LineWorld) -> None:
    row = await _queued(world, ALERT)
    world.proxy.order("half", "sendMessage", times=4)
    await world.send()
    await world.wait(2 * MINUTE, step=5)
    shown = world.dana.screen()
    assert len(shown) == 5
    assert not shown[0].startswith("Again")
    assert [text.partition(" H-")[0] for text in shown[1:]] == ["Again:"] * 4  # marked, and only once
    assert _state(world, row) is OutboxState.SENT


async def test_an_alert_that_never_arrives_is_never_given_up(world: LineWorld) -> None:
    await _queued(world, ALERT)
    world.proxy.order("bad_gateway", "sendMessage", times=10_000)
    await world.wait(HOUR, step=30)
    assert {row.state for row in world.rows(purpose=Purpose.ALERT)} <= {OutboxState.QUEUED, OutboxState.CANCELLED}
    assert len({row.person_id for row in world.rows(purpose=Purpose.ALERT, state=OutboxState.QUEUED)}) == 4


async def test_an_edit_may_be_repeated_since_it_does_no_harm(world: LineWorld) -> None:
    await _queued(world, ALERT)
    await world.send()
    world.proxy.order("half", "editMessageText", times=3)
    ana = world.records.patient()
    world.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.CRAVING_HIGH, {"value": "9"}))
    await world.send()
    await world.wait(MINUTE)
    assert len(world.dana.screen()) == 1
    assert world.dana.sees("craving 9 of 10")
    assert {row.state for row in world.rows(purpose=Purpose.ALERT)} == {OutboxState.SENT}


async def test_a_tap_proves_that_it_arrived_and_nothing_is_repeated(world: LineWorld) -> None:
    await _queued(world, PROMPT)
    world.proxy.order("half", "sendMessage")
    await world.send()
    world.ana.taps("Start")
    await world.handle()
    await world.send()
    await world.wait(5 * MINUTE, step=30)
    assert len(world.ana.screen()) == 1
    assert world.ana.sees("1 of 5")


@every_class
@pytest.mark.parametrize("retry_after", [1, 35])
async def test_a_429_is_waited_for_and_nothing_is_lost(world: LineWorld, kind: Class, retry_after: int) -> None:
    row = await _queued(world, kind)
    world.telegram.fail("sendMessage", 1, flood(retry_after))
    await world.send()
    world.pass_(retry_after - 0.5)
    await world.send()
    assert world.asked(kind.reader(world)) == 1
    world.pass_(0.5)
    await world.send()
    assert kind.copies(world) == 1
    assert _state(world, row) is OutboxState.SENT


async def test_after_a_storm_of_429_the_alert_leaves_before_the_reminders(world: LineWorld) -> None:
    await _queued(world, PROMPT)
    world.telegram.fail("sendMessage", 4, flood(30))
    await world.send()
    _said(world, Way(Lane.BULK, Delivery.ENCOURAGEMENT, Purpose.REPLY))
    _alert(world)
    await world.wait(3 * MINUTE, step=10)
    calls = [e for e in world.telegram.transcript if e.method == "sendMessage"]
    assert [e.parameters["chat_id"] for e in calls[1:5]] == [world.dana.phone.user_id] * 4
    assert (PROMPT.copies(world), ENCOURAGEMENT.copies(world), ALERT.copies(world)) == (1, 1, 1)


async def test_a_wait_of_hours_drops_the_check_in_with_its_window_and_keeps_the_alert(world: LineWorld) -> None:
    prompt = await _queued(world, PROMPT)
    world.telegram.fail("sendMessage", 1, flood(13 * HOUR))
    await world.send()
    alert = _alert(world)
    await world.send()
    world.pass_(13 * HOUR)
    await world.service.sender.send_some()
    await world.send()
    assert _state(world, prompt) in (OutboxState.EXPIRED, OutboxState.CANCELLED)
    assert world.dana.was_told("needs you, now")
    assert _state(world, alert) is OutboxState.SENT


@every_class
async def test_a_refused_connection_is_tried_again_and_it_arrives_once(world: LineWorld, kind: Class) -> None:
    row = await _queued(world, kind)
    world.proxy.order("refuse")
    await world.send()
    await world.wait(10)
    assert _state(world, row) is OutboxState.QUEUED
    assert kind.reader(world).screen() == []
    await world.proxy.start()
    await world.wait(MINUTE, step=10)
    assert kind.copies(world) == 1
    assert _state(world, row) is OutboxState.SENT


@pytest.mark.parametrize("trouble", ["never left", "wait of hours", "token refused"])
async def test_a_crisis_alert_that_telegram_has_not_taken_goes_a_second_way_after_sixty_seconds(
    world: LineWorld, trouble: str
) -> None:
    pager = world.second_way
    await _queued(world, ALERT)
    if trouble == "never left":
        world.proxy.order("refuse")
    elif trouble == "wait of hours":
        world.telegram.fail("sendMessage", 1, flood(13 * HOUR))
    else:
        world.telegram.fail("sendMessage", 1_000, refused("Unauthorized", 401))
    await world.send()
    await world.wait(59)
    assert pager.subjects == []
    await world.wait(1)
    code = world.records.patient().case_code
    assert pager.subjects == [f"{code} needs you, now"]
    assert world.dana.screen() == []


async def test_a_crisis_alert_that_telegram_has_taken_goes_no_second_way(world: LineWorld) -> None:
    await _queued(world, ALERT)
    await world.send()
    await world.wait(2 * MINUTE, step=5)
    assert world.second_way.subjects == []


async def test_the_second_way_is_tried_until_it_is_taken_and_stops_when_somebody_has_the_alert(
    world: LineWorld,
) -> None:
    await _queued(world, ALERT)
    world.proxy.order("refuse")
    world.second_way.is_away = True
    await world.wait(2 * MINUTE, step=5)
    tries = world.second_way.tries
    assert tries >= 3
    alert = world.records.find(Alert)[0]
    dana = world.records.staff()
    world.turn(lambda turn: alerts.acknowledge(turn, dana.id, alert.id))
    await world.wait(10 * MINUTE, step=30)
    assert world.second_way.tries == tries


async def test_a_check_in_that_could_not_leave_is_not_sent_after_its_window(world: LineWorld) -> None:
    row = await _queued(world, PROMPT)
    world.proxy.order("refuse")
    await world.send()
    world.pass_(13 * HOUR)
    await world.proxy.start()
    await world.send()
    assert _state(world, row) in (OutboxState.EXPIRED, OutboxState.CANCELLED)
    assert not world.ana.was_told("Do you have a minute?")


GONE = [
    pytest.param(blocked(), id="403 blocked"),
    pytest.param(refused("Forbidden: user is deactivated", 403), id="403 deactivated"),
    pytest.param(refused("Bad Request: chat not found"), id="400 chat not found"),
]


@pytest.mark.parametrize("fault", GONE)
async def test_a_counselor_who_cannot_be_reached_means_the_next_rung_at_once(world: LineWorld, fault: Fault) -> None:
    row = await _queued(world, ALERT)
    world.telegram.fail("sendMessage", 1, fault)
    await world.send()
    await world.send()
    assert world.sam.was_told("needs you, now")
    assert _state(world, row) is OutboxState.REFUSED
    account = world.records.find(Account, person_id=row.person_id)[0]
    assert account.unreachable_at == world.still.now()


@pytest.mark.parametrize("fault", GONE)
@pytest.mark.parametrize("kind", [CRISIS, PROMPT, ENCOURAGEMENT], ids=lambda kind: kind.name)
async def test_a_patient_who_cannot_be_reached_is_shown_to_staff_and_not_tried_again(
    world: LineWorld, kind: Class, fault: Fault
) -> None:
    row = await _queued(world, kind)
    world.telegram.fail("sendMessage", 1, fault)
    await world.send()
    assert _state(world, row) is OutboxState.REFUSED
    assert [flag.rule for flag in world.records.find(Flag)] == [Rule.BOT_BLOCKED]
    await world.wait(HOUR, step=600)
    assert world.asked(world.ana) == 1


async def test_a_patient_who_comes_back_gets_messages_again(world: LineWorld) -> None:
    await _queued(world, CRISIS)
    world.telegram.fail("sendMessage", 1, blocked())
    await world.send()
    world.ana.phone.send_sticker()
    await world.handle()
    await world.send()
    assert world.ana.sees("I can't hear or see this")


@every_class
async def test_markup_that_telegram_refuses_goes_as_plain_text(world: LineWorld, kind: Class) -> None:
    row = await _queued(world, kind)
    world.telegram.fail("sendMessage", 1, refused("Bad Request: can't parse entities: unsupported start tag"))
    await world.send()
    await world.send()
    (shown,) = [shown for shown in kind.reader(world).phone.screen() if not shown.mine and shown.text]
    assert not [entity for entity in shown.entities if entity.type == "spoiler"]
    assert _state(world, row) is OutboxState.SENT


async def test_markup_is_dropped_also_after_several_waits(world: LineWorld) -> None:
    row = await _queued(world, ALERT)
    world.telegram.fail("sendMessage", 3, flood(1))
    world.telegram.fail("sendMessage", 1, refused("Bad Request: can't parse entities: x"))
    await world.send()
    await world.wait(5)
    assert _state(world, row) is OutboxState.SENT
    assert world.dana.was_told("needs you, now")


@every_class
async def test_another_400_is_refused_and_not_tried_again(world: LineWorld, kind: Class) -> None:
    row = await _queued(world, kind)
    world.telegram.fail("sendMessage", 1, refused("Bad Request: message is too long"))
    await world.send()
    assert _state(world, row) is OutboxState.REFUSED
    await world.send()
    assert world.asked(kind.reader(world)) == 1
    assert world.sam.was_told("needs you, now") == (kind is ALERT)


@every_class
@pytest.mark.parametrize("cause", ["401", "a proxy's 404"])
async def test_a_refused_token_stops_sending_and_keeps_the_queue(world: LineWorld, kind: Class, cause: str) -> None:
    row = await _queued(world, kind)
    if cause == "401":
        world.telegram.fail("sendMessage", 2, refused("Unauthorized", 401))
    else:
        world.proxy.order("not_found", "sendMessage", times=2)
    await world.send()
    for _ in range(2):
        assert _state(world, row) is OutboxState.QUEUED
        world.pass_(29)
        await world.send()
        assert kind.reader(world).screen() == []
        world.pass_(1)
        await world.send()
    assert kind.copies(world) == 1
    assert _state(world, row) is OutboxState.SENT


async def test_telegrams_own_500_is_unclear_too(world: LineWorld) -> None:
    row = await _queued(world, PROMPT)
    world.telegram.fail("sendMessage", 1, restart(accepted=True))
    await world.send()
    world.pass_(3 * MINUTE)
    await world.send()
    assert len(world.ana.screen()) == 2
    assert _state(world, row) is OutboxState.SENT


async def test_not_modified_is_success(world: LineWorld) -> None:
    await _queued(world, ALERT)
    await world.send()
    world.telegram.fail("editMessageText", 1, refused("Bad Request: message is not modified: specified new"))
    ana = world.records.patient()
    world.turn(lambda turn: alerts.refresh_for(turn, ana.id))
    await world.send()
    assert {row.state for row in world.rows(purpose=Purpose.ALERT)} == {OutboxState.SENT}


async def test_a_card_that_is_gone_is_sent_anew(world: LineWorld) -> None:
    await _queued(world, ALERT)
    await world.send()
    world.dana.phone.delete(world.dana.phone.newest().message_id)
    ana = world.records.patient()
    world.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.CRAVING_HIGH, {"value": "9"}))
    await world.send()
    await world.send()
    assert len(world.dana.screen()) == 1
    assert world.dana.sees("craving 9 of 10")


@pytest.mark.parametrize(
    ("verb", "description"),
    [
        (Verb.DELETE, "Bad Request: message to delete not found"),
        (Verb.DELETE, "Bad Request: message can't be deleted for everyone"),
        (Verb.PIN, "Bad Request: message to pin not found"),
        (Verb.REDACT, "Bad Request: message to edit not found"),
    ],
)
async def test_tidying_what_is_gone_is_success(world: LineWorld, verb: Verb, description: str) -> None:
    await _queued(world, CRISIS)
    await world.send()
    message_id = world.ana.phone.newest().message_id
    methods = {Verb.DELETE: "deleteMessage", Verb.PIN: "pinChatMessage", Verb.REDACT: "editMessageText"}
    world.telegram.fail(methods[verb], 1, refused(description))
    neutral = Outgoing((Span("…", Style.PLAIN),))

    def tidy(turn: Turn, who: Who) -> None:
        match verb:
            case Verb.DELETE:
                outbox.take_away(turn, who.id, message_id)
            case Verb.PIN:
                outbox.pin(turn, who.id, message_id)
            case _:
                outbox.redact(turn, who.id, message_id, neutral)

    world.records.acts(ANA, tidy)
    await world.send()
    assert [row.state for row in world.rows(verb=verb)][-1] is OutboxState.SENT
