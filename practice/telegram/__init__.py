"""A simulated Telegram: the Bot API as the bot sees it and the phones as people see them, on this machine only.

`SimulatedTelegram` is the whole state in one object, `create_app` puts it behind HTTP, `python -m practice.telegram`
runs it as a program. It plays the official server as its source and documentation describe it, with its refusals and
limits; it delivers no webhooks, knows no channels and no MarkdownV2. Rule: when it is more lenient than Telegram, a
test of the bot proves nothing; when in doubt it refuses and says so in `violations`.
"""

from practice.telegram.chats import Bot, Message, Notification
from practice.telegram.entities import Entity
from practice.telegram.faults import Fault, bad_gateway, blocked, flood, html_page, refused, restart
from practice.telegram.phones import Button, Phone, Shown
from practice.telegram.refusals import Refusal
from practice.telegram.server import create_app
from practice.telegram.simulator import DEFAULT_TOKEN, Reply, SimulatedTelegram

__all__ = [
    "DEFAULT_TOKEN",
    "Bot",
    "Button",
    "Entity",
    "Fault",
    "Message",
    "Notification",
    "Phone",
    "Refusal",
    "Reply",
    "Shown",
    "SimulatedTelegram",
    "bad_gateway",
    "blocked",
    "create_app",
    "flood",
    "html_page",
    "refused",
    "restart",
]
