"""The one exception to the outbox: fixed texts, sent directly, that must arrive even with the database down.

Crisis numbers in both languages; "I could not save this yet"; the stranger's answer. They are loaded at start, with the
numbers of every country; which one a chat is in, is remembered from what the store said before, else it is the
installation's. The rule a reader must not break: nothing here touches the store, and each chat gets each text at most once
a minute.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

from telegram import Bot
from telegram.error import TelegramError

from actions.delivery import Receipt
from bot import logs
from bot.channel import classify, markup, to_html
from bot.hold import Hold
from care.delivery import Told
from care.message import Outgoing, Span
from content import Content

_TEXT_IDS = {
    "numbers": "help.numbers",
    "not_saved": "help.emergency",
    "stranger": "join.stranger",
    "link_refused": "join.bad_code",
}
_ONCE_PER_S = 60.0
_REMEMBERED = 5_000
_GIVE_UP_AFTER_S = 900.0
_LONGEST_PAUSE_S = 30.0
_STOP_S = 5.0
_ARRIVED = frozenset({Told.OK, Told.UNCHANGED})
_IN_VAIN = frozenset({Told.UNREACHABLE, Told.REFUSED, Told.MARKUP, Told.EDIT_GONE})


class Emergency:
    """Sends the fixed texts, each in both languages: nothing is known of the reader without the store."""

    def __init__(
        self,
        bot: Bot,
        monotonic: Callable[[], float],
        texts: Mapping[str, Mapping[str, Outgoing]],
        home: str,
        hold: Hold,
    ) -> None:
        self._bot = bot
        self._home = home
        self._countries: dict[int, str] = {}
        self._monotonic = monotonic
        self._hold = hold
        self._texts = texts
        self._sent: dict[tuple[str, int], float] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    @classmethod
    def speaking(cls, bot: Bot, monotonic: Callable[[], float], content: Content, hold: Hold) -> Emergency:
        """One that knows the fixed texts. Raises KeyError at start, not in an emergency, when one is missing."""
        countries = content.resources.countries
        texts = {country: _texts(content.in_country(country)) for country in {content.country, *countries}}
        return cls(bot, monotonic, texts, content.country, hold)

    def belongs(self, chat_id: int, country: str) -> None:
        """Remember that whoever writes in this chat is to be shown the numbers of this country."""
        if country != self._home and country in self._texts:
            self._countries[chat_id] = country
        else:
            self._countries.pop(chat_id, None)

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

    async def stop(self) -> None:
        """Wait a little for what is on its way, then let it go."""
        if self._tasks:
            await asyncio.wait(set(self._tasks), timeout=_STOP_S)
        for task in self._tasks:
            task.cancel()

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
        """Send, and go on trying; what may have arrived is sent once more and no oftener."""
        begun, tries, unclear = self._monotonic(), 0, 0
        while self._monotonic() - begun < _GIVE_UP_AFTER_S:
            if (left := self._hold.left()) > 0:
                await asyncio.sleep(left)
                continue
            tries += 1
            receipt = await self._try(which, chat_id)
            unclear += receipt.told is Told.UNCLEAR
            if receipt.told in _ARRIVED or unclear > 1:
                return
            if receipt.told in _IN_VAIN:
                break
            if receipt.told in (Told.WAIT, Told.STOPPED):
                self._hold.extend(receipt.wait_s)
            else:
                await asyncio.sleep(min(_LONGEST_PAUSE_S, 2.0 ** (tries - 1)))
        self._sent.pop((which, chat_id), None)

    async def _try(self, which: str, chat_id: int) -> Receipt:
        message = self._texts[self._countries.get(chat_id, self._home)][which]
        try:
            await self._bot.send_message(chat_id, to_html(message), parse_mode="HTML", reply_markup=markup(message))
        except TelegramError as error:
            logs.failure("emergency text", error, what=which)
            return classify(error)
        return Receipt(Told.OK)


def _texts(content: Content) -> dict[str, Outgoing]:
    """The fixed texts in both languages, with the numbers of the content's country."""
    texts = {}
    for which, text_id in _TEXT_IDS.items():
        spans: list[Span] = []
        for language in content.locales:
            spans += [*([Span("\n\n")] if spans else []), *content.say(language, text_id)]
        texts[which] = Outgoing(tuple(spans), text_id=text_id, version=content.version(text_id))
    return texts
