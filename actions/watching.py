"""The watchdog's look into the database, and what it says aloud.

`look` finds what could leave a flag unseen; `report` keeps it for the staff page's banner and tells supervisors by the
second way, at most once an hour for each worry. The rule a reader must not break: it changes no alert - it barks.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime

from actions import relaying
from actions.turn import Turn, audit
from care import watch
from care.records import Alert, Level, Setting
from care.watch import Worry
from storage import alerts as alert_queries
from storage import watch as queries

KEPT = "watchdog"
"""The setting that holds the present worries, for the page."""


def look(turn: Turn) -> Mapping[Worry, frozenset[str]]:
    """The worries that the database shows, each with the programs that it concerns."""
    late = queries.late_steps(turn.tx, turn.now - watch.STEP_LATE_AFTER)
    lost = alert_queries.without_next_step(turn.tx, Level.URGENT)
    unsent = queries.unsent_alerts(turn.tx, turn.now - watch.ALERT_UNSENT_AFTER)
    found = {
        Worry.STEP_LATE: frozenset(alert.program_id for alert in (*late, *lost)),
        Worry.ALERT_UNSENT: _programs_of(turn, {row.subject_id for row in unsent}),
        Worry.NOBODY_REACHABLE: frozenset(queries.programs_without_ears(turn.tx, turn.bot_id)),
    }
    return {worry: programs for worry, programs in found.items() if programs}


def report(turn: Turn, worries: Mapping[Worry, frozenset[str]]) -> tuple[Worry, ...]:
    """Keep the worries for the page and say new ones by the second way; those that are new or said again.

    A worry without a program (a part that stalled) concerns all of them.
    """
    said = _said_before(turn)
    told = tuple(worry for worry in sorted(worries) if worry not in said or said[worry] <= turn.now - watch.AGAIN_AFTER)
    everybody = queries.programs(turn.tx) if told else []
    for worry in told:
        for program_id in worries[worry] or everybody:
            relaying.warn(turn, program_id, worry)
            audit(turn, "watchdog.worried", program_id, actor_id=None, detail=worry, program_id=program_id)
    now_said = {worry: turn.now if worry in told else said[worry] for worry in worries}
    if now_said != said:
        _keep(turn, now_said)
    return told


def present(turn: Turn) -> tuple[Worry, ...]:
    """What the watchdog worries about at present, for the page."""
    return tuple(sorted(_said_before(turn)))


def _programs_of(turn: Turn, alert_ids: set[str]) -> frozenset[str]:
    alerts = (turn.tx.get(Alert, alert_id) for alert_id in alert_ids)
    return frozenset(alert.program_id for alert in alerts if alert is not None)


def _said_before(turn: Turn) -> dict[Worry, datetime]:
    kept = turn.tx.get(Setting, KEPT)
    if kept is None:
        return {}
    known: dict[str, str] = json.loads(kept.value)
    return {Worry(worry): datetime.fromisoformat(at) for worry, at in known.items() if worry in set(Worry)}


def _keep(turn: Turn, said: Mapping[Worry, datetime]) -> None:
    value = json.dumps({worry: at.isoformat() for worry, at in sorted(said.items())})
    if not turn.tx.add_new(Setting(id=KEPT, value=value)):
        turn.tx.change(Setting(id=KEPT), value=value)
