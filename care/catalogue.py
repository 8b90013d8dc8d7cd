"""The shapes of what people read and clinicians change: questionnaires, skills, crisis numbers, ladders, family texts.

It says what each is made of; it reads no files and holds no rules about them (that is `content`) and decides nothing
about a patient. The rule a reader must not break: these records never change after loading, so a check-in that is under
way keeps the version with which it started.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from care.records import Focus, Form, Level, Occasion, Period, Phase

LANGUAGES = ("en", "es")
"""Languages in which every text must exist. The first one answers for a language that we do not have."""


@dataclass(frozen=True, slots=True)
class Localised:
    """One text in every language. Plain text: no markup, no placeholders.

    `es` is empty only in an instrument that has no official Spanish form: a translation of ours would be another
    instrument, so the English is never a stand-in either (such an instrument is not asked in Spanish).
    """

    en: str
    es: str = ""

    def in_(self, language: str) -> str:
        """The text in `language` ("en" or "es"); English for any other code and where there is no Spanish."""
        return self.es if language == "es" and self.es else self.en


# ---------------------------------------------------------------------------------------------------- questionnaires


class Kind(StrEnum):
    """How an item is answered.

    `scale`: a number with words at both ends; `choice`: one option; `choices`: any number of options; `days`: on how many
    days of the recall period, as bands (`options`) or as the number itself; `number`: typed; `yes_no`: yes, no or rather
    not say; `note`: words, typed.
    """

    SCALE = "scale"
    CHOICE = "choice"
    CHOICES = "choices"
    DAYS = "days"
    NUMBER = "number"
    YES_NO = "yes_no"
    NOTE = "note"


class Better(StrEnum):
    """Which end of an item is the better one: for the colours of a chart, never for a remark to a patient."""

    HIGH = "high"
    LOW = "low"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a choice: `value` is what is stored, `label` what the button says."""

    value: int
    label: Localised


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds when the answer to an earlier question is one of `any_of`, or at least `at_least`. A missing answer: no."""

    question: str
    any_of: tuple[int, ...] = ()
    at_least: int | None = None

    def holds(self, values: Mapping[str, int]) -> bool:
        """Whether it holds for these answers (question id -> number)."""
        value = values.get(self.question)
        if value is None:
            return False
        return value in self.any_of or (self.at_least is not None and value >= self.at_least)


@dataclass(frozen=True, slots=True)
class DayBand:
    """Up to and including `up_to` days count as `points`."""

    up_to: int
    points: int


@dataclass(frozen=True, slots=True)
class ItemFlag:
    """An answer of at least `at_least` raises the flag `rule` (an id of `care.rules.Rule`), also on an unfinished form."""

    at_least: int
    rule: str


YES_NO = (
    Option(1, Localised("Yes", "Sí")),
    Option(0, Localised("No", "No")),
    Option(2, Localised("Rather not say", "Prefiero no decir")),
)
"""The answers to a `yes_no` item. "Rather not say" is stored as such: neither an answer to the question nor missing."""


@dataclass(frozen=True, slots=True)
class Item:
    """One question. `id` is the key under which answers are stored and rules look ("mood", "craving", "used", ...).

    `name` is the short word for charts and alerts ("Mood"). A scale has `low` and `high` (the words at its ends) and
    runs from `minimum` to `maximum` inclusive, as do a number and the count of days; choices have `options`; days asked
    in bands have `options` and `bands`, days asked as a number may have `bands` for their points; a note has none.
    `when`: asked only if all conditions hold, `when_any`: only if one of them does; an item that was passed over for that
    reason counts as `unasked` points in a score (None: as missing).
    """

    id: str
    name: Localised
    text: Localised
    kind: Kind
    low: Localised | None = None
    high: Localised | None = None
    minimum: int = 0
    maximum: int = 10
    options: tuple[Option, ...] = ()
    better: Better = Better.NEITHER
    skippable: bool = True
    when: tuple[Condition, ...] = ()
    when_any: tuple[Condition, ...] = ()
    unasked: int | None = None
    bands: tuple[DayBand, ...] = ()
    flags: tuple[ItemFlag, ...] = ()

    @property
    def choosable(self) -> tuple[Option, ...]:
        """The options that are offered as buttons with words."""
        return YES_NO if self.kind is Kind.YES_NO else self.options

    def allows(self, value: int) -> bool:
        """Whether `value` may be stored as an answer to this item (never for a note: its answer is words)."""
        if self.kind is Kind.NOTE or self.kind is Kind.CHOICES:
            return False
        if self.choosable:
            return any(option.value == value for option in self.choosable)
        return self.minimum <= value <= self.maximum

    def option(self, value: int) -> Option | None:
        """The option with this value, or None."""
        return next((option for option in self.choosable if option.value == value), None)

    def is_asked(self, values: Mapping[str, int]) -> bool:
        """Whether the item is asked after these answers (question id -> number)."""
        if not all(condition.holds(values) for condition in self.when):
            return False
        return not self.when_any or any(condition.holds(values) for condition in self.when_any)

    def points_of_days(self, days: int) -> int | None:
        """The points of a number of days; None when the item has no bands or the number is out of range."""
        if not self.minimum <= days <= self.maximum:
            return None
        return next((band.points for band in self.bands if days <= band.up_to), None)


@dataclass(frozen=True, slots=True)
class Band:
    """From `at_least` points on, a score is called `name`. Describes; it is no diagnosis."""

    at_least: int
    name: Localised


@dataclass(frozen=True, slots=True)
class Cut:
    """The guideline of an instrument: a score at or beyond it deserves a look. One of the two is given."""

    at_least: int | None = None
    at_most: int | None = None

    def is_crossed(self, points: int) -> bool:
        """Whether a score of `points` is at or beyond it."""
        return (self.at_least is not None and points >= self.at_least) or (
            self.at_most is not None and points <= self.at_most
        )


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From how many points of difference on a change is `probable`, and `reliable`. Below: no clear change."""

    probable: int
    reliable: int


