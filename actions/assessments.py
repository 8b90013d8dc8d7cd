"""Assessments: planned, asked in staffed hours, put off, reminded of once.

`care.assessing` says what is due; it is answered in `actions.questions` or `actions.entering`; what it came to is in
`actions.scores`. The rules a
reader must not break: nobody has two at once; an instrument without an official form in the patient's language is never
sent but waits for staff; what a counselor turned off is not asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from actions import asked, calendar, checkin_cards, due, questions, scores
from actions.due import Kind
from actions.outbox import Way
from actions.routes import DueAction
from actions.turn import Turn, audit
from care import assessing, assessment_times, instruments, phases, schedule
from care.assessing import Situation, Slot
from care.delivery import Purpose
from care.records import (
    Checkin,
    CheckinKind,
    CheckinState,
    Delivery,
    Form,
    InstrumentChoice,
    Lane,
    Occasion,
    Patient,
    PatientState,
    Program,
    SessionState,
    Source,
    Staff,
    Track,
)
from storage import sessions as session_queries

UNFINISHED = (CheckinState.PLANNED, CheckinState.ASKED, CheckinState.INTERVIEW)
"""What may still be answered."""


class RefusedError(Exception):
    """What staff asked for cannot be done; the page says why (the message is the id of its text)."""


# ---------------------------------------------------------------------------------------------------------- planning


def plan_ahead(turn: Turn, patient_id: str, *occasions: Occasion, until_on: date | None = None) -> None:
    """Bring the coming assessments in line with phase, focus, hours, sessions and choices.

    `occasions`: what has just happened (phase, discharge); those are asked in the coming days, `until_on` at the latest.
    May run any number of times; it runs again by itself every day.
    """
    patient = turn.tx.need(Patient, patient_id)
    if patient.state is not PatientState.ENROLLED:
        drop_plans(turn, patient_id)
        return
    what = assessing.changes(
        turn.content.assessment_plan,
        turn.content.instruments,
        _situation(turn, patient),
        occasions,
        until_on=until_on,
    )
    for row in what.cancel:
        _cancel(turn, row)
    for row, slot in what.move:
        _plan(turn, turn.tx.change(row, local_on=slot.local_on, due_at=slot.at, closes_at=slot.closes_at))
    for slot in what.add:
        _plan(turn, turn.tx.add(new_row(turn, patient, slot, Source.PROMPTED)))
    due.plan(turn, Kind.ASSESSMENT_PLAN, patient_id, turn.now + timedelta(days=1))


def drop_plans(turn: Turn, patient_id: str) -> None:
    """Nothing is asked any more: the patient left or was discharged. What was answered is kept."""
    due.drop(turn, Kind.ASSESSMENT_PLAN, patient_id)
    for row in turn.tx.find(Checkin, patient_id=patient_id, kind=CheckinKind.ASSESSMENT, state=UNFINISHED):
        _cancel(turn, row)


def choose(turn: Turn, staff_id: str, patient_id: str, instrument: str, *, on: bool) -> None:
    """A counselor turns an instrument on or off for one patient, and the coming assessments follow.

    Raises LookupError for a patient of another program or an instrument that is not there.
    """
    patient, _ = of_program(turn, staff_id, patient_id)
    if instrument not in turn.content.instruments:
        raise LookupError(instrument)
    there = turn.tx.first(InstrumentChoice, patient_id=patient.id, instrument=instrument)
    if there is None:
        turn.tx.add(
            InstrumentChoice(
                id=turn.tx.new_id(),
                patient_id=patient.id,
                instrument=instrument,
                on=on,
                decided_by=staff_id,
                decided_at=turn.now,
            )
        )
    else:
        turn.tx.change(there, on=on, decided_by=staff_id, decided_at=turn.now)
    act = "instrument.turned_on" if on else "instrument.turned_off"
    _audit(turn, act, patient, patient.id, staff_id, instrument)
    plan_ahead(turn, patient.id)


def order(turn: Turn, staff_id: str, patient_id: str, instrument: str) -> Checkin:
    """A counselor wants an instrument answered: asked now if that is possible, else at the next fitting hour.

    Without an official form in the patient's language it waits for staff at once. Raises LookupError like `choose`,
    RefusedError when the patient is not enrolled or the same one is open.
    """
    patient, _ = of_program(turn, staff_id, patient_id)
    questionnaire = turn.content.instruments.get(instrument)
    if questionnaire is None:
        raise LookupError(instrument)
    if patient.state is not PatientState.ENROLLED:
        raise RefusedError("assessment_not_enrolled")
    if questionnaire.adults_only and instruments.is_minor(patient.born, schedule.local_day(turn.now, patient.zone)):
        raise RefusedError("assessment_adults_only")
    if _open(turn, patient.id, instrument):
        raise RefusedError("assessment_open_already")
    situation = _situation(turn, patient)
    now = Slot(
        instrument,
        Occasion.ON_DEMAND,
        Form.FULL,
        situation.today,
        turn.now,
        assessing.closes_at(turn.content.assessment_plan, patient.zone, turn.now),
    )
    slot: Slot | None = now
    if instruments.is_offered(questionnaire, patient.language) and not _may_ask_now(turn, patient, situation):
        slot = assessing.first_slot(turn.content.assessment_plan, situation, instrument, Occasion.ON_DEMAND)
    if slot is None:
        raise RefusedError("assessment_no_time")
    row = turn.tx.add(new_row(turn, patient, slot, Source.PROMPTED))
    _audit(turn, "assessment.ordered", patient, row.id, staff_id, instrument)
    if slot is now:
        ask(turn, row.id)
    else:
        _plan(turn, row)
    return turn.tx.need(Checkin, row.id)


def of_program(turn: Turn, staff_id: str, patient_id: str) -> tuple[Patient, Staff]:
    """A patient of this member of staff's program, and the member of staff. Raises LookupError for everybody else's."""
    staff, patient = turn.tx.need(Staff, staff_id), turn.tx.need(Patient, patient_id)
    if patient.program_id != staff.program_id:
        raise LookupError(f"no patient {patient_id} in this program")
    return patient, staff


def new_row(turn: Turn, patient: Patient, slot: Slot, source: Source) -> Checkin:
    """An assessment for this slot, not stored yet."""
    questionnaire = turn.content.instruments[slot.instrument]
    return Checkin(
        id=turn.tx.new_id(),
        program_id=patient.program_id,
        patient_id=patient.id,
        questionnaire=questionnaire.id,
        version=questionnaire.version,
        language=patient.language,
        local_on=slot.local_on,
        source=source,
        state=CheckinState.PLANNED,
        due_at=slot.at,
        closes_at=slot.closes_at,
        kind=CheckinKind.ASSESSMENT,
        occasion=slot.occasion,
        form=slot.form,
    )


def waiting_for(turn: Turn, patient_id: str, occasion: Occasion) -> list[Checkin]:
    """The patient's assessments of this occasion that are still to be answered."""
    return turn.tx.find(
        Checkin, order="due_at", patient_id=patient_id, kind=CheckinKind.ASSESSMENT, occasion=occasion, state=UNFINISHED
    )


