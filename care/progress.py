"""What a patient sees of the weeks behind: days without use, days in the program, the week in numbers, what helped.

Pure. It counts; it says nothing (`actions.progress` does) and draws nothing (`charts.progress` does). The rules a reader
must not break: what was not said is unknown, and unknown is never counted, neither as use nor as a day without it; there
is no number that falls back to nothing for one day of use except the one that says how long ago it was; nothing is
praised, blamed or compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise

from care import schedule, skills
from care.records import AttendanceState, Session, SkillRun
from care.skills import Tally

SPANS = (7, 30, 90)
"""Days that a picture may show (product, section 3.2)."""

WEEK = 7
HELPED_SHOWN = 3

USED_NO, USED_YES = 0, 1
"""Values of the daily question `used`. Any other, *rather not say* among them, says nothing."""

REACHES_BACK = 7
"""For how many days one *no, not since my last check-in* can speak. A week is the shorter of the two recall periods of the
BAM (7 and 30 days); what lies further back is unknown."""

LOOK_BACK_DAY = "sun"
LOOK_BACK_WITHIN = timedelta(hours=4)
"""A look-back that could not go within this time is not sent late: the next one comes in a week."""

_BESIDE_CHECKIN = (timedelta(minutes=-75), timedelta(minutes=75), timedelta(minutes=-135), timedelta(0))
"""Around the check-in, never with it while another time is free, and a quarter beside the hours and half hours at which
sessions begin: their reminder comes a day before, and two messages at once are one too many."""


class DayOfUse(StrEnum):
    """What is known about use on one local date."""

    FREE = "free"
    USED = "used"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Said:
    """One daily check-in with at least one answer: its local date, and what was said to `used` (None: nothing)."""

    on: date
    used: int | None


@dataclass(frozen=True, slots=True)
class Facts:
    """What is stored about one patient, from the first day on.

    `days` are local dates with the last number of each daily question, `sessions` those that staff marked, `runs` the
    skills practised to the end.
    """

    days: Mapping[date, Mapping[str, int]]
    said: tuple[Said, ...]
    sessions: tuple[tuple[Session, AttendanceState], ...]
    runs: tuple[SkillRun, ...]

    @property
    def used_on(self) -> frozenset[date]:
        """The local dates on which use was told."""
        return frozenset(each.on for each in self.said if each.used == USED_YES)

    @property
    def attended_on(self) -> tuple[date, ...]:
        """The dates of the sessions in which the patient was, one for each session."""
        return tuple(session.local_on for session, state in self.sessions if was_there(state))


@dataclass(frozen=True, slots=True)
class WithoutUse:
    """Days without use, for somebody who may have a slip behind them.

    `total` and `longest` stay what they are after a slip. `since` are the days known to be without use after the last
    use that was told; None when none was told.
    """

    total: int
    longest: int
    since: int | None


@dataclass(frozen=True, slots=True)
class Range:
    """The lowest and the highest number of a scale over some days."""

    lowest: int
    highest: int


@dataclass(frozen=True, slots=True)
class Week:
    """Seven local dates: on how many of them something was answered, the scales, sessions attended, skills practised."""

    last: date
    days_answered: int
    ranges: Mapping[str, Range]
    attended: int
    practised: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing was answered: then there is nothing to look back on."""
        return self.days_answered == 0


def days_of_use(said: Iterable[Said]) -> dict[date, DayOfUse]:
    """What is known of each local date; dates about which nobody was asked are not there.

    A day is the stretch that ends with the answer given on it: the question is *since your last check-in*. So a *no*
    speaks for its own date and for the dates between it and the check-in before, `REACHES_BACK` at most; a *yes* marks
    the date on which it was told, and leaves the dates in between unknown, because it does not say when. Nothing said
    leaves all of them unknown. With several check-ins on one date, one *yes* makes it a day of use, and only *no* to
    each of them a day without; the first of them (they come in the order of answering) speaks for the dates before.
    """
    found: dict[date, DayOfUse] = {}
    before: date | None = None
    for each in sorted(said, key=lambda one: one.on):  # stable: within a date they stay in the order of answering
        what = {USED_NO: DayOfUse.FREE, USED_YES: DayOfUse.USED}.get(each.used if each.used is not None else -1)
        between = what if what is DayOfUse.FREE else DayOfUse.UNKNOWN
        for on in _between(before, each.on):
            reached = (each.on - on).days < REACHES_BACK
            found[on] = between if reached else DayOfUse.UNKNOWN
        found[each.on] = _both(found.get(each.on), what or DayOfUse.UNKNOWN)
        before = each.on
    return found


