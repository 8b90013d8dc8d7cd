"""One turn: what every action is given, and who asks for it.

An action is a function `(turn, ...) -> result` that runs inside one transaction. The rule a reader must not break: an
action has no effect outside `turn.tx`, reads no clock (`turn.now`) and draws nothing (`turn.draw`), so that the store
may run it again and a test may run it at any hour of any year.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from care import records
from care.records import Account, Person, Route
from content import Content
from storage.transaction import Tx


@dataclass(frozen=True, slots=True)
class Turn:
    """A transaction, the texts and rules, the time (aware UTC), and the bot in whose name it happens.

    `draw(n)` gives n bytes of entropy as url-safe text, for codes. `routes` are the second ways that this installation
    has. `late_since` is when the message at hand was written, if that is long ago (`care.lateness`, aware UTC).
    """

    tx: Tx
    content: Content
    now: datetime
    bot_id: int
    bot_name: str
    draw: Callable[[int], str]
    routes: frozenset[Route] = frozenset()
    late_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Who:
    """The person behind an account, as the database knows them in this very transaction."""

    person: Person
    account: Account

    @property
    def id(self) -> str:
        """The person's id."""
        return self.person.id

    @property
    def language(self) -> str:
        """`en` or `es`."""
        return self.person.language

    @property
    def confirmed(self) -> bool:
        """Whether anything personal may flow to this account."""
        return self.account.state is records.AccountState.CONFIRMED


def whoever(turn: Turn, telegram_id: int) -> Who | None:
    """The person for whom this Telegram account speaks; None for a stranger. Locks the person's row."""
    lookup = turn.tx.vault.lookup(turn.bot_id, telegram_id)
    live = (records.AccountState.CLAIMED, records.AccountState.CONFIRMED)
    account = turn.tx.first(Account, bot_id=turn.bot_id, lookup=lookup, state=live)
    if account is None:
        return None
    turn.tx.lock(account.person_id)
    return Who(person=turn.tx.need(Person, account.person_id), account=account)


def account_of(turn: Turn, person_id: str) -> Account | None:
    """The account through which a person is reached now: confirmed, or claimed while joining."""
    live = (records.AccountState.CLAIMED, records.AccountState.CONFIRMED)
    return turn.tx.first(Account, order="-claimed_at", bot_id=turn.bot_id, person_id=person_id, state=live)


def audit(
    turn: Turn,
    act: str,
    subject_id: str,
    *,
    actor_id: str | None,
    patient_id: str | None = None,
    detail: str = "",
    program_id: str | None = None,
) -> None:
    """Write down who did what. `detail` must hold nothing personal."""
    turn.tx.add(
        records.Audit(
            id=turn.tx.new_id(),
            program_id=program_id,
            at=turn.now,
            actor_id=actor_id,
            act=act,
            subject_id=subject_id,
            patient_id=patient_id,
            detail=detail,
        )
    )
