"""The safety plan as staff see it, on both databases."""

from __future__ import annotations

from datetime import timedelta

from actions import plan_views, plans
from care import plan
from care.records import PlanSection
from tests.clinic import Clinic


def write(clinic: Clinic, section: PlanSection, words: str) -> None:
    ana, dana = clinic.patient(), clinic.staff()
    clinic.turn(lambda turn: plans.add_by_staff(turn, dana.id, ana.id, section, words))
    clinic.now += timedelta(minutes=1)


def test_all_parts_are_there_in_the_order_of_reading(clinic: Clinic) -> None:
    ana = clinic.patient()
    shown = clinic.turn(lambda turn: plan_views.plan_of(turn, ana.id))
    assert [part.section for part in shown.parts] == list(PlanSection)
    assert all(part.has_room and not part.lines for part in shown.parts)
    assert shown.written == ()


def test_of_what_is_written_the_people_come_first(clinic: Clinic) -> None:
    for section in (PlanSection.REASONS, PlanSection.SIGNS, PlanSection.PEOPLE):
        write(clinic, section, f"about {section}")
    ana = clinic.patient()
    shown = clinic.turn(lambda turn: plan_views.plan_of(turn, ana.id))
    assert [part.section for part in shown.written] == [PlanSection.PEOPLE, PlanSection.SIGNS, PlanSection.REASONS]


def test_a_full_part_says_so(clinic: Clinic) -> None:
    for number in range(plan.MOST_LINES):
        write(clinic, PlanSection.HELPS, f"number {number}")
    ana = clinic.patient()
    shown = clinic.turn(lambda turn: plan_views.plan_of(turn, ana.id))
    assert [part.section for part in shown.parts if not part.has_room] == [PlanSection.HELPS]


def test_a_line_knows_who_of_the_staff_wrote_it(clinic: Clinic) -> None:
    write(clinic, PlanSection.HELPS, "tea")
    ana, dana = clinic.patient(), clinic.staff()
    clinic.turn(lambda turn: plans.add(turn, ana.id, PlanSection.HELPS, "music", ana.id))
    shown = clinic.turn(lambda turn: plan_views.plan_of(turn, ana.id))
    (part,) = shown.written
    assert [shown.writer(line, {dana.id: dana.name}) for line in part.lines] == [dana.name, ""]


def test_the_people_of_many_plans_stand_for_each_patient_without_what_was_taken_out(clinic: Clinic) -> None:
    luis, ana = clinic.new_patient(1500), clinic.patient()
    for words in ("June 555-0112", "Rob 555-0113"):
        write(clinic, PlanSection.PEOPLE, words)
    write(clinic, PlanSection.SIGNS, "no lunch")
    clinic.turn(lambda turn: plans.add(turn, luis.id, PlanSection.PEOPLE, "Rosa 555-0121", luis.id))
    rob = next(line for line in clinic.turn(lambda turn: plans.lines_of(turn, ana.id)) if line.words.startswith("Rob"))
    clinic.turn(lambda turn: plans.remove(turn, ana.id, rob.id, ana.id))
    found = clinic.turn(lambda turn: plan_views.people_of(turn, (ana.id, luis.id)))
    assert found == {ana.id: ("June 555-0112",), luis.id: ("Rosa 555-0121",)}
    assert clinic.turn(lambda turn: plan_views.people_of(turn, ())) == {}
