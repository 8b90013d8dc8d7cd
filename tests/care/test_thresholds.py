"""The numbers that a program may move, and the bounds that keep every alarm alive."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care import rules
from care.rules import Rule
from care.thresholds import DEFAULTS, THRESHOLDS, Threshold, Thresholds, of_stored


def allowed(threshold: Threshold) -> st.SearchStrategy[int]:
    """Any number that a program may set it to."""
    return st.integers(threshold.least, threshold.most)


ANY = st.builds(Thresholds, **{threshold.name: allowed(threshold) for threshold in THRESHOLDS})


def test_every_number_has_its_bounds_and_a_sentence_in_both_languages() -> None:
    assert [threshold.name for threshold in THRESHOLDS] == [field.name for field in fields(Thresholds)]
    for threshold in THRESHOLDS:
        assert threshold.least < threshold.most
        for sentence in (threshold.meaning.en, threshold.meaning.es):
            assert sentence.endswith(".")


@pytest.mark.parametrize("threshold", THRESHOLDS, ids=lambda threshold: threshold.name)
def test_a_default_is_inside_its_bounds_and_nothing_outside_is_accepted(threshold: Threshold) -> None:
    assert threshold.allows(threshold.default)
    for value in (threshold.least, threshold.most):
        assert threshold.of(Thresholds(**{threshold.name: value})) == value
    for value in (threshold.least - 1, threshold.most + 1):
        assert not threshold.allows(value)
        with pytest.raises(ValueError, match=threshold.name):
            Thresholds(**{threshold.name: value})


@pytest.mark.parametrize(
    ("name", "value"),
    [("craving_urgent", 11), ("craving_urgent", 10), ("mood_urgent", -1), ("silence_most", 30), ("silence_new", 30),
     ("silence_chance", 0), ("mood_below", 11), ("sleep_mood_high", 11)],
)  # fmt: skip
def test_nobody_can_set_a_number_that_switches_an_alarm_off(name: str, value: int) -> None:
    with pytest.raises(ValueError, match=name):
        Thresholds(**{name: value})


@given(ANY)
def test_whatever_a_program_chooses_the_worst_answers_are_urgent(thresholds: Thresholds) -> None:
    raised = {reason.rule for reason in rules.evaluate({"mood": 0, "craving": 10, "used": 1}, thresholds)}
    assert raised == {Rule.MOOD_LOW, Rule.CRAVING_HIGH, Rule.USE_REPORTED}
    assert rules.asks_safety_question({"mood": 0}, thresholds)


@pytest.mark.parametrize(
    ("stored", "thresholds"),
    [
        ({}, DEFAULTS),
        ({"craving_urgent": 7}, Thresholds(craving_urgent=7)),
        ({"craving_urgent": 11}, Thresholds(craving_urgent=9)),
        ({"mood_urgent": -4}, Thresholds(mood_urgent=0)),
        ({"gone": 3, "skill_mood": 4}, Thresholds(skill_mood=4)),
    ],
    ids=["nothing chosen", "chosen", "above its bounds", "below its bounds", "a name of an older release"],
)
def test_what_is_stored_is_never_an_error(stored: dict[str, int], thresholds: Thresholds) -> None:
    assert of_stored(stored) == thresholds


@given(st.dictionaries(st.sampled_from([threshold.name for threshold in THRESHOLDS]), st.integers()))
def test_whatever_is_stored_gives_thresholds_inside_their_bounds(stored: dict[str, int]) -> None:
    thresholds = of_stored(stored)
    assert all(threshold.allows(threshold.of(thresholds)) for threshold in THRESHOLDS)
