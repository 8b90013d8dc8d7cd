"""What staff see of assessments: newest first, change in words, what is coming, whom to ask in person."""

from __future__ import annotations

from datetime import timedelta

from actions import assessment_views, assessments, enrolling, entering
from actions.assessment_views import Sheet
from actions.turn import Turn
from care.records import CheckinState, Staff, StaffRole
from tests.clinic import ANA, Clinic

LUIS = 1002
GAD7 = {f"q{n}": 2 for n in range(1, 8)}


def sheet(clinic: Clinic, telegram_id: int = ANA) -> Sheet:
    patient, dana = clinic.patient(telegram_id), clinic.staff()
    found = clinic.turn(lambda turn: assessment_views.sheet(turn, dana, patient.id))
    assert found is not None
    return found


def takes_down(clinic: Clinic, **given: int) -> None:
    ana, dana = clinic.patient(), clinic.staff()
    clinic.turn(lambda turn: entering.enter(turn, dana.id, ana.id, "gad7", given))


def test_the_newest_stands_first_and_the_change_in_words(clinic: Clinic) -> None:
    takes_down(clinic, **GAD7)
    clinic.advance(days=30)
    takes_down(clinic, **{**GAD7, "q1": 0, "q2": 0, "q3": 0})
    newest, first = sheet(clinic).answered
    assert (first.is_baseline, newest.is_baseline) == (True, False)
    totals = [next(s for s in view.scores if s.compared.result.score.id == "total") for view in (newest, first)]
    assert [score.change for score in totals] == ["reliable change, for the better", ""]
    assert newest.by == "Dana Demo"
    assert newest.has_total


def test_a_partial_one_has_its_answers_and_no_total(clinic: Clinic) -> None:
    takes_down(clinic, q3=1)
    (view,) = sheet(clinic).answered
    assert (view.has_total, view.scored.counted, view.scored.needed) == (False, 1, 7)
    assert [item.id for item, _ in view.given] == ["q3"]


def test_what_the_instruments_own_rule_says_stands_beside_the_scores(clinic: Clinic) -> None:
    ana, dana = clinic.patient(), clinic.staff()
    answers = {"q1": 4, "q2": 0, "q3": 0}
    clinic.turn(lambda turn: entering.enter(turn, dana.id, ana.id, "auditc", answers))
    (view,) = sheet(clinic).answered
    assert [remark.partition(":")[0] for remark in view.remarks] == [
        "The guideline used is 3",
        "All points come from question 1, how often. Drinking is probably below the limits",
    ]


def test_an_instrument_shows_what_is_open_what_comes_and_what_is_off(clinic: Clinic) -> None:
    clinic.plans_assessments()
    dana, ana = clinic.staff(), clinic.patient()
    clinic.turn(lambda turn: assessments.order(turn, dana.id, ana.id, "pacs"))
    shown = {view.questionnaire.id: view for view in sheet(clinic).instruments}
    assert shown["pacs"].open is not None
    assert shown["phq9"].coming is not None
    assert not shown["pcl5"].is_on
    assert sheet(clinic).not_offered == ()


def test_whom_to_ask_in_person_the_longest_wait_first(clinic: Clinic) -> None:
    clinic.new_patient(LUIS, language="es")
    dana, luis = clinic.staff(), clinic.patient(LUIS)
    clinic.turn(lambda turn: assessments.order(turn, dana.id, luis.id, "auditc"))
    clinic.advance(days=3)
    clinic.turn(lambda turn: assessments.order(turn, dana.id, luis.id, "bam30"))
    found = clinic.turn(lambda turn: assessment_views.interviews(turn, dana))
    assert [(each.checkin.questionnaire, each.days) for each in found] == [("auditc", 3), ("bam30", 0)]
    assert {view.questionnaire.id for view in sheet(clinic, LUIS).not_offered} == {
        "auditc",
        "bam30",
        "bam7",
        "pacs",
        "pcl5",
    }


def test_another_program_sees_none_of_it(clinic: Clinic) -> None:
    clinic.new_patient(LUIS, language="es")
    dana, luis = clinic.staff(), clinic.patient(LUIS)
    row = clinic.turn(lambda turn: assessments.order(turn, dana.id, luis.id, "auditc"))
    assert row.state is CheckinState.INTERVIEW

    def elsewhere(turn: Turn) -> Staff:
        other = enrolling.add_program(
            turn, name="Elsewhere", zone="America/Chicago", phone="555-0900", use_policy_en="x", use_policy_es="x"
        )
        return enrolling.add_staff(turn, other.id, role=StaffRole.COUNSELOR, name="Eve", sign_in="eve")

    eve = clinic.turn(elsewhere)
    clinic.now += timedelta(minutes=1)
    assert clinic.turn(lambda turn: assessment_views.sheet(turn, eve, luis.id)) is None
    assert clinic.turn(lambda turn: assessment_views.interviews(turn, eve)) == ()
