"""What a program asks daily, by phase and focus: chosen by an administrator or a supervisor.

It decides what may be chosen and carries a change into what is planned; what is asked on a day follows in `care.checkin`.
The rules a reader must not break: a check-in stays short on every weekday, whatever is added; a running one keeps the
questions that it started with; a change is carried out in small batches.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from actions import due
from actions.due import Kind
from actions.routes import DueAction
from actions.turn import Turn, audit
from care import checkin as asking
from care import schedule
from care.catalogue import Item, Questionnaire
from care.records import CheckinChoice, Focus, Form, Patient, PatientState, Phase, Staff, StaffRole
from content import Content
from content.questionnaire_rules import MOST_ITEMS
from storage import checkins as queries

MAY_CHOOSE = (StaffRole.SUPERVISOR, StaffRole.ADMINISTRATOR)

_BATCH = 50
"""Patients a transaction: few enough that a crisis waits only milliseconds for the one writer."""

_ID_LENGTH = 32
_MONDAY = date(2024, 1, 1)
"""Any Monday: what is asked depends on the weekday alone."""

_NEVER = datetime.min.replace(tzinfo=UTC)


class Refusal(StrEnum):
    """Why a choice was not stored."""

    UNKNOWN = "unknown"
    """A question or a weekday that there is not."""

    TOO_MANY = "too_many"
    """More than ten questions on some weekday, the ones that may follow counted."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is asked daily in one phase and focus.

    `days` on which it comes by itself, Monday first (none: only `/checkin`). `extras`: id of an extra question -> its
    weekdays, Monday first (none: every day).
    """

    phase: Phase
    focus: Focus
    days: tuple[str, ...]
    form: Form
    extras: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Standing:
    """What is asked now, of how many enrolled patients; `changed_at` is None while it is as delivered."""

    chosen: Chosen
    patients: int
    changed_at: datetime | None
    changed_by: str


@dataclass(frozen=True, slots=True)
class AskedOn:
    """The weekdays, Monday first, on which the same questions are asked, and these."""

    days: tuple[str, ...]
    questionnaire: Questionnaire


def choose(
    turn: Turn,
    staff_id: str,
    phase: Phase,
    focus: Focus,
    *,
    days: Iterable[str],
    form: Form,
    extras: Mapping[str, Iterable[str]],
) -> Refusal | None:
    """Store what the program of this member of staff asks daily in a phase and focus, and plan anew for whom it concerns.

    `days` and the values of `extras` are names of weekdays (for an extra question none means every day). Why it was
    refused, or None; the same choice again changes nothing. Raises LookupError for whoever may not choose.
    """
    staff = turn.tx.need(Staff, staff_id)
    if not staff.active or staff.role not in MAY_CHOOSE:
        raise LookupError(f"{staff_id} may not choose")
    chosen = read(turn.content, phase, focus, days=days, form=form, extras=extras)
    refused = why_not(turn.content, chosen)
    if chosen is None or refused is not None:
        return refused
    stored = turn.tx.first(CheckinChoice, program_id=staff.program_id, phase=phase, focus=focus)
    before = _chosen(turn.content, phase, focus, stored)
    if chosen == before:
        return None
    choice = _stored(turn, staff, chosen, stored)
    audit(
        turn,
        "checkins.chosen",
        choice.id,
        actor_id=staff.id,
        detail=_difference(before, chosen),
        program_id=staff.program_id,
    )
    due.plan(turn, Kind.CHECKIN_CHOICE, choice.id, turn.now)
    return None


def read(
    content: Content,
    phase: Phase,
    focus: Focus,
    *,
    days: Iterable[str],
    form: Form,
    extras: Mapping[str, Iterable[str]],
) -> Chosen | None:
    """A choice in its one form: weekdays in order, extra questions in the order of the catalogue.

    None when it names a weekday that there is not, or a question that cannot be chosen.
    """
    wanted = {name: tuple(on) for name, on in extras.items()}
    named = {day for on in (tuple(days), *wanted.values()) for day in on}
    offered = [item.id for item in offered_extras(content)]
    if named - set(schedule.WEEKDAYS) or wanted.keys() - set(offered):
        return None
    return Chosen(
        phase=phase,
        focus=focus,
        days=_in_order(days),
        form=form,
        extras={name: _every_day_or(wanted[name]) for name in offered if name in wanted},
    )


def why_not(content: Content, chosen: Chosen | None) -> Refusal | None:
    """Why this choice cannot be stored (None: it was not readable); None when it can."""
    if chosen is None:
        return Refusal.UNKNOWN
    most = max(len(asked.questionnaire.items) for asked in week(content, chosen))
    return Refusal.TOO_MANY if most > MOST_ITEMS else None


def offered_extras(content: Content) -> tuple[Item, ...]:
    """The extra questions that can be chosen. Those that follow from an answer come along with the one before them."""
    return tuple(item for item in content.extras.values() if not item.when and not item.when_any)


def week(content: Content, chosen: Chosen) -> tuple[AskedOn, ...]:
    """What is asked on the days of a week: each set of questions once, the one of most days first."""
    choice = _record(chosen)
    base = content.questionnaires[asking.questionnaire_id(choice, chosen.focus)]
    found: dict[str, AskedOn] = {}
    for ahead, day in enumerate(schedule.WEEKDAYS):
        extras = asking.extras_on(choice, content.extras, _MONDAY + timedelta(days=ahead))
        questionnaire = asking.compose(base, extras)
        before = found.get(questionnaire.id)
        found[questionnaire.id] = AskedOn(((*before.days, day) if before else (day,)), questionnaire)
    return tuple(sorted(found.values(), key=lambda asked: -len(asked.days)))


def current(turn: Turn, program_id: str) -> tuple[Standing, ...]:
    """What the program asks now, for every phase and in each for every focus: as chosen, or as delivered."""
    names = {staff.id: staff.name for staff in turn.tx.find(Staff, program_id=program_id)}
    stored = {(choice.phase, choice.focus): choice for choice in turn.tx.find(CheckinChoice, program_id=program_id)}
    found = []
    for phase in Phase:
        for focus in Focus:
            choice = stored.get((phase, focus))
            found.append(
                Standing(
                    chosen=_chosen(turn.content, phase, focus, choice),
                    patients=turn.tx.count(
                        Patient, program_id=program_id, phase=phase, focus=focus, state=PatientState.ENROLLED
                    ),
                    changed_at=choice.changed_at if choice else None,
                    changed_by=names.get(choice.changed_by, "") if choice else "",
                )
            )
    return tuple(found)


def plan_anew(turn: Turn, subject: str) -> None:
    """Plan anew for the next patients whom a choice concerns. `subject` is its id, then the last patient's if any."""
    choice = turn.tx.get(CheckinChoice, subject[:_ID_LENGTH])
    if choice is None:
        return
    patients = queries.enrolled_in(
        turn.tx, choice.program_id, choice.phase, choice.focus, after_id=subject[_ID_LENGTH:], limit=_BATCH
    )
    for patient_id in patients:
        due.plan(turn, Kind.PLAN, patient_id, turn.now)
    if len(patients) == _BATCH:
        due.plan(turn, Kind.CHECKIN_CHOICE, choice.id + patients[-1], turn.now)


