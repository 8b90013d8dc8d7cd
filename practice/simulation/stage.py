"""The made-up clinic's time: what is planned happens in order, what is due is done, what is queued reaches phones.

Everything goes through the actions that real people set off, and what is for staff leaves through the same claim and
receipt as in the running bot. Telegram and the phones behind it always take what they are sent. The rule a reader must
not break: time goes forward only.
"""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from random import Random

from actions import delivery, messages, routing, ticking
from actions.delivery import Envelope, Receipt
from actions.routes import Typed
from actions.turn import Turn, Who, whoever
from care import words
from care.buttons import Tap
from care.delivery import Purpose, Told
from care.records import Alert, Level, Outbox, OutboxState, Verb
from content import Content
from storage import queue
from storage.store import Store
from storage.transaction import Tx

BOT_ID, BOT_NAME = 6_000_000, "handrail_simulation_bot"
Act = Callable[[Turn], None]
_MOST = 1_000


@dataclass(frozen=True, slots=True)
class Rang:
    """A phone of the staff made a sound for an alert."""

    at: datetime
    staff_id: str
    alert_id: str
    patient_id: str
    level: Level


class Stage:
    """One clinic on an empty, migrated store. `random` draws everything; the same seed gives the same weeks."""

    def __init__(self, store: Store, content: Content, random: Random) -> None:
        self.store = store
        self.content = content
        self.random = random
        self.rang: list[Rang] = []
        self.staff: set[str] = set()
        self.on_ring: Callable[[Turn, Rang], None] = lambda *_: None
        self._plans: list[tuple[datetime, int, Act]] = []
        self._count = itertools.count(1)

    def plan(self, at: datetime, act: Act) -> None:
        """Let something happen at an aware UTC instant."""
        heapq.heappush(self._plans, (at, next(self._count), act))

    def live(self, until: datetime) -> None:
        """Everything up to an aware UTC instant, in one transaction: keep it to a day."""
        self.store.write_now(lambda tx: self._live(tx, until))

    def turn(self, tx: Tx, at: datetime) -> Turn:
        """A turn at an instant of clinic time."""
        return Turn(tx=tx, content=self.content, now=at, bot_id=BOT_ID, bot_name=BOT_NAME, draw=self._draw)

    def _draw(self, size: int) -> str:
        """Codes that are different each time and the same in every run."""
        return f"code{next(self._count):08d}".ljust(size, "x")

    def _live(self, tx: Tx, until: datetime) -> None:
        while True:
            due_at = queue.next_due_at(tx)
            planned_at = self._plans[0][0] if self._plans else None
            at = min((each for each in (due_at, planned_at) if each is not None), default=None)
            if at is None or at > until:
                return
            turn = self.turn(tx, at)
            if due_at == at:
                ticked = ticking.run_due(turn)
                if ticked.failures:
                    raise RuntimeError(f"the simulated clinic failed: {ticked.failures}")
            while self._plans and self._plans[0][0] == at:
                heapq.heappop(self._plans)[2](turn)
            self._deliver(turn)

    def _deliver(self, turn: Turn) -> None:
        """Telegram takes all that may go now: staff's by claim and receipt, patients' and relatives' at once."""
        rows = [row for row in turn.tx.find(Outbox, state=OutboxState.QUEUED) if row.not_before_at <= turn.now]
        for row in rows:
            if row.person_id not in self.staff:
                turn.tx.change(row, state=OutboxState.SENT, sent_at=turn.now, body="")
        if all(row.person_id not in self.staff for row in rows):
            return
        while envelopes := delivery.claim(turn, most=_MOST, most_bulk=_MOST, busy=frozenset()):
            for envelope in envelopes:
                delivery.settle(turn, envelope, Receipt(Told.OK, message_id=envelope.message_id or next(self._count)))
                self._heard(turn, envelope)

    def _heard(self, turn: Turn, envelope: Envelope) -> None:
        row = envelope.outbox
        is_new = row.verb is Verb.SEND and envelope.message_id is None and not row.silent
        alert = turn.tx.get(Alert, row.subject_id) if is_new and row.purpose == Purpose.ALERT else None
        if alert is not None:
            rang = Rang(turn.now, row.person_id, alert.id, alert.patient_id, alert.level)
            self.rang.append(rang)
            self.on_ring(turn, rang)


def who_is(turn: Turn, telegram_id: int) -> Who:
    """The person behind one of the simulation's accounts. Raises LookupError when there is none."""
    who = whoever(turn, telegram_id)
    if who is None:
        raise LookupError(f"nobody in the simulated clinic has the account {telegram_id}")
    return who


def tap(turn: Turn, telegram_id: int, verb: str, object_id: str = "", argument: str = "") -> None:
    """Tap a button."""
    routing.TAPS[verb](turn, who_is(turn, telegram_id), Tap(verb, object_id, argument))


def type_text(turn: Turn, telegram_id: int, text: str, message_id: int) -> None:
    """Send a text to the bot, read for crisis words as every text is."""
    typed = Typed(text, message_id, words.read(text))
    messages.receive(turn, who_is(turn, telegram_id), typed, routing.TYPED)
