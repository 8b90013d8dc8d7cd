"""Rules about our own code that ruff, mypy and import-linter cannot hold."""

from __future__ import annotations

import ast
import sys
import tomllib
from collections.abc import Iterator

import pytest

from tests.house.tree import PACKAGES, ROOT, Function, files, imported, modules

CARE_MAY_IMPORT = sys.stdlib_module_names | {"care", "dateutil", "rapidfuzz", "snowballstemmer"}
IMPURE = {
    *("asyncio", "concurrent", "multiprocessing", "signal", "subprocess", "threading"),
    *("http", "io", "logging", "os", "pathlib", "shutil", "socket", "sqlite3", "tempfile", "urllib"),
    *("random", "secrets", "time"),
}
ASYNCHRONOUS = (ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith, ast.Await)
LOADED_BY_PATH = "storage/migrations/versions"  # Alembic's steps: `upgrade` and `downgrade` explain themselves


def public_things(tree: ast.Module | ast.ClassDef) -> Iterator[Function | ast.ClassDef]:
    """Functions, classes and the methods of those classes that others may use."""
    for node in tree.body:
        if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from public_things(node)


def is_overload(node: Function | ast.ClassDef) -> bool:
    return any(ast.unparse(decorator).endswith(("overload", ".setter")) for decorator in node.decorator_list)


def test_every_module_opens_with_a_docstring() -> None:
    assert [str(path) for path, tree in modules().items() if not ast.get_docstring(tree)] == []


def test_everything_public_has_a_docstring() -> None:
    missing = [
        f"{path}:{node.lineno} {node.name}"
        for path, tree in modules(*PACKAGES).items()
        if not path.as_posix().startswith(LOADED_BY_PATH)
        for node in public_things(tree)
        if not ast.get_docstring(node) and not is_overload(node)
    ]
    assert missing == []


def test_no_module_is_named_after_nothing() -> None:
    banned = {"util", "utils", "helper", "helpers", "common", "manager", "managers"}
    assert [str(path) for path in files() if banned & {*path.parts[:-1], path.stem}] == []


@pytest.mark.parametrize("package", ["care", "actions"])
def test_what_decides_never_waits(package: str) -> None:
    waiting = [
        f"{path}:{node.lineno}"
        for path, tree in modules(package).items()
        for node in ast.walk(tree)
        if isinstance(node, ASYNCHRONOUS)
    ]
    loops = [
        f"{path}:{line} {name}"
        for path, tree in modules(package).items()
        for line, name in imported(tree)
        if name.split(".")[0] in {"asyncio", "anyio"}
    ]
    assert waiting + loops == []


def test_care_imports_little_and_nothing_that_acts() -> None:
    wrong = [
        f"{path}:{line} {name}"
        for path, tree in modules("care").items()
        for line, name in imported(tree)
        if name.split(".")[0] not in CARE_MAY_IMPORT - IMPURE
    ]
    assert wrong == []


def test_every_package_is_held_by_the_import_contracts() -> None:
    held = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["root_packages"]
    there = {path.parts[0] for path in files() if path.name == "__init__.py" and len(path.parts) == 2}
    assert there & set(PACKAGES) == set(held)
    assert there <= {*PACKAGES, "tests", "benchmarks"}
