"""Fixed texts with placeholders and light markup, parsed once when loaded.

`{name}` is a placeholder, `**bold**` and `||spoiler||` are the only markup, not nested. The rule a reader must not
break: markup is read from our own text alone. A value is put in as a span of its own and never parsed, so nobody can
smuggle formatting into somebody else's screen.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from care.message import Span, Standing, Style

_TOKEN = re.compile(r"\*\*|\|\||\{[^{}]*\}|[{}]")
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_STYLES = {"**": Style.BOLD, "||": Style.SPOILER}


@dataclass(frozen=True, slots=True)
class Part:
    """A run of a text: literal words, or (`placeholder`) the name of the value that stands here."""

    text: str
    style: Style
    placeholder: bool = False


@dataclass(frozen=True, slots=True)
class Wording:
    """A parsed text."""

    parts: tuple[Part, ...]

    @property
    def placeholders(self) -> frozenset[str]:
        """The names of the values that the text needs."""
        return frozenset(part.text for part in self.parts if part.placeholder)

    def fill(self, values: Mapping[str, str], standing: Mapping[str, Standing] | None = None) -> tuple[Span, ...]:
        """The text with its values in place. Raises KeyError for a value that is missing; others are ignored.

        The values named in `standing` keep that mark on their spans.
        """
        marks = standing or {}
        spans = (
            Span(values[part.text], part.style, marks.get(part.text))
            if part.placeholder
            else Span(part.text, part.style)
            for part in self.parts
        )
        return tuple(span for span in spans if span.text)


def parse(source: str) -> Wording:
    """The text `source`, parsed. Raises ValueError saying which rule of the markup it breaks."""
    parts: list[Part] = []
    opened, position = "", 0

    def literal(end: int) -> None:
        if end > position:
            parts.append(Part(source[position:end], _STYLES.get(opened, Style.PLAIN)))

    for token in _TOKEN.finditer(source):
        literal(token.start())
        position, mark = token.end(), token.group()
        if mark in _STYLES:
            if opened and opened != mark:
                raise ValueError(f"must not nest {mark} in {opened}")
            opened = "" if opened else mark
        elif _NAME.fullmatch(mark[1:-1]):
            parts.append(Part(mark[1:-1], _STYLES.get(opened, Style.PLAIN), placeholder=True))
        else:
            raise ValueError(f"must use braces for {{placeholders}} in lower case only, not {mark!r}")
    literal(len(source))
    if opened:
        raise ValueError(f"must close {opened}")
    return Wording(tuple(parts))
