"""What is due is done once, in small batches, the longest overdue first."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions import checkins, due, ticking
from actions.due import Kind
from actions.turn import Turn
from care.records import Checkin, CheckinState, Due, PatientState
from tests.clinic import ANA, MONDAY_3PM, Clinic


@pytest.fixture
def quiet(clinic: Clinic) -> Clinic:
    """The clinic with nothing due."""
    clinic.turn(lambda turn: [turn.tx.remove(Due, id=row.id) for row in turn.tx.find(Due)])
    return clinic


def _plan(clinic: Clinic, subject: str, minutes: int, kind: Kind = Kind.CHECKIN_CLOSE) -> None:
    at = MONDAY_3PM + timedelta(minutes=minutes)
    clinic.turn(lambda turn: due.plan(turn, kind, subject, at))


def _subjects(clinic: Clinic) -> list[str]:
    return sorted(row.subject_id for row in clinic.find(Due))


def test_what_is_due_now_is_done_and_what_comes_later_stays(quiet: Clinic) -> None:
    for subject, minutes in (("past", -5), ("now", 0), ("later", 1)):
        _plan(quiet, subject, minutes)
    assert quiet.turn(ticking.run_due).count == 2
    assert _subjects(quiet) == ["later"]


def test_the_longest_overdue_comes_first(quiet: Clinic) -> None:
    for subject, minutes in (("b", -5), ("a", -10), ("c", -1)):
        _plan(quiet, subject, minutes)
    quiet.turn(lambda turn: ticking.run_due(turn, limit=1))
    assert _subjects(quiet) == ["b", "c"]


def test_a_batch_is_no_longer_than_it_may_be(quiet: Clinic) -> None:
    for number in range(ticking.BATCH + 3):
        _plan(quiet, f"s{number}", -1)
    assert quiet.turn(ticking.run_due).count == ticking.BATCH
    assert quiet.turn(ticking.run_due).count == 3


def test_planning_again_moves_the_one_row(quiet: Clinic) -> None:
    _plan(quiet, "x", 5)
    _plan(quiet, "x", 9)
    (row,) = quiet.find(Due)
    assert row.due_at == MONDAY_3PM + timedelta(minutes=9)


def test_planning_once_leaves_an_earlier_plan(quiet: Clinic) -> None:
    _plan(quiet, "x", 5)
    later = MONDAY_3PM + timedelta(minutes=9)
    assert not quiet.turn(lambda turn: due.plan_once(turn, Kind.CHECKIN_CLOSE, "x", later))
    assert quiet.find(Due)[0].due_at == MONDAY_3PM + timedelta(minutes=5)


def test_what_was_dropped_is_not_done(quiet: Clinic) -> None:
    _plan(quiet, "x", -1)
    quiet.turn(lambda turn: due.drop(turn, Kind.CHECKIN_CLOSE, "x"))
    assert quiet.turn(ticking.run_due).count == 0


def test_a_row_that_fails_keeps_its_plan_leaves_nothing_half_done_and_others_go_on(quiet: Clinic) -> None:
    bad = Due(id="bad", kind="of another version", subject_id="x", due_at=MONDAY_3PM)
    quiet.turn(lambda turn: turn.tx.add(bad))
    _plan(quiet, "good", 0)
    ticked = quiet.turn(ticking.run_due)
    assert (ticked.count, ticked.failures) == (2, (("of another version", "ValueError"),))
    (kept,) = quiet.find(Due)
    assert (kept.id, kept.attempts, kept.due_at) == ("bad", 1, MONDAY_3PM + timedelta(minutes=1))


@pytest.mark.parametrize(("attempts", "minutes"), [(0, 1), (1, 2), (5, 32), (6, 60), (40, 60)])
def test_a_row_that_fails_again_waits_longer_up_to_an_hour(quiet: Clinic, attempts: int, minutes: int) -> None:
    bad = Due(id="bad", kind="of another version", subject_id="x", due_at=MONDAY_3PM, attempts=attempts)
    quiet.turn(lambda turn: turn.tx.add(bad))
    quiet.turn(ticking.run_due)
    assert quiet.find(Due)[0].due_at == MONDAY_3PM + timedelta(minutes=minutes)


def test_done_twice_at_once_it_happens_once(quiet: Clinic) -> None:
    planned = quiet.find(Checkin, state=CheckinState.PLANNED)[0]

    def twice(turn: Turn) -> None:
        checkins.ask(turn, planned.id)
        checkins.ask(turn, planned.id)

    quiet.turn(twice)
    assert len(quiet.queued(ANA)) == 1


def test_a_plan_for_somebody_who_left_says_nothing(quiet: Clinic) -> None:
    planned = quiet.find(Checkin, state=CheckinState.PLANNED)[0]
    _plan(quiet, planned.id, 0, Kind.CHECKIN_ASK)
    ana = quiet.patient()
    quiet.turn(lambda turn: turn.tx.change(ana, state=PatientState.LEFT))
    quiet.turn(ticking.run_due)
    assert quiet.queued(ANA) == []
    assert quiet.find(Checkin, id=planned.id)[0].state is CheckinState.CANCELLED
