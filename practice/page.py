"""Practice mode's page: phones side by side, a clock to move, a guided tour.

It shows what the phones show and passes on what is done with them. The rules a reader must not break: it answers only
on the loopback names (a foreign Host header is DNS rebinding) and takes a POST only from itself; nothing is done here
that a phone, the clock or the staff page could not do.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import datetime, time, timedelta
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from care import schedule
from practice.controls import Controls
from practice.guard import Guard
from practice.telegram.chats import Wire
from practice.telegram.control import phone_json
from practice.telegram.phones import Phone
from practice.telegram.simulator import SimulatedTelegram
from practice.tour import Step, Tour

STATIC = Path(__file__).with_name("static")
EVENING = time(19)
"""The check-in time of most people."""

MORNING = time(10)
"""Late enough for what waits for the end of quiet hours and for the calm time of kind words."""

LONGEST_WAIT_S = 10.0
"""How long the page may wait for news; then it asks again. Short, so that stopping the program takes no longer."""

LONGEST_MOVE = timedelta(days=7)
FIRST_GUEST = 7_000_001
"""Telegram ids of the phones that are made on the page."""

GUEST_NAMES = ("Nico", "Robin", "Alex", "Sol", "Kim", "Dani")

ACTS: dict[str, Callable[[Phone, Wire], object]] = {
    "send": lambda phone, asked: phone.send(str(asked["text"])),
    "tap": lambda phone, asked: phone.tap_data(str(asked["data"]), int(asked["message_id"])),
    "start": lambda phone, _asked: phone.start(),
    "open_link": lambda phone, asked: phone.open_link(str(asked["link"])),
    "voice": lambda phone, _asked: phone.send_voice(),
    "photo": lambda phone, _asked: phone.send_photo(),
    "sticker": lambda phone, _asked: phone.send_sticker(),
    "block": lambda phone, _asked: phone.block(),
    "unblock": lambda phone, _asked: phone.unblock(),
}


def create_page(controls: Controls) -> Starlette:
    """The page as an application of its own, to be served on loopback only.

    `app.state.closing.set()` lets go of whoever waits for news: call it before the server stops.
    """
    page = Page(controls)
    app = Starlette(
        routes=[
            Route("/", page.home, methods=["GET"]),
            Route("/state", page.state, methods=["GET"]),
            Route("/changes", page.changes, methods=["GET"]),
            Route("/phones/{user_id:int}", page.phone, methods=["GET"]),
            Route("/phones/{user_id:int}/{act}", _doing(page.act), methods=["POST"]),
            Route("/files/{file_id}", page.picture, methods=["GET"]),
            Route("/clock", _doing(page.move_clock), methods=["POST"]),
            Route("/guests", _doing(page.add_guest), methods=["POST"]),
            Route("/newcomer", _doing(page.add_newcomer), methods=["POST"]),
            Route("/reset", _doing(page.reset), methods=["POST"]),
            Route("/staff", page.open_staff_page, methods=["GET"]),
            Mount("/static", StaticFiles(directory=STATIC)),
        ],
        middleware=[Middleware(Guard)],
    )
    app.state.closing = page.news.closing
    return app


class News:
    """A rising number that somebody can wait for, and the number at which each phone changed last."""

    def __init__(self) -> None:
        self.number = 1
        self.phones: dict[int, int] = {}
        self.closing = asyncio.Event()
        self._event = asyncio.Event()

    def rise(self, user_id: int | None = None) -> None:
        """Something changed, perhaps on this phone. Called in the loop's thread."""
        self.number += 1
        if user_id is not None:
            self.phones[user_id] = self.number
        self._event.set()
        self._event = asyncio.Event()

    async def wait(self, after: int, seconds: float) -> None:
        """Come back when the number is not `after` any more, the time is over or the page closes."""
        closing = asyncio.create_task(self.closing.wait())
        try:
            async with asyncio.timeout(seconds):
                while self.number == after and not closing.done():
                    news = asyncio.create_task(self._event.wait())
                    await asyncio.wait((news, closing), return_when=asyncio.FIRST_COMPLETED)
                    news.cancel()
        except TimeoutError:
            return
        finally:
            closing.cancel()


