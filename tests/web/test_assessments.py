"""Assessments on the page: scores in words, ask now, on and off, interviews, answers taken down."""

from __future__ import annotations

import pytest

from actions import assessments, entering
from care.records import (
    Answer,
    Audit,
    Checkin,
    CheckinState,
    InstrumentChoice,
    Occasion,
    Patient,
    PatientState,
    Person,
    Source,
)
from tests.web.conftest import Page

LUIS = 1002
PHQ9 = {f"q{n}": 2 for n in range(1, 9)} | {"q9": 0, "difficulty": 1}


def path_of(page: Page, rest: str = "", patient: Patient | None = None) -> str:
    return f"/patients/{(patient or page.clinic.patient()).id}/assessments{rest}"


def luis(page: Page) -> Patient:
    """A patient who reads Spanish."""
    return page.clinic.new_patient(LUIS, language="es")


def takes_down(page: Page, instrument: str, given: dict[str, int], occasion: Occasion = Occasion.ON_DEMAND) -> Checkin:
    """Dana enters answers of Ana's, asked for on this occasion."""
    clinic, ana, dana = page.clinic, page.clinic.patient(), page.clinic.staff()
    row = clinic.turn(lambda turn: entering.enter(turn, dana.id, ana.id, instrument, given))
    return clinic.turn(lambda turn: turn.tx.change(row, occasion=occasion))


def given(**values: int) -> dict[str, list[str]]:
    """The fields of the form, with one left empty."""
    return {"given": [*(f"{question}={value}" for question, value in values.items()), ""]}


def test_a_score_stands_with_its_band_and_its_change_in_words(page: Page) -> None:
    takes_down(page, "phq9", PHQ9, Occasion.INTAKE)
    page.clinic.advance(days=28)
    takes_down(page, "phq9", {**PHQ9, "q1": 0, "q2": 0, "q3": 0})
    shown = page.as_("dana").get(path_of(page)).text
    for words in (
        "moderately severe",
        "the baseline",
        "at or past its guideline",
        "reliable change, for the better",
        "entered by Dana Demo",
        "no diagnosis",
    ):
        assert words in shown, words
    record = page.as_("dana").get(f"/patients/{page.clinic.patient().id}").text
    assert "reliable change, for the better" in record


def test_what_a_rule_says_beside_the_scores_is_for_staff_and_no_diagnosis(page: Page) -> None:
    takes_down(page, "phq9", PHQ9)
    for path in (path_of(page), f"/patients/{page.clinic.patient().id}"):
        assert (
            "PHQ-9 rule for staff: these answers fit the pattern of major depression" in page.as_("dana").get(path).text
        )
    assert "A screen, no diagnosis." in page.as_("dana").get(path_of(page)).text


def test_a_partial_one_shows_how_much_is_there_and_no_total(page: Page) -> None:
    takes_down(page, "gad7", {"q1": 1, "q2": 0, "q3": 1})
    shown = page.as_("dana").get(path_of(page)).text
    assert "3 of 7 answered: no total" in shown


def test_ask_now_sends_it_and_says_so(page: Page) -> None:
    answer = page.as_("dana").post(path_of(page, "/order"), instrument="gad7")
    assert answer.headers["location"].endswith("assessments?note=assessment_asked")
    assert [row.state for row in page.clinic.find(Checkin, questionnaire="gad7")] == [CheckinState.ASKED]
    again = page.as_("dana").post(path_of(page, "/order"), instrument="gad7")
    assert again.status_code == 400
    assert "This one is open already." in again.text


def test_an_unknown_instrument_is_not_there(page: Page) -> None:
    dana = page.as_("dana")
    assert dana.post(path_of(page, "/order"), instrument="phq8").status_code == 404
    assert dana.post(path_of(page, "/choose"), instrument="phq8", on="yes").status_code == 404
    assert dana.get(path_of(page, "/enter?instrument=phq8")).status_code == 404


def test_pcl5_is_turned_on_and_off_by_a_counselor(page: Page) -> None:
    dana = page.as_("dana")
    assert "off: asked only when you turn it on" in dana.get(path_of(page)).text
    dana.post(path_of(page, "/choose"), instrument="pcl5", on="yes")
    assert [(each.instrument, each.on) for each in page.clinic.find(InstrumentChoice)] == [("pcl5", True)]
    assert "comes Tue" in dana.get(path_of(page)).text or "comes Mon" in dana.get(path_of(page)).text
    dana.post(path_of(page, "/choose"), instrument="pcl5", on="no")
    assert [(each.instrument, each.on) for each in page.clinic.find(InstrumentChoice)] == [("pcl5", False)]


# ---------------------------------------------------------------------------------------------------------- in person


