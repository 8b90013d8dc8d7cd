"""What the Bot API's methods and types look like, and whether a value has the right shape.

Reads a specification (ours, written as a compact table, or the public one, as JSON), validates values against it, and
compares the two. It knows shapes only: lengths, literals and "exactly one of" rules are prose in Telegram's
documentation and are coded where a call is played. Rule: nothing here may be lenient; a test bot that sends an
unknown field must hear about it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ARRAY = "Array of "
NOT_PLAYED = "is not played by the simulated Telegram"
SIMPLE = {"Integer", "Float", "String", "Boolean", "InputFile"}


@dataclass(frozen=True)
class Upload:
    """A file that came with a multipart request."""

    file_name: str
    content: bytes
    mime_type: str


@dataclass(frozen=True)
class Field:
    """One parameter of a method or one field of a type; several `types` mean "any one of these"."""

    name: str
    types: tuple[str, ...]
    required: bool


Fields = tuple[Field, ...]


@dataclass(frozen=True)
class Specification:
    """Methods and types by name; `unions` name the types that stand for one of several others.

    `returns` (only in the public one) are the types of a method's result.
    """

    methods: Mapping[str, Fields]
    types: Mapping[str, Fields]
    unions: Mapping[str, tuple[str, ...]]
    returns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def fields_of(line: str) -> Fields:
    """Read one line of our table: `chat_id Integer|String, text? String, entities? [MessageEntity]`."""
    return tuple(_field(part) for part in line.split(",") if part.strip())


def _field(part: str) -> Field:
    name, types = part.split()
    return Field(name.rstrip("?"), tuple(_spelled_out(word) for word in types.split("|")), not name.endswith("?"))


def _spelled_out(word: str) -> str:
    return ARRAY + _spelled_out(word[1:-1]) if word.startswith("[") else word


def line_of(known: Field) -> str:
    """Write a field the way our table writes it, so that a difference can be mended by pasting."""
    return f"{known.name}{'' if known.required else '?'} {'|'.join(_bracketed(word) for word in known.types)}"


def _bracketed(word: str) -> str:
    return f"[{_bracketed(word.removeprefix(ARRAY))}]" if word.startswith(ARRAY) else word


def read(path: Path) -> Specification:
    """Read the public specification (or our excerpt of it) from a JSON file."""
    document = json.loads(path.read_text(encoding="utf-8"))
    return Specification(
        methods={name: _from_json(entry) for name, entry in document["methods"].items()},
        types={name: _from_json(entry) for name, entry in document["types"].items() if not entry.get("subtypes")},
        unions={name: tuple(entry["subtypes"]) for name, entry in document["types"].items() if entry.get("subtypes")},
        returns={name: tuple(entry["returns"]) for name, entry in document["methods"].items()},
    )


def _from_json(entry: Mapping[str, Any]) -> Fields:
    return tuple(Field(f["name"], tuple(f["types"]), f["required"]) for f in entry.get("fields", ()))


def problems(value: object, types: Iterable[str], specification: Specification, where: str) -> list[str]:
    """List what is wrong with `value` where one of `types` is wanted; empty when it fits.

    With several types the shortest list of complaints is returned, which is the one about the type that was meant.
    """
    found = [_problems_of_one(value, name, specification, where) for name in types]
    return min(found, key=lambda each: (len(each), NOT_PLAYED in "".join(each))) if found else []


def _problems_of_one(value: object, name: str, specification: Specification, where: str) -> list[str]:
    if name.startswith(ARRAY):
        if not isinstance(value, list):
            return [f"{where}: expected an array"]
        inner = name.removeprefix(ARRAY)
        return [
            problem
            for index, item in enumerate(value)
            for problem in problems(item, (inner,), specification, f"{where}[{index}]")
        ]
    if name in SIMPLE:
        return [] if _is_simple(value, name) else [f"{where}: expected {name}"]
    if name in specification.unions:
        return problems(value, specification.unions[name], specification, where)
    if name not in specification.types:
        return [f"{where}: {name} {NOT_PLAYED}"]
    if not isinstance(value, dict):
        return [f"{where}: expected an object ({name})"]
    return object_problems(value, specification.types[name], specification, where)


def _is_simple(value: object, name: str) -> bool:
    match name:
        case "Integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case "Float":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "String":
            return isinstance(value, str)
        case "Boolean":
            return isinstance(value, bool)
        case _:
            return isinstance(value, Upload)


def object_problems(value: Mapping[str, Any], fields: Fields, specification: Specification, where: str) -> list[str]:
    """List unknown, missing and wrongly typed fields of an object or of a method's parameters."""
    known = {each.name: each for each in fields}
    dot = f"{where}." if where else ""
    found = [f"{dot}{name}: no such field" for name in value if name not in known]
    for name, wanted in known.items():
        if name in value:
            found += problems(value[name], wanted.types, specification, f"{dot}{name}")
        elif wanted.required:
            found.append(f"{dot}{name}: missing")
    return found


def differences(ours: Specification, theirs: Specification) -> list[tuple[str, str]]:
    """Compare our table with the public one; each difference is (name of the entry, what to mend).

    Only what we speak is compared: methods and types that we left out are no difference.
    """
    found: list[tuple[str, str]] = []
    for mine, public in ((ours.methods, theirs.methods), (ours.types, theirs.types)):
        for name, fields in mine.items():
            if name not in public:
                found.append((name, "is not in the specification"))
            else:
                found += [(name, text) for text in _field_differences(fields, public[name])]
    for name, members in ours.unions.items():
        if set(members) != set(theirs.unions.get(name, ())):
            found.append((name, f"should be any of: {' '.join(theirs.unions.get(name, ()))}"))
    return found


def _field_differences(mine: Fields, public: Fields) -> list[str]:
    ours, theirs = {f.name: f for f in mine}, {f.name: f for f in public}
    found = [f'remove "{line_of(ours[name])}"' for name in ours if name not in theirs]
    for name, wanted in theirs.items():
        if name not in ours:
            found.append(f'add "{line_of(wanted)}"')
        elif ours[name] != wanted:
            found.append(f'change "{line_of(ours[name])}" to "{line_of(wanted)}"')
    return found
