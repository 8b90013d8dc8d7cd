"""Who may write a safety plan, and what is kept of each change."""

from __future__ import annotations

import pytest

from actions import plans
from actions.plans import Refusal
from actions.turn import Turn
from care import plan
from care.buttons import Tap
from care.records import PlanLine, PlanSection, Staff
from tests.clinic import ANA, Clinic

LUIS = 1777


def _add(clinic: Clinic, words: str, section: PlanSection = PlanSection.HELPS) -> Refusal | None:
    ana = clinic.patient()
    return clinic.turn(lambda turn: plans.add(turn, ana.id, section, words, ana.id))


def test_a_line_is_kept_once_however_often_it_is_sent(clinic: Clinic) -> None:
    assert [_add(clinic, "a  walk"), _add(clinic, "a walk")] == [None, None]
    assert [line.words for line in clinic.find(PlanLine)] == ["a walk"]


def test_a_full_part_takes_no_more(clinic: Clinic) -> None:
    for number in range(plan.MOST_LINES):
        assert _add(clinic, f"thing {number}") is None
    assert _add(clinic, "one more") is Refusal.FULL
    assert _add(clinic, "one more", PlanSection.PLACES) is None


@pytest.mark.parametrize(("words", "refusal"), [(" ", Refusal.EMPTY), ("x" * 201, Refusal.TOO_LONG)])
def test_what_is_no_line_is_refused(clinic: Clinic, words: str, refusal: Refusal) -> None:
    assert _add(clinic, words) is refusal


def test_staff_of_another_program_or_who_have_gone_may_not(clinic: Clinic) -> None:
    ana, dana = clinic.patient(), clinic.staff()
    clinic.turn(lambda turn: turn.tx.change(dana, active=False))
    with pytest.raises(LookupError):
        clinic.turn(lambda turn: plans.add_by_staff(turn, dana.id, ana.id, PlanSection.HELPS, "a walk"))


def test_one_patient_cannot_take_out_a_line_of_another(clinic: Clinic) -> None:
    _add(clinic, "a walk")
    (line,) = clinic.find(PlanLine)
    clinic.new_patient(LUIS)
    said = clinic.acts(LUIS, lambda turn, who: plans.on_remove(turn, who, Tap("pl_out", line.id)))
    assert "belong to someone else" in said
    assert clinic.find(PlanLine)[0].removed_at is None


def test_one_patient_cannot_look_at_the_plan_of_another(clinic: Clinic) -> None:
    ana = clinic.patient()
    clinic.new_patient(LUIS)
    for tap, verb in ((plans.on_show, "pl_show"), (plans.on_call, "pl_call"), (plans.on_change, "pl_part")):
        said = clinic.acts(LUIS, lambda turn, who, tap=tap, verb=verb: tap(turn, who, Tap(verb, ana.id)))  # type: ignore[misc]
        assert "belong to someone else" in said


def test_the_person_to_call_is_offered_only_where_there_is_one(clinic: Clinic) -> None:
    ana = clinic.patient()

    def labels(turn: Turn) -> list[str]:
        return [button.label for button in plans.help_row(turn, ana)]

    assert clinic.turn(labels) == ["My safety plan"]
    _add(clinic, "Joe 555-0102", PlanSection.PEOPLE)
    assert clinic.turn(labels) == ["My safety plan", "Call my person"]


def test_each_change_says_who_made_it(clinic: Clinic) -> None:
    ana, dana = clinic.patient(ANA), clinic.staff()
    clinic.turn(lambda turn: plans.add_by_staff(turn, dana.id, ana.id, PlanSection.HELPS, "a walk"))
    (line,) = clinic.find(PlanLine)
    assert line.added_by == clinic.find(Staff, sign_in="dana")[0].id
    assert clinic.turn(lambda turn: plans.remove_by_staff(turn, dana.id, ana.id, line.id))
    assert not clinic.turn(lambda turn: plans.remove_by_staff(turn, dana.id, ana.id, line.id))
