"""The watchdog barks, once for each worry, and the heartbeat stops while there is one."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field

import httpx
import pytest

from actions import alerts, watching
from bot.watchdog import Watchdog
from care.rules import Rule
from care.watch import Pulse, Worry
from storage.store import StoreUnavailableError
from tests.bot.clocks import StillClock
from tests.clinic import Clinic

pytestmark = pytest.mark.anyio

HEARTBEAT = "https://heartbeat.example.org/ping"


@dataclass
class Kennel:
    """A watchdog, the pulse that it feels, and the heartbeats that left."""

    clinic: Clinic
    pulse: Pulse = field(default_factory=lambda: Pulse(0.0, 0.0))
    beats: list[str] = field(default_factory=list)
    answer: Callable[[httpx.Request], httpx.Response] | None = None

    def __post_init__(self) -> None:
        self.dog = Watchdog(
            self.clinic.store,
            StillClock(),
            self.clinic.new_turn,
            lambda: self.pulse,
            heartbeat_url=HEARTBEAT,
            transport=httpx.MockTransport(self._beat),
        )

    def _beat(self, request: httpx.Request) -> httpx.Response:
        self.beats.append(str(request.url))
        if self.answer is not None:
            return self.answer(request)
        return httpx.Response(200)


@pytest.fixture
def kennel(clinic: Clinic) -> Kennel:
    return Kennel(clinic)


async def test_all_is_well_and_the_heart_beats(kennel: Kennel, caplog: pytest.LogCaptureFixture) -> None:
    assert await kennel.dog.look() == frozenset()
    assert kennel.beats == [HEARTBEAT]
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


@pytest.mark.parametrize(
    ("pulse", "worry"),
    [(Pulse(31.0, 0.0), Worry.TICKER_STALLED), (Pulse(0.0, 31.0), Worry.SENDER_STALLED)],
    ids=["ticker", "sender"],
)
async def test_a_part_that_stalls_is_told_aloud(
    kennel: Kennel, caplog: pytest.LogCaptureFixture, pulse: Pulse, worry: Worry
) -> None:
    kennel.pulse = pulse
    assert await kennel.dog.look() == {worry}
    assert kennel.beats == []
    assert [(r.levelno, worry.value in r.getMessage()) for r in caplog.records] == [(logging.CRITICAL, True)]
    assert kennel.clinic.turn(watching.present) == (worry,)


async def test_an_alert_that_does_not_leave_is_told_aloud(kennel: Kennel) -> None:
    clinic = kennel.clinic
    ana = clinic.patient()
    clinic.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.NOT_SAFE, {}))
    clinic.advance(seconds=61)
    assert await kennel.dog.look() == {Worry.ALERT_UNSENT}


async def test_a_worry_is_logged_once_and_so_is_its_end(kennel: Kennel, caplog: pytest.LogCaptureFixture) -> None:
    kennel.pulse = Pulse(31.0, 0.0)
    with caplog.at_level(logging.INFO):
        await kennel.dog.look()
        await kennel.dog.look()
        kennel.pulse = Pulse(0.0, 0.0)
        await kennel.dog.look()
    said = [record.getMessage() for record in caplog.records if "watchdog" in record.getMessage()]
    assert said == ["watchdog what=ticker_stalled", "watchdog calm what=ticker_stalled"]
    assert kennel.beats == [HEARTBEAT]


async def test_a_store_that_is_away_is_a_worry_and_no_heartbeat(kennel: Kennel) -> None:
    class Away:
        async def write(self, *_: object, **__: object) -> None:
            raise StoreUnavailableError("away")

    dog = Watchdog(Away(), StillClock(), kennel.clinic.new_turn, lambda: kennel.pulse, heartbeat_url=HEARTBEAT)  # type: ignore[arg-type]  # a store that can only fail
    assert await dog.look() == {Worry.STORE_AWAY}
    assert kennel.beats == []


async def test_a_heartbeat_that_nobody_takes_does_no_harm(kennel: Kennel) -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("away", request=request)

    kennel.answer = broken
    assert await kennel.dog.look() == frozenset()
