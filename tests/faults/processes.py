"""The bot and the simulated Telegram as processes of their own, for tests that kill.

`Telegram` and `Bot` start the real programs on loopback; `Handset` is a phone over the simulator's control routes.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import httpx

from tests.clinic import KEYS
from tests.world import TOKEN

ROOT = Path(__file__).resolve().parent.parent.parent


class Telegram:
    """`python -m practice.telegram serve` on a free port."""

    def __init__(self) -> None:
        self.address = ""
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start it and read its address."""
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "practice.telegram", "serve", "--port", "0", "--token", TOKEN, "--burst", "30",
            cwd=ROOT, stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        assert self._process.stdout is not None
        self.address = json.loads(await self._process.stdout.readline())["address"]

    async def stop(self) -> None:
        """End it."""
        if self._process is not None and self._process.returncode is None:
            self._process.terminate()
            await self._process.wait()


class Bot:
    """`python -m bot run` with a token, a database and a key file of the test's own."""

    def __init__(self, telegram_address: str, database_url: str, folder: Path) -> None:
        key_file = folder / "data.key"
        key_file.write_text(KEYS.dump())
        key_file.chmod(0o600)
        self.log = folder / "bot.log"
        self._environment = {
            **{name: value for name, value in os.environ.items() if name not in ("BOT_TOKEN", "DATABASE_URL")},
            "BOT_TOKEN": TOKEN,
            "BOT_API_URL": f"{telegram_address}/bot",
            "DATABASE_URL": database_url,
            "DATA_KEY_FILE": str(key_file),
            "WEB_PORT": "0",
        }
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start it; returns at once."""
        with self.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run",
                cwd=ROOT, env=self._environment, stdout=asyncio.subprocess.PIPE, stderr=log,
            )  # fmt: skip

    async def running(self) -> None:
        """Come back when it says that it runs."""
        assert self._process is not None
        assert self._process.stdout is not None
        line = await self._process.stdout.readline()
        assert b"running" in line, self.log.read_text()

    async def kill(self) -> None:
        """SIGKILL: no warning, no clean-up."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        """SIGTERM: it drains; its exit code."""
        return await self._end(signal.SIGTERM)

    async def _end(self, number: signal.Signals) -> int:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(number)
        return await self._process.wait()


class Handset:
    """Somebody's phone, over HTTP."""

    def __init__(self, client: httpx.AsyncClient, telegram_id: int) -> None:
        self._client = client
        self.telegram_id = telegram_id
        self._path = f"/_phones/{telegram_id}"

    async def create(self, name: str) -> None:
        """Make the phone and start the bot on it."""
        (await self._client.post(self._path, json={"first_name": name})).raise_for_status()

    async def act(self, act: str, **asked: Any) -> None:
        """Do something with it."""
        answer = await self._client.post(f"{self._path}/{act}", json=asked)
        assert answer.status_code == 200, answer.text

    async def screen(self) -> list[dict[str, Any]]:
        """The messages from the bot, eldest first."""
        shown = (await self._client.get(self._path)).json()["screen"]
        return [message for message in shown if not message["mine"] and message["text"]]


class News:
    """Tells when something changed on a phone, and whose it was: nobody has to look at a phone on which nothing did."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client
        self._changed = asyncio.Condition()
        self._number = 0
        self._changes: Counter[int] = Counter()

    async def follow(self) -> None:
        """Follow for ever."""
        while True:
            answer = await self._client.get("/_phones/events", params={"after": self._number, "wait": 20}, timeout=30)
            news = answer.json()
            self._number = news["number"]
            async with self._changed:
                self._changes.update(news["users"])
                self._changed.notify_all()

    def of(self, handset: Handset) -> int:
        """How often something has changed on a phone. Ask before looking at it, for `after`."""
        return self._changes[handset.telegram_id]

    async def after(self, handset: Handset, number: int, seconds: float = 2.0) -> None:
        """Wait until more than `number` changes came to a phone, or so many seconds."""
        async with self._changed:
            try:
                await asyncio.wait_for(self._changed.wait_for(lambda: self.of(handset) > number), seconds)
            except TimeoutError:
                return

    async def next(self, seconds: float = 2.0) -> None:
        """Wait for the next change on any phone, or so many seconds."""
        async with self._changed:
            try:
                await asyncio.wait_for(self._changed.wait(), seconds)
            except TimeoutError:
                return


def client_of(telegram: Telegram) -> httpx.AsyncClient:
    """Speaks with the simulated Telegram. It lets go of idle connections before the server does (after five seconds)."""
    limits = httpx.Limits(max_connections=100, keepalive_expiry=2.0)
    return httpx.AsyncClient(base_url=telegram.address, timeout=30, limits=limits)
