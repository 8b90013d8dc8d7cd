"""When the morning digest is due, and whether a concern waits for one.

Pure. It gathers nothing (`actions.digests` does). The rule a reader must not break: what is held back for a digest has a
digest to come.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from care import hours, schedule
from care.records import Program

BEFORE_SESSION = timedelta(minutes=30)
"""The digest comes so long before the first session, where that is earlier than opening (product, section 3.11)."""


def digest_at(program: Program, on: date, first_session_at: datetime | None) -> datetime | None:
    """When the digest of a local date of the program is due (aware UTC); None on a day without staff hours."""
    if schedule.weekday(on) not in schedule.days_of(program.open_days) or program.opens_time >= program.closes_time:
        return None
    opens_at = schedule.instant(on, program.opens_time, program.zone)
    return opens_at if first_session_at is None else min(opens_at, first_session_at - BEFORE_SESSION)


def is_held(program: Program, planned_at: datetime | None, now: datetime) -> bool:
    """Whether a concern that is raised now waits for the digest planned for `planned_at` (aware UTC).

    It does, but in staff hours after the digest of that day: then somebody is there to look today.
    """
    if planned_at is None:
        return False
    is_today = schedule.local_day(planned_at, program.zone) == schedule.local_day(now, program.zone)
    return is_today or not hours.is_staffed(program, now)
