"""The safety plan on the page: written together, shown to whoever calls, each change kept."""

from __future__ import annotations

import re

import pytest

from actions import plans
from care import plan
from care.records import Audit, Person, PlanLine, PlanSection
from tests.web.conftest import Page


def path_of(page: Page, rest: str = "") -> str:
    return f"/patients/{page.clinic.patient().id}{rest}"


def standing(page: Page) -> list[str]:
    return [line.words for line in page.clinic.find(PlanLine, removed_at=None)]


def test_a_line_is_added_and_says_who_added_it_and_when(page: Page) -> None:
    dana = page.as_("dana")
    answer = dana.post(path_of(page, "/plan"), section="helps", words="  walking   by the river ")
    assert answer.headers["location"] == f"{path_of(page)}?note=plan_added#plan-helps"
    assert standing(page) == ["walking by the river"]
    shown = dana.get(path_of(page)).text
    assert re.search(
        r"walking by the river</span> <span class=\"quiet\">added by Dana Demo \(staff\), Mon, Nov 23", shown
    )
    (row,) = page.clinic.find(Audit, act="plan.added")
    assert (row.actor_id, row.patient_id, row.detail) == (page.clinic.staff().id, page.clinic.patient().id, "helps")


def test_a_line_of_the_patients_own_says_so(page: Page) -> None:
    ana = page.clinic.patient()
    page.clinic.turn(lambda turn: plans.add(turn, ana.id, PlanSection.REASONS, "my dog", ana.id))
    assert "added by Ana, Mon, Nov 23" in page.as_("dana").get(path_of(page)).text


@pytest.mark.parametrize("section", PlanSection, ids=str)
def test_each_part_has_its_heading_and_its_question(page: Page, section: PlanSection) -> None:
    shown = page.as_("dana").get(path_of(page)).text
    assert f'id="plan-{section}"' in shown
    assert page.as_("dana").post(path_of(page, "/plan"), section=section, words="x").status_code == 303


def test_a_line_is_taken_out_and_that_it_was_there_is_kept(page: Page) -> None:
    line, dana = page.plan_line(), page.as_("dana")
    answer = dana.post(path_of(page, f"/plan/{line.id}/out"))
    assert answer.headers["location"] == f"{path_of(page)}?note=plan_removed#plan"
    assert standing(page) == []
    assert len(page.clinic.find(PlanLine)) == 1
    assert len(page.clinic.find(Audit, act="plan.removed")) == 1
    assert dana.post(path_of(page, f"/plan/{line.id}/out")).status_code == 404


@pytest.mark.parametrize(
    ("words", "said"),
    [("", "nothing to add"), ("  ", "nothing to add"), ("long " * 50, "200 letters or fewer")],
    ids=["empty", "blank", "too long"],
)
def test_what_cannot_be_a_line_stays_in_its_box_with_the_reason(page: Page, words: str, said: str) -> None:
    answer = page.as_("dana").post(path_of(page, "/plan"), section="places", words=words)
    assert answer.status_code == 400
    assert said in answer.text
    box = re.search(r'<input id="plan-places-words" name="words" value="([^"]*)"', answer.text)
    assert box is not None
    assert box[1] == words
    assert standing(page) == []


def test_a_full_part_offers_no_box_and_refuses_kindly(page: Page) -> None:
    for number in range(plan.MOST_LINES):
        page.plan_line(f"Friend {number}")
    dana = page.as_("dana")
    shown = dana.get(path_of(page)).text
    assert "This part is full" in shown
    assert 'id="plan-people-words"' not in shown
    answer = dana.post(path_of(page, "/plan"), section="people", words="one more")
    assert answer.status_code == 400
    assert len(standing(page)) == plan.MOST_LINES


def test_a_part_that_is_none_is_a_bad_request(page: Page) -> None:
    assert page.as_("dana").post(path_of(page, "/plan"), section="moon", words="x").status_code == 400


def test_what_was_typed_is_shown_and_never_run(page: Page) -> None:
    page.plan_line("<b>June</b>")
    shown = page.as_("dana").get(path_of(page)).text
    assert "<b>June</b>" not in shown
    assert "&lt;b&gt;June&lt;/b&gt;" in shown


def test_the_call_card_shows_the_plan_with_the_people_first(page: Page) -> None:
    dana = page.as_("dana")
    assert "Nothing written yet" in dana.get(path_of(page, "/now")).text
    page.plan_line("I stop answering", PlanSection.SIGNS)
    page.plan_line("June, 555-0112")
    gone, ana = page.plan_line("Rob, 555-0113"), page.clinic.patient()
    page.clinic.turn(lambda turn: plans.remove(turn, ana.id, gone.id, ana.id))
    shown = dana.get(path_of(page, "/now")).text
    assert shown.index("People to call") < shown.index("June, 555-0112") < shown.index("Warning signs")
    assert "Rob" not in shown
    assert "Good places" not in shown


def test_the_plan_is_there_in_spanish(page: Page) -> None:
    luis = page.clinic.new_patient(1500, "Luis", language="es")
    dana = page.clinic.staff()
    page.clinic.turn(lambda turn: plans.add_by_staff(turn, dana.id, luis.id, PlanSection.HELPS, "caminar"))
    page.clinic.turn(lambda turn: turn.tx.change(turn.tx.need(Person, dana.id), language="es"))
    shown = page.as_("dana").get(f"/patients/{luis.id}").text
    for words in ("Plan de seguridad", "Cosas que ayudan", "caminar", "lo añadió Dana Demo"):
        assert words in shown
