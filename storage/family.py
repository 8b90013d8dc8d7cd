"""Queries about relatives and what they wrote.

The rule a reader must not break: nothing here joins a relative to a patient's check-ins, sessions or messages.
"""

from datetime import datetime

from sqlalchemy import func, select

from care.records import Account, Audit, Encouragement, FamilyLink
from storage import tables
from storage.transaction import Tx

_encouragement = tables.RECORD_TABLES[Encouragement]
_account = tables.RECORD_TABLES[Account]
_link = tables.RECORD_TABLES[FamilyLink]
_audit = tables.RECORD_TABLES[Audit]


def written_since(tx: Tx, link_id: str, since: datetime) -> int:
    """How many encouragements were written over a tie at or after an aware UTC instant."""
    query = (
        select(func.count())
        .select_from(_encouragement)
        .where(_encouragement.c.link_id == link_id, _encouragement.c.written_at >= since)
    )
    return tx.session.execute(query).scalar_one()


def was_audited(tx: Tx, act: str, *, bot_id: int, lookup: str, patient_id: str) -> bool:
    """Whether an act stands in the audit about a tie between this Telegram account, in any state, and the patient."""
    query = (
        select(_audit.c.id)
        .join(_link, _link.c.id == _audit.c.subject_id)
        .join(_account, _account.c.person_id == _link.c.relative_id)
        .where(_audit.c.act == act, _audit.c.patient_id == patient_id, _link.c.patient_id == patient_id)
        .where(_account.c.bot_id == bot_id, _account.c.lookup == lookup)
    )
    return tx.session.execute(query.limit(1)).first() is not None
