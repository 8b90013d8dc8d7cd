"""Which days together need a person: what rises, what falls below the own usual, and who has gone quiet.

One pure function per rule, from a history and the program's thresholds to a reason or None; single answers are judged by
`care.rules`, and flags are raised by actions. The rules a reader must not break: a missing answer of today never raises
anything, and taking an answer away never makes a rise; silence is a reason of its own, *no contact*, and no guess at how
somebody is (who left questions open was not explained by mood, stress or craving: clinical reference, section 13); nobody
is given a risk percentage; a reason states its numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from care import history as days
from care.change import FEWEST_DAYS
from care.history import History, Rate
from care.rules import Reason, Rule
from care.scoring import Result
from care.thresholds import DEFAULTS, Thresholds

LONGEST_STEP_DAYS = 4
"""From one check-in day to the next of a rise: two check-ins a week make a trend, a week without one breaks it."""

_NO_USUAL = "–"


# ------------------------------------------------------------------------------------------------ what answers show


def craving_rising(history: History, thresholds: Thresholds = DEFAULTS) -> Reason | None:
    """Craving of 6 or more today, and each of the last three check-in days had more than the one before.

    Check-in days, not calendar days: in aftercare there are three of them a week. A check-in day without the answer
    breaks the rise, and so does a week without any check-in.
    """
    wanted = thresholds.craving_rising_days
    last = days.checkin_days(history, wanted)
    values = [value for on in last if (value := history.value("craving", on)) is not None]
    if len(values) < wanted or last[-1] != history.today or values[-1] < thresholds.craving_rising_from:
        return None
    if any(later <= earlier for earlier, later in pairwise(values)):
        return None
    if any((later - earlier).days > LONGEST_STEP_DAYS for earlier, later in pairwise(last)):
        return None
    return Reason(Rule.CRAVING_RISING, {"days": str(wanted), "values": _listed(values)})


def mood_below_own(history: History, thresholds: Thresholds = DEFAULTS) -> Reason | None:
    """Mood today is 3 or more below the patient's own median of the last 14 days (at least 5 answers)."""
    distance = days.against_usual(history, "mood")
    if distance is None or distance.difference > -thresholds.mood_below:
        return None
    facts = {"value": str(history.value("mood")), "usual": _plain(distance.usual), "days": str(distance.days)}
    return Reason(Rule.MOOD_BELOW_OWN, facts)


def confidence_low(history: History, thresholds: Thresholds = DEFAULTS) -> Reason | None:
    """Confidence today is 3 or less, or 3 or more below the patient's own median of the last 14 days."""
    value = history.value("confidence")
    if value is None:
        return None
    distance = days.against_usual(history, "confidence")
    is_below = distance is not None and distance.difference <= -thresholds.confidence_below
    if value > thresholds.confidence_low and not is_below:
        return None
    usual = _NO_USUAL if distance is None else _plain(distance.usual)
    return Reason(Rule.CONFIDENCE_LOW, {"value": str(value), "usual": usual})


def sleep_mood(history: History, thresholds: Thresholds = DEFAULTS) -> Reason | None:
    """Very little sleep with very high mood on two calendar days running, where a clinician wants it watched.

    Sleep is little by the scale (`sleep`, 0 to 10) or by the hours (`sleep-hours`); one of them is enough, so that a
    missing one changes nothing.
    """
    wanted = thresholds.sleep_mood_days
    last = days.checkin_days(history, wanted)
    if not history.watches_sleep or len(last) < wanted or last[-1] != history.today:
        return None
    if any((later - earlier).days != 1 for earlier, later in pairwise(last)):
        return None
    nights, moods = [], []
    for on in last:
        mood, sleep = history.value("mood", on), _little_sleep(history.days.get(on, {}), thresholds)
        if mood is None or mood < thresholds.sleep_mood_high or sleep is None:
            return None
        nights.append(sleep)
        moods.append(mood)
    facts = {"days": str(wanted), "sleep": ", ".join(nights), "mood": _listed(moods)}
    return Reason(Rule.SLEEP_MOOD, facts)


CONCERNS: Mapping[Rule, frozenset[str]] = {
    Rule.CRAVING_RISING: frozenset({"craving"}),
    Rule.MOOD_BELOW_OWN: frozenset({"mood"}),
    Rule.CONFIDENCE_LOW: frozenset({"confidence"}),
    Rule.SLEEP_MOOD: frozenset({"mood", "sleep", "sleep-hours"}),
}
"""The questions that each of these rules looks at: an answer to any other one is no news to it."""


