"""What surrounds every page: headers, escaping, errors, words."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest

from actions.turn import Turn
from care.records import Audit, ParkedUpdate, Patient, Staff
from care.rules import Rule
from storage.store import StoreUnavailableError
from tests.clinic import texts
from tests.web.conftest import Page
from tests.web.test_patients import checks_in, path_of
from tests.web.test_triage import writes
from web.shield import MOST_BYTES

NASTY = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"
PAGES = [
    "/",
    "/now",
    "/patients",
    "/patients/new",
    "/staff",
    "/audit",
    "/alerts",
    "/cover",
    "/patients/{ana}",
    "/patients/{ana}/now",
    "/patients/{ana}/assessments",
    "/patients/{ana}/assessments/enter?instrument=bam30",
    "/patients/{ana}/discharge",
]


class Markup(HTMLParser):
    """What a browser would make of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def markup(html: str) -> list[tuple[str, dict[str, str | None]]]:
    parser = Markup()
    parser.feed(html)
    return parser.found


def fill(page: Page) -> None:
    """A clinic with something on every part of every page."""
    ana = page.clinic.patient()
    page.alert(Rule.CRAVING_HIGH, value="9")
    page.claim("Kim", "kim_92")
    page.family_link(ana)
    writes(page.clinic)
    checks_in(page, mood=4, craving=6, note="a note")


def test_headers_stand_on_every_answer(page: Page) -> None:
    browser = page.as_("ada")
    for path in ("/", "/sign-in", "/nowhere", "/static/page.css", "/patients/none", "/still"):
        headers = browser.get(path).headers
        assert "default-src 'none'" in headers["content-security-policy"], path
        assert "unsafe" not in headers["content-security-policy"], path
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"
        assert headers["x-frame-options"] == "DENY"
        assert headers["cache-control"] == "no-store"
        assert "strict-transport-security" not in headers


def test_behind_https_browsers_are_told_to_stay_there(page: Page, new_page: Callable[..., Page]) -> None:
    answer = new_page(secure=True).browser().get("/sign-in")
    assert answer.headers["strict-transport-security"].startswith("max-age=")


@pytest.mark.parametrize("path", PAGES)
def test_pages_have_nothing_inline_and_nothing_from_elsewhere(page: Page, path: str) -> None:
    fill(page)
    answer = page.as_("ada").get(path.format(ana=page.clinic.patient().id))
    assert answer.status_code == 200
    for tag, attributes in markup(answer.text):
        assert tag != "style"
        assert not any(name == "style" or name.startswith("on") for name in attributes), (tag, attributes)
        assert tag != "script" or attributes["src"] == "/static/page.js"
        for name in ("src", "href", "action", "srcset"):
            place = attributes.get(name) or "/"
            assert re.match(r"/(?!/)|#|tel:", place), (tag, place)


@pytest.mark.parametrize("path", PAGES)
def test_what_people_typed_stays_text(page: Page, path: str) -> None:
    ana = page.clinic.patient()

    def spoil(turn: Turn) -> None:
        turn.tx.change(
            turn.tx.need(Patient, ana.id), first_name=NASTY, sleeps_at=NASTY, emergency_contact=NASTY, phone=NASTY
        )
        for staff in turn.tx.find(Staff):
            turn.tx.change(staff, name=NASTY)

    page.clinic.turn(spoil)
    page.alert(Rule.CANNOT_MAKE_IT, session=NASTY, reason=NASTY)
    page.claim(NASTY, NASTY)
    page.family_link(ana, NASTY)
    writes(page.clinic, NASTY)
    checks_in(page, mood=4, note=NASTY)
    shown = page.as_("ada").get(path.format(ana=ana.id)).text
    assert not [tag for tag, attributes in markup(shown) if tag == "img" and attributes.get("src") == "x"]
    assert not [tag for tag, attributes in markup(shown) if tag == "script" and "src" not in attributes]
    assert "<script>alert" not in shown


