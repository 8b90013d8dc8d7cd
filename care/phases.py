"""The phases of treatment, and why it ends.

Pure. It says what a change of phase and a discharge mean; `actions.phases` carries them out. The rule a reader must not
break: somebody's death is never followed by a message, to anybody.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from care.records import Patient, PatientState

BREAKS = {"day": timedelta(days=1), "three_days": timedelta(days=3), "week": timedelta(days=7)}
"""How long a break of the patient's own may last."""


class DischargeReason(StrEnum):
    """Why the treatment in this program ended."""

    COMPLETED = "completed"
    STEPPED_UP = "stepped_up"
    TRANSFERRED = "transferred"
    MOVED = "moved"
    AGAINST_ADVICE = "against_advice"
    LOST_CONTACT = "lost_contact"
    OTHER = "other"
    DECEASED = "deceased"


def is_on_break(patient: Patient, now: datetime) -> bool:
    """Whether nothing starts by itself at this instant: on a break of their own, on leave, or in hospital."""
    paused = patient.paused_until_at is not None and patient.paused_until_at > now
    return paused or patient.away is not None


def may_change_phase(state: PatientState) -> bool:
    """Whether the phase of a patient in this state may be changed: until they left or were discharged."""
    return state in (PatientState.CREATED, PatientState.JOINING, PatientState.ENROLLED)


def is_silent(reason: DischargeReason) -> bool:
    """Whether nobody is told a word, neither the patient's account nor the relatives."""
    return reason is DischargeReason.DECEASED
