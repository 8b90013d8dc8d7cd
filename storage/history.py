"""Queries behind the rules over several days: what was asked and answered, and when a patient was in touch.

It gathers; what the facts mean is `care.trends`. The rules a reader must not break: a patient's own, found by the index on
the patient's id; no words come along, so nothing is unsealed for a rule; what the bot did by itself is no sign of life.
"""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, or_, select, union_all

from care.records import (
    Alert,
    Answer,
    Audit,
    Checkin,
    CheckinKind,
    CheckinState,
    Flag,
    Message,
    Outcome,
    SafetyCause,
    SafetyCheck,
    SessionReply,
    SkillRun,
    Source,
)
from care.rules import Rule
from storage import tables
from storage.transaction import Tx

REACHED = (Outcome.SAFE, Outcome.COMING_IN, Outcome.SENT_TO_ER)
"""Outcomes with which staff say that they reached the patient.

Not a welfare check and not that emergency services were told: until somebody says that the patient was reached, nobody
knows. *False alarm* says nothing about contact, but of a silence it says that there was none (see `heard_at`).
"""

_alert = tables.RECORD_TABLES[Alert]
_answer = tables.RECORD_TABLES[Answer]
_audit = tables.RECORD_TABLES[Audit]
_checkin = tables.RECORD_TABLES[Checkin]
_flag = tables.RECORD_TABLES[Flag]
_message = tables.RECORD_TABLES[Message]
_reply = tables.RECORD_TABLES[SessionReply]
_run = tables.RECORD_TABLES[SkillRun]
_safety = tables.RECORD_TABLES[SafetyCheck]


@dataclass(frozen=True, slots=True)
class Asked:
    """A daily check-in that was asked or begun, with one of its answers (`question` None: it has none).

    `is_given` is false for an answer that was emptied again; a skip is given and has no value.
    """

    checkin_id: str
    on: date
    source: Source
    state: CheckinState
    question: str | None
    value: int | None
    is_given: bool


def checkins(tx: Tx, patient_id: str, since: date) -> list[Asked]:
    """The daily check-ins of local dates from `since`, asked or begun, one line an answer, in the order of answering."""
    given = or_(
        _answer.c.value.is_not(None), _answer.c.words.is_not(None), _answer.c.picked.is_not(None), _answer.c.skipped
    )
    query = (
        select(
            _checkin.c.id,
            _checkin.c.local_on,
            _checkin.c.source,
            _checkin.c.state,
            _answer.c.question,
            _answer.c.value,
            and_(_answer.c.id.is_not(None), given),
        )
        .join(_answer, _answer.c.checkin_id == _checkin.c.id, isouter=True)
        .where(
            _checkin.c.patient_id == patient_id,
            _checkin.c.kind == CheckinKind.DAILY,
            _checkin.c.local_on >= since,
            _checkin.c.state.not_in((CheckinState.PLANNED, CheckinState.CANCELLED)),
            or_(_checkin.c.asked_at.is_not(None), _answer.c.id.is_not(None)),
        )
        .order_by(_checkin.c.local_on, _answer.c.answered_at, _answer.c.id)
    )
    rows = tx.session.execute(query)
    return [Asked(*row) for row in rows]


def heard_at(tx: Tx, patient_id: str, since: datetime) -> list[datetime]:
    """When anything came from the patient, or staff closed an alert with the patient reached (aware UTC), in no order.

    So is the moment at which staff called a *silence* a false alarm: they know more than we do, and the count begins anew.
    What a relative wrote stands in the same thread and is no sign of the patient's: it came from another chat.
    """
    silence = select(_flag.c.id).where(_flag.c.alert_id == _alert.c.id, _flag.c.rule == Rule.SILENCE)
    no_silence = and_(_alert.c.outcome == Outcome.FALSE_ALARM, silence.exists())
    by_patient: tuple[tuple[ColumnElement[datetime], ColumnElement[bool]], ...] = (
        (_message.c.written_at, and_(_message.c.patient_id == patient_id, _message.c.chat_message_id.is_not(None))),
        (_answer.c.answered_at, _answer.c.patient_id == patient_id),
        (_reply.c.answered_at, _reply.c.patient_id == patient_id),
        (_safety.c.answered_at, _safety.c.patient_id == patient_id),
        (_safety.c.asked_at, and_(_safety.c.patient_id == patient_id, _safety.c.cause == SafetyCause.HELP)),
        # An offer begins by itself, but nothing except a tap of the patient's ends one.
        (_run.c.started_at, and_(_run.c.patient_id == patient_id, _run.c.source == Source.SELF)),
        (_run.c.finished_at, _run.c.patient_id == patient_id),
        (_audit.c.at, and_(_audit.c.patient_id == patient_id, _audit.c.actor_id == patient_id)),
        (_alert.c.resolved_at, and_(_alert.c.patient_id == patient_id, or_(_alert.c.outcome.in_(REACHED), no_silence))),
    )
    query = union_all(*(select(at).where(own, at >= since) for at, own in by_patient))
    return list(tx.session.execute(query).scalars())


def acts(tx: Tx, patient_id: str, names: tuple[str, ...]) -> list[Audit]:
    """What was done about a patient's absence (names of acts in the audit), in order, however long ago."""
    query = select(_audit).where(_audit.c.patient_id == patient_id, _audit.c.act.in_(names))
    return tx.all(Audit, query.order_by(_audit.c.at, _audit.c.id))
