"""The one store: what returned is kept, what failed left nothing, and a crisis goes first."""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

import pytest
from sqlalchemy import text as sql
from sqlalchemy.exc import DBAPIError, IntegrityError

from care.records import Due, Invite, InviteKind, Program
from storage.store import Store, StoreUnavailableError
from storage.transaction import Tx
from tests.databases import Databases, Kind
from tests.storage.rows import NOW, add_program, due, empty_tables, open_store, program

A_WHILE_S = 20
"""Longer than anything here takes: a test that hangs fails instead."""

HOLD_FILE = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


def adds(number: int) -> Callable[[Tx], Due]:
    return lambda tx: tx.add(due(number))


def subjects(store: Store) -> list[str]:
    return [row.subject_id for row in store.read_now(lambda tx: tx.find(Due))]


def file_of(store: Store) -> str:
    return store.url.removeprefix("sqlite:///")


@contextmanager
def held_by_another_process(store: Store) -> Iterator[None]:
    """Another process writes into the SQLite file and does not finish."""
    arguments = [sys.executable, "-c", HOLD_FILE, file_of(store)]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        try:
            yield
        finally:
            holder.communicate("")


# -------------------------------------------------------------------------------------------------------------- kept


def test_a_write_that_returned_is_there_after_reopening(store: Store) -> None:
    store.write_now(adds(1))
    beside = open_store(store.url)  # the first one is still open, as it is when a process dies
    assert subjects(beside) == ["s1"]
    beside.close()
    store.close()
    again = open_store(store.url)
    assert subjects(again) == ["s1"]
    again.close()


def test_sqlite_waits_for_the_disk_and_holds_to_its_references(sqlite_store: Store) -> None:
    for run in (sqlite_store.write_now, sqlite_store.read_now):
        pragmas = run(
            lambda tx: [
                tx.session.execute(sql(f"PRAGMA {name}")).scalar_one()
                for name in ("journal_mode", "synchronous", "foreign_keys")
            ]
        )
        assert pragmas == ["wal", 2, 1]  # 2 is FULL


@pytest.mark.anyio
async def test_callers_on_the_loop_get_what_the_function_returns(store: Store) -> None:
    written = await asyncio.gather(*(store.write(adds(number)) for number in range(20)))
    assert [row.id for row in written] == [due(number).id for number in range(20)]
    assert await store.read(lambda tx: tx.count(Due)) == 20


# ------------------------------------------------------------------------------------------------------ left nothing


class OurBug(Exception):
    """Something that a function of ours raises."""


def test_a_function_that_fails_leaves_nothing(store: Store) -> None:
    woken = list[frozenset[str]]()
    store.subscribe(woken.append)

    def work(tx: Tx) -> None:
        tx.add(due(1))
        raise OurBug

    with pytest.raises(OurBug):
        store.write_now(work)
    assert subjects(store) == []
    assert woken == []
    store.write_now(adds(2))
    assert subjects(store) == ["s2"]


def test_a_rule_of_the_database_that_is_broken_is_a_bug_and_leaves_nothing(store: Store) -> None:
    def work(tx: Tx) -> None:
        tx.add(due(1))
        tx.add(due(1))

    with pytest.raises(IntegrityError):
        store.write_now(work)
    assert subjects(store) == []


@pytest.mark.anyio
async def test_a_failure_reaches_the_caller_on_the_loop_and_nobody_else(store: Store) -> None:
    def work(_tx: Tx) -> None:
        raise OurBug

    results = await asyncio.gather(
        store.write(adds(1)), store.write(work), store.write(adds(2)), return_exceptions=True
    )
    assert [type(result) for result in results] == [Due, OurBug, Due]
    assert subjects(store) == ["s1", "s2"]


# ------------------------------------------------------------------------------------------------------------- order


def test_a_crisis_goes_before_all_that_waits(sqlite_store: Store) -> None:
    go, begun, order = threading.Event(), threading.Event(), list[str]()

    def block(_tx: Tx) -> None:
        begun.set()
        assert go.wait(A_WHILE_S)

    def note(name: str) -> Callable[[Tx], None]:
        return lambda _tx: order.append(name)

    first = sqlite_store.submit_write(block)
    assert begun.wait(A_WHILE_S)
    waiting = [sqlite_store.submit_write(note(f"bulk {number}")) for number in range(3)]
    waiting += [sqlite_store.submit_write(note(f"crisis {number}"), crisis=True) for number in range(2)]
    waiting += [sqlite_store.submit_write(note("late bulk"))]
    go.set()
    for future in (first, *waiting):
        future.result(A_WHILE_S)
    assert order == ["crisis 0", "crisis 1", "bulk 0", "bulk 1", "bulk 2", "late bulk"]


