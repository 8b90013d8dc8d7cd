"""One service per bot on PostgreSQL: a lock that the server holds for as long as our connection lives.

It decides nothing. The rule a reader must not break: whoever does not hold it must not poll or send.
"""

from sqlalchemy import Connection, select
from sqlalchemy import func as sql_function
from sqlalchemy.exc import SQLAlchemyError

from storage.store import Store


class Lease:
    """The lock of one bot. Dies with the process, however it dies."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def is_alive(self) -> bool:
        """Whether the connection that holds the lock still answers."""
        try:
            self._connection.execute(select(1)).scalar_one()
            self._connection.commit()
        except SQLAlchemyError:
            return False
        return True

    def close(self) -> None:
        """Give it back."""
        self._connection.close()


def take(store: Store, bot_id: int) -> Lease | None:
    """The lease, or None when another process holds it. SQLite has a lock file instead (`bot.opening`)."""
    connection = store.engine.connect()
    connection.detach()  # closing it must end the server's session, and with it the lock
    held = connection.execute(select(sql_function.pg_try_advisory_lock(bot_id))).scalar_one()
    connection.commit()
    if not held:
        connection.close()
        return None
    return Lease(connection)
