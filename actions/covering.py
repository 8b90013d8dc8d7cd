"""Who is there, as people set it: hours, holidays, ladder, backups, languages, leave, the rota, and hours nobody is there.

What follows from it is `actions.staffing`. The rules a reader must not break: what cannot be is refused whole, with the
reason as a value; every change is in the audit; only a supervisor signs that nobody is there, and only for the week as it
stands.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from actions import digests, drills, due, staffing
from actions.choosing import MAY_CHOOSE
from actions.due import Kind
from actions.turn import Turn, audit
from care import coverage, escalation, hours, rota, schedule
from care.catalogue import LANGUAGES
from care.records import Duty, Program, Staff, StaffLeave, Unattended
from storage import alerts as alert_queries

MOST_HOLIDAYS = 60
MOST_AT_ONCE = 53
"""Duties that one form plans: a year of weeks."""


class Refusal(StrEnum):
    """Why something was not stored. The value ends the id of the text that says what to do (`page.cover_no_...`)."""

    DAYS = "days"
    HOURS = "hours"
    LADDER = "ladder"
    PERSON = "person"
    PAST = "past"
    ORDER = "order"
    TOO_LONG = "too_long"
    TOO_MANY = "too_many"
    TAKEN = "taken"
    LANGUAGE = "language"


def set_hours(turn: Turn, staff_id: str, days: Collection[str], opens: time, closes: time) -> Refusal | None:
    """The program's open days (three-letter names) and local hours. What was signed for other hours counts no more."""
    program, staff = _program_of(turn, staff_id)
    if not days or set(days) - set(schedule.WEEKDAYS):
        return Refusal.DAYS
    if opens >= closes:
        return Refusal.HOURS
    named = ",".join(day for day in schedule.WEEKDAYS if day in days)
    before = coverage.signable(program)
    program = turn.tx.change(program, open_days=named, opens_time=opens, closes_time=closes)
    _noted(turn, staff, "program.hours_set", program.id, f"{before}, now {coverage.signable(program)}")
    _hours_changed(turn, program)
    return None


def add_holiday(turn: Turn, staff_id: str, on: date) -> Refusal | None:
    """The program stays closed on a local date of today or later."""
    program, staff = _program_of(turn, staff_id)
    today = schedule.local_day(turn.now, program.zone)
    if on < today:
        return Refusal.PAST
    if on > today + timedelta(days=2 * 366):
        return Refusal.TOO_LONG
    known = {day for day in hours.holidays(program) if day >= today - timedelta(days=31)}
    if len(known) >= MOST_HOLIDAYS:
        return Refusal.TOO_MANY
    _set_holidays(turn, program, staff, known | {on}, f"added {on.isoformat()}")
    return None


def drop_holiday(turn: Turn, staff_id: str, on: date) -> bool:
    """The program is open on a local date after all; False when it was."""
    program, staff = _program_of(turn, staff_id)
    known = set(hours.holidays(program))
    if on not in known:
        return False
    _set_holidays(turn, program, staff, known - {on}, f"dropped {on.isoformat()}")
    return True


def choose_ladder(turn: Turn, staff_id: str, ladder_id: str) -> Refusal | None:
    """The ladder of every alert from now on; those that are open keep theirs."""
    program, staff = _program_of(turn, staff_id)
    if ladder_id not in turn.content.ladders:
        return Refusal.LADDER
    turn.tx.change(program, ladder=ladder_id)
    _noted(turn, staff, "program.ladder_set", program.id, f"{program.ladder}, now {ladder_id}")
    return None


def set_person(
    turn: Turn, staff_id: str, person_id: str, *, backup_id: str | None, languages: Collection[str]
) -> Refusal | None:
    """The backup of a member of staff (None: nobody) and the languages that they speak with patients."""
    program, staff = _program_of(turn, staff_id)
    person = _colleague(turn, program, person_id)
    if backup_id is not None and (backup_id == person.id or not _works_here(turn, program, backup_id)):
        return Refusal.PERSON
    if not languages or set(languages) - set(LANGUAGES):
        return Refusal.LANGUAGE
    spoken = ",".join(language for language in LANGUAGES if language in languages)
    turn.tx.change(person, backup_id=backup_id, languages=spoken)
    _noted(turn, staff, "staff.cover_set", person.id, f"{backup_id or 'nobody'} {spoken}")
    return None


