"""Assessments: planned in staffed hours, asked one at a time, put off, reminded of once, turned on and off, ordered."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from actions import assessments
from actions.assessments import RefusedError
from care import hours, schedule
from care.records import (
    Answer,
    Audit,
    Checkin,
    CheckinKind,
    CheckinState,
    InstrumentChoice,
    Occasion,
    PatientState,
    Source,
    Staff,
)
from tests.actions.phones import Phones
from tests.clinic import ANA, MONDAY_3PM, Clinic

NEW_YORK = "America/New_York"
LUIS = 1002


@pytest.fixture
def phones(clinic: Clinic) -> Phones:
    return Phones(clinic)


def rows(clinic: Clinic, *states: CheckinState, telegram_id: int = ANA) -> list[Checkin]:
    """The assessments of a patient in these states (none named: all), in the order in which they are due."""
    patient = clinic.patient(telegram_id)
    found = clinic.find(Checkin, patient_id=patient.id, kind=CheckinKind.ASSESSMENT)
    return sorted((row for row in found if not states or row.state in states), key=lambda row: row.due_at)


def orders(clinic: Clinic, instrument: str = "gad7", telegram_id: int = ANA) -> Checkin:
    """The counselor asks for an instrument now."""
    patient, dana = clinic.patient(telegram_id), clinic.staff()
    return clinic.turn(lambda turn: assessments.order(turn, dana.id, patient.id, instrument))


def chooses(clinic: Clinic, instrument: str, *, on: bool) -> None:
    """The counselor turns an instrument on or off."""
    ana, dana = clinic.patient(), clinic.staff()
    clinic.turn(lambda turn: assessments.choose(turn, dana.id, ana.id, instrument, on=on))


def answers_all(phones: Phones, label: str) -> None:
    """Tap *Start* and then this label as long as it is offered."""
    phones.deliver()
    phones.taps(ANA, "Start")
    for _ in range(40):
        try:
            phones.taps(ANA, label)
        except AssertionError:
            return


# ----------------------------------------------------------------------------------------------------------- planning


def test_the_intake_is_planned_one_a_day_in_staffed_hours(clinic: Clinic) -> None:
    clinic.plans_assessments()
    intake = [row for row in rows(clinic) if row.occasion is Occasion.INTAKE]
    assert [row.questionnaire for row in intake] == ["phq9", "bam30", "gad7", "auditc"]
    assert len({row.local_on for row in intake}) == 4
    assert all(hours.is_staffed(clinic.program(), row.due_at) for row in rows(clinic))


def test_planning_any_number_of_times_changes_nothing(clinic: Clinic) -> None:
    clinic.plans_assessments()
    before = rows(clinic)
    for _ in range(3):
        clinic.plans_assessments()
    assert rows(clinic) == before


def test_the_plan_goes_on_by_itself_every_day(clinic: Clinic) -> None:
    clinic.plans_assessments()
    clinic.go_to(clinic.now + timedelta(days=21))
    weekly = [row for row in rows(clinic) if row.occasion is Occasion.WEEKLY]
    assert {row.local_on.weekday() for row in weekly if row.questionnaire == "bam7"} == {0}
    assert max(row.local_on for row in rows(clinic)) > clinic.now.date() + timedelta(days=7)


def test_a_patient_who_moves_is_asked_in_staffed_hours_again(clinic: Clinic) -> None:
    clinic.plans_assessments()
    ana = clinic.patient()
    clinic.turn(lambda turn: turn.tx.change(ana, zone="Pacific/Honolulu"))
    clinic.plans_assessments()
    waiting = rows(clinic, CheckinState.PLANNED)
    assert len({row.local_on for row in waiting}) == len(waiting)
    assert all(row.local_on == schedule.local_day(row.due_at, "Pacific/Honolulu") for row in waiting)
    assert all(hours.is_staffed(clinic.program(), row.due_at) for row in waiting)


# ------------------------------------------------------------------------------------------------------------- asking


def test_it_comes_with_a_neutral_line_and_is_answered_like_a_check_in(phones: Phones, clinic: Clinic) -> None:
    clinic.plans_assessments()
    first = rows(clinic)[0]
    clinic.go_to(first.due_at)
    phones.deliver()
    assert phones.last(ANA).startswith("Hello. There are some questions for you")
    answers_all(phones, "Not at all")
    done = rows(clinic, CheckinState.DONE)
    assert [(row.questionnaire, row.occasion, row.source) for row in done] == [
        ("phq9", Occasion.INTAKE, Source.PROMPTED)
    ]
    assert done[0].recall == "the last 2 weeks"
    assert done[0].language == "en"


def test_nobody_has_two_at_once_and_the_second_comes_when_the_first_was_reminded_of(clinic: Clinic) -> None:
    clinic.plans_assessments()
    for _ in range(14 * 4):
        clinic.go_to(clinic.now + timedelta(hours=6))
        fresh = [
            row
            for row in rows(clinic, CheckinState.ASKED)
            if row.asked_at is not None and row.asked_at > clinic.now - timedelta(days=2)
        ]
        assert len(fresh) <= 1
    asked = [row for row in rows(clinic) if row.asked_at is not None]
    assert len({schedule.local_day(row.asked_at, NEW_YORK) for row in asked if row.asked_at}) == len(asked)


def test_an_unfinished_one_is_reminded_of_once_and_closes_after_some_days(phones: Phones, clinic: Clinic) -> None:
    row = orders(clinic)
    phones.deliver()
    phones.taps(ANA, "Start")
    phones.taps(ANA, "Several days")
    phones.clear()
    for _ in range(4 * 4):
        clinic.go_to(clinic.now + timedelta(hours=6))
        phones.deliver()
    reminded = [text for text in phones.shown(ANA) if "where you left off" in text]
    assert len(reminded) == 1
    clinic.go_to(clinic.now + timedelta(days=2))
    phones.deliver()
    assert [each.state for each in rows(clinic)] == [CheckinState.EXPIRED]
    assert any(text.startswith("These questions are closed now.") for text in phones.shown(ANA))
    assert [answer.value for answer in clinic.find(Answer, checkin_id=row.id)] == [1]


def test_a_reminder_takes_up_the_question_at_which_it_stands(phones: Phones, clinic: Clinic) -> None:
    orders(clinic)
    phones.deliver()
    phones.taps(ANA, "Start")
    phones.taps(ANA, "Several days")
    clinic.go_to(clinic.now + timedelta(days=3))
    phones.deliver()
    phones.taps(ANA, "Start")
    assert any("2 of 7" in text for text in phones.shown(ANA))


def test_on_a_break_it_waits_until_the_break_is_over(clinic: Clinic) -> None:
    clinic.plans_assessments()
    until = clinic.now + timedelta(days=3)
    ana = clinic.patient()
    clinic.turn(lambda turn: turn.tx.change(ana, paused_until_at=until))
    clinic.go_to(until)
    assert [row for row in rows(clinic) if row.asked_at is not None] == []
    clinic.go_to(until + timedelta(days=2))
    assert [row for row in rows(clinic) if row.asked_at is not None]


def test_found_late_in_the_night_it_is_put_off_to_staffed_hours(clinic: Clinic) -> None:
    clinic.plans_assessments()
    first = rows(clinic)[0]
    clinic.now = datetime.fromisoformat("2026-11-24T08:00:00+00:00")  # the machine was off; it is 3 am
    clinic.tick()
    again = next(row for row in rows(clinic) if row.id == first.id)
    assert again.state is CheckinState.PLANNED
    assert hours.is_staffed(clinic.program(), again.due_at)
    assert again.due_at > clinic.now


def test_whoever_has_left_is_asked_nothing(phones: Phones, clinic: Clinic) -> None:
    clinic.plans_assessments()
    phones.sends(ANA, "stop")
    phones.taps(ANA, "Yes, leave")
    clinic.go_to(clinic.now + timedelta(days=8))
    assert clinic.patient().state is PatientState.LEFT
    assert rows(clinic, CheckinState.PLANNED, CheckinState.ASKED) == []


# -------------------------------------------------------------------------------------------------- in another language


def test_without_an_official_form_it_is_listed_for_staff_and_never_sent(phones: Phones, clinic: Clinic) -> None:
    clinic.new_patient(LUIS, language="es")
    clinic.plans_assessments(LUIS)
    clinic.go_to(clinic.now + timedelta(days=5))
    phones.deliver()
    listed = rows(clinic, CheckinState.INTERVIEW, telegram_id=LUIS)
    assert {row.questionnaire for row in listed} == {"bam30", "auditc"}
    assert not any("In the past 30 days" in text for text in phones.shown(LUIS))
    asked = rows(clinic, CheckinState.ASKED, CheckinState.EXPIRED, telegram_id=LUIS)
    assert {row.questionnaire for row in asked} == {"phq9", "gad7"}


def test_the_same_interview_is_never_listed_twice(clinic: Clinic) -> None:
    clinic.new_patient(LUIS, language="es")
    clinic.plans_assessments(LUIS)
    clinic.go_to(clinic.now + timedelta(days=40))
    names = [row.questionnaire for row in rows(clinic, CheckinState.INTERVIEW, telegram_id=LUIS)]
    assert sorted(names) == ["auditc", "bam30"]


# ------------------------------------------------------------------------------------------------ by a counselor's hand


def test_a_counselor_asks_now_when_that_is_possible(phones: Phones, clinic: Clinic) -> None:
    row = orders(clinic)
    assert (row.state, row.occasion, row.asked_at) == (CheckinState.ASKED, Occasion.ON_DEMAND, MONDAY_3PM)
    assert [each.detail for each in clinic.find(Audit, act="assessment.ordered")] == ["gad7"]


@pytest.mark.parametrize(
    "at",
    [
        pytest.param("2026-11-24T00:30:00+00:00", id="during the session"),
        pytest.param("2026-11-24T06:00:00+00:00", id="at night"),
        pytest.param("2026-11-28T17:00:00+00:00", id="on a Saturday"),
    ],
)
def test_at_another_time_it_is_planned_for_the_next_fitting_hour(clinic: Clinic, at: str) -> None:
    clinic.now = datetime.fromisoformat(at)
    row = orders(clinic)
    assert row.state is CheckinState.PLANNED
    assert row.due_at > clinic.now
    assert hours.is_staffed(clinic.program(), row.due_at)


def test_a_second_one_waits_for_another_day(clinic: Clinic) -> None:
    orders(clinic)
    second = orders(clinic, "phq9")
    assert second.state is CheckinState.PLANNED
    assert second.local_on > date(2026, 11, 23)


def test_what_cannot_be_asked_is_refused_with_a_reason(clinic: Clinic) -> None:
    orders(clinic)
    with pytest.raises(RefusedError, match="open_already"):
        orders(clinic)
    ana = clinic.patient()
    clinic.turn(lambda turn: turn.tx.change(ana, born="2012-01-01"))
    with pytest.raises(RefusedError, match="adults_only"):
        orders(clinic, "pcl5")
    with pytest.raises(LookupError):
        orders(clinic, "phq8")
    clinic.turn(lambda turn: turn.tx.change(ana, state=PatientState.LEFT))
    with pytest.raises(RefusedError, match="not_enrolled"):
        orders(clinic, "phq9")


def test_pcl5_is_asked_only_when_a_counselor_turned_it_on(clinic: Clinic) -> None:
    clinic.plans_assessments()
    assert not any(row.questionnaire == "pcl5" for row in rows(clinic))
    chooses(clinic, "pcl5", on=True)
    planned = [row for row in rows(clinic, CheckinState.PLANNED) if row.questionnaire == "pcl5"]
    assert len(planned) == 1
    chooses(clinic, "pcl5", on=False)
    assert not any(row.questionnaire == "pcl5" for row in rows(clinic, CheckinState.PLANNED))
    assert [(choice.instrument, choice.on) for choice in clinic.find(InstrumentChoice)] == [("pcl5", False)]
    acts = [row.act for row in clinic.find(Audit, detail="pcl5")]
    assert acts == ["instrument.turned_on", "instrument.turned_off"]


def test_after_questions_about_trauma_a_way_back_to_here_and_now_is_offered(phones: Phones, clinic: Clinic) -> None:
    orders(clinic, "pcl5")
    answers_all(phones, "Not at all")
    assert [row.state for row in rows(clinic)] == [CheckinState.DONE]
    assert "come back to here and now" in phones.last(ANA)


def test_after_other_questions_nothing_is_offered(phones: Phones, clinic: Clinic) -> None:
    orders(clinic)
    answers_all(phones, "Not at all")
    assert "here and now" not in phones.last(ANA)


def test_a_button_of_a_closed_one_says_that_it_is_closed(phones: Phones, clinic: Clinic) -> None:
    orders(clinic)
    phones.deliver()
    message_id, message = phones.message(ANA, "Start")
    clinic.go_to(clinic.now + timedelta(days=6))
    assert phones.forges(ANA, message_id, message, "Start").startswith("These questions are closed now.")


def test_only_staff_of_the_program_decide(clinic: Clinic) -> None:
    ana = clinic.patient()
    dana: Staff = clinic.staff()
    with pytest.raises(LookupError):
        clinic.turn(lambda turn: assessments.choose(turn, ana.id, ana.id, "pcl5", on=True))
    with pytest.raises(LookupError):
        clinic.turn(lambda turn: assessments.choose(turn, dana.id, ana.id, "phq8", on=True))
