"""The tour ticks a step off when it has happened, on the right phone only."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from practice.controls import DemoPeople, DemoPerson
from practice.telegram.phones import Phone
from practice.telegram.simulator import SimulatedTelegram
from practice.tour import Step, Tour

ANA, DANA, MARIA = (DemoPerson(number, f"p{number}", name, "Example", "en") for number, name in
                    ((1, "Ana"), (2, "Dana"), (3, "Maria")))  # fmt: skip
PEOPLE = DemoPeople("program", "America/New_York", ANA, DANA, MARIA)


@pytest.fixture
def telegram() -> SimulatedTelegram:
    made = SimulatedTelegram(lambda: datetime(2026, 11, 24, tzinfo=UTC), lambda: 0.0, limits=False)
    for person in PEOPLE.all:
        phone_of(made, person).chat.started = True
    return made


def phone_of(telegram: SimulatedTelegram, person: DemoPerson) -> Phone:
    return telegram.phone(person.telegram_id, person.first_name)


@pytest.mark.parametrize(
    ("taps", "done"),
    [
        pytest.param([(ANA, "1:ci_a:x:craving=9")], set(), id="a high craving alone is half of the step"),
        pytest.param([(ANA, "1:ci_a:x:craving=9"), (ANA, "1:ci_a:x:used=1")], {Step.CHECK_IN}, id="craving and use"),
        pytest.param([(ANA, "1:ci_a:x:craving=7"), (ANA, "1:ci_a:x:used=1")], set(), id="the craving is not high"),
        pytest.param([(DANA, "1:al_ack:x:")], {Step.ALERT}, id="the counselor acknowledges"),
        pytest.param([(ANA, "1:al_ack:x:")], set(), id="nobody else can acknowledge"),
        pytest.param([(ANA, "1:he_tell:x:")], {Step.TRUTH}, id="tell my counselor"),
        pytest.param([(MARIA, "1:fa_pick:x:call-me")], {Step.KIND_WORDS}, id="kind words picked"),
        pytest.param([(ANA, "nothing of ours")], set(), id="data that was never ours"),
    ],
)
def test_taps_tick_steps_off(telegram: SimulatedTelegram, taps: list[tuple[DemoPerson, str]], done: set[Step]) -> None:
    tour = Tour()
    for person, data in taps:
        tour.tapped(phone_of(telegram, person), data, PEOPLE, phone_of(telegram, ANA))
    assert tour.done == done


def test_kind_words_of_her_own_count_when_they_are_typed(telegram: SimulatedTelegram) -> None:
    tour, ana, maria = Tour(), phone_of(telegram, ANA), phone_of(telegram, MARIA)
    tour.typed(maria, PEOPLE, ana)
    assert tour.done == set()
    tour.tapped(maria, "1:fa_own:x:", PEOPLE, ana)
    tour.typed(maria, PEOPLE, ana)
    assert tour.done == {Step.KIND_WORDS}


def test_only_kind_words_that_come_after_they_were_sent_have_arrived(telegram: SimulatedTelegram) -> None:
    tour, ana = Tour(), phone_of(telegram, ANA)
    arrive(telegram)
    tour.tapped(phone_of(telegram, MARIA), "1:fa_pick:x:call-me", PEOPLE, ana)
    tour.looked(ana)
    assert Step.ARRIVAL not in tour.done
    arrive(telegram)
    tour.looked(ana)
    assert Step.ARRIVAL in tour.done


def test_the_tour_begins_again_after_a_reset(telegram: SimulatedTelegram) -> None:
    tour = Tour()
    tour.opened_staff_page()
    assert tour.done == {Step.STAFF_PAGE}
    tour.begin_again()
    assert tour.done == set()


def arrive(telegram: SimulatedTelegram) -> None:
    button = {"text": "Say thanks", "callback_data": "1:fa_thank:x:"}
    body = {"chat_id": 1, "text": "Kind words", "reply_markup": {"inline_keyboard": [[button]]}}
    assert telegram.request(telegram.token, "sendMessage", body).status == 200
