"""A small linear model beside the lists: it adds up what the signs of a text weigh, and says what weighed most.

It reads what no phrase foresees ("mom found the bandages, i said the cat did it"). Three sums: crisis against harmless,
urgent against harmless, and which of the two kinds it would be. It knows only what it was trained on and decides
nothing alone: `care.words` holds both against the lists. The rule a reader must not break: the table is made by
`python -m benchmarks.words train`, never by hand.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from care.words_signs import SCALE
from care.words_weights import BIASES, TABLE

LONG = 16
"""Words above which a text is also read piece by piece, so that one sentence is not lost among many others."""

PIECE = 20
"""Words of a piece, about: a sentence and the next."""

SHOWN = 5
"""Signs that a reading names as evidence."""

UNIT = 100
"""Weights and biases are whole hundredths."""

_END = re.compile(r"(?<=[.!?…\n])\s+")


@dataclass(frozen=True, slots=True)
class Score:
    """What the signs add up to; above 0 speaks for it.

    `crisis`: crisis rather than harmless. `urgent`: urgent rather than harmless. `graver`: crisis rather than urgent.
    """

    crisis: float
    urgent: float
    graver: float

    @property
    def alarm(self) -> float:
        """The louder of the two kinds: how much speaks for a person looking at this at all."""
        return max(self.crisis, self.urgent)


def score(signs: Iterable[str]) -> Score:
    """The three sums over `signs`, on a scale that does not grow with the length of the text.

    Sums of whole numbers, so that the order of the signs does not matter.
    """
    weights = _weights()
    crisis = urgent = graver = square = 0
    for sign in signs:
        scale = SCALE[sign[0]]
        square += scale * scale
        weighed = weights.get(sign)
        if weighed is not None:
            crisis += scale * weighed[0]
            urgent += scale * weighed[1]
            graver += scale * weighed[2]
    length = (math.sqrt(square) or 1.0) * UNIT
    return Score(*(each / length + bias / UNIT for each, bias in zip((crisis, urgent, graver), BIASES, strict=True)))


def evidence(signs: Iterable[str], *, crisis: bool) -> tuple[str, ...]:
    """The signs that weighed most for urgent (or for crisis), strongest first, in words: "bandag", "drink + hand"."""
    weights = _weights()
    weighed = {
        sign: SCALE[sign[0]] * weights[sign][0 if crisis else 1]
        for sign in signs
        if sign in weights and sign[0] not in "clr"
    }
    heavy = sorted((sign for sign in weighed if weighed[sign] > 0), key=lambda sign: (-weighed[sign], sign))
    return tuple(_readable(sign) for sign in heavy[:SHOWN])


def pieces(text: str) -> list[str]:
    """A long text in overlapping pieces of about `PIECE` words; nothing for a short one, which is read whole."""
    if len(text.split()) <= LONG:
        return []
    sentences: list[list[str]] = []
    for sentence in _END.split(text):
        words = sentence.split()
        step = PIECE if len(words) > PIECE * 1.5 else len(words) or 1
        sentences += [words[at : at + step] for at in range(0, len(words), step)]
    result: list[str] = []
    for first, second in zip(sentences, [*sentences[1:], []], strict=True):
        result.append(" ".join(first + second if len(first) + len(second) <= PIECE else first))
    return result


def _readable(sign: str) -> str:
    kind, name = sign[0], sign[2:]
    return name.strip("^$ ").replace(" ", " + ") if kind in "mnop" else name.strip("^$ ")


@cache
def _weights() -> dict[str, tuple[int, int, int]]:
    table: dict[str, tuple[int, int, int]] = {}
    for line in TABLE.strip().splitlines():
        sign, crisis, urgent, graver = line.rsplit(" ", 3)
        table[sign] = (int(crisis), int(urgent), int(graver))
    return table
