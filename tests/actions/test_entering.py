"""Answers that staff take down: stored as theirs, judged like the patient's own."""

from __future__ import annotations

import dataclasses
import json
from datetime import timedelta

import pytest

from actions import alerts, assessments, checkins, entering, patient_views
from actions.assessments import RefusedError
from actions.entering import Said
from actions.turn import Turn
from care import checkin as asking
from care.records import (
    Alert,
    Answer,
    Audit,
    Checkin,
    CheckinChoice,
    CheckinKind,
    CheckinState,
    Form,
    Level,
    Patient,
    PatientState,
    SafetyCheck,
    SkillRun,
    Source,
)
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


# ------------------------------------------------------------------------------------------------- a daily check-in

WELL = Said({"mood": 7, "craving": 1, "used": 0, "confidence": 9})


def tells(clinic: Clinic, said: Said) -> Checkin:
    """Ana tells Dana these on the phone."""
    ana, dana = clinic.patient(), clinic.staff()
    return clinic.turn(lambda turn: entering.enter_daily(turn, dana.id, ana.id, said))


def daily(clinic: Clinic, **equal: object) -> list[Checkin]:
    return clinic.find(Checkin, kind=CheckinKind.DAILY, **equal)


def todays(clinic: Clinic) -> Checkin:
    """The check-in that comes to Ana by itself today."""
    return next(row for row in daily(clinic, source=Source.PROMPTED) if row.local_on.isoformat() == "2026-11-23")


def asks_extra(clinic: Clinic, **extras: str) -> None:
    """The program asks these extra questions of everybody like Ana: question -> weekdays."""
    ana = clinic.patient()

    def work(turn: Turn) -> None:
        turn.tx.add(
            CheckinChoice(
                id=turn.tx.new_id(),
                program_id=ana.program_id,
                phase=ana.phase,
                focus=ana.focus,
                days="mon,tue,wed,thu,fri,sat,sun",
                form=Form.FULL,
                extras=json.dumps(extras),
                changed_at=turn.now,
                changed_by=clinic_staff.id,
            )
        )

    clinic_staff = clinic.staff()
    clinic.turn(work)


def test_a_check_in_told_on_the_phone_is_stored_as_staffs(clinic: Clinic) -> None:
    row = tells(clinic, dataclasses.replace(WELL, note="slept badly"))
    assert (row.kind, row.source, row.entered_by) == (CheckinKind.DAILY, Source.STAFF, clinic.staff().id)
    assert (row.state, row.local_on.isoformat()) == (CheckinState.DONE, "2026-11-23")
    answers = {answer.question: (answer.value, answer.words) for answer in clinic.find(Answer)}
    assert answers == {
        **{question: (value, None) for question, value in WELL.numbers.items()},
        "note": (None, "slept badly"),
    }
    [written] = clinic.find(Audit, act="checkin.entered")
    assert (written.actor_id, written.patient_id) == (clinic.staff().id, clinic.patient().id)


def test_what_was_not_told_is_missing_and_no_number(clinic: Clinic) -> None:
    row = tells(clinic, Said({"mood": 6}))
    assert row.state is CheckinState.STOPPED
    assert [(answer.question, answer.value) for answer in clinic.find(Answer)] == [("mood", 6)]
    assert clinic.open_flags() == [], "no craving is no craving of zero and none of ten"


def test_the_questions_are_those_that_the_patient_would_be_asked_today(clinic: Clinic) -> None:
    asks_extra(clinic, medication="mon", **{"medication-why": "mon", "stress": "tue"})
    row = tells(clinic, Said({**WELL.numbers, "medication": 0}, {"medication-why": frozenset({3, 1})}))
    assert row.state is CheckinState.DONE
    assert {answer.question: answer.picked for answer in clinic.find(Answer)}["medication-why"] == "1,3"
    clinic.advance(days=7)
    with pytest.raises(RefusedError, match="daily_changed"):
        tells(clinic, Said({"stress": 5}))


def test_what_follows_an_answer_that_was_not_given_is_not_stored(clinic: Clinic) -> None:
    asks_extra(clinic, medication="mon", **{"medication-why": "mon"})
    tells(clinic, Said({"medication": 1}, {"medication-why": frozenset({1})}))
    assert [answer.question for answer in clinic.find(Answer)] == ["medication"]


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (Said({}), "assessment_nothing_entered"),
        (Said({"mood": 11}), "daily_changed"),
        (Said({"mood": 3, "urge": 3}), "daily_changed"),
        (Said({"note": 3}), "daily_changed"),
        (Said({}, {"mood": frozenset({3})}), "daily_changed"),
        (Said({"mood": 3}, note="x" * (asking.NOTE_LIMIT + 1)), "daily_note_too_long"),
    ],
    ids=["nothing", "out of range", "not asked", "a number for a note", "ticks for a number", "a long note"],
)
def test_what_does_not_fit_is_refused_as_a_whole(clinic: Clinic, said: Said, why: str) -> None:
    ana, dana = clinic.patient(), clinic.staff()
    with pytest.raises(RefusedError, match=why):
        clinic.turn(lambda turn: entering.enter_daily(turn, dana.id, ana.id, said))
    assert clinic.find(Answer) == []
    assert daily(clinic, source=Source.STAFF) == []
    assert todays(clinic).state is CheckinState.PLANNED


