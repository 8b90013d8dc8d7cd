"""What the page stands on: the store, a way to make turns, the wall clock, and how it is reached.

It decides nothing. The rule a reader must not break: a function handed to `read` or `write` may run again, so it has no
effect outside its turn.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from actions.turn import Turn
from content import Content
from storage.store import Store
from storage.transaction import Tx

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Desk:
    """Handed in by whoever starts the process.

    `real` is wall time (sign-in, browsers); clinic time comes with `new_turn`. `secure`: the page is reached by HTTPS, so
    the cookie is `__Host-` and browsers are told to stay on HTTPS; else it must be bound to loopback. `address` is how
    others reach it ("https://page.example.org"), for links; empty: as the one who asks reached it.
    `practice_sign_in` gives those whom one click signs in (staff id -> name on the button); never used without `practice`.
    """

    store: Store
    content: Content
    new_turn: Callable[[Tx], Turn]
    real: Callable[[], datetime]
    secure: bool
    address: str = ""
    practice: bool = False
    practice_sign_in: Callable[[Turn], Mapping[str, str]] | None = None

    @property
    def cookie(self) -> str:
        """The name of the cookie; browsers hold `__Host-` to HTTPS, so loopback has a plain one."""
        return "__Host-handrail" if self.secure else "handrail"

    def read(self, fn: Callable[[Turn], T]) -> T:
        """Run `fn` in a read transaction, from a worker thread. Raises StoreUnavailableError."""
        return self.store.read_now(lambda tx: fn(self.new_turn(tx)))

    def write(self, fn: Callable[[Turn], T]) -> T:
        """Run `fn` in a write transaction, from a worker thread. Raises StoreUnavailableError."""
        return self.store.write_now(lambda tx: fn(self.new_turn(tx)))
