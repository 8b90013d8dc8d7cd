"""How often a phone may ring before its owner stops looking.

Pure: from what rang lately to a yes or no. The rules a reader must not break: a crisis is never held back and never
counts; what is folded is still told, still climbs and still stands on the page.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from care.records import Level, Ring

RINGS_AN_HOUR = 6
"""So many alerts below crisis ring one phone within an hour; the rest is one message, "and n more" (product, 3.4)."""

WITHIN = timedelta(hours=1)


def is_to_fold(level: Level, lately: Iterable[Ring]) -> bool:
    """Whether one more alert of this level is folded, after what was to ring this phone within the last hour."""
    rang = sum(not ring.folded and ring.level < Level.CRISIS for ring in lately)
    return level < Level.CRISIS and rang >= RINGS_AN_HOUR
