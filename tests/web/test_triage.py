"""The first page and what is done on it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from care.records import Account, AccountState, Alert, AlertState, Audit, Flag, Level, Message, Outcome, PatientState
from care.rules import Rule
from tests.clinic import Clinic
from tests.web.conftest import Page


def writes(clinic: Clinic, text: str = "Can I come later?") -> Message:
    ana = clinic.patient()
    return clinic.turn(
        lambda turn: turn.tx.add(
            Message(id=turn.tx.new_id(), program_id=ana.program_id, patient_id=ana.id, body=text, written_at=clinic.now)
        )
    )


def alert_now(page: Page) -> Alert:
    return page.clinic.find(Alert)[0]


def test_a_quiet_day_says_so(page: Page) -> None:
    shown = page.as_("dana").get("/").text
    assert "Nobody needs a call right now" in shown
    assert "No concerns today" in shown


def test_an_alert_shows_whom_to_call_and_why(page: Page) -> None:
    page.alert(Rule.CRAVING_HIGH, value="9")
    page.clinic.now += timedelta(minutes=12)
    shown = page.as_("dana").get("/").text
    for words in ("Urgent", "Ana", page.clinic.patient().case_code, "craving 9 of 10", "12 min", "tel:5550199"):
        assert words in shown
    assert "Nobody has this yet" in shown


def test_the_gravest_comes_first(page: Page) -> None:
    luis = page.clinic.new_patient(1002, "Luis")
    page.alert(Rule.CRAVING_HIGH, value="9")
    page.alert(Rule.NOT_SAFE, patient_id=luis.id)
    shown = page.as_("dana").get("/").text
    assert shown.index("Luis") < shown.index("Ana")


def test_a_concern_waits_in_the_list_of_the_day(page: Page) -> None:
    page.alert(Rule.FAMILY_WORRY)
    shown = page.as_("dana").get("/").text
    assert shown.index("Look at today") < shown.index("a family member is worried")


def test_whoever_acknowledges_has_it(page: Page) -> None:
    alert = page.alert()
    answer = page.as_("dana").post(f"/alerts/{alert.id}/acknowledge")
    assert answer.headers["location"] == "/?note=taken"
    assert alert_now(page).acknowledged_by == page.clinic.staff("dana").id
    assert "Dana Demo has this since 3:00 PM" in page.as_("sam").get("/").text


def test_of_two_who_acknowledge_one_wins_and_the_other_is_told(page: Page) -> None:
    alert, dana, beth = page.alert(), page.as_("dana"), page.as_("beth")
    assert dana.post(f"/alerts/{alert.id}/acknowledge").headers["location"].endswith("taken")
    late = beth.post(f"/alerts/{alert.id}/acknowledge")
    assert late.headers["location"] == "/?note=too_late"
    shown = beth.get(late.headers["location"]).text
    assert "Somebody else has it already" in shown
    assert "Dana Demo has this" in shown
    assert [row.act for row in page.clinic.find(Audit, act="alert.acknowledged")] == ["alert.acknowledged"]


def test_resolving_closes_the_alert_and_its_flags(page: Page) -> None:
    alert, dana = page.alert(), page.as_("dana")
    answer = dana.post(f"/alerts/{alert.id}/resolve", outcome="safe")
    assert answer.headers["location"] == "/?note=resolved"
    assert (alert_now(page).state, alert_now(page).outcome) == (AlertState.RESOLVED, Outcome.SAFE)
    assert page.clinic.find(Flag, closed_at=None) == []
    assert dana.post(f"/alerts/{alert.id}/resolve", outcome="safe").headers["location"] == "/?note=closed"


def test_no_answer_keeps_the_alert(page: Page) -> None:
    alert = page.alert()
    answer = page.as_("dana").post(f"/alerts/{alert.id}/resolve", outcome="no_answer")
    assert answer.headers["location"] == "/?note=again_soon"
    assert alert_now(page).state is AlertState.ACKNOWLEDGED


@pytest.mark.parametrize("fields", [{"outcome": "fine"}, {}], ids=["unknown", "none"])
def test_an_unknown_outcome_is_a_bad_request(page: Page, fields: dict[str, str]) -> None:
    alert = page.alert()
    assert page.as_("dana").post(f"/alerts/{alert.id}/resolve", **fields).status_code == 400
    assert alert_now(page).state is AlertState.OPEN


def test_a_higher_level_after_the_acknowledgement_is_open_again(page: Page) -> None:
    alert, dana = page.alert(), page.as_("dana")
    dana.post(f"/alerts/{alert.id}/acknowledge")
    page.alert(Rule.NOT_SAFE)
    assert alert_now(page).level is Level.CRISIS
    assert "Nobody has this yet" in dana.get("/").text


def test_confirming_enrols(page: Page) -> None:
    patient, account = page.claim("Kim", "kim_92")
    dana = page.as_("dana")
    assert "kim_92" in dana.get("/").text
    assert dana.post(f"/accounts/{account.id}/confirm").headers["location"] == "/?note=confirmed"
    states = {each.id: each.state for each in page.clinic.find(Account)}
    assert states[account.id] is AccountState.CONFIRMED
    enrolled = page.clinic.turn(lambda turn: turn.tx.need(type(patient), patient.id))
    assert enrolled.state is PatientState.ENROLLED
    assert dana.post(f"/accounts/{account.id}/confirm").headers["location"] == "/?note=settled"


def test_somebody_else_is_refused(page: Page) -> None:
    _, account = page.claim()
    assert page.as_("dana").post(f"/accounts/{account.id}/refuse").headers["location"] == "/?note=refused"
    assert {each.state for each in page.clinic.find(Account, id=account.id)} == {AccountState.REFUSED}


def test_who_is_still_joining_cannot_be_confirmed_yet(page: Page) -> None:
    patient, account = page.claim()
    page.clinic.turn(lambda turn: turn.tx.change(patient, join_step="zone"))
    dana = page.as_("dana")
    assert "Still answering the first questions" in dana.get("/").text
    assert dana.post(f"/accounts/{account.id}/confirm").headers["location"] == "/?note=not_ready"
    assert page.clinic.find(Account, id=account.id)[0].state is AccountState.CLAIMED


def test_unread_messages_are_counted_and_lead_to_the_thread(page: Page) -> None:
    writes(page.clinic)
    shown = page.as_("dana").get("/").text
    assert "1 message" in shown
    assert f'href="/patients/{page.clinic.patient().id}#thread"' in shown


def test_the_fragment_is_the_list_alone(page: Page) -> None:
    page.alert()
    shown = page.as_("dana").get("/now").text
    assert "Ana" in shown
    assert "<html" not in shown


def test_opening_the_list_is_one_look_and_fetching_it_again_is_none(page: Page) -> None:
    dana = page.as_("dana")
    dana.get("/")
    dana.get("/now")
    dana.get("/now")
    looks = [row for row in page.clinic.find(Audit) if row.act == "look.triage"]
    assert [look.actor_id for look in looks] == [page.clinic.staff("dana").id]


def test_a_form_leads_back_to_where_it_was_sent_from_and_nowhere_else(page: Page) -> None:
    alert, dana, ana = page.alert(), page.as_("dana"), page.clinic.patient()
    path = f"/alerts/{alert.id}/acknowledge"
    assert dana.post(path, back=f"/patients/{ana.id}").headers["location"] == f"/patients/{ana.id}?note=taken"
    assert dana.post(path, back="https://evil.example").headers["location"] == "/?note=too_late"


def test_handing_over_asks_a_colleague_and_everybody_sees_whom(page: Page) -> None:
    alert, dana, beth = page.alert(), page.as_("dana"), page.clinic.staff("beth")
    assert "Beth Beispiel" in dana.get("/").text
    path = f"/alerts/{alert.id}/hand-over"
    answer = dana.post(path, colleague=beth.id, minutes="60", back=f"/patients/{alert.patient_id}")
    assert answer.headers["location"] == f"/patients/{alert.patient_id}?note=handed_over"
    assert (alert_now(page).asked_of, alert_now(page).handed_until_at) == (
        beth.id,
        page.clinic.now + timedelta(hours=1),
    )
    assert "Dana Demo asked Beth Beispiel at 3:00 PM" in page.as_("sam").get("/").text
    dana.post(f"/alerts/{alert.id}/resolve", outcome="safe")
    assert dana.post(path, colleague=beth.id).headers["location"] == "/?note=closed"


def test_nobody_of_another_program_can_be_asked(page: Page) -> None:
    alert, foreign = page.alert(), page.elsewhere()
    path = f"/alerts/{alert.id}/hand-over"
    assert page.as_("dana").post(path, colleague=foreign.staff.id).status_code == 404
    beth = page.clinic.staff("beth")
    assert page.as_("dana").post(f"/alerts/{foreign.alert.id}/hand-over", colleague=beth.id).status_code == 404
    assert page.as_("dana").post(f"/alerts/{foreign.alert.id}/snooze", minutes="15").status_code == 404
    assert page.as_("dana").post(f"/alerts/{foreign.alert.id}/useful", answer="yes").status_code == 404


def test_whoever_has_it_sets_a_time(page: Page) -> None:
    alert, dana = page.alert(), page.as_("dana")
    path = f"/alerts/{alert.id}/snooze"
    assert dana.post(path, minutes="15").headers["location"] == "/?note=not_snoozed"
    dana.post(f"/alerts/{alert.id}/acknowledge")
    assert dana.post(path, minutes="15").headers["location"] == "/?note=snoozed"
    assert "Asked again at 3:15 PM" in dana.get("/").text
    assert dana.post(path, minutes="x").headers["location"] == "/?note=not_snoozed"


def test_after_resolving_one_tap_says_whether_it_was_useful(page: Page) -> None:
    alert, dana = page.alert(), page.as_("dana")
    dana.post(f"/alerts/{alert.id}/resolve", outcome="safe")
    assert "Was this alert useful?" in dana.get("/").text
    path = f"/alerts/{alert.id}/useful"
    assert dana.post(path, answer="maybe").status_code == 400
    assert dana.post(path, answer="yes").headers["location"] == "/?note=noted"
    assert alert_now(page).useful is True
    assert "Was this alert useful?" not in dana.get("/").text
    assert dana.post(path, answer="no").headers["location"] == "/?note=settled"


def test_supervisors_see_how_useful_each_rule_was(page: Page) -> None:
    alert, dana = page.alert(), page.as_("dana")
    assert "No alert was resolved in this time" in page.as_("sam").get("/alerts").text
    dana.post(f"/alerts/{alert.id}/resolve", outcome="safe")
    dana.post(f"/alerts/{alert.id}/useful", answer="yes")
    shown = page.as_("sam").get("/alerts").text
    assert "<code>craving_high</code>" in shown
    assert ">1</td>" in shown
    assert dana.get("/alerts").status_code == 404
