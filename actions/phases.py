"""The phase of a patient, a leave or a stay in hospital, and the end of treatment.

The rules a reader must not break: from the moment of a discharge nothing more goes to the patient or the relatives, also
of what waits; after a death not one word goes to anybody; open flags and the alerts of staff go on, because only a person
closes them.
"""

from __future__ import annotations

from datetime import date

from actions import assessments, checkins, due, family, histories, outbox, waiting
from actions.due import Kind
from actions.outbox import Way
from actions.screen import screen
from actions.turn import Turn, audit
from care import phases, schedule
from care.delivery import Purpose
from care.phases import DischargeReason
from care.records import (
    Away,
    Consent,
    Delivery,
    FamilyLink,
    Invite,
    InviteKind,
    Lane,
    Occasion,
    Patient,
    PatientState,
    Phase,
    Program,
    SafetyCheck,
)

_STAYS = (Purpose.ALERT, Purpose.TIDY)
"""Never taken back: what goes to staff, and what takes words out of a chat."""

_STOPS = tuple(purpose for purpose in Purpose if purpose not in (*_STAYS, Purpose.CRISIS, Purpose.LEAVING))
_STOPS_SILENTLY = tuple(purpose for purpose in Purpose if purpose not in _STAYS)
_BY_PATIENT = (Kind.PLAN, Kind.ASSESSMENT_PLAN, Kind.SKILL_PROMPT, Kind.LOOK_BACK)


def change_phase(turn: Turn, staff_id: str, patient_id: str, phase: Phase) -> bool:
    """Staff change the phase: check-ins and assessments follow, those of a new phase are asked in the coming days.

    False when it is that phase already, or the patient has left. Raises LookupError for a patient of another program.
    """
    patient, _ = assessments.of_program(turn, staff_id, patient_id)
    turn.tx.lock(patient.id)
    before = patient.phase
    if before is phase or not phases.may_change_phase(patient.state):
        return False
    patient = turn.tx.change(patient, phase=phase)
    _audit(turn, "patient.phase_changed", patient, staff_id, f"{before} {phase}")
    if patient.state is PatientState.ENROLLED:
        checkins.plan_ahead(turn, patient.id)
        assessments.plan_ahead(turn, patient.id, Occasion.PHASE)
    return True


def set_away(turn: Turn, staff_id: str, patient_id: str, away: Away | None) -> bool:
    """Staff note a leave or a stay in hospital (`away`), or that the patient is back (None): all plans wait, or go on.

    Meanwhile nothing starts by itself and silence means nothing; the patient may write and ask for help as ever, and open
    flags and their alerts go on. False when it stands so already, or the patient is not enrolled. Raises LookupError for a
    patient of another program.
    """
    patient, _ = assessments.of_program(turn, staff_id, patient_id)
    turn.tx.lock(patient.id)
    patient = turn.tx.need(Patient, patient.id)
    before = patient.away
    if before is away or patient.state is not PatientState.ENROLLED:
        return False
    since = None if away is None else patient.away_since_at or turn.now
    patient = turn.tx.change(patient, away=away, away_since_at=since)
    if away is None:
        _audit(turn, histories.CAME_BACK, patient, staff_id, str(before))
    else:
        _audit(turn, histories.WENT, patient, staff_id, away)
    checkins.plan_ahead(turn, patient.id)
    assessments.plan_ahead(turn, patient.id)
    return True


def plan_discharge(turn: Turn, staff_id: str, patient_id: str, on: date) -> int:
    """The discharge is prepared: its assessments are asked until the patient's local date `on`; how many are coming.

    It discharges nobody: that is a step of its own, on the day. Raises LookupError for a patient of another program.
    """
    patient, _ = assessments.of_program(turn, staff_id, patient_id)
    if patient.state is not PatientState.ENROLLED or on < schedule.local_day(turn.now, patient.zone):
        return 0
    assessments.plan_ahead(turn, patient.id, Occasion.DISCHARGE, until_on=on)
    _audit(turn, "patient.discharge_planned", patient, staff_id, on.isoformat())
    return len(assessments.waiting_for(turn, patient.id, Occasion.DISCHARGE))


def discharge(turn: Turn, staff_id: str, patient_id: str, reason: DischargeReason) -> bool:
    """End the treatment in this program. False when it has ended already.

    Everything to the patient and the relatives stops in this transaction; a last neutral word goes to both, unless the
    patient has died. Raises LookupError for a patient of another program.
    """
    patient, staff = assessments.of_program(turn, staff_id, patient_id)
    turn.tx.lock(patient.id)
    done = turn.tx.change_if(
        patient,
        {"state": tuple(state for state in PatientState if state is not PatientState.DISCHARGED)},
        state=PatientState.DISCHARGED,
        left_at=patient.left_at or turn.now,
        paused_until_at=None,
        away=None,
        away_since_at=None,
    )
    if done is None:
        return False
    silent = phases.is_silent(reason)
    relatives = [link.relative_id for link in turn.tx.find(FamilyLink, patient_id=patient.id) if link.relative_id]
    family.end_all(turn, patient.id, staff.id, silently=silent)
    _stop(turn, done)
    outbox.unsay(turn, person_id=patient.id, purposes=_STOPS_SILENTLY if silent else _STOPS)
    _audit(turn, "patient.discharged", done, staff.id, reason)
    if silent:
        for relative_id in relatives:
            outbox.unsay(turn, person_id=relative_id, purposes=_STOPS_SILENTLY)
        for check in turn.tx.find(SafetyCheck, patient_id=patient.id, answer=None):
            due.drop(turn, Kind.SAFETY_UNANSWERED, check.id)
    elif patient.state is PatientState.ENROLLED:
        _say_goodbye(turn, done)
    return True


def _stop(turn: Turn, patient: Patient) -> None:
    """Nothing that is planned, open or waited for goes on; consents and unused links are void."""
    checkins.drop_plans(turn, patient.id)
    assessments.drop_plans(turn, patient.id)
    for kind in _BY_PATIENT:
        due.drop(turn, kind, patient.id)
    waiting.over(turn, patient.id)
    for consent in turn.tx.find(Consent, person_id=patient.id, revoked_at=None):
        turn.tx.change(consent, revoked_at=turn.now)
    for invite in turn.tx.find(Invite, kind=InviteKind.PATIENT, subject_id=patient.id, used_at=None, revoked_at=None):
        turn.tx.change(invite, revoked_at=turn.now)


def _say_goodbye(turn: Turn, patient: Patient) -> None:
    """One last neutral word, not in the middle of the night."""
    quiet_end = schedule.quiet_until(turn.now, patient.zone, patient.quiet_from_time, patient.quiet_until_time)
    phone = turn.tx.need(Program, patient.program_id).phone
    message = screen(turn, patient.language, "account.discharged", phone=phone)
    outbox.say(turn, patient.id, message, Way(Lane.REPLY, Delivery.REPLY, Purpose.LEAVING, not_before_at=quiet_end))


def _audit(turn: Turn, act: str, patient: Patient, staff_id: str, detail: str) -> None:
    audit(turn, act, patient.id, actor_id=staff_id, patient_id=patient.id, detail=detail, program_id=patient.program_id)
