"""Every record has its table, field for field; what is readable in the database is readable on purpose."""

from __future__ import annotations

import dataclasses
import inspect
import typing
from datetime import datetime
from types import NoneType

import pytest
from sqlalchemy import CheckConstraint, Column, ForeignKeyConstraint, LargeBinary, String, Table, UniqueConstraint

from care import records
from storage.columns import EnumValue, UTCDateTime
from storage.tables import RECORD_TABLES, metadata

RECORDS = [kind for _, kind in inspect.getmembers(records, dataclasses.is_dataclass)]
TABLES = list(metadata.tables.values())
WITHOUT_RECORD = {"person_key", "seen_update"}

PLAIN_TEXT = {
    "account": {"lookup"},
    "alert": {"ladder"},
    "answer": {"question", "picked"},
    "asked_questionnaire": {"id", "body"},
    "attempt": {"outcome"},
    "audit": {"actor_id", "act", "subject_id", "patient_id", "detail"},
    "card": {"key", "subject_id"},
    "checkin": {"questionnaire", "language", "position", "recall"},
    "checkin_choice": {"days", "extras"},
    "consent": {"kind", "text_id", "language"},
    "due": {"kind", "subject_id"},
    "earlier_answer": {"picked"},
    "encouragement": {"template"},
    "flag": {"rule"},
    "instrument_choice": {"instrument"},
    "invite": {"subject_id", "code_hash"},
    "outbox": {"purpose", "subject_id", "reason"},
    "relay": {"reason", "what"},
    "parked_update": {"reason"},
    "patient": {"case_code", "language", "zone"},
    "person": {"language"},
    "program": {
        "name",
        "zone",
        "phone",
        "open_days",
        "use_policy_en",
        "use_policy_es",
        "holidays",
        "ladder",
        "country",
    },
    "setting": {"id", "value"},
    "skill_run": {"skill"},
    "staff": {"sign_in", "password_hash", "languages"},
    "threshold": {"name"},
    "track": {"name", "zone", "days", "place"},
    "unattended": {"hours"},
    "waiting": {"kind", "object_id"},
    "web_session": {"token_hash", "csrf"},
}
"""Every column of text that anybody with the database file can read: codes, hashes, names of our own texts, and what a
program says of itself. A new one is written down here by somebody who has asked: does it tell who a person is, or what
they said? Then it is sealed instead."""

SEALED = {
    "account": {"telegram_id", "shown_name"},
    "answer": {"words"},
    "earlier_answer": {"words"},
    "encouragement": {"body"},
    "family_link": {"name"},
    "flag": {"facts"},
    "message": {"body"},
    "outbox": {"body"},
    "parked_update": {"body"},
    "patient": {"first_name", "born", "phone", "sleeps_at", "emergency_contact"},
    "plan_line": {"words"},
    "staff": {"name", "totp_secret", "email"},
}


def is_id(column: Column[object]) -> bool:
    """An id that we minted, or one that points at such an id: 32 hexadecimal digits."""
    return bool(column.foreign_keys) or (column.primary_key and column.type.length == 32)  # type: ignore[attr-defined]


def columns_where(chosen: typing.Callable[[Column[object]], bool]) -> dict[str, set[str]]:
    found = {table.name: {column.name for column in table.columns if chosen(column)} for table in TABLES}
    return {name: columns for name, columns in found.items() if columns}


def test_only_these_columns_hold_text_that_anybody_can_read() -> None:
    assert columns_where(lambda column: isinstance(column.type, String) and not is_id(column)) == PLAIN_TEXT


def test_these_columns_are_sealed() -> None:
    assert columns_where(lambda column: "sealed" in column.info) == SEALED


def test_bytes_are_sealed_or_a_wrapped_key() -> None:
    raw = columns_where(lambda column: isinstance(column.type, LargeBinary) and "sealed" not in column.info)
    assert raw == {"person_key": {"wrapped"}}


@pytest.mark.parametrize("name", SEALED)
def test_what_is_sealed_names_the_column_of_its_person(name: str) -> None:
    table = metadata.tables[name]
    for column in SEALED[name]:
        holder = table.c[column].info["sealed"]
        if name == "parked_update":
            assert holder == "", "nobody could read it, so it is nobody's: the installation's key seals it"
        else:
            person = table.c[holder]
            assert not person.nullable
            assert {key.target_fullname for key in person.foreign_keys} <= {"person.id", "patient.id"}
            assert person.foreign_keys


# ------------------------------------------------------------------------------------------------ record and table


