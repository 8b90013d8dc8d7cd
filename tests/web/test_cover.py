"""*Who is there*: read by everybody, set by supervisors and administrators, and honest about every hole."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from actions import covering
from care.records import Duty, Person, Program, Staff, StaffLeave, Unattended
from tests.web.conftest import Page

YEAR_ON = "2027-11-23"


def program(page: Page) -> Program:
    return page.clinic.program()


def signs(page: Page) -> None:
    sam = page.clinic.staff("sam").id
    assert page.clinic.turn(lambda turn: covering.sign_unattended(turn, sam, date(2027, 11, 23))) is None


@pytest.mark.parametrize("name", ["dana", "sam", "ada"])
def test_everybody_sees_the_holes_of_the_year_until_they_are_signed(page: Page, name: str) -> None:
    browser = page.as_(name)
    shown = browser.get("/cover").text
    assert "nobody signed for them" in shown
    assert "There are hours that nobody answers for." in browser.get("/").text
    signs(page)
    shown = browser.get("/cover").text
    assert "Every hour until" in shown
    assert "Signed by Sam Sample" in shown
    assert "There are hours that nobody answers for." not in browser.get("/").text


def test_the_form_signs_and_takes_back(page: Page) -> None:
    browser = page.as_("sam")
    assert browser.post("/cover/unattended", until=YEAR_ON).status_code == 303
    (signed,) = page.clinic.find(Unattended)
    assert (signed.signed_by, signed.ended_at) == (page.clinic.staff("sam").id, None)
    assert browser.post("/cover/unattended/take-back").status_code == 303
    assert page.clinic.find(Unattended)[0].ended_at == page.clinic.now


def test_other_hours_make_a_signature_void_and_the_page_says_so(page: Page) -> None:
    signs(page)
    browser = page.as_("sam")
    answer = browser.post("/cover/hours", day=["mon", "tue"], opens="08:00", closes="16:30")
    assert answer.status_code == 303
    assert (program(page).open_days, program(page).closes_time.minute) == ("mon,tue", 30)
    assert "does not count any more: please sign again" in browser.get("/cover").text


def test_holidays_are_entered_and_dropped(page: Page) -> None:
    browser = page.as_("ada")
    for day in ("2026-12-25", "2026-11-26"):
        browser.post("/cover/holidays", on=day)
    assert program(page).holidays == "2026-11-26,2026-12-25"
    browser.post("/cover/holidays/drop", on="2026-12-25")
    assert program(page).holidays == "2026-11-26"


def test_a_counselor_enters_their_own_leave_and_nobody_elses(page: Page) -> None:
    dana, beth = page.clinic.staff("dana").id, page.clinic.staff("beth").id
    browser = page.as_("dana")
    dates = {"first": "2026-12-01", "last": "2026-12-05"}
    assert browser.post("/cover/leave", person=dana, cover=beth, **dates).status_code == 303
    assert browser.post("/cover/leave", person=beth, **dates).status_code == 404
    (leave,) = page.clinic.find(StaffLeave)
    assert (leave.staff_id, leave.cover_id) == (dana, beth)
    assert "Beth Beispiel" in browser.get("/cover").text
    assert browser.post(f"/cover/leave/{leave.id}/drop").status_code == 303
    assert page.clinic.find(StaffLeave) == []


def test_backup_and_languages_are_kept(page: Page) -> None:
    dana, beth = page.clinic.staff("dana"), page.clinic.staff("beth")
    answer = page.as_("sam").post("/cover/person", person=dana.id, backup=beth.id, language=["en", "es"])
    assert answer.status_code == 303
    kept = page.clinic.staff("dana")
    assert (kept.backup_id, kept.languages) == (beth.id, "en,es")


def test_a_rota_is_put_up_shown_and_its_drill_answered_on_the_page(page: Page) -> None:
    beth = page.clinic.staff("beth").id
    answer = page.as_("sam").post(
        "/cover/duties", person=beth, starts="2026-11-23T17:00", ends="2026-11-24T09:00", times="3", every_weeks="1"
    )
    assert answer.status_code == 303
    assert len(page.clinic.find(Duty)) == 3
    page.clinic.advance(hours=2)
    browser = page.as_("beth")
    assert "Answer the drill" in browser.get("/cover").text
    duty = page.clinic.find(Duty)[0]
    browser.post(f"/cover/duties/{duty.id}/confirm")
    assert page.clinic.find(Duty)[0].confirmed_at == page.clinic.now
    assert "Answer the drill" not in browser.get("/cover").text
    page.as_("sam").post(f"/cover/duties/{duty.id}/drop")
    assert len(page.clinic.find(Duty)) == 2


def test_a_drill_that_nobody_answered_is_named_on_the_page(page: Page) -> None:
    beth = page.clinic.staff("beth").id
    page.as_("sam").post("/cover/duties", person=beth, starts="2026-11-23T15:00", ends="2026-11-24T09:00")
    page.clinic.advance(minutes=25)
    assert "Beth Beispiel is on call and has not answered the drill" in page.as_("dana").get("/cover").text


@pytest.mark.parametrize(
    ("path", "fields", "said"),
    [
        ("hours", {"day": [], "opens": "09:00", "closes": "17:00"}, "at least one day"),
        ("hours", {"day": ["mon"], "opens": "17:00", "closes": "09:00"}, "comes before it goes"),
        ("hours", {"day": ["mon"], "opens": "nine", "closes": "17:00"}, "as the form shows them"),
        ("holidays", {"on": "2020-01-01"}, "This is over already"),
        ("holidays", {"on": "Christmas"}, "as the form shows them"),
        ("ladder", {"ladder": "sideways"}, "There is no such ladder"),
        ("leave", {"first": "2026-12-05", "last": "2026-12-01"}, "The end comes before the beginning"),
        ("leave", {"first": "2020-12-01", "last": "2020-12-02"}, "This is over already"),
        ("leave", {"first": "2026-12-01", "last": "2026-12-02", "cover": "nobody"}, "pick somebody else"),
        ("duties", {"starts": "2026-12-01T09:00", "ends": "2026-12-01T08:00"}, "The end comes before the beginning"),
        ("duties", {"starts": "soon", "ends": "2026-12-01T08:00"}, "as the form shows them"),
        ("duties", {"starts": "2026-12-01T07:00", "ends": "2026-12-01T08:00", "times": "x"}, "as the form shows them"),
        ("unattended", {"until": "2020-01-01"}, "This is over already"),
        ("unattended", {"until": "2029-01-01"}, "too far ahead"),
        ("person", {"language": []}, "at least one language"),
    ],
)
def test_what_cannot_be_comes_back_with_the_reason(
    page: Page, path: str, fields: dict[str, str | list[str]], said: str
) -> None:
    person = page.clinic.staff("dana").id
    before = (program(page), page.clinic.find(Staff))
    answer = page.as_("sam").post(f"/cover/{path}", **{"person": person, **fields})
    assert answer.status_code == 400
    assert said in answer.text
    assert (program(page), page.clinic.find(Staff)) == before
    assert page.clinic.find(StaffLeave) + page.clinic.find(Duty) + page.clinic.find(Unattended) == []


@pytest.mark.parametrize(
    "path", ["hours", "holidays", "ladder", "person", "duties", "unattended", "unattended/take-back"]
)
def test_what_supervisors_set_is_not_there_for_a_counselor(page: Page, path: str) -> None:
    fields = {
        "day": ["mon"], "opens": "09:00", "closes": "17:00", "on": "2026-12-25", "ladder": "default",
        "person": page.clinic.staff("beth").id, "language": ["en"], "starts": "2026-12-01T09:00",
        "ends": "2026-12-01T10:00", "until": YEAR_ON,
    }  # fmt: skip
    before = program(page)
    assert page.as_("dana").post(f"/cover/{path}", **fields).status_code == 404
    assert program(page) == before


def test_the_weeks_are_drawn_and_said_in_words(page: Page) -> None:
    signs(page)
    shown = page.as_("dana").get("/cover").text
    assert shown.count("<svg viewBox") == 28
    assert 'class="cover-staffed"' in shown
    assert "9:00 AM to 5:00 PM: Team" in shown


def test_the_page_is_there_in_spanish(page: Page) -> None:
    sam = page.clinic.staff("sam")
    page.clinic.turn(lambda turn: turn.tx.change(turn.tx.need(Person, sam.id), language="es"))
    shown = page.as_("sam").get("/cover").text
    assert "Quién está" in shown
    assert "Poner de guardia" in shown


def test_a_past_leave_and_duty_are_not_listed(page: Page) -> None:
    sam, beth = page.clinic.staff("sam").id, page.clinic.staff("beth").id
    today = page.clinic.now.date()
    page.clinic.turn(lambda turn: covering.add_leave(turn, sam, beth, today, today, None))
    assert "Back early" in page.as_("sam").get("/cover").text
    page.clinic.now += timedelta(days=2)
    assert "Back early" not in page.as_("sam").get("/cover").text


def test_the_first_page_names_whoever_is_on_call(page: Page) -> None:
    assert "On call now" not in page.as_("dana").get("/").text
    beth = page.clinic.staff("beth").id
    page.as_("sam").post("/cover/duties", person=beth, starts="2026-11-23T15:00", ends="2026-11-24T09:00")
    assert "On call now: Beth Beispiel" in page.as_("dana").get("/").text
