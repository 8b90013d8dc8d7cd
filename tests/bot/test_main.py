"""The process: practice never beside records, and the signals that end it."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path

import pytest

from bot import main, settings
from bot.opening import StartError


def _read(folder: Path, **given: str) -> settings.Settings:
    return settings.read(folder, {"HOME": str(folder), **given})


def test_without_a_token_and_without_records_one_may_practise(tmp_path: Path) -> None:
    main.refuse_practice_beside_records(_read(tmp_path))


def test_an_empty_file_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "handrail.db").touch()
    main.refuse_practice_beside_records(_read(tmp_path))


@pytest.mark.parametrize(
    "given",
    [
        pytest.param({"DATABASE_URL": "postgresql://handrail@localhost/handrail"}, id="PostgreSQL"),
        pytest.param({"DATABASE_URL": "sqlite:///elsewhere.db"}, id="another file"),
    ],
)
def test_a_database_that_was_named_wants_a_token(tmp_path: Path, given: dict[str, str]) -> None:
    with pytest.raises(StartError, match="BOT_TOKEN is missing") as refused:
        main.refuse_practice_beside_records(_read(tmp_path, **given))
    assert "python -m bot practice" in str(refused.value)


def test_a_database_that_holds_something_wants_a_token(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "handrail.db").write_bytes(b"SQLite format 3\0")
    with pytest.raises(StartError, match="BOT_TOKEN is missing"):
        main.refuse_practice_beside_records(_read(tmp_path))


@pytest.mark.anyio
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "SIGINT"])
async def test_a_signal_asks_to_stop(number: signal.Signals) -> None:
    stopping = main.stop_signal()
    assert not stopping.is_set()
    os.kill(os.getpid(), number)
    await asyncio.wait_for(stopping.wait(), 10)
    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        loop.remove_signal_handler(each)
