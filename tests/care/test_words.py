"""Crisis and urgent language, read from a table of sentences in both languages."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from care.words import Reading, WordLevel, is_help, normalise, read

CASES = [
    pytest.param(level, text, id=f"{language}-{level}-{text}")
    for language, levels in yaml.safe_load(
        (Path(__file__).parents[1] / "data" / "words.yaml").read_text(encoding="utf-8")
    ).items()
    for level, texts in levels.items()
    for text in texts
]


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
    ],
)
def test_a_call_for_help_is_recognised(text: str) -> None:
    assert is_help(text)


@pytest.mark.parametrize(
    "text", ["", "the group was a great help", "me ayuda mucho", "no help", "I need help with the form"]
)
def test_other_messages_are_no_call_for_help(text: str) -> None:
    assert not is_help(text)


@given(st.text(max_size=400))
def test_any_text_can_be_read(text: str) -> None:
    reading = read(text)
    assert (reading.level is WordLevel.NONE) == (not reading.because)
