"""Stories that once went wrong: each stands here so that it does not again."""

import pytest

from actions import alerts, enrolling, outbox
from actions.screen import screen
from care.records import (
    Account,
    AccountState,
    Alert,
    AlertState,
    Flag,
    Level,
    Outbox,
    OutboxState,
    Patient,
    PatientState,
    SafetyCheck,
)
from care.rules import Rule
from storage import alerts as queries
from tests.flows.test_family import MARIA, _maria
from tests.world import World

pytestmark = pytest.mark.anyio


async def _write(world: World, text: str) -> None:
    world.ana.writes(text)
    await world.settle()


async def _tap(world: World, *labels: str) -> None:
    for label in labels:
        world.ana.taps(label)
        await world.settle()


async def test_not_safe_rings_again_although_somebody_has_the_alert(world: World) -> None:
    await _write(world, "I want to die")
    world.dana.taps("I've got this")
    await world.settle()
    rung = len(world.dana.lock_screen())
    await world.advance(minutes=3)
    await _tap(world, "Not safe")
    assert len(world.dana.lock_screen()) > rung
    assert world.records.find(Alert)[0].state is AlertState.OPEN


async def test_tell_my_counselor_on_a_taken_alert_is_taken_anew_and_ana_is_told(world: World) -> None:
    ana = world.records.patient()
    world.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.CRAVING_HIGH, {"value": "9"}))
    await world.advance(minutes=2)
    world.dana.taps("I've got this")
    await _write(world, "I need help")
    rung = len(world.dana.lock_screen())
    await _tap(world, "Tell my counselor")
    assert len(world.dana.lock_screen()) == rung + 1
    world.dana.taps("I've got this")
    await world.settle()
    assert world.ana.sees("Someone on your team has seen this now")


async def test_stop_while_waiting_for_staff_is_not_undone_by_a_click(world: World) -> None:
    dana = world.records.staff()
    invited = world.turn(lambda turn: enrolling.add_patient(turn, dana.program_id, first_name="Luis"))
    luis = world.stranger(1777, "Luis")
    luis.opens(invited.code)
    await world.settle()
    for label in ("English", "I agree", "Eastern", "7:00 PM"):
        luis.taps(label)
        await world.settle()
    luis.writes("/stop")
    await world.settle()
    luis.taps("Yes, leave")
    await world.settle()
    account = world.records.find(Account, person_id=invited.person_id)[0]
    if account.state is AccountState.CLAIMED:
        with pytest.raises(enrolling.RefusedError):
            world.turn(lambda turn: enrolling.confirm(turn, account.id, actor_id=dana.id))
    patient = world.turn(lambda turn: turn.tx.need(Patient, invited.person_id))
    assert patient.state is PatientState.LEFT


@pytest.mark.parametrize("command", ["/craving", "/help", "/sessions"])
async def test_crisis_words_behind_a_command_raise_the_flag(world: World, command: str) -> None:
    await _write(world, f"{command} I want to kill myself")
    assert world.ana.sees("988")
    assert Rule.CRISIS_WORDS in {flag.rule for flag in world.records.find(Flag)}
    assert world.dana.was_told("needs you, now")


async def test_eleven_at_night_is_asked_at_eleven_and_nothing_rings_at_three(world: World) -> None:
    await _write(world, "/settings")
    world.ana.taps("Time")
    await world.settle()
    other = next((label for label in world.ana.labels() if "nother" in label), None)
    if other is not None:
        world.ana.taps(other)
        await world.settle()
    await _write(world, "11 pm")
    assert world.records.patient().checkin_time.hour == 23
    await world.at_local(23, 1)
    assert sum("minute" in text for text in world.ana.lock_screen()) == 1
    rung = len(world.ana.lock_screen())
    await world.at_local(7)
    assert len(world.ana.lock_screen()) == rung


async def test_one_answer_to_the_safety_question_is_enough(world: World) -> None:
    await _write(world, "/checkin")
    await _tap(world, "1")
    await world.advance(minutes=2)
    await _tap(world, "Stop")
    assert len(world.records.find(SafetyCheck)) == 1
    await _tap(world, "I'm safe")
    await world.advance(minutes=15)
    assert {flag.rule for flag in world.records.find(Flag)} == {Rule.MOOD_LOW}


async def test_ana_is_told_nothing_of_what_her_mother_reported(world: World) -> None:
    maria = await _maria(world)
    await _tap(world, "Yes, that's right")
    maria.taps("I'm worried")
    await world.settle()
    maria.taps("Yes, danger now")
    await world.settle()
    seen = len(world.ana.screen())
    await world.advance(minutes=6)
    world.dana.taps("I've got this")
    await world.settle()
    assert len(world.ana.screen()) == seen
    assert MARIA