def add_leave(
    turn: Turn, staff_id: str, person_id: str, from_on: date, until_on: date, cover_id: str | None
) -> Refusal | None:
    """A member of staff is away on these local dates, both included. Everybody may enter their own."""
    program, staff = _program_of(turn, staff_id, own=person_id)
    person = _colleague(turn, program, person_id)
    if until_on < from_on:
        return Refusal.ORDER
    if until_on < schedule.local_day(turn.now, program.zone):
        return Refusal.PAST
    if until_on - from_on > coverage.YEAR:
        return Refusal.TOO_LONG
    if cover_id is not None and (cover_id == person.id or not _works_here(turn, program, cover_id)):
        return Refusal.PERSON
    same = turn.tx.first(StaffLeave, staff_id=person.id, from_on=from_on, until_on=until_on, cover_id=cover_id)
    if same is not None:  # the same form, sent twice
        return None
    leave = turn.tx.add(
        StaffLeave(
            id=turn.tx.new_id(),
            program_id=program.id,
            staff_id=person.id,
            from_on=from_on,
            until_on=until_on,
            cover_id=cover_id,
            entered_by=staff.id,
            entered_at=turn.now,
        )
    )
    _noted(turn, staff, "staff.leave_added", person.id, f"{leave.from_on} to {leave.until_on}")
    digests.plan_all(turn)
    return None


def drop_leave(turn: Turn, staff_id: str, leave_id: str) -> bool:
    """A leave does not take place, or is over early; False when it is gone already."""
    leave = turn.tx.get(StaffLeave, leave_id)
    if leave is None:
        return False
    program, staff = _program_of(turn, staff_id, own=leave.staff_id)
    if leave.program_id != program.id:
        raise LookupError("a leave of another program")
    turn.tx.remove(StaffLeave, id=leave.id)
    _noted(turn, staff, "staff.leave_dropped", leave.staff_id, f"{leave.from_on} to {leave.until_on}")
    digests.plan_all(turn)
    return True


def add_duties(
    turn: Turn,
    staff_id: str,
    person_id: str,
    starts: datetime,
    ends: datetime,
    *,
    every_weeks: int = 0,
    times: int = 1,
) -> Refusal | None:
    """Put a member of staff on call from one local time to another, `times` times, every so many weeks.

    `starts` and `ends` are naive local times of the program. All of them are planned, or none.
    """
    program, staff = _program_of(turn, staff_id)
    person = _colleague(turn, program, person_id)
    if not person.active:
        return Refusal.PERSON
    if times < 1 or times > MOST_AT_ONCE or (times > 1 and every_weeks < 1):
        return Refusal.TOO_MANY
    known = [duty for duty in staffing.duties(turn, program.id) if duty.staff_id == person.id]
    planned: list[Duty] = []
    for turn_number in range(times):
        later = timedelta(weeks=every_weeks * turn_number)
        start_at = schedule.instant((starts + later).date(), starts.time(), program.zone)
        end_at = schedule.instant((ends + later).date(), ends.time(), program.zone)
        refused = _why_no_duty(start_at, end_at, turn.now, [*known, *planned])
        if refused is not None:
            return refused
        planned.append(
            Duty(
                id=turn.tx.new_id(),
                program_id=program.id,
                staff_id=person.id,
                starts_at=start_at,
                ends_at=end_at,
                entered_by=staff.id,
                entered_at=turn.now,
            )
        )
    for duty in planned:
        drills.plan(turn, turn.tx.add(duty))
    first, last = planned[0].starts_at, planned[-1].ends_at
    _noted(turn, staff, "duty.added", person.id, f"{len(planned)} from {first.isoformat()} to {last.isoformat()}")
    return None