def test_a_write_has_the_file_to_itself_from_its_first_look(sqlite_store: Store) -> None:
    """Else somebody may write between its look and its own write, which then fails at once, whatever the time-out."""

    def work(tx: Tx) -> None:
        tx.count(Due)
        with closing(sqlite3.connect(file_of(sqlite_store), timeout=0, isolation_level=None)) as other:
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                other.execute("BEGIN IMMEDIATE")
            assert other.execute("SELECT count(*) FROM due").fetchone() == (0,)
        tx.add(due(1))

    sqlite_store.write_now(work)
    assert subjects(sqlite_store) == ["s1"]


def test_a_write_that_nobody_waits_for_any_more_is_not_begun(sqlite_store: Store) -> None:
    go, begun = threading.Event(), threading.Event()

    def block(_tx: Tx) -> None:
        begun.set()
        assert go.wait(A_WHILE_S)

    first = sqlite_store.submit_write(block)
    assert begun.wait(A_WHILE_S)
    given_up, wanted = sqlite_store.submit_write(adds(1)), sqlite_store.submit_write(adds(2))
    assert given_up.cancel()
    go.set()
    first.result(A_WHILE_S)
    wanted.result(A_WHILE_S)
    assert subjects(sqlite_store) == ["s2"]


def test_a_write_inside_a_write_is_refused_before_it_waits_for_itself(store: Store) -> None:
    def work(tx: Tx) -> None:
        tx.add(due(1))
        store.write_now(adds(2))

    with pytest.raises(RuntimeError, match="inside a write"):
        store.submit_write(work).result(A_WHILE_S)
    assert subjects(store) == []
    store.write_now(adds(3))
    assert subjects(store) == ["s3"]


def test_readers_see_the_last_commit_while_a_write_is_under_way(store: Store) -> None:
    go, begun = threading.Event(), threading.Event()
    store.write_now(adds(1))

    def work(tx: Tx) -> None:
        tx.add(due(2))
        begun.set()
        assert go.wait(A_WHILE_S)

    future = store.submit_write(work)
    assert begun.wait(A_WHILE_S)
    seen = subjects(store)
    go.set()
    future.result(A_WHILE_S)
    assert (seen, subjects(store)) == (["s1"], ["s1", "s2"])


# ------------------------------------------------------------------------------------------------------- subscribers


def test_subscribers_are_woken_after_the_commit_with_the_tables_that_were_touched(store: Store) -> None:
    woken = list[tuple[frozenset[str], int]]()
    store.subscribe(lambda touched: woken.append((touched, len(subjects(store)))))

    def work(tx: Tx) -> None:
        add_program(tx)
        tx.add(due(1))
        tx.change(due(1), attempts=1)

    store.write_now(work)
    assert woken == [(frozenset({"program", "due"}), 1)]


def test_who_touches_nothing_wakes_nobody(store: Store) -> None:
    store.write_now(adds(1))
    woken = list[frozenset[str]]()
    store.subscribe(woken.append)
    store.write_now(lambda tx: tx.find(Due))
    store.read_now(lambda tx: tx.find(Due))
    assert woken == []


def test_a_subscriber_whose_loop_is_closed_does_not_turn_a_stored_write_into_a_failed_one(store: Store) -> None:
    woken = list[frozenset[str]]()

    def gone(_touched: frozenset[str]) -> None:
        raise RuntimeError("Event loop is closed")

    store.subscribe(gone)
    store.subscribe(woken.append)
    assert store.write_now(adds(1)) == due(1)
    assert woken == [{"due"}]


# ----------------------------------------------------------------------------------------------------- out of reach


def test_a_file_that_another_process_holds_is_unavailable_and_nothing_is_kept(sqlite_store: Store) -> None:
    quick = open_store(sqlite_store.url, busy_s=0.05)
    with held_by_another_process(sqlite_store):
        with pytest.raises(StoreUnavailableError):
            quick.write_now(adds(1))
        assert subjects(quick) == [], "reading goes on"
    quick.write_now(adds(2))
    assert subjects(quick) == ["s2"]
    quick.close()


@pytest.mark.anyio
async def test_callers_on_the_loop_hear_that_the_file_is_held(sqlite_store: Store) -> None:
    quick = open_store(sqlite_store.url, busy_s=0.05)
    with held_by_another_process(sqlite_store):
        for crisis in (False, True):
            with pytest.raises(StoreUnavailableError):
                await quick.write(adds(1), crisis=crisis)
    quick.close()


def test_a_file_in_a_folder_that_is_not_there_is_unavailable(databases: Databases) -> None:
    lost = open_store(databases.empty(Kind.SQLITE).replace("handrail_", "nowhere/handrail_"))
    for run in (lost.write_now, lost.read_now):
        with pytest.raises(StoreUnavailableError):
            run(lambda tx: tx.find(Due))
    lost.close()


