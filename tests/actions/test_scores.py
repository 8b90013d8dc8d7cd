"""What an assessment came to: scores, change against the baseline, and a guideline that is crossed anew."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from actions import entering, scores
from care.change import Clarity, Direction
from care.records import Checkin, CheckinState, Flag, Occasion
from care.rules import Rule
from tests.clinic import Clinic, texts

PHQ9 = tuple(f"q{n}" for n in range(1, 10))


def takes(clinic: Clinic, instrument: str, values: dict[str, int], occasion: Occasion = Occasion.ON_DEMAND) -> Checkin:
    """Staff take down these answers, as if it had been asked for this occasion."""
    ana, dana = clinic.patient(), clinic.staff()
    clinic.advance(days=1)
    row = clinic.turn(
        lambda turn: turn.tx.change(
            entering.enter(turn, dana.id, ana.id, "gad7", {"q1": 0}), state=CheckinState.INTERVIEW
        )
    )
    clinic.turn(
        lambda turn: turn.tx.change(row, questionnaire=instrument, occasion=occasion, due_at=turn.now, entered_by=None)
    )
    return clinic.turn(lambda turn: entering.enter(turn, dana.id, ana.id, instrument, values, row.id))


def phq9(*answers: int) -> dict[str, int]:
    """The nine answers, and the functional question where it is asked."""
    given = dict(zip(PHQ9, answers, strict=True))
    return {**given, "difficulty": 1} if any(answers) else given


def bam(instrument: str, **changed: int) -> dict[str, int]:
    """The best possible answers, but for these."""
    best = {item.id: 0 for item in texts().instruments[instrument].items}
    return {**best, "q9": 4, "q10": 4, "q12": 4, "q13": 4, "q14": 4, "q16": 4, "q17": 4, **changed}


def crossed(clinic: Clinic) -> list[Flag]:
    return [flag for flag in clinic.open_flags() if flag.rule == Rule.INSTRUMENT_CROSSED]


MILD, MODERATE = phq9(1, 1, 1, 1, 1, 0, 0, 0, 0), phq9(2, 2, 2, 1, 1, 1, 1, 0, 0)


def test_the_intake_raises_nothing_and_the_next_one_that_crosses_raises_a_concern(clinic: Clinic) -> None:
    takes(clinic, "phq9", MILD, Occasion.INTAKE)
    assert crossed(clinic) == []
    takes(clinic, "phq9", MODERATE)
    assert [flag.facts for flag in crossed(clinic)] == [
        '{"instrument": "PHQ-9", "score": "' + total_name() + '", "value": "10", "cut": "10"}'
    ]


def total_name() -> str:
    score = next(score for score in texts().instruments["phq9"].scores if score.id == "total")
    return score.name.en


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(MODERATE, MODERATE, id="it was there the last time"),
        pytest.param(MILD, MILD, id="never crossed"),
        pytest.param(MODERATE, MILD, id="back again"),
    ],
)
def test_what_is_no_news_raises_nothing(clinic: Clinic, first: dict[str, int], second: dict[str, int]) -> None:
    takes(clinic, "phq9", first, Occasion.INTAKE)
    takes(clinic, "phq9", second)
    assert crossed(clinic) == []


def test_an_intake_above_the_guideline_is_no_news_at_all(clinic: Clinic) -> None:
    takes(clinic, "phq9", MODERATE, Occasion.INTAKE)
    assert clinic.open_flags() == []


def test_the_first_of_an_instrument_is_its_baseline(clinic: Clinic) -> None:
    takes(clinic, "phq9", MODERATE)
    assert crossed(clinic) == []


def test_a_partial_one_has_no_total_and_raises_no_guideline(clinic: Clinic) -> None:
    takes(clinic, "phq9", MILD, Occasion.INTAKE)
    row = takes(clinic, "phq9", {"q1": 3, "q2": 3, "q3": 3, "q4": 3})
    assert row.state is CheckinState.STOPPED
    assert clinic.turn(lambda turn: scores.scored(turn, row).points("total")) is None
    assert not any('"value": "12"' in flag.facts for flag in crossed(clinic))


def test_a_single_answer_reaches_staff_from_a_partial_one_and_from_the_intake(clinic: Clinic) -> None:
    takes(clinic, "phq9", {"q9": 1}, Occasion.INTAKE)
    assert [flag.rule for flag in clinic.open_flags()] == [Rule.ITEM9]


def test_a_weekly_bam_is_held_against_the_intake_until_it_has_its_own(clinic: Clinic) -> None:
    takes(clinic, "bam30", bam("bam30"), Occasion.INTAKE)
    takes(clinic, "bam7", bam("bam7", q4=1, q5=0), Occasion.WEEKLY)
    assert ['"Use"' in flag.facts for flag in crossed(clinic)] == [True]


def test_several_guidelines_crossed_at_once_stand_in_one_flag(clinic: Clinic) -> None:
    takes(clinic, "bam30", bam("bam30"), Occasion.INTAKE)
    takes(clinic, "bam30", bam("bam30", q4=1, q5=0, q9=0, q10=0, q12=0, q13=0))
    assert [json.loads(flag.facts)["score"] for flag in crossed(clinic)] == ["Use / Protective"]


def test_a_score_is_compared_with_the_intake(clinic: Clinic) -> None:
    first = takes(clinic, "phq9", phq9(3, 3, 2, 2, 2, 1, 1, 0, 0), Occasion.INTAKE)
    between = takes(clinic, "phq9", phq9(2, 2, 2, 2, 2, 1, 1, 0, 0))
    later = takes(clinic, "phq9", phq9(1, 1, 1, 1, 0, 0, 0, 0, 0))
    ana = clinic.patient()

    def change_of(row: Checkin) -> tuple[Clarity, Direction] | None:
        def work(turn: object) -> object:
            found = scores.compared(turn, row, scores.of_patient(turn, ana.id))  # type: ignore[arg-type]
            return next(each.change for each in found if each.result.score.id == "total")

        found = clinic.turn(work)
        return None if found is None else (found.clarity, found.direction)  # type: ignore[attr-defined]

    assert change_of(first) is None
    assert change_of(between) == (Clarity.NONE, Direction.NONE)
    assert change_of(later) == (Clarity.RELIABLE, Direction.BETTER)


def test_what_came_before_the_intake_is_not_compared_with_it(clinic: Clinic) -> None:
    early = takes(clinic, "phq9", MODERATE)
    clinic.now += timedelta(days=1)
    takes(clinic, "phq9", MILD, Occasion.INTAKE)
    ana = clinic.patient()
    found = clinic.turn(lambda turn: scores.compared(turn, early, scores.of_patient(turn, ana.id)))
    assert all(each.change is None for each in found)
