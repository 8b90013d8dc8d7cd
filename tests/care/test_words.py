"""Crisis and urgent language, read from a table of sentences in both languages."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from care.words import WITHDRAWAL, Reading, WordLevel, is_help, normalise, read
from care.words_weights import TRAINED_ON

DATA = Path(__file__).parents[1] / "data"

CASES = [
    pytest.param(level, text, id=f"{language}-{level}-{text}")
    for language, levels in yaml.safe_load((DATA / "words.yaml").read_text(encoding="utf-8")).items()
    for level, texts in levels.items()
    for text in texts
]


ASIDE: dict[str, list[str]] = {}
for _levels in yaml.safe_load((DATA / "words_aside.yaml").read_text(encoding="utf-8")).values():
    for _kind, _texts in _levels.items():
        ASIDE.setdefault(_kind, []).extend(_texts)


@pytest.mark.parametrize(("level", "text"), CASES)
def test_a_sentence_is_read_at_its_level(level: str, text: str) -> None:
    reading = read(text)
    assert reading.level == level, reading.because


@pytest.mark.parametrize("text", [case.values[1] for case in CASES if case.values[0] == "crisis"])
@pytest.mark.parametrize(
    "change", [str.upper, str.title, lambda text: f"... {text} ...", lambda text: f"hola 🙂 {text}"]
)
def test_a_crisis_stays_one_however_it_is_dressed(text: str, change: Callable[[str], str]) -> None:
    assert read(change(text)).level is WordLevel.CRISIS


def test_a_crisis_inside_a_long_message_is_found() -> None:
    text = "Today I went to work and then home. " * 60 + "I want to die. " + "Dinner was fine. " * 60
    assert read(text).level is WordLevel.CRISIS


def test_a_reading_names_its_rules_crisis_first() -> None:
    assert read("I relapsed and I want to die") == Reading(WordLevel.CRISIS, ("en.wish_to_die", "en.use"))


def test_ordinary_words_have_no_reason() -> None:
    assert read("see you on Friday") == Reading(WordLevel.NONE, ())


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("N0, I can’t!!", "no | i cant |"),
        ("MAÑANA será así", "manana sera asi"),
        ("k.m.s", "k | m | s"),
        ("k m s", "kms"),
        ("d1e 2nite at 8", "die tonite at 8"),
        ("15min", "15min"),
        ("", ""),
    ],
)
def test_a_text_becomes_bare_words(text: str, bare: str) -> None:
    assert normalise(text) == bare


@pytest.mark.parametrize(
    "text",
    [
        "I need help",
        "i need help!",
        "HELP",
        "help",
        "Necesito ayuda",
        "¡Ayuda!",
        "ayuda",
        "socorro",
        "Necesito  ayuda.",
        *("sos", "S.O.S.", "SOS!!", "🆘", "🆘 🆘", "helpppp", "AYUDAAAA", "socorroooo", "emergencia"),
        *("911", "9-1-1", "988", "9 8 8.", "112", "024", "800 911 2000", "800-911-2000", "911!!", "¿988?"),
        *("call 911", "please call 988", "llame al 911", "llamar al 112", "necesito llamar al 024", "I need 911"),
    ],
)
def test_a_call_for_help_is_recognised(text: str) -> None:
    assert is_help(text)


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "the group was a great help", "me ayuda mucho", "no help", "I need help with the form"),
        *(
            "9",
            "11",
            "10",
            "98",
            "12",
            "24",
            "0",
            "2000",
            "5551234",
            "+1 555 911 0199",
            "9110",
            "room 911",
            "my bus is 112",
        ),
        *("911 was a bad day", "2:24", "10/10", "call", "please", "help " * 200, "1" * 5000),
    ],
)
def test_other_messages_are_no_call_for_help(text: str) -> None:
    assert not is_help(text)


KINDS = [
    pytest.param(level, text, id=f"{kind}-{text}")
    for kind, level, text in (
        ("negation", "none", "I am not suicidal and I have no plan"),
        ("negation", "none", "no thoughts of hurting myself or anyone"),
        ("negation", "none", "no he tenido ideas de suicidio ni ganas de beber"),
        ("negation", "none", "ni he fumado ni he tomado"),
        ("no negation", "crisis", "no, I am not okay, I want to die"),
        ("no negation", "crisis", "why not just kill myself"),
        ("no negation", "crisis", "no quiero seguir viviendo"),
        ("third person now", "crisis", "my roommate is on the floor, he won't wake up and his lips are blue"),
        ("third person now", "crisis", "mi hermana se tomó todas las pastillas y no despierta"),
        ("third person then", "none", "my cousin overdosed in 2016, I light a candle every year"),
        ("third person then", "none", "mi tío murió de cirrosis hace años, le llevamos flores"),
        ("quotation", "none", 'the lyrics go "I wanna die in your arms" and it is stuck in my head'),
        ("quotation", "none", "en la película el protagonista se suicida, estuvo triste"),
        ("homework", "none", "wrote an essay about the opioid crisis for class"),
        ("history", "none", "two years sober today, I used to drink every night"),
        ("history", "none", "antes tomaba todos los días, hoy cumplo un año limpio"),
        ("medicine taken", "none", "took my suboxone this morning like always"),
        ("medicine taken", "none", "ya recogí mi metadona, todo bien"),
        ("typo", "crisis", "im sucidal and i cant tell enyone"),
        ("typo", "crisis", "going to kill my self tonite"),
        ("typo", "crisis", "kiero suisidarme"),
        ("typo", "urgent", "i relasped last night"),
        ("typo", "urgent", "me quede sin metadonna"),
        ("run together", "crisis", "idontwanttolive"),
        ("run together", "crisis", "yanoquierovivir"),
        ("leet", "crisis", "i w4nt t0 d1e"),
        ("mixed languages", "crisis", "me quiero morir and nobody knows"),
        ("indirect", "crisis", "by the time you read this I will be gone"),
        ("indirect", "crisis", "ya regalé mis cosas, no las voy a ocupar"),
    )
]


@pytest.mark.parametrize(("level", "text"), KINDS)
def test_a_kind_of_sentence_is_read_at_its_level(level: str, text: str) -> None:
    reading = read(text)
    assert reading.level == level, (reading.because, reading.evidence)


def test_one_grave_sentence_among_fine_ones_is_found() -> None:
    text = (
        "Good morning. My knee is better and the garden is coming along. I paid the phone bill. "
        "At night I lie there planning how I would kill myself. The worksheet is done. See you Thursday."
    )
    assert read(text).level is WordLevel.CRISIS


def test_the_evidence_of_a_reading_is_no_part_of_what_is_kept_or_printed() -> None:
    reading = read("I keep rehearsing the last voicemail")
    assert reading.because == ("model.crisis",)
    assert reading.evidence
    assert reading == Reading(WordLevel.CRISIS, ("model.crisis",))
    assert not any(word in repr(reading) for word in ("voicemail", "rehears", "last"))


def test_the_weights_are_those_of_the_examples_in_the_repository() -> None:
    examples = DATA / "words_train.jsonl"
    assert hashlib.sha256(examples.read_bytes()).hexdigest() == TRAINED_ON


def test_no_example_was_learned_from_that_is_kept_aside() -> None:
    examples = (DATA / "words_train.jsonl").read_text(encoding="utf-8").splitlines()
    learned = {normalise(json.loads(line)["text"]) for line in examples}
    assert not [text for texts in ASIDE.values() for text in texts if normalise(text) in learned]


@pytest.mark.parametrize(
    ("kind", "levels", "least", "most"),
    [
        pytest.param("crisis", {"crisis"}, 0.90, 1.0, id="crisis is read as crisis"),
        pytest.param("urgent", {"crisis", "urgent"}, 0.85, 1.0, id="urgent is read as urgent or crisis"),
        pytest.param("ordinary", {"crisis", "urgent"}, 0.0, 0.10, id="an ordinary note seldom alarms"),
        pytest.param("hard", {"crisis", "urgent"}, 0.0, 0.25, id="an idiom or a denial seldom alarms"),
    ],
)
def test_sentences_that_were_kept_aside_are_read(kind: str, levels: set[str], least: float, most: float) -> None:
    found = [read(text).level.value in levels for text in ASIDE[kind]]
    assert least <= sum(found) / len(found) <= most


@given(st.text(max_size=400))
def test_any_text_can_be_read(text: str) -> None:
    reading = read(text)
    assert (reading.level is WordLevel.NONE) == (not reading.because)


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        pytest.param(
            "my hands are shaking since i put down the vodka, nothing since sunday", True, id="shaking without drink"
        ),
        pytest.param("se me acabaron las benzos y sudo y tiemblo toda la noche", True, id="sweating without pills"),
        pytest.param("i drank last night, a whole bottle of wine", False, id="a drink"),
        pytest.param("the craving is out of control and nothing helps", False, id="a craving"),
    ],
)
def test_an_urgent_reading_says_whether_it_tells_of_withdrawal(text: str, *, tells: bool) -> None:
    reading = read(text)
    assert reading.level is WordLevel.URGENT
    assert WITHDRAWAL.isdisjoint(reading.because) is not tells, reading.because


@pytest.mark.parametrize(
    ("label", "tag", "levels", "least", "most"),
    [
        pytest.param("crisis", "", {"crisis"}, 0.95, 1.0, id="crisis is read as crisis"),
        pytest.param("urgent", "", {"crisis", "urgent"}, 0.87, 1.0, id="urgent reaches a person"),
        pytest.param("none", "hard", {"crisis", "urgent"}, 0.0, 0.10, id="hard ones that alarm"),
        pytest.param("none", "ordinary", {"crisis", "urgent"}, 0.0, 0.05, id="ordinary ones that alarm"),
    ],
)
def test_messages_that_nothing_was_made_with_are_read(
    label: str, tag: str, levels: set[str], least: float, most: float
) -> None:
    """By two authors of their own, who saw neither lists nor examples. docs/words.md has the figures."""
    lines = (DATA / "words_kept.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if row["label"] == label]
    if tag:
        rows = [row for row in rows if ("hard" in row["tags"]) == (tag == "hard")]
    share = sum(read(row["text"]).level in levels for row in rows) / len(rows)
    assert least <= share <= most, share
