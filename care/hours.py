"""When is the team there?

A program is staffed on its open days between two local times, except on holidays. It decides; nobody is told from here.
The rule a reader must not break: an hour is either staffed or the patient is told plainly that nobody is there.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache

from care import schedule
from care.records import Period, Program

_LONGEST_CLOSED_DAYS = 60
"""A program that stays closed for longer has no next opening that anybody could be told."""


def is_staffed(program: Program, now: datetime) -> bool:
    """Whether it is one of the program's hours at `now` (aware UTC)."""
    times = _times(program, schedule.local_day(now, program.zone))
    return times is not None and times[0] <= now < times[1]


def period(program: Program, now: datetime) -> Period:
    """Which side of a ladder is climbed at `now` (aware UTC). A program that never opens has no night to wait out."""
    return Period.NIGHT if next_opening(program, now) not in (None, now) else Period.DAY


def next_opening(program: Program, now: datetime) -> datetime | None:
    """The aware UTC instant at which the team is back; None when the program never opens. `now` when it is open."""
    if is_staffed(program, now):
        return now
    today = schedule.local_day(now, program.zone)
    for ahead in range(_LONGEST_CLOSED_DAYS):
        times = _times(program, today + timedelta(days=ahead))
        if times is not None and times[0] > now:
            return times[0]
    return None


def changes_at(program: Program, now: datetime) -> datetime | None:
    """The next aware UTC instant after `now` at which the team comes or goes; None when the program never opens."""
    if is_staffed(program, now):
        times = _times(program, schedule.local_day(now, program.zone))
        return times[1] if times is not None else None
    return next_opening(program, now)


def spans(program: Program, since: datetime, until: datetime) -> list[tuple[datetime, datetime]]:
    """The staffed times that touch the time from `since` to `until` (aware UTC), in order."""
    on, last = schedule.local_day(since, program.zone), schedule.local_day(until, program.zone)
    found = []
    while on <= last:
        times = _times(program, on)
        if times is not None and times[1] > since and times[0] < until:
            found.append(times)
        on += timedelta(days=1)
    return found


def holidays(program: Program) -> tuple[date, ...]:
    """The dates on which the program stays closed though the weekday is open, in order."""
    return _dates(program.holidays)


def _times(program: Program, on: date) -> tuple[datetime, datetime] | None:
    """From when to when the team is there on a local date, as aware UTC instants; None on a closed one."""
    if schedule.weekday(on) not in schedule.days_of(program.open_days) or on in _dates(program.holidays):
        return None
    opens = schedule.instant(on, program.opens_time, program.zone)
    closes = schedule.instant(on, program.closes_time, program.zone)
    return (opens, closes) if opens < closes else None


@lru_cache(maxsize=256)
def _dates(holidays: str) -> tuple[date, ...]:
    return tuple(sorted(date.fromisoformat(day) for day in holidays.split(",") if day))
