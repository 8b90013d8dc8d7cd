"""The pins are complete, hashed, and the same for everyone."""

from __future__ import annotations

import re

import pytest

from tests.house.tree import ROOT

PINS = ["requirements.txt", "requirements-dev.txt"]
A_PIN = re.compile(r"^([a-z0-9-]+)==([\w.]+)((?: ; .+?)?)((?: --hash=sha256:[0-9a-f]{64})+)$")
A_WISH = re.compile(r"^([A-Za-z][\w-]*)(?:\[[\w,]+\])?[^#]*#? ?(.*)$")


def pins(file: str) -> list[str]:
    """The lines of a pin file, each with its hashes behind it."""
    return re.sub(r" \\\n +", " ", (ROOT / file).read_text()).splitlines()


def pinned(file: str) -> set[tuple[str, str]]:
    """Names and versions; a name may have one version for each range of Python versions."""
    return {(match[1], match[2]) for line in pins(file) if (match := A_PIN.match(line))}


def wishes(file: str) -> dict[str, str]:
    """What was asked for by name, and why."""
    lines = [line for line in (ROOT / file).read_text().splitlines() if line and not line.startswith(("#", "-"))]
    return {match[1].lower(): match[2] for line in lines if (match := A_WISH.match(line))}


@pytest.mark.parametrize("file", PINS)
def test_every_line_is_a_version_with_its_hashes(file: str) -> None:
    assert [line for line in pins(file) if not A_PIN.match(line)] == []


@pytest.mark.parametrize("file", PINS)
def test_pins_name_no_place_to_download_from(file: str) -> None:
    places = re.compile(r"index|find-links|file:|://|@ |^/|-e ")
    assert [line for line in pins(file) if places.search(line)] == []


@pytest.mark.parametrize("file", PINS)
def test_what_is_asked_for_is_pinned(file: str) -> None:
    names = {name for name, _ in pinned(file)}
    assert set(wishes(file.replace(".txt", ".in"))) - names == set()


@pytest.mark.parametrize("file", [name.replace(".txt", ".in") for name in PINS])
def test_every_library_has_its_reason(file: str) -> None:
    assert [name for name, reason in wishes(file).items() if len(reason) < 10] == []


def test_tests_run_on_the_versions_that_the_program_runs_on() -> None:
    assert pinned("requirements.txt") - pinned("requirements-dev.txt") == set()
