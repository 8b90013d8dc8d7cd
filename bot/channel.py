"""Telegram as a channel: a message out, and what its answer amounts to.

It turns `care.message.Outgoing` into escaped HTML and exceptions into `care.delivery.Told`. It stores nothing and repeats
nothing, but for a picture: without one the text still goes. The rules a reader must not break: classify by cause, not by
class - in python-telegram-bot `BadRequest` and `TimedOut` are subclasses of `NetworkError`, and a proxy's 404 is
`InvalidToken`; a picture is always covered, because a notification shows it.
"""

from __future__ import annotations

import html
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta

import httpx
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
)
from telegram.constants import ParseMode
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

from actions.delivery import Envelope, Receipt
from bot import logs
from care.delivery import Told
from care.message import CAPTION_LIMIT_UTF16, Outgoing, Style, utf16_length
from care.records import Verb
from charts import blank
from storage.store import StoreUnavailableError

Make = Callable[[str, str], Awaitable[bytes]]
"""Makes the picture of a name for a person, as PNG. Raises what drawing and the store raise."""

_TAGS = {Style.PLAIN: ("", ""), Style.BOLD: ("<b>", "</b>"), Style.SPOILER: ("<tg-spoiler>", "</tg-spoiler>")}
_STOPPED_WAIT_S = 30.0
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_FILE_NAME = "picture.png"
_IS_NO_TEXT = "there is no text in the message to edit"
"""Bot API server, editMessageText of a message that is a picture."""


def to_html(message: Outgoing) -> str:
    """The message as Telegram's HTML. Everything in a span is escaped, so no words of a person become markup."""
    parts = []
    for span in message.spans:
        before, after = _TAGS[span.style]
        parts.append(f"{before}{html.escape(span.text, quote=False)}{after}" if span.text else "")
    return "".join(parts)


def inline(message: Outgoing) -> InlineKeyboardMarkup | None:
    """The buttons under a message."""
    if not message.buttons:
        return None
    rows = [
        [
            InlineKeyboardButton(b.label, url=b.url) if b.url else InlineKeyboardButton(b.label, callback_data=b.data)
            for b in row
        ]
        for row in message.buttons
    ]
    return InlineKeyboardMarkup(rows)


def markup(message: Outgoing) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | None:
    """Buttons, or the permanent reply keyboard: Telegram takes one of the two with a message."""
    if message.keyboard:
        return ReplyKeyboardMarkup([list(row) for row in message.keyboard], resize_keyboard=True, is_persistent=True)
    return inline(message)


