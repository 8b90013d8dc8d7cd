"""A proxy between the bot and the simulated Telegram that spoils the line on order.

It plays what no well-formed answer can: silence, a closed or reset connection before or after the server had the
request, half an answer, a stranger's page. Requests are passed on one connection each. It knows the method from the
address and nothing else of the Bot API. Rule: whether the server had the request is in the name of the kind
(`..._before`: no, `..._after`: yes), since that is what the bot must not guess.
"""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Literal, Self, get_args

Kind = Literal[
    "hang_before",
    "hang_after",
    "close_before",
    "close_after",
    "reset_before",
    "reset_after",
    "half",
    "slow",
    "html",
    "bad_gateway",
    "gateway_timeout",
    "not_found",
    "refuse",
]
KINDS: tuple[Kind, ...] = get_args(Kind)
PAGE = b"<html><body><center><h1>nginx</h1></center></body></html>"
HAD_IT = {"hang_after", "close_after", "reset_after", "half", "slow", "html", "gateway_timeout"}
PAGES: dict[str, bytes] = {
    "html": b"200 OK",
    "bad_gateway": b"502 Bad Gateway",
    "gateway_timeout": b"504 Gateway Time-out",
    "not_found": b"404 Not Found",
}


@dataclass
class _Order:
    method: str
    kind: Kind
    times: int
    skip: int
    seconds: float


class FaultProxy:
    """Listens on a free loopback port and passes requests on to `upstream_host:upstream_port`.

    `seen` lists (method, kind or None) of every request that arrived, in order.
    """

    def __init__(self, upstream_host: str, upstream_port: int) -> None:
        self.port = 0
        self.seen: list[tuple[str, Kind | None]] = []
        self._upstream = (upstream_host, upstream_port)
        self._orders: list[_Order] = []
        self._server: asyncio.Server | None = None
        self._clients: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._released = asyncio.Event()
        self._arrived = asyncio.Condition()

    @property
    def address(self) -> str:
        """The base address for the bot."""
        return f"http://127.0.0.1:{self.port}"

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def start(self) -> None:
        """Begin to listen; after a `refuse`, listen again on the same port."""
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Stop listening and cut every connection, hanging ones too."""
        self._refuse()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def order(self, kind: Kind, method: str = "*", times: int = 1, skip: int = 0, seconds: float = 60.0) -> None:
        """Spoil the next `times` requests of `method` ("*": any but getUpdates), after `skip` good ones.

        "refuse" knows no method: nobody listens from now on until `start`. "slow" holds the answer back for `seconds`
        or until `release`.
        """
        if kind not in KINDS:
            raise ValueError(f"{kind!r} is none of {', '.join(KINDS)}")
        if kind == "refuse":
            self._refuse()
        else:
            self._orders.append(_Order(method, kind, times, skip, seconds))

    def release(self) -> None:
        """Let every slow answer go now, and those to come."""
        self._released.set()

    async def arrived(self, method: str, count: int = 1) -> None:
        """Wait until `count` requests of `method` were seen in all."""
        async with self._arrived:
            await self._arrived.wait_for(lambda: sum(name == method for name, _ in self.seen) >= count)

    def _refuse(self) -> None:
        if self._server:
            self._server.close()
        for client in list(self._clients):
            client.transport.abort()

    def _take(self, method: str) -> _Order | None:
        for order in self._orders:
            if order.method != method and (order.method != "*" or method == "getUpdates"):
                continue
            if order.skip:
                order.skip -= 1
                continue
            order.times -= 1
            if not order.times:
                self._orders.remove(order)
            return order
        return None

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task:
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        self._clients.add(writer)
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError):
                await self._serve(reader, writer)
        finally:
            self._clients.discard(writer)
            writer.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = await _read_request(reader)
        method = request.split(b" ", 2)[1].split(b"?")[0].rsplit(b"/", 1)[-1].decode()
        order = self._take(method)
        async with self._arrived:
            self.seen.append((method, order.kind if order else None))
            self._arrived.notify_all()
        answer = b""
        if order is None or order.kind in HAD_IT:
            answer = await self._pass_on(request, reader)
        if order is None:
            await _write(writer, answer)
        else:
            await self._spoil(order, answer, reader, writer)

    async def _pass_on(self, request: bytes, client: asyncio.StreamReader) -> bytes:
        reader, writer = await asyncio.open_connection(*self._upstream)
        try:
            await _write(writer, request)
            return await _unless_hung_up(client, reader.read())
        finally:
            writer.close()

    async def _spoil(
        self, order: _Order, answer: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        if order.kind in PAGES:
            head = b"HTTP/1.1 %b\r\nContent-Type: text/html\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
            await _write(writer, head % (PAGES[order.kind], len(PAGE)) + PAGE)
        elif order.kind == "half":
            await _write(writer, answer[: len(answer) - len(answer.partition(b"\r\n\r\n")[2]) // 2 - 1])
        elif order.kind in {"reset_before", "reset_after"}:
            connection: socket.socket = writer.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            writer.transport.abort()
        elif order.kind in {"hang_before", "hang_after"}:
            await reader.read(1)
        elif order.kind == "slow":
            with suppress(TimeoutError):
                await asyncio.wait_for(self._released.wait(), order.seconds)
            await _write(writer, answer)


async def _unless_hung_up(client: asyncio.StreamReader, work: Coroutine[Any, Any, bytes]) -> bytes:
    """Give the result of `work`; raises ConnectionResetError when the client leaves before."""
    working = asyncio.ensure_future(work)
    leaving = asyncio.ensure_future(client.read(1))
    try:
        await asyncio.wait({working, leaving}, return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            return working.result()
        raise ConnectionResetError("the bot hung up")
    finally:
        working.cancel()
        leaving.cancel()
        await asyncio.gather(working, leaving, return_exceptions=True)


async def _read_request(reader: asyncio.StreamReader) -> bytes:
    """Read one request, and ask the other side to close after its answer."""
    head = await reader.readuntil(b"\r\n\r\n")
    kept, length, chunked = [], 0, False
    for line in head.removesuffix(b"\r\n\r\n").split(b"\r\n"):
        name, _, value = line.lower().partition(b":")
        if name == b"content-length":
            length = int(value)
        chunked |= name == b"transfer-encoding" and b"chunked" in value
        if name != b"connection":
            kept.append(line)
    body = await (_read_chunks(reader) if chunked else reader.readexactly(length))
    return b"\r\n".join([*kept, b"Connection: close"]) + b"\r\n\r\n" + body


async def _read_chunks(reader: asyncio.StreamReader) -> bytes:
    body = b""
    while not body.endswith(b"\r\n0\r\n\r\n") and body != b"0\r\n\r\n":
        line = await reader.readline()
        body += line + await reader.readexactly(int(line, 16) + 2)
    return body


async def _write(writer: asyncio.StreamWriter, data: bytes) -> None:
    writer.write(data)
    await writer.drain()
