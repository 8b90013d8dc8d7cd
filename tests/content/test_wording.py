"""Fixed texts: placeholders and light markup."""

import pytest

from care.message import Span, Style
from content.wording import parse


@pytest.mark.parametrize(
    ("source", "spans"),
    [
        ("Hello", (Span("Hello"),)),
        ("a **b** c", (Span("a "), Span("b", Style.BOLD), Span(" c"))),
        ("||{name}||!", (Span("<Ana>", Style.SPOILER), Span("!"))),
        ("{empty}x", (Span("x"),)),
        ("{bold}", (Span("**not** ||markup|| {name}"),)),
        ("", ()),
    ],
    ids=["plain", "bold", "spoiler", "empty value", "markup in a value", "nothing"],
)
def test_a_text_is_filled(source: str, spans: tuple[Span, ...]) -> None:
    values = {"name": "<Ana>", "empty": "", "bold": "**not** ||markup|| {name}"}
    assert parse(source).fill(values) == spans


def test_a_text_knows_its_placeholders() -> None:
    assert parse("{n} of **{total}**").placeholders == {"n", "total"}


def test_a_missing_value_is_refused() -> None:
    with pytest.raises(KeyError, match="name"):
        parse("Hi {name}").fill({})


@pytest.mark.parametrize(
    ("source", "rule"),
    [
        ("**a", r"must close \*\*"),
        ("||a", r"must close \|\|"),
        ("**a ||b|| c**", "must not nest"),
        ("{Name}", "lower case"),
        ("{}", "lower case"),
        ("a } b", "braces"),
        ("{name", "braces"),
    ],
)
def test_broken_markup_is_refused(source: str, rule: str) -> None:
    with pytest.raises(ValueError, match=rule):
        parse(source)
