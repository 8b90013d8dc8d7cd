"""Every fixed text that code names is there, and every text that is there is used by somebody."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import content
from care.rules import Rule

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDERS = ("actions", "bot", "charts", "content", "handlers", "practice", "web")


@cache
def _said() -> frozenset[str]:
    """Every string in the code, and of every f-string the part before its first value, with a star."""
    found: set[str] = set()
    for folder in FOLDERS:
        for file in (ROOT / folder).rglob("*.py"):
            tree = ast.parse(file.read_text())
            for node in ast.walk(tree):
                if isinstance(node, ast.JoinedStr) and node.values and isinstance(node.values[0], ast.Constant):
                    found.add(f"{node.values[0].value!s}*")
                elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                    found.add(node.value)
        for file in (ROOT / folder).rglob("*.html"):
            found.update(file.read_text().replace('"', "'").split("'"))
    return frozenset(found)


def _texts() -> dict[str, object]:
    return dict(content.load().locales["en"].texts)


def test_every_text_is_used() -> None:
    said = _said()
    prefixes = tuple(part[:-1] for part in said if part.endswith("*") and "." in part)
    unused = [
        text_id
        for text_id in _texts()
        if text_id not in said
        and not text_id.startswith(prefixes)
        and not (text_id.startswith(("buttons.", "page.")) and text_id.partition(".")[2] in said)
        and not any(
            part.endswith("*") and text_id.partition(".")[2].startswith(part[:-1]) for part in said if len(part) > 4
        )
    ]
    assert unused == []


def test_every_text_that_code_shows_is_there() -> None:
    texts, missing = _texts(), []
    for folder in FOLDERS:
        for file in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text())):
                if isinstance(node, ast.Call) and _name(node.func) in ("screen", "plain", "say"):
                    shown = [
                        arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
                    ]
                    missing += [f"{file.name}: {one}" for one in shown if "." in one and one not in texts]
    assert missing == []


def test_every_rule_has_its_line_for_staff_and_no_line_is_without_a_rule() -> None:
    lines = {text_id.removeprefix("flags.") for text_id in _texts() if text_id.startswith("flags.")}
    assert lines == set(Rule)


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
