"""Bringing a database to the form that this version needs, with Alembic.

The rules a reader must not break: foreign keys are off while SQLite rebuilds a table and checked afterwards; every step
is tested on a populated database.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy import text as sql
from sqlalchemy.exc import OperationalError

from storage.store import Store, StoreUnavailableError


class BrokenReferencesError(Exception):
    """After migrating, rows point at rows that are not there. Restore the backup."""


def current(store: Store) -> str | None:
    """The revision that the database is at; None for an empty one. Raises StoreUnavailableError."""
    try:
        with store.engine.connect() as connection:
            return MigrationContext.configure(connection).get_current_revision()
    except OperationalError as error:
        raise StoreUnavailableError(type(error.orig).__name__) from error


def newest() -> str | None:
    """The revision that this version needs."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def migrate(store: Store) -> None:
    """Bring the database to the newest revision, all or nothing. Raises BrokenReferencesError, StoreUnavailableError."""
    config = _config()
    with unhindered(store) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


@contextmanager
def unhindered(store: Store) -> Iterator[Connection]:
    """A transaction in which tables may be built anew: SQLite's foreign keys are off, and checked before the commit.

    Raises BrokenReferencesError when rows have lost their parents, StoreUnavailableError when it cannot begin.
    """
    try:
        connection = store.engine.connect()
    except OperationalError as error:
        raise StoreUnavailableError(type(error.orig).__name__) from error
    with connection:
        if store.is_sqlite:
            # Outside a transaction, or SQLite ignores it; batch mode would delete child rows with it on.
            connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                yield connection
                if store.is_sqlite and connection.execute(sql("PRAGMA foreign_key_check")).first() is not None:
                    raise BrokenReferencesError("rows without their parents after migrating")
        finally:
            if store.is_sqlite:  # the pool hands this connection to the next writer, whatever happened
                connection.connection.cursor().execute("PRAGMA foreign_keys=ON")


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    return config
