"""Kind words, thanks and the weekly idea."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from functools import partial

import pytest

from actions import family
from actions.turn import Turn
from care.records import Due, Encouragement, EncouragementState, FamilyLink, Outbox, OutboxState, Patient, PatientState
from tests.actions.phones import EVA, Phones, ties
from tests.clinic import ANA, MONDAY_3PM, Clinic

LUIS = 1002
FIVE_PM = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)
SENT = "Thank you. Your words are kept and will be passed on if and when that suits."


@pytest.fixture
def phones(clinic: Clinic) -> Phones:
    phones = Phones(clinic)
    ties(phones, ANA)
    return phones


def words_of(clinic: Clinic) -> list[Encouragement]:
    return clinic.find(Encouragement)


def writes(phones: Phones, text: str) -> str:
    phones.sends(EVA, "family")
    phones.taps(EVA, "Send kind words")
    phones.taps(EVA, "Write my own")
    phones.types(EVA, text)
    return phones.last(EVA)


def kind_words(phones: Phones) -> list[str]:
    return [text for text in phones.shown(ANA) if "Kind words for you." in text]


def test_words_are_kept_and_reach_the_patient_at_the_next_calm_time(phones: Phones, clinic: Clinic) -> None:
    assert writes(phones, "I love you, see you on Sunday.") == SENT
    assert kind_words(phones) == []
    clinic.go_to(FIVE_PM - timedelta(minutes=1))
    phones.deliver()
    assert kind_words(phones) == []
    clinic.go_to(FIVE_PM)
    phones.deliver()
    assert kind_words(phones) == ["Kind words for you.\n\nEva: I love you, see you on Sunday."]
    assert phones.message(ANA, "Say thanks")[1].preview.startswith("Kind words for you.\n\n▒")
    (words,) = words_of(clinic)
    assert (words.state, words.delivered_at) == (EncouragementState.DELIVERED, clinic.now)


def test_a_ready_made_one_is_sent_word_for_word(phones: Phones, clinic: Clinic) -> None:
    phones.taps(EVA, "Send kind words")
    assert "2. One day at a time. I'm here for this one." in phones.last(EVA)
    phones.taps(EVA, "2")
    (words,) = words_of(clinic)
    assert (words.template, words.body) == ("one-day", "One day at a time. I'm here for this one.")


def test_a_double_tap_sends_once(phones: Phones, clinic: Clinic) -> None:
    phones.taps(EVA, "Send kind words")
    message_id, message = phones.message(EVA, "2")
    phones.forges(EVA, message_id, message, "2")
    phones.forges(EVA, message_id, message, "2")
    assert len(words_of(clinic)) == 1
    assert phones.last(EVA) == SENT


def test_five_a_day_are_enough(phones: Phones, clinic: Clinic) -> None:
    for number in range(5):
        assert writes(phones, f"Hug number {number}") == SENT
    assert "enough for today" in writes(phones, "One more hug")
    assert len(words_of(clinic)) == 5
    clinic.advance(days=1)
    assert writes(phones, "A new day, a new hug") == SENT


def test_words_that_may_hurt_are_asked_for_again_and_not_kept(phones: Phones, clinic: Clinic) -> None:
    for text in (
        "It is your fault.",
        "Are you still sober?",
        "See https://example.org",
        "Call 555-010-9999",
        "x" * 301,
    ):
        assert "Please try others" in writes(phones, text)
        assert words_of(clinic) == []
    phones.types(EVA, "I love you.")
    assert phones.last(EVA) == SENT


def test_a_crisis_in_the_words_is_the_relatives_own(phones: Phones, clinic: Clinic) -> None:
    answer = writes(phones, "I want to kill myself")
    assert "You deserve help of your own" in answer
    assert "988" in answer
    assert words_of(clinic) == []
    assert clinic.open_flags() == []


STATES: dict[str, dict[str, object]] = {
    "on a break": {"paused_until_at": MONDAY_3PM + timedelta(days=3)},
    "in quiet hours": {"quiet_from_time": time(14)},
    "muted": {},
    "as ever": {},
}


def test_the_sender_sees_the_same_sentence_in_every_state(phones: Phones, clinic: Clinic) -> None:
    def put(state: str, turn: Turn) -> None:
        if STATES[state]:
            turn.tx.change(turn.tx.find(Patient)[0], **STATES[state])
        turn.tx.change(turn.tx.find(FamilyLink)[0], muted_by_patient=state == "muted")

    for state in STATES:
        clinic.turn(partial(put, state))
        assert writes(phones, f"I am thinking of you, {len(state)} times.") == SENT


def test_a_break_puts_words_off_and_loses_none(phones: Phones, clinic: Clinic) -> None:
    phones.sends(ANA, "pause")
    phones.taps(ANA, "One day")
    writes(phones, "Rest well.")
    clinic.go_to(FIVE_PM)
    phones.deliver()
    assert kind_words(phones) == []
    clinic.go_to(FIVE_PM + timedelta(days=1))
    phones.deliver()
    assert len(kind_words(phones)) == 1


def test_words_revoked_between_planning_and_sending_do_not_go(phones: Phones, clinic: Clinic) -> None:
    writes(phones, "See you soon.")
    clinic.go_to(FIVE_PM)  # queued, not yet sent
    clinic.acts(EVA, family.leave)
    phones.deliver()
    assert kind_words(phones) == []
    rows = [row for row in clinic.find(Outbox) if row.purpose == "encouragement"]
    assert [(row.state, row.body) for row in rows] == [(OutboxState.CANCELLED, "")]


def test_nothing_reaches_a_patient_who_was_discharged_in_between(phones: Phones, clinic: Clinic) -> None:
    writes(phones, "See you soon.")
    clinic.go_to(FIVE_PM)
    clinic.turn(lambda turn: turn.tx.change(turn.tx.find(Patient)[0], state=PatientState.DISCHARGED))
    phones.deliver()
    assert kind_words(phones) == []


def test_thanks_go_to_the_relative_once_and_tell_no_hour(phones: Phones, clinic: Clinic) -> None:
    writes(phones, "See you soon.")
    clinic.go_to(FIVE_PM)
    phones.deliver()
    message_id, message = phones.message(ANA, "Say thanks")
    assert phones.taps(ANA, "Say thanks") == "Your thanks will be passed on."
    assert phones.forges(ANA, message_id, message, "Say thanks") == "Your thanks will be passed on."
    assert "thank you for your kind words" not in "".join(phones.shown(EVA))
    clinic.go_to(FIVE_PM + timedelta(hours=17))
    phones.deliver()
    assert phones.shown(EVA).count("Someone says thank you for your kind words.") == 1


def test_thanks_that_wait_do_not_go_after_the_end(phones: Phones, clinic: Clinic) -> None:
    writes(phones, "See you soon.")
    clinic.go_to(FIVE_PM)
    phones.deliver()
    phones.taps(ANA, "Say thanks")
    phones.taps(ANA, "Remove")
    clinic.advance(days=2)
    phones.deliver()
    assert "Someone says thank you for your kind words." not in phones.shown(EVA)


def test_mute_and_remove_stand_under_the_words(phones: Phones, clinic: Clinic) -> None:
    writes(phones, "See you soon.")
    clinic.go_to(FIVE_PM)
    phones.deliver()
    assert phones.taps(ANA, "Mute") == "Muted. They will not notice."
    assert phones.taps(ANA, "Unmute") == "You will get their words again."
    message_id, message = phones.message(ANA, "Say thanks")
    assert "Ended" in phones.taps(ANA, "Remove")
    assert phones.forges(ANA, message_id, message, "Say thanks") == "This is not open any more."
    assert phones.forges(ANA, message_id, message, "Mute") == "This is not open any more."


def test_words_are_nobody_elses_to_thank_for(phones: Phones, clinic: Clinic) -> None:
    clinic.new_patient(LUIS)
    writes(phones, "See you soon.")
    clinic.go_to(FIVE_PM)
    phones.deliver()
    message_id, message = phones.message(ANA, "Say thanks")
    for label in ("Say thanks", "Mute", "Remove"):
        assert phones.forges(LUIS, message_id, message, label) == "This is not open any more."
        assert phones.forges(EVA, message_id, message, label) == "This is not open any more."
    assert words_of(clinic)[0].thanked_at is None


def test_an_idea_comes_each_week_from_the_morning_after(phones: Phones, clinic: Clinic) -> None:
    tuesday_10am = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)
    for week, start in enumerate(("Try this once this week", "For a hard talk", "Say one thing that you liked")):
        clinic.go_to(tuesday_10am + timedelta(weeks=week))
        phones.deliver()
        ideas = [text for text in phones.shown(EVA) if text.startswith("An idea for your week.")]
        assert len(ideas) == week + 1
        assert start in ideas[-1]


def test_a_relative_may_turn_the_ideas_off_and_on(phones: Phones, clinic: Clinic) -> None:
    phones.taps(EVA, "No weekly ideas")
    clinic.advance(days=10)
    phones.deliver()
    assert not [text for text in phones.shown(EVA) if "An idea" in text]
    phones.taps(EVA, "Weekly ideas again")
    clinic.go_to(datetime(2026, 12, 8, 15, 0, tzinfo=UTC))
    phones.deliver()
    assert len([text for text in phones.shown(EVA) if "An idea" in text]) == 1


def test_what_waits_has_one_due_row(phones: Phones, clinic: Clinic) -> None:
    writes(phones, "See you soon.")
    (words,) = words_of(clinic)
    assert [row.due_at for row in clinic.find(Due, subject_id=words.id)] == [FIVE_PM]
