"""Being asked again at a time that one has chosen."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from actions import alerts, snoozing
from care.records import Alert, AlertState, Audit, Due, Outcome
from care.rules import Rule
from tests.clinic import DANA, Clinic


def _taken(clinic: Clinic, rule: Rule = Rule.NOT_SAFE) -> Alert:
    ana, dana = clinic.patient().id, clinic.staff().id
    alert = clinic.turn(lambda turn: alerts.raise_flag(turn, ana, rule, {"value": "9", "kind": "voice"}))
    clinic.turn(lambda turn: alerts.acknowledge(turn, dana, alert.id))
    clinic.sent_all()
    return clinic.find(Alert)[-1]


def _snoozes(clinic: Clinic, minutes: int, name: str = "dana") -> datetime | None:
    alert, staff = clinic.find(Alert)[-1], clinic.staff(name)
    return clinic.turn(lambda turn: snoozing.snooze(turn, staff.id, alert.id, minutes))


def _step_at(clinic: Clinic) -> datetime:
    (due,) = clinic.find(Due, kind="alert.step", subject_id=clinic.find(Alert)[-1].id)
    return due.due_at


@pytest.mark.parametrize("minutes", [15, 30, 60])
@pytest.mark.parametrize("rule", [Rule.NOT_SAFE, Rule.CRAVING_HIGH, Rule.UNREADABLE_MEDIA], ids=str)
def test_one_is_asked_again_then(clinic: Clinic, rule: Rule, minutes: int) -> None:
    _taken(clinic, rule)
    assert _snoozes(clinic, minutes) == _step_at(clinic) == clinic.now + timedelta(minutes=minutes)
    clinic.sent_all()
    clinic.advance(minutes=minutes - 1)
    assert clinic.queued(DANA) == []
    clinic.advance(minutes=1)
    assert any("How does it stand?" in said.text for _, said in clinic.queued(DANA))
    assert [row.detail for row in clinic.find(Audit, act="alert.snoozed")] == [str(minutes)]


def test_never_beyond_the_time_at_which_it_opens_again(clinic: Clinic) -> None:
    alert = _taken(clinic)
    opens_at = (alert.acknowledged_at or clinic.now) + timedelta(minutes=60)
    clinic.advance(minutes=20)
    assert _snoozes(clinic, 60) == opens_at
    clinic.go_to(opens_at + timedelta(minutes=5))
    assert clinic.find(Alert)[-1].state is AlertState.OPEN


def test_when_no_time_is_left_there_is_none(clinic: Clinic) -> None:
    _taken(clinic)
    clinic.advance(minutes=59, seconds=30)
    assert _snoozes(clinic, 15) is None


@pytest.mark.parametrize(("name", "minutes"), [("sam", 15), ("dana", 20), ("dana", 0)])
def test_only_whoever_has_it_and_only_these_times(clinic: Clinic, name: str, minutes: int) -> None:
    _taken(clinic)
    before = _step_at(clinic)
    assert _snoozes(clinic, minutes, name) is None
    assert _step_at(clinic) == before


def test_not_while_nobody_has_it(clinic: Clinic) -> None:
    ana = clinic.patient().id
    clinic.turn(lambda turn: alerts.raise_flag(turn, ana, Rule.NOT_SAFE, {}))
    assert _snoozes(clinic, 15) is None


def test_no_answer_takes_the_place_of_a_time_that_was_set(clinic: Clinic) -> None:
    alert, dana = _taken(clinic), clinic.staff()
    _snoozes(clinic, 60)
    clinic.turn(lambda turn: alerts.resolve(turn, dana.id, alert.id, Outcome.NO_ANSWER))
    assert clinic.find(Alert)[-1].snoozed_until_at is None
    assert _step_at(clinic) == clinic.now + timedelta(minutes=15)
