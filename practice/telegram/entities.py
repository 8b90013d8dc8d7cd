"""Formatted text: Telegram's HTML to plain text and entities, with the refusals of the real parser.

Offsets and lengths of entities are UTF-16 code units, the length of a text is counted in code points, and offsets in
error texts are UTF-8 bytes: that is how Telegram has it. Pure functions. Rule: what the real parser refuses is refused
here with the same words, because a refused message is one that a patient never gets.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
ENTITY_TYPES = {
    *TAGS.values(),
    *("mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"),
    *("expandable_blockquote", "text_mention", "custom_emoji"),
}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
MOST_ENTITIES = 100
FOUND_BY_TELEGRAM = re.compile(
    r"(?P<url>https?://[^\s<>]+[^\s<>.,;:!?)])"
    r"|(?P<email>\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b)"
    r"|(?P<bot_command>(?<![\w/@])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/]))"
    r"|(?P<mention>(?<![\w@])@[A-Za-z]\w{3,31}\b)"
    r"|(?P<hashtag>(?<![\w#])#\w*[^\W\d]\w*)"
)
_CHARACTER_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z]+));?")


class MarkupError(ValueError):
    """Markup that Telegram's parser refuses; the text is what follows "can't parse entities: "."""


@dataclass(frozen=True)
class Entity:
    """One stretch of formatting; `offset` and `length` are UTF-16 code units."""

    type: str
    offset: int
    length: int
    url: str | None = None
    language: str | None = None
    user: int | None = None

    def wire(self) -> dict[str, Any]:
        """Give the entity as it stands in a Message (a text_mention's user is filled in by its chat)."""
        body: dict[str, Any] = {"type": self.type, "offset": self.offset, "length": self.length}
        if self.url is not None:
            body["url"] = self.url
        if self.language is not None:
            body["language"] = self.language
        return body


Formatted = tuple[str, tuple[Entity, ...]]


def utf16_length(text: str) -> int:
    """Count UTF-16 code units."""
    return sum(2 if ord(character) > 0xFFFF else 1 for character in text)


@dataclass
class _Open:
    tag: str
    at: int
    argument: str | None = None
    expandable: bool = False


class _HtmlParser:
    """One pass over one text; a class because the position moves through several small readers."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.plain: list[str] = []
        self.length = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def run(self) -> Formatted:
        while self.at < len(self.source):
            character = self.source[self.at]
            if character == "&":
                self._add(self._reference())
            elif character != "<":
                self._add(character)
                self.at += 1
            elif self.source.startswith("</", self.at):
                self._end_tag()
            else:
                self._start_tag()
        if self.open:
            message = f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"'
            raise MarkupError(message)
        return "".join(self.plain), tuple(self.entities)

    def _add(self, text: str) -> None:
        self.plain.append(text)
        self.length += utf16_length(text)

    def _byte(self, position: int) -> int:
        return len(self.source[:position].encode("utf-8", "surrogatepass"))

    def _reference(self) -> str:
        found = _CHARACTER_REFERENCE.match(self.source, self.at)
        if found:
            hexadecimal, decimal, name = found.groups()
            code = int(hexadecimal, 16) if hexadecimal else int(decimal) if decimal else 0
            character = NAMED.get(name, "") if name else chr(code) if 0 < code < 0x10FFFF else ""
            if character:
                self.at = found.end()
                return character
        self.at += 1
        return "&"

    def _start_tag(self) -> None:
        begin = self.at
        found = re.compile(r"<([^\s>]*)").match(self.source, begin)
        tag = found.group(1).lower() if found else ""
        self.at = begin + 1 + len(tag)
        if self.at >= len(self.source):
            raise MarkupError(f"Unclosed start tag at byte offset {self._byte(begin)}")
        if tag not in TAGS:
            raise MarkupError(f'Unsupported start tag "{tag}" at byte offset {self._byte(begin)}')
        opened = _Open(tag, self.length)
        attributes = self._attributes(tag, begin)
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise MarkupError(f'Tag "span" must have class "tg-spoiler" at byte offset {self._byte(begin)}')
        if tag == "a":
            opened.argument = attributes.get("href")
        if tag == "code" and attributes.get("class", "").startswith("language-"):
            opened.argument = attributes["class"].removeprefix("language-")
        opened.expandable = tag == "blockquote" and "expandable" in attributes
        self.open.append(opened)

    def _attributes(self, tag: str, begin: int) -> dict[str, str]:
        found: dict[str, str] = {}
        while True:
            self._skip_spaces()
            if self.at >= len(self.source):
                raise MarkupError(f"Unclosed start tag at byte offset {self._byte(begin)}")
            if self.source[self.at] == ">":
                self.at += 1
                return found
            name = self._until(r"[^\s=>]*").lower()
            if not name:
                raise MarkupError(f'Empty attribute name in the tag "{tag}" at byte offset {self._byte(begin)}')
            self._skip_spaces()
            if self.source[self.at : self.at + 1] == "=":
                self.at += 1
                self._skip_spaces()
                found[name] = self._value(begin)
            elif tag == "blockquote" and name == "expandable":
                found[name] = ""
            else:
                message = f'Expected equal sign in declaration of an attribute of the tag "{tag}" at byte offset '
                raise MarkupError(f"{message}{self._byte(begin)}")

    def _value(self, begin: int) -> str:
        quote = self.source[self.at : self.at + 1]
        if quote not in {'"', "'"}:
            return self._until(r"[a-zA-Z0-9.-]*")
        self.at += 1
        value: list[str] = []
        while self.at < len(self.source) and self.source[self.at] != quote:
            if self.source[self.at] == "&":
                value.append(self._reference())
            else:
                value.append(self.source[self.at])
                self.at += 1
        if self.at >= len(self.source):
            raise MarkupError(f"Unclosed start tag at byte offset {self._byte(begin)}")
        self.at += 1
        return "".join(value)

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open:
            raise MarkupError(f"Unexpected end tag at byte offset {self._byte(begin)}")
        self.at += 2
        name = self._until(r"[^\s>]*").lower()
        self._skip_spaces()
        if self.source[self.at : self.at + 1] != ">":
            raise MarkupError(f"Unclosed end tag at byte offset {self._byte(begin)}")
        self.at += 1
        opened = self.open.pop()
        if name and name != opened.tag:
            message = f'Unmatched end tag at byte offset {self._byte(begin)}, expected "</{opened.tag}>", found'
            raise MarkupError(f'{message} "</{name}>"')
        self._close(opened)

    def _close(self, opened: _Open) -> None:
        length = self.length - opened.at
        kind = TAGS[opened.tag]
        if length == 0:
            return
        if kind == "text_link":
            url = opened.argument or _part("".join(self.plain), opened.at, length)
            person = re.fullmatch(r"tg://user\?id=(\d+)", url)
            if person:
                self.entities.append(Entity("text_mention", opened.at, length, user=int(person.group(1))))
            elif is_link(url):
                self.entities.append(Entity("text_link", opened.at, length, url=url))
            return
        if opened.expandable:
            kind = "expandable_blockquote"
        language = opened.argument if kind == "code" and self._is_inside_pre() else None
        self.entities.append(Entity("pre" if language else kind, opened.at, length, language=language))

    def _is_inside_pre(self) -> bool:
        return any(outer.tag == "pre" for outer in self.open)

    def _skip_spaces(self) -> None:
        self._until(r"\s*")

    def _until(self, pattern: str) -> str:
        found = re.compile(pattern).match(self.source, self.at)
        text = found.group() if found else ""
        self.at += len(text)
        return text


def is_link(url: str) -> bool:
    """Tell whether Telegram makes a link or a button of `url`: HTTP(S) with a dot in its host, or tg://."""
    if url.startswith("tg://"):
        return True
    return re.match(r"(?:https?://)?(?:[^\s/?#@]*@)?[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]|$)", url) is not None


