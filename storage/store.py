"""The one store: functions run in transactions, off the event loop.

`Store.write(fn)` and `Store.read(fn)` run a synchronous function with a `Tx`. The rules a reader must not break: the
function has no effect outside `tx` and may run again; it stays short (about 20 ms on SQLite, which has one writer); a
write that returned is on the disk (SQLite: WAL with `synchronous=FULL`).
"""

import asyncio
import itertools
import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, TypeVar

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.orm import sessionmaker

from storage.sealing import Vault
from storage.transaction import Tx

T = TypeVar("T")

_RETRIES = 5
# PostgreSQL: serialization failure, deadlock detected, and a unique rule met by a row that another transaction has just
# stored: run again, the function sees that row and does the right thing. A real mistake fails the last time too.
_AGAIN = frozenset({"40001", "40P01", "23505"})
_POSTGRES_WRITERS = 6
_READERS = 4


class StoreUnavailableError(Exception):
    """The database cannot be reached or cannot store now. Nothing of the function's work was kept."""


@dataclass(order=True)
class _Job:
    rank: tuple[int, int]
    run: Callable[[], None] = field(compare=False)


class Store:
    """A database and the threads that talk to it. `busy_s`: how long another process may hold a SQLite file."""

    def __init__(self, url: str, vault: Vault, *, busy_s: float = 5.0) -> None:
        self.url = url
        self.vault = vault
        self._subscribers: list[Callable[[frozenset[str]], None]] = []
        self._closed = False
        self._door = threading.Lock()
        self._thread = threading.local()
        self._lite = url.startswith("sqlite")
        self._write_engine = _engine(url, "BEGIN IMMEDIATE", busy_s)
        self._read_engine = _engine(url, "BEGIN", busy_s) if self._lite else self._write_engine
        self._writer = _OneWriter() if self._lite else ThreadPoolExecutor(_POSTGRES_WRITERS, "store-write")
        self._readers = ThreadPoolExecutor(_READERS, "store-read")
        self._new_write = sessionmaker(self._write_engine, expire_on_commit=False, autoflush=False)
        self._new_read = sessionmaker(self._read_engine, expire_on_commit=False, autoflush=False)

    @property
    def is_sqlite(self) -> bool:
        """Whether there is one writer and one process."""
        return self._lite

    @property
    def engine(self) -> Engine:
        """For migrations only."""
        return self._write_engine

    def subscribe(self, wake: Callable[[frozenset[str]], None]) -> None:
        """Call `wake(tables)` after each commit, on the writing thread. A hint: the woken one also looks by itself."""
        self._subscribers.append(wake)

    async def write(self, fn: Callable[[Tx], T], *, crisis: bool = False) -> T:
        """Run `fn` in a write transaction; `crisis` goes before all that waits. Raises StoreUnavailableError."""
        return await asyncio.wrap_future(self.submit_write(fn, crisis=crisis))

    async def read(self, fn: Callable[[Tx], T]) -> T:
        """Run `fn` in a read transaction. Raises StoreUnavailableError."""
        self._refuse_if_closed()
        return await asyncio.wrap_future(self._readers.submit(self._run, self._new_read, fn))

    def write_now(self, fn: Callable[[Tx], T]) -> T:
        """`write` for code that runs in a thread of its own (page routes, command line)."""
        return self.submit_write(fn).result()

    def read_now(self, fn: Callable[[Tx], T]) -> T:
        """`read` for code that runs in a thread of its own."""
        self._refuse_if_closed()
        return self._run(self._new_read, fn)

    def submit_write(self, fn: Callable[[Tx], T], *, crisis: bool = False) -> "Future[T]":
        """Queue a write; the future has its result after the commit."""
        if getattr(self._thread, "writes", False):
            raise RuntimeError("a write asked for inside a write would wait for itself: use the tx at hand")
        self._refuse_if_closed()
        if isinstance(self._writer, _OneWriter):
            return self._writer.submit(lambda: self._write(fn), first=crisis)
        return self._writer.submit(self._write, fn)

    def close(self) -> None:
        """Finish what is queued and let go of the database. Whoever asks afterwards hears StoreUnavailableError."""
        self._closed = True
        self._writer.shutdown(wait=True)
        self._readers.shutdown(wait=True)
        self._write_engine.dispose()
        self._read_engine.dispose()

    def _refuse_if_closed(self) -> None:
        if self._closed:
            raise StoreUnavailableError("closed")

    def _write(self, fn: Callable[[Tx], T]) -> T:
        self._thread.writes = True
        try:
            return self._run(self._new_write, fn)
        finally:
            self._thread.writes = False

    def _run(self, new_session: Callable[[], Any], fn: Callable[[Tx], T]) -> T:
        for attempt in itertools.count(1):
            try:
                with new_session() as session, session.begin():
                    tx = Tx(session, self.vault)
                    result = fn(tx)
                    touched = frozenset(tx.touched)
            except DBAPIError as error:
                if runs_again(error) and attempt < _RETRIES:
                    continue
                if _is_unavailable(error):
                    raise StoreUnavailableError(type(error.orig).__name__) from error
                raise
            for person_id in tx.destroyed:
                self.vault.forget(person_id)
            if touched:
                for wake in self._subscribers:
                    # Its event loop may have ended: a hint that nobody hears is no failure of what is committed.
                    with suppress(RuntimeError):
                        wake(touched)
            return result
        raise AssertionError


