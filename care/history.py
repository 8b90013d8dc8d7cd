"""What a rule over several days may see of a patient, and the few sums that such rules share.

Facts only: `care.trends` judges them, actions collect them. The rules a reader must not break: every day is a local date
of the patient's (that of the check-in, so that midnight and daylight saving change nothing); a missing answer is absent,
never a number; a person is compared with nobody but that same person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from care import change
from care.change import Distance

RATE_DAYS = 28
"""How far the own answering rate looks back: four of every weekday."""

NEW_DAYS = 14
"""Until this day after enrolment there is no habit yet to compare with (product, section 3.4: after week 2)."""

LONGEST_SILENCE_DAYS = 14
"""However seldom somebody is asked or answers, a silence is told after so many days. No program can set this."""

LOOK_BACK_DAYS = RATE_DAYS + LONGEST_SILENCE_DAYS
"""Of so many days before today the facts are wanted: the longest silence that may pass, and the rate before it."""


class Prompt(StrEnum):
    """What became of a check-in that was asked on a date.

    `answered`: the patient answered, skipped or stopped, so somebody was there; `missed`: it was asked and closed without
    any of it; `open`: it may still be answered. One that was planned and never asked is none of these.
    """

    OPEN = "open"
    ANSWERED = "answered"
    MISSED = "missed"


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """A patient as the rules see them on one local date.

    `days`: local date of a daily check-in -> question id -> number, today's included. A date stands here as soon as
    anything was asked or said in a check-in, with what was answered (maybe nothing); of several answers on a date the last
    one. `prompts`: the check-ins that came by themselves. `heard_on`: dates on which anything came from the patient, or
    staff noted that they were reached; `seen_on`: dates on which staff saw them in a session; `away_on`: dates of a pause, a
    leave or a stay in hospital. `watches_sleep`: a clinician wants sleep and mood watched together.
    """

    today: date
    enrolled_on: date
    days: Mapping[date, Mapping[str, int]] = field(default_factory=dict)
    prompts: Mapping[date, Prompt] = field(default_factory=dict)
    heard_on: frozenset[date] = frozenset()
    seen_on: frozenset[date] = frozenset()
    away_on: frozenset[date] = frozenset()
    watches_sleep: bool = False

    def value(self, question: str, on: date | None = None) -> int | None:
        """The answer to a question on a date (None: today); None when there is none."""
        return self.days.get(self.today if on is None else on, {}).get(question)

    @property
    def is_new(self) -> bool:
        """Whether the patient is in the first two weeks."""
        return (self.today - self.enrolled_on).days < NEW_DAYS

    @property
    def is_held_back(self) -> bool:
        """Whether silence means nothing today: on a pause, on leave, in hospital, or seen in a session."""
        return self.today in self.away_on or self.today in self.seen_on


@dataclass(frozen=True, slots=True)
class Rate:
    """How many of the check-ins that were asked were answered."""

    answered: int
    asked: int


def against_usual(history: History, question: str) -> Distance | None:
    """Today's answer against the median of the 14 local days before; None without one or with fewer than 5 before."""
    today = history.value(question)
    if today is None:
        return None
    recent = sorted(on for on in history.days if 0 < (history.today - on).days <= change.BASELINE_DAYS)
    earlier = [value for on in recent if (value := history.value(question, on)) is not None]
    return change.against_baseline(today, earlier)


def checkin_days(history: History, most: int) -> tuple[date, ...]:
    """The last `most` local dates with a check-in, today included, oldest first, whether answered or not."""
    known = sorted(on for on in {*history.days, *history.prompts} if on <= history.today)
    return tuple(known[-most:]) if most > 0 else ()


def last_contact_on(history: History) -> date:
    """The last local date on which the patient was in touch, was seen, joined, or was not expected to be in touch."""
    contacts = {
        history.enrolled_on,
        *history.heard_on,
        *history.seen_on,
        *history.away_on,
        *(on for on, values in history.days.items() if values),
        *(on for on, prompt in history.prompts.items() if prompt is Prompt.ANSWERED),
    }
    return max((on for on in contacts if on <= history.today), default=history.enrolled_on)


def missed_in_a_row(history: History) -> tuple[date, ...]:
    """The dates of the check-ins that went unanswered since the last contact, oldest first."""
    since = last_contact_on(history)
    return tuple(
        sorted(on for on, prompt in history.prompts.items() if prompt is Prompt.MISSED and since < on <= history.today)
    )


def rate_before(history: History, on: date) -> Rate:
    """How the patient answered in the 28 days before a local date: a silence is not held against its own days."""
    before = [prompt for day, prompt in history.prompts.items() if 0 < (on - day).days <= RATE_DAYS]
    return Rate(before.count(Prompt.ANSWERED), before.count(Prompt.ANSWERED) + before.count(Prompt.MISSED))
