"""The sessions of the last and the coming days: who was there, one form for each person, and what is called off.

It works without a script. The rules a reader must not break: a session or a patient of another program is a 404; the page
shows what is stored after every tap, so nobody has to guess whether it counted.
"""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, HTTPException, Path, Query, Request
from fastapi.responses import HTMLResponse, Response

from actions import attendance, attendance_views, views
from actions import sessions as calendar
from actions.turn import Turn
from care.records import AttendanceState
from web.guard import Actor, Looker, Signed
from web.pages import go, page
from web.sign_in import Text

router = APIRouter(prefix="/sessions")

SessionId = Annotated[str, Path(max_length=64)]


@router.get("")
def sessions(request: Request, who: Looker, at: Annotated[str, Query(max_length=64)] = "") -> HTMLResponse:
    """Today's, the last days' and the coming sessions. `at` is the id of one that stays unfolded."""
    view = who.desk.read(lambda turn: attendance_views.sheets(turn, who.staff))
    who.desk.write(lambda turn: views.looked(turn, who.staff, "sessions"))
    return page(request, who, "sessions.html", view=view, at=at, states=tuple(AttendanceState))


@router.post("/{session_id}/mark")
def mark(session_id: SessionId, who: Actor, patient_id: Text = "", state: Text = "") -> Response:
    """One patient came, was late or was absent."""

    def action(turn: Turn) -> attendance.Refusal | None:
        if views.session_of(turn, who.staff, session_id) is None:
            raise HTTPException(404)
        if state not in set(AttendanceState):
            raise HTTPException(400)
        if views.patient_of(turn, who.staff, patient_id) is None:
            raise HTTPException(404)
        return attendance.mark(turn, who.staff.id, session_id, patient_id, AttendanceState(state))

    if who.desk.write(action) is not None:
        return go("/sessions", "not_marked")
    return go(f"/sessions?at={session_id}#p-{session_id}-{patient_id}")


@router.post("/{session_id}/rest")
def rest(session_id: SessionId, who: Actor) -> Response:
    """Everybody else of the group came."""

    def action(turn: Turn) -> int:
        if views.session_of(turn, who.staff, session_id) is None:
            raise HTTPException(404)
        return attendance.mark_rest(turn, who.staff.id, session_id)

    who.desk.write(action)
    return go(f"/sessions?at={session_id}#s-{session_id}")


@router.post("/{session_id}/cancel")
def cancel(session_id: SessionId, who: Actor) -> Response:
    """It does not take place; whoever was to come is told."""
    return _changed(who, session_id, calendar.cancel_session, "session_cancelled")


@router.post("/{session_id}/restore")
def restore(session_id: SessionId, who: Actor) -> Response:
    """It takes place after all; whoever is to come is told."""
    return _changed(who, session_id, calendar.restore_session, "session_restored")


def _changed(who: Signed, session_id: str, change: Callable[[Turn, str, str], bool], note: str) -> Response:
    def action(turn: Turn) -> bool:
        if views.session_of(turn, who.staff, session_id) is None:
            raise HTTPException(404)
        return change(turn, session_id, who.staff.id)

    return go("/sessions#coming", note if who.desk.write(action) else "session_not_changed")