def test_the_patient_is_not_asked_again_that_day_and_is_the_next(clinic: Clinic) -> None:
    phones = Phones(clinic)
    tells(clinic, WELL)
    ana = clinic.patient()
    clinic.turn(lambda turn: checkins.plan_ahead(turn, ana.id))
    clinic.advance(hours=8)
    phones.deliver()
    assert todays(clinic).state is CheckinState.CANCELLED
    assert [row for row in daily(clinic, local_on=todays(clinic).local_on) if row.source is Source.PROMPTED] == [
        todays(clinic)
    ], "planning anew plans no other one"
    assert not any("minute" in text or "Start" in text for text in phones.shown(ANA))
    clinic.advance(hours=22)
    assert [row.local_on.isoformat() for row in daily(clinic, state=CheckinState.ASKED)] == ["2026-11-24"]


def test_what_stands_open_on_the_phone_is_closed_there_and_kept(clinic: Clinic) -> None:
    phones = Phones(clinic)
    phones.sends(ANA, "checkin")
    phones.taps(ANA, "3")
    row = tells(clinic, WELL)
    phones.deliver()
    [own] = daily(clinic, source=Source.SELF)
    assert (own.state, row.state) == (CheckinState.EXPIRED, CheckinState.DONE)
    assert [answer.value for answer in clinic.find(Answer, checkin_id=own.id)] == [3]
    assert "closed" in phones.last(ANA)
    phones.types(ANA, "5")
    assert len(clinic.find(Answer)) == 5, "a number typed now is no answer any more"


def test_a_question_left_open_is_no_silence_once_the_patient_has_told_staff(clinic: Clinic) -> None:
    clinic.advance(days=1, hours=4.5)  # Tuesday, half past seven: yesterday's went unanswered, today's is open
    assert [row.state for row in daily(clinic, source=Source.PROMPTED)][:2] == [
        CheckinState.EXPIRED,
        CheckinState.ASKED,
    ]
    tells(clinic, WELL)
    assert clinic.open_flags() == []
    clinic.advance(days=1)
    assert clinic.open_flags() == []


def test_an_answered_day_is_not_taken_down_again(clinic: Clinic) -> None:
    phones = Phones(clinic)
    phones.sends(ANA, "checkin")
    for label in ("7", "1", "No", "9", "Skip"):
        phones.taps(ANA, label)
    with pytest.raises(RefusedError, match="daily_answered"):
        tells(clinic, WELL)
    assert daily(clinic, source=Source.STAFF) == []


def test_the_same_form_sent_twice_is_stored_once(clinic: Clinic) -> None:
    tells(clinic, Said({"mood": 6}))
    with pytest.raises(RefusedError, match="daily_answered"):
        tells(clinic, Said({"mood": 6}))
    assert len(clinic.find(Answer)) == 1


@pytest.mark.parametrize("label", ["Stop", "Skip"])
def test_somebody_who_answered_nothing_on_the_phone_can_tell_it_by_voice(clinic: Clinic, label: str) -> None:
    phones = Phones(clinic)
    phones.sends(ANA, "checkin")
    for _ in range(1 if label == "Stop" else 5):
        phones.taps(ANA, label)
    assert tells(clinic, WELL).state is CheckinState.DONE


def test_answers_raise_what_they_would_on_the_phone_and_the_phone_stays_silent(clinic: Clinic) -> None:
    phones = Phones(clinic)
    tells(clinic, Said({"mood": 0, "craving": 9, "used": 1, "confidence": 1}))
    clinic.advance(minutes=30)
    phones.deliver()
    raised = {flag.rule for flag in clinic.open_flags()}
    assert raised == {Rule.MOOD_LOW, Rule.CRAVING_HIGH, Rule.USE_REPORTED, Rule.CONFIDENCE_LOW}
    assert clinic.find(Alert)[0].level is Level.URGENT
    assert clinic.find(SafetyCheck) == []
    assert clinic.find(SkillRun) == []
    assert phones.shown(ANA) == []


@pytest.mark.parametrize(
    ("note", "rule"),
    [("I want to kill myself tonight", Rule.CRISIS_WORDS), ("nothing else today", None)],
    ids=["crisis", "calm"],
)
def test_the_words_of_a_note_are_read_as_on_the_phone(clinic: Clinic, note: str, rule: Rule | None) -> None:
    phones = Phones(clinic)
    tells(clinic, Said({}, note=note))
    phones.deliver()
    assert [flag.rule for flag in clinic.open_flags()] == ([] if rule is None else [rule])
    assert phones.shown(ANA) == []


def test_nothing_of_an_alert_that_staff_took_down_reaches_the_patient_later(clinic: Clinic) -> None:
    phones, ana, sam = Phones(clinic), clinic.patient(), clinic.staff("sam")
    tells(clinic, Said({}, note="I want to kill myself tonight"))
    clinic.advance(minutes=16)  # the next rungs were told
    [alert] = clinic.find(Alert)
    assert clinic.turn(lambda turn: alerts.acknowledge(turn, sam.id, alert.id))
    phones.deliver()
    assert phones.shown(ANA) == []
    shown = clinic.turn(lambda turn: patient_views.record(turn, sam, ana.id, "en"))
    assert shown is not None
    assert shown.told == ()
    clinic.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.NOT_SAFE, {}))  # and what she taps herself does
    assert clinic.turn(lambda turn: alerts.acknowledge(turn, sam.id, alert.id))
    phones.deliver()
    assert any("has seen this now" in text for text in phones.shown(ANA))


@pytest.mark.parametrize("state", [PatientState.JOINING, PatientState.LEFT, PatientState.DISCHARGED], ids=str)
def test_nothing_is_taken_down_of_somebody_who_is_not_enrolled(clinic: Clinic, state: PatientState) -> None:
    ana = clinic.patient()
    clinic.turn(lambda turn: turn.tx.change(turn.tx.need(Patient, ana.id), state=state))
    with pytest.raises(RefusedError, match="not_enrolled"):
        tells(clinic, WELL)
