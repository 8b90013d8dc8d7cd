"""The thread, what nobody has read, and what a chat still shows."""

from __future__ import annotations

from datetime import timedelta

import pytest

from care.records import Message, MessageKind, Outbox, OutboxState, Person, Role, Verb
from storage import messages, views
from storage.store import Store
from storage.transaction import Tx
from tests.storage.rows import ANA, LUIS, NOW, PROGRAM, add_people, outbox, patient, person, program

OTHER_PROGRAM, EVA, DANA = "f" * 32, "c" * 32, "d" * 32


def message(number: int, patient_id: str = ANA, **known: object) -> Message:
    fields: dict[str, object] = {
        "id": f"{number:032x}",
        "program_id": PROGRAM,
        "patient_id": patient_id,
        "body": f"words {number}",
        "chat_message_id": number,
        "written_at": NOW + timedelta(minutes=number),
        **known,
    }
    return Message(**fields)  # type: ignore[arg-type]  # a table of cases names its fields


@pytest.fixture
def clinic_store(store: Store) -> Store:
    """Two programs; Ana and Luis in one, Eva in the other, and Dana of the staff."""

    def work(tx: Tx) -> None:
        add_people(tx)
        tx.add(program(id=OTHER_PROGRAM))
        tx.add(person(EVA, program_id=OTHER_PROGRAM))
        tx.add(patient(EVA, program_id=OTHER_PROGRAM))
        tx.add(Person(id=DANA, program_id=PROGRAM, role=Role.STAFF, language="en", created_at=NOW))

    store.write_now(work)
    return store


def stored(store: Store, *records: object) -> None:
    def work(tx: Tx) -> None:
        for record in records:
            tx.add(record)

    store.write_now(work)


def test_a_thread_is_one_patient_s_and_in_order(clinic_store: Store) -> None:
    stored(clinic_store, message(3), message(1), message(2, staff_id=DANA), message(4, LUIS))
    found = clinic_store.read_now(lambda tx: messages.thread(tx, ANA))
    assert [one.body for one in found] == ["words 1", "words 2", "words 3"]


def test_unread_is_what_patients_of_the_program_wrote_and_nobody_read(clinic_store: Store) -> None:
    stored(
        clinic_store,
        message(5),
        message(6),
        message(1, read_at=NOW, read_by=DANA),
        message(2, staff_id=DANA),
        message(3, LUIS),
        message(4, EVA, program_id=OTHER_PROGRAM),
    )
    waiting = clinic_store.read_now(lambda tx: views.unread(tx, PROGRAM))
    assert waiting == [
        views.Unread(LUIS, 1, NOW + timedelta(minutes=3)),
        views.Unread(ANA, 2, NOW + timedelta(minutes=5)),
    ]


def test_what_a_patient_wrote_and_the_chat_still_shows(clinic_store: Store) -> None:
    stored(
        clinic_store,
        message(1),
        message(2, kind=MessageKind.UNREADABLE),
        message(3, chat_message_id=None),
        message(4, staff_id=DANA),
        message(5, LUIS),
        message(-0, written_at=NOW - timedelta(minutes=1)),
    )
    found = clinic_store.read_now(lambda tx: messages.written_by_patient(tx, ANA, NOW))
    assert [one.chat_message_id for one in found] == [1, 2]


@pytest.mark.parametrize(
    ("row", "stands"),
    [
        ({"personal": True}, True),
        ({}, False),
        ({"personal": True, "pin": True}, False),
        ({"personal": True, "reason": "cleaned"}, False),
        ({"personal": True, "state": OutboxState.QUEUED}, False),
        ({"personal": True, "verb": Verb.DELETE}, False),
        ({"personal": True, "message_id": None}, False),
        ({"personal": True, "person_id": LUIS}, False),
        ({"personal": True, "sent_at": NOW - timedelta(seconds=1)}, False),
    ],
    ids=["personal", "plain", "pinned", "cleaned", "waiting", "a deletion", "never arrived", "another's", "too old"],
)
def test_clean_takes_away_what_is_personal_and_stands(
    clinic_store: Store, row: dict[str, object], stands: bool
) -> None:
    sent: dict[str, object] = {"state": OutboxState.SENT, "message_id": 9, "sent_at": NOW, **row}
    stored(clinic_store, outbox(1, **sent))
    found = clinic_store.read_now(lambda tx: messages.standing(tx, ANA, NOW, limit=10, done="cleaned"))
    assert len(found) == stands


def test_clean_takes_the_newest_first(clinic_store: Store) -> None:
    def sent(number: int) -> Outbox:
        at = NOW + timedelta(minutes=number)
        return outbox(number, state=OutboxState.SENT, message_id=number, sent_at=at, personal=True)

    stored(clinic_store, *(sent(number) for number in range(5)))
    found = clinic_store.read_now(lambda tx: messages.standing(tx, ANA, NOW, limit=2, done="cleaned"))
    assert [row.message_id for row in found] == [4, 3]
