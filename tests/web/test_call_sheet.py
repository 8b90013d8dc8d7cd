"""The call sheet: what a call needs on paper, for those who may see it, and every opening written down."""

from __future__ import annotations

import pytest

from actions import enrolling
from care.records import Audit, Patient, PatientState, Person, PlanSection
from tests.clinic import ANA
from tests.web.conftest import Page


def fill(page: Page) -> Patient:
    ana = page.clinic.patient()
    fields = {"sleeps_at": "12 Sample Street", "emergency_contact": "Maria, mother, 555-0111", "voicemail_ok": True}
    return page.clinic.turn(lambda turn: turn.tx.change(ana, **fields))


def test_it_has_what_a_call_needs(page: Page) -> None:
    ana = fill(page)
    page.plan_line("June, my sister, 555-0112")
    page.plan_line("I skip meals", PlanSection.SIGNS)
    shown = page.as_("dana").get("/call-sheet").text
    for words in (
        ana.case_code, "Ana", "555-0199", "Voicemail is OK", "12 Sample Street", "Maria, mother, 555-0111", "English",
        "Dana Demo", "IOP", "June, my sister, 555-0112",
    ):  # fmt: skip
        assert words in shown
    assert "I skip meals" not in shown


def test_it_says_when_it_was_printed_and_what_to_do_with_it(page: Page) -> None:
    shown = page.as_("dana").get("/call-sheet").text
    for words in (
        "Printed Mon, Nov 23, 3:00 PM, 2026", "by Dana Demo", "Seal it and keep it locked", "Destroy the old one",
        "Fold backward here", "1 patient", "988", "data-print",
    ):  # fmt: skip
        assert words in shown


def test_the_cover_names_nobody(page: Page) -> None:
    fill(page)
    cover = page.as_("sam").get("/call-sheet").text.partition('<section class="cover"')[2].partition("</section>")[0]
    assert cover
    assert "Ana" not in cover
    assert "555-0199" not in cover


@pytest.mark.parametrize(
    ("sign_in", "sees"),
    [("dana", {"Ana"}), ("beth", set()), ("sam", {"Ana", "Luis"}), ("ada", {"Ana", "Luis"})],
    ids=["her counselor", "another counselor", "the supervisor", "the administrator"],
)
def test_counselors_get_their_caseload_and_others_the_program(page: Page, sign_in: str, sees: set[str]) -> None:
    luis = page.clinic.new_patient(1500, "Luis")
    page.clinic.turn(lambda turn: turn.tx.change(luis, counselor_id=None))
    shown = page.as_(sign_in).get("/call-sheet").text
    assert {name for name in ("Ana", "Luis") if f"</span> {name}</h3>" in shown} == sees
    assert ("Whole program" in shown) is (sign_in in ("sam", "ada"))


@pytest.mark.parametrize("state", [state for state in PatientState if state is not PatientState.ENROLLED], ids=str)
def test_only_the_enrolled_are_on_it(page: Page, state: PatientState) -> None:
    ana = page.clinic.patient()
    page.clinic.turn(lambda turn: turn.tx.change(ana, state=state))
    shown = page.as_("sam").get("/call-sheet").text
    assert ana.case_code not in shown
    assert "Nobody is enrolled yet" in shown


def test_every_opening_is_written_down(page: Page) -> None:
    dana = page.as_("dana")
    for _ in range(2):
        dana.get("/call-sheet")
    rows = page.clinic.find(Audit, act="look.call_sheet")
    assert [row.actor_id for row in rows] == [page.clinic.staff().id] * 2
    assert {row.subject_id for row in rows} == {page.clinic.program().id}


def test_patients_stand_in_the_order_of_their_codes(page: Page) -> None:
    people = [page.clinic.patient(ANA), *(page.clinic.new_patient(1500 + n, f"Luis {n}") for n in range(3))]
    shown = page.as_("sam").get("/call-sheet").text.partition('class="entries"')[2]
    codes = sorted(person.case_code for person in people)
    assert [shown.index(code) for code in codes] == sorted(shown.index(code) for code in codes)


def test_it_is_there_in_spanish_and_found_from_the_caseload(page: Page) -> None:
    dana = page.clinic.staff()
    assert 'href="/call-sheet"' in page.as_("dana").get("/patients").text
    page.clinic.turn(lambda turn: turn.tx.change(turn.tx.need(Person, dana.id), language="es"))
    shown = page.as_("dana").get("/call-sheet").text
    for words in ("Hoja de llamadas", "Séllela y guárdela bajo llave", "Impresa lun 23 nov, 15:00, 2026"):
        assert words in shown


def test_the_pages_of_a_program_name_the_numbers_of_its_country(page: Page) -> None:
    program, ana = page.clinic.program(), page.clinic.patient()
    page.clinic.turn(lambda turn: enrolling.set_country(turn, program.id, "es"))
    page.alert()
    sheet = page.as_("dana").get("/call-sheet").text
    assert "In danger: call 112. In crisis: call 024." in sheet
    assert "988" not in sheet
    shown = page.as_("dana").get(f"/patients/{ana.id}").text
    assert "In danger now: 112." in shown
    assert "You can also offer 024." in shown
