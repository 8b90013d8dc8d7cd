"""Where a patient is at an instant as the calendar knows it: in a session or not.

It plans and asks nothing. The rule a reader must not break: who said *can't make it* is not in the session.
"""

from __future__ import annotations

from datetime import datetime

from actions.turn import Turn
from care.records import Patient, SessionAnswer, SessionReply
from storage import sessions as queries


def end_of_current(turn: Turn, patient_id: str, at: datetime) -> datetime | None:
    """When the session ends in which the patient sits at `at` (aware UTC); None when in none.

    Who said *can't make it* is not in the session.
    """
    patient = turn.tx.need(Patient, patient_id)
    session = queries.under_way(turn.tx, patient.track_id, at) if patient.track_id else None
    if session is None:
        return None
    reply = turn.tx.first(SessionReply, session_id=session.id, patient_id=patient.id)
    return None if reply is not None and reply.answer is SessionAnswer.CANNOT else session.ends_at


def is_in_session(turn: Turn, patient_id: str, at: datetime) -> bool:
    """Whether the patient sits in a session at `at` (aware UTC): nothing is asked then."""
    return end_of_current(turn, patient_id, at) is not None