class _OneWriter:
    """The single writing thread of SQLite, with a queue in which a crisis goes first."""

    def __init__(self) -> None:
        self._queue: queue.PriorityQueue[_Job] = queue.PriorityQueue()
        self._turn = itertools.count()
        self._closed = False
        self._door = threading.Lock()
        self._thread = threading.Thread(target=self._work, name="store-write", daemon=True)
        self._thread.start()

    def submit(self, run: Callable[[], T], *, first: bool = False) -> "Future[T]":
        future: Future[T] = Future()

        def job() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(run())
            except BaseException as error:  # noqa: BLE001 - whatever it is belongs to the caller, not to the writer
                future.set_exception(error)

        with self._door:  # closing between the look and the put would leave the caller waiting for ever
            if self._closed:
                raise StoreUnavailableError("closed")
            self._queue.put(_Job((0 if first else 1, next(self._turn)), job))
        return future

    def shutdown(self, *, wait: bool) -> None:
        with self._door:
            self._closed = True
            self._queue.put(_Job((9, next(self._turn)), _stop))
        if wait and threading.current_thread() is not self._thread:
            self._thread.join()

    def _work(self) -> None:
        while True:
            job = self._queue.get()
            if job.run is _stop:
                return
            job.run()


def _stop() -> None:
    """Marks the end of the writer's queue."""


def _is_unavailable(error: DBAPIError) -> bool:
    """Whether the database cannot be reached or cannot store now; a mistake of ours in SQL is none of it."""
    if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR:
        return False  # no such table, a syntax error: to be parked and mended, not tried for ever
    return isinstance(error, OperationalError | InterfaceError) or error.connection_invalidated


def runs_again(error: BaseException) -> bool:
    """Whether the database asks for the transaction to be run again from its beginning."""
    return isinstance(error, DBAPIError) and getattr(error.orig, "sqlstate", None) in _AGAIN


def _engine(url: str, begin: str, busy_s: float) -> Engine:
    if not url.startswith("sqlite"):
        return create_engine(
            url, pool_pre_ping=True, pool_size=_POSTGRES_WRITERS + _READERS, isolation_level="READ COMMITTED"
        )
    engine = create_engine(url, connect_args={"check_same_thread": False, "timeout": busy_s})

    @event.listens_for(engine, "connect")
    def on_connect(connection: sqlite3.Connection, _record: object) -> None:
        # SQLAlchemy's own BEGIN below, not the driver's deferred one: a deferred read-then-write fails at once.
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={int(busy_s * 1000)}"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def on_begin(connection: Any) -> None:
        connection.exec_driver_sql(begin)

    return engine
