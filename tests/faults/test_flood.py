"""Ten thousand check-ins are due in the same second: none is lost, and a crisis waits for one batch at most."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from actions import alerts, delivery, ticking
from actions.turn import Turn
from bot.machine import Machine
from bot.ticker import Ticker
from care.delivery import Purpose
from care.records import (
    Account,
    AccountState,
    Checkin,
    CheckinState,
    Due,
    JoinStep,
    Outbox,
    OutboxState,
    Patient,
    PatientState,
    Person,
    Role,
    Source,
)
from care.rules import Rule
from tests.clinic import BOT_ID, BOT_NAME, MONDAY_3PM, Clinic, build, open_store, texts
from tests.databases import Build, Kind
from tests.world import HandClock

pytestmark = pytest.mark.anyio

MANY = 10_000
AT_ONCE = 500
FIRST = 100_000
DUE_AT = MONDAY_3PM + timedelta(minutes=5)
EXACTLY_ONE = Counter({1: MANY})


@pytest.fixture
def database_kind() -> Kind:
    """On the database with one writer: that is the one that a flood could keep busy."""
    return Kind.SQLITE


@pytest.fixture
def flooded(filled_database_url: Callable[[Build], str]) -> Iterator[Clinic]:
    """The clinic with many patients whose check-in is due in the same second, and nothing else due."""
    store = open_store(filled_database_url(build))
    clinic = Clinic(store)
    clinic.turn(lambda turn: [turn.tx.remove(Due, id=row.id) for row in turn.tx.find(Due)])
    program_id, counselor_id = clinic.program().id, clinic.staff().id
    for begin in range(0, MANY, AT_ONCE):

        def fill(turn: Turn, begin: int = begin) -> None:
            for number in range(begin, begin + AT_ONCE):
                _add(turn, number, program_id, counselor_id)

        clinic.turn(fill)
    yield clinic
    store.close()


def _add(turn: Turn, number: int, program_id: str, counselor_id: str) -> None:
    tx, person_id = turn.tx, turn.tx.new_id()
    tx.add(Person(id=person_id, program_id=program_id, role=Role.PATIENT, language="en", created_at=turn.now))
    tx.add(
        Patient(
            id=person_id,
            program_id=program_id,
            case_code=f"H-{number:05d}",
            first_name="Luis",
            counselor_id=counselor_id,
            state=PatientState.ENROLLED,
            join_step=JoinStep.DONE,
            created_at=turn.now,
            enrolled_at=turn.now,
        )
    )
    tx.add(
        Account(
            id=tx.new_id(),
            bot_id=BOT_ID,
            person_id=person_id,
            telegram_id=str(FIRST + number),
            lookup=tx.vault.lookup(BOT_ID, FIRST + number),
            shown_name="Luis",
            state=AccountState.CONFIRMED,
            claimed_at=turn.now,
        )
    )
    checkin = Checkin(
        id=tx.new_id(),
        program_id=program_id,
        patient_id=person_id,
        questionnaire="daily-substance",
        version=1,
        language="en",
        local_on=DUE_AT.date(),
        source=Source.PROMPTED,
        state=CheckinState.PLANNED,
        due_at=DUE_AT,
        closes_at=DUE_AT + timedelta(hours=4),
    )
    tx.add(checkin)
    tx.add(Due(id=tx.new_id(), kind="checkin.ask", subject_id=checkin.id, due_at=DUE_AT))


@dataclass
class Queue:
    """How many batches were committed, and between which of them the crises were asked for and stored."""

    batches: int = 0
    asked_after: list[int] = field(default_factory=list)
    stored_after: list[int] = field(default_factory=list)


async def test_ten_thousand_check_ins_due_in_one_second(flooded: Clinic) -> None:
    store, loop, seen = flooded.store, asyncio.get_running_loop(), Queue()
    crises: list[asyncio.Task[None]] = []
    ana = flooded.patient()
    flooded.now = DUE_AT

    async def crisis() -> None:
        seen.asked_after.append(seen.batches)

        def work(turn: Turn) -> None:
            seen.stored_after.append(seen.batches)
            alerts.raise_flag(turn, ana.id, Rule.NOT_SAFE, {})

        await store.write(lambda tx: work(flooded.new_turn(tx)), crisis=True)

    def count(touched: frozenset[str]) -> None:
        if "due" in touched and "checkin" in touched:
            seen.batches += 1
            if seen.batches in (3, 150, 390):
                loop.call_soon_threadsafe(lambda: crises.append(loop.create_task(crisis())))

    store.subscribe(count)
    ticker = Ticker(Machine(store, texts(), HandClock(DUE_AT), BOT_ID, BOT_NAME))
    done = 0
    while ticked := await ticker.tick():
        done += ticked
    await asyncio.gather(*crises)

    assert done >= MANY
    assert len(flooded.find(Checkin, state=CheckinState.ASKED)) == MANY
    rows = flooded.find(Outbox, purpose=Purpose.CHECKIN, state=OutboxState.QUEUED)
    assert Counter(Counter(row.subject_id for row in rows).values()) == EXACTLY_ONE
    assert Counter(Counter(row.card_id for row in rows).values()) == EXACTLY_ONE
    assert len(seen.stored_after) == 3
    waited = [stored - asked for asked, stored in zip(seen.asked_after, seen.stored_after, strict=True)]
    assert max(waited) <= 1, waited  # the batch that was being written, and no other
    assert seen.batches >= MANY // ticking.BATCH
    first = flooded.turn(lambda turn: delivery.claim(turn, most=1, most_bulk=0, busy=frozenset()))
    assert [envelope.outbox.purpose for envelope in first] == [Purpose.ALERT]
