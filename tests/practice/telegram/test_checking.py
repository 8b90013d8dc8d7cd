"""Our table agrees with the public specification, so does what is sent, and a disagreement is found and placed."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from practice.telegram.__main__ import main
from practice.telegram.checking import SENT, excerpt, sent_differences, table_differences
from practice.telegram.methods import METHODS
from practice.telegram.specification import Field, Specification, read

EXCERPT = Path(__file__).parents[2] / "data" / "bot_api.json"


@pytest.fixture
def specification() -> Specification:
    return read(EXCERPT)


def test_the_table_agrees_with_the_specification(specification: Specification) -> None:
    assert table_differences(specification) == []


def test_every_object_that_is_sent_has_the_shape_of_the_specification(specification: Specification) -> None:
    assert sent_differences(specification) == []


def test_the_excerpt_holds_what_we_speak_and_can_be_cut_out_of_itself() -> None:
    text = EXCERPT.read_text(encoding="utf-8")
    document = json.loads(text)
    assert set(document["methods"]) == set(METHODS)
    assert set(SENT) <= set(document["types"])
    assert excerpt(EXCERPT) == text


def changed(specification: Specification, method: str, *fields: Field) -> Specification:
    return replace(specification, methods={**specification.methods, method: fields})


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ((Field("chat_id", ("Integer", "String"), required=True),), 'remove "message_id Integer"'),
        (
            (
                Field("chat_id", ("Integer", "String"), required=True),
                Field("message_id", ("Integer",), required=True),
                Field("why", ("Array of Array of String",), required=False),
            ),
            'add "why? [[String]]"',
        ),
        (
            (
                Field("chat_id", ("Integer", "String"), required=True),
                Field("message_id", ("Integer",), required=False),
            ),
            'change "message_id Integer" to "message_id? Integer"',
        ),
    ],
    ids=["a parameter too many", "a parameter missing", "another required flag"],
)
def test_a_difference_names_its_line_and_what_to_mend(
    specification: Specification, fields: tuple[Field, ...], line: str
) -> None:
    found = table_differences(changed(specification, "deleteMessage", *fields))
    assert len(found) == 1
    place, rest = found[0].split(" ", 1)
    assert rest == f"deleteMessage: {line}"
    name, number = place.split(":")
    assert '"deleteMessage":' in Path(name).read_text(encoding="utf-8").splitlines()[int(number) - 1]


def test_a_new_required_field_in_what_is_sent_is_found(specification: Specification) -> None:
    user = (*specification.types["User"], Field("mood", ("String",), required=True))
    found = sent_differences(replace(specification, types={**specification.types, "User": user}))
    assert "getMe sends result.mood: missing" in found


def test_a_field_that_is_gone_from_what_is_sent_is_found(specification: Specification) -> None:
    user = tuple(field for field in specification.types["User"] if field.name != "username")
    found = sent_differences(replace(specification, types={**specification.types, "User": user}))
    assert "getMe sends result.username: no such field" in found


def test_the_command_line_says_0_when_all_agrees_and_1_with_lines_when_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--spec", str(EXCERPT)]) == 0
    document: dict[str, Any] = json.loads(EXCERPT.read_text(encoding="utf-8"))
    del document["methods"]["getFile"]
    other = tmp_path / "other.json"
    other.write_text(json.dumps(document), encoding="utf-8")
    assert main(["check", "--spec", str(other)]) == 1
    assert "getFile: is not in the specification" in capsys.readouterr().out


def test_the_command_line_cuts_the_excerpt(tmp_path: Path) -> None:
    out = tmp_path / "excerpt.json"
    assert main(["excerpt", "--spec", str(EXCERPT), "--out", str(out)]) == 0
    assert out.read_text(encoding="utf-8") == EXCERPT.read_text(encoding="utf-8")
