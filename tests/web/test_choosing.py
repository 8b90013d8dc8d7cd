"""The page on which a program chooses what it asks daily: who sees it, what it shows, and what a form does."""

from __future__ import annotations

import html
import json
import re

import pytest

from care.records import Checkin, CheckinChoice, CheckinState, Form, Person
from tests.web.conftest import Page

PLACE = {"phase": "iop", "focus": "substance"}
FORM_PATH = "/check-ins/choice?phase=iop&focus=substance"
EVERY_DAY = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def choices(page: Page) -> list[CheckinChoice]:
    return page.clinic.find(CheckinChoice)


def ticked(shown: str, name: str) -> list[str]:
    """The boxes of a name that are ticked."""
    return re.findall(rf'type="checkbox" name="{name}" value="([^"]+)" checked', shown)


def questions(shown: str) -> list[str]:
    """What the preview lists, in English."""
    return [html.unescape(words) for words in re.findall(r'<li><span lang="en"[^>]*>([^<]+)</span>', shown)]


def said(answer_text: str) -> str:
    return html.unescape(answer_text)


@pytest.mark.parametrize("sign_in", ["ada", "sam"], ids=["administrator", "supervisor"])
def test_who_may_choose_finds_the_way(page: Page, sign_in: str) -> None:
    browser = page.as_(sign_in)
    assert 'href="/check-ins"' in browser.get("/").text
    assert browser.get("/check-ins").status_code == 200


def test_for_a_counselor_there_is_nothing(page: Page) -> None:
    browser = page.as_("dana")
    assert 'href="/check-ins"' not in browser.get("/").text
    assert browser.get("/check-ins").status_code == 404
    assert browser.get(FORM_PATH).status_code == 404
    assert browser.post("/check-ins/choice", **PLACE, form="short").status_code == 404
    assert choices(page) == []


def test_the_table_has_every_phase_and_focus_and_whom_it_concerns(page: Page) -> None:
    shown = page.as_("ada").get("/check-ins").text
    assert len(re.findall(r'href="/check-ins/choice\?phase=\w+&amp;focus=\w+"', shown)) == 12
    assert shown.count("As delivered") == 12
    assert shown.count("1 patient now") == 1
    assert "Mon, Wed, Fri" in shown


def test_the_form_shows_what_is_asked_now_in_both_languages(page: Page) -> None:
    shown = page.as_("ada").get(FORM_PATH).text
    assert ticked(shown, "day") == EVERY_DAY
    assert ticked(shown, "extra") == []
    assert len(questions(shown)) == 5
    assert "¿Cómo está su ánimo en este momento?" in said(shown)


def test_a_choice_is_saved_with_a_note_and_stands_in_the_table(page: Page) -> None:
    browser = page.as_("ada")
    extra = ["sleep-hours:every", "triggers:mon", "triggers:thu", "stress:every", "stress:tue"]
    answer = browser.post("/check-ins/choice", **PLACE, day=["mon", "thu"], form="short", extra=extra, do="save")
    assert (answer.status_code, answer.headers["location"]) == (303, "/check-ins?note=choice_saved")
    (choice,) = choices(page)
    assert (choice.days, choice.form) == ("mon,thu", Form.SHORT)
    assert json.loads(choice.extras) == {"sleep-hours": "", "stress": "", "triggers": "mon,thu"}
    shown = browser.get(answer.headers["location"]).text
    assert "Saved. It counts from the next check-in." in shown
    assert "Short form: two questions" in shown
    assert "Triggers: Mon, Thu" in shown
    assert "by Ada Admin" in shown
    assert ticked(browser.get(FORM_PATH).text, "extra") == [
        "sleep-hours:every",
        "stress:every",
        "triggers:mon",
        "triggers:thu",
    ]


def test_those_whom_it_concerns_are_planned_anew(page: Page) -> None:
    page.as_("sam").post("/check-ins/choice", **PLACE, day=["tue"], form="full")
    page.clinic.tick()
    planned = page.clinic.find(Checkin, state=CheckinState.PLANNED)
    assert {checkin.local_on.weekday() for checkin in planned} == {1}


def test_no_day_ticked_leaves_it_to_the_patient(page: Page) -> None:
    browser = page.as_("ada")
    browser.post("/check-ins/choice", **PLACE, form="full")
    assert [choice.days for choice in choices(page)] == [""]
    assert "never: patients start it with /checkin" in browser.get("/check-ins").text


def test_the_preview_shows_what_was_ticked_and_stores_nothing(page: Page) -> None:
    extra = ["medication:mon"]
    answer = page.as_("ada").post("/check-ins/choice", **PLACE, day=["wed"], form="short", extra=extra, do="preview")
    assert answer.status_code == 200
    assert "Not saved yet" in answer.text
    assert (ticked(answer.text, "day"), ticked(answer.text, "extra")) == (["wed"], ["medication:mon"])
    shown = questions(answer.text)
    assert len(shown) == 2 + 4  # six days with two questions, Mondays with the medicine and what may follow
    assert shown[-2:] == ["Did you take your medication as planned today?", "What got in the way? Tap all that fit."]
    assert answer.text.count("only after some answers") == 1
    assert choices(page) == []


@pytest.mark.parametrize("do", ["save", "preview"])
def test_too_many_questions_are_refused_and_nothing_ticked_is_lost(page: Page, do: str) -> None:
    extra = [f"{name}:every" for name in ("medication", "stress", "food", "triggers", "company")]
    answer = page.as_("ada").post("/check-ins/choice", **PLACE, day=["mon"], form="full", extra=extra, do=do)
    assert answer.status_code == 400
    assert "More than 10 questions on one day is too long." in answer.text
    assert sorted(ticked(answer.text, "extra")) == sorted(extra)
    assert choices(page) == []


@pytest.mark.parametrize(
    "fields",
    [
        {"phase": "moon", "focus": "both", "form": "full"},
        {"phase": "iop", "focus": "", "form": "full"},
        {**PLACE, "form": "long"},
        {**PLACE, "form": "full", "day": ["someday"]},
        {**PLACE, "form": "full", "extra": ["weight:every"]},
        {**PLACE, "form": "full", "extra": ["stress:someday"]},
        {**PLACE, "form": "full", "extra": ["stress"]},
    ],
    ids=["phase", "focus", "form", "weekday", "question", "weekday of a question", "a question without a day"],
)
def test_what_the_form_does_not_offer_is_refused(page: Page, fields: dict[str, str | list[str]]) -> None:
    for do in ("save", "preview"):
        assert page.as_("ada").post("/check-ins/choice", **fields, do=do).status_code == 400
    assert choices(page) == []


@pytest.mark.parametrize("path", ["/check-ins/choice", "/check-ins/choice?phase=iop&focus=all"])
def test_a_form_for_no_phase_or_focus_is_not_there(page: Page, path: str) -> None:
    assert page.as_("ada").get(path).status_code == 404


def test_the_page_speaks_spanish(page: Page) -> None:
    sam = page.clinic.staff("sam")
    page.clinic.turn(lambda turn: turn.tx.change(turn.tx.need(Person, sam.id), language="es"))
    shown = said(page.as_("sam").get(FORM_PATH).text)
    assert "Estos días llega por sí solo" in shown
    assert "todos los días" in shown
    assert "lun" in shown
