"""Queries of the watchdog: what waits too long, and who could be told.

It finds; `actions.watching` decides. The rule a reader must not break: a look reads by index, since it is taken four times
a minute for ever.
"""

from datetime import datetime

from sqlalchemy import exists, select

from care.records import (
    Account,
    AccountState,
    Alert,
    AlertState,
    Due,
    Lane,
    Outbox,
    OutboxState,
    Patient,
    PatientState,
    Program,
    Staff,
)
from storage import tables
from storage.transaction import Tx

_due, _outbox, _alert = (tables.RECORD_TABLES[kind] for kind in (Due, Outbox, Alert))
_account, _staff, _patient = (tables.RECORD_TABLES[kind] for kind in (Account, Staff, Patient))
_program = tables.RECORD_TABLES[Program]


def late_steps(tx: Tx, before: datetime) -> list[Alert]:
    """Alerts that are not resolved and whose next step was due before this instant (aware UTC)."""
    steps = select(_due.c.subject_id).where(_due.c.kind == "alert.step", _due.c.due_at < before)
    return tx.all(Alert, select(_alert).where(_alert.c.state != AlertState.RESOLVED, _alert.c.id.in_(steps)))


def unsent_alerts(tx: Tx, before: datetime) -> list[Outbox]:
    """Alerts that must ring, were put out before this instant and have not been taken by Telegram."""
    return tx.all(
        Outbox,
        select(_outbox).where(
            _outbox.c.state.in_((OutboxState.QUEUED, OutboxState.SENDING)),
            _outbox.c.lane == Lane.CRISIS,
            _outbox.c.purpose == "alert",
            _outbox.c.created_at < before,
        ),
    )


def programs_without_ears(tx: Tx, bot_id: int) -> list[str]:
    """Ids of programs that have enrolled patients and no member of staff whom Telegram can reach."""
    reachable = (
        select(_staff.c.id)
        .join(_account, _account.c.person_id == _staff.c.id)
        .where(
            _staff.c.program_id == _program.c.id,
            _staff.c.active,
            _account.c.bot_id == bot_id,
            _account.c.state == AccountState.CONFIRMED,
            _account.c.unreachable_at.is_(None),
        )
    )
    enrolled = select(_patient.c.id).where(
        _patient.c.program_id == _program.c.id, _patient.c.state == PatientState.ENROLLED
    )
    query = select(_program.c.id).where(exists(enrolled), ~exists(reachable))
    return list(tx.session.execute(query).scalars())


def programs(tx: Tx) -> list[str]:
    """Ids of all programs."""
    return list(tx.session.execute(select(_program.c.id)).scalars())
