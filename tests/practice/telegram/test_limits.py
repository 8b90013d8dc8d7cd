"""How fast a bot may send: bursts pass, floods wait, and the wait ends when it was said to."""

from __future__ import annotations

from practice.telegram.limits import LENIENCE, Pace


class Seconds:
    def __init__(self) -> None:
        self.at = 100.0

    def __call__(self) -> float:
        return self.at


def test_a_private_chat_takes_a_burst_and_then_one_a_second() -> None:
    seconds = Seconds()
    pace = Pace(seconds)
    assert [pace.spend(5) for _ in range(3 + LENIENCE)] == [0] * (3 + LENIENCE)
    assert pace.spend(5) == 1
    assert pace.remaining(5) == 1.0
    assert pace.remaining(6) == 0.0
    seconds.at += 1
    assert pace.remaining(5) == 0.0
    assert [pace.spend(5), pace.spend(5)] == [0, 1]


def test_a_pause_fills_the_burst_again_and_no_more() -> None:
    seconds = Seconds()
    pace = Pace(seconds, burst=1)
    assert [pace.spend(5) for _ in range(3)] == [0, 0, 1]
    seconds.at += 1000
    assert [pace.spend(5) for _ in range(3)] == [0, 0, 1]


def test_all_chats_together_take_thirty_in_any_second() -> None:
    seconds = Seconds()
    pace = Pace(seconds)
    allowed = 30 + LENIENCE
    assert [pace.spend(chat) for chat in range(1, allowed + 1)] == [0] * allowed
    assert pace.spend(999) == 1
    assert pace.remaining(1000) == 1.0, "the wait is the whole bot's"
    seconds.at += 1
    assert pace.spend(999) == 0


def test_a_group_takes_twenty_in_a_minute() -> None:
    seconds = Seconds()
    pace = Pace(seconds)
    for _ in range(20):
        assert pace.spend(-7) == 0
        seconds.at += 1
    assert pace.spend(-7) == 40
    seconds.at += 40
    assert pace.spend(-7) == 0


def test_an_announced_wait_holds_for_one_chat_or_for_the_whole_bot() -> None:
    seconds = Seconds()
    pace = Pace(seconds)
    pace.silence(5, 10)
    assert (pace.remaining(5), pace.remaining(6)) == (10.0, 0.0)
    pace.silence(None, 4)
    assert (pace.remaining(5), pace.remaining(6)) == (10.0, 4.0)
