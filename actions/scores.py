"""What an assessment came to: its scores, how they changed, and whether a guideline was crossed.

Scores are computed from the answers whenever they are needed and stored nowhere. The rules a reader must not break: a
partial one has no total and raises nothing here (its single answers did already); the intake, and the first of an
instrument, is what later ones are compared with, so it raises nothing here either.
"""

from __future__ import annotations

from dataclasses import dataclass

from actions import alerts, asked
from actions.turn import Turn
from care import change, instruments, scoring, trends
from care.change import Change
from care.records import Checkin, CheckinKind, CheckinState, Occasion
from care.scoring import Result, Scored
from care.trends import Crossing

_ANSWERED = (CheckinState.DONE, CheckinState.STOPPED, CheckinState.EXPIRED)


@dataclass(frozen=True, slots=True)
class Compared:
    """One score and how it changed since the baseline; None where there is nothing to compare it with."""

    result: Result
    change: Change | None


def scored(turn: Turn, checkin: Checkin) -> Scored:
    """The scores of an assessment as far as it was answered, by the questions with which it was asked."""
    return scoring.scored(asked.questionnaire_of(turn, checkin), asked.values_of(turn, checkin.id))


def compared(turn: Turn, checkin: Checkin, rows: list[Checkin]) -> tuple[Compared, ...]:
    """The scores of an assessment, each with its change since the baseline among the patient's assessments `rows`."""
    first = instruments.baseline(rows, checkin.questionnaire)
    before = scored(turn, first) if first is not None and first.id != checkin.id else None
    is_later = first is not None and first.due_at <= checkin.due_at
    return tuple(
        Compared(
            result,
            change.between(result.score, before.points(result.score.id), result.points)
            if before is not None and is_later
            else None,
        )
        for result in scored(turn, checkin).results
    )


def of_patient(turn: Turn, patient_id: str) -> list[Checkin]:
    """All assessments of a patient, of every state, in the order in which they were due."""
    return turn.tx.find(Checkin, order="due_at", patient_id=patient_id, kind=CheckinKind.ASSESSMENT)


def raise_crossed(turn: Turn, checkin: Checkin) -> None:
    """A guideline is crossed now and was not the last time: a concern, with the numbers. Never at the intake.

    Whole scores only: the short form in front of a gate has done its work by asking for the rest.
    """
    found = scored(turn, checkin)
    if checkin.occasion is Occasion.INTAKE or not found.is_complete:
        return
    questionnaire = asked.questionnaire_of(turn, checkin)
    first = set(questionnaire.gate.items) if questionnaire.gate is not None else set()
    whole = [result for result in found.results if result.crossed and not set(result.score.items) <= first]
    name = questionnaire.name.en if questionnaire.name is not None else questionnaire.id
    scores = [Crossing(result, _last_crossed(turn, checkin, result.score.id)) for result in whole]
    reason = trends.instrument_crossed(name, scores)
    if reason is not None:
        alerts.raise_flag(turn, checkin.patient_id, reason.rule, reason.facts, checkin_id=checkin.id)


def _last_crossed(turn: Turn, checkin: Checkin, score_id: str) -> bool | None:
    """Whether the same score crossed its guideline the last time that it was there; None when it never was.

    For a weekly form that never was there, the whole one that covers it is asked.
    """
    rows = [row for row in of_patient(turn, checkin.patient_id) if row.state in _ANSWERED and row.id != checkin.id]
    wider = {line.instrument for line in turn.content.assessment_plan.lines if checkin.questionnaire in line.covers}
    for names in ({checkin.questionnaire}, wider):
        for row in reversed(rows):
            result = scored(turn, row).result(score_id) if row.questionnaire in names else None
            if result is not None and result.points is not None:
                return result.crossed
    return None
