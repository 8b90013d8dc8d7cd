"""Who there is and what was written: people, bots, chats and messages, and how each stands in a Bot API object.

Plain state with small rules of its own (which message can be found, what an object looks like on the wire). It decides
no refusal and sends no update. Rule: every `wire` method gives exactly the fields of Telegram's type, no helper fields:
tests hold them to the public specification.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from practice.telegram.entities import Entity
from practice.telegram.updates import UpdateQueue

Wire = dict[str, Any]


def unix(moment: datetime) -> int:
    """Whole seconds since 1970, as Telegram writes every date."""
    return int(moment.timestamp())


@dataclass
class Person:
    """A Telegram account of somebody."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    deactivated: bool = False

    def wire(self) -> Wire:
        """Give the account as a User."""
        body: Wire = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        optional = {"last_name": self.last_name, "username": self.username, "language_code": self.language_code}
        return body | {name: value for name, value in optional.items() if value}


@dataclass
class Message:
    """One message as both sides see it. `media` is the field of that `kind` (photo, document, voice, ...)."""

    message_id: int
    date: datetime
    sender: Wire
    text: str = ""
    entities: tuple[Entity, ...] = ()
    kind: str = "text"
    media: Any = None
    buttons: list[list[Wire]] | None = None
    edited_at: datetime | None = None
    forwarded_from: Wire | None = None
    reply_to: Message | None = None
    silent: bool = False
    protected: bool = False
    spoiler: bool = False
    pinned: bool = False

    @property
    def is_from_bot(self) -> bool:
        """Tell whether the bot wrote it."""
        return bool(self.sender["is_bot"])

    def content(self) -> tuple[object, ...]:
        """What an edit would have to change to be one."""
        return (self.kind, self.text, self.entities, self.media, self.spoiler, self.buttons)


@dataclass
class Notification:
    """One entry on the lock screen of a phone."""

    message_id: int
    text: str
    silent: bool
    date: datetime


@dataclass
class Chat:
    """A bot's chat with a person, or a group (negative id) that the bot is or was in."""

    id: int
    person: Person | None = None
    title: str = ""
    started: bool = False
    blocked: bool = False
    migrated_to: int | None = None
    messages: dict[int, Message] = field(default_factory=dict)
    keyboard: list[list[Wire]] | None = None
    pins: list[int] = field(default_factory=list)
    notifications: list[Notification] = field(default_factory=list)
    toasts: list[str] = field(default_factory=list)
    alerts: list[str] = field(default_factory=list)
    actions: list[str] = field(default_factory=list)
    menu_button: Wire | None = None

    def wire(self) -> Wire:
        """Give the chat as a Chat."""
        if self.person is None:
            return {"id": self.id, "type": "group", "title": self.title}
        account = self.person.wire()
        names: Wire = {name: account[name] for name in ("username", "first_name", "last_name") if name in account}
        return {"id": self.id, "type": "private", **names}

    def message_wire(self, message: Message) -> Wire:
        """Give a message of this chat as a Message."""
        body: Wire = {"message_id": message.message_id, "from": message.sender, "chat": self.wire()}
        body["date"] = unix(message.date)
        if message.forwarded_from:
            body["forward_origin"] = {
                "type": "user",
                "sender_user": message.forwarded_from,
                "date": body["date"],
            }
        if message.edited_at:
            body["edit_date"] = unix(message.edited_at)
        if message.protected:
            body["has_protected_content"] = True
        if message.reply_to and message.reply_to.message_id in self.messages:
            replied = self.message_wire(message.reply_to)
            body["reply_to_message"] = {name: replied[name] for name in replied if name != "reply_to_message"}
        body |= self._content_wire(message)
        if message.buttons:
            body["reply_markup"] = {"inline_keyboard": message.buttons}
        return body

    def _content_wire(self, message: Message) -> Wire:
        entities = [self._entity_wire(entity) for entity in message.entities]
        if message.kind == "text":
            return {"text": message.text} | ({"entities": entities} if entities else {})
        body: Wire = {message.kind: message.media}
        if message.text:
            body["caption"] = message.text
        if entities:
            body["caption_entities"] = entities
        if message.spoiler:
            body["has_media_spoiler"] = True
        return body

    def _entity_wire(self, entity: Entity) -> Wire:
        body = entity.wire()
        if entity.user is not None:
            body["user"] = {"id": entity.user, "is_bot": False, "first_name": str(entity.user)}
        return body

    def maybe_inaccessible(self, message_id: int) -> Wire:
        """Give a message as a MaybeInaccessibleMessage: one that was deleted has the date 0 and no content."""
        message = self.messages.get(message_id)
        if message:
            return self.message_wire(message)
        return {"chat": self.wire(), "message_id": message_id, "date": 0}


@dataclass
class Query:
    """A tap on a button that the bot may answer once."""

    id: str
    chat: Chat
    date: datetime
    answered: bool = False


@dataclass(frozen=True)
class StoredFile:
    """A file that a message showed; `path` is what getFile gives."""

    file_id: str
    unique_id: str
    name: str
    mime_type: str
    content: bytes

    @property
    def path(self) -> str:
        """The last part of the download address."""
        return f"files/{self.unique_id}"


@dataclass
class Bot:
    """A bot's account with all that hangs on it."""

    token: str
    username: str
    name: str
    queue: UpdateQueue
    chats: dict[int, Chat] = field(default_factory=dict)
    queries: dict[str, Query] = field(default_factory=dict)
    files: dict[str, StoredFile] = field(default_factory=dict)
    last_message_id: int = 0
    last_query: int = 4_400_000_000
    commands: dict[tuple[str, int, int, str], list[Wire]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    menu_button: Wire = field(default_factory=lambda: {"type": "commands"})

    @property
    def id(self) -> int:
        """The bot's user id: the digits before the colon of its token."""
        return int(self.token.split(":")[0])

    def wire(self) -> Wire:
        """Give the bot as a User."""
        return {"id": self.id, "is_bot": True, "first_name": self.name, "username": self.username}

    def me(self) -> Wire:
        """Give the bot as getMe does."""
        flags = ("can_join_groups", "can_read_all_group_messages", "supports_inline_queries")
        more = ("can_connect_to_business", "has_main_web_app")
        return self.wire() | {flags[0]: True} | dict.fromkeys((*flags[1:], *more), False)

    def next_message_id(self) -> int:
        """Give the next message id; one row of numbers for all chats of the bot, as in private chats."""
        self.last_message_id += 1
        return self.last_message_id

    def keep_file(self, name: str, mime_type: str, content: bytes) -> StoredFile:
        """Store a file under a new id."""
        number = len(self.files) + 1
        stored = StoredFile(f"BQACAgIAAxk{number:08d}", f"AgAD{number:08d}", name, mime_type, content)
        self.files[stored.file_id] = stored
        return stored


def localized(texts: Mapping[str, str], language_code: str) -> str:
    """Give the text for a language, or the one for every language."""
    return texts.get(language_code) or texts.get("", "")


@dataclass(frozen=True)
class Context:
    """What a method needs to know: whose call it is, when, and who has an account."""

    bot: Bot
    now: datetime
    people: Mapping[int, Person]
