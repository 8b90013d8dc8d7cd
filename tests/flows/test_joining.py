"""From the one-time link to the first check-in."""

from datetime import datetime, timedelta

import pytest

from actions import covering, enrolling, invites
from actions.turn import Turn
from care.records import Account, AccountState, Consent, InviteKind, Patient, PatientState
from tests.world import Someone, World

pytestmark = pytest.mark.anyio

LUIS = 1777


def _link(world: World, language: str = "en") -> tuple[str, str]:
    """A new patient of Dana's and the link."""
    dana = world.records.staff()

    def work(turn: Turn) -> tuple[str, str]:
        invited = enrolling.add_patient(
            turn, dana.program_id, first_name="Luis", language=language, counselor_id=dana.id
        )
        return invited.person_id, invites.link(turn, invited.code)

    return world.turn(work)


async def _join(world: World, luis: Someone, link: str, *labels: str) -> None:
    luis.opens(link)
    await world.settle()
    for label in labels:
        luis.taps(label)
        await world.settle()


async def test_luis_joins_in_english_and_is_asked_the_same_evening(world: World) -> None:
    person_id, link = _link(world)
    luis = world.stranger(LUIS, "Luis")
    await _join(world, luis, link, "English")
    assert luis.sees("not an emergency service")
    assert luis.sees("988")
    assert luis.sees("911")
    assert luis.sees("We talk about it in your next session.")  # what happens when use is reported
    luis.taps("I agree")
    await world.settle()
    luis.taps("Pacific")
    await world.settle()
    luis.taps("7:00 PM")
    await world.settle()
    assert luis.sees("check that it is really you")
    assert world.dana.was_told("Confirm on the page")
    account, dana = world.records.find(Account, person_id=person_id)[0], world.records.staff().id
    assert world.turn(lambda turn: enrolling.confirm(turn, account.id, actor_id=dana))
    await world.settle()
    assert luis.sees("Welcome")
    assert luis.phone.keyboard == [["I need help"]]
    assert any(shown.pinned and "988" in shown.text for shown in luis.phone.screen())
    patient = world.turn(lambda turn: turn.tx.need(Patient, person_id))
    assert (patient.state, patient.zone) == (PatientState.ENROLLED, "America/Los_Angeles")
    assert [c.text_id for c in world.records.find(Consent, person_id=person_id)] == ["join.honest"]
    await world.advance(hours=9)  # 7 pm in Los Angeles is 10 pm in New York
    assert luis.was_told("Do you have a minute?")


async def test_luis_joins_in_spanish_with_a_typed_city_and_time(world: World) -> None:
    person_id, link = _link(world)
    luis = world.stranger(LUIS, "Luis", "es")
    await _join(world, luis, link, "Español")
    assert luis.sees("ni un servicio de emergencia")
    for label in ("Acepto", "Otra opción"):
        luis.phone.tap(label)
        await world.settle()
    luis.writes("méxico")
    await world.settle()
    luis.writes("Mexico City")
    await world.settle()
    luis.phone.tap("Otra opción")
    await world.settle()
    luis.writes("20:15")
    await world.settle()
    patient = world.turn(lambda turn: turn.tx.need(Patient, person_id))
    assert (patient.zone, f"{patient.checkin_time:%H:%M}", patient.language) == ("America/Mexico_City", "20:15", "es")


async def test_wrong_used_and_expired_codes_get_the_same_answer(world: World) -> None:
    _, link = _link(world)
    answers = []
    for telegram_id, opened in ((1801, "wrong"), (1802, link), (1803, link)):
        someone = world.stranger(telegram_id)
        someone.opens(opened)
        await world.settle()
        answers.append(someone.newest())
    _, late = _link(world)
    world.clock.time += invites.LASTS[InviteKind.PATIENT]
    someone = world.stranger(1804)
    someone.opens(late)
    await world.settle()
    answers.append(someone.newest())
    assert answers[0] == answers[2] == answers[3]
    assert "988" in answers[0]
    assert "language" in answers[1]


