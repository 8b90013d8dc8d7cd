"""The caseload and one patient: call card, chart, answers, thread, and what may be done.

The rules a reader must not break: opening a record writes one audit row before the answer leaves; a patient of another
program is a 404 on every one of these addresses.
"""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, HTTPException, Path, Request
from fastapi.responses import HTMLResponse, Response

from actions import enrolling, family, invites, messages, patient_views, views
from actions.patient_views import SPANS, Record
from actions.progress import facts_of
from actions.turn import Turn
from care import schedule
from charts import progress
from web.enrolling_patients import show_link
from web.guard import Actor, Glancer, Looker, Signed
from web.pages import go, page
from web.shield import PICTURE_POLICY
from web.sign_in import Text

router = APIRouter(prefix="/patients")

PatientId = Annotated[str, Path(max_length=64)]


@dataclass(frozen=True, slots=True)
class PlanBox:
    """What stays in the box of a part of the safety plan because it was refused: `refused` is the text that says why."""

    section: str = ""
    words: str = ""
    refused: str = ""


_NO_BOX = PlanBox()


@router.get("")
def caseload(request: Request, who: Looker, all: bool = False) -> HTMLResponse:  # noqa: A002, FBT001, FBT002 - the word in the address
    """My patients, or the whole program."""
    view = who.desk.read(lambda turn: views.caseload(turn, who.staff, whole=all))
    who.desk.write(lambda turn: views.looked(turn, who.staff, "caseload"))
    return page(request, who, "patients.html", view=view)


@router.get("/{patient_id}")
def patient(request: Request, patient_id: PatientId, who: Looker, days: int = 30) -> HTMLResponse:
    """One patient. The look is written down before anything is shown."""
    return record_page(request, who, patient_id, days)


@router.get("/{patient_id}/now")
def now(request: Request, patient_id: PatientId, who: Glancer) -> HTMLResponse:
    """The parts that change while the page is open."""
    return page(request, who, "_patient_now.html", record=_record(who, patient_id, SPANS[0]))


@router.get("/{patient_id}/thread")
def thread(request: Request, patient_id: PatientId, who: Glancer) -> HTMLResponse:
    """The messages, while the page is open."""
    return page(request, who, "_thread.html", record=_record(who, patient_id, SPANS[0]))


@router.get("/{patient_id}/chart.svg")
def chart(patient_id: PatientId, who: Glancer, days: int = 30, dark: bool = False) -> Response:  # noqa: FBT001, FBT002 - an address has no named arguments
    """The numbers as a picture, drawn in this worker thread."""
    span = _span(days)

    def read(turn: Turn) -> progress.Picture | None:
        person = views.patient_of(turn, who.staff, patient_id)
        if person is None:
            return None
        facts = facts_of(turn, person.id)
        return progress.picture(
            facts.days,
            content=who.desk.content,
            focus=person.focus,
            language=who.language,
            last=schedule.local_day(turn.now, person.zone),
            days_shown=span,
            used_on=facts.used_on,
            attended_on=facts.attended_on,
        )

    picture = who.desk.read(read)
    if picture is None:
        raise HTTPException(404)
    drawn = progress.svg(picture, dark=dark)
    return Response(drawn, media_type="image/svg+xml", headers={"content-security-policy": PICTURE_POLICY})


@router.post("/{patient_id}/answer")
def answer(request: Request, patient_id: PatientId, who: Actor, text: Text = "") -> Response:
    """Write to the patient; what cannot be sent stays in the box, with the reason."""

    def action(turn: Turn) -> messages.Refusal | None:
        if views.patient_of(turn, who.staff, patient_id) is None:
            raise HTTPException(404)
        return messages.answer(turn, who.staff.id, patient_id, text)

    refused = who.desk.write(action)
    if refused is None:
        return go(f"/patients/{patient_id}#thread", "sent")
    return record_page(request, who, patient_id, status=400, draft=text, refused=f"answer_{refused}")


@router.post("/{patient_id}/read")
def read(patient_id: PatientId, who: Actor) -> Response:
    """The team has read what the patient wrote; the patient is told so."""

    def action(turn: Turn) -> None:
        if views.patient_of(turn, who.staff, patient_id) is None:
            raise HTTPException(404)
        messages.mark_read(turn, who.staff.id, patient_id)

    who.desk.write(action)
    return go(f"/patients/{patient_id}#thread", "read")


@router.post("/{patient_id}/link")
def new_link(request: Request, patient_id: PatientId, who: Actor) -> HTMLResponse:
    """A fresh one-time link; the old one is void."""

    def action(turn: Turn) -> str:
        if views.patient_of(turn, who.staff, patient_id) is None:
            raise HTTPException(404)
        return invites.link(turn, enrolling.new_patient_link(turn, patient_id, actor_id=who.staff.id))

    return show_link(request, who, patient_id, who.desk.write(action))


@router.post("/{patient_id}/cut")
def cut(patient_id: PatientId, who: Actor) -> Response:
    """Lost phone: nothing goes to the old account any more."""

    def action(turn: Turn) -> None:
        if views.patient_of(turn, who.staff, patient_id) is None:
            raise HTTPException(404)
        enrolling.cut(turn, patient_id, actor_id=who.staff.id)

    who.desk.write(action)
    return go(f"/patients/{patient_id}", "cut")


@router.post("/{patient_id}/family/{link_id}/end")
def end_family(patient_id: PatientId, link_id: PatientId, who: Actor) -> Response:
    """Staff end a family tie, effective at once."""

    def action(turn: Turn) -> None:
        if views.family_link_of(turn, who.staff, patient_id, link_id) is None:
            raise HTTPException(404)
        family.end(turn, link_id, who.staff.id)

    who.desk.write(action)
    return go(f"/patients/{patient_id}#family", "ended")


def record_page(
    request: Request,
    who: Signed,
    patient_id: str,
    days: int = 30,
    *,
    status: int = 200,
    draft: str = "",
    refused: str = "",
    plan_box: PlanBox = _NO_BOX,
) -> HTMLResponse:
    """The record, with what could not be taken still in its box. The look is written down."""
    record = _record(who, patient_id, days)
    who.desk.write(lambda turn: views.looked(turn, who.staff, "patient", patient_id))
    return page(
        request, who, "patient.html", status=status, record=record, days=_span(days), spans=SPANS, draft=draft,
        refused=refused, plan_box=plan_box,
    )  # fmt: skip


def _record(who: Signed, patient_id: str, days: int) -> Record:
    span = _span(days)
    found = who.desk.read(lambda turn: patient_views.record(turn, who.staff, patient_id, who.language, days=span))
    if found is None:
        raise HTTPException(404)
    return found


def _span(days: int) -> int:
    return days if days in SPANS else 30
