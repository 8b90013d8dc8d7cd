"""Flags and alerts: one alert for a patient, one owner, always a next step, and only a person closes it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

import pytest

from actions import alerts, enrolling
from actions.due import Kind
from actions.turn import Turn
from care.records import Alert, AlertState, Audit, Due, Flag, Level, Outcome, Staff, StaffRole
from care.rules import LEVELS, Rule
from storage import alerts as queries
from tests.actions.phones import Phones
from tests.clinic import ANA, BETH, DANA, SAM, Clinic

FACTS = {"value": "9", "minutes": "10", "kind": "voice", "session": "Monday", "reason": "work",
         "day": "2026-11-23", "instrument": "PHQ-9", "score": "total", "cut": "10",
         "days": "3", "values": "5, 6, 7", "usual": "6.5", "sleep": "2/10, 3 h", "mood": "9, 10",
         "missed": "3", "answered": "16", "asked": "28"}  # fmt: skip


def _raise(clinic: Clinic, rule: Rule = Rule.NOT_SAFE, facts: Mapping[str, str] = FACTS) -> Alert:
    ana = clinic.patient().id
    return clinic.turn(lambda turn: alerts.raise_flag(turn, ana, rule, facts))


def _alert(clinic: Clinic) -> Alert:
    return clinic.find(Alert)[-1]


def _staff(clinic: Clinic, sign_in: str = "dana") -> str:
    return clinic.staff(sign_in).id


def _acknowledge(clinic: Clinic, sign_in: str = "dana") -> bool:
    alert_id, staff_id = _alert(clinic).id, _staff(clinic, sign_in)
    return clinic.turn(lambda turn: alerts.acknowledge(turn, staff_id, alert_id))


def _resolve(clinic: Clinic, outcome: Outcome = Outcome.SAFE, sign_in: str = "dana") -> bool:
    alert_id, staff_id = _alert(clinic).id, _staff(clinic, sign_in)
    return clinic.turn(lambda turn: alerts.resolve(turn, staff_id, alert_id, outcome))


@pytest.mark.parametrize("rule", list(Rule), ids=str)
def test_every_rule_can_be_told_in_both_languages_and_has_its_level(clinic: Clinic, rule: Rule) -> None:
    assert _raise(clinic, rule).level == LEVELS[rule]
    clinic.advance(minutes=3)
    (row,) = [row for row, _ in clinic.queued(DANA) if row.purpose == "alert"]
    assert row.silent == (LEVELS[rule] < Level.URGENT)  # a concern makes no phone ring


@pytest.mark.parametrize("rule", [rule for rule in Rule if LEVELS[rule] >= Level.URGENT], ids=str)
def test_no_alert_that_pages_is_without_a_next_step(clinic: Clinic, rule: Rule) -> None:
    _raise(clinic, rule)
    for minutes in (0, 2, 6, 20, 60, 180):
        clinic.advance(minutes=minutes)
        assert clinic.turn(lambda turn: queries.without_next_step(turn.tx, Level.URGENT)) == []


def test_the_same_reason_twice_is_one_flag_with_its_newest_numbers(clinic: Clinic) -> None:
    _raise(clinic, Rule.CRAVING_HIGH, {"value": "8"})
    _raise(clinic, Rule.CRAVING_HIGH, {"value": "10"})
    (flag,) = clinic.find(Flag)
    assert '"10"' in flag.facts
    assert len(clinic.find(Alert)) == 1


def test_two_reasons_are_one_alert_at_the_higher_level(clinic: Clinic) -> None:
    _raise(clinic, Rule.CRAVING_HIGH)
    _raise(clinic, Rule.NOT_SAFE)
    assert len(clinic.find(Flag)) == 2
    assert (_alert(clinic).level, len(clinic.find(Alert))) == (Level.CRISIS, 1)


def test_after_it_was_resolved_a_new_reason_is_a_new_alert(clinic: Clinic) -> None:
    _raise(clinic)
    _resolve(clinic)
    _raise(clinic)
    assert [alert.state for alert in clinic.find(Alert)] == [AlertState.RESOLVED, AlertState.OPEN]


def test_a_lower_reason_never_lowers_an_alert(clinic: Clinic) -> None:
    _raise(clinic, Rule.NOT_SAFE)
    _raise(clinic, Rule.HELP_OPENED_LEFT)
    assert _alert(clinic).level is Level.CRISIS


def test_one_acknowledges_and_the_other_is_told_who(clinic: Clinic) -> None:
    _raise(clinic)
    assert _acknowledge(clinic, "dana")
    assert not _acknowledge(clinic, "sam")
    alert = _alert(clinic)
    assert (alert.state, alert.acknowledged_by) == (AlertState.ACKNOWLEDGED, _staff(clinic, "dana"))
    assert [audit.act for audit in clinic.find(Audit, subject_id=alert.id)].count("alert.acknowledged") == 1


def test_an_acknowledged_alert_climbs_no_further(clinic: Clinic) -> None:
    _raise(clinic)
    _acknowledge(clinic)
    clinic.sent_all()
    clinic.advance(minutes=29)
    assert clinic.queued(BETH) == []
    assert clinic.queued(SAM) == []


def test_resolved_it_is_over_for_everybody_and_forever(clinic: Clinic) -> None:
    _raise(clinic)
    assert _resolve(clinic)
    assert not _resolve(clinic, sign_in="sam")
    assert clinic.find(Flag, closed_at=None) == []
    left = clinic.find(Due, subject_id=_alert(clinic).id)
    assert [row.kind for row in left if row.kind != Kind.MORNING] == []  # that one is for the patient, not the team


@pytest.mark.parametrize("outcome", [outcome for outcome in Outcome if outcome is not Outcome.NO_ANSWER], ids=str)
def test_each_outcome_closes_it(clinic: Clinic, outcome: Outcome) -> None:
    _raise(clinic)
    assert _resolve(clinic, outcome)
    assert (_alert(clinic).state, _alert(clinic).outcome) == (AlertState.RESOLVED, outcome)


def test_no_answer_keeps_it_and_asks_again(clinic: Clinic) -> None:
    _raise(clinic)
    assert _resolve(clinic, Outcome.NO_ANSWER)
    assert _alert(clinic).state is AlertState.ACKNOWLEDGED
    clinic.sent_all()
    clinic.advance(minutes=16)
    assert clinic.queued(DANA) != []


@pytest.mark.parametrize("act", ["acknowledge", "resolve"])
def test_staff_of_another_program_may_not(clinic: Clinic, act: str) -> None:
    def elsewhere(turn: Turn) -> Staff:
        other = enrolling.add_program(
            turn, name="North", zone="America/Chicago", phone="555", use_policy_en="x", use_policy_es="x"
        )
        return enrolling.add_staff(turn, other.id, role=StaffRole.SUPERVISOR, name="Nora", sign_in="nora")

    alert, nora = _raise(clinic), clinic.turn(elsewhere)

    def tries(turn: Turn) -> bool:
        if act == "acknowledge":
            return alerts.acknowledge(turn, nora.id, alert.id)
        return alerts.resolve(turn, nora.id, alert.id, Outcome.SAFE)

    with pytest.raises(LookupError, match="another program"):
        clinic.turn(tries)
    assert _alert(clinic).state is AlertState.OPEN


def test_staff_who_left_may_not(clinic: Clinic) -> None:
    alert, dana = _raise(clinic), clinic.staff()
    clinic.turn(lambda turn: turn.tx.change(dana, active=False))
    with pytest.raises(LookupError):
        clinic.turn(lambda turn: alerts.acknowledge(turn, dana.id, alert.id))


def test_below_crisis_it_waits_for_the_end_of_the_check_in(clinic: Clinic) -> None:
    ana = clinic.patient().id
    _raise(clinic, Rule.CRAVING_HIGH)
    assert clinic.queued(DANA) == []
    clinic.turn(lambda turn: alerts.release(turn, ana))
    assert clinic.queued(DANA) != []


def test_but_not_longer_than_it_may(clinic: Clinic) -> None:
    _raise(clinic, Rule.CRAVING_HIGH)
    clinic.go_to(clinic.now + alerts.HOLD)
    assert clinic.queued(DANA) != []


def test_a_crisis_waits_for_nothing(clinic: Clinic) -> None:
    _raise(clinic, Rule.NOT_SAFE)
    assert clinic.queued(DANA) != []


def test_a_counselor_who_was_not_told_means_the_next_rung_now(clinic: Clinic) -> None:
    alert, dana = _raise(clinic), _staff(clinic)
    clinic.turn(lambda turn: alerts.not_told(turn, alert.id, dana))
    clinic.tick()
    assert clinic.queued(SAM) != []
    assert "alert.not_told" in [audit.act for audit in clinic.find(Audit)]


def test_buttons_of_an_alert_are_not_for_patients(clinic: Clinic) -> None:
    phones = Phones(clinic)
    _raise(clinic)
    phones.deliver()
    message_id, shown = phones.message(DANA, "I've got this")
    assert phones.forges(ANA, message_id, shown, "I've got this") == "This is not in your caseload."
    assert _alert(clinic).state is AlertState.OPEN


def test_an_old_button_of_a_resolved_alert_says_so(clinic: Clinic) -> None:
    phones = Phones(clinic)
    _raise(clinic)
    phones.deliver()
    message_id, shown = phones.message(DANA, "I've got this")
    _resolve(clinic)
    phones.deliver()
    assert phones.forges(DANA, message_id, shown, "I've got this") == "This alert is closed."


def test_what_staff_are_told_holds_no_name_and_its_first_line_no_reason(clinic: Clinic) -> None:
    _raise(clinic, Rule.NOT_SAFE)
    _raise(clinic, Rule.CRAVING_HIGH)
    (shown,) = [said for _, said in clinic.queued(DANA)]
    assert "Ana" not in shown.text
    assert "raving" in shown.text
    assert "raving" not in shown.preview
    assert shown.preview.splitlines()[0].startswith(clinic.patient().case_code)


def test_nobody_there_means_that_everybody_is_asked_in_turn(clinic: Clinic) -> None:
    for sign_in in ("dana", "sam"):
        staff = clinic.staff(sign_in)
        clinic.turn(lambda turn, staff=staff: turn.tx.change(staff, active=False))  # type: ignore[misc]  # bound now
    _raise(clinic)
    clinic.now += timedelta(seconds=1)
    clinic.tick()
    clinic.advance(minutes=16)
    assert clinic.queued(BETH) != []
