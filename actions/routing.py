"""Which action answers which tap, command, typed text and due row: the tables of all modules, joined.

The rule a reader must not break: a verb, a command, a kind belongs to one module; joining refuses a second claim at
import, so a mistake stops the start and not a patient.
"""

from __future__ import annotations

from types import ModuleType
from typing import Any

from actions import (
    account,
    alert_buttons,
    alerts,
    assessments,
    checkins,
    choosing,
    digests,
    drills,
    encouraging,
    family,
    helping,
    inviting,
    joining,
    morning,
    plans,
    progress,
    questions,
    relaying,
    sessions,
    settings,
    skills,
    tidying,
    worrying,
)
from actions.due import Kind
from actions.routes import CommandAction, DueAction, TapAction, TypedAction

MODULES: tuple[ModuleType, ...] = (
    joining,
    checkins,
    choosing,
    assessments,
    questions,
    helping,
    plans,
    morning,
    alerts,
    alert_buttons,
    digests,
    drills,
    relaying,
    sessions,
    skills,
    progress,
    family,
    inviting,
    encouraging,
    worrying,
    account,
    settings,
    tidying,
)
"""Every module that a person or the ticker can reach."""


def _joined(name: str) -> dict[Any, Any]:
    whole: dict[Any, Any] = {}
    for module in MODULES:
        table = getattr(module, name, {})
        twice = whole.keys() & table.keys()
        if twice:
            raise ValueError(f"two modules claim {sorted(map(str, twice))} in {name}")
        whole.update(table)
    return whole


TAPS: dict[str, TapAction] = _joined("TAPS")
COMMANDS: dict[str, CommandAction] = _joined("COMMANDS")
TYPED: dict[str, TypedAction] = _joined("TYPED")
DUE: dict[Kind, DueAction] = _joined("DUE")
