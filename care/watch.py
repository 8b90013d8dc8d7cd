"""What the watchdog worries about, and how long something may take before it is a worry.

Pure: from what was seen to the worries. It looks at nothing itself (`actions.watching`, `bot.watchdog`). The rule a reader
must not break: silence is a worry too - whoever cannot look must not report that all is well.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


class Worry(StrEnum):
    """Something that could leave a flag unseen. The value ends the id of the text that says what to do."""

    STEP_LATE = "step_late"
    ALERT_UNSENT = "alert_unsent"
    NOBODY_REACHABLE = "nobody_reachable"
    TICKER_STALLED = "ticker_stalled"
    SENDER_STALLED = "sender_stalled"
    STORE_AWAY = "store_away"


STEP_LATE_AFTER = timedelta(seconds=60)
"""A step of an open alert that is due for longer was not done."""

ALERT_UNSENT_AFTER = timedelta(seconds=60)
"""An alert that must ring and has waited longer has not reached anybody (product, section 3.4)."""

STALLED_AFTER_S = 30.0
"""The ticker looks every second and the sender at least as often; half a minute without a look is no chance."""

AGAIN_AFTER = timedelta(hours=1)
"""A worry that stays is said again by the second way so often, and not more."""


@dataclass(frozen=True, slots=True)
class Pulse:
    """Seconds since the ticker and the sender last finished a look."""

    ticker_s: float
    sender_s: float


def of_pulse(pulse: Pulse) -> frozenset[Worry]:
    """The worries about the running parts."""
    found = set()
    if pulse.ticker_s > STALLED_AFTER_S:
        found.add(Worry.TICKER_STALLED)
    if pulse.sender_s > STALLED_AFTER_S:
        found.add(Worry.SENDER_STALLED)
    return frozenset(found)
