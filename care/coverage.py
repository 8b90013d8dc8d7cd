"""Is every hour of the year answered for: by the team, by somebody on call, or by a signature that nobody is there?

Pure: from hours, rota and signatures to stretches of time. The rule a reader must not break: a stretch with nobody that
nobody signed for is shown as what it is, and a signature counts only for the week that was signed.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from care import hours, schedule
from care.records import Duty, Program, Unattended

YEAR = timedelta(days=365)
"""So far ahead every hour is looked at."""

LONGEST_SIGNED = timedelta(days=548)
"""A signature is given anew once a year, with half a year in which to remember it."""


class Cover(StrEnum):
    """Who answers in a stretch of time."""

    STAFFED = "staffed"
    ON_CALL = "on_call"
    UNATTENDED = "unattended"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Stretch:
    """From `starts_at` up to `ends_at` (aware UTC) it is like this."""

    starts_at: datetime
    ends_at: datetime
    cover: Cover


def signable(program: Program) -> str:
    """The week of a program as a supervisor signs it; a signature counts while this is the same."""
    opens, closes = program.opens_time.isoformat("minutes"), program.closes_time.isoformat("minutes")
    return f"{','.join(sorted(schedule.days_of(program.open_days)))} {opens}-{closes} {program.zone}"


def signed_until(program: Program, signatures: Iterable[Unattended]) -> datetime | None:
    """The end of what is signed for the program's present week; None when nothing is."""
    last = [each.until_on for each in signatures if each.ended_at is None and each.hours == signable(program)]
    if not last:
        return None
    return schedule.instant(max(last) + timedelta(days=1), datetime.min.time(), program.zone)


def stretches(
    program: Program,
    duties: Sequence[Duty],
    signatures: Iterable[Unattended],
    somebody_on: Callable[[date], bool],
    since: datetime,
    until: datetime,
) -> tuple[Stretch, ...]:
    """What covers each moment from `since` to `until` (aware UTC), in order, without a hole.

    `duties` are those of people who can be reached; `somebody_on` says of a local date whether anybody of the team is
    there. A staffed hour is somebody's by plan: when the whole team is away nobody can sign that away.
    """
    signed = signed_until(program, signatures)
    staffed = [
        (start, end)
        for start, end in hours.spans(program, since, until)
        if somebody_on(schedule.local_day(start, program.zone))
    ]
    open_hours = hours.spans(program, since, until)
    marks = {since, until}
    for start, end in [*open_hours, *((duty.starts_at, duty.ends_at) for duty in duties)]:
        marks |= {at for at in (start, end) if since < at < until}
    if signed is not None and since < signed < until:
        marks.add(signed)
    times, found = sorted(marks), list[Stretch]()
    for start, end in pairwise(times):
        if _within(staffed, start):
            cover = Cover.STAFFED
        elif any(duty.starts_at <= start < duty.ends_at for duty in duties):
            cover = Cover.ON_CALL
        elif signed is not None and start < signed and not _within(open_hours, start):
            cover = Cover.UNATTENDED
        else:
            cover = Cover.NOBODY
        if found and found[-1].cover is cover:
            found[-1] = Stretch(found[-1].starts_at, end, cover)
        else:
            found.append(Stretch(start, end, cover))
    return tuple(found)


def gaps(found: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """The stretches in which nobody is there and nobody signed for it."""
    return tuple(stretch for stretch in found if stretch.cover is Cover.NOBODY)


def _within(spans: Sequence[tuple[datetime, datetime]], at: datetime) -> bool:
    """Whether a moment lies in one of these spans, which are in order and do not overlap."""
    place = bisect_right(spans, at, key=lambda span: span[0])
    return place > 0 and at < spans[place - 1][1]
