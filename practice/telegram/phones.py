"""Somebody's phone, open at the chat with a bot: what that person does, and what the screen and lock screen show.

Every act goes the way it goes at Telegram: a tap needs a button that is there, a blocked bot hears nothing but that it
was blocked. An act that a real phone does not offer raises AssertionError and says what is on the screen. Rule: a phone
sees what its owner sees and nothing of the bot's inside.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from practice.telegram.chats import Bot, Chat, Message, Notification, Person, Query, Wire, localized, unix
from practice.telegram.entities import Entity, with_found
from practice.telegram.profile import commands_for
from practice.telegram.sending import LONGEST_TEXT, media_wire

if TYPE_CHECKING:
    from practice.telegram.simulator import SimulatedTelegram

PIXEL = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"
    b"\x00\x00\x00\rIDATx\x9cc\xf8\xff\xff?\x00\x05\xfe\x02\xfe\xdc\xccY\xe7\x00\x00\x00\x00IEND\xaeB`\x82"
)


class Button(NamedTuple):
    """A button under a message: its label, and its callback data or address."""

    label: str
    target: str


@dataclass(frozen=True)
class Shown:
    """One message on the screen. `text` is the caption of a picture or file, too; `caption` is "" for a text.

    `kind` is the field of Telegram's Message: text, photo, voice, ...; pinned_message is Telegram's own note.
    """

    message_id: int
    mine: bool
    text: str
    entities: tuple[Entity, ...]
    buttons: tuple[tuple[Button, ...], ...]
    pinned: bool
    edited: bool
    date: datetime
    kind: str
    caption: str

    @property
    def labels(self) -> list[str]:
        """The labels of the buttons, row by row."""
        return [button.label for row in self.buttons for button in row]


class Phone:
    """One person's view of one bot; make it with `SimulatedTelegram.phone`, as often as you like."""

    def __init__(self, telegram: SimulatedTelegram, bot: Bot, person: Person) -> None:
        self.telegram = telegram
        self.bot = bot
        self.person = person

    @property
    def user_id(self) -> int:
        """The person's Telegram id, which is the id of the private chat, too."""
        return self.person.id

    @property
    def chat(self) -> Chat:
        """The chat with the bot; it exists, unopened, as soon as somebody looks."""
        return self.bot.chats.setdefault(self.person.id, Chat(self.person.id, self.person))

    # What the person does

    def send(self, text: str, *, reply_to: int | None = None) -> Message:
        """Type and send a text, as it is: a phone cuts nothing off but refuses more than 4096 characters."""
        if not text.strip() or len(text) > LONGEST_TEXT:
            raise AssertionError(f"a phone does not send a text of {len(text)} characters")
        return self._write(text, with_found(text, ()), reply_to=reply_to)

    def start(self, payload: str = "") -> Message:
        """Press Start."""
        return self.send(f"/start {payload}".strip())

    def open_link(self, link: str) -> Message:
        """Open `https://t.me/bot?start=CODE` (or give the bare CODE) and press Start."""
        code = link.split("start=", 1)[1].partition("&")[0] if "start=" in link else link
        if not re.fullmatch(r"[A-Za-z0-9_-]{0,64}", code) or (("t.me/" in link) and self.bot.username not in link):
            raise AssertionError(f"Telegram does not open {link!r} in the chat with @{self.bot.username}")
        return self.start(code)

    def edit(self, message_id: int, text: str) -> Message:
        """Edit an own text message."""
        message = self.chat.messages[message_id]
        if message.is_from_bot:
            raise AssertionError("a phone edits only its owner's messages")
        message.text, message.entities, message.edited_at = text, with_found(text, ()), self.telegram.now()
        self.bot.queue.put("edited_message", self.chat.message_wire(message))
        self.telegram.changed(self.user_id)
        return message

    def delete(self, message_id: int) -> None:
        """Delete a message for both sides; the bot hears nothing of it."""
        del self.chat.messages[message_id]
        self.telegram.changed(self.user_id)

    def tap(self, label: str, message_id: int | None = None) -> str:
        """Tap a button by its label, on the newest message that shows it; gives the query's id or the address.

        A label of the reply keyboard is sent as a text, as a phone does; then "" is given.
        """
        for message in reversed(self.chat.messages.values()):
            if message_id is not None and message.message_id != message_id:
                continue
            for button in (button for row in message.buttons or [] for button in row):
                if button["text"] == label:
                    return self._press(button, message.message_id)
        if message_id is None and any(label in row for row in self.keyboard):
            self.send(label)
            return ""
        raise AssertionError(f"no button {label!r} on the screen:\n{self.describe()}")

    def _press(self, button: Wire, message_id: int) -> str:
        if "callback_data" in button:
            return self.tap_data(button["callback_data"], message_id)
        return _target(button)

    def tap_data(self, data: str, message_id: int) -> str:
        """Send callback data as a changed client can: whether or not such a button is, or ever was, there."""
        bot = self.bot
        bot.last_query += 1
        query = Query(str(bot.last_query), self.chat, self.telegram.now())
        bot.queries[query.id] = query
        body: Wire = {"id": query.id, "from": self.person.wire(), "chat_instance": str(self.user_id * 7 + 1)}
        body |= {"message": self.chat.maybe_inaccessible(message_id), "data": data}
        bot.queue.put("callback_query", body)
        self.telegram.changed(self.user_id)
        return query.id

    def send_voice(self, seconds: int = 3) -> Message:
        """Send a voice message."""
        stored = self.bot.keep_file("voice.ogg", "audio/ogg", b"OggS")
        body: Wire = {"file_id": stored.file_id, "file_unique_id": stored.unique_id, "duration": seconds}
        return self._write("", (), "voice", body | {"mime_type": "audio/ogg", "file_size": 4})

    def send_photo(self, caption: str | None = None) -> Message:
        """Send a picture."""
        media = media_wire("photo", self.bot.keep_file("photo.png", "image/png", PIXEL))
        return self._write(caption or "", with_found(caption or "", ()), "photo", media)

    def send_document(self, name: str = "file.pdf", content: bytes = b"%PDF", caption: str | None = None) -> Message:
        """Send a file."""
        media = media_wire("document", self.bot.keep_file(name, "application/pdf", content))
        return self._write(caption or "", (), "document", media)

    def send_sticker(self, emoji: str = "👍") -> Message:
        """Send a sticker."""
        body: Wire = {"file_id": "CAACAgIAAxk", "file_unique_id": "AgADsticker", "type": "regular", "emoji": emoji}
        body |= {"width": 512, "height": 512, "is_animated": False, "is_video": False}
        return self._write("", (), "sticker", body)

    def send_location(self, latitude: float = 40.71, longitude: float = -74.0) -> Message:
        """Send a place."""
        return self._write("", (), "location", {"latitude": latitude, "longitude": longitude})

    def forward(self, text: str, from_user: Phone) -> Message:
        """Forward a text that somebody else wrote."""
        return self._write(text, with_found(text, ()), forwarded_from=from_user.person.wire())

    def _write(
        self,
        text: str,
        entities: tuple[Entity, ...],
        kind: str = "text",
        media: Any = None,
        *,
        reply_to: int | None = None,
        forwarded_from: Wire | None = None,
    ) -> Message:
        if self.chat.blocked:
            raise AssertionError("the phone blocked the bot: unblock() first")
        chat, now = self.chat, self.telegram.now()
        message = Message(self.bot.next_message_id(), now, self.person.wire(), text, entities, kind, media)
        message.reply_to = chat.messages.get(reply_to) if reply_to else None
        message.forwarded_from = forwarded_from
        chat.started = True
        chat.messages[message.message_id] = message
        self.bot.queue.put("message", chat.message_wire(message))
        self.telegram.changed(self.user_id)
        return message

    def block(self) -> None:
        """Block the bot."""
        self._set_blocked(blocked=True)

    def unblock(self) -> None:
        """Unblock the bot."""
        self._set_blocked(blocked=False)

    def _set_blocked(self, *, blocked: bool) -> None:
        if self.chat.blocked == blocked:
            return
        self.chat.blocked = blocked
        member: Wire = {"status": "member", "user": self.bot.wire()}
        banned: Wire = {"status": "kicked", "user": self.bot.wire(), "until_date": 0}
        body: Wire = {"chat": self.chat.wire(), "from": self.person.wire(), "date": unix(self.telegram.now())}
        body["old_chat_member"], body["new_chat_member"] = (member, banned) if blocked else (banned, member)
        self.bot.queue.put("my_chat_member", body)
        self.telegram.changed(self.user_id)

    def deactivate(self) -> None:
        """Delete the account."""
        self.person.deactivated = True
        self.telegram.changed(self.user_id)

    # What the person sees

    def screen(self) -> list[Shown]:
        """Give the messages of the chat, oldest first."""
        return [_shown(message) for message in self.chat.messages.values()]

    def newest(self) -> Shown:
        """Give the bot's newest message (not Telegram's own notes such as "pinned a message")."""
        for message in reversed(self.chat.messages.values()):
            if message.is_from_bot and message.kind != "pinned_message":
                return _shown(message)
        raise AssertionError(f"the bot wrote nothing to {self.person.first_name}")

    def message(self, message_id: int) -> Shown:
        """Give one message of the screen."""
        return _shown(self.chat.messages[message_id])

    def describe(self) -> str:
        """Write down the screen for an error text."""
        lines = []
        for shown in self.screen():
            who = self.person.first_name if shown.mine else "bot"
            lines.append(f"  {shown.message_id} {who}: {shown.text!r} {shown.labels if shown.buttons else ''}".rstrip())
        return "\n".join([*lines, f"  keyboard: {self.keyboard}"] if self.keyboard else lines) or "  (nothing)"

    @property
    def keyboard(self) -> list[list[str]]:
        """The labels of the reply keyboard, row by row; empty when none is shown."""
        return [[button["text"] for button in row] for row in self.chat.keyboard or []]

    @property
    def notifications(self) -> list[Notification]:
        """What the lock screen showed, oldest first; edits make no sound and are not here."""
        return self.chat.notifications

    @property
    def toasts(self) -> list[str]:
        """The texts that answered taps, those in a window of their own (`alerts`) among them."""
        return self.chat.toasts

    @property
    def alerts(self) -> list[str]:
        """The texts that answered taps in a window with an OK button."""
        return self.chat.alerts

    @property
    def unanswered(self) -> list[str]:
        """The ids of taps whose button still spins."""
        return [q.id for q in self.bot.queries.values() if q.chat.id == self.user_id and not q.answered]

    @property
    def commands(self) -> list[tuple[str, str]]:
        """The commands in the menu, in this phone's language."""
        found = commands_for(self.bot, self.chat, self.person.language_code or "")
        return [(command["command"], command["description"]) for command in found]

    @property
    def description(self) -> str:
        """What stands in the empty chat before Start is pressed."""
        return localized(self.bot.descriptions, self.person.language_code or "")


def _target(button: Wire) -> str:
    for name in ("callback_data", "url", "switch_inline_query", "switch_inline_query_current_chat"):
        if name in button:
            return str(button[name])
    for name in ("web_app", "login_url"):
        if name in button:
            return str(button[name]["url"])
    return str(button.get("copy_text", {}).get("text", ""))


def _shown(message: Message) -> Shown:
    rows = tuple(tuple(Button(b["text"], _target(b)) for b in row) for row in message.buttons or [])
    is_text = message.kind == "text"
    return Shown(
        message_id=message.message_id,
        mine=not message.is_from_bot,
        text=message.text,
        entities=message.entities,
        buttons=rows,
        pinned=message.pinned,
        edited=message.edited_at is not None,
        date=message.date,
        kind=message.kind,
        caption="" if is_text else message.text,
    )
