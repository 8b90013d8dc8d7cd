"""Pictures that messages only name, made when the message is sent: read, then drawn, never on the event loop.

It decides neither who may see what nor what is drawn (`actions.progress` and `charts.progress` do). The rules a reader must
not break: a picture is made for the person to whom the message goes and for nobody else, whatever its name says; it is
not kept; drawing has one thread of its own, so that it holds up neither the store nor what else waits for threads.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from actions import progress
from actions.turn import Turn
from care import schedule
from care.records import Patient
from charts import progress as charts
from charts.progress import Picture
from content import Content
from storage.store import Store
from storage.transaction import Tx


class Pictures:
    """Makes pictures by name for a person. One for the process; whoever makes it also closes it."""

    def __init__(self, store: Store, new_turn: Callable[[Tx], Turn], content: Content) -> None:
        self._store = store
        self._turn = new_turn
        self._content = content
        self._thread = ThreadPoolExecutor(1, "draw")

    async def make(self, name: str, person_id: str) -> bytes:
        """The picture `name` of this person as PNG. Raises LookupError for a name or a patient that there is not."""
        kind, _, span = name.partition(":")
        if kind != progress.NAME or not span.isdecimal():
            raise LookupError("a picture that nobody makes")
        shown = await self._store.read(lambda tx: self._progress(tx, person_id, int(span)))
        return await asyncio.get_running_loop().run_in_executor(self._thread, charts.png, shown)

    def close(self) -> None:
        """Let the last picture be finished, and begin no other."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _progress(self, tx: Tx, person_id: str, days: int) -> Picture:
        turn = self._turn(tx)
        patient = tx.need(Patient, person_id)
        facts = progress.facts_of(turn, patient.id)
        return charts.picture(
            facts.days,
            content=self._content,
            focus=patient.focus,
            language=patient.language,
            last=schedule.local_day(turn.now, patient.zone),
            days_shown=days,
            used_on=facts.used_on,
            attended_on=facts.attended_on,
        )
