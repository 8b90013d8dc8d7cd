"""One run of the simulated clinic, from an empty database to its figures.

The rule a reader must not break: the database is made for the run and thrown away after it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date, time, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from care import schedule
from content import Content
from practice.simulation import behaviour, people
from practice.simulation.behaviour import Begun
from practice.simulation.crises import KINDS, Crises
from practice.simulation.days import Days
from practice.simulation.figures import Figures, gather
from practice.simulation.stage import Stage
from practice.simulation.team import Team
from storage import migrations
from storage.sealing import Keyring, Vault
from storage.store import Store

FIRST = date(2026, 10, 5)
"""A Monday; the clocks change in the fourth week."""

_PLANTED_EVERY_WEEKS = 4


@dataclass(frozen=True, slots=True)
class Setting:
    """What a run is asked for."""

    patients: int = 28
    weeks: int = 8
    seed: int = 1
    counselors: int = 1
    begun: Begun = Begun.MIXED


def run(setting: Setting, content: Content, tell: Callable[[str], None] = lambda _: None) -> Figures:
    """Live through the weeks; `tell` is given a line of progress each week."""
    with TemporaryDirectory() as folder:
        store = Store(f"sqlite:///{Path(folder) / 'clinic.db'}", Vault(Keyring(data=b"s" * 32, lookup=b"l" * 32)))
        try:
            migrations.migrate(store)
            return _run(store, setting, content, tell)
        finally:
            store.close()


def _run(store: Store, setting: Setting, content: Content, tell: Callable[[str], None]) -> Figures:
    random = Random(setting.seed)
    stage = Stage(store, content, random)
    characters = behaviour.characters(random, setting.patients, setting.begun)
    opened = schedule.instant(FIRST, time(6), people.ZONE)
    clinic = store.write_now(
        lambda tx: people.furnish(stage, stage.turn(tx, opened), characters, setting.weeks, setting.counselors)
    )
    team = Team(stage, clinic)
    days = Days(stage, clinic, team, FIRST)
    crises = Crises(stage, clinic)
    lived = [FIRST + timedelta(days=number) for number in range(7 * setting.weeks)]
    crises.plan(FIRST, len(lived), max(1, setting.weeks // _PLANTED_EVERY_WEEKS))
    for on in lived:
        days.plan(on)
        stage.live(schedule.instant(on + timedelta(days=1), time(0), people.ZONE) - timedelta(seconds=1))
        if schedule.weekday(on) == "sun":
            tell(f"week {(on - FIRST).days // 7 + 1} of {setting.weeks}: {len(stage.rang)} rings so far")
    stage.live(schedule.instant(lived[-1] + timedelta(days=1), time(2), people.ZONE))  # what was planted late
    return gather(stage, clinic, crises, lived, {**asdict(setting), "kinds": len(KINDS)})
