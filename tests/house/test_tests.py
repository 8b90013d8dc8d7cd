"""Tests wait for nothing, leave nothing out and change nothing of ours while it runs."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.house.tree import PACKAGES, dotted, modules

OURS = tuple(f"{package}." for package in PACKAGES)
LEFT_OUT = frozenset({"pytest.skip", "pytest.importorskip", "pytest.xfail"})
MARKED_OUT = frozenset({"pytest.mark.skip", "pytest.mark.skipif", "pytest.mark.xfail"})
PATCHING = frozenset({"setattr", "delattr", "setitem", "delitem"})


def sleeps(tree: ast.Module) -> Iterator[int]:
    """Lines that sleep. `asyncio.sleep(0)`, which lets others run, is no sleep."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and dotted(node.func) in {"time.sleep", "asyncio.sleep", "anyio.sleep"}:
            if [ast.unparse(argument) for argument in node.args] != ["0"]:
                yield node.lineno
        elif isinstance(node, ast.ImportFrom) and node.module in {"time", "asyncio", "anyio"}:
            yield from (node.lineno for alias in node.names if alias.name == "sleep")


def left_out(tree: ast.Module) -> Iterator[int]:
    """Lines that keep a test from running or from counting."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and dotted(node) in LEFT_OUT | MARKED_OUT:
            yield node.lineno


def patched(tree: ast.Module) -> Iterator[int]:
    """Lines that put something else in the place of our own code, and every use of `unittest.mock`."""
    names = set(names_of_ours(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module in {"unittest", "unittest.mock"}:
            yield node.lineno
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in PATCHING:
            aim = ast.unparse(node.args[0]) if node.args else ""
            if aim.strip("'\"").startswith(OURS) or aim.split(".")[0] in names:
                yield node.lineno


def names_of_ours(tree: ast.Module) -> Iterator[str]:
    """The names under which a file knows modules, classes and functions of ours."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and f"{node.module}.".startswith(OURS):
            yield from (alias.asname or alias.name for alias in node.names)
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if f"{alias.name}.".startswith(OURS):
                    yield alias.asname or alias.name.split(".")[0]


RULES = {"sleep": sleeps, "leave a test out": left_out, "patch our own code": patched}


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_no_test_may(rule: object) -> None:
    assert callable(rule)
    assert [f"{path}:{line}" for path, tree in modules("tests").items() for line in rule(tree)] == []


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("sleep", "import time\ntime.sleep(1)"),
        ("sleep", "from asyncio import sleep"),
        ("leave a test out", "import pytest\n@pytest.mark.skipif(True)\ndef test_it(): ..."),
        ("leave a test out", "import pytest\npytest.skip('later')"),
        ("patch our own code", "monkeypatch.setattr('care.rules.RULES', ())"),
        ("patch our own code", "from care import rules\nmonkeypatch.setattr(rules, 'RULES', ())"),
        ("patch our own code", "from unittest.mock import patch"),
    ],
)
def test_what_is_refused_is_found(name: str, code: str) -> None:
    assert len(list(RULES[name](ast.parse(code)))) == 1


@pytest.mark.parametrize(
    "code",
    ["await asyncio.sleep(0)", "monkeypatch.setenv('TZ', 'UTC')", "import care.rules\ncare.rules.decide()", "skip = 1"],
    ids=["yielding", "environment", "using", "another skip"],
)
def test_what_is_allowed_is_left_alone(code: str) -> None:
    tree = ast.parse(f"async def test() -> None:\n    {'; '.join(code.splitlines())}")
    assert [line for rule in RULES.values() for line in rule(tree)] == []


def test_folders_of_tests_are_named_after_what_they_test() -> None:
    kinds = {*PACKAGES, "house", "flows", "faults", "browser", "data", "benchmarks"}
    assert {path.parts[1] for path in modules("tests") if len(path.parts) > 2} <= kinds
