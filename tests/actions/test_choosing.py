"""What a program chooses for its daily check-ins: what may be chosen, what is written down, and who is planned anew."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date

import pytest

from actions import choosing, enrolling
from actions.choosing import Refusal, Standing
from actions.turn import Turn
from care import schedule
from care.records import (
    Audit,
    Checkin,
    CheckinChoice,
    CheckinState,
    Focus,
    Form,
    Patient,
    PatientState,
    Phase,
    StaffRole,
)
from tests.actions.phones import Phones
from tests.clinic import ANA, Clinic, texts

WEEK = schedule.WEEKDAYS
LUIS, MIA = 1002, 1003


def chooses(
    clinic: Clinic,
    sign_in: str = "ada",
    *,
    phase: Phase = Phase.IOP,
    focus: Focus = Focus.SUBSTANCE,
    days: Iterable[str] = WEEK,
    form: Form = Form.FULL,
    extras: Mapping[str, Iterable[str]] | None = None,
) -> Refusal | None:
    staff = clinic.staff(sign_in)
    return clinic.turn(
        lambda turn: choosing.choose(turn, staff.id, phase, focus, days=days, form=form, extras=extras or {})
    )


def standing(clinic: Clinic, phase: Phase = Phase.IOP, focus: Focus = Focus.SUBSTANCE) -> Standing:
    program = clinic.program()
    found = clinic.turn(lambda turn: choosing.current(turn, program.id))
    return next(each for each in found if (each.chosen.phase, each.chosen.focus) == (phase, focus))


def planned_on(clinic: Clinic, telegram_id: int = ANA) -> set[date]:
    patient = clinic.patient(telegram_id)
    return {each.local_on for each in clinic.find(Checkin, patient_id=patient.id, state=CheckinState.PLANNED)}


def names_of(days: Iterable[date]) -> set[str]:
    return {schedule.weekday(on) for on in days}


def chosen_audits(clinic: Clinic) -> list[Audit]:
    return clinic.find(Audit, act="checkins.chosen")


def test_as_long_as_nobody_chose_the_defaults_stand(clinic: Clinic) -> None:
    program = clinic.program()
    found = clinic.turn(lambda turn: choosing.current(turn, program.id))
    assert len(found) == len(Phase) * len(Focus)
    assert {each.chosen.form for each in found} == {Form.FULL}
    assert {each.chosen.days for each in found} == {WEEK, ("mon", "wed", "fri")}
    assert {each.changed_at for each in found} == {None}
    assert [each.patients for each in found if each.patients] == [1]


@pytest.mark.parametrize("sign_in", ["ada", "sam"], ids=["administrator", "supervisor"])
def test_a_choice_is_stored_in_one_form(clinic: Clinic, sign_in: str) -> None:
    extras = {"triggers": ("thu", "mon"), "sleep-hours": (), "stress": WEEK}
    assert chooses(clinic, sign_in, days=("fri", "mon"), form=Form.SHORT, extras=extras) is None
    (choice,) = clinic.find(CheckinChoice)
    assert (choice.days, choice.form) == ("mon,fri", Form.SHORT)
    assert json.loads(choice.extras) == {"sleep-hours": "", "stress": "", "triggers": "mon,thu"}
    assert (choice.changed_at, choice.changed_by) == (clinic.now, clinic.staff(sign_in).id)
    now = standing(clinic)
    assert now.chosen.days == ("mon", "fri")
    assert now.chosen.extras == {"sleep-hours": (), "stress": (), "triggers": ("mon", "thu")}
    assert (now.changed_at, now.changed_by) == (clinic.now, clinic.staff(sign_in).name)
    assert standing(clinic, Phase.OP).changed_at is None


def test_a_second_choice_takes_the_place_of_the_first(clinic: Clinic) -> None:
    chooses(clinic, extras={"stress": ()})
    chooses(clinic, "sam", extras={"food": ("sun",)})
    (choice,) = clinic.find(CheckinChoice)
    assert json.loads(choice.extras) == {"food": "sun"}
    assert choice.changed_by == clinic.staff("sam").id


def test_what_changed_is_written_down_in_ids(clinic: Clinic) -> None:
    chooses(clinic, days=("mon",), form=Form.SHORT, extras={"sleep-hours": (), "triggers": ("mon", "thu")})
    chooses(clinic, days=(), form=Form.SHORT, extras={"sleep-hours": ("mon",)})
    assert [audit.detail for audit in chosen_audits(clinic)] == [
        "iop substance: days mon; form short; sleep-hours daily; triggers mon,thu",
        "iop substance: days none; sleep-hours mon; triggers off",
    ]
    assert {audit.program_id for audit in chosen_audits(clinic)} == {clinic.program().id}


def test_the_same_choice_again_changes_nothing(clinic: Clinic) -> None:
    chooses(clinic)
    assert (clinic.find(CheckinChoice), chosen_audits(clinic)) == ([], [])
    chooses(clinic, extras={"stress": ()})
    before = clinic.find(CheckinChoice)
    clinic.advance(hours=1)
    chooses(clinic, "sam", extras={"stress": WEEK})
    assert clinic.find(CheckinChoice) == before
    assert len(chosen_audits(clinic)) == 1


@pytest.mark.parametrize(
    ("days", "extras"),
    [
        (("mon", "someday"), {}),
        (WEEK, {"sleep-hours": ("someday",)}),
        (WEEK, {"weight": ()}),
        (WEEK, {"medication-why": ()}),
        (WEEK, {"mood": ()}),
    ],
    ids=["no weekday", "no weekday of an extra", "no such question", "one that follows", "one of the daily ones"],
)
def test_what_there_is_not_cannot_be_chosen(
    clinic: Clinic, days: tuple[str, ...], extras: dict[str, tuple[str, ...]]
) -> None:
    assert chooses(clinic, days=days, extras=extras) is Refusal.UNKNOWN
    assert clinic.find(CheckinChoice) == []


@pytest.mark.parametrize(
    ("focus", "form", "extras", "refused"),
    [
        (Focus.SUBSTANCE, Form.FULL, ("sleep-hours", "stress", "food", "triggers", "company"), None),
        (Focus.SUBSTANCE, Form.FULL, ("medication", "stress", "food", "triggers", "company"), Refusal.TOO_MANY),
        (Focus.BOTH, Form.FULL, ("stress", "food", "triggers"), None),
        (Focus.BOTH, Form.FULL, ("stress", "food", "triggers", "company"), Refusal.TOO_MANY),
        (Focus.BOTH, Form.SHORT, ("sleep-hours", "medication", "stress", "food", "triggers", "company"), None),
    ],
    ids=["ten", "eleven with what may follow", "ten of both", "eleven of both", "the short form has room"],
)
def test_a_check_in_stays_at_ten_questions(
    clinic: Clinic, focus: Focus, form: Form, extras: tuple[str, ...], refused: Refusal | None
) -> None:
    assert chooses(clinic, focus=focus, form=form, extras=dict.fromkeys(extras, ())) is refused
    assert len(clinic.find(CheckinChoice)) == (0 if refused else 1)


def test_many_extras_fit_when_they_are_spread_over_the_week(clinic: Clinic) -> None:
    extras = {"medication": ("mon",), "stress": ("mon",), "food": ("tue",), "triggers": ("wed",), "company": ("thu",)}
    assert chooses(clinic, focus=Focus.BOTH, extras=extras) is None
    assert chooses(clinic, focus=Focus.BOTH, extras={**extras, "company": ("mon",)}) is Refusal.TOO_MANY


def test_a_week_names_each_set_of_questions_once(clinic: Clinic) -> None:
    chooses(clinic, extras={"sleep-hours": ("mon", "thu"), "medication": ("thu",)})
    asked = choosing.week(texts(), standing(clinic).chosen)
    assert [(each.days, len(each.questionnaire.items)) for each in asked] == [
        (("tue", "wed", "fri", "sat", "sun"), 5),
        (("mon",), 6),
        (("thu",), 8),
    ]


def test_a_counselor_may_not_choose(clinic: Clinic) -> None:
    with pytest.raises(LookupError):
        chooses(clinic, "dana", days=())
    assert clinic.find(CheckinChoice) == []


def test_whoever_has_no_access_any_more_may_not_choose(clinic: Clinic) -> None:
    sam = clinic.staff("sam")
    clinic.turn(lambda turn: turn.tx.change(sam, active=False))
    with pytest.raises(LookupError):
        chooses(clinic, "sam", days=())


def test_another_program_is_not_concerned(clinic: Clinic) -> None:
    def elsewhere(turn: Turn) -> str:
        program = enrolling.add_program(
            turn, name="Elsewhere", zone="America/Chicago", phone="1", use_policy_en="x", use_policy_es="x"
        )
        role = StaffRole.ADMINISTRATOR
        return enrolling.add_staff(turn, program.id, role=role, name="Eve", sign_in="eve").program_id

    other = clinic.turn(elsewhere)
    chooses(clinic, "eve", days=("mon",))
    clinic.tick()
    assert [choice.program_id for choice in clinic.find(CheckinChoice)] == [other]
    assert standing(clinic).changed_at is None
    assert names_of(planned_on(clinic)) == set(WEEK)


def test_those_whom_it_concerns_are_planned_anew_and_nobody_else(clinic: Clinic) -> None:
    clinic.new_patient(LUIS, focus=Focus.BOTH)
    clinic.new_patient(MIA, "Mia", phase=Phase.OP)
    assert len(planned_on(clinic)) == 14
    chooses(clinic, days=("tue", "sat"))
    clinic.tick()
    assert names_of(planned_on(clinic)) == {"tue", "sat"}
    assert len(planned_on(clinic, LUIS)) == len(planned_on(clinic, MIA)) == 14
    chooses(clinic, days=WEEK)
    clinic.tick()
    assert len(planned_on(clinic)) == 14


def test_no_day_at_all_leaves_the_check_in_to_the_patient(clinic: Clinic) -> None:
    chooses(clinic, days=())
    clinic.tick()
    assert planned_on(clinic) == set()
    phones = Phones(clinic)
    phones.sends(ANA, "checkin")
    assert "1 of 5" in phones.last(ANA)


def test_an_open_check_in_keeps_its_questions(clinic: Clinic) -> None:
    phones = Phones(clinic)
    phones.sends(ANA, "checkin")
    chooses(clinic, form=Form.SHORT)
    clinic.tick()
    phones.taps(ANA, "7")
    assert "2 of 5" in phones.last(ANA)


def test_more_people_than_fit_one_transaction_are_planned_in_batches(clinic: Clinic) -> None:
    """Sixty records beside Ana's, of which the first batch takes fifty."""
    ana = clinic.patient()

    def many(turn: Turn) -> list[str]:
        made = []
        for n in range(60):
            invited = enrolling.add_patient(turn, ana.program_id, first_name=f"P{n}")
            patient = turn.tx.need(Patient, invited.person_id)
            made.append(turn.tx.change(patient, state=PatientState.ENROLLED).id)
        return made

    others = clinic.turn(many)
    chooses(clinic, days=("sun",))
    clinic.tick()
    on = {each.patient_id: each.local_on for each in clinic.find(Checkin, state=CheckinState.PLANNED)}
    assert on.keys() == {ana.id, *others}
    assert names_of(on.values()) == {"sun"}