def drop_duty(turn: Turn, staff_id: str, duty_id: str) -> bool:
    """Somebody is not on call after all; False when the duty is gone already. Past duties stay."""
    duty = turn.tx.get(Duty, duty_id)
    if duty is None or duty.ends_at <= turn.now:
        return False
    program, staff = _program_of(turn, staff_id)
    if duty.program_id != program.id:
        raise LookupError("a duty of another program")
    due.drop(turn, Kind.DRILL, duty.id)
    turn.tx.remove(Duty, id=duty.id)
    _noted(turn, staff, "duty.dropped", duty.staff_id, duty.starts_at.isoformat())
    return True


def sign_unattended(turn: Turn, staff_id: str, until_on: date) -> Refusal | None:
    """Sign that outside the hours, when nobody is on call, nobody is there, up to and including a local date.

    The signature is a supervisor's or an administrator's; consent and crisis replies say what it says.
    """
    program, staff = _program_of(turn, staff_id)
    today = schedule.local_day(turn.now, program.zone)
    if until_on < today:
        return Refusal.PAST
    if until_on - today > coverage.LONGEST_SIGNED:
        return Refusal.TOO_LONG
    take_back(turn, staff_id)
    signed = turn.tx.add(
        Unattended(
            id=turn.tx.new_id(),
            program_id=program.id,
            hours=coverage.signable(program),
            until_on=until_on,
            signed_by=staff.id,
            signed_at=turn.now,
        )
    )
    _noted(turn, staff, "hours.signed_unattended", signed.id, f"{signed.hours}, until {until_on}")
    return None


def take_back(turn: Turn, staff_id: str) -> bool:
    """The signature counts no more; False when there is none."""
    program, staff = _program_of(turn, staff_id)
    standing = turn.tx.find(Unattended, program_id=program.id, ended_at=None)
    for each in standing:
        turn.tx.change(each, ended_at=turn.now)
        _noted(turn, staff, "hours.signature_taken_back", each.id, each.hours)
    return bool(standing)


def _program_of(turn: Turn, staff_id: str, *, own: str = "") -> tuple[Program, Staff]:
    """The program and the member of staff. Raises LookupError for whoever may not set this (`own`: their own matter)."""
    staff = turn.tx.need(Staff, staff_id)
    if not staff.active or (staff.role not in MAY_CHOOSE and staff.id != own):
        raise LookupError(f"{staff_id} may not set who is there")
    return turn.tx.need(Program, staff.program_id), staff


def _colleague(turn: Turn, program: Program, person_id: str) -> Staff:
    found = turn.tx.get(Staff, person_id)
    if found is None or found.program_id != program.id:
        raise LookupError("nobody of this program")
    return found


def _works_here(turn: Turn, program: Program, person_id: str) -> bool:
    found = turn.tx.get(Staff, person_id)
    return found is not None and found.program_id == program.id and found.active


def _why_no_duty(start_at: datetime, end_at: datetime, now: datetime, known: list[Duty]) -> Refusal | None:
    if end_at <= start_at:
        return Refusal.ORDER
    if end_at <= now:
        return Refusal.PAST
    if end_at - start_at > rota.LONGEST or start_at > now + coverage.YEAR + rota.LONGEST:
        return Refusal.TOO_LONG
    if any(duty.starts_at < end_at and start_at < duty.ends_at for duty in known):
        return Refusal.TAKEN
    return None


def _set_holidays(turn: Turn, program: Program, staff: Staff, days: set[date], what: str) -> None:
    turn.tx.change(program, holidays=",".join(day.isoformat() for day in sorted(days)))
    _noted(turn, staff, "program.holidays_set", program.id, what)
    _hours_changed(turn, turn.tx.need(Program, program.id))


def _hours_changed(turn: Turn, program: Program) -> None:
    """Digests come at other times; alerts that nobody has go on to the side of the ladder that holds now."""
    digests.plan_all(turn)
    period = hours.period(program, turn.now)
    for alert in alert_queries.open_alerts(turn.tx, program.id):
        if escalation.starts_anew(alert, period):
            due.plan(turn, Kind.ALERT_STEP, alert.id, turn.now)


def _noted(turn: Turn, staff: Staff, act: str, subject_id: str, detail: str) -> None:
    audit(turn, act, subject_id, actor_id=staff.id, detail=detail[:200], program_id=staff.program_id)
