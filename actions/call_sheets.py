"""The call sheet: whom to call and how, on paper, for the day on which the page is down.

Reading only; the page writes the audit row (`actions.views.looked`). The rules a reader must not break: a counselor gets
their own patients, never the whole program; it holds what a call needs and no answer, no score, no word of a thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from actions import plan_views
from actions.turn import Turn
from care import schedule
from care.records import Patient, PatientState, Program, Staff, StaffRole


@dataclass(frozen=True, slots=True)
class Entry:
    """One patient on the sheet. `people` are the people of the safety plan, as they were written."""

    patient: Patient
    counselor: str
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CallSheet:
    """The sheet as of `made_at` (aware UTC). `is_whole` says that it has the whole program, not one caseload."""

    program: Program
    made_at: datetime
    made_by: str
    is_whole: bool
    entries: tuple[Entry, ...]

    @property
    def year(self) -> int:
        """The year of printing in the program's zone: paper lies in a drawer for long."""
        return schedule.local(self.made_at, self.program.zone).year


def sheet(turn: Turn, staff: Staff) -> CallSheet:
    """The enrolled patients of a counselor, for everybody else those of the program, by case code: an alert names only that."""
    is_whole = staff.role is not StaffRole.COUNSELOR
    enrolled = turn.tx.find(Patient, program_id=staff.program_id, state=PatientState.ENROLLED)
    mine = [patient for patient in enrolled if is_whole or patient.counselor_id == staff.id]
    names = {each.id: each.name for each in turn.tx.find(Staff, program_id=staff.program_id)}
    people = plan_views.people_of(turn, tuple(patient.id for patient in mine))
    return CallSheet(
        program=turn.tx.need(Program, staff.program_id),
        made_at=turn.now,
        made_by=staff.name,
        is_whole=is_whole,
        entries=tuple(
            Entry(patient, names.get(patient.counselor_id or "", ""), people.get(patient.id, ()))
            for patient in sorted(mine, key=lambda each: each.case_code)
        ),
    )
