"""The rules that every record of the catalogue must keep, as pure functions.

A rule is a function `check_*(record) -> list[Problem]`; an empty list means fit for use. A `Problem` carries the path
inside the record (field names and list positions), by which the loader finds the file and the line. The rule a reader
must not break: what is wrong with a file is said here or by its shape, never first when a patient meets it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from care.catalogue import (
    DEFAULT_COUNTRY,
    LANGUAGES,
    NUMBERS,
    Climb,
    Country,
    Encouragements,
    Ideas,
    Ladder,
    Localised,
    Resources,
    Skill,
    Who,
)
from care.message import TEXT_LIMIT_UTF16, utf16_length
from care.records import Level, Period

LONGEST_TEXT = 1000
"""Characters of one localised text: it shares Telegram's 4096 with headers, buttons' words and numbers."""

LONGEST_SKILL_ID = 21
"""A button carries 64 bytes: version, verb, a run's id and the skill's."""

LONGEST_STEP_SECONDS = 15 * 60
"""A timed step waits in the chat; beyond a quarter of an hour nobody waits."""

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_COUNTRY = re.compile(r"[a-z]{2}")
_KEY = re.compile(r"[a-z][a-z0-9_]*")
_REVIEW = re.compile(r"draft|reviewed by [^,]+, \d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Problem:
    """A broken rule: `path` leads to the place inside the record, `rule` says in words what must hold."""

    path: tuple[str | int, ...]
    rule: str


def check_skill(record: Skill) -> list[Problem]:
    """What is wrong with a skill. A skill with a caution is never offered unasked; timed says what the steps say."""
    found = check_head(record.id, record.version, record.review)
    found += check_localised(("name",), record.name) + check_localised(("when",), record.when)
    if len(record.id) > LONGEST_SKILL_ID:
        found.append(Problem(("id",), f"must be at most {LONGEST_SKILL_ID} characters: it travels in a button"))
    if record.caution is not None:
        found += check_localised(("caution",), record.caution)
        if record.unasked:
            found.append(Problem(("unasked",), "must be false for a skill with a caution"))
    if not 1 <= record.minutes <= 60:
        found.append(Problem(("minutes",), "must be 1 to 60"))
    if len(record.steps) < 2:
        found.append(Problem(("steps",), "must hold at least two steps"))
    for position, step in enumerate(record.steps):
        found += check_localised(("steps", position, "text"), _numbered(step.text))
        if not 0 <= step.seconds <= LONGEST_STEP_SECONDS:
            found.append(Problem(("steps", position, "seconds"), f"must be 0 to {LONGEST_STEP_SECONDS}"))
    if record.timed != any(step.seconds for step in record.steps):
        found.append(Problem(("timed",), "must be true exactly when a step has seconds"))
    if sum(step.seconds for step in record.steps) > record.minutes * 60:
        found.append(Problem(("minutes",), "must cover the seconds of all steps"))
    return found


def check_resources(record: Resources) -> list[Problem]:
    """What is wrong with the resources: see `_check_country` and `_check_facts`."""
    found = _check_version(record.version) + _check_review(record.review)
    if DEFAULT_COUNTRY not in record.countries:
        found.append(Problem(("countries",), f"must hold {DEFAULT_COUNTRY}"))
    for code, country in record.countries.items():
        if not _COUNTRY.fullmatch(code):
            found.append(Problem(("countries", code), "must be called by two lower-case letters"))
        found += _check_country(("countries", code), country)
    return found + _check_facts(record)


def _check_country(place: tuple[str | int, ...], country: Country) -> list[Problem]:
    """Both numbers of a country stand in lines of their own and in the short form; each line names its number."""
    found = check_localised((*place, "name"), country.name) + check_localised((*place, "short"), country.short)
    found += check_unique((*place, "crisis"), tuple(line.id for line in country.crisis))
    numbers = {line.number for line in country.crisis}
    for needed in (country.emergency, country.lifeline):
        if needed not in numbers:
            found.append(Problem((*place, "crisis"), f"must list {needed}"))
        for language in LANGUAGES:
            if needed not in country.short.in_(language):
                found.append(Problem((*place, "short", language), f"must name {needed}"))
    for position, line in enumerate(country.crisis):
        here = (*place, "crisis", position)
        if not line.source.strip():
            found.append(Problem((*here, "source"), "must say who publishes the number"))
        found += check_localised((*here, "how"), line.how)
        for language in LANGUAGES:
            if line.number not in line.how.in_(language):
                found.append(Problem((*here, "how", language), f"must name its number {line.number}"))
    return found


def _check_facts(record: Resources) -> list[Problem]:
    found: list[Problem] = []
    facts = record.facts
    if not facts.source.strip():
        found.append(Problem(("facts", "source"), "must say where they stand"))
    for name, each in (("overdose", facts.overdose), ("after_use", facts.after_use), ("withdrawal", facts.withdrawal)):
        if not each:
            found.append(Problem(("facts", name), "must hold at least one fact"))
        found += check_unique(("facts", name), tuple(fact.id for fact in each))
        for position, fact in enumerate(each):
            found += check_localised(("facts", name, position, "text"), _numbered(fact.text))
    return found


def _numbered(text: Localised) -> Localised:
    """A text of a data file without the places of the numbers that a country fills in: the rest must be plain."""
    places = re.compile(r"\{(?:" + "|".join(NUMBERS) + r")\}")
    return Localised(en=places.sub("0", text.en), es=places.sub("0", text.es))


def check_ladder(record: Ladder) -> list[Problem]:
    """What is wrong with a ladder.

    Someone is told at once, each rung comes later than the one before, and every climb ends: a crisis with everyone and
    again, anything else with everyone or with the day.
    """
    found = check_head(record.id, record.version, record.review) + check_localised(("name",), record.name)
    for period in Period:
        for level in (Level.CRISIS, Level.URGENT):
            found += _check_climb((str(period), level.name.lower()), record.climb(level, period), level, period)
    if not 0 < record.acknowledged_reminder_minutes < record.reopen_minutes:
        found.append(Problem(("reopen_minutes",), "must come after acknowledged_reminder_minutes, and both after 0"))
    return found


def _check_climb(here: tuple[str, str], climb: Climb, level: Level, period: Period) -> list[Problem]:
    found = []
    times = [rung.after_minutes for rung in climb.rungs]
    if not times or times[0] != 0:
        found.append(Problem((*here, "rungs"), "must begin with a rung after 0 minutes"))
    if any(later <= earlier for earlier, later in pairwise(times)):
        found.append(Problem((*here, "rungs"), "must rise: each rung later than the one before"))
    if any(not rung.who or not rung.by for rung in climb.rungs):
        found.append(Problem((*here, "rungs"), "must say of each rung who is told and how"))
    if climb.repeat_minutes < 0:
        found.append(Problem((*here, "repeat_minutes"), "must be 0 (never) or more"))
    if climb.waits_for_day:
        if level is Level.CRISIS or period is Period.DAY:
            found.append(Problem((*here, "waits_for_day"), "is for urgent alerts at night only"))
        return found
    if climb.rungs and Who.EVERYONE not in climb.rungs[-1].who:
        found.append(Problem((*here, "rungs"), "must end with everyone: nobody may be left who was not told"))
    if level is Level.CRISIS and climb.repeat_minutes == 0:
        found.append(Problem((*here, "repeat_minutes"), "must repeat: a crisis keeps trying until a person answers"))
    return found


def check_ideas(record: Ideas) -> list[Problem]:
    """What is wrong with the weekly ideas."""
    found = _check_review(record.review) + check_unique(("ideas",), tuple(idea.id for idea in record.ideas))
    if not record.ideas:
        found.append(Problem(("ideas",), "must hold at least one idea"))
    for position, idea in enumerate(record.ideas):
        found += check_localised(("ideas", position, "text"), idea.text)
    return found


def check_encouragements(record: Encouragements) -> list[Problem]:
    """What is wrong with the ready-made encouragements."""
    name = "encouragements"
    found = _check_review(record.review) + check_unique((name,), tuple(each.id for each in record.encouragements))
    if not record.encouragements:
        found.append(Problem((name,), "must hold at least one encouragement"))
    for position, each in enumerate(record.encouragements):
        found += check_localised((name, position, "text"), each.text)
    return found


def check_locale_head(version: int, review: str, keys: tuple[str, ...]) -> list[Problem]:
    """What is wrong with the frame of a locale file. `keys` are the ids of its texts within the area."""
    wrong = [
        Problem(("texts", key), "must have an id of lower-case letters, digits and _")
        for key in keys
        if not _KEY.fullmatch(key)
    ]
    return _check_version(version) + _check_review(review) + wrong


def check_length(path: tuple[str | int, ...], source: str) -> list[Problem]:
    """What is wrong with the length of one fixed text, in Telegram's units, leaving room for what is put in."""
    if not source.strip():
        return [Problem(path, "must not be empty")]
    if utf16_length(source) > TEXT_LIMIT_UTF16 // 2:
        return [Problem(path, f"must have at most {TEXT_LIMIT_UTF16 // 2} characters")]
    return []


