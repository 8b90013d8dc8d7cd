"""When is the team there?

A program is staffed on its open days between two local times. It decides; nobody is told from here. The rule a reader
must not break: an hour is either staffed or the patient is told plainly that nobody is there.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from care import schedule
from care.records import Program


def is_staffed(program: Program, now: datetime) -> bool:
    """Whether somebody is on duty at `now` (aware UTC)."""
    here = schedule.local(now, program.zone)
    if schedule.weekday(here.date()) not in schedule.days_of(program.open_days):
        return False
    return program.opens_time <= here.time() < program.closes_time


def next_opening(program: Program, now: datetime) -> datetime | None:
    """The aware UTC instant at which the team is back; None when the program never opens. `now` when it is open."""
    if is_staffed(program, now):
        return now
    if program.opens_time >= program.closes_time:
        return None
    days = schedule.days_of(program.open_days)
    today = schedule.local_day(now, program.zone)
    for ahead in range(8):
        on = today + timedelta(days=ahead)
        opens = schedule.instant(on, program.opens_time, program.zone)
        if schedule.weekday(on) in days and opens > now:
            return opens
    return None
