"""The nightly round."""

from __future__ import annotations

from datetime import timedelta

from actions import alerts, tidying
from actions.due import Kind
from care.records import Checkin, CheckinState, Due, Level
from care.rules import Rule
from storage import alerts as queries
from storage import updates
from tests.clinic import BOT_ID, Clinic


def test_it_comes_back_every_day_however_often_it_is_begun(clinic: Clinic) -> None:
    for _ in range(3):
        clinic.turn(tidying.begin)
    clinic.advance(days=3)
    rounds = clinic.find(Due, kind=Kind.TIDY)
    assert [row.due_at - clinic.now <= timedelta(days=1) for row in rounds] == [True]


def test_an_alert_that_lost_its_next_step_gets_one_now(clinic: Clinic) -> None:
    ana = clinic.patient()
    alert = clinic.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.NOT_SAFE, {}))
    clinic.turn(lambda turn: turn.tx.remove(Due, kind=Kind.ALERT_STEP))
    assert [lost.id for lost in clinic.turn(lambda turn: queries.without_next_step(turn.tx, Level.URGENT))] == [
        alert.id
    ]
    assert clinic.turn(tidying.mend_alerts) == 1
    assert clinic.turn(lambda turn: queries.without_next_step(turn.tx, Level.URGENT)) == []


def test_a_patient_whose_plan_was_lost_is_planned_again(clinic: Clinic) -> None:
    clinic.turn(lambda turn: turn.tx.remove(Due, kind=Kind.PLAN))
    for checkin in clinic.find(Checkin, state=CheckinState.PLANNED):
        clinic.turn(lambda turn, row=checkin: turn.tx.change(row, state=CheckinState.CANCELLED))  # type: ignore[misc]
    clinic.turn(lambda turn: tidying.tidy(turn, tidying.EVERYTHING))
    clinic.tick()
    assert len(clinic.find(Checkin, state=CheckinState.PLANNED)) >= 13


def test_old_update_ids_are_let_go_and_young_ones_kept(clinic: Clinic) -> None:
    def remember(turn_update: int, days: int) -> None:
        clinic.turn(lambda turn: updates.remember(turn.tx, BOT_ID, turn_update, turn.now - timedelta(days=days)))

    remember(1, 3)
    remember(2, 1)
    clinic.turn(lambda turn: tidying.tidy(turn, tidying.EVERYTHING))
    known = [clinic.turn(lambda turn, n=n: updates.is_remembered(turn.tx, BOT_ID, n)) for n in (1, 2)]  # type: ignore[misc]
    assert known == [False, True]
