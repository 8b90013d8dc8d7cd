"""A small linear model beside the lists: it adds up what the signs of a text weigh, and says what weighed most.

It reads what no phrase foresees ("mom found the bandages, i said the cat did it"). Two sums: `alarm`, whether a person
should see this, and `crisis`, whether it is the graver of the two kinds. It knows only what it was trained on and decides
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
from care.words_weights import ALARM_BIAS, CRISIS_BIAS, TABLE

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
    """What the signs add up to; above 0 speaks for it. `alarm`: a person should see this. `crisis`: rather than urgent."""

    alarm: float
    crisis: float


def score(signs: Iterable[str]) -> Score:
    """The two sums over `signs`, on a scale that does not grow with the length of the text.

    Sums of whole numbers, so that the order of the signs does not matter.
    """
    weights = _weights()
    alarm = crisis = square = 0
    for sign in signs:
        scale = SCALE[sign[0]]
        square += scale * scale
        weighed = weights.get(sign)
        if weighed is not None:
            alarm += scale * weighed[0]
            crisis += scale * weighed[1]
    length = math.sqrt(square) or 1.0
    return Score((alarm / length + ALARM_BIAS) / UNIT, (crisis / length + CRISIS_BIAS) / UNIT)


def evidence(signs: Iterable[str], *, crisis: bool) -> tuple[str, ...]:
    """The signs that weighed most for an alarm (or for a crisis), strongest first, in words: "bandag", "drink + hand"."""
    weights = _weights()
    weighed = {
        sign: SCALE[sign[0]] * weights[sign][crisis] for sign in signs if sign in weights and sign[0] not in "clr"
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
def _weights() -> dict[str, tuple[int, int]]:
    table: dict[str, tuple[int, int]] = {}
    for line in TABLE.strip().splitlines():
        sign, alarm, crisis = line.rsplit(" ", 2)
        table[sign] = (int(alarm), int(crisis))
    return table
