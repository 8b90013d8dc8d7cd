"""Web servers inside our own event loop.

uvicorn would take over the signals; here the process keeps them. The rule a reader must not break: streams are told to
close before the server is, or stopping would wait for them.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Generator
from typing import Any

import uvicorn

from bot.opening import StartError

_SHUTDOWN_S = 3


class WebServer:
    """One ASGI app on one address. Raises StartError when nobody can listen there."""

    def __init__(self, app: Any, host: str, port: int) -> None:
        self._socket = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            self._socket.bind((host, port))
        except OSError as error:
            self._socket.close()
            raise StartError(
                f"Nothing can listen on {host}:{port} ({error.strerror}). Does Handrail run already? Otherwise change "
                "WEB_HOST, WEB_PORT or PRACTICE_PORT."
            ) from error
        self.host = host
        self.port = int(self._socket.getsockname()[1])
        config = uvicorn.Config(
            app, log_config=None, access_log=False, lifespan="off", timeout_graceful_shutdown=_SHUTDOWN_S,
            server_header=False,
        )  # fmt: skip
        self._server = _Server(config)
        self._task: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://{self.host}:{self.port}"

    async def start(self) -> None:
        """Listen; returns when it does."""
        self._task = asyncio.create_task(self._server.serve(sockets=[self._socket]), name="web")
        while not self._server.started and not self._task.done():  # noqa: ASYNC110 - uvicorn tells of it by a flag only
            await asyncio.sleep(0.01)

    async def stop(self) -> None:
        """Stop listening and let requests finish."""
        self._server.should_exit = True
        if self._task is not None:
            await self._task


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """Leave the signals to the process."""
        yield
