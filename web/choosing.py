"""What the program asks daily: a table of phases and focuses, and a form for one of them.

Everything works without a script: *Show the questions* sends the form and stores nothing. The rules a reader must not
break: for whoever may not choose these pages do not exist; what was ticked is never lost, whatever is wrong with it.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, TypeVar

from fastapi import APIRouter, Form, HTTPException, Query, Request
from fastapi.responses import HTMLResponse, Response
from pydantic import BaseModel

from actions import choosing
from actions.choosing import Chosen, Refusal, Standing
from actions.turn import Turn
from care import records, schedule
from care.records import Focus, Phase
from content.questionnaire_rules import MOST_ITEMS
from web.guard import ActingChooser, Chooser, Signed
from web.pages import go, page

router = APIRouter(prefix="/check-ins")

EVERY = "every"
"""The box of every day, beside those of the weekdays."""

E = TypeVar("E", bound=StrEnum)
Name = Annotated[str, Query(max_length=32)]


class Ticked(BaseModel):
    """The fields of the form, as they were sent. `extra` holds `sleep-hours:mon`, or `sleep-hours:every`."""

    phase: str = ""
    focus: str = ""
    day: list[str] = []
    form: str = ""
    extra: list[str] = []
    do: str = "save"
    csrf: str = ""


@router.get("")
def table(request: Request, who: Chooser) -> HTMLResponse:
    """Every phase and focus with what is asked there."""
    standing = _standing(who)
    rows = [(phase, [each for each in standing if each.chosen.phase is phase]) for phase in Phase]
    return page(
        request, who, "checkins.html", rows=rows, focuses=tuple(Focus), names=_names(who), weekdays=schedule.WEEKDAYS
    )


@router.get("/choice")
def show(request: Request, who: Chooser, phase: Name = "", focus: Name = "") -> HTMLResponse:
    """The form for one phase and focus."""
    standing = _standing_at(who, _known(Phase, phase, 404), _known(Focus, focus, 404))
    return _form(request, who, standing.chosen, standing.patients)


@router.post("/choice")
def choose(request: Request, who: ActingChooser, ticked: Annotated[Ticked, Form()]) -> Response:
    """Store it, or (`do` is `preview`) only show what would be asked."""
    phase, focus = _known(Phase, ticked.phase, 400), _known(Focus, ticked.focus, 400)
    form, extras = _known(records.Form, ticked.form, 400), _extras(ticked.extra)
    chosen = choosing.read(who.desk.content, phase, focus, days=ticked.day, form=form, extras=extras)
    if chosen is None:
        raise HTTPException(400)
    patients = _standing_at(who, phase, focus).patients
    if ticked.do == "preview":
        refused = choosing.why_not(who.desk.content, chosen)
        return _form(request, who, chosen, patients, refused=refused, is_preview=True)

    def action(turn: Turn) -> Refusal | None:
        return choosing.choose(turn, who.staff.id, phase, focus, days=ticked.day, form=form, extras=extras)

    refused = who.desk.write(action)
    if refused is not None:
        return _form(request, who, chosen, patients, refused=refused, is_preview=True)
    return go("/check-ins", "choice_saved")


def _form(
    request: Request,
    who: Signed,
    chosen: Chosen,
    patients: int,
    *,
    refused: Refusal | None = None,
    is_preview: bool = False,
) -> HTMLResponse:
    content = who.desk.content
    offered = choosing.offered_extras(content)
    follows = {
        item.id: [
            each for each in content.extras.values() if any(c.question == item.id for c in (*each.when, *each.when_any))
        ]
        for item in offered
    }
    return page(
        request, who, "checkin_choice.html", status=400 if refused else 200, chosen=chosen, patients=patients,
        refused=refused, is_preview=is_preview, offered=offered, follows=follows, weekdays=schedule.WEEKDAYS,
        forms=tuple(records.Form), week=choosing.week(content, chosen), most=MOST_ITEMS, every=EVERY,
        languages=tuple(content.locales),
    )  # fmt: skip


def _standing(who: Signed) -> tuple[Standing, ...]:
    return who.desk.read(lambda turn: choosing.current(turn, who.program.id))


def _standing_at(who: Signed, phase: Phase, focus: Focus) -> Standing:
    return next(each for each in _standing(who) if (each.chosen.phase, each.chosen.focus) == (phase, focus))


def _names(who: Signed) -> Mapping[str, str]:
    """The short names of the extra questions, in the language of the page."""
    return {item.id: item.name.in_(who.language) for item in choosing.offered_extras(who.desk.content)}


def _extras(ticked: list[str]) -> dict[str, list[str]]:
    """Extra question -> weekdays; every day has none."""
    found: dict[str, list[str]] = {}
    for name, _, day in (each.partition(":") for each in ticked):
        found.setdefault(name, []).append(day)
    return {name: [] if EVERY in days else days for name, days in found.items()}


def _known(kind: type[E], text: str, status: int) -> E:
    if text not in set(kind):
        raise HTTPException(status)
    return kind(text)
