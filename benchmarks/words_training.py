"""Trains the linear model of `care.words_model` from rows of examples, and writes its table of weights.

Three logistic regressions with a quadratic penalty, on the signs of `care.words_signs`: crisis against none, urgent against
none, crisis against urgent. The rule a reader must not break: the same rows give the same table, to the digit:
no draws, signs in alphabetical order, a fixed number of steps.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from care.words import Look, looks_of
from care.words_model import UNIT, Score
from care.words_signs import SCALE

DATA = Path(__file__).parents[1] / "tests" / "data" / "words_train.jsonl"
TABLE = Path(__file__).parents[1] / "care" / "words_weights.py"

PENALTY = 1 / 30
"""How strongly weights are held small; the best of 1/10, 1/30 and 1/100 by cross-validation, by little."""

STEPS = 150
ROUGHLY = 40
"""Steps of the first fit, which only says which piece of a long text is the grave one."""

SEEN_TWICE = frozenset("ctbpnmo")
"""Kinds of signs that are learned from two rows at least; one row says too little about a pair or a few letters."""

LEAST = 40
"""Weights (times the scale of their kind, in hundredths) below this are left out of the table: they change no reading."""

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Row:
    """One example. `views` are the signs of the whole text, then of its pieces if it is long."""

    lang: str
    label: str
    text: str
    tags: tuple[str, ...]
    views: tuple[tuple[str, ...], ...] = field(repr=False)
    whole: Look = field(repr=False)

    @property
    def part(self) -> str:
        """Which author the row is from: cross-validation keeps one author aside at a time."""
        return next((tag.removeprefix("part:") for tag in self.tags if tag.startswith("part:")), "")


def load(path: Path) -> list[Row]:
    """The rows of a JSON Lines file (`lang`, `label`, `text`, `tags`), with their signs. `history` rows are left out."""
    rows: list[Row] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line) if line.strip() else {"label": "history"}
        if row["label"] != "history":
            text = row["text"]
            looks = looks_of(text)
            views = tuple(tuple(sorted(each.signs)) for each in looks)
            rows.append(Row(row["lang"], row["label"], text, tuple(row.get("tags", ())), views, looks[0]))
    return rows


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learned: whole hundredths by sign (crisis, urgent, graver), and the three biases."""

    signs: dict[str, tuple[int, int, int]]
    biases: tuple[int, int, int]

    def score(self, view: Iterable[str]) -> Score:
        """As `care.words_model.score`, with these weights."""
        sums, square = [0, 0, 0], 0
        for sign in view:
            scale = SCALE[sign[0]]
            square += scale * scale
            for place, weight in enumerate(self.signs.get(sign, (0, 0, 0))):
                sums[place] += scale * weight
        length = (square**0.5 or 1.0) * UNIT
        return Score(*(each / length + bias / UNIT for each, bias in zip(sums, self.biases, strict=True)))


def train(rows: Sequence[Row]) -> Weights:
    """The weights that the rows give.

    A long text of harmless words with one grave sentence would teach that the harmless words are grave. So the model is
    fitted twice: first on whole texts, then with the piece of each long grave text that alarmed it most.
    """
    views = [view for row in rows for view in row.views]
    owner = [at for at, row in enumerate(rows) for _ in row.views]
    whole = np.array([place == 0 for row in rows for place in range(len(row.views))])
    grave = np.array([rows[at].label != "none" for at in owner])
    worst = np.array([rows[at].label == "crisis" for at in owner])
    names, matrix = _matrix(views)
    counts = np.where(whole, 1.0, np.where(grave, 0.0, 0.5))
    first = _fit(matrix, grave, counts, len(names), ROUGHLY)
    for at, chosen in _loudest(matrix.times(first), owner, whole & grave, grave).items():
        counts[at] = 0.5
        counts[chosen] = 1.0
    crisis = _fit(matrix, worst, np.where(worst | ~grave, counts, 0.0), len(names))
    urgent = _fit(matrix, grave, np.where(worst, 0.0, counts), len(names))
    graver = _fit(matrix, worst, np.where(grave, counts, 0.0), len(names))
    return _rounded(names, (crisis, urgent, graver))


def render(weights: Weights, fingerprint: str) -> str:
    """The weights as the module `care.words_weights`."""
    lines = "\n".join(f"{sign} {one} {two} {three}" for sign, (one, two, three) in sorted(weights.signs.items()))
    return (
        '"""What each sign weighs, learned from examples: made by `python -m benchmarks.words train`, never by hand.\n\n'
        "One sign a line: its name (`care.words_signs`), what it adds to the alarm and what it adds to crisis rather than\n"
        'urgent, in hundredths. Above zero speaks for it, below zero against it.\n"""\n\n'
        f'TRAINED_ON = "{fingerprint}"\n"""SHA-256 of the rows that these weights were learned from."""\n\n'
        f"BIASES = {weights.biases}\n\n"
        f'TABLE = """\n{lines}\n"""\n'
    )


