"""The figures of the simulated clinic on the page for clinicians are those of the run that is kept beside it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from practice.simulation import tables
from practice.simulation.crises import KINDS
from tests.house.tree import ROOT

PAGE = (ROOT / "docs" / "safety.md").read_text()
KEPT: dict[str, Any] = json.loads((ROOT / "docs" / "simulation.json").read_text())


@pytest.mark.parametrize("make", tables.HEADS, ids=lambda make: make.__name__)
def test_a_table_on_the_page_is_that_of_the_kept_run(make: Callable[[dict[str, Any]], tables.Rows]) -> None:
    assert tables.markdown(tables.HEADS[make], make(KEPT)) in PAGE


def test_the_command_prints_the_tables_of_the_page() -> None:
    assert [part in PAGE for part in tables.pages(KEPT).split("\n\n")] == [True] * len(tables.HEADS)


def test_the_kept_run_is_the_one_that_the_page_names() -> None:
    assert {name: KEPT["setting"][name] for name in ("patients", "weeks", "counselors", "seed", "begun")} == {
        "patients": 28,
        "weeks": 8,
        "counselors": 1,
        "seed": 1,
        "begun": "mixed",
    }


def test_every_kind_of_crisis_was_planted_and_every_one_was_told() -> None:
    assert set(KEPT["planted"]) == set(KINDS)
    assert all(count == told > 0 for count, told in KEPT["planted"].values())
    assert KEPT["missed"] == []
