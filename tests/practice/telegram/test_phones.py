"""What a person does with a phone reaches the bot as at Telegram, and a phone offers only what a real one does."""

from __future__ import annotations

from typing import Any

import pytest

from practice.telegram import Phone
from tests.practice.telegram.worlds import YES, World, inline


def newest_update(world: World) -> dict[str, Any]:
    return world.telegram.waiting_updates()[-1]


def test_a_link_starts_the_bot_with_its_code() -> None:
    world = World()
    world.bo.open_link("https://t.me/handrail_practice_bot?start=AbC-1_2")
    message = newest_update(world)["message"]
    assert message["text"] == "/start AbC-1_2"
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert message["from"]["language_code"] == "en"
    world.hello(chat_id=6)


def test_a_bare_code_is_a_link_too() -> None:
    world = World()
    assert world.bo.open_link("CODE").text == "/start CODE"


@pytest.mark.parametrize("link", ["https://t.me/another_bot?start=A", "x" * 65, "a b", "https://t.me/x?start=a.b"])
def test_a_link_that_telegram_would_not_open_is_refused(link: str) -> None:
    world = World()
    with pytest.raises(AssertionError, match="does not open"):
        world.bo.open_link(link)


def test_an_edited_text_comes_as_an_edited_message() -> None:
    world = World()
    sent = world.ana.send("One")
    world.later(seconds=3)
    world.ana.edit(sent.message_id, "Two")
    update = newest_update(world)["edited_message"]
    assert (update["message_id"], update["text"], update["edit_date"] - update["date"]) == (sent.message_id, "Two", 3)


def test_a_tap_goes_to_the_newest_message_with_that_button_or_to_the_one_that_is_named() -> None:
    world = World()
    older, newer = world.hello(reply_markup=YES), world.hello(reply_markup=YES)
    world.hello(text="No buttons")
    world.ana.tap("Yes")
    assert newest_update(world)["callback_query"]["message"]["message_id"] == newer
    query = world.ana.tap("Yes", older)
    body = newest_update(world)["callback_query"]
    assert (body["message"]["message_id"], body["data"], body["id"], body["from"]["id"]) == (older, "y", query, 5)
    assert body["message"]["reply_markup"] == YES


def test_a_button_that_is_not_there_cannot_be_tapped_and_the_screen_is_told() -> None:
    world = World()
    world.hello(reply_markup=YES)
    with pytest.raises(AssertionError) as caught:
        world.ana.tap("No")
    assert "no button 'No'" in str(caught.value)
    assert "2 bot: 'Hello' ['Yes']" in str(caught.value)
    world.ok("editMessageReplyMarkup", chat_id=5, message_id=2)
    with pytest.raises(AssertionError):
        world.ana.tap("Yes")


def test_a_label_of_the_reply_keyboard_is_sent_as_a_text() -> None:
    world = World()
    world.hello(reply_markup={"keyboard": [[{"text": "Help"}]]})
    world.ana.tap("Help")
    assert newest_update(world)["message"]["text"] == "Help"


def test_a_link_button_opens_and_the_bot_hears_nothing() -> None:
    world = World()
    before = len(world.telegram.waiting_updates())
    world.hello(reply_markup=inline([{"text": "Chat", "url": "https://988lifeline.org/chat"}]))
    assert world.ana.tap("Chat") == "https://988lifeline.org/chat"
    assert len(world.telegram.waiting_updates()) == before


def test_forged_data_comes_through_and_a_deleted_message_is_inaccessible() -> None:
    world = World()
    message_id = world.hello()
    world.ana.tap_data("someone-else", message_id)
    assert newest_update(world)["callback_query"]["data"] == "someone-else"
    world.ok("deleteMessage", chat_id=5, message_id=message_id)
    world.ana.tap_data("y", message_id)
    message = newest_update(world)["callback_query"]["message"]
    assert message == {"chat": {"id": 5, "type": "private", "first_name": "Ana"}, "message_id": message_id, "date": 0}


