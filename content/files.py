"""YAML files read into plain data that remembers its lines.

Every scalar is a string (the shapes of `care.catalogue` say what it becomes); a key that stands twice is an error. The
rule a reader must not break: whatever is wrong is reported with file, line and rule, so that a clinician who edits a
text can find the place without us.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from content.rules import Problem


class ContentError(Exception):
    """The catalogue is not fit for use. `problems` holds every one found, as "content/skills/x.yaml:12: steps: ..."."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class File:
    """A file as plain data (strings, lists, mappings) and the line on which each path begins.

    `name` is how errors call it: the path from the folder that holds the catalogue ("content/skills/x.yaml").
    """

    name: str
    data: Any
    lines: dict[tuple[str | int, ...], int]

    def line(self, path: tuple[str | int, ...]) -> int:
        """The line of the longest known beginning of `path`; line 1 when nothing of it is there."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def complaint(self, problem: Problem) -> str:
        """The problem in one line: file, line, place, rule."""
        place = ".".join(str(part) for part in problem.path)
        return f"{self.name}:{self.line(problem.path)}: {place + ': ' if place else ''}{problem.rule}"


def read(path: Path, name: str) -> File:
    """The file at `path`. Raises ContentError when it is missing, not UTF-8, not YAML, or says a key twice."""
    try:
        node = _composed(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ContentError((f"{name}:1: must be readable: {error.strerror}",)) from error
    except UnicodeDecodeError as error:
        raise ContentError((f"{name}:1: must be UTF-8: {error.reason}",)) from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ContentError((f"{name}:{line}: must be YAML: {error.problem}",)) from error
    except yaml.YAMLError as error:
        raise ContentError((f"{name}:1: must be YAML: {error}",)) from error
    lines: dict[tuple[str | int, ...], int] = {}
    problems: list[str] = []
    data = _plain(node, (), lines, problems, name) if node is not None else {}
    if problems:
        raise ContentError(tuple(problems))
    return File(name, data, lines)


def _composed(text: str) -> yaml.Node | None:
    """The nodes of a YAML text, by libyaml where there is one: it takes a tenth of the time.

    What it refuses is read again by the parser in Python, so that a mistake is told in the same words everywhere.
    """
    if yaml.__with_libyaml__:
        with suppress(yaml.YAMLError):
            return yaml.compose(text, Loader=yaml.CBaseLoader)
    return yaml.compose(text, Loader=yaml.BaseLoader)


def _plain(
    node: yaml.Node,
    path: tuple[str | int, ...],
    lines: dict[tuple[str | int, ...], int],
    problems: list[str],
    name: str,
) -> Any:
    lines.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, yaml.SequenceNode):
        return [_plain(child, (*path, at), lines, problems, name) for at, child in enumerate(node.value)]
    if isinstance(node, yaml.MappingNode):
        result: dict[str, Any] = {}
        for key_node, child in node.value:
            key, line = str(key_node.value), key_node.start_mark.line + 1
            if key in result:
                problems.append(f"{name}:{line}: {'.'.join(map(str, (*path, key)))}: must not stand twice")
            lines[(*path, key)] = line
            result[key] = _plain(child, (*path, key), lines, problems, name)
        return result
    return str(node.value)
