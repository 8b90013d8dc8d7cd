"""The thread between a patient and the team: by when it is read, how often that is said, what is kept of it.

Pure. The rule a reader must not break: the time that is promised is one at which the team is there, and it is a time by
which they read, never a promise to answer.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta

from care import hours, schedule
from care.message import utf16_length
from care.records import Program

CONFIRM_EVERY = timedelta(minutes=10)
"""A confirmation that the message is with the team comes at most this often, however much is written."""

LONGEST_ANSWER_UTF16 = 3_500
"""What fits into one Telegram message together with our own words (Bot API: 4096)."""

FLAGGED_MEDIA = frozenset({"voice", "audio", "photo", "video", "video_note"})
"""What may hold words or a cry for help; a sticker does not (product, section 3.4)."""

_ENOUGH_OF_TODAY = timedelta(hours=2)
_NOON = time(12)


def read_by(program: Program, now: datetime) -> datetime | None:
    """The aware UTC instant by which the team has read what comes in at `now`; None for a program that never opens.

    With two hours left of today's opening it is today's closing, otherwise noon of the next open day (or the closing of
    a day that has no noon).
    """
    opens = hours.next_opening(program, now)
    if opens is None:
        return None
    closes = _closes(program, opens)
    if opens == now and closes - now < _ENOUGH_OF_TODAY:
        following = hours.next_opening(program, closes)
        if following is None:
            return None
        opens, closes = following, _closes(program, following)
    if opens == now:
        return closes
    noon = schedule.instant(schedule.local_day(opens, program.zone), _NOON, program.zone)
    return noon if opens < noon < closes else closes


def is_due_again(last: datetime | None, now: datetime, every: timedelta = CONFIRM_EVERY) -> bool:
    """Whether something that was last said at `last` may be said again."""
    return last is None or now - last >= every


def fits(text: str) -> bool:
    """Whether an answer of the team fits into one message."""
    return utf16_length(text) <= LONGEST_ANSWER_UTF16


def _closes(program: Program, opens: datetime) -> datetime:
    return schedule.instant(schedule.local_day(opens, program.zone), program.closes_time, program.zone)
