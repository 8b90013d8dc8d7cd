"""The one exception to the outbox: fixed texts, sent directly, that must arrive even with the database down.

Crisis numbers in both languages; "I could not save this yet"; the stranger's answer. They are loaded at start. The rule a
reader must not break: nothing here touches the store, and each chat gets each text at most once a minute.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

from telegram import Bot
from telegram.error import TelegramError

from bot import logs
from bot.channel import markup, to_html
from care.message import Outgoing, Span
from content import Content

_TEXT_IDS = {
    "numbers": "help.numbers",
    "not_saved": "help.emergency",
    "stranger": "join.stranger",
    "link_refused": "join.bad_code",
}
_ONCE_PER_S = 60.0
_TRIES = 3
_REMEMBERED = 5_000


class Emergency:
    """Sends the fixed texts, each in both languages: nothing is known of the reader without the store."""

    def __init__(self, bot: Bot, monotonic: Callable[[], float], texts: Mapping[str, Outgoing]) -> None:
        self._bot = bot
        self._monotonic = monotonic
        self._texts = texts
        self._sent: dict[tuple[str, int], float] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    @classmethod
    def speaking(cls, bot: Bot, monotonic: Callable[[], float], content: Content) -> Emergency:
        """One that knows the fixed texts. Raises KeyError at start, not in an emergency, when one is missing."""
        texts = {}
        for which, text_id in _TEXT_IDS.items():
            spans: list[Span] = []
            for language in content.locales:
                spans += [*([Span("\n\n")] if spans else []), *content.say(language, text_id)]
            texts[which] = Outgoing(tuple(spans), text_id=text_id, version=content.version(text_id))
        return cls(bot, monotonic, texts)

    def numbers(self, chat_id: int) -> None:
        """Send the crisis numbers now."""
        self._start("numbers", chat_id)

    def not_saved(self, chat_id: int) -> None:
        """Say that the answer could not be stored yet and that we keep trying."""
        self._start("not_saved", chat_id)

    def stranger(self, chat_id: int) -> None:
        """The polite, empty answer to somebody unknown, with the crisis numbers."""
        self._start("stranger", chat_id)

    def link_refused(self, chat_id: int) -> None:
        """Wrong, used, expired or another person's link: one answer."""
        self._start("link_refused", chat_id)

    async def settle(self) -> None:
        """Wait for what is on its way."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))

    def _start(self, which: str, chat_id: int) -> None:
        at = self._monotonic()
        last = self._sent.get((which, chat_id))
        if last is not None and at - last < _ONCE_PER_S:
            return
        if len(self._sent) > _REMEMBERED:
            self._sent = {key: then for key, then in self._sent.items() if at - then < _ONCE_PER_S}
        self._sent[which, chat_id] = at
        task = asyncio.create_task(self._send(which, chat_id))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _send(self, which: str, chat_id: int) -> None:
        message = self._texts[which]
        for attempt in range(1, _TRIES + 1):
            try:
                await self._bot.send_message(chat_id, to_html(message), parse_mode="HTML", reply_markup=markup(message))
            except TelegramError as error:
                logs.failure("emergency text", error, what=which, tries=attempt)
                await asyncio.sleep(attempt)
            else:
                return
        self._sent.pop((which, chat_id), None)
