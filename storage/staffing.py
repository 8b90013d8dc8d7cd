"""Queries about who is there: leave and duties.

They decide nothing. The rule a reader must not break: every one is asked for one program.
"""

from datetime import date, datetime

from sqlalchemy import select

from care.records import Duty, StaffLeave
from storage.tables import RECORD_TABLES
from storage.transaction import Tx

_duty = RECORD_TABLES[Duty]
_leave = RECORD_TABLES[StaffLeave]


def leaves_on(tx: Tx, program_id: str, on: date) -> list[StaffLeave]:
    """The leaves of a program's staff that hold on a local date, the latest entered last."""
    query = select(_leave).where(_leave.c.program_id == program_id, _leave.c.from_on <= on, _leave.c.until_on >= on)
    return tx.all(StaffLeave, query.order_by(_leave.c.id))


def leaves_from(tx: Tx, program_id: str, on: date) -> list[StaffLeave]:
    """The leaves of a program's staff that hold on a local date or begin later, in order of their beginning."""
    query = select(_leave).where(_leave.c.program_id == program_id, _leave.c.until_on >= on)
    return tx.all(StaffLeave, query.order_by(_leave.c.from_on, _leave.c.id))


def duties_after(tx: Tx, program_id: str, at: datetime) -> list[Duty]:
    """The duties of a program that end after an aware UTC instant, in order of their beginning."""
    query = select(_duty).where(_duty.c.program_id == program_id, _duty.c.ends_at > at)
    return tx.all(Duty, query.order_by(_duty.c.starts_at, _duty.c.id))
