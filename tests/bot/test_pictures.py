"""Pictures are made for the person they go to, off the event loop."""

from __future__ import annotations

import asyncio
import struct
import threading
from collections.abc import Iterator

import pytest

from actions.turn import Turn
from bot.pictures import Pictures
from storage.transaction import Tx
from tests.clinic import ANA, DANA, Clinic, texts
from tests.past import answered, attended

pytestmark = pytest.mark.anyio


@pytest.fixture
def pictures(clinic: Clinic) -> Iterator[Pictures]:
    made = Pictures(clinic.store, clinic.new_turn, texts())
    yield made
    made.close()


async def test_a_picture_is_a_png_of_the_span_in_its_name(pictures: Pictures, clinic: Clinic) -> None:
    answered(clinic, 0, mood=4, craving=2, used=1)
    attended(clinic, 1)
    ana = clinic.patient()
    week, month = await pictures.make("progress:7", ana.id), await pictures.make("progress:30", ana.id)
    assert week.startswith(b"\x89PNG")
    assert week != month
    wide, high = struct.unpack(">II", week[16:24])
    assert (wide, high > 400) == (864, True)


async def test_it_shows_nothing_of_anybody_else(pictures: Pictures, clinic: Clinic) -> None:
    luis = clinic.new_patient(1500, "Luis")
    answered(clinic, 0, mood=4)
    empty = await pictures.make("progress:7", luis.id)
    answered(clinic, 1, mood=9)
    assert await pictures.make("progress:7", luis.id) == empty
    assert await pictures.make("progress:7", clinic.patient(ANA).id) != empty


@pytest.mark.parametrize("name", ["", "progress", "progress:", "progress:x", "secrets:30", "progress:-7"])
async def test_a_name_that_nobody_makes_is_refused(pictures: Pictures, clinic: Clinic, name: str) -> None:
    with pytest.raises(LookupError):
        await pictures.make(name, clinic.patient().id)


async def test_there_is_none_for_somebody_who_is_no_patient(pictures: Pictures, clinic: Clinic) -> None:
    dana = clinic.acts(DANA, lambda _turn, who: who.id)
    with pytest.raises(LookupError):
        await pictures.make("progress:7", dana)


async def test_the_event_loop_goes_on_while_a_picture_is_made(clinic: Clinic) -> None:
    answered(clinic, 0, mood=4)
    ana, held, entered, threads = clinic.patient(), threading.Event(), asyncio.Event(), set[int]()
    loop = asyncio.get_running_loop()

    def new_turn(tx: Tx) -> Turn:
        threads.add(threading.get_ident())
        loop.call_soon_threadsafe(entered.set)
        assert held.wait(20)
        return clinic.new_turn(tx)

    pictures = Pictures(clinic.store, new_turn, texts())
    made = asyncio.create_task(pictures.make("progress:7", ana.id))
    await asyncio.wait_for(entered.wait(), 20)  # the loop is free, or this would never come back
    assert not made.done()
    held.set()
    assert (await made).startswith(b"\x89PNG")
    assert threading.get_ident() not in threads
    pictures.close()
