"""Ana and Luis look at the weeks behind them, and nobody who sees their phone learns anything."""

from __future__ import annotations

import re

import pytest

from actions import outbox
from care.message import Outgoing, Span
from charts import blank
from practice.telegram.faults import html_page, refused
from tests.past import answered, attended, joined, practised
from tests.world import Someone, World

pytestmark = pytest.mark.anyio

LUIS = 1500


def weeks(world: World, telegram_id: int, *, slipped: bool = True) -> None:
    """Three weeks of answers, with a slip in them, appointments and a skill."""
    world.records.now = world.clock.time
    joined(world.records, 21, telegram_id)
    for days_ago in range(1, 21):
        used = int(slipped and days_ago == 6)
        answered(world.records, days_ago, telegram_id, mood=days_ago % 8, craving=days_ago % 5, used=used)


def pictures(someone: Someone) -> list[str]:
    """The captions of the pictures in a chat."""
    return [shown.caption for shown in someone.phone.screen() if shown.kind == "photo"]


def photo(world: World, someone: Someone) -> bytes:
    """The newest picture in a chat."""
    newest = [shown for shown in someone.phone.screen() if shown.kind == "photo"][-1]
    media = someone.phone.chat.messages[newest.message_id].media
    content: bytes = world.telegram.bot.files[media[-1]["file_id"]].content
    return content


async def test_ana_sees_her_weeks_and_her_lock_screen_says_nothing(world: World) -> None:
    weeks(world, 1001)
    attended(world.records, 5)
    for _ in range(2):
        practised(world.records, 3, "urge-surf", 8, 5)
    world.ana.writes("/progress")
    await world.settle()
    assert world.ana.sees("Day 22 in the program")
    assert world.ana.sees("Hours you were there: 3")
    assert world.ana.sees("Days without use: 19. Longest run of days: 14.")
    assert world.ana.sees("Days since the last use you told me of: 5.")
    assert world.ana.sees("down by 3 on average (2 tries)")
    assert photo(world, world.ana).startswith(b"\x89PNG")
    assert world.ana.lock_screen()[-1].startswith("🖼 Your last 30 days.")
    assert not re.search(r"\d", world.ana.lock_screen()[-1].partition("\n")[2])
    first = photo(world, world.ana)
    world.ana.taps("90 days")
    await world.settle()
    assert photo(world, world.ana) != first
    assert len(pictures(world.ana)) == 1
    assert len(world.ana.lock_screen()) == 1  # the second picture rang nobody
    assert world.ana.phone.unanswered == []


async def test_luis_sees_his_in_spanish(world: World) -> None:
    luis = world.someone(LUIS, "Luis", "es")
    world.records.new_patient(LUIS, "Luis", language="es")
    await world.settle()
    weeks(world, LUIS)
    luis.writes("/progress")
    await world.settle()
    assert luis.sees("Sus últimos 30 días.")
    assert luis.sees("Días sin consumo: 19. Tramo más largo, en días: 14.")
    assert "• 30 días" in luis.labels()
    assert not luis.was_told("consumo")
    assert photo(world, luis).startswith(b"\x89PNG")


async def test_the_weekly_look_back_waits_for_a_tap_and_can_be_declined(world: World) -> None:
    await world.at_local(17, 40, days=6)  # from Monday to Sunday
    weeks(world, 1001)
    await world.advance(minutes=10)
    assert world.ana.was_told("A short look back at your week is ready")
    assert not world.ana.was_told("mood")
    world.ana.taps("Show")
    await world.settle()
    assert world.ana.sees("You answered on 7 of 7 days.")
    assert world.ana.sees("Mood: 1 to 7. Craving: 0 to 4.")
    world.ana.taps("Not every week")
    await world.settle()
    assert world.ana.sees("not every week")
    rung = len([line for line in world.ana.lock_screen() if "look back" in line])
    await world.advance(days=7)
    assert len([line for line in world.ana.lock_screen() if "look back" in line]) == rung


async def test_cleaning_takes_the_picture_away_and_blanks_an_old_one(world: World) -> None:
    weeks(world, 1001)
    world.ana.writes("/progress")
    await world.settle()
    world.ana.writes("/clean")
    await world.settle()
    world.ana.taps("Yes, clean")
    await world.settle()
    assert pictures(world.ana) == []
    world.ana.writes("/progress")
    await world.settle()
    await world.advance(hours=50)
    world.ana.writes("/clean")
    await world.settle()
    world.ana.taps("Yes, clean")
    await world.settle()
    assert pictures(world.ana) == ["(removed)"]
    assert photo(world, world.ana) == blank.png()


async def test_a_picture_that_telegram_does_not_take_costs_ana_the_picture_only(world: World) -> None:
    weeks(world, 1001)
    world.telegram.fail("sendPhoto", 1, refused("Bad Request: IMAGE_PROCESS_FAILED"))
    world.ana.writes("/progress")
    await world.settle()
    assert pictures(world.ana) == []
    assert world.ana.sees("Day 22 in the program")
    world.ana.taps("7 days")
    await world.settle()
    assert len(pictures(world.ana)) == 1  # the text became a picture
    world.telegram.violations.clear()


async def test_a_picture_that_cannot_be_drawn_costs_ana_the_picture_only(world: World) -> None:
    message = Outgoing((Span("Your last 30 days."),), picture="nobody makes this")
    world.records.acts(1001, lambda turn, who: outbox.say(turn, who.id, message, outbox.REPLY))
    await world.settle()
    assert world.ana.newest() == "Your last 30 days."
    assert pictures(world.ana) == []


async def test_a_picture_that_may_have_arrived_is_sent_once_more_at_most(world: World) -> None:
    weeks(world, 1001)
    world.telegram.fail("sendPhoto", 5, html_page())
    world.ana.writes("/progress")
    await world.settle()
    await world.advance(minutes=10)
    assert len(pictures(world.ana)) == 2


async def test_dana_and_strangers_get_no_picture(world: World) -> None:
    weeks(world, 1001)
    world.dana.writes("/progress")
    stranger = world.stranger(4711)
    stranger.writes("/progress")
    await world.settle()
    assert pictures(world.dana) == pictures(stranger) == []
    assert world.dana.sees("This chat is for alerts")
