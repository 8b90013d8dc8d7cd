"""Who is there: the program's hours, who is on leave and who stands in, who is on call.

It changes nothing (`actions.covering` and `actions.rota` do). The rule a reader must not break: whoever is on leave is
not counted on, and where nobody else is left everybody is.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from actions.turn import Turn, account_of
from care import coverage, hours, rota, schedule
from care.coverage import Stretch
from care.records import Duty, Person, Program, Staff, StaffLeave, StaffRole, Unattended
from storage import alerts as queries
from storage import staffing as staffing_queries

_HANDED_OVER_BEFORE = rota.ADJOINS + rota.LONGEST
"""Duties that ended longer ago have no part in who is on call."""


def is_reachable(turn: Turn, person_id: str) -> bool:
    """Whether a message in Telegram can reach this person as far as is known."""
    account = account_of(turn, person_id)
    return account is not None and account.unreachable_at is None


def changes_at(turn: Turn, program_id: str) -> datetime | None:
    """When the team of a program comes or goes next (aware UTC); None when it never opens."""
    return hours.changes_at(turn.tx.need(Program, program_id), turn.now)


def away_on(turn: Turn, program_id: str, on: date) -> frozenset[str]:
    """The ids of the staff who are on leave on a local date."""
    return frozenset(leave.staff_id for leave in staffing_queries.leaves_on(turn.tx, program_id, on))


def team(turn: Turn, program_id: str, *roles: StaffRole) -> list[Staff]:
    """The active staff of a program (of all roles when none is given) without whoever is on leave today.

    When nobody else of them can be reached, all of them: an alert must go to somebody.
    """
    found = queries.team(turn.tx, program_id, *roles)
    away = away_on(turn, program_id, _today(turn, program_id))
    there = [staff for staff in found if staff.id not in away]
    return there if any(is_reachable(turn, staff.id) for staff in there) else found


def stands_in_for(turn: Turn, staff_id: str | None) -> str | None:
    """Who acts for a counselor today: themself; on leave, whoever covers, else their backup; None when nobody is there."""
    staff = turn.tx.get(Staff, staff_id)
    if staff is None:
        return None
    leaves = staffing_queries.leaves_on(turn.tx, staff.program_id, _today(turn, staff.program_id))
    away = {leave.staff_id for leave in leaves}
    if staff.active and staff.id not in away:
        return staff.id
    covers = [leave.cover_id for leave in leaves if leave.staff_id == staff.id]
    for person_id in (*covers, staff.backup_id):
        other = turn.tx.get(Staff, person_id)
        if other is not None and other.active and other.id not in away:
            return other.id
    return None


def backup_of(turn: Turn, staff_id: str | None) -> str | None:
    """The backup of a counselor when they are there today; None when there is none."""
    staff = turn.tx.get(Staff, staff_id)
    backup = turn.tx.get(Staff, staff.backup_id) if staff is not None else None
    if backup is None or not backup.active:
        return None
    return None if backup.id in away_on(turn, backup.program_id, _today(turn, backup.program_id)) else backup.id


def duties(turn: Turn, program_id: str, *, since: datetime | None = None) -> list[Duty]:
    """The duties of a program of people who work here that have not ended before `since` (now), in order.

    A duty during the leave of its person stays: they said so themselves, and the drill tells.
    """
    active = {staff.id for staff in queries.team(turn.tx, program_id)}
    found = staffing_queries.duties_after(turn.tx, program_id, since or turn.now)
    return [duty for duty in found if duty.staff_id in active]


def on_call(turn: Turn, program_id: str) -> list[str]:
    """The ids of whoever is told as on call now, each once."""
    known = duties(turn, program_id, since=turn.now - _HANDED_OVER_BEFORE)
    return list(dict.fromkeys(duty.staff_id for duty in rota.on_call(known, turn.now)))


def speaks(turn: Turn, staff: Staff, language: str) -> bool:
    """Whether this member of staff speaks a language (`en`, `es`) with patients."""
    return language in (staff.languages or turn.tx.need(Person, staff.id).language).split(",")


def covered(turn: Turn, program: Program, *, ahead: timedelta = coverage.YEAR) -> tuple[Stretch, ...]:
    """What covers each moment from now on, for so long: the team, somebody on call, a signature, or nobody."""
    reachable = {staff.id for staff in queries.team(turn.tx, program.id) if is_reachable(turn, staff.id)}
    until = turn.now + ahead
    leaves = [leave for leave in turn.tx.find(StaffLeave, program_id=program.id) if leave.staff_id in reachable]

    def somebody_on(on: date) -> bool:
        return bool(reachable - {leave.staff_id for leave in leaves if leave.from_on <= on <= leave.until_on})

    return coverage.stretches(
        program,
        [duty for duty in duties(turn, program.id) if duty.staff_id in reachable],
        turn.tx.find(Unattended, program_id=program.id),
        somebody_on,
        turn.now,
        until,
    )


def _today(turn: Turn, program_id: str) -> date:
    return schedule.local_day(turn.now, turn.tx.need(Program, program_id).zone)
