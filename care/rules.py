"""Which answers need a person, and how soon.

Pure functions from answers to reasons. They raise no flag themselves (`actions.alerts` does) and read no free text
(`care.words` does); what several days show together is `care.trends`. The rules a reader must not break: a missing answer
raises nothing and is never taken for a number; a reason states its numbers; every number to compare with is a threshold
of the program's (`care.thresholds`), and the defaults are those of the product, section 3.4.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from care.records import Level
from care.thresholds import DEFAULTS, Thresholds

USED_YES = 1


class Rule(StrEnum):
    """Why a patient needs a person. The value is also the id of its line in `flags` of the locales."""

    USE_REPORTED = "use_reported"
    CRAVING_HIGH = "craving_high"
    MOOD_LOW = "mood_low"
    NOT_SAFE = "not_safe"
    NOT_SURE = "not_sure"
    SAFETY_UNANSWERED = "safety_unanswered"
    CRISIS_WORDS = "crisis_words"
    URGENT_WORDS = "urgent_words"
    HELP_OPENED_LEFT = "help_opened_left"
    MORNING_WORSE = "morning_worse"
    TELL_COUNSELOR = "tell_counselor"
    CANNOT_MAKE_IT = "cannot_make_it"
    FAMILY_WORRY = "family_worry"
    FAMILY_DANGER = "family_danger"
    PATIENT_LEFT = "patient_left"
    BOT_BLOCKED = "bot_blocked"
    UNREADABLE_MEDIA = "unreadable_media"
    ITEM9 = "item9"
    INSTRUMENT_CROSSED = "instrument_crossed"
    NO_SHOW = "no_show"
    CRAVING_RISING = "craving_rising"
    MOOD_BELOW_OWN = "mood_below_own"
    CONFIDENCE_LOW = "confidence_low"
    SLEEP_MOOD = "sleep_mood"
    SILENCE = "silence"


LEVELS: dict[Rule, Level] = {
    Rule.USE_REPORTED: Level.URGENT,
    Rule.CRAVING_HIGH: Level.URGENT,
    Rule.MOOD_LOW: Level.URGENT,
    Rule.NOT_SAFE: Level.CRISIS,
    Rule.NOT_SURE: Level.CRISIS,
    Rule.SAFETY_UNANSWERED: Level.CRISIS,
    Rule.CRISIS_WORDS: Level.CRISIS,
    Rule.URGENT_WORDS: Level.URGENT,
    Rule.HELP_OPENED_LEFT: Level.CONCERN,
    Rule.MORNING_WORSE: Level.CONCERN,
    Rule.TELL_COUNSELOR: Level.URGENT,
    Rule.CANNOT_MAKE_IT: Level.CONCERN,
    Rule.FAMILY_WORRY: Level.CONCERN,
    Rule.FAMILY_DANGER: Level.CRISIS,
    Rule.PATIENT_LEFT: Level.CONCERN,
    Rule.BOT_BLOCKED: Level.CONCERN,
    Rule.UNREADABLE_MEDIA: Level.CONCERN,
    Rule.ITEM9: Level.URGENT,
    Rule.INSTRUMENT_CROSSED: Level.CONCERN,
    Rule.NO_SHOW: Level.CONCERN,
    Rule.CRAVING_RISING: Level.CONCERN,
    Rule.MOOD_BELOW_OWN: Level.CONCERN,
    Rule.CONFIDENCE_LOW: Level.CONCERN,
    Rule.SLEEP_MOOD: Level.CONCERN,
    Rule.SILENCE: Level.CONCERN,
}
"""The default level of each rule (product, section 3.4)."""


@dataclass(frozen=True, slots=True)
class Reason:
    """A rule that matched and the numbers that its line states."""

    rule: Rule
    facts: Mapping[str, str]

    @property
    def level(self) -> Level:
        """How soon a person is needed."""
        return LEVELS[self.rule]


def _use_reported(answers: Mapping[str, int], _: Thresholds) -> Reason | None:
    return Reason(Rule.USE_REPORTED, {}) if answers.get("used") == USED_YES else None


def _craving_high(answers: Mapping[str, int], thresholds: Thresholds) -> Reason | None:
    craving = answers.get("craving")
    if craving is None or craving < thresholds.craving_urgent:
        return None
    return Reason(Rule.CRAVING_HIGH, {"value": str(craving)})


def _mood_low(answers: Mapping[str, int], thresholds: Thresholds) -> Reason | None:
    mood = answers.get("mood")
    if mood is None or mood > thresholds.mood_urgent:
        return None
    return Reason(Rule.MOOD_LOW, {"value": str(mood)})


RULES: tuple[Callable[[Mapping[str, int], Thresholds], Reason | None], ...] = (_use_reported, _craving_high, _mood_low)
"""The rules on the answers of one check-in."""


def evaluate(answers: Mapping[str, int], thresholds: Thresholds = DEFAULTS) -> tuple[Reason, ...]:
    """The reasons that the answers of a check-in give: question id -> number, only what was answered."""
    return tuple(reason for rule in RULES if (reason := rule(answers, thresholds)) is not None)


LOOKS_AT: dict[Rule, str] = {Rule.USE_REPORTED: "used", Rule.CRAVING_HIGH: "craving", Rule.MOOD_LOW: "mood"}
"""The question that each rule on a single answer looks at."""


def is_worse(rule: Rule, now: int, before: int | None, thresholds: Thresholds = DEFAULTS) -> bool:
    """Whether an answer that matches `rule` is graver than the one that it replaces (None: there was none)."""
    question = LOOKS_AT[rule]
    if before is None or rule not in {reason.rule for reason in evaluate({question: before}, thresholds)}:
        return True
    return now > before if rule is Rule.CRAVING_HIGH else now < before if rule is Rule.MOOD_LOW else False


def asks_safety_question(answers: Mapping[str, int], thresholds: Thresholds = DEFAULTS) -> bool:
    """Whether the safety question is due after these answers (product, section 3.5: after mood <= 1)."""
    mood = answers.get("mood")
    return mood is not None and mood <= thresholds.mood_urgent


def offers_skill(answers: Mapping[str, int], thresholds: Thresholds = DEFAULTS) -> bool:
    """Whether a coping skill is offered after these answers (product, section 3.2: craving >= 4 or mood <= 3)."""
    craving, mood = answers.get("craving"), answers.get("mood")
    return (craving is not None and craving >= thresholds.skill_craving) or (
        mood is not None and mood <= thresholds.skill_mood
    )
