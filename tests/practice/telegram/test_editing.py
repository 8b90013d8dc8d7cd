"""Edits, deletions, pins and answers to taps: what changes on the phone, and each refusal."""

from __future__ import annotations

from typing import Any

import pytest

from practice.telegram.phones import PIXEL
from practice.telegram.refusals import NOT_MODIFIED, QUERY_TOO_OLD
from practice.telegram.specification import Upload
from tests.practice.telegram.worlds import YES, World

PICTURE = Upload("a.png", PIXEL, "image/png")


def a_photo(world: World, **parameters: Any) -> int:
    message_id: int = world.ok("sendPhoto", **({"chat_id": 5, "photo": PICTURE} | parameters))["message_id"]
    return message_id


def test_an_edit_changes_the_text_makes_no_sound_and_takes_the_keyboard_away_unless_it_brings_one() -> None:
    world = World()
    message_id = world.hello(reply_markup=YES)
    world.later(seconds=5)
    result = world.ok("editMessageText", chat_id=5, message_id=message_id, text="Changed", reply_markup=YES)
    assert result["edit_date"] == result["date"] + 5
    assert world.ana.newest().labels == ["Yes"]
    assert world.ana.newest().edited
    world.ok("editMessageText", chat_id=5, message_id=message_id, text="Changed")
    assert world.ana.newest().labels == []
    assert len(world.ana.notifications) == 1


def test_an_edit_that_changes_nothing_is_refused_in_telegrams_words() -> None:
    world = World()
    message_id = world.hello(text="<b>Hi</b>", parse_mode="HTML", reply_markup=YES)
    same = {"chat_id": 5, "message_id": message_id, "parse_mode": "HTML", "reply_markup": YES}
    assert world.refusal("editMessageText", text=" <b>Hi</b> ", **same) == f"400 {NOT_MODIFIED}"
    world.ok("editMessageText", text="<i>Hi</i>", **same)
    assert world.refusal("editMessageReplyMarkup", chat_id=5, message_id=message_id, reply_markup=YES).endswith(
        NOT_MODIFIED
    )
    world.ok("editMessageReplyMarkup", chat_id=5, message_id=message_id)
    assert world.refusal("editMessageReplyMarkup", chat_id=5, message_id=message_id) == f"400 {NOT_MODIFIED}"
    assert world.telegram.violations == []


def test_a_caption_and_a_picture_can_be_changed() -> None:
    world = World()
    message_id = a_photo(world, caption="One")
    world.ok("editMessageCaption", chat_id=5, message_id=message_id, caption="<b>Two</b>", parse_mode="HTML")
    assert world.ana.newest().caption == "Two"
    media = {"type": "photo", "media": "attach://new", "caption": "Three"}
    result = world.ok("editMessageMedia", chat_id=5, message_id=message_id, media=media, new=PICTURE)
    assert (result["caption"], result["photo"][0]["width"]) == ("Three", 1)


def test_a_text_can_become_a_picture() -> None:
    world = World()
    media = {"type": "photo", "media": "attach://new"}
    world.ok("editMessageMedia", chat_id=5, message_id=world.hello(), media=media, new=PICTURE)
    assert world.ana.newest().kind == "photo"


REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("editMessageText", {"text": "x", "message_id": 999}, "message to edit not found"),
    ("editMessageText", {"text": "x"}, "message identifier is not specified"),
    ("editMessageText", {"text": "x", "chat_id": None, "message_id": 2}, "chat_id is empty"),
    ("editMessageText", {"text": "x", "message_id": 1}, "message can't be edited"),
    ("editMessageText", {"message_id": 2}, "message text is empty"),
    ("editMessageText", {"text": "x", "message_id": 3}, "there is no text in the message to edit"),
    ("editMessageCaption", {"caption": "x", "message_id": 2}, "there is no caption in the message to edit"),
    ("editMessageText", {"text": "x" * 4097, "message_id": 2}, "message is too long"),
    (
        "editMessageMedia",
        {"message_id": 3, "media": {"type": "video", "media": "x"}},
        "type of InputMedia must be photo or document",
    ),
    ("deleteMessage", {"message_id": 999}, "message to delete not found"),
    ("deleteMessages", {"message_ids": []}, "there must be 1-100 messages to delete"),
    ("deleteMessages", {"message_ids": list(range(101))}, "there must be 1-100 messages to delete"),
    ("pinChatMessage", {"message_id": 999}, "message to pin not found"),
    ("unpinChatMessage", {}, "message to unpin not found"),
    ("answerCallbackQuery", {"chat_id": None, "callback_query_id": "1", "text": "x" * 201}, "MESSAGE_TOO_LONG"),
    ("getFile", {"chat_id": None, "file_id": "x"}, "invalid file_id"),
]