def check_head(record_id: str, version: int, review: str) -> list[Problem]:
    """What is wrong with the id, version and review state that every file begins with."""
    wrong_id = [] if _ID.fullmatch(record_id) else [Problem(("id",), "must be lower-case words joined by hyphens")]
    return wrong_id + _check_version(version) + _check_review(review)


def _check_version(version: int) -> list[Problem]:
    return [] if version >= 1 else [Problem(("version",), "must be 1 or more")]


def _check_review(review: str) -> list[Problem]:
    if _REVIEW.fullmatch(review):
        return []
    return [Problem(("review",), "must be 'draft' or 'reviewed by NAME, YYYY-MM-DD'")]


def check_unique(path: tuple[str | int, ...], ids: tuple[str, ...]) -> list[Problem]:
    """What is wrong with the ids of a list."""
    found = [
        Problem((*path, position, "id"), "must be lower-case words joined by hyphens")
        for position, each in enumerate(ids)
        if not _ID.fullmatch(each)
    ]
    return found + [
        Problem((*path, position, "id"), f"must be unique: {each} is there twice")
        for position, each in enumerate(ids)
        if each in ids[:position]
    ]


def check_localised(
    path: tuple[str | int, ...], text: Localised, languages: tuple[str, ...] = LANGUAGES
) -> list[Problem]:
    """What is wrong with a text that must exist in `languages` and in no other."""
    found = []
    for language in LANGUAGES:
        words = {"en": text.en, "es": text.es}[language]
        if language not in languages:
            if words:
                found.append(Problem((*path, language), "must not be there: no official form in this language"))
            continue
        if not words.strip():
            found.append(Problem((*path, language), "must be there and not be empty"))
        if len(words) > LONGEST_TEXT:
            found.append(Problem((*path, language), f"must have at most {LONGEST_TEXT} characters"))
        if any(mark in words for mark in ("{", "}", "**", "||")):
            found.append(Problem((*path, language), "must be plain: no placeholders, no markup"))
    return found
