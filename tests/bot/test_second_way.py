"""E-mail and pager: what leaves, to whom, and what an answer means."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
from aiosmtpd.smtp import SMTP

from actions import alerts, enrolling
from actions.relaying import Letter
from bot import second_way, settings
from bot.clock import Clock
from bot.second_way import Carried, Mail, Pager, SecondWay
from bot.settings import Settings
from care.records import Relay, RelayState, Route
from care.rules import Rule
from tests.bot.clocks import StillClock
from tests.clinic import MONDAY_3PM, Clinic

pytestmark = pytest.mark.anyio

PAGE = "https://staff.example.org"
SECRET = "a secret of thirty-two characters"


def letter(route: Route = Route.EMAIL) -> Letter:
    """A relay that was claimed."""
    relay = Relay(
        id="r" * 32,
        program_id="p" * 32,
        alert_id="a" * 32,
        staff_id=None,
        route=route,
        tries=1,
        created_at=MONDAY_3PM,
        not_before_at=MONDAY_3PM,
    )
    said = ("H-214 needs you, now", "H-214 has been waiting since 3:00 PM.")
    return Letter(relay, "crisis_alert", "dana@example.org", "H-214", *said)


# ------------------------------------------------------------------------------------------------------------- e-mail


@dataclass
class Inbox:
    """A mail server on loopback. `answer` is what it says to each recipient."""

    answer: str = "250 OK"
    mails: list[Any] = field(default_factory=list)

    async def handle_RCPT(self, *args: Any) -> str:  # noqa: N802 - the name that the library calls
        """Accept or refuse the recipient."""
        envelope, address = args[2], args[3]
        if self.answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.answer

    async def handle_DATA(self, *args: Any) -> str:  # noqa: N802 - the name that the library calls
        """Take the mail."""
        self.mails.append(args[2])
        return "250 taken"


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
async def server(inbox: Inbox) -> AsyncIterator[str]:
    listening = await asyncio.get_running_loop().create_server(lambda: SMTP(inbox), "127.0.0.1", 0)
    yield f"smtp://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    listening.close()
    await listening.wait_closed()


async def test_a_mail_has_a_neutral_subject_and_the_pages_address(server: str, inbox: Inbox) -> None:
    assert await Mail(server, "alerts@example.org", PAGE).carry(letter()) == Carried(taken=True)
    (mail,) = inbox.mails
    said = mail.content.decode()
    assert (mail.mail_from, mail.rcpt_tos) == ("alerts@example.org", ["dana@example.org"])
    assert "Subject: H-214 needs you, now" in said
    assert "Auto-Submitted: auto-generated" in said
    assert PAGE in said


@pytest.mark.parametrize(
    ("answer", "carried"),
    [
        pytest.param("550 no such user", Carried(refused=True, detail="recipient refused 550"), id="never"),
        pytest.param("451 try later", Carried(detail="recipient refused 451"), id="later"),
    ],
)
async def test_a_refused_recipient_is_for_good_only_when_the_server_says_so(
    server: str, inbox: Inbox, answer: str, carried: Carried
) -> None:
    inbox.answer = answer
    assert await Mail(server, "alerts@example.org", PAGE).carry(letter()) == carried


async def test_a_mail_server_that_is_away_is_tried_again() -> None:
    carried = await Mail("smtp://127.0.0.1:9", "alerts@example.org", PAGE).carry(letter())
    assert carried == Carried(detail="ConnectionRefusedError")


async def test_without_encryption_nothing_is_said_to_a_server_elsewhere(server: str, inbox: Inbox) -> None:
    """The same machine under another address: it offers no STARTTLS, so no mail and no password leaves."""
    elsewhere = server.replace("127.0.0.1", "127.0.0.1.")
    carried = await Mail(elsewhere.replace("smtp://", "smtp://user:secret@"), "alerts@example.org", PAGE).carry(
        letter()
    )
    assert not carried.taken
    assert inbox.mails == []


# -------------------------------------------------------------------------------------------------------------- pager


def pager(answer: Callable[[httpx.Request], httpx.Response]) -> Pager:
    """A pager whose other side answers like this."""
    return Pager("https://pager.example.org/x", SECRET, PAGE, StillClock(), transport=httpx.MockTransport(answer))


async def test_what_is_posted_is_signed_and_neutral() -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(202)

    assert await pager(answer).carry(letter(Route.WEBHOOK)) == Carried(taken=True)
    (request,) = seen
    assert json.loads(request.content) == {
        "id": "r" * 32,
        "kind": "crisis_alert",
        "alert": "a" * 32,
        "case": "H-214",
        "text": "H-214 needs you, now",
        "page": PAGE,
    }
    seconds = str(int(MONDAY_3PM.timestamp()))
    wanted = hmac.new(SECRET.encode(), seconds.encode() + b"." + request.content, hashlib.sha256).hexdigest()
    assert request.headers["handrail-signature"] == f"t={seconds},v1={wanted}"


@pytest.mark.parametrize(
    ("status", "carried"),
    [
        (200, Carried(taken=True)),
        (408, Carried(detail="HTTP 408")),
        (410, Carried(refused=True, detail="HTTP 410")),
        (429, Carried(detail="HTTP 429")),
        (302, Carried(detail="HTTP 302")),
        (503, Carried(detail="HTTP 503")),
    ],
)
async def test_what_a_status_means(status: int, carried: Carried) -> None:
    assert await pager(lambda _: httpx.Response(status)).carry(letter(Route.WEBHOOK)) == carried


async def test_a_pager_that_is_away_is_tried_again() -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("late", request=request)

    assert await pager(broken).carry(letter(Route.WEBHOOK)) == Carried(detail="ReadTimeout")


# --------------------------------------------------------------------------------------------------------- the carrier


@dataclass
class Wire:
    """A way of the test's own."""

    answers: list[Carried]
    carried: list[Letter] = field(default_factory=list)
    seen: asyncio.Event = field(default_factory=asyncio.Event)

    async def carry(self, letter: Letter) -> Carried:
        """Say what it was told to say."""
        self.carried.append(letter)
        self.seen.set()
        return self.answers.pop(0) if self.answers else Carried(taken=True)


