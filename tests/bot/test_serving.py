"""A web server inside our own loop: it listens, it stops, and a taken port is told in one line."""

from __future__ import annotations

import signal
import socket

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from bot.opening import StartError
from bot.serving import WebServer

pytestmark = pytest.mark.anyio


async def _hello(request: Request) -> PlainTextResponse:
    return PlainTextResponse("hello")


APP = Starlette(routes=[Route("/", _hello)])


async def test_it_answers_until_it_is_stopped() -> None:
    server = WebServer(APP, "127.0.0.1", 0)
    await server.start()
    async with httpx.AsyncClient() as client:
        answer = await client.get(server.url)
        assert answer.text == "hello"
        assert "server" not in answer.headers
        await server.stop()
        with pytest.raises(httpx.TransportError):
            await client.get(server.url)


async def test_the_signals_stay_with_the_process() -> None:
    before = signal.getsignal(signal.SIGTERM)
    server = WebServer(APP, "127.0.0.1", 0)
    await server.start()
    assert signal.getsignal(signal.SIGTERM) is before
    await server.stop()


async def test_a_server_that_never_started_can_be_stopped() -> None:
    server = WebServer(APP, "127.0.0.1", 0)
    await server.stop()
    server._socket.close()


@pytest.mark.parametrize("host", ["127.0.0.1", "no such host.example"], ids=["taken", "no host"])
async def test_where_nobody_can_listen_is_told_in_one_line(host: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(StartError) as refused:
        WebServer(APP, host, taken.getsockname()[1])
    said = str(refused.value)
    assert said.startswith(f"Nothing can listen on {host}:")
    assert "WEB_PORT" in said
    assert "\n" not in said
