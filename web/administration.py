"""Staff and audit, for administrators; for everybody else these pages do not exist.

The rule a reader must not break: one-time links are shown once, in the answer to the form that made them.
"""

from typing import Annotated
from urllib.parse import urljoin

from fastapi import APIRouter, Form, HTTPException, Query, Request
from fastapi.responses import HTMLResponse, Response
from pydantic import BaseModel

from actions import enrolling, invites, signing_in, views
from actions.turn import Turn
from care.records import Staff, StaffRole
from web.guard import ActingAdministrator, Administrator, Signed
from web.pages import go, page, qr

router = APIRouter()


class NewStaff(BaseModel):
    """The fields of the form, as they were typed."""

    name: str = ""
    sign_in: str = ""
    role: str = StaffRole.COUNSELOR
    language: str = "en"
    email: str = ""
    csrf: str = ""


@router.get("/staff")
def team(request: Request, who: Administrator) -> HTMLResponse:
    """Everybody who works in the program."""
    return _team(request, who, NewStaff())


@router.post("/staff")
def add(request: Request, who: ActingAdministrator, typed: Annotated[NewStaff, Form()]) -> HTMLResponse:
    """A new member of staff and the two links."""
    if typed.role not in set(StaffRole):
        raise HTTPException(400)

    def action(turn: Turn) -> tuple[Staff, str, str]:
        staff = enrolling.add_staff(
            turn,
            who.program.id,
            role=StaffRole(typed.role),
            name=typed.name,
            sign_in=typed.sign_in,
            language=typed.language,
            email=typed.email,
            actor_id=who.staff.id,
        )
        return staff, *_links(turn, staff.id)

    try:
        staff, page_code, telegram_link = who.desk.write(action)
    except enrolling.RefusedError as error:
        return _team(request, who, typed, wrong=str(error))
    return _show_links(request, who, staff, page_code, telegram_link)


@router.post("/staff/{staff_id}/links")
def new_links(request: Request, staff_id: str, who: ActingAdministrator) -> HTMLResponse:
    """Fresh links for somebody who forgot the password or has a new phone; the old links are void."""

    def action(turn: Turn) -> tuple[Staff, str, str]:
        staff = _colleague(turn, who, staff_id)
        if not staff.active:
            raise HTTPException(404)
        return staff, *_links(turn, staff.id)

    return _show_links(request, who, *who.desk.write(action))


@router.post("/staff/{staff_id}/email")
def set_email(
    request: Request, staff_id: str, who: ActingAdministrator, email: Annotated[str, Form()] = ""
) -> Response:
    """Another address for crisis alerts, or none."""

    def action(turn: Turn) -> None:
        _colleague(turn, who, staff_id)
        enrolling.set_email(turn, staff_id, email, actor_id=who.staff.id)

    try:
        who.desk.write(action)
    except enrolling.RefusedError as error:
        return _team(request, who, NewStaff(), wrong=str(error))
    return go("/staff", "email_saved")


@router.post("/staff/{staff_id}/deactivate")
def deactivate(staff_id: str, who: ActingAdministrator) -> Response:
    """Take all access at once."""

    def action(turn: Turn) -> bool:
        _colleague(turn, who, staff_id)
        return signing_in.deactivate(turn, staff_id, actor_id=who.staff.id, at=who.desk.real())

    try:
        who.desk.write(action)
    except ValueError:
        return go("/staff", "not_deactivated")
    return go("/staff", "deactivated")


@router.get("/audit")
def audit(request: Request, who: Administrator, before: Annotated[str, Query(max_length=32)] = "") -> HTMLResponse:
    """Who did what, the newest first."""
    lines = who.desk.read(lambda turn: views.audit_lines(turn, who.staff, before=before))
    who.desk.write(lambda turn: views.looked(turn, who.staff, "audit"))
    more = lines[-1].row.id if len(lines) == views.AUDIT_PAGE else ""
    return page(request, who, "audit.html", lines=lines, more=more)


def _colleague(turn: Turn, who: Signed, staff_id: str) -> Staff:
    found = views.colleague(turn, who.staff, staff_id)
    if found is None:
        raise HTTPException(404)
    return found


def _links(turn: Turn, staff_id: str) -> tuple[str, str]:
    return enrolling.page_link(turn, staff_id), invites.link(turn, enrolling.staff_link(turn, staff_id))


def _show_links(request: Request, who: Signed, staff: Staff, page_code: str, telegram_link: str) -> HTMLResponse:
    address = urljoin(who.desk.address or str(request.base_url), f"/welcome/{page_code}")
    return page(
        request, who, "staff_links.html", person=staff, address=address, telegram=telegram_link,
        telegram_picture=qr(telegram_link),
    )  # fmt: skip


def _team(request: Request, who: Signed, typed: NewStaff, *, wrong: str = "") -> HTMLResponse:
    rows = who.desk.read(lambda turn: views.team(turn, who.staff))
    return page(
        request, who, "staff.html", status=400 if wrong else 200, rows=rows, typed=typed, wrong=wrong,
        roles=tuple(StaffRole), languages=tuple(who.desk.content.locales),
    )  # fmt: skip
