"""A patient's last weeks as the rules over several days see them, and the numbers of the program that judges them.

Reading only: it collects what `care.history` names, by a handful of queries. The rules a reader must not break: a date is
the patient's own; of a date with several answers the last one holds; what was never asked is no missed check-in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta

from actions.turn import Turn
from care import attendance, schedule, thresholds
from care.history import LOOK_BACK_DAYS, History, Prompt
from care.phases import BREAKS
from care.records import Audit, CheckinState, Patient, Source, Threshold
from care.thresholds import Thresholds
from storage import attendance as attendance_queries
from storage import history as queries
from storage.history import Asked

PAUSED, RESUMED = "account.paused", "account.resumed"
WENT, CAME_BACK = "patient.away", "patient.back"
"""Acts in the audit between which a patient was on a break, on leave or in hospital."""


def thresholds_of(turn: Turn, program_id: str) -> Thresholds:
    """The numbers that hold for a program: its own choices, else the defaults."""
    rows = turn.tx.find(Threshold, program_id=program_id)
    return thresholds.of_stored({row.name: row.value for row in rows})


def history_of(turn: Turn, patient: Patient, today: date) -> History:
    """What the rules may see of a patient on `today`, a local date of theirs: that of the check-in at hand."""
    since = today - timedelta(days=LOOK_BACK_DAYS)
    start = schedule.instant(since, time(0), patient.zone)
    asked = queries.checkins(turn.tx, patient.id, since)
    marks = attendance_queries.of_patient(turn.tx, patient.id, start)
    seen = attendance.by_day((mark for mark in marks if mark.is_there), patient.zone)
    return History(
        today=today,
        enrolled_on=schedule.local_day(patient.enrolled_at or patient.created_at, patient.zone),
        days=_days(asked),
        prompts=_prompts(asked),
        heard_on=frozenset(
            {
                *(schedule.local_day(at, patient.zone) for at in queries.heard_at(turn.tx, patient.id, start)),
                *(row.on for row in asked if row.source is Source.SELF),  # begun by the patient, answered or not
            }
        ),
        seen_on=frozenset(seen),
        away_on=frozenset(_away_on(turn, patient, since, today)),
        watches_sleep=patient.watches_sleep,
    )


def _days(asked: Iterable[Asked]) -> dict[date, dict[str, int]]:
    days: dict[date, dict[str, int]] = {}
    for row in asked:
        values = days.setdefault(row.on, {})
        if row.question is not None and row.value is not None:
            values[row.question] = row.value
    return days


def _prompts(asked: list[Asked]) -> dict[date, Prompt]:
    """One for each date: at most one check-in a date comes by itself. Whoever told staff instead has answered it."""
    told_staff = {row.on for row in asked if row.source is Source.STAFF and row.is_given}
    prompts: dict[date, Prompt] = {}
    for row in asked:
        if row.source is not Source.PROMPTED:
            continue
        if row.is_given or row.on in told_staff or row.state in (CheckinState.DONE, CheckinState.STOPPED):
            prompts[row.on] = Prompt.ANSWERED
        else:
            now = Prompt.OPEN if row.state is CheckinState.ASKED else Prompt.MISSED
            prompts.setdefault(row.on, now)
    return prompts


def _away_on(turn: Turn, patient: Patient, since: date, today: date) -> Iterator[date]:
    """The local dates of breaks, leaves and stays in hospital, the first and the last of each included."""
    rows = queries.acts(turn.tx, patient.id, (PAUSED, RESUMED, WENT, CAME_BACK))
    spans = [*_breaks(rows), *_stays(rows, turn.now)]
    if patient.away is not None:
        spans.append((patient.away_since_at or turn.now, turn.now))
    if patient.paused_until_at is not None:
        spans.append((min(turn.now, patient.paused_until_at), patient.paused_until_at))
    for start, end in spans:
        first = max(schedule.local_day(start, patient.zone), since)
        last = min(schedule.local_day(end, patient.zone), today)
        yield from (first + timedelta(days=ahead) for ahead in range((last - first).days + 1))


def _breaks(rows: Iterable[Audit]) -> Iterator[tuple[datetime, datetime]]:
    """Each break from its tap to its end: as long as was picked, or until it was ended or begun anew."""
    started: Audit | None = None
    for row in (row for row in rows if row.act in (PAUSED, RESUMED)):
        if started is not None:
            yield started.at, min(row.at, started.at + BREAKS[started.detail])
        started = row if row.act == PAUSED else None
    if started is not None:
        yield started.at, started.at + BREAKS[started.detail]


def _stays(rows: Iterable[Audit], now: datetime) -> Iterator[tuple[datetime, datetime]]:
    """Each leave or stay in hospital that is over, and the one that is not until now."""
    started: datetime | None = None
    for row in (row for row in rows if row.act in (WENT, CAME_BACK)):
        if row.act == CAME_BACK and started is not None:
            yield started, row.at
        started = None if row.act == CAME_BACK else started or row.at
    if started is not None:
        yield started, now
