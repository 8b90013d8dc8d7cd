"""What no file of the project may hold: marks of unfinished work, places of one machine, secrets."""

from __future__ import annotations

import pytest

from tests.house.tree import lines_with

UNFINISHED = r"\b(?:TO" + r"DO|FIX" + r"ME|X{3})\b"  # in pieces, so that this file does not find itself
SPANISH = ("content/locales/es/",)  # where that first mark is an everyday word

REFUSED = {
    "the folder of one machine": r"(?<![\w.])/(?:work|workspace|root|Users|home/(?!handrail\b)\w+)/",
    "the host of a package registry": r"pypi\.\w|pythonhosted\.|npmjs\.",
    "a bot's token": r"\b\d{8,10}:[A-Za-z0-9_-]{35}\b",
    "a private key": r"-----BEGIN [A-Z ]*PRIVATE KEY",
    "an access key": r"\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}\b",
}


def test_nothing_is_left_unfinished() -> None:
    assert lines_with(UNFINISHED, outside=SPANISH) == []


@pytest.mark.parametrize("pattern", REFUSED.values(), ids=REFUSED)
def test_no_file_holds(pattern: str) -> None:
    assert lines_with(pattern) == []
