"""The methods that change what is in a chat already: edits, deletions, pins, and the answer to a tap.

Rule: an edit that changes nothing is refused with Telegram's own words, and an edit that names no keyboard removes the
one that was there; both surprise people, and both are so at Telegram.
"""

from __future__ import annotations

from datetime import timedelta

from practice.telegram.chats import Chat, Context, Message, Wire
from practice.telegram.entities import Formatted
from practice.telegram.markup import inline_rows
from practice.telegram.refusals import NOT_MODIFIED, QUERY_TOO_OLD, Refusal, bad_request
from practice.telegram.requests import Call
from practice.telegram.sending import caption_of, known_chat, media_of, text_of, writable_chat
from practice.telegram.updates import KEPT_TAP

DELETABLE = timedelta(hours=48)
LONGEST_TOAST = 200
MOST_DELETED = 100


def _to_edit(context: Context, call: Call) -> tuple[Chat, Message]:
    if "chat_id" not in call.parameters:
        raise bad_request("chat_id is empty")
    if "message_id" not in call.parameters:
        raise bad_request("message identifier is not specified")
    chat = writable_chat(context, call.parameters["chat_id"])
    message = chat.messages.get(call.parameters["message_id"])
    if message is None:
        raise bad_request("message to edit not found", fault_of_bot=False)
    if message.sender["id"] != context.bot.id or message.kind == "pinned_message":
        raise bad_request("message can't be edited")
    return chat, message


def _finish(context: Context, chat: Chat, message: Message, changed: Message) -> Wire:
    if changed.content() == message.content():
        raise Refusal(400, NOT_MODIFIED)
    message.kind, message.text, message.entities = changed.kind, changed.text, changed.entities
    message.media, message.spoiler, message.buttons = changed.media, changed.spoiler, changed.buttons
    message.edited_at = context.now
    return chat.message_wire(message)


def _changed(call: Call, message: Message, content: Formatted, kind: str) -> Message:
    changed = Message(message.message_id, message.date, message.sender, *content, kind, message.media)
    changed.spoiler = message.spoiler
    changed.buttons = inline_rows(call.parameters.get("reply_markup"))
    return changed


def edit_message_text(context: Context, call: Call) -> Wire:
    """Play editMessageText."""
    content = text_of(call.parameters)
    chat, message = _to_edit(context, call)
    if message.kind != "text":  # no blunder: after an unclear answer a bot cannot know whether its picture arrived
        raise bad_request("there is no text in the message to edit", fault_of_bot=False)
    return _finish(context, chat, message, _changed(call, message, content, "text"))


def edit_message_caption(context: Context, call: Call) -> Wire:
    """Play editMessageCaption."""
    content = caption_of(call.parameters)
    chat, message = _to_edit(context, call)
    if message.kind == "text":
        raise bad_request("there is no caption in the message to edit")
    return _finish(context, chat, message, _changed(call, message, content, message.kind))


def edit_message_media(context: Context, call: Call) -> Wire:
    """Play editMessageMedia: another picture or file, or one in the place of a text."""
    media = call.parameters["media"]
    if media["type"] not in {"photo", "document"}:
        raise bad_request("type of InputMedia must be photo or document")
    content = caption_of(media)
    chat, message = _to_edit(context, call)
    changed = _changed(call, message, content, media["type"])
    changed.media = media_of(context, media["type"], media["media"], call.files)
    changed.spoiler = media.get("has_spoiler", False)
    return _finish(context, chat, message, changed)


def edit_message_reply_markup(context: Context, call: Call) -> Wire:
    """Play editMessageReplyMarkup."""
    chat, message = _to_edit(context, call)
    return _finish(context, chat, message, _changed(call, message, (message.text, message.entities), message.kind))


def delete_message(context: Context, call: Call) -> bool:
    """Play deleteMessage: any message of a private chat that is less than 48 hours old."""
    chat = known_chat(context, call.parameters["chat_id"])
    message = chat.messages.get(call.parameters["message_id"])
    if message is None:
        raise bad_request("message to delete not found", fault_of_bot=False)
    if not _deletable(context, chat, message):
        raise bad_request("message can't be deleted", fault_of_bot=False)
    _forget(chat, message)
    return True


def delete_messages(context: Context, call: Call) -> bool:
    """Play deleteMessages: 1-100 messages, those that cannot be found or deleted are passed over."""
    wanted = call.parameters["message_ids"]
    if not 1 <= len(wanted) <= MOST_DELETED:
        raise bad_request("there must be 1-100 messages to delete")
    chat = known_chat(context, call.parameters["chat_id"])
    for message_id in wanted:
        message = chat.messages.get(message_id)
        if message and _deletable(context, chat, message):
            _forget(chat, message)
    return True


def _deletable(context: Context, chat: Chat, message: Message) -> bool:
    is_ours = message.sender["id"] == context.bot.id
    return context.now - message.date < DELETABLE and (chat.person is not None or is_ours)


def _forget(chat: Chat, message: Message) -> None:
    del chat.messages[message.message_id]
    if message.message_id in chat.pins:
        chat.pins.remove(message.message_id)


def pin_chat_message(context: Context, call: Call) -> bool:
    """Play pinChatMessage; the chat and the bot get the service message that Telegram writes about it."""
    chat = writable_chat(context, call.parameters["chat_id"])
    message = chat.messages.get(call.parameters["message_id"])
    if message is None:
        raise bad_request("message to pin not found", fault_of_bot=False)
    if message.pinned:
        return True
    message.pinned = True
    chat.pins.append(message.message_id)
    service = Message(context.bot.next_message_id(), context.now, context.bot.wire(), kind="pinned_message")
    service.media = chat.message_wire(message)
    chat.messages[service.message_id] = service
    context.bot.queue.put("message", chat.message_wire(service))
    return True


def unpin_chat_message(context: Context, call: Call) -> bool:
    """Play unpinChatMessage; without a message id the newest pin goes."""
    chat = writable_chat(context, call.parameters["chat_id"])
    message_id = call.parameters.get("message_id", chat.pins[-1] if chat.pins else None)
    if message_id not in chat.pins:
        raise bad_request("message to unpin not found", fault_of_bot=False)
    chat.pins.remove(message_id)
    chat.messages[message_id].pinned = False
    return True


def unpin_all_chat_messages(context: Context, call: Call) -> bool:
    """Play unpinAllChatMessages."""
    chat = writable_chat(context, call.parameters["chat_id"])
    for message_id in chat.pins:
        chat.messages[message_id].pinned = False
    chat.pins.clear()
    return True


def answer_callback_query(context: Context, call: Call) -> bool:
    """Play answerCallbackQuery: once for each tap, and while it is fresh."""
    text = call.parameters.get("text", "")
    if len(text) > LONGEST_TOAST:
        raise bad_request("MESSAGE_TOO_LONG")
    query = context.bot.queries.get(call.parameters["callback_query_id"])
    if query is None or query.answered or context.now - query.date > KEPT_TAP:
        raise Refusal(400, QUERY_TOO_OLD)
    query.answered = True
    if text:
        query.chat.toasts.append(text)
        if call.parameters.get("show_alert"):
            query.chat.alerts.append(text)
    return True
