"""A message becomes escaped HTML, and every answer of Telegram's amounts to what the table says."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from telegram import Bot, InlineKeyboardMarkup, ReplyKeyboardMarkup
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
from telegram.request import HTTPXRequest

from actions.delivery import Envelope, Receipt
from bot.channel import TelegramChannel, classify, inline, markup, to_html
from care.delivery import Told
from care.message import CAPTION_LIMIT_UTF16, Button, Outgoing, Span, Style
from care.records import Attempt, Delivery, Lane, Outbox, Verb
from charts import blank
from practice.telegram import SimulatedTelegram, create_app
from practice.telegram.faults import Fault, blocked, html_page, refused, restart
from practice.telegram.phones import PIXEL, Phone
from storage.store import StoreUnavailableError
from tests.world import TOKEN


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


# ------------------------------------------------------------------------------------------------------------ pictures

ANA, NOON = 1001, datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
NUMBERS = "Hours you were there: 6."
CARD = Outgoing(
    (Span("Your last 30 days.\n"), Span(NUMBERS, Style.SPOILER)),
    ((Button("7 days", "1:pg_span:a:7"),),),
    picture="progress:30",
)
TEXT = Outgoing((Span("(removed)"),))


class Line:
    """A channel to a simulated Telegram, with a drawer of the test's own."""

    def __init__(self) -> None:
        self.telegram = SimulatedTelegram(lambda: NOON, lambda: 0.0, limits=False, tokens=(TOKEN,))
        transport = httpx.ASGITransport(app=create_app(self.telegram))
        requests = [HTTPXRequest(httpx_kwargs={"transport": transport}) for _ in range(2)]
        self.bot = Bot(TOKEN, base_url="http://telegram.test/bot", request=requests[0], get_updates_request=requests[1])
        self.asked: list[tuple[str, str]] = []
        self.error: Exception | None = None
        self.drawn = PIXEL
        self.channel = TelegramChannel(self.bot, self.make)
        self.phone: Phone = self.telegram.phone(ANA, "Ana")
        self.phone.chat.started = True

    async def make(self, name: str, person_id: str) -> bytes:
        """Give the picture, or fail as ordered."""
        self.asked.append((name, person_id))
        if self.error is not None:
            raise self.error
        return self.drawn

    async def carry(self, message: Outgoing, verb: Verb = Verb.SEND, *, onto: int | None = None) -> Receipt:
        """Carry one row out."""
        row = Outbox(
            id="row",
            person_id="ana",
            verb=verb,
            lane=Lane.REPLY,
            delivery=Delivery.REPLY,
            purpose="reply",
            subject_id="",
            created_at=NOON,
            not_before_at=NOON,
        )
        attempt = Attempt(id="try", outbox_id="row", started_at=NOON)
        return await self.channel.deliver(Envelope(row, attempt, ANA, onto, message))

    def photo(self) -> bytes:
        """The picture that stands in the newest message."""
        media: Any = self.phone.chat.messages[self.phone.newest().message_id].media
        return self.telegram.bot.files[media[-1]["file_id"]].content

    def covered(self) -> bool:
        """Whether the newest message's picture is covered."""
        return self.phone.chat.messages[self.phone.newest().message_id].spoiler


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    made = Line()
    await made.bot.initialize()
    yield made
    await made.bot.shutdown()


@pytest.mark.anyio
async def test_a_named_picture_goes_covered_with_its_text_and_buttons(line: Line) -> None:
    receipt = await line.carry(CARD)
    shown = line.phone.newest()
    assert (receipt.told, receipt.message_id) == (Told.OK, shown.message_id)
    assert (shown.kind, shown.caption, shown.labels) == ("photo", CARD.text, ["7 days"])
    assert line.asked == [("progress:30", "ana")]
    assert line.photo() == PIXEL
    assert line.covered()


@pytest.mark.anyio
async def test_the_lock_screen_shows_the_first_line_alone(line: Line) -> None:
    await line.carry(CARD)
    assert NUMBERS not in line.phone.notifications[-1].text
    assert "Your last 30 days." in line.phone.notifications[-1].text


@pytest.mark.anyio
async def test_another_picture_takes_the_place_of_the_first(line: Line) -> None:
    first = await line.carry(CARD)
    line.drawn = blank.png()
    receipt = await line.carry(CARD, onto=first.message_id)
    assert (receipt.told, receipt.message_id) == (Told.OK, first.message_id)
    assert line.photo() == blank.png()
    assert [each.kind for each in line.phone.screen()] == ["photo"]
    assert line.covered()


@pytest.mark.anyio
async def test_a_text_becomes_a_picture(line: Line) -> None:
    first = await line.carry(TEXT)
    await line.carry(CARD, onto=first.message_id)
    assert [(each.kind, each.text) for each in line.phone.screen()] == [("photo", CARD.text)]


