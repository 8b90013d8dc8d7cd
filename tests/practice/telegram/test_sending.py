"""What the bot sends arrives on the phone, and what Telegram would not take leaves no trace."""

from __future__ import annotations

from typing import Any

import pytest

from practice.telegram.phones import PIXEL
from practice.telegram.specification import Upload
from tests.practice.telegram.worlds import YES, World

PICTURE = Upload("a.png", PIXEL, "image/png")


def test_a_message_arrives_with_its_formatting_and_buttons() -> None:
    world = World()
    result = world.ok("sendMessage", chat_id=5, text="<b>Hi</b>", parse_mode="HTML", reply_markup=YES)
    assert result["text"] == "Hi"
    assert result["entities"] == [{"type": "bold", "offset": 0, "length": 2}]
    assert result["reply_markup"] == YES
    assert result["from"]["is_bot"]
    shown = world.ana.newest()
    assert (shown.text, shown.labels, shown.mine, shown.kind) == ("Hi", ["Yes"], False, "text")
    assert world.telegram.violations == []


def test_message_ids_rise_over_all_chats_of_the_bot() -> None:
    world = World()
    world.bo.start()
    first = world.ok("sendMessage", chat_id=5, text="a")["message_id"]
    assert world.ok("sendMessage", chat_id=6, text="b")["message_id"] == first + 1


def test_entities_may_be_given_instead_of_markup() -> None:
    world = World()
    world.hello(text="Hi you", entities='[{"type": "spoiler", "offset": 3, "length": 3}]')
    assert world.ana.notifications[-1].text == "Hi ▒▒▒"


def test_the_lock_screen_shows_silent_messages_pictures_and_files_as_such() -> None:
    world = World()
    world.hello(text="psst", disable_notification=True)
    world.ok("sendPhoto", chat_id=5, photo=PICTURE)
    world.ok("sendPhoto", chat_id=5, photo=PICTURE, caption="Look")
    world.ok("sendDocument", chat_id=5, document=Upload("a.pdf", b"%PDF", "application/pdf"))
    shown = [(one.text, one.silent) for one in world.ana.notifications]
    assert shown == [("psst", True), ("🖼 Photo", False), ("🖼 Look", False), ("📎 Document", False)]


def test_a_picture_tells_its_size_and_can_be_sent_again_by_its_id() -> None:
    world = World()
    first = world.ok("sendPhoto", chat_id=5, photo=PICTURE)["photo"][0]
    assert (first["width"], first["height"], first["file_size"]) == (1, 1, len(PIXEL))
    again = world.ok("sendPhoto", chat_id=5, photo=first["file_id"])["photo"][0]
    assert again["file_id"] == first["file_id"]


def test_a_person_may_be_named_by_a_link() -> None:
    world = World()
    result = world.ok("sendMessage", chat_id=5, text='<a href="tg://user?id=6">Bo</a>', parse_mode="HTML")
    assert (result["entities"][0]["type"], result["entities"][0]["user"]["id"]) == ("text_mention", 6)


def test_a_reply_keyboard_stays_until_it_is_removed() -> None:
    world = World()
    world.hello(reply_markup={"keyboard": [[{"text": "Help"}, {"text": "Check in"}]]})
    world.hello(text="Another")
    assert world.ana.keyboard == [["Help", "Check in"]]
    world.hello(text="Gone", reply_markup={"remove_keyboard": True})
    assert world.ana.keyboard == []


def test_a_reply_quotes_its_message_and_may_go_without() -> None:
    world = World()
    first = world.hello()
    result = world.ok("sendMessage", chat_id=5, text="Re", reply_parameters={"message_id": first})
    assert result["reply_to_message"]["message_id"] == first
    missing = {"message_id": 999}
    words = "400 Bad Request: message to be replied not found"
    assert world.refusal("sendMessage", chat_id=5, text="Re", reply_parameters=missing) == words
    world.hello(reply_parameters=missing | {"allow_sending_without_reply": True})


def test_typing_is_noted() -> None:
    world = World()
    world.ok("sendChatAction", chat_id=5, action="typing")
    assert world.ana.chat.actions == ["typing"]


