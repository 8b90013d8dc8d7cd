"""Documents say what is true: their links lead somewhere, their commands exist, their lists are complete."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.house.tree import ROOT, files, texts

LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)|!\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)
TARGET = re.compile(r"^([a-z]+):", re.MULTILINE)
DECISIONS = Path("docs/decisions")


def anchors(text: str) -> set[str]:
    """The names under which a page's headings can be linked to, as GitHub makes them."""
    headings = re.findall(r"^#+ +(.+?) *$", re.sub(r"```.*?```", "", text, flags=re.DOTALL), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def broken_links() -> list[str]:
    """`file: link` for every link into this repository that leads nowhere."""
    broken = []
    for path, text in texts(".md"):
        for match in LINK.finditer(CODE.sub("", text)):
            link = match[1] or match[2]
            if re.match(r"[a-z]+:", link):
                continue
            name, _, anchor = link.partition("#")
            aim = (ROOT / path.parent / name).resolve() if name else ROOT / path
            if not aim.exists() or (anchor and anchor not in anchors(aim.read_text())):
                broken.append(f"{path}: {link}")
    return broken


def test_links_lead_somewhere() -> None:
    assert broken_links() == []


@pytest.mark.parametrize("command", ["make run", "make test"])
def test_the_readme_says_how_to_begin(command: str) -> None:
    assert command in (ROOT / "README.md").read_text()


def test_commands_in_documents_exist() -> None:
    targets = set(TARGET.findall((ROOT / "Makefile").read_text()))
    named = {(str(path), name) for path, text in texts(".md") for name in re.findall(r"`make ([a-z]+)\b", text)}
    assert {(path, name) for path, name in named if name not in targets} == set()


def test_every_decision_is_listed() -> None:
    records = sorted(path.name for path in files() if path.parent == DECISIONS and path.name != "README.md")
    listed = (ROOT / DECISIONS / "README.md").read_text()
    assert [name for name in records if f"({name})" not in listed] == []


def test_decisions_are_numbered_without_gaps() -> None:
    records = sorted(path.name for path in files() if path.parent == DECISIONS and path.name != "README.md")
    assert [name[:5] for name in records] == [f"{number:04}-" for number in range(1, len(records) + 1)]