def without_use(said: Iterable[Said]) -> WithoutUse | None:
    """Days without use of all the time that is known; None while there is no such day and so nothing to show."""
    known = days_of_use(said)
    free = sorted(on for on, what in known.items() if what is DayOfUse.FREE)
    if not free:
        return None
    longest = run = 1
    for earlier, later in pairwise(free):
        run = run + 1 if later - earlier == timedelta(days=1) else 1
        longest = max(longest, run)
    last_use = max((on for on, what in known.items() if what is DayOfUse.USED), default=None)
    since = None if last_use is None else sum(on > last_use for on in free)
    return WithoutUse(total=len(free), longest=longest, since=since)


def days_in_program(enrolled_at: datetime | None, now: datetime, zone: str) -> int:
    """Which day of the program it is: 1 on the local date of enrolment; 0 for somebody who never was enrolled."""
    if enrolled_at is None:
        return 0
    return max(1, (schedule.local_day(now, zone) - schedule.local_day(enrolled_at, zone)).days + 1)


def hours_attended(sessions: Iterable[tuple[Session, AttendanceState]]) -> float:
    """Hours of the sessions in which the patient was. Whoever came late was there: nobody writes down how late."""
    lengths = (session.ends_at - session.starts_at for session, state in sessions if was_there(state))
    return sum(lengths, timedelta(0)).total_seconds() / 3600


def was_there(state: AttendanceState) -> bool:
    """Whether this counts as attended."""
    return state in (AttendanceState.CAME, AttendanceState.LATE)


def helped(runs: Iterable[SkillRun], most: int = HELPED_SHOWN) -> tuple[tuple[str, Tally], ...]:
    """The skills that took the patient's own rating down, what helped most first: skill id and tally.

    The same bar as for saying it under a skill (`skills.worth_saying`): more than one rated try.
    """
    own = skills.tallies(runs)
    worth = [(skill, tally) for skill, tally in own.items() if skills.worth_saying(tally)]
    worth.sort(key=lambda each: (-each[1].average, -each[1].tries, each[0]))
    return tuple(worth[:most])


def span_for(days: int) -> int:
    """The span that a picture shows first: the week for whoever is new, else 30 days."""
    return SPANS[0] if days <= SPANS[0] else SPANS[1]


def week_before(on: date) -> tuple[date, date]:
    """First and last of the seven local dates before `on`: whole days only."""
    return on - timedelta(days=WEEK), on - timedelta(days=1)


def look_back(
    last: date,
    days: Mapping[date, Mapping[str, int]],
    answered_on: Iterable[date],
    attended_on: Sequence[date],
    practised_on: Sequence[date],
    scales: Sequence[str],
) -> Week:
    """The week that ends with `last` (a local date), of facts that may reach further."""
    first = last - timedelta(days=WEEK - 1)
    ranges = {}
    for scale in scales:
        values = [numbers[scale] for on, numbers in days.items() if first <= on <= last and scale in numbers]
        if values:
            ranges[scale] = Range(min(values), max(values))
    return Week(
        last=last,
        days_answered=len({on for on in answered_on if first <= on <= last}),
        ranges=ranges,
        attended=sum(first <= on <= last for on in attended_on),
        practised=sum(first <= on <= last for on in practised_on),
    )


def next_look_back(now: datetime, zone: str, checkin: time, quiet_from: time, quiet_until: time) -> datetime:
    """The first instant of a look-back after `now` (aware UTC): Sunday, near the check-in, outside quiet hours."""
    today = schedule.local_day(now, zone)
    for ahead in range(-1, WEEK + 2):
        on = today + timedelta(days=ahead)
        if schedule.weekday(on) != LOOK_BACK_DAY:
            continue
        at = _beside(schedule.instant(on, checkin, zone), on, zone, quiet_from, quiet_until)
        if at > now:
            return at
    raise ValueError("a week without a Sunday")


def look_back_slot(now: datetime, zone: str, checkin: time, quiet_from: time, quiet_until: time) -> datetime | None:
    """The look-back that may still go now; None when the last one is too long ago."""
    slot = next_look_back(now - LOOK_BACK_WITHIN, zone, checkin, quiet_from, quiet_until)
    return slot if slot <= now else None


def _beside(at: datetime, on: date, zone: str, quiet_from: time, quiet_until: time) -> datetime:
    for away in _BESIDE_CHECKIN:
        tried = at + away
        same_day = schedule.local_day(tried, zone) == on
        if same_day and schedule.quiet_until(tried, zone, quiet_from, quiet_until) is None:
            return tried
    return schedule.quiet_until(at, zone, quiet_from, quiet_until) or at


def _between(before: date | None, on: date) -> tuple[date, ...]:
    """The dates after one check-in and before the next."""
    if before is None:
        return ()
    return tuple(before + timedelta(days=ahead) for ahead in range(1, (on - before).days))


def _both(one: DayOfUse | None, other: DayOfUse) -> DayOfUse:
    if one is None or one is other:
        return other
    return DayOfUse.USED if DayOfUse.USED in (one, other) else DayOfUse.UNKNOWN
