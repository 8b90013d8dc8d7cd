"""The files of the project as they would be committed, and what Python says about them.

Knows the ignore file and nothing of version control, so it gives the same answer in a clone and in a copy. At the top
only files of known names count: somebody may have sent the output of a command there.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("care", "content", "storage", "actions", "charts", "exchange", "handlers", "web", "practice", "bot")
AT_THE_TOP = (
    "*.md",
    "*.toml",
    "*.py",
    "*.in",
    "requirements*.txt",
    "Makefile",
    "LICENSE",
    ".env.example",
    ".gitignore",
)
BINARY = frozenset({".png", ".jpg", ".gif", ".ico", ".webp", ".woff2", ".ttf", ".pdf", ".oga", ".mp3", ".db"})

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def files() -> tuple[Path, ...]:
    """Every file that is not ignored, relative to the root, in order."""
    ignored = [line.rstrip("/") for line in (ROOT / ".gitignore").read_text().splitlines() if line] + [".git"]
    found = (path.relative_to(ROOT) for path in _walk(ROOT, ignored))
    return tuple(path for path in found if path.parent.name or any(fnmatch(path.name, name) for name in AT_THE_TOP))


def texts(*suffixes: str) -> Iterator[tuple[Path, str]]:
    """Every file of text with its content; only those with these suffixes, if any are given."""
    for path in files():
        if path.suffix in suffixes if suffixes else path.suffix not in BINARY:
            yield path, (ROOT / path).read_text(encoding="utf-8", errors="replace")


def lines_with(pattern: str, *, outside: tuple[str, ...] = ()) -> list[str]:
    """`file:line: text` of every line of text that matches, but for the files whose path begins with `outside`."""
    wanted = re.compile(pattern)
    return [
        f"{path}:{number}: {line.strip()[:120]}"
        for path, text in texts()
        if not path.as_posix().startswith(outside)
        for number, line in enumerate(text.splitlines(), start=1)
        if wanted.search(line)
    ]


@cache
def modules(*folders: str) -> dict[Path, ast.Module]:
    """The parsed Python files in these top-level folders (everywhere, if none is given)."""
    return {path: _parsed(path, text) for path, text in texts(".py") if not folders or path.parts[0] in folders}


def imported(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and full name of every import, wherever in the file it stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def dotted(node: ast.expr) -> str:
    """`a.b.c` of a name with attributes; of anything else the part that can be named."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


@cache
def _parsed(path: Path, text: str) -> ast.Module:
    return ast.parse(text, filename=str(path))


def _walk(folder: Path, ignored: list[str]) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if any(fnmatch(path.name, pattern) for pattern in ignored):
            continue
        if path.is_dir():
            yield from _walk(path, ignored)
        else:
            yield path
