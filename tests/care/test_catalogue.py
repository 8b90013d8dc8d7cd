"""The shapes of the catalogue: what they answer about themselves."""

import dataclasses
from datetime import date

import pytest

from care.catalogue import (
    Climb,
    Country,
    CrisisLine,
    Fact,
    Facts,
    Item,
    Kind,
    Ladder,
    Localised,
    Option,
    Questionnaire,
    Resources,
    Rung,
    Side,
    Who,
)
from care.records import Level, Period

TEXT = Localised("Yes", "Sí")
SCALE = Item("mood", TEXT, TEXT, Kind.SCALE, low=TEXT, high=TEXT, minimum=1, maximum=10)
CHOICE = Item("used", TEXT, TEXT, Kind.CHOICE, options=(Option(1, TEXT), Option(2, TEXT)))
NOTE = Item("note", TEXT, TEXT, Kind.NOTE)


@pytest.mark.parametrize(("language", "words"), [("en", "Yes"), ("es", "Sí"), ("pt", "Yes"), ("", "Yes")])
def test_a_language_that_is_not_there_reads_english(language: str, words: str) -> None:
    assert TEXT.in_(language) == words


@pytest.mark.parametrize(
    ("item", "value", "allowed"),
    [
        (SCALE, 1, True),
        (SCALE, 10, True),
        (SCALE, 0, False),
        (SCALE, 11, False),
        (CHOICE, 2, True),
        (CHOICE, 0, False),
        (NOTE, 0, False),
    ],
)
def test_only_answers_that_were_offered_are_allowed(item: Item, value: int, allowed: bool) -> None:
    assert item.allows(value) is allowed


def test_an_option_is_found_by_its_value() -> None:
    assert CHOICE.option(2) == Option(2, TEXT)
    assert CHOICE.option(5) is None


def test_an_item_is_found_by_its_id() -> None:
    questionnaire = Questionnaire("daily", 1, "draft", TEXT, (SCALE, NOTE))
    assert questionnaire.item("note") is NOTE
    assert questionnaire.item("weight") is None


def test_a_ladder_has_a_climb_for_each_side_and_the_levels_that_page_staff_only() -> None:
    rungs = (Rung((Who.ASSIGNED,), 0),)
    day, night = Side(Climb(rungs, 30), Climb(rungs)), Side(Climb(rungs, 20), Climb(rungs, 60))
    ladder = Ladder("default", 1, "draft", TEXT, day, night, 30, 60)
    assert ladder.climb(Level.CRISIS, Period.DAY) is day.crisis
    assert ladder.climb(Level.URGENT, Period.NIGHT) is night.urgent
    with pytest.raises(KeyError):
        ladder.climb(Level.CONCERN, Period.DAY)


CHECKED = date(2026, 11, 21)
CALL = Localised("Call 911.", "Llame al 911.")
HERE = Country(
    Localised("Here", "Aquí"), "911", "988", CALL,
    (CrisisLine("a", "911", "somebody", date(2026, 11, 22), CALL), CrisisLine("b", "988", "somebody", CHECKED, TEXT)),
)  # fmt: skip


def test_crisis_lines_and_facts_stand_one_below_the_other() -> None:
    facts = (Fact("a", Localised("Stay.", "Quédese.")), Fact("b", TEXT))
    resources = Resources(1, "draft", {"us": HERE}, Facts("somebody", CHECKED, facts, facts[:1], facts[1:]))
    assert resources.of("us").crisis_text("es") == "Llame al 911.\nSí"
    assert resources.overdose_text("en") == "• Stay.\n• Yes"
    assert resources.after_use_text("en") == "• Stay."
    assert resources.withdrawal_text("es") == "• Sí"


def test_a_country_is_as_old_as_the_number_that_was_looked_at_longest_ago() -> None:
    assert HERE.last_checked == CHECKED


def test_a_country_that_we_do_not_have_shows_the_numbers_of_the_default() -> None:
    there = dataclasses.replace(HERE, emergency="112", short=Localised("Call 112.", "Llame al 112."))
    fact = Fact("a", Localised("Call {emergency}.", "Llame al {emergency}."))
    resources = Resources(1, "draft", {"us": HERE, "es": there}, Facts("somebody", CHECKED, (fact,), (fact,), (fact,)))
    assert resources.of("xx") is HERE
    assert resources.overdose_text("en", "xx") == "• Call 911."
    assert resources.overdose_text("es", "es") == "• Llame al 112."


def test_a_text_leaves_its_numbers_to_the_country() -> None:
    text = Localised("Go. {crisis_short} Or {emergency}, {lifeline}.", "Vaya. {crisis_short}")
    assert HERE.fill(text, "en") == "Go. Call 911. Or 911, 988."
    assert HERE.fill(text, "es") == "Vaya. Llame al 911."
