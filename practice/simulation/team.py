"""What the staff of the simulated clinic do: take alerts, call, close them, look through the morning's concerns.

How soon, and how often nothing happens, are assumptions told in `docs/safety.md`. The rule a reader must not break: staff
act on what reached their phone or the morning's page, on nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from actions import alerts, messages
from actions.turn import Turn
from care import hours
from care.records import Alert, AlertState, Level, Message, Outcome, Program
from practice.simulation.people import People
from practice.simulation.stage import Rang, Stage
from storage import alerts as queries

_DONE = (Outcome.SAFE, Outcome.SAFE, Outcome.SAFE, Outcome.COMING_IN)
_NOT_REACHED = 0.15
_CLOSED_THE_DAY = 0.7
"""Of the concerns in a morning digest so many are closed the same day; the others wait for the next one."""


@dataclass(frozen=True, slots=True)
class _Ear:
    """How likely a ring is taken, and within which minutes."""

    chance: float
    least: int
    most: int


_IN_HOURS = _Ear(0.92, 1, 10)
_CRISIS_AFTER_HOURS = _Ear(0.7, 2, 12)
_URGENT_AFTER_HOURS = _Ear(0.2, 5, 40)


class Team:
    """Counselors and the supervisor at work."""

    def __init__(self, stage: Stage, people: People) -> None:
        self._stage = stage
        self._people = people
        stage.on_ring = self.hear

    def hear(self, turn: Turn, rang: Rang) -> None:
        """A phone rings: take the alert within minutes, or, whoever has it already, see to it now."""
        alert = turn.tx.need(Alert, rang.alert_id)
        if alert.state is AlertState.ACKNOWLEDGED and alert.acknowledged_by == rang.staff_id:
            self._close_later(turn, rang.staff_id, rang.alert_id, 3, 20)
            return
        program = turn.tx.need(Program, self._people.program_id)
        if hours.is_staffed(program, turn.now):
            ear = _IN_HOURS
        else:
            ear = _CRISIS_AFTER_HOURS if rang.level is Level.CRISIS else _URGENT_AFTER_HOURS
        if self._stage.random.random() < ear.chance:
            at = turn.now + timedelta(minutes=self._stage.random.randint(ear.least, ear.most))
            self._stage.plan(at, lambda then: self._take(then, rang.staff_id, rang.alert_id))

    def begin_day(self, turn: Turn) -> None:
        """After the digest the page is read: concerns are seen to during the day, and some messages answered."""
        for alert in queries.open_alerts(turn.tx, self._people.program_id):
            if alert.level is Level.CONCERN and self._stage.random.random() < _CLOSED_THE_DAY:
                staff_id = self._counselor_of(alert.patient_id)
                self._close_later(turn, staff_id, alert.id, 10, 400)
        for patient_id in sorted({row.patient_id for row in turn.tx.find(Message, staff_id=None, read_at=None)}):
            staff_id = self._counselor_of(patient_id)
            messages.mark_read(turn, staff_id, patient_id)
            if self._stage.random.random() < 0.5:
                messages.answer(turn, staff_id, patient_id, "Thank you for telling me. We will talk in group.")

    def _take(self, turn: Turn, staff_id: str, alert_id: str) -> None:
        if turn.tx.need(Alert, alert_id).state is not AlertState.OPEN:
            return
        if alerts.acknowledge(turn, staff_id, alert_id):
            self._close_later(turn, staff_id, alert_id, 5, 50)

    def _close_later(self, turn: Turn, staff_id: str, alert_id: str, least: int, most: int) -> None:
        at = turn.now + timedelta(minutes=self._stage.random.randint(least, most))
        self._stage.plan(at, lambda then: self._close(then, staff_id, alert_id))

    def _close(self, turn: Turn, staff_id: str, alert_id: str) -> None:
        """The call was made: mostly they were reached. Whoever was not is called again when the phone asks."""
        alert = turn.tx.need(Alert, alert_id)
        if alert.state is AlertState.RESOLVED or alert.acknowledged_by not in (None, staff_id):
            return
        if alert.outcome is None and self._stage.random.random() < _NOT_REACHED:
            alerts.resolve(turn, staff_id, alert_id, Outcome.NO_ANSWER)
            return
        alerts.resolve(turn, staff_id, alert_id, self._stage.random.choice(_DONE))

    def _counselor_of(self, patient_id: str) -> str:
        return next(each.counselor_id for each in self._people.members if each.patient_id == patient_id)
