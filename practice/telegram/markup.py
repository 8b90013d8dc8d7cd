"""Buttons: which keyboards Telegram takes.

The shape was checked before; this holds the prose rules of the documentation (exactly one action in a button, 1-64
bytes of data, 100 buttons, 8 in a row, addresses). Pure functions. Rule: an inline keyboard is kept as it was sent, for
the bot gets it back with every tap.
"""

from __future__ import annotations

import re
from typing import Any

from practice.telegram.entities import is_link
from practice.telegram.refusals import bad_request

MOST_BUTTONS = 100
MOST_IN_A_ROW = 8
ACTIONS = (
    *("url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat"),
    *("copy_text", "pay"),
)
STYLES = {"danger", "success", "primary"}
Rows = list[list[dict[str, Any]]]


def inline_rows(markup: dict[str, Any] | None) -> Rows | None:
    """Check an InlineKeyboardMarkup and give its rows; None for no keyboard or an empty one."""
    if markup is None:
        return None
    if "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    rows: Rows = [row for row in markup["inline_keyboard"] if row]
    _refuse_too_many(rows)
    for row in rows:
        for button in row:
            _check_inline(button)
    return rows or None


def reply_rows(markup: dict[str, Any]) -> Rows:
    """Check a ReplyKeyboardMarkup and give its rows."""
    rows: Rows = [row for row in markup["keyboard"] if row]
    _refuse_too_many(rows)
    if not rows:
        raise bad_request("reply keyboard must contain at least one button")
    for row in rows:
        for button in row:
            _check_label(button, "keyboard button")
    if len(markup.get("input_field_placeholder", "")) > 64:
        raise bad_request("reply keyboard placeholder is too long")
    return rows


def _refuse_too_many(rows: Rows) -> None:
    if sum(len(row) for row in rows) > MOST_BUTTONS or any(len(row) > MOST_IN_A_ROW for row in rows):
        raise bad_request("reply markup is too long")


def _check_label(button: dict[str, Any], what: str) -> None:
    if not button["text"].strip():
        raise bad_request(f'can\'t parse {what}: Field "text" must be of type String and not empty')
    if "style" in button and button["style"] not in STYLES:
        raise bad_request(f"can't parse {what}: invalid button style specified")


def _check_inline(button: dict[str, Any]) -> None:
    _check_label(button, "inline keyboard button")
    actions = [name for name in ACTIONS if name in button]
    if not actions:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request(f"can't parse inline keyboard button: only one of {', '.join(actions)} can be used")
    data = button.get("callback_data")
    if data is not None and not 1 <= len(data.encode()) <= 64:
        raise bad_request("BUTTON_DATA_INVALID")
    if "copy_text" in button and not 1 <= len(button["copy_text"]["text"]) <= 256:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    if "url" in button:
        _check_address(button["url"])
    for name in ("web_app", "login_url"):
        if name in button and not re.match(r"https://[^/\s]+\.[^/\s]+", button[name]["url"]):
            url = button[name]["url"]
            raise bad_request(f"inline keyboard button Web App URL '{url}' is invalid: Only HTTPS links are allowed")


def _check_address(url: str) -> None:
    protocol = re.match(r"([a-zA-Z][a-zA-Z0-9+-]*):", url)
    if protocol and protocol.group(1).lower() not in {"http", "https", "tg", "ton"}:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
    if not is_link(url):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
