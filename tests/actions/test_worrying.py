"""*I'm worried*: one way, to staff."""

from __future__ import annotations

import pytest

from care.records import FamilyLink, Level, Message
from care.rules import Rule
from tests.actions.phones import EVA, Phones, agrees, ties
from tests.clinic import ANA, DANA, Clinic


@pytest.fixture
def phones(clinic: Clinic) -> Phones:
    phones = Phones(clinic)
    ties(phones, ANA)
    return phones


def test_the_numbers_come_before_any_question(phones: Phones, clinic: Clinic) -> None:
    phones.taps(EVA, "I'm worried")
    text = phones.last(EVA)
    assert text.index("911") < text.index("Is someone in danger right now?")
    assert text.index("988") < text.index("Is someone in danger right now?")
    assert clinic.open_flags() == []


def test_danger_reaches_the_counselor_before_a_word_is_written(phones: Phones, clinic: Clinic) -> None:
    phones.taps(EVA, "I'm worried")
    phones.taps(EVA, "Yes, danger now")
    assert [(flag.rule, flag.level) for flag in clinic.open_flags()] == [(Rule.FAMILY_DANGER, Level.CRISIS)]
    assert any("someone is in danger now" in text for text in phones.shown(DANA))
    assert "call 911 now" in phones.last(EVA)


def test_a_worry_goes_into_the_thread_as_a_relatives_and_never_back(phones: Phones, clinic: Clinic) -> None:
    phones.clear()
    ties_message = "She has not slept for days."
    phones.sends(EVA, "family")
    phones.taps(EVA, "I'm worried")
    phones.taps(EVA, "No, but I'm worried")
    phones.types(EVA, ties_message)
    (message,) = clinic.find(Message)
    assert message.body == "[family] She has not slept for days."
    assert (message.patient_id, message.staff_id, message.read_at) == (clinic.patient().id, None, None)
    assert [flag.rule for flag in clinic.open_flags()] == [Rule.FAMILY_WORRY]
    assert "It is passed on" in phones.last(EVA)
    assert phones.shown(ANA) == []


def test_crisis_words_in_a_worry_mean_danger_and_help_for_the_relative(phones: Phones, clinic: Clinic) -> None:
    phones.taps(EVA, "I'm worried")
    phones.taps(EVA, "No, but I'm worried")
    phones.types(EVA, "I am afraid she will kill herself. She said: I want to die.")
    assert {flag.rule for flag in clinic.open_flags()} == {Rule.FAMILY_WORRY, Rule.FAMILY_DANGER}
    assert len(clinic.find(Message)) == 1
    assert "988" in phones.last(EVA)


def test_a_second_tap_raises_no_second_flag(phones: Phones, clinic: Clinic) -> None:
    phones.taps(EVA, "I'm worried")
    message_id, message = phones.message(EVA, "Yes, danger now")
    phones.forges(EVA, message_id, message, "Yes, danger now")
    phones.forges(EVA, message_id, message, "Yes, danger now")
    assert len(clinic.open_flags()) == 1


@pytest.mark.parametrize("label", ["Yes, danger now", "No, but I'm worried"])
def test_a_tie_that_has_ended_passes_nothing_on(phones: Phones, clinic: Clinic, label: str) -> None:
    phones.taps(EVA, "I'm worried")
    message_id, message = phones.message(EVA, label)
    phones.sends(EVA, "stop")
    assert phones.forges(EVA, message_id, message, label) == "This is not open any more."
    assert clinic.open_flags() == []


def test_words_typed_after_the_end_are_not_kept(phones: Phones, clinic: Clinic) -> None:
    phones.taps(EVA, "I'm worried")
    phones.taps(EVA, "No, but I'm worried")
    phones.sends(EVA, "stop")
    phones.types(EVA, "She is not well.")
    assert clinic.find(Message) == []
    assert "988" in phones.last(EVA)


def test_before_the_patient_confirms_nothing_can_be_reported(clinic: Clinic) -> None:
    phones = Phones(clinic)
    agrees(phones, ANA)
    assert not [
        button.label
        for message in phones.chats[EVA].values()
        for row in message.buttons
        for button in row
        if button.label == "I'm worried"
    ]
    assert [link.confirmed_at for link in clinic.find(FamilyLink)] == [None]
