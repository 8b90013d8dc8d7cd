"""Setting up, signing in and out, staying signed in."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from actions import enrolling, signing_in
from care.records import Audit, Staff, WebSession
from tests.web.conftest import PASSWORD, Browser, Page, digits, secret_of
from web import passwords


def test_who_is_not_signed_in_is_sent_to_sign_in_and_back(page: Page) -> None:
    answer = page.browser().get("/patients")
    assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in?next=/patients")


def test_what_the_page_fetches_by_itself_gets_a_status_and_no_page(page: Page) -> None:
    answer = page.browser().get("/now", **{"x-handrail-fragment": "1"})
    assert (answer.status_code, answer.text) == (401, "")


def test_the_link_sets_up_password_and_second_factor_and_signs_in(page: Page) -> None:
    browser, secret = page.set_up("dana")
    assert browser.get("/").status_code == 200
    staff = page.clinic.staff("dana")
    assert staff.totp_secret == secret
    assert passwords.fits(staff.password_hash, PASSWORD)


def test_the_link_works_once(page: Page) -> None:
    path, _ = page.welcome("dana")
    browser = page.browser()
    sealed, secret = secret_of(browser.get(path).text)
    fields = {"sealed": sealed, "password": PASSWORD, "again": PASSWORD, "totp": digits(secret, page.real)}
    assert browser.post(path, **fields).status_code == 303
    again = page.browser()
    assert again.get(path).status_code == 404
    assert again.post(path, **fields).status_code == 404


def test_wrong_used_and_expired_links_answer_alike(page: Page) -> None:
    path, _ = page.welcome("dana")
    page.clinic.now += signing_in.LONGEST * 7
    expired = page.browser().get(path)
    wrong = page.browser().get("/welcome/no-such-code")
    assert expired.status_code == wrong.status_code == 404
    assert expired.text == wrong.text


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"password": "short", "again": "short"}, "too short"),
        ({"password": "password1234", "again": "password1234"}, "easy to guess"),
        ({"again": "river lamp otter sea"}, "not the same"),
        ({"totp": "000000"}, "do not fit"),
        ({"password": "x1!" * 100, "again": "x1!" * 100}, "too long"),
    ],
    ids=["short", "common", "differs", "digits", "long"],
)
def test_set_up_says_what_is_wrong_and_keeps_the_link(page: Page, changes: dict[str, str], words: str) -> None:
    path, _ = page.welcome("dana")
    browser = page.browser()
    sealed, secret = secret_of(browser.get(path).text)
    fields = {"sealed": sealed, "password": PASSWORD, "again": PASSWORD, "totp": digits(secret, page.real), **changes}
    answer = browser.post(path, **fields)
    assert answer.status_code == 400
    assert words in answer.text
    assert secret_of(answer.text) == (sealed, secret), "the same secret, so that nobody has to scan twice"
    assert page.clinic.staff("dana").password_hash == ""


def test_a_secret_of_ones_own_making_is_refused(page: Page) -> None:
    path, _ = page.welcome("dana")
    answer = page.browser().post(path, sealed="A" * 40, password=PASSWORD, again=PASSWORD, totp="000000")
    assert answer.status_code == 404


def test_a_new_link_ends_what_was_signed_in_before(page: Page) -> None:
    before, _ = page.set_up("dana")
    after, _ = page.set_up("dana")
    assert before.get("/").status_code == 303
    assert after.get("/").status_code == 200


def test_no_secret_of_somebody_is_stored_before_the_form_is_sent(page: Page) -> None:
    path, _ = page.welcome("dana")
    page.browser().get(path)
    assert page.clinic.staff("dana").totp_secret == ""


def sign_in(browser: Browser, code: str, name: str = "dana", password: str = PASSWORD, to: str = "/") -> int:
    answer = browser.post("/sign-in", name=name, password=password, code=code, next=to)
    return answer.status_code


def test_name_password_and_digits_sign_in(page: Page) -> None:
    _, secret = page.set_up("dana")
    page.passes(seconds=30)
    browser = page.browser()
    answer = browser.post(
        "/sign-in", name=" Dana ", password=PASSWORD, code=digits(secret, page.real), next="/patients"
    )
    assert (answer.status_code, answer.headers["location"]) == (303, "/patients")
    assert browser.get("/patients").status_code == 200


@pytest.mark.parametrize(
    "where", ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/\n/evil.example"]
)
def test_signing_in_leads_nowhere_else(page: Page, where: str) -> None:
    _, secret = page.set_up("dana")
    page.passes(seconds=30)
    answer = page.browser().post("/sign-in", name="dana", password=PASSWORD, code=digits(secret, page.real), next=where)
    assert answer.headers["location"] == "/"


@pytest.mark.parametrize(
    ("name", "password", "right_code"),
    [("dana", "wrong password", True), ("dana", PASSWORD, False), ("nobody", PASSWORD, True), ("sam", PASSWORD, True)],
    ids=["password", "digits", "unknown name", "never set up"],
)
def test_every_failure_looks_alike(page: Page, name: str, password: str, right_code: bool) -> None:
    _, secret = page.set_up("dana")
    page.passes(seconds=30)
    code = digits(secret, page.real) if right_code else "000000"
    answer = page.browser().post("/sign-in", name=name, password=password, code=code)
    plain = page.browser().post("/sign-in", name=name, password="", code="")
    assert answer.status_code == 400
    assert "set-cookie" not in answer.headers
    assert answer.text == plain.text


def test_a_code_opens_once(page: Page) -> None:
    _, secret = page.set_up("dana")
    page.passes(seconds=30)
    code = digits(secret, page.real)
    assert sign_in(page.browser(), code) == 303
    assert sign_in(page.browser(), code) == 400


def test_the_code_of_the_set_up_opens_no_second_door(page: Page) -> None:
    _, secret = page.set_up("dana")
    assert sign_in(page.browser(), digits(secret, page.real)) == 400


def test_five_failures_lock_the_name_for_a_quarter_of_an_hour(page: Page) -> None:
    _, secret = page.set_up("dana")
    page.passes(minutes=1)
    for _ in range(signing_in.TRIES):
        assert sign_in(page.browser(), "000000") == 400
    page.passes(minutes=14, seconds=59)
    assert sign_in(page.browser(), digits(secret, page.real)) == 400, "right, but locked"
    page.passes(seconds=1)
    assert sign_in(page.browser(), digits(secret, page.real)) == 303


def test_four_failures_lock_nobody(page: Page) -> None:
    _, secret = page.set_up("dana")
    page.passes(minutes=1)
    for _ in range(signing_in.TRIES - 1):
        sign_in(page.browser(), "000000")
    assert sign_in(page.browser(), digits(secret, page.real)) == 303
    assert page.clinic.staff("dana").failed_sign_ins == 0


def test_a_fresh_link_opens_a_locked_name(page: Page) -> None:
    page.set_up("dana")
    for _ in range(signing_in.TRIES):
        sign_in(page.browser(), "000000")
    browser, _ = page.set_up("dana")
    assert browser.get("/").status_code == 200


def test_signing_in_and_failing_are_written_down(page: Page) -> None:
    _, secret = page.set_up("dana")
    page.passes(seconds=30)
    sign_in(page.browser(), "000000")
    sign_in(page.browser(), digits(secret, page.real))
    acts = [row.act for row in page.clinic.find(Audit) if row.act.startswith("sign_in")]
    assert acts == ["sign_in.set_up", "sign_in.refused", "sign_in.done"]


def test_each_sign_in_has_a_token_of_its_own_and_only_hashes_are_kept(page: Page) -> None:
    first, second = page.as_("dana"), page.as_("dana")
    tokens = {first.client.cookies["handrail"], second.client.cookies["handrail"]}
    kept = {session.token_hash for session in page.clinic.find(WebSession)}
    assert len(tokens) == len(kept) == 2
    assert not tokens & kept


def test_signing_in_again_ends_what_the_browser_was_signed_in_as(page: Page) -> None:
    _, secret = page.set_up("dana")
    page.passes(seconds=30)
    browser = page.as_("sam")
    assert sign_in(browser, digits(secret, page.real)) == 303
    sams = [each for each in page.clinic.find(WebSession) if each.staff_id == page.clinic.staff("sam").id]
    assert [each.ended_at for each in sams] == [page.real]


def test_fifteen_idle_minutes_sign_out(page: Page) -> None:
    browser = page.as_("dana")
    page.passes(minutes=14, seconds=59)
    assert browser.get("/").status_code == 200
    page.passes(minutes=14, seconds=59)
    assert browser.get("/").status_code == 200, "doing something begins the minutes anew"
    page.passes(minutes=15)
    assert browser.get("/").status_code == 303


@pytest.mark.parametrize("path", ["/now", "/still", "/patients/{ana}/now", "/patients/{ana}/thread"])
def test_what_the_page_fetches_by_itself_keeps_nobody_signed_in(page: Page, path: str) -> None:
    browser, path = page.as_("dana"), path.format(ana=page.clinic.patient().id)
    page.passes(minutes=10)
    assert browser.get(path).status_code in (200, 204)
    page.passes(minutes=5)
    assert browser.get("/").status_code == 303


def test_typing_keeps_somebody_signed_in(page: Page) -> None:
    browser = page.as_("dana")
    page.passes(minutes=10)
    assert browser.post("/still").status_code == 204
    page.passes(minutes=10)
    assert browser.get("/").status_code == 200


def test_twelve_hours_are_a_day_however_busy(page: Page) -> None:
    browser = page.as_("dana")
    for _ in range(12 * 6 - 1):
        page.passes(minutes=10)
        assert browser.get("/still").status_code == 204
        browser.post("/still")
    page.passes(minutes=10)
    assert browser.get("/").status_code == 303


def test_signing_out_ends_this_browser_only(page: Page) -> None:
    here, there = page.as_("dana"), page.as_("dana")
    token = here.client.cookies["handrail"]
    answer = here.post("/sign-out")
    assert answer.headers["location"] == "/sign-in"
    here.client.cookies.set("handrail", token)
    assert here.get("/").status_code == 303, "an old token opens nothing"
    assert there.get("/").status_code == 200


def test_signing_out_everywhere_ends_all_of_ones_own(page: Page) -> None:
    here, there, sam = page.as_("dana"), page.as_("dana"), page.as_("sam")
    here.post("/sign-out-everywhere")
    assert there.get("/").status_code == 303
    assert sam.get("/").status_code == 200


def test_who_lost_access_is_out_at_once(page: Page) -> None:
    browser = page.as_("beth")
    beth = page.clinic.staff("beth")
    assert page.as_("ada").post(f"/staff/{beth.id}/deactivate").headers["location"].endswith("note=deactivated")
    assert browser.get("/").status_code == 303


def test_who_lost_access_cannot_use_an_old_link(page: Page) -> None:
    path, _ = page.welcome("beth")
    page.as_("ada").post(f"/staff/{page.clinic.staff('beth').id}/deactivate")
    assert page.browser().get(path).status_code == 404


def test_a_form_from_elsewhere_signs_nobody_in(page: Page) -> None:
    _, secret = page.set_up("dana")
    page.passes(seconds=30)
    browser = page.browser()
    browser.headers = {"sec-fetch-site": "cross-site", "origin": "https://evil.example"}
    assert sign_in(browser, digits(secret, page.real)) == 400
    assert page.clinic.staff("dana").failed_sign_ins == 0


def test_behind_https_the_cookie_is_bound_to_the_host(page: Page, new_page: Callable[..., Page]) -> None:
    secure = new_page(secure=True)
    path, _ = secure.welcome("dana")
    browser = secure.browser(base_url="https://page.example.org")
    sealed, secret = secret_of(browser.get(path).text)
    answer = browser.post(path, sealed=sealed, password=PASSWORD, again=PASSWORD, totp=digits(secret, secure.real))
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("__Host-handrail=")
    assert {part.strip().lower() for part in cookie.split(";")} >= {"secure", "httponly", "samesite=lax", "path=/"}
    assert "domain" not in cookie.lower()


def test_practice_signs_in_by_one_click(page: Page, new_page: Callable[..., Page]) -> None:
    people = lambda turn: {each.id: each.name for each in turn.tx.find(Staff)}
    practice = new_page(practice=True, practice_sign_in=people)
    browser = practice.browser()
    assert "Enter as Dana Demo" in browser.get("/sign-in").text
    assert browser.post("/practice-sign-in", staff_id=practice.clinic.staff().id).status_code == 303
    assert "made up" in browser.get("/").text
    assert browser.post("/practice-sign-in", staff_id="somebody").status_code == 404


def test_a_real_page_has_no_such_click(page: Page, new_page: Callable[..., Page]) -> None:
    people = lambda turn: {each.id: each.name for each in turn.tx.find(Staff)}
    real = new_page(practice=False, practice_sign_in=people)
    assert "Enter as" not in real.browser().get("/sign-in").text
    assert real.browser().post("/practice-sign-in", staff_id=real.clinic.staff().id).status_code == 404


def test_a_spanish_speaking_counselor_gets_spanish(page: Page) -> None:
    program, role = page.clinic.program(), page.clinic.staff().role
    page.clinic.turn(
        lambda turn: enrolling.add_staff(turn, program.id, role=role, name="Inés", sign_in="ines", language="es")
    )
    assert "Llamar ahora" in page.as_("ines").get("/").text
    assert 'lang="es"' in page.browser().get("/sign-in", **{"accept-language": "es-MX,es;q=0.9,en;q=0.8"}).text
