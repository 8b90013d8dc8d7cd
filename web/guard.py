"""Who asks, and may they? Every route that shows or changes anything takes one of these.

The rules a reader must not break: no cookie, no page; a POST counts only from our own pages (token of the browser's
session, origin, Sec-Fetch-Site); what the page fetches by itself never keeps a browser signed in; whatever is not for
this person does not exist (404, never 403).
"""

import secrets
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import quote, urlsplit

from fastapi import Depends, Form, HTTPException, Request

from actions import signing_in
from actions.choosing import MAY_CHOOSE
from actions.signing_in import Seat
from care.records import Program, Staff, StaffRole
from web.desk import Desk

LANGUAGES = ("en", "es")


class SignedOutError(Exception):
    """Nobody is signed in here. `back` is where to go on afterwards."""

    def __init__(self, back: str) -> None:
        super().__init__("signed out")
        self.back = back


class ForeignFormError(Exception):
    """A form that did not come from one of our own pages, or from one that was open too long."""


@dataclass(frozen=True, slots=True)
class Signed:
    """Who is signed in."""

    desk: Desk
    seat: Seat

    @property
    def staff(self) -> Staff:
        """The member of staff."""
        return self.seat.staff

    @property
    def program(self) -> Program:
        """Their program."""
        return self.seat.program

    @property
    def language(self) -> str:
        """The language of the page for them."""
        return self.seat.language

    @property
    def is_administrator(self) -> bool:
        """Whether staff and audit are theirs."""
        return self.staff.role is StaffRole.ADMINISTRATOR

    @property
    def may_choose(self) -> bool:
        """Whether what the program asks daily is theirs to choose."""
        return self.staff.role in MAY_CHOOSE


def desk_of(request: Request) -> Desk:
    """What this application stands on."""
    desk: Desk = request.app.state.desk
    return desk


def seat_in(request: Request) -> Seat | None:
    """Who sits at this browser, if anybody."""
    desk, token = desk_of(request), request.cookies.get(desk_of(request).cookie, "")
    if not token:
        return None
    return desk.read(lambda turn: signing_in.seat_of(turn, token, desk.real()))


def glancing(request: Request) -> Signed:
    """Signed in; for what the page fetches by itself. Does not count as doing something."""
    seat = seat_in(request)
    if seat is None:
        raise SignedOutError(_path(request))
    return Signed(desk_of(request), seat)


def looking(request: Request) -> Signed:
    """Signed in, and doing something: the 15 minutes begin anew."""
    who = glancing(request)
    at, session = who.desk.real(), who.seat.session
    if signing_in.is_stale(session, at):
        who.desk.write(lambda turn: signing_in.touch(turn, session, at))
    return who


def acting(request: Request, csrf: Annotated[str, Form()] = "") -> Signed:
    """Signed in, and this form came from our own page."""
    check_origin(request)
    who = looking(request)
    if not secrets.compare_digest(csrf.encode(), who.seat.session.csrf.encode()):
        raise ForeignFormError
    return who


def administering(who: Annotated[Signed, Depends(looking)]) -> Signed:
    """An administrator; for everybody else the page does not exist."""
    if not who.is_administrator:
        raise HTTPException(404)
    return who


def administering_acts(who: Annotated[Signed, Depends(acting)]) -> Signed:
    """An administrator who sent a form."""
    if not who.is_administrator:
        raise HTTPException(404)
    return who


def choosing_looks(who: Annotated[Signed, Depends(looking)]) -> Signed:
    """An administrator or a supervisor; for everybody else the page does not exist."""
    if not who.may_choose:
        raise HTTPException(404)
    return who


def choosing_acts(who: Annotated[Signed, Depends(acting)]) -> Signed:
    """An administrator or a supervisor who sent a form."""
    if not who.may_choose:
        raise HTTPException(404)
    return who


def check_origin(request: Request) -> None:
    """Raises ForeignFormError unless the browser says that one of our own pages sent this.

    `Sec-Fetch-Site` where the browser knows it, else `Origin`; one of both is sent by every browser since 2020.
    """
    site, origin = request.headers.get("sec-fetch-site"), request.headers.get("origin")
    if site is not None and site != "same-origin":
        raise ForeignFormError
    if origin is not None and urlsplit(origin).netloc != request.headers.get("host", ""):
        raise ForeignFormError
    if site is None and origin is None:
        raise ForeignFormError


def guest_language(request: Request) -> str:
    """The language of somebody who is not signed in: the browser's first one that we have."""
    for part in request.headers.get("accept-language", "").split(","):
        spoken = part.split(";")[0].strip().lower()[:2]
        if spoken in LANGUAGES:
            return spoken
    return LANGUAGES[0]


def safe_path(path: str) -> str:
    """A path of this page to go on to; `/` for anything that could lead elsewhere."""
    fine = path.startswith("/") and not path.startswith(("//", "/\\")) and path.isprintable() and "\\" not in path
    return path if fine else "/"


def sign_in_path(back: str) -> str:
    """Where to sign in, and where to go on afterwards."""
    return "/sign-in" if back in ("", "/") else f"/sign-in?next={quote(back, safe='/')}"


def _path(request: Request) -> str:
    return safe_path(request.url.path) if request.method == "GET" else "/"


Glancer = Annotated[Signed, Depends(glancing)]
Looker = Annotated[Signed, Depends(looking)]
Actor = Annotated[Signed, Depends(acting)]
Administrator = Annotated[Signed, Depends(administering)]
ActingAdministrator = Annotated[Signed, Depends(administering_acts)]
Chooser = Annotated[Signed, Depends(choosing_looks)]
ActingChooser = Annotated[Signed, Depends(choosing_acts)]
