"""*Who is there*: how every hour of the year is answered for, and the forms that set it.

Everybody on staff reads it; the forms are for supervisors and administrators, except one's own leave and one's own drill.
The rules a reader must not break: what cannot be stored comes back with the reason and with what was typed; what is not
there for this person is no page.
"""

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import HTMLResponse, Response
from pydantic import BaseModel

from actions import cover_views, covering, drills
from actions.covering import Refusal
from actions.turn import Turn
from care import schedule
from care.catalogue import LANGUAGES
from care.records import Level, Period
from web.guard import Actor, Looker, Signed
from web.pages import go, page

router = APIRouter(prefix="/cover")

NOT_READ = "date"
"""A day or a time that could not be read: ends the id of a text as a `Refusal` does."""


class Typed(BaseModel):
    """The fields of all forms, as they were sent; each form has some of them."""

    day: list[str] = []
    opens: str = ""
    closes: str = ""
    on: str = ""
    ladder: str = ""
    person: str = ""
    backup: str = ""
    language: list[str] = []
    first: str = ""
    last: str = ""
    cover: str = ""
    starts: str = ""
    ends: str = ""
    every_weeks: str = ""
    times: str = ""
    until: str = ""
    csrf: str = ""


Sent = Annotated[Typed, Form()]
Done = Refusal | None


@router.get("")
def show(request: Request, who: Looker) -> HTMLResponse:
    """The page."""
    return _page(request, who)


@router.post("/hours")
def set_hours(request: Request, who: Actor, typed: Sent) -> Response:
    """Open days and hours."""
    opens, closes = _time(typed.opens), _time(typed.closes)
    if opens is None or closes is None:
        return _page(request, who, typed, "hours", NOT_READ)
    return _do(
        request, who, typed, "hours", lambda turn: covering.set_hours(turn, who.staff.id, typed.day, opens, closes)
    )


@router.post("/holidays")
def add_holiday(request: Request, who: Actor, typed: Sent) -> Response:
    """Closed on a date."""
    on = _date(typed.on)
    if on is None:
        return _page(request, who, typed, "holidays", NOT_READ)
    return _do(request, who, typed, "holidays", lambda turn: covering.add_holiday(turn, who.staff.id, on))


@router.post("/holidays/drop")
def drop_holiday(who: Actor, typed: Sent) -> Response:
    """Open on a date after all."""
    on = _date(typed.on)
    if on is None:
        raise HTTPException(400)
    return _go(who, lambda turn: covering.drop_holiday(turn, who.staff.id, on))


@router.post("/ladder")
def choose_ladder(request: Request, who: Actor, typed: Sent) -> Response:
    """The ladder of alerts from now on."""
    return _do(request, who, typed, "ladder", lambda turn: covering.choose_ladder(turn, who.staff.id, typed.ladder))


@router.post("/person")
def set_person(request: Request, who: Actor, typed: Sent) -> Response:
    """Backup and languages of a member of staff."""
    backup = typed.backup or None

    def action(turn: Turn) -> Done:
        return covering.set_person(turn, who.staff.id, typed.person, backup_id=backup, languages=typed.language)

    return _do(request, who, typed, "staff", action)


@router.post("/leave")
def add_leave(request: Request, who: Actor, typed: Sent) -> Response:
    """Somebody is away."""
    first, last = _date(typed.first), _date(typed.last)
    if first is None or last is None:
        return _page(request, who, typed, "leave", NOT_READ)
    cover = typed.cover or None
    return _do(
        request, who, typed, "leave",
        lambda turn: covering.add_leave(turn, who.staff.id, typed.person, first, last, cover),
    )  # fmt: skip


@router.post("/leave/{leave_id}/drop")
def drop_leave(who: Actor, leave_id: str) -> Response:
    """Somebody is back, or stays."""
    return _go(who, lambda turn: covering.drop_leave(turn, who.staff.id, leave_id))


@router.post("/duties")
def add_duties(request: Request, who: Actor, typed: Sent) -> Response:
    """Put somebody on call."""
    starts, ends = _moment(typed.starts), _moment(typed.ends)
    every_weeks, times = _number(typed.every_weeks, 0), _number(typed.times, 1)
    if starts is None or ends is None or every_weeks is None or times is None:
        return _page(request, who, typed, "rota", NOT_READ)

    def action(turn: Turn) -> Done:
        return covering.add_duties(
            turn, who.staff.id, typed.person, starts, ends, every_weeks=every_weeks, times=times
        )  # fmt: skip

    return _do(request, who, typed, "rota", action)


@router.post("/duties/{duty_id}/drop")
def drop_duty(who: Actor, duty_id: str) -> Response:
    """Somebody is not on call after all."""
    return _go(who, lambda turn: covering.drop_duty(turn, who.staff.id, duty_id))


@router.post("/duties/{duty_id}/confirm")
def confirm(who: Actor, duty_id: str) -> Response:
    """Answer one's own drill."""
    return _go(who, lambda turn: drills.confirm(turn, who.staff.id, duty_id), "drill_answered", "drill_late")


@router.post("/unattended")
def sign(request: Request, who: Actor, typed: Sent) -> Response:
    """Sign that nobody is there outside the hours."""
    until = _date(typed.until)
    if until is None:
        return _page(request, who, typed, "signature", NOT_READ)
    return _do(request, who, typed, "signature", lambda turn: covering.sign_unattended(turn, who.staff.id, until))


@router.post("/unattended/take-back")
def take_back(who: Actor) -> Response:
    """The signature counts no more."""
    return _go(who, lambda turn: covering.take_back(turn, who.staff.id))


def _do(request: Request, who: Signed, typed: Typed, form: str, action: Callable[[Turn], Done]) -> Response:
    """Store a form; what was refused comes back as it was typed."""
    try:
        refused = who.desk.write(action)
    except LookupError as error:
        raise HTTPException(404) from error
    return go("/cover", "cover_saved") if refused is None else _page(request, who, typed, form, refused)


def _go(
    who: Signed, action: Callable[[Turn], bool], done: str = "cover_saved", not_done: str = "cover_gone"
) -> Response:
    try:
        return go("/cover", done if who.desk.write(action) else not_done)
    except LookupError as error:
        raise HTTPException(404) from error


def _page(
    request: Request, who: Signed, typed: Typed | None = None, form: str = "", refused: Refusal | str = ""
) -> HTMLResponse:
    board = who.desk.read(lambda turn: cover_views.board(turn, who.staff))
    climbs = [
        (period, level, board.ladder.climb(level, period))
        for period in Period
        for level in (Level.CRISIS, Level.URGENT)
    ]
    return page(
        request, who, "cover.html", status=400 if refused else 200, board=board, climbs=climbs, typed=typed or Typed(),
        form=form, refused=str(refused), weekdays=schedule.WEEKDAYS, languages=LANGUAGES,
        ladders=tuple(who.desk.content.ladders.values()), most_gaps=cover_views.MOST_GAPS,
    )  # fmt: skip


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _time(text: str) -> time | None:
    try:
        return time.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return None


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return None


def _number(text: str, empty: int) -> int | None:
    if not text.strip():
        return empty
    return int(text) if text.strip().isdecimal() and len(text) <= 3 else None