@pytest.fixture
def waiting(clinic: Clinic) -> Clinic:
    """A clinic in which one mail to Dana waits to leave."""
    ana, dana = clinic.patient(), clinic.staff()
    clinic.turn(lambda turn: enrolling.set_email(turn, dana.id, "dana@example.org"))
    alert = clinic.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.NOT_SAFE, {}))
    relay = Relay(
        id="r" * 32,
        program_id=ana.program_id,
        alert_id=alert.id,
        staff_id=dana.id,
        route=Route.EMAIL,
        created_at=clinic.now,
        not_before_at=clinic.now,
    )
    clinic.turn(lambda turn: turn.tx.add(relay))
    return clinic


async def test_it_carries_what_waits_and_remembers_it(waiting: Clinic) -> None:
    wire = Wire([])
    way = SecondWay(waiting.store, waiting.new_turn, {Route.EMAIL: wire})
    assert [await way.send_some(), await way.send_some()] == [1, 0]
    assert [letter.address for letter in wire.carried] == ["dana@example.org"]
    assert [relay.state for relay in waiting.find(Relay)] == [RelayState.SENT]


async def test_a_way_that_was_taken_out_of_the_settings_is_refused(waiting: Clinic) -> None:
    await SecondWay(waiting.store, waiting.new_turn, {Route.WEBHOOK: Wire([])}).send_some()
    assert [(relay.state, relay.reason) for relay in waiting.find(Relay)] == [(RelayState.REFUSED, "not set up")]


async def test_it_runs_beside_everything_until_stopped(waiting: Clinic) -> None:
    wire = Wire([])
    way = SecondWay(waiting.store, waiting.new_turn, {Route.EMAIL: wire})
    running = asyncio.create_task(way.run())
    await asyncio.wait_for(wire.seen.wait(), 10)
    way.stop()
    await asyncio.wait_for(running, 10)


async def test_no_address_reaches_the_log(waiting: Clinic, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        way = SecondWay(waiting.store, waiting.new_turn, {Route.EMAIL: Wire([Carried(detail="HTTP 503")])})
        await way.send_some()
    assert "relay" in caplog.text
    assert "example.org" not in caplog.text


def test_what_is_set_up_is_what_the_settings_say(tmp_path: Any) -> None:
    def with_(**given: str) -> set[Route]:
        base = {"HOME": str(tmp_path), **given}
        read: Settings = settings.read(tmp_path, base)
        return set(second_way.carriers(read, Clock()))

    mail = {"SMTP_URL": "smtp://127.0.0.1:25", "SMTP_FROM": "a@example.org"}
    page = {"PAGER_URL": "https://pager.example.org/x", "PAGER_SECRET": "s" * 32}
    assert with_() == set()
    assert with_(**mail) == {Route.EMAIL}
    assert with_(**mail, **page) == {Route.EMAIL, Route.WEBHOOK}
