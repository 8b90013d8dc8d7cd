"""Queries behind the staff page: many patients of one program at a time.

They gather, they judge nothing. The rule a reader must not break: every query carries the program of the one who asks.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, func, select

from care.records import (
    Account,
    AccountState,
    Answer,
    Audit,
    Checkin,
    CheckinKind,
    CheckinState,
    FamilyLink,
    Message,
    ParkedUpdate,
    Patient,
    PatientState,
    Person,
    Session,
    WebSession,
)
from storage import tables
from storage.transaction import Tx

_account = tables.RECORD_TABLES[Account]
_answer = tables.RECORD_TABLES[Answer]
_audit = tables.RECORD_TABLES[Audit]
_checkin = tables.RECORD_TABLES[Checkin]
_link = tables.RECORD_TABLES[FamilyLink]
_message = tables.RECORD_TABLES[Message]
_parked = tables.RECORD_TABLES[ParkedUpdate]
_patient = tables.RECORD_TABLES[Patient]
_person = tables.RECORD_TABLES[Person]
_session = tables.RECORD_TABLES[Session]
_web_session = tables.RECORD_TABLES[WebSession]


@dataclass(frozen=True, slots=True)
class Unread:
    """A patient's messages that nobody has read: how many, and since when."""

    patient_id: str
    count: int
    since_at: datetime


def claimed_accounts(tx: Tx, program_id: str) -> list[Account]:
    """Telegram accounts of patients of this program who are joining and whom nobody has confirmed, the eldest first."""
    mine = select(_patient.c.id).where(_patient.c.program_id == program_id, _patient.c.state == PatientState.JOINING)
    return tx.all(
        Account,
        select(_account)
        .where(_account.c.state == AccountState.CLAIMED, _account.c.person_id.in_(mine))
        .order_by(_account.c.claimed_at),
    )


def account_of_program(tx: Tx, program_id: str, account_id: str) -> Account | None:
    """The account with this id when it speaks for a patient of this program."""
    mine = select(_patient.c.id).where(_patient.c.program_id == program_id)
    return tx.one(Account, select(_account).where(_account.c.id == account_id, _account.c.person_id.in_(mine)))


def unread(tx: Tx, program_id: str) -> list[Unread]:
    """Who has written and was not read, the longest wait first."""
    since = func.min(_message.c.written_at)
    query = (
        select(_message.c.patient_id, func.count(), since)
        .where(_message.c.program_id == program_id, _message.c.staff_id.is_(None), _message.c.read_at.is_(None))
        .group_by(_message.c.patient_id)
        .order_by(since)
    )
    return [Unread(str(patient), int(count), at) for patient, count, at in tx.session.execute(query)]


def last_answered(tx: Tx, program_id: str) -> dict[str, datetime]:
    """For each patient of the program who ever answered: when they last did."""
    query = (
        select(_answer.c.patient_id, func.max(_answer.c.answered_at))
        .join(_checkin, _checkin.c.id == _answer.c.checkin_id)
        .where(_checkin.c.program_id == program_id)
        .group_by(_answer.c.patient_id)
    )
    return {str(patient): at for patient, at in tx.session.execute(query)}


def checkins_since(tx: Tx, program_id: str, since: date, *, patient_id: str | None = None) -> list[Checkin]:
    """Daily check-ins of local dates from `since` on that were asked or started, in order; of one patient or of all."""
    return tx.all(Checkin, _checkins(program_id, since, patient_id).order_by(_checkin.c.local_on, _checkin.c.due_at))


def answers_since(tx: Tx, program_id: str, since: date, *, patient_id: str | None = None) -> list[Answer]:
    """The answers to those check-ins, in order. Words come along for one patient only."""
    ids = _checkins(program_id, since, patient_id).with_only_columns(_checkin.c.id)
    query = select(_answer).where(_answer.c.checkin_id.in_(ids)).order_by(_answer.c.answered_at)
    return tx.all(Answer, query if patient_id else query.where(_answer.c.value.is_not(None)))


def sessions_between(tx: Tx, program_id: str, track_id: str, start: datetime, end: datetime) -> list[Session]:
    """The sessions of a track that begin between two instants, in order."""
    return tx.all(
        Session,
        select(_session)
        .where(
            _session.c.program_id == program_id,
            _session.c.track_id == track_id,
            _session.c.starts_at >= start,
            _session.c.starts_at < end,
        )
        .order_by(_session.c.starts_at),
    )


def family_link(tx: Tx, program_id: str, patient_id: str, link_id: str) -> FamilyLink | None:
    """A family link of this patient in this program."""
    return tx.one(
        FamilyLink,
        select(_link).where(_link.c.id == link_id, _link.c.patient_id == patient_id, _link.c.program_id == program_id),
    )


def parked(tx: Tx) -> int:
    """How many updates could not be handled and are not settled. They belong to no program: nobody could read them."""
    return tx.session.execute(
        select(func.count()).select_from(_parked).where(_parked.c.settled_at.is_(None))
    ).scalar_one()


def audit_rows(tx: Tx, program_id: str, *, before: str = "", limit: int) -> list[Audit]:
    """The newest audit rows of a program and of its patients, older than the row `before`."""
    mine = select(_patient.c.id).where(_patient.c.program_id == program_id)
    staff = select(_person.c.id).where(_person.c.program_id == program_id)
    ours = (
        (_audit.c.program_id == program_id)
        | (_audit.c.program_id.is_(None) & _audit.c.patient_id.in_(mine))
        | (_audit.c.program_id.is_(None) & _audit.c.actor_id.in_(staff))
    )
    query = select(_audit).where(ours)
    if before:
        query = query.where(_audit.c.id < before)
    return tx.all(Audit, query.order_by(_audit.c.id.desc()).limit(limit))


def open_web_sessions(tx: Tx, staff_id: str) -> list[WebSession]:
    """The browsers in which somebody is signed in."""
    return tx.all(
        WebSession,
        select(_web_session).where(_web_session.c.staff_id == staff_id, _web_session.c.ended_at.is_(None)),
    )


def _checkins(program_id: str, since: date, patient_id: str | None) -> Select[Any]:
    query = select(_checkin).where(
        _checkin.c.program_id == program_id,
        _checkin.c.kind == CheckinKind.DAILY,
        _checkin.c.local_on >= since,
        _checkin.c.state.not_in((CheckinState.PLANNED, CheckinState.CANCELLED)),
    )
    return query if patient_id is None else query.where(_checkin.c.patient_id == patient_id)
