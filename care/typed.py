"""What a typed text answers, for a question that has buttons or asks for a number.

Pure. People type "7", "seven", "siete", "un 7/10" or the words of a button. The rules a reader must not break: only a text
that is nothing but an answer is taken for one - a sentence goes to the team; nothing is guessed: two numbers, a half or a
number out of range are asked about.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from care.catalogue import Item, Kind


class Trouble(StrEnum):
    """Why a typed answer cannot be taken. The value is part of the id of the reply."""

    OUT_OF_RANGE = "out_of_range"
    SEVERAL = "several"
    NOT_WHOLE = "not_whole"
    TAP = "tap"


@dataclass(frozen=True, slots=True)
class Heard:
    """A typed text as an answer: a `value` that the item allows, a `trouble`, or neither: it is no answer."""

    value: int | None = None
    trouble: Trouble | None = None


_WORDS = """
    zero cero; one un uno una; two dos; three tres; four cuatro; five cinco; six seis; seven siete; eight ocho; nine nueve
    ten diez; eleven once; twelve doce; thirteen trece; fourteen catorce; fifteen quince; sixteen dieciseis
    seventeen diecisiete; eighteen dieciocho; nineteen diecinueve; twenty veinte
"""
_NUMBERS = {word: number for number, words in enumerate(re.split(r"[;\n]", _WORDS.strip())) for word in words.split()}
_NOTHING = frozenset(("none", "ninguno", "ninguna", "nada"))
"""These mean zero for a count, and for a scale whose low end says so: "nada" as an answer to a mood is no zero."""

_TWO_MEANINGS = {"once": (1, 11)}
"""One time in English, eleven in Spanish: asked about."""

_FACES = re.compile(r"<3|[:;x]-?3\b")
"""A heart and a cat's smile are no threes."""

_YES = frozenset(("yes", "y", "yeah", "yep", "yup", "si", "sip"))
_NO = frozenset(("no", "n", "nope", "nop", "nah"))
_FILLERS = frozenset(
    (
        *(
            "a",
            "an",
            "about",
            "around",
            "like",
            "maybe",
            "probably",
            "just",
            "only",
            "its",
            "it",
            "is",
            "im",
            "at",
            "my",
        ),
        *(
            "answer",
            "number",
            "days",
            "day",
            "hours",
            "hour",
            "h",
            "hrs",
            "times",
            "the",
            "i",
            "guess",
            "say",
            "so",
            "id",
        ),
        *("como", "creo", "que", "tal", "vez", "mi", "es", "el", "la", "dias", "dia", "horas", "hora", "veces", "digo"),
        *("respuesta", "numero", "solo", "por", "ahi", "please", "favor", "of", "de"),
        *("or", "and", "between", "o", "u", "y", "entre", "am", "estoy", "en", "soy", "diria"),
        *("thanks", "thank", "you", "gracias", "ok", "okay"),
    )
)
_SCALE_ENDS = re.compile(r"\b(?:out of|of|over|sobre|de)\s+(?:10|ten|diez)\b|(?<=\d)\s*/\s*10\b")
_HALF = re.compile(r"(?<=\d)(?:[.,]\d+)|\b(?:and a half|y medi[ao])\b|(?<=\d) ?1⁄2")
_LONGEST = 60
"""A longer text is no answer to a question with buttons, whatever numbers stand in it."""


def read(item: Item, text: str) -> Heard:
    """What `text` answers to `item`. The text may be anything; a note is never read here."""
    plain = _plain(text)
    if item.kind is Kind.NOTE or not plain or len(plain) > _LONGEST:
        return Heard()
    chosen = _option(item, plain)
    if chosen is not None:
        return Heard(trouble=Trouble.TAP) if item.kind is Kind.CHOICES else Heard(value=chosen)
    if plain in _NOTHING and _is_zero(item):
        return Heard(value=0) if item.allows(0) else Heard(trouble=Trouble.OUT_OF_RANGE)
    whole = _HALF.sub(" ", plain)
    numbers = _numbers(_SCALE_ENDS.sub(" ", whole))
    if numbers and whole != plain:
        return Heard(trouble=Trouble.NOT_WHOLE)
    if not numbers:
        return Heard()
    if len(numbers) > 1:
        return Heard(trouble=Trouble.SEVERAL)
    return _number(item, numbers[0])


def is_bare(text: str) -> bool:
    """Whether the whole text looks like an answer to some question with buttons: a number, yes or no."""
    plain = _plain(text)
    if not plain or len(plain) > _LONGEST:
        return False
    return plain in _YES | _NO | _NOTHING or bool(_numbers(_SCALE_ENDS.sub(" ", _HALF.sub(" ", plain))))


def _number(item: Item, number: int) -> Heard:
    if item.kind is Kind.DAYS and item.bands and item.options:
        points = item.points_of_days(number)
        return Heard(trouble=Trouble.OUT_OF_RANGE) if points is None else Heard(value=points)
    if item.choosable:
        return Heard(trouble=Trouble.TAP)
    return Heard(value=number) if item.allows(number) else Heard(trouble=Trouble.OUT_OF_RANGE)


def _is_zero(item: Item) -> bool:
    if item.kind in (Kind.DAYS, Kind.NUMBER):
        return True
    return item.low is not None and bool(_NOTHING & {_plain(item.low.en), _plain(item.low.es)})


def _option(item: Item, plain: str) -> int | None:
    labels = {_plain(label): each.value for each in item.choosable for label in (each.label.en, each.label.es)}
    for words, label in ((_YES, "yes"), (_NO, "no")):
        if plain in words and label in labels:
            return labels[label]
    return labels.get(plain)


def _numbers(plain: str) -> list[int]:
    """All numbers of a text that holds nothing else but fillers; empty for any other text."""
    found: list[int] = []
    if _FACES.search(plain):
        return []
    for word in re.findall(r"-?\w+", plain):
        if re.fullmatch(r"-?\d{1,9}", word):
            found.append(int(word))
        elif word in _TWO_MEANINGS:
            found.extend(_TWO_MEANINGS[word])
        elif word in _NUMBERS and not (word in ("un", "una") and len(plain.split()) > 1):
            found.append(_NUMBERS[word])
        elif word not in _FILLERS and word not in ("un", "una"):
            return []
    return found


def _plain(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text.replace("🔟", "10")).casefold()
    bare = "".join(mark for mark in bare if not unicodedata.combining(mark) and unicodedata.category(mark) != "Me")
    bare = re.sub(r"['’!¡?¿\"“”*()]|\.(?!\d)|,(?!\d)|\ufe0f", "", bare)
    bare = re.sub(r"(?<=\d)(h|hrs?)\b", r" \1", bare)
    return " ".join(bare.split())
