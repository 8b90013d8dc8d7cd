"""The process: start everything, wait for the signal, stop everything in order.

The rule a reader must not break: SIGTERM drains - what was fetched is finished, what is in flight arrives, the rest waits
in the database for the next start.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
from pathlib import Path

from bot import logs, opening, practice_mode, second_way
from bot.clock import Clock
from bot.machine import Machine
from bot.opening import StartError
from bot.service import Service, report
from bot.serving import WebServer
from bot.settings import Settings, sqlite_file
from bot.watchdog import Watchdog
from care.records import Setting
from storage.lease import Lease
from web import Desk, create_app

_LEASE_CHECK_S = 5.0
FOLDER = Path(__file__).resolve().parent.parent


async def run(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT: Telegram with a token, practice mode without. Raises StartError."""
    if not settings.bot_token:
        refuse_practice_beside_records(settings)
        await practice_mode.run(settings, FOLDER / ".practice")
        return
    stopping = stop_signal()
    held = opening.lock(settings)
    store = opening.open_store(settings)
    lease = opening.lease(store, settings.bot_id)
    clock = Clock()
    machine = Machine(store, opening.load_content(settings.country), clock, settings.bot_id)
    known = store.read_now(lambda tx: tx.get(Setting, "bot_name"))
    machine.bot_name = known.value if known is not None else ""
    service = Service(
        machine,
        settings.bot_token,
        settings.bot_api_url,
        second_ways=second_way.carriers(settings, clock),
    )
    app = create_app(
        Desk(
            store=store,
            content=machine.content,
            new_turn=machine.turn,
            real=clock.real,
            secure=settings.web_url.startswith("https://"),
            address=settings.web_url,
        )
    )
    server = WebServer(app, settings.web_host, settings.web_port)
    await service.start()
    await server.start()
    print(f"Handrail is running. Staff page: {settings.web_url}", flush=True)  # noqa: T201 - for the one who started it
    logs.event("started", bot_id=settings.bot_id)
    watchdog = Watchdog(store, clock, machine.turn, service.pulse, heartbeat_url=settings.heartbeat_url)
    barking = asyncio.create_task(watchdog.run(), name="watchdog")
    barking.add_done_callback(report)
    watching = asyncio.create_task(_watch(lease, stopping)) if lease is not None else None
    await stopping.wait()
    logs.event("stopping")
    barking.cancel()
    if watching is not None:
        watching.cancel()
    app.state.closing.set()
    await server.stop()
    await service.stop()
    if lease is not None:
        lease.close()
    store.close()
    if held is not None:
        held.close()


async def _watch(lease: Lease, stopping: asyncio.Event) -> None:
    """Stop when the lease is lost: another process may poll and send from now on. Whoever supervises starts us again."""
    while not stopping.is_set() and await asyncio.to_thread(lease.is_alive):
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stopping.wait(), _LEASE_CHECK_S)
    if stopping.is_set():
        return
    logs.event("lease lost", level=logging.CRITICAL)
    stopping.set()


def stop_signal() -> asyncio.Event:
    """An event that SIGTERM and SIGINT set. Needs a running loop."""
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    return stopping


def refuse_practice_beside_records(settings: Settings) -> None:
    """No token, but a database is set or holds something: that is a mistake, not a wish to practise.

    Raises StartError.
    """
    file = sqlite_file(settings.database_url)
    filled = file is not None and file.exists() and file.stat().st_size > 0
    if settings.database_given or filled:
        raise StartError(
            "BOT_TOKEN is missing, but there is a database. Put the token into .env, or try things out with: "
            "python -m bot practice"
        )
