"""Logs hold ids, kinds and durations, and neither words nor tokens."""

from __future__ import annotations

import io
import json
import logging

import pytest

from bot import logs
from tests.world import TOKEN


@pytest.fixture
def written() -> io.StringIO:
    """What the process writes after `configure`."""
    logs.configure()
    (handler,) = logging.getLogger().handlers
    assert isinstance(handler, logging.StreamHandler)
    stream = io.StringIO()
    handler.setStream(stream)
    return stream


def _fails(words: str) -> Exception:
    try:
        _raises(words)
    except ValueError as error:
        return error
    raise AssertionError


def _raises(words: str) -> None:
    raise ValueError(words)


def test_an_event_is_its_name_and_its_fields(written: io.StringIO) -> None:
    logs.event("send", outbox_id="ob1", purpose="alert", seconds=3)
    assert "INFO handrail send outbox_id=ob1 purpose=alert seconds=3" in written.getvalue()


@pytest.mark.parametrize("field", ["text", "first_name", "update", "answer", "token", "message", "phone"])
def test_a_field_that_is_not_on_the_list_is_refused(field: str) -> None:
    with pytest.raises(ValueError, match=field):
        logs.event("send", level=logging.INFO, **dict.fromkeys([field], object()))


def test_a_failure_tells_the_type_and_the_place_and_not_the_message(written: io.StringIO) -> None:
    logs.failure("update parked", _fails("Ana wrote: I am so tired"), update_id=7)
    line = written.getvalue()
    assert "ERROR handrail update parked error=ValueError where=test_logs.py:" in line
    assert "update_id=7" in line
    assert "tired" not in line


def test_the_place_is_in_our_own_code_though_a_library_raised(written: io.StringIO) -> None:
    try:
        json.loads("nonsense")
    except ValueError as error:
        logs.failure("reading", error)
    assert "where=test_logs.py:" in written.getvalue()


def test_a_failure_that_was_never_raised_has_no_place(written: io.StringIO) -> None:
    logs.failure("reading", ValueError("x"))
    assert "where=?" in written.getvalue()


def test_a_traceback_of_a_library_is_cut_to_its_type(written: io.StringIO) -> None:
    logging.getLogger("asyncio").error("Task exception was never retrieved", exc_info=_fails("Ana wrote something"))
    assert "(ValueError)" in written.getvalue()
    assert "Ana" not in written.getvalue()
    assert "Traceback" not in written.getvalue()


@pytest.mark.parametrize(
    ("message", "arguments"),
    [
        pytest.param(f"GET https://api.telegram.org/bot{TOKEN}/getMe", (), id="in the message"),
        pytest.param("HTTP Request: %s %s", ("POST", f"http://telegram.test/bot{TOKEN}/sendMessage"), id="an argument"),
    ],
)
def test_a_token_is_taken_out(written: io.StringIO, message: str, arguments: tuple[object, ...]) -> None:
    logging.getLogger("some.library").warning(message, *arguments)
    assert "[token]" in written.getvalue()
    assert TOKEN not in written.getvalue()


@pytest.mark.parametrize("name", ["httpx", "httpcore", "telegram", "apscheduler", "uvicorn", "alembic"])
def test_a_chatty_library_is_not_heard_at_info(written: io.StringIO, name: str) -> None:
    logging.getLogger(name).info("a line with a payload")
    assert written.getvalue() == ""


def test_a_level_may_be_set(written: io.StringIO) -> None:
    logs.configure({"httpx": logging.ERROR})
    assert not logging.getLogger("httpx").isEnabledFor(logging.WARNING)


def test_there_is_one_handler_however_often_it_is_configured() -> None:
    logs.configure()
    logs.configure()
    assert len(logging.getLogger().handlers) == 1
