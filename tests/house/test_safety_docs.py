"""`docs/safety.md` tells clinicians what the rules do: every rule, level and number on it is the one in the code."""

from __future__ import annotations

import re

import pytest

from care import change, history, trends
from care.history import Rate
from care.records import Level
from care.rules import LEVELS, Rule
from care.thresholds import THRESHOLDS
from tests.house.tree import ROOT

PAGE = (ROOT / "docs" / "safety.md").read_text()
SECTION = re.compile(r"^## Rules: (\w+)$(.*?)(?=^## )", re.MULTILINE | re.DOTALL)
NAMED = re.compile(r"`(\w+)`\s+\((\d+),\s+from\s+(\d+)\s+to\s+(\d+)\)")


def rows(heading: str) -> list[list[str]]:
    """The cells of the table whose first heading is this one, without the lines of its head."""
    _, found, below = PAGE.partition(f"\n| {heading} |")
    assert found, f"no table begins with {heading}"
    lines = below.split("\n\n")[0].splitlines()[2:]
    return [[cell.strip().strip("`") for cell in line.strip("|").split(" | ")] for line in lines]


def test_every_rule_stands_in_the_table_with_its_level() -> None:
    assert dict(rows("Rule")) == {rule.value: LEVELS[rule].name.lower() for rule in Rule}


def test_every_rule_is_explained_under_its_level() -> None:
    explained = {
        level: set(re.findall(r"^### (\w+)$", section, re.MULTILINE)) for level, section in SECTION.findall(PAGE)
    }
    in_code = {
        level.name.lower(): {rule.value for rule in Rule if LEVELS[rule] is level} for level in set(LEVELS.values())
    }
    assert explained == in_code


@pytest.mark.parametrize("rule", Rule, ids=str)
def test_a_rule_says_what_it_looks_at_and_what_it_cannot_see(rule: Rule) -> None:
    _, _, below = PAGE.partition(f"\n### {rule}\n")
    section = re.split(r"^##", below, maxsplit=1, flags=re.MULTILINE)[0]
    assert section.count("- **Looks at**: ") == section.count("- **Cannot see**: ") == 1


def test_every_level_says_what_happens_then() -> None:
    assert [cells[0] for cells in rows("Level")] == [level.name.lower() for level in sorted(Level, reverse=True)]


def test_every_threshold_stands_in_the_table_with_its_default_and_bounds() -> None:
    assert rows("Threshold") == [
        [each.name, str(each.default), f"{each.least} to {each.most}", each.meaning.en] for each in THRESHOLDS
    ]


def test_wherever_a_threshold_is_named_with_numbers_they_are_right() -> None:
    told = {(name, int(default), int(least), int(most)) for name, default, least, most in NAMED.findall(PAGE)}
    in_code = {(each.name, each.default, each.least, each.most) for each in THRESHOLDS}
    offers = {each for each in in_code if each[0].startswith("skill_")}  # offers of a skill: no rule, no flag
    assert told == in_code - offers


def test_the_fixed_numbers_are_those_of_the_code() -> None:
    assert [int(value) for _, value in rows("Fixed")] == [
        change.BASELINE_DAYS,
        change.FEWEST_DAYS,
        trends.LONGEST_STEP_DAYS,
        history.RATE_DAYS,
        change.FEWEST_DAYS,
        history.NEW_DAYS,
        history.LONGEST_SILENCE_DAYS,
    ]


def test_the_table_on_silence_is_what_the_rule_does() -> None:
    for before, told_after, by_chance, with_two in rows("Answered before"):
        answered, asked = map(int, before.split(" of "))
        rate, run = answered / asked, trends.run_needed(Rate(answered, asked))
        assert int(told_after) == run
        for days, length in ((by_chance, run), (with_two, 2)):
            assert days == f"{round(1 / (rate * (1 - rate) ** length))} days"


@pytest.mark.parametrize("words", ["Nobody watches around the clock", "No risk percentage", "one signal among several"])
def test_the_page_says_what_handrail_is_not(words: str) -> None:
    assert words in PAGE
