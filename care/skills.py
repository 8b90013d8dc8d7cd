"""Which coping skill is suggested first, when one is prompted, and how the player moves.

Pure. Suggestions follow from the patient's own ratings, and anybody can say why: what helped more comes first. The
rules a reader must not break: nothing is offered unasked that is not meant for it; no skill opens while the last safety
answer is not safe; a tap or a timer that saw another step than the one now shown moves nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from care import schedule
from care.catalogue import Family, Skill
from care.records import Focus, SafetyAnswer, SafetyCheck, SkillRun, SkillState

LAPSE_PLAN = "lapse-plan"
"""Opened after reported use only, without ratings: the hour after a slip is no moment for numbers."""

GROUNDING = "54321"
"""Offered after questions about trauma: a way back to here and now (clinical reference, section 4)."""

SUGGESTED = 2
"""Clinical reference, section 13: craving 4 or more, offer two skills."""

STILL_STRONG = 4
"""From this rating on (craving 4 or more, product section 3.2) another skill is offered after one."""

AGAIN_AFTER = timedelta(minutes=20)
"""Product, section 3.5: `/craving` asks again in 20 minutes."""

AGAIN_WITHIN = timedelta(hours=2)
"""Asking *again* makes no sense when it is so much later than promised."""

RINGS_FROM_SECONDS = 120
"""After a wait of at least this long the phone is put away: the next step comes as a new message, not as an edit."""

PROMPT_DAYS = frozenset({"tue", "thu", "sun"})
PROMPT_TIME = time(15, 0)
PROMPT_WITHIN = timedelta(hours=2)
"""A prompt that could not go within this time waits for the next slot."""

_MENTAL = (
    Family.DBT,
    Family.GROUNDING,
    Family.CBT,
    Family.MINDFULNESS,
    Family.SOCIAL,
    Family.HEALTHY_LIVING,
    Family.MOTIVATIONAL,
    Family.ANGER,
    Family.RELAPSE_PREVENTION,
)
_SUBSTANCE = (Family.RELAPSE_PREVENTION, *_MENTAL[:-1])
FAMILIES: Mapping[Focus, tuple[Family, ...]] = {
    Focus.SUBSTANCE: _SUBSTANCE,  # urge surfing did better than self-chosen coping (clinical reference, section 12)
    Focus.BOTH: _SUBSTANCE,
    Focus.MENTAL: _MENTAL,
}
"""The catalogue's order for somebody without a history of their own."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What a patient's own ratings say about a skill: mean of before minus after, over `tries` rated tries."""

    average: float
    tries: int


def tallies(runs: Iterable[SkillRun]) -> dict[str, Tally]:
    """Skill id -> tally, of finished runs that were rated before and after. An unrated run counts for nothing."""
    drops: dict[str, list[int]] = {}
    for run in runs:
        if run.state is SkillState.DONE and run.skill and run.before is not None and run.after is not None:
            drops.setdefault(run.skill, []).append(run.before - run.after)
    return {skill: Tally(sum(found) / len(found), len(found)) for skill, found in drops.items()}


def ordered(skills: Iterable[Skill], runs: Iterable[SkillRun], focus: Focus) -> tuple[Skill, ...]:
    """All skills: by own average, then by number of tries, then in the catalogue's order (family, shorter first).

    A skill that was never tried counts as an average of 0: behind what helped, before what did not.
    """
    own, families = tallies(runs), FAMILIES[focus]
    nothing = Tally(0.0, 0)

    def rank(skill: Skill) -> tuple[float, int, int, int]:
        tally = own.get(skill.id, nothing)
        return -tally.average, -tally.tries, families.index(skill.family), skill.minutes

    return tuple(sorted(skills, key=rank))


def suggestions(skills: Iterable[Skill], runs: Iterable[SkillRun], focus: Focus, *, unasked: bool) -> tuple[Skill, ...]:
    """The two skills to suggest. `unasked`: the patient did not ask, so only those that may be offered so."""
    fit = (skill for skill in skills if skill.id != LAPSE_PLAN and (skill.unasked or not unasked))
    return ordered(fit, runs, focus)[:SUGGESTED]


def worth_saying(tally: Tally | None) -> bool:
    """Whether an average is told to the patient: from two tries on, and only one that went down (no blame)."""
    return tally is not None and tally.tries > 1 and round(tally.average, 1) > 0


def number(average: float, language: str) -> str:
    """An average as people write it: `3`, `2.5`, in Spanish `2,5`."""
    text = f"{average:.1f}".removesuffix(".0")
    return text.replace(".", ",") if language == "es" else text


def may_open(check: SafetyCheck | None, resolved_at: datetime | None, *, unasked: bool) -> bool:
    """Whether a skill may open after the latest safety question (clinical reference, section 12.10).

    Not safe and not sure close the door until a later *I'm safe*, or until a person resolved the alert (`resolved_at`,
    the latest). A question still without an answer closes it for what nobody asked for.
    """
    if check is None or check.answer is SafetyAnswer.SAFE:
        return True
    if resolved_at is not None and resolved_at > (check.answered_at or check.asked_at):
        return True
    return check.answer is None and not unasked


def moved(at: int, seen: int, by: int, total: int) -> int:
    """The step after Next or a timer (`by` 1) or Back (-1) that saw step `seen` while step `at` is shown.

    `at` itself when the tap or the timer is stale; `total` when all steps are done.
    """
    return at if seen != at else max(0, min(at + by, total))


def asks_again(run: SkillRun, now: datetime) -> bool:
    """Whether a craving is still asked about again: not when the promise is hours old."""
    return now <= (run.finished_at or run.started_at) + AGAIN_AFTER + AGAIN_WITHIN


def next_prompt(now: datetime, zone: str, days: frozenset[str] = PROMPT_DAYS, at: time = PROMPT_TIME) -> datetime:
    """The first slot of the coping-skill prompt after `now`: `days` (names) at local time `at` in `zone`."""
    today = schedule.local_day(now, zone)
    for ahead in range(9):
        on = today + timedelta(days=ahead)
        if schedule.weekday(on) in days and (slot := schedule.instant(on, at, zone)) > now:
            return slot
    raise ValueError("a prompt needs at least one weekday")


def prompt_slot(now: datetime, zone: str) -> datetime | None:
    """The slot for which a prompt may still go now; None when the last one is too long ago."""
    slot = next_prompt(now - PROMPT_WITHIN, zone)
    return slot if slot <= now else None
