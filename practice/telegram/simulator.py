"""The simulated Telegram itself: bots, accounts and the one door through which every Bot API call goes.

One object with all the state, synchronous, without HTTP: `server` puts it on a port, tests and the practice page call
it directly. Each call is found, checked, paced, perhaps spoiled by an ordered fault, played and written down. All
happens in the caller's thread; use it from one thread (the event loop's). Rule: what a correct bot never does is
written to `violations`, whatever the answer was.
"""

from __future__ import annotations

import math
import re
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from practice.telegram import editing, profile, sending
from practice.telegram.chats import Bot, Chat, Context, Message, Person, Wire
from practice.telegram.faults import Fault, Faults
from practice.telegram.limits import Pace
from practice.telegram.methods import BY_LOWER_NAME
from practice.telegram.phones import Phone
from practice.telegram.refusals import Refusal, too_many
from practice.telegram.requests import Call, read_call
from practice.telegram.updates import LONGEST_POLL, MOST_UPDATES, Poll, UpdateQueue, clamped, known_kinds

DEFAULT_TOKEN = "100001:practice"  # noqa: S105 - not a secret: no such bot exists outside of this program
KEPT_IN_TRANSCRIPT = 20_000
PACED = {
    *("sendMessage", "sendPhoto", "sendDocument", "editMessageText", "editMessageCaption", "editMessageMedia"),
    "editMessageReplyMarkup",
}
PLAYED: dict[str, Callable[[Context, Call], Any]] = {
    "getMe": profile.get_me,
    "logOut": profile.true,
    "close": profile.true,
    "setWebhook": profile.set_webhook,
    "deleteWebhook": profile.delete_webhook,
    "getWebhookInfo": profile.get_webhook_info,
    "sendMessage": sending.send_message,
    "sendPhoto": sending.send_photo,
    "sendDocument": sending.send_document,
    "sendChatAction": sending.send_chat_action,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageMedia": editing.edit_message_media,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "deleteMessages": editing.delete_messages,
    "pinChatMessage": editing.pin_chat_message,
    "unpinChatMessage": editing.unpin_chat_message,
    "unpinAllChatMessages": editing.unpin_all_chat_messages,
    "answerCallbackQuery": editing.answer_callback_query,
    "setMyCommands": profile.set_my_commands,
    "getMyCommands": profile.get_my_commands,
    "deleteMyCommands": profile.delete_my_commands,
    "setMyName": profile.set_my_name,
    "getMyName": profile.get_my_name,
    "setMyDescription": profile.set_my_description,
    "getMyDescription": profile.get_my_description,
    "setMyShortDescription": profile.set_my_short_description,
    "getMyShortDescription": profile.get_my_short_description,
    "setChatMenuButton": profile.set_chat_menu_button,
    "getChat": profile.get_chat,
    "getFile": profile.get_file,
}


@dataclass(frozen=True)
class Reply:
    """An answer to put on the wire: a JSON `body`, or a page of `html`."""

    status: int
    body: Wire = field(default_factory=dict)
    html: str = ""

    @property
    def retry_after(self) -> int | None:
        """The seconds for the Retry-After header of a 429."""
        seconds: int | None = self.body.get("parameters", {}).get("retry_after")
        return seconds


@dataclass(frozen=True)
class Entry:
    """One line of the transcript: what the bot asked, at what time, and how it was answered."""

    method: str
    parameters: Wire
    status: int
    outcome: Wire
    at: datetime


def _played_name(method: str) -> str:
    name = BY_LOWER_NAME.get(method.lower())
    if name is None:
        raise Refusal(404, "Not Found: method not found", fault_of_bot=True)
    return name


def reply_of(refusal: Refusal) -> Reply:
    """Put a refusal into the form of the Bot API."""
    body: Wire = {"ok": False, "error_code": refusal.status, "description": refusal.description}
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    return Reply(refusal.status, body)


def success(result: Any) -> Reply:
    """Put a result into the form of the Bot API."""
    if isinstance(result, profile.Said):
        return Reply(200, {"ok": True, "result": result.result, "description": result.description})
    return Reply(200, {"ok": True, "result": result})


