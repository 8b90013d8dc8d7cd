"""Queries about alerts, flags and who is told.

The rule a reader must not break: every query carries the program of the one who asks.
"""

from datetime import datetime

from sqlalchemy import exists, func, select

from care.records import Alert, AlertState, Due, Flag, Ring, Staff, StaffRole
from storage import tables
from storage.transaction import Tx

_alert = tables.RECORD_TABLES[Alert]
_due = tables.RECORD_TABLES[Due]
_flag = tables.RECORD_TABLES[Flag]
_ring = tables.RECORD_TABLES[Ring]


def open_alerts(tx: Tx, program_id: str) -> list[Alert]:
    """Alerts that are not resolved, the highest level first, then the eldest."""
    return tx.all(
        Alert,
        select(_alert)
        .where(_alert.c.program_id == program_id, _alert.c.state != AlertState.RESOLVED)
        .order_by(_alert.c.level.desc(), _alert.c.opened_at),
    )


def reached_level_at(tx: Tx, alert: Alert) -> datetime:
    """Since when something on this alert waits at its level: its eldest open flag of that level (aware UTC)."""
    query = select(func.min(_flag.c.raised_at)).where(
        _flag.c.alert_id == alert.id, _flag.c.level == alert.level, _flag.c.closed_at.is_(None)
    )
    found = tx.session.execute(query).scalar_one_or_none()
    return found or alert.opened_at


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


def rings_after(tx: Tx, staff_id: str, after: datetime) -> list[Ring]:
    """What was to ring the phone of one member of staff after an aware UTC instant, in order."""
    return tx.all(
        Ring,
        select(_ring)
        .where(_ring.c.staff_id == staff_id, _ring.c.rung_at > after)
        .order_by(_ring.c.rung_at, _ring.c.id),
    )


def resolved_since(tx: Tx, program_id: str, since: datetime) -> list[tuple[str, bool | None]]:
    """The rule of each flag on the alerts of a program resolved since an instant, and whether the alert was useful."""
    query = (
        select(_flag.c.rule, _alert.c.useful)
        .join(_alert, _alert.c.id == _flag.c.alert_id)
        .where(_alert.c.program_id == program_id, _alert.c.resolved_at >= since)
    )
    return [(str(rule), useful) for rule, useful in tx.session.execute(query)]


def resolved_by(tx: Tx, staff_id: str, since: datetime) -> list[Alert]:
    """The alerts that one member of staff resolved since an instant, the newest first."""
    return tx.all(
        Alert,
        select(_alert)
        .where(_alert.c.resolved_by == staff_id, _alert.c.resolved_at >= since)
        .order_by(_alert.c.resolved_at.desc()),
    )
