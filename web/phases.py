"""The phase of a patient, leave and hospital, the watch over sleep and the end of treatment, on the page.

The rules a reader must not break: a discharge is confirmed on a page of its own that names the patient, the reason and
what follows, because it cannot be taken back with a click; a patient of another program is a 404.
"""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, HTTPException, Path, Request
from fastapi.responses import HTMLResponse, Response

from actions import phases, tuning, views
from actions.turn import Turn
from care.phases import DischargeReason, is_silent
from care.records import Away, Patient, PatientState, Phase
from web.guard import Actor, Looker, Signed
from web.pages import go, page
from web.sign_in import Text

router = APIRouter(prefix="/patients/{patient_id}")

BACK = "back"
"""What the form for leave and hospital sends when the patient is back."""

PatientId = Annotated[str, Path(max_length=64)]


@router.post("/phase")
def change_phase(patient_id: PatientId, who: Actor, phase: Text = "") -> Response:
    """Another phase; check-ins and assessments follow."""

    def action(turn: Turn) -> bool:
        _own(turn, who, patient_id)
        if phase not in set(Phase):
            raise HTTPException(400)
        return phases.change_phase(turn, who.staff.id, patient_id, Phase(phase))

    changed = who.desk.write(action)
    return go(f"/patients/{patient_id}", "phase_changed" if changed else "phase_same")


@router.post("/away")
def set_away(patient_id: PatientId, who: Actor, away: Text = "") -> Response:
    """On leave, in hospital, or back."""

    def action(turn: Turn) -> bool:
        _own(turn, who, patient_id)
        if away not in {*Away, BACK}:
            raise HTTPException(400)
        return phases.set_away(turn, who.staff.id, patient_id, None if away == BACK else Away(away))

    changed = who.desk.write(action)
    return go(f"/patients/{patient_id}", "away_saved" if changed else "away_same")


@router.post("/sleep")
def watch_sleep(patient_id: PatientId, who: Actor, on: Text = "") -> Response:
    """Watch very little sleep with very high mood for this patient, or no more."""

    def action(turn: Turn) -> None:
        _own(turn, who, patient_id)
        tuning.watch_sleep(turn, who.staff.id, patient_id, on=on == "yes")

    who.desk.write(action)
    return go(f"/patients/{patient_id}", "sleep_saved")


@router.get("/discharge")
def ask(request: Request, patient_id: PatientId, who: Looker) -> HTMLResponse:
    """Why does the treatment end? Nothing happens here yet."""
    return _page(request, who, patient_id)


@router.post("/discharge/prepare")
def prepare(request: Request, patient_id: PatientId, who: Actor, on: Text = "") -> Response:
    """Ask the assessments of a discharge until this day."""

    def action(turn: Turn) -> int:
        _own(turn, who, patient_id)
        return phases.plan_discharge(turn, who.staff.id, patient_id, date.fromisoformat(on))

    try:
        coming = who.desk.write(action)
    except ValueError:
        return _page(request, who, patient_id, status=400, refused="discharge_no_day")
    return go(f"/patients/{patient_id}/assessments", "discharge_prepared" if coming else "discharge_nothing_to_ask")


@router.post("/discharge")
def discharge(request: Request, patient_id: PatientId, who: Actor, reason: Text = "", confirmed: Text = "") -> Response:
    """With a reason: the page that says what follows. Confirmed there: discharged."""
    if confirmed != "yes" or reason not in set(DischargeReason):
        chosen = DischargeReason(reason) if reason in set(DischargeReason) else None
        status, refused = (200, "") if chosen is not None else (400, "discharge_no_reason")
        return _page(request, who, patient_id, status=status, refused=refused, chosen=chosen)

    def action(turn: Turn) -> bool:
        _own(turn, who, patient_id)
        return phases.discharge(turn, who.staff.id, patient_id, DischargeReason(reason))

    done = who.desk.write(action)
    return go(f"/patients/{patient_id}", "discharged" if done else "discharged_already")


def _own(turn: Turn, who: Signed, patient_id: str) -> Patient:
    patient = views.patient_of(turn, who.staff, patient_id)
    if patient is None:
        raise HTTPException(404)
    return patient


def _page(
    request: Request,
    who: Signed,
    patient_id: str,
    *,
    status: int = 200,
    refused: str = "",
    chosen: DischargeReason | None = None,
) -> HTMLResponse:
    patient = who.desk.read(lambda turn: _own(turn, who, patient_id))
    who.desk.write(lambda turn: views.looked(turn, who.staff, "discharge", patient_id))
    return page(
        request,
        who,
        "discharge.html",
        status=status,
        patient=patient,
        reasons=tuple(DischargeReason),
        chosen=chosen,
        silent=chosen is not None and is_silent(chosen),
        gone=patient.state is PatientState.DISCHARGED,
        refused=refused,
    )
