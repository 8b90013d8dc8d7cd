"""A patient's assessments: scores with their change, ask now, turn on and off, and the form for answers taken down.

The rules a reader must not break: a patient of another program is a 404; opening the page or the form is a look at the
record and is written down; the wording of an instrument is shown as it is, and only in a language that has it.
"""

from collections.abc import Mapping
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Path, Query, Request
from fastapi.responses import HTMLResponse, Response

from actions import assessment_views, assessments, entering, judging, views
from actions.assessment_views import Sheet
from actions.assessments import RefusedError
from actions.turn import Turn
from care.catalogue import Kind, Questionnaire
from care.records import CheckinState
from web.guard import Actor, Looker, Signed
from web.pages import go, page
from web.sign_in import Text
from web.taken_down import came_out

router = APIRouter(prefix="/patients/{patient_id}/assessments")

PatientId = Annotated[str, Path(max_length=64)]
Name = Annotated[str, Query(max_length=64)]

_LONGEST_NUMBER = 4
ENTERED_KINDS = (Kind.SCALE, Kind.CHOICE, Kind.DAYS, Kind.NUMBER, Kind.YES_NO)
"""What the form can take down: every kind with a number as its answer."""


@router.get("")
def sheet(request: Request, patient_id: PatientId, who: Looker) -> HTMLResponse:
    """All of a patient's assessments."""
    return _page(request, who, patient_id)


@router.post("/order")
def order(request: Request, patient_id: PatientId, who: Actor, instrument: Text = "") -> Response:
    """Ask for an instrument: now, or at the next fitting hour."""

    def action(turn: Turn) -> CheckinState:
        _own(turn, who, patient_id)
        return assessments.order(turn, who.staff.id, patient_id, instrument).state

    try:
        state = who.desk.write(action)
    except LookupError as error:
        raise HTTPException(404) from error
    except RefusedError as error:
        return _page(request, who, patient_id, status=400, refused=str(error))
    notes = {CheckinState.ASKED: "assessment_asked", CheckinState.INTERVIEW: "assessment_listed"}
    return go(_here(patient_id), notes.get(state, "assessment_planned"))


@router.post("/choose")
def choose(patient_id: PatientId, who: Actor, instrument: Text = "", on: Text = "") -> Response:
    """Turn an instrument on or off for this patient."""

    def action(turn: Turn) -> None:
        _own(turn, who, patient_id)
        assessments.choose(turn, who.staff.id, patient_id, instrument, on=on == "yes")

    try:
        who.desk.write(action)
    except LookupError as error:
        raise HTTPException(404) from error
    return go(_here(patient_id) + "#instruments", "instrument_on" if on == "yes" else "instrument_off")


@router.get("/enter")
def form(
    request: Request, patient_id: PatientId, who: Looker, instrument: Name = "", checkin: Name = ""
) -> HTMLResponse:
    """The form for answers taken down in person or by phone."""
    return _form(request, who, patient_id, instrument, checkin)


@router.post("/enter")
def enter(
    request: Request,
    patient_id: PatientId,
    who: Actor,
    given: Annotated[list[str] | None, Form()] = None,
    instrument: Text = "",
    checkin: Text = "",
) -> Response:
    """Store them; what cannot be stored comes back with the reason, an answer that cannot wait leads to what to do."""

    def action(turn: Turn) -> str:
        _own(turn, who, patient_id)
        row = entering.enter(turn, who.staff.id, patient_id, instrument, _numbers(given or []), checkin)
        return row.id if judging.reasons_of(turn, row) else ""

    try:
        to_do = who.desk.write(action)
    except LookupError as error:
        raise HTTPException(404) from error
    except RefusedError as error:
        return _form(request, who, patient_id, instrument, checkin, status=400, refused=str(error), given=given or [])
    return go(came_out(patient_id, to_do)) if to_do else go(_here(patient_id), "assessment_entered")


@router.post("/waive")
def waive(patient_id: PatientId, who: Actor, checkin: Text = "") -> Response:
    """The interview will not be done."""

    def action(turn: Turn) -> bool:
        _own(turn, who, patient_id)
        return entering.waive(turn, who.staff.id, checkin)

    try:
        done = who.desk.write(action)
    except LookupError as error:
        raise HTTPException(404) from error
    return go(_here(patient_id), "assessment_waived" if done else "settled")


def _here(patient_id: str) -> str:
    return f"/patients/{patient_id}/assessments"


def _own(turn: Turn, who: Signed, patient_id: str) -> None:
    if views.patient_of(turn, who.staff, patient_id) is None:
        raise HTTPException(404)


def _read(who: Signed, patient_id: str) -> Sheet:
    found = who.desk.read(lambda turn: assessment_views.sheet(turn, who.staff, patient_id))
    if found is None:
        raise HTTPException(404)
    who.desk.write(lambda turn: views.looked(turn, who.staff, "assessments", patient_id))
    return found


def _page(request: Request, who: Signed, patient_id: str, *, status: int = 200, refused: str = "") -> HTMLResponse:
    view = _read(who, patient_id)
    return page(request, who, "assessments.html", status=status, view=view, refused=refused)


def _form(
    request: Request,
    who: Signed,
    patient_id: str,
    instrument: str,
    checkin: str,
    *,
    status: int = 200,
    refused: str = "",
    given: list[str] | None = None,
) -> HTMLResponse:
    view = _read(who, patient_id)
    questionnaire: Questionnaire | None = who.desk.content.instruments.get(instrument)
    if questionnaire is None:
        raise HTTPException(404)
    spoken = view.patient.language if view.patient.language in questionnaire.languages else "en"
    return page(
        request,
        who,
        "enter_answers.html",
        status=status,
        view=view,
        questionnaire=questionnaire,
        items=[item for item in questionnaire.items if item.kind in ENTERED_KINDS],
        spoken=spoken,
        checkin=checkin,
        refused=refused,
        given=frozenset(given or ()),
    )


def _numbers(given: list[str]) -> Mapping[str, int]:
    """`question=number` of every field that was filled in."""
    pairs = (each.partition("=") for each in given)
    return {
        question: int(number) for question, _, number in pairs if number.isdecimal() and len(number) < _LONGEST_NUMBER
    }
