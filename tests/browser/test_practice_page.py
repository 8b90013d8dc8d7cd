"""The practice page in use: in a pocket, with the keyboard, with a newcomer's phone, with a bot that was blocked."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.reading import phone, sees, tap


def test_one_phone_at_a_time_fits_in_a_pocket(pocket: Page, pictures: Path) -> None:
    page = pocket
    ana, dana = phone(page, "patient"), phone(page, "counselor")
    expect(ana).to_be_visible()
    expect(dana).to_be_hidden()
    ana.get_by_role("button", name="I need help").click()
    sees(ana, "Are you safe right now?")
    page.screenshot(path=pictures / "practice-phone.png")
    tap(ana, "I'm safe")
    tap(ana, "Tell my counselor")
    tab = page.get_by_role("tab", name=re.compile("Dana"))
    expect(tab).to_contain_text("1")
    tab.click()
    expect(dana).to_be_visible()
    tap(dana, "I've got this")
    sees(dana, "You have this one since")
    page.screenshot(path=pictures / "practice-phone-alert.png")
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_everything_can_be_done_with_the_keyboard(desktop: Page) -> None:
    page = desktop
    maria = phone(page, "relative")
    maria.get_by_role("textbox").focus()
    page.keyboard.type("/priv")
    expect(maria.locator(".commands")).to_contain_text("/privacy")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    sees(maria, "Your privacy, in short")
    button = maria.locator(".list .inline").get_by_text("Send kind words", exact=True).last
    button.focus()
    page.keyboard.press("Enter")
    # The message became a question; whoever works with the keyboard stands at its first answer.
    expect(maria.locator(".list .inline:focus")).to_have_text("1")


def test_a_newcomer_joins_on_a_phone_of_their_own(desktop: Page) -> None:
    page = desktop
    page.locator("#more summary").click()
    page.get_by_role("button", name=re.compile("Join as a new patient")).click()
    guest = phone(page, "guest")
    sees(guest, "Please choose your language")
    tap(guest, "English")
    tap(guest, "I agree")
    tap(guest, "Eastern")
    tap(guest, "7:00 PM")
    sees(guest, "Your team will now check that it is really you")


def test_a_stranger_gets_the_numbers_and_can_block_the_bot(desktop: Page) -> None:
    page = desktop
    page.locator("#more summary").click()
    page.get_by_role("button", name=re.compile("Add a stranger")).click()
    guest = phone(page, "guest")
    guest.get_by_role("button", name="Start", exact=True).click()
    sees(guest, "988")
    guest.get_by_role("button", name="Attach or block").click()
    guest.get_by_role("button", name="Block the bot").click()
    page.get_by_role("button", name="Block", exact=True).click()
    expect(guest.locator(".standing")).to_have_text("blocked")
    guest.get_by_role("button", name="Unblock").click()
    expect(guest.locator(".standing")).to_have_text("bot")


def test_a_picture_from_the_bot_comes_covered_and_opens_with_a_tap(desktop: Page, pictures: Path) -> None:
    page = desktop
    ana = phone(page, "patient")
    ana.get_by_role("textbox").fill("/progress")
    page.keyboard.press("Enter")
    cover = ana.get_by_role("button", name="Hidden picture. Press to show.")
    expect(cover).to_be_visible()
    assert page.evaluate("[...document.querySelectorAll('img.drawn')].every((one) => one.naturalWidth > 800)")
    cover.click()
    shown = ana.get_by_role("img", name="A picture from Handrail")
    expect(shown).to_be_visible()
    shown.scroll_into_view_if_needed()
    page.screenshot(path=pictures / "practice-progress.png")
    tap(ana, "90 days")
    expect(ana.locator(".list .inline", has_text="• 90 days")).to_be_visible()
