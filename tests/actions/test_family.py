"""The tie as the relative opens it, and how it ends from each side."""

from __future__ import annotations

import pytest

from actions import family, outbox
from actions import invites as links
from actions.due import Kind
from actions.joining import Opened
from actions.outbox import Way
from actions.turn import Turn
from care.delivery import Purpose
from care.message import plain
from care.records import (
    Account,
    Delivery,
    Due,
    Encouragement,
    EncouragementState,
    FamilyLink,
    Lane,
    LinkState,
    Outbox,
    Person,
)
from tests.actions.phones import EVA, Phones, agrees, invites, ties
from tests.clinic import ANA, DANA, Clinic

LUIS, MAX = 1002, 3003
NAMES_NOTHING = ("Ana", "H-", "Example Program", "555-0100", "group", "session", "check-in", "counselor")


@pytest.fixture
def phones(clinic: Clinic) -> Phones:
    return Phones(clinic)


def link_of(clinic: Clinic) -> FamilyLink:
    return clinic.find(FamilyLink)[-1]


def test_a_relative_learns_nothing_before_the_patient_confirms_them(phones: Phones) -> None:
    agrees(phones, ANA)
    for command in ("family", "help", "privacy", "notice", "checkin", "sessions", "pause", "settings", "nonsense"):
        phones.sends(EVA, command)
    phones.types(EVA, "Who is it? Is it Ana?")
    said = "\n".join(phones.shown(EVA))
    assert said
    assert not [word for word in NAMES_NOTHING if word in said]


def test_the_agreement_is_honest_and_carries_the_notice_of_the_law(phones: Phones) -> None:
    phones.opens(EVA, "Eva", invites(phones, ANA))
    assert "Please choose your language" in phones.last(EVA)
    phones.taps(EVA, "English")
    agreement = phones.last(EVA)
    for word in ("automated", "not an emergency service", "911", "988", "Telegram can read", "/stop", "42 CFR part 2"):
        assert word in agreement
    message_id, message = phones.message(EVA, "I agree")
    assert "42 CFR" not in message.preview
    assert message_id


def test_a_relative_may_choose_spanish(phones: Phones, clinic: Clinic) -> None:
    phones.opens(EVA, "Eva", invites(phones, ANA))
    phones.taps(EVA, "Español")
    assert "Alguien cercano" in phones.last(EVA)
    (relative,) = clinic.find(Person, id=link_of(clinic).relative_id)
    assert relative.language == "es"


def test_a_link_opens_once(phones: Phones, clinic: Clinic) -> None:
    code = invites(phones, ANA)
    assert phones.opens(EVA, "Eva", code) is Opened.DONE
    assert phones.opens(MAX, "Max", code) is Opened.BAD_CODE
    assert phones.shown(MAX) == []


def test_a_link_dies_after_seven_days(phones: Phones, clinic: Clinic) -> None:
    code = invites(phones, ANA)
    clinic.advance(days=7)
    assert phones.opens(EVA, "Eva", code) is Opened.BAD_CODE


def test_an_opened_link_dies_after_seven_days_too(phones: Phones, clinic: Clinic) -> None:
    phones.opens(EVA, "Eva", invites(phones, ANA))
    phones.taps(EVA, "English")
    clinic.advance(days=7)
    assert phones.taps(EVA, "I agree") == "This is not open any more."
    assert link_of(clinic).state is LinkState.INVITED


def test_the_patient_is_told_nothing_of_who_only_opened_or_declined(phones: Phones, clinic: Clinic) -> None:
    phones.opens(EVA, "Eva", invites(phones, ANA))
    phones.clear()
    phones.deliver()
    assert phones.shown(ANA) == []
    phones.opens(EVA, "Eva", "nothing")
    phones.sends(ANA, "family")
    assert "Eva" not in phones.last(ANA)


def test_who_declines_is_told_kindly_and_never_written_to_again(phones: Phones, clinic: Clinic) -> None:
    phones.opens(EVA, "Eva", invites(phones, ANA))
    phones.taps(EVA, "English")
    message_id, card = phones.message(EVA, "I agree")
    phones.taps(EVA, "Not now")
    assert "not write to you again" in phones.last(EVA)
    assert link_of(clinic).state is LinkState.ENDED
    assert phones.forges(EVA, message_id, card, "I agree") == "This is not open any more."
    (account,) = clinic.find(Account, person_id=link_of(clinic).relative_id)
    assert account.shown_name == ""


@pytest.mark.parametrize("who", [ANA, DANA], ids=["the patient", "staff"])
def test_a_link_is_not_for_those_who_are_known_otherwise(phones: Phones, clinic: Clinic, who: int) -> None:
    code = invites(phones, ANA)
    assert phones.opens(who, "Somebody", code) is Opened.NOT_YOU
    assert link_of(clinic).relative_id is None


