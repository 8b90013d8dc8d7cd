"""Each way to spoil the line does what its name says, and the server had the request exactly when it says so."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import httpx
import pytest
import uvicorn

from practice.telegram import DEFAULT_TOKEN, SimulatedTelegram, create_app
from tests.faults.proxy import KINDS, FaultProxy, Kind

pytestmark = pytest.mark.anyio
NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)
SEND = f"/bot{DEFAULT_TOKEN}/sendMessage"
HELLO = {"chat_id": "5", "text": "Hello"}


@asynccontextmanager
async def serving(telegram: SimulatedTelegram) -> AsyncIterator[int]:
    listening = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(create_app(telegram), log_level="warning", lifespan="off", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    running = asyncio.create_task(server._serve([listening]))
    try:
        yield listening.getsockname()[1]
    finally:
        server.should_exit = True
        await running
        listening.close()


@asynccontextmanager
async def line() -> AsyncIterator[tuple[SimulatedTelegram, FaultProxy, httpx.AsyncClient]]:
    telegram = SimulatedTelegram(lambda: NOON, lambda: 0.0, limits=False)
    telegram.phone(5).start()
    async with (
        serving(telegram) as port,
        FaultProxy("127.0.0.1", port) as proxy,
        httpx.AsyncClient(base_url=proxy.address, timeout=5) as client,
    ):
        yield telegram, proxy, client


def texts(telegram: SimulatedTelegram) -> list[str]:
    return [shown.text for shown in telegram.phone(5).screen() if not shown.mine]


async def test_without_an_order_requests_pass_in_both_directions() -> None:
    async with line() as (telegram, proxy, client):
        for number in range(3):
            answer = await client.post(SEND, data=HELLO | {"text": str(number)})
            assert answer.json()["ok"]
        assert texts(telegram) == ["0", "1", "2"]
        assert proxy.seen == [("sendMessage", None)] * 3


async def test_a_body_without_a_length_passes_too() -> None:
    async def parts() -> AsyncIterator[bytes]:
        yield b'{"chat_id": 5, '
        yield b'"text": "In parts"}'

    async with line() as (telegram, _, client):
        answer = await client.post(SEND, content=parts(), headers={"Content-Type": "application/json"})
        assert answer.json()["ok"]
        assert texts(telegram) == ["In parts"]


BROKEN: list[tuple[Kind, type[Exception], bool]] = [
    ("close_before", httpx.RemoteProtocolError, False),
    ("close_after", httpx.RemoteProtocolError, True),
    ("reset_before", httpx.ReadError, False),
    ("reset_after", httpx.ReadError, True),
    ("half", httpx.RemoteProtocolError, True),
    ("hang_before", httpx.ReadTimeout, False),
    ("hang_after", httpx.ReadTimeout, True),
]


@pytest.mark.parametrize(("kind", "error", "had_it"), BROKEN, ids=[row[0] for row in BROKEN])
async def test_a_broken_line_raises_its_error_and_the_server_had_the_request_or_not(
    kind: Kind, error: type[Exception], had_it: bool
) -> None:
    async with line() as (telegram, proxy, client):
        proxy.order(kind, "sendMessage")
        with pytest.raises(error):
            await client.post(SEND, data=HELLO, timeout=httpx.Timeout(5, read=0.3 if "hang" in kind else 5))
        assert texts(telegram) == (["Hello"] if had_it else [])
        assert (await client.post(SEND, data=HELLO)).json()["ok"]


PAGES: list[tuple[Kind, int, bool]] = [
    ("html", 200, True),
    ("bad_gateway", 502, False),
    ("gateway_timeout", 504, True),
    ("not_found", 404, False),
]


@pytest.mark.parametrize(("kind", "status", "had_it"), PAGES, ids=[row[0] for row in PAGES])
async def test_a_strangers_page_comes_instead_of_the_answer(kind: Kind, status: int, had_it: bool) -> None:
    async with line() as (telegram, proxy, client):
        proxy.order(kind, "sendMessage")
        answer = await client.post(SEND, data=HELLO)
        assert answer.status_code == status
        assert answer.text.startswith("<html>")
        assert texts(telegram) == (["Hello"] if had_it else [])


async def test_a_slow_answer_comes_whole_when_it_is_released() -> None:
    async with line() as (telegram, proxy, client):
        proxy.order("slow", "sendMessage")
        asking = asyncio.create_task(client.post(SEND, data=HELLO))
        await proxy.arrived("sendMessage")
        assert not asking.done()
        proxy.release()
        assert (await asking).json()["result"]["text"] == "Hello"
        assert texts(telegram) == ["Hello"]


async def test_a_slow_answer_comes_by_itself_when_its_time_is_over() -> None:
    async with line() as (_, proxy, client):
        proxy.order("slow", "sendMessage", seconds=0.01)
        assert (await client.post(SEND, data=HELLO)).json()["ok"]


async def test_refused_connections_work_again_after_a_start_on_the_same_port() -> None:
    async with line() as (telegram, proxy, client):
        proxy.order("refuse")
        with pytest.raises(httpx.ConnectError):
            await client.post(SEND, data=HELLO)
        await proxy.start()
        assert (await client.post(SEND, data=HELLO)).json()["ok"]
        assert texts(telegram) == ["Hello"]


async def test_an_order_skips_repeats_and_leaves_other_methods_alone() -> None:
    async with line() as (_, proxy, client):
        proxy.order("bad_gateway", "sendMessage", times=2, skip=1)
        statuses = [(await client.post(SEND, data=HELLO)).status_code for _ in range(4)]
        assert statuses == [200, 502, 502, 200]
        proxy.order("bad_gateway")
        assert (await client.get(f"/bot{DEFAULT_TOKEN}/getUpdates")).status_code == 200
        assert (await client.get(f"/bot{DEFAULT_TOKEN}/getMe")).status_code == 502


async def test_a_bot_that_leaves_during_a_long_poll_does_not_hinder_the_next_poll() -> None:
    async with line() as (telegram, proxy, client):
        asking = asyncio.create_task(client.get(f"/bot{DEFAULT_TOKEN}/getUpdates?offset=-1&timeout=50"))
        await proxy.arrived("getUpdates")
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        assert (await client.get(f"/bot{DEFAULT_TOKEN}/getUpdates")).json()["ok"]
        assert telegram.violations == []


def test_an_unknown_kind_is_refused() -> None:
    proxy = FaultProxy("127.0.0.1", 1)
    with pytest.raises(ValueError, match="none of"):
        proxy.order("nonsense")  # type: ignore[arg-type] # that is the point
    assert "half" in KINDS