def test_every_field_has_a_label_and_every_picture_words(page: Page) -> None:
    fill(page)
    for path in PAGES:
        found = markup(page.as_("ada").get(path.format(ana=page.clinic.patient().id)).text)
        labelled = {attributes.get("for") for tag, attributes in found if tag == "label"}
        for tag, attributes in found:
            if tag in ("input", "select", "textarea") and attributes.get("type") not in ("hidden", "radio", "checkbox"):
                assert attributes.get("id") in labelled, (path, attributes)
            if tag == "img":
                assert attributes.get("alt"), path


def test_pages_have_landmarks_a_language_and_one_heading(page: Page) -> None:
    fill(page)
    for path in (path for path in PAGES if not path.endswith("now")):
        found = markup(page.as_("ada").get(path.format(ana=page.clinic.patient().id)).text)
        tags = [tag for tag, _ in found]
        assert (tags.count("main"), tags.count("h1")) == (1, 1), path
        assert ("html", {"lang": "en"}) in found
        assert "nav" in tags
        ids = [attributes["id"] for _, attributes in found if "id" in attributes]
        assert len(ids) == len(set(ids)), path


def test_an_address_that_leads_nowhere_is_friendly(page: Page) -> None:
    answer = page.as_("dana").get("/nowhere")
    assert answer.status_code == 404
    assert "Nothing here" in answer.text


def test_there_is_no_list_of_addresses_for_strangers(page: Page) -> None:
    for path in ("/docs", "/redoc", "/openapi.json"):
        assert page.browser().get(path).status_code == 404


def test_a_store_that_is_away_is_said_plainly(page: Page, new_page: Callable[..., Page]) -> None:
    def away(_tx: object) -> Turn:
        raise StoreUnavailableError("gone")

    token = page.as_("dana").client.cookies["handrail"]
    broken = new_page()
    object.__setattr__(broken.desk, "new_turn", away)
    browser = broken.browser()
    browser.client.cookies.set("handrail", token)
    answer = browser.get("/")
    assert answer.status_code == 503
    assert "cannot reach its records" in answer.text
    assert "911" in answer.text
    assert answer.headers["retry-after"] == "10"


def test_a_fault_of_ours_shows_nothing_from_inside(page: Page, new_page: Callable[..., Page]) -> None:
    def broken(_turn: Turn) -> dict[str, str]:
        raise ZeroDivisionError("inside")

    answer = new_page(practice=True, practice_sign_in=broken).browser().get("/sign-in")
    assert answer.status_code == 500
    assert "inside" not in answer.text
    assert "Something broke" in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_no_form_is_that_long(page: Page) -> None:
    answer = page.as_("dana").post(path_of(page, "/answer"), text="x" * MOST_BYTES)
    assert answer.status_code == 413


def test_a_long_form_in_pieces_is_refused_too(page: Page) -> None:
    browser = page.as_("dana")
    pieces = (b"text=" if number == 0 else b"x" * 1024 for number in range(100))
    headers = {**browser.headers, "content-type": "application/x-www-form-urlencoded"}
    answer = browser.client.post(path_of(page, "/answer"), content=pieces, headers=headers)
    assert answer.status_code == 400


def test_a_form_that_is_none_is_a_bad_request(page: Page) -> None:
    browser = page.as_("dana")
    answer = browser.client.post("/practice-sign-in", content=b"\xff\xfe", headers=browser.headers)
    assert answer.status_code == 400


def test_parked_updates_are_noticed(page: Page) -> None:
    page.clinic.turn(
        lambda turn: turn.tx.add(
            ParkedUpdate(id=turn.tx.new_id(), bot_id=1, update_id=1, body="{}", reason="odd", parked_at=turn.now)
        )
    )
    assert "could not be read by Handrail" in page.as_("dana").get("/").text


def test_whoever_cannot_be_alerted_is_told(page: Page) -> None:
    assert "Alerts cannot reach you" not in page.as_("dana").get("/").text
    page.elsewhere()
    assert "Alerts cannot reach you" in page.as_("eve").get("/").text


