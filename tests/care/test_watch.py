"""What the watchdog worries about in the running parts."""

import pytest

from care.watch import STALLED_AFTER_S, Pulse, Worry, of_pulse


@pytest.mark.parametrize(
    ("pulse", "worries"),
    [
        (Pulse(0.0, 0.0), set()),
        (Pulse(STALLED_AFTER_S, STALLED_AFTER_S), set()),
        (Pulse(STALLED_AFTER_S + 0.1, 0.0), {Worry.TICKER_STALLED}),
        (Pulse(0.0, STALLED_AFTER_S + 0.1), {Worry.SENDER_STALLED}),
        (Pulse(999.0, 999.0), {Worry.TICKER_STALLED, Worry.SENDER_STALLED}),
    ],
    ids=["at work", "just in time", "ticker", "sender", "both"],
)
def test_a_part_that_has_not_looked_for_half_a_minute_is_a_worry(pulse: Pulse, worries: set[Worry]) -> None:
    assert of_pulse(pulse) == worries
