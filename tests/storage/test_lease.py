"""One service per bot on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import create_engine
from sqlalchemy import text as sql

from storage import lease
from storage.store import Store
from tests.databases import Databases, Kind
from tests.storage.rows import open_store


@pytest.fixture
def store(databases: Databases) -> Iterator[Store]:
    url = databases.empty(Kind.POSTGRESQL)
    opened = open_store(url)
    yield opened
    opened.close()
    databases.drop(url)


def test_a_second_taker_is_refused_until_the_first_lets_go(store: Store) -> None:
    first = lease.take(store, 100001)
    assert first is not None
    assert lease.take(store, 100001) is None
    other_bot = lease.take(store, 100002)
    assert other_bot is not None
    other_bot.close()
    first.close()
    again = lease.take(store, 100001)
    assert again is not None
    again.close()


def test_a_lease_whose_connection_is_cut_knows_it(store: Store) -> None:
    held = lease.take(store, 100001)
    assert held is not None
    assert held.is_alive()
    engine = create_engine(store.url)
    with engine.connect() as connection:
        connection.execute(sql("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"))
        connection.commit()
    engine.dispose()
    assert not held.is_alive()
