"""The staff page and the phones together: enrol, confirm, call, answer."""

from __future__ import annotations

import html
import re

import httpx
import pytest

from actions import alerts, signing_in
from care.records import Account, AccountState, Alert, AlertState
from care.rules import Rule
from tests.clinic import texts
from tests.world import World
from web import Desk, create_app

pytestmark = pytest.mark.anyio


class Browser:
    """Dana's browser, signed in."""

    def __init__(self, world: World, sign_in: str = "dana") -> None:
        self._world = world
        desk = Desk(
            store=world.store,
            content=texts(),
            new_turn=world.machine.turn,
            real=world.clock.real,
            secure=False,
        )
        staff = world.records.staff(sign_in)
        opened = world.turn(lambda turn: signing_in.open_session(turn, staff.id, world.clock.real()))
        self._client = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=create_app(desk)),
            base_url="http://staff.test",
            cookies={"handrail": opened.token},
            headers={"sec-fetch-site": "same-origin"},
        )
        self._token = opened.token

    async def reads(self, path: str) -> str:
        """A page's text."""
        answer = await self._client.get(path)
        assert answer.status_code == 200, answer.text
        return html.unescape(answer.text)

    async def sends(self, path: str, **fields: str | list[str]) -> httpx.Response:
        """Send a form."""
        seat = self._world.turn(lambda turn: signing_in.seat_of(turn, self._token, self._world.clock.real()))
        assert seat is not None
        answer = await self._client.post(path, data={"csrf": seat.session.csrf, **fields})
        assert answer.status_code < 400, answer.text
        return answer


async def test_dana_enrols_luis_on_the_page_and_confirms_his_phone(world: World) -> None:
    browser = Browser(world)
    answer = await browser.sends("/patients/new", first_name="Luis", focus="mental", language="en", phone="555-0142")
    page = answer.text if answer.status_code == 200 else await browser.reads(answer.headers["location"])
    found = re.search(r"https://t\.me/\S+?start=([A-Za-z0-9_-]+)", page)
    assert found is not None
    luis = world.stranger(1777, "Luis")
    luis.opens(found.group(1))
    await world.settle()
    for label in ("English", "I agree", "Eastern", "7:00 PM"):
        luis.taps(label)
        await world.settle()
    today = await browser.reads("/")
    assert "Luis" in today
    account = world.records.find(Account, state=AccountState.CLAIMED)[0]
    assert account.id in today
    await browser.sends(f"/accounts/{account.id}/confirm")
    await world.settle()
    assert luis.sees("Welcome")
    luis.writes("/checkin")
    await world.settle()
    luis.taps("6")
    await world.settle()
    assert luis.sees("anx")


async def test_an_alert_is_on_the_page_at_once_and_taken_there_it_is_taken_on_every_phone(world: World) -> None:
    ana = world.records.patient()
    world.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.NOT_SAFE, {}))
    await world.settle()
    browser = Browser(world)
    today = await browser.reads("/")
    assert "Ana" in today
    assert "555-0199" in today  # whom to call, and where
    alert = world.records.find(Alert)[0]
    await browser.sends(f"/alerts/{alert.id}/acknowledge")
    await world.settle()
    assert world.dana.sees("You have this one")
    assert world.ana.sees("Someone on your team has seen this now")
    world.dana.taps("Resolve")
    await world.settle()
    world.dana.taps("Coming in")
    await world.settle()
    assert world.records.find(Alert)[0].state is AlertState.RESOLVED
    assert f"h-{alert.id}" not in await browser.reads("/")  # asked once whether it was useful, and needed no more


async def test_what_ana_writes_is_read_and_answered_on_the_page(world: World) -> None:
    world.ana.writes("Could we talk about <b>sleep</b> on Friday?")
    await world.settle()
    ana = world.records.patient()
    browser = Browser(world)
    raw = await browser._client.get(f"/patients/{ana.id}")
    assert "&lt;b&gt;sleep&lt;/b&gt;" in raw.text
    await browser.sends(f"/patients/{ana.id}/read")
    await browser.sends(f"/patients/{ana.id}/answer", text="Yes, gladly.")
    await world.settle()
    assert world.ana.sees("Your team has read your message")
    assert world.ana.sees("Yes, gladly.")
    assert not world.ana.was_told("gladly")


async def test_the_record_shows_answers_over_time_with_a_chart(world: World) -> None:
    world.ana.writes("/checkin")
    await world.settle()
    for label in ("7", "2", "No", "8", "Skip"):
        world.ana.taps(label)
        await world.settle()
    browser, ana = Browser(world), world.records.patient()
    assert "Mood" in await browser.reads(f"/patients/{ana.id}")
    assert "<svg" in await browser.reads(f"/patients/{ana.id}/chart.svg")
