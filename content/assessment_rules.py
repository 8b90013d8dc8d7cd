"""The rules that the plan of assessments must keep.

Pure functions like those of `content.rules`. The rule a reader must not break: whatever the plan says can be kept for
every patient of every phase and focus: each line names an instrument that is there, and no two lines ask for the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations, product

from care.catalogue import AssessmentPlan, PlannedInstrument, Questionnaire
from care.records import Focus, Form, Occasion
from content.rules import Problem, check_head

REPEATED = (Occasion.WEEKLY, Occasion.PERIODIC)
"""The occasions that come again by themselves."""

LONGEST_OPEN_DAYS = 6
"""A weekly assessment is over before the next one."""

MOST_WEEKS = 26

_PLANNED = (Occasion.INTAKE, *REPEATED, Occasion.PHASE, Occasion.DISCHARGE)


def check_plan(record: AssessmentPlan) -> list[Problem]:
    """What is wrong with the plan by itself."""
    found = check_head("assessments", record.version, record.review)
    if not 1 <= record.open_days <= LONGEST_OPEN_DAYS:
        found.append(Problem(("open_days",), f"must be 1 to {LONGEST_OPEN_DAYS}"))
    if not 0 < record.remind_after_days < record.open_days:
        found.append(Problem(("remind_after_days",), "must be 1 or more, and less than open_days"))
    if not record.lines:
        found.append(Problem(("lines",), "must hold at least one line"))
    for position, line in enumerate(record.lines):
        found += _check_line(("lines", position), line)
    for (_, one), (position, other) in combinations(enumerate(record.lines), 2):
        if _is_same(one, other):
            found.append(
                Problem(("lines", position), "must not ask twice for one instrument, occasion, phase and focus")
            )
    return found


def check_instruments(record: AssessmentPlan, instruments: Mapping[str, Questionnaire]) -> list[Problem]:
    """What is wrong between the plan and the instruments that are there."""
    found = []
    for position, line in enumerate(record.lines):
        path = ("lines", position)
        instrument = instruments.get(line.instrument)
        if instrument is None:
            found.append(Problem((*path, "instrument"), "must be the id of an instrument"))
        elif line.form is Form.SHORT and instrument.gate is None:
            found.append(Problem((*path, "form"), "must be full: this instrument has no short form"))
        if any(covered not in instruments for covered in line.covers):
            found.append(Problem((*path, "covers"), "must be ids of instruments"))
        needed = line.asked_if
        asked = instruments.get(needed.instrument) if needed is not None else None
        if needed is not None and (asked is None or asked.item(needed.question) is None):
            found.append(Problem((*path, "asked_if"), "must name a question of an instrument"))
    return found


def _check_line(path: tuple[str | int, ...], line: PlannedInstrument) -> list[Problem]:
    found = []
    if line.occasion not in _PLANNED:
        found.append(Problem((*path, "occasion"), f"must be one of {', '.join(_PLANNED)}"))
    if not line.phases:
        found.append(Problem((*path, "phases"), "must name at least one phase"))
    weeks = {Occasion.WEEKLY: (1, 1), Occasion.PERIODIC: (2, MOST_WEEKS)}.get(line.occasion, (0, 0))
    if not weeks[0] <= line.every_weeks <= weeks[1]:
        found.append(
            Problem((*path, "every_weeks"), f"must be 1 for weekly, 2 to {MOST_WEEKS} for periodic, else be left out")
        )
    return found


def _is_same(one: PlannedInstrument, other: PlannedInstrument) -> bool:
    """Whether both lines would ask the same of somebody. Two that come again clash also when their rhythm differs."""
    again = one.occasion in REPEATED and other.occasion in REPEATED and one.form is other.form
    if one.instrument != other.instrument or not (one.occasion is other.occasion or again):
        return False
    if one.occasion in REPEATED and one.form is not other.form:
        return False
    pairs = set(product(one.phases, one.focus or tuple(Focus)))
    return bool(pairs.intersection(product(other.phases, other.focus or tuple(Focus))))
