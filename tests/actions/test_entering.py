"""Answers that staff take down: stored as theirs, judged like the patient's own."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions import assessments, entering
from actions.assessments import RefusedError
from care.records import Alert, Answer, Audit, Checkin, CheckinState, Form, Level, SafetyCheck, Source
from care.rules import Rule
from tests.actions.phones import Phones
from tests.clinic import ANA, Clinic

LUIS = 1002
GAD7 = {f"q{n}": 1 for n in range(1, 8)}


def enters(
    clinic: Clinic, instrument: str, values: dict[str, int], checkin_id: str = "", telegram_id: int = ANA
) -> Checkin:
    """Dana enters these answers."""
    patient, dana = clinic.patient(telegram_id), clinic.staff()
    return clinic.turn(lambda turn: entering.enter(turn, dana.id, patient.id, instrument, values, checkin_id))


def interview(clinic: Clinic, instrument: str) -> Checkin:
    """An interview that waits for staff: Luis reads Spanish."""
    clinic.new_patient(LUIS, language="es")
    luis, dana = clinic.patient(LUIS), clinic.staff()
    return clinic.turn(lambda turn: assessments.order(turn, dana.id, luis.id, instrument))


def test_answers_given_by_phone_are_stored_as_staffs(clinic: Clinic) -> None:
    row = enters(clinic, "gad7", GAD7)
    assert (row.source, row.entered_by, row.state) == (Source.STAFF, clinic.staff().id, CheckinState.DONE)
    assert row.recall == "the last 2 weeks"
    assert {answer.question: answer.value for answer in clinic.find(Answer)} == GAD7
    assert [each.actor_id for each in clinic.find(Audit, act="assessment.entered")] == [clinic.staff().id]


def test_an_interview_is_settled_by_its_answers(clinic: Clinic) -> None:
    row = interview(clinic, "auditc")
    assert row.state is CheckinState.INTERVIEW
    done = enters(clinic, "auditc", {"q1": 0}, row.id, LUIS)
    assert (done.id, done.state, done.source) == (row.id, CheckinState.DONE, Source.STAFF)


def test_it_can_be_settled_once(clinic: Clinic) -> None:
    row = interview(clinic, "auditc")
    enters(clinic, "auditc", {"q1": 0}, row.id, LUIS)
    with pytest.raises(RefusedError, match="settled"):
        enters(clinic, "auditc", {"q1": 4}, row.id, LUIS)


def test_an_empty_form_is_refused(clinic: Clinic) -> None:
    with pytest.raises(RefusedError, match="nothing_entered"):
        enters(clinic, "gad7", {})


def test_what_was_left_empty_is_missing_and_what_is_not_asked_is_not_stored(clinic: Clinic) -> None:
    row = enters(clinic, "auditc", {"q1": 0, "q2": 4, "q3": 99})
    assert row.state is CheckinState.DONE, "after never drinking nothing else is asked"
    assert {answer.question: answer.value for answer in clinic.find(Answer)} == {"q1": 0}
    assert enters(clinic, "gad7", {"q1": 2, "q2": 2}).state is CheckinState.STOPPED


def test_item_nine_reaches_staff_without_a_question_on_the_phone(clinic: Clinic) -> None:
    phones = Phones(clinic)
    enters(clinic, "phq9", {"q9": 2})
    phones.deliver()
    assert [flag.rule for flag in clinic.open_flags()] == [Rule.ITEM9]
    assert clinic.find(Alert)[0].level is Level.URGENT
    assert clinic.find(SafetyCheck) == []
    assert phones.shown(ANA) == []


def test_an_open_one_on_the_phone_is_closed_when_staff_enter_the_answers(clinic: Clinic) -> None:
    phones = Phones(clinic)
    ana, dana = clinic.patient(), clinic.staff()
    row = clinic.turn(lambda turn: assessments.order(turn, dana.id, ana.id, "gad7"))
    phones.deliver()
    phones.taps(ANA, "Start")
    phones.taps(ANA, "Not at all")
    done = enters(clinic, "gad7", GAD7, row.id)
    phones.deliver()
    assert done.state is CheckinState.DONE
    assert not any("2 of 7" in text for text in phones.shown(ANA))
    clinic.advance(days=8)
    assert clinic.find(Checkin, id=row.id)[0].state is CheckinState.DONE


def test_a_whole_form_taken_down_for_a_short_one_is_kept_as_a_whole(clinic: Clinic) -> None:
    ana, dana = clinic.patient(), clinic.staff()
    row = clinic.turn(lambda turn: assessments.order(turn, dana.id, ana.id, "gad7"))
    clinic.turn(lambda turn: turn.tx.change(row, form=Form.SHORT))
    done = enters(clinic, "gad7", {**GAD7, "q1": 0, "q2": 0}, row.id)
    assert done.form is Form.FULL
    assert len([answer for answer in clinic.find(Answer) if answer.value is not None]) == 7


def test_an_interview_that_staff_will_not_do_leaves_the_list(clinic: Clinic) -> None:
    row, dana = interview(clinic, "bam30"), clinic.staff()
    assert clinic.turn(lambda turn: entering.waive(turn, dana.id, row.id))
    assert not clinic.turn(lambda turn: entering.waive(turn, dana.id, row.id))
    assert clinic.find(Checkin, id=row.id)[0].state is CheckinState.CANCELLED


def test_somebody_elses_assessment_is_not_settled_by_it(clinic: Clinic) -> None:
    row = interview(clinic, "auditc")
    with pytest.raises(LookupError):
        enters(clinic, "auditc", {"q1": 0}, row.id, ANA)
    clinic.now += timedelta(minutes=1)
    with pytest.raises(LookupError):
        enters(clinic, "phq8", {"q1": 0})
