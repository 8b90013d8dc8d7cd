"""The first look at an update, before it waits for anything.

Crisis words, the crisis button and the crisis command bring the numbers at once: before the store is touched, and before
the update queues behind an earlier one of the same chat. The rule a reader must not break: nothing in here can fail on
what a stranger sends, or wait.
"""

from __future__ import annotations

from typing import Any

from care import words
from care.words import WordLevel
from handlers.desk import DirectLine


def look(raw: dict[str, Any], direct: DirectLine) -> None:
    """Send the crisis numbers to the private chat of this raw update if its words call for them."""
    message = raw.get("message") or raw.get("edited_message")
    if not isinstance(message, dict):
        return
    chat, text = message.get("chat"), message.get("text") or message.get("caption")
    if not isinstance(chat, dict) or not isinstance(text, str) or chat.get("type") != "private":
        return
    if isinstance(chat.get("id"), int) and calls_for_numbers(text):
        direct.numbers(chat["id"])


def calls_for_numbers(text: str) -> bool:
    """Whether this text, command or button label is answered with the crisis numbers."""
    return is_help_command(text) or words.is_help(text) or words.read(text).level is WordLevel.CRISIS


def is_help_command(text: str) -> bool:
    """Whether this text is `/help`, or a command by another word for it: `/ayuda`, `/sos`, `/911`."""
    first = text.split(maxsplit=1)[0].partition("@")[0] if text.strip() else ""
    return first.startswith("/") and words.is_help(first[1:])
