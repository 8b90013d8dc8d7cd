"""What a plan of assessments must keep: rhythms, windows, instruments that are there, no line twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from care.catalogue import AskedIf, AssessmentPlan, PlannedInstrument
from care.records import Focus, Form, Occasion, Phase
from content import assessment_rules
from tests.clinic import texts

PLAN = texts().assessment_plan
WEEKLY = PlannedInstrument("phq9", Occasion.WEEKLY, (Phase.IOP,), form=Form.SHORT, every_weeks=1)


def complaints(plan: AssessmentPlan) -> list[str]:
    found = assessment_rules.check_plan(plan) + assessment_rules.check_instruments(plan, texts().instruments)
    return [f"{'.'.join(map(str, problem.path))}: {problem.rule}" for problem in found]


def test_the_plan_that_is_shipped_is_fit_for_use() -> None:
    assert complaints(PLAN) == []


@pytest.mark.parametrize(
    ("plan", "complaint"),
    [
        pytest.param(replace(PLAN, version=0), "version: must be 1", id="version"),
        pytest.param(replace(PLAN, open_days=7), "open_days: must be 1 to 6", id="open longer than a week"),
        pytest.param(replace(PLAN, remind_after_days=5), "remind_after_days", id="reminded after it closed"),
        pytest.param(replace(PLAN, lines=()), "lines: must hold", id="empty"),
        pytest.param(replace(PLAN, lines=(WEEKLY, WEEKLY)), "lines.1: must not ask twice", id="twice"),
        pytest.param(
            replace(PLAN, lines=(WEEKLY, replace(WEEKLY, occasion=Occasion.PERIODIC, every_weeks=2))),
            "lines.1: must not ask twice",
            id="twice in another rhythm",
        ),
        pytest.param(replace(PLAN, lines=(replace(WEEKLY, every_weeks=2),)), "every_weeks", id="weekly is one week"),
        pytest.param(
            replace(PLAN, lines=(replace(WEEKLY, occasion=Occasion.INTAKE),)), "every_weeks", id="an intake comes once"
        ),
        pytest.param(replace(PLAN, lines=(replace(WEEKLY, phases=()),)), "phases", id="no phase"),
        pytest.param(
            replace(PLAN, lines=(replace(WEEKLY, occasion=Occasion.DAILY, every_weeks=0),)), "occasion", id="daily"
        ),
        pytest.param(replace(PLAN, lines=(replace(WEEKLY, instrument="phq8"),)), "instrument", id="unknown"),
        pytest.param(replace(PLAN, lines=(replace(WEEKLY, instrument="bam7"),)), "no short form", id="no short form"),
        pytest.param(replace(PLAN, lines=(replace(WEEKLY, covers=("bam",)),)), "covers", id="covers nothing"),
        pytest.param(
            replace(PLAN, lines=(replace(WEEKLY, asked_if=AskedIf("auditc", "q9", 1)),)), "asked_if", id="no question"
        ),
    ],
)
def test_what_is_wrong_is_said(plan: AssessmentPlan, complaint: str) -> None:
    assert any(complaint in each for each in complaints(plan)), complaints(plan)


def test_the_same_instrument_for_another_focus_or_phase_is_fine() -> None:
    lines = (
        replace(WEEKLY, focus=(Focus.MENTAL,)),
        replace(WEEKLY, focus=(Focus.SUBSTANCE,)),
        replace(WEEKLY, phases=(Phase.PHP,)),
    )
    assert complaints(replace(PLAN, lines=lines)) == []
