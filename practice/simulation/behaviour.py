"""How made-up patients behave: what they answer, how often, how late. Pure draws from a seeded generator.

Means are the published ones of the Brief Addiction Monitor (PMC3602977, tables 1 and 3), brought to 0 to 10. Spread,
correlation and everything that no study gives are assumptions, named here and told in `docs/safety.md`. The rule a reader
must not break: nothing in here knows a threshold of a rule, so that no rule is flattered.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from random import Random

from care.records import Focus

ANSWER_RATE = 0.57
"""The share of check-ins that is answered, over all patients and weeks."""

_RATE_SHAPE = 1 / ANSWER_RATE - 1
"""Rates spread as Beta(1, this): mean 57 %, and 59 % of patients answer half or more (published: 57 % did)."""

DECLINE_A_WEEK = 0.01
"""Answering falls by a point a week (fixed time of day, 257 smokers)."""

_CLUSTERS = 0.3
"""How much yesterday's answering tells about today's: silences come in runs."""

MONTHS_LATER_WEEKS = 12.0
"""The second published point: three months after entry."""

_BETWEEN = 0.5
"""The share of the variance that is between patients; the rest is from day to day."""

_CARRIED = 0.4
"""Correlation of a day with the day before."""

_SHARED = 0.5
"""The part of a day, and of a patient, that all questions have in common."""

_USE_SPREAD = 2.2
"""Of the log-odds of use: a quarter of the patients has more than half of the days with use."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A question from 0 to 10: mean at entry and three months later, spread, and whether strain raises it."""

    at_entry: float
    later: float
    spread: float
    strained: bool


def _of_days(days: float) -> float:
    return 10 * days / 30


def _of_extent(mean: float) -> float:
    return 10 * mean / 4


SCALES: Mapping[str, Scale] = {
    "mood": Scale(10 - _of_days(14.1), 10 - _of_days(14.1), 2.0, strained=False),
    "craving": Scale(_of_extent(1.64), _of_extent(0.96), 2.4, strained=True),
    "confidence": Scale(_of_extent(2.90), _of_extent(2.90), 2.2, strained=False),
    "anxiety": Scale(_of_days(14.1), _of_days(14.1), 2.2, strained=True),
    "sleep": Scale(10 - _of_days(16.3), 10 - _of_days(16.3), 2.2, strained=False),
    "urge": Scale(_of_extent(1.64), _of_extent(0.96), 2.4, strained=True),
}
"""Mood and anxiety from the days of being depressed, anxious, angry or upset; sleep from the nights of bad sleep."""


def _any_use(alcohol_days: float, drug_days: float) -> float:
    return 1 - (1 - alcohol_days / 30) * (1 - drug_days / 30)


USE_AT_ENTRY, USE_LATER = _any_use(6.7, 3.8), _any_use(2.35, 0.59)
"""The chance of a day with use, if alcohol and drugs fall on days independently of each other."""


def use_chance(week: float) -> float:
    """The mean chance of a day with use, so many weeks after entry: it falls by the same share each week."""
    return float(USE_AT_ENTRY * (USE_LATER / USE_AT_ENTRY) ** min(1.0, week / MONTHS_LATER_WEEKS))


def mean_of(scale: Scale, week: float) -> float:
    """The mean of a question so many weeks after entry: in a straight line between the two published points."""
    return scale.at_entry + (scale.later - scale.at_entry) * min(1.0, week / MONTHS_LATER_WEEKS)


def rates(random: Random, count: int) -> list[float]:
    """Each patient's own answering rate: the whole range, evenly, in any order."""
    evenly = [1 - (1 - (place + 0.5) / count) ** (1 / _RATE_SHAPE) for place in range(count)]
    random.shuffle(evenly)
    return evenly


class Begun(StrEnum):
    """When the patients began treatment: 0 to 8 weeks before the first day, on it, or three months before."""

    MIXED = "mixed"
    TODAY = "today"
    LONG_AGO = "long-ago"


@dataclass(frozen=True, slots=True)
class Character:
    """What stays the same about a patient. `weeks_in` is how long ago treatment began when the simulation starts."""

    name: str
    telegram_id: int
    focus: Focus
    language: str
    rate: float
    weeks_in: float
    leaning: Mapping[str, float]
    """Question, or `use` -> how far from others, in standard deviations."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day of a patient's: the answers they would give, and whether they give them. `after_minutes` since asked."""

    values: Mapping[str, int]
    used: bool
    answers: bool
    after_minutes: int


def characters(random: Random, count: int, begun: Begun = Begun.MIXED) -> list[Character]:
    """The patients of a clinic. A third each for the three focuses; every fourth speaks Spanish.

    What differs between them is brought to the mean and spread that are meant, so that a small clinic has them too.
    """
    focuses = (Focus.SUBSTANCE, Focus.BOTH, Focus.MENTAL)
    own_rates = rates(random, count)
    made = []
    for place in range(count):
        common = random.gauss(0, 1)
        leaning = {name: _mixed(random, common, strained=scale.strained) for name, scale in SCALES.items()}
        leaning["use"] = _mixed(random, common, strained=True)
        weeks_in = {Begun.MIXED: random.uniform(0, 8), Begun.TODAY: 0.0, Begun.LONG_AGO: MONTHS_LATER_WEEKS}[begun]
        language = "es" if place % 4 == 3 else "en"
        made.append(
            Character(
                name=f"Patient{place + 1}",
                telegram_id=6_100_000 + place,
                focus=focuses[place % 3],
                language=language,
                rate=own_rates[place],
                weeks_in=weeks_in,
                leaning=leaning,
            )
        )
    return _evened(made)