class TelegramChannel:
    """Sends what was claimed, through a bot. `make` makes the pictures; without it there are none."""

    def __init__(self, bot: Bot, make: Make | None = None) -> None:
        self._bot = bot
        self._make = make

    async def deliver(self, envelope: Envelope) -> Receipt:
        """Carry out one claimed row and say what came of it. Never raises for what Telegram or the network does.

        A picture that cannot be drawn, is refused or has too long a text under it is left out, and the text goes alone.
        """
        try:
            picture = await self._picture(envelope)
        except StoreUnavailableError as error:
            return Receipt(Told.NEVER_LEFT, detail=type(error).__name__)
        receipt = await self._try(envelope, picture)
        if picture is not None and receipt.told is Told.REFUSED:
            logs.event("picture refused", level=logging.WARNING, outbox_id=envelope.outbox.id)
            return await self._try(envelope, None)
        return receipt

    async def _picture(self, envelope: Envelope) -> bytes | None:
        row, message = envelope.outbox, envelope.message
        if message is None or not message.picture or row.verb is not Verb.SEND or self._make is None:
            return None
        if utf16_length(message.text) > CAPTION_LIMIT_UTF16:
            logs.event("caption too long", level=logging.WARNING, outbox_id=row.id)
            return None
        try:
            return await self._make(message.picture, row.person_id)
        except StoreUnavailableError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever is wrong with a picture, its text still goes
            logs.failure("picture failed", error, outbox_id=row.id)
            return None

    async def _try(self, envelope: Envelope, picture: bytes | None) -> Receipt:
        try:
            return Receipt(Told.OK, message_id=await self._carry_out(envelope, picture))
        except TelegramError as error:
            return classify(error)
        except Exception as error:  # noqa: BLE001 - an answer that the library cannot read: it may have arrived
            return Receipt(Told.UNCLEAR, detail=type(error).__name__)

    async def _carry_out(self, envelope: Envelope, picture: bytes | None) -> int | None:
        row, chat, target, message = envelope.outbox, envelope.telegram_id, envelope.message_id, envelope.message
        match row.verb:
            case Verb.DELETE if target is not None:
                await self._bot.delete_message(chat, target)
            case Verb.PIN if target is not None:
                await self._bot.pin_chat_message(chat, target, disable_notification=True)
            case Verb.SEND | Verb.REDACT if message is not None and target is not None:
                await self._edit(chat, target, message, picture)
            case Verb.SEND if message is not None:
                return await self._send(chat, message, picture, silent=row.silent)
        return target

    async def _send(self, chat: int, message: Outgoing, picture: bytes | None, *, silent: bool) -> int:
        if picture is None:
            sent = await self._bot.send_message(
                chat,
                to_html(message),
                parse_mode=ParseMode.HTML,
                reply_markup=markup(message),
                disable_notification=silent,
                link_preview_options=_NO_PREVIEW,
            )
        else:
            sent = await self._bot.send_photo(
                chat,
                picture,
                caption=to_html(message),
                parse_mode=ParseMode.HTML,
                reply_markup=markup(message),
                disable_notification=silent,
                has_spoiler=True,
                filename=_FILE_NAME,
            )
        return sent.message_id

    async def _edit(self, chat: int, target: int, message: Outgoing, picture: bytes | None) -> None:
        if picture is not None:
            await self._edit_picture(chat, target, message, picture)
            return
        try:
            await self._bot.edit_message_text(
                to_html(message),
                chat_id=chat,
                message_id=target,
                parse_mode=ParseMode.HTML,
                reply_markup=inline(message),
                link_preview_options=_NO_PREVIEW,
            )
        except BadRequest as error:
            if _IS_NO_TEXT not in str(error.message).lower():
                raise
            # A picture stands there, and it must not stay: its caption alone would leave the numbers to be seen.
            await self._edit_picture(chat, target, message, blank.png(), covered=False)

    async def _edit_picture(
        self, chat: int, target: int, message: Outgoing, picture: bytes, *, covered: bool = True
    ) -> None:
        media = InputMediaPhoto(
            picture,
            caption=to_html(message),
            parse_mode=ParseMode.HTML,
            has_spoiler=covered,
            filename=_FILE_NAME,
        )
        await self._bot.edit_message_media(media, chat_id=chat, message_id=target, reply_markup=inline(message))


def classify(error: TelegramError) -> Receipt:
    """What an error of python-telegram-bot's amounts to (platform facts: bodies and causes as tried on version 22.8)."""
    detail = type(error).__name__
    if isinstance(error, RetryAfter):
        wait = error.retry_after
        return Receipt(
            Told.WAIT, wait_s=wait.total_seconds() if isinstance(wait, timedelta) else float(wait), detail=detail
        )
    if isinstance(error, Forbidden):
        return Receipt(Told.UNREACHABLE, detail=detail)
    if isinstance(error, InvalidToken):
        return Receipt(Told.STOPPED, wait_s=_STOPPED_WAIT_S, detail=detail)
    if isinstance(error, ChatMigrated | Conflict):
        return Receipt(Told.REFUSED, detail=detail)
    if isinstance(error, BadRequest):
        return _bad_request(str(error.message).lower())
    if isinstance(error, TimedOut) and isinstance(error.__cause__, httpx.PoolTimeout | httpx.ConnectTimeout):
        return Receipt(Told.NEVER_LEFT, detail=type(error.__cause__).__name__)
    if isinstance(error, NetworkError) and isinstance(error.__cause__, httpx.ConnectError):
        return Receipt(Told.NEVER_LEFT, detail="ConnectError")
    return Receipt(Told.UNCLEAR, detail=type(error.__cause__).__name__ if error.__cause__ else detail)


def _bad_request(text: str) -> Receipt:
    if "not modified" in text or "query is too old" in text or "message can't be deleted" in text:
        return Receipt(Told.UNCHANGED, detail="unchanged")
    if "to delete not found" in text or "to pin not found" in text:
        return Receipt(Told.UNCHANGED, detail="gone")
    if "message to edit not found" in text or "message can't be edited" in text:
        return Receipt(Told.EDIT_GONE, detail="edit gone")
    if "chat not found" in text or "can't initiate conversation" in text or "user is deactivated" in text:
        return Receipt(Told.UNREACHABLE, detail="chat not found")
    if "can't parse entities" in text or "entity" in text:
        return Receipt(Told.MARKUP, detail="markup")
    return Receipt(Told.REFUSED, detail="bad request")