DUE: dict[Kind, DueAction] = {Kind.CHECKIN_CHOICE: plan_anew}


def _stored(turn: Turn, staff: Staff, chosen: Chosen, stored: CheckinChoice | None) -> CheckinChoice:
    """The row of this phase and focus, made or changed. Two people at once: the later one wins."""
    fresh = replace(
        _record(chosen), id=turn.tx.new_id(), program_id=staff.program_id, changed_at=turn.now, changed_by=staff.id
    )
    if stored is None and turn.tx.add_new(fresh):
        return fresh
    there = stored or turn.tx.first(CheckinChoice, program_id=staff.program_id, phase=chosen.phase, focus=chosen.focus)
    if there is None:
        raise LookupError(f"no choice of {staff.program_id} for {chosen.phase} {chosen.focus}")
    return turn.tx.change(
        there, days=fresh.days, form=fresh.form, extras=fresh.extras, changed_at=turn.now, changed_by=staff.id
    )


def _chosen(content: Content, phase: Phase, focus: Focus, choice: CheckinChoice | None) -> Chosen:
    """What a row says, or the defaults. A question that the catalogue has no more is left out, as when asking."""
    if choice is None:
        return Chosen(phase, focus, _in_order(asking.DAYS_BY_PHASE[phase]), Form.FULL, {})
    wanted: dict[str, str] = json.loads(choice.extras)
    return Chosen(
        phase=phase,
        focus=focus,
        days=_in_order(schedule.days_of(choice.days)),
        form=choice.form,
        extras={
            item.id: _in_order(schedule.days_of(wanted[item.id]))
            for item in offered_extras(content)
            if item.id in wanted
        },
    )


def _record(chosen: Chosen) -> CheckinChoice:
    """A choice as it is stored, of no program yet."""
    return CheckinChoice(
        id="",
        program_id="",
        phase=chosen.phase,
        focus=chosen.focus,
        days=",".join(chosen.days),
        form=chosen.form,
        extras=json.dumps({name: ",".join(days) for name, days in chosen.extras.items()}),
        changed_at=_NEVER,
        changed_by="",
    )


def _difference(before: Chosen, after: Chosen) -> str:
    """What changed, in ids: `iop substance: days mon,wed; sleep-hours mon; triggers daily; stress off`."""
    parts = []
    if after.days != before.days:
        parts.append(f"days {','.join(after.days) or 'none'}")
    if after.form is not before.form:
        parts.append(f"form {after.form}")
    for name, days in after.extras.items():
        if before.extras.get(name) != days:
            parts.append(f"{name} {','.join(days) or 'daily'}")
    parts += [f"{name} off" for name in before.extras if name not in after.extras]
    return f"{after.phase} {after.focus}: {'; '.join(parts)}"


def _in_order(days: Iterable[str]) -> tuple[str, ...]:
    named = set(days)
    return tuple(day for day in schedule.WEEKDAYS if day in named)


def _every_day_or(days: Iterable[str]) -> tuple[str, ...]:
    """All seven days and none both mean every day; none is its one form."""
    ordered = _in_order(days)
    return () if len(ordered) == len(schedule.WEEKDAYS) else ordered
