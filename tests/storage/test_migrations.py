"""An upgraded database is what the tables say, and what was in it stays."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import CheckConstraint, Connection, Engine, String, inspect
from sqlalchemy import text as sql
from sqlalchemy.schema import Column

from storage import migrations
from storage.migrations import _config
from storage.store import Store, StoreUnavailableError
from storage.tables import RECORD_TABLES, metadata
from tests import clinic as clinics
from tests.databases import Build, Databases, Kind
from tests.storage.rows import ANA, add_people, due, open_store, outbox


@pytest.fixture
def empty(database_url: str) -> Iterator[Store]:
    """A store on a database with nothing in it."""
    opened = open_store(database_url)
    yield opened
    opened.close()


@pytest.fixture
def populated(filled_database_url: Callable[[Build], str]) -> Iterator[Store]:
    """A store on a database with a whole clinic."""
    opened = open_store(filled_database_url(clinics.build))
    yield opened
    opened.close()


def everything(store: Store) -> dict[str, list[str]]:
    """Every row of every table, sealed columns as they are kept."""
    with store.engine.connect() as connection:
        return {table.name: sorted(map(repr, connection.execute(table.select()))) for table in metadata.tables.values()}


def tables_in(engine: Engine) -> set[str]:
    return set(inspect(engine).get_table_names())


# -------------------------------------------------------------------------------------------------- form of the tables


def test_an_empty_database_gets_every_table(empty: Store) -> None:
    assert migrations.current(empty) is None
    migrations.migrate(empty)
    assert migrations.current(empty) == migrations.newest()
    assert tables_in(empty.engine) == {*metadata.tables, "alembic_version"}


def test_the_migrations_end_where_the_tables_are(store: Store) -> None:
    with store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, metadata) == []


def words_of(check: str) -> list[str]:
    """The values that a check allows, however a database writes it down again."""
    bare = re.sub(r"::[\w ]+(\[\])?", "", check)
    return sorted(word or number for word, number in re.findall(r"'(\w+)'|\b(\d+)\b", bare))


def test_the_checks_of_the_database_are_those_of_the_tables(store: Store) -> None:
    """Alembic compares no checks, so a new member of an enum without a migration would be found by a patient first."""
    found = inspect(store.engine)
    for table in metadata.tables.values():
        wanted = {
            str(rule.name): words_of(str(rule.sqltext))
            for rule in table.constraints
            if isinstance(rule, CheckConstraint)
        }
        there = {str(rule["name"]): words_of(rule["sqltext"]) for rule in found.get_check_constraints(table.name)}
        assert there == wanted, table.name


def test_every_rule_in_the_database_has_a_name(store: Store) -> None:
    found = inspect(store.engine)
    for table in metadata.tables:
        rules = [
            found.get_pk_constraint(table),
            *found.get_foreign_keys(table),
            *found.get_unique_constraints(table),
            *found.get_check_constraints(table),
            *found.get_indexes(table),
        ]
        assert [rule for rule in rules if not rule["name"]] == [], table


def test_partial_indexes_are_partial_in_the_database(store: Store) -> None:
    found, option = inspect(store.engine), f"{store.engine.dialect.name}_where"
    for table in metadata.tables.values():
        wanted = {str(i.name) for i in table.indexes if i.dialect_options["sqlite"]["where"] is not None}
        there = {
            str(i["name"])
            for i in found.get_indexes(table.name)
            if i.get("dialect_options", {}).get(option) is not None
        }
        assert there == wanted, table.name


# -------------------------------------------------------------------------------------------------------- what is in it


def test_migrating_again_changes_nothing(populated: Store) -> None:
    before = everything(populated)
    assert sum(map(len, before.values())) > 20
    migrations.migrate(populated)
    assert everything(populated) == before


def widen_person(connection: Connection) -> None:
    """A step as a later version may take it: on SQLite the table that everybody points at is built anew."""
    operations = Operations(MigrationContext.configure(connection, opts={"target_metadata": metadata}))
    with operations.batch_alter_table("person", recreate="auto") as person:
        person.alter_column("language", existing_type=String(8), type_=String(16), existing_nullable=False)
        person.add_column(Column("said", String(8), nullable=True))
    with operations.batch_alter_table("person", recreate="auto") as person:
        person.drop_column("said")


def test_a_step_that_builds_a_table_anew_keeps_the_rows_that_point_at_it(populated: Store) -> None:
    before = everything(populated)
    with migrations.unhindered(populated) as connection:
        widen_person(connection)
    assert everything(populated) == before
    foreign_keys = {table.name: len(table.foreign_keys) for table in RECORD_TABLES.values()}
    found = inspect(populated.engine)
    assert {name: len(found.get_foreign_keys(name)) for name in foreign_keys} == foreign_keys


def test_a_database_goes_back_and_forth(store: Store) -> None:
    store.write_now(add_people)
    config = _config()
    with migrations.unhindered(store) as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
    assert migrations.current(store) is None
    assert tables_in(store.engine) == {"alembic_version"}
    migrations.migrate(store)
    store.write_now(add_people)
    with store.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


# ---------------------------------------------------------------------------------------------------- when it goes wrong


def are_references_held(store: Store) -> bool:
    with store.engine.connect() as connection:
        return bool(connection.execute(sql("PRAGMA foreign_keys")).scalar_one())


def test_references_are_held_again_after_migrating(sqlite_store: Store) -> None:
    migrations.migrate(sqlite_store)
    assert are_references_held(sqlite_store)


def test_rows_without_their_parents_are_told_and_references_are_held_again(sqlite_store: Store) -> None:
    sqlite_store.write_now(add_people)
    sqlite_store.write_now(lambda tx: tx.add(outbox(1)))
    with sqlite_store.engine.connect() as connection:
        cursor = connection.connection.cursor()
        cursor.execute("PRAGMA foreign_keys=OFF")
        cursor.execute("DELETE FROM person WHERE id = ?", (ANA,))
        cursor.execute("PRAGMA foreign_keys=ON")
    with pytest.raises(migrations.BrokenReferencesError):
        migrations.migrate(sqlite_store)
    assert are_references_held(sqlite_store)


def test_a_step_that_fails_leaves_the_database_as_it_was(populated: Store) -> None:
    before = everything(populated)
    with pytest.raises(KeyError):
        broken_step(populated)
    assert everything(populated) == before
    assert tables_in(populated.engine) == {*metadata.tables, "alembic_version"}
    populated.write_now(lambda tx: tx.add(due(1)))


def broken_step(store: Store) -> None:
    """A step that stops half-way, after it has changed the form."""
    with migrations.unhindered(store) as connection:
        connection.execute(sql("CREATE TABLE half_done (id INTEGER)"))
        widen_person(connection)
        raise KeyError


def test_a_database_that_cannot_be_reached_is_unavailable(databases: Databases) -> None:
    url = databases.empty(Kind.POSTGRESQL)
    databases.drop(url)
    orphan = open_store(url)
    for look in (migrations.current, migrations.migrate):
        with pytest.raises(StoreUnavailableError):
            look(orphan)
    orphan.close()
