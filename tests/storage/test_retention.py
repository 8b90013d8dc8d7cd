"""What is old is found a few at a time, in the order in which it was made, and nothing young is read for it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from care.records import Attempt, Outbox, OutboxState
from storage import retention
from storage.retention import Batch
from storage.store import Store
from storage.transaction import Tx
from tests.storage.rows import NOW, add_people, outbox

BEFORE = NOW - timedelta(days=90)
OLD = BEFORE - timedelta(seconds=1)


@pytest.fixture
def filled(store: Store) -> Store:
    """Five messages that were sent: four of long ago, the third of them not over, and a young one at the end."""

    def work(tx: Tx) -> None:
        add_people(tx)
        for number in range(1, 6):
            at = NOW if number == 5 else OLD
            state = OutboxState.QUEUED if number == 3 else OutboxState.SENT
            row = tx.add(outbox(number, state=state, created_at=at, not_before_at=at, sent_at=at))
            tx.add(Attempt(id=tx.new_id(), outbox_id=row.id, started_at=at))

    store.write_now(work)
    return store


@pytest.mark.parametrize(
    ("after", "limit", "found"),
    [
        pytest.param(0, 2, ((1, 2), 2), id="the first two: there is more"),
        pytest.param(2, 2, ((4,), 4), id="what is not over is passed over"),
        pytest.param(4, 2, ((), None), id="the young one ends it"),
        pytest.param(1, 4, ((2, 4), None), id="a young one in the batch ends it too"),
        pytest.param(5, 2, ((), None), id="nothing is left"),
    ],
)
def test_a_batch_says_where_to_go_on(
    filled: Store, after: int, limit: int, found: tuple[tuple[int, ...], int | None]
) -> None:
    ids, then_after = found
    batch = filled.read_now(lambda tx: retention.old_messages(tx, f"{after:032x}", BEFORE, limit=limit))
    goes_on = f"{then_after:032x}" if then_after is not None else None
    assert batch == Batch(tuple(f"{number:032x}" for number in ids), goes_on)


def test_a_message_goes_with_the_attempts_at_sending_it(filled: Store) -> None:
    filled.write_now(lambda tx: retention.forget_messages(tx, [f"{1:032x}", f"{4:032x}"]))
    left = [f"{number:032x}" for number in (2, 3, 5)]
    assert [row.id for row in filled.read_now(lambda tx: tx.find(Outbox))] == left
    assert sorted(row.outbox_id for row in filled.read_now(lambda tx: tx.find(Attempt))) == left
