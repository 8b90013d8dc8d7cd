"""What a handler is given: the store behind one door, and the direct line for emergencies.

`Desk.act` runs one action for one update in one transaction that begins by remembering the update. The rule a reader must
not break: one update, one `act`; a redelivered update finds itself remembered and changes nothing; for a stranger nothing
at all is stored.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Generic, Protocol, TypeVar

from telegram import CallbackQuery, Update
from telegram.error import TelegramError

from actions import countries
from actions.turn import Turn, Who, whoever
from care.lateness import late_since
from handlers.attempts import Attempts
from storage import updates
from storage.store import Store
from storage.transaction import Tx

T = TypeVar("T")


class DirectLine(Protocol):
    """The fixed texts that are sent even with the database down (`bot.emergency`)."""

    def numbers(self, chat_id: int) -> None:
        """The crisis numbers."""
        ...

    def stranger(self, chat_id: int) -> None:
        """The polite, empty answer."""
        ...

    def link_refused(self, chat_id: int) -> None:
        """Wrong, used, expired: one answer."""
        ...

    def belongs(self, chat_id: int, country: str) -> None:
        """From now on this chat is shown the numbers of this country."""
        ...


@dataclass(frozen=True, slots=True)
class Acted(Generic[T]):
    """What `act` came to: the action's result, or why it was not run; the country of whoever asked."""

    result: T | None = None
    stranger: bool = False
    repeated: bool = False
    country: str = ""


class Desk:
    """One for the process."""

    def __init__(
        self,
        store: Store,
        new_turn: Callable[[Tx], Turn],
        direct: DirectLine,
        in_background: Callable[..., None],
        monotonic: Callable[[], float],
    ) -> None:
        self.direct = direct
        self.attempts = Attempts(monotonic)
        self._store = store
        self._turn = new_turn
        self._in_background = in_background

    async def act(self, update: Update, action: Callable[[Turn, Who], T], *, crisis: bool = False) -> Acted[T]:
        """Run an action for the person who sent this update. Raises StoreUnavailableError when nothing could be stored."""
        sender = update.effective_user
        if sender is None:
            return Acted(stranger=True)

        def work(tx: Tx) -> Acted[T]:
            turn = self._turn(tx)
            turn = replace(turn, late_since=late_since(_written_at(update), turn.now))
            who = whoever(turn, sender.id)
            if who is None:
                return Acted(stranger=True)
            country = countries.content_of(turn, who.person.program_id).country
            if not updates.remember(tx, turn.bot_id, update.update_id, turn.now):
                return Acted(repeated=True, country=country)
            return Acted(result=action(turn, who), country=country)

        acted = await self._store.write(work, crisis=crisis)
        if acted.country:
            self.direct.belongs(sender.id, acted.country)
        return acted

    async def act_for_anyone(self, update: Update, action: Callable[[Turn], T]) -> Acted[T]:
        """Run an action that may be for somebody unknown: only `/start` with a code."""

        def work(tx: Tx) -> Acted[T]:
            turn = self._turn(tx)
            if updates.is_remembered(tx, turn.bot_id, update.update_id):
                return Acted(repeated=True)
            result = action(turn)
            if tx.touched:
                updates.remember(tx, turn.bot_id, update.update_id, turn.now)
            return Acted(result=result)

        return await self._store.write(work)

    def answer_tap(self, query: CallbackQuery, toast: str) -> None:
        """Stop the button's spinner, in the background: the tap counts already. `toast` is at most 200 characters."""
        self._in_background(_answer(query, toast[:200]))


def _written_at(update: Update) -> datetime | None:
    """When the message of this update was written or last edited. Telegram does not say when a button was tapped."""
    message = update.message or update.edited_message
    return None if message is None else message.edit_date or message.date


async def _answer(query: CallbackQuery, toast: str) -> None:
    try:
        await query.answer(toast or None)
    except TelegramError:
        # Too old or unreachable: the tap counts all the same, the spinner ends by itself.
        return
