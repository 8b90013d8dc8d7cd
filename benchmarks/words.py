"""How well `care.words` reads, in figures, and the command that trains its model.

    python -m benchmarks.words              cross-validated by author: each author's rows are read by what the others taught
    python -m benchmarks.words FILE         the reader as it stands, on any JSON Lines file (`label`, `text`, `tags`, `lang`)
    python -m benchmarks.words train        learn from tests/data/words_train.jsonl and write care/words_weights.py
    python -m benchmarks.words speed        milliseconds a message, beside rapidfuzz looking for the same phrases

The rule a reader must not break: figures on rows that the reader was made with say little; keep some rows aside.
"""

from __future__ import annotations

import statistics
import sys
import timeit
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from rapidfuzz import fuzz, process

from benchmarks.words_training import DATA, TABLE, Row, Weights, fingerprint, load, render, train
from care.words import WordLevel, level_of, read
from care.words_lists import CRISIS, URGENT

Reader = Callable[[Row], WordLevel]


def measure(rows: Sequence[Row], reader: Reader) -> dict[str, Counter[WordLevel]]:
    """How often each kind of row was read at each level. Kinds: crisis, urgent, and of none: ordinary and hard."""
    result: dict[str, Counter[WordLevel]] = {kind: Counter() for kind in ("crisis", "urgent", "ordinary", "hard")}
    for row in rows:
        result[_kind(row)][reader(row)] += 1
    return result


def share(counts: Counter[WordLevel], *levels: WordLevel) -> float:
    """The share of the rows that were read at one of the levels; 0 where there are no rows."""
    return sum(counts[level] for level in levels) / (counts.total() or 1)


def cross_validated(rows: Sequence[Row], parts: Sequence[str]) -> dict[str, dict[str, Counter[WordLevel]]]:
    """By author: how the rows of each of `parts` are read by a model that was trained on all other rows."""
    result: dict[str, dict[str, Counter[WordLevel]]] = {}
    for part in parts:
        weights = train([row for row in rows if row.part != part])
        aside = [row for row in rows if row.part == part]
        result[part] = measure(aside, partial(_read_by, weights))
    return result


def _read_by(weights: Weights, row: Row) -> WordLevel:
    return level_of(map(weights.score, row.views), row.whole)


def as_it_stands(row: Row) -> WordLevel:
    """The level that the reader of the program gives."""
    return read(row.text).level


def main(arguments: Sequence[str]) -> None:
    """Run one of the commands."""
    match arguments:
        case []:
            rows = load(DATA)
            for part, counts in cross_validated(rows, sorted({row.part for row in rows})).items():
                _print(f"author {part}", counts)
        case ["train"]:
            weights = train(load(DATA))
            TABLE.write_text(render(weights, fingerprint()), encoding="utf-8")
            print(f"{len(weights.signs)} signs")
        case ["speed"]:
            _speed([row.text for row in load(DATA.parent / "words_kept.jsonl")])
        case [path]:
            rows = load(Path(path))
            for name in ("all", *sorted({row.lang for row in rows})):
                _print(name, measure([row for row in rows if name in {"all", row.lang}], as_it_stands))
            for topic in sorted({tag for row in rows for tag in row.tags if tag.startswith("topic:")}):
                _print_topic(topic, [row for row in rows if topic in row.tags])
        case _:
            sys.exit(__doc__)


def _speed(texts: Sequence[str]) -> None:
    """Each message once with `read` and once with the peer: the nearest of all phrases by rapidfuzz's partial ratio."""
    phrases = [phrase for rule in (*CRISIS, *URGENT) for phrase in rule.phrases.replace("\n", ";").split(";")]
    read(texts[0])  # the tables are opened once
    kinds: dict[str, Callable[[str], object]] = {
        "rapidfuzz, nearest of the phrases": lambda text: process.extractOne(text, phrases, scorer=fuzz.partial_ratio),
        "care.words.read": read,
    }
    middle: dict[str, float] = {}
    for name, act in kinds.items():
        seconds = sorted(timeit.timeit(partial(act, text), number=1) for text in texts)
        middle[name] = statistics.median(seconds)
        print(
            f"{name:36} median {middle[name] * 1000:6.2f} ms   95 of 100 within {seconds[-len(texts) // 20] * 1000:6.2f} ms"
        )
    peer, own = middle.values()
    print(f"ratio of the medians: {own / peer:.2f}")


def _kind(row: Row) -> str:
    if row.label != "none":
        return row.label
    return "hard" if "hard" in row.tags else "ordinary"


def _print(name: str, counts: dict[str, Counter[WordLevel]]) -> None:
    any_alarm = (WordLevel.CRISIS, WordLevel.URGENT)
    print(
        f"{name:12} crisis recall {share(counts['crisis'], WordLevel.CRISIS):6.1%}"
        f" (with urgent {share(counts['crisis'], *any_alarm):6.1%})"
        f"   urgent recall {share(counts['urgent'], *any_alarm):6.1%}"
        f" (as crisis {share(counts['urgent'], WordLevel.CRISIS):6.1%})"
        f"   false alarms: ordinary {share(counts['ordinary'], *any_alarm):6.1%}, hard {share(counts['hard'], *any_alarm):6.1%}"
    )


def _print_topic(topic: str, rows: Sequence[Row]) -> None:
    levels = Counter(as_it_stands(row) for row in rows)
    print(f"  {topic:24} " + "  ".join(f"{level.value} {levels[level]}" for level in WordLevel))


if __name__ == "__main__":
    main(sys.argv[1:])
