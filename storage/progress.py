"""Queries behind a patient's progress: numbers of daily check-ins, and sessions that staff marked.

It gathers, it counts nothing. The rules a reader must not break: a patient's own, by the patient's id; no words come
along, so nothing is unsealed for a picture; assessments are no daily check-ins.
"""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from care.records import (
    Answer,
    Attendance,
    AttendanceState,
    Audit,
    Checkin,
    CheckinKind,
    CheckinState,
    Session,
    SkillRun,
    SkillState,
)
from storage import tables
from storage.transaction import Tx

_answer = tables.RECORD_TABLES[Answer]
_attendance = tables.RECORD_TABLES[Attendance]
_audit = tables.RECORD_TABLES[Audit]
_checkin = tables.RECORD_TABLES[Checkin]
_run = tables.RECORD_TABLES[SkillRun]
_session = tables.RECORD_TABLES[Session]


@dataclass(frozen=True, slots=True)
class Number:
    """One answer of a daily check-in: `value` None is a skip, or words."""

    checkin_id: str
    on: date
    question: str
    value: int | None
    answered_at: datetime


def numbers(tx: Tx, patient_id: str) -> list[Number]:
    """Every answer of the patient's daily check-ins, without words, in the order of answering."""
    query = (
        select(_answer.c.checkin_id, _checkin.c.local_on, _answer.c.question, _answer.c.value, _answer.c.answered_at)
        .join(_checkin, _checkin.c.id == _answer.c.checkin_id)
        .where(
            _answer.c.patient_id == patient_id,
            _checkin.c.kind == CheckinKind.DAILY,
            _checkin.c.state.not_in((CheckinState.PLANNED, CheckinState.CANCELLED)),
        )
        .order_by(_answer.c.answered_at, _answer.c.id)
    )
    return [Number(*row) for row in tx.session.execute(query)]


def attended(tx: Tx, patient_id: str) -> list[tuple[Session, AttendanceState]]:
    """The sessions in which staff marked this patient, absences included, in order."""
    states = {row.session_id: row.state for row in tx.find(Attendance, patient_id=patient_id)}
    marked = select(_attendance.c.session_id).where(_attendance.c.patient_id == patient_id)
    found = tx.all(Session, select(_session).where(_session.c.id.in_(marked)).order_by(_session.c.starts_at))
    return [(session, states[session.id]) for session in found]


def practised(tx: Tx, patient_id: str) -> list[SkillRun]:
    """The skills that the patient went through to the end, in order."""
    query = select(_run).where(_run.c.patient_id == patient_id, _run.c.state == SkillState.DONE, _run.c.skill != "")
    return tx.all(SkillRun, query.order_by(_run.c.started_at))


def last_act(tx: Tx, patient_id: str, acts: tuple[str, ...]) -> str:
    """Which of these acts of the audit was the patient's latest; empty when there was none."""
    query = select(_audit).where(_audit.c.patient_id == patient_id, _audit.c.act.in_(acts))
    row = tx.one(Audit, query.order_by(_audit.c.at.desc(), _audit.c.id.desc()))
    return row.act if row is not None else ""
