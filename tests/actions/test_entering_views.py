"""What staff see when they take a check-in down: today's questions, and what the answers call for."""

from __future__ import annotations

import dataclasses

from actions import entering, entering_views
from actions.entering import Said
from actions.entering_views import TakenDown, Today
from care.records import Checkin, Level, Patient, Source, Threshold
from tests.actions.phones import Phones
from tests.clinic import ANA, Clinic


def today(clinic: Clinic) -> Today:
    ana, dana = clinic.patient(), clinic.staff()
    found = clinic.turn(lambda turn: entering_views.today(turn, dana, ana.id))
    assert found is not None
    return found


def tells(clinic: Clinic, note: str = "", **numbers: int) -> Checkin:
    ana, dana = clinic.patient(), clinic.staff()
    return clinic.turn(lambda turn: entering.enter_daily(turn, dana.id, ana.id, Said(numbers, note=note)))


def came_out(clinic: Clinic, row: Checkin, language: str = "en") -> TakenDown:
    dana = clinic.staff()
    found = clinic.turn(lambda turn: entering_views.taken_down(turn, dana, row.patient_id, row.id, language))
    assert found is not None
    return found


def test_the_form_has_todays_questions(clinic: Clinic) -> None:
    view = today(clinic)
    assert [item.id for item in view.questionnaire.items] == ["mood", "craving", "used", "confidence", "note"]
    assert (view.answered, view.by, view.is_open, view.on.isoformat()) == (None, "", False, "2026-11-23")


def test_questions_that_stand_on_the_phone_are_said_to(clinic: Clinic) -> None:
    Phones(clinic).sends(ANA, "checkin")
    assert today(clinic).is_open


def test_an_answered_day_names_who_took_it_down(clinic: Clinic) -> None:
    row = tells(clinic, mood=7)
    view = today(clinic)
    assert view.answered is not None
    assert (view.answered.id, view.by) == (row.id, "Dana Demo")


def test_very_low_mood_asks_staff_to_ask_the_safety_question(clinic: Clinic) -> None:
    view = came_out(clinic, tells(clinic, mood=1, craving=5))
    assert view.reasons == ((Level.URGENT, "mood 1 of 10"),)
    assert view.asks_safety
    assert not view.offers_skill, "one thing at a time: first whether they are safe"
    assert view.by == "Dana Demo"


def test_reported_use_gives_staff_the_words_in_the_patients_language(clinic: Clinic) -> None:
    ana = clinic.patient()
    clinic.turn(lambda turn: turn.tx.change(turn.tx.need(Patient, ana.id), language="es"))
    view = came_out(clinic, tells(clinic, used=1))
    assert view.reasons == ((Level.URGENT, "reported use since the last check-in"),)
    assert "Lo hablamos en su próxima sesión." in view.to_say[1]
    assert not view.asks_safety


def test_a_skill_is_thought_of_from_the_programs_own_number_on(clinic: Clinic) -> None:
    dana, ana = clinic.staff(), clinic.patient()
    clinic.turn(
        lambda turn: turn.tx.add(
            Threshold(
                id=turn.tx.new_id(),
                program_id=ana.program_id,
                name="skill_craving",
                value=6,
                changed_at=turn.now,
                changed_by=dana.id,
            )
        )
    )
    assert not came_out(clinic, tells(clinic, craving=5)).offers_skill
    clinic.advance(days=1)
    assert came_out(clinic, tells(clinic, craving=6)).offers_skill


def test_the_gravest_stands_first_and_crisis_words_ask_for_safety_too(clinic: Clinic) -> None:
    view = came_out(clinic, tells(clinic, note="I want to kill myself tonight", craving=9, mood=5))
    assert [level for level, _ in view.reasons] == [Level.CRISIS, Level.URGENT]
    assert view.asks_safety


def test_answers_that_raise_nothing_say_so(clinic: Clinic) -> None:
    view = came_out(clinic, tells(clinic, mood=7, craving=0))
    assert (view.reasons, view.asks_safety, view.to_say, view.offers_skill) == ((), False, (), False)


def test_item_nine_taken_down_asks_for_the_safety_question(clinic: Clinic) -> None:
    ana, dana = clinic.patient(), clinic.staff()
    row = clinic.turn(lambda turn: entering.enter(turn, dana.id, ana.id, "phq9", {"q9": 1}))
    view = came_out(clinic, row)
    assert [level for level, _ in view.reasons] == [Level.URGENT]
    assert view.asks_safety


def test_what_the_patient_answered_is_not_there(clinic: Clinic) -> None:
    row, dana = tells(clinic, mood=7), clinic.staff()
    clinic.turn(lambda turn: turn.tx.change(row, source=Source.SELF))
    assert clinic.turn(lambda turn: entering_views.taken_down(turn, dana, row.patient_id, row.id, "en")) is None


def test_another_programs_patients_are_not_there(clinic: Clinic) -> None:
    row, stranger = tells(clinic, mood=7), dataclasses.replace(clinic.staff(), program_id="elsewhere")
    assert clinic.turn(lambda turn: entering_views.today(turn, stranger, row.patient_id)) is None
    assert clinic.turn(lambda turn: entering_views.taken_down(turn, stranger, row.patient_id, row.id, "en")) is None
