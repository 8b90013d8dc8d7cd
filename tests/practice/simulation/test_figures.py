"""A crisis counts as told only when a phone rang for that patient, at crisis, within the minute."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from care.records import Level
from practice.simulation.crises import Planted
from practice.simulation.figures import Spread, told
from practice.simulation.stage import Rang

AT = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
PLANTED = Planted("night", "h-1", AT)


def rang(seconds: int, patient_id: str = "h-1", level: Level = Level.CRISIS) -> Rang:
    return Rang(AT + timedelta(seconds=seconds), "dana", "alert", patient_id, level)


@pytest.mark.parametrize(
    ("heard", "after"),
    [
        pytest.param([rang(0)], 0, id="at once"),
        pytest.param([rang(60)], 60, id="at the end of the minute"),
        pytest.param([rang(61)], None, id="too late"),
        pytest.param([rang(-1)], None, id="for something before"),
        pytest.param([rang(0, "h-2")], None, id="for somebody else"),
        pytest.param([rang(0, level=Level.URGENT)], None, id="as urgent"),
        pytest.param([], None, id="not at all"),
        pytest.param([rang(-5), rang(3)], 3, id="again for this one"),
    ],
)
def test_told_is_a_ring_for_this_patient_at_crisis_within_a_minute(heard: list[Rang], after: float | None) -> None:
    assert told(PLANTED, heard) == after


def test_a_spread_counts_the_days_within_the_budget() -> None:
    spread = Spread.of([0, 0, 1, 2, 2, 2, 3, 5, 1, 0], budget=2)
    assert (spread.mean, spread.p95, spread.most, spread.within) == (1.6, 5, 5, 0.8)
