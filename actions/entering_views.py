"""What staff see when they take answers down: today's questions, and afterwards what the answers call for.

Reading only; the page writes the audit row of the look. The rules a reader must not break: what the phone would have said
is for staff to say, in the patient's language; no flag is never shown as a sign that all is well.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from actions import asked, checkins, entering, histories, judging, views
from actions.turn import Turn
from care import rules, schedule
from care.catalogue import Questionnaire
from care.records import Checkin, CheckinKind, Level, Patient, Source, Staff
from care.rules import Rule
from storage import checkins as queries


@dataclass(frozen=True, slots=True)
class Today:
    """The questions of today, a local date, for a patient.

    `answered` settles them already (`by`: who of staff took it down); `is_open`: they stand on the phone now.
    """

    patient: Patient
    on: date
    questionnaire: Questionnaire
    answered: Checkin | None
    by: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class TakenDown:
    """What came out of answers that staff took down: each reason with its level, and what is to be done now.

    `to_say` is what the phone would have told the patient, in the patient's language.
    """

    patient: Patient
    checkin: Checkin
    by: str
    reasons: tuple[tuple[Level, str], ...]
    asks_safety: bool
    to_say: tuple[str, ...]
    offers_skill: bool


def today(turn: Turn, staff: Staff, patient_id: str) -> Today | None:
    """The form for a patient of this member of staff's program; None for everybody else's."""
    patient = views.patient_of(turn, staff, patient_id)
    if patient is None:
        return None
    answered = entering.answered_today(turn, patient)
    return Today(
        patient=patient,
        on=schedule.local_day(turn.now, patient.zone),
        questionnaire=checkins.questionnaire_for(turn, patient),
        answered=answered,
        by=_name_of(turn, answered),
        is_open=queries.open_checkin(turn.tx, patient.id) is not None,
    )


def taken_down(turn: Turn, staff: Staff, patient_id: str, checkin_id: str, language: str) -> TakenDown | None:
    """What came out, in the language of the page; None for what staff did not enter and for another program's."""
    patient, row = views.patient_of(turn, staff, patient_id), turn.tx.get(Checkin, checkin_id)
    if patient is None or row is None or row.patient_id != patient.id or row.source is not Source.STAFF:
        return None
    reasons = judging.reasons_of(turn, row)
    raised = {reason.rule for reason in reasons}
    values = asked.values_of(turn, row.id) if row.kind is CheckinKind.DAILY else {}
    thresholds = histories.thresholds_of(turn, row.program_id)
    asks_safety = bool(raised & {Rule.ITEM9, Rule.CRISIS_WORDS}) or rules.asks_safety_question(values, thresholds)
    return TakenDown(
        patient=patient,
        checkin=row,
        by=_name_of(turn, row),
        reasons=tuple(
            (reason.level, turn.content.plain(language, f"flags.{reason.rule}", **reason.facts)) for reason in reasons
        ),
        asks_safety=asks_safety,
        to_say=tuple(said.text for said in judging.after_use(turn, patient)) if Rule.USE_REPORTED in raised else (),
        offers_skill=not asks_safety and rules.offers_skill(values, thresholds),
    )


def _name_of(turn: Turn, row: Checkin | None) -> str:
    """Who of staff took it down; nobody for what the patient answered."""
    staff = turn.tx.get(Staff, row.entered_by) if row is not None else None
    return staff.name if staff is not None else ""
