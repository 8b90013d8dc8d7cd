"""The form for a new patient, and the one-time link that is shown once.

The rule a reader must not break: the link leaves the server in the answer to the form and is nowhere to be found again;
who lost it makes a new one.
"""

from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import HTMLResponse
from pydantic import BaseModel

from actions import enrolling, invites, views
from actions.invites import LASTS
from actions.turn import Turn
from care.records import Focus, InviteKind
from web.guard import Actor, Looker, Signed
from web.pages import Words, page, qr

router = APIRouter()


class NewPatient(BaseModel):
    """The fields of the form, as they were typed."""

    first_name: str = ""
    born: str = ""
    phone: str = ""
    voicemail_ok: str = ""
    sleeps_at: str = ""
    emergency_contact: str = ""
    language: str = "en"
    zone: str = ""
    track_id: str = ""
    counselor_id: str = ""
    focus: str = Focus.SUBSTANCE
    csrf: str = ""


@router.get("/patients/new")
def form(request: Request, who: Looker) -> HTMLResponse:
    """The empty form."""
    return _form(request, who, NewPatient(language=who.language, zone=who.program.zone, counselor_id=who.staff.id))


@router.post("/patients/new")
def add(request: Request, who: Actor, typed: Annotated[NewPatient, Form()]) -> HTMLResponse:
    """Store the patient and show the link; or the form again with what is wrong."""
    if typed.focus not in set(Focus):
        raise HTTPException(400)

    def action(turn: Turn) -> tuple[enrolling.Invited, str]:
        added = enrolling.add_patient(
            turn,
            who.program.id,
            first_name=typed.first_name,
            focus=Focus(typed.focus),
            language=typed.language,
            zone=typed.zone.strip(),
            track_id=typed.track_id or None,
            counselor_id=typed.counselor_id or None,
            born=typed.born,
            phone=typed.phone,
            sleeps_at=typed.sleeps_at,
            voicemail_ok=bool(typed.voicemail_ok),
            emergency_contact=typed.emergency_contact,
            actor_id=who.staff.id,
        )
        return added, invites.link(turn, added.code)

    try:
        added, link = who.desk.write(action)
    except enrolling.RefusedError as error:
        return _form(request, who, typed, wrong=str(error))
    return show_link(request, who, added.person_id, link)


def show_link(request: Request, who: Signed, patient_id: str, link: str) -> HTMLResponse:
    """The one page on which a patient's link stands, with its code for the camera and a card to print."""
    patient = who.desk.read(lambda turn: views.patient_of(turn, who.staff, patient_id))
    if patient is None:
        raise HTTPException(404)
    hours = int(LASTS[InviteKind.PATIENT].total_seconds() // 3600)
    card = Words(who.desk.content.in_country(who.program.country), patient.language, patient.zone)
    return page(request, who, "link.html", patient=patient, link=link, picture=qr(link), hours=hours, card=card)


def _form(request: Request, who: Signed, typed: NewPatient, *, wrong: str = "") -> HTMLResponse:
    choices = who.desk.read(lambda turn: views.choices(turn, who.staff))
    return page(
        request, who, "new_patient.html", status=400 if wrong else 200, typed=typed, choices=choices, wrong=wrong
    )
