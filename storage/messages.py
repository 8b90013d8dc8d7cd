"""Queries about the threads between patients and the team, and about what a chat still shows.

The rule a reader must not break: every query for staff carries the program of the one who asks.
"""

from datetime import datetime

from sqlalchemy import or_, select

from care.records import Message, MessageKind, Outbox, OutboxState, Verb
from storage import tables
from storage.transaction import Tx

_message = tables.RECORD_TABLES[Message]
_outbox = tables.RECORD_TABLES[Outbox]


def thread(tx: Tx, patient_id: str) -> list[Message]:
    """All messages of a patient's thread, the eldest first."""
    query = select(_message).where(_message.c.patient_id == patient_id)
    return tx.all(Message, query.order_by(_message.c.written_at, _message.c.id))


def written_by_patient(tx: Tx, patient_id: str, since: datetime) -> list[Message]:
    """What the patient sent at or after an aware UTC instant and still has a place in the chat."""
    query = select(_message).where(
        _message.c.patient_id == patient_id,
        _message.c.staff_id.is_(None),
        _message.c.chat_message_id.is_not(None),
        _message.c.written_at >= since,
        _message.c.kind.in_((MessageKind.TEXT, MessageKind.UNREADABLE)),
    )
    return tx.all(Message, query.order_by(_message.c.written_at))


def standing(tx: Tx, person_id: str, since: datetime, *, limit: int, done: str) -> list[Outbox]:
    """What we sent to a person since an aware UTC instant and `/clean` may take away, the newest first.

    That is what is personal and what is a card; not what is pinned, and not what carries the reason `done`.
    """
    query = select(_outbox).where(
        _outbox.c.person_id == person_id,
        _outbox.c.state == OutboxState.SENT,
        _outbox.c.verb == Verb.SEND,
        _outbox.c.message_id.is_not(None),
        _outbox.c.sent_at >= since,
        _outbox.c.pin.is_(False),
        _outbox.c.reason != done,
        or_(_outbox.c.personal.is_(True), _outbox.c.card_id.is_not(None)),
    )
    return tx.all(Outbox, query.order_by(_outbox.c.sent_at.desc(), _outbox.c.id).limit(limit))
