"""What the answers to each instrument add up to: the tables, the traps, and what must hold for any answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from care import scoring
from care.catalogue import (
    Better,
    Condition,
    Consistency,
    Cut,
    Item,
    Kind,
    Localised,
    Option,
    Questionnaire,
    Score,
)
from care.rules import Reason, Rule
from care.scoring import AuditCut, Sex, Syndrome, scored
from content import load

INSTRUMENTS = load().instruments
TABLES = yaml.safe_load((Path(__file__).parents[1] / "data" / "instruments.yaml").read_text(encoding="utf-8"))
BAM30, BAM7 = INSTRUMENTS["bam30"], INSTRUMENTS["bam7"]
PHQ9, GAD7, PCL5 = INSTRUMENTS["phq9"], INSTRUMENTS["gad7"], INSTRUMENTS["pcl5"]
AUDITC, PACS = INSTRUMENTS["auditc"], INSTRUMENTS["pacs"]
TWENTY = [f"q{n}" for n in range(1, 21)]
WORD = Localised("Yes", "Sí")


def cases(*names: str) -> list[Any]:
    """Every row of the tables of these instruments, with the questionnaire, the answers and what they must give."""
    found = []
    for name in names:
        table = TABLES[name]
        for row in table["cases"]:
            given = zip(table.get("order", TWENTY), row["answers"], strict=True)
            values = {question: value for question, value in given if value is not None}
            found.append(pytest.param(INSTRUMENTS[name], values, row, id=f"{name}-{row['id']}"))
    return found


def answers(*numbers: int) -> dict[str, int]:
    """Answers to q1, q2, ... in this order."""
    return {f"q{n}": number for n, number in enumerate(numbers, start=1)}


# --------------------------------------------------------------------------------------------------------- the tables


@pytest.mark.parametrize(("questionnaire", "values", "row"), cases("bam30", "bam7"))
def test_a_bam_has_its_subscales_and_its_flags(
    questionnaire: Questionnaire, values: Mapping[str, int], row: Mapping[str, Any]
) -> None:
    reading = scored(questionnaire, values)
    assert [reading.points(name) for name in ("use", "risk", "protective")] == [
        row["use"],
        row["risk"],
        row["protective"],
    ]
    assert [result.score.id for result in reading.results if result.crossed] == row["flags"]


@pytest.mark.parametrize(("questionnaire", "values", "row"), cases("phq9"))
def test_a_phq9_has_total_band_short_form_algorithm_and_item_9(
    questionnaire: Questionnaire, values: Mapping[str, int], row: Mapping[str, Any]
) -> None:
    reading = scored(questionnaire, values)
    total = reading.result("total")
    assert total is not None
    assert total.band is not None
    assert (total.points, total.band.name.en, reading.points("phq2")) == (row["total"], row["band"], row["phq2"])
    assert total.crossed is (row["total"] >= 10)
    assert scoring.phq9_syndrome(questionnaire, values) is Syndrome(row["syndrome"])
    assert bool(scoring.item_flags(questionnaire, values)) is row["item9"]


@pytest.mark.parametrize(("questionnaire", "values", "row"), cases("gad7"))
def test_a_gad7_has_total_band_and_short_form(
    questionnaire: Questionnaire, values: Mapping[str, int], row: Mapping[str, Any]
) -> None:
    reading = scored(questionnaire, values)
    total, short = reading.result("total"), reading.result("gad2")
    assert total is not None
    assert total.band is not None
    assert short is not None
    assert (total.points, total.band.name.en, short.points) == (row["total"], row["band"], row["gad2"])
    assert (total.crossed, short.crossed) == (row["total"] >= 10, row["gad2"] >= 3)


@pytest.mark.parametrize(("questionnaire", "values", "row"), cases("pcl5"))
def test_a_pcl5_has_clusters_and_shows_which_rule_holds(
    questionnaire: Questionnaire, values: Mapping[str, int], row: Mapping[str, Any]
) -> None:
    reading = scoring.pcl5_reading(questionnaire, values)
    assert reading is not None
    assert [cluster.id for cluster in reading.clusters] == ["b", "c", "d", "e"]
    assert reading.total == row["total"] == scored(questionnaire, values).points("total")
    assert [scored(questionnaire, values).points(cluster.id) for cluster in reading.clusters] == row["sums"]
    assert [cluster.symptoms for cluster in reading.clusters] == row["symptoms"]
    assert (reading.by_symptoms, reading.by_total) == (row["by_symptoms"], row["by_total"])
    assert reading.is_provisional is (row["by_symptoms"] or row["by_total"])


@pytest.mark.parametrize(("questionnaire", "values", "row"), cases("auditc"))
def test_an_auditc_is_read_by_sex(
    questionnaire: Questionnaire, values: Mapping[str, int], row: Mapping[str, Any]
) -> None:
    man, woman, unknown = (scoring.auditc_reading(questionnaire, values, sex) for sex in Sex)
    assert man is not None
    assert woman is not None
    assert (man.points, man.is_positive, woman.is_positive) == (row["total"], row["man"], row["woman"])
    assert man.all_from_first is row["from_first"]
    assert unknown == woman


@pytest.mark.parametrize(("questionnaire", "values", "row"), cases("pacs"))
def test_a_pacs_is_the_sum_of_five_against_two_thresholds(
    questionnaire: Questionnaire, values: Mapping[str, int], row: Mapping[str, Any]
) -> None:
    reading, total = scoring.pacs_reading(questionnaire, values), scored(questionnaire, values).result("total")
    assert reading is not None
    assert total is not None
    assert (reading.points, total.crossed, reading.is_high) == (row["total"], row["positive"], row["high"])


@pytest.mark.parametrize("name", ["bam30", "bam7"])
def test_days_become_points_by_their_band(name: str) -> None:
    item = INSTRUMENTS[name].item("q2")
    assert item is not None
    assert {days: item.points_of_days(days) for days in TABLES[name]["days"]} == TABLES[name]["days"]
    assert item.points_of_days(31) is None
    assert item.points_of_days(-1) is None


# ---------------------------------------------------------------------------------------------------------- the traps


def bam(**changed: int | None) -> dict[str, int]:
    """A whole BAM with some answers changed or (None) taken out."""
    whole: dict[str, int | None] = dict(zip(TABLES["bam30"]["order"], [1] * 12 + [4, 1, 1, 1], strict=True))
    return {question: value for question, value in {**whole, **changed}.items() if value is not None}


def test_the_drinks_of_a_day_are_not_asked_after_no_days_and_count_as_nothing() -> None:
    heavy = BAM30.item("q5")
    assert heavy is not None
    assert not heavy.is_asked({"q4": 0})
    assert heavy.is_asked({"q4": 1})
    assert scored(BAM30, bam(q4=0, q5=None)).points("use") == 1
    assert scored(BAM30, bam(q4=0, q5=4)).points("use") == 1


@pytest.mark.parametrize("letter", "abcdefg")
def test_no_drug_is_asked_for_after_no_days_and_none_is_scored(letter: str) -> None:
    drug = BAM30.item(f"q7{letter}")
    assert drug is not None
    assert not drug.is_asked({"q6": 0})
    assert drug.is_asked({"q6": 1})
    assert scored(BAM30, bam(**{drug.id: 4})).results == scored(BAM30, bam()).results


def test_a_skipped_item_4_leaves_item_5_missing_and_not_at_zero() -> None:
    reading = scored(BAM30, bam(q4=None, q5=None))
    assert reading.points("use") is None
    assert (reading.counted, reading.needed) == (13, 15)


@pytest.mark.parametrize("first", [True, False], ids=["the last four missing", "the first four missing"])
def test_thirteen_of_seventeen_answers_give_no_totals_and_no_flags(first: bool) -> None:
    order = ["q1", "q2", "q3", "q4", "q5", "q6", "q8", "q9", "q10", "q11", "q12", "q13", "q14", "q15", "q16", "q17"]
    kept = order[:12] if first else order[4:]
    values = {question: value for question, value in bam(q6=4, q7a=4).items() if question in {*kept, "q7a"}}
    reading = scored(BAM30, values)
    assert [result.points for result in reading.results] == [None, None, None]
    assert not any(result.crossed for result in reading.results)
    assert not reading.is_complete


@pytest.mark.parametrize("missing", [f"q{n}" for n in range(1, 10)])
def test_eight_of_nine_answers_give_no_total_and_no_band(missing: str) -> None:
    values = {question: value for question, value in answers(*[3] * 9).items() if question != missing}
    total = scored(PHQ9, values).result("total")
    assert total is not None
    assert (total.points, total.band, total.crossed) == (None, None, False)
    assert scoring.phq9_syndrome(PHQ9, values) is None


@pytest.mark.parametrize("value", [1, 2, 3])
def test_item_9_is_told_on_an_unfinished_form(value: int) -> None:
    assert scoring.item_flags(PHQ9, {"q9": value}) == (Reason(Rule.ITEM9, {"value": str(value)}),)
    assert scored(PHQ9, {"q9": value}).points("total") is None


@pytest.mark.parametrize("values", [{}, {"q9": 0}, {"q1": 3, "q2": 3}], ids=["nothing", "no", "others"])
def test_item_9_is_not_told_when_it_was_not_said(values: dict[str, int]) -> None:
    assert scoring.item_flags(PHQ9, values) == ()


@pytest.mark.parametrize(("questionnaire", "short"), [(PHQ9, "phq2"), (GAD7, "gad2")], ids=["phq9", "gad7"])
def test_behind_a_closed_gate_only_the_short_form_is_scored(questionnaire: Questionnaire, short: str) -> None:
    reading = scored(questionnaire, {"q1": 1, "q2": 1})
    assert reading.stopped_at_gate
    assert (reading.points(short), reading.points("total")) == (2, None)


@pytest.mark.parametrize(
    "values",
    [{"q1": 3}, {"q1": 3, "q2": 0}, {"q1": 1, "q2": 1, "q3": 1}, {}],
    ids=["half of it", "gate passed", "more was asked", "nothing"],
)
def test_a_form_that_goes_on_did_not_stop_at_its_gate(values: dict[str, int]) -> None:
    assert not scored(PHQ9, values).stopped_at_gate


def test_half_a_short_form_has_no_points() -> None:
    assert scored(PHQ9, {"q1": 3}).points("phq2") is None


@pytest.mark.parametrize(("cut", "by_total"), [(31, True), (33, False)])
def test_the_cut_of_the_pcl5_is_a_setting(cut: int, by_total: bool) -> None:
    reading = scoring.pcl5_reading(PCL5, answers(*[2] * 12, *[1] * 7, 0), cut)
    assert reading is not None
    assert reading.total == 31
    assert reading.by_total is by_total


@pytest.mark.parametrize(("points", "is_positive"), [((2, 1, 1), False), ((3, 1, 1), True)], ids=["4", "5"])
def test_the_cut_of_the_auditc_is_a_setting(points: tuple[int, ...], is_positive: bool) -> None:
    for sex in Sex:
        reading = scoring.auditc_reading(AUDITC, answers(*points), sex, AuditCut(5, 5))
        assert reading is not None
        assert reading.is_positive is is_positive


def test_the_cut_of_the_file_is_the_one_for_an_unknown_sex() -> None:
    total = scored(AUDITC, answers(2, 1, 0)).result("total")
    assert total is not None
    assert total.crossed


@pytest.mark.parametrize("values", [{"q1": 2}, {"q1": 2, "q2": 1}, {}], ids=["one", "two", "none"])
def test_an_unfinished_auditc_is_not_read(values: dict[str, int]) -> None:
    assert scoring.auditc_reading(AUDITC, values) is None


def test_readings_are_for_their_own_instrument_only() -> None:
    values = answers(*[1] * 20)
    assert scoring.phq9_syndrome(PCL5, values) is None
    assert scoring.pcl5_reading(PACS, values) is None
    assert scoring.auditc_reading(PACS, values) is None
    assert scoring.pacs_reading(AUDITC, values) is None


@pytest.mark.parametrize(
    ("values", "pairs"),
    [
        ({"q4": 1, "q5": 2}, [("q5", "q4")]),
        ({"q4": 2, "q5": 2}, []),
        ({"q4": 0, "q5": 2}, []),
        ({"q5": 2}, []),
        ({"q6": 1, "q7a": 1, "q7c": 3, "q7g": 2}, [("q7c", "q6"), ("q7g", "q6")]),
        ({"q4": 1, "q5": 4, "q6": 2, "q7e": 4}, [("q5", "q4"), ("q7e", "q6")]),
    ],
    ids=["heavy days above days", "as many", "not asked any more", "the other is missing", "drugs", "both"],
)
@pytest.mark.parametrize("questionnaire", [BAM30, BAM7], ids=["bands", "days"])
def test_answers_that_do_not_fit_are_found(
    questionnaire: Questionnaire, values: dict[str, int], pairs: list[tuple[str, str]]
) -> None:
    assert scoring.inconsistencies(questionnaire, values) == tuple(Consistency(*pair) for pair in pairs)


# --------------------------------------------------------------------------------------------------------- any shapes


def questionnaire_of(*items: Item, score: tuple[str, ...]) -> Questionnaire:
    """A questionnaire of these items with one score, "sum"."""
    total = Score("sum", WORD, score, 100, Better.LOW, cut=Cut(at_least=5))
    return Questionnaire("made-up", 1, "draft", WORD, items, scores=(total,))


FIRST = Item("first", WORD, WORD, Kind.NUMBER, maximum=9)
SECOND = Item("second", WORD, WORD, Kind.NUMBER, maximum=9, when=(Condition("first", at_least=1),), unasked=0)
THIRD = Item("third", WORD, WORD, Kind.NUMBER, maximum=9, when_any=(Condition("second", at_least=1),), unasked=7)


@pytest.mark.parametrize(
    ("values", "points"),
    [
        ({"first": 0}, 7),
        ({"first": 2, "second": 0}, 9),
        ({"first": 2, "second": 3, "third": 1}, 6),
        ({"first": 2, "second": 3}, None),
        ({"first": 2}, None),
        ({"second": 3, "third": 1}, None),
    ],
    ids=["both passed over", "one passed over", "all asked", "last missing", "middle missing", "first missing"],
)
def test_what_was_passed_over_counts_only_when_the_answers_say_so(values: dict[str, int], points: int | None) -> None:
    questionnaire = questionnaire_of(FIRST, SECOND, THIRD, score=("first", "second", "third"))
    assert scored(questionnaire, values).points("sum") == points


def test_passed_over_without_points_of_its_own_is_missing() -> None:
    questionnaire = questionnaire_of(FIRST, replace(SECOND, unasked=None), score=("first", "second"))
    assert scored(questionnaire, {"first": 0}).points("sum") is None


@pytest.mark.parametrize("kind", [Kind.YES_NO, Kind.NOTE, Kind.CHOICES])
def test_what_has_no_points_is_never_scored(kind: Kind) -> None:
    other = Item("other", WORD, WORD, kind, options=(Option(1, WORD), Option(2, WORD)))
    assert (
        scored(questionnaire_of(FIRST, other, score=("first", "other")), {"first": 1, "other": 2}).points("sum") is None
    )


def test_a_score_that_is_not_there_has_no_points() -> None:
    reading = scored(PACS, {})
    assert reading.result("weight") is None
    assert reading.points("weight") is None


def test_a_score_without_names_or_guideline_has_neither() -> None:
    reading = scored(PCL5, answers(*[4] * 20)).result("b")
    assert reading is not None
    assert (reading.points, reading.band, reading.crossed) == (20, None, False)


# --------------------------------------------------------------------------------------------------------- properties

NUMBERS = st.dictionaries(
    st.sampled_from([*TWENTY, *(f"q7{letter}" for letter in "abcdefg"), "difficulty", "else"]),
    st.integers(-3, 40) | st.integers(),
)


@given(st.sampled_from(sorted(INSTRUMENTS)), NUMBERS)
def test_nothing_raises_and_points_stay_in_their_range(name: str, values: dict[str, int]) -> None:
    questionnaire = INSTRUMENTS[name]
    reading = scored(questionnaire, values)
    for result in reading.results:
        assert result.points is None or 0 <= result.points <= result.score.maximum
        assert result.points is not None or (result.band is None and not result.crossed)
    scoring.item_flags(questionnaire, values)
    scoring.inconsistencies(questionnaire, values)
    for read in (
        *(scoring.phq9_syndrome, scoring.pcl5_reading),
        *(scoring.auditc_reading, scoring.pacs_reading),
    ):
        read(questionnaire, values)


@st.composite
def forms(draw: st.DrawFn) -> tuple[Questionnaire, dict[str, int]]:
    """An instrument and a whole form of it, answered as it is asked."""
    questionnaire = INSTRUMENTS[draw(st.sampled_from(sorted(INSTRUMENTS)))]
    values: dict[str, int] = {}
    for item in questionnaire.items:
        if item.is_asked(values):
            offered = [option.value for option in item.options] or list(range(item.minimum, item.maximum + 1))
            values[item.id] = draw(st.sampled_from(offered))
    return questionnaire, values


@given(forms())
def test_a_whole_form_has_all_its_points(form: tuple[Questionnaire, dict[str, int]]) -> None:
    questionnaire, values = form
    reading = scored(questionnaire, values)
    assert reading.is_complete
    assert None not in [result.points for result in reading.results]


@given(forms(), st.data())
def test_a_missing_answer_is_never_scored(form: tuple[Questionnaire, dict[str, int]], data: st.DataObject) -> None:
    questionnaire, values = form
    wanted = sorted({item_id for score in questionnaire.scores for item_id in score.items} & values.keys())
    gone = data.draw(st.sampled_from(wanted))
    reading = scored(questionnaire, {question: value for question, value in values.items() if question != gone})
    short = () if questionnaire.gate is None else questionnaire.gate.items
    for result in reading.results:
        stands_alone = set(result.score.items) <= set(short) and gone not in short
        assert (result.points is None) is not stands_alone


@given(forms(), st.data())
def test_an_answer_that_no_score_wants_changes_none(
    form: tuple[Questionnaire, dict[str, int]], data: st.DataObject
) -> None:
    questionnaire, values = form
    wanted = {item_id for score in questionnaire.scores for item_id in score.items}
    asked_by = {condition.question for item in questionnaire.items for condition in (*item.when, *item.when_any)}
    others = sorted(values.keys() - wanted - asked_by)
    kept = set(data.draw(st.lists(st.sampled_from(others)))) if others else set()
    fewer = {question: value for question, value in values.items() if question in wanted | asked_by | kept}
    assert scored(questionnaire, fewer) == scored(questionnaire, values)


@given(forms())
def test_item_flags_do_not_wait_for_the_rest(form: tuple[Questionnaire, dict[str, int]]) -> None:
    questionnaire, values = form
    one_by_one = [
        reason for question in values for reason in scoring.item_flags(questionnaire, {question: values[question]})
    ]
    assert one_by_one == list(scoring.item_flags(questionnaire, values))