@pytest.mark.parametrize(
    ("text", "takes_it"),
    [
        ("x" * 4096, True),
        ("x" * 4097, False),
        ("😀" * 4096, True),
        ("😀" * 4097, False),
        ("<b>" + "x" * 4096 + "</b>", True),
    ],
    ids=["4096", "4097", "4096 emoji", "4097 emoji", "4096 in tags"],
)
def test_a_text_has_at_most_4096_characters_after_formatting(text: str, takes_it: bool) -> None:
    world = World()
    body = world.call("sendMessage", chat_id=5, text=text, parse_mode="HTML")
    assert body["ok"] is takes_it
    assert takes_it or body["description"] == "Bad Request: message is too long"


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"text": " \n "}, "message text is empty"),
    ({"text": "<b></b>", "parse_mode": "HTML"}, "message text is empty"),
    (
        {"text": "<b>", "parse_mode": "HTML"},
        "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
    ),
    ({"text": "x", "parse_mode": "MarkdownV2"}, "unsupported parse_mode"),
    (
        {"text": "x", "entities": [{"type": "bold", "offset": 0, "length": 2}]},
        "can't parse entities: entity at 0 with length 2 is outside of the text",
    ),
]


@pytest.mark.parametrize(("parameters", "words"), REFUSED, ids=[row[1] + str(n) for n, row in enumerate(REFUSED)])
def test_what_telegram_does_not_take_leaves_no_trace_and_is_the_bots_fault(
    parameters: dict[str, Any], words: str
) -> None:
    world = World()
    assert world.refusal("sendMessage", **({"chat_id": 5, "text": "x"} | parameters)) == f"400 Bad Request: {words}"
    assert [shown.text for shown in world.ana.screen()] == ["/start"]
    assert world.ana.notifications == []
    assert len(world.telegram.violations) == 1


FILES: list[tuple[str, dict[str, Any], str]] = [
    ("sendPhoto", {"photo": Upload("a.txt", b"no picture", "text/plain")}, "400 Bad Request: IMAGE_PROCESS_FAILED"),
    ("sendPhoto", {"photo": Upload("a.png", b"", "image/png")}, "400 Bad Request: file must be non-empty"),
    ("sendPhoto", {"photo": "no-such-id"}, "400 Bad Request: wrong file identifier/HTTP URL specified"),
    ("sendPhoto", {"photo": "attach://nothing"}, "400 Bad Request: wrong file attached"),
    ("sendPhoto", {"photo": PICTURE, "caption": "x" * 1025}, "400 Bad Request: message caption is too long"),
    ("sendPhoto", {"photo": Upload("a.png", PIXEL + b"x" * 10_000_000, "image/png")}, "413 Request Entity Too Large"),
    ("sendChatAction", {"action": "dancing"}, "400 Bad Request: wrong parameter action in request"),
]


@pytest.mark.parametrize(("method", "parameters", "words"), FILES, ids=[row[2] for row in FILES])
def test_bad_files_are_refused(method: str, parameters: dict[str, Any], words: str) -> None:
    world = World()
    assert world.refusal(method, chat_id=5, **parameters) == words


def test_who_cannot_be_written_to_is_a_refusal_and_no_fault_of_the_bot() -> None:
    world = World()
    assert world.refusal("sendMessage", chat_id=999, text="x") == "400 Bad Request: chat not found"
    assert world.refusal("sendMessage", chat_id="@bo", text="x") == "400 Bad Request: chat not found"
    never = "403 Forbidden: bot can't initiate conversation with a user"
    assert world.refusal("sendMessage", chat_id=6, text="x") == never
    assert world.bo.screen() == []
    assert world.refusal("sendMessage", chat_id=6, text="x") == never, "looking at a phone does not start the bot"
    world.ana.block()
    assert world.refusal("sendMessage", chat_id=5, text="x") == "403 Forbidden: bot was blocked by the user"
    world.ana.unblock()
    world.hello()
    world.ana.deactivate()
    assert world.refusal("sendMessage", chat_id=5, text="x") == "403 Forbidden: user is deactivated"
    assert world.telegram.violations == []


def test_a_group_takes_messages_until_the_bot_is_removed_or_the_group_moves() -> None:
    world = World()
    group = world.telegram.add_to_group(-7, "Friends", by=5)
    assert world.ok("sendMessage", chat_id=-7, text="Hi")["chat"] == {"id": -7, "type": "group", "title": "Friends"}
    group.migrated_to = -1007
    body = world.call("sendMessage", chat_id=-7, text="Hi")
    assert body["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
    assert body["parameters"] == {"migrate_to_chat_id": -1007}
    group.migrated_to, group.blocked = None, True
    assert world.refusal("sendMessage", chat_id=-7, text="Hi") == "403 Forbidden: bot was kicked from the group chat"