def test_staff_are_added_with_links_that_are_shown_once(page: Page, new_page: Callable[..., Page]) -> None:
    ada = new_page(address="https://page.example.org").as_("ada")
    answer = ada.post("/staff", name="Nia New", sign_in="Nia", role="counselor", language="es")
    assert re.search(r"https://page\.example\.org/welcome/[\w-]+", answer.text)
    assert re.search(r"https://t\.me/\w+\?start=[\w-]+", answer.text)
    assert page.clinic.staff("nia").name == "Nia New"
    assert "/welcome/" not in ada.get("/staff").text


def test_a_sign_in_name_is_given_once(page: Page) -> None:
    answer = page.as_("ada").post("/staff", name="Dana Two", sign_in="dana", role="counselor")
    assert answer.status_code == 400
    assert "taken" in answer.text
    assert "Dana Two" in answer.text


@pytest.mark.parametrize("sign_in", ["ada", "eve"], ids=["oneself", "another program"])
def test_some_cannot_be_sent_away(page: Page, sign_in: str) -> None:
    page.elsewhere()
    staff = page.clinic.staff(sign_in)
    page.as_("ada").post(f"/staff/{staff.id}/deactivate")
    assert page.clinic.staff(sign_in).active


def test_the_audit_goes_back_page_by_page(page: Page) -> None:
    ada, ana = page.as_("ada"), page.clinic.patient()

    def many(turn: Turn) -> None:
        for number in range(120):
            turn.tx.add(
                Audit(
                    id=turn.tx.new_id(),
                    program_id=ana.program_id,
                    at=turn.now,
                    actor_id=None,
                    act="test.row",
                    subject_id="x",
                    detail=f"row-{number:03d}",
                )
            )

    page.clinic.turn(many)
    first = ada.get("/audit").text
    assert "row-119" in first
    assert "row-000" not in first
    older = re.search(r'href="(/audit\?before=\w+)"', first)
    assert older is not None
    assert "row-000" in ada.get(older[1]).text


TEMPLATES = {path.name: path.read_text() for path in Path("web/templates").glob("*.html")}
CODE = "\n".join(path.read_text() for folder in ("web", "actions") for path in Path(folder).glob("*.py"))
NAMED = re.compile(r"""\b(?:t|card)\((['"])(\w+)\1[,)]""")
BUILT = re.compile(r"""\bt\((['"])(\w+_)\1 ?~""")
COUNTED = re.compile(r"""\bt\.count\((['"])(\w+)\1""")


def test_every_word_of_a_template_is_in_the_texts() -> None:
    known = {key.removeprefix("page.") for key in texts().locales["en"].texts if key.startswith("page.")}
    for name, source in TEMPLATES.items():
        wanted = {match[2] for match in NAMED.finditer(source)}
        wanted |= {f"{match[2]}_{end}" for match in COUNTED.finditer(source) for end in ("one", "many")}
        assert wanted <= known, (name, wanted - known)


def test_every_text_of_the_page_is_used() -> None:
    source = "\n".join(TEMPLATES.values())
    used = {match[2] for match in NAMED.finditer(source)}
    used |= {f"{match[2]}_{end}" for match in COUNTED.finditer(source) for end in ("one", "many")}
    used |= set(re.findall(r"""["'](\w+)["']""", source + CODE))
    used |= {f"days_{end}" for end in ("one", "many")}
    built = (*(match[2] for match in BUILT.finditer(source)), "problem_", "event_", "answer_", "language_", "remark_")
    known = [key.removeprefix("page.") for key in texts().locales["en"].texts if key.startswith("page.")]
    assert [key for key in known if key not in used and not key.startswith(built)] == []


def test_an_administrator_sets_the_address_for_crisis_alerts(page: Page) -> None:
    dana = page.clinic.staff("dana")
    answer = page.as_("ada").post(f"/staff/{dana.id}/email", email="dana@example.org")
    assert answer.headers["location"].endswith("note=email_saved")
    assert page.clinic.staff("dana").email == "dana@example.org"
    wrong = page.as_("ada").post(f"/staff/{dana.id}/email", email="dana at example")
    assert wrong.status_code == 400
    assert "is no e-mail address" in wrong.text
    assert page.clinic.staff("dana").email == "dana@example.org"
