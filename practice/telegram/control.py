"""The phones over HTTP, for the practice page and for tests whose simulated Telegram is a process of its own.

`POST /_phones/{user_id}` makes a phone, `POST /_phones/{user_id}/{act}` does something with it, a GET shows it, and
`GET /_phones/events?after=N` waits until something changed. JSON in and out; an act that a phone does not
offer is a 409 with the reason. Rule: no act here that `Phone` does not have; only this machine can reach the port.
"""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from practice.telegram.chats import Message, Wire
from practice.telegram.faults import KINDS
from practice.telegram.phones import Phone, Shown
from practice.telegram.simulator import SimulatedTelegram

KEPT_EVENTS = 10_000
LONGEST_WAIT = 25.0
ACTS: dict[str, Callable[[Phone, Wire], object]] = {
    "send": lambda phone, asked: phone.send(asked["text"], reply_to=asked.get("reply_to")),
    "start": lambda phone, asked: phone.start(asked.get("payload", "")),
    "open_link": lambda phone, asked: phone.open_link(asked["link"]),
    "edit": lambda phone, asked: phone.edit(asked["message_id"], asked["text"]),
    "delete": lambda phone, asked: phone.delete(asked["message_id"]),
    "tap": lambda phone, asked: phone.tap(asked["label"], asked.get("message_id")),
    "tap_data": lambda phone, asked: phone.tap_data(asked["data"], asked["message_id"]),
    "voice": lambda phone, _asked: phone.send_voice(),
    "photo": lambda phone, asked: phone.send_photo(asked.get("caption")),
    "document": lambda phone, asked: phone.send_document(caption=asked.get("caption")),
    "sticker": lambda phone, _asked: phone.send_sticker(),
    "location": lambda phone, _asked: phone.send_location(),
    "forward": lambda phone, asked: phone.forward(asked["text"], phone.telegram.phone(asked["from_user"])),
    "block": lambda phone, _asked: phone.block(),
    "unblock": lambda phone, _asked: phone.unblock(),
    "deactivate": lambda phone, _asked: phone.deactivate(),
}


class Events:
    """What changed, numbered upwards from 1: (number, user id)."""

    def __init__(self, telegram: SimulatedTelegram) -> None:
        self.number = 0
        self.kept: deque[tuple[int, int]] = deque(maxlen=KEPT_EVENTS)
        self._wakers: set[Callable[[], None]] = set()
        telegram.on_change(self._add)

    def _add(self, user_id: int) -> None:
        self.number += 1
        self.kept.append((self.number, user_id))
        for wake in list(self._wakers):
            wake()

    def after(self, number: int) -> list[int]:
        """Give the user ids that changed after `number`, each once."""
        return sorted({user_id for at, user_id in self.kept if at > number})

    async def wait(self, number: int, seconds: float) -> None:
        """Wait until there is something after `number`, or the time is over."""
        loop = asyncio.get_running_loop()
        news = asyncio.Event()

        def wake() -> None:
            loop.call_soon_threadsafe(news.set)

        self._wakers.add(wake)
        try:
            async with asyncio.timeout(seconds):
                while self.number <= number:
                    await news.wait()
                    news.clear()
        except TimeoutError:
            pass
        finally:
            self._wakers.discard(wake)


def button_json(button: Wire) -> Wire:
    """Give an inline button for the page: its text, and `data`, `url`, `web_app` or `copy` by its kind."""
    body: Wire = {"text": button["text"], "style": button.get("style")}
    if "callback_data" in button:
        body["data"] = button["callback_data"]
    elif "copy_text" in button:
        body["copy"] = button["copy_text"]["text"]
    elif "web_app" in button:
        body["web_app"] = button["web_app"]["url"]
    else:
        body["url"] = button.get("url", "")
    return body


def message_json(shown: Shown, message: Message) -> Wire:
    """Give one message for the page. Offsets of entities are UTF-16 units, as JavaScript counts."""
    return {
        "message_id": shown.message_id,
        "mine": shown.mine,
        "kind": shown.kind,
        "text": shown.text,
        "entities": [entity.wire() for entity in shown.entities],
        "buttons": [[button_json(button) for button in row] for row in message.buttons or []],
        "pinned": shown.pinned,
        "edited": shown.edited,
        "spoiler": message.spoiler,
        "date": shown.date.isoformat(),
        "file_id": _file_id(message.media),
        "reply_to": message.reply_to.message_id if message.reply_to else None,
    }


def _file_id(media: Any) -> str | None:
    body = media[-1] if isinstance(media, list) and media else media
    return body.get("file_id") if isinstance(body, dict) else None


