"""Bringing a database to the form that this version needs, with Alembic.

The rules a reader must not break: foreign keys are off while SQLite rebuilds a table and checked afterwards; every step
is tested on a populated database.
"""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text as sql

from storage.store import Store


class BrokenReferencesError(Exception):
    """After migrating, rows point at rows that are not there. Restore the backup."""


def current(store: Store) -> str | None:
    """The revision that the database is at; None for an empty one. Raises StoreUnavailableError."""
    with store.engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def newest() -> str | None:
    """The revision that this version needs."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def migrate(store: Store) -> None:
    """Bring the database to the newest revision, all or nothing. Raises BrokenReferencesError."""
    engine = store.engine
    config = _config()
    with engine.connect() as connection:
        if store.is_sqlite:
            # Outside a transaction, or SQLite ignores it; batch mode would delete child rows with it on.
            connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")
        with connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if store.is_sqlite and connection.execute(sql("PRAGMA foreign_key_check")).first() is not None:
                raise BrokenReferencesError("rows without their parents after migrating")
        if store.is_sqlite:
            connection.connection.cursor().execute("PRAGMA foreign_keys=ON")


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    return config
