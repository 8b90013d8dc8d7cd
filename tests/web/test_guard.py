"""Who may see and do what: every address, every role, and objects of another program."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from fastapi.routing import APIRoute

from care.records import Audit, CheckinChoice, Outcome, PatientState, PlanLine, Session, Staff, Threshold
from tests.web.conftest import Foreign, Page
from web.app import ROUTERS

ROUTES = [route for router in ROUTERS for route in router.routes if isinstance(route, APIRoute)]
GUESTS = {"/sign-in", "/practice-sign-in", "/welcome/{code}"}
ADMINISTRATORS_ONLY = {
    "/staff",
    "/audit",
    "/staff/{staff_id}/links",
    "/staff/{staff_id}/deactivate",
    "/staff/{staff_id}/email",
}
NOT_FOR_COUNSELORS = {"/check-ins", "/check-ins/choice", "/rules/thresholds"}
ROLES = ["dana", "sam", "ada"]  # counselor, supervisor, administrator


def each(method: str) -> Iterator[str]:
    yield from sorted(route.path for route in ROUTES if method in (route.methods or set()))


def with_foreign(path: str, foreign: Foreign, own_patient_id: str = "") -> str:
    return path.format(
        patient_id=own_patient_id or foreign.patient.id,
        alert_id=foreign.alert.id,
        account_id=foreign.account.id,
        link_id=foreign.link.id,
        staff_id=foreign.staff.id,
        session_id=foreign.session.id,
        line_id=foreign.line.id,
        leave_id=foreign.leave.id,
        duty_id=foreign.duty.id,
        checkin_id=foreign.checkin.id,
        code="no-such-code",
    )


def named_things(method: str) -> list[str]:
    return [path for path in each(method) if "{" in path and path not in GUESTS]


FORM = {"outcome": Outcome.SAFE, "text": "hello", "colleague": "x", "minutes": "30", "answer": "yes"}


def test_the_walk_knows_every_kind_of_object() -> None:
    named = {name for route in ROUTES for name in re.findall(r"{(\w+)}", route.path)}
    known = {
        "patient_id",
        "alert_id",
        "account_id",
        "link_id",
        "staff_id",
        "session_id",
        "line_id",
        "checkin_id",
        "leave_id",
        "duty_id",
        "code",
    }
    assert named == known


def test_nobody_sees_anything_without_signing_in(page: Page) -> None:
    browser, foreign = page.browser(), page.elsewhere()
    for path in (path for path in each("GET") if path not in GUESTS):
        answer = browser.get(with_foreign(path, foreign))
        assert answer.status_code == 303, path
        assert answer.headers["location"].startswith("/sign-in"), path


def test_nobody_does_anything_without_signing_in(page: Page) -> None:
    browser, foreign = page.browser(), page.elsewhere()
    for path in (path for path in each("POST") if path not in GUESTS):
        answer = browser.post(with_foreign(path, foreign), **FORM)
        assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in"), path


@pytest.mark.parametrize("role", ROLES)
def test_what_belongs_to_another_program_is_not_there(page: Page, role: str) -> None:
    browser, foreign = page.as_(role), page.elsewhere()
    for path in named_things("GET"):
        answer = browser.get(with_foreign(path, foreign))
        assert answer.status_code == 404, path
        assert "Zoe" not in answer.text, path


@pytest.mark.parametrize("role", ROLES)
def test_nothing_is_done_to_what_belongs_to_another_program(page: Page, role: str) -> None:
    browser, foreign = page.as_(role), page.elsewhere()
    before = page.clinic.find(Audit)
    for path in named_things("POST"):
        answer = browser.post(with_foreign(path, foreign), **FORM)
        assert answer.status_code == 404, path
        assert "Zoe" not in answer.text, path
    assert page.clinic.find(Audit) == before


@pytest.mark.parametrize("role", ROLES)
def test_a_link_of_another_program_is_not_there_under_a_patient_of_ones_own(page: Page, role: str) -> None:
    path = with_foreign("/patients/{patient_id}/family/{link_id}/end", page.elsewhere(), page.clinic.patient().id)
    assert page.as_(role).post(path).status_code == 404


@pytest.mark.parametrize("role", ROLES)
def test_answers_of_another_program_are_not_there_under_a_patient_of_ones_own(page: Page, role: str) -> None:
    path = with_foreign("/patients/{patient_id}/taken-down/{checkin_id}", page.elsewhere(), page.clinic.patient().id)
    assert page.as_(role).get(path).status_code == 404


@pytest.mark.parametrize("role", ROLES)
def test_a_line_of_another_plan_is_not_there_under_a_patient_of_ones_own(page: Page, role: str) -> None:
    foreign = page.elsewhere()
    path = with_foreign("/patients/{patient_id}/plan/{line_id}/out", foreign, page.clinic.patient().id)
    assert page.as_(role).post(path).status_code == 404
    assert page.clinic.find(PlanLine, removed_at=None) == [foreign.line]


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("path", ["/", "/now", "/patients?all=true", "/sessions", "/rules", "/call-sheet", "/cover"])
def test_lists_hold_nobody_of_another_program(page: Page, role: str, path: str) -> None:
    page.elsewhere()
    shown = page.as_(role).get(path).text
    assert "Zoe" not in shown
    assert "zoe_elsewhere" not in shown
    assert "Elsewhere evening" not in shown


@pytest.mark.parametrize("path", ["/staff", "/audit"])
def test_administrators_see_only_their_own_program(page: Page, path: str) -> None:
    page.elsewhere()
    shown = page.as_("ada").get(path).text
    assert "Eve Elsewhere" not in shown
    assert "Dana Demo" in shown


@pytest.mark.parametrize("role", ["dana", "sam"])
@pytest.mark.parametrize("path", sorted(ADMINISTRATORS_ONLY))
def test_what_is_for_administrators_is_not_there_for_others(page: Page, role: str, path: str) -> None:
    address = path.format(staff_id=page.clinic.staff("beth").id)
    if path in each("GET"):
        assert page.as_(role).get(address).status_code == 404
    if path in each("POST"):
        assert page.as_(role).post(address, name="X", sign_in="x").status_code == 404
    assert page.clinic.staff("beth").active
    assert len(page.clinic.find(Staff)) == 4


@pytest.mark.parametrize("path", sorted(NOT_FOR_COUNSELORS))
def test_what_is_for_those_who_choose_is_not_there_for_counselors(page: Page, path: str) -> None:
    place = {"phase": "iop", "focus": "substance", "form": "short"}
    browser = page.as_("dana")
    if path in each("GET"):
        assert browser.get(f"{path}?phase=iop&focus=substance").status_code == 404
    if path in each("POST"):
        assert browser.post(path, **place, name="craving_urgent", value="9").status_code == 404
    assert page.clinic.find(CheckinChoice) == []
    assert page.clinic.find(Threshold) == []


def test_only_administrators_find_the_way_to_staff(page: Page) -> None:
    assert 'href="/staff"' in page.as_("ada").get("/").text
    assert 'href="/staff"' not in page.as_("dana").get("/").text


@pytest.mark.parametrize(
    ("headers", "token"),
    [
        ({"sec-fetch-site": "same-origin"}, "somebody else's token"),
        ({"sec-fetch-site": "same-origin"}, ""),
        ({"sec-fetch-site": "cross-site"}, None),
        ({"sec-fetch-site": "same-site"}, None),
        ({"origin": "https://evil.example"}, None),
        ({"origin": "null"}, None),
        ({}, None),
    ],
    ids=["wrong token", "no token", "cross-site", "same-site", "other origin", "null origin", "no word of it"],
)
def test_a_form_that_is_not_ours_does_nothing(page: Page, headers: dict[str, str], token: str | None) -> None:
    browser, ana = page.as_("ada"), page.clinic.patient()
    alert, (_, account), beth = page.alert(), page.claim(), page.clinic.staff("beth")
    link, session, line = page.family_link(ana), page.clinic.find(Session)[0], page.plan_line()
    before = page.clinic.find(Audit)
    browser.headers = headers
    fields = {**FORM, "first_name": "X", "name": "X", "sign_in": "x", **({} if token is None else {"csrf": token})}
    for path in (path for path in each("POST") if path not in GUESTS):
        address = path.format(
            patient_id=ana.id,
            alert_id=alert.id,
            account_id=account.id,
            link_id=link.id,
            staff_id=beth.id,
            session_id=session.id,
            line_id=line.id,
            leave_id="0" * 32,
            duty_id="0" * 32,
        )
        assert browser.post(address, **fields).status_code == 400, path
    assert page.clinic.find(Audit) == before


def test_the_origin_of_ones_own_page_is_enough_where_the_browser_says_no_more(page: Page) -> None:
    browser = page.as_("dana")
    browser.headers = {"origin": "http://testserver"}
    assert browser.post("/still").status_code == 204


def test_whoever_is_gone_is_not_listed_but_can_be_opened(page: Page) -> None:
    ana = page.clinic.patient()
    page.clinic.turn(lambda turn: turn.tx.change(ana, state=PatientState.DISCHARGED))
    assert ana.case_code not in page.as_("dana").get("/patients").text
    assert page.as_("dana").get(f"/patients/{ana.id}").status_code == 200
