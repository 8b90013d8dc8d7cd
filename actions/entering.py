"""Answers that staff take down, in person or by phone.

They are stored and judged like the patient's own, as staff's: who entered them stands beside them. The rules a reader must
not break: what was left empty is missing; what the patient has answered is not overwritten once it is settled; nothing is
asked of the patient a second time, and nothing is sent to the phone of somebody whom staff are talking to.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from actions import alerts, asked, assessments, checkins, due, judging, questions
from actions.assessments import RefusedError
from actions.due import Kind
from actions.turn import Turn, audit
from care import checkin as asking
from care import schedule
from care.assessing import Slot
from care.catalogue import Kind as ItemKind
from care.catalogue import Questionnaire
from care.records import (
    Checkin,
    CheckinKind,
    CheckinState,
    Form,
    Occasion,
    Patient,
    PatientState,
    Source,
    Staff,
)


@dataclass(frozen=True, slots=True)
class Said:
    """What a patient said: question -> number, question -> the options that fit, and the words of the note."""

    numbers: Mapping[str, int]
    picked: Mapping[str, frozenset[int]] = field(default_factory=dict)
    note: str = ""

    @property
    def is_nothing(self) -> bool:
        """Whether nothing was filled in."""
        return not (self.numbers or self.picked or self.note)


# --------------------------------------------------------------------------------------------------- daily check-ins


def enter_daily(turn: Turn, staff_id: str, patient_id: str, said: Said) -> Checkin:
    """Store what the patient told staff of today's check-in: the questions that the patient would be asked today.

    What is open on the phone is closed, and nothing more is asked today. Flags are raised as for any answer; the patient is
    sent nothing (`judging.reasons_of` is for staff to act on).

    Raises LookupError for another program's patient; RefusedError, with nothing stored, for somebody who is not enrolled,
    an empty form, answers that do not fit today's questions, a note that is too long, and when today's is answered already.
    """
    assessments.of_program(turn, staff_id, patient_id)
    turn.tx.lock(patient_id)
    patient, staff = assessments.of_program(turn, staff_id, patient_id)
    questionnaire = checkins.questionnaire_for(turn, patient)
    refused = _why_not(turn, patient, questionnaire, said)
    if refused:
        raise RefusedError(refused)
    row = turn.tx.add(_daily_row(turn, patient, staff, asked.freeze(turn, questionnaire)))
    known = _stored(turn, row, questionnaire, said)
    state = CheckinState.DONE if _is_whole(questionnaire, known, row.form) else CheckinState.STOPPED
    row = turn.tx.change(row, state=state, finished_at=turn.now)
    checkins.give_way(turn, patient)
    _audit(turn, "checkin.entered", patient, row, staff)
    alerts.release(turn, patient.id)
    judging.after(turn, row)
    return row


def answered_today(turn: Turn, patient: Patient) -> Checkin | None:
    """The daily check-in that settles today: one that was finished with an answer in it, or that staff took down."""
    today = schedule.local_day(turn.now, patient.zone)
    over = (CheckinState.DONE, CheckinState.STOPPED)
    rows = turn.tx.find(Checkin, patient_id=patient.id, kind=CheckinKind.DAILY, local_on=today, state=over)
    return next((row for row in rows if row.source is Source.STAFF or _is_answered(turn, row)), None)


def _is_answered(turn: Turn, row: Checkin) -> bool:
    given = [answer for answer in asked.answers_of(turn, row.id) if asked.is_given(answer)]
    return row.state is CheckinState.DONE and not all(answer.skipped for answer in given)


def _why_not(turn: Turn, patient: Patient, questionnaire: Questionnaire, said: Said) -> str:
    """The id of the text that says why it cannot be stored; empty when it can."""
    if patient.state is not PatientState.ENROLLED:
        return "assessment_not_enrolled"
    if answered_today(turn, patient) is not None:
        return "daily_answered"
    if said.is_nothing:
        return "assessment_nothing_entered"
    if len(said.note) > asking.NOTE_LIMIT:
        return "daily_note_too_long"
    items = {item.id: item for item in questionnaire.items}
    fits = all(name in items and items[name].allows(value) for name, value in said.numbers.items()) and all(
        name in items
        and items[name].kind is ItemKind.CHOICES
        and values <= {option.value for option in items[name].options}
        for name, values in said.picked.items()
    )
    return "" if fits else "daily_changed"


def _daily_row(turn: Turn, patient: Patient, staff: Staff, questionnaire: Questionnaire) -> Checkin:
    on = schedule.local_day(turn.now, patient.zone)
    return replace(
        checkins.new_row(turn, patient, on, turn.now, Source.STAFF),
        questionnaire=questionnaire.id,
        version=questionnaire.version,
        recall=questionnaire.recall.en,
        state=CheckinState.ASKED,
        asked_at=turn.now,
        closes_at=turn.now,
        entered_by=staff.id,
    )


# ------------------------------------------------------------------------------------------------------- assessments


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
    known = _stored(turn, row, questionnaire, Said(given))
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


# ------------------------------------------------------------------------------------------------------------- both


def _stored(turn: Turn, row: Checkin, questionnaire: Questionnaire, said: Said) -> Mapping[str, int]:
    """Store and judge, question by question, those that the answers before lead to; the numbers that were stored."""
    known: dict[str, int] = {}
    for item in questionnaire.items:
        value, picked = said.numbers.get(item.id), said.picked.get(item.id)
        if not item.is_asked(known):
            continue
        if item.kind is ItemKind.NOTE and said.note:
            asked.store(turn, row, item.id, words=said.note)
            judging.heed(turn, row, said.note)
        elif item.kind is ItemKind.CHOICES and picked:
            asked.store(turn, row, item.id, picked=",".join(str(o.value) for o in item.options if o.value in picked))
        elif value is not None and item.allows(value):
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