async def test_a_code_that_is_somebody_elses_is_refused_and_taken_out_of_the_chat(world: World) -> None:
    _, link = _link(world)
    world.ana.opens(link)
    await world.settle()
    assert world.ana.sees("does not work")
    assert not any(shown.text.startswith("/start") for shown in world.ana.phone.screen())


async def test_not_now_stores_nothing_and_keeps_the_link_good(world: World) -> None:
    person_id, link = _link(world)
    luis = world.stranger(LUIS, "Luis")
    await _join(world, luis, link, "English", "Not now")
    assert luis.sees("That is fine")
    assert world.records.find(Consent, person_id=person_id) == []
    await _join(world, luis, link, "English")
    assert luis.sees("Before we start")


async def test_staff_refuse_an_account_and_it_learns_nothing(world: World) -> None:
    person_id, link = _link(world)
    luis = world.stranger(LUIS, "Somebody")
    await _join(world, luis, link, "English", "I agree", "Eastern", "7:00 PM")
    account, dana = world.records.find(Account, person_id=person_id)[0], world.records.staff().id
    world.turn(lambda turn: enrolling.refuse(turn, account.id, actor_id=dana))
    await world.settle()
    assert luis.sees("could not confirm")
    luis.writes("hello?")
    await world.settle()
    assert luis.sees("people who have a link")
    assert [a.state for a in world.records.find(Account, person_id=person_id)] == [AccountState.REFUSED]


async def test_nothing_personal_flows_before_staff_confirmed(world: World) -> None:
    _, link = _link(world)
    luis = world.stranger(LUIS, "Luis")
    await _join(world, luis, link, "English", "I agree", "Eastern", "7:00 PM")
    before = len(luis.screen())
    await world.advance(days=1)
    assert len(luis.screen()) == before
    luis.writes("/checkin")
    await world.settle()
    assert not luis.sees("1 of 5")


async def test_a_new_phone_takes_over_and_the_old_one_goes_silent(world: World) -> None:
    dana = world.records.staff()
    ana_id = world.records.patient().id
    code = world.turn(lambda turn: enrolling.new_patient_link(turn, ana_id, actor_id=dana.id))
    new_phone = world.stranger(1999, "Ana")
    await _join(world, new_phone, code, "English", "I agree", "Eastern", "7:00 PM")
    accounts = world.records.find(Account, person_id=ana_id)
    assert sorted(a.state for a in accounts) == [AccountState.CLAIMED, AccountState.ENDED]
    world.turn(lambda turn: enrolling.confirm(turn, accounts[-1].id, actor_id=dana.id))
    await world.settle()
    seen = len(world.ana.screen())
    await world.advance(days=1)
    assert len(world.ana.screen()) == seen
    assert new_phone.was_told("Your appointment is soon")


async def test_a_lost_phone_is_cut_at_once(world: World) -> None:
    dana = world.records.staff()
    ana_id = world.records.patient().id
    world.turn(lambda turn: enrolling.cut(turn, ana_id, actor_id=dana.id))
    await world.advance(days=1)
    assert world.ana.screen() == []


@pytest.mark.parametrize(
    ("rota", "said"),
    [(False, "on holidays nobody is there"), (True, "someone is often on call, but not always")],
    ids=["unattended", "a rota"],
)
async def test_before_luis_agrees_he_reads_what_is_true_after_hours(world: World, rota: bool, said: str) -> None:
    if rota:
        sam, starts = world.records.staff("sam").id, datetime.fromisoformat("2026-11-24T17:00")
        world.turn(lambda turn: covering.add_duties(turn, sam, sam, starts, starts + timedelta(hours=16)))
    _, link = _link(world)
    luis = world.stranger(LUIS, "Luis")
    await _join(world, luis, link, "English")
    assert luis.sees(said)