class Life:
    """The days of one patient, one after the other."""

    def __init__(self, random: Random, character: Character, weeks: int) -> None:
        self.character = character
        self._random = random
        self._middle = (weeks - 1) / 2
        self._strain = random.gauss(0, 1)
        self._own = dict.fromkeys(SCALES, 0.0)
        self._answered = random.random() < character.rate

    def next_day(self, week: float) -> Day:
        """The day that begins so many weeks after the start of the simulation."""
        self._strain = self._carry(self._strain)
        treated = self.character.weeks_in + week
        return Day(
            values={name: self._value(name, scale, treated) for name, scale in SCALES.items()},
            used=self._random.random() < self._use(treated),
            answers=self._answers(week),
            after_minutes=self._delay(),
        )

    def _value(self, name: str, scale: Scale, week: float) -> int:
        centre, spread = latent(round(mean_of(scale, week), 1), scale.spread)
        self._own[name] = self._carry(self._own[name])
        sign = 1 if scale.strained else -1
        day = sign * math.sqrt(_SHARED) * self._strain + math.sqrt(1 - _SHARED) * self._own[name]
        away = math.sqrt(_BETWEEN) * self.character.leaning[name] + math.sqrt(1 - _BETWEEN) * day
        # Rounded up or down by chance, so that rounding moves no mean.
        return min(10, int(10 * _share(centre + spread * away) + self._random.random()))

    def _use(self, week: float) -> float:
        centre = centre_of(round(use_chance(week), 3), _USE_SPREAD)
        away = 0.8 * self.character.leaning["use"] + 0.6 * self._strain
        return _share(centre + _USE_SPREAD * away)

    def _answers(self, week: float) -> bool:
        rate = min(0.99, max(0.01, self.character.rate - DECLINE_A_WEEK * (int(week) - self._middle)))
        chance = rate + _CLUSTERS * ((1.0 if self._answered else 0.0) - rate)
        self._answered = self._random.random() < chance
        return self._answered

    def _delay(self) -> int:
        """Six in ten within half an hour, some after the nudge, some late in the window of four hours."""
        chance = self._random.random()
        if chance < 0.6:
            return self._random.randint(1, 30)
        return self._random.randint(31, 130) if chance < 0.85 else self._random.randint(131, 235)

    def _carry(self, before: float) -> float:
        return _CARRIED * before + math.sqrt(1 - _CARRIED**2) * self._random.gauss(0, 1)


# ------------------------------------------------------------------------------------------------- the normal, bounded

_STEPS = [(place - 30) / 10 for place in range(61)]
_WEIGHTS = [math.exp(-(step**2) / 2) for step in _STEPS]
_WHOLE = sum(_WEIGHTS)


@cache
def centre_of(mean: float, spread: float) -> float:
    """The log-odds around which a normal of this spread has this mean share (0 to 1)."""
    low, high = -12.0, 12.0
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (middle, high) if _moment(middle, spread, 1) < mean else (low, middle)
    return low


@cache
def latent(mean: float, spread: float) -> tuple[float, float]:
    """Centre and spread of the log-odds whose shares, times ten, have this mean and this standard deviation."""
    low, high = 0.01, 6.0
    for _ in range(30):
        middle = (low + high) / 2
        centre = centre_of(mean / 10, middle)
        variance = _moment(centre, middle, 2) - _moment(centre, middle, 1) ** 2
        low, high = (middle, high) if 10 * math.sqrt(variance) < spread else (low, middle)
    return centre_of(mean / 10, low), low


def _moment(centre: float, spread: float, power: int) -> float:
    terms = zip(_STEPS, _WEIGHTS, strict=True)
    return sum(weight * _share(centre + spread * step) ** power for step, weight in terms) / _WHOLE


def _share(odds: float) -> float:
    return 1 / (1 + math.exp(-odds))


def _evened(made: list[Character]) -> list[Character]:
    names = made[0].leaning
    means = {name: statistics.fmean(each.leaning[name] for each in made) for name in names}
    spreads = {name: statistics.pstdev(each.leaning[name] for each in made) or 1.0 for name in names}
    evened = [{name: (each.leaning[name] - means[name]) / spreads[name] for name in names} for each in made]
    return [replace(each, leaning=leaning) for each, leaning in zip(made, evened, strict=True)]


def _mixed(random: Random, common: float, *, strained: bool) -> float:
    return (1 if strained else -1) * math.sqrt(_SHARED) * common + math.sqrt(1 - _SHARED) * random.gauss(0, 1)
