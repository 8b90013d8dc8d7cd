"""What a message is made of."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care.message import Button, Outgoing, Span, Style, dump, load, plain, utf16_length

SPANS = st.builds(Span, st.text(min_size=1), st.sampled_from(Style))
BUTTONS = st.builds(Button, st.text(min_size=1), st.text(alphabet="abc:123", min_size=1, max_size=64))
MESSAGES = st.builds(
    Outgoing,
    spans=st.lists(SPANS, max_size=4).map(tuple),
    buttons=st.lists(st.lists(BUTTONS, max_size=3).map(tuple), max_size=3).map(tuple),
    keyboard=st.lists(st.lists(st.text(), max_size=2).map(tuple), max_size=2).map(tuple),
    text_id=st.text(),
    version=st.integers(1, 99),
    picture=st.sampled_from(("", "progress:30")),
)


@given(MESSAGES)
def test_a_stored_message_comes_back_as_it_was(message: Outgoing) -> None:
    assert load(dump(message)) == message


def test_a_message_from_before_there_were_pictures_has_none() -> None:
    stored = json.loads(dump(plain("Hello")))
    del stored["p"]
    assert load(json.dumps(stored)) == plain("Hello")


def test_a_button_with_a_page_comes_back_as_it_was() -> None:
    message = Outgoing((Span("Look"),), ((Button("Open", url="https://example.org"),),))
    assert load(dump(message)) == message


@pytest.mark.parametrize("stored", ["", "{}", "[]", '{"s": [["loud", "x"]], "b": [], "k": [], "t": "", "v": 1}'])
def test_anything_else_is_refused_when_read_back(stored: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        load(stored)


@pytest.mark.parametrize(("data", "url"), [("", ""), ("a", "https://example.org")], ids=["neither", "both"])
def test_a_button_carries_data_or_a_page(data: str, url: str) -> None:
    with pytest.raises(ValueError, match="either data or a url"):
        Button("Open", data=data, url=url)


@pytest.mark.parametrize(("data", "fits"), [("a" * 64, True), ("a" * 65, False), ("é" * 32, True), ("é" * 33, False)])
def test_a_button_carries_at_most_64_bytes(data: str, fits: bool) -> None:
    if fits:
        assert Button("Go", data=data).data == data
    else:
        with pytest.raises(ValueError, match="over 64 bytes"):
            Button("Go", data=data)


def test_a_preview_hides_every_spoiler() -> None:
    message = Outgoing((Span("H-214 needs you"), Span("craving 9", Style.SPOILER)))
    assert message.preview == "H-214 needs you" + "▒" * 9
    assert message.text == "H-214 needs youcraving 9"


@pytest.mark.parametrize(("text", "units"), [("", 0), ("abc", 3), ("ñ", 1), ("🙂", 2), ("👩‍👧", 5)])
def test_length_is_counted_in_utf16(text: str, units: int) -> None:
    assert utf16_length(text) == units


def test_a_dump_is_compact_and_keeps_letters_readable() -> None:
    assert json.loads(dump(plain("Sí")))["s"] == [["plain", "Sí"]]
    assert "Sí" in dump(plain("Sí"))
