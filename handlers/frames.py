"""How a handler finds its desk.

The rule a reader must not break: the desk is the only thing kept in python-telegram-bot's `bot_data`; nothing about a
person is (no ConversationHandler, no persistence).
"""

from __future__ import annotations

from typing import Any

from telegram.ext import Application, CallbackContext

from handlers.desk import Desk

Context = CallbackContext[Any, Any, Any, Any]

_DESK = "desk"


def register_desk(application: Application[Any, Any, Any, Any, Any, Any], desk: Desk) -> None:
    """Put the desk where handlers find it."""
    application.bot_data[_DESK] = desk


def desk_of(context: Context) -> Desk:
    """The desk."""
    found = context.bot_data[_DESK]
    if not isinstance(found, Desk):
        raise TypeError("no desk was registered")
    return found
