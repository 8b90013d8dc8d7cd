"""Who a rung of the ladder tells, and whether Telegram can reach them.

It tells nobody (`actions.alerts` and `actions.relaying` do). The rule a reader must not break: an alert climbs the ladder
that was frozen on it, not the one of today.
"""

from __future__ import annotations

import json
from typing import Any

from actions.turn import Turn, account_of
from care import catalogue
from care.catalogue import Climb, Ladder, Rung
from care.records import Alert, Patient, StaffRole
from storage import alerts as queries


def ladder_of(alert: Alert) -> Ladder:
    """The ladder that was frozen on this alert."""
    raw: dict[str, Any] = json.loads(alert.ladder)

    def climb(part: dict[str, Any]) -> Climb:
        rungs = tuple(Rung(catalogue.Who(rung["who"]), rung["after_minutes"]) for rung in part["rungs"])
        return Climb(rungs=rungs, repeat_minutes=part["repeat_minutes"])

    return Ladder(**{**raw, "crisis": climb(raw["crisis"]), "urgent": climb(raw["urgent"])})


def people_of(turn: Turn, alert: Alert, who: catalogue.Who) -> list[str]:
    """The ids of the staff whom a rung tells about this alert."""
    match who:
        case catalogue.Who.COUNSELOR:
            counselor_id = turn.tx.need(Patient, alert.patient_id).counselor_id
            return [counselor_id] if counselor_id else []
        case catalogue.Who.SUPERVISOR:
            return [staff.id for staff in queries.team(turn.tx, alert.program_id, StaffRole.SUPERVISOR)]
        case _:
            return [staff.id for staff in queries.team(turn.tx, alert.program_id)]


def told_so_far(turn: Turn, alert: Alert) -> list[str]:
    """The ids of the staff of all rungs that the alert has reached on its present climb, each once.

    Whoever was asked to take it by hand-over is one of them.
    """
    rungs = ladder_of(alert).climb(alert.level).rungs[: max(1, alert.rung)]
    people = [person_id for rung in rungs for person_id in people_of(turn, alert, rung.who)]
    return list(dict.fromkeys([alert.asked_of, *people] if alert.asked_of else people))


def is_reachable(turn: Turn, person_id: str) -> bool:
    """Whether a message in Telegram can reach this person as far as is known."""
    account = account_of(turn, person_id)
    return account is not None and account.unreachable_at is None