# --------------------------------------------------------------------------------------------------------- what is due


def ask(turn: Turn, checkin_id: str) -> None:
    """An assessment is due: ask it with a neutral line, put it off, or list it for staff."""
    row = questions.locked(turn, checkin_id)
    if row is None or row.state is not CheckinState.PLANNED:
        return
    patient = turn.tx.need(Patient, row.patient_id)
    instrument = turn.content.instruments.get(row.questionnaire)
    if patient.state is not PatientState.ENROLLED or instrument is None:
        _cancel(turn, row)
        return
    for older in _open(turn, patient.id, row.questionnaire, but=row.id):
        _end_older(turn, older)
    if not instruments.is_offered(instrument, patient.language):
        turn.tx.change(row, state=CheckinState.INTERVIEW, language=patient.language, recall=instrument.recall.en)
        return
    wait_until = _not_before(turn, patient, row)
    if wait_until is not None:
        _put_off(turn, patient, row, wait_until)
        return
    row = questions.begin(turn, patient, row, instrument)
    again_at = assessing.reminder(turn.content.assessment_plan, _situation(turn, patient), row)
    if again_at is not None:
        due.plan(turn, Kind.ASSESSMENT_REMIND, row.id, again_at)
    questions.prompt(turn, row, "assessments.ready")


def remind(turn: Turn, checkin_id: str) -> None:
    """One kind reminder, if it is not finished; it goes on where it stands."""
    row = questions.locked(turn, checkin_id)
    if row is None or row.state is not CheckinState.ASKED or row.nudged_at is not None:
        return
    patient = turn.tx.need(Patient, row.patient_id)
    after_session = calendar.end_of_current(turn, patient.id, turn.now)
    if after_session is not None and after_session < row.closes_at:
        due.plan(turn, Kind.ASSESSMENT_REMIND, row.id, after_session)
        return
    row = turn.tx.change(row, nudged_at=turn.now)
    way = Way(Lane.SCHEDULED, Delivery.PROMPT, Purpose.NUDGE, expires_at=row.closes_at)
    text_id = "assessments.reminder" if asked.answers_of(turn, row.id) else "assessments.reminder_unopened"
    checkin_cards.show_door(turn, row, way, text_id, anew=True)


DUE: dict[Kind, DueAction] = {
    Kind.ASSESSMENT_ASK: ask,
    Kind.ASSESSMENT_REMIND: remind,
    Kind.ASSESSMENT_PLAN: plan_ahead,
}


# ----------------------------------------------------------------------------------------------------------- private


def _situation(turn: Turn, patient: Patient) -> Situation:
    track = turn.tx.get(Track, patient.track_id)
    yesterday = schedule.local_day(turn.now, patient.zone) - timedelta(days=1)
    coming = session_queries.from_date(turn.tx, track.id, yesterday) if track is not None else []
    rows = scores.of_patient(turn, patient.id)
    return Situation(
        patient=patient,
        program=turn.tx.need(Program, patient.program_id),
        track=track,
        sessions=tuple(each for each in coming if each.state is SessionState.PLANNED),
        rows=tuple(rows),
        choices={each.instrument: each for each in turn.tx.find(InstrumentChoice, patient_id=patient.id)},
        answers=_answers(turn, rows),
        now=turn.now,
    )