def test_what_is_not_offered_in_spanish_says_so_and_is_listed_for_staff(page: Page) -> None:
    patient, dana = luis(page), page.as_("dana")
    shown = dana.get(path_of(page, patient=patient)).text
    assert "not offered in Spanish" in shown
    assert "List for an interview" in shown
    dana.post(path_of(page, "/order", patient), instrument="bam30")
    triage = page.as_("sam").get("/").text
    assert "To ask in person" in triage
    assert "not offered in Spanish" in triage
    row = page.clinic.find(Checkin, state=CheckinState.INTERVIEW)[0]
    form = dana.get(path_of(page, f"/enter?instrument=bam30&checkin={row.id}", patient)).text
    assert "In the past 30 days" in form
    assert 'fieldset lang="en"' in form
    assert "Do not translate them yourself" in form


def test_an_interview_is_entered_and_leaves_the_list(page: Page) -> None:
    patient, dana = luis(page), page.as_("dana")
    dana.post(path_of(page, "/order", patient), instrument="auditc")
    row = page.clinic.find(Checkin, state=CheckinState.INTERVIEW)[0]
    answer = dana.post(path_of(page, "/enter", patient), instrument="auditc", checkin=row.id, **given(q1=2, q2=1, q3=0))
    assert answer.headers["location"].endswith("note=assessment_entered")
    done = page.clinic.find(Checkin, id=row.id)[0]
    assert (done.state, done.source, done.entered_by) == (CheckinState.DONE, Source.STAFF, page.clinic.staff().id)
    assert {each.question: each.value for each in page.clinic.find(Answer)} == {"q1": 2, "q2": 1, "q3": 0}
    assert "To ask in person" not in dana.get("/").text


def test_an_interview_that_will_not_be_asked_leaves_the_list(page: Page) -> None:
    patient, dana = luis(page), page.as_("dana")
    dana.post(path_of(page, "/order", patient), instrument="auditc")
    row = page.clinic.find(Checkin, state=CheckinState.INTERVIEW)[0]
    assert dana.post(path_of(page, "/waive", patient), checkin=row.id).headers["location"].endswith("waived")
    assert "To ask in person" not in dana.get("/").text
    assert dana.post(path_of(page, "/waive", patient), checkin=row.id).headers["location"].endswith("settled")


def test_an_empty_form_comes_back_with_the_reason(page: Page) -> None:
    answer = page.as_("dana").post(path_of(page, "/enter"), instrument="gad7", given=["", "q1=x", "q2=99999"])
    assert answer.status_code == 400
    assert "No answer is filled in." in answer.text
    assert page.clinic.find(Answer) == []


def test_what_was_settled_meanwhile_comes_back_with_what_was_typed(page: Page) -> None:
    clinic, ana, dana = page.clinic, page.clinic.patient(), page.clinic.staff()
    row = clinic.turn(lambda turn: assessments.order(turn, dana.id, ana.id, "gad7"))
    takes_down_for(page, row, q1=1)
    answer = page.as_("dana").post(path_of(page, "/enter"), instrument="gad7", checkin=row.id, **given(q1=3))
    assert answer.status_code == 400
    assert "answered or closed meanwhile" in answer.text
    assert '<option value="q1=3" selected>' in answer.text


def takes_down_for(page: Page, row: Checkin, **values: int) -> None:
    ana, dana = page.clinic.patient(), page.clinic.staff()
    page.clinic.turn(lambda turn: entering.enter(turn, dana.id, ana.id, row.questionnaire, values, row.id))


@pytest.mark.parametrize("rest", ["", "/enter?instrument=gad7"])
def test_every_opening_is_one_look_at_the_record(page: Page, rest: str) -> None:
    page.as_("dana").get(path_of(page, rest))
    assert len(page.clinic.find(Audit, act="look.assessments")) == 1


def test_whoever_has_left_can_be_asked_nothing(page: Page) -> None:
    ana = page.clinic.patient()
    page.clinic.turn(lambda turn: turn.tx.change(ana, state=PatientState.LEFT))
    dana = page.as_("dana")
    assert "Ask now" not in dana.get(path_of(page)).text
    answer = dana.post(path_of(page, "/order"), instrument="gad7")
    assert (answer.status_code, "not enrolled" in answer.text) == (400, True)


def test_the_page_speaks_spanish_too(page: Page) -> None:
    dana = page.clinic.staff()
    page.clinic.turn(lambda turn: turn.tx.change(turn.tx.need(Person, dana.id), language="es"))
    takes_down(page, "phq9", PHQ9, Occasion.INTAKE)
    shown = page.as_("dana").get(path_of(page)).text
    assert "Evaluaciones" in shown
    assert "el punto de partida" in shown
