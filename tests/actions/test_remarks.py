"""What an instrument's own rules say beside its scores: which rule, for whom, and never on an unfinished form."""

from __future__ import annotations

import pytest

from actions import remarks
from content import load

LOADED = load()


def answers(*numbers: int) -> dict[str, int]:
    """Answers to q1, q2, ... in this order."""
    return {f"q{n}": number for n, number in enumerate(numbers, start=1)}


def said(instrument: str, values: dict[str, int], language: str = "en") -> tuple[str, ...]:
    return remarks.in_words(LOADED, language, LOADED.instruments[instrument], values)


BAM7 = {f"q{n}": 0 for n in range(1, 18)} | {"q9": 4, "q12": 4, "q14": 4, "q10": 7, "q13": 7, "q16": 7}
SYMPTOMS_ONLY = answers(2, 1, 1, 1, 1, 2, 1, 2, 2, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1)
TOTAL_ONLY = answers(2, 1, 1, 1, 1, 1, 1, *[2] * 13)


@pytest.mark.parametrize(
    ("instrument", "values", "words"),
    [
        ("phq9", answers(2, 1, 2, 2, 2, 1, 1, 0, 1), ["pattern of major depression"]),
        ("phq9", answers(2, 2, 2, 1, 1, 1, 0, 0, 0), ["pattern of another depression"]),
        ("phq9", answers(1, 1, 1, 1, 1, 0, 0, 0, 0), []),
        ("pcl5", answers(*[4] * 20), ["by both rules"]),
        ("pcl5", SYMPTOMS_ONLY, ["not by the total (below 33)"]),
        ("pcl5", TOTAL_ONLY, ["by the total (33 or more), not by symptoms: too few in cluster C"]),
        ("pcl5", answers(*[1] * 20), []),
        ("auditc", answers(2, 1, 0), ["The guideline used is 3: the one for women, because sex is not on record"]),
        ("auditc", answers(4, 0, 0), ["The guideline used is 3", "All points come from question 1"]),
        ("auditc", answers(2, 0, 0), ["All points come from question 1"]),
        ("auditc", {"q1": 0}, []),
        ("pacs", answers(5, 4, 4, 4, 4), ["Above 20"]),
        ("pacs", answers(4, 4, 4, 4, 4), []),
        ("bam7", {**BAM7, "q4": 2, "q5": 0}, ["Guideline from the VA BAM-IOP; the day bands are this program's."]),
        ("bam7", BAM7, []),
        ("gad7", answers(*[3] * 7), []),
    ],
    ids=[
        *("phq9 major", "phq9 other", "phq9 neither"),
        *("pcl5 both", "pcl5 symptoms", "pcl5 total", "pcl5 neither"),
        *("auditc three", "auditc four from one", "auditc two from one", "auditc never"),
        *("pacs 21", "pacs 20", "bam7 crossed", "bam7 well", "gad7"),
    ],
)
def test_a_remark_names_the_rule_that_it_comes_from(instrument: str, values: dict[str, int], words: list[str]) -> None:
    found = said(instrument, values)
    assert len(found) == len(words), found
    for remark, part in zip(found, words, strict=True):
        assert part in remark


@pytest.mark.parametrize(
    ("instrument", "values"),
    [
        ("phq9", answers(*[3] * 8)),
        ("pcl5", answers(*[4] * 19)),
        ("auditc", answers(4, 4)),
        ("pacs", answers(*[6] * 4)),
        ("bam7", {question: value for question, value in BAM7.items() if question != "q1"} | {"q4": 7, "q5": 7}),
    ],
    ids=["phq9", "pcl5", "auditc", "pacs", "bam7"],
)
def test_an_unfinished_form_has_no_remark(instrument: str, values: dict[str, int]) -> None:
    assert said(instrument, values) == ()


@pytest.mark.parametrize("instrument", ["phq9", "pcl5"])
def test_what_sounds_like_a_diagnosis_says_that_it_is_none(instrument: str) -> None:
    worst = answers(*[3] * 9) if instrument == "phq9" else answers(*[4] * 20)
    assert all("no diagnosis" in remark for remark in said(instrument, worst))
    assert all("no un diagnóstico" in remark for remark in said(instrument, worst, "es"))
