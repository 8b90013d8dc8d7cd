"""What tests of the process share: a simulated Telegram on loopback, settings for a folder, logs left as they were."""

from __future__ import annotations

import logging
import shutil
import socket
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import uvicorn

from bot import opening, settings
from practice.telegram import SimulatedTelegram, create_app
from tests.databases import Kind
from tests.world import TOKEN

NOON = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
QUIETED = ("", "httpx", "httpcore", "telegram", "apscheduler", "uvicorn", "alembic")


@pytest.fixture
def database_kind() -> Kind:
    """The process does the same on each database; actions and storage are tested on both."""
    return Kind.SQLITE


@pytest.fixture(autouse=True)
def logs_as_they_were() -> Iterator[None]:
    """The command line sets up logs for its process; this process is pytest's."""
    loggers = [logging.getLogger(name) for name in QUIETED]
    kept = [(logger, list(logger.handlers), logger.level) for logger in loggers]
    yield
    for logger, handlers, level in kept:
        logger.handlers[:] = handlers
        logger.setLevel(level)


@pytest.fixture
def telegram() -> SimulatedTelegram:
    """A simulated Telegram."""
    return SimulatedTelegram(lambda: NOON, lambda: 0.0, limits=False, tokens=(TOKEN,))


@pytest.fixture
def telegram_url(telegram: SimulatedTelegram) -> Iterator[str]:
    """Where it answers, for programs that run an event loop of their own."""
    listening = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(create_app(telegram), log_config=None, lifespan="off", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}/bot"
    server.should_exit = True
    thread.join()
    listening.close()


@pytest.fixture(scope="session")
def first_start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as the first start leaves it: the database, and in `home` the key. To be copied, not used."""
    folder = tmp_path_factory.mktemp("first-start")
    opening.open_store(settings.read(folder, {"HOME": str(folder / "home")})).close()
    return folder


@pytest.fixture
def started_folder(first_start: Path, tmp_path: Path) -> Path:
    """A folder of the test's own in which Handrail was started once."""
    shutil.copytree(first_start, tmp_path, dirs_exist_ok=True)
    return tmp_path


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    """An environment in which nothing of Handrail's is set, and home is a folder of the test's own."""
    for name in ("BOT_TOKEN", "BOT_API_URL", "DATABASE_URL", "DATA_KEY_FILE", "WEB_HOST", "WEB_PORT", "WEB_URL",
                 "PRACTICE_PORT", "XDG_CONFIG_HOME"):  # fmt: skip
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return monkeypatch
