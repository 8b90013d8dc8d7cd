"""The hint that something changed: it comes, it says nothing, and it ends when the server closes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from actions import alerts
from actions.turn import Turn
from care.records import Setting
from care.rules import Rule
from tests.web.conftest import Page
from web.live import Live

pytestmark = pytest.mark.anyio


def live_of(page: Page) -> Live:
    streams = page.app.state.live
    assert isinstance(streams, Live)
    return streams


async def opened(page: Page) -> AsyncIterator[dict[str, str]]:
    hints = live_of(page).hints()
    assert await anext(hints) == {"event": "hello", "data": ""}
    return hints


async def raise_flag(page: Page) -> None:
    ana = await asyncio.to_thread(page.clinic.patient)

    def work(turn: Turn) -> None:
        alerts.raise_flag(turn, ana.id, Rule.CRAVING_HIGH, {"value": "9"})

    await asyncio.to_thread(page.clinic.turn, work)


async def test_a_change_is_hinted_at_and_nothing_said(page: Page) -> None:
    hints = await opened(page)
    await raise_flag(page)
    assert await asyncio.wait_for(anext(hints), 5) == {"event": "changed", "data": ""}


async def test_every_open_page_gets_the_hint(page: Page) -> None:
    streams = [await opened(page) for _ in range(3)]
    await raise_flag(page)
    hints = [await asyncio.wait_for(anext(stream), 5) for stream in streams]
    assert {hint["event"] for hint in hints} == {"changed"}


async def test_what_the_page_does_not_show_is_no_change(page: Page) -> None:
    hints = await opened(page)
    following = asyncio.ensure_future(anext(hints))

    def work(turn: Turn) -> None:
        turn.tx.add(Setting(id="test", value="x"))

    await asyncio.to_thread(page.clinic.turn, work)
    await asyncio.to_thread(page.clinic.patient)
    assert not following.done()
    page.app.state.closing.set()
    with pytest.raises(StopAsyncIteration):
        await asyncio.wait_for(following, 5)


async def test_streams_end_when_the_server_closes(page: Page) -> None:
    hints = await opened(page)
    following = asyncio.ensure_future(anext(hints))
    await asyncio.sleep(0)
    page.app.state.closing.set()
    with pytest.raises(StopAsyncIteration):
        await asyncio.wait_for(following, 5)
    assert live_of(page).is_full, "no new stream is taken now"


async def test_a_closed_page_is_forgotten(page: Page) -> None:
    hints = await opened(page)
    await hints.aclose()  # type: ignore[attr-defined]  # an async generator, which AsyncIterator does not say
    await raise_flag(page)
    assert live_of(page)._listening == {}


async def test_no_stream_is_opened_once_the_server_closes(page: Page) -> None:
    page.app.state.closing.set()
    answer = await asyncio.to_thread(page.as_("dana").get, "/live")
    assert answer.status_code == 204
