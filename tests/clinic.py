"""A small made-up clinic for tests: a program, a track, staff and a patient, in a database of the test's own.

`Clinic` runs actions one by one at a time that the test sets; `tests/world.py` adds phones and the running service.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from functools import cache
from typing import TypeVar

import content
from actions import accounts, assessments, enrolling, ticking
from actions.turn import Turn, Who, whoever
from care import message as messages
from care.buttons import Tap, decode
from care.message import Outgoing
from care.records import (
    Account,
    Checkin,
    CheckinKind,
    Flag,
    JoinStep,
    Outbox,
    OutboxState,
    Patient,
    PatientState,
    Person,
    Program,
    Staff,
    StaffRole,
    Track,
)
from content import Content
from storage import migrations, queue
from storage.sealing import Keyring, Vault
from storage.store import Store
from storage.transaction import Tx

T = TypeVar("T")

BOT_ID = 100001
BOT_NAME = "handrail_practice_bot"
KEYS = Keyring(data=b"d" * 32, lookup=b"l" * 32)
MONDAY_3PM = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
"""A Monday, 3 pm in New York: staff are there, the group meets at 6 pm, the check-in is at 7 pm."""

ANA, DANA, SAM, BETH, ADA = 1001, 2001, 2002, 2003, 2004
"""Telegram ids of the patient, her counselor, the supervisor, another counselor, the administrator."""


@cache
def texts() -> Content:
    """The catalogue, loaded once for all tests of a process."""
    return content.load()


class Draws:
    """Entropy for tests: different each time, the same in every run."""

    def __init__(self, start: int = 0) -> None:
        self.count = start

    def __call__(self, size: int) -> str:
        self.count += 1
        return f"code{self.count:04d}".ljust(size + 6, "x")


def open_store(url: str) -> Store:
    """The store of a test's database."""
    return Store(url, Vault(KEYS))


def build(url: str, now: datetime = MONDAY_3PM) -> None:
    """Fill an empty database with the clinic as it begins at `now` (aware UTC)."""
    store = open_store(url)
    migrations.migrate(store)
    clinic = Clinic(store, now, draws_from=0)
    clinic.turn(_furnish)
    store.close()


def _furnish(turn: Turn) -> None:
    program = enrolling.add_program(
        turn,
        name="Example Program",
        zone="America/New_York",
        phone="555-0100",
        use_policy_en="We talk about it in your next session.",
        use_policy_es="Lo hablamos en su próxima sesión.",
    )
    track = enrolling.add_track(
        turn, program.id, name="Evening", days="mon,wed,fri", starts_time=time(18), minutes=180, place="Room 2"
    )
    people = (
        (StaffRole.COUNSELOR, "Dana Demo", "dana", DANA),
        (StaffRole.SUPERVISOR, "Sam Sample", "sam", SAM),
        (StaffRole.COUNSELOR, "Beth Beispiel", "beth", BETH),
        (StaffRole.ADMINISTRATOR, "Ada Admin", "ada", ADA),
    )
    staff = {}
    for role, name, sign_in, telegram_id in people:
        staff[sign_in] = enrolling.add_staff(turn, program.id, role=role, name=name, sign_in=sign_in)
        accounts.claim(turn, staff[sign_in].id, telegram_id, name, confirmed=True)
    invited = enrolling.add_patient(
        turn, program.id, first_name="Ana", track_id=track.id, counselor_id=staff["dana"].id, phone="555-0199"
    )
    patient = turn.tx.need(Patient, invited.person_id)
    turn.tx.change(patient, state=PatientState.JOINING, join_step=JoinStep.CONFIRM)
    account = accounts.claim(turn, patient.id, ANA, "Ana")
    enrolling.confirm(turn, account.id, actor_id=staff["dana"].id)
    _without_assessments(turn, patient.id)
    for row in turn.tx.find(Outbox, state=OutboxState.QUEUED):
        turn.tx.change(row, state=OutboxState.CANCELLED)


def _without_assessments(turn: Turn, patient_id: str) -> None:
    """Tests that are about assessments plan them (`Clinic.plans_assessments`); no others shall wonder at them."""
    assessments.drop_plans(turn, patient_id)
    turn.tx.remove(Checkin, patient_id=patient_id, kind=CheckinKind.ASSESSMENT)