def test_a_relative_leaves_with_one_tap_and_what_waits_goes_with_them(phones: Phones, clinic: Clinic) -> None:
    ties(phones, ANA)
    phones.taps(EVA, "Send kind words")
    phones.taps(EVA, "1")
    phones.taps(EVA, "End this")
    assert "You have left" in phones.last(EVA)
    assert [words.state for words in clinic.find(Encouragement)] == [EncouragementState.CANCELLED]
    assert [row for row in clinic.find(Due) if row.kind in (Kind.ENCOURAGEMENT, Kind.IDEA)] == []


def test_stop_from_a_relative_may_be_said_twice(phones: Phones, clinic: Clinic) -> None:
    ties(phones, ANA)
    phones.sends(EVA, "stop")
    phones.sends(EVA, "stop")
    assert link_of(clinic).state is LinkState.ENDED
    assert "You have left" in phones.last(EVA)


def test_no_old_button_works_after_leaving(phones: Phones, clinic: Clinic) -> None:
    ties(phones, ANA)
    message_id, home = phones.message(EVA, "End this")
    phones.sends(EVA, "stop")
    for label in ("Send kind words", "I'm worried", "No weekly ideas", "End this"):
        assert phones.forges(EVA, message_id, home, label) == "This is not open any more."
    assert clinic.open_flags() == []
    assert link_of(clinic).state is LinkState.ENDED


def test_nobody_taps_for_another_relative(phones: Phones, clinic: Clinic) -> None:
    clinic.new_patient(LUIS)
    ties(phones, ANA)
    ties(phones, LUIS, MAX, "Max")
    for label in ("Send kind words", "I'm worried", "End this"):
        message_id, home = phones.message(EVA, label)
        assert phones.forges(MAX, message_id, home, label) == "This is not open any more."
    assert {link.state for link in clinic.find(FamilyLink)} == {LinkState.ACTIVE}


def test_staff_end_a_tie_and_the_same_account_cannot_come_back_to_this_patient(phones: Phones, clinic: Clinic) -> None:
    ties(phones, ANA)
    dana, link = clinic.staff(), link_of(clinic)
    assert clinic.turn(lambda turn: family.end(turn, link.id, dana.id))
    assert not clinic.turn(lambda turn: family.end(turn, link.id, dana.id))
    phones.deliver()
    assert "come to an end" in phones.last(EVA)
    phones.opens(EVA, "Eva", invites(phones, ANA))
    assert [each.state for each in clinic.find(FamilyLink)] == [LinkState.ENDED, LinkState.INVITED]
    assert clinic.find(FamilyLink)[-1].relative_id is None


def test_a_relative_whose_tie_has_ended_may_be_invited_again(phones: Phones, clinic: Clinic) -> None:
    ties(phones, ANA)
    phones.sends(EVA, "stop")
    code = invites(phones, ANA)

    def opens(turn: Turn) -> bool:
        invite = links.find(turn, code, turn.now)
        assert invite is not None
        return family.opened(turn, EVA, "Eva", invite, language="en", message_id=7)

    assert clinic.turn(opens)
    phones.deliver()
    phones.taps(EVA, "English")
    phones.taps(EVA, "I agree")
    assert [each.state for each in clinic.find(FamilyLink)] == [LinkState.ENDED, LinkState.AGREED]


def test_a_silent_end_says_nothing_to_anybody(phones: Phones, clinic: Clinic) -> None:
    ties(phones, ANA)
    dana, ana = clinic.staff(), clinic.patient()
    phones.clear()
    assert clinic.turn(lambda turn: family.end_all(turn, ana.id, dana.id, silently=True)) == 1
    clinic.advance(days=10)
    phones.deliver()
    assert phones.shown(EVA) == []


@pytest.mark.parametrize("purpose", [Purpose.FAMILY, Purpose.IDEA])
def test_what_was_queued_before_the_end_is_refused_when_it_is_due(
    phones: Phones, clinic: Clinic, purpose: Purpose
) -> None:
    ties(phones, ANA)
    link = link_of(clinic)
    way = Way(Lane.SCHEDULED, Delivery.ENCOURAGEMENT, purpose)

    def late(turn: Turn) -> Outbox:
        row = outbox.say(turn, link.relative_id or "", plain("Late."), way, subject_id=link.id)
        assert family.refusal(turn, purpose, row) == ""
        turn.tx.change(turn.tx.need(FamilyLink, link.id), state=LinkState.ENDED)  # as if ended by another process
        assert family.refusal(turn, purpose, row) != ""
        return row

    clinic.turn(late)
    phones.deliver()
    assert "Late." not in phones.shown(EVA)


def test_a_relative_may_open_the_bot_again_and_finds_their_home(phones: Phones, clinic: Clinic) -> None:
    ties(phones, ANA)
    assert phones.opens(EVA, "Eva", "") is Opened.DONE
    assert phones.last(EVA) == "What would you like to do?"
