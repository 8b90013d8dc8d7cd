"""Time, zone and language."""

from __future__ import annotations

from datetime import time

import pytest

from care.records import Checkin, CheckinState, Outbox, Person
from tests.actions.phones import EVA, Phones, ties
from tests.clinic import ANA, DANA, Clinic

LUIS = 1002


@pytest.fixture
def phones(clinic: Clinic) -> Phones:
    phones = Phones(clinic)
    phones.sends(ANA, "settings")
    return phones


def planned_at(clinic: Clinic) -> set[str]:
    planned = [each for each in clinic.find(Checkin) if each.state is CheckinState.PLANNED]
    return {each.due_at.strftime("%H:%M") for each in planned[1:]}


def test_the_settings_are_shown(phones: Phones) -> None:
    assert phones.last(ANA) == (
        "Your settings.\nTime of your questions: 7:00 PM\nZone: New York\nQuiet from 9:30 PM to 8:00 AM\nLanguage: English"
    )


def test_a_new_time_is_carried_into_what_is_planned(phones: Phones, clinic: Clinic) -> None:
    phones.taps(ANA, "Time")
    assert phones.taps(ANA, "5:00 PM") == "Saved."
    assert clinic.patient().checkin_time == time(17)
    assert planned_at(clinic) == {"22:00"}
    assert "Time of your questions: 5:00 PM" in phones.last(ANA)


def test_a_time_may_be_typed_and_a_mistyped_one_put_right(phones: Phones, clinic: Clinic) -> None:
    phones.taps(ANA, "Time")
    phones.taps(ANA, "Another one")
    message_id = phones.types(ANA, "sevenish")
    assert "I could not read that time" in phones.last(ANA)
    phones.types(ANA, "6:30 pm", edits=message_id)
    assert clinic.patient().checkin_time == time(18, 30)
    assert "6:30 PM" in phones.last(ANA)


def test_a_new_zone_is_carried_into_what_is_planned(phones: Phones, clinic: Clinic) -> None:
    phones.taps(ANA, "Zone")
    phones.taps(ANA, "Pacific")
    assert clinic.patient().zone == "America/Los_Angeles"
    assert planned_at(clinic) == {"03:00"}


@pytest.mark.parametrize(("city", "zone"), [("Chicago", "America/Chicago"), ("nowhere at all", "America/New_York")])
def test_a_city_may_be_typed(phones: Phones, clinic: Clinic, city: str, zone: str) -> None:
    phones.taps(ANA, "Zone")
    phones.taps(ANA, "Another one")
    phones.types(ANA, city)
    assert clinic.patient().zone == zone


def test_back_leads_to_the_overview(phones: Phones) -> None:
    phones.taps(ANA, "Zone")
    phones.taps(ANA, "◀ Back")
    assert phones.last(ANA).startswith("Your settings.")


@pytest.mark.parametrize("who", [ANA, EVA, DANA], ids=["patient", "relative", "staff"])
def test_everybody_may_change_the_language(clinic: Clinic, who: int) -> None:
    phones = Phones(clinic)
    ties(phones, ANA)
    phones.sends(who, "language")
    phones.taps(who, "Español")
    assert phones.last(who) == "De acuerdo, seguimos en español."
    assert clinic.acts(who, lambda turn, speaker: turn.tx.need(Person, speaker.id).language) == "es"


def test_the_pinned_numbers_follow_the_language(clinic: Clinic) -> None:
    phones, ana = Phones(clinic), clinic.patient().id
    before = len(clinic.find(Outbox, person_id=ana, pin=True))
    for _ in range(2):  # the same language a second time pins nothing anew
        phones.sends(ANA, "language")
        phones.taps(ANA, "Español")
        assert len(clinic.find(Outbox, person_id=ana, pin=True)) == before + 1
    assert any("988 y oprima 2" in text for text in phones.shown(ANA))


def test_the_keyboard_follows_the_language(phones: Phones, clinic: Clinic) -> None:
    phones.sends(ANA, "language")
    phones.taps(ANA, "Español")
    message = next(reversed(phones.chats[ANA].values()))
    assert message.keyboard == (("Necesito ayuda",),)
    assert clinic.patient().language == "es"


def test_nobody_changes_somebody_elses_settings(phones: Phones, clinic: Clinic) -> None:
    clinic.new_patient(LUIS)
    phones.taps(ANA, "Time")
    message_id, message = phones.message(ANA, "5:00 PM")
    assert phones.forges(LUIS, message_id, message, "5:00 PM") == "This is not open any more."
    assert clinic.patient(LUIS).checkin_time == clinic.patient(ANA).checkin_time == time(19)


def test_an_old_settings_card_does_nothing_after_leaving(phones: Phones, clinic: Clinic) -> None:
    phones.taps(ANA, "Time")
    message_id, message = phones.message(ANA, "5:00 PM")
    phones.sends(ANA, "stop")
    phones.taps(ANA, "Yes, leave")
    assert phones.forges(ANA, message_id, message, "5:00 PM") == "This is not open any more."
    assert clinic.patient().checkin_time == time(19)
