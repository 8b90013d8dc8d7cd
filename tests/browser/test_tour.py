"""A newcomer takes the tour of practice mode, from a bad evening to kind words in the morning."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.reading import phone, sees, tap


def reports_use(ana: Locator) -> None:
    """The check-in of a bad evening: craving 9 and "Yes"."""
    tap(ana, "Start")
    for question, answer in (("1 of 5", "4"), ("2 of 5", "9"), ("3 of 5", "Yes"), ("4 of 5", "3"), ("5 of 5", "Skip")):
        sees(ana, question)
        tap(ana, answer)


def opens_staff_page(page: Page, pictures: Path) -> None:
    """One click signs in as Dana; the page says whom to call, and the record says why."""
    with page.context.expect_page() as opened:
        page.get_by_role("link", name=re.compile("staff page")).click()
    staff = opened.value
    staff.get_by_role("button", name=re.compile("Dana")).click()
    expect(staff.get_by_text("craving 9 of 10")).to_be_visible()
    staff.screenshot(path=pictures / "staff-page.png")
    staff.locator("main").get_by_role("link", name=re.compile("Ana")).first.click()
    expect(staff.get_by_text("Call card")).to_be_visible()
    staff.screenshot(path=pictures / "staff-patient.png")
    staff.close()


def test_the_tour_is_walked_on_a_desk(desktop: Page, pictures: Path) -> None:
    page = desktop
    ana, dana, maria = (phone(page, role) for role in ("patient", "counselor", "relative"))
    expect(page.locator(".tour .done")).to_have_count(0)

    page.get_by_role("button", name="To 7 pm").click()
    expect(ana.locator(".notice")).to_contain_text("Do you have a minute?")
    page.screenshot(path=pictures / "practice.png")
    reports_use(ana)
    expect(page.locator("[data-step=check_in].done")).to_be_visible()

    expect(dana.locator(".notice")).to_contain_text("urgent")
    expect(dana.locator(".notice")).not_to_contain_text("craving")
    dana.locator(".spoiler").first.click()
    sees(dana, "9")
    page.screenshot(path=pictures / "practice-alert.png")
    opens_staff_page(page, pictures)
    tap(dana, "I've got this")
    tap(dana, "Resolve")
    tap(dana, "Reached and safe")
    sees(dana, "Resolved by Dana Demo")

    ana.get_by_role("button", name="I need help").click()
    sees(ana, "Are you safe right now?")
    sees(ana, "988")
    tap(ana, "I'm safe")
    tap(ana, "Tell my counselor")
    sees(ana, "I do not know yet if it was seen")
    tap(dana, "I've got this")
    sees(ana, "has seen this now")
    page.screenshot(path=pictures / "practice-truth.png")
    tap(dana, "Resolve")
    tap(dana, "Reached and safe")

    tap(maria, "Send kind words")
    tap(maria, "4")
    sees(maria, "Your words are kept")
    page.get_by_role("button", name="Next morning").click()
    expect(page.locator("#time")).to_have_text(re.compile(r"10:0\d AM"))
    sees(ana, "Kind words for you")
    tap(ana, "Say thanks")
    expect(page.locator(".tour .done")).to_have_count(6)
    page.screenshot(path=pictures / "practice-morning.png")
