"""What the practice page can ask of the running Handrail: its phones, its clock, its people.

The page only knows this; `bot` composes the parts and hands them in. It decides nothing. The rule a reader must not
break: nothing in here reaches into the records - what the page does, it does through phones, like everybody else.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from practice.telegram.simulator import SimulatedTelegram


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Somebody of the demo clinic who holds a phone. `telegram_id` is the phone's, `person_id` the record's."""

    telegram_id: int
    person_id: str
    first_name: str
    last_name: str
    language: str


@dataclass(frozen=True, slots=True)
class DemoPeople:
    """The three phones of the page and where they are. `zone` is the program's; `program_id` is its record."""

    program_id: str
    zone: str
    patient: DemoPerson
    counselor: DemoPerson
    relative: DemoPerson

    @property
    def all(self) -> tuple[DemoPerson, ...]:
        """The three, in the order in which the page shows them."""
        return self.patient, self.counselor, self.relative


class Controls(Protocol):
    """What `bot` injects. After `reset` every property may give another object: ask each time, keep none."""

    @property
    def telegram(self) -> SimulatedTelegram:
        """The simulated Telegram whose phones are shown."""
        ...

    @property
    def people(self) -> DemoPeople:
        """Who holds the three phones."""
        ...

    @property
    def staff_url(self) -> str:
        """The address of the staff page."""
        ...

    def now(self) -> datetime:
        """Clinic time, aware UTC."""
        ...

    async def move_to(self, at: datetime) -> None:
        """Let clinic time become `at` (aware UTC), doing on the way all that falls due. An earlier time does nothing."""
        ...

    async def settle(self) -> None:
        """Come back when all that was done on phones so far has been handled and answered."""
        ...

    async def sign_in_url(self) -> str:
        """An address that opens the staff page, signed in as the demo counselor. Good for one use, for a short time."""
        ...

    async def new_patient_link(self) -> str:
        """A fresh made-up patient; the one-time link that opens their record on a phone of their own."""
        ...

    async def reset(self) -> None:
        """Throw everything away and furnish the clinic anew."""
        ...
