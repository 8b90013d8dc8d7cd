"""The first page: who needs a person, who must be confirmed, who wrote.

The rule a reader must not break: an alert or an account of another program is a 404, and two who acknowledge at once are
told the truth about who has it.
"""

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse, Response

from actions import alerts, enrolling, handing_over, snoozing, usefulness, views
from actions.handing_over import Asked
from actions.turn import Turn
from care.records import Outcome
from web.guard import Actor, Chooser, Glancer, Looker, safe_path
from web.pages import go, page
from web.sign_in import Text

router = APIRouter()


@router.get("/")
def triage(request: Request, who: Looker) -> HTMLResponse:
    """The page; one look is written down for the whole list."""
    view = who.desk.read(lambda turn: views.triage(turn, who.staff))
    who.desk.write(lambda turn: views.looked(turn, who.staff, "triage"))
    return page(request, who, "triage.html", view=view)


@router.get("/now")
def now(request: Request, who: Glancer) -> HTMLResponse:
    """The list alone, for the open page; the same look goes on."""
    return page(request, who, "_triage.html", view=who.desk.read(lambda turn: views.triage(turn, who.staff)))


@router.post("/alerts/{alert_id}/acknowledge")
def acknowledge(alert_id: str, who: Actor, back: Text = "/") -> Response:
    """Take the alert, if nobody else has."""
    try:
        won = who.desk.write(lambda turn: alerts.acknowledge(turn, who.staff.id, alert_id))
    except LookupError as error:
        raise HTTPException(404) from error
    return go(safe_path(back), "taken" if won else "too_late")


@router.post("/alerts/{alert_id}/resolve")
def resolve(alert_id: str, who: Actor, outcome: Text, back: Text = "/") -> Response:
    """Close the alert with how it ended; *no answer* keeps it and asks again."""
    if outcome not in set(Outcome):
        raise HTTPException(400)
    try:
        done = who.desk.write(lambda turn: alerts.resolve(turn, who.staff.id, alert_id, Outcome(outcome)))
    except LookupError as error:
        raise HTTPException(404) from error
    note = "again_soon" if outcome == Outcome.NO_ANSWER else "resolved"
    return go(safe_path(back), note if done else "closed")


@router.post("/alerts/{alert_id}/hand-over")
def hand_over(alert_id: str, who: Actor, colleague: Text, minutes: Text = "", back: Text = "/") -> Response:
    """Ask a colleague to take the alert, for good or until a time."""
    wanted = int(minutes) if minutes.isdecimal() else None
    try:
        asked = who.desk.write(lambda turn: handing_over.hand_over(turn, who.staff.id, alert_id, colleague, wanted))
    except LookupError as error:
        raise HTTPException(404) from error
    notes = {Asked.DONE: "handed_over", Asked.CLOSED: "closed", Asked.UNREACHABLE: "cannot_ask"}
    return go(safe_path(back), notes[asked])


@router.post("/alerts/{alert_id}/snooze")
def snooze(alert_id: str, who: Actor, minutes: Text, back: Text = "/") -> Response:
    """Be asked again at a time."""
    wanted = int(minutes) if minutes.isdecimal() else 0
    try:
        until = who.desk.write(lambda turn: snoozing.snooze(turn, who.staff.id, alert_id, wanted))
    except LookupError as error:
        raise HTTPException(404) from error
    return go(safe_path(back), "snoozed" if until else "not_snoozed")


@router.post("/alerts/{alert_id}/useful")
def useful(alert_id: str, who: Actor, answer: Text, back: Text = "/") -> Response:
    """Was it useful? Asked of whoever resolved it."""
    if answer not in ("yes", "no"):
        raise HTTPException(400)
    try:
        kept = who.desk.write(lambda turn: usefulness.rate(turn, who.staff.id, alert_id, useful=answer == "yes"))
    except LookupError as error:
        raise HTTPException(404) from error
    return go(safe_path(back), "noted" if kept else "settled")


@router.get("/alerts")
def by_rule(request: Request, who: Chooser) -> HTMLResponse:
    """How useful each rule was in the last 30 days, for supervisors and administrators."""
    return page(
        request, who, "alerts.html", rated=who.desk.read(lambda turn: usefulness.by_rule(turn, who.staff)),
        days=usefulness.COUNTED.days,
    )  # fmt: skip


@router.post("/accounts/{account_id}/confirm")
def confirm(account_id: str, who: Actor, back: Text = "/") -> Response:
    """The Telegram account is the patient's: from now on personal things may flow."""

    def action(turn: Turn) -> bool:
        if views.claim_of(turn, who.staff, account_id) is None:
            raise HTTPException(404)
        return enrolling.confirm(turn, account_id, actor_id=who.staff.id)

    try:
        done = who.desk.write(action)
    except enrolling.RefusedError:
        return go(safe_path(back), "not_ready")
    return go(safe_path(back), "confirmed" if done else "settled")


@router.post("/accounts/{account_id}/refuse")
def refuse(account_id: str, who: Actor, back: Text = "/") -> Response:
    """The Telegram account is somebody else's."""

    def action(turn: Turn) -> bool:
        if views.claim_of(turn, who.staff, account_id) is None:
            raise HTTPException(404)
        return enrolling.refuse(turn, account_id, actor_id=who.staff.id)

    return go(safe_path(back), "refused" if who.desk.write(action) else "settled")
