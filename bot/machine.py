"""What the running parts share: store, texts, clock, and who the bot is.

It starts nothing. The rule a reader must not break: `turn` is the only place where an action gets its time and entropy.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from actions.turn import Turn
from bot.clock import Clock
from care.records import Route
from content import Content
from storage.store import Store
from storage.transaction import Tx


@dataclass
class Machine:
    """One for the process. `bot_name` is learned from Telegram (getMe) and may come later than the start.

    `routes` are the second ways that are set up.
    """

    store: Store
    content: Content
    clock: Clock
    bot_id: int
    bot_name: str = ""
    routes: frozenset[Route] = frozenset()

    def turn(self, tx: Tx) -> Turn:
        """A turn at clinic time in this transaction."""
        return Turn(
            tx=tx,
            content=self.content,
            now=self.clock.now(),
            bot_id=self.bot_id,
            bot_name=self.bot_name,
            draw=secrets.token_urlsafe,
            routes=self.routes,
        )