def _answers(turn: Turn, rows: list[Checkin]) -> Mapping[tuple[str, str], int]:
    """The latest answers of the instruments on which a line of the plan depends."""
    wanted = {line.asked_if.instrument for line in turn.content.assessment_plan.lines if line.asked_if is not None}
    found: dict[tuple[str, str], int] = {}
    for row in rows:
        if row.questionnaire in wanted and row.asked_at is not None:
            values = asked.values_of(turn, row.id)
            found.update({(row.questionnaire, question): value for question, value in values.items()})
    return found


def _plan(turn: Turn, row: Checkin) -> None:
    due.plan(turn, Kind.ASSESSMENT_ASK, row.id, row.due_at)


def _cancel(turn: Turn, row: Checkin) -> None:
    is_open = row.state is CheckinState.ASKED
    turn.tx.change(row, state=CheckinState.EXPIRED if is_open else CheckinState.CANCELLED, finished_at=turn.now)
    for kind in (Kind.ASSESSMENT_ASK, Kind.ASSESSMENT_REMIND, Kind.CHECKIN_CLOSE):
        due.drop(turn, kind, row.id)


def _end_older(turn: Turn, older: Checkin) -> None:
    """The same instrument is due again: the one before is over, asked or still on staff's list."""
    if older.state is CheckinState.ASKED:
        questions.close(turn, older.id)
        due.drop(turn, Kind.CHECKIN_CLOSE, older.id)
        due.drop(turn, Kind.ASSESSMENT_REMIND, older.id)
    else:
        turn.tx.change(older, state=CheckinState.EXPIRED, finished_at=turn.now)


def _open(turn: Turn, patient_id: str, instrument: str, *, but: str = "") -> list[Checkin]:
    """The patient's assessments with this instrument that are asked, or wait for staff."""
    waiting = (CheckinState.ASKED, CheckinState.INTERVIEW)
    rows = turn.tx.find(
        Checkin, patient_id=patient_id, kind=CheckinKind.ASSESSMENT, questionnaire=instrument, state=waiting
    )
    return [row for row in rows if row.id != but]


def _not_before(turn: Turn, patient: Patient, row: Checkin) -> datetime | None:
    """Until when this one has to wait; None: it may be asked now."""
    if patient.paused_until_at is not None and patient.paused_until_at > turn.now:
        return patient.paused_until_at
    tomorrow = schedule.local_day(turn.now, patient.zone) + timedelta(days=1)
    if patient.away is not None:  # nobody knows until when: looked at again every day
        return schedule.instant(tomorrow, time(0), patient.zone)
    after_session = calendar.end_of_current(turn, patient.id, turn.now)
    if after_session is not None:
        return after_session
    if _has_fresh_one(turn, patient, but=row.id):
        return schedule.instant(tomorrow, time(0), patient.zone)
    program = turn.tx.need(Program, patient.program_id)
    by_hand = row.occasion is Occasion.ON_DEMAND
    staffed = assessment_times.is_staffed(assessment_times.Calendar(program, patient), turn.now)
    return None if by_hand or staffed else turn.now


def _has_fresh_one(turn: Turn, patient: Patient, *, but: str = "") -> bool:
    """Whether another one is open that was not reminded of yet: two at once are one too many."""
    since = turn.now - timedelta(days=turn.content.assessment_plan.remind_after_days)
    rows = turn.tx.find(Checkin, patient_id=patient.id, kind=CheckinKind.ASSESSMENT, state=CheckinState.ASKED)
    return any(row.id != but and row.asked_at is not None and row.asked_at > since for row in rows)


def _may_ask_now(turn: Turn, patient: Patient, situation: Situation) -> bool:
    quiet = schedule.quiet_until(turn.now, patient.zone, patient.quiet_from_time, patient.quiet_until_time)
    if quiet is not None or phases.is_on_break(patient, turn.now) or calendar.is_in_session(turn, patient.id, turn.now):
        return False
    return assessment_times.is_staffed(situation.calendar, turn.now) and not _has_fresh_one(turn, patient)


def _put_off(turn: Turn, patient: Patient, row: Checkin, not_before: datetime) -> None:
    """To the next fitting hour from `not_before` on; without one within the horizon it is left out."""
    situation = _situation(turn, patient)
    others = tuple(other for other in situation.rows if other.id != row.id)
    then = replace(situation, now=not_before, rows=others)
    slot = assessing.first_slot(turn.content.assessment_plan, then, row.questionnaire, row.occasion, form=row.form)
    if slot is None:
        _cancel(turn, row)
        return
    _plan(turn, turn.tx.change(row, local_on=slot.local_on, due_at=slot.at, closes_at=slot.closes_at))


def _audit(turn: Turn, act: str, patient: Patient, subject_id: str, staff_id: str, detail: str) -> None:
    audit(turn, act, subject_id, actor_id=staff_id, patient_id=patient.id, detail=detail, program_id=patient.program_id)
