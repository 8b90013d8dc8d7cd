"""What came of the simulated weeks: how often phones rang, what stood in the digests, whether every crisis was told.

It counts what is stored and what reached phones. A day is a local date of one counselor. The rule a reader must not
break: what was missed is counted as missed; no day is left out.
"""

from __future__ import annotations

import math
import statistics
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from care import schedule
from care.records import Answer, Checkin, CheckinKind, CheckinState, Flag, Level, Source
from care.rules import Rule
from practice.simulation.crises import KINDS, Crises, Planted
from practice.simulation.people import ZONE, People
from practice.simulation.stage import Rang, Stage
from storage.transaction import Tx

ALERTS_A_DAY, CONCERNS_A_DAY = 2, 5
"""The budget of 28 patients for one counselor (product, section 3.4)."""

TOLD_WITHIN = timedelta(minutes=1)

_QUESTIONS = ("mood", "craving", "confidence", "anxiety", "sleep", "urge")
_OVER = (CheckinState.DONE, CheckinState.STOPPED, CheckinState.EXPIRED)


@dataclass(frozen=True, slots=True)
class Spread:
    """How a count is spread over days, and the share of days on which it is within its budget."""

    mean: float
    p95: int
    most: int
    within: float | None = None

    @classmethod
    def of(cls, counts: Sequence[int], budget: int | None = None) -> Spread:
        """From one count a day."""
        ordered = sorted(counts)
        within = None if budget is None else sum(count <= budget for count in counts) / len(counts)
        place = max(0, math.ceil(0.95 * len(ordered)) - 1)
        return cls(statistics.fmean(counts), ordered[place], ordered[-1], within)


@dataclass(frozen=True, slots=True)
class Figures:
    """The result of one run."""

    setting: dict[str, Any]
    answer_rate: float
    half_or_more: float
    means: dict[str, tuple[float, float]]
    use_reported: float
    per_day: dict[str, Spread]
    rules: dict[str, int]
    planted: dict[str, tuple[int, int]]
    slowest_s: float
    missed: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """The same for a file, rounded as it is shown."""
        return {
            "setting": self.setting,
            "answer_rate": round(self.answer_rate, 3),
            "half_or_more": round(self.half_or_more, 3),
            "means": {name: [round(mean, 2), round(sd, 2)] for name, (mean, sd) in self.means.items()},
            "use_reported": round(self.use_reported, 3),
            "per_day": {
                name: {
                    "mean": round(spread.mean, 2),
                    "p95": spread.p95,
                    "most": spread.most,
                    "within": None if spread.within is None else round(spread.within, 3),
                }
                for name, spread in self.per_day.items()
            },
            "rules": self.rules,
            "planted": {kind: list(counts) for kind, counts in self.planted.items()},
            "slowest_s": round(self.slowest_s, 1),
            "missed": self.missed,
        }


def gather(stage: Stage, people: People, crises: Crises, days: list[date], setting: dict[str, Any]) -> Figures:
    """Count everything of these local dates."""
    return stage.store.read_now(lambda tx: _gather(tx, stage, people, crises, days, setting))


def told(planted: Planted, rang: Iterable[Rang]) -> float | None:
    """After how many seconds a crisis alert made a phone ring; None when none did within the minute."""
    for each in rang:
        waited = each.at - planted.known_at
        is_it = each.patient_id == planted.patient_id and each.level is Level.CRISIS
        if is_it and timedelta(0) <= waited <= TOLD_WITHIN:
            return waited.total_seconds()
    return None


def _gather(tx: Tx, stage: Stage, people: People, crises: Crises, days: list[date], setting: dict[str, Any]) -> Figures:
    rate, half = _answering(tx, people, days)
    waits = [(each, told(each, stage.rang)) for each in crises.planted]
    planted = {
        kind: (
            sum(each.kind == kind for each, _ in waits),
            sum(each.kind == kind and s is not None for each, s in waits),
        )
        for kind in KINDS
    }
    given = {question: _values(tx, question, days) for question in (*_QUESTIONS, "used")}
    first, last = days[0], days[-1]
    flags = [flag for flag in tx.find(Flag) if first <= _on(flag.raised_at) <= last]
    return Figures(
        setting=setting,
        answer_rate=rate,
        half_or_more=half,
        means={name: (statistics.fmean(given[name]), statistics.pstdev(given[name])) for name in _QUESTIONS},
        use_reported=statistics.fmean(value == 1 for value in given["used"]),
        per_day=_per_day(stage, people, flags, days),
        rules={rule: count for rule, count in Counter(flag.rule for flag in flags).most_common() if rule in set(Rule)},
        planted=planted,
        slowest_s=max((seconds for _, seconds in waits if seconds is not None), default=0.0),
        missed=[each.kind for each, seconds in waits if seconds is None] + crises.not_planted,
    )


