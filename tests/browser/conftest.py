"""The program in practice mode as a process of its own, and Chromium to look at it with.

The process is started once and each file of tests starts the demo clinic over, so tests of one file act on different
people. Pictures for the
documents are taken when HANDRAIL_PICTURES is set; otherwise they go where tests leave their things.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
READY = "Practice mode is running. Open "
SLOWEST_MS = 30_000
"""For the slowest step on a busy machine (a night passes in the clinic); nothing waits so long when it goes well."""

expect.set_options(timeout=SLOWEST_MS)


@pytest.fixture(scope="session")
def practice_mode(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of practice mode, which is furnished once for all files."""
    folder = tmp_path_factory.mktemp("practice")
    settings = {"BOT_TOKEN": "", "PRACTICE_PORT": "0", "WEB_PORT": "0", "DATABASE_URL": ""}
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", "practice", "--folder", str(folder / "clinic")],
            cwd=ROOT,
            env={**os.environ, **settings, "PYTHONUNBUFFERED": "1"},
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
    assert process.stdout is not None
    try:
        lines = []
        for line in process.stdout:
            lines.append(line)
            if line.startswith(READY):
                break
        else:
            pytest.fail(f"practice mode did not start: {lines}\n{(folder / 'log').read_text()}")
        yield lines[-1].removeprefix(READY).strip()
    finally:
        process.terminate()
        process.communicate(timeout=30)
    assert not (folder / "clinic").exists()


@pytest.fixture(scope="module")
def practice_url(practice_mode: str) -> str:
    """The address of a practice page with a fresh clinic, by the page's own way to start over."""
    httpx.post(f"{practice_mode}/reset", json={}, headers={"Origin": practice_mode}, timeout=60).raise_for_status()
    return practice_mode


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """Chromium, as installed on this machine. It ends with its file: its event loop is in the way of asynchronous tests."""
    path = shutil.which("chromium")
    assert path, "the browser tests need Chromium: run `make chromium`"
    with sync_playwright() as playwright:
        # Containers run as root and without a graphics card.
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Where pictures go."""
    folder = ROOT / "docs" / "pictures" if os.environ.get("HANDRAIL_PICTURES") else tmp_path / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def complaints() -> list[str]:
    """What the browser's console said; a test that ends with anything in here fails."""
    return []


@pytest.fixture
def desktop(chromium: Browser, practice_url: str, complaints: list[str]) -> Iterator[Page]:
    """The practice page on a desk."""
    yield from _opened(chromium, practice_url, complaints, width=1440, height=900)


@pytest.fixture
def pocket(chromium: Browser, practice_url: str, complaints: list[str]) -> Iterator[Page]:
    """The practice page on a phone."""
    yield from _opened(chromium, practice_url, complaints, width=390, height=844)


def _opened(browser: Browser, url: str, complaints: list[str], *, width: int, height: int) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce")
    context.set_default_timeout(SLOWEST_MS)
    page = context.new_page()
    page.on("console", lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(url)
    expect(page.locator(".message").first).to_be_visible()
    yield page
    context.close()
    assert complaints == []