async def test_with_nobody_to_reach_ana_is_not_told_that_somebody_was(world: World) -> None:
    for staff in (world.dana, world.sam, world.beth, world.ada):
        staff.phone.block()
    await world.settle()
    await _write(world, "I need help")
    await _tap(world, "Tell my counselor")
    assert world.ana.sees("I could not reach anyone")


async def test_a_new_unconfirmed_phone_hears_nothing_of_an_open_alert(world: World) -> None:
    dana, ana = world.records.staff(), world.records.patient()
    await _write(world, "I need help")
    await _tap(world, "Not safe")
    world.turn(lambda turn: enrolling.cut(turn, ana.id, actor_id=dana.id))
    code = world.turn(lambda turn: enrolling.new_patient_link(turn, ana.id, actor_id=dana.id))
    other = world.stranger(1999, "Somebody")
    other.opens(code)
    await world.settle()
    seen = len(other.screen())
    await world.advance(minutes=12)
    world.dana.taps("I've got this")
    await world.settle()
    assert len(other.screen()) == seen


async def test_after_stop_the_alert_goes_on_and_ana_hears_nothing(world: World) -> None:
    await _write(world, "I need help")
    await _tap(world, "Not safe")
    await _write(world, "/stop")
    await _tap(world, "Yes, leave")
    seen = len(world.ana.screen())
    await world.advance(minutes=12)
    assert world.sam.was_told("needs you, now")
    assert len(world.ana.screen()) == seen


async def test_a_concern_is_mentioned_silently_and_no_answer_is_asked_again(world: World) -> None:
    ana = world.records.patient()
    world.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.UNREADABLE_MEDIA, {"kind": "voice"}))
    await world.settle()
    assert [note.silent for note in world.dana.phone.notifications] == [True]
    for label in ("I've got this", "Resolve", "No answer, again in 15"):
        world.dana.taps(label)
        await world.settle()
    await world.advance(minutes=16)
    assert world.dana.sees("How does it stand?")


async def test_an_urgent_alert_after_hours_rings_once_and_again_at_opening(world: World) -> None:
    await world.at_local(22)
    ana = world.records.patient()
    world.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.CRAVING_HIGH, {"value": "9"}))
    await world.advance(minutes=5)
    assert sum("urgent" in text for text in world.dana.lock_screen()) == 1
    await world.at_local(8, 55)
    assert sum("urgent" in text for text in world.dana.lock_screen()) == 1
    assert not world.sam.was_told("needs you")
    assert world.turn(lambda turn: queries.without_next_step(turn.tx, Level.URGENT)) == []
    await world.at_local(9, 1)
    assert sum("urgent" in text for text in world.dana.lock_screen()) == 2
    await world.advance(minutes=20)
    assert world.sam.was_told("needs you, urgent")


async def test_a_card_that_changes_while_it_is_being_sent_comes_again(world: World) -> None:
    ana = world.records.patient()

    def show(words: str, *, anew: bool = False) -> None:
        world.turn(
            lambda turn: outbox.show(turn, "k", ana.id, screen(turn, "en", f"account.{words}"), outbox.REPLY, anew=anew)
        )

    show("saved")
    row = world.records.find(Outbox, state=OutboxState.QUEUED)[-1]
    world.turn(lambda turn: turn.tx.change(row, state=OutboxState.SENDING))
    show("stayed", anew=True)
    world.turn(lambda turn: turn.tx.change(row, state=OutboxState.QUEUED, card_id=None))
    await world.settle()
    assert world.ana.was_told("Saved")
    assert world.ana.was_told("stays as it is")


async def test_somebody_whose_tie_is_over_can_become_a_patient(world: World) -> None:
    maria = await _maria(world)
    await _tap(world, "Yes, that's right")
    maria.writes("/stop")
    await world.settle()
    dana = world.records.staff()
    invited = world.turn(lambda turn: enrolling.add_patient(turn, dana.program_id, first_name="Maria"))
    maria.opens(invited.code)
    await world.settle()
    assert "language" in maria.newest()


async def test_without_a_counselor_the_supervisors_hear_of_a_new_phone(world: World) -> None:
    dana = world.records.staff()
    invited = world.turn(lambda turn: enrolling.add_patient(turn, dana.program_id, first_name="Luis"))
    luis = world.stranger(1777, "Luis")
    luis.opens(invited.code)
    await world.settle()
    for label in ("English", "I agree", "Eastern", "7:00 PM"):
        luis.taps(label)
        await world.settle()
    assert world.sam.was_told("Confirm on the page")


async def test_crisis_words_in_a_note_raise_one_flag_and_ask_once(world: World) -> None:
    await _write(world, "/checkin")
    await _tap(world, "5", "1", "No", "8")
    await _write(world, "I want to die")
    assert [flag.rule for flag in world.records.find(Flag)] == [Rule.CRISIS_WORDS]
    assert world.dana.was_told("needs you, now")
    assert sum("Are you safe right now?" in text for text in world.ana.screen()) == 1
    assert not any(shown.text == "I want to die" for shown in world.ana.phone.screen())
