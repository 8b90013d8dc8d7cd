"""What the answers to an instrument add up to.

Pure: from a questionnaire and its answers (question id -> number as stored) to points, bands and what crosses a
guideline. It stores nothing, raises no flag and names no diagnosis. The rules a reader must not break: what is missing is
never scored, so an unfinished form has no points at all; an answer that a rule looks for counts on an unfinished form too;
nothing here raises, whatever the answers are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from care.catalogue import Band, Condition, Consistency, Item, Kind, Questionnaire, Score
from care.rules import Reason, Rule

_WITHOUT_POINTS = (Kind.CHOICES, Kind.NOTE, Kind.YES_NO)

# ------------------------------------------------------------------------------------------------------------- scores


@dataclass(frozen=True, slots=True)
class Result:
    """One score. `points` is None while anything is missing; then there is no band, and nothing is crossed."""

    score: Score
    points: int | None = None

    @property
    def band(self) -> Band | None:
        """What the points are called, where the instrument has names for them."""
        if self.points is None:
            return None
        reached = [band for band in self.score.bands if band.at_least <= self.points]
        return reached[-1] if reached else None

    @property
    def crossed(self) -> bool:
        """Whether the points are at or beyond the guideline."""
        return self.points is not None and self.score.cut is not None and self.score.cut.is_crossed(self.points)


@dataclass(frozen=True, slots=True)
class Scored:
    """The scores of a form in the order of its file.

    `counted` of the `needed` answers are there (those that no score wants do not matter). `stopped_at_gate`: the short
    form came first and did not ask for the rest, so its own score is all there is.
    """

    results: tuple[Result, ...]
    counted: int
    needed: int
    stopped_at_gate: bool = False

    @property
    def is_complete(self) -> bool:
        """Whether every answer that a score wants is there."""
        return self.counted == self.needed

    def result(self, score_id: str) -> Result | None:
        """The score with this id, or None."""
        return next((result for result in self.results if result.score.id == score_id), None)

    def points(self, score_id: str) -> int | None:
        """The points of the score with this id; None while anything is missing, and for an id that is not there."""
        result = self.result(score_id)
        return None if result is None else result.points


def scored(questionnaire: Questionnaire, values: Mapping[str, int]) -> Scored:
    """The scores that these answers give (days asked as a number: the number).

    One missing answer leaves the whole form without points; only the short form in front of a gate stands by itself. An
    item that was passed over counts as its `unasked` points, an answer to it as nothing.
    """
    points = _points(questionnaire, values)
    needed = {item_id for score in questionnaire.scores for item_id in score.items}
    is_complete = needed <= points.keys()
    gate = questionnaire.gate
    alone = set() if gate is None else set(gate.items)
    results = []
    for score in questionnaire.scores:
        wanted = set(score.items)
        is_there = is_complete or (wanted <= alone and wanted <= points.keys())
        results.append(Result(score, sum(points[item_id] for item_id in score.items) if is_there else None))
    stopped = False
    if gate is not None and alone <= points.keys():
        stopped = (
            sum(points[item_id] for item_id in gate.items) < gate.at_least and not (needed - alone) & points.keys()
        )
    return Scored(tuple(results), len(needed & points.keys()), len(needed), stopped)


def _points(questionnaire: Questionnaire, values: Mapping[str, int]) -> dict[str, int]:
    """Item id -> points, of every item that has been answered or passed over. What is missing is not in it."""
    points: dict[str, int] = {}
    known: dict[str, int] = {}
    passed: set[str] = set()
    for item in questionnaire.items:
        if item.is_asked(known):
            value = values.get(item.id)
            if value is None or not item.allows(value):
                continue
            known[item.id] = value
            given = _points_of(item, value)
        elif _is_passed_over(item, known, passed):
            passed.add(item.id)
            given = item.unasked
        else:
            continue
        if given is not None:
            points[item.id] = given
    return points


def _points_of(item: Item, value: int) -> int | None:
    if item.kind in _WITHOUT_POINTS:
        return None
    if item.kind is Kind.DAYS and item.bands and not item.options:
        return item.points_of_days(value)
    return value


def _is_passed_over(item: Item, known: Mapping[str, int], passed: set[str]) -> bool:
    """Whether the answers that are there rule the item out. An answer that is missing rules out nothing."""

    def fails(condition: Condition) -> bool:
        return condition.question in passed or (condition.question in known and not condition.holds(known))

    return any(fails(each) for each in item.when) or (
        bool(item.when_any) and all(fails(each) for each in item.when_any)
    )


# ------------------------------------------------------------------------------------------------------ item by item


def item_flags(questionnaire: Questionnaire, values: Mapping[str, int]) -> tuple[Reason, ...]:
    """What single answers raise, in the order of the items: at any total, and on an unfinished form.

    Source: the clinical rule that severity bands never replace an alert on an item.
    """
    return tuple(
        Reason(Rule(flag.rule), {"value": str(values[item.id])})
        for item in questionnaire.items
        if item.id in values
        for flag in item.flags
        if values[item.id] >= flag.at_least
    )


def inconsistencies(questionnaire: Questionnaire, values: Mapping[str, int]) -> tuple[Consistency, ...]:
    """The pairs of answers that do not fit each other, to be asked about gently. A missing answer fits everything."""
    known: dict[str, int] = {}
    for item in questionnaire.items:
        if item.id in values and item.allows(values[item.id]) and item.is_asked(known):
            known[item.id] = values[item.id]
    return tuple(
        pair
        for pair in questionnaire.consistency
        if pair.lesser in known and pair.greater in known and known[pair.lesser] > known[pair.greater]
    )


# -------------------------------------------------------------------------------------------- readings of instruments

PCL5_CUT = 33
"""Provisional PTSD by total: 31 to 33 are in use, a setting; 33 is the strictest."""

SYMPTOM = 2
"""From these points on, an item of PHQ-9 or PCL-5 counts as a symptom."""

PACS_HIGH = 20
"""Above this, few without craving are counted (specificity 95 %); the guideline of 15 finds more of those with it."""


class Syndrome(StrEnum):
    """What the algorithm of the PHQ-9 arrives at. For staff only, and no diagnosis."""

    NONE = "none"
    OTHER = "other"
    MAJOR = "major"


class Sex(StrEnum):
    """For the guideline of AUDIT-C only."""

    MAN = "man"
    WOMAN = "woman"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Cluster:
    """A cluster of the PCL-5 ("b" to "e"): how many of its items count as symptoms, of the `wanted` ones."""

    id: str
    symptoms: int
    wanted: int


@dataclass(frozen=True, slots=True)
class Pcl5:
    """The PCL-5. Provisional PTSD by either rule, and which: by the total, by the symptoms in every cluster."""

    total: int
    clusters: tuple[Cluster, ...]
    by_total: bool

    @property
    def by_symptoms(self) -> bool:
        """Whether every cluster has its symptoms."""
        return not self.lacking

    @property
    def is_provisional(self) -> bool:
        """Whether either rule holds."""
        return self.by_total or self.by_symptoms

    @property
    def lacking(self) -> tuple[str, ...]:
        """The clusters with too few symptoms for the rule of symptoms."""
        return tuple(cluster.id for cluster in self.clusters if cluster.symptoms < cluster.wanted)


@dataclass(frozen=True, slots=True)
class AuditCut:
    """From how many points on AUDIT-C is positive. 4 and 3 are usual; (5, 5) is where brief counseling is required."""

    man: int = 4
    woman: int = 3

    def for_(self, sex: Sex) -> int:
        """The threshold; the lower one when the sex is not known."""
        return {Sex.MAN: self.man, Sex.WOMAN: self.woman, Sex.UNKNOWN: min(self.man, self.woman)}[sex]


@dataclass(frozen=True, slots=True)
class AuditC:
    """AUDIT-C. `all_from_first`: all points come from item 1, so drinking is probably below limits and wants a review."""

    points: int
    is_positive: bool
    all_from_first: bool


@dataclass(frozen=True, slots=True)
class Pacs:
    """The Penn Alcohol Craving Scale: `is_high` above 20, the stricter threshold. 15 is the guideline of its file."""

    points: int
    is_high: bool


def phq9_syndrome(questionnaire: Questionnaire, values: Mapping[str, int]) -> Syndrome | None:
    """The algorithm of the PHQ-9, for staff; None while it is unfinished.

    A symptom counts from 2 points on, item 9 from 1. With item 1 or 2 among them, five are a major and two to four
    another depressive syndrome.
    """
    if questionnaire.id != "phq9" or scored(questionnaire, values).points("total") is None:
        return None
    counts = [values[f"q{n}"] >= (1 if n == 9 else SYMPTOM) for n in range(1, 10)]
    if not (counts[0] or counts[1]) or sum(counts) < 2:
        return Syndrome.NONE
    return Syndrome.MAJOR if sum(counts) >= 5 else Syndrome.OTHER


def pcl5_reading(questionnaire: Questionnaire, values: Mapping[str, int], cut: int = PCL5_CUT) -> Pcl5 | None:
    """The PCL-5 with its clusters and both rules for provisional PTSD; None while it is unfinished.

    By symptoms: at least one of B, one of C, two of D and two of E. By total: `cut` points (31 to 33).
    """
    reading = scored(questionnaire, values)
    total = reading.points("total")
    if questionnaire.id != "pcl5" or total is None:
        return None
    wanted = {"b": 1, "c": 1, "d": 2, "e": 2}
    clusters = tuple(
        Cluster(
            id=result.score.id,
            symptoms=sum(values[item_id] >= SYMPTOM for item_id in result.score.items),
            wanted=wanted[result.score.id],
        )
        for result in reading.results
        if result.score.id in wanted
    )
    return Pcl5(total, clusters, by_total=total >= cut)


def auditc_reading(
    questionnaire: Questionnaire,
    values: Mapping[str, int],
    sex: Sex = Sex.UNKNOWN,
    cut: AuditCut = AuditCut(),  # frozen, and holds two numbers
) -> AuditC | None:
    """AUDIT-C against the threshold for this sex; None while it is unfinished."""
    points = scored(questionnaire, values).points("total")
    if questionnaire.id != "auditc" or points is None:
        return None
    return AuditC(points, points >= cut.for_(sex), all_from_first=points > 0 and points == values.get("q1"))


def pacs_reading(questionnaire: Questionnaire, values: Mapping[str, int]) -> Pacs | None:
    """The PACS against the stricter of its thresholds; None while it is unfinished."""
    points = scored(questionnaire, values).points("total")
    if questionnaire.id != "pacs" or points is None:
        return None
    return Pacs(points, points > PACS_HIGH)
