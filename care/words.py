"""Crisis and urgent language in what a person writes: plain lists of phrases, and a small model beside them.

It says whether a text must reach a person now (crisis), soon (urgent) or not on account of its words. It is one signal
among several, judges nobody and is never a safety net. Both languages are read whatever the language setting, since people
mix them and switch under stress. The rule a reader must not break: recall first, and every reading names what made it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from itertools import chain

from care.words_lists import (
    CALLED,
    CALLING,
    CALM,
    CRISIS,
    DOUBTS,
    EMPHASIS,
    FILLERS,
    GROUPS,
    HELP,
    IDIOMS,
    NEGATORS,
    QUOTED,
    SOS_SIGN,
    URGENT,
    Rule,
)
from care.words_mending import mended
from care.words_model import Score, evidence, pieces, score
from care.words_signs import signs

LONGEST = 8000
"""Characters that are read; Telegram sends at most 4096 in one message."""

_BREAK = "|"
_LONGEST_HELP = 100
_QUOTATION = re.compile(r"[\"“«][^\"”»]{1,200}[\"”»]")
_GAP = r"(?:\w+ ){0,4}?"
_SPACE = rf"(?: \{_BREAK})* "


class WordLevel(StrEnum):
    """How soon the words call for a person."""

    CRISIS = "crisis"
    URGENT = "urgent"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says.

    `because` names the rules that matched ("en.wish_to_die"), crisis first; where the model decided, it says so
    ("model.crisis", "model.urgent"), and "model.withdrawal" where the senses of the words tell of it. Empty for none. It
    may be stored and shown. `evidence` is for looking at a reading: the words that weighed most with the model. They are
    the person's own words: never store them, never send them.
    """

    level: WordLevel
    because: tuple[str, ...] = ()
    evidence: tuple[str, ...] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Look:
    """What a text holds, before it is judged: the rules of both levels and the calming ones, and all the model sees."""

    crisis: tuple[str, ...]
    urgent: tuple[str, ...]
    calm: tuple[str, ...]
    signs: frozenset[str]


CRISIS_ALARM_AT = -0.8
"""From here the model alone calls a person for what looks like a crisis; how it was picked: docs/words.md."""

URGENT_ALARM_AT = 0.1
"""The same for what looks urgent: more is asked of it, so that a crisis can be called on less."""

RULE_LESS = 0.4
"""What the model needs less where a rule of the lists matched. It weighs the rule itself too, so a phrase speaks twice."""

CALMED_MORE = 0.6
"""What it needs more where a calming rule matched: a denial, a film, a pill taken as prescribed."""

PIECE_MORE = 0.5
"""What one piece of a long text must have more than a whole text, because there are many pieces."""

CRISIS_AT = -0.75
"""From here the model alone calls it crisis rather than urgent: in doubt, crisis."""

CRISIS_AT_RULE = -2.0
"""The same where a crisis rule matched."""


WITHDRAWAL = frozenset({"en.withdrawal", "es.abstinencia", "model.withdrawal"})
"""The reasons that speak of withdrawal, which may need a hospital: whoever answers says so."""

_ILL = "s:sick"
_WITHOUT = frozenset({"s:quit", "s:withdrawal", "s:missed"})


def read(text: str) -> Reading:
    """The reading of `text`, in English and Spanish at once. Any text may come in, in any state of the sender."""
    looks = looks_of(text)
    scores = [score(each.signs) for each in looks]
    crisis, urgent = looks[0].crisis, looks[0].urgent
    level = level_of(scores, looks[0])
    if level is WordLevel.NONE:
        return Reading(level)
    because = crisis + urgent
    own = crisis if level is WordLevel.CRISIS else because
    because = because if own else (f"model.{level.value}", *because)
    if level is WordLevel.URGENT and WITHDRAWAL.isdisjoint(because) and any(map(_tells_withdrawal, looks)):
        because = (*because, "model.withdrawal")
    loudest = max(range(len(looks)), key=lambda at: scores[at].alarm)
    found = evidence(looks[loudest].signs, crisis=level is WordLevel.CRISIS)
    return Reading(level, because, found)


