"""A whole story with every logger open: no token, no name, no word of a patient's is written."""

from __future__ import annotations

import io
import logging
from collections.abc import AsyncIterator, Callable, Iterator

import pytest

from actions import enrolling, invites
from actions.turn import Turn
from bot import logs
from care.records import Account, Outbox, ParkedUpdate
from practice.telegram.faults import flood, html_page, refused
from tests.clinic import build, open_store
from tests.databases import Build, Kind
from tests.faults.lines import LineWorld
from tests.world import TOKEN

pytestmark = [
    pytest.mark.anyio,
    # python-telegram-bot says on each 429 that it will give a timedelta one day.
    pytest.mark.filterwarnings("ignore:Deprecated since version v22.2"),
]

NAME, SHOWN_NAME, FAMILY_NAME, PHONE = "Zebulon", "Quetzalli", "Wilhelmina", "555-867-5309"
NOTE, MESSAGE, CRISIS = "my brother xylophone called", "the bus was marmalade", "I want to kill myself tonight pelican"
POISON = "unreadable rhubarb"
SECRETS = (TOKEN, NAME, SHOWN_NAME, FAMILY_NAME, PHONE, NOTE, MESSAGE, "pelican", POISON, "xylophone", "Dana Demo")
SIMULATORS_OWN = ("python_multipart", "uvicorn", "uvicorn.error", "uvicorn.access")
LUIS, EVA = 1777, 1778


@pytest.fixture
def database_kind() -> Kind:
    """What is logged is the same on each database."""
    return Kind.SQLITE


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """What the process writes: set up as the process does, and every logger that it left open opened to DEBUG."""
    names = ["", *logging.root.manager.loggerDict]
    kept = [
        (logging.getLogger(name), list(logging.getLogger(name).handlers), logging.getLogger(name).level)
        for name in names
    ]
    logs.configure(dict.fromkeys(SIMULATORS_OWN, logging.CRITICAL))  # Telegram's servers write logs of their own
    stream = io.StringIO()
    root = logging.getLogger()
    for handler in root.handlers:
        assert isinstance(handler, logging.StreamHandler)
        handler.setStream(stream)
    root.setLevel(logging.DEBUG)
    for name in ("handrail", "sqlalchemy", "asyncio", "concurrent", "tzlocal"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    yield stream
    for logger, handlers, level in kept:
        logger.handlers[:] = handlers
        logger.setLevel(level)


@pytest.fixture
async def world(written: io.StringIO, filled_database_url: Callable[[Build], str]) -> AsyncIterator[LineWorld]:
    store = open_store(filled_database_url(build))
    alive = await LineWorld(store).open()
    yield alive
    await alive.close()
    store.close()


async def _goes_on(world: LineWorld) -> None:
    for _ in range(3):
        await world.handle()
        await world.send()


async def _joins(world: LineWorld) -> None:
    dana = world.records.staff()

    def invite(turn: Turn) -> tuple[str, str]:
        invited = enrolling.add_patient(
            turn, dana.program_id, first_name=NAME, counselor_id=dana.id, phone=PHONE, emergency_contact=FAMILY_NAME
        )
        return invited.person_id, invites.link(turn, invited.code)

    person_id, link = world.turn(invite)
    luis = world.someone(LUIS, SHOWN_NAME)
    luis.opens(link)
    await _goes_on(world)
    for label in ("English", "I agree", "Eastern", "7:00 PM"):
        luis.taps(label)
        await _goes_on(world)
    (account,) = world.records.find(Account, person_id=person_id)
    world.turn(lambda turn: enrolling.confirm(turn, account.id, actor_id=dana.id))
    await _goes_on(world)


async def _checks_in_with_a_note(world: LineWorld) -> None:
    luis = world.someone(LUIS, SHOWN_NAME)
    luis.writes("/checkin")
    await _goes_on(world)
    for label in ("2", "9", "Yes", "3"):
        luis.taps(label)
        await _goes_on(world)
    luis.writes(NOTE)
    await _goes_on(world)


async def _invites_family(world: LineWorld) -> None:
    luis = world.someone(LUIS, SHOWN_NAME)
    luis.writes("/family")
    await _goes_on(world)
    for label in ("Invite someone", "I agree"):
        luis.taps(label)
        await _goes_on(world)
    link = next(text for text in reversed(luis.screen()) if "?start=" in text).partition("?start=")[2].split()[0]
    eva = world.someone(EVA, FAMILY_NAME)
    eva.opens(link)
    await _goes_on(world)
    for label in ("English", "I agree"):
        eva.taps(label)
        await _goes_on(world)


async def test_a_whole_story_leaves_no_word_of_anybody_in_the_logs(world: LineWorld, written: io.StringIO) -> None:
    await _joins(world)
    await _checks_in_with_a_note(world)
    luis = world.someone(LUIS, SHOWN_NAME)
    for text in (MESSAGE, CRISIS, f"my number is {PHONE}"):
        luis.writes(text)
        await _goes_on(world)
    await _invites_family(world)
    assert world.dana.was_told("needs you, now")
    assert [secret for secret in SECRETS if secret in written.getvalue()] == []
    assert " DEBUG " in written.getvalue()  # or all this would prove nothing


async def test_what_goes_wrong_leaves_no_word_either(world: LineWorld, written: io.StringIO) -> None:
    poisoned = {"message_id": "x", "text": POISON, "chat": {"id": 1001, "first_name": NAME, "type": "private"}}
    world.telegram.deliver({"message": poisoned})
    world.telegram.deliver({"message": {"text": POISON}})
    for fault in (flood(1), refused(f"Bad Request: can't parse entities: {MESSAGE}"), refused(f"Bad Request: {NOTE}")):
        world.telegram.fail("sendMessage", 1, fault)
        world.ana.writes(MESSAGE)
        await _goes_on(world)
        world.pass_(2)
    world.proxy.order("half", times=3)
    await _goes_on(world)
    assert len(world.records.find(ParkedUpdate)) == 2
    assert "update parked" in written.getvalue()
    assert [secret for secret in SECRETS if secret in written.getvalue()] == []


@pytest.mark.parametrize("method", ["getUpdates", "sendMessage"])
async def test_an_answer_that_cannot_be_read_is_not_quoted(world: LineWorld, written: io.StringIO, method: str) -> None:
    page = html_page(accepted=False)
    world.telegram.fail(method, 1, type(page)(html=f'{{"result": [{{"text": "{MESSAGE}"', accepted=False))
    world.ana.writes("hello")
    running = world.service.intake
    if method == "getUpdates":
        with pytest.raises(Exception, match="Invalid server response"):
            await running.poll_once(0)
    await _goes_on(world)
    assert world.rows() != []
    assert MESSAGE not in written.getvalue()


async def test_outbox_rows_keep_no_words_after_they_were_sent(world: LineWorld) -> None:
    world.ana.writes(MESSAGE)
    await _goes_on(world)
    assert {row.body for row in world.records.find(Outbox, state="sent")} == {""}
