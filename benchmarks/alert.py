"""From a tap to the alert that is handed to Telegram: with nothing else to do, and behind 10,000 waiting messages.

The bot is the real one, over loopback HTTP to the simulated Telegram, on a SQLite file that is synchronised at each commit.
The peer is the same way without any of what Handrail promises: a bare python-telegram-bot application that polls, and sends
to the counselor from its handler. The ratio is what storing first, flags, ladders and the outbox cost.

    python -m benchmarks.alert [--alerts 20] [--waiting 10000]
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import statistics
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import time as wall_time
from pathlib import Path
from typing import Any

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler, ContextTypes

from actions import accounts, enrolling, helping, outbox
from actions.outbox import Way
from actions.turn import Turn
from bot import opening
from bot.clock import Clock
from bot.machine import Machine
from bot.service import Service
from bot.serving import WebServer
from care import message
from care.delivery import Purpose
from care.records import Delivery, JoinStep, Lane, Patient, PatientState, SafetyCause, StaffRole
from practice.telegram import SimulatedTelegram, create_app
from storage import migrations
from storage.sealing import Keyring, Vault
from storage.store import Store

TOKEN = "100001:a-token-for-measuring-and-nothing-else"  # noqa: S105 - of the simulated Telegram
FIRST_PATIENT, FIRST_COUNSELOR, BYSTANDERS = 1_000, 5_000, 500
_LOOK_EVERY_S = 0.001
_PATIENCE_S = 30.0


@dataclass(frozen=True)
class Measured:
    """Seconds from tap to the counselor's phone, sorted."""

    name: str
    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle one."""
        return statistics.median(self.seconds)

    def line(self, peer: Measured | None = None) -> str:
        """One row of the table."""
        ratio = f"{self.median / peer.median:8.1f} x" if peer is not None else " " * 10
        return f"{self.name:<44} {self.median * 1000:8.0f} ms {self.seconds[-1] * 1000:8.0f} ms {ratio}"


class Stage:
    """A simulated Telegram on loopback and a clinic of patients, each with a counselor of their own."""

    def __init__(self, folder: Path, alerts: int) -> None:
        self.alerts = alerts
        self.clock = Clock()
        self.telegram = SimulatedTelegram(self.clock.now, self.clock.monotonic, limits=False, tokens=(TOKEN,))
        self.store = Store(f"sqlite:///{folder / 'measured.db'}", Vault(Keyring.new()))
        migrations.migrate(self.store)
        self.machine = Machine(self.store, opening.load_content(), self.clock, int(TOKEN.partition(":")[0]), "bot")
        self.wire = WebServer(create_app(self.telegram), "127.0.0.1", 0)

    def turn(self, action: Callable[[Turn], Any]) -> Any:
        """Run an action in a transaction of its own."""
        return self.store.write_now(lambda tx: action(self.machine.turn(tx)))

    def furnish(self) -> None:
        """Patients who have just been asked the safety question."""

        def work(turn: Turn) -> None:
            program = enrolling.add_program(
                turn, name="Measured", zone="UTC", phone="555-0100", use_policy_en="x", use_policy_es="x"
            )
            for number in range(self.alerts):
                staff = enrolling.add_staff(
                    turn, program.id, role=StaffRole.COUNSELOR, name=f"C {number}", sign_in=f"c{number}"
                )
                accounts.claim(turn, staff.id, FIRST_COUNSELOR + number, "c", confirmed=True)
                patient = _patient(turn, program.id, staff.id, FIRST_PATIENT + number)
                helping.ask_safety(turn, patient.id, SafetyCause.HELP)

        self.turn(work)
        for number in range(self.alerts):
            for telegram_id in (FIRST_PATIENT + number, FIRST_COUNSELOR + number):
                self.telegram.phone(telegram_id, "x", "en").chat.started = True

    def queue_bulk(self, waiting: int) -> None:
        """So many messages to others that wait in the bulk lane."""
        program_id = self.turn(lambda turn: turn.tx.find(Patient)[0].program_id)
        text, way = message.plain("Hello."), Way(Lane.BULK, Delivery.ENCOURAGEMENT, Purpose.REPLY)

        def people(turn: Turn) -> list[str]:
            return [_patient(turn, program_id, None, 100_000 + number).id for number in range(BYSTANDERS)]

        readers: list[str] = self.turn(people)
        for number in range(BYSTANDERS):
            self.telegram.phone(100_000 + number, "x", "en").chat.started = True
        for begin in range(0, waiting, 500):

            def batch(turn: Turn, begin: int = begin) -> None:
                for number in range(begin, min(begin + 500, waiting)):
                    outbox.say(turn, readers[number % BYSTANDERS], text, way)

            self.turn(batch)


def _patient(turn: Turn, program_id: str, counselor_id: str | None, telegram_id: int) -> Patient:
    invited = enrolling.add_patient(turn, program_id, first_name="P", counselor_id=counselor_id)
    accounts.claim(turn, invited.person_id, telegram_id, "p", confirmed=True)
    return turn.tx.change(
        turn.tx.need(Patient, invited.person_id),
        state=PatientState.ENROLLED,
        join_step=JoinStep.DONE,
        enrolled_at=turn.now,
        quiet_from_time=wall_time(0),
        quiet_until_time=wall_time(0),
    )


async def handrail(folder: Path, alerts: int, waiting: int) -> Measured:
    """The real bot, with so many messages of the bulk lane waiting."""
    stage = Stage(folder, alerts)
    stage.furnish()
    await stage.wire.start()
    service = Service(stage.machine, TOKEN, f"{stage.wire.url}/bot")
    await service.start()
    await _until(lambda: "I'm safe" in _labels(stage, FIRST_PATIENT + alerts - 1))
    if waiting:
        await asyncio.to_thread(stage.queue_bulk, waiting)
    seconds = [await _measured(stage, number, lambda phone: phone.tap("Not safe")) for number in range(alerts)]
    await service.stop()
    await stage.wire.stop()
    stage.store.close()
    name = f"Handrail, {waiting:,} messages waiting" if waiting else "Handrail, nothing waiting"
    return Measured(name, tuple(sorted(seconds)))


async def bare(folder: Path, alerts: int) -> Measured:
    """python-telegram-bot alone: poll, and send to the counselor from the handler. Nothing is stored."""
    stage = Stage(folder, alerts)
    stage.furnish()
    await stage.wire.start()
    setting_up = Service(stage.machine, TOKEN, f"{stage.wire.url}/bot")
    await setting_up.start()  # the same question with the same buttons on the same phones
    await _until(lambda: "I'm safe" in _labels(stage, FIRST_PATIENT + alerts - 1))
    await setting_up.stop()

    async def on_tap(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        if update.callback_query is not None and update.effective_user is not None:
            counselor = update.effective_user.id - FIRST_PATIENT + FIRST_COUNSELOR
            await context.bot.send_message(counselor, "needs you, now")
            await update.callback_query.answer()

    application = Application.builder().token(TOKEN).base_url(f"{stage.wire.url}/bot").build()
    application.add_handler(CallbackQueryHandler(on_tap))
    await application.initialize()
    await application.start()
    if application.updater is None:
        raise RuntimeError("the builder makes one by default")
    await application.updater.start_polling(poll_interval=0.0)
    seconds = [await _measured(stage, number, lambda phone: phone.tap("Not safe")) for number in range(alerts)]
    await application.updater.stop()
    await application.stop()
    await application.shutdown()
    await stage.wire.stop()
    stage.store.close()
    return Measured("python-telegram-bot alone, nothing stored", tuple(sorted(seconds)))


async def _measured(stage: Stage, number: int, act: Callable[[Any], None]) -> float:
    counselor = stage.telegram.phone(FIRST_COUNSELOR + number, "x", "en")
    before = len(counselor.notifications)
    patient = stage.telegram.phone(FIRST_PATIENT + number, "x", "en")
    began = stage.clock.monotonic()
    act(patient)
    await _until(lambda: any("needs you" in note.text for note in counselor.notifications[before:]))
    return stage.clock.monotonic() - began


def _labels(stage: Stage, telegram_id: int) -> list[str]:
    phone = stage.telegram.phone(telegram_id, "x", "en")
    return [label for shown in phone.screen() for row in shown.buttons for label, _ in row]


async def _until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(_PATIENCE_S):
        while not holds():  # noqa: ASYNC110 - a phone has no bell
            await asyncio.sleep(_LOOK_EVERY_S)


async def run(alerts: int, waiting: int) -> list[str]:
    """Measure all three, one after the other, in this process; the table."""
    kinds: tuple[Callable[[Path], Awaitable[Measured]], ...] = (
        lambda folder: bare(folder, alerts),
        lambda folder: handrail(folder, alerts, 0),
        lambda folder: handrail(folder, alerts, waiting),
    )
    found = []
    for kind in kinds:
        with tempfile.TemporaryDirectory(prefix="handrail-") as folder:
            found.append(await kind(Path(folder)))
    peer = found[0]
    head = f"{'from a tap to the alert, ' + str(alerts) + ' times':<44} {'median':>11} {'longest':>11} {'ratio':>10}"
    return [head, *(each.line(None if each is peer else peer) for each in found)]


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.alert", description=__doc__)
    parser.add_argument("--alerts", type=int, default=20)
    parser.add_argument("--waiting", type=int, default=10_000)
    options = parser.parse_args()
    logging.getLogger("uvicorn").setLevel(logging.CRITICAL)  # a poll that the end cuts off is no news
    print("\n".join(asyncio.run(run(options.alerts, options.waiting))))


if __name__ == "__main__":
    main()