@pytest.mark.anyio
@pytest.mark.parametrize("verb", [Verb.SEND, Verb.REDACT], ids=str)
async def test_a_text_in_the_place_of_a_picture_leaves_nothing_of_it(line: Line, verb: Verb) -> None:
    first = await line.carry(CARD)
    receipt = await line.carry(TEXT, verb, onto=first.message_id)
    assert receipt.told is Told.OK
    assert (line.phone.newest().caption, line.phone.newest().labels) == ("(removed)", [])
    assert line.photo() == blank.png()
    assert not line.covered()


@pytest.mark.anyio
async def test_a_picture_is_deleted_like_any_message(line: Line) -> None:
    first = await line.carry(CARD)
    await line.carry(TEXT, Verb.DELETE, onto=first.message_id)
    assert line.phone.screen() == []


@pytest.mark.anyio
@pytest.mark.parametrize("onto_picture", [False, True], ids=["new", "an edit"])
async def test_when_drawing_fails_the_text_goes_alone(
    line: Line, caplog: pytest.LogCaptureFixture, onto_picture: bool
) -> None:
    first = await line.carry(CARD) if onto_picture else None
    line.error = ZeroDivisionError("Ana's craving was 9")
    with caplog.at_level(logging.DEBUG, logger="handrail"):
        receipt = await line.carry(CARD, onto=first.message_id if first else None)
    shown = line.phone.newest()
    assert (receipt.told, shown.text, shown.labels) == (Told.OK, CARD.text, ["7 days"])
    assert shown.kind == ("photo" if onto_picture else "text")
    assert not onto_picture or line.photo() == blank.png()
    assert "picture failed" in caplog.text
    assert "craving" not in caplog.text
    assert NUMBERS not in caplog.text


@pytest.mark.anyio
async def test_a_store_that_is_away_keeps_the_picture_for_later(line: Line) -> None:
    line.error = StoreUnavailableError("away")
    assert (await line.carry(CARD)).told is Told.NEVER_LEFT
    assert line.phone.screen() == []


@pytest.mark.anyio
@pytest.mark.parametrize("onto_picture", [False, True], ids=["new", "an edit"])
async def test_a_picture_that_telegram_refuses_is_left_out(line: Line, onto_picture: bool) -> None:
    first = await line.carry(CARD) if onto_picture else None
    method = "editMessageMedia" if onto_picture else "sendPhoto"
    line.telegram.fail(method, 1, refused("Bad Request: PHOTO_INVALID_DIMENSIONS"))
    receipt = await line.carry(CARD, onto=first.message_id if first else None)
    assert (receipt.told, line.phone.newest().text) == (Told.OK, CARD.text)
    assert [each.text for each in line.phone.screen()] == [CARD.text]


@pytest.mark.anyio
async def test_what_is_no_picture_is_refused_by_telegram_and_left_out(line: Line) -> None:
    line.drawn = b"no picture"
    await line.carry(CARD)
    assert (line.phone.newest().kind, line.phone.newest().text) == ("text", CARD.text)
    line.telegram.violations.clear()


@pytest.mark.anyio
async def test_a_text_too_long_for_a_caption_goes_alone_and_nothing_is_drawn(line: Line) -> None:
    long = Outgoing((Span("x" * (CAPTION_LIMIT_UTF16 + 1)),), picture="progress:30")
    assert (await line.carry(long)).told is Told.OK
    assert line.phone.newest().kind == "text"
    assert line.asked == []


@pytest.mark.anyio
async def test_a_channel_without_a_drawer_sends_the_text(line: Line) -> None:
    line.channel = TelegramChannel(line.bot)
    await line.carry(CARD)
    assert line.phone.newest().kind == "text"


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("fault", "told"),
    [
        pytest.param(blocked(), Told.UNREACHABLE, id="blocked"),
        pytest.param(restart(), Told.UNCLEAR, id="500"),
        pytest.param(html_page(), Told.UNCLEAR, id="a page instead of an answer"),
        pytest.param(refused("Bad Request: can't parse entities: x"), Told.MARKUP, id="markup"),
        pytest.param(refused("Bad Request: chat not found"), Told.UNREACHABLE, id="chat not found"),
    ],
)
async def test_an_error_amounts_to_the_same_as_for_a_text(line: Line, fault: Fault, told: Told) -> None:
    line.telegram.fail("sendPhoto", 1, fault)
    assert (await line.carry(CARD)).told is told
    assert [each.kind for each in line.phone.screen()].count("text") == 0  # unclear: no text beside a picture


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("description", "told"),
    [
        ("Bad Request: message to edit not found", Told.EDIT_GONE),
        ("Bad Request: message can't be edited", Told.EDIT_GONE),
        ("Bad Request: message is not modified", Told.UNCHANGED),
    ],
)
async def test_an_edit_of_a_picture_is_told_like_one_of_a_text(line: Line, description: str, told: Told) -> None:
    first = await line.carry(CARD)
    line.telegram.fail("editMessageMedia", 1, refused(description))
    assert (await line.carry(CARD, onto=first.message_id)).told is told