class Clinic:
    """The clinic of a test, and the time there."""

    def __init__(self, store: Store, now: datetime = MONDAY_3PM, *, draws_from: int = 1_000) -> None:
        self.store = store
        self.now = now
        self.draw = Draws(start=draws_from)
        self.content = texts()

    def new_turn(self, tx: Tx) -> Turn:
        """A turn at the clinic's time."""
        return Turn(tx=tx, content=self.content, now=self.now, bot_id=BOT_ID, bot_name=BOT_NAME, draw=self.draw)

    def turn(self, action: Callable[[Turn], T]) -> T:
        """Run an action in a transaction of its own."""
        return self.store.write_now(lambda tx: action(self.new_turn(tx)))

    def acts(self, telegram_id: int, action: Callable[[Turn, Who], T]) -> T:
        """Run an action for whom this Telegram account speaks."""

        def work(turn: Turn) -> T:
            who = whoever(turn, telegram_id)
            assert who is not None, "nobody is known by this account"
            return action(turn, who)

        return self.turn(work)

    def advance(self, **time_passed: float) -> None:
        """Let time pass (`minutes=10`) and do what falls due on the way."""
        self.go_to(self.now + timedelta(**time_passed))

    def go_to(self, at: datetime) -> None:
        """Go to a later instant and do what falls due until then, each at its time."""
        while True:
            due_at = self.store.read_now(queue.next_due_at)
            if due_at is None or due_at > at:
                break
            self.now = max(self.now, due_at)
            self.tick()
        self.now = at

    def tick(self) -> None:
        """Do what is due now. A failure of an action fails the test."""
        while True:
            ticked = self.turn(ticking.run_due)
            assert not ticked.failures, ticked.failures
            if ticked.count == 0:
                return

    def patient(self, telegram_id: int = ANA) -> Patient:
        """The patient record of an account."""
        return self.acts(telegram_id, lambda turn, who: turn.tx.need(Patient, who.id))

    def staff(self, sign_in: str = "dana") -> Staff:
        """A member of staff."""
        found = self.turn(lambda turn: turn.tx.first(Staff, sign_in=sign_in))
        assert found is not None
        return found

    def program(self) -> Program:
        """The program."""
        return self.turn(lambda turn: turn.tx.find(Program)[0])

    def track(self) -> Track:
        """The track."""
        return self.turn(lambda turn: turn.tx.find(Track)[0])

    def new_patient(self, telegram_id: int, name: str = "Luis", **changes: object) -> Patient:
        """One more enrolled patient of Dana's, with record fields as given."""
        program, track, counselor = self.program(), self.track(), self.staff()

        def work(turn: Turn) -> Patient:
            invited = enrolling.add_patient(
                turn, program.id, first_name=name, track_id=track.id, counselor_id=counselor.id
            )
            account = accounts.claim(turn, invited.person_id, telegram_id, name)
            fields = {"state": PatientState.JOINING, "join_step": JoinStep.CONFIRM, **changes}
            patient = turn.tx.change(turn.tx.need(Patient, invited.person_id), **fields)
            turn.tx.change(turn.tx.need(Person, patient.id), language=patient.language)
            enrolling.confirm(turn, account.id, actor_id=counselor.id)
            _without_assessments(turn, patient.id)
            return turn.tx.need(Patient, patient.id)

        return self.turn(work)

    def plans_assessments(self, telegram_id: int = ANA) -> None:
        """From now on this patient is asked assessments as in a real clinic; the clinic of tests begins without."""
        patient = self.patient(telegram_id)
        self.turn(lambda turn: assessments.plan_ahead(turn, patient.id))

    def queued(self, telegram_id: int = ANA) -> list[tuple[Outbox, Outgoing]]:
        """What waits to be sent to an account's person, as (row, message), eldest first."""

        def work(turn: Turn) -> list[tuple[Outbox, Outgoing]]:
            account = turn.tx.first(Account, order="-claimed_at", lookup=turn.tx.vault.lookup(BOT_ID, telegram_id))
            assert account is not None
            rows = turn.tx.find(Outbox, person_id=account.person_id, state=OutboxState.QUEUED)
            return [(row, messages.load(row.body) if row.body else Outgoing(())) for row in rows]

        return self.turn(work)

    def last(self, telegram_id: int = ANA) -> Outgoing:
        """The newest message that waits to be sent to an account's person."""
        waiting = [message for _, message in self.queued(telegram_id) if message.spans]
        assert waiting, "nothing waits"
        return waiting[-1]

    def sent_all(self) -> None:
        """Take everything that waits as sent, so that a test sees only what comes next."""

        def work(turn: Turn) -> None:
            for row in turn.tx.find(Outbox, state=OutboxState.QUEUED):
                turn.tx.change(row, state=OutboxState.SENT, sent_at=turn.now, body="")

        self.turn(work)

    def open_flags(self, telegram_id: int = ANA) -> list[Flag]:
        """The open flags of a patient."""
        patient = self.patient(telegram_id)
        return self.turn(lambda turn: turn.tx.find(Flag, patient_id=patient.id, closed_at=None))

    def find(self, kind: type[T], /, **equal: object) -> list[T]:
        """Records of a kind."""
        return self.store.read_now(lambda tx: tx.find(kind, **equal))  # type: ignore[arg-type]


def tap_on(message: Outgoing, label: str, message_id: int | None = None) -> Tap:
    """The tap on the button with this label. Fails when there is none, naming those there are."""
    made = [button for row in message.buttons for button in row]
    for button in made:
        if button.label == label:
            tap = decode(button.data)
            assert tap is not None
            return dataclasses.replace(tap, message_id=message_id)
    raise AssertionError(f"no button {label!r} among {[button.label for button in made]}")
