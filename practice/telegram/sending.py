"""The methods that put something new into a chat: sendMessage, sendPhoto, sendDocument, sendChatAction.

Finds the chat (or the reason why the bot may not write there), formats the text, stores the message and what the phone
shows of it. Rule: everything is checked before anything is stored; a refused call leaves no trace.
"""

from __future__ import annotations

from typing import Any

from practice.telegram.chats import Chat, Context, Message, Notification, StoredFile, Wire
from practice.telegram.entities import Formatted, MarkupError, cleaned, from_wire, parse_html, preview, with_found
from practice.telegram.markup import inline_rows, reply_rows
from practice.telegram.refusals import (
    BLOCKED,
    CHAT_NOT_FOUND,
    DEACTIVATED,
    KICKED,
    MIGRATED,
    NEVER_STARTED,
    Refusal,
    bad_request,
)
from practice.telegram.requests import Call
from practice.telegram.specification import Upload

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
LARGEST_FILE = 50_000_000
LARGEST_PHOTO = 10_000_000
CHAT_ACTIONS = {
    *("typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document"),
    *("choose_sticker", "find_location", "record_video_note", "upload_video_note"),
}
PREVIEWS = {"photo": "🖼 Photo", "document": "📎 Document"}
_PICTURE_BEGINNINGS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"RIFF")


def known_chat(context: Context, chat_id: int | str) -> Chat:
    """Find a chat that the bot has seen; raises the 400 of an unknown one and the 400 of a migrated group."""
    chat = context.bot.chats.get(chat_id) if isinstance(chat_id, int) else None
    if chat is None:
        if isinstance(chat_id, int) and chat_id in context.people:
            raise Refusal(403, NEVER_STARTED)
        raise Refusal(400, CHAT_NOT_FOUND)
    if chat.migrated_to is not None:
        raise Refusal(400, MIGRATED, parameters={"migrate_to_chat_id": chat.migrated_to})
    return chat


def writable_chat(context: Context, chat_id: int | str) -> Chat:
    """Find a chat that the bot may write in; raises the 403 of a blocked, gone or never opened one."""
    chat = known_chat(context, chat_id)
    if chat.person is None and chat.blocked:
        raise Refusal(403, KICKED)
    if chat.person and chat.person.deactivated:
        raise Refusal(403, DEACTIVATED)
    if chat.blocked:
        raise Refusal(403, BLOCKED)
    if not chat.started:
        raise Refusal(403, NEVER_STARTED)
    return chat


def formatted(body: Wire, text_name: str) -> Formatted:
    """Read text, parse_mode and entities of a request (or of an InputMedia) into plain text and entities."""
    text = body.get(text_name, "")
    mode = body.get("parse_mode", "").lower()
    try:
        if mode == "html":
            text, entities = parse_html(text)
        elif mode:
            raise bad_request("unsupported parse_mode")
        else:
            wire = body.get("entities" if text_name == "text" else "caption_entities", [])
            entities = from_wire(wire, text)
    except MarkupError as error:
        raise bad_request(f"can't parse entities: {error}") from error
    text, entities = cleaned(text, entities)
    return text, with_found(text, entities)


