"""What must be said and what is due: found in the right order, by an index, past everything that waits."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event

from care.records import Due, Lane, Outbox, OutboxState
from storage import queue
from storage.store import Store
from storage.transaction import Tx
from tests.storage.rows import ANA, LUIS, NOW, add_people, due, outbox

A_WHILE_S = 20
NOBODY: frozenset[str] = frozenset()


@pytest.fixture
def clinic_store(store: Store) -> Store:
    """A store with a program and two patients."""
    store.write_now(add_people)
    return store


def stored(store: Store, *records: object) -> None:
    def work(tx: Tx) -> None:
        for record in records:
            tx.add(record)

    store.write_now(work)


def waiting(store: Store, lane: Lane = Lane.SCHEDULED, *, busy: frozenset[str] = NOBODY, limit: int = 50) -> list[int]:
    rows = store.write_now(lambda tx: queue.waiting(tx, lane, NOW, busy=busy, limit=limit))
    return [int(row.id, 16) for row in rows]


# ------------------------------------------------------------------------------------------------------------ outbox


def test_what_may_go_first_goes_first_and_of_one_time_the_eldest(clinic_store: Store) -> None:
    minute = timedelta(minutes=1)
    stored(
        clinic_store,
        outbox(4, not_before_at=NOW - 2 * minute),
        outbox(3, not_before_at=NOW),
        outbox(2, not_before_at=NOW),
        outbox(1, not_before_at=NOW - minute),
        outbox(5, not_before_at=NOW + timedelta(microseconds=1)),
    )
    assert waiting(clinic_store) == [4, 1, 2, 3]
    assert waiting(clinic_store, limit=2) == [4, 1]


def test_a_lane_shows_only_what_is_its_own(clinic_store: Store) -> None:
    stored(clinic_store, *(outbox(int(lane) + 1, lane=lane) for lane in Lane))
    assert [waiting(clinic_store, lane) for lane in Lane] == [[1], [2], [3], [4], [5]]


@pytest.mark.parametrize("state", OutboxState, ids=str)
def test_only_what_is_queued_waits(clinic_store: Store, state: OutboxState) -> None:
    stored(clinic_store, outbox(1, state=state))
    assert waiting(clinic_store) == ([1] if state is OutboxState.QUEUED else [])


@pytest.mark.parametrize(
    ("busy", "left"),
    [(NOBODY, [1, 2, 3]), (frozenset({ANA}), [2]), (frozenset({ANA, LUIS}), []), (frozenset({"x"}), [1, 2, 3])],
    ids=["nobody is busy", "one is", "both are", "somebody else is"],
)
def test_whoever_is_busy_is_left_out(clinic_store: Store, busy: frozenset[str], left: list[int]) -> None:
    stored(clinic_store, outbox(1), outbox(2, person_id=LUIS), outbox(3))
    assert waiting(clinic_store, busy=busy) == left


def test_many_busy_persons_do_not_hide_the_one_who_is_free(clinic_store: Store) -> None:
    stored(clinic_store, *(outbox(number) for number in range(30)), outbox(30, person_id=LUIS))
    busy = frozenset({ANA, *(f"{number:032x}" for number in range(2_000))})
    assert waiting(clinic_store, busy=busy, limit=4) == [30]


def test_the_next_to_go_is_the_earliest_that_is_queued(clinic_store: Store) -> None:
    assert clinic_store.read_now(queue.next_waiting_at) is None
    hour = timedelta(hours=1)
    stored(
        clinic_store,
        outbox(1, not_before_at=NOW - hour, state=OutboxState.SENT),
        outbox(2, not_before_at=NOW + 2 * hour, lane=Lane.CRISIS),
        outbox(3, not_before_at=NOW + hour, lane=Lane.BULK),
    )
    assert clinic_store.read_now(queue.next_waiting_at) == NOW + hour


# --------------------------------------------------------------------------------------------------------------- due


def test_the_longest_overdue_comes_first(store: Store) -> None:
    assert store.read_now(queue.next_due_at) is None
    stored(store, due(1), due(0), due(-5 + 10, due_at=NOW - timedelta(days=2)))
    found = store.write_now(lambda tx: queue.due_now(tx, NOW, limit=10))
    assert [row.subject_id for row in found] == ["s5", "s0"]
    assert len(store.write_now(lambda tx: queue.due_now(tx, NOW, limit=1))) == 1
    assert store.read_now(queue.next_due_at) == NOW - timedelta(days=2)


TAKEN: list[tuple[str, Callable[[Tx], list[Any]]]] = [
    ("outbox", lambda tx: queue.waiting(tx, Lane.SCHEDULED, NOW, busy=NOBODY, limit=1)),
    ("due", lambda tx: queue.due_now(tx, NOW + timedelta(hours=1), limit=1)),
]


@pytest.mark.parametrize("take", [take for _, take in TAKEN], ids=[name for name, _ in TAKEN])
def test_two_processes_on_postgresql_take_different_rows(
    postgres_store: Store, take: Callable[[Tx], list[Any]]
) -> None:
    postgres_store.write_now(add_people)
    stored(postgres_store, outbox(1), outbox(2), due(1), due(2))
    meet = threading.Barrier(2, timeout=A_WHILE_S)

    def work(tx: Tx) -> list[str]:
        meet.wait()
        taken = [row.id for row in take(tx)]
        meet.wait()
        return taken

    futures = [postgres_store.submit_write(work) for _ in range(2)]
    taken = [future.result(A_WHILE_S) for future in futures]
    assert sorted(taken) == [[f"{1:032x}"], [f"{2:032x}"]]


# -------------------------------------------------------------------------------------------------------- its index

QUERIES: dict[str, tuple[Callable[[Tx], object], str]] = {
    "one lane": (lambda tx: queue.waiting(tx, Lane.CRISIS, NOW, busy=NOBODY, limit=4), "ix_outbox_queue"),
    "one lane, busy": (lambda tx: queue.waiting(tx, Lane.BULK, NOW, busy={ANA, LUIS}, limit=4), "ix_outbox_queue"),
    "relays": (lambda tx: queue.waiting_relays(tx, NOW, limit=4), "ix_relay_waiting"),
    "next waiting": (queue.next_waiting_at, "ix_outbox_queue"),
    "due": (lambda tx: queue.due_now(tx, NOW, limit=4), "ix_due_due_at"),
    "next due": (queue.next_due_at, "ix_due_due_at"),
    "a dead sender's": (lambda tx: tx.find(Outbox, state=OutboxState.SENDING), "ix_outbox_sending"),
    "of a subject": (lambda tx: tx.find(Due, kind="plan", subject_id="s1"), "sqlite_autoindex_due_2 (kind=? AND"),
}


def plan_of(store: Store, look: Callable[[Tx], object]) -> str:
    """How SQLite runs the queries of `look`, values and all."""
    statements = list[tuple[str, Any]]()

    def work(tx: Tx) -> str:
        connection = tx.session.connection()

        def note(_connection: object, _cursor: object, statement: str, values: object, *_: object) -> None:
            statements.append((statement, values))

        event.listen(connection, "before_cursor_execute", note)
        look(tx)
        event.remove(connection, "before_cursor_execute", note)
        plans = [connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sent}", values) for sent, values in statements]
        return "; ".join(row[3] for plan in plans for row in plan)

    return store.read_now(work)


@pytest.mark.parametrize(("look", "index"), QUERIES.values(), ids=QUERIES)
def test_a_query_is_answered_by_its_index(sqlite_store: Store, look: Callable[[Tx], object], index: str) -> None:
    sqlite_store.write_now(add_people)
    stored(sqlite_store, *(outbox(number) for number in range(50)), *(due(number) for number in range(50)))
    plan = plan_of(sqlite_store, look)
    assert f"INDEX {index}" in plan, plan
    assert "SCAN outbox" not in plan, plan


@pytest.mark.parametrize("name", ["one lane", "one lane, busy", "next waiting", "due", "next due"])
def test_nothing_is_read_only_to_be_sorted(sqlite_store: Store, name: str) -> None:
    plan = plan_of(sqlite_store, QUERIES[name][0])
    # Of rows with one and the same time the eldest goes first: that much is sorted, and no more.
    assert "USE TEMP B-TREE FOR ORDER BY" not in plan, plan
