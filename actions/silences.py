"""Silence: check-ins that nobody answers, and what staff read once the patient is in touch again.

When silence is a concern is `care.trends`. The rules a reader must not break: it is asked for when a check-in that came by
itself closes without a word, and never before; only a person closes the flag, the patient's return changes its line.
"""

from __future__ import annotations

import json
from datetime import date

from actions import alert_cards, alerts, asked, histories
from actions.turn import Turn
from care import schedule, trends
from care.records import Alert, Checkin, CheckinKind, Flag, Patient, PatientState, Source
from care.rules import Rule


def judge(turn: Turn, checkin: Checkin) -> None:
    """A check-in has closed: raise *no contact* when that is unusual for this patient, or bring its numbers up to date.

    Judged on the date of now: whoever wrote after midnight, before the window closed, has been in touch.
    """
    if checkin.kind is not CheckinKind.DAILY or checkin.source is not Source.PROMPTED:
        return
    if any(asked.is_given(answer) for answer in asked.answers_of(turn, checkin.id)):
        return
    patient = turn.tx.need(Patient, checkin.patient_id)
    if patient.state is not PatientState.ENROLLED:
        return
    today = max(schedule.local_day(turn.now, patient.zone), checkin.local_on)
    history = histories.history_of(turn, patient, today)
    reason = trends.silence(history, histories.thresholds_of(turn, patient.program_id))
    if reason is not None:
        alerts.raise_flag(turn, patient.id, reason.rule, reason.facts, checkin_id=checkin.id)


def broken(turn: Turn, patient_id: str, on: date | None = None) -> None:
    """Something came from the patient, or staff saw them `on` a local date (None: today): an open *no contact* says so.

    It stays open. What was before it was raised is no news to it.
    """
    flag = turn.tx.first(Flag, patient_id=patient_id, rule=Rule.SILENCE, closed_at=None)
    if flag is None:
        return
    facts = json.loads(flag.facts)
    if alert_cards.BACK_ON in facts:
        return
    zone = turn.tx.need(Patient, patient_id).zone
    back_on = on or schedule.local_day(turn.now, zone)
    if back_on < schedule.local_day(flag.raised_at, zone):
        return
    facts[alert_cards.BACK_ON] = back_on.isoformat()
    turn.tx.change(flag, facts=json.dumps(facts), updated_at=turn.now)
    alert_cards.refresh(turn, turn.tx.need(Alert, flag.alert_id))
