"""An update has its effect once, however often it is delivered."""

from __future__ import annotations

from datetime import timedelta

import pytest

from care.records import Due, ParkedUpdate
from storage import updates
from storage.store import Store
from storage.transaction import Tx
from tests.storage.rows import NOW, due

BOT, OTHER_BOT = 100001, 100002


def handled(store: Store, update_id: int, *, bot_id: int = BOT) -> bool:
    """Handle an update as the program does: remember it and have its effect in one transaction."""

    def work(tx: Tx) -> bool:
        if not updates.remember(tx, bot_id, update_id, NOW):
            return False
        tx.add(due(tx.count(Due)))
        return True

    return store.write_now(work)


def test_an_update_that_comes_again_changes_nothing(store: Store) -> None:
    assert [handled(store, 7), handled(store, 7), handled(store, 8)] == [True, False, True]
    assert store.read_now(lambda tx: tx.count(Due)) == 2
    assert store.read_now(lambda tx: updates.is_remembered(tx, BOT, 7))
    assert not store.read_now(lambda tx: updates.is_remembered(tx, BOT, 9))


def test_another_bot_counts_its_own_updates(store: Store) -> None:
    assert handled(store, 7)
    assert handled(store, 7, bot_id=OTHER_BOT)


def test_a_large_update_id_fits(store: Store) -> None:
    assert handled(store, 2**40, bot_id=2**52)


def test_an_update_whose_effect_failed_is_not_remembered(store: Store) -> None:
    def work(tx: Tx) -> None:
        updates.remember(tx, BOT, 7, NOW)
        raise KeyError

    with pytest.raises(KeyError):
        store.write_now(work)
    assert handled(store, 7)


def test_only_what_is_old_is_forgotten(store: Store) -> None:
    def work(tx: Tx) -> tuple[int, list[bool]]:
        for days in range(4):
            updates.remember(tx, BOT, days, NOW - timedelta(days=days))
        forgotten = updates.forget_before(tx, NOW - timedelta(days=2))
        return forgotten, [updates.is_remembered(tx, BOT, days) for days in range(4)]

    assert store.write_now(work) == (1, [True, True, True, False])


def test_an_update_is_parked_once_sealed_and_with_a_short_reason(store: Store) -> None:
    body = '{"update_id": 7, "message": {"text": "my own words"}}'
    assert store.write_now(lambda tx: updates.park(tx, BOT, 7, body, "x" * 500, NOW))
    assert not store.write_now(lambda tx: updates.park(tx, BOT, 7, "again", "again", NOW))
    [parked] = store.read_now(lambda tx: tx.find(ParkedUpdate))
    assert parked.body == body
    assert parked.reason == "x" * 200
    with store.engine.connect() as connection:
        raw = repr(connection.exec_driver_sql("SELECT * FROM parked_update").one())
    assert "my own words" not in raw