@dataclass(frozen=True, slots=True)
class Score:
    """A sum over items. `better` says which direction is the better one; `maximum` is the highest possible sum."""

    id: str
    name: Localised
    items: tuple[str, ...]
    maximum: int
    better: Better
    bands: tuple[Band, ...] = ()
    cut: Cut | None = None
    change: Thresholds | None = None


@dataclass(frozen=True, slots=True)
class Gate:
    """A short form comes first: the rest is asked only when these items sum to at least `at_least`."""

    items: tuple[str, ...]
    at_least: int


@dataclass(frozen=True, slots=True)
class Consistency:
    """The answer to `lesser` should not exceed the one to `greater`. Asked about gently, never enforced."""

    lesser: str
    greater: str


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """A list of questions asked together. `recall` says in words which stretch of time they ask about.

    An instrument also has `name`, `licence`, `source`, the `languages` with an official form, a `lead` before the first
    question, and how it is scored. `focus` is empty where it does not matter. `opt_in`: its questions can stir
    things up, so nobody gets it unless a counselor turned it on for them.
    """

    id: str
    version: int
    review: str
    recall: Localised
    items: tuple[Item, ...]
    focus: tuple[Focus, ...] = ()
    name: Localised | None = None
    lead: Localised | None = None
    licence: str = ""
    source: str = ""
    languages: tuple[str, ...] = LANGUAGES
    gate: Gate | None = None
    scores: tuple[Score, ...] = ()
    consistency: tuple[Consistency, ...] = ()
    opt_in: bool = False
    adults_only: bool = False

    def item(self, item_id: str) -> Item | None:
        """The item with this id, or None."""
        return next((item for item in self.items if item.id == item_id), None)

    @property
    def key(self) -> str:
        """Id and version in one: "phq9@1"."""
        return f"{self.id}@{self.version}"


@dataclass(frozen=True, slots=True)
class Extras:
    """The extra questions that a program may add to its daily check-ins, in the order in which they are asked."""

    version: int
    review: str
    items: tuple[Item, ...]


# ------------------------------------------------------------------------------------------------------- assessments


@dataclass(frozen=True, slots=True)
class AskedIf:
    """Holds when the latest answer to a question of another instrument is at least this. A missing answer: no."""

    instrument: str
    question: str
    at_least: int


