"""The rules on one page: every number with its bounds, who set it and when, and each rule in words.

Everybody on staff reads it; a form appears for those who may set numbers. The rules a reader must not break: a number
outside its bounds comes back with what was typed, and then nothing of the form is stored.
"""

from collections.abc import Mapping
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import HTMLResponse, Response

from actions import tuning
from care.records import Level
from care.rules import LEVELS, Rule
from care.thresholds import THRESHOLDS
from web.guard import ActingChooser, Looker, Signed
from web.pages import go, page

router = APIRouter()

Texts = Annotated[list[str] | None, Form()]


@router.get("/rules")
def show(request: Request, who: Looker) -> HTMLResponse:
    """Every number and every rule."""
    return _page(request, who)


@router.post("/rules/thresholds")
def set_thresholds(request: Request, who: ActingChooser, name: Texts = None, value: Texts = None) -> Response:
    """Store the numbers; what cannot be stored comes back as it was typed. Fields come in pairs: a name, its number."""
    names, values = name or [], value or []
    if len(names) != len(values) or set(names) - {threshold.name for threshold in THRESHOLDS}:
        raise HTTPException(400)
    typed = dict(zip(names, values, strict=True))
    numbers = {each: int(text) for each, text in typed.items() if _is_number(text)}
    refused = frozenset(typed.keys() - numbers.keys())
    if not refused:
        refused = who.desk.write(lambda turn: tuning.set_thresholds(turn, who.staff.id, numbers))
    if refused:
        outside = {each.name for each in THRESHOLDS if each.name in numbers and not each.allows(numbers[each.name])}
        return _page(request, who, typed=typed, refused=refused | outside)
    return go("/rules", "thresholds_saved")


def _page(
    request: Request, who: Signed, *, typed: Mapping[str, str] | None = None, refused: frozenset[str] = frozenset()
) -> HTMLResponse:
    standing = who.desk.read(lambda turn: tuning.current(turn, who.program.id))
    levels = [(level, [rule for rule in Rule if LEVELS[rule] is level]) for level in sorted(Level, reverse=True)]
    return page(
        request, who, "rules.html", status=400 if refused else 200, standing=standing, typed=typed or {}, refused=refused,
        numbers={each.threshold.name: each.value for each in standing}, levels=[each for each in levels if each[1]],
    )  # fmt: skip


def _is_number(text: str) -> bool:
    return text.strip().isdecimal() and len(text) <= 4