def text_of(body: Wire) -> Formatted:
    """Read the text of a text message: 1-4096 characters after the formatting is taken out."""
    text, entities = formatted(body, "text")
    if not text:
        raise bad_request("message text is empty")
    if len(text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    return text, entities


def caption_of(body: Wire) -> Formatted:
    """Read the caption of a picture or file: 0-1024 characters."""
    text, entities = formatted(body, "caption")
    if len(text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return text, entities


def send_message(context: Context, call: Call) -> Wire:
    """Play sendMessage."""
    text, entities = text_of(call.parameters)
    return _put(context, call, Message(0, context.now, context.bot.wire(), text, entities))


def send_photo(context: Context, call: Call) -> Wire:
    """Play sendPhoto with an upload or the file id of an earlier one; addresses are not fetched."""
    return _send_media(context, call, "photo")


def send_document(context: Context, call: Call) -> Wire:
    """Play sendDocument, likewise."""
    return _send_media(context, call, "document")


def _send_media(context: Context, call: Call, kind: str) -> Wire:
    text, entities = caption_of(call.parameters)
    chat = writable_chat(context, call.parameters["chat_id"])
    media = media_of(context, kind, call.parameters[kind], call.files)
    message = Message(0, context.now, context.bot.wire(), text, entities, kind, media)
    message.spoiler = call.parameters.get("has_spoiler", False)
    return _put(context, call, message, chat)


def media_of(context: Context, kind: str, given: str | Upload, files: dict[str, Upload]) -> Any:
    """Store an upload, or find the file that is named, and give the media field of the message."""
    if isinstance(given, str) and given.startswith("attach://"):
        named = files.get(given.removeprefix("attach://"))
        if named is None:
            raise bad_request("wrong file attached")
        given = named
    if isinstance(given, str):
        stored = context.bot.files.get(given)
        if stored is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return media_wire(kind, stored)
    if not given.content:
        raise bad_request("file must be non-empty")
    if len(given.content) > (LARGEST_PHOTO if kind == "photo" else LARGEST_FILE):
        raise Refusal(413, "Request Entity Too Large", fault_of_bot=True)
    if kind == "photo" and not given.content.startswith(_PICTURE_BEGINNINGS):
        raise bad_request("IMAGE_PROCESS_FAILED")
    return media_wire(kind, context.bot.keep_file(given.file_name, given.mime_type, given.content))


def media_wire(kind: str, stored: StoredFile) -> Any:
    """Give a stored file as the field `kind` of a Message."""
    size = len(stored.content)
    body: Wire = {"file_id": stored.file_id, "file_unique_id": stored.unique_id, "file_size": size}
    if kind == "photo":
        width, height = 640, 480
        if stored.content.startswith(_PICTURE_BEGINNINGS[0]):
            width, height = (int.from_bytes(stored.content[at : at + 4]) for at in (16, 20))
        return [body | {"width": width, "height": height}]
    return body | {"file_name": stored.name, "mime_type": stored.mime_type}


def _put(context: Context, call: Call, message: Message, chat: Chat | None = None) -> Wire:
    chat = chat or writable_chat(context, call.parameters["chat_id"])
    markup = call.parameters.get("reply_markup")
    rows = None
    if markup and "inline_keyboard" in markup:
        message.buttons = inline_rows(markup)
    elif markup and "keyboard" in markup:
        rows = reply_rows(markup)
    message.reply_to = _replied(chat, call.parameters.get("reply_parameters"))
    message.silent = call.parameters.get("disable_notification", False)
    message.protected = call.parameters.get("protect_content", False)
    message.message_id = context.bot.next_message_id()
    chat.messages[message.message_id] = message
    if rows or (markup and markup.get("remove_keyboard")):
        chat.keyboard = rows
    chat.notifications.append(_notification(message))
    return chat.message_wire(message)


def _replied(chat: Chat, reply: Wire | None) -> Message | None:
    if reply is None:
        return None
    message = chat.messages.get(reply["message_id"])
    if message is None and not reply.get("allow_sending_without_reply"):
        raise bad_request("message to be replied not found", fault_of_bot=False)
    return message


def _notification(message: Message) -> Notification:
    text = preview(message.text, message.entities)
    if message.kind != "text":
        text = f"{PREVIEWS[message.kind].split()[0]} {text}" if text else PREVIEWS[message.kind]
    return Notification(message.message_id, text, message.silent, message.date)


def send_chat_action(context: Context, call: Call) -> bool:
    """Play sendChatAction ("is typing")."""
    if call.parameters["action"] not in CHAT_ACTIONS:
        raise bad_request("wrong parameter action in request")
    writable_chat(context, call.parameters["chat_id"]).actions.append(call.parameters["action"])
    return True
