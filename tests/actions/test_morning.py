"""The morning after a crisis: one kind question, once for each alert, and never where it has no place."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from actions import alerts, helping, morning, phases, plans
from actions.due import Kind
from care.delivery import Purpose
from care.message import Outgoing
from care.phases import DischargeReason
from care.records import (
    Alert,
    AlertState,
    Audit,
    Card,
    Due,
    Level,
    Message,
    Outcome,
    PatientState,
    PlanSection,
    SafetyCause,
    SafetyCheck,
)
from care.rules import Rule
from storage import views
from tests.clinic import ANA, Clinic, tap_on

NEXT_MORNING = datetime(2026, 11, 24, 13, 30, tzinfo=UTC)
"""Half past eight in New York, half an hour after the quiet hours."""


def crisis(clinic: Clinic, rule: Rule = Rule.NOT_SAFE) -> Alert:
    ana = clinic.patient()
    alert = clinic.turn(lambda turn: alerts.raise_flag(turn, ana.id, rule, {"minutes": "10"}))
    clinic.sent_all()
    return alert


def planned(clinic: Clinic) -> list[datetime]:
    return [row.due_at for row in clinic.find(Due, kind=Kind.MORNING)]


def next_day(clinic: Clinic, at: datetime = NEXT_MORNING) -> None:
    """Only the question is due: what else a night brings is told elsewhere."""
    clinic.now = at
    (row,) = clinic.find(Due, kind=Kind.MORNING)
    clinic.turn(lambda turn: turn.tx.remove(Due, id=row.id))
    clinic.turn(lambda turn: morning.ask(turn, row.subject_id))


def asked(clinic: Clinic) -> list[Outgoing]:
    return [message for row, message in clinic.queued() if row.purpose == Purpose.MORNING]


def labels(message: Outgoing) -> list[str]:
    return [button.label for row in message.buttons for button in row]


def answer(clinic: Clinic, label: str) -> str:
    message = asked(clinic)[0]
    return clinic.acts(ANA, lambda turn, who: morning.on_answer(turn, who, tap_on(message, label, 77)))


@pytest.mark.parametrize(
    "rule", [Rule.NOT_SAFE, Rule.NOT_SURE, Rule.SAFETY_UNANSWERED, Rule.CRISIS_WORDS], ids=str
)  # fmt: skip
def test_after_a_crisis_one_question_is_planned_for_the_next_morning(clinic: Clinic, rule: Rule) -> None:
    crisis(clinic, rule)
    crisis(clinic, Rule.NOT_SAFE)
    assert planned(clinic) == [NEXT_MORNING]


@pytest.mark.parametrize(
    "rule", [Rule.MOOD_LOW, Rule.CRAVING_HIGH, Rule.TELL_COUNSELOR, Rule.FAMILY_DANGER, Rule.PATIENT_LEFT], ids=str
)
def test_after_anything_else_none_is(clinic: Clinic, rule: Rule) -> None:
    ana = clinic.patient()
    clinic.turn(lambda turn: alerts.raise_flag(turn, ana.id, rule, {"value": "1"}))
    assert planned(clinic) == []


def test_the_first_line_is_neutral_and_the_answers_stand_under_it(clinic: Clinic) -> None:
    crisis(clinic)
    next_day(clinic)
    (message,) = asked(clinic)
    assert message.text == "Hello. I have one short question.\n\nHow are you this morning?"
    assert labels(message) == ["Better", "The same", "Worse", "I want to talk with my team"]


def test_late_in_the_day_it_asks_about_today(clinic: Clinic) -> None:
    crisis(clinic)
    next_day(clinic, NEXT_MORNING + timedelta(hours=5))
    assert asked(clinic)[0].text.endswith("How are you today?")


def test_it_is_asked_once_for_each_alert(clinic: Clinic) -> None:
    crisis(clinic)
    next_day(clinic)
    clinic.sent_all()
    crisis(clinic)
    next_day(clinic, NEXT_MORNING + timedelta(days=1))
    assert asked(clinic) == []
    assert len([card for card in clinic.find(Card) if card.key.startswith("morning:")]) == 1


def test_a_new_alert_has_a_morning_of_its_own(clinic: Clinic) -> None:
    alert, dana = crisis(clinic), clinic.staff()
    next_day(clinic)
    clinic.sent_all()
    clinic.turn(lambda turn: alerts.resolve(turn, dana.id, alert.id, Outcome.SAFE))
    crisis(clinic)
    next_day(clinic, NEXT_MORNING + timedelta(days=1))
    assert len(asked(clinic)) == 1


@pytest.mark.parametrize("state", [PatientState.LEFT, PatientState.DISCHARGED], ids=str)
def test_whoever_is_gone_is_not_asked(clinic: Clinic, state: PatientState) -> None:
    crisis(clinic)
    ana = clinic.patient()
    clinic.turn(lambda turn: turn.tx.change(ana, state=state))
    next_day(clinic)
    assert asked(clinic) == []


def test_a_question_that_waits_to_be_sent_is_taken_back_by_a_discharge(clinic: Clinic) -> None:
    crisis(clinic)
    next_day(clinic)
    ana, dana = clinic.patient(), clinic.staff()
    clinic.turn(lambda turn: phases.discharge(turn, dana.id, ana.id, DischargeReason.DECEASED))
    assert asked(clinic) == []


def test_on_a_break_or_in_hospital_nobody_is_asked(clinic: Clinic) -> None:
    crisis(clinic)
    ana = clinic.patient()
    clinic.turn(lambda turn: turn.tx.change(ana, paused_until_at=NEXT_MORNING + timedelta(hours=1)))
    next_day(clinic)
    assert asked(clinic) == []


def test_a_false_alarm_is_not_asked_about(clinic: Clinic) -> None:
    alert, dana = crisis(clinic), clinic.staff()
    clinic.turn(lambda turn: alerts.resolve(turn, dana.id, alert.id, Outcome.FALSE_ALARM))
    next_day(clinic)
    assert asked(clinic) == []


@pytest.mark.parametrize(("taken", "count"), [(False, 0), (True, 1)], ids=["nobody has it", "somebody has it"])
def test_beside_a_newer_crisis_it_waits_for_a_person(clinic: Clinic, taken: bool, count: int) -> None:
    old, dana, ana = crisis(clinic), clinic.staff(), clinic.patient()
    clinic.turn(lambda turn: alerts.resolve(turn, dana.id, old.id, Outcome.SAFE))
    clinic.now = NEXT_MORNING - timedelta(hours=3)
    new = crisis(clinic, Rule.CRISIS_WORDS)
    assert new.id != old.id
    if taken:
        clinic.turn(lambda turn: alerts.acknowledge(turn, dana.id, new.id))
    clinic.sent_all()
    clinic.now = NEXT_MORNING
    clinic.turn(lambda turn: morning.ask(turn, old.id))
    assert len(asked(clinic)) == count
    assert clinic.patient().id == ana.id


def test_an_alert_that_nobody_has_taken_all_night_does_not_silence_its_own_question(clinic: Clinic) -> None:
    assert crisis(clinic).state is AlertState.OPEN
    next_day(clinic)
    assert len(asked(clinic)) == 1


def test_soon_after_a_safety_question_it_waits(clinic: Clinic) -> None:
    crisis(clinic)
    ana = clinic.patient()
    clinic.now = NEXT_MORNING - timedelta(minutes=20)
    clinic.turn(lambda turn: helping.ask_safety(turn, ana.id, SafetyCause.HELP))
    next_day(clinic)
    assert asked(clinic) == []
    assert planned(clinic) == [NEXT_MORNING + timedelta(minutes=100)]


def test_in_a_session_it_waits_for_the_end(clinic: Clinic) -> None:
    crisis(clinic)
    next_day(clinic, datetime(2026, 11, 23, 23, 30, tzinfo=UTC))
    assert asked(clinic) == []
    assert planned(clinic) == [datetime(2026, 11, 24, 2, 0, tzinfo=UTC)]


def test_quiet_hours_that_moved_meanwhile_hold_it_back(clinic: Clinic) -> None:
    crisis(clinic)
    ana = clinic.patient()
    clinic.turn(lambda turn: turn.tx.change(ana, zone="America/Los_Angeles"))
    next_day(clinic)
    assert asked(clinic) == []
    assert planned(clinic) == [datetime(2026, 11, 24, 16, 0, tzinfo=UTC)]


@pytest.mark.parametrize(("label", "kept"), [("Better", "better"), ("The same", "same"), ("Worse", "worse")])
def test_an_answer_is_kept_without_words_and_reaches_the_team(clinic: Clinic, label: str, kept: str) -> None:
    alert, ana = crisis(clinic), clinic.patient()
    next_day(clinic)
    answer(clinic, label)
    (row,) = clinic.find(Audit, act="morning.answered")
    assert (row.subject_id, row.patient_id, row.actor_id, row.detail) == (alert.id, ana.id, ana.id, kept)
    (message,) = clinic.find(Message)
    assert message.body == f"How are you today? {label}"
    assert clinic.turn(
        lambda turn: [(each.patient_id, each.count) for each in views.unread(turn.tx, ana.program_id)]
    ) == [(ana.id, 1)]
    newest = clinic.turn(lambda turn: morning.newest(turn, ana.id))
    assert newest is not None
    assert newest.detail == kept


def test_the_same_button_tapped_twice_is_one_answer_and_another_is_new(clinic: Clinic) -> None:
    crisis(clinic)
    next_day(clinic)
    taps = [tap_on(asked(clinic)[0], label, 77) for label in ("Better", "Better", "Worse", "Worse")]
    clinic.acts(ANA, lambda turn, who: [morning.on_answer(turn, who, tap) for tap in taps])
    assert [row.detail for row in clinic.find(Audit, act="morning.answered", order="id")] == ["better", "worse"]
    assert len(clinic.find(SafetyCheck)) == 1


def test_worse_asks_the_safety_question_and_no_answer_to_that_is_a_crisis(clinic: Clinic) -> None:
    crisis(clinic)
    next_day(clinic)
    answer(clinic, "Worse")
    (check,) = clinic.find(SafetyCheck)
    assert check.cause is SafetyCause.MOOD
    assert "Are you safe right now?" in clinic.last().text
    clinic.turn(lambda turn: helping.unanswered(turn, check.id))
    assert Rule.SAFETY_UNANSWERED in [flag.rule for flag in clinic.open_flags()]


def test_worse_is_a_concern_of_its_own_that_i_am_safe_does_not_close(clinic: Clinic) -> None:
    old, dana = crisis(clinic), clinic.staff()
    clinic.turn(lambda turn: alerts.resolve(turn, dana.id, old.id, Outcome.SAFE))
    next_day(clinic)
    answer(clinic, "Worse")
    safe = tap_on(clinic.last(), "I'm safe")
    clinic.acts(ANA, lambda turn, who: helping.on_safety(turn, who, safe))
    (flag,) = clinic.open_flags()
    assert (flag.rule, flag.level) == (Rule.MORNING_WORSE, Level.CONCERN)
    assert flag.alert_id != old.id
    clinic.advance(hours=1)
    assert [each.rule for each in clinic.open_flags()] == [Rule.MORNING_WORSE]


def test_worse_joins_the_alert_that_is_open_and_does_not_lower_it(clinic: Clinic) -> None:
    alert = crisis(clinic)
    next_day(clinic)
    answer(clinic, "Worse")
    (now,) = clinic.find(Alert)
    assert (now.id, now.level) == (alert.id, Level.CRISIS)
    assert {flag.rule for flag in clinic.open_flags()} == {Rule.NOT_SAFE, Rule.MORNING_WORSE}


@pytest.mark.parametrize("label", ["Better", "The same"])
def test_better_and_the_same_raise_nothing(clinic: Clinic, label: str) -> None:
    old, dana = crisis(clinic), clinic.staff()
    clinic.turn(lambda turn: alerts.resolve(turn, dana.id, old.id, Outcome.SAFE))
    next_day(clinic)
    answer(clinic, label)
    assert clinic.open_flags() == []


@pytest.mark.parametrize("label", ["Better", "The same"])
def test_any_other_answer_asks_nothing_and_offers_the_plan_and_the_team(clinic: Clinic, label: str) -> None:
    crisis(clinic)
    ana = clinic.patient()
    clinic.turn(lambda turn: plans.add(turn, ana.id, PlanSection.PEOPLE, "June 555-0112", ana.id))
    next_day(clinic)
    answer(clinic, label)
    assert clinic.find(SafetyCheck) == []
    shown = clinic.last()
    assert shown.text.startswith("Thank you for telling me.")
    assert labels(shown) == ["I want to talk with my team", "My safety plan", "Call my person"]


def test_my_team_tells_the_counselor(clinic: Clinic) -> None:
    crisis(clinic)
    next_day(clinic)
    tap = tap_on(asked(clinic)[0], "I want to talk with my team")
    clinic.acts(ANA, lambda turn, who: helping.on_tell(turn, who, tap))
    assert Rule.TELL_COUNSELOR in [flag.rule for flag in clinic.open_flags()]


def test_somebody_else_cannot_answer(clinic: Clinic) -> None:
    crisis(clinic)
    next_day(clinic)
    clinic.new_patient(1500)
    message = asked(clinic)[0]
    said = clinic.acts(1500, lambda turn, who: morning.on_answer(turn, who, tap_on(message, "Worse")))
    assert said
    assert clinic.find(Audit, act="morning.answered") == []


def test_whoever_left_and_answers_still_gets_the_numbers(clinic: Clinic) -> None:
    crisis(clinic)
    next_day(clinic)
    message, ana = asked(clinic)[0], clinic.patient()
    clinic.turn(lambda turn: turn.tx.change(ana, state=PatientState.LEFT))
    clinic.acts(ANA, lambda turn, who: morning.on_answer(turn, who, tap_on(message, "Worse")))
    assert "988" in clinic.last().text
    assert clinic.find(SafetyCheck) == []
