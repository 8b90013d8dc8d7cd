"""Signing in and out, and the page behind a one-time link where staff choose a password and a second factor.

The rules a reader must not break: every failure looks alike and takes as long; a password is hashed before the
transaction and never stored, logged or shown again.
"""

from typing import Annotated

import pyotp
from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from actions import signing_in
from actions.signing_in import LONGEST, Opened
from web import passwords
from web.desk import Desk
from web.guard import Actor, check_origin, desk_of, guest_language, safe_path, seat_in
from web.pages import go, qr, render

router = APIRouter()

Text = Annotated[str, Form()]


@router.get("/sign-in")
def ask(request: Request, next: str = "/") -> Response:  # noqa: A002 - the word in the address
    """The form; whoever is signed in already goes on."""
    back = safe_path(next)
    return RedirectResponse(back, 303) if seat_in(request) else _form(request, back)


@router.post("/sign-in")
def sign_in(
    request: Request,
    name: Text = "",
    password: Text = "",
    code: Text = "",
    next: Text = "/",  # noqa: A002 - the name of the field
) -> Response:
    """Name, password and the six digits of the moment."""
    check_origin(request)
    desk, back = desk_of(request), safe_path(next)
    who = desk.read(lambda turn: signing_in.candidate(turn, name))
    password_ok = passwords.fits(who.password_hash, password)
    at = desk.real()
    opened = desk.write(lambda turn: signing_in.sign_in(turn, who, password_ok=password_ok, code=code, at=at))
    if opened is None:
        return _form(request, back, failed=True, name=name)
    return _seated(request, opened, back)


@router.post("/practice-sign-in")
def practice_sign_in(request: Request, staff_id: Text) -> Response:
    """One click, for the made-up clinic of practice mode only."""
    check_origin(request)
    desk = desk_of(request)
    if staff_id not in _practice_people(desk):
        raise HTTPException(404)
    return _seated(request, desk.write(lambda turn: signing_in.open_session(turn, staff_id, desk.real())), "/")


@router.post("/sign-out")
def sign_out(who: Actor) -> Response:
    """Out of the browser at hand only."""
    at, session = who.desk.real(), who.seat.session
    who.desk.write(lambda turn: signing_in.sign_out(turn, session, at))
    return _left(who.desk)


@router.post("/sign-out-everywhere")
def sign_out_everywhere(who: Actor) -> Response:
    """Every browser of this member of staff."""
    at, staff_id = who.desk.real(), who.staff.id
    who.desk.write(lambda turn: signing_in.sign_out_everywhere(turn, staff_id, at))
    return _left(who.desk)


@router.get("/welcome/{code}")
def welcome(request: Request, code: str) -> HTMLResponse:
    """Choose a password and tie the authenticator app."""
    desk = desk_of(request)
    offered = desk.read(lambda turn: signing_in.offer(turn, code))
    return _dead_link(request) if offered is None else _welcome(request, code, offered)


@router.post("/welcome/{code}")
def set_up(
    request: Request, code: str, sealed: Text = "", password: Text = "", again: Text = "", totp: Text = ""
) -> Response:
    """Store both and sign in, once the six digits show that the app has the secret."""
    check_origin(request)
    desk, at = desk_of(request), desk_of(request).real()
    offered = desk.read(lambda turn: signing_in.offer_again(turn, code, sealed))
    if offered is None:
        return _dead_link(request)
    wrong = passwords.problem(password, offered.sign_in) or ("password_differs" if password != again else None)
    if wrong is None and not signing_in.code_fits(offered, totp, at):
        wrong = "totp_wrong"
    if wrong is not None:
        return _welcome(request, code, offered, wrong=wrong)
    kept = passwords.hash_of(password)
    opened = desk.write(lambda turn: signing_in.set_up(turn, code, sealed, password_hash=kept, totp_code=totp, at=at))
    return _dead_link(request) if opened is None else _seated(request, opened, "/")


def _form(request: Request, back: str, *, failed: bool = False, name: str = "") -> HTMLResponse:
    desk = desk_of(request)
    return render(
        "sign_in.html",
        desk.content,
        guest_language(request),
        status=400 if failed else 200,
        back=back,
        failed=failed,
        name=name[:64],
        practice=_practice_people(desk),
    )


def _practice_people(desk: Desk) -> dict[str, str]:
    people = desk.practice_sign_in
    return dict(desk.read(people)) if desk.practice and people is not None else {}


def _welcome(request: Request, code: str, offered: signing_in.Offer, *, wrong: str | None = None) -> HTMLResponse:
    address = pyotp.TOTP(offered.secret).provisioning_uri(name=offered.sign_in, issuer_name="Handrail")
    spaced = " ".join(offered.secret[start : start + 4] for start in range(0, len(offered.secret), 4))
    return render(
        "welcome.html",
        desk_of(request).content,
        offered.language,
        status=200 if wrong is None else 400,
        code=code,
        offered=offered,
        picture=qr(address),
        spaced=spaced,
        wrong=wrong,
        shortest=passwords.SHORTEST,
    )


def _dead_link(request: Request) -> HTMLResponse:
    content = desk_of(request).content
    return render("problem.html", content, guest_language(request), status=404, what="dead_link", code=404)


def _seated(request: Request, opened: Opened, back: str) -> Response:
    """On to the page with a fresh token; whatever this browser was signed in as before is over."""
    desk, before = desk_of(request), seat_in(request)
    if before is not None:
        desk.write(lambda turn: signing_in.sign_out(turn, before.session, desk.real()))
    response = go(back)
    response.set_cookie(
        desk.cookie,
        opened.token,
        max_age=int(LONGEST.total_seconds()),
        path="/",
        secure=desk.secure,
        httponly=True,
        samesite="lax",  # `strict` would sign everybody out who follows the link in an alert
    )
    return response


def _left(desk: Desk) -> Response:
    response = RedirectResponse("/sign-in", 303)
    response.delete_cookie(desk.cookie, path="/", secure=desk.secure, httponly=True, samesite="lax")
    response.headers["clear-site-data"] = '"cache", "storage"'
    return response
