"""The page of the rules: who reads it, who sets a number, and what is said to a number outside its bounds."""

from __future__ import annotations

import html
import re

import pytest

from care.records import Audit, Level, Person, Threshold
from care.rules import LEVELS, Rule
from care.thresholds import DEFAULTS, THRESHOLDS
from tests.web.conftest import Browser, Page

NAMES = [threshold.name for threshold in THRESHOLDS]


def form(**changed: str) -> dict[str, list[str]]:
    """The whole form as a browser sends it, with these numbers typed over."""
    values = {threshold.name: str(threshold.default) for threshold in THRESHOLDS} | changed
    return {"name": list(values), "value": list(values.values())}


def stored(page: Page) -> dict[str, int]:
    return {row.name: row.value for row in page.clinic.find(Threshold)}


def shown(browser: Browser) -> str:
    return html.unescape(browser.get("/rules").text)


def saves(browser: Browser, **changed: str) -> str:
    """Send the form; where it leads."""
    answer = browser.post("/rules/thresholds", **form(**changed))
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


@pytest.mark.parametrize("sign_in", ["dana", "sam", "ada"], ids=["counselor", "supervisor", "administrator"])
def test_everybody_on_staff_reads_every_number_and_every_rule(page: Page, sign_in: str) -> None:
    browser = page.as_(sign_in)
    assert 'href="/rules"' in browser.get("/").text
    text = shown(browser)
    assert [threshold.name for threshold in THRESHOLDS if threshold.meaning.en not in text] == []
    assert set(re.findall(r'id="rule-(\w+)"', text)) == set(Rule)
    assert text.count('class="quiet">As delivered</td>') == len(THRESHOLDS)


def test_a_counselor_reads_and_gets_no_form(page: Page) -> None:
    browser = page.as_("dana")
    text = shown(browser)
    assert 'name="value"' not in text
    assert "Supervisors and administrators set these." in text
    assert browser.post("/rules/thresholds", **form(craving_urgent="9")).status_code == 404
    assert stored(page) == {}


@pytest.mark.parametrize("sign_in", ["sam", "ada"])
def test_a_number_is_saved_and_says_who_set_it_and_when(page: Page, sign_in: str) -> None:
    browser = page.as_(sign_in)
    assert saves(browser, craving_urgent="7", silence_new="3") == "/rules?note=thresholds_saved"
    assert stored(page) == {"craving_urgent": 7, "silence_new": 3}
    text = html.unescape(browser.get("/rules?note=thresholds_saved").text)
    assert "Saved. The numbers count from the next answer." in text
    assert text.count(f"by {page.clinic.staff(sign_in).name}") == 2
    assert "Craving of 7 or more, in a check-in or after /craving." in text, "each rule states the numbers that hold"


def test_every_change_is_in_the_audit_with_the_number_before_it(page: Page) -> None:
    browser = page.as_("sam")
    saves(browser, craving_urgent="7")
    saves(browser, craving_urgent="9")
    saves(browser, craving_urgent="9")
    rows = page.clinic.find(Audit, act="threshold.changed")
    assert [row.detail for row in rows] == ["craving_urgent: 8, now 7", "craving_urgent: 7, now 9"]
    assert {row.actor_id for row in rows} == {page.clinic.staff("sam").id}
    assert stored(page) == {"craving_urgent": 9}


def test_a_number_that_is_as_it_was_stores_nothing(page: Page) -> None:
    saves(page.as_("ada"))
    assert stored(page) == {}
    assert page.clinic.find(Audit, act="threshold.changed") == []


@pytest.mark.parametrize("typed", ["5", "10", "", "eight", "-8", "8.5", "99999999999", "٨x"])
def test_a_number_outside_its_bounds_is_refused_kindly_and_nothing_is_lost_or_stored(page: Page, typed: str) -> None:
    answer = page.as_("ada").post("/rules/thresholds", **form(craving_urgent=typed, mood_urgent="2"))
    text = html.unescape(answer.text)
    assert answer.status_code == 400
    assert text.count("Please choose a number from 6 to 9.") == 1
    assert f'value="{typed}"' in text
    assert "Nothing is saved yet." in text
    assert stored(page) == {}, "not the number that was fine either: one form, one answer"


def test_several_numbers_outside_their_bounds_are_all_marked_at_once(page: Page) -> None:
    answer = page.as_("ada").post("/rules/thresholds", **form(craving_urgent="x", mood_urgent="9"))
    assert answer.text.count('aria-invalid="true"') == 2


def test_both_bounds_are_allowed_and_what_lies_beyond_is_not(page: Page) -> None:
    browser = page.as_("ada")
    for allowed in ("least", "most"):
        saves(browser, **{each.name: str(getattr(each, allowed)) for each in THRESHOLDS})
        expected = {each.name: getattr(each, allowed) for each in THRESHOLDS}
        assert {name: stored(page).get(name, getattr(DEFAULTS, name)) for name in NAMES} == expected
    beyond = form(**{each.name: str(each.most + 1) for each in THRESHOLDS})
    answer = browser.post("/rules/thresholds", **beyond)
    assert answer.text.count('aria-invalid="true"') == len(THRESHOLDS)


@pytest.mark.parametrize(
    "fields",
    [{"name": ["moon"], "value": ["3"]}, {"name": ["craving_urgent"], "value": []}, {"name": [], "value": ["3"]}],
    ids=["a name that there is not", "a name without a number", "a number without a name"],
)
def test_what_the_form_does_not_offer_is_refused(page: Page, fields: dict[str, list[str]]) -> None:
    assert page.as_("ada").post("/rules/thresholds", **fields).status_code == 400
    assert stored(page) == {}


def test_another_program_keeps_its_own_numbers(page: Page) -> None:
    page.elsewhere()
    saves(page.as_("ada"), craving_urgent="6")
    assert "Craving of 8 or more" in shown(page.as_("eve"))
    assert "Ada Admin" not in shown(page.as_("eve"))


def test_the_page_speaks_spanish(page: Page) -> None:
    dana = page.clinic.staff("dana")
    page.clinic.turn(lambda turn: turn.tx.change(turn.tx.need(Person, dana.id), language="es"))
    text = shown(page.as_("dana"))
    assert [threshold.name for threshold in THRESHOLDS if threshold.meaning.es not in text] == []
    assert f"Ganas de {DEFAULTS.craving_urgent} o más" in text


def test_the_rules_stand_under_their_level(page: Page) -> None:
    _, _, below = shown(page.as_("dana")).partition('id="rules-heading"')
    crises = below.partition("level-3")[0]
    assert set(re.findall(r'id="rule-(\w+)"', crises)) == {rule for rule in Rule if LEVELS[rule] is Level.CRISIS}
