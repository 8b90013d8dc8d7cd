"""The safety plan as staff see it: on the record, on the call card and on the call sheet.

Reading only. The rule a reader must not break: the lines are shown as they were written; who may see them was asked
before.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from actions import plans
from actions.turn import Turn
from care import plan
from care.records import PlanLine, PlanSection


@dataclass(frozen=True, slots=True)
class PlanPart:
    """One part of a plan with the lines that stand, the eldest first, and whether one more may be added."""

    section: PlanSection
    lines: tuple[PlanLine, ...]
    has_room: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """A patient's safety plan: all five parts in the order of reading, also those without a line."""

    parts: tuple[PlanPart, ...]

    @property
    def written(self) -> tuple[PlanPart, ...]:
        """The parts that have lines, the people first: whoever calls needs them first."""
        found = [part for part in self.parts if part.lines]
        return tuple(sorted(found, key=lambda part: part.section is not PlanSection.PEOPLE))

    def writer(self, line: PlanLine, names: Mapping[str, str]) -> str:
        """Who of the staff added a line; empty when the patient did."""
        return names.get(line.added_by, "")


def plan_of(turn: Turn, patient_id: str) -> Plan:
    """The plan of one patient."""
    lines = plans.lines_of(turn, patient_id)
    by_part = plan.parts(lines)
    return Plan(
        tuple(PlanPart(section, by_part.get(section, ()), plan.has_room(lines, section)) for section in PlanSection)
    )


def people_of(turn: Turn, patient_ids: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Patient id -> the people of the plan, as they were written, the eldest first."""
    found: dict[str, tuple[str, ...]] = {}
    if patient_ids:
        people = PlanSection.PEOPLE
        for line in turn.tx.find(PlanLine, order="added_at", patient_id=patient_ids, section=people, removed_at=None):
            found[line.patient_id] = (*found.get(line.patient_id, ()), line.words)
    return found
