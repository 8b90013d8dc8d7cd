"""Records go in and come out; the database holds to its rules; of two who change one thing, one wins."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import Update, literal_column, update
from sqlalchemy import column as bare_column
from sqlalchemy import table as bare_table
from sqlalchemy import text as sql
from sqlalchemy.exc import IntegrityError, StatementError

from care.records import (
    Account,
    AccountState,
    Card,
    Due,
    Lane,
    Outbox,
    OutboxState,
    Patient,
    PatientState,
    Person,
    Program,
    Setting,
)
from storage.sealing import SealError
from storage.store import Store
from storage.transaction import Tx
from tests.storage.rows import (
    ANA,
    LUIS,
    NOW,
    OTHER_KEYS,
    account,
    add_people,
    add_program,
    due,
    open_store,
    outbox,
    patient,
    person,
    program,
)

A_WHILE_S = 20


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


# ------------------------------------------------------------------------------------------------- find and its kin


def test_a_record_comes_back_as_it_went_in(clinic_store: Store) -> None:
    full = patient(
        born="1990-02-03",
        phone="555-0199",
        emergency_contact="Rosa, 555-0198",
        voicemail_ok=True,
        state=PatientState.ENROLLED,
        enrolled_at=NOW + timedelta(microseconds=123_456),
    )
    clinic_store.write_now(lambda tx: tx.change(full, **{f: getattr(full, f) for f in Patient.__slots__ if f != "id"}))
    assert clinic_store.read_now(lambda tx: tx.need(Patient, ANA)) == full


def test_a_record_that_is_not_there_is_none_or_an_error(clinic_store: Store) -> None:
    def work(tx: Tx) -> None:
        assert tx.get(Patient, None) is None
        assert tx.get(Patient, "nobody") is None
        assert tx.first(Patient, case_code="nobody") is None
        with pytest.raises(LookupError, match="no Patient nobody"):
            tx.need(Patient, "nobody")

    clinic_store.read_now(work)


def test_records_are_found_by_what_they_hold_and_in_order(store: Store) -> None:
    stored(store, due(2), due(0, kind="other"), due(1, attempts=3))
    found: dict[str, Callable[[Tx], list[Due]]] = {
        "s0 s1 s2": lambda tx: tx.find(Due),
        "s2 s1 s0": lambda tx: tx.find(Due, order="-due_at"),
        "s0 s1": lambda tx: tx.find(Due, order="due_at", limit=2),
        "s1 s2": lambda tx: tx.find(Due, kind="plan"),
        "s1": lambda tx: tx.find(Due, kind="plan", attempts=3),
        "s0 s2": lambda tx: tx.find(Due, subject_id=("s0", "s2", "s9")),
        "": lambda tx: tx.find(Due, subject_id=()),
    }
    for subjects, look in found.items():
        assert " ".join(row.subject_id for row in store.read_now(look)) == subjects


def test_none_is_found_as_missing_and_not_as_a_value(clinic_store: Store) -> None:
    clinic_store.write_now(lambda tx: tx.change(patient(), left_at=NOW))
    assert clinic_store.read_now(lambda tx: [row.id for row in tx.find(Patient, left_at=None)]) == [LUIS]


def test_the_first_is_the_first_of_all_and_counting_counts(store: Store) -> None:
    stored(store, *(due(number) for number in range(3)))
    assert store.read_now(lambda tx: tx.first(Due)) == due(0)
    assert store.read_now(lambda tx: tx.first(Due, order="-due_at")) == due(2)
    assert store.read_now(lambda tx: (tx.count(Due), tx.count(Due, subject_id="s1"), tx.count(Program))) == (3, 1, 0)


def test_a_field_that_does_not_exist_is_a_bug(store: Store) -> None:
    with pytest.raises(KeyError):
        store.read_now(lambda tx: tx.find(Due, colour="blue"))


# ------------------------------------------------------------------------------------------------------- change


def test_a_change_sets_what_is_given_and_leaves_the_rest(store: Store) -> None:
    stored(store, due(1))
    store.write_now(lambda tx: tx.change(due(1), attempts=5))
    old_copy = due(1, kind="old")
    assert store.write_now(lambda tx: tx.change(old_copy, due_at=NOW)).due_at == NOW
    assert store.read_now(lambda tx: tx.need(Due, due(1).id)) == due(1, attempts=5, due_at=NOW)


def test_a_change_of_what_is_gone_is_an_error(store: Store) -> None:
    with pytest.raises(LookupError, match="no Due"):
        store.write_now(lambda tx: tx.change(due(1), attempts=5))


@pytest.mark.parametrize(
    ("expected", "wins"),
    [
        ({}, True),
        ({"attempts": 0}, True),
        ({"attempts": 1}, False),
        ({"attempts": (0, 1)}, True),
        ({"attempts": 0, "kind": "other"}, False),
        ({"kind": None}, False),
    ],
    ids=["no condition", "as expected", "not so", "any of them", "half so", "missing"],
)
def test_a_change_happens_only_while_the_row_is_as_expected(
    store: Store, expected: dict[str, object], wins: bool
) -> None:
    stored(store, due(1))
    changed = store.write_now(lambda tx: tx.change_if(due(1), expected, attempts=7))
    assert changed == (due(1, attempts=7) if wins else None)
    assert store.read_now(lambda tx: tx.need(Due, due(1).id)).attempts == (7 if wins else 0)


@pytest.mark.parametrize("attempt", range(3))
def test_of_two_at_once_exactly_one_wins(clinic_store: Store, attempt: int) -> None:
    stored(clinic_store, outbox(1))
    meet = threading.Barrier(2, timeout=A_WHILE_S)
    results = list[bool]()

    def take(who: str) -> None:
        seen = clinic_store.read_now(lambda tx: tx.need(Outbox, outbox(1).id))
        meet.wait()
        won = clinic_store.write_now(
            lambda tx: tx.change_if(seen, {"state": OutboxState.QUEUED}, state=OutboxState.SENDING, reason=who)
        )
        results.append(won is not None)

    threads = [threading.Thread(target=take, args=(who,)) for who in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(A_WHILE_S)
    assert sorted(results) == [False, True]


def test_two_who_add_the_same_at_once_add_it_once(store: Store) -> None:
    meet = threading.Barrier(2, timeout=A_WHILE_S)
    results = list[bool]()

    def add(number: int) -> None:
        meet.wait()
        results.append(store.write_now(lambda tx: tx.add_new(due(number, subject_id="same"))))

    threads = [threading.Thread(target=add, args=(number,)) for number in (1, 2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(A_WHILE_S)
    assert sorted(results) == [False, True]
    assert store.read_now(lambda tx: tx.count(Due)) == 1


# ------------------------------------------------------------------------------------------------------ add, remove


@pytest.mark.parametrize(
    ("second", "is_new"),
    [(due(1), False), (due(2, subject_id="s1"), False), (due(1, subject_id="s2"), False), (due(2), True)],
    ids=["the same", "same subject", "same id", "another"],
)
def test_what_is_there_already_is_not_added_and_not_changed(store: Store, second: Due, is_new: bool) -> None:
    assert store.write_now(lambda tx: tx.add_new(due(1)))
    assert store.write_now(lambda tx: tx.add_new(dataclasses.replace(second, attempts=9))) is is_new
    assert store.read_now(lambda tx: tx.need(Due, due(1).id)).attempts == 0
    assert store.read_now(lambda tx: tx.count(Due)) == 1 + is_new


def test_a_rule_over_some_rows_lets_the_others_be(clinic_store: Store) -> None:
    """One living account for a Telegram account: those that ended do not count."""
    same = {"lookup": "the same"}
    stored(clinic_store, account(1, state=AccountState.ENDED, **same), account(2, **same))
    assert not clinic_store.write_now(lambda tx: tx.add_new(account(3, state=AccountState.CONFIRMED, **same)))
    assert clinic_store.write_now(lambda tx: tx.add_new(account(4, state=AccountState.REFUSED, **same)))
    with pytest.raises(IntegrityError):
        stored(clinic_store, account(5, **same))


def test_a_person_that_is_new_gets_a_key_however_it_is_added(store: Store) -> None:
    store.write_now(add_program)
    assert store.write_now(lambda tx: tx.add_new(person()))
    assert not store.write_now(lambda tx: tx.add_new(person()))
    stored(store, patient())
    assert store.read_now(lambda tx: tx.need(Patient, ANA)).first_name == "Ana"


def test_removing_needs_a_condition_and_counts(store: Store) -> None:
    stored(store, *(due(number) for number in range(4)))
    with pytest.raises(ValueError, match="needs a condition"):
        store.write_now(lambda tx: tx.remove(Due))
    assert store.write_now(lambda tx: tx.remove(Due, subject_id=("s1", "s2", "s9"))) == 2
    assert store.write_now(lambda tx: tx.remove(Due, subject_id="s1")) == 0
    assert store.read_now(lambda tx: tx.count(Due)) == 2


def test_what_others_point_at_stays(clinic_store: Store) -> None:
    with pytest.raises(IntegrityError):
        clinic_store.write_now(lambda tx: tx.remove(Program, id=program().id))
    with pytest.raises(IntegrityError):
        stored(clinic_store, Card(id="c", key="k", person_id="nobody", subject_id="s"))


# ------------------------------------------------------------------------------------------------- what is refused


@pytest.mark.parametrize("naive", [datetime(2026, 11, 23, 20, 0), datetime.min])  # noqa: DTZ001, DTZ901 - naive on purpose
def test_a_time_without_a_zone_is_refused(store: Store, naive: datetime) -> None:
    with pytest.raises(StatementError, match="naive datetime"):
        stored(store, due(1, due_at=naive))
    with pytest.raises(StatementError, match="naive datetime"):
        store.read_now(lambda tx: tx.find(Due, due_at=naive))
    assert store.read_now(lambda tx: tx.count(Due)) == 0


def test_a_time_of_another_zone_comes_back_as_the_same_instant_in_utc(store: Store) -> None:
    elsewhere = NOW.astimezone(timezone(timedelta(hours=-5)))
    stored(store, due(1, due_at=elsewhere))
    back = store.read_now(lambda tx: tx.need(Due, due(1).id)).due_at
    assert back == NOW
    assert back.utcoffset() == timedelta(0)
    assert back.isoformat().endswith("+00:00")
    assert store.read_now(lambda tx: tx.count(Due, due_at=elsewhere)) == 1


def test_times_of_many_zones_sort_as_instants(store: Store) -> None:
    zones = [UTC, timezone(timedelta(hours=-11)), timezone(timedelta(hours=14))]
    stored(store, *(due(n, due_at=(NOW + timedelta(minutes=n)).astimezone(zones[n % 3])) for n in range(6)))
    assert [row.subject_id for row in store.read_now(lambda tx: tx.find(Due, order="due_at"))] == [
        f"s{number}" for number in range(6)
    ]


def past_our_types(table: str, column: str, value: str) -> Update:
    """An update as a hand at the database would write it."""
    return update(bare_table(table, bare_column(column))).values({column: literal_column(value)})


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [("outbox", "state", "'lost'"), ("outbox", "lane", "9"), ("outbox", "verb", "'SEND'"), ("person", "role", "''")],
    ids=["no state", "no lane", "the name of a member", "empty"],
)
def test_the_database_knows_the_members_of_every_enum(clinic_store: Store, table: str, column: str, value: str) -> None:
    stored(clinic_store, outbox(1))
    with pytest.raises(IntegrityError, match=rf"(?i)ck_{table}_{column}"):
        clinic_store.write_now(lambda tx: tx.session.execute(past_our_types(table, column, value)))


def test_what_is_no_member_is_refused_before_it_reaches_the_database(clinic_store: Store) -> None:
    with pytest.raises(StatementError, match="lost"):
        clinic_store.read_now(lambda tx: tx.find(Outbox, state="lost"))
    with pytest.raises(StatementError, match="9"):
        stored(clinic_store, outbox(1, lane=9))


def test_enums_are_kept_by_value_and_come_back_as_members(clinic_store: Store) -> None:
    stored(clinic_store, outbox(1, lane=Lane.BULK))
    raw = clinic_store.read_now(lambda tx: tx.session.execute(sql("SELECT lane, state FROM outbox")).one())
    assert tuple(raw) == (3, "queued")
    back = clinic_store.read_now(lambda tx: tx.need(Outbox, outbox(1).id))
    assert back.lane is Lane.BULK
    assert back.state is OutboxState.QUEUED


# -------------------------------------------------------------------------------------------------------- savepoint


def twice_in_a_savepoint(tx: Tx) -> None:
    with tx.savepoint():
        tx.add(due(2))
        tx.add(due(1))


def test_an_error_inside_a_savepoint_takes_back_only_what_was_done_inside(store: Store) -> None:
    def work(tx: Tx) -> None:
        tx.add(due(1))
        with pytest.raises(IntegrityError):
            twice_in_a_savepoint(tx)
        with tx.savepoint():
            tx.add(due(3))

    store.write_now(work)
    assert [row.subject_id for row in store.read_now(lambda tx: tx.find(Due))] == ["s1", "s3"]


def test_what_a_savepoint_kept_is_lost_with_the_whole(store: Store) -> None:
    def work(tx: Tx) -> None:
        with tx.savepoint():
            tx.add(due(1))
        raise KeyError

    with pytest.raises(KeyError):
        store.write_now(work)
    assert store.read_now(lambda tx: tx.count(Due)) == 0


def test_a_person_is_locked_or_there_is_one_writer_anyway(clinic_store: Store) -> None:
    order = list[str]()
    locked, meet = threading.Event(), threading.Event()

    def first(tx: Tx) -> None:
        tx.lock(ANA)
        locked.set()
        assert meet.wait(A_WHILE_S)
        order.append("first")

    def second(tx: Tx) -> None:
        tx.lock(ANA)
        order.append("second")

    futures = [clinic_store.submit_write(first)]
    assert locked.wait(A_WHILE_S)
    futures.append(clinic_store.submit_write(second))
    clinic_store.read_now(lambda tx: tx.count(Person))
    meet.set()
    for future in futures:
        future.result(A_WHILE_S)
    assert order == ["first", "second"]


# ----------------------------------------------------------------------------------------------------------- sealed


def test_what_is_sealed_cannot_be_read_in_the_database(clinic_store: Store) -> None:
    clinic_store.write_now(lambda tx: tx.change(patient(), phone="555-0199"))
    query = sql("SELECT first_name, phone FROM patient WHERE id = :id")
    first_name, phone = clinic_store.read_now(lambda tx: tx.session.execute(query, {"id": ANA}).one())
    assert b"Ana" not in bytes(first_name)
    assert b"555" not in bytes(phone)


def test_a_sealed_field_that_is_moved_to_another_person_does_not_open(clinic_store: Store) -> None:
    steal = sql("UPDATE patient SET first_name = (SELECT first_name FROM patient WHERE id = :ana) WHERE id = :luis")
    clinic_store.write_now(lambda tx: tx.session.execute(steal, {"ana": ANA, "luis": LUIS}))
    with pytest.raises(SealError, match=r"patient\.first_name"):
        clinic_store.read_now(lambda tx: tx.need(Patient, LUIS))
    assert clinic_store.read_now(lambda tx: tx.need(Patient, ANA)).first_name == "Ana"


def test_a_sealed_field_that_is_moved_to_another_column_does_not_open(clinic_store: Store) -> None:
    clinic_store.write_now(lambda tx: tx.session.execute(sql("UPDATE patient SET phone = first_name")))
    with pytest.raises(SealError, match=r"patient\.phone"):
        clinic_store.read_now(lambda tx: tx.need(Patient, ANA))


def test_a_wrong_key_file_fails_loudly(clinic_store: Store) -> None:
    other = open_store(clinic_store.url, keys=OTHER_KEYS)
    with pytest.raises(SealError, match="right key file"):
        other.read_now(lambda tx: tx.need(Patient, ANA))
    with pytest.raises(SealError, match="right key file"):
        stored(other, outbox(1))
    assert other.read_now(lambda tx: tx.need(Person, ANA)) == person()
    other.close()


def test_destroying_a_key_erases_one_person_for_good(clinic_store: Store) -> None:
    clinic_store.write_now(lambda tx: tx.destroy_key(ANA))
    again = open_store(clinic_store.url)
    for opened in (clinic_store, again):
        with pytest.raises(SealError, match="was destroyed"):
            opened.read_now(lambda tx: tx.need(Patient, ANA))
        assert opened.read_now(lambda tx: tx.need(Patient, LUIS)).first_name == "Luis"
    with pytest.raises(SealError, match="was destroyed"):
        stored(clinic_store, outbox(1))
    again.close()


def test_a_key_whose_destruction_failed_still_opens(clinic_store: Store) -> None:
    def work(tx: Tx) -> None:
        tx.destroy_key(ANA)
        raise KeyError

    with pytest.raises(KeyError):
        clinic_store.write_now(work)
    assert clinic_store.read_now(lambda tx: tx.need(Patient, ANA)).first_name == "Ana"


def test_a_reader_at_the_last_moment_does_not_keep_a_destroyed_key_alive(clinic_store: Store) -> None:
    def work(tx: Tx) -> None:
        tx.destroy_key(ANA)
        clinic_store.read_now(lambda reading: reading.need(Patient, ANA))  # sees what was before the commit

    clinic_store.write_now(work)
    with pytest.raises(SealError, match="was destroyed"):
        clinic_store.read_now(lambda tx: tx.need(Patient, ANA))


def test_a_missing_sealed_field_stays_missing(store: Store) -> None:
    stored(store, Setting(id="bot", value="x"))
    assert store.read_now(lambda tx: tx.need(Setting, "bot")) == Setting(id="bot", value="x")
    assert store.read_now(lambda tx: tx.count(Card)) == 0
    assert store.read_now(lambda tx: tx.count(Account)) == 0
