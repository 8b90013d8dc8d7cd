"""Which keyboards Telegram takes: each rule of its documentation, on both sides."""

from __future__ import annotations

from typing import Any

import pytest

from tests.practice.telegram.worlds import World, inline

BUTTON = {"text": "a", "callback_data": "x"}
UNPLACEABLE = "can't parse inline keyboard button: "
REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"reply_markup": inline([{"text": "a"}])}, UNPLACEABLE + "Text buttons are unallowed in the inline keyboard"),
    (
        {"reply_markup": inline([BUTTON | {"url": "https://a.org"}])},
        UNPLACEABLE + "only one of url, callback_data can be used",
    ),
    ({"reply_markup": inline([{"text": "a", "callback_data": "x" * 65}])}, "BUTTON_DATA_INVALID"),
    ({"reply_markup": inline([{"text": "a", "callback_data": "é" * 33}])}, "BUTTON_DATA_INVALID"),
    ({"reply_markup": inline([{"text": "a", "callback_data": ""}])}, "BUTTON_DATA_INVALID"),
    (
        {"reply_markup": inline([{"text": "a", "url": "tel:988"}])},
        "inline keyboard button URL 'tel:988' is invalid: Unsupported URL protocol",
    ),
    (
        {"reply_markup": inline([{"text": "a", "url": "http://localhost/x"}])},
        "inline keyboard button URL 'http://localhost/x' is invalid: Wrong HTTP URL",
    ),
    (
        {"reply_markup": inline([{"text": "a", "web_app": {"url": "http://a.org"}}])},
        "inline keyboard button Web App URL 'http://a.org' is invalid: Only HTTPS links are allowed",
    ),
    ({"reply_markup": inline([{"text": "a", "copy_text": {"text": "x" * 257}}])}, "BUTTON_COPY_TEXT_INVALID"),
    (
        {"reply_markup": inline([BUTTON | {"text": " "}])},
        UNPLACEABLE + 'Field "text" must be of type String and not empty',
    ),
    ({"reply_markup": inline([BUTTON | {"style": "loud"}])}, UNPLACEABLE + "invalid button style specified"),
    ({"reply_markup": inline([BUTTON] * 9)}, "reply markup is too long"),
    ({"reply_markup": inline(*[[BUTTON] * 8] * 13)}, "reply markup is too long"),
    ({"reply_markup": {"keyboard": []}}, "reply keyboard must contain at least one button"),
    (
        {"reply_markup": {"keyboard": [[{"text": "a"}]], "input_field_placeholder": "x" * 65}},
        "reply keyboard placeholder is too long",
    ),
]


@pytest.mark.parametrize(("parameters", "words"), REFUSED, ids=[f"{row[1]} {n}" for n, row in enumerate(REFUSED)])
def test_a_keyboard_against_the_rules_is_refused_and_the_bots_fault(parameters: dict[str, Any], words: str) -> None:
    world = World()
    assert world.refusal("sendMessage", chat_id=5, text="x", **parameters) == f"400 Bad Request: {words}"
    assert [shown.text for shown in world.ana.screen()] == ["/start"]
    assert len(world.telegram.violations) == 1


TAKEN: list[tuple[str, dict[str, Any], int]] = [
    ("64 bytes of data", inline([{"text": "a", "callback_data": "é" * 32}]), 1),
    ("8 in a row", inline([BUTTON] * 8), 8),
    ("100 buttons", inline(*[[BUTTON] * 5] * 20), 100),
    ("an address with a port", inline([{"text": "a", "url": "https://example.org:8443/x"}]), 1),
    ("a Telegram address", inline([{"text": "a", "url": "tg://user?id=5"}]), 1),
    ("a Web App", inline([{"text": "a", "web_app": {"url": "https://example.org/app"}}]), 1),
    ("a style", inline([BUTTON | {"style": "danger"}]), 1),
    ("empty rows", inline([], [BUTTON], []), 1),
    ("no rows", inline(), 0),
]


@pytest.mark.parametrize(("markup", "count"), [row[1:] for row in TAKEN], ids=[row[0] for row in TAKEN])
def test_a_keyboard_within_the_rules_is_shown(markup: dict[str, Any], count: int) -> None:
    world = World()
    world.hello(reply_markup=markup)
    assert len(world.ana.newest().labels) == count


def test_an_edit_takes_no_reply_keyboard() -> None:
    world = World()
    message_id = world.hello()
    keyboard = {"keyboard": [[{"text": "a"}]]}
    words = world.refusal("editMessageText", chat_id=5, message_id=message_id, text="x", reply_markup=keyboard)
    assert "reply_markup.keyboard: no such field" in words
