"""From what came over the wire to checked parameters of a method.

Form fields arrive as text, nested values as JSON text, JSON bodies with real values: all three end up the same.
It checks names and types against `methods`, nothing else. Rule: whatever is not in the table is refused, though the
real server would overlook an unknown parameter: the bot's tests shall hear of it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from practice.telegram.methods import OURS
from practice.telegram.refusals import bad_request
from practice.telegram.specification import Field, Upload, object_problems

Parameters = dict[str, Any]
TRUE = {"true", "yes", "1"}
FALSE = {"false", "no", "0"}


@dataclass(frozen=True)
class Call:
    """One checked request: `parameters` have Python's types, `files` are multipart parts that none is named after."""

    method: str
    parameters: Parameters
    files: dict[str, Upload] = field(default_factory=dict)


def read_call(method: str, raw: Mapping[str, object]) -> Call:
    """Check the raw parameters of `method` (a name of our table); raises Refusal with a 400."""
    fields = {known.name: known for known in OURS.methods[method]}
    files = {name: value for name, value in raw.items() if isinstance(value, Upload) and name not in fields}
    parameters: Parameters = {}
    for name, value in raw.items():
        if name in files:
            continue
        if name not in fields:
            raise bad_request(f'unknown parameter "{name}" of {method}')
        if value is not None:
            parameters[name] = _read_value(fields[name], value)
    _refuse_missing(method, parameters)
    found = object_problems(parameters, OURS.methods[method], OURS, "")
    if found:
        raise bad_request(f"{method}: {'; '.join(found)}")
    if _has_lone_surrogate(parameters):
        raise bad_request("strings must be encoded in UTF-8")
    return Call(method, parameters, files)


def _refuse_missing(method: str, parameters: Parameters) -> None:
    required = [known.name for known in OURS.methods[method] if known.required]
    for name, words in (("chat_id", "chat_id is empty"), ("text", "message text is empty")):
        if name in required and name not in parameters:
            raise bad_request(words)


def _read_value(known: Field, value: object) -> object:
    if not isinstance(value, str):
        return value
    if "String" in known.types:
        if "Integer" in known.types and value.lstrip("-").isdecimal():
            return int(value)
        return value
    if known.types == ("Integer",):
        return _number(known.name, value)
    if known.types == ("Boolean",):
        if value.lower() not in TRUE | FALSE:
            raise bad_request(f"{known.name}: expected Boolean")
        return value.lower() in TRUE
    try:
        return json.loads(value)
    except json.JSONDecodeError:
        words = "object expected as reply markup" if known.name == "reply_markup" else f"can't parse {known.name} JSON"
        raise bad_request(words) from None


def _number(name: str, value: str) -> int:
    try:
        return int(value)
    except ValueError:
        raise bad_request(f"{name}: expected Integer") from None


def _has_lone_surrogate(value: object) -> bool:
    match value:
        case str():
            return any("\ud800" <= character <= "\udfff" for character in value)
        case dict():
            return any(_has_lone_surrogate(item) for item in value.values())
        case list():
            return any(_has_lone_surrogate(item) for item in value)
        case _:
            return False
