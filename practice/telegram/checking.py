"""Holds the simulated Telegram to the public specification of the Bot API, and cuts the excerpt for our own tests.

Two questions: does our table of methods agree with the specification, parameter by parameter, and has everything that
the simulated Telegram sends the shape that the specification gives it? For the second a short story is played that
makes it send every kind of object it knows. Rule: a difference is mended in the table or in the simulated Telegram,
never here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from practice.telegram.methods import METHODS, OURS
from practice.telegram.objects import OBJECTS, UNIONS
from practice.telegram.phones import PIXEL, Phone
from practice.telegram.simulator import PLAYED, SimulatedTelegram
from practice.telegram.specification import Specification, Upload, differences, problems

SENT = (
    *("Update", "Message", "Chat", "User", "CallbackQuery", "MaybeInaccessibleMessage", "InaccessibleMessage"),
    *("ChatMemberUpdated", "ChatMember", "ChatMemberMember", "ChatMemberBanned", "ChatMemberLeft", "WebhookInfo"),
    *("BotName", "BotDescription", "BotShortDescription", "ChatFullInfo", "AcceptedGiftTypes", "File", "PhotoSize"),
    *("Document", "Voice", "Sticker", "Location", "MessageOrigin", "MessageOriginUser"),
)
"""The types that the simulated Telegram sends; an excerpt holds them besides those that it takes."""

_HERE = Path(__file__).parent
_TABLES = (_HERE / "methods.py", _HERE / "objects.py")


def table_differences(specification: Specification) -> list[str]:
    """Compare our table with the specification; each line begins with the place to mend."""
    found = [f"{_place(name)} {name}: {text}" for name, text in differences(OURS, specification)]
    unplayed = sorted(set(METHODS) - set(PLAYED) - {"getUpdates"})
    return found + [f"{_place(name)} {name}: is in the table and not played" for name in unplayed]


def _place(name: str) -> str:
    for table in _TABLES:
        for number, line in enumerate(table.read_text(encoding="utf-8").splitlines(), start=1):
            if line.strip().startswith(f'"{name}":'):
                return f"practice/telegram/{table.name}:{number}"
    return "practice/telegram/methods.py:1"


def sent_differences(specification: Specification) -> list[str]:
    """Play a story and validate every result and update of it against the specification."""
    found: list[str] = []
    for method, status, body in play():
        if status != 200:
            found.append(f"{method}: refused with {body['description']!r}")
            continue
        types = specification.returns.get(method, ())
        found += [f"{method} sends {text}" for text in problems(body["result"], types, specification, "result")]
    return found


def play() -> Iterator[tuple[str, int, dict[str, Any]]]:
    """Let a bot and two people do everything once; yields method, status and body of each call of the bot."""
    telegram = SimulatedTelegram(lambda: datetime(2027, 3, 1, 9, tzinfo=UTC), lambda: 0.0, limits=False)
    ana = telegram.phone(5, "Ana", username="ana", last_name="Diaz")
    for method, parameters in _story(telegram, ana):
        reply = telegram.request(telegram.token, method, parameters)
        yield method, reply.status, reply.body
    reply = telegram.request(telegram.token, "getUpdates", {})
    yield "getUpdates", reply.status, reply.body


def _story(telegram: SimulatedTelegram, ana: Phone) -> Iterator[tuple[str, dict[str, object]]]:
    yield from _profile_calls()
    ana.start("CODE")
    yield from _message_calls(telegram, ana)
    bo = telegram.phone(6, "Bo")
    bo.start()
    _say_everything(bo, ana)
    telegram.add_to_group(-77, "Friends", by=6)
    telegram.write_in_group(-77, 6, "Hello")
    yield "sendMessage", {"chat_id": -77, "text": "Please write to me in private."}
    yield "getChat", {"chat_id": 5}
    yield "getChat", {"chat_id": -77}
    yield "getWebhookInfo", {}
    yield "setWebhook", {"url": "https://example.org/hook", "allowed_updates": ["message"], "ip_address": "192.0.2.1"}
    yield "getWebhookInfo", {}
    yield "deleteWebhook", {}
    yield "close", {}
    yield "logOut", {}


def _profile_calls() -> Iterator[tuple[str, dict[str, object]]]:
    yield "getMe", {}
    yield "setMyCommands", {"commands": '[{"command": "help", "description": "Help"}]'}
    yield "getMyCommands", {}
    yield "deleteMyCommands", {}
    for name, field in (("Name", "name"), ("Description", "description"), ("ShortDescription", "short_description")):
        yield f"setMy{name}", {field: "Words"}
        yield f"getMy{name}", {}
    yield "setChatMenuButton", {"menu_button": {"type": "commands"}}


def _message_calls(telegram: SimulatedTelegram, ana: Phone) -> Iterator[tuple[str, dict[str, object]]]:
    html = '<b>Hi</b> <a href="https://example.org">you</a> <pre><code class="language-py">x</code></pre>'
    keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    text = {"chat_id": 5, "text": html + " /help @somebody", "parse_mode": "HTML", "reply_markup": keyboard}
    yield "sendChatAction", {"chat_id": 5, "action": "typing"}
    yield "sendMessage", text | {"reply_parameters": {"message_id": 1}, "protect_content": True}
    first = ana.newest().message_id
    query = ana.tap("Yes")
    yield "answerCallbackQuery", {"callback_query_id": query, "text": "Noted"}
    yield "pinChatMessage", {"chat_id": 5, "message_id": first}
    yield "editMessageText", {"chat_id": 5, "message_id": first, "text": "Changed", "reply_markup": keyboard}
    yield "editMessageReplyMarkup", {"chat_id": 5, "message_id": first}
    yield "unpinChatMessage", {"chat_id": 5}
    yield "unpinAllChatMessages", {"chat_id": 5}
    yield "sendPhoto", {"chat_id": 5, "photo": Upload("a.png", PIXEL, "image/png"), "caption": "A", "has_spoiler": True}
    photo = {"chat_id": 5, "message_id": ana.newest().message_id}
    yield "editMessageCaption", photo | {"caption": "<i>B</i>", "parse_mode": "HTML"}
    media = {"type": "photo", "media": "attach://part", "caption": "C"}
    yield "editMessageMedia", photo | {"media": media, "part": Upload("b.png", PIXEL, "image/png")}
    yield "sendDocument", {"chat_id": 5, "document": Upload("a.pdf", b"%PDF", "application/pdf")}
    yield "getFile", {"file_id": next(iter(telegram.bot.files))}
    yield "deleteMessage", {"chat_id": 5, "message_id": first}
    yield "deleteMessages", {"chat_id": 5, "message_ids": [photo["message_id"]]}
    ana.tap_data("y", first)


def _say_everything(phone: Phone, other: Phone) -> None:
    sent = phone.send("Hello https://example.org", reply_to=1)
    phone.edit(sent.message_id, "Hello again")
    phone.send_voice()
    phone.send_photo("A picture")
    phone.send_document(caption="A file")
    phone.send_sticker()
    phone.send_location()
    phone.forward("Not mine", other)
    phone.block()
    phone.unblock()


def excerpt(source: Path) -> str:
    """Cut what we speak and send out of the public specification; one line for each method and type, no prose."""
    document = json.loads(source.read_text(encoding="utf-8"))
    types = sorted({*OBJECTS, *UNIONS, *SENT})
    lines = [f'{{"version": {json.dumps(document["version"])},']
    lines += ['"methods": {', ",\n".join(_entry(document["methods"], name) for name in sorted(METHODS)), "},"]
    lines += ['"types": {', ",\n".join(_entry(document["types"], name) for name in types), "}}"]
    return "\n".join(lines) + "\n"


def _entry(entries: dict[str, Any], name: str) -> str:
    entry = entries[name]
    kept: dict[str, Any] = {key: entry[key] for key in ("returns", "subtypes") if entry.get(key)}
    fields = [{key: each[key] for key in ("name", "types", "required")} for each in entry.get("fields", ())]
    if fields:
        kept["fields"] = fields
    return f"{json.dumps(name)}: {json.dumps(kept)}"
