"""Where things are on the practice page, in people's words."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect


def phone(page: Page, role: str) -> Locator:
    """The phone of the patient, counselor, relative or guest."""
    return page.locator(f"[data-role={role}]").last


def tap(who: Locator, label: str) -> None:
    """Tap the newest button with this label."""
    who.locator(".list .inline").get_by_text(label, exact=True).last.click()


def sees(who: Locator, words: str) -> None:
    """Wait until the chat shows these words."""
    expect(who.locator(".list")).to_contain_text(words)
