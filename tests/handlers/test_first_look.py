"""The first look: crisis words, the button and the command bring the numbers before anything else is done."""

from __future__ import annotations

from typing import Any

import pytest

from handlers.first_look import calls_for_numbers, look

CHAT = {"id": 1001, "type": "private"}


class Line:
    """A direct line that only notes what it was asked."""

    def __init__(self) -> None:
        self.numbered: list[int] = []

    def numbers(self, chat_id: int) -> None:
        self.numbered.append(chat_id)

    def stranger(self, chat_id: int) -> None:
        raise AssertionError("not asked for by a first look")

    link_refused = stranger

    def belongs(self, chat_id: int, country: str) -> None:
        raise AssertionError(f"not asked for by a first look: {chat_id}, {country}")


def looked(raw: dict[str, Any]) -> list[int]:
    """The chats that got the numbers."""
    line = Line()
    look(raw, line)
    return line.numbered


@pytest.mark.parametrize(
    "text",
    [
        "I need help",
        "Necesito ayuda",
        "/help",
        "/HELP@handrail_bot",
        "/help now",
        *("/ayuda", "/SOS", "/socorro", "/911", "/988@handrail_bot", "911", "9-1-1", "988", "112", "sos", "🆘"),
        "I want to kill myself",
        "me quiero morir",
    ],
)
def test_these_words_call_for_numbers(text: str) -> None:
    assert calls_for_numbers(text)


@pytest.mark.parametrize(
    "text", ["hello", "", "  ", "/start", "/checkin", "helpful people", "I am late", "9", "10", "/checkin 911", "/"]
)
def test_these_do_not(text: str) -> None:
    assert not calls_for_numbers(text)


@pytest.mark.parametrize(
    "raw",
    [
        {"message": {"chat": CHAT, "text": "I need help"}},
        {"edited_message": {"chat": CHAT, "text": "I need help"}},
        {"message": {"chat": CHAT, "caption": "I want to kill myself"}},
    ],
    ids=["typed", "edited", "under a picture"],
)
def test_numbers_go_to_the_chat_that_asked(raw: dict[str, Any]) -> None:
    assert looked(raw) == [1001]


@pytest.mark.parametrize(
    "raw",
    [
        {},
        {"message": None},
        {"message": "text"},
        {"message": {}},
        {"message": {"text": "I need help"}},
        {"message": {"chat": "x", "text": "I need help"}},
        {"message": {"chat": {"type": "private"}, "text": "I need help"}},
        {"message": {"chat": {"id": "1001", "type": "private"}, "text": "I need help"}},
        {"message": {"chat": CHAT, "text": 7}},
        {"message": {"chat": {"id": -5, "type": "group"}, "text": "I need help"}},
        {"callback_query": {"data": "I need help"}},
    ],
    ids=repr,
)
def test_what_is_odd_or_not_private_is_left_alone(raw: dict[str, Any]) -> None:
    assert looked(raw) == []
