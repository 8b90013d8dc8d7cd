"""Puts words right that matter here: misspelt ones ("seezure"), and ones that were typed without spaces.

Only words of the tables are ever put in the place of another, and only where what stands there is in no table. The rule a
reader must not break: a word is replaced when it cannot well be another one; "relaxed" stays what it is.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from care.words_lists import CRISIS, IDIOMS, URGENT
from care.words_senses import KEYS, PLAIN, SENSES

SHORTEST = 5
"""Letters of a word that may be a misspelt one; a shorter word has too many neighbours."""

RUN_TOGETHER = 13
"""Letters from which a word that is in no table may be several."""

_KEPT = 4096

_SELF = re.compile(r"\b(my|him|her|your) self\b")


def mended(text: str) -> str:
    """`text` (as `care.words.normalise` gives it) with misspelt key words put right and run-together words parted."""
    text = " ".join(_mend(word) for word in text.split())
    return _SELF.sub(r"\1self", text)


@lru_cache(maxsize=_KEPT)
def _mend(word: str) -> str:
    if len(word) < SHORTEST or word in _known() or not word.isalpha():
        return word
    if len(word) >= RUN_TOGETHER:
        return _parted(word) or word
    allowed = 1 if len(word) < 9 else 2
    found = process.extractOne(word, _keys(), scorer=OSA.distance, score_cutoff=allowed)
    return str(found[0]) if found is not None and found[0][0] == word[0] else word


def _parted(word: str) -> str:
    """The words that stand in `word` without spaces, the fewest that fill it; empty when they do not."""
    known = _known()
    best: list[tuple[int, str] | None] = [(0, "")] + [None] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - 14), end):
            before, part = best[start], word[start:end]
            if before is not None and (part in known or part in {"i", "a", "y", "o"}):
                cost = before[0] + (3 if len(part) == 1 else 2)
                held = best[end]
                if held is None or cost < held[0]:
                    best[end] = (cost, f"{before[1]} {part}")
    last = best[len(word)]
    return last[1].strip() if last is not None else ""


@cache
def _keys() -> list[str]:
    return sorted(set(KEYS.split()))


@cache
def _known() -> frozenset[str]:
    found = set(PLAIN.split()) | set(KEYS.split())
    for words in SENSES.values():
        found.update(word.rstrip("*") for word in words.split())
    for block in [rule.phrases for rule in CRISIS + URGENT] + [IDIOMS]:
        found.update(re.findall(r"[a-z]{2,}", block))
    return frozenset(found)
