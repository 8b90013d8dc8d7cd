"""Values are held to the shape of their type, and our table's notation says what it means."""

from __future__ import annotations

import pytest

from practice.telegram.specification import Field, Specification, Upload, fields_of, line_of, problems

LINE = "id Integer, names? [[String]], chat Integer|String"
SHAPES = Specification(
    methods={},
    types={"Cat": fields_of("name String, lives? Integer"), "Dog": fields_of("name String, tricks [String]")},
    unions={"Pet": ("Cat", "Dog")},
)


def test_a_line_of_the_table_is_read_and_written_the_same() -> None:
    fields = fields_of(LINE)
    assert fields == (
        Field("id", ("Integer",), required=True),
        Field("names", ("Array of Array of String",), required=False),
        Field("chat", ("Integer", "String"), required=True),
    )
    assert ", ".join(line_of(field) for field in fields) == LINE


FITS = [
    (1, "Integer"),
    (1.5, "Float"),
    (1, "Float"),
    ("x", "String"),
    (False, "Boolean"),
    (Upload("a", b"", "x/y"), "InputFile"),
    ([[1], []], "Array of Array of Integer"),
    ({"name": "Tom", "lives": 9}, "Cat"),
    ({"name": "Rex", "tricks": []}, "Pet"),
]


@pytest.mark.parametrize(("value", "name"), FITS, ids=[f"{row[1]} {n}" for n, row in enumerate(FITS)])
def test_a_value_of_its_type_fits(value: object, name: str) -> None:
    assert problems(value, (name,), SHAPES, "it") == []


DOES_NOT_FIT = [
    (True, "Integer", "it: expected Integer"),
    ("1", "Integer", "it: expected Integer"),
    (1, "String", "it: expected String"),
    (1, "Boolean", "it: expected Boolean"),
    ("x", "InputFile", "it: expected InputFile"),
    ({}, "Array of String", "it: expected an array"),
    (["a", 2], "Array of String", "it[1]: expected String"),
    ([], "Cat", "it: expected an object (Cat)"),
    ({}, "Cat", "it.name: missing"),
    ({"name": "Tom", "wings": 2}, "Cat", "it.wings: no such field"),
    ({"name": "Rex", "tricks": [1]}, "Dog", "it.tricks[0]: expected String"),
    ({"name": "Rex"}, "Bird", "it: Bird is not played by the simulated Telegram"),
]


@pytest.mark.parametrize(("value", "name", "problem"), DOES_NOT_FIT, ids=[row[2] for row in DOES_NOT_FIT])
def test_a_value_of_another_type_is_told(value: object, name: str, problem: str) -> None:
    assert problems(value, (name,), SHAPES, "it") == [problem]


def test_of_several_types_the_nearest_one_complains() -> None:
    dog = {"name": "Rex", "tricks": ["sit"], "wings": 2}
    assert problems(dog, ("Pet",), SHAPES, "it") == ["it.wings: no such field"]
