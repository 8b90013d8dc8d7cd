"""What all records have in common."""

from __future__ import annotations

import dataclasses
import inspect
import typing
from datetime import date, datetime, time
from enum import Enum, IntEnum, StrEnum
from types import NoneType

import pytest

from care import records

RECORDS = [kind for _, kind in inspect.getmembers(records, dataclasses.is_dataclass)]
STATES = [kind for _, kind in inspect.getmembers(records, inspect.isclass) if issubclass(kind, Enum)]
STATES = [kind for kind in STATES if kind not in (Enum, IntEnum, StrEnum)]

TIMES = {"_at": datetime, "_on": date, "_time": time}


def types_of(kind: type) -> dict[str, set[object]]:
    """Field -> the types that it may hold."""
    hints = typing.get_type_hints(kind)
    return {name: set(typing.get_args(hint)) or {hint} for name, hint in hints.items()}


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
def test_a_record_is_frozen_and_made_by_names(kind: type) -> None:
    parameters = kind.__dataclass_params__  # type: ignore[attr-defined]  # every one of them is a dataclass
    assert parameters.frozen
    assert hasattr(kind, "__slots__")
    assert all(field.kw_only for field in dataclasses.fields(kind))
    assert types_of(kind)["id"] == {str}


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
def test_the_name_of_a_time_says_which_kind_it_is(kind: type) -> None:
    for name, held in types_of(kind).items():
        # `sleeps_at` is an address, in words: the one other meaning of "at".
        expected = {held_as for end, held_as in TIMES.items() if name.endswith(end) and name != "sleeps_at"}
        if name == "at":
            expected = {datetime}
        assert (held - {NoneType}) & {datetime, date, time} == expected, name


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
def test_what_may_be_missing_is_missing_at_first(kind: type) -> None:
    held = types_of(kind)
    for field in dataclasses.fields(kind):
        if NoneType in held[field.name] and field.default is not dataclasses.MISSING:
            assert field.default is None, field.name


@pytest.mark.parametrize("kind", STATES, ids=lambda kind: kind.__name__)
def test_a_state_has_a_value_of_its_own_that_fits_its_column(kind: type[Enum]) -> None:
    values = [member.value for member in kind]
    assert len(values) == len(set(values)) == len(kind.__members__)
    if issubclass(kind, StrEnum):
        assert all(value == value.lower() and 0 < len(value) <= 32 for value in values)


def test_the_sooner_a_person_is_needed_the_greater_the_level() -> None:
    levels = [records.Level.NOTE, records.Level.CONCERN, records.Level.URGENT, records.Level.CRISIS]
    assert sorted(records.Level) == levels


def test_a_crisis_leaves_first() -> None:
    assert min(records.Lane) is records.Lane.CRISIS
    assert sorted(records.Lane)[-2:] == [records.Lane.BULK, records.Lane.ANIMATION]
