"""An administrator chooses what is asked daily, and the patient is asked it: on those days and on no other."""

import pytest

from care.records import Answer
from tests.flows.test_staff_page import Browser
from tests.world import World

pytestmark = pytest.mark.anyio

EVERY_DAY = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


async def ada_saves(world: World, **fields: str | list[str]) -> None:
    """Ada sends the form of the page for patients in IOP for substance use."""
    form: dict[str, str | list[str]] = {"phase": "iop", "focus": "substance", "form": "full", "day": EVERY_DAY}
    await Browser(world, "ada").sends("/check-ins/choice", **{**form, **fields})
    await world.settle()


async def taps(world: World, *labels: str) -> None:
    for label in labels:
        world.ana.taps(label)
        await world.settle()


async def test_sleep_and_triggers_are_asked_on_monday_and_not_on_tuesday(world: World) -> None:
    await ada_saves(world, extra=["sleep-hours:mon", "triggers:mon"])
    world.ana.writes("/checkin")
    await world.settle()
    assert world.ana.sees("1 of 7")
    await taps(world, "7", "1", "No", "8")
    assert world.ana.sees("How many hours did you sleep")
    world.ana.writes("6")
    await world.settle()
    assert world.ana.sees("Did something make it harder today?")
    await taps(world, "☐ A place", "☐ Money", "Done", "Skip")
    answers = {answer.question: answer for answer in world.records.find(Answer)}
    assert (answers["sleep-hours"].value, answers["triggers"].picked) == (6, "1,5")
    await world.at_local(19, 5, days=1)  # Tuesday, no group: it comes at Ana's own time
    await taps(world, "Start")
    assert world.ana.sees("1 of 5")
    await taps(world, "7", "1", "No", "8", "Skip")
    assert len(world.records.find(Answer, question="sleep-hours")) == 1
    assert len(world.records.find(Answer, question="confidence")) == 2


async def test_the_short_form_asks_two_questions(world: World) -> None:
    await ada_saves(world, form="short")
    world.ana.writes("/checkin")
    await world.settle()
    assert world.ana.sees("1 of 2")
    await taps(world, "7")
    assert world.ana.sees("2 of 2")
    await taps(world, "2")
    assert world.ana.sees("Thank you")
    assert {answer.question: answer.value for answer in world.records.find(Answer)} == {"mood": 7, "craving": 2}


async def test_only_the_chosen_weekdays_ring(world: World) -> None:
    await ada_saves(world, day=["tue"])
    await world.at_local(19, 5)  # Monday
    assert not world.ana.was_told("minute")
    assert "Start the questions" not in world.ana.labels()
    await world.at_local(19, 5)
    assert world.ana.was_told("minute")