class SimulatedTelegram:
    """All of Telegram that a bot and the people who write with it can see.

    `now` gives clinic time (aware): dates of messages and the age at which updates expire follow it. `monotonic` gives
    seconds for the rate limits; `limits=False` switches these off. `burst` is what a private chat may get at once.
    """

    def __init__(
        self,
        now: Callable[[], datetime],
        monotonic: Callable[[], float],
        *,
        limits: bool = True,
        burst: int = 3,
        tokens: Sequence[str] = (DEFAULT_TOKEN,),
    ) -> None:
        self.now = now
        self.limits = limits
        self.violations: list[str] = []
        self.transcript: deque[Entry] = deque(maxlen=KEPT_IN_TRANSCRIPT)
        self.people: dict[int, Person] = {}
        self.bots: dict[str, Bot] = {}
        self.paces: dict[str, Pace] = {}
        self.faults = Faults()
        self._monotonic = monotonic
        self._burst = burst
        self._listeners: list[Callable[[int], None]] = []
        for token in tokens:
            self.add_bot(token)

    def add_bot(self, token: str, username: str = "", name: str = "Handrail") -> Bot:
        """Register a bot; `token` is digits, a colon and anything. The first one is the default of every phone."""
        bot = Bot(token, username or f"handrail_{len(self.bots) or 'practice'}_bot", name, UpdateQueue(self.now))
        self.bots[token] = bot
        self.paces[token] = Pace(self._monotonic, self._burst)
        return bot

    @property
    def bot(self) -> Bot:
        """The first bot."""
        return next(iter(self.bots.values()))

    @property
    def token(self) -> str:
        """The first bot's token."""
        return self.bot.token

    def phone(
        self,
        user_id: int,
        first_name: str = "Ana",
        language_code: str | None = "en",
        username: str | None = None,
        *,
        last_name: str | None = None,
        bot: Bot | None = None,
    ) -> Phone:
        """Give somebody's phone, open at the chat with `bot`; an unknown `user_id` gets an account first."""
        if user_id not in self.people:
            self.people[user_id] = Person(user_id, first_name, last_name, username, language_code)
        return Phone(self, bot or self.bot, self.people[user_id])

    def on_change(self, callback: Callable[[int], None]) -> None:
        """Call `callback(user_id)` whenever something on that person's phone changed."""
        self._listeners.append(callback)

    def changed(self, user_id: int) -> None:
        """Tell the listeners that a phone (or, negative, a group) shows something else."""
        for listener in list(self._listeners):
            listener(user_id)

    def fail(self, method: str, times: int, fault: Fault, *, skip: int = 0, chat_id: int | None = None) -> None:
        """Order a fault for the next `times` calls of `method`, after `skip` good ones; see `faults` for the kinds."""
        self.faults.order(method, times, fault, skip=skip, chat_id=chat_id)

    def deliver(self, body: Wire, kept: timedelta = timedelta(hours=24), *, bot: Bot | None = None) -> Wire:
        """Queue any object as an update, however broken; without `update_id` it gets the next one."""
        return (bot or self.bot).queue.put_raw(body, kept)

    def restart_update_ids(self, next_id: int, *, bot: Bot | None = None) -> None:
        """Let the next update have this id, as after a week of silence."""
        (bot or self.bot).queue.restart_ids(next_id)

    def waiting_updates(self, *, bot: Bot | None = None) -> list[Wire]:
        """Give the updates that the bot has not confirmed."""
        return (bot or self.bot).queue.waiting()

    def add_to_group(self, group_id: int, title: str, by: int) -> Chat:
        """Somebody adds the bot to a group (a negative id); the bot hears of it as at Telegram."""
        bot = self.bot
        chat = bot.chats.setdefault(group_id, Chat(group_id, title=title))
        chat.started, chat.blocked = True, False
        change: Wire = {"chat": chat.wire(), "from": self.people[by].wire(), "date": int(self.now().timestamp())}
        change["old_chat_member"] = {"status": "left", "user": bot.wire()}
        change["new_chat_member"] = {"status": "member", "user": bot.wire()}
        bot.queue.put("my_chat_member", change)
        self.write_in_group(group_id, by, kind="new_chat_members", media=[bot.wire()])
        return chat

    def write_in_group(self, group_id: int, by: int, text: str = "", *, kind: str = "text", media: Any = None) -> None:
        """Somebody writes in a group that the bot is in."""
        bot = self.bot
        chat = bot.chats[group_id]
        author = self.people[by].wire()
        message = Message(bot.next_message_id(), self.now(), author, text, kind=kind, media=media)
        chat.messages[message.message_id] = message
        bot.queue.put("message", chat.message_wire(message))
        self.changed(group_id)

    def request(self, token: str, method: str, raw: Mapping[str, object]) -> Reply:
        """Answer one Bot API call at once; a getUpdates with a timeout is answered as if the time were over."""
        return self.answer(token, method, raw) if method.lower() != "getupdates" else self._poll_once(token, raw)

    def _poll_once(self, token: str, raw: Mapping[str, object]) -> Reply:
        opened = self.open_poll(token, raw, lambda: None)
        return opened if isinstance(opened, Reply) else self.finish_poll(token, opened)

    def open_poll(self, token: str, raw: Mapping[str, object], wake: Callable[[], None]) -> Poll | Reply:
        """Begin a getUpdates call: a poll to look at again when woken, or the answer when there is none to wait for."""
        try:
            bot = self._bot(token)
            parameters = read_call("getUpdates", raw).parameters
            fault = self.faults.take("getUpdates", None)
            if fault:
                return self._written("getUpdates", parameters, self._fault_reply(fault))
            limit = clamped(parameters.get("limit"), 1, MOST_UPDATES, MOST_UPDATES)
            timeout = clamped(parameters.get("timeout"), 0, LONGEST_POLL, 0)
            poll = Poll(parameters.get("offset", 0), limit, timeout, wake)
            bot.queue.open(poll)
        except Refusal as refusal:
            return self._refused("getUpdates", dict(raw), refusal)
        if "allowed_updates" in parameters:
            bot.queue.allowed = known_kinds(parameters["allowed_updates"], profile.UPDATE_KINDS)
        return poll

    def has_news(self, token: str, poll: Poll) -> bool:
        """Tell whether a poll can be answered before its time is over."""
        return poll.refusal is not None or bool(self.bots[token].queue.look(poll))

    def finish_poll(self, token: str, poll: Poll) -> Reply:
        """End a getUpdates call with what there is."""
        queue = self.bots[token].queue
        queue.close(poll)
        asked = {"offset": poll.offset, "limit": poll.limit, "timeout": poll.timeout}
        try:
            return self._written("getUpdates", asked, success(queue.look(poll)))
        except Refusal as refusal:
            return self._refused("getUpdates", asked, refusal)

    def answer(self, token: str, method: str, raw: Mapping[str, object]) -> Reply:
        """Answer any call but getUpdates."""
        try:
            bot = self._bot(token)
            call = read_call(_played_name(method), raw)
        except Refusal as refusal:
            return self._refused(method, dict(raw), refusal)
        name = call.method
        fault = self.faults.take(name, call.parameters.get("chat_id"))
        if fault and not fault.accepted:
            self._note_early_call(bot, call)
            self._announce(bot, call, fault)
            return self._written(name, call.parameters, self._fault_reply(fault))
        try:
            self._pace(bot, call)
            result = PLAYED[name](Context(bot, self.now(), self.people), call)
        except Refusal as refusal:
            return self._refused(name, call.parameters, refusal)
        reply = self._written(name, call.parameters, success(result))
        self._tell_chat(call)
        return self._fault_reply(fault) if fault else reply

    def _bot(self, token: str) -> Bot:
        if not re.fullmatch(r"\d+:[^/:\s]+", token):
            raise Refusal(404, "Not Found")
        if token not in self.bots:
            raise profile.unknown_token()
        return self.bots[token]

    def _note_early_call(self, bot: Bot, call: Call) -> float:
        chat_id = call.parameters.get("chat_id")
        if call.method not in PACED or not isinstance(chat_id, int):
            return 0.0
        remaining = self.paces[bot.token].remaining(chat_id)
        if remaining > 0:
            self.violations.append(f"{call.method} to {chat_id}: {remaining:.1f} s before the announced wait was over")
        return remaining

    def _pace(self, bot: Bot, call: Call) -> None:
        remaining = self._note_early_call(bot, call)
        if remaining > 0:
            raise too_many(math.ceil(remaining))
        chat_id = call.parameters.get("chat_id")
        if self.limits and call.method in PACED and isinstance(chat_id, int):
            seconds = self.paces[bot.token].spend(chat_id)
            if seconds:
                raise too_many(seconds)

    def _announce(self, bot: Bot, call: Call, fault: Fault) -> None:
        seconds = self._fault_reply(fault).retry_after
        chat_id = call.parameters.get("chat_id")
        if seconds:
            self.paces[bot.token].silence(None if fault.whole_bot or not isinstance(chat_id, int) else chat_id, seconds)

    def _fault_reply(self, fault: Fault) -> Reply:
        return reply_of(fault.refusal) if fault.refusal else Reply(fault.status, html=fault.html)

    def _refused(self, method: str, parameters: Wire, refusal: Refusal) -> Reply:
        if refusal.fault_of_bot:
            self.violations.append(f"{method}: {refusal.description}")
        return self._written(method, parameters, reply_of(refusal))

    def _written(self, method: str, parameters: Wire, reply: Reply) -> Reply:
        self.transcript.append(Entry(method, parameters, reply.status, reply.body, self.now()))
        return reply

    def _tell_chat(self, call: Call) -> None:
        chat_id = call.parameters.get("chat_id")
        if isinstance(chat_id, int):
            self.changed(chat_id)
        elif call.method == "answerCallbackQuery":
            for bot in self.bots.values():
                query = bot.queries.get(call.parameters["callback_query_id"])
                if query:
                    self.changed(query.chat.id)