class Page:
    """The endpoints. One for the process."""

    def __init__(self, controls: Controls) -> None:
        self.controls = controls
        self.news = News()
        self.tour = Tour()
        self.guests: list[int] = []
        self._watched: SimulatedTelegram | None = None
        self._clock = asyncio.Lock()

    # What is shown

    async def home(self, _request: Request) -> Response:
        """The page itself; everything on it comes from `state`."""
        return FileResponse(STATIC / "index.html", media_type="text/html")

    async def state(self, _request: Request) -> Response:
        """What stands around the phones, and who holds one."""
        return JSONResponse(self._state())

    async def phone(self, request: Request) -> Response:
        """What one phone shows."""
        found = self._phone(request.path_params["user_id"])
        if found is None:
            return JSONResponse({"error": "Nobody here has this phone."}, status_code=404)
        return JSONResponse({"number": self.news.number, **phone_json(found)})

    async def changes(self, request: Request) -> Response:
        """Wait until something changes after the number that the page has, then give the state."""
        after = request.query_params.get("after", "0")
        self._watch()
        await self.news.wait(int(after) if after.isdecimal() else 0, LONGEST_WAIT_S)
        return JSONResponse(self._state())

    async def picture(self, request: Request) -> Response:
        """A file that a message shows."""
        stored = self.controls.telegram.bot.files.get(request.path_params["file_id"])
        if stored is None:
            return JSONResponse({"error": "No such file."}, status_code=404)
        return Response(stored.content, media_type=stored.mime_type)

    async def open_staff_page(self, _request: Request) -> Response:
        """One click: signed in as the demo counselor."""
        self.tour.opened_staff_page()
        self.news.rise()
        return RedirectResponse(await self.controls.sign_in_url(), status_code=303)

    # What is done

    async def act(self, request: Request, asked: Wire) -> Wire:
        """Do something with a phone."""
        phone, name = self._phone(request.path_params["user_id"]), request.path_params["act"]
        if phone is None or name not in ACTS:
            raise KeyError(name)
        patient = self._patient_phone()
        if name == "tap":
            self.tour.tapped(phone, str(asked["data"]), self.controls.people, patient)
        elif name == "send":
            self.tour.typed(phone, self.controls.people, patient)
        ACTS[name](phone, asked)
        return {"number": self.news.number}

    async def move_clock(self, _request: Request, asked: Wire) -> Wire:
        """Move clinic time forward: `minutes`, or `to` the next "evening" or "morning"."""
        async with self._clock:
            await self.controls.settle()
            await self.controls.move_to(self._target(asked))
        self.news.rise()
        return self._state()

    async def add_guest(self, _request: Request, asked: Wire) -> Wire:
        """One more phone of somebody whom the bot does not know; `link`, if given, is opened on it."""
        phone = self._new_phone()
        if asked.get("link"):
            phone.open_link(str(asked["link"]))
        return {"user_id": phone.user_id, **self._state()}

    async def add_newcomer(self, _request: Request, _asked: Wire) -> Wire:
        """A fresh made-up patient with a phone of their own, on which the one-time link is opened."""
        link = await self.controls.new_patient_link()
        phone = self._new_phone()
        phone.open_link(link)
        return {"user_id": phone.user_id, **self._state()}

    async def reset(self, _request: Request, _asked: Wire) -> Wire:
        """Everything anew."""
        async with self._clock:
            await self.controls.reset()
        self.guests.clear()
        self.tour.begin_again()
        self._watch()
        for person in self.controls.people.all:
            self.news.rise(person.telegram_id)
        return self._state()

    # In private

    def _state(self) -> Wire:
        self._watch()
        people, now = self.controls.people, self.controls.now()
        self.tour.looked(self._patient_phone())
        roles = ("patient", "counselor", "relative")
        holders = [(person.telegram_id, role) for person, role in zip(people.all, roles, strict=True)]
        phones = [self._holder(*each) for each in (*holders, *((user_id, "guest") for user_id in self.guests))]
        return {
            "number": self.news.number,
            "now": now.isoformat(),
            "local": schedule.local(now, people.zone).replace(tzinfo=None).isoformat(timespec="seconds"),
            "zone": people.zone,
            "phones": phones,
            "tour": [{"step": step, "done": step in self.tour.done} for step in Step],
        }

    def _holder(self, user_id: int, role: str) -> Wire:
        name = self.controls.telegram.phone(user_id).person.first_name
        return {"user_id": user_id, "name": name, "role": role, "changed": self.news.phones.get(user_id, 0)}

    def _watch(self) -> None:
        """Hear of changes of the simulated Telegram that is in use; a reset may have brought another one."""
        telegram = self.controls.telegram
        if telegram is not self._watched:
            self._watched = telegram
            loop = asyncio.get_running_loop()

            def on_change(user_id: int) -> None:
                if not loop.is_closed():
                    loop.call_soon_threadsafe(self.news.rise, user_id)

            telegram.on_change(on_change)

    def _phone(self, user_id: int) -> Phone | None:
        known = user_id in self.guests or any(person.telegram_id == user_id for person in self.controls.people.all)
        return self.controls.telegram.phone(user_id) if known else None

    def _patient_phone(self) -> Phone:
        return self.controls.telegram.phone(self.controls.people.patient.telegram_id)

    def _new_phone(self) -> Phone:
        number = len(self.guests)
        name = GUEST_NAMES[number % len(GUEST_NAMES)]
        phone = self.controls.telegram.phone(FIRST_GUEST + number, first_name=name)
        self.guests.append(phone.user_id)
        self.news.rise()
        return phone

    def _target(self, asked: Wire) -> datetime:
        now, zone = self.controls.now(), self.controls.people.zone
        if "minutes" in asked:
            return now + min(timedelta(minutes=max(0, int(asked["minutes"]))), LONGEST_MOVE)
        at = {"evening": EVENING, "morning": MORNING}[asked["to"]]
        today = schedule.local_day(now, zone)
        coming = (schedule.instant(today + timedelta(days=ahead), at, zone) for ahead in range(3))
        return next(then for then in coming if then > now)


def _doing(act: Callable[[Request, Wire], Awaitable[Wire]]) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        try:
            return JSONResponse(await act(request, dict(json.loads(await request.body() or b"{}"))))
        except AssertionError as error:  # what a real phone does not offer
            return JSONResponse({"error": str(error)}, status_code=409)
        except (KeyError, TypeError, ValueError) as error:
            return JSONResponse({"error": f"{type(error).__name__}: {error}"}, status_code=400)

    return endpoint