def phone_json(phone: Phone) -> Wire:
    """Give everything that a phone shows."""
    chat = phone.chat
    return {
        "user": phone.person.wire(),
        "bot": phone.bot.wire(),
        "started": chat.started,
        "blocked": chat.blocked,
        "screen": [message_json(shown, chat.messages[shown.message_id]) for shown in phone.screen()],
        "keyboard": phone.keyboard,
        "notifications": [
            {"message_id": n.message_id, "text": n.text, "silent": n.silent, "date": n.date.isoformat()}
            for n in phone.notifications
        ],
        "toasts": phone.toasts,
        "alerts": phone.alerts,
        "unanswered": phone.unanswered,
        "commands": [{"command": name, "description": words} for name, words in phone.commands],
        "description": phone.description,
    }


class Control:
    """The endpoints; one object for one simulated Telegram."""

    def __init__(self, telegram: SimulatedTelegram, second: float) -> None:
        self.telegram = telegram
        self.second = second
        self.events = Events(telegram)

    async def phones(self, _request: Request) -> Response:
        """List who has a phone."""
        people = [person.wire() for person in self.telegram.people.values()]
        bot = self.telegram.bot.wire()
        return JSONResponse({"number": self.events.number, "users": people, "bot": bot})

    async def make(self, request: Request, asked: Wire) -> object:
        """Make a phone, or find it."""
        return phone_json(self.telegram.phone(request.path_params["user_id"], **asked))

    async def show(self, request: Request) -> Response:
        """Show a phone."""
        user_id = request.path_params["user_id"]
        if user_id not in self.telegram.people:
            return JSONResponse({"error": f"nobody has the id {user_id}"}, status_code=404)
        return JSONResponse({"number": self.events.number, **phone_json(self.telegram.phone(user_id))})

    async def act(self, request: Request, asked: Wire) -> object:
        """Do something with a phone."""
        user_id, name = request.path_params["user_id"], request.path_params["act"]
        if user_id not in self.telegram.people:
            raise KeyError(f"nobody has the id {user_id}")
        result = ACTS[name](self.telegram.phone(user_id), asked)
        return {"result": result.message_id if isinstance(result, Message) else result}

    async def changes(self, request: Request) -> Response:
        """Wait for changes after a number."""
        after = int(request.query_params.get("after", "0"))
        seconds = min(float(request.query_params.get("wait", LONGEST_WAIT)), LONGEST_WAIT)
        await self.events.wait(after, seconds * self.second)
        return JSONResponse({"number": self.events.number, "users": self.events.after(after)})

    async def fail(self, _request: Request, asked: Wire) -> object:
        """Order a fault: method, kind (a name of `faults.KINDS`) with its arguments, times, skip, chat_id."""
        kind = KINDS[asked.pop("kind")]
        method, times = asked.pop("method"), asked.pop("times", 1)
        skip, chat_id = asked.pop("skip", 0), asked.pop("chat_id", None)
        self.telegram.fail(method, times, kind(**asked), skip=skip, chat_id=chat_id)
        return {"result": True}

    async def deliver(self, _request: Request, asked: Wire) -> object:
        """Queue any object as an update."""
        return {"result": self.telegram.deliver(asked)}

    async def record(self, _request: Request) -> Response:
        """Give the transcript of the bot's calls and its violations."""
        calls = [
            {"method": e.method, "parameters": e.parameters, "status": e.status, "at": e.at.isoformat()}
            for e in self.telegram.transcript
        ]
        text = json.dumps({"violations": self.telegram.violations, "calls": calls}, default=repr)
        return Response(text, media_type="application/json")

    async def picture(self, request: Request) -> Response:
        """Give a file that a message shows."""
        for bot in self.telegram.bots.values():
            stored = bot.files.get(request.path_params["file_id"])
            if stored:
                return Response(stored.content, media_type=stored.mime_type)
        return JSONResponse({"error": "no such file"}, status_code=404)


def control_routes(telegram: SimulatedTelegram, *, second: float) -> list[Route]:
    """Make the routes under `/_phones`; `second` is the real length of a second of waiting."""
    control = Control(telegram, second)
    return [
        Route("/_phones", control.phones, methods=["GET"]),
        Route("/_phones/events", control.changes, methods=["GET"]),
        Route("/_phones/record", control.record, methods=["GET"]),
        Route("/_phones/faults", _doing(control.fail), methods=["POST"]),
        Route("/_phones/updates", _doing(control.deliver), methods=["POST"]),
        Route("/_phones/files/{file_id}", control.picture, methods=["GET"]),
        Route("/_phones/{user_id:int}", control.show, methods=["GET"]),
        Route("/_phones/{user_id:int}", _doing(control.make), methods=["POST"]),
        Route("/_phones/{user_id:int}/{act}", _doing(control.act), methods=["POST"]),
    ]


def _doing(act: Callable[[Request, Wire], Awaitable[object]]) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        try:
            asked = json.loads(await request.body() or b"{}")
            return JSONResponse(await act(request, asked))
        except AssertionError as error:
            return JSONResponse({"error": str(error)}, status_code=409)
        except (KeyError, TypeError, ValueError) as error:
            return JSONResponse({"error": f"{type(error).__name__}: {error}"}, status_code=400)

    return endpoint
