"""Who was there: Dana marks on the page, Ana hears a kind word, and the task ends when Ana turns up."""

from __future__ import annotations

import html
from datetime import date

import httpx
import pytest

from actions import alert_cards, signing_in
from care.records import Alert, AlertState, Attendance, AttendanceState, Flag, Outcome, Session
from care.rules import Rule
from tests.clinic import ANA, texts
from tests.world import World
from web import Desk, create_app

pytestmark = pytest.mark.anyio

MONDAY, WEDNESDAY = date(2026, 11, 23), date(2026, 11, 25)
MISSED = "We missed you. You are always welcome"


class Browser:
    """A browser of the team, signed in."""

    def __init__(self, world: World, sign_in: str = "dana") -> None:
        self._world = world
        desk = Desk(
            store=world.store, content=texts(), new_turn=world.machine.turn, real=world.clock.real, secure=False
        )
        staff = world.records.staff(sign_in)
        self._opened = world.turn(lambda turn: signing_in.open_session(turn, staff.id, world.clock.real()))
        self._client = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=create_app(desk)),
            base_url="http://staff.test",
            cookies={"handrail": self._opened.token},
            headers={"sec-fetch-site": "same-origin"},
        )

    async def reads(self, path: str) -> str:
        """A page's text."""
        answer = await self._client.get(path)
        assert answer.status_code == 200, answer.text
        return html.unescape(answer.text)

    async def marks(self, state: str, on: date = MONDAY, telegram_id: int = ANA) -> None:
        """Tap one of the three buttons beside a patient."""
        session, patient = session_on(self._world, on), self._world.records.patient(telegram_id)
        await self._sends(f"/sessions/{session.id}/mark", patient_id=patient.id, state=state)

    async def marks_everybody_else(self, on: date = MONDAY) -> None:
        """Tap *Everybody else came*."""
        await self._sends(f"/sessions/{session_on(self._world, on).id}/rest")

    async def _sends(self, path: str, **fields: str) -> None:
        seat = self._world.turn(lambda turn: signing_in.seat_of(turn, self._opened.token, self._world.clock.real()))
        assert seat is not None
        answer = await self._client.post(path, data={"csrf": seat.session.csrf, **fields})
        assert answer.status_code == 303, answer.text
        await self._world.settle()


def session_on(world: World, on: date) -> Session:
    return next(each for each in world.records.find(Session) if each.local_on == on)


async def test_who_did_not_come_is_missed_kindly_and_staff_have_a_task_until_they_turn_up(world: World) -> None:
    await world.at_local(18, 20)
    await Browser(world).marks("absent")
    assert [flag.rule for flag in world.records.find(Flag)] == [Rule.NO_SHOW]
    assert world.dana.screen() == [], "the team has gone home: a concern waits for the morning digest"
    assert not world.ana.sees(MISSED), "the group is still sitting: Ana may be on her way"
    await world.at_local(21, 1)
    assert world.ana.was_told(MISSED)
    assert not world.ana.was_told("group")
    await world.at_local(18, 20, days=1)  # Wednesday: she is there
    await Browser(world).marks("came", WEDNESDAY)
    assert world.dana.sees("Your list for today is ready"), "the digests of Tuesday and Wednesday"
    [alert] = world.records.find(Alert)
    dana = world.records.staff()
    assert (alert.state, alert.outcome, alert.resolved_by) == (AlertState.RESOLVED, Outcome.SAFE, dana.id)
    [reason] = world.turn(lambda turn: alert_cards.reasons_of(turn, alert))
    assert "was not in group on Mon, Nov 23" in reason
    assert "Answered: Dana Demo marked them as there" in reason
    assert sum(MISSED in text for text in world.ana.lock_screen()) == 1


async def test_a_mark_on_the_wrong_person_is_put_right_before_anybody_is_told(world: World) -> None:
    await world.at_local(18, 20)
    browser = Browser(world)
    for state in ("came", "absent", "came"):
        await browser.marks(state)
    await world.at_local(21, 5)
    assert not world.ana.sees("We missed you")
    assert [row.state for row in world.records.find(Attendance)] == [AttendanceState.CAME]
    assert {alert.outcome for alert in world.records.find(Alert)} == {Outcome.FALSE_ALARM}


async def test_a_mark_that_is_put_right_too_late_says_sorry_where_the_message_stands(world: World) -> None:
    await world.at_local(21, 5)
    browser = Browser(world)
    await browser.marks("absent")
    assert world.ana.sees(MISSED)
    told = len(world.ana.lock_screen())
    await browser.marks("came")
    assert world.ana.sees("Sorry, we had that wrong: you were there")
    assert not world.ana.sees("We missed you")
    assert len(world.ana.lock_screen()) == told, "an edit makes no phone ring"


async def test_who_said_that_they_cannot_come_gets_no_word_about_it(world: World) -> None:
    await world.at_local(16, 5)
    for label in ("Can't make it", "Ill"):
        world.ana.taps(label)
        await world.settle()
    await world.at_local(18, 20)
    browser = Browser(world)
    assert "said: Cannot come: Ill" in await browser.reads("/sessions")
    await browser.marks_everybody_else()
    assert world.records.find(Attendance) == []
    await browser.marks("absent")
    await world.at_local(21, 5)
    assert not world.ana.sees("We missed you")
    assert not world.dana.sees("was not in group")


async def test_nothing_is_said_at_night(world: World) -> None:
    await world.at_local(21, 45)  # quiet hours began at half past nine
    await Browser(world).marks("absent")
    assert [flag.rule for flag in world.records.find(Flag)] == [Rule.NO_SHOW]
    await world.at_local(12)
    assert not world.ana.sees("We missed you")


async def test_a_break_that_begins_in_the_meantime_keeps_the_message_back(world: World) -> None:
    await world.at_local(18, 20)
    await Browser(world).marks("absent")
    world.ana.writes("/pause")
    await world.settle()
    world.ana.taps("One day")
    await world.at_local(21, 5)
    assert not world.ana.sees("We missed you")


async def test_everybody_came_and_the_hours_add_up_over_the_week(world: World) -> None:
    world.someone(1500, "Luis")
    world.records.new_patient(1500, "Luis")
    await world.at_local(18, 20)
    await Browser(world).marks_everybody_else()
    await world.at_local(18, 20, days=1)
    browser = Browser(world)
    await browser.marks("late", WEDNESDAY)
    await browser.marks_everybody_else(WEDNESDAY)
    assert (await browser.reads("/sessions")).count("6 of 9 h") == 2
    ana = world.records.patient()
    held = {each.id: each.local_on for each in world.records.find(Session)}
    seen = {held[row.session_id]: row.state for row in world.records.find(Attendance, patient_id=ana.id)}
    assert seen == {MONDAY: AttendanceState.CAME, WEDNESDAY: AttendanceState.LATE}
