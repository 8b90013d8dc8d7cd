"""A daily check-in that staff take down, on the phone or in person: the form, and what came out of it.

The rules a reader must not break: a patient of another program is a 404; opening is a look at the record and is written
down; what cannot be stored comes back as it was typed, with the reason.
"""

from collections.abc import Iterator, Mapping
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Path, Request
from fastapi.responses import HTMLResponse, Response

from actions import entering, entering_views, views
from actions.assessments import RefusedError
from actions.entering import Said
from actions.turn import Turn
from care.checkin import NOTE_LIMIT
from care.records import Checkin
from web.guard import Actor, Looker, Signed
from web.pages import go, page
from web.sign_in import Text

router = APIRouter(prefix="/patients/{patient_id}")

PatientId = Annotated[str, Path(max_length=64)]
CheckinId = Annotated[str, Path(max_length=64)]
Ticked = Annotated[list[str] | None, Form()]

_LONGEST_NUMBER = 4


@router.get("/checkin")
def form(request: Request, patient_id: PatientId, who: Looker) -> HTMLResponse:
    """Today's questions, or that they are answered already."""
    return _form(request, who, patient_id)


@router.post("/checkin")
def enter(
    request: Request, patient_id: PatientId, who: Actor, given: Ticked = None, picked: Ticked = None, note: Text = ""
) -> Response:
    """Store what was said. On to what came out; what cannot be stored stays in the form, with the reason."""
    note = note.replace("\r\n", "\n").strip()
    filled = [each for each in given or [] if each]
    try:
        numbers, options = dict(_pairs(filled)), list(_pairs(picked or []))
    except ValueError:
        return _form(request, who, patient_id, "daily_changed", filled, picked or [], note)
    said = Said(numbers, _together(options), note)

    def action(turn: Turn) -> Checkin:
        if views.patient_of(turn, who.staff, patient_id) is None:
            raise HTTPException(404)
        return entering.enter_daily(turn, who.staff.id, patient_id, said)

    try:
        row = who.desk.write(action)
    except RefusedError as error:
        return _form(request, who, patient_id, str(error), filled, picked or [], note)
    return go(came_out(patient_id, row.id))


@router.get("/taken-down/{checkin_id}")
def outcome(request: Request, patient_id: PatientId, checkin_id: CheckinId, who: Looker) -> HTMLResponse:
    """What the answers raise, and what to do while the patient is still there."""
    view = who.desk.read(lambda turn: entering_views.taken_down(turn, who.staff, patient_id, checkin_id, who.language))
    if view is None:
        raise HTTPException(404)
    who.desk.write(lambda turn: views.looked(turn, who.staff, "taken_down", patient_id))
    return page(request, who, "taken_down.html", view=view)


def came_out(patient_id: str, checkin_id: str) -> str:
    """The address of what came out of answers that were taken down."""
    return f"/patients/{patient_id}/taken-down/{checkin_id}"


def _form(
    request: Request,
    who: Signed,
    patient_id: str,
    refused: str = "",
    given: list[str] | None = None,
    picked: list[str] | None = None,
    note: str = "",
) -> HTMLResponse:
    view = who.desk.read(lambda turn: entering_views.today(turn, who.staff, patient_id))
    if view is None:
        raise HTTPException(404)
    who.desk.write(lambda turn: views.looked(turn, who.staff, "checkin", patient_id))
    return page(
        request,
        who,
        "enter_checkin.html",
        status=400 if refused else 200,
        view=view,
        refused=refused,
        given=frozenset(given or ()),
        ticked=frozenset(picked or ()),
        note=note,
        longest_note=NOTE_LIMIT,
    )


def _pairs(fields: list[str]) -> Iterator[tuple[str, int]]:
    """`question=number` of every field. Raises ValueError for what is none."""
    for each in fields:
        question, _, number = each.partition("=")
        if not number.isdecimal() or len(number) > _LONGEST_NUMBER:
            raise ValueError(each)
        yield question, int(number)


def _together(options: list[tuple[str, int]]) -> Mapping[str, frozenset[int]]:
    return {name: frozenset(value for each, value in options if each == name) for name, _ in options}
