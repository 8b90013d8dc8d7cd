"""What people type, and the thread between a patient and the team."""

from __future__ import annotations

from functools import partial

import pytest

from actions import enrolling, messages, waiting
from actions.messages import Refusal
from actions.routes import Typed
from actions.turn import Turn, Who
from care import words
from care.records import Message, MessageKind, Patient, PatientState, SafetyCheck, Staff, StaffRole
from care.rules import Rule
from storage import views
from tests.actions.phones import EVA, Phones, ties
from tests.clinic import ANA, DANA, Clinic

LUIS = 1002


@pytest.fixture
def phones(clinic: Clinic) -> Phones:
    return Phones(clinic)


def thread(clinic: Clinic) -> list[Message]:
    patient = clinic.patient()
    return clinic.turn(lambda turn: messages.thread(turn, patient.id))


def send_unreadable(turn: Turn, who: Who, *, kind: str, message_id: int) -> None:
    messages.unreadable(turn, who, kind, message_id)


def rules(clinic: Clinic) -> set[str]:
    return {flag.rule for flag in clinic.open_flags()}


# ------------------------------------------------------------------------------------------------- what comes in


def test_a_message_lands_in_the_thread_and_the_patient_is_told_by_when_it_is_read(
    phones: Phones, clinic: Clinic
) -> None:
    phones.types(ANA, "Can I change my group?")
    (message,) = thread(clinic)
    assert (message.body, message.kind, message.read_at) == ("Can I change my group?", MessageKind.TEXT, None)
    assert phones.last(ANA) == (
        "Your message is with your team. They read today by 5:00 PM. In danger: call 911. In crisis: call or text 988."
    )
    assert rules(clinic) == set()


def test_in_the_evening_they_read_by_the_noon_of_the_next_open_day(phones: Phones, clinic: Clinic) -> None:
    clinic.advance(hours=6)
    phones.types(ANA, "Can I change my group?")
    assert any("They read by Tue, Nov 24, 12:00 PM." in text for text in phones.shown(ANA))


def test_a_confirmation_comes_at_most_once_in_ten_minutes(phones: Phones, clinic: Clinic) -> None:
    for _ in range(4):
        phones.types(ANA, "And another thing.")
        clinic.advance(minutes=3)
    assert len(phones.shown(ANA)) == 1
    clinic.advance(minutes=3)
    phones.types(ANA, "One more.")
    assert len(phones.shown(ANA)) == 2
    assert len(thread(clinic)) == 5


def test_a_long_message_with_signs_of_every_kind_is_kept_whole(phones: Phones, clinic: Clinic) -> None:
    text = "<b>**||é🙂\u202e\u0000" * 700
    phones.types(ANA, text)
    assert [message.body for message in thread(clinic)] == [text]


def test_crisis_words_raise_a_flag_give_the_numbers_and_ask_the_safety_question(phones: Phones, clinic: Clinic) -> None:
    phones.types(ANA, "I want to die")
    assert rules(clinic) == {Rule.CRISIS_WORDS}
    said = "\n".join(phones.shown(ANA))
    assert "988" in said
    assert "Are you safe right now?" in said
    assert "has read" not in said
    assert len(thread(clinic)) == 1
    assert not [text for text in phones.shown(DANA) if "die" in text]


def test_urgent_words_raise_an_urgent_flag_and_offer_something(phones: Phones, clinic: Clinic) -> None:
    phones.types(ANA, "I relapsed last night")
    assert rules(clinic) == {Rule.URGENT_WORDS}
    assert "Your team will see it first" in phones.last(ANA)
    assert clinic.find(SafetyCheck) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("day 4 off the oxys, cold turkey, and the shakes are bad", id="a phrase of the lists"),
        pytest.param("me sudan hasta los pies y veo arañas desde que dejé el vino", id="only the senses of the words"),
    ],
)
def test_who_tells_of_withdrawal_is_told_when_it_needs_a_hospital(phones: Phones, clinic: Clinic, text: str) -> None:
    phones.types(ANA, text)
    assert rules(clinic) == {Rule.URGENT_WORDS}
    assert any("needs a doctor" in shown for shown in phones.shown(ANA))


def test_crisis_words_are_heeded_whatever_the_chat_was_waiting_for(phones: Phones, clinic: Clinic) -> None:
    phones.sends(ANA, "settings")
    phones.taps(ANA, "Zone")
    phones.taps(ANA, "Another one")
    phones.types(ANA, "I want to kill myself")
    assert rules(clinic) == {Rule.CRISIS_WORDS}
    assert [message.body for message in thread(clinic)] == ["I want to kill myself"]


