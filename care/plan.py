"""The safety plan: the patient's own words for a bad moment, in five parts.

Pure. The rules a reader must not break: the words are the patient's and are shown as they were written; nothing is taken
from elsewhere and nothing is judged. The parts follow what safety plans have in common; the wording is ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from care.records import PlanLine, PlanSection

LONGEST_LINE = 200
MOST_LINES = 8
"""Lines of one part: what is longer is not read in a bad moment."""

_NUMBER = re.compile(r"(?<!\w)\+?[\d(][\d\s().-]{5,}\d(?!\w)")


@dataclass(frozen=True, slots=True)
class PersonToCall:
    """Somebody of the part *people*: the line without its number, and the number as it was written."""

    name: str
    number: str


def parts(lines: Iterable[PlanLine]) -> Mapping[PlanSection, tuple[PlanLine, ...]]:
    """The lines that stand, by part in reading order, the eldest first; parts without a line are left out."""
    standing = sorted((line for line in lines if line.removed_at is None), key=lambda line: (line.added_at, line.id))
    found = {section: tuple(line for line in standing if line.section is section) for section in PlanSection}
    return {section: lines for section, lines in found.items() if lines}


def fits(words: str) -> bool:
    """Whether this can be a line."""
    return 0 < len(words.strip()) <= LONGEST_LINE


def has_room(lines: Iterable[PlanLine], section: PlanSection) -> bool:
    """Whether one more line may be added to a part."""
    return len(parts(lines).get(section, ())) < MOST_LINES


def person_to_call(lines: Iterable[PlanLine]) -> PersonToCall | None:
    """The first of the people who has a number; None when there is none."""
    for line in parts(lines).get(PlanSection.PEOPLE, ()):
        found = _NUMBER.search(line.words)
        if found is not None:
            name = (line.words[: found.start()] + line.words[found.end() :]).strip(" ,;:-–—")
            return PersonToCall(name=" ".join(name.split()), number=found.group().strip())
    return None
