"""The application: routes, shield, live hints and what is said when something goes wrong.

It holds no state but the live streams. The rule a reader must not break: an error page says what to do, never what is
inside, and what is not for this person looks like what is not there.
"""

import asyncio

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException

from storage.store import StoreUnavailableError
from web import (
    administration,
    assessments,
    attendance,
    call_sheet,
    choosing,
    cover,
    enrolling_patients,
    hints,
    patients,
    phases,
    plans,
    sign_in,
    taken_down,
    thresholds,
    triage,
)
from web.desk import Desk
from web.guard import ForeignFormError, SignedOutError, guest_language, sign_in_path
from web.live import Live
from web.pages import FOLDER, render
from web.shield import Shield, dress

BACKGROUND = "x-handrail-fragment"
"""Sent by the page's own fetches: they get a status, not a page to sign in on."""


ROUTERS = (
    sign_in.router,
    hints.router,
    triage.router,
    enrolling_patients.router,  # before the patients: `/patients/new` is no patient's id
    patients.router,
    plans.router,
    call_sheet.router,
    assessments.router,
    taken_down.router,
    phases.router,
    thresholds.router,
    cover.router,
    attendance.router,
    choosing.router,
    administration.router,
)
"""Every address of the page."""


def create_app(desk: Desk) -> FastAPI:
    """The staff page. Set `app.state.closing` (on the event loop) before the server stops: the streams end at once."""
    app = FastAPI(title="Handrail", docs_url=None, redoc_url=None, openapi_url=None)
    app.state.desk = desk
    app.state.closing = asyncio.Event()
    app.state.live = Live(desk.store, app.state.closing)
    app.add_middleware(Shield, secure=desk.secure)
    app.mount("/static", StaticFiles(directory=FOLDER / "static"))
    for router in ROUTERS:
        app.include_router(router)
    app.add_exception_handler(SignedOutError, _signed_out)
    app.add_exception_handler(ForeignFormError, _foreign_form)
    app.add_exception_handler(RequestValidationError, _bad_request)
    app.add_exception_handler(StoreUnavailableError, _unavailable)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _broken)
    return app


def _signed_out(request: Request, error: Exception) -> Response:
    back = error.back if isinstance(error, SignedOutError) else "/"
    if BACKGROUND in request.headers:
        return Response(status_code=401)
    return RedirectResponse(sign_in_path(back), status_code=303)


def _foreign_form(request: Request, _error: Exception) -> HTMLResponse:
    return _problem(request, 400, "foreign_form")


def _bad_request(request: Request, _error: Exception) -> HTMLResponse:
    return _problem(request, 400, "bad_request")


def _unavailable(request: Request, _error: Exception) -> HTMLResponse:
    response = _problem(request, 503, "unavailable")
    response.headers["retry-after"] = "10"
    return response


def _http(request: Request, error: Exception) -> HTMLResponse:
    status = error.status_code if isinstance(error, HTTPException) else 500
    return _problem(request, status, "not_found" if status in (404, 405) else "bad_request")


def _broken(request: Request, _error: Exception) -> HTMLResponse:
    response = _problem(request, 500, "broken")
    dress(response.headers, secure=request.app.state.desk.secure)  # Starlette answers this one outside the shield
    return response


def _problem(request: Request, status: int, what: str) -> HTMLResponse:
    desk: Desk = request.app.state.desk
    return render("problem.html", desk.content, guest_language(request), status=status, what=what, code=status)
