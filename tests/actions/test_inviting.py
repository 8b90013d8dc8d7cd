"""The patient's side of family: inviting, the right person, mute, remove."""

from __future__ import annotations

import pytest

from actions import invites as links
from care.records import (
    Account,
    AccountState,
    Audit,
    Consent,
    Encouragement,
    EncouragementState,
    FamilyLink,
    Invite,
    InviteKind,
    LinkState,
)
from tests.actions.phones import EVA, Phones, agrees, invites, ties
from tests.clinic import ANA, BOT_NAME, DANA, Clinic

LUIS, TIO = 1002, 3002


@pytest.fixture
def phones(clinic: Clinic) -> Phones:
    return Phones(clinic)


def link_of(clinic: Clinic) -> FamilyLink:
    return clinic.find(FamilyLink)[-1]


def test_an_invitation_is_a_written_consent_a_link_that_opens_once_and_lasts_seven_days(
    phones: Phones, clinic: Clinic
) -> None:
    code = invites(phones, ANA)
    link, invite = link_of(clinic), next(each for each in clinic.find(Invite) if each.kind is InviteKind.FAMILY)
    (consent,) = clinic.find(Consent, id=link.id)
    assert (consent.kind, consent.person_id, consent.text_id) == ("family", clinic.patient().id, "family.patient_intro")
    assert link.state is LinkState.INVITED
    assert invite.code_hash == links.hash_of(code)
    assert (invite.expires_at - invite.created_at).days == 7
    assert f"https://t.me/{BOT_NAME}?start={code}" in phones.last(ANA)


def test_a_lock_screen_shows_neither_the_link_nor_a_name(phones: Phones) -> None:
    agrees(phones, ANA, name="Eva Example")
    previews = [message.preview for message in phones.chats[ANA].values()]
    assert previews
    assert not [preview for preview in previews if "t.me" in preview or "Eva" in preview]


def test_a_second_tap_on_the_consent_makes_no_second_invitation(phones: Phones, clinic: Clinic) -> None:
    phones.sends(ANA, "family")
    phones.taps(ANA, "Invite someone")
    message_id, consent = phones.message(ANA, "I agree")
    phones.forges(ANA, message_id, consent, "I agree")
    phones.forges(ANA, message_id, consent, "I agree")
    assert len(clinic.find(FamilyLink)) == 1


def test_five_people_are_enough_until_one_is_removed_or_a_link_runs_out(phones: Phones, clinic: Clinic) -> None:
    for _ in range(5):
        invites(phones, ANA)
    phones.sends(ANA, "family")
    assert "enough" in phones.taps(ANA, "Invite someone")
    clinic.advance(days=7, minutes=1)
    invites(phones, ANA)
    assert len(clinic.find(FamilyLink)) == 6


def test_the_right_person_becomes_active_and_only_then_is_confirmed(phones: Phones, clinic: Clinic) -> None:
    agrees(phones, ANA)
    (account,) = clinic.find(Account, person_id=link_of(clinic).relative_id)
    assert (link_of(clinic).state, account.state) == (LinkState.AGREED, AccountState.CLAIMED)
    assert "Is it the right person? Eva" in phones.last(ANA)
    phones.taps(ANA, "Yes, that's right")
    (account,) = clinic.find(Account, person_id=link_of(clinic).relative_id)
    assert (link_of(clinic).state, account.state) == (LinkState.ACTIVE, AccountState.CONFIRMED)
    assert "All set" in phones.last(EVA)


def test_the_wrong_person_gets_a_neutral_end_and_nothing_else(phones: Phones, clinic: Clinic) -> None:
    agrees(phones, ANA)
    message_id, card = phones.message(ANA, "Yes, that's right")
    phones.taps(ANA, "No, not them")
    assert link_of(clinic).state is LinkState.ENDED
    assert "did not come about" in phones.last(EVA)
    assert phones.forges(ANA, message_id, card, "Yes, that's right") == "This is not open any more."
    assert link_of(clinic).state is LinkState.ENDED


