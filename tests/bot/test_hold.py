"""The whole bot is silent as long as it was told, and no shorter because somebody else was told less."""

from bot.hold import Hold
from tests.bot.clocks import StillClock


def test_nothing_holds_at_first() -> None:
    assert Hold(StillClock().monotonic).left() == 0


def test_the_longest_wait_counts() -> None:
    clock = StillClock()
    hold = Hold(clock.monotonic)
    hold.extend(35)
    hold.extend(1)
    clock.pass_(34)
    assert hold.left() == 1
    clock.pass_(2)
    assert hold.left() == 0
