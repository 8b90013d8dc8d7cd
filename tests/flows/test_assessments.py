"""Assessments, from the first day to the discharge, as people see them."""

from __future__ import annotations

import pytest

from actions import assessment_views, assessments, entering, phases
from care.phases import DischargeReason
from care.records import Checkin, CheckinKind, CheckinState, Occasion, Phase
from tests.world import World

pytestmark = pytest.mark.anyio

LUIS = 1002


async def answers(world: World, label: str, times: int) -> None:
    """Ana taps *Start* and then this label so many times."""
    world.ana.taps("Start")
    await world.settle()
    for _ in range(times):
        world.ana.taps(label)
        await world.settle()


def of_ana(world: World, *states: CheckinState) -> list[Checkin]:
    ana = world.records.patient()
    found = world.records.find(Checkin, patient_id=ana.id, kind=CheckinKind.ASSESSMENT)
    return sorted((row for row in found if row.state in states), key=lambda row: row.due_at)


async def test_the_intake_comes_one_a_day_and_its_lock_screen_is_neutral(world: World) -> None:
    world.records.plans_assessments()
    await world.at_local(16, 30)
    assert world.ana.was_told("There are some questions for you")
    await answers(world, "Not at all", 9)
    assert [row.questionnaire for row in of_ana(world, CheckinState.DONE)] == ["phq9"]
    assert world.ana.sees("Thank you for telling me")
    assert not any("depressed" in line or "PHQ" in line for line in world.ana.lock_screen())
    assert not world.dana.was_told("needs you")
    await world.at_local(16, 30)
    await world.settle()
    assert world.ana.sees("There are some questions for you"), "the next one came the next day"
    assert [row.questionnaire for row in of_ana(world, CheckinState.ASKED)] == ["bam30"]


async def test_thoughts_of_death_reach_a_person_at_once_also_from_an_unfinished_form(world: World) -> None:
    dana, ana = world.records.staff(), world.records.patient()
    world.turn(lambda turn: assessments.order(turn, dana.id, ana.id, "phq9"))
    await world.settle()
    await answers(world, "Not at all", 8)
    world.ana.taps("Several days")
    await world.settle()
    assert world.dana.was_told("needs you")
    assert world.ana.sees("Are you safe right now?")
    world.ana.taps("Not safe")
    await world.settle()
    assert world.ana.sees("988")
    assert of_ana(world, CheckinState.ASKED), "the form itself is not finished"


async def test_left_in_the_middle_it_is_taken_up_again_days_later(world: World) -> None:
    dana, ana = world.records.staff(), world.records.patient()
    world.turn(lambda turn: assessments.order(turn, dana.id, ana.id, "gad7"))
    await world.settle()
    await answers(world, "Several days", 3)
    await world.restart()
    await world.advance(days=3)
    assert world.ana.was_told("where you left off")
    await answers(world, "Several days", 4)
    assert [row.questionnaire for row in of_ana(world, CheckinState.DONE)] == ["gad7"]


async def test_who_reads_spanish_is_interviewed_where_no_official_form_exists(world: World) -> None:
    phone = world.someone(LUIS, "Luis", "es")
    world.records.new_patient(LUIS, language="es")
    dana, luis = world.records.staff(), world.records.patient(LUIS)
    row = world.turn(lambda turn: assessments.order(turn, dana.id, luis.id, "auditc"))
    await world.settle()
    assert row.state is CheckinState.INTERVIEW
    assert not phone.sees("preguntas para usted")
    waiting = world.turn(lambda turn: assessment_views.interviews(turn, dana))
    assert [(each.patient.id, each.checkin.id) for each in waiting] == [(luis.id, row.id)]
    world.turn(lambda turn: entering.enter(turn, dana.id, luis.id, "auditc", {"q1": 3, "q2": 2, "q3": 2}, row.id))
    assert world.turn(lambda turn: assessment_views.interviews(turn, dana)) == ()


async def test_a_step_down_asks_again_and_the_discharge_ends_it(world: World) -> None:
    world.records.plans_assessments()
    await world.advance(days=20)
    dana, ana = world.records.staff(), world.records.patient()
    world.turn(lambda turn: phases.change_phase(turn, dana.id, ana.id, Phase.OP))
    await world.advance(days=4)
    assert any(row.occasion is Occasion.PHASE for row in of_ana(world, CheckinState.ASKED, CheckinState.EXPIRED))
    world.turn(lambda turn: phases.discharge(turn, dana.id, ana.id, DischargeReason.COMPLETED))
    await world.settle()
    assert world.ana.newest().startswith("Hello. This chat has come to its end")
    heard = len(world.ana.lock_screen())
    await world.advance(days=20)
    assert len(world.ana.lock_screen()) == heard
