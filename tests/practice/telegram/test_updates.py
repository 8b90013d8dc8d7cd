"""A queue gives updates until they are confirmed or too old, and lets in one poller at a time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from practice.telegram.refusals import OTHER_POLLER, WEBHOOK_ACTIVE, WEBHOOK_SET, Refusal
from practice.telegram.updates import Poll, UpdateQueue, Webhook, clamped, known_kinds


class Clock:
    def __init__(self) -> None:
        self.at = datetime(2027, 3, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at


def a_queue(count: int = 0) -> tuple[UpdateQueue, Clock]:
    clock = Clock()
    queue = UpdateQueue(clock, next_id=1)
    for number in range(count):
        queue.put("message", {"text": str(number)})
    return queue, clock


def ask(queue: UpdateQueue, offset: int = 0, limit: int = 100) -> list[int]:
    poll = Poll(offset, limit, 0, lambda: None)
    queue.open(poll)
    found = [update["update_id"] for update in queue.look(poll)]
    queue.close(poll)
    return found


def test_updates_come_again_until_a_higher_offset_confirms_them() -> None:
    queue, _ = a_queue(3)
    assert ask(queue) == ask(queue) == [1, 2, 3]
    assert ask(queue, offset=3) == [3]
    assert ask(queue) == [3]
    assert ask(queue, offset=4) == []


def test_a_limit_gives_the_earliest() -> None:
    queue, _ = a_queue(3)
    assert ask(queue, limit=2) == [1, 2]


def test_a_negative_offset_forgets_all_but_the_last_ones() -> None:
    queue, _ = a_queue(5)
    assert ask(queue, offset=-2) == [4, 5]
    assert ask(queue) == [4, 5]


@pytest.mark.parametrize(
    ("kind", "kept"),
    [
        ("message", timedelta(hours=24)),
        ("callback_query", timedelta(seconds=150)),
        ("my_chat_member", timedelta(days=1)),
    ],
)
def test_an_update_is_there_until_its_age_and_gone_at_it(kind: str, kept: timedelta) -> None:
    queue, clock = a_queue()
    queue.put(kind, {})
    clock.at += kept - timedelta(seconds=1)
    assert ask(queue) == [1]
    clock.at += timedelta(seconds=1)
    assert ask(queue) == []


def test_only_the_kinds_that_were_asked_for_are_kept() -> None:
    queue, _ = a_queue()
    queue.allowed = ["message"]
    assert queue.put("callback_query", {}) is None
    assert queue.put("message", {}) is not None
    assert len(queue.waiting()) == 1


def test_by_default_three_kinds_are_left_out() -> None:
    queue, _ = a_queue()
    assert queue.put("chat_member", {}) is None
    assert queue.put("my_chat_member", {}) is not None


def test_the_older_of_two_pollers_is_refused_and_woken() -> None:
    queue, _ = a_queue()
    woken: list[str] = []
    older = Poll(0, 100, 50, lambda: woken.append("older"))
    newer = Poll(0, 100, 50, lambda: woken.append("newer"))
    queue.open(older)
    queue.open(newer)
    assert woken == ["older"]
    with pytest.raises(Refusal, match="other getUpdates") as caught:
        queue.look(older)
    assert (caught.value.status, caught.value.description) == (409, OTHER_POLLER)
    queue.put("message", {})
    assert woken == ["older", "newer"]
    assert len(queue.look(newer)) == 1


def test_polling_is_refused_while_a_webhook_is_set_and_a_waiting_poll_is_ended_by_it() -> None:
    queue, _ = a_queue()
    waiting = Poll(0, 100, 50, lambda: None)
    queue.open(waiting)
    queue.set_webhook(Webhook("https://example.org"))
    assert waiting.refusal is not None
    assert waiting.refusal.description == WEBHOOK_SET
    with pytest.raises(Refusal) as caught:
        queue.open(Poll(0, 100, 0, lambda: None))
    assert caught.value.description == WEBHOOK_ACTIVE
    queue.set_webhook(None)
    assert ask(queue) == []


def test_after_a_restart_of_the_ids_an_old_high_offset_confirms_nothing() -> None:
    queue, _ = a_queue(2)
    ask(queue, offset=3)
    queue.next_id = 1000
    queue.put("message", {})
    ask(queue, offset=1001)
    queue.restart_ids(40)
    queue.put("message", {})
    assert ask(queue, offset=1001) == [40]
    assert ask(queue, offset=41) == []


def test_raw_updates_keep_the_id_that_they_bring() -> None:
    queue, _ = a_queue()
    queue.put_raw({"update_id": 9, "message": "broken"})
    queue.put_raw({"nonsense": True})
    assert ask(queue) == [9, 10]


def test_forgotten_updates_are_gone() -> None:
    queue, _ = a_queue(2)
    queue.drop_all()
    assert ask(queue) == []


def test_numbers_are_kept_within_bounds_and_unknown_kinds_are_overlooked() -> None:
    assert [clamped(value, 0, 50, 7) for value in (None, -3, 20, 99)] == [7, 0, 20, 50]
    assert known_kinds(["message", "nonsense"], ["message", "poll"]) == ["message"]
