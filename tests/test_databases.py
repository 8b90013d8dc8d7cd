"""The databases that tests are given are empty, separate, and copied as they were left."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import create_engine, inspect, text
from sqlalchemy.pool import NullPool

from tests.databases import Build, Databases, Kind


def run(url: str, *commands: str) -> None:
    engine = create_engine(url, poolclass=NullPool)
    with engine.begin() as connection:
        for command in commands:
            connection.execute(text(command))
    engine.dispose()


def tables(url: str) -> list[str]:
    engine = create_engine(url, poolclass=NullPool)
    with engine.connect() as connection:
        names = inspect(connection).get_table_names()
    engine.dispose()
    return names


def make_a_table(url: str) -> None:
    run(url, "CREATE TABLE skill (name TEXT)", "INSERT INTO skill VALUES ('box breathing')")


@pytest.mark.parametrize("time", ["first", "second"])
def test_a_database_is_empty_however_often_one_is_asked_for(database_url: str, time: str) -> None:
    assert tables(database_url) == []
    run(database_url, f"CREATE TABLE {time} (id INTEGER)")


def test_a_copy_holds_what_was_built_and_changes_alone(filled_database_url: Callable[[Build], str]) -> None:
    first, second = filled_database_url(make_a_table), filled_database_url(make_a_table)
    run(first, "DROP TABLE skill")
    assert first != second
    assert (tables(first), tables(second)) == ([], ["skill"])


def test_filling_happens_once(databases: Databases, database_kind: Kind) -> None:
    filled: list[str] = []
    build = filled.append
    urls = [databases.filled(database_kind, build), databases.filled(database_kind, build)]
    for url in urls:
        databases.drop(url)
    assert len(filled) == 1


@pytest.mark.anyio
async def test_asynchronous_tests_run_on_asyncio(anyio_backend: str) -> None:
    assert anyio_backend == "asyncio"
