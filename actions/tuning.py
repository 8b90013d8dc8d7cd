"""What the rules look at, as people set it: the thresholds of a program, and whose sleep is watched.

The numbers and their bounds are `care.thresholds`, what they do is `care.rules` and `care.trends`. The rules a reader must
not break: a number outside its bounds is refused and nothing of that form is stored; every change is in the audit with the
number before it; a counselor reads the numbers and a supervisor or an administrator sets them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from actions import assessments, histories
from actions.choosing import MAY_CHOOSE
from actions.turn import Turn, audit
from care import records, thresholds
from care.records import Staff
from care.thresholds import THRESHOLDS, Threshold


@dataclass(frozen=True, slots=True)
class Standing:
    """One number as it holds now; `changed_at` is None while it is the default that nobody touched."""

    threshold: Threshold
    value: int
    changed_at: datetime | None
    changed_by: str


def current(turn: Turn, program_id: str) -> tuple[Standing, ...]:
    """Every number of a program's, in the order of `care.thresholds.THRESHOLDS`."""
    names = {staff.id: staff.name for staff in turn.tx.find(Staff, program_id=program_id)}
    rows = {row.name: row for row in turn.tx.find(records.Threshold, program_id=program_id)}
    holds = thresholds.of_stored({name: row.value for name, row in rows.items()})
    found = []
    for threshold in THRESHOLDS:
        row = rows.get(threshold.name)
        found.append(
            Standing(
                threshold=threshold,
                value=threshold.of(holds),
                changed_at=row.changed_at if row else None,
                changed_by=names.get(row.changed_by, "") if row else "",
            )
        )
    return tuple(found)


def set_thresholds(turn: Turn, staff_id: str, values: Mapping[str, int]) -> frozenset[str]:
    """Store the numbers of this member of staff's program by name; those that are as they were change nothing.

    The names that are outside their bounds: then nothing at all is stored. Raises LookupError for whoever may not set
    them, and for a name that there is not.
    """
    staff = turn.tx.need(Staff, staff_id)
    if not staff.active or staff.role not in MAY_CHOOSE:
        raise LookupError(f"{staff_id} may not set thresholds")
    known = {threshold.name: threshold for threshold in THRESHOLDS}
    if values.keys() - known.keys():
        raise LookupError("no such threshold")
    refused = frozenset(name for name, value in values.items() if not known[name].allows(value))
    if refused:
        return refused
    before = histories.thresholds_of(turn, staff.program_id)
    for name, value in values.items():
        if value != known[name].of(before):
            _store(turn, staff, name, known[name].of(before), value)
    return refused


def watch_sleep(turn: Turn, staff_id: str, patient_id: str, *, on: bool) -> bool:
    """A clinician wants a patient's sleep and mood watched together, or no more; False when it is so already.

    Raises LookupError for a patient of another program.
    """
    patient, staff = assessments.of_program(turn, staff_id, patient_id)
    turn.tx.lock(patient.id)
    if patient.watches_sleep is on:
        return False
    turn.tx.change(patient, watches_sleep=on)
    act = "patient.sleep_watched" if on else "patient.sleep_not_watched"
    audit(turn, act, patient.id, actor_id=staff.id, patient_id=patient.id, program_id=patient.program_id)
    return True


def _store(turn: Turn, staff: Staff, name: str, before: int, value: int) -> None:
    """Two people at once: the later one wins, and both are in the audit."""
    fresh = records.Threshold(
        id=turn.tx.new_id(),
        program_id=staff.program_id,
        name=name,
        value=value,
        changed_by=staff.id,
        changed_at=turn.now,
    )
    if not turn.tx.add_new(fresh):
        there = turn.tx.first(records.Threshold, program_id=staff.program_id, name=name)
        if there is None:
            raise LookupError(name)
        turn.tx.change(there, value=value, changed_by=staff.id, changed_at=turn.now)
    audit(
        turn,
        "threshold.changed",
        staff.program_id,
        actor_id=staff.id,
        detail=f"{name}: {before}, now {value}",
        program_id=staff.program_id,
    )
