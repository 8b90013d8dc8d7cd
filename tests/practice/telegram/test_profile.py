"""The bot's own texts, commands, buttons, files and webhook."""

from __future__ import annotations

from typing import Any

import pytest

from tests.practice.telegram.worlds import World

HELP = [{"command": "help", "description": "Help"}]
AYUDA = [{"command": "help", "description": "Ayuda"}]


def test_the_bot_knows_itself() -> None:
    world = World()
    me = world.ok("getMe")
    assert (me["id"], me["is_bot"], me["username"]) == (100001, True, "handrail_practice_bot")


def test_the_narrowest_commands_in_the_phones_language_are_shown() -> None:
    world = World()
    rosa = world.telegram.phone(8, "Rosa", language_code="es")
    assert rosa.commands == []
    world.ok("setMyCommands", commands=HELP)
    world.ok("setMyCommands", commands=AYUDA, language_code="es")
    assert (world.ana.commands, rosa.commands) == ([("help", "Help")], [("help", "Ayuda")])
    world.ok(
        "setMyCommands", commands=[{"command": "stop", "description": "Stop"}], scope={"type": "all_private_chats"}
    )
    assert rosa.commands == [("stop", "Stop")]
    mine = {"type": "chat", "chat_id": 8}
    world.ok("setMyCommands", commands=AYUDA, scope=mine)
    assert rosa.commands == [("help", "Ayuda")]
    assert world.ok("getMyCommands", scope=mine) == AYUDA
    world.ok("deleteMyCommands", scope=mine)
    assert rosa.commands == [("stop", "Stop")]
    assert world.ok("getMyCommands", scope=mine) == []


@pytest.mark.parametrize(
    ("what", "field"),
    [("Name", "name"), ("Description", "description"), ("ShortDescription", "short_description")],
)
def test_texts_are_kept_by_language_with_one_for_every_other(what: str, field: str) -> None:
    world = World()
    world.ok(f"setMy{what}", **{field: "Words"})
    world.ok(f"setMy{what}", **{field: "Palabras"}, language_code="es")
    assert world.ok(f"getMy{what}") == {field: "Words"}
    assert world.ok(f"getMy{what}", language_code="es") == {field: "Palabras"}
    assert world.ok(f"getMy{what}", language_code="fr") == {field: "Words"}


def test_a_phone_shows_the_description_before_start() -> None:
    world = World()
    world.ok("setMyDescription", description="Nobody reads here at night.")
    assert world.bo.description == "Nobody reads here at night."


def test_the_menu_button_is_kept_for_all_or_for_one_chat() -> None:
    world = World()
    world.ok("setChatMenuButton", menu_button={"type": "commands"})
    world.ok("setChatMenuButton", chat_id=5, menu_button={"type": "default"})
    assert (world.telegram.bot.menu_button, world.ana.chat.menu_button) == ({"type": "commands"}, {"type": "default"})


def test_a_webhook_is_kept_and_polling_ends() -> None:
    world = World()
    body = world.call(
        "setWebhook", url="https://a.org:8443/x", allowed_updates=["message", "made_up"], max_connections=3
    )
    assert body["description"] == "Webhook was set"
    info = world.ok("getWebhookInfo")
    assert (info["url"], info["allowed_updates"], info["pending_update_count"]) == (
        "https://a.org:8443/x",
        ["message"],
        1,
    )
    assert world.refusal("getUpdates").startswith("409 Conflict: can't use getUpdates method while webhook is active")
    assert world.call("deleteWebhook", drop_pending_updates=True)["description"] == "Webhook was deleted"
    assert world.call("deleteWebhook")["description"] == "Webhook is already deleted"
    assert world.call("setWebhook", url="")["description"] == "Webhook is already deleted"
    assert world.ok("getUpdates") == []


REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("setMyCommands", {"commands": HELP * 101}, "BOT_COMMANDS_TOO_MUCH"),
    ("setMyCommands", {"commands": [{"command": "Help", "description": "x"}]}, "BOT_COMMAND_INVALID"),
    ("setMyCommands", {"commands": [{"command": "help", "description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
    ("setMyCommands", {"commands": HELP, "scope": {"type": "nobody"}}, "can't parse BotCommandScope"),
    ("setMyCommands", {"commands": HELP, "scope": {"type": "chat"}}, "can't parse BotCommandScope"),
    ("setMyCommands", {"commands": HELP, "language_code": "english"}, "invalid language code specified"),
    ("setMyName", {"name": "x" * 65}, "BOT_TITLE_INVALID"),
    ("setMyDescription", {"description": "x" * 513}, "BOT_DESCRIPTION_INVALID"),
    ("setMyShortDescription", {"short_description": "x" * 121}, "BOT_ABOUT_INVALID"),
    ("setChatMenuButton", {"menu_button": {"type": "none"}}, "MenuButton has unsupported type"),
    ("setWebhook", {"url": "http://a.org"}, "bad webhook: An HTTPS URL must be provided for webhook"),
    (
        "setWebhook",
        {"url": "https://a.org:8080/"},
        "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
    ),
    ("setWebhook", {"url": "https://a.org", "secret_token": "a b"}, "secret token contains unallowed characters"),
]


@pytest.mark.parametrize(
    ("method", "parameters", "words"), REFUSED, ids=[f"{row[2]} {n}" for n, row in enumerate(REFUSED)]
)
def test_what_is_against_the_rules_is_refused(method: str, parameters: dict[str, Any], words: str) -> None:
    world = World()
    assert world.refusal(method, **parameters) == f"400 Bad Request: {words}"
