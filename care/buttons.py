"""What a button carries, in at most 64 bytes: version, verb, object, argument.

A button is a request, never an authority: who may do it is asked of the database on every tap. The rule a reader must
not break: a form once sent to a phone is read for ever; a new form gets a new version.
"""

from __future__ import annotations

from dataclasses import dataclass

_VERSION = "1"
_MARK = ":"


@dataclass(frozen=True, slots=True)
class Tap:
    """A decoded button: what is asked (`verb`), of which object, with which argument, under which message."""

    verb: str
    object_id: str = ""
    argument: str = ""
    message_id: int | None = None


def encode(verb: str, object_id: str = "", argument: str | int = "") -> str:
    """The data of a button. `verb` is at most 12 letters, `object_id` 32 characters, `argument` the rest."""
    return _MARK.join((_VERSION, verb, object_id, str(argument)))


def decode(data: str, message_id: int | None = None) -> Tap | None:
    """The tap that this data asks for, or None for what was never ours (data is untrusted input)."""
    parts = data.split(_MARK, 3)
    if len(parts) != 4 or parts[0] != _VERSION or not parts[1].isidentifier():
        return None
    return Tap(verb=parts[1], object_id=parts[2], argument=parts[3], message_id=message_id)
