"""The phones over HTTP, for the page and for tests with a simulated Telegram of their own."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from practice.telegram import create_app
from practice.telegram.control import ACTS
from practice.telegram.phones import PIXEL
from practice.telegram.specification import Upload
from tests.practice.telegram.worlds import YES, World, inline

pytestmark = pytest.mark.anyio


@contextlib.asynccontextmanager
async def browsing(world: World, second: float = 0.002) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=create_app(world.telegram, second=second))
    async with httpx.AsyncClient(transport=transport, base_url="http://test/_phones") as client:
        yield client


async def test_a_phone_is_made_used_and_looked_at() -> None:
    world = World()
    async with browsing(world) as client:
        made = await client.post("/8", json={"first_name": "Rosa", "language_code": "es"})
        assert (made.json()["user"]["first_name"], made.json()["started"]) == ("Rosa", False)
        assert (await client.post("/8/open_link", json={"link": "CODE"})).json() == {"result": 2}
        world.hello(chat_id=8, text="<b>Hola</b>", parse_mode="HTML", reply_markup=YES)
        tapped = await client.post("/8/tap", json={"label": "Yes"})
        query = tapped.json()["result"]
        seen = (await client.get("/8")).json()
    assert seen["unanswered"] == [query]
    message = seen["screen"][-1]
    assert (message["text"], message["mine"]) == ("Hola", False)
    assert message["entities"] == [{"type": "bold", "offset": 0, "length": 4}]
    assert message["buttons"] == [[{"text": "Yes", "style": None, "data": "y"}]]
    assert seen["notifications"][0]["text"] == "Hola"


ASKED: dict[str, dict[str, Any]] = {
    "send": {"text": "Hi"},
    "open_link": {"link": "CODE"},
    "edit": {"message_id": 1, "text": "Changed"},
    "delete": {"message_id": 1},
    "tap": {"label": "Yes"},
    "tap_data": {"data": "x", "message_id": 2},
    "forward": {"text": "Hi", "from_user": 6},
}


@pytest.mark.parametrize("act", sorted(ACTS))
async def test_every_act_can_be_asked_for_and_is_heard_of(act: str) -> None:
    world = World()
    world.hello(reply_markup=YES)
    if act == "unblock":
        world.ana.block()
    async with browsing(world) as client:
        before = (await client.get("http://test/_phones")).json()["number"]
        answer = await client.post(f"/5/{act}", json=ASKED.get(act, {}))
        assert answer.status_code == 200
        assert (await client.get("/events", params={"after": before})).json() == {"number": before + 1, "users": [5]}


@pytest.mark.parametrize(
    ("address", "asked", "status", "words"),
    [
        ("/5/tap", {"label": "No"}, 409, "no button 'No' on the screen"),
        ("/5/tap", {}, 400, "KeyError: 'label'"),
        ("/5/dance", {}, 400, "KeyError: 'dance'"),
        ("/99/send", {"text": "x"}, 400, "nobody has the id 99"),
        ("/8", {"colour": "red"}, 400, "TypeError"),
        ("/faults", {"method": "getMe", "kind": "nonsense"}, 400, "KeyError: 'nonsense'"),
    ],
)
async def test_what_cannot_be_done_is_told(address: str, asked: dict[str, str], status: int, words: str) -> None:
    async with browsing(World()) as client:
        answer = await client.post(address, json=asked)
    assert answer.status_code == status
    assert words in answer.json()["error"]


async def test_nobodys_phone_is_not_found() -> None:
    async with browsing(World()) as client:
        assert (await client.get("/99")).status_code == 404
        assert (await client.get("/files/none")).status_code == 404


async def test_waiting_for_events_ends_with_the_next_change_or_with_its_time() -> None:
    world = World()
    async with browsing(world, second=1000) as client:
        waiting = asyncio.create_task(client.get("/events", params={"after": 0}))
        for _ in range(20):
            await asyncio.sleep(0)
        assert not waiting.done()
        world.bo.start()
        assert (await waiting).json() == {"number": 1, "users": [6]}
    async with browsing(world) as client:
        assert (await client.get("/events", params={"after": 9, "wait": 1})).json() == {"number": 0, "users": []}


async def test_faults_and_updates_can_be_ordered_and_the_record_read() -> None:
    world = World()
    async with browsing(world) as client:
        order = {"method": "sendMessage", "kind": "flood", "retry_after": 9, "times": 1, "skip": 0}
        assert (await client.post("/faults", json=order)).json() == {"result": True}
        assert world.call("sendMessage", chat_id=5, text="x")["status"] == 429
        world.call("sendMessage", chat_id=5, text="x")
        delivered = await client.post("/updates", json={"message": "broken"})
        assert delivered.json()["result"]["message"] == "broken"
        record = (await client.get("/record")).json()
    assert [call["status"] for call in record["calls"]] == [429, 429]
    assert len(record["violations"]) == 1


async def test_pictures_can_be_fetched_for_the_page() -> None:
    world = World()
    world.ok("sendPhoto", chat_id=5, photo=Upload("a.png", PIXEL, "image/png"))
    async with browsing(world) as client:
        file_id = (await client.get("/5")).json()["screen"][-1]["file_id"]
        assert (await client.get(f"/files/{file_id}")).content == PIXEL


async def test_buttons_tell_the_page_what_they_do() -> None:
    world = World()
    row: list[dict[str, Any]] = [
        {"text": "a", "url": "https://a.org"},
        {"text": "b", "copy_text": {"text": "988"}},
        {"text": "c", "web_app": {"url": "https://a.org/x"}, "style": "danger"},
    ]
    world.hello(reply_markup=inline(row))
    async with browsing(world) as client:
        buttons = (await client.get("/5")).json()["screen"][-1]["buttons"]
    assert buttons == [
        [
            {"text": "a", "style": None, "url": "https://a.org"},
            {"text": "b", "style": None, "copy": "988"},
            {"text": "c", "style": "danger", "web_app": "https://a.org/x"},
        ]
    ]