def _answering(tx: Tx, people: People, days: list[date]) -> tuple[float, float]:
    """The share of the check-ins asked that got an answer, and the share of patients who answered half or more."""
    of_patient: dict[str, list[bool]] = {member.patient_id: [] for member in people.members}
    answered = {answer.checkin_id for answer in tx.find(Answer)}
    for checkin in tx.find(Checkin, kind=CheckinKind.DAILY, source=Source.PROMPTED, state=_OVER):
        if days[0] <= checkin.local_on <= days[-1]:
            of_patient[checkin.patient_id].append(checkin.id in answered)
    every = [each for one in of_patient.values() for each in one]
    halves = [statistics.fmean(one) >= 0.5 for one in of_patient.values() if one]
    return statistics.fmean(every), statistics.fmean(halves)


def _values(tx: Tx, question: str, days: list[date]) -> list[int]:
    found = tx.find(Answer, question=question)
    return [
        answer.value for answer in found if answer.value is not None and days[0] <= _on(answer.answered_at) <= days[-1]
    ] or [0]


def _per_day(stage: Stage, people: People, flags: list[Flag], days: list[date]) -> dict[str, Spread]:
    counselor_of = {member.patient_id: member.counselor_id for member in people.members}
    cells = [(counselor_id, on) for counselor_id in people.counselors for on in days]
    workdays = [on for on in days if schedule.weekday(on) not in ("sat", "sun")]

    def spread(events: Iterable[tuple[str, date]], budget: int | None = None, *, of: list[date] = days) -> Spread:
        counts = Counter((counselor_of.get(who, who), on) for who, on in events)
        return Spread.of([counts[cell] for cell in cells if cell[1] in of], budget)

    first_rings: dict[str, Rang] = {}
    crisis_rings: dict[str, Rang] = {}
    for rang in stage.rang:
        if rang.level >= Level.URGENT:  # a concern rings only when whoever has it asked to be asked again
            first_rings.setdefault(rang.alert_id, rang)
        if rang.level is Level.CRISIS:
            crisis_rings.setdefault(rang.alert_id, rang)
    concerns = [(flag.patient_id, flag.raised_at) for flag in flags if flag.level is Level.CONCERN]
    alone = _opening_concerns(flags)
    return {
        "alerts": spread(_of_day((each.patient_id, each.at) for each in first_rings.values()), ALERTS_A_DAY),
        "crisis": spread(_of_day((each.patient_id, each.at) for each in crisis_rings.values())),
        "rings": spread([(each.staff_id, _on(each.at)) for each in stage.rang]),
        "concerns": spread(_of_day(alone), CONCERNS_A_DAY),
        "reasons": spread(_of_day(concerns)),
        "concerns_workdays": spread(
            [(who, _read_on(at_day, workdays)) for who, at_day in _of_day(alone)], CONCERNS_A_DAY, of=workdays
        ),
    }


def _opening_concerns(flags: list[Flag]) -> list[tuple[str, datetime]]:
    """The first concern of each alert that had not rung before it: what is new in a digest, or on the page."""
    first: dict[str, Flag] = {}
    for flag in sorted(flags, key=lambda each: each.raised_at):
        first.setdefault(flag.alert_id, flag)
    return [(flag.patient_id, flag.raised_at) for flag in first.values() if flag.level is Level.CONCERN]


def _on(at: datetime) -> date:
    return schedule.local_day(at, ZONE)


def _of_day(events: Iterable[tuple[str, datetime]]) -> list[tuple[str, date]]:
    return [(who, _on(at)) for who, at in events]


def _read_on(on: date, workdays: list[date]) -> date:
    """The working day on which a concern is read: the weekend's on Monday."""
    return next((each for each in workdays if each >= on), workdays[-1])
