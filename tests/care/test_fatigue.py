"""How often a phone may ring before the rest is folded."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from care.fatigue import RINGS_AN_HOUR, is_to_fold
from care.records import Level, Ring

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)


def rang(count: int, level: Level = Level.URGENT, *, folded: bool = False) -> list[Ring]:
    return [Ring(id=f"{n}", alert_id="a", staff_id="s", level=level, rung_at=NOW, folded=folded) for n in range(count)]


@pytest.mark.parametrize(
    ("level", "lately", "folded"),
    [
        (Level.URGENT, [], False),
        (Level.URGENT, rang(RINGS_AN_HOUR - 1), False),
        (Level.URGENT, rang(RINGS_AN_HOUR), True),
        (Level.CRISIS, rang(RINGS_AN_HOUR * 3), False),
        (Level.URGENT, rang(RINGS_AN_HOUR, Level.CRISIS), False),
        (Level.URGENT, rang(RINGS_AN_HOUR - 1) + rang(9, folded=True), False),
    ],
    ids=[
        "the first",
        "the last that rings",
        "one more",
        "a crisis rings",
        "crises do not count",
        "nor does the folded",
    ],
)
def test_what_is_folded(level: Level, lately: list[Ring], folded: bool) -> None:
    assert is_to_fold(level, lately) is folded