def _tells_withdrawal(each: Look) -> bool:
    """Whether one breath tells of shaking, sweating or seeing things and of having stopped or having none."""
    return _ILL in each.signs and not _WITHOUT.isdisjoint(each.signs)


def level_of(scores: Iterable[Score], whole: Look) -> WordLevel:
    """The level that the model's scores (of the whole text, then of its pieces) and the phrases in it amount to."""
    result = WordLevel.NONE
    for place, each in enumerate(scores):
        grave = each.graver >= (CRISIS_AT_RULE if whole.crisis else CRISIS_AT)
        more = (PIECE_MORE if place else 0) + (CALMED_MORE if whole.calm else 0)
        more -= RULE_LESS if whole.crisis or whole.urgent else 0
        if each.urgent < URGENT_ALARM_AT + more and not (grave and each.crisis >= CRISIS_ALARM_AT + more):
            continue
        if grave:
            return WordLevel.CRISIS
        result = WordLevel.URGENT
    return result


def looks_of(text: str) -> list[Look]:
    """A look at the whole text and, if it is long, at each of its pieces: for the rules that the whole matches only."""
    whole = look(text)
    names = frozenset((*whole.crisis, *whole.urgent, *whole.calm))
    return [whole, *(look(piece, names) for piece in pieces(text[:LONGEST]))]


def look(text: str, names: frozenset[str] | None = None) -> Look:
    """Search `text` for the phrases of the lists (all rules, or those of `names`) and for the signs of the model."""
    crises, urgents, calms = _rules(names)
    plain = mended(normalise(text))
    if _QUOTATION.search(text) and _speaks(QUOTED, f" {plain} "):
        plain = mended(normalise(_QUOTATION.sub(" ", text)))
    crisis: dict[str, None] = {}
    urgent: dict[str, None] = {}
    for form in _forms(plain):
        crisis.update((rule.name, None) for rule in crises if rule.name not in crisis and _speaks(rule, form))
        urgent.update((rule.name, None) for rule in urgents if rule.name not in urgent and _speaks(rule, form))
    calm = tuple(rule.name for rule in calms if _speaks(rule, f" {plain} "))
    seen = signs(plain) | {f"r:{name}" for name in (*crisis, *urgent, *calm)}
    return Look(tuple(crisis), tuple(urgent), calm, frozenset(seen))


def is_help(text: str) -> bool:
    """Whether the whole message is a call for help: the words of the keyboard button, or plain ones like them.

    So is the number of an emergency or crisis line of any country, as it is or with "call" before it.
    """
    if set(text.replace("\ufe0f", "").split()) == {SOS_SIGN}:
        return True
    words = " ".join(normalise(text[:_LONGEST_HELP]).replace(_BREAK, " ").split())
    short = re.sub(r"([^\W\d])\1{2,}", r"\1", words)  # "helpppp"
    spelled = words.replace(" ", "") if max(map(len, words.split()), default=0) == 1 else words  # "S.O.S."
    called = any(form in _help() for form in (words, short, spelled)) or _is_called(words)
    return called and len(text) <= _LONGEST_HELP


def _is_called(words: str) -> bool:
    """Whether the words are a number of `CALLED`, however it is spaced: "9-1-1", "call 988", "llame al 112"."""
    found = re.fullmatch(r"(\D*)(\d[\d ]*)", words)
    if found is None:
        return False
    before, number = found.group(1).split(), found.group(2).replace(" ", "")
    return number in CALLED and set(before) <= _set(CALLING)


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


def _forms(plain: str) -> tuple[str, ...]:
    """The text to be searched: as it is, and with stretched letters let go ("diiiie"); sayings are taken out."""
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


def _rules(names: frozenset[str] | None) -> tuple[tuple[Rule, ...], tuple[Rule, ...], tuple[Rule, ...]]:
    if names is None:
        return CRISIS, URGENT, CALM
    crisis, urgent, calm = (tuple(rule for rule in rules if rule.name in names) for rules in (CRISIS, URGENT, CALM))
    return crisis, urgent, calm


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
