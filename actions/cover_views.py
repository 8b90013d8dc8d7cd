"""What the page *Who is there* shows: hours, rota, leave, and how every hour of the year is answered for.

It changes nothing. The rule a reader must not break: nothing about a patient is on it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from actions import drills, staffing
from actions.turn import Turn
from care import coverage, hours, rota, schedule
from care.catalogue import Ladder
from care.coverage import Cover, Stretch
from care.records import Duty, Person, Program, Staff, StaffLeave, Unattended
from storage import alerts as alert_queries
from storage import staffing as queries

WEEKS = 4
"""So many weeks are drawn, day by day."""

MOST_GAPS = 8
"""Of so many holes in the year one reads the times; the rest is a number."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a drawn day: from one minute to another of its 1440 (a day with a clock change is stretched to fit)."""

    from_minute: int
    until_minute: int
    starts_at: datetime
    ends_at: datetime
    cover: Cover


@dataclass(frozen=True, slots=True)
class DrawnDay:
    """A local date with what covers it."""

    on: date
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Colleague:
    """A member of staff as regards being there."""

    staff: Staff
    languages: tuple[str, ...]
    backup: Staff | None
    reachable: bool
    on_call: bool
    away: StaffLeave | None


@dataclass(frozen=True, slots=True)
class Board:
    """The page."""

    program: Program
    days: frozenset[str]
    holidays: tuple[date, ...]
    ladder: Ladder
    colleagues: tuple[Colleague, ...]
    leaves: tuple[StaffLeave, ...]
    duties: tuple[Duty, ...]
    to_confirm: tuple[Duty, ...]
    unconfirmed: tuple[Duty, ...]
    names: dict[str, str]
    drawn: tuple[DrawnDay, ...]
    gaps: tuple[Stretch, ...]
    signature: Unattended | None
    signed_until_at: datetime | None
    today: date
    year_ends_on: date
    sign_until_on: date


def board(turn: Turn, staff: Staff) -> Board:
    """The page as one member of staff sees it."""
    program = turn.tx.need(Program, staff.program_id)
    today = schedule.local_day(turn.now, program.zone)
    leaves = queries.leaves_from(turn.tx, program.id, today)
    duties = staffing.duties(turn, program.id)
    stretches = staffing.covered(turn, program)
    signatures = turn.tx.find(Unattended, program_id=program.id, ended_at=None)
    there = rota.under_way(duties, turn.now)
    return Board(
        program=program,
        days=frozenset(schedule.days_of(program.open_days)),
        holidays=tuple(day for day in hours.holidays(program) if day >= today),
        ladder=turn.content.ladders.get(program.ladder, turn.content.ladders["default"]),
        colleagues=_colleagues(turn, program, leaves, today),
        leaves=tuple(leaves),
        duties=tuple(duties),
        to_confirm=tuple(duty for duty in there if duty.staff_id == staff.id and duty.confirmed_at is None),
        unconfirmed=tuple(drills.unconfirmed(turn, program.id)),
        names={each.id: each.name for each in turn.tx.find(Staff, program_id=program.id)},
        drawn=drawn(program, stretches, today, WEEKS * 7),
        gaps=coverage.gaps(stretches),
        signature=signatures[-1] if signatures else None,
        signed_until_at=coverage.signed_until(program, signatures),
        today=today,
        sign_until_on=today + coverage.LONGEST_SIGNED,
        year_ends_on=schedule.local_day(turn.now + coverage.YEAR, program.zone),
    )


def drawn(program: Program, stretches: tuple[Stretch, ...], first: date, days: int) -> tuple[DrawnDay, ...]:
    """The stretches cut at local midnights, each day scaled to 1440 minutes."""
    found = []
    for ahead in range(days):
        on = first + timedelta(days=ahead)
        start = schedule.instant(on, datetime.min.time(), program.zone)
        end = schedule.instant(on + timedelta(days=1), datetime.min.time(), program.zone)
        pieces = [
            _piece(max(start, each.starts_at), min(end, each.ends_at), start, end, each.cover)
            for each in stretches
            if each.starts_at < end and start < each.ends_at
        ]
        found.append(DrawnDay(on, tuple(pieces)))
    return tuple(found)


def on_call_names(turn: Turn, program: Program) -> tuple[str, ...]:
    """Who is told as on call now, by name."""
    return tuple(turn.tx.need(Staff, person_id).name for person_id in staffing.on_call(turn, program.id))


def holes(turn: Turn, program: Program) -> int:
    """How many stretches of the coming four weeks nobody answers for."""
    return len(coverage.gaps(staffing.covered(turn, program, ahead=timedelta(weeks=WEEKS))))


def _piece(starts_at: datetime, ends_at: datetime, day_from: datetime, day_until: datetime, cover: Cover) -> Piece:
    whole = day_until - day_from
    return Piece(
        from_minute=round((starts_at - day_from) / whole * 1440),
        until_minute=round((ends_at - day_from) / whole * 1440),
        starts_at=starts_at,
        ends_at=ends_at,
        cover=cover,
    )


def _colleagues(turn: Turn, program: Program, leaves: list[StaffLeave], today: date) -> tuple[Colleague, ...]:
    on_call = staffing.on_call(turn, program.id)
    return tuple(
        Colleague(
            staff=each,
            languages=tuple((each.languages or turn.tx.need(Person, each.id).language).split(",")),
            backup=turn.tx.get(Staff, each.backup_id),
            reachable=staffing.is_reachable(turn, each.id),
            on_call=each.id in on_call,
            away=next((leave for leave in leaves if leave.staff_id == each.id and leave.from_on <= today), None),
        )
        for each in sorted(alert_queries.team(turn.tx, program.id), key=lambda each: each.name.casefold())
    )