def test_a_server_that_let_go_of_us_is_reached_again(postgres_store: Store) -> None:
    postgres_store.write_now(adds(1))

    def hang_up(tx: Tx) -> None:
        tx.add(due(2))
        tx.session.execute(sql("SELECT pg_terminate_backend(pg_backend_pid())"))

    with pytest.raises(StoreUnavailableError):
        postgres_store.write_now(hang_up)
    postgres_store.write_now(adds(3))
    assert subjects(postgres_store) == ["s1", "s3"]


def test_a_database_that_is_gone_is_unavailable(databases: Databases) -> None:
    url = databases.filled(Kind.POSTGRESQL, empty_tables)
    orphan = open_store(url)
    orphan.write_now(adds(1))
    databases.drop(url)
    for run in (orphan.write_now, orphan.read_now):
        with pytest.raises(StoreUnavailableError):
            run(lambda tx: tx.find(Due))
    orphan.close()


# -------------------------------------------------------------------------------------------------------- run again


@pytest.mark.parametrize("code", ["40001", "40P01"], ids=["serialization failure", "deadlock"])
def test_a_function_runs_again_when_postgresql_asks_for_it_and_counts_once(postgres_store: Store, code: str) -> None:
    runs, woken = list[int](), list[frozenset[str]]()
    postgres_store.subscribe(woken.append)

    def work(tx: Tx) -> int:
        runs.append(1)
        tx.add(due(len(runs)))
        if len(runs) < 3:
            tx.touched.add("only this time")
            tx.session.execute(sql(f"DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '{code}'; END $$"))
        return len(runs)

    assert postgres_store.write_now(work) == 3
    assert subjects(postgres_store) == ["s3"]
    assert woken == [{"due"}]


def test_a_function_that_never_gets_through_is_given_up(postgres_store: Store) -> None:
    runs = list[int]()

    def work(tx: Tx) -> None:
        runs.append(1)
        tx.session.execute(sql("DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$"))

    with pytest.raises(StoreUnavailableError):
        postgres_store.write_now(work)
    assert 2 <= len(runs) <= 10


def test_two_writers_who_wait_for_each_other_both_get_through(postgres_store: Store) -> None:
    for number in (1, 2):
        postgres_store.write_now(adds(number))
    meet = threading.Barrier(2, timeout=A_WHILE_S)

    def takes(first: int, second: int) -> Callable[[Tx], None]:
        met = threading.Event()

        def work(tx: Tx) -> None:
            tx.change(tx.need(Due, due(first).id), attempts=first)
            if not met.is_set():
                met.set()
                meet.wait()
            row = tx.need(Due, due(second).id)
            tx.change(row, kind=row.kind + "!")

        return work

    futures = [postgres_store.submit_write(takes(1, 2)), postgres_store.submit_write(takes(2, 1))]
    for future in futures:
        future.result(A_WHILE_S)
    assert [row.kind for row in postgres_store.read_now(lambda tx: tx.find(Due))] == ["plan!", "plan!"]


def test_nothing_runs_again_for_an_ordinary_error(store: Store) -> None:
    runs = list[int]()

    def work(tx: Tx) -> None:
        runs.append(1)
        tx.add(program(id="once"))
        tx.add(Invite(id="i", program_id="nobody", kind=InviteKind.PATIENT, subject_id="s", code_hash="h",
                      created_at=NOW, expires_at=NOW))  # fmt: skip

    with pytest.raises(IntegrityError):
        store.write_now(work)
    assert runs == [1]
    assert store.read_now(lambda tx: tx.count(Program)) == 0


# ------------------------------------------------------------------------------------------------------------- close


def test_what_is_queued_is_finished_before_closing(sqlite_store: Store) -> None:
    futures = [sqlite_store.submit_write(adds(number)) for number in range(10)]
    sqlite_store.close()
    assert all(future.done() for future in futures)
    with closing(sqlite3.connect(file_of(sqlite_store))) as raw:
        assert raw.execute("SELECT count(*) FROM due").fetchone() == (10,)


@pytest.mark.anyio
async def test_a_closed_store_is_unavailable(store: Store) -> None:
    store.close()
    with pytest.raises(StoreUnavailableError):
        store.write_now(adds(1))
    with pytest.raises(StoreUnavailableError):
        await store.write(adds(1), crisis=True)
    with pytest.raises(StoreUnavailableError):
        await store.read(lambda tx: tx.find(Due))
    with pytest.raises(StoreUnavailableError):
        store.read_now(lambda tx: tx.find(Due))
    store.close()


def test_a_mistake_in_our_own_sql_is_told_and_not_tried_for_ever(store: Store) -> None:
    with pytest.raises(DBAPIError) as told:
        store.write_now(lambda tx: tx.session.execute(sql("SELECT 1 FROM no_such_table")))
    assert not isinstance(told.value, StoreUnavailableError)
