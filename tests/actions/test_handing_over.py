"""Handing an alert over: whose it is to take, when it climbs again, when it comes back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions import alerts, enrolling, handing_over, signing_in
from actions.handing_over import Asked
from actions.turn import Turn
from care.records import Account, Alert, AlertState, Audit, Due, Level, Outcome, Staff, StaffRole
from care.rules import Rule
from tests.clinic import ANA, BETH, DANA, SAM, Clinic


def _raise(clinic: Clinic, rule: Rule = Rule.NOT_SAFE) -> Alert:
    ana = clinic.patient(ANA).id
    return clinic.turn(lambda turn: alerts.raise_flag(turn, ana, rule, {"value": "9", "kind": "voice"}))


def _alert(clinic: Clinic) -> Alert:
    return clinic.find(Alert)[-1]


def _takes(clinic: Clinic, name: str = "dana") -> bool:
    alert, staff = _alert(clinic), clinic.staff(name)
    return clinic.turn(lambda turn: alerts.acknowledge(turn, staff.id, alert.id))


def _hands(clinic: Clinic, giver: str = "dana", colleague: str = "beth", minutes: int | None = None) -> Asked:
    alert, gives, gets = _alert(clinic), clinic.staff(giver), clinic.staff(colleague)
    return clinic.turn(lambda turn: handing_over.hand_over(turn, gives.id, alert.id, gets.id, minutes))


def _next_at(clinic: Clinic) -> timedelta:
    (due,) = clinic.find(Due, kind="alert.step", subject_id=_alert(clinic).id)
    return due.due_at - clinic.now


def _dead(clinic: Clinic, name: str) -> None:
    account = clinic.find(Account, person_id=clinic.staff(name).id)[0]
    clinic.turn(lambda turn: turn.tx.change(account, unreachable_at=turn.now))


def test_it_is_the_colleagues_to_take_and_written_down(clinic: Clinic) -> None:
    _raise(clinic)
    _takes(clinic)
    clinic.sent_all()
    assert _hands(clinic) is Asked.DONE
    alert = _alert(clinic)
    assert (alert.state, alert.asked_of, alert.acknowledged_by) == (AlertState.OPEN, clinic.staff("beth").id, None)
    assert [row.silent for row, _ in clinic.queued(BETH)] == [False]
    assert [(row.actor_id, row.detail) for row in clinic.find(Audit, act="alert.handed_over")] == [
        (clinic.staff("dana").id, clinic.staff("beth").id)
    ]


@pytest.mark.parametrize(("rule", "minutes"), [(Rule.NOT_SAFE, 5), (Rule.CRAVING_HIGH, 15)], ids=["crisis", "urgent"])
def test_it_climbs_again_after_the_first_rungs_wait(clinic: Clinic, rule: Rule, minutes: int) -> None:
    _raise(clinic, rule)
    _takes(clinic)
    _hands(clinic)
    assert _next_at(clinic) == timedelta(minutes=minutes)
    clinic.sent_all()
    clinic.advance(minutes=minutes)
    assert clinic.queued(SAM) != []
    assert clinic.queued(DANA) != []  # the giver learns that nobody took it


def test_what_nobody_has_taken_climbs_as_before(clinic: Clinic) -> None:
    _raise(clinic)
    clinic.advance(minutes=4)
    before = (_alert(clinic).rung, _next_at(clinic))
    assert _hands(clinic, "sam", "beth") is Asked.DONE
    assert (_alert(clinic).rung, _next_at(clinic)) == before


def test_until_a_time_it_comes_back_to_the_giver(clinic: Clinic) -> None:
    _raise(clinic)
    _takes(clinic)
    _hands(clinic, minutes=60)
    _takes(clinic, "beth")
    clinic.advance(minutes=29)
    assert _alert(clinic).acknowledged_by == clinic.staff("beth").id
    clinic.advance(minutes=31)
    alert = _alert(clinic)
    assert (alert.state, alert.asked_of, alert.handed_by) == (
        AlertState.OPEN, clinic.staff("dana").id, clinic.staff("beth").id,
    )  # fmt: skip


def test_when_the_giver_is_not_there_it_is_everybodys(clinic: Clinic) -> None:
    _raise(clinic)
    _takes(clinic)
    _hands(clinic, minutes=60)
    _takes(clinic, "beth")
    _dead(clinic, "dana")
    clinic.advance(minutes=60)
    assert (_alert(clinic).state, _alert(clinic).asked_of) == (AlertState.OPEN, None)
    assert "alert.reopened" in [row.act for row in clinic.find(Audit)]


def test_only_the_giver_says_until_when(clinic: Clinic) -> None:
    _raise(clinic)
    _takes(clinic)
    _hands(clinic)
    alert, dana, sam = _alert(clinic), clinic.staff("dana"), clinic.staff("sam")
    assert not clinic.turn(lambda turn: handing_over.set_until(turn, sam.id, alert.id, 60))
    assert not clinic.turn(lambda turn: handing_over.set_until(turn, dana.id, alert.id, 7))
    assert clinic.turn(lambda turn: handing_over.set_until(turn, dana.id, alert.id, 60))
    assert _alert(clinic).handed_until_at == clinic.now + timedelta(hours=1)


def test_another_than_the_one_asked_may_take_it_and_then_it_stays(clinic: Clinic) -> None:
    _raise(clinic)
    _takes(clinic)
    _hands(clinic, minutes=60)
    assert _takes(clinic, "sam")
    alert = _alert(clinic)
    assert (alert.asked_of, alert.handed_by, alert.handed_until_at) == (None, None, None)


def test_a_concern_can_be_handed_over_and_pages_nobody_else(clinic: Clinic) -> None:
    _raise(clinic, Rule.UNREADABLE_MEDIA)
    _takes(clinic)
    clinic.sent_all()
    assert _hands(clinic) is Asked.DONE
    clinic.advance(minutes=40)
    assert (clinic.queued(BETH) != [], clinic.queued(SAM)) == (True, [])


def test_a_higher_level_is_everybodys_again(clinic: Clinic) -> None:
    _raise(clinic, Rule.CRAVING_HIGH)
    _takes(clinic)
    _hands(clinic)
    _raise(clinic, Rule.NOT_SAFE)
    assert (_alert(clinic).level, _alert(clinic).asked_of) == (Level.CRISIS, None)


def test_nobody_is_asked_who_cannot_be_reached_or_about_what_is_closed(clinic: Clinic) -> None:
    _raise(clinic)
    _dead(clinic, "beth")
    assert _hands(clinic) is Asked.UNREACHABLE
    alert, dana = _alert(clinic), clinic.staff("dana")
    names = [staff.name for staff in clinic.turn(lambda turn: handing_over.colleagues(turn, alert, dana.id))]
    assert names == ["Sam Sample", "Ada Admin"]
    clinic.turn(lambda turn: alerts.resolve(turn, dana.id, alert.id, Outcome.SAFE))
    assert _hands(clinic, colleague="sam") is Asked.CLOSED


def test_nobody_of_another_program_and_not_oneself(clinic: Clinic) -> None:
    def elsewhere(turn: Turn) -> Staff:
        other = enrolling.add_program(
            turn, name="North", zone="America/Chicago", phone="555", use_policy_en="x", use_policy_es="x"
        )
        return enrolling.add_staff(turn, other.id, role=StaffRole.SUPERVISOR, name="Nora", sign_in="nora")

    _raise(clinic)
    clinic.turn(elsewhere)
    for giver, colleague in (("dana", "nora"), ("nora", "dana"), ("dana", "dana")):
        with pytest.raises(LookupError):
            _hands(clinic, giver, colleague)


def test_who_leaves_lets_go_of_what_they_had(clinic: Clinic) -> None:
    _raise(clinic)
    _takes(clinic, "beth")
    beth, ada = clinic.staff("beth"), clinic.staff("ada")
    clinic.sent_all()
    clinic.turn(lambda turn: signing_in.deactivate(turn, beth.id, actor_id=ada.id, at=clinic.now))
    clinic.tick()
    assert _alert(clinic).state is AlertState.OPEN
    assert clinic.queued(DANA) != []


def test_who_leaves_while_asked_is_waited_for_no_longer(clinic: Clinic) -> None:
    _raise(clinic)
    _takes(clinic)
    _hands(clinic)
    beth, ada = clinic.staff("beth"), clinic.staff("ada")
    clinic.turn(lambda turn: signing_in.deactivate(turn, beth.id, actor_id=ada.id, at=clinic.now))
    clinic.tick()
    assert clinic.queued(SAM) != []