@pytest.mark.parametrize(
    ("method", "parameters", "words"), REFUSED, ids=[f"{row[0]} {row[2]} {n}" for n, row in enumerate(REFUSED)]
)
def test_what_cannot_be_changed_is_refused(method: str, parameters: dict[str, Any], words: str) -> None:
    world = World()
    assert (world.hello(), a_photo(world)) == (2, 3)
    assert world.refusal(method, **({"chat_id": 5} | parameters)) == f"400 Bad Request: {words}"


def test_messages_of_both_sides_leave_the_screen_for_48_hours() -> None:
    world = World()
    message_id = world.hello()
    world.ok("deleteMessage", chat_id=5, message_id=1)
    assert [shown.message_id for shown in world.ana.screen()] == [message_id]
    world.later(hours=48)
    old = {"chat_id": 5, "message_id": message_id}
    assert world.refusal("deleteMessage", **old) == "400 Bad Request: message can't be deleted"
    world.ok("editMessageText", text="Taken back", **old)


def test_deleting_many_passes_over_what_is_not_there() -> None:
    world = World()
    message_id = world.hello()
    world.ok("deleteMessages", chat_id=5, message_ids=[1, message_id, 999])
    assert world.ana.screen() == []


def test_a_pin_shows_and_the_bot_hears_of_telegrams_own_note() -> None:
    world = World()
    message_id = world.hello()
    world.ok("pinChatMessage", chat_id=5, message_id=message_id)
    assert world.ana.message(message_id).pinned
    assert world.ana.newest().message_id == message_id, "Telegram's note is not the bot's message"
    note = world.telegram.waiting_updates()[-1]["message"]
    assert (note["pinned_message"]["message_id"], note["from"]["is_bot"]) == (message_id, True)
    assert world.ok("getChat", chat_id=5)["pinned_message"]["message_id"] == message_id
    world.ok("unpinChatMessage", chat_id=5)
    assert not world.ana.message(message_id).pinned


def test_all_pins_go_at_once_and_with_their_message() -> None:
    world = World()
    first, second, third = world.hello(), world.hello(), world.hello()
    for message_id in (first, second, third):
        world.ok("pinChatMessage", chat_id=5, message_id=message_id)
    world.ok("deleteMessage", chat_id=5, message_id=third)
    assert world.ana.chat.pins == [first, second]
    world.ok("unpinAllChatMessages", chat_id=5)
    assert not any(shown.pinned for shown in world.ana.screen())


def test_a_tap_is_answered_once_and_only_while_it_is_fresh() -> None:
    world = World()
    world.hello(reply_markup=YES)
    query = world.ana.tap("Yes")
    assert world.ana.unanswered == [query]
    world.ok("answerCallbackQuery", callback_query_id=query, text="Noted", show_alert=True)
    assert (world.ana.toasts, world.ana.alerts, world.ana.unanswered) == (["Noted"], ["Noted"], [])
    assert world.refusal("answerCallbackQuery", callback_query_id=query) == f"400 {QUERY_TOO_OLD}"
    late = world.ana.tap("Yes")
    world.later(seconds=151)
    assert world.refusal("answerCallbackQuery", callback_query_id=late) == f"400 {QUERY_TOO_OLD}"
    assert world.refusal("answerCallbackQuery", callback_query_id="made up") == f"400 {QUERY_TOO_OLD}"
    assert world.telegram.violations == []
