"""A message becomes escaped HTML, and every answer of Telegram's amounts to what the table says."""

from __future__ import annotations

from datetime import timedelta

import httpx
import pytest
from telegram import InlineKeyboardMarkup, ReplyKeyboardMarkup
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.channel import classify, inline, markup, to_html
from care.delivery import Told
from care.message import Button, Outgoing, Span, Style


@pytest.mark.parametrize(
    ("spans", "html"),
    [
        pytest.param((Span("Hello"),), "Hello", id="plain"),
        pytest.param((Span("9", Style.BOLD), Span(" of 10")), "<b>9</b> of 10", id="bold"),
        pytest.param((Span("craving 9", Style.SPOILER),), "<tg-spoiler>craving 9</tg-spoiler>", id="spoiler"),
        pytest.param((Span("<b>&\"'</b>"),), "&lt;b&gt;&amp;\"'&lt;/b&gt;", id="somebody writes markup"),
        pytest.param(
            (Span("</tg-spoiler><a href='x'>", Style.SPOILER),),
            "<tg-spoiler>&lt;/tg-spoiler&gt;&lt;a href='x'&gt;</tg-spoiler>",
            id="somebody writes markup in a spoiler",
        ),
        pytest.param((Span("", Style.SPOILER), Span("x")), "x", id="an empty run leaves no tags"),
        pytest.param((Span("||not|| **ours** _here_"),), "||not|| **ours** _here_", id="other markup is text"),
    ],
)
def test_html(spans: tuple[Span, ...], html: str) -> None:
    assert to_html(Outgoing(spans)) == html


def test_buttons_keep_their_rows_and_carry_data_or_an_address() -> None:
    message = Outgoing(
        (Span("x"),), ((Button("Yes", "1:a:b:c"), Button("No", "1:a:b:d")), (Button("Go", url="https://x.org"),))
    )
    made = inline(message)
    assert made is not None
    assert [[(b.text, b.callback_data, b.url) for b in row] for row in made.inline_keyboard] == [
        [("Yes", "1:a:b:c", None), ("No", "1:a:b:d", None)],
        [("Go", None, "https://x.org")],
    ]
    assert isinstance(markup(message), InlineKeyboardMarkup)


def test_the_permanent_keyboard_goes_with_its_message() -> None:
    made = markup(Outgoing((Span("x"),), keyboard=(("I need help",),)))
    assert isinstance(made, ReplyKeyboardMarkup)
    assert made.is_persistent
    assert [[key.text for key in row] for row in made.keyboard] == [["I need help"]]


def test_a_message_without_buttons_has_no_markup() -> None:
    assert markup(Outgoing((Span("x"),))) is None


def because(error: TelegramError, cause: BaseException) -> TelegramError:
    """The error as python-telegram-bot raises it from a cause."""
    error.__cause__ = cause
    return error


REQUEST = httpx.Request("POST", "http://telegram.test/")
RAISED = [
    pytest.param(Forbidden("Forbidden: bot was blocked by the user"), Told.UNREACHABLE, id="403 blocked"),
    pytest.param(Forbidden("Forbidden: user is deactivated"), Told.UNREACHABLE, id="403 deactivated"),
    pytest.param(
        Forbidden("Forbidden: bot can't initiate conversation with a user"), Told.UNREACHABLE, id="403 never started"
    ),
    pytest.param(BadRequest("Chat not found"), Told.UNREACHABLE, id="400 chat not found"),
    pytest.param(BadRequest("Message is not modified: specified new message content"), Told.UNCHANGED, id="unchanged"),
    pytest.param(BadRequest("Query is too old and response timeout expired"), Told.UNCHANGED, id="query too old"),
    pytest.param(BadRequest("Message to delete not found"), Told.UNCHANGED, id="deleted already"),
    pytest.param(BadRequest("Message can't be deleted for everyone"), Told.UNCHANGED, id="too old to delete"),
    pytest.param(BadRequest("Message to edit not found"), Told.EDIT_GONE, id="edit gone"),
    pytest.param(BadRequest("Message can't be edited"), Told.EDIT_GONE, id="cannot be edited"),
    pytest.param(BadRequest("Can't parse entities: unsupported start tag"), Told.MARKUP, id="markup"),
    pytest.param(BadRequest("Message is too long"), Told.REFUSED, id="400 another"),
    pytest.param(BadRequest("BUTTON_DATA_INVALID"), Told.REFUSED, id="400 button"),
    pytest.param(ChatMigrated(-100), Told.REFUSED, id="group migrated"),
    pytest.param(Conflict("terminated by other getUpdates request"), Told.REFUSED, id="409"),
    pytest.param(InvalidToken("Unauthorized"), Told.STOPPED, id="401 or a proxy's 404"),
    pytest.param(because(NetworkError("x"), httpx.ConnectError("refused")), Told.NEVER_LEFT, id="connection refused"),
    pytest.param(because(TimedOut(), httpx.ConnectTimeout("slow")), Told.NEVER_LEFT, id="no connection in time"),
    pytest.param(because(TimedOut(), httpx.PoolTimeout("full")), Told.NEVER_LEFT, id="no free connection"),
    pytest.param(because(TimedOut(), httpx.ReadTimeout("slow")), Told.UNCLEAR, id="no answer in time"),
    pytest.param(because(TimedOut(), httpx.WriteTimeout("slow")), Told.UNCLEAR, id="not taken in time"),
    pytest.param(because(NetworkError("x"), httpx.ReadError("reset")), Told.UNCLEAR, id="reset"),
    pytest.param(because(NetworkError("x"), httpx.RemoteProtocolError("half")), Told.UNCLEAR, id="closed or half"),
    pytest.param(NetworkError("Bad Gateway"), Told.UNCLEAR, id="502"),
    pytest.param(NetworkError("Internal Server Error: restart"), Told.UNCLEAR, id="500"),
    pytest.param(TelegramError("Invalid server response"), Told.UNCLEAR, id="200 with a page"),
]


@pytest.mark.parametrize(("error", "told"), RAISED)
def test_an_error_amounts_to(error: TelegramError, told: Told) -> None:
    assert classify(error).told is told


# python-telegram-bot says on each 429 that it will give a timedelta one day; both are read.
@pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")
@pytest.mark.parametrize("wait", [35, timedelta(seconds=35)], ids=["a number", "a time"])
def test_a_wait_is_as_long_as_told(wait: int | timedelta) -> None:
    receipt = classify(RetryAfter(wait))
    assert (receipt.told, receipt.wait_s) == (Told.WAIT, 35)


@pytest.mark.parametrize(("error", "told"), RAISED)
def test_what_is_kept_of_an_error_quotes_nothing(error: TelegramError, told: Told) -> None:
    detail = classify(error).detail
    assert len(detail) < 30
    assert not any(mark in detail for mark in (":", "<", "'"))
