"""Fixed texts go out directly: once a minute to a chat, as long as it takes, and never a third time."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import httpx
import pytest
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.emergency import Emergency
from bot.hold import Hold
from practice.telegram import SimulatedTelegram, create_app
from practice.telegram.faults import Fault, bad_gateway, blocked, flood, html_page, refused
from practice.telegram.phones import Phone
from tests.bot.clocks import StillClock
from tests.clinic import ANA, DANA, texts
from tests.house.tree import imported, modules
from tests.world import TOKEN

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def speaking(
    telegram: SimulatedTelegram, monotonic: Callable[[], float], country: str = "us"
) -> AsyncIterator[tuple[Emergency, Hold]]:
    """The direct line to a simulated Telegram."""
    hold = Hold(monotonic)
    request = HTTPXRequest(httpx_kwargs={"transport": httpx.ASGITransport(app=create_app(telegram))})
    async with Bot(TOKEN, base_url="http://telegram.test/bot", request=request) as bot:
        yield Emergency.speaking(bot, monotonic, texts().in_country(country), hold), hold


def started(telegram: SimulatedTelegram, telegram_id: int = ANA) -> Phone:
    """A phone on which the bot was started."""
    phone = telegram.phone(telegram_id)
    phone.chat.started = True
    return phone


def shown(phone: Phone) -> list[str]:
    """What stands there."""
    return [message.text for message in phone.screen() if not message.mine]


@pytest.mark.parametrize("which", ["numbers", "not_saved", "stranger"])
async def test_every_fixed_text_brings_the_numbers_in_both_languages(telegram: SimulatedTelegram, which: str) -> None:
    phone = started(telegram)
    async with speaking(telegram, StillClock().monotonic) as (emergency, _):
        getattr(emergency, which)(ANA)
        await emergency.settle()
    (text,) = shown(phone)
    for language in texts().locales:
        assert texts().here.crisis_text(language) in text


async def test_the_numbers_are_those_of_the_installations_country(telegram: SimulatedTelegram) -> None:
    phone = started(telegram)
    async with speaking(telegram, StillClock().monotonic, "es") as (emergency, _):
        emergency.numbers(ANA)
        await emergency.settle()
    (text,) = shown(phone)
    assert "llame al 024" in text
    assert "988" not in text


async def test_whoever_is_known_to_be_elsewhere_is_shown_the_numbers_there(telegram: SimulatedTelegram) -> None:
    ana, dana = started(telegram), started(telegram, DANA)
    async with speaking(telegram, StillClock().monotonic) as (emergency, _):
        emergency.belongs(ANA, "mx")
        emergency.numbers(ANA)
        emergency.numbers(DANA)
        await emergency.settle()
    assert "800 911 2000" in shown(ana)[0]
    assert "988" not in shown(ana)[0]
    assert "988" in shown(dana)[0]


@pytest.mark.parametrize("country", ["us", "xx"])
async def test_whoever_is_back_or_nowhere_is_shown_the_installations(telegram: SimulatedTelegram, country: str) -> None:
    phone = started(telegram)
    async with speaking(telegram, StillClock().monotonic) as (emergency, _):
        emergency.belongs(ANA, "es")
        emergency.belongs(ANA, country)
        emergency.numbers(ANA)
        await emergency.settle()
    assert "988" in shown(phone)[0]


async def test_a_refused_link_is_told_in_both_languages(telegram: SimulatedTelegram) -> None:
    phone = started(telegram)
    async with speaking(telegram, StillClock().monotonic) as (emergency, _):
        emergency.link_refused(ANA)
        await emergency.settle()
    (text,) = shown(phone)
    assert "does not work" in text
    assert "988" in text


async def test_each_chat_gets_each_text_once_a_minute(telegram: SimulatedTelegram) -> None:
    clock, ana, dana = StillClock(), started(telegram), started(telegram, DANA)
    async with speaking(telegram, clock.monotonic) as (emergency, _):
        for _ in range(3):
            emergency.numbers(ANA)
            emergency.not_saved(ANA)
            emergency.numbers(DANA)
        await emergency.settle()
        assert (len(shown(ana)), len(shown(dana))) == (2, 1)
        clock.pass_(59)
        emergency.numbers(ANA)
        clock.pass_(1)
        emergency.numbers(ANA)
        await emergency.settle()
    assert len(shown(ana)) == 3


async def test_thousands_of_strangers_are_forgotten_after_their_minute(telegram: SimulatedTelegram) -> None:
    clock = StillClock()
    async with speaking(telegram, clock.monotonic) as (emergency, _):
        emergency._sent = {("stranger", chat): 0.0 for chat in range(6_000)}
        clock.pass_(61)
        emergency.stranger(ANA)
        await emergency.settle()
        assert len(emergency._sent) <= 1


# python-telegram-bot says on each 429 that it will give a timedelta one day.
@pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")
async def test_a_wait_is_waited_for_and_the_numbers_still_come(telegram: SimulatedTelegram) -> None:
    telegram = SimulatedTelegram(telegram.now, time.monotonic, limits=False, tokens=(TOKEN,))
    phone = started(telegram)
    telegram.fail("sendMessage", 1, flood(1))
    async with speaking(telegram, time.monotonic) as (emergency, hold):
        emergency.numbers(ANA)
        await emergency.settle()
        assert hold.left() == 0
    assert len(shown(phone)) == 1
    assert telegram.violations == []


@pytest.mark.parametrize(
    ("fault", "copies"),
    [
        pytest.param(html_page(), 2, id="it arrived each time"),
        pytest.param(bad_gateway(), 0, id="it arrived never"),
    ],
)
async def test_what_may_have_arrived_is_sent_once_more_and_no_oftener(
    telegram: SimulatedTelegram, fault: Fault, copies: int
) -> None:
    phone = started(telegram)
    telegram.fail("sendMessage", 5, fault)
    async with speaking(telegram, StillClock().monotonic) as (emergency, _):
        emergency.numbers(ANA)
        await emergency.settle()
    assert len(shown(phone)) == copies
    assert len([entry for entry in telegram.transcript if entry.method == "sendMessage"]) == 2


@pytest.mark.parametrize(
    "fault",
    [blocked(), refused("Bad Request: chat not found"), refused("Bad Request: message is too long")],
    ids=["blocked", "no chat", "refused"],
)
async def test_in_vain_it_is_not_tried_again_but_may_be_asked_for_at_once(
    telegram: SimulatedTelegram, fault: Fault
) -> None:
    phone = started(telegram)
    telegram.fail("sendMessage", 1, fault)
    async with speaking(telegram, StillClock().monotonic) as (emergency, _):
        emergency.numbers(ANA)
        await emergency.settle()
        assert shown(phone) == []
        emergency.numbers(ANA)
        await emergency.settle()
    assert len(shown(phone)) == 1


async def test_stopping_lets_what_is_on_its_way_arrive(telegram: SimulatedTelegram) -> None:
    phone = started(telegram)
    async with speaking(telegram, StillClock().monotonic) as (emergency, _):
        emergency.numbers(ANA)
        await emergency.stop()
    assert len(shown(phone)) == 1


def test_the_direct_line_knows_no_store() -> None:
    tree = next(tree for path, tree in modules("bot").items() if path.name == "emergency.py")
    assert [name for _, name in imported(tree) if name.split(".")[0] == "storage"] == []