def test_the_person_can_be_confirmed_from_the_list_too(phones: Phones, clinic: Clinic) -> None:
    agrees(phones, ANA)
    phones.sends(ANA, "family")
    assert "1. Eva · waits for your yes" in phones.last(ANA)
    phones.taps(ANA, "1")
    phones.taps(ANA, "Yes, that's right")
    assert link_of(clinic).state is LinkState.ACTIVE
    assert "1. Eva · can write to you" in phones.last(ANA)


def test_somebody_elses_tap_changes_nothing(phones: Phones, clinic: Clinic) -> None:
    clinic.new_patient(LUIS)
    agrees(phones, ANA)
    message_id, card = phones.message(ANA, "Yes, that's right")
    for stranger in (LUIS, EVA, DANA):
        assert phones.forges(stranger, message_id, card, "Yes, that's right")
    assert link_of(clinic).state is LinkState.AGREED


def test_a_muted_relative_notices_nothing_and_their_words_are_not_delivered(phones: Phones, clinic: Clinic) -> None:
    ties(phones, ANA)
    phones.sends(ANA, "family")
    phones.taps(ANA, "1")
    assert phones.taps(ANA, "Mute") == "Muted. They will not notice."
    phones.taps(EVA, "Send kind words")
    phones.taps(EVA, "1")
    assert "Your words are kept" in phones.last(EVA)
    phones.clear()
    clinic.advance(days=1)
    phones.deliver()
    assert not [text for text in phones.shown(ANA) if "Kind words" in text]
    (words,) = clinic.find(Encouragement)
    assert (words.state, words.body) == (EncouragementState.CANCELLED, "")


def test_removing_ends_it_at_once_also_for_what_waits_and_revokes_both_consents(phones: Phones, clinic: Clinic) -> None:
    ties(phones, ANA)
    phones.taps(EVA, "Send kind words")
    phones.taps(EVA, "1")
    phones.sends(ANA, "family")
    phones.taps(ANA, "1")
    assert "Ended" in phones.taps(ANA, "Remove")
    link = link_of(clinic)
    assert link.state is LinkState.ENDED
    assert [words.state for words in clinic.find(Encouragement)] == [EncouragementState.CANCELLED]
    consents = [*clinic.find(Consent, id=link.id), *clinic.find(Consent, person_id=link.relative_id)]
    assert [consent.revoked_at for consent in consents] == [clinic.now, clinic.now]
    assert "come to an end" in phones.last(EVA)
    phones.clear()
    clinic.advance(days=8)
    phones.deliver()
    assert phones.shown(EVA) == []
    assert not [text for text in phones.shown(ANA) if "Kind words" in text]


def test_an_invitation_taken_back_opens_nothing(phones: Phones, clinic: Clinic) -> None:
    code = invites(phones, ANA)
    phones.sends(ANA, "family")
    phones.taps(ANA, "1")
    phones.taps(ANA, "Remove")
    assert phones.opens(EVA, "Eva", code).value == "bad_code"
    assert link_of(clinic).relative_id is None


def test_family_is_answered_kindly_for_staff_and_after_leaving(phones: Phones, clinic: Clinic) -> None:
    phones.sends(DANA, "family")
    assert "for alerts" in phones.last(DANA)
    phones.sends(ANA, "stop")
    phones.taps(ANA, "Yes, leave")
    phones.sends(ANA, "family")
    assert "988" in phones.last(ANA)


def test_every_step_stands_in_the_audit(phones: Phones, clinic: Clinic) -> None:
    ties(phones, ANA)
    phones.sends(EVA, "stop")
    acts = [row.act for row in clinic.find(Audit, patient_id=clinic.patient().id) if row.act.startswith("family")]
    assert acts == ["family.invited", "family.opened", "family.agreed", "family.confirmed", "family.ended"]


def test_two_relatives_are_two_ties(phones: Phones, clinic: Clinic) -> None:
    ties(phones, ANA)
    ties(phones, ANA, TIO, "Tío")
    phones.sends(ANA, "family")
    assert "1. Eva · can write to you\n2. Tío · can write to you" in phones.last(ANA)