def parse_html(source: str) -> Formatted:
    """Turn Telegram's HTML into plain text and entities; raises MarkupError with Telegram's words."""
    text, entities = _HtmlParser(source).run()
    with_language = {(e.offset, e.length) for e in entities if e.language}
    kept = [e for e in entities if e.language or e.type != "pre" or (e.offset, e.length) not in with_language]
    return text, tuple(sorted(kept, key=lambda entity: (entity.offset, -entity.length)))


def cleaned(text: str, entities: tuple[Entity, ...]) -> Formatted:
    """Do what the server does to every text: no control characters, no white space at the ends, 100 entities."""
    text = re.sub(r"[\x00-\x09\x0b\x0c\x0e-\x1f\r]", " ", text)
    stripped = text.lstrip()
    dropped = utf16_length(text) - utf16_length(stripped)
    stripped = stripped.rstrip()
    end = utf16_length(stripped)
    kept = []
    for entity in entities:
        start, stop = max(0, entity.offset - dropped), min(end, entity.offset + entity.length - dropped)
        if stop > start:
            kept.append(Entity(entity.type, start, stop - start, entity.url, entity.language, entity.user))
    return stripped, tuple(kept[:MOST_ENTITIES])


def with_found(text: str, entities: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """Add the links, commands and mentions that Telegram finds in a text by itself, where no link or code stands."""
    taken = [(e.offset, e.offset + e.length) for e in entities if e.type in {"text_link", "code", "pre", "url"}]
    added = []
    for found in FOUND_BY_TELEGRAM.finditer(text):
        start = utf16_length(text[: found.start()])
        length = utf16_length(found.group())
        if all(stop <= start or begin >= start + length for begin, stop in taken):
            added.append(Entity(found.lastgroup or "url", start, length))
    together = sorted((*entities, *added), key=lambda entity: (entity.offset, -entity.length))
    return tuple(together[:MOST_ENTITIES])


def from_wire(entities: list[dict[str, Any]], text: str) -> tuple[Entity, ...]:
    """Read the `entities` parameter of a request; entities of an unknown type or outside the text are refused."""
    end = utf16_length(text)
    found = []
    for body in entities:
        if body["type"] not in ENTITY_TYPES:
            raise MarkupError("Unsupported MessageEntity type specified")
        if body["offset"] < 0 or body["length"] < 1 or body["offset"] + body["length"] > end:
            raise MarkupError(f"entity at {body['offset']} with length {body['length']} is outside of the text")
        user = body["user"]["id"] if "user" in body else None
        found.append(Entity(body["type"], body["offset"], body["length"], body.get("url"), body.get("language"), user))
    return tuple(sorted(found, key=lambda entity: (entity.offset, -entity.length)))


def _part(text: str, offset: int, length: int) -> str:
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * offset : 2 * (offset + length)].decode("utf-16-le", "surrogatepass")


def preview(text: str, entities: tuple[Entity, ...], veil: str = "▒") -> str:
    """Give the text as a lock screen shows it: what stands in a spoiler is covered, character by character."""
    hidden = [(e.offset, e.offset + e.length) for e in entities if e.type == "spoiler"]
    shown, at = [], 0
    for character in text:
        covered = any(begin <= at < stop for begin, stop in hidden)
        shown.append(veil if covered and character != "\n" else character)
        at += utf16_length(character)
    return "".join(shown)
