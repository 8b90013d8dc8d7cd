"""Faults on order: which calls they spoil, what is answered, and whether the call took effect all the same."""

from __future__ import annotations

import pytest

from practice.telegram import bad_gateway, blocked, flood, html_page, refused, restart
from practice.telegram.faults import Fault
from tests.practice.telegram.worlds import World

SEND = {"chat_id": 5, "text": "Hello"}
FAULTS: list[tuple[str, Fault, int, bool]] = [
    ("flood", flood(35), 429, False),
    ("restart", restart(), 500, False),
    ("restart, accepted", restart(accepted=True), 500, True),
    ("bad gateway", bad_gateway(), 502, False),
    ("proxy 404", bad_gateway(404), 404, False),
    ("html", html_page(), 200, True),
    ("blocked", blocked(), 403, False),
    ("refused", refused("Bad Request: MADE_UP"), 400, False),
]


@pytest.mark.parametrize(("fault", "status", "accepted"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS])
def test_an_ordered_fault_is_played_for_its_calls_and_tells_whether_it_took_effect(
    fault: Fault, status: int, accepted: bool
) -> None:
    world = World()
    world.telegram.fail("sendMessage", 2, fault, skip=1)
    statuses = []
    for _ in range(4):
        reply = world.telegram.request(world.telegram.token, "sendMessage", SEND)
        statuses.append((reply.status, bool(reply.html)))
        world.later(minutes=1)
    bad = (status, bool(fault.html))
    assert statuses == [(200, False), bad, bad, (200, False)]
    assert len(world.ana.notifications) == (4 if accepted else 2)
    assert world.telegram.violations == []


def test_a_fault_may_be_for_one_chat_or_for_every_method() -> None:
    world = World()
    world.bo.start()
    world.telegram.fail("sendMessage", 1, blocked(), chat_id=6)
    world.hello()
    assert world.call("sendMessage", chat_id=6, text="x")["status"] == 403
    world.telegram.fail("*", 1, restart())
    assert world.call("getUpdates")["status"] == 200
    assert world.call("getMe")["status"] == 500
    world.telegram.fail("getUpdates", 1, restart())
    assert world.call("getUpdates")["status"] == 500
    world.telegram.fail("getMe", 1, restart())
    world.telegram.faults.clear()
    assert world.call("getMe")["status"] == 200


def test_a_call_during_an_ordered_wait_is_a_violation_for_every_chat_or_for_the_one() -> None:
    world = World()
    world.bo.start()
    world.telegram.fail("sendMessage", 1, flood(35, whole_bot=False))
    assert world.call("sendMessage", **SEND)["parameters"] == {"retry_after": 35}
    world.hello(chat_id=6)
    assert world.telegram.violations == []
    world.telegram.fail("sendMessage", 1, flood(60))
    world.call("sendMessage", chat_id=6, text="x")
    assert world.call("sendMessage", **SEND)["parameters"] == {"retry_after": 60}
    assert world.telegram.violations == ["sendMessage to 5: 60.0 s before the announced wait was over"]
    world.later(seconds=60)
    world.hello()
