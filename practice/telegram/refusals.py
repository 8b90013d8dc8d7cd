"""The ways in which Telegram says no, with the exact words of its Bot API server.

This module holds the exception and the fixed texts; which call is refused when is decided where the call is played.
Rule: a text here is what the real server sends, letter for letter, because the bot decides by these texts.
"""

from __future__ import annotations

from typing import Any

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)
CHAT_NOT_FOUND = "Bad Request: chat not found"
QUERY_TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"
BLOCKED = "Forbidden: bot was blocked by the user"
DEACTIVATED = "Forbidden: user is deactivated"
NEVER_STARTED = "Forbidden: bot can't initiate conversation with a user"
KICKED = "Forbidden: bot was kicked from the group chat"
MIGRATED = "Bad Request: group chat was upgraded to a supergroup chat"
OTHER_POLLER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
WEBHOOK_SET = "Conflict: terminated by setWebhook request"
RESTART = "Internal Server Error: restart"


class Refusal(Exception):
    """A call that Telegram answers with `ok: false`.

    `status` is both the HTTP status and the body's `error_code`. `fault_of_bot` marks calls that a correct bot never
    makes (they are recorded in `SimulatedTelegram.violations`); a blocked chat or an unchanged edit is no such call.
    """

    def __init__(
        self,
        status: int,
        description: str,
        *,
        parameters: dict[str, Any] | None = None,
        fault_of_bot: bool = False,
    ) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters
        self.fault_of_bot = fault_of_bot


def bad_request(text: str, *, fault_of_bot: bool = True) -> Refusal:
    """A 400 with `text` after the words "Bad Request: "."""
    return Refusal(400, f"Bad Request: {text}", fault_of_bot=fault_of_bot)


def too_many(retry_after: int, *, fault_of_bot: bool = False) -> Refusal:
    """A 429 that asks for `retry_after` whole seconds of silence."""
    return Refusal(
        429,
        f"Too Many Requests: retry after {retry_after}",
        parameters={"retry_after": retry_after},
        fault_of_bot=fault_of_bot,
    )
