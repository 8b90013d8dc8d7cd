"""What a button carries, and what is refused because it never was ours."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care.buttons import Tap, decode, encode
from care.message import BUTTON_DATA_LIMIT_BYTES

OBJECT = "0192f3c4a5b6778899aabbccddeeff00"

VERBS = st.from_regex(r"[a-z][a-z_]{0,11}", fullmatch=True)
OBJECT_IDS = st.one_of(st.just(""), st.text("0123456789abcdef", min_size=32, max_size=32))
ARGUMENTS = st.text(max_size=16)


@given(VERBS, OBJECT_IDS, ARGUMENTS, st.none() | st.integers(1))
def test_what_is_put_into_a_button_comes_back_as_it_was(
    verb: str, object_id: str, argument: str, message_id: int | None
) -> None:
    assert decode(encode(verb, object_id, argument), message_id) == Tap(verb, object_id, argument, message_id)


@pytest.mark.parametrize(
    ("data", "tap"),
    [
        ("1:answer:" + OBJECT + ":7", Tap("answer", OBJECT, "7")),
        ("1:help::", Tap("help")),
        ("1:pick:" + OBJECT + ":19:30", Tap("pick", OBJECT, "19:30")),
        ("1:pick::::", Tap("pick", "", "::")),
    ],
    ids=["answer", "verb alone", "a colon in the argument", "only colons"],
)
def test_a_form_once_sent_is_read_for_ever(data: str, tap: Tap) -> None:
    assert decode(data) == tap
    assert encode(tap.verb, tap.object_id, tap.argument) == data


@pytest.mark.parametrize(
    "data",
    ["", "1", "1:answer", "1:answer:x", "2:answer:x:7", ":answer:x:7", "1::x:7", "1:two words:x:7", "1:9lives:x:7"],
    ids=["empty", "version alone", "no object", "no argument", "later form", "no form", "no verb", "space", "number"],
)
def test_what_was_never_ours_is_no_tap(data: str) -> None:
    assert decode(data) is None


@given(st.text())
def test_whatever_a_phone_sends_is_a_tap_or_nothing(data: str) -> None:
    tap = decode(data)
    assert tap is None or encode(tap.verb, tap.object_id, tap.argument) == data


def test_the_longest_button_fits() -> None:
    assert len(encode("a" * 12, OBJECT, "9" * 16).encode()) <= BUTTON_DATA_LIMIT_BYTES


def test_a_whole_number_is_an_argument_too() -> None:
    assert decode(encode("answer", OBJECT, 0)) == Tap("answer", OBJECT, "0")
