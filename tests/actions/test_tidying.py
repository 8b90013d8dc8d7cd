"""The nightly round."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from actions import alerts, outbox, tidying
from actions.due import Kind
from actions.screen import screen
from actions.turn import Turn
from care.records import Attempt, Checkin, CheckinState, Due, Level, Outbox, OutboxState, Outcome, Ring
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


def said(turn: Turn, person_id: str, at: datetime, state: OutboxState = OutboxState.SENT, **fields: object) -> Outbox:
    """A message to somebody as it was left at a time, with the attempt at sending it."""
    row = outbox.say(turn, person_id, screen(turn, "en", "staff.welcome"), outbox.REPLY)
    attempt = Attempt(id=turn.tx.new_id(), outbox_id=row.id, started_at=at, ended_at=at, outcome="ok")
    turn.tx.add(attempt)
    sent_at = at if state is OutboxState.SENT else None
    return turn.tx.change(row, **{"state": state, "created_at": at, "not_before_at": at, "sent_at": sent_at, **fields})


def pruned(clinic: Clinic) -> None:
    """A night's round, with all that it sets off."""
    clinic.turn(lambda turn: tidying.tidy(turn, tidying.EVERYTHING))
    clinic.tick()


LONG_AGO, LATELY = tidying.KEPT + timedelta(days=1), tidying.KEPT - timedelta(days=1)


@pytest.mark.parametrize(
    ("state", "stays"),
    [(state, state in (OutboxState.QUEUED, OutboxState.SENDING)) for state in OutboxState],
    ids=str,
)
def test_an_old_message_goes_with_its_attempts_unless_it_is_still_to_be_sent(
    clinic: Clinic, state: OutboxState, *, stays: bool
) -> None:
    ana = clinic.patient()
    clinic.turn(lambda turn: turn.tx.remove(Outbox, person_id=ana.id))
    old = clinic.turn(lambda turn: said(turn, ana.id, turn.now - LONG_AGO, state))
    young = clinic.turn(lambda turn: said(turn, ana.id, turn.now - LATELY, state))
    pruned(clinic)
    kept = {old.id, young.id} if stays else {young.id}
    assert {row.id for row in clinic.find(Outbox, person_id=ana.id)} == kept
    assert {attempt.outbox_id for attempt in clinic.find(Attempt)} == kept


def test_a_message_of_long_ago_that_was_sent_lately_stays(clinic: Clinic) -> None:
    ana = clinic.patient()
    row = clinic.turn(lambda turn: said(turn, ana.id, turn.now - LONG_AGO, sent_at=turn.now - LATELY))
    pruned(clinic)
    assert clinic.find(Outbox, id=row.id) == [row]


def test_however_many_there_are_a_transaction_looks_at_a_few(clinic: Clinic) -> None:
    ana = clinic.patient()
    many = 2 * tidying.LOOKED_AT + 1
    clinic.turn(lambda turn: [said(turn, ana.id, turn.now - LONG_AGO) for _ in range(many)])
    before = len(clinic.find(Attempt))
    clinic.turn(lambda turn: tidying.prune(turn, "outbox:"))
    assert before - tidying.LOOKED_AT <= len(clinic.find(Attempt)) < before
    (then,) = clinic.find(Due, kind=Kind.PRUNE)
    assert then.due_at == clinic.now
    clinic.tick()
    assert clinic.find(Attempt) == []
    assert clinic.find(Due, kind=Kind.PRUNE) == []


def test_what_belongs_to_an_alert_stays_until_it_is_resolved(clinic: Clinic) -> None:
    ana, dana = clinic.patient(), clinic.staff()
    alert = clinic.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.NOT_SAFE, {}))
    clinic.sent_all()
    rows, rings = clinic.find(Outbox, subject_id=alert.id), clinic.find(Ring, alert_id=alert.id)
    assert rows
    assert rings
    clinic.now += LONG_AGO
    night = "outbox:", "ring:"
    for subject in night:
        clinic.turn(lambda turn, of=subject: tidying.prune(turn, of))  # type: ignore[misc]
    assert clinic.find(Outbox, subject_id=alert.id) == rows
    assert clinic.find(Ring, alert_id=alert.id) == rings
    clinic.turn(lambda turn: alerts.acknowledge(turn, dana.id, alert.id))
    clinic.turn(lambda turn: alerts.resolve(turn, dana.id, alert.id, Outcome.SAFE))
    for subject in night:
        clinic.turn(lambda turn, of=subject: tidying.prune(turn, of))  # type: ignore[misc]
    left = {row.id for row in clinic.find(Outbox, subject_id=alert.id)}
    assert not left & {row.id for row in rows}
    assert clinic.find(Ring, alert_id=alert.id) == []