@dataclass(frozen=True, slots=True)
class PlannedInstrument:
    """One line of the plan: an instrument, on an occasion, for patients in these phases and (empty: any) focus.

    `every_weeks` belongs to the lines that come again. `covers`: instruments that need not be asked in the same stretch
    of time, because this one asks the same. `asked_if` narrows it to those whom it concerns.
    """

    instrument: str
    occasion: Occasion
    phases: tuple[Phase, ...]
    focus: tuple[Focus, ...] = ()
    form: Form = Form.FULL
    every_weeks: int = 0
    covers: tuple[str, ...] = ()
    asked_if: AskedIf | None = None


@dataclass(frozen=True, slots=True)
class AssessmentPlan:
    """Which instrument is asked when, the earlier line first. One stays open for `open_days` and is reminded of once.

    `remind_after_days` after it was asked, if it is not finished by then.
    """

    version: int
    review: str
    open_days: int
    remind_after_days: int
    lines: tuple[PlannedInstrument, ...]


# ------------------------------------------------------------------------------------------------------------ skills


class Family(StrEnum):
    """The school a skill comes from; orders the library."""

    CBT = "cbt"
    RELAPSE_PREVENTION = "relapse-prevention"
    MINDFULNESS = "mindfulness"
    DBT = "dbt"
    MOTIVATIONAL = "motivational"
    GROUNDING = "grounding"
    HEALTHY_LIVING = "healthy-living"
    SOCIAL = "social"
    ANGER = "anger"


@dataclass(frozen=True, slots=True)
class Step:
    """One screen of a skill. `seconds` is how long it stays before the next comes by itself; 0 waits for a tap."""

    text: Localised
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class Skill:
    """A coping skill. `when` says when it helps, `minutes` how long it takes, `caution` who should choose another.

    `unasked`: it may be offered without being asked for. `timed`: at least one step runs on the clock.
    """

    id: str
    version: int
    review: str
    family: Family
    name: Localised
    when: Localised
    minutes: int
    unasked: bool
    timed: bool
    steps: tuple[Step, ...]
    caution: Localised | None = None


# --------------------------------------------------------------------------------------------------------- resources


DEFAULT_COUNTRY = "us"
"""The country of an installation that was told no other."""


@dataclass(frozen=True, slots=True)
class CrisisLine:
    """A number that helps now. `number` is the bare number, `how` the whole line that a person reads.

    `source` names who publishes the number, `last_checked` is the day on which somebody verified it there.
    """

    id: str
    number: str
    source: str
    last_checked: date
    how: Localised


@dataclass(frozen=True, slots=True)
class Country:
    """The numbers of one country. `emergency` and `lifeline` are the two that stand in sentences.

    `short` is the one-line form ("In danger: call 911. In crisis: call or text 988.").
    """

    name: Localised
    emergency: str
    lifeline: str
    short: Localised
    crisis: tuple[CrisisLine, ...]

    @property
    def last_checked(self) -> date:
        """The day of the number that was looked at longest ago."""
        return min(line.last_checked for line in self.crisis)

    def crisis_text(self, language: str) -> str:
        """All crisis lines, one per line of text, in `language`."""
        return "\n".join(line.how.in_(language) for line in self.crisis)

    def fill(self, text: Localised, language: str) -> str:
        """One of our own texts with this country's numbers in the places of `NUMBERS`."""
        places = {"emergency": self.emergency, "lifeline": self.lifeline, "crisis_short": self.short.in_(language)}
        said = text.in_(language)
        for name in NUMBERS:
            said = said.replace(f"{{{name}}}", places[name])
        return said


NUMBERS = ("emergency", "lifeline", "crisis_short")
"""What a fact or a step of a skill may leave to the country, in braces."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One short fact for safety."""

    id: str
    text: Localised


