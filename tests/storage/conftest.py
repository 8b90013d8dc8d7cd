"""Stores for the tests of storage: migrated and empty, on each database or on one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from storage.store import Store
from tests.databases import Build, Databases, Kind
from tests.storage.rows import empty_tables, open_store


@pytest.fixture
def store(filled_database_url: Callable[[Build], str]) -> Iterator[Store]:
    """A store with empty tables, on each database."""
    opened = open_store(filled_database_url(empty_tables))
    yield opened
    opened.close()


@pytest.fixture
def sqlite_store(databases: Databases) -> Iterator[Store]:
    """A store with empty tables on SQLite."""
    yield from opened_store(databases, Kind.SQLITE)


@pytest.fixture
def postgres_store(databases: Databases) -> Iterator[Store]:
    """A store with empty tables on PostgreSQL."""
    yield from opened_store(databases, Kind.POSTGRESQL)


def opened_store(databases: Databases, kind: Kind) -> Iterator[Store]:
    """A store that is closed and thrown away afterwards."""
    url = databases.filled(kind, empty_tables)
    opened = open_store(url)
    yield opened
    opened.close()
    databases.drop(url)
