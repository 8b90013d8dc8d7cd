"""Crisis and urgent language in what a person writes, found by plain lists of phrases.

It says whether a text must reach a person now (crisis), soon (urgent) or not on account of its words; it judges
nobody and is no safety net by itself. Both languages are read whatever the language setting, since people mix them and
switch under stress. The rule a reader must not break: recall first, and every reading names the rules that made it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import chain

from care.words_lists import CRISIS, DOUBTS, EMPHASIS, FILLERS, GROUPS, HELP, IDIOMS, NEGATORS, URGENT, Rule

LONGEST = 8000
"""Characters that are read; Telegram sends at most 4096 in one message."""

_BREAK = "|"
_GAP = r"(?:\w+ ){0,4}?"
_SPACE = rf"(?: \{_BREAK})* "


class WordLevel(StrEnum):
    """How soon the words call for a person."""

    CRISIS = "crisis"
    URGENT = "urgent"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says. `because` names the rules that matched ("en.wish_to_die"), crisis first; empty for none."""

    level: WordLevel
    because: tuple[str, ...] = ()


def read(text: str) -> Reading:
    """The reading of `text`, in English and Spanish at once. Any text may come in, in any state of the sender."""
    crisis: list[str] = []
    urgent: list[str] = []
    for form in _forms(text):
        crisis += [rule.name for rule in CRISIS if rule.name not in crisis and _speaks(rule, form)]
        urgent += [rule.name for rule in URGENT if rule.name not in urgent and _speaks(rule, form)]
    if crisis:
        return Reading(WordLevel.CRISIS, tuple(crisis + urgent))
    return Reading(WordLevel.URGENT, tuple(urgent)) if urgent else Reading(WordLevel.NONE)


def is_help(text: str) -> bool:
    """Whether the whole message is a call for help: the words of the keyboard button, or plain ones like them."""
    words = normalise(text).replace(_BREAK, " ").split()
    return " ".join(words) in _help()


def normalise(text: str) -> str:
    """`text` as bare words: lower case, no accents or apostrophes, digits for letters read as letters.

    Sentences and clauses are parted by "|". "N0, I can’t!!" becomes "no | i cant |".
    """
    words = unicodedata.normalize("NFKD", text[:LONGEST]).casefold()
    words = "".join(mark for mark in words if not unicodedata.combining(mark))
    words = words.replace("w/o", "without")
    words = re.sub(r"['’‘`´ʼ*]", "", words)
    words = re.sub(r"[\w@$]+", lambda found: _letters(found.group()), words)
    words = re.sub(r"[.,;:!?¡¿…\n\r()\[\]\"“”«»—–]+", f" {_BREAK} ", words)
    words = re.sub(rf"[^\w{_BREAK}]+|_", " ", words)
    return " ".join(_joined(words.split()))


def _forms(text: str) -> tuple[str, ...]:
    """The text to be searched: as it is, and with stretched letters let go ("diiiie"); sayings are taken out."""
    plain = normalise(text)
    short = re.sub(r"(\w)\1{2,}", r"\1", plain)
    double = re.sub(r"(\w)\1{2,}", r"\1\1", plain)
    return tuple(_idioms().sub(f" {_BREAK} ", f" {form} ") for form in dict.fromkeys((plain, short, double)))


_LEET = str.maketrans({"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s"})


def _letters(word: str) -> str:
    """A word in which digits stand for letters, read as letters; numbers and "15min" stay as they are."""
    if not any(mark.isalpha() for mark in word) or re.fullmatch(r"\$?\d+[a-z]+", word):
        return "to" + word[1:] if re.fullmatch(r"2(nite|day|morrow)", word) else word
    return word.translate(_LEET)


def _joined(words: list[str]) -> list[str]:
    """Letters that were written apart ("k m s", "d i e") joined into their word."""
    result: list[str] = []
    run: list[str] = []
    for word in [*words, ""]:
        if len(word) == 1 and word.isalpha():
            run.append(word)
            continue
        result += ["".join(run)] if len(run) >= 3 else run
        run = []
        result += [word] if word else []
    return result


def _speaks(rule: Rule, form: str) -> bool:
    found = _pattern(rule).finditer(form)
    if not rule.negatable:
        return next(found, None) is not None
    return any(not _taken_back(form[: match.start()], form[match.end() :]) for match in found)


def _taken_back(before: str, after: str) -> bool:
    """Whether the words right before a phrase, in the same clause, take it back ("not", "never thought of")."""
    words = before.rpartition(_BREAK)[2].split()
    while words and words[-1] in _set(FILLERS) and words[-1] not in _set(NEGATORS):
        words.pop()
    if not words or words[-1] not in _set(NEGATORS):
        return False
    if words[-1] in {"never", "nunca", "jamas"} and after.partition(" ")[0] in _set(EMPHASIS):
        return False
    rest = " ".join(words[:-1])
    doubtful = any(rest == doubt or rest.endswith(f" {doubt}") for doubt in DOUBTS)
    return not doubtful and not (len(words) > 1 and words[-2] in _set(NEGATORS))


@cache
def _pattern(rule: Rule) -> re.Pattern[str]:
    return re.compile(rf"(?<= )(?:{'|'.join(_expression(phrase) for phrase in _phrases(rule.phrases))})")


@cache
def _idioms() -> re.Pattern[str]:
    return re.compile(rf"(?<= )(?:{'|'.join(_expression(phrase) for phrase in _phrases(IDIOMS))})")


@cache
def _help() -> frozenset[str]:
    return frozenset(_phrases(HELP))


@cache
def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _phrases(block: str) -> list[str]:
    return [" ".join(phrase.split()) for phrase in re.split(r"[;\n]", block) if phrase.strip()]


def _expression(phrase: str) -> str:
    """A phrase of the tables as a regular expression over words, each with the space that follows it."""
    parts: list[str] = []
    for element in phrase.split():
        if element == "..":
            parts.append(_GAP)
        elif element == ".":
            parts.append(rf"(?=\{_BREAK}|$)")
        else:
            choices = "|".join(chain.from_iterable(_alternatives(each.rstrip("?")) for each in element.split("/")))
            parts.append(f"(?:(?:{choices}){_SPACE})" + ("?" if element.endswith("?") else ""))
    return "".join(parts)


def _alternatives(word: str) -> list[str]:
    if word.startswith("<"):
        return GROUPS[word.strip("<>")].split()
    return [re.escape(word[:-1]) + r"\w*"] if word.endswith("*") else [re.escape(word)]
