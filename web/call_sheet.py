"""The call sheet: a page to print, seal and lock away for the day on which this page is down.

The rule a reader must not break: every opening is written down before anything is shown.
"""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from actions import call_sheets, views
from web.guard import Looker
from web.pages import page

router = APIRouter()


@router.get("/call-sheet")
def call_sheet(request: Request, who: Looker) -> HTMLResponse:
    """The whole program, or a counselor's own patients."""
    who.desk.write(lambda turn: views.looked(turn, who.staff, "call_sheet"))
    sheet = who.desk.read(lambda turn: call_sheets.sheet(turn, who.staff))
    return page(request, who, "call_sheet.html", sheet=sheet)
