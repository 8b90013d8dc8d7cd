"""The practice page's routes: what they show, what they pass on, and whom they refuse."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import httpx
import pytest

from practice.controls import DemoPeople, DemoPerson
from practice.page import create_page
from practice.telegram.simulator import SimulatedTelegram

pytestmark = pytest.mark.anyio

TUESDAY = datetime(2026, 11, 24, 21, 30, tzinfo=UTC)
ANA, DANA, MARIA = 1, 2, 3
HOST = "127.0.0.1:8000"
ORIGIN = {"Origin": f"http://{HOST}"}


class Clinic:
    """Controls without a bot behind them; the clock jumps."""

    staff_url = "http://127.0.0.1:8080"

    def __init__(self) -> None:
        self.at = TUESDAY
        self.done: list[str] = []
        self.begin()

    def begin(self) -> None:
        self.telegram = SimulatedTelegram(self.now, lambda: 0.0, limits=False)
        people = [
            DemoPerson(number, f"p{number}", name, "Example", "en")
            for number, name in ((ANA, "Ana"), (DANA, "Dana"), (MARIA, "Maria"))
        ]
        self.people = DemoPeople("program", "America/New_York", *people)
        for person in people:
            self.telegram.phone(person.telegram_id, person.first_name).chat.started = True

    def now(self) -> datetime:
        return self.at

    async def move_to(self, at: datetime) -> None:
        self.at = at

    async def settle(self) -> None:
        self.done.append("settled")

    async def sign_in_url(self) -> str:
        return f"{self.staff_url}/sign-in"

    async def new_patient_link(self) -> str:
        return f"https://t.me/{self.telegram.bot.username}?start=fresh"

    async def reset(self) -> None:
        self.begin()

    def says(self, user_id: int, text: str) -> None:
        body = {"chat_id": user_id, "text": text, "parse_mode": "HTML"}
        assert self.telegram.request(self.telegram.token, "sendMessage", body).status == 200


@pytest.fixture
def clinic() -> Clinic:
    return Clinic()


@pytest.fixture
async def page(clinic: Clinic) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=create_page(clinic))
    async with httpx.AsyncClient(transport=transport, base_url=f"http://{HOST}", headers=ORIGIN) as client:
        yield client


async def test_the_page_and_its_parts_are_served_under_a_strict_policy(page: httpx.AsyncClient) -> None:
    for path in ("/", "/static/app.js", "/static/page.css", "/static/mark.svg"):
        answer = await page.get(path)
        assert answer.status_code == 200
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy


async def test_the_page_holds_no_script_and_no_style_of_its_own(page: httpx.AsyncClient) -> None:
    text = (await page.get("/")).text
    assert "<style" not in text
    assert " style=" not in text
    assert "<script>" not in text
    assert "onclick=" not in text


async def test_the_state_names_the_three_phones_and_the_clinic_time(page: httpx.AsyncClient) -> None:
    state = (await page.get("/state")).json()
    assert [(phone["name"], phone["role"]) for phone in state["phones"]] == [
        ("Ana", "patient"), ("Dana", "counselor"), ("Maria", "relative")
    ]  # fmt: skip
    assert state["local"] == "2026-11-24T16:30:00"
    assert len(state["tour"]) == 6
    assert not any(step["done"] for step in state["tour"])


async def test_a_phone_shows_its_messages_and_its_lock_screen(clinic: Clinic, page: httpx.AsyncClient) -> None:
    clinic.says(DANA, "H-214 needs you\n<tg-spoiler>craving 9</tg-spoiler>")
    phone = (await page.get(f"/phones/{DANA}")).json()
    assert phone["screen"][0]["text"] == "H-214 needs you\ncraving 9"
    assert "craving" not in phone["notifications"][0]["text"]


async def test_what_is_typed_and_tapped_reaches_the_bot(clinic: Clinic, page: httpx.AsyncClient) -> None:
    assert (await page.post(f"/phones/{ANA}/send", json={"text": "/checkin"})).status_code == 200
    tap = {"data": "1:ci_a:x:craving=9", "message_id": 1}
    assert (await page.post(f"/phones/{ANA}/tap", json=tap)).status_code == 200
    kinds = [next(name for name in update if name != "update_id") for update in clinic.telegram.waiting_updates()]
    assert kinds == ["message", "callback_query"]


@pytest.mark.parametrize("act", ["voice", "photo", "sticker", "block"])
async def test_the_attach_menu_reaches_the_bot(clinic: Clinic, page: httpx.AsyncClient, act: str) -> None:
    assert (await page.post(f"/phones/{ANA}/{act}", json={})).status_code == 200
    assert len(clinic.telegram.waiting_updates()) == 1


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        pytest.param(f"/phones/{ANA}/send", {"text": "  "}, 409, id="a phone sends no empty text"),
        pytest.param(f"/phones/{ANA}/send", {}, 400, id="no text at all"),
        pytest.param(f"/phones/{ANA}/fly", {}, 400, id="no such act"),
        pytest.param("/phones/99/send", {"text": "hello"}, 400, id="nobody's phone"),
        pytest.param("/clock", {"to": "yesterday"}, 400, id="no such time"),
        pytest.param("/clock", {"minutes": "many"}, 400, id="no number"),
    ],
)
async def test_what_a_phone_or_the_clock_cannot_do_is_refused(
    page: httpx.AsyncClient, path: str, body: dict[str, str], status: int
) -> None:
    answer = await page.post(path, json=body)
    assert answer.status_code == status
    assert answer.json()["error"]


@pytest.mark.parametrize(
    ("asked", "local"),
    [
        pytest.param({"minutes": 10}, "2026-11-24T16:40:00", id="ten minutes"),
        pytest.param({"minutes": -10}, "2026-11-24T16:30:00", id="never back"),
        pytest.param({"to": "evening"}, "2026-11-24T19:00:00", id="this evening"),
        pytest.param({"to": "morning"}, "2026-11-25T10:00:00", id="the next morning"),
    ],
)
async def test_the_clock_moves_forward_after_what_was_done_is_handled(
    clinic: Clinic, page: httpx.AsyncClient, asked: dict[str, object], local: str
) -> None:
    assert (await page.post("/clock", json=asked)).json()["local"] == local
    assert clinic.done == ["settled"]


async def test_the_page_hears_of_a_change_at_once(clinic: Clinic, page: httpx.AsyncClient) -> None:
    number = (await page.get("/state")).json()["number"]
    waiting = asyncio.create_task(page.get("/changes", params={"after": number}))
    while not waiting.done():
        clinic.says(MARIA, "Hello.")
        await asyncio.wait([waiting], timeout=0.05)
    state = (await waiting).json()
    assert state["number"] > number
    assert [phone["role"] for phone in state["phones"] if phone["changed"] > number] == ["relative"]


async def test_whoever_waits_for_news_is_let_go_when_the_page_closes(clinic: Clinic) -> None:
    app = create_page(clinic)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=f"http://{HOST}") as client:
        number = (await client.get("/state")).json()["number"]
        waiting = asyncio.create_task(client.get("/changes", params={"after": number}))
        await asyncio.sleep(0)
        app.state.closing.set()
        assert (await asyncio.wait_for(waiting, 5)).json()["number"] == number


async def test_a_newcomer_opens_the_link_on_a_phone_of_their_own(clinic: Clinic, page: httpx.AsyncClient) -> None:
    made = (await page.post("/newcomer", json={})).json()
    assert made["phones"][-1]["role"] == "guest"
    shown = (await page.get(f"/phones/{made['user_id']}")).json()["screen"]
    assert [message["text"] for message in shown] == ["/start fresh"]


async def test_a_link_can_be_opened_on_a_new_phone(clinic: Clinic, page: httpx.AsyncClient) -> None:
    link = f"https://t.me/{clinic.telegram.bot.username}?start=family"
    first, second = [(await page.post("/guests", json=asked)).json() for asked in ({}, {"link": link})]
    assert first["user_id"] != second["user_id"]
    shown = (await page.get(f"/phones/{second['user_id']}")).json()["screen"]
    assert [message["text"] for message in shown] == ["/start family"]


async def test_the_staff_page_is_one_click_away_and_ticked_off(clinic: Clinic, page: httpx.AsyncClient) -> None:
    answer = await page.get("/staff")
    assert (answer.status_code, answer.headers["location"]) == (303, await clinic.sign_in_url())
    done = {step["step"] for step in (await page.get("/state")).json()["tour"] if step["done"]}
    assert done == {"staff_page"}


async def test_after_starting_over_the_new_telegram_is_shown_and_followed(
    clinic: Clinic, page: httpx.AsyncClient
) -> None:
    await page.post("/newcomer", json={})
    await page.get("/staff")
    state = (await page.post("/reset", json={})).json()
    assert len(state["phones"]) == 3
    assert not any(step["done"] for step in state["tour"])
    clinic.says(ANA, "Anew.")
    assert (await page.get(f"/phones/{ANA}")).json()["screen"][0]["text"] == "Anew."
    await asyncio.sleep(0)
    assert (await page.get("/state")).json()["number"] > state["number"]


@pytest.mark.parametrize(
    ("host", "passes"),
    [
        pytest.param("127.0.0.1:8000", True, id="loopback"),
        pytest.param("localhost:8000", True, id="localhost"),
        pytest.param("[::1]:8000", True, id="loopback of version 6"),
        pytest.param("127.0.0.1", True, id="no port"),
        pytest.param("practice.example:8000", False, id="a name that was bound to this machine"),
        pytest.param("127.0.0.1.example.org", False, id="a name that looks like it"),
        pytest.param("localhost.example.org:8000", False, id="another one"),
        pytest.param("192.168.1.5:8000", False, id="another address"),
        pytest.param("", False, id="none"),
    ],
)
async def test_only_loopback_names_are_answered(page: httpx.AsyncClient, host: str, *, passes: bool) -> None:
    for path in ("/", "/state", "/static/app.js", f"/phones/{ANA}"):
        assert (await page.get(path, headers={"Host": host})).status_code == (200 if passes else 403)


@pytest.mark.parametrize(
    "origin",
    [
        pytest.param("http://evil.example", id="another site"),
        pytest.param("null", id="a sandboxed page"),
        pytest.param("http://127.0.0.1:9999", id="another program on this machine"),
        pytest.param("https://127.0.0.1:8000", id="another scheme"),
        pytest.param("", id="none"),
    ],
)
async def test_only_the_page_itself_may_do_something(clinic: Clinic, page: httpx.AsyncClient, origin: str) -> None:
    answer = await page.post(f"/phones/{ANA}/send", json={"text": "hello"}, headers={"Origin": origin})
    assert answer.status_code == 403
    assert clinic.telegram.waiting_updates() == []
