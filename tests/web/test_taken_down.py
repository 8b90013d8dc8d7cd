"""A daily check-in that staff take down: the form, what came out, and what stands on the record afterwards."""

from __future__ import annotations

import re
from typing import Any

import pytest

from actions import entering
from actions.entering import Said
from care.checkin import NOTE_LIMIT
from care.records import Answer, Audit, Checkin, CheckinState, PatientState, Person, Source
from tests.actions.phones import Phones
from tests.clinic import ANA
from tests.web.conftest import Page

WELL = ["mood=7", "craving=1", "used=0", "confidence=9"]


def path_of(page: Page, rest: str = "/checkin") -> str:
    return f"/patients/{page.clinic.patient().id}{rest}"


def saves(page: Page, *given: str, **fields: Any) -> str:
    """Dana fills these in, leaves the rest empty and saves; the page that she comes to."""
    dana = page.as_("dana")
    answer = dana.post(path_of(page), given=[*given, ""], **fields)
    assert answer.status_code == 303, answer.text
    return dana.get(answer.headers["location"]).text


def test_the_form_asks_todays_questions_and_every_one_may_stay_empty(page: Page) -> None:
    dana = page.as_("dana")
    assert f'href="{path_of(page)}"' in dana.get(path_of(page, "")).text
    shown = dana.get(path_of(page)).text
    assert "How is your mood right now?" in shown
    assert "0 = very low, 10 = very good" in shown
    assert 'textarea id="i-note"' in shown
    assert " required" not in shown
    assert "stand open" not in shown


def test_what_was_saved_stands_on_the_record_with_who_entered_it(page: Page) -> None:
    shown = saves(page, *WELL, note="She is fine.")
    assert "Given by phone, entered by Dana Demo." in shown
    assert "raise no flag" in shown
    assert "Now, while you are talking" not in shown
    [row] = page.clinic.find(Checkin, source=Source.STAFF)
    assert row.state is CheckinState.DONE
    record = page.as_("sam").get(path_of(page, "")).text
    assert record.count("given by phone, entered by Dana Demo") == 2, "with the last answers and in the table"
    assert "She is fine." in record


def test_very_low_mood_tells_staff_to_ask_now(page: Page) -> None:
    shown = saves(page, "mood=0")
    assert "This raises an urgent flag: mood 0 of 10" in shown
    assert "Ask the safety question now" in shown
    assert "988" in shown
    assert re.search(r'href="/patients/\w+#plan"', shown)


def test_reported_use_gives_staff_the_words_to_say(page: Page) -> None:
    shown = saves(page, "used=1", "craving=5")
    assert "This raises an urgent flag: reported use" in shown
    assert "It is information, not failure." in shown
    assert "We talk about it in your next session." in shown
    assert "A skill may help now" in shown


def test_an_answered_day_says_so_and_offers_no_form(page: Page) -> None:
    saves(page, *WELL)
    shown = page.as_("sam").get(path_of(page)).text
    assert "Today&#39;s check-in is answered already." in shown
    assert "Taken down by Dana Demo, " in shown
    assert "<form" not in shown.partition("<main")[2]


def test_an_answer_of_the_patients_own_in_the_meantime_loses_nothing_that_was_typed(page: Page) -> None:
    phones = Phones(page.clinic)
    phones.sends(ANA, "checkin")
    for label in ("7", "1", "No", "9", "Skip"):
        phones.taps(ANA, label)
    answer = page.as_("dana").post(path_of(page), given=["mood=3"], note="her own words")
    assert answer.status_code == 400
    assert "Answered by the patient, " in answer.text
    assert '<option value="mood=3" selected>' in answer.text
    assert "her own words" in answer.text
    assert "Save the answers" not in answer.text
    assert len(page.clinic.find(Checkin, source=Source.STAFF)) == 0


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"given": [""]}, "No answer is filled in."),
        ({"given": ["mood=x", "craving=2"]}, "do not fit today"),
        ({"given": ["mood=99999", "craving=2"]}, "do not fit today"),
        ({"given": ["mood", "craving=2"]}, "do not fit today"),
        ({"given": ["urge=4", "craving=2"]}, "do not fit today"),
        ({"given": ["craving=2"], "picked": ["mood=1"]}, "do not fit today"),
        ({"given": ["craving=2"], "note": "x" * (NOTE_LIMIT + 1)}, "1000 characters at most"),
    ],
    ids=["empty", "no number", "too great", "no value", "not asked", "ticks", "long note"],
)
def test_what_cannot_be_stored_comes_back_with_the_reason(page: Page, fields: dict[str, Any], why: str) -> None:
    answer = page.as_("dana").post(path_of(page), **fields)
    assert answer.status_code == 400
    assert why in answer.text
    if fields["given"] != [""]:
        assert '<option value="craving=2" selected>' in answer.text
    assert page.clinic.find(Answer) == []


def test_questions_on_the_phone_are_said_to_be_closed_by_saving(page: Page) -> None:
    Phones(page.clinic).sends(ANA, "checkin")
    assert "stand open on the patient&#39;s phone" in page.as_("dana").get(path_of(page)).text


def test_somebody_who_is_not_enrolled_is_asked_nothing(page: Page) -> None:
    ana = page.clinic.patient()
    page.clinic.turn(lambda turn: turn.tx.change(ana, state=PatientState.LEFT))
    dana = page.as_("dana")
    assert f'href="{path_of(page)}"' not in dana.get(path_of(page, "")).text
    assert "not enrolled" in dana.get(path_of(page)).text
    assert dana.post(path_of(page), given=["mood=3"]).status_code == 400


def test_what_the_patient_answered_has_no_such_page(page: Page) -> None:
    phones = Phones(page.clinic)
    phones.sends(ANA, "checkin")
    [own] = page.clinic.find(Checkin, source=Source.SELF)
    assert page.as_("dana").get(path_of(page, f"/taken-down/{own.id}")).status_code == 404


def test_every_opening_is_one_look_at_the_record(page: Page) -> None:
    ana, dana = page.clinic.patient(), page.clinic.staff()
    page.as_("dana").get(path_of(page))
    row = page.clinic.turn(lambda turn: entering.enter_daily(turn, dana.id, ana.id, Said({"mood": 7})))
    page.as_("dana").get(path_of(page, f"/taken-down/{row.id}"))
    looks = [each.act for each in page.clinic.find(Audit, patient_id=ana.id) if each.act.startswith("look.")]
    assert looks == ["look.checkin", "look.taken_down"]


def test_the_page_speaks_spanish_and_asks_in_the_patients_language(page: Page) -> None:
    dana = page.clinic.staff()
    page.clinic.turn(lambda turn: turn.tx.change(turn.tx.need(Person, dana.id), language="es"))
    shown = page.as_("dana").get(path_of(page)).text
    assert "Anotar el registro de hoy" in shown
    assert "How is your mood right now?" in shown
    assert "Esto crea un aviso urgente" in saves(page, "mood=0")


def test_item_nine_of_an_assessment_taken_down_leads_to_what_to_do(page: Page) -> None:
    dana = page.as_("dana")
    answer = dana.post(path_of(page, "/assessments/enter"), instrument="phq9", given=["q9=1", ""])
    assert "/taken-down/" in answer.headers["location"]
    shown = dana.get(answer.headers["location"]).text
    assert "This raises an urgent flag" in shown
    assert "Ask the safety question now" in shown
