"""Made-up records for the tests of storage, and stores to put them into."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, time, timedelta
from typing import TypeVar

from care.records import (
    Account,
    AccountState,
    Delivery,
    Due,
    Lane,
    Outbox,
    Patient,
    Person,
    Program,
    Role,
    Verb,
)
from storage import migrations
from storage.sealing import Keyring, Vault
from storage.store import Store
from storage.transaction import Tx

R = TypeVar("R")

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
KEYS = Keyring(data=b"d" * 32, lookup=b"l" * 32)
OTHER_KEYS = Keyring(data=b"e" * 32, lookup=b"l" * 32)
PROGRAM, ANA, LUIS = "g" * 32, "a" * 32, "b" * 32


def open_store(url: str, *, keys: Keyring = KEYS, busy_s: float = 5.0) -> Store:
    """A store on this database."""
    return Store(url, Vault(keys), busy_s=busy_s)


def empty_tables(url: str) -> None:
    """Bring an empty database to the newest form."""
    store = open_store(url)
    migrations.migrate(store)
    store.close()


def program(**known: object) -> Program:
    """A program."""
    made = Program(
        id=PROGRAM,
        name="Example Program",
        zone="America/New_York",
        phone="555-0100",
        open_days="mon,tue,wed,thu,fri",
        opens_time=time(9),
        closes_time=time(17),
        use_policy_en="We talk.",
        use_policy_es="Se habla.",
        created_at=NOW,
    )
    return changed(made, known)


def person(person_id: str = ANA, **known: object) -> Person:
    """A patient as a person."""
    made = Person(id=person_id, program_id=PROGRAM, role=Role.PATIENT, language="en", created_at=NOW)
    return changed(made, known)


def patient(person_id: str = ANA, **known: object) -> Patient:
    """A patient's record."""
    made = Patient(id=person_id, program_id=PROGRAM, case_code=f"H-{person_id[0]}14", first_name="Ana", created_at=NOW)
    return changed(made, known)


def account(number: int, **known: object) -> Account:
    """A Telegram account of Ana's."""
    made = Account(
        id=f"{number:032x}",
        bot_id=100001,
        person_id=ANA,
        telegram_id=str(number),
        lookup=f"lookup {number}",
        shown_name="Ana",
        state=AccountState.CLAIMED,
        claimed_at=NOW,
    )
    return changed(made, known)


def due(number: int, **known: object) -> Due:
    """Work with a time, each a minute after the one before."""
    made = Due(id=f"{number:032x}", kind="plan", subject_id=f"s{number}", due_at=NOW + timedelta(minutes=number))
    return changed(made, known)


def outbox(number: int, **known: object) -> Outbox:
    """Something to be said to Ana."""
    made = Outbox(
        id=f"{number:032x}",
        person_id=ANA,
        verb=Verb.SEND,
        lane=Lane.SCHEDULED,
        delivery=Delivery.PROMPT,
        purpose="checkin",
        subject_id="s",
        body="hello",
        created_at=NOW,
        not_before_at=NOW,
    )
    return changed(made, known)


def add_program(tx: Tx) -> None:
    """Store a program with nobody in it."""
    tx.add(program())


def add_people(tx: Tx) -> None:
    """Store a program with Ana and Luis, who are patients."""
    tx.add(program())
    for person_id, name in ((ANA, "Ana"), (LUIS, "Luis")):
        tx.add(person(person_id))
        tx.add(patient(person_id, first_name=name))


def changed(record: R, known: dict[str, object]) -> R:
    """The record with other fields."""
    return dataclasses.replace(record, **known)  # type: ignore[type-var]  # every record is a dataclass