def test_blocking_and_unblocking_are_told_once_each() -> None:
    world = World()
    world.ana.block()
    world.ana.block()
    world.ana.unblock()
    changes = [update["my_chat_member"] for update in world.telegram.waiting_updates()[1:]]
    statuses = [(c["old_chat_member"]["status"], c["new_chat_member"]["status"]) for c in changes]
    assert statuses == [("member", "kicked"), ("kicked", "member")]


def test_a_phone_that_blocked_the_bot_does_not_write_to_it() -> None:
    world = World()
    world.ana.block()
    with pytest.raises(AssertionError, match="unblock"):
        world.ana.send("Hello?")


KINDS = [
    ("voice", lambda phone: phone.send_voice()),
    ("photo", lambda phone: phone.send_photo("Look")),
    ("document", lambda phone: phone.send_document()),
    ("sticker", lambda phone: phone.send_sticker()),
    ("location", lambda phone: phone.send_location()),
]


@pytest.mark.parametrize(("kind", "act"), KINDS, ids=[row[0] for row in KINDS])
def test_other_kinds_of_messages_come_with_their_own_field_and_no_text(kind: str, act: Any) -> None:
    world = World()
    act(world.ana)
    message = newest_update(world)["message"]
    assert kind in message
    assert "text" not in message
    assert world.ana.screen()[-1].kind == kind


def test_a_forwarded_text_tells_whose_it_was() -> None:
    world = World()
    world.ana.forward("Not mine", world.bo)
    assert newest_update(world)["message"]["forward_origin"]["sender_user"]["first_name"] == "Bo"


@pytest.mark.parametrize("text", ["", "  ", "x" * 4097])
def test_a_phone_sends_no_empty_and_no_endless_text(text: str) -> None:
    world = World()
    with pytest.raises(AssertionError):
        world.ana.send(text)


def test_only_own_messages_can_be_edited() -> None:
    world = World()
    with pytest.raises(AssertionError, match="own"):
        world.ana.edit(world.hello(), "x")


def test_a_phone_without_a_message_says_so() -> None:
    world = World()
    with pytest.raises(AssertionError, match="wrote nothing to Bo"):
        world.bo.newest()
    assert world.bo.describe() == "  (nothing)"


def test_a_deleted_message_leaves_the_screen_and_the_bot_hears_nothing() -> None:
    world = World()
    message_id = world.hello()
    before = world.telegram.waiting_updates()
    world.ana.delete(message_id)
    assert len(world.ana.screen()) == 1
    assert world.telegram.waiting_updates() == before


def test_listeners_hear_whose_phone_changed() -> None:
    world = World()
    heard: list[int] = []
    world.telegram.on_change(heard.append)
    message_id = world.hello(reply_markup=YES)
    query = world.ana.tap("Yes")
    world.ok("answerCallbackQuery", callback_query_id=query)
    world.ok("editMessageText", chat_id=5, message_id=message_id, text="x")
    world.bo.start()
    assert heard == [5, 5, 5, 5, 6]


def test_the_same_phone_is_given_again() -> None:
    world = World()
    again: Phone = world.telegram.phone(5, "Somebody else")
    assert (again.person.first_name, again.screen()) == ("Ana", world.ana.screen())


def test_one_person_may_write_with_two_bots() -> None:
    world = World()
    other = world.telegram.add_bot("200002:other", "other_bot", "Other")
    phone = world.telegram.phone(5, bot=other)
    phone.start()
    assert len(world.telegram.waiting_updates(bot=other)) == 1
    assert len(world.telegram.waiting_updates()) == 1
    assert world.telegram.request("200002:other", "sendMessage", {"chat_id": 5, "text": "Hi"}).status == 200
    assert phone.newest().text == "Hi"
    assert len(world.ana.screen()) == 1
