"""Thresholds of a program, and whose sleep is watched: stored within the bounds, by those who may, with a trace."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from actions import tuning
from actions.tuning import Standing
from care.records import Audit, Staff, Threshold
from care.thresholds import THRESHOLDS
from tests.clinic import Clinic


def sets(clinic: Clinic, values: Mapping[str, int], sign_in: str = "sam") -> frozenset[str]:
    staff = clinic.staff(sign_in)
    return clinic.turn(lambda turn: tuning.set_thresholds(turn, staff.id, values))


def stored(clinic: Clinic) -> dict[str, int]:
    return {row.name: row.value for row in clinic.find(Threshold)}


def standing(clinic: Clinic, name: str) -> Standing:
    program = clinic.program()
    found = clinic.turn(lambda turn: tuning.current(turn, program.id))
    assert [each.threshold for each in found] == list(THRESHOLDS)
    return next(each for each in found if each.threshold.name == name)


def test_a_number_is_stored_once_and_changed_after_that(clinic: Clinic) -> None:
    for value in (7, 9):
        assert sets(clinic, {"craving_urgent": value}) == frozenset()
    assert stored(clinic) == {"craving_urgent": 9}
    assert [row.detail for row in clinic.find(Audit, act="threshold.changed")] == [
        "craving_urgent: 8, now 7",
        "craving_urgent: 7, now 9",
    ]


def test_going_back_to_the_default_is_a_change_like_any_other(clinic: Clinic) -> None:
    sets(clinic, {"craving_urgent": 7})
    sets(clinic, {"craving_urgent": 8})
    assert stored(clinic) == {"craving_urgent": 8}
    assert len(clinic.find(Audit, act="threshold.changed")) == 2


def test_one_number_outside_its_bounds_keeps_all_of_them_out(clinic: Clinic) -> None:
    assert sets(clinic, {"craving_urgent": 5, "mood_urgent": 2}) == {"craving_urgent"}
    assert stored(clinic) == {}
    assert clinic.find(Audit, act="threshold.changed") == []


def test_what_stands_says_who_set_it_and_when(clinic: Clinic) -> None:
    before = standing(clinic, "silence_new")
    assert (before.value, before.changed_at, before.changed_by) == (2, None, "")
    sets(clinic, {"silence_new": 3}, "ada")
    after = standing(clinic, "silence_new")
    assert (after.value, after.changed_at, after.changed_by) == (3, clinic.now, "Ada Admin")


def test_a_number_stored_under_older_bounds_is_shown_as_it_counts(clinic: Clinic) -> None:
    sets(clinic, {"craving_urgent": 9})
    [row] = clinic.find(Threshold)
    clinic.turn(lambda turn: turn.tx.change(row, value=10))
    assert standing(clinic, "craving_urgent").value == 9


@pytest.mark.parametrize("sign_in", ["dana", "beth"])
def test_a_counselor_sets_nothing(clinic: Clinic, sign_in: str) -> None:
    with pytest.raises(LookupError):
        sets(clinic, {"craving_urgent": 7}, sign_in)
    assert stored(clinic) == {}


def test_whoever_is_not_active_sets_nothing(clinic: Clinic) -> None:
    sam = clinic.staff("sam")
    clinic.turn(lambda turn: turn.tx.change(turn.tx.need(Staff, sam.id), active=False))
    with pytest.raises(LookupError):
        sets(clinic, {"craving_urgent": 7})


def test_a_number_that_there_is_not_cannot_be_set(clinic: Clinic) -> None:
    with pytest.raises(LookupError):
        sets(clinic, {"moon": 7})


def test_sleep_is_watched_where_a_clinician_says_so_with_a_trace(clinic: Clinic) -> None:
    ana, dana = clinic.patient(), clinic.staff()
    assert ana.watches_sleep is False
    for on, changed in ((True, True), (True, False), (False, True)):
        assert clinic.turn(lambda turn, on=on: tuning.watch_sleep(turn, dana.id, ana.id, on=on)) is changed  # type: ignore[misc]
        assert clinic.patient().watches_sleep is on
    assert {row.actor_id for row in clinic.find(Audit, patient_id=ana.id, act="patient.sleep_watched")} == {dana.id}
