"""What the model sees in a text: words by their stem, by their sense, in pairs, and by their letters.

It turns text that `care.words` has made comparable into named signs; what each sign weighs was learned
(`care.words_weights`, made by `python -m benchmarks.words train`). The rule a reader must not break: the name of a sign
tells what was seen, so that a person can look it up in the table and argue with it.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise
from typing import Protocol

from snowballstemmer import stemmer

from care.words_senses import SENSES

BREAK = "|"
"""Parts clauses and sentences in a comparable text."""

REACH = 6
"""How many words apart two senses may stand and still be read together."""

LONGEST = 8
"""The length sign counts doublings of words, up to this."""

SCALE: dict[str, int] = {
    "w": 20,
    "b": 18,
    "t": 12,
    "c": 7,
    "s": 18,
    "p": 10,
    "n": 12,
    "m": 10,
    "o": 10,
    "l": 20,
    "r": 40,
}
"""How much (in twentieths) a kind of sign counts before anything is learned.

`w` a stem, `b` two stems in a row, `t` three, `c` three to five letters of a word, `s` a sense, `p` two senses near each
other, `n` two in a row, `m` two and `o` three words in a row of which each stands for its first sense if it has one ("took my
medicine" and "took my films" are one), `l` how long the text is, `r` a rule of the lists.
"""

_SPANISH = """
el la los las un una de del que y en por para con mi se lo le su es al ya muy pero como mas te si esta
estoy hoy cuando porque todo ni nada voy tengo pa ta toy
"""
_ENGLISH = """
the a an i im to and of my is it in for with was that on you so at this have but be not just dont its are do
he she they we if out up all ive got what
"""
_WORDS_KEPT = 4096
"""Words whose signs are remembered, so that the usual ones are worked out once."""


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802  (the library's name)


def signs(text: str) -> set[str]:
    """The signs of `text` (as `care.words.normalise` gives it): every name once, however often it was seen."""
    words = [word for word in text.split() if word != BREAK]
    spanish = _is_spanish(words)
    stems = [_stem(word, spanish) for word in words]
    found = {f"w:{stem}" for stem in stems}
    edged = ["^", *stems, "$"]
    found.update(f"b:{first} {second}" for first, second in pairwise(edged))
    found.update(f"t:{' '.join(stems[at : at + 3])}" for at in range(len(stems) - 2))
    for word in words:
        found.update(_letters(word))
    meant = [senses_of(word) for word in words]
    _add_senses(found, meant)
    mixed = ["^", *(senses[0] if senses else stem for senses, stem in zip(meant, stems, strict=True)), "$"]
    found.update(f"m:{first} {second}" for first, second in pairwise(mixed))
    found.update(f"o:{' '.join(mixed[at : at + 3])}" for at in range(len(mixed) - 2))
    found.add(f"l:{min(len(words).bit_length(), LONGEST)}")
    return found


def _add_senses(found: set[str], meant: list[tuple[str, ...]]) -> None:
    for at, senses in enumerate(meant):
        for sense in senses:
            found.add(f"s:{sense}")
            for place, others in enumerate(meant[at + 1 : at + 1 + REACH]):
                for other in others:
                    if other != sense:
                        found.add(f"p:{sense} {other}")
                        if place == 0:
                            found.add(f"n:{sense} {other}")


@lru_cache(maxsize=_WORDS_KEPT)
def _letters(word: str) -> tuple[str, ...]:
    edged = f"<{word}>"
    return tuple(f"c:{edged[at : at + size]}" for size in (3, 4, 5) for at in range(len(edged) - size + 1))


@lru_cache(maxsize=_WORDS_KEPT)
def senses_of(word: str) -> tuple[str, ...]:
    """The senses that a word carries, in the order of the table; none for most words."""
    exact, begins = _table()
    found = list(exact.get(word, ()))
    if word.isdigit():
        found.append("year" if len(word) == 4 and word[:2] in {"19", "20"} else "number")
    for size in range(4, len(word) + 1):
        found += begins.get(word[:size], ())
    return tuple(dict.fromkeys(found))


@cache
def _table() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    exact: dict[str, list[str]] = {}
    begins: dict[str, list[str]] = {}
    for sense, words in SENSES.items():
        for word in words.split():
            table, key = (begins, word[:-1]) if word.endswith("*") else (exact, word)
            table.setdefault(key, []).append(sense)
    return exact, begins


def _is_spanish(words: list[str]) -> bool:
    spanish, english = _set(_SPANISH), _set(_ENGLISH)
    return sum(word in spanish for word in words) > sum(word in english for word in words)


@cache
def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


@lru_cache(maxsize=_WORDS_KEPT)
def _stem(word: str, spanish: bool) -> str:  # noqa: FBT001  (a key of the cache)
    return _stemmers()[spanish].stemWord(word)


@cache
def _stemmers() -> tuple[_Stemmer, _Stemmer]:
    return stemmer("english"), stemmer("spanish")
