"""Training on a few rows: what it learns, that it is the same every time, and what it writes."""

import json
from pathlib import Path

import pytest

from benchmarks.words import cross_validated, measure, share
from benchmarks.words_training import load, render, train
from care.words import WordLevel

ROWS = [
    ("crisis", "I want to die tonight"),
    ("crisis", "I will kill myself tonight"),
    ("urgent", "I drank vodka again last night"),
    ("urgent", "I relapsed and drank again"),
    ("none", "the bus was late and I cooked rice"),
    ("none", "I cooked rice for my sister"),
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "rows.jsonl"
    rows = [
        {"lang": "en", "label": label, "text": text, "tags": [f"part:{place % 2}"]}
        for place, (label, text) in enumerate([*ROWS, ("history", "ten years ago I wanted to die")])
    ]
    path.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return path


def test_history_rows_are_left_out(file: Path) -> None:
    assert [row.label for row in load(file)] == [label for label, _ in ROWS]


def test_the_same_rows_give_the_same_table(file: Path) -> None:
    assert render(train(load(file)), "x") == render(train(load(file)), "x")


def test_what_was_learned_tells_the_rows_apart(file: Path) -> None:
    rows = load(file)
    weights = train(rows)
    alarms = {row.text: weights.score(row.views[0]).alarm for row in rows}
    calm = max(alarms[row.text] for row in rows if row.label == "none")
    assert calm < min(alarms[row.text] for row in rows if row.label != "none")


def test_each_author_is_read_by_what_the_other_taught(file: Path) -> None:
    assert {
        part: sum(each.total() for each in counts.values())
        for part, counts in cross_validated(load(file), ["0", "1"]).items()
    } == {"0": 3, "1": 3}


def test_shares_are_of_the_rows_of_a_kind(file: Path) -> None:
    counts = measure(load(file), lambda _: WordLevel.CRISIS)
    assert share(counts["crisis"], WordLevel.CRISIS) == 1
    assert share(counts["ordinary"], WordLevel.CRISIS, WordLevel.URGENT) == 1
    assert share(counts["hard"], WordLevel.CRISIS) == 0
