"""Where a patient is at an instant: in a session or not."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from actions import calendar
from actions.turn import Turn
from care.records import Patient, Session, SessionAnswer, SessionReply, SessionState
from tests.clinic import ANA, Clinic


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def wednesday(clinic: Clinic) -> Session:
    """The session of Wednesday, 6 to 9 pm in New York."""
    return next(session for session in clinic.find(Session) if str(session.local_on) == "2026-11-25")


def replies(clinic: Clinic, answer: SessionAnswer) -> None:
    session, ana = wednesday(clinic), clinic.patient()

    def work(turn: Turn) -> None:
        reply = SessionReply(
            id=turn.tx.new_id(), session_id=session.id, patient_id=ana.id, answer=answer, answered_at=turn.now
        )
        turn.tx.add(reply)

    clinic.turn(work)


def is_in_session(clinic: Clinic, at: str = "2026-11-25 23:30") -> bool:
    ana = clinic.patient()
    return clinic.turn(lambda turn: calendar.is_in_session(turn, ana.id, utc(at)))


@pytest.mark.parametrize(
    ("at", "end"),
    [
        ("2026-11-25 22:59", None),
        ("2026-11-25 23:00", "2026-11-26 02:00"),
        ("2026-11-26 01:59", "2026-11-26 02:00"),
        ("2026-11-26 02:00", None),
        ("2026-11-26 23:30", None),
    ],
    ids=["before", "at its start", "in it", "at its end", "another day"],
)
def test_who_sits_in_a_session_is_known(clinic: Clinic, at: str, end: str | None) -> None:
    ana = clinic.patient(ANA)
    expected = utc(end) if end else None
    assert clinic.turn(lambda turn: calendar.end_of_current(turn, ana.id, utc(at))) == expected
    assert is_in_session(clinic, at) is (end is not None)


@pytest.mark.parametrize(
    ("answer", "is_there"),
    [(SessionAnswer.CANNOT, False), (SessionAnswer.COMING, True), (SessionAnswer.LATE, True)],
    ids=str,
)
def test_who_cannot_come_is_not_in_the_session(clinic: Clinic, answer: SessionAnswer, is_there: bool) -> None:
    replies(clinic, answer)
    assert is_in_session(clinic) is is_there


def test_nobody_is_in_a_cancelled_session(clinic: Clinic) -> None:
    session = wednesday(clinic)
    clinic.turn(lambda turn: turn.tx.change(session, state=SessionState.CANCELLED))
    assert not is_in_session(clinic)


def test_who_has_no_track_is_in_no_session(clinic: Clinic) -> None:
    ana = clinic.patient()
    clinic.turn(lambda turn: turn.tx.change(turn.tx.need(Patient, ana.id), track_id=None))
    assert not is_in_session(clinic)
