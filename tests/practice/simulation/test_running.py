"""A small simulated clinic lives through its weeks, and everybody whose crisis was planted is told of."""

from __future__ import annotations

import pytest

from practice.simulation.crises import KINDS
from practice.simulation.figures import Figures
from practice.simulation.running import Setting, run
from tests.clinic import texts

pytestmark = pytest.mark.xdist_group("simulated clinic")  # lived through once, not once for every worker


@pytest.fixture(scope="module")
def lived() -> Figures:
    return run(Setting(patients=8, weeks=1, seed=2), texts())


@pytest.mark.parametrize("kind", KINDS)
def test_a_planted_crisis_rings_within_a_minute(lived: Figures, kind: str) -> None:
    assert lived.planted[kind] == (1, 1)
    assert lived.missed == []


def test_checkins_are_answered_and_left_about_as_often_as_meant(lived: Figures) -> None:
    assert 0.4 < lived.answer_rate < 0.75


def test_phones_ring_at_least_once_for_each_alert(lived: Figures) -> None:
    assert lived.per_day["alerts"].mean * 7 >= 6  # eight crises, of which two may be one patient's
    assert lived.per_day["rings"].mean >= lived.per_day["alerts"].mean


def test_reasons_are_at_least_as_many_as_new_concerns(lived: Figures) -> None:
    assert lived.per_day["reasons"].mean >= lived.per_day["concerns"].mean > 0


def test_rules_that_need_no_plant_are_seen_too(lived: Figures) -> None:
    assert {"crisis_words", "family_danger", "not_safe", "safety_unanswered", "silence"} <= set(lived.rules)
