"""Whom a rung of the ladder tells.

It tells nobody (`actions.alerts` and `actions.relaying` do). The rule a reader must not break: an alert climbs the ladder
that was frozen on it, not the one of today; who stands on a rung is asked when the rung is reached.
"""

from __future__ import annotations

import json
from typing import Any

from actions import staffing
from actions.turn import Turn
from care.catalogue import Climb, How, Ladder, Localised, Rung, Side, Who
from care.records import Alert, Patient, StaffRole


def ladder_of(alert: Alert) -> Ladder:
    """The ladder that was frozen on this alert."""
    raw: dict[str, Any] = json.loads(alert.ladder)
    if "day" not in raw:  # frozen when there was one side only
        raw["name"] = {"en": raw["id"], "es": raw["id"]}
        raw["day"] = raw["night"] = {level: raw.pop(level) for level in ("crisis", "urgent")}
    name = Localised(**raw["name"])
    return Ladder(**{**raw, "name": name, "day": _side(raw["day"]), "night": _side(raw["night"])})


def people_of(turn: Turn, alert: Alert, rung: Rung) -> list[str]:
    """The ids of the staff whom a rung tells about this alert now, each once."""
    return list(dict.fromkeys(person_id for who in rung.who for person_id in _people(turn, alert, who)))


def told_so_far(turn: Turn, alert: Alert) -> list[str]:
    """The ids of the staff of all rungs that the alert has reached on its present climb, each once.

    Whoever was asked to take it by hand-over is one of them.
    """
    rungs = ladder_of(alert).climb(alert.level, alert.period).rungs[: max(1, alert.rung)]
    people = [person_id for rung in rungs for person_id in people_of(turn, alert, rung)]
    return list(dict.fromkeys([alert.asked_of, *people] if alert.asked_of else people))


def _people(turn: Turn, alert: Alert, who: Who) -> list[str]:
    match who:
        case Who.ASSIGNED:
            found = staffing.stands_in_for(turn, turn.tx.need(Patient, alert.patient_id).counselor_id)
            return [found] if found else []
        case Who.BACKUP:
            found = staffing.backup_of(turn, turn.tx.need(Patient, alert.patient_id).counselor_id)
            return [found] if found else []
        case Who.ON_CALL:
            return staffing.on_call(turn, alert.program_id)
        case Who.SUPERVISOR:
            return [staff.id for staff in staffing.team(turn, alert.program_id, StaffRole.SUPERVISOR)]
        case _:
            return [staff.id for staff in staffing.team(turn, alert.program_id)]


def _side(raw: dict[str, Any]) -> Side:
    return Side(crisis=_climb(raw["crisis"]), urgent=_climb(raw["urgent"]))


def _climb(raw: dict[str, Any]) -> Climb:
    return Climb(**{**raw, "rungs": tuple(_rung(rung) for rung in raw["rungs"])})


def _rung(raw: dict[str, Any]) -> Rung:
    if isinstance(raw["who"], str):  # frozen when a rung told one kind of people by Telegram
        return Rung((Who.ASSIGNED if raw["who"] == "counselor" else Who(raw["who"]),), raw["after_minutes"])
    return Rung(tuple(map(Who, raw["who"])), raw["after_minutes"], tuple(map(How, raw["by"])))