def test_every_record_has_a_table_and_nothing_else_has() -> None:
    assert set(RECORD_TABLES) == set(RECORDS)
    assert {table.name for table in TABLES} - {table.name for table in RECORD_TABLES.values()} == WITHOUT_RECORD


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
def test_a_table_has_the_fields_of_its_record(kind: type) -> None:
    table, hints = RECORD_TABLES[kind], typing.get_type_hints(kind)
    assert [column.name for column in table.columns] == [field.name for field in dataclasses.fields(kind)]
    for column in table.columns:
        held = set(typing.get_args(hints[column.name])) or {hints[column.name]}
        assert column.nullable is (NoneType in held), column.name
        [holds] = held - {NoneType}
        if "sealed" in column.info:
            assert holds is str, column.name
        elif isinstance(column.type, EnumValue):
            assert column.type.kind is holds, column.name
        elif isinstance(column.type, UTCDateTime):
            assert holds is datetime, column.name
        else:
            assert column.type.python_type is holds, column.name


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
def test_an_instant_is_kept_in_the_one_type_that_refuses_naive_times(kind: type) -> None:
    for column in RECORD_TABLES[kind].columns:
        is_instant = (column.name.endswith("_at") or column.name == "at") and "sealed" not in column.info
        assert isinstance(column.type, UTCDateTime) is is_instant, column.name


def test_the_two_tables_without_a_record_keep_instants_the_same_way() -> None:
    assert isinstance(metadata.tables["seen_update"].c.seen_at.type, UTCDateTime)


# ------------------------------------------------------------------------------------------------------------- rules


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_rule_has_a_name(table: Table) -> None:
    names = [*(constraint.name for constraint in table.constraints), *(index.name for index in table.indexes)]
    assert all(names)
    assert len(names) == len({str(name) for name in names})


def test_a_name_is_used_once_and_short_enough_for_postgresql() -> None:
    names = [
        str(name)
        for table in TABLES
        for name in (
            *(rule.name for rule in table.constraints if not isinstance(rule, CheckConstraint)),
            *(index.name for index in table.indexes),
        )
    ]
    assert len(names) == len(set(names))
    assert all(len(name) <= 63 for name in names)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_enum_is_held_to_its_members(table: Table) -> None:
    checks = {str(rule.name): str(rule.sqltext) for rule in table.constraints if isinstance(rule, CheckConstraint)}
    for column in table.columns:
        if isinstance(column.type, EnumValue):
            rule = checks.pop(f"ck_{table.name}_{column.name}")
            values: list[str | int] = [member.value for member in column.type.kind]
            assert rule == f"{column.name} IN ({', '.join(repr(value) for value in values)})"
    assert checks == {}


PARTIAL = {
    "uq_account_live": ("account", ["bot_id", "lookup"], True, "state IN ('claimed', 'confirmed')"),
    "uq_alert_open": ("alert", ["patient_id"], True, "state <> 'resolved'"),
    "uq_checkin_prompted": (
        "checkin",
        ["patient_id", "local_on"],
        True,
        "kind = 'daily' AND source = 'prompted' AND state <> 'cancelled'",
    ),
    "uq_flag_open": ("flag", ["patient_id", "rule"], True, "closed_at IS NULL"),
    "ix_outbox_queue": ("outbox", ["lane", "not_before_at", "id"], False, "state = 'queued'"),
    "ix_outbox_sending": ("outbox", ["state"], False, "state = 'sending'"),
    "uq_outbox_card": ("outbox", ["card_id"], True, "state = 'queued'"),
    "ix_relay_waiting": ("relay", ["not_before_at"], False, "state = 'queued'"),
}


def test_these_indexes_are_over_some_rows_on_both_databases() -> None:
    found = {
        str(index.name): (
            table.name,
            [column.name for column in index.columns],
            index.unique,
            str(index.dialect_options["sqlite"]["where"]),
        )
        for table in TABLES
        for index in table.indexes
        if index.dialect_options["sqlite"]["where"] is not None
    }
    assert found == PARTIAL
    for table in TABLES:
        for index in table.indexes:
            options = index.dialect_options
            assert str(options["sqlite"]["where"]) == str(options["postgresql"]["where"])


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("answer", ["checkin_id", "question"]),
        ("due", ["kind", "subject_id"]),
        ("threshold", ["program_id", "name"]),
        ("session", ["track_id", "local_on"]),
        ("session_reply", ["session_id", "patient_id"]),
        ("parked_update", ["bot_id", "update_id"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_may_be_there_once_is_there_once(table: str, columns: list[str]) -> None:
    rules = [rule for rule in metadata.tables[table].constraints if isinstance(rule, UniqueConstraint)]
    assert columns in [[column.name for column in rule.columns] for rule in rules]


def test_a_reference_never_deletes_anything_by_itself() -> None:
    references = [rule for table in TABLES for rule in table.constraints if isinstance(rule, ForeignKeyConstraint)]
    assert references
    assert {(rule.ondelete, rule.onupdate) for rule in references} == {(None, None)}
