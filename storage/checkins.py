"""Queries about check-ins.

The rule a reader must not break: a patient's check-ins are found by the patient's id, never by a guess.
"""

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import bindparam, select

from care.records import Checkin, CheckinKind, CheckinState, Focus, Patient, PatientState, Phase, Source
from storage import tables
from storage.transaction import Tx

_checkin = tables.RECORD_TABLES[Checkin]
_patient = tables.RECORD_TABLES[Patient]

# Built once: this is asked of everybody whose check-in is due.
_FINISHED_SINCE = (
    select(_checkin.c.id)
    .where(
        _checkin.c.patient_id == bindparam("patient", type_=_checkin.c.patient_id.type),
        _checkin.c.kind == CheckinKind.DAILY,
        _checkin.c.state == CheckinState.DONE,
        _checkin.c.finished_at >= bindparam("since", type_=_checkin.c.finished_at.type),
    )
    .limit(1)
)


def prompted_from(tx: Tx, patient_id: str, on: date) -> Mapping[date, Checkin]:
    """The patient's prompted daily check-ins of local dates from `on`, leaving out cancelled ones."""
    found = tx.all(
        Checkin,
        select(_checkin).where(
            _checkin.c.patient_id == patient_id,
            _checkin.c.local_on >= on,
            _checkin.c.kind == CheckinKind.DAILY,
            _checkin.c.source == Source.PROMPTED,
            _checkin.c.state != CheckinState.CANCELLED,
        ),
    )
    return {checkin.local_on: checkin for checkin in found}


def open_checkin(tx: Tx, patient_id: str) -> Checkin | None:
    """The daily check-in that is being asked now, the newest one."""
    return tx.first(Checkin, order="-due_at", patient_id=patient_id, state=CheckinState.ASKED, kind=CheckinKind.DAILY)


def is_taken_down(tx: Tx, patient_id: str, on: date) -> bool:
    """Whether staff have taken down the patient's answers to a daily one of this local date."""
    row = tx.first(Checkin, patient_id=patient_id, local_on=on, kind=CheckinKind.DAILY, source=Source.STAFF)
    return row is not None


def last_ended(tx: Tx, patient_id: str, *, since: datetime) -> Checkin | None:
    """The newest one, of any kind, that was asked and was over at or after this instant (aware UTC)."""
    query = (
        select(_checkin)
        .where(
            _checkin.c.patient_id == patient_id,
            _checkin.c.finished_at >= since,
            _checkin.c.state != CheckinState.CANCELLED,
        )
        .order_by(_checkin.c.finished_at.desc())
    )
    return tx.one(Checkin, query)


def finished_since(tx: Tx, patient_id: str, since: datetime) -> bool:
    """Whether the patient finished a daily one after this instant."""
    return tx.session.execute(_FINISHED_SINCE, {"patient": patient_id, "since": since}).first() is not None


def enrolled_after(tx: Tx, after_id: str, limit: int) -> list[str]:
    """Ids of enrolled patients in order of id, after the given one: for work in batches."""
    query = (
        select(_patient.c.id)
        .where(_patient.c.state == PatientState.ENROLLED, _patient.c.id > after_id)
        .order_by(_patient.c.id)
        .limit(limit)
    )
    return list(tx.session.execute(query).scalars())


def enrolled_in(tx: Tx, program_id: str, phase: Phase, focus: Focus, *, after_id: str, limit: int) -> list[str]:
    """Ids of a program's enrolled patients in a phase and focus, in order of id, after the given one."""
    query = (
        select(_patient.c.id)
        .where(
            _patient.c.program_id == program_id,
            _patient.c.state == PatientState.ENROLLED,
            _patient.c.phase == phase,
            _patient.c.focus == focus,
            _patient.c.id > after_id,
        )
        .order_by(_patient.c.id)
        .limit(limit)
    )
    return list(tx.session.execute(query).scalars())


def interviews(tx: Tx, program_id: str) -> list[Checkin]:
    """The assessments that wait for staff of this program to ask them, the longest wait first."""
    query = (
        select(_checkin)
        .where(_checkin.c.program_id == program_id, _checkin.c.state == CheckinState.INTERVIEW)
        .order_by(_checkin.c.due_at)
    )
    return tx.all(Checkin, query)
