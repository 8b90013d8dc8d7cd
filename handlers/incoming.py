"""Telegram in: parse, call one action, acknowledge.

The crisis numbers have left already when a handler runs (`handlers.first_look`). The rules a reader must not break: no
handler writes twice; only private chats are listened to; a stranger's words are not stored.
"""

from __future__ import annotations

from telegram import Chat, Message, Update
from telegram.ext import Application, CallbackQueryHandler, ChatMemberHandler, MessageHandler, filters

from actions import accounts, helping, joining, messages, routing
from actions.joining import Opened
from actions.routes import Typed
from actions.turn import Turn, Who
from care import buttons, words
from care.words import WordLevel
from handlers.desk import Desk
from handlers.first_look import is_help_command
from handlers.frames import Context, desk_of, register_desk

_UNREADABLE = (
    filters.VOICE
    | filters.AUDIO
    | filters.VIDEO
    | filters.VIDEO_NOTE
    | filters.PHOTO
    | filters.Sticker.ALL
    | filters.Document.ALL
    | filters.ANIMATION
    | filters.LOCATION
    | filters.CONTACT
    | filters.POLL
    | filters.VENUE
    | filters.Dice.ALL
)


def register(application: Application, desk: Desk) -> None:  # type: ignore[type-arg]  # PTB's six type variables say nothing here
    """Register every handler. The first that matches takes the update."""
    register_desk(application, desk)
    private = filters.ChatType.PRIVATE
    application.add_handler(MessageHandler(private & filters.COMMAND, on_command))
    application.add_handler(MessageHandler(private & filters.TEXT, on_text))
    application.add_handler(MessageHandler(private & _UNREADABLE, on_unreadable))
    application.add_handler(CallbackQueryHandler(on_tap))
    application.add_handler(ChatMemberHandler(on_membership, ChatMemberHandler.MY_CHAT_MEMBER))


async def on_command(update: Update, context: Context) -> None:
    """`/start`, `/help` and all other commands; an unknown one gets a kind hint."""
    desk, message = desk_of(context), update.effective_message
    if message is None or message.text is None:
        return
    name, _, argument = message.text[1:].partition(" ")
    name = name.partition("@")[0].lower()
    if name == "start":
        await _start(update, desk, message, argument.strip())
        return
    wants_help = is_help_command(message.text)
    action = routing.COMMANDS.get("help" if wants_help else name, routing.COMMANDS["unknown"])
    reading = words.read(message.text)

    def work(turn: Turn, who: Who) -> None:
        accounts.came_back(turn, who)
        action(turn, who, argument.strip())
        messages.heed(turn, who, reading)  # words behind a command are words all the same

    acted = await desk.act(update, work, crisis=wants_help)
    if acted.stranger and not wants_help:
        desk.direct.stranger(message.chat_id)


async def on_text(update: Update, context: Context) -> None:
    """Typed text: the crisis button and crisis words first, then whatever the chat was waiting for, else the thread."""
    desk, message = desk_of(context), update.effective_message
    if message is None or message.text is None:
        return
    typed = Typed(
        text=message.text,
        message_id=message.message_id,
        reading=words.read(message.text),
        edited=update.edited_message is not None,
    )
    wants_help = words.is_help(message.text)
    is_crisis = wants_help or typed.reading.level is WordLevel.CRISIS

    def work(turn: Turn, who: Who) -> None:
        accounts.came_back(turn, who)
        if wants_help:
            helping.open_help(turn, who)
        else:
            messages.receive(turn, who, typed, routing.TYPED)

    acted = await desk.act(update, work, crisis=is_crisis)
    if acted.stranger and not is_crisis:
        desk.direct.stranger(message.chat_id)


async def on_unreadable(update: Update, context: Context) -> None:
    """Voice, photo, sticker and the like: nobody can read them here; a caption is read like text."""
    desk, message = desk_of(context), update.effective_message
    if message is None:
        return
    caption = message.caption or ""
    reading = words.read(caption)
    wants_help = words.is_help(caption)
    is_crisis = wants_help or reading.level is WordLevel.CRISIS
    kind = _kind_of(message)

    def work(turn: Turn, who: Who) -> None:
        accounts.came_back(turn, who)
        messages.unreadable(turn, who, kind, message.message_id)
        if wants_help:
            helping.open_help(turn, who)
        elif caption:
            messages.receive(turn, who, Typed(caption, message.message_id, reading), {})

    acted = await desk.act(update, work, crisis=is_crisis)
    if acted.stranger and not is_crisis:
        desk.direct.stranger(message.chat_id)


async def on_tap(update: Update, context: Context) -> None:
    """A button: decode it, let the action of its verb decide, stop the spinner."""
    desk, query = desk_of(context), update.callback_query
    if query is None:
        return
    tap = buttons.decode(query.data or "", query.message.message_id if query.message else None)
    action = routing.TAPS.get(tap.verb) if tap is not None else None
    if tap is None or action is None:
        desk.answer_tap(query, "")
        return
    crisis = tap.verb.startswith(("he_", "al_"))

    def work(turn: Turn, who: Who) -> str:
        accounts.came_back(turn, who)
        return action(turn, who, tap)

    acted = await desk.act(update, work, crisis=crisis)
    desk.answer_tap(query, acted.result or "")


async def on_membership(update: Update, context: Context) -> None:
    """Somebody blocked or unblocked the bot. Groups are left alone: the bot says nothing there."""
    change = update.my_chat_member
    if change is None or change.chat.type != Chat.PRIVATE:
        return
    is_gone = change.new_chat_member.status in ("kicked", "left")

    def work(turn: Turn, who: Who) -> None:
        if is_gone:
            accounts.blocked(turn, who)
        else:
            accounts.came_back(turn, who)

    await desk_of(context).act(update, work)


async def _start(update: Update, desk: Desk, message: Message, code: str) -> None:
    sender = update.effective_user
    if sender is None:
        return
    if code and not desk.attempts.may_try(sender.id):
        desk.direct.link_refused(message.chat_id)
        return
    language = (sender.language_code or "en")[:2]
    acted = await desk.act_for_anyone(
        update,
        lambda turn: joining.start(
            turn, sender.id, sender.full_name, code, language=language, message_id=message.message_id
        ),
    )
    if acted.result is Opened.STRANGER:
        desk.direct.stranger(message.chat_id)
    elif acted.result in (Opened.BAD_CODE, Opened.NOT_YOU):
        desk.attempts.was_wrong(sender.id)
        desk.direct.link_refused(message.chat_id)


def _kind_of(message: Message) -> str:
    kinds = ("voice", "video_note", "video", "photo", "sticker", "animation", "audio", "document", "location", "contact",
             "poll", "venue", "dice")  # fmt: skip
    return next((kind for kind in kinds if getattr(message, kind, None)), "message")
