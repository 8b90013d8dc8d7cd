"""The safety plan on the patient's record: a line is added or taken out.

The rules a reader must not break: the plan is the patient's, and each change is kept with who made it (`actions.plans`);
a patient or a line of another program is a 404; what cannot be added stays in the box, with the reason.
"""

from typing import Annotated

from fastapi import APIRouter, HTTPException, Path, Request
from fastapi.responses import Response

from actions import plans, views
from actions.turn import Turn
from care.records import PlanSection
from web import patients
from web.guard import Actor
from web.pages import go
from web.sign_in import Text

router = APIRouter(prefix="/patients/{patient_id}/plan")

Id = Annotated[str, Path(max_length=64)]


@router.post("")
def add(request: Request, patient_id: Id, who: Actor, section: Text = "", words: Text = "") -> Response:
    """Add a line to a part."""

    def action(turn: Turn) -> plans.Refusal | None:
        if views.patient_of(turn, who.staff, patient_id) is None:
            raise HTTPException(404)
        if section not in set(PlanSection):
            raise HTTPException(400)
        return plans.add_by_staff(turn, who.staff.id, patient_id, PlanSection(section), words)

    refused = who.desk.write(action)
    if refused is None:
        return go(f"/patients/{patient_id}#plan-{section}", "plan_added")
    box = patients.PlanBox(section, words, f"plan_{refused}")
    return patients.record_page(request, who, patient_id, status=400, plan_box=box)


@router.post("/{line_id}/out")
def take_out(patient_id: Id, line_id: Id, who: Actor) -> Response:
    """Take a line out."""

    def action(turn: Turn) -> bool:
        if views.patient_of(turn, who.staff, patient_id) is None:
            raise HTTPException(404)
        return plans.remove_by_staff(turn, who.staff.id, patient_id, line_id)

    if not who.desk.write(action):
        raise HTTPException(404)
    return go(f"/patients/{patient_id}#plan", "plan_removed")