def fingerprint(path: Path = DATA) -> str:
    """The SHA-256 of the rows at `path`."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


@dataclass(frozen=True, slots=True)
class _Sparse:
    """A matrix of views by signs that keeps only what is not zero."""

    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    values: Numbers
    height: int

    def times(self, weights: Numbers) -> Numbers:
        """One sum a row; the last weight is the bias."""
        parts = self.values * weights[self.columns]
        return np.asarray(np.bincount(self.rows, weights=parts, minlength=self.height) + weights[-1], dtype=np.float64)

    def times_transposed(self, numbers: Numbers, width: int) -> Numbers:
        sums = np.bincount(self.columns, weights=self.values * numbers[self.rows], minlength=width)
        return np.asarray(sums, dtype=np.float64)


def _matrix(views: Sequence[tuple[str, ...]]) -> tuple[list[str], _Sparse]:
    seen = Counter(sign for view in views for sign in view)
    names = sorted(sign for sign, times in seen.items() if times > 1 or sign[0] not in SEEN_TWICE)
    place = {sign: at for at, sign in enumerate(names)}
    rows: list[int] = []
    columns: list[int] = []
    values: list[float] = []
    for at, view in enumerate(views):
        length = sum(SCALE[sign[0]] ** 2 for sign in view) ** 0.5 or 1.0
        for sign in view:
            if sign in place:
                rows.append(at)
                columns.append(place[sign])
                values.append(SCALE[sign[0]] / length)
    return names, _Sparse(np.array(rows), np.array(columns), np.array(values), len(views))


def _loudest(
    scores: Numbers, owner: Sequence[int], wholes: NDArray[np.bool_], grave: NDArray[np.bool_]
) -> dict[int, int]:
    """For each grave text with pieces: the place of the whole, and of its piece with the highest score."""
    result: dict[int, int] = {}
    whole_of = {owner[at]: at for at in map(int, np.flatnonzero(wholes))}
    for at in map(int, np.flatnonzero(grave & ~wholes)):
        whole = whole_of[owner[at]]
        if whole not in result or scores[at] > scores[result[whole]]:
            result[whole] = at
    return result


def _fit(matrix: _Sparse, yes: NDArray[np.bool_], counts: Numbers, width: int, steps: int = STEPS) -> Numbers:
    """Logistic regression: the weights by column, then the bias. `counts` is how much each row counts."""
    sign = np.where(yes, 1.0, -1.0)

    def loss(weights: Numbers) -> tuple[float, Numbers]:
        margin = sign * matrix.times(weights)
        total = float(np.sum(counts * np.logaddexp(0, -margin))) + PENALTY / 2 * float(weights[:-1] @ weights[:-1])
        pull = -sign * counts / (1 + np.exp(np.clip(margin, -30, 30)))
        slope = matrix.times_transposed(pull, width + 1)
        slope[:-1] += PENALTY * weights[:-1]
        slope[-1] = pull.sum()
        return total, slope

    return _minimum(loss, np.zeros(width + 1), steps)


def _minimum(loss: Callable[[Numbers], tuple[float, Numbers]], start: Numbers, steps: int, memory: int = 10) -> Numbers:
    """Where `loss` is least, by L-BFGS with halved steps."""
    at, (value, slope) = start, loss(start)
    past: list[tuple[Numbers, Numbers]] = []
    for _ in range(steps):
        way = -_turned(slope, past)
        step, down = 1.0, float(slope @ way)
        new_value, new_slope = loss(at + way)
        while new_value > value + 1e-4 * step * down and step > 1e-6:
            step /= 2
            new_value, new_slope = loss(at + step * way)
        moved, turned = step * way, new_slope - slope
        if float(moved @ turned) > 1e-10:
            past = [*past, (moved, turned)][-memory:]
        at, slope = at + moved, new_slope
        if abs(value - new_value) < 1e-7 * abs(value):
            break
        value = new_value
    return at


def _turned(slope: Numbers, past: Sequence[tuple[Numbers, Numbers]]) -> Numbers:
    way, shares = slope.copy(), []
    for moved, turned in reversed(past):
        shares.append(float(moved @ way) / float(turned @ moved))
        way -= shares[-1] * turned
    if past:
        moved, turned = past[-1]
        way *= float(moved @ turned) / float(turned @ turned)
    else:
        way /= max(1.0, float(np.linalg.norm(slope)))
    for (moved, turned), share in zip(past, reversed(shares), strict=True):
        way += moved * (share - float(turned @ way) / float(turned @ moved))
    return way


def _rounded(names: Sequence[str], columns: tuple[Numbers, Numbers, Numbers]) -> Weights:
    rounded = [[round(float(each) * UNIT) for each in column] for column in columns]
    one, two, three = rounded
    kept: dict[str, tuple[int, int, int]] = {}
    for name, *weights in zip(names, one, two, three, strict=False):
        if max(map(abs, weights)) * SCALE[name[0]] >= LEAST * SCALE["w"]:
            kept[name] = (weights[0], weights[1], weights[2])
    return Weights(kept, (one[-1], two[-1], three[-1]))
