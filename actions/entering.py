"""Answers that staff take down, in person or by phone.

They are stored and judged like the patient's own, as staff's: who entered them stands beside them. The rules a reader must
not break: what was left empty is missing; what the patient has answered is not overwritten once it is settled.
"""

from __future__ import annotations

from collections.abc import Mapping

from actions import alerts, asked, assessments, due, judging, questions
from actions.assessments import RefusedError
from actions.due import Kind
from actions.turn import Turn, audit
from care import checkin as asking
from care import schedule
from care.assessing import Slot
from care.catalogue import Kind as ItemKind
from care.catalogue import Questionnaire
from care.records import Checkin, CheckinState, Form, Occasion, Patient, Source, Staff


def enter(
    turn: Turn, staff_id: str, patient_id: str, instrument: str, given: Mapping[str, int], checkin_id: str = ""
) -> Checkin:
    """Store the answers (question -> number; what is not there is missing).

    `checkin_id` is the assessment that they settle, else they make one of their own.

    Raises LookupError for another program's patient or an unknown instrument, RefusedError when nothing was answered or it
    was settled meanwhile.
    """
    patient, staff = assessments.of_program(turn, staff_id, patient_id)
    turn.tx.lock(patient.id)
    questionnaire = turn.content.instruments.get(instrument)
    row = turn.tx.get(Checkin, checkin_id) if checkin_id else None
    if questionnaire is None or (checkin_id and (row is None or row.patient_id != patient.id)):
        raise LookupError(instrument)
    if not given:
        raise RefusedError("assessment_nothing_entered")
    if row is not None and row.state not in assessments.UNFINISHED:
        raise RefusedError("assessment_settled")
    row = _row(turn, patient, staff, questionnaire, row, given)
    known = _stored(turn, row, questionnaire, given)
    state = CheckinState.DONE if _is_whole(questionnaire, known, row.form) else CheckinState.STOPPED
    row = turn.tx.change(row, state=state, finished_at=turn.now)
    _audit(turn, "assessment.entered", patient, row, staff)
    alerts.release(turn, patient.id)
    judging.after(turn, row)
    return row


def waive(turn: Turn, staff_id: str, checkin_id: str) -> bool:
    """Staff will not ask this interview: it leaves the list. False when it was settled already.

    Raises LookupError for an assessment of another program.
    """
    row = turn.tx.need(Checkin, checkin_id)
    patient, staff = assessments.of_program(turn, staff_id, row.patient_id)
    waived = turn.tx.change_if(
        row, {"state": CheckinState.INTERVIEW}, state=CheckinState.CANCELLED, finished_at=turn.now
    )
    if waived is None:
        return False
    _audit(turn, "assessment.waived", patient, waived, staff)
    return True


def _row(
    turn: Turn,
    patient: Patient,
    staff: Staff,
    questionnaire: Questionnaire,
    row: Checkin | None,
    given: Mapping[str, int],
) -> Checkin:
    """The assessment that the answers go to, as staff's own. What was open on the phone is closed there."""
    if row is None:
        on = schedule.local_day(turn.now, patient.zone)
        slot = Slot(questionnaire.id, Occasion.ON_DEMAND, Form.FULL, on, turn.now, turn.now)
        row = turn.tx.add(assessments.new_row(turn, patient, slot, Source.STAFF))
    elif row.state is CheckinState.ASKED:
        questions.close(turn, row.id)
    for kind in (Kind.ASSESSMENT_ASK, Kind.ASSESSMENT_REMIND, Kind.CHECKIN_CLOSE):
        due.drop(turn, kind, row.id)
    asked.freeze(turn, questionnaire)
    first = questionnaire.gate.items if questionnaire.gate is not None else ()
    goes_on = any(question not in first for question in given)
    return turn.tx.change(
        row,
        state=CheckinState.ASKED,
        source=Source.STAFF,
        entered_by=staff.id,
        asked_at=turn.now,
        finished_at=None,
        language=patient.language,
        version=questionnaire.version,
        recall=questionnaire.recall.en,
        form=Form.FULL if goes_on else row.form,
    )


def _stored(turn: Turn, row: Checkin, questionnaire: Questionnaire, given: Mapping[str, int]) -> Mapping[str, int]:
    """Store and judge, question by question, those that the answers before lead to; the numbers that were stored."""
    known: dict[str, int] = {}
    for item in questionnaire.items:
        value = given.get(item.id)
        if value is not None and item.is_asked(known) and item.allows(value):
            known[item.id] = value
            asked.store(turn, row, item.id, value=value)
            judging.judge(turn, row, questionnaire, item.id)
    return known


def _is_whole(questionnaire: Questionnaire, known: Mapping[str, int], form: Form) -> bool:
    """Whether every question that these answers lead to was answered; only words may be missing."""
    return all(
        item.id in known or item.kind in (ItemKind.NOTE, ItemKind.CHOICES)
        for item in asking.path(questionnaire, known, form)
    )


def _audit(turn: Turn, act: str, patient: Patient, row: Checkin, staff: Staff) -> None:
    audit(
        turn,
        act,
        row.id,
        actor_id=staff.id,
        patient_id=patient.id,
        detail=row.questionnaire,
        program_id=patient.program_id,
    )
