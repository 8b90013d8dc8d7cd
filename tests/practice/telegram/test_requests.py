"""What comes over the wire is read the same from form, JSON text and JSON, and refused when it fits no parameter."""

from __future__ import annotations

import pytest

from practice.telegram.refusals import Refusal
from practice.telegram.requests import read_call
from practice.telegram.specification import Upload
from tests.practice.telegram.worlds import World

FORM = {
    "chat_id": "5",
    "text": "12",
    "disable_notification": "True",
    "reply_markup": '{"inline_keyboard": [[{"text": "Yes", "callback_data": "1"}]]}',
}
JSON = {
    "chat_id": 5,
    "text": "12",
    "disable_notification": True,
    "reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "1"}]]},
}


def test_form_fields_and_json_values_become_the_same_call() -> None:
    assert read_call("sendMessage", FORM) == read_call("sendMessage", JSON)
    assert read_call("sendMessage", FORM).parameters == JSON


def test_a_name_stays_a_name_and_a_negative_number_is_a_group() -> None:
    assert read_call("getChat", {"chat_id": "@someone"}).parameters == {"chat_id": "@someone"}
    assert read_call("getChat", {"chat_id": "-100"}).parameters == {"chat_id": -100}


def test_parts_that_are_no_parameter_are_attached_files() -> None:
    part = Upload("a.png", b"x", "image/png")
    call = read_call("editMessageMedia", {"media": {"type": "photo", "media": "attach://a"}, "a": part})
    assert call.files == {"a": part}


REFUSED = [
    ("sendMessage", {"chat_id": "5"}, "message text is empty"),
    ("sendMessage", {"text": "x"}, "chat_id is empty"),
    ("sendMessage", {"chat_id": "5", "text": "x", "why": "1"}, 'unknown parameter "why" of sendMessage'),
    ("sendMessage", {"chat_id": "5", "text": "x", "protect_content": "maybe"}, "protect_content: expected Boolean"),
    ("sendMessage", {"chat_id": 5, "text": 12}, "sendMessage: text: expected String"),
    ("sendMessage", {"chat_id": True, "text": "x"}, "sendMessage: chat_id: expected Integer"),
    ("sendMessage", {"chat_id": 5, "text": "x", "reply_markup": "{"}, "object expected as reply markup"),
    ("sendMessage", {"chat_id": 5, "text": "x", "entities": "["}, "can't parse entities JSON"),
    ("sendMessage", {"chat_id": 5, "text": "x", "entities": {}}, "sendMessage: entities: expected an array"),
    (
        "sendMessage",
        {"chat_id": 5, "text": "x", "entities": [{"type": "bold", "offset": 0}]},
        "sendMessage: entities[0].length: missing",
    ),
    (
        "sendMessage",
        {"chat_id": 5, "text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a", "colour": "red"}]]}},
        "sendMessage: reply_markup.inline_keyboard[0][0].colour: no such field",
    ),
    (
        "sendMessage",
        {"chat_id": 5, "text": "x", "suggested_post_parameters": {}},
        "sendMessage: suggested_post_parameters: SuggestedPostParameters is not played by the simulated Telegram",
    ),
    ("sendMessage", {"chat_id": 5, "text": "\ud800"}, "strings must be encoded in UTF-8"),
    ("sendMessage", {"chat_id": 5, "text": "x", "link_preview_options": []}, "expected an object (LinkPreviewOptions)"),
    ("deleteMessage", {"chat_id": 5, "message_id": "x"}, "message_id: expected Integer"),
    ("deleteMessages", {"chat_id": 5, "message_ids": ["1"]}, "deleteMessages: message_ids[0]: expected Integer"),
    ("sendPhoto", {"chat_id": 5}, "sendPhoto: photo: missing"),
    ("sendPhoto", {"chat_id": 5, "photo": 3}, "sendPhoto: photo: expected InputFile"),
    ("editMessageMedia", {"media": {"type": "photo"}}, "media.media: missing"),
]


@pytest.mark.parametrize(("method", "raw", "words"), REFUSED, ids=[f"{row[0]} {row[2]}" for row in REFUSED])
def test_what_fits_no_parameter_is_a_400_and_the_bots_fault(method: str, raw: dict[str, object], words: str) -> None:
    with pytest.raises(Refusal) as caught:
        read_call(method, raw)
    assert caught.value.status == 400
    assert caught.value.description.startswith("Bad Request: ")
    assert words in caught.value.description
    assert caught.value.fault_of_bot


def test_the_bots_faults_are_written_down() -> None:
    world = World()
    world.refusal("sendMessage", chat_id=5, text="x", why=1)
    assert world.telegram.violations == ['sendMessage: Bad Request: unknown parameter "why" of sendMessage']
