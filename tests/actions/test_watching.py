"""The watchdog's look: what lies unseen, who is told, and how often."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from actions import alerts, due, enrolling, relaying, watching
from actions.due import Kind
from actions.turn import Turn
from care.records import Account, Audit, Due, Outbox, OutboxState, Relay, RelayState, Route
from care.rules import Rule
from care.watch import Worry
from storage.transaction import Tx
from tests.clinic import Clinic

FINE: dict[Worry, frozenset[str]] = {}


class WiredClinic(Clinic):
    """The clinic of an installation that has second ways."""

    def new_turn(self, tx: Tx) -> Turn:
        """A turn that knows them."""
        return replace(super().new_turn(tx), routes=frozenset({Route.EMAIL, Route.WEBHOOK}))


@pytest.fixture
def wired(clinic: Clinic) -> WiredClinic:
    made = WiredClinic(clinic.store, clinic.now)
    sam = made.staff("sam")
    made.turn(lambda turn: enrolling.set_email(turn, sam.id, "sam@example.org"))
    return made


def _worries(clinic: Clinic) -> set[Worry]:
    return set(clinic.turn(watching.look))


def _crisis(clinic: Clinic) -> str:
    ana = clinic.patient()
    return clinic.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.NOT_SAFE, {})).id


def _taken(clinic: Clinic) -> None:
    clinic.sent_all()


def test_a_quiet_clinic_is_no_worry(clinic: Clinic) -> None:
    assert _worries(clinic) == set()


def test_an_alert_on_its_way_is_no_worry(clinic: Clinic) -> None:
    _crisis(clinic)
    assert _worries(clinic) == set()


def test_an_alert_that_was_not_sent_in_a_minute_is_one(clinic: Clinic) -> None:
    _crisis(clinic)
    clinic.advance(seconds=60)
    assert _worries(clinic) == set()
    clinic.advance(seconds=1)
    assert _worries(clinic) == {Worry.ALERT_UNSENT}
    _taken(clinic)
    assert _worries(clinic) == set()


def test_a_concern_makes_no_phone_ring_and_may_wait(clinic: Clinic) -> None:
    ana = clinic.patient()
    clinic.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.PATIENT_LEFT, {}))
    clinic.advance(minutes=5)
    assert _worries(clinic) == set()


def test_a_step_that_was_not_done_in_time_is_one(clinic: Clinic) -> None:
    alert_id = _crisis(clinic)
    _taken(clinic)
    clinic.turn(lambda turn: due.plan(turn, Kind.ALERT_STEP, alert_id, clinic.now))
    clinic.now += timedelta(seconds=61)  # the ticker did not come
    assert _worries(clinic) == {Worry.STEP_LATE}


def test_an_alert_without_a_next_step_is_one(clinic: Clinic) -> None:
    alert_id = _crisis(clinic)
    _taken(clinic)
    clinic.turn(lambda turn: turn.tx.remove(Due, kind=Kind.ALERT_STEP, subject_id=alert_id))
    assert _worries(clinic) == {Worry.STEP_LATE}


def test_a_program_that_nobody_can_hear_is_one(clinic: Clinic) -> None:
    def deaf(turn: Turn) -> None:
        for account in turn.tx.find(Account):
            turn.tx.change(account, unreachable_at=turn.now)

    clinic.turn(deaf)
    assert _worries(clinic) == {Worry.NOBODY_REACHABLE}
    sam = clinic.staff("sam")
    clinic.turn(lambda turn: turn.tx.change(turn.tx.find(Account, person_id=sam.id)[0], unreachable_at=None))
    assert _worries(clinic) == set()


def test_a_new_worry_goes_to_supervisors_and_the_pager_and_stands_on_the_page(wired: WiredClinic) -> None:
    program = wired.program()
    worries = {Worry.ALERT_UNSENT: frozenset({program.id})}
    assert wired.turn(lambda turn: watching.report(turn, worries)) == (Worry.ALERT_UNSENT,)
    relays = wired.find(Relay, state=RelayState.QUEUED)
    assert sorted((relay.route, relay.what, relay.alert_id) for relay in relays) == [
        (Route.EMAIL, "alert_unsent", None),
        (Route.WEBHOOK, "alert_unsent", None),
    ]
    assert wired.turn(watching.present) == (Worry.ALERT_UNSENT,)
    assert "watchdog.worried" in [row.act for row in wired.find(Audit)]


def test_a_worry_that_stays_is_said_again_after_an_hour(wired: WiredClinic) -> None:
    worries = {Worry.SENDER_STALLED: frozenset[str]()}
    assert wired.turn(lambda turn: watching.report(turn, worries))
    wired.advance(minutes=59)
    assert wired.turn(lambda turn: watching.report(turn, worries)) == ()
    wired.advance(minutes=1)
    assert wired.turn(lambda turn: watching.report(turn, worries)) == (Worry.SENDER_STALLED,)


def test_a_worry_that_is_over_leaves_the_page(wired: WiredClinic) -> None:
    wired.turn(lambda turn: watching.report(turn, {Worry.SENDER_STALLED: frozenset()}))
    wired.turn(lambda turn: watching.report(turn, FINE))
    assert wired.turn(watching.present) == ()


def test_what_leaves_says_what_to_do_and_names_nobody(wired: WiredClinic) -> None:
    wired.turn(lambda turn: watching.report(turn, {worry: frozenset() for worry in Worry}))
    letters = wired.turn(lambda turn: relaying.claim(turn, most=50))
    assert {letter.relay.what for letter in letters} == set(Worry)
    for letter in letters:
        assert "Handrail needs you" in letter.subject
        assert letter.body
        assert "Ana" not in letter.body
        assert wired.patient().case_code not in letter.body


def test_a_worry_that_could_not_leave_for_an_hour_is_dropped(wired: WiredClinic) -> None:
    wired.turn(lambda turn: watching.report(turn, {Worry.SENDER_STALLED: frozenset()}))
    wired.advance(hours=2)
    assert wired.turn(lambda turn: relaying.claim(turn, most=50)) == []
    assert {relay.state for relay in wired.find(Relay)} == {RelayState.CANCELLED}


def test_a_row_that_is_being_sent_counts_as_not_sent(clinic: Clinic) -> None:
    _crisis(clinic)

    def sending(turn: Turn) -> None:
        for row in turn.tx.find(Outbox, purpose="alert"):
            turn.tx.change(row, state=OutboxState.SENDING)

    clinic.turn(sending)
    clinic.advance(seconds=61)
    assert Worry.ALERT_UNSENT in _worries(clinic)