def test_what_the_chat_is_waiting_for_comes_before_the_thread(phones: Phones, clinic: Clinic) -> None:
    taken: list[tuple[str, str]] = []

    def take(turn: Turn, who: Who, object_id: str, typed: Typed) -> bool:
        taken.append((object_id, typed.text))
        return len(taken) == 1

    def receive(turn: Turn, who: Who, text: str) -> None:
        waiting.expect(turn, who.id, "reasons", "object", turn.now.replace(hour=23))
        messages.receive(turn, who, Typed(text, 1, words.read(text)), {"reasons": take})

    clinic.acts(ANA, lambda turn, who: receive(turn, who, "My daughter"))
    clinic.acts(ANA, lambda turn, who: receive(turn, who, "Not for this"))
    assert taken == [("object", "My daughter"), ("object", "Not for this")]
    assert [message.body for message in thread(clinic)] == ["Not for this"]


def test_an_edit_is_kept_beside_the_first_words(phones: Phones, clinic: Clinic) -> None:
    message_id = phones.types(ANA, "I cannot come.")
    clinic.advance(minutes=1)
    phones.types(ANA, "I can come after all.", edits=message_id)
    assert [message.body for message in thread(clinic)] == ["I cannot come.", "I can come after all."]
    assert {message.chat_message_id for message in thread(clinic)} == {message_id}
    assert phones.last(ANA) == "I kept your first words and added the change."


def test_crisis_words_put_in_by_an_edit_are_heeded(phones: Phones, clinic: Clinic) -> None:
    message_id = phones.types(ANA, "I am fine.")
    phones.types(ANA, "I want to die", edits=message_id)
    assert rules(clinic) == {Rule.CRISIS_WORDS}


def test_an_edit_of_a_thread_message_is_not_taken_for_what_is_waited_for(phones: Phones, clinic: Clinic) -> None:
    message_id = phones.types(ANA, "See you at 6")
    phones.sends(ANA, "settings")
    phones.taps(ANA, "Time")
    phones.taps(ANA, "Another one")
    phones.types(ANA, "7", edits=message_id)
    assert clinic.patient().checkin_time.hour == 19
    assert [message.body for message in thread(clinic)] == ["See you at 6", "7"]


def test_a_relatives_stray_text_finds_their_home_and_is_not_kept(phones: Phones, clinic: Clinic) -> None:
    ties(phones, ANA)
    phones.types(EVA, "Hello?")
    assert phones.last(EVA) == "What would you like to do?"
    assert thread(clinic) == []


def test_a_relatives_own_crisis_gets_its_words_and_flags_nobody(phones: Phones, clinic: Clinic) -> None:
    ties(phones, ANA)
    phones.types(EVA, "I want to die")
    assert "You deserve help of your own" in phones.last(EVA)
    assert clinic.open_flags() == []
    phones.taps(EVA, "I'm worried")


def test_staff_who_write_are_told_that_nobody_reads_there(phones: Phones, clinic: Clinic) -> None:
    phones.types(DANA, "H-214 will be late")
    assert "goes to nobody" in phones.last(DANA)
    assert thread(clinic) == []


def test_after_leaving_nothing_is_kept_and_the_numbers_still_come(phones: Phones, clinic: Clinic) -> None:
    phones.sends(ANA, "stop")
    phones.taps(ANA, "Yes, leave")
    phones.types(ANA, "Hello?")
    assert "988" in phones.last(ANA)
    assert thread(clinic) == []
    phones.types(ANA, "I want to die")
    assert "988" in phones.last(ANA)
    assert Rule.CRISIS_WORDS in rules(clinic)


def test_after_discharge_crisis_words_get_the_numbers_only(phones: Phones, clinic: Clinic) -> None:
    clinic.turn(lambda turn: turn.tx.change(turn.tx.find(Patient)[0], state=PatientState.DISCHARGED))
    phones.types(ANA, "I want to die")
    assert "988" in phones.last(ANA)
    assert rules(clinic) == set()


def test_what_nobody_can_read_is_answered_and_staff_see_that_it_came(phones: Phones, clinic: Clinic) -> None:
    for number, (kind, flagged) in enumerate(
        (("sticker", 0), ("location", 0), ("voice", 1), ("photo", 1), ("video", 1))
    ):
        phones.clear()
        clinic.acts(ANA, partial(send_unreadable, kind=kind, message_id=number))
        phones.deliver()
        assert "I can't hear or see this." in phones.last(ANA)
        assert "988" in phones.last(ANA)
        assert (thread(clinic)[-1].kind, thread(clinic)[-1].body) == (MessageKind.UNREADABLE, kind)
        assert rules(clinic) == ({Rule.UNREADABLE_MEDIA} if flagged else set())
        clinic.advance(minutes=2)


def test_ten_pictures_get_one_answer(phones: Phones, clinic: Clinic) -> None:
    for number in range(10):
        clinic.acts(ANA, partial(send_unreadable, kind="photo", message_id=number))
    phones.deliver()
    assert len(phones.shown(ANA)) == 1
    assert len(thread(clinic)) == 10


def test_a_relatives_photo_is_not_kept(phones: Phones, clinic: Clinic) -> None:
    ties(phones, ANA)
    clinic.acts(EVA, lambda turn, who: messages.unreadable(turn, who, "photo", 7))
    phones.deliver()
    assert "nothing of it is passed on" in phones.last(EVA)
    assert thread(clinic) == []


