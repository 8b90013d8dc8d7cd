"""Queries over attendance: the sessions in which a patient, or everybody of a program, was marked.

It finds; it does not decide. The rule a reader must not break: a query begins at the patient or at sessions already
found, so that it never reads through every program's past.
"""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select

from care.attendance import Mark
from care.records import Attendance, Session
from storage import tables
from storage.transaction import Tx

_attendance = tables.RECORD_TABLES[Attendance]
_session = tables.RECORD_TABLES[Session]


def of_patient(tx: Tx, patient_id: str, start: datetime | None = None, end: datetime | None = None) -> list[Mark]:
    """How one patient was marked, in the order of the sessions; those that start from `start` on and before `end`."""
    query = select(_session).where(
        _session.c.id.in_(select(_attendance.c.session_id).where(_attendance.c.patient_id == patient_id))
    )
    if start is not None:
        query = query.where(_session.c.starts_at >= start)
    if end is not None:
        query = query.where(_session.c.starts_at < end)
    states = {row.session_id: row.state for row in tx.find(Attendance, patient_id=patient_id)}
    return [Mark(session, states[session.id]) for session in tx.all(Session, query.order_by(_session.c.starts_at))]


def of_sessions(tx: Tx, session_ids: Collection[str]) -> list[Attendance]:
    """Everybody's attendance in these sessions."""
    if not session_ids:
        return []
    return tx.all(Attendance, select(_attendance).where(_attendance.c.session_id.in_(session_ids)))


def of_program(tx: Tx, program_id: str) -> dict[str, list[Mark]]:
    """For each patient id: how they were marked in the sessions of a program, in order."""
    sessions = tx.all(
        Session, select(_session).where(_session.c.program_id == program_id).order_by(_session.c.starts_at)
    )
    mine = select(_session.c.id).where(_session.c.program_id == program_id)
    by_session: dict[str, list[Attendance]] = {}
    for row in tx.all(Attendance, select(_attendance).where(_attendance.c.session_id.in_(mine))):
        by_session.setdefault(row.session_id, []).append(row)
    found: dict[str, list[Mark]] = {}
    for session in sessions:
        for row in by_session.get(session.id, ()):
            found.setdefault(row.patient_id, []).append(Mark(session, row.state))
    return found
