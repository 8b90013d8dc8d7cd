"""The shapes of what the outside may ask for: a tap, a command, typed text, work that is due.

Each module of `actions` that a person can reach exports tables of these (`TAPS`, `COMMANDS`, `TYPED`, `DUE`), and
`actions.routing` joins them. The rule a reader must not break: every one of these functions asks the database whether this
person may do this to this object; a button or a command is a request, never an authority.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from actions.turn import Turn, Who
from care.buttons import Tap
from care.words import Reading


@dataclass(frozen=True, slots=True)
class Typed:
    """Text that a person typed, as read for crisis words. `edited` when it replaces an earlier message."""

    text: str
    message_id: int
    reading: Reading
    edited: bool = False


TapAction = Callable[[Turn, Who, Tap], str]
"""Carries out a tap; gives the words of the little notice (toast) on the phone, or an empty string."""

CommandAction = Callable[[Turn, Who, str], None]
"""Carries out a command; the string is what was typed behind it."""

TypedAction = Callable[[Turn, Who, str, Typed], bool]
"""Takes typed text for the object (the string) that the chat was waiting about; False: it was not for this, go on."""

DueAction = Callable[[Turn, str], None]
"""Does what is due for a subject (the string)."""
