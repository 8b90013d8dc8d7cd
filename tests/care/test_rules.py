"""Which answers need a person, at and around each threshold, and how soon."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care.records import Level
from care.rules import LEVELS, LOOKS_AT, RULES, Reason, Rule, asks_safety_question, evaluate, is_worse, offers_skill
from care.thresholds import DEFAULTS, Thresholds

CALM = {"mood": 6, "craving": 2, "used": 0}


@pytest.mark.parametrize(
    ("answers", "raised"),
    [
        ({"craving": 7}, {}),
        ({"craving": 8}, {Rule.CRAVING_HIGH: {"value": "8"}}),
        ({"craving": 10}, {Rule.CRAVING_HIGH: {"value": "10"}}),
        ({"craving": 0}, {}),
        ({"mood": 2}, {}),
        ({"mood": 1}, {Rule.MOOD_LOW: {"value": "1"}}),
        ({"mood": 0}, {Rule.MOOD_LOW: {"value": "0"}}),
        ({"mood": 10}, {}),
        ({"used": 1}, {Rule.USE_REPORTED: {}}),
        ({"used": 0}, {}),
        ({"used": 2}, {}),
    ],
    ids=[
        "craving 7",
        "craving 8",
        "craving 10",
        "craving 0",
        "mood 2",
        "mood 1",
        "mood 0",
        "mood 10",
        "used",
        "not used",
        "rather not say",
    ],
)
def test_an_answer_raises_what_its_threshold_says(answers: dict[str, int], raised: dict[Rule, dict[str, str]]) -> None:
    for others in ({}, CALM):
        reasons = evaluate({**others, **answers})
        assert {reason.rule: dict(reason.facts) for reason in reasons} == raised
        assert {reason.level for reason in reasons} <= {Level.URGENT}


def test_several_reasons_are_told_together() -> None:
    assert [reason.rule for reason in evaluate({"mood": 1, "craving": 9, "used": 1})] == [
        Rule.USE_REPORTED,
        Rule.CRAVING_HIGH,
        Rule.MOOD_LOW,
    ]


@pytest.mark.parametrize("answers", [{}, {"sleep": 0}, {"confidence": 0}], ids=["nothing", "no rule", "no rule yet"])
def test_a_missing_answer_raises_nothing(answers: dict[str, int]) -> None:
    assert evaluate(answers) == ()
    assert not asks_safety_question(answers)
    assert not offers_skill(answers)


ANSWERS = st.dictionaries(st.sampled_from(["mood", "craving", "used", "confidence"]), st.integers(0, 10))


@given(ANSWERS)
def test_what_is_taken_away_never_raises_more(answers: dict[str, int]) -> None:
    raised = {reason.rule for reason in evaluate(answers)}
    for missing in answers:
        fewer = {question: value for question, value in answers.items() if question != missing}
        assert {reason.rule for reason in evaluate(fewer)} <= raised
        assert offers_skill(answers) or not offers_skill(fewer)


@given(ANSWERS)
def test_a_mood_that_is_flagged_is_asked_about(answers: dict[str, int]) -> None:
    assert asks_safety_question(answers) is (Rule.MOOD_LOW in {reason.rule for reason in evaluate(answers)})


@pytest.mark.parametrize(
    ("rule", "now", "before", "worse"),
    [
        (Rule.CRAVING_HIGH, 9, None, True),
        (Rule.CRAVING_HIGH, 9, 7, True),
        (Rule.CRAVING_HIGH, 9, 8, True),
        (Rule.CRAVING_HIGH, 9, 9, False),
        (Rule.CRAVING_HIGH, 8, 9, False),
        (Rule.MOOD_LOW, 0, 1, True),
        (Rule.MOOD_LOW, 1, 0, False),
        (Rule.MOOD_LOW, 1, 2, True),
        (Rule.USE_REPORTED, 1, 0, True),
        (Rule.USE_REPORTED, 1, 2, True),
        (Rule.USE_REPORTED, 1, 1, False),
        (Rule.USE_REPORTED, 1, None, True),
    ],
)
def test_an_answer_is_worse_than_the_one_it_replaces(rule: Rule, now: int, before: int | None, worse: bool) -> None:
    assert is_worse(rule, now, before) is worse


@given(ANSWERS)
def test_every_rule_looks_at_a_question_that_was_answered(answers: dict[str, int]) -> None:
    assert all(LOOKS_AT[reason.rule] in answers for reason in evaluate(answers))


@pytest.mark.parametrize(("mood", "asked"), [(0, True), (1, True), (2, False), (10, False)])
def test_the_safety_question_follows_a_very_low_mood(mood: int, asked: bool) -> None:
    assert asks_safety_question({"mood": mood}) is asked


@pytest.mark.parametrize(
    ("answers", "offered"),
    [
        ({"craving": 3}, False),
        ({"craving": 4}, True),
        ({"mood": 4}, False),
        ({"mood": 3}, True),
        ({"mood": 0}, True),
        ({"craving": 3, "mood": 4}, False),
        ({"craving": 3, "mood": 3}, True),
        ({"craving": 4, "mood": 9}, True),
    ],
    ids=["craving 3", "craving 4", "mood 4", "mood 3", "mood 0", "neither", "mood alone", "craving alone"],
)
def test_a_skill_is_offered_after_craving_or_low_mood(answers: dict[str, int], offered: bool) -> None:
    assert offers_skill(answers) is offered


@pytest.mark.parametrize(
    ("thresholds", "answers", "raised"),
    [
        (Thresholds(craving_urgent=6), {"craving": 5}, []),
        (Thresholds(craving_urgent=6), {"craving": 6}, [Rule.CRAVING_HIGH]),
        (Thresholds(craving_urgent=9), {"craving": 8}, []),
        (Thresholds(craving_urgent=9), {"craving": 9}, [Rule.CRAVING_HIGH]),
        (Thresholds(mood_urgent=3), {"mood": 3}, [Rule.MOOD_LOW]),
        (Thresholds(mood_urgent=3), {"mood": 4}, []),
        (Thresholds(mood_urgent=0), {"mood": 1}, []),
        (Thresholds(mood_urgent=0), {"mood": 0}, [Rule.MOOD_LOW]),
    ],
    ids=str,
)
def test_a_program_moves_its_thresholds(thresholds: Thresholds, answers: dict[str, int], raised: list[Rule]) -> None:
    assert [reason.rule for reason in evaluate(answers, thresholds)] == raised
    assert asks_safety_question(answers, thresholds) is (Rule.MOOD_LOW in raised)


def test_a_program_moves_when_a_skill_is_offered() -> None:
    early = Thresholds(skill_craving=2, skill_mood=5)
    assert offers_skill({"craving": 2}, early)
    assert not offers_skill({"craving": 1}, early)
    assert offers_skill({"mood": 5}, early)
    assert not offers_skill({"mood": 6}, early)


EXPECTED_LEVELS = {
    Level.CRISIS: {Rule.NOT_SAFE, Rule.NOT_SURE, Rule.SAFETY_UNANSWERED, Rule.CRISIS_WORDS, Rule.FAMILY_DANGER},
    Level.URGENT: {
        Rule.USE_REPORTED,
        Rule.CRAVING_HIGH,
        Rule.MOOD_LOW,
        Rule.URGENT_WORDS,
        Rule.TELL_COUNSELOR,
        Rule.ITEM9,
    },
    Level.CONCERN: {
        Rule.HELP_OPENED_LEFT,
        Rule.MORNING_WORSE,
        Rule.CANNOT_MAKE_IT,
        Rule.FAMILY_WORRY,
        Rule.PATIENT_LEFT,
        Rule.BOT_BLOCKED,
        Rule.UNREADABLE_MEDIA,
        Rule.INSTRUMENT_CROSSED,
        Rule.NO_SHOW,
        Rule.CRAVING_RISING,
        Rule.MOOD_BELOW_OWN,
        Rule.CONFIDENCE_LOW,
        Rule.SLEEP_MOOD,
        Rule.SILENCE,
    },
}


@pytest.mark.parametrize("rule", Rule, ids=str)
def test_a_rule_has_the_level_of_the_product(rule: Rule) -> None:
    level = LEVELS[rule]
    assert rule in EXPECTED_LEVELS[level]
    assert Reason(rule, {}).level is level


def test_each_rule_on_answers_has_a_reason_of_its_own() -> None:
    worst = {"mood": 0, "craving": 10, "used": 1}
    reasons = [rule(worst, DEFAULTS) for rule in RULES]
    assert len({reason.rule for reason in reasons if reason}) == len(RULES)
