"""The methods about the bot itself: who it is, its commands, name and texts, its menu button, its files and webhook.

Rule: a setter checks Telegram's limits and stores by scope and language; which of the stored texts a phone shows is
worked out when it looks (`commands_for`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from practice.telegram.chats import Bot, Chat, Context, Wire, localized
from practice.telegram.refusals import Refusal, bad_request
from practice.telegram.requests import Call
from practice.telegram.sending import known_chat
from practice.telegram.updates import Webhook, known_kinds

MOST_COMMANDS = 100
PUBLIC_PORTS = {None, 80, 88, 443, 8443}
SCOPES_WITH_CHAT = {"chat", "chat_administrators", "chat_member"}
SCOPES = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators", *SCOPES_WITH_CHAT}
MENU_BUTTONS = {"commands", "web_app", "default"}
UPDATE_KINDS = (
    *("message", "edited_message", "channel_post", "edited_channel_post", "inline_query", "callback_query"),
    *("my_chat_member", "chat_member", "message_reaction", "message_reaction_count", "poll", "poll_answer"),
    *("chosen_inline_result", "shipping_query", "pre_checkout_query", "chat_join_request", "chat_boost"),
    *("removed_chat_boost", "business_connection", "business_message", "edited_business_message"),
    *("deleted_business_messages", "purchased_paid_media"),
)


@dataclass(frozen=True)
class Said:
    """A result that comes with a `description`."""

    result: bool
    description: str


def get_me(context: Context, _call: Call) -> Wire:
    """Play getMe."""
    return context.bot.me()


def true(_context: Context, _call: Call) -> bool:
    """Play logOut and close, which matter to self-hosted servers only."""
    return True


def _language(call: Call) -> str:
    code: str = call.parameters.get("language_code", "")
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad_request("invalid language code specified")
    return code


def _scope(call: Call) -> tuple[str, int, int, str]:
    scope = call.parameters.get("scope", {"type": "default"})
    if scope["type"] not in SCOPES or (scope["type"] in SCOPES_WITH_CHAT) != ("chat_id" in scope):
        raise bad_request("can't parse BotCommandScope")
    return scope["type"], int(scope.get("chat_id", 0)), scope.get("user_id", 0), _language(call)


def set_my_commands(context: Context, call: Call) -> bool:
    """Play setMyCommands."""
    commands = call.parameters["commands"]
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    context.bot.commands[_scope(call)] = commands
    return True


def get_my_commands(context: Context, call: Call) -> list[Wire]:
    """Play getMyCommands."""
    return context.bot.commands.get(_scope(call), [])


def delete_my_commands(context: Context, call: Call) -> bool:
    """Play deleteMyCommands."""
    context.bot.commands.pop(_scope(call), None)
    return True


def commands_for(bot: Bot, chat: Chat, language_code: str) -> list[Wire]:
    """Give the commands that a phone shows: the narrowest scope wins, its own language before every language."""
    person = chat.person.id if chat.person else 0
    wide = "all_private_chats" if chat.person else "all_group_chats"
    scopes = (("chat_member", chat.id, person), ("chat", chat.id, 0), (wide, 0, 0), ("default", 0, 0))
    for scope in scopes:
        for language in (language_code, ""):
            commands = bot.commands.get((*scope, language))
            if commands:
                return commands
    return []


def _setter(field: str, attribute: str, longest: int, words: str) -> Callable[[Context, Call], bool]:
    def play(context: Context, call: Call) -> bool:
        text = call.parameters.get(field, "")
        if len(text) > longest:
            raise bad_request(words)
        getattr(context.bot, attribute)[_language(call)] = text
        return True

    return play


def _getter(field: str, attribute: str) -> Callable[[Context, Call], Wire]:
    def play(context: Context, call: Call) -> Wire:
        text = localized(getattr(context.bot, attribute), _language(call))
        return {field: text or (context.bot.name if field == "name" else "")}

    return play


set_my_name = _setter("name", "names", 64, "BOT_TITLE_INVALID")
get_my_name = _getter("name", "names")
set_my_description = _setter("description", "descriptions", 512, "BOT_DESCRIPTION_INVALID")
get_my_description = _getter("description", "descriptions")
set_my_short_description = _setter("short_description", "short_descriptions", 120, "BOT_ABOUT_INVALID")
get_my_short_description = _getter("short_description", "short_descriptions")


def set_chat_menu_button(context: Context, call: Call) -> bool:
    """Play setChatMenuButton, for one private chat or as the default."""
    button = call.parameters.get("menu_button", {"type": "default"})
    if button["type"] not in MENU_BUTTONS:
        raise bad_request("MenuButton has unsupported type")
    if "chat_id" in call.parameters:
        known_chat(context, call.parameters["chat_id"]).menu_button = button
    else:
        context.bot.menu_button = button
    return True


def get_chat(context: Context, call: Call) -> Wire:
    """Play getChat."""
    chat = known_chat(context, call.parameters["chat_id"])
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    body = chat.wire() | {"accent_color_id": 0, "max_reaction_count": 11}
    body["accepted_gift_types"] = dict.fromkeys(gifts, True)
    if chat.pins:
        body["pinned_message"] = chat.message_wire(chat.messages[chat.pins[-1]])
    return body


def get_file(context: Context, call: Call) -> Wire:
    """Play getFile."""
    stored = context.bot.files.get(call.parameters["file_id"])
    if stored is None:
        raise bad_request("invalid file_id")
    body: Wire = {"file_id": stored.file_id, "file_unique_id": stored.unique_id}
    return body | {"file_size": len(stored.content), "file_path": stored.path}


def set_webhook(context: Context, call: Call) -> Said:
    """Play setWebhook: the state only, nothing is delivered."""
    url = call.parameters["url"]
    if not url:
        return delete_webhook(context, call)
    found = re.match(r"https://[^/\s:]+(?::(\d+))?(?:/|$)", url)
    if not found:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if (int(found.group(1)) if found.group(1) else None) not in PUBLIC_PORTS:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", call.parameters.get("secret_token", "")):
        raise bad_request("secret token contains unallowed characters")
    most = max(1, min(100, call.parameters.get("max_connections", 40)))
    kinds = known_kinds(call.parameters.get("allowed_updates", []), UPDATE_KINDS)
    context.bot.queue.set_webhook(Webhook(url, call.parameters.get("ip_address"), most, kinds or None))
    if "allowed_updates" in call.parameters:
        context.bot.queue.allowed = kinds
    _drop_if_asked(context, call)
    return Said(result=True, description="Webhook was set")


def delete_webhook(context: Context, call: Call) -> Said:
    """Play deleteWebhook."""
    words = "Webhook was deleted" if context.bot.queue.webhook else "Webhook is already deleted"
    context.bot.queue.set_webhook(None)
    _drop_if_asked(context, call)
    return Said(result=True, description=words)


def _drop_if_asked(context: Context, call: Call) -> None:
    if call.parameters.get("drop_pending_updates"):
        context.bot.queue.drop_all()


def get_webhook_info(context: Context, _call: Call) -> Wire:
    """Play getWebhookInfo."""
    queue = context.bot.queue
    pending = len(queue.waiting())
    body: Wire = {"url": "", "has_custom_certificate": False, "pending_update_count": pending}
    if queue.webhook is None:
        return body | ({"allowed_updates": queue.allowed} if queue.allowed else {})
    body |= {"url": queue.webhook.url, "max_connections": queue.webhook.max_connections}
    if queue.webhook.ip_address:
        body["ip_address"] = queue.webhook.ip_address
    if queue.webhook.allowed_updates:
        body["allowed_updates"] = queue.webhook.allowed_updates
    return body


def unknown_token() -> Refusal:
    """The answer to a well-formed token that belongs to no bot."""
    return Refusal(401, "Unauthorized")
