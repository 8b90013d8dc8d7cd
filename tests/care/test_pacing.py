"""How fast messages may leave: never too fast, and never starved."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care.pacing import (
    CHAT_BURST,
    CHAT_PER_SECOND,
    TELEGRAM_BURST,
    TELEGRAM_PER_SECOND,
    Bucket,
    full,
)

TIMER_S = 0.001
"""What a timer may be off."""

FLOAT_SLIP = 1e-6

RATES = st.floats(0.1, 100, allow_nan=False)
BURSTS = st.floats(1.5, 40, allow_nan=False)
STARTS = st.floats(0, 10_000_000, allow_nan=False)
PAUSES = st.lists(st.floats(-0.5, 5, allow_nan=False), min_size=1, max_size=60)
"""Seconds between two looks. Two threads that read the clock may arrive in the wrong order: hence a little below 0."""


@given(rate=RATES, burst=BURSTS, start=STARTS, pauses=PAUSES, greed=st.integers(1, 10))
def test_no_window_of_time_lets_more_through_than_rate_and_burst(
    rate: float, burst: float, start: float, pauses: list[float], greed: int
) -> None:
    bucket, at, taken = full(rate, burst, start), start, list[tuple[float, int]]()
    for pause in pauses:
        at = max(start, at + pause)
        going = min(bucket.free(at), greed)
        bucket = bucket.take(at, going)
        taken.append((at, going))
    for since, _ in taken:
        for until, _ in taken:
            inside = sum(count for when, count in taken if since <= when <= until)
            assert inside <= rate * max(0.0, until - since) + burst + FLOAT_SLIP * (1 + rate)


@given(rate=RATES, burst=BURSTS, start=STARTS, owed=st.integers(0, 50), late=st.floats(0, 3, allow_nan=False))
def test_whoever_waits_as_told_may_go(rate: float, burst: float, start: float, owed: int, late: float) -> None:
    bucket = full(rate, burst, start).take(start, owed)
    assert bucket.free(start + bucket.wait(start) + TIMER_S + late) >= 1


@given(rate=RATES, burst=BURSTS, owed=st.integers(0, 50), at=st.floats(0, 100, allow_nan=False))
def test_one_waits_exactly_when_nothing_is_free(rate: float, burst: float, owed: int, at: float) -> None:
    bucket = full(rate, burst, 0.0).take(0.0, owed)
    assert (bucket.wait(at) == 0.0) is (bucket.free(at) >= 1)


@pytest.mark.parametrize(
    ("rate", "burst"),
    [(TELEGRAM_PER_SECOND, TELEGRAM_BURST), (CHAT_PER_SECOND, CHAT_BURST)],
    ids=["over all", "one chat"],
)
def test_a_coarse_timer_reaches_the_whole_rate(rate: float, burst: float) -> None:
    """A sender that wakes only every 30 ms still sends nearly at the rate: the reason for a burst above one."""
    bucket, sent = full(rate, burst, 0.0), 0
    for tick in range(2_000):
        at = tick * 0.03
        going = bucket.free(at)
        bucket, sent = bucket.take(at, going), sent + going
    assert sent >= 0.98 * rate * 2_000 * 0.03


@pytest.mark.parametrize(
    ("tokens", "at", "free", "wait"),
    [
        (3.0, 0.0, 3, 0.0),
        (3.0, 60.0, 3, 0.0),
        (0.5, 0.0, 0, 0.25),
        (0.0, 0.0, 0, 0.5),
        (0.0, 0.5, 1, 0.0),
        (-2.0, 0.0, 0, 1.5),
        (-2.0, 1.5, 1, 0.0),
        (0.0, -9.0, 0, 0.5),
    ],
    ids=["full", "never over the burst", "half", "empty", "one came back", "owing", "paid back", "an earlier look"],
)
def test_tokens_come_back_at_the_rate(tokens: float, at: float, free: int, wait: float) -> None:
    bucket = Bucket(rate=2.0, burst=3.0, tokens=tokens, at=0.0)
    assert bucket.free(at) == free
    assert bucket.wait(at) == pytest.approx(wait)


def test_looking_takes_nothing() -> None:
    bucket = full(1.0, 3.0, 0.0)
    assert [bucket.free(0.0), bucket.free(0.0), bucket.seen(0.0).free(0.0)] == [3, 3, 3]


def test_an_earlier_look_gives_no_token_twice() -> None:
    empty = full(1.0, 3.0, 10.0).take(10.0, 3)
    assert empty.seen(5.0).free(10.0) == 0
    assert empty.take(5.0, 0).free(10.0) == 0
