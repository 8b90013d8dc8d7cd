"""Who and what is on the call sheet, on both databases."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from actions import call_sheets, plans
from care.records import PatientState, PlanSection
from tests.clinic import Clinic


def names(clinic: Clinic, sign_in: str) -> list[str]:
    staff = clinic.staff(sign_in)
    return sorted(
        entry.patient.first_name for entry in clinic.turn(lambda turn: call_sheets.sheet(turn, staff)).entries
    )


@pytest.mark.parametrize(
    ("sign_in", "sees"), [("dana", ["Ana"]), ("beth", ["Luis"]), ("sam", ["Ana", "Luis"]), ("ada", ["Ana", "Luis"])]
)
def test_counselors_have_their_own_patients_and_others_the_program(
    clinic: Clinic, sign_in: str, sees: list[str]
) -> None:
    clinic.new_patient(1500, "Luis", counselor_id=clinic.staff("beth").id)
    clinic.new_patient(1501, "Kim", counselor_id=clinic.staff("beth").id)
    kim = clinic.patient(1501)
    clinic.turn(lambda turn: turn.tx.change(kim, state=PatientState.LEFT))
    assert names(clinic, sign_in) == sees


def test_an_entry_has_the_counselor_and_the_people_of_the_plan(clinic: Clinic) -> None:
    ana, dana = clinic.patient(), clinic.staff()
    clinic.turn(lambda turn: plans.add_by_staff(turn, dana.id, ana.id, PlanSection.PEOPLE, "June 555-0112"))
    (entry,) = clinic.turn(lambda turn: call_sheets.sheet(turn, dana)).entries
    assert (entry.patient.id, entry.counselor, entry.people) == (ana.id, "Dana Demo", ("June 555-0112",))


def test_the_year_of_printing_is_that_of_the_programs_zone(clinic: Clinic) -> None:
    clinic.now = datetime(2027, 1, 1, 2, 0, tzinfo=UTC)
    dana = clinic.staff()
    made = clinic.turn(lambda turn: call_sheets.sheet(turn, dana))
    assert (made.made_at, made.made_by, made.year, made.is_whole) == (clinic.now, "Dana Demo", 2026, False)
