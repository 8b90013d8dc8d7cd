"""The shapes of what people read and clinicians change: questionnaires, skills, crisis numbers, ladders, family texts.

It says what each is made of; it reads no files and holds no rules about them (that is `content`) and decides nothing
about a patient. The rule a reader must not break: these records never change after loading, so a check-in that is under
way keeps the version with which it started.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from care.records import Focus, Level

LANGUAGES = ("en", "es")
"""Languages in which every text must exist. The first one answers for a language that we do not have."""


@dataclass(frozen=True, slots=True)
class Localised:
    """One text in every language. Plain text: no markup, no placeholders."""

    en: str
    es: str

    def in_(self, language: str) -> str:
        """The text in `language` ("en" or "es"); English for any other code."""
        return self.es if language == "es" else self.en


# ---------------------------------------------------------------------------------------------------- questionnaires


class Kind(StrEnum):
    """How an item is answered: a number on a scale, one of the options, or typed words."""

    SCALE = "scale"
    CHOICE = "choice"
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
class Item:
    """One question. `id` is the key under which answers are stored and rules look ("mood", "craving", "used", ...).

    `name` is the short word for charts and alerts ("Mood"). A scale has `low` and `high` (the words at its ends) and
    runs from `minimum` to `maximum` inclusive; a choice has `options`; a note has neither.
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

    def allows(self, value: int) -> bool:
        """Whether `value` may be stored as an answer to this item (never for a note: its answer is words)."""
        if self.kind is Kind.SCALE:
            return self.minimum <= value <= self.maximum
        return any(option.value == value for option in self.options)

    def option(self, value: int) -> Option | None:
        """The option with this value, or None."""
        return next((option for option in self.options if option.value == value), None)


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """A list of questions asked together. `recall` says in words which stretch of time they ask about."""

    id: str
    version: int
    review: str
    focus: tuple[Focus, ...]
    recall: Localised
    items: tuple[Item, ...]

    def item(self, item_id: str) -> Item | None:
        """The item with this id, or None."""
        return next((item for item in self.items if item.id == item_id), None)


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


@dataclass(frozen=True, slots=True)
class CrisisLine:
    """A number that helps now. `number` is the bare number, `how` the whole line that a person reads."""

    id: str
    number: str
    how: Localised


@dataclass(frozen=True, slots=True)
class Fact:
    """One short fact for safety."""

    id: str
    text: Localised


@dataclass(frozen=True, slots=True)
class Resources:
    """The crisis numbers and safety facts, the one place where they stand.

    `last_checked` is the day on which somebody verified them; `short` is the one-line form
    ("In danger: call 911. In crisis: call or text 988.").
    """

    version: int
    review: str
    last_checked: date
    short: Localised
    crisis: tuple[CrisisLine, ...]
    overdose: tuple[Fact, ...]
    after_use: tuple[Fact, ...]
    withdrawal: tuple[Fact, ...]

    def crisis_text(self, language: str) -> str:
        """All crisis lines, one per line of text, in `language`."""
        return "\n".join(line.how.in_(language) for line in self.crisis)

    def overdose_text(self, language: str) -> str:
        """What an overdose looks like and what to do, one fact per line."""
        return _listed(self.overdose, language)

    def after_use_text(self, language: str) -> str:
        """What someone should know after use or a break, one fact per line."""
        return _listed(self.after_use, language)

    def withdrawal_text(self, language: str) -> str:
        """When withdrawal needs a doctor, one fact per line."""
        return _listed(self.withdrawal, language)


def _listed(facts: tuple[Fact, ...], language: str) -> str:
    return "\n".join(f"• {fact.text.in_(language)}" for fact in facts)


# ----------------------------------------------------------------------------------------------------------- ladders


class Who(StrEnum):
    """Whom a rung tells: the patient's counselor (or the one who covers), the supervisors, or all staff."""

    COUNSELOR = "counselor"
    SUPERVISOR = "supervisor"
    EVERYONE = "everyone"


@dataclass(frozen=True, slots=True)
class Rung:
    """Tell `who` when the flag is still not acknowledged `after_minutes` after it was raised (0: at once)."""

    who: Who
    after_minutes: int


@dataclass(frozen=True, slots=True)
class Climb:
    """The rungs for one level, in order. The last one is repeated every `repeat_minutes` (0: hourly) until a person answers."""

    rungs: tuple[Rung, ...]
    repeat_minutes: int = 0


@dataclass(frozen=True, slots=True)
class Ladder:
    """Who is told, and when, while nobody acknowledges; one climb for each level that pages staff.

    Acknowledged and still open after `acknowledged_reminder_minutes`: the one who has it is asked again; after
    `reopen_minutes` (both since the acknowledgement) the flag is reopened and climbs once more.
    """

    id: str
    version: int
    review: str
    crisis: Climb
    urgent: Climb
    acknowledged_reminder_minutes: int
    reopen_minutes: int

    def climb(self, level: Level) -> Climb:
        """The climb for crisis or urgent. Raises KeyError for a level that pages nobody."""
        return {Level.CRISIS: self.crisis, Level.URGENT: self.urgent}[level]


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