def test_a_caption_is_no_edit_of_its_picture(phones: Phones, clinic: Clinic) -> None:
    clinic.acts(ANA, lambda turn, who: messages.unreadable(turn, who, "photo", 7))
    typed = Typed("My new plant", 7, words.read(""))
    clinic.acts(ANA, lambda turn, who: messages.receive(turn, who, typed, {}))
    phones.deliver()
    assert "with your team" in phones.last(ANA)
    assert [message.body for message in thread(clinic)] == ["photo", "My new plant"]


# -------------------------------------------------------------------------------------------------- what staff do


def test_an_answer_reaches_the_patient_under_a_neutral_line(phones: Phones, clinic: Clinic) -> None:
    dana, ana = clinic.staff(), clinic.patient()
    phones.types(ANA, "Can I change my group?")
    assert clinic.turn(lambda turn: messages.answer(turn, dana.id, ana.id, "Yes, from Monday on.")) is None
    phones.deliver()
    message = next(reversed(phones.chats[ANA].values()))
    assert message.text == "A message for you.\n\nYes, from Monday on."
    assert message.preview.startswith("A message for you.\n\n▒")
    assert [each.read_by for each in thread(clinic)] == [dana.id, dana.id]


@pytest.mark.parametrize(
    ("text", "refusal"),
    [("  \n", Refusal.EMPTY), ("x" * 3501, Refusal.TOO_LONG), ("🙂" * 1751, Refusal.TOO_LONG)],
    ids=["empty", "long", "long in Telegram's units"],
)
def test_an_answer_that_cannot_be_sent_is_refused(clinic: Clinic, text: str, refusal: Refusal) -> None:
    dana, ana = clinic.staff(), clinic.patient()
    assert clinic.turn(lambda turn: messages.answer(turn, dana.id, ana.id, text)) is refusal
    assert thread(clinic) == []


def test_nothing_is_written_to_somebody_who_left(phones: Phones, clinic: Clinic) -> None:
    dana, ana = clinic.staff(), clinic.patient()
    phones.sends(ANA, "stop")
    phones.taps(ANA, "Yes, leave")
    phones.clear()
    assert clinic.turn(lambda turn: messages.answer(turn, dana.id, ana.id, "Hello")) is Refusal.NOT_ENROLLED
    assert clinic.turn(lambda turn: messages.mark_read(turn, dana.id, ana.id)) == 0
    phones.deliver()
    assert phones.shown(ANA) == []


def test_the_patient_is_told_once_that_it_was_read(phones: Phones, clinic: Clinic) -> None:
    dana, ana = clinic.staff(), clinic.patient()
    phones.types(ANA, "One")
    phones.types(ANA, "Two")
    assert clinic.turn(lambda turn: messages.mark_read(turn, dana.id, ana.id)) == 2
    assert clinic.turn(lambda turn: messages.mark_read(turn, dana.id, ana.id)) == 0
    phones.deliver()
    assert phones.shown(ANA).count("Your team has read your message.") == 1


def test_reading_a_relatives_worry_tells_the_patient_nothing(phones: Phones, clinic: Clinic) -> None:
    dana, ana = clinic.staff(), clinic.patient()
    ties(phones, ANA)
    phones.taps(EVA, "I'm worried")
    phones.taps(EVA, "No, but I'm worried")
    phones.types(EVA, "She does not sleep.")
    phones.clear()
    assert clinic.turn(lambda turn: messages.mark_read(turn, dana.id, ana.id)) == 1
    phones.deliver()
    assert phones.shown(ANA) == []


def test_unread_messages_are_counted_by_patient(phones: Phones, clinic: Clinic) -> None:
    luis = clinic.new_patient(LUIS)
    dana, ana = clinic.staff(), clinic.patient()
    phones.types(ANA, "One")
    phones.types(ANA, "Two")
    phones.types(LUIS, "Three")

    def counts(turn: Turn) -> dict[str, int]:
        return {each.patient_id: each.count for each in views.unread(turn.tx, dana.program_id)}

    assert clinic.turn(counts) == {ana.id: 2, luis.id: 1}
    clinic.turn(lambda turn: messages.mark_read(turn, dana.id, ana.id))
    assert clinic.turn(counts) == {luis.id: 1}


def test_staff_of_another_program_may_not_write_or_read(clinic: Clinic) -> None:
    ana = clinic.patient()

    def elsewhere(turn: Turn) -> Staff:
        program = enrolling.add_program(
            turn,
            name="Elsewhere",
            zone="America/Chicago",
            phone="555-0111",
            use_policy_en="We talk.",
            use_policy_es="Se habla.",
        )
        return enrolling.add_staff(turn, program.id, role=StaffRole.ADMINISTRATOR, name="Eli", sign_in="eli")

    eli = clinic.turn(elsewhere)
    with pytest.raises(LookupError):
        clinic.turn(lambda turn: messages.answer(turn, eli.id, ana.id, "Hello"))
    with pytest.raises(LookupError):
        clinic.turn(lambda turn: messages.mark_read(turn, eli.id, ana.id))