def is_worse(reason: Reason, before: Mapping[str, str]) -> bool:
    """Whether a low mood or confidence is lower than the one of `before` (facts of the same rule). All else is news."""
    if reason.rule not in (Rule.MOOD_BELOW_OWN, Rule.CONFIDENCE_LOW):
        return True
    return int(reason.facts["value"]) < int(before["value"])


TRENDS: tuple[Callable[[History, Thresholds], Reason | None], ...] = (
    craving_rising,
    mood_below_own,
    confidence_low,
    sleep_mood,
)
"""The rules that an answer may set off. Silence is asked for when a check-in closes unanswered."""


def evaluate(history: History, thresholds: Thresholds = DEFAULTS) -> tuple[Reason, ...]:
    """The reasons that the answers of today give beside those of the days before. Today's check-in need not be over."""
    return tuple(reason for rule in TRENDS if (reason := rule(history, thresholds)) is not None)


# ------------------------------------------------------------------------------------------------------------ silence


def silence(history: History, thresholds: Thresholds = DEFAULTS) -> Reason | None:
    """No contact: so many check-ins in a row went unanswered that it is unusual for this very patient.

    Held back while on a pause, on leave, in hospital, or seen in a session today. Any sign of life begins the count anew,
    also one outside a check-in: *no contact* must be true. To be asked when a check-in closes unanswered.
    """
    missed = days.missed_in_a_row(history)
    if history.is_held_back or not missed:
        return None
    rate = days.rate_before(history, missed[0])
    lasts = (history.today - missed[0]).days + 1
    is_long = lasts >= days.LONGEST_SILENCE_DAYS and len(missed) >= thresholds.silence_least
    if len(missed) < _needed(history, rate, thresholds) and not is_long:
        return None
    facts = {"missed": str(len(missed)), "answered": str(rate.answered), "asked": str(rate.asked)}
    return Reason(Rule.SILENCE, facts)


def run_needed(rate: Rate, thresholds: Thresholds = DEFAULTS) -> int:
    """How many check-ins in a row somebody with this rate must leave unanswered before it is unusual.

    The shortest run that has a chance below `silence_chance` in 100 if each check-in is missed as often as before, at
    least `silence_least` and at most `silence_most`. One answered and one missed are added to the rate, so that four weeks
    without a gap do not count as never missing one. Whole numbers only: the edge is exact.
    """
    missed, asked = rate.asked - rate.answered + 1, rate.asked + 2
    run = thresholds.silence_least
    while run < thresholds.silence_most and 100 * missed**run >= thresholds.silence_chance * asked**run:
        run += 1
    return run


def _needed(history: History, rate: Rate, thresholds: Thresholds) -> int:
    """In the first two weeks, and after a long break, there is no habit to compare with."""
    if history.is_new or rate.asked < FEWEST_DAYS:
        return thresholds.silence_new
    return run_needed(rate, thresholds)


# -------------------------------------------------------------------------------------------------------- instruments


@dataclass(frozen=True, slots=True)
class Crossing:
    """A score of an assessment, and whether it crossed its guideline the last time; None when it never was there."""

    result: Result
    before: bool | None


def instrument_crossed(instrument: str, scores: Iterable[Crossing]) -> Reason | None:
    """The scores that cross their guideline now and did not the last time, beside each other in one reason.

    `instrument` is its name. The first time is what later ones are compared with: it crosses nothing. A score that stays
    beyond its guideline is no news.
    """
    news = [one.result for one in scores if one.result.crossed and one.before is False]
    if not news:
        return None
    facts = {
        "instrument": instrument,
        "score": " / ".join(result.score.name.en for result in news),
        "value": " / ".join(str(result.points) for result in news),
        "cut": " / ".join(str(_limit(result)) for result in news),
    }
    return Reason(Rule.INSTRUMENT_CROSSED, facts)


# --------------------------------------------------------------------------------------------------------- in private


def _little_sleep(values: Mapping[str, int], thresholds: Thresholds) -> str | None:
    """How a day's sleep that was very little reads in a reason ("3 h", "2/10"); None when it was not, or is missing."""
    hours, scale = values.get("sleep-hours"), values.get("sleep")
    if hours is not None and hours <= thresholds.sleep_hours_low:
        return f"{hours} h"
    return f"{scale}/10" if scale is not None and scale <= thresholds.sleep_low else None


def _limit(result: Result) -> int | None:
    cut = result.score.cut
    return None if cut is None else (cut.at_least if cut.at_least is not None else cut.at_most)


def _listed(values: Iterable[int]) -> str:
    return ", ".join(str(value) for value in values)


def _plain(usual: float) -> str:
    """A median without a needless ".0"."""
    return f"{usual:g}"
