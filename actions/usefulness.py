"""Was an alert useful? Asked once of whoever resolved it, and counted by rule.

It changes no rule: people read the counts. The rule a reader must not break: nobody has to answer, and an alert without an
answer counts as neither.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta

from actions import alert_access, alert_cards
from actions.turn import Turn, audit
from care.records import Alert, AlertState, Patient, Staff
from care.rules import Rule
from storage import alerts as queries

COUNTED = timedelta(days=30)
ASKED_FOR = timedelta(hours=12)
"""The page asks about what one resolved within this time."""


@dataclass(frozen=True, slots=True)
class Rated:
    """How often a rule was part of an alert that was resolved, and what was said of those alerts."""

    rule: Rule
    alerts: int
    useful: int
    not_useful: int


@dataclass(frozen=True, slots=True)
class Resolved:
    """An alert that was resolved, and of whom."""

    alert: Alert
    patient: Patient


def rate(turn: Turn, staff_id: str, alert_id: str, *, useful: bool) -> bool:
    """Keep whether the alert was useful. Only whoever resolved it is asked, and once; False otherwise.

    Raises LookupError for an alert of another program.
    """
    alert, staff = alert_access.of_program(turn, staff_id, alert_id)
    if alert.state is not AlertState.RESOLVED or alert.resolved_by != staff.id or alert.useful is not None:
        return False
    alert = turn.tx.change(alert, useful=useful)
    audit(turn, "alert.rated", alert.id, actor_id=staff.id, patient_id=alert.patient_id,
          detail="useful" if useful else "not useful", program_id=alert.program_id)  # fmt: skip
    alert_cards.refresh(turn, alert)
    return True


def to_rate(turn: Turn, staff: Staff) -> tuple[Resolved, ...]:
    """What this member of staff has just resolved and said nothing of."""
    found = queries.resolved_by(turn.tx, staff.id, turn.now - ASKED_FOR)
    return tuple(
        Resolved(alert, turn.tx.need(Patient, alert.patient_id))
        for alert in found
        if alert.useful is None and alert.program_id == staff.program_id
    )


def by_rule(turn: Turn, staff: Staff) -> tuple[Rated, ...]:
    """The rules that raised what was resolved in this program in the last 30 days, the most frequent first."""
    said = queries.resolved_since(turn.tx, staff.program_id, turn.now - COUNTED)
    counted = Counter(rule for rule, _ in said)
    answers = Counter(said)
    return tuple(
        Rated(Rule(rule), number, answers[rule, True], answers[rule, False])
        for rule, number in sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    )
