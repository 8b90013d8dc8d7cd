"""Telegram's HTML: what becomes of it, and each way in which the real parser refuses it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.telegram.entities import (
    Entity,
    MarkupError,
    cleaned,
    from_wire,
    is_link,
    parse_html,
    preview,
    utf16_length,
    with_found,
)

PARSED = [
    ("plain", "Hello", "Hello", []),
    ("bold", "<b>Hi</b> you", "Hi you", [Entity("bold", 0, 2)]),
    ("strong and em", "<strong>a</strong><em>b</em>", "ab", [Entity("bold", 0, 1), Entity("italic", 1, 1)]),
    ("upper case", "<B>a</b>", "a", [Entity("bold", 0, 1)]),
    ("underline", "<u>a</u><ins>b</ins>", "ab", [Entity("underline", 0, 1), Entity("underline", 1, 1)]),
    ("struck", "<s>a</s><del>b</del>", "ab", [Entity("strikethrough", 0, 1), Entity("strikethrough", 1, 1)]),
    ("spoiler", "a <tg-spoiler>b</tg-spoiler>", "a b", [Entity("spoiler", 2, 1)]),
    ("span", '<span class="tg-spoiler">b</span>', "b", [Entity("spoiler", 0, 1)]),
    ("link", "<a href='https://a.org/?x=1&amp;y=2'>t</a>", "t", [Entity("text_link", 0, 1, "https://a.org/?x=1&y=2")]),
    ("link without address", "<a>https://a.org</a>", "https://a.org", [Entity("text_link", 0, 13, "https://a.org")]),
    ("link to nowhere", '<a href="nowhere">t</a>', "t", []),
    ("person", '<a href="tg://user?id=7">t</a>', "t", [Entity("text_mention", 0, 1, user=7)]),
    ("code", "<code>x</code>", "x", [Entity("code", 0, 1)]),
    ("pre", "<pre>x</pre>", "x", [Entity("pre", 0, 1)]),
    (
        "language",
        '<pre><code class="language-python">x</code></pre>',
        "x",
        [Entity("pre", 0, 1, language="python")],
    ),
    ("quote", "<blockquote>x</blockquote>", "x", [Entity("blockquote", 0, 1)]),
    ("long quote", "<blockquote expandable>x</blockquote>", "x", [Entity("expandable_blockquote", 0, 1)]),
    ("nested", "<b>a<i>b</i></b>", "ab", [Entity("bold", 0, 2), Entity("italic", 1, 1)]),
    ("short end tag", "<b>a</>", "a", [Entity("bold", 0, 1)]),
    ("references", "&lt;b&gt; &amp; &quot;&#65;&#x42;", '<b> & "AB', []),
    ("unknown reference", "&nbsp; &copy &", "&nbsp; &copy &", []),
    ("utf-16 offsets", "😀<b>é</b>", "😀é", [Entity("bold", 2, 1)]),
    ("nothing inside", "a<b></b>", "a", []),
]


@pytest.mark.parametrize(("source", "text", "entities"), [row[1:] for row in PARSED], ids=[row[0] for row in PARSED])
def test_html_becomes_text_and_entities(source: str, text: str, entities: list[Entity]) -> None:
    assert parse_html(source) == (text, tuple(entities))


REFUSED = [
    ("<p>a</p>", 'Unsupported start tag "p" at byte offset 0'),
    ("é<br/>", 'Unsupported start tag "br/" at byte offset 2'),
    ("1 < 2 >", 'Unsupported start tag "" at byte offset 2'),
    ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
    ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
    ("a</b>", "Unexpected end tag at byte offset 1"),
    ("<b>a</b", "Unclosed end tag at byte offset 4"),
    ("a <b", "Unclosed start tag at byte offset 2"),
    ("a<", "Unclosed start tag at byte offset 1"),
    ('<a href="x', "Unclosed start tag at byte offset 0"),
    ("<a href", 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
    ("<a href>x</a>", 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
    ("<a =x>x</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
    ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
]


@pytest.mark.parametrize(("source", "words"), REFUSED, ids=[row[0] for row in REFUSED])
def test_bad_html_is_refused_with_telegrams_words(source: str, words: str) -> None:
    with pytest.raises(MarkupError) as caught:
        parse_html(source)
    assert str(caught.value) == words


@given(st.text(alphabet="<>/&;#=\"' abspre1x", max_size=40))
def test_any_text_is_either_parsed_with_entities_inside_it_or_refused(source: str) -> None:
    try:
        text, entities = parse_html(source)
    except MarkupError:
        return
    assert all(0 <= e.offset < e.offset + e.length <= utf16_length(text) for e in entities)


@given(st.text(max_size=60))
def test_escaped_text_comes_back_as_it_was(source: str) -> None:
    escaped = source.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert parse_html(escaped) == (source, ())


def test_white_space_at_the_ends_goes_and_entities_move_with_it() -> None:
    assert cleaned(" \n a b \n", (Entity("bold", 0, 4), Entity("italic", 5, 3))) == (
        "a b",
        (Entity("bold", 0, 1), Entity("italic", 2, 1)),
    )


def test_an_entity_of_nothing_but_white_space_goes() -> None:
    assert cleaned("a   ", (Entity("bold", 1, 3),)) == ("a", ())


def test_control_characters_become_spaces_and_line_breaks_stay() -> None:
    assert cleaned("a\x00b\tc\nd", ()) == ("a b c\nd", ())


def test_more_than_100_entities_are_overlooked() -> None:
    many = tuple(Entity("bold", index, 1) for index in range(150))
    assert len(cleaned("x" * 150, many)[1]) == 100


def test_telegram_finds_commands_links_and_mentions_by_itself() -> None:
    found = with_found("/start@a_bot see https://988lifeline.org/chat. @somebody a@b.org #one /no/path", ())
    assert [(e.type, e.offset, e.length) for e in found] == [
        ("bot_command", 0, 12),
        ("url", 17, 28),
        ("mention", 47, 9),
        ("email", 57, 7),
        ("hashtag", 65, 4),
    ]


def test_nothing_is_found_inside_code() -> None:
    assert with_found("/help", (Entity("code", 0, 5),)) == (Entity("code", 0, 5),)


@pytest.mark.parametrize(
    ("entities", "words"),
    [
        ([{"type": "nonsense", "offset": 0, "length": 1}], "Unsupported MessageEntity type"),
        ([{"type": "bold", "offset": 0, "length": 3}], "outside of the text"),
        ([{"type": "bold", "offset": -1, "length": 1}], "outside of the text"),
        ([{"type": "bold", "offset": 0, "length": 0}], "outside of the text"),
    ],
    ids=["unknown type", "too long", "before the text", "empty"],
)
def test_given_entities_are_refused(entities: list[dict[str, object]], words: str) -> None:
    with pytest.raises(MarkupError, match=words):
        from_wire(entities, "ab")


def test_given_entities_are_read_in_order() -> None:
    wire = [{"type": "italic", "offset": 1, "length": 1}, {"type": "text_link", "offset": 0, "length": 1, "url": "a.b"}]
    assert from_wire(wire, "ab") == (Entity("text_link", 0, 1, "a.b"), Entity("italic", 1, 1))


def test_the_lock_screen_covers_spoilers_and_keeps_lines() -> None:
    assert preview("a😀b\ncd", (Entity("spoiler", 1, 5),)) == "a▒▒\n▒d"


@pytest.mark.parametrize(
    ("url", "is_one"),
    [
        ("https://a.org/x", True),
        ("http://10.0.0.1:8080", True),
        ("a.org", True),
        ("tg://user?id=1", True),
        ("http://localhost/x", False),
        ("tel:988", False),
        ("", False),
    ],
)
def test_a_link_needs_a_host_with_a_dot(url: str, is_one: bool) -> None:
    assert is_link(url) is is_one
