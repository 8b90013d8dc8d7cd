"""The buttons of an alert: what is offered, what old ones answer."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions import alerts
from care.records import Alert, AlertState, Outcome, Staff
from care.rules import Rule
from tests.actions.phones import Phones
from tests.clinic import ANA, BETH, DANA, SAM, Clinic


@pytest.fixture
def phones(clinic: Clinic) -> Phones:
    """The phones, after a crisis has rung Dana's."""
    made, ana = Phones(clinic), clinic.patient().id
    clinic.turn(lambda turn: alerts.raise_flag(turn, ana, Rule.NOT_SAFE, {}))
    made.deliver()
    return made


def _alert(phones: Phones) -> Alert:
    return phones.clinic.find(Alert)[-1]


def _labels(phones: Phones, telegram_id: int = DANA) -> list[str]:
    return [
        button.label
        for message in phones.chats.get(telegram_id, {}).values()
        for row in message.buttons
        for button in row
    ]


def test_what_is_offered_follows_the_alert(phones: Phones) -> None:
    assert _labels(phones) == ["I've got this", "Hand over"]
    phones.taps(DANA, "I've got this")
    assert _labels(phones) == ["Resolve", "Hand over", "Snooze"]
    phones.taps(DANA, "Resolve")
    phones.taps(DANA, "Reached and safe")
    assert _labels(phones) == ["Yes", "No"]
    assert phones.taps(DANA, "No") == "Noted. Thank you."
    assert _labels(phones) == []
    assert _alert(phones).useful is False


@pytest.mark.parametrize("choice", ["Resolve", "Hand over", "Snooze"])
def test_one_can_go_back_from_a_choice(phones: Phones, choice: str) -> None:
    phones.taps(DANA, "I've got this")
    phones.taps(DANA, choice)
    phones.taps(DANA, "◀ Back")
    assert _labels(phones) == ["Resolve", "Hand over", "Snooze"]


def test_colleagues_are_named_and_nobody_else(phones: Phones) -> None:
    phones.taps(DANA, "Hand over")
    assert _labels(phones) == ["Beth Beispiel", "Sam Sample", "Ada Admin", "◀ Back"]


def test_a_colleague_who_left_meanwhile_is_not_asked(phones: Phones) -> None:
    phones.taps(DANA, "Hand over")
    beth = phones.clinic.staff("beth")
    phones.clinic.turn(lambda turn: turn.tx.change(beth, active=False))
    assert phones.taps(DANA, "Beth Beispiel") == "This person cannot be asked now. Pick somebody else."
    assert _alert(phones).asked_of is None


def test_with_nobody_to_ask_it_says_so(phones: Phones) -> None:
    for name in ("sam", "beth", "ada"):
        staff = phones.clinic.staff(name)
        phones.clinic.turn(lambda turn, staff=staff: turn.tx.change(staff, active=False))  # type: ignore[misc]  # bound now
    assert phones.taps(DANA, "Hand over") == "Nobody else can be reached in Telegram now."


def test_only_whoever_has_it_may_set_a_time(phones: Phones) -> None:
    phones.taps(DANA, "I've got this")
    message_id, shown = phones.message(DANA, "Snooze")
    assert phones.forges(SAM, message_id, shown, "Snooze") == "Only whoever has this alert can set a time."


def test_without_time_left_it_says_what_to_do(phones: Phones) -> None:
    phones.taps(DANA, "I've got this")
    phones.taps(DANA, "Snooze")
    phones.clinic.now += timedelta(minutes=60)
    assert phones.taps(DANA, "In 15 min").startswith("No time is left for that")


@pytest.mark.parametrize("label", ["Resolve", "Hand over", "Snooze"])
def test_buttons_are_not_for_patients(phones: Phones, label: str) -> None:
    phones.taps(DANA, "I've got this")
    message_id, shown = phones.message(DANA, label)
    assert phones.forges(ANA, message_id, shown, label) == "This is not in your caseload."


def test_old_buttons_of_a_resolved_alert_are_answered_kindly(phones: Phones) -> None:
    phones.taps(DANA, "Hand over")
    message_id, shown = phones.message(DANA, "Beth Beispiel")
    alert, dana = _alert(phones), phones.clinic.find(Staff, sign_in="dana")[0]
    phones.clinic.turn(lambda turn: alerts.resolve(turn, dana.id, alert.id, Outcome.SAFE))
    assert phones.forges(DANA, message_id, shown, "Beth Beispiel") == "This alert is closed."
    assert phones.shown(BETH) == []
    assert _alert(phones).state is AlertState.RESOLVED


def test_the_time_can_be_set_by_the_giver_only_once_it_was_handed_over(phones: Phones) -> None:
    phones.taps(DANA, "Hand over")
    phones.taps(DANA, "Beth Beispiel")
    message_id, shown = phones.message(DANA, "For 1 hour")
    assert phones.forges(SAM, message_id, shown, "For 1 hour") == "It is too late for that."
    phones.taps(DANA, "For 1 hour")
    assert _alert(phones).handed_until_at is not None
