"""Phase and discharge on the page: one is changed with a click, the other is confirmed on a page of its own."""

from __future__ import annotations

import pytest

from care.phases import DischargeReason
from care.records import Audit, Away, Checkin, Occasion, PatientState, Phase
from tests.web.conftest import Page


def path_of(page: Page, rest: str = "") -> str:
    return f"/patients/{page.clinic.patient().id}{rest}"


def test_the_phase_is_changed_and_stands_in_the_timeline(page: Page) -> None:
    dana = page.as_("dana")
    assert dana.post(path_of(page, "/phase"), phase="op").headers["location"].endswith("note=phase_changed")
    assert page.clinic.patient().phase is Phase.OP
    shown = dana.get(path_of(page)).text
    assert "New phase:" in shown
    assert dana.post(path_of(page, "/phase"), phase="op").headers["location"].endswith("note=phase_same")
    assert dana.post(path_of(page, "/phase"), phase="moon").status_code == 400


def test_a_discharge_needs_a_reason_and_then_a_second_yes(page: Page) -> None:
    dana = page.as_("dana")
    assert "Completed the program" in dana.get(path_of(page, "/discharge")).text
    assert dana.post(path_of(page, "/discharge"), confirmed="yes").status_code == 400
    sure = dana.post(path_of(page, "/discharge"), reason="completed")
    assert (sure.status_code, page.clinic.patient().state) == (200, PatientState.ENROLLED)
    assert "stops at once" in sure.text
    assert "one last neutral message" in sure.text
    done = dana.post(path_of(page, "/discharge"), reason="completed", confirmed="yes")
    assert done.headers["location"].endswith("note=discharged")
    assert page.clinic.patient().state is PatientState.DISCHARGED
    record = dana.get(path_of(page)).text
    assert "Discharged:" in record
    assert "Completed the program" in record
    again = dana.post(path_of(page, "/discharge"), reason="moved", confirmed="yes")
    assert again.headers["location"].endswith("note=discharged_already")


def test_of_a_death_the_page_says_that_nobody_gets_a_message(page: Page) -> None:
    sure = page.as_("dana").post(path_of(page, "/discharge"), reason="deceased").text
    assert "Nobody gets a message" in sure
    assert "one last neutral message" not in sure


@pytest.mark.parametrize("reason", list(DischargeReason), ids=str)
def test_every_reason_has_its_words(page: Page, reason: DischargeReason) -> None:
    assert page.as_("dana").post(path_of(page, "/discharge"), reason=reason).status_code == 200


def test_a_discharge_is_prepared_without_discharging(page: Page) -> None:
    dana = page.as_("dana")
    answer = dana.post(path_of(page, "/discharge/prepare"), on="2026-12-01")
    assert answer.headers["location"].endswith("note=discharge_prepared")
    assert page.clinic.find(Checkin, occasion=Occasion.DISCHARGE)
    assert page.clinic.patient().state is PatientState.ENROLLED
    assert dana.post(path_of(page, "/discharge/prepare"), on="soon").status_code == 400
    late = dana.post(path_of(page, "/discharge/prepare"), on="2020-01-01")
    assert late.headers["location"].endswith("nothing_to_ask")


def test_opening_the_discharge_is_a_look_at_the_record(page: Page) -> None:
    page.as_("dana").get(path_of(page, "/discharge"))
    assert len(page.clinic.find(Audit, act="look.discharge")) == 1


def test_a_leave_and_the_return_are_noted_with_a_click_each(page: Page) -> None:
    dana, path = page.as_("dana"), f"/patients/{page.clinic.patient().id}"
    assert dana.post(f"{path}/away", away="leave").headers["location"] == f"{path}?note=away_saved"
    assert page.clinic.patient().away is Away.LEAVE
    text = dana.get(path).text
    assert "on leave since" in text
    assert "Back again" in text
    assert "on leave since" in dana.get("/patients").text
    assert dana.post(f"{path}/away", away="leave").headers["location"].endswith("note=away_same")
    assert dana.post(f"{path}/away", away="hospital").headers["location"].endswith("note=away_saved")
    assert "in hospital since" in dana.get(path).text
    assert dana.post(f"{path}/away", away="back").headers["location"].endswith("note=away_saved")
    assert page.clinic.patient().away is None
    assert "Back from hospital" in dana.get(path).text


@pytest.mark.parametrize("away", ["", "moon"])
def test_away_for_a_reason_that_there_is_not_is_refused(page: Page, away: str) -> None:
    path = f"/patients/{page.clinic.patient().id}/away"
    assert page.as_("dana").post(path, away=away).status_code == 400


def test_a_clinician_turns_the_watch_over_sleep_on_and_off(page: Page) -> None:
    dana, path = page.as_("dana"), f"/patients/{page.clinic.patient().id}"
    assert "Watch it" in dana.get(path).text
    for on, word in (("yes", "sleep_watched"), ("yes", "sleep_watched"), ("no", "sleep_not_watched")):
        assert dana.post(f"{path}/sleep", on=on).headers["location"] == f"{path}?note=sleep_saved"
        assert page.clinic.patient().watches_sleep is (on == "yes")
        assert len(page.clinic.find(Audit, act=f"patient.{word}")) == 1
