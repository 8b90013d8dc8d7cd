"""Help, break, leave, privacy, tidy: in every role and state."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions import account, outbox
from actions.due import Kind
from actions.screen import screen
from actions.turn import Turn, Who
from care.records import (
    Account,
    AccountState,
    Checkin,
    CheckinState,
    Consent,
    Due,
    FamilyLink,
    LinkState,
    Outbox,
    OutboxState,
    Patient,
    PatientState,
    Verb,
)
from care.rules import Rule
from tests.actions.phones import EVA, Phones, agrees, ties
from tests.clinic import ANA, DANA, Clinic

LUIS = 1002
COMMANDS = (
    "help",
    "pause",
    "resume",
    "stop",
    "privacy",
    "notice",
    "clean",
    "settings",
    "language",
    "family",
    "nonsense",
)


@pytest.fixture
def phones(clinic: Clinic) -> Phones:
    return Phones(clinic)


def says(clinic: Clinic, telegram_id: int, text: str) -> None:
    """The team writes something personal, as the staff page does."""

    def work(turn: Turn, who: Who) -> None:
        outbox.say(turn, who.id, screen(turn, "en", "messages.from_team", text=text), outbox.TEAM, personal=True)

    clinic.acts(telegram_id, work)


# --------------------------------------------------------------------------------------------------- every command


@pytest.mark.parametrize("role", ["patient", "relative", "relative not confirmed", "staff", "left", "joining"])
def test_every_command_is_answered_in_every_role(phones: Phones, clinic: Clinic, role: str) -> None:
    who = {"patient": ANA, "staff": DANA, "left": ANA, "joining": LUIS}.get(role, EVA)
    if role == "relative":
        ties(phones, ANA)
    elif role == "relative not confirmed":
        agrees(phones, ANA)
    elif role == "left":
        clinic.turn(lambda turn: account.leave(turn, turn.tx.find(Patient)[0], actor_id="x"))
    elif role == "joining":
        luis = clinic.new_patient(LUIS)
        clinic.turn(lambda turn: turn.tx.change(luis, state=PatientState.JOINING))
        clinic.turn(
            lambda turn: turn.tx.change(turn.tx.find(Account, person_id=luis.id)[0], state=AccountState.CLAIMED)
        )
        clinic.sent_all()
    phones.deliver()
    for command in COMMANDS:
        phones.clear()
        phones.sends(who, command)
        assert phones.shown(who), f"/{command} is not answered"
        previews = " ".join(message.preview for message in phones.chats[who].values())
        assert "Example Program" not in previews


def test_help_has_the_numbers_the_team_and_the_keyboard(phones: Phones) -> None:
    phones.sends(ANA, "help")
    message = next(message for message in phones.chats[ANA].values() if message.keyboard)
    for word in ("911", "988", "555-0100", "/stop"):
        assert word in message.text
    assert message.keyboard == (("I need help",),)
    assert "Are you safe right now?" in phones.last(ANA)


def test_an_unknown_command_gets_a_hint(phones: Phones) -> None:
    phones.sends(ANA, "dance")
    assert phones.last(ANA) == "I do not know that one. Send /help to see what I can do."


# ----------------------------------------------------------------------------------------------------------- a break


@pytest.mark.parametrize(("label", "days"), [("One day", 1), ("Three days", 3), ("One week", 7)])
def test_a_break_holds_back_what_the_bot_starts_and_ends_by_itself(
    phones: Phones, clinic: Clinic, label: str, days: int
) -> None:
    phones.sends(ANA, "pause")
    phones.taps(ANA, label)
    assert "I am quiet until" in phones.last(ANA)
    assert clinic.patient().paused_until_at == clinic.now + timedelta(days=days)
    phones.clear()
    clinic.advance(hours=8)
    phones.deliver()
    assert phones.shown(ANA) == []
    clinic.advance(days=days, hours=-1.75)  # a quarter past nine: the check-in is open, also after a group
    phones.deliver()
    assert phones.shown(ANA) != []


def test_resume_ends_the_break_and_says_when_it_goes_on(phones: Phones, clinic: Clinic) -> None:
    phones.sends(ANA, "pause")
    phones.taps(ANA, "One week")
    phones.taps(ANA, "Resume")
    assert phones.last(ANA) == "Welcome back. I will ask again at 7:00 PM."
    assert clinic.patient().paused_until_at is None


def test_on_a_break_help_is_there_and_the_team_can_write(phones: Phones, clinic: Clinic) -> None:
    phones.sends(ANA, "pause")
    phones.taps(ANA, "One week")
    phones.sends(ANA, "help")
    assert any("988" in text for text in phones.shown(ANA))
    says(clinic, ANA, "See you when you are back.")
    phones.deliver()
    assert "See you when you are back." in phones.last(ANA)


def test_nobody_taps_for_somebody_else(phones: Phones, clinic: Clinic) -> None:
    clinic.new_patient(LUIS)
    phones.sends(ANA, "pause")
    phones.sends(ANA, "stop")
    phones.sends(ANA, "clean")
    for label in ("One week", "Yes, leave", "No, stay", "Yes, clean", "Cancel"):
        message_id, message = phones.message(ANA, label)
        assert phones.forges(LUIS, message_id, message, label) == "This is not open any more."
    for telegram_id in (ANA, LUIS):
        patient = clinic.patient(telegram_id)
        assert (patient.state, patient.paused_until_at) == (PatientState.ENROLLED, None)


# ----------------------------------------------------------------------------------------------------------- leaving


def test_leaving_is_asked_once_and_staying_changes_nothing(phones: Phones, clinic: Clinic) -> None:
    phones.sends(ANA, "stop")
    assert clinic.patient().state is PatientState.ENROLLED
    phones.taps(ANA, "No, stay")
    assert phones.last(ANA) == "Good, all stays as it is."
    assert clinic.patient().state is PatientState.ENROLLED


def test_leaving_stops_everything_at_once_for_both_sides(phones: Phones, clinic: Clinic) -> None:
    ties(phones, ANA)
    phones.taps(EVA, "Send kind words")
    phones.taps(EVA, "1")
    says(clinic, ANA, "Not sent yet.")
    phones.sends(ANA, "stop")
    phones.taps(ANA, "Yes, leave")
    ana = clinic.patient()
    assert (ana.state, ana.left_at) == (PatientState.LEFT, clinic.now)
    assert [link.state for link in clinic.find(FamilyLink)] == [LinkState.ENDED]
    assert {checkin.state for checkin in clinic.find(Checkin)} == {CheckinState.CANCELLED}
    assert all(consent.revoked_at for consent in clinic.find(Consent))
    assert "The door stays open" in phones.last(ANA)
    assert "come to an end" in phones.last(EVA)
    phones.clear()
    clinic.advance(days=15)
    phones.deliver()
    assert phones.shown(ANA) == []
    assert phones.shown(EVA) == []


def test_nothing_of_a_patient_who_left_is_due_but_their_alert(phones: Phones, clinic: Clinic) -> None:
    phones.sends(ANA, "stop")
    phones.taps(ANA, "Yes, leave")
    ana = clinic.patient()
    kinds = {row.kind for row in clinic.find(Due) if row.subject_id == ana.id}
    assert kinds == set()
    assert {row.kind for row in clinic.find(Due)} <= {
        Kind.ALERT_STEP,
        Kind.SESSION_DAY_BEFORE,
        Kind.SESSION_SOON,
        Kind.DIGEST,
        "session.plan",
    }


def test_staff_see_that_the_patient_left_and_open_alerts_go_on(phones: Phones, clinic: Clinic) -> None:
    phones.types(ANA, "I want to die")
    phones.sends(ANA, "stop")
    phones.taps(ANA, "Yes, leave")
    assert {flag.rule for flag in clinic.open_flags()} == {Rule.CRISIS_WORDS, Rule.PATIENT_LEFT}
    phones.clear()
    clinic.advance(minutes=40)
    phones.deliver()
    assert phones.shown(DANA) != []


def test_leaving_twice_is_leaving_once(phones: Phones, clinic: Clinic) -> None:
    phones.sends(ANA, "stop")
    message_id, message = phones.message(ANA, "Yes, leave")
    phones.taps(ANA, "Yes, leave")
    left_at = clinic.patient().left_at
    clinic.advance(minutes=1)
    assert phones.forges(ANA, message_id, message, "Yes, leave") == "This is not open any more."
    assert phones.forges(ANA, message_id, message, "No, stay") == "This is not open any more."
    phones.sends(ANA, "stop")
    assert clinic.patient().left_at == left_at
    assert "I send nothing more" in phones.last(ANA)


@pytest.mark.parametrize("label", ["One week", "Yes, clean"])
def test_buttons_from_before_leaving(phones: Phones, clinic: Clinic, label: str) -> None:
    phones.sends(ANA, "pause")
    phones.sends(ANA, "clean")
    message_id, message = phones.message(ANA, label)
    phones.sends(ANA, "stop")
    phones.taps(ANA, "Yes, leave")
    toast = phones.forges(ANA, message_id, message, label)
    assert toast == ("" if label == "Yes, clean" else "This is not open any more.")
    assert clinic.patient().paused_until_at is None


# ---------------------------------------------------------------------------------------------------------- tidying


def test_cleaning_deletes_what_is_young_and_blanks_what_is_old(phones: Phones, clinic: Clinic) -> None:
    says(clinic, ANA, "Old words.")
    phones.deliver()
    clinic.advance(hours=49)
    says(clinic, ANA, "Young words.")
    phones.deliver()
    mine = phones.types(ANA, "My own words")
    phones.chats[ANA][mine] = next(iter(phones.chats[ANA].values()))
    phones.sends(ANA, "clean")
    phones.taps(ANA, "Yes, clean")
    shown = phones.shown(ANA)
    assert not [text for text in shown if "words." in text or "Young" in text]
    assert "(removed)" in shown
    assert mine not in phones.chats[ANA]
    assert "I cleaned what I could reach" in phones.last(ANA)


def test_cleaning_keeps_the_pinned_numbers(phones: Phones, clinic: Clinic) -> None:
    def pinned(turn: Turn, who: Who) -> None:
        outbox.say(turn, who.id, screen(turn, "en", "join.pinned", phone="555-0100"), outbox.REPLY, pin=True)

    clinic.acts(ANA, pinned)
    phones.deliver()
    phones.sends(ANA, "clean")
    phones.taps(ANA, "Yes, clean")
    assert any("Keep this here." in text for text in phones.shown(ANA))


def test_cleaning_twice_does_the_work_once(phones: Phones, clinic: Clinic) -> None:
    says(clinic, ANA, "Words.")
    phones.deliver()
    phones.sends(ANA, "clean")
    phones.taps(ANA, "Yes, clean")
    before = len([row for row in clinic.find(Outbox) if row.verb is Verb.DELETE])
    clinic.advance(hours=1)
    assert clinic.acts(ANA, account.tidy) == 0
    phones.deliver()
    assert len([row for row in clinic.find(Outbox) if row.verb is Verb.DELETE]) == before


def test_a_card_that_was_cleaned_away_is_sent_anew_when_it_changes(phones: Phones, clinic: Clinic) -> None:
    phones.sends(ANA, "settings")
    clinic.acts(ANA, account.tidy)
    phones.deliver()
    assert phones.shown(ANA) == []
    phones.sends(ANA, "settings")
    assert "Your settings." in phones.last(ANA)


def test_a_relative_may_clean_too(phones: Phones, clinic: Clinic) -> None:
    ties(phones, ANA)
    phones.sends(EVA, "clean")
    phones.taps(EVA, "Yes, clean")
    assert phones.shown(EVA) == [
        "Done. I cleaned what I could reach. Older messages of your own you can delete by holding them."
    ]


def test_nothing_personal_stays_in_the_outbox_of_who_left(phones: Phones, clinic: Clinic) -> None:
    says(clinic, ANA, "Never sent.")
    phones.clinic.turn(lambda turn: account.leave(turn, turn.tx.find(Patient)[0], actor_id="x"))
    rows = [row for row in clinic.find(Outbox, person_id=clinic.patient().id) if row.state is OutboxState.QUEUED]
    assert [row for row in rows if row.personal] == []
