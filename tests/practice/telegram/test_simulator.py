"""The one door: tokens, methods, limits, the transcript and the violations."""

from __future__ import annotations

import pytest

from tests.practice.telegram.worlds import World

SEND = {"chat_id": 5, "text": "Hello"}


@pytest.mark.parametrize(
    ("token", "method", "status", "description"),
    [
        ("nonsense", "getMe", 404, "Not Found"),
        ("abc:def", "getMe", 404, "Not Found"),
        ("100001:wrong", "getMe", 401, "Unauthorized"),
        ("100001:wrong", "getUpdates", 401, "Unauthorized"),
        ("100001:practice", "sendNothing", 404, "Not Found: method not found"),
    ],
)
def test_wrong_tokens_and_methods_are_refused(token: str, method: str, status: int, description: str) -> None:
    reply = World().telegram.request(token, method, {})
    assert (reply.status, reply.body) == (status, {"ok": False, "error_code": status, "description": description})


def test_method_names_are_taken_in_any_case() -> None:
    assert World().ok("GETME")["is_bot"]


def test_what_the_bot_asked_and_how_it_was_answered_is_in_the_transcript() -> None:
    world = World()
    world.hello()
    world.refusal("sendMessage", chat_id=999, text="x")
    lines = [(entry.method, entry.parameters, entry.status) for entry in world.telegram.transcript]
    assert lines == [("sendMessage", SEND, 200), ("sendMessage", {"chat_id": 999, "text": "x"}, 400)]
    assert world.telegram.transcript[0].outcome["result"]["text"] == "Hello"


def test_updates_are_confirmed_by_the_next_offset() -> None:
    world = World()
    world.ana.send("Two")
    updates = world.ok("getUpdates", timeout=30)
    assert [update["message"]["text"] for update in updates] == ["/start", "Two"]
    assert world.ok("getUpdates", offset=updates[0]["update_id"] + 1) == updates[1:]


def test_the_kinds_asked_for_last_time_still_hold() -> None:
    world = World()
    world.ok("getUpdates", offset=-1, allowed_updates=["callback_query"])
    world.ana.send("Not asked for")
    assert len(world.ok("getUpdates")) == 1, "only what was there before"
    world.ok("getUpdates", offset=-1, allowed_updates=[])
    world.ana.send("Asked for")
    assert world.ok("getUpdates")[-1]["message"]["text"] == "Asked for"


def test_update_ids_can_be_restarted_and_updates_made_up() -> None:
    world = World()
    world.ok("getUpdates", offset=-1)
    world.telegram.restart_update_ids(7)
    world.telegram.deliver({"message": "broken"})
    assert world.telegram.waiting_updates()[-1] == {"update_id": 7, "message": "broken"}


def test_too_many_messages_to_one_chat_are_answered_429_and_only_calls_during_the_wait_are_violations() -> None:
    world = World(limits=True)
    for _ in range(4):
        world.hello()
    body = world.call("sendMessage", **SEND)
    assert (body["status"], body["parameters"]) == (429, {"retry_after": 1})
    assert body["description"] == "Too Many Requests: retry after 1"
    assert world.telegram.violations == []
    assert world.call("editMessageText", chat_id=5, message_id=2, text="x")["status"] == 429
    assert world.telegram.violations == ["editMessageText to 5: 1.0 s before the announced wait was over"]
    world.later(seconds=1)
    world.hello()
    assert len(world.telegram.violations) == 1


def test_a_bot_in_a_group_hears_what_is_written_there() -> None:
    world = World()
    world.telegram.add_to_group(-7, "Friends", by=5)
    world.telegram.write_in_group(-7, 5, "Hi all")
    added, note, message = world.telegram.waiting_updates()[1:]
    assert added["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert note["message"]["new_chat_members"][0]["is_bot"]
    assert (message["message"]["chat"]["type"], message["message"]["text"]) == ("group", "Hi all")
