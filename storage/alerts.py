"""Queries about alerts, flags and who is told.

The rule a reader must not break: every query carries the program of the one who asks.
"""

from sqlalchemy import exists, select

from care.records import Alert, AlertState, Due, Staff, StaffRole
from storage import tables
from storage.transaction import Tx

_alert = tables.RECORD_TABLES[Alert]
_due = tables.RECORD_TABLES[Due]


def open_alerts(tx: Tx, program_id: str) -> list[Alert]:
    """Alerts that are not resolved, the highest level first, then the eldest."""
    return tx.all(
        Alert,
        select(_alert)
        .where(_alert.c.program_id == program_id, _alert.c.state != AlertState.RESOLVED)
        .order_by(_alert.c.level.desc(), _alert.c.level_at),
    )


def without_next_step(tx: Tx, least_level: int) -> list[Alert]:
    """Open alerts of at least this level for which nothing is due: there must be none."""
    step = select(_due.c.id).where(_due.c.kind == "alert.step", _due.c.subject_id == _alert.c.id)
    return tx.all(
        Alert,
        select(_alert).where(_alert.c.state != AlertState.RESOLVED, _alert.c.level >= least_level, ~exists(step)),
    )


def team(tx: Tx, program_id: str, *roles: StaffRole) -> list[Staff]:
    """The active staff of a program, all roles when none is given."""
    found = tx.find(Staff, program_id=program_id, active=True)
    return [staff for staff in found if not roles or staff.role in roles]
