"""Plan work for a time: one row per kind and subject.

The rule a reader must not break: planning again moves the one row, it never makes a second, so nothing is done twice.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from actions.turn import Turn
from care.records import Due


class Kind(StrEnum):
    """What is due. `actions.ticking` says what is done then."""

    CHECKIN_ASK = "checkin.ask"
    CHECKIN_NUDGE = "checkin.nudge"
    CHECKIN_CLOSE = "checkin.close"
    CHECKIN_SAFETY = "checkin.safety"
    CHECKIN_CHOICE = "checkin.choice"
    ASSESSMENT_ASK = "assessment.ask"
    ASSESSMENT_REMIND = "assessment.remind"
    ASSESSMENT_PLAN = "assessment.plan"
    ALERT_STEP = "alert.step"
    SECOND_WAY = "alert.second_way"
    SAFETY_UNANSWERED = "safety.unanswered"
    SESSION_DAY_BEFORE = "session.day_before"
    SESSION_SOON = "session.soon"
    SESSION_PLAN = "session.plan"
    SKILL_PROMPT = "skill.prompt"
    SKILL_STEP = "skill.step"
    CRAVING_AGAIN = "craving.again"
    MORNING = "morning"
    LOOK_BACK = "look_back"
    ENCOURAGEMENT = "encouragement"
    IDEA = "idea"
    DIGEST = "digest"
    DRILL = "duty.drill"
    PLAN = "plan"
    TIDY = "tidy"
    PRUNE = "prune"


def plan(turn: Turn, kind: Kind, subject_id: str, at: datetime) -> None:
    """Do `kind` for the subject at `at` (aware UTC); an earlier plan for it is moved."""
    row = Due(id=turn.tx.new_id(), kind=kind, subject_id=subject_id, due_at=at)
    if not turn.tx.add_new(row):
        existing = turn.tx.first(Due, kind=kind, subject_id=subject_id)
        if existing is not None:
            turn.tx.change(existing, due_at=at, attempts=0)


def plan_once(turn: Turn, kind: Kind, subject_id: str, at: datetime) -> bool:
    """Like `plan`, but leaves an existing plan as it is; whether it is new."""
    return turn.tx.add_new(Due(id=turn.tx.new_id(), kind=kind, subject_id=subject_id, due_at=at))


def is_planned(turn: Turn, kind: Kind, subject_id: str) -> bool:
    """Whether it is still to come."""
    return turn.tx.first(Due, kind=kind, subject_id=subject_id) is not None


def drop(turn: Turn, kind: Kind, subject_id: str) -> None:
    """It is not due any more."""
    turn.tx.remove(Due, kind=kind, subject_id=subject_id)