@dataclass(frozen=True, slots=True)
class Facts:
    """The safety facts, the same everywhere but for the number to call; when and where somebody verified them."""

    source: str
    last_checked: date
    overdose: tuple[Fact, ...]
    after_use: tuple[Fact, ...]
    withdrawal: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Resources:
    """The crisis numbers by country (two letters) and the safety facts, the one place where they stand."""

    version: int
    review: str
    countries: dict[str, Country]
    facts: Facts

    def of(self, country: str) -> Country:
        """The numbers of a country; those of the default for one that we do not have: help must never fail."""
        return self.countries.get(country) or self.countries[DEFAULT_COUNTRY]

    def overdose_text(self, language: str, country: str = DEFAULT_COUNTRY) -> str:
        """What an overdose looks like and what to do, one fact per line."""
        return self._listed(self.facts.overdose, language, country)

    def after_use_text(self, language: str, country: str = DEFAULT_COUNTRY) -> str:
        """What someone should know after use or a break, one fact per line."""
        return self._listed(self.facts.after_use, language, country)

    def withdrawal_text(self, language: str, country: str = DEFAULT_COUNTRY) -> str:
        """When withdrawal needs a doctor, one fact per line."""
        return self._listed(self.facts.withdrawal, language, country)

    def _listed(self, facts: tuple[Fact, ...], language: str, country: str) -> str:
        here = self.of(country)
        return "\n".join(f"• {here.fill(fact.text, language)}" for fact in facts)


# ----------------------------------------------------------------------------------------------------------- ladders


class Who(StrEnum):
    """Whom a rung tells.

    The patient's counselor or whoever stands in; the counselor's backup; whoever is on call; the supervisors; all staff.
    """

    ASSIGNED = "assigned"
    BACKUP = "backup"
    ON_CALL = "on_call"
    SUPERVISOR = "supervisor"
    EVERYONE = "everyone"


class How(StrEnum):
    """By which way a rung tells them: Telegram; an e-mail to each; the installation's pager (a signed webhook)."""

    TELEGRAM = "telegram"
    EMAIL = "email"
    WEBHOOK = "webhook"


@dataclass(frozen=True, slots=True)
class Rung:
    """Tell all of `who` when the flag is still not acknowledged `after_minutes` after it was raised (0: at once).

    A rung that names nobody (no backup, nobody on call) is passed over at once.
    """

    who: tuple[Who, ...]
    after_minutes: int
    by: tuple[How, ...] = (How.TELEGRAM,)


@dataclass(frozen=True, slots=True)
class Climb:
    """The rungs for one level, in order. The last one is repeated every `repeat_minutes` (0: hourly) until a person answers.

    `waits_for_day`: nothing is repeated; the alert is first in line when the team is back.
    """

    rungs: tuple[Rung, ...]
    repeat_minutes: int = 0
    waits_for_day: bool = False


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a ladder: a climb for each level that pages staff."""

    crisis: Climb
    urgent: Climb

    def climb(self, level: Level) -> Climb:
        """The climb for crisis or urgent. Raises KeyError for a level that pages nobody."""
        return {Level.CRISIS: self.crisis, Level.URGENT: self.urgent}[level]


@dataclass(frozen=True, slots=True)
class Ladder:
    """Who is told, how and when, while nobody acknowledges: `day` while the team is there, `night` while it is not.

    Acknowledged and still open after `acknowledged_reminder_minutes`: the one who has it is asked again; after
    `reopen_minutes` (both since the acknowledgement) the flag is reopened and climbs once more.
    """

    id: str
    version: int
    review: str
    name: Localised
    day: Side
    night: Side
    acknowledged_reminder_minutes: int
    reopen_minutes: int

    def climb(self, level: Level, period: Period) -> Climb:
        """The climb for crisis or urgent on one side. Raises KeyError for a level that pages nobody."""
        return {Period.DAY: self.day, Period.NIGHT: self.night}[period].climb(level)


# ------------------------------------------------------------------------------------------------------ family texts


class Topic(StrEnum):
    """What a weekly idea for families is about."""

    COMMUNICATION = "communication"
    BOUNDARIES = "boundaries"
    TRUST = "trust"
    WELLBEING = "wellbeing"


@dataclass(frozen=True, slots=True)
class Idea:
    """One practical idea for a family member, sent in a weekly encouragement."""

    id: str
    version: int
    topic: Topic
    text: Localised


@dataclass(frozen=True, slots=True)
class Encouragement:
    """A ready-made encouragement that a family member may pick; it is sent word for word."""

    id: str
    version: int
    text: Localised


@dataclass(frozen=True, slots=True)
class Ideas:
    """The file of weekly ideas, in the order in which they are sent."""

    review: str
    ideas: tuple[Idea, ...]


@dataclass(frozen=True, slots=True)
class Encouragements:
    """The file of ready-made encouragements, in the order in which they are offered."""

    review: str
    encouragements: tuple[Encouragement, ...]
