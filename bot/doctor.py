"""Look Handrail over: settings, key, database, hours, token, second way, clock, facts. Says of each what to do.

It changes nothing. The rule a reader must not break: no secret and nothing personal in what it says.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from email.utils import parsedate_to_datetime

import httpx
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from actions import staffing
from actions.turn import Turn
from bot import opening
from bot.clock import Clock
from bot.opening import StartError
from bot.settings import Settings, sqlite_file
from care import coverage
from care.catalogue import DEFAULT_COUNTRY
from care.records import Level, Program
from storage import alerts, migrations
from storage.sealing import Keyring, Vault
from storage.store import Store
from storage.transaction import Tx

_FACTS_OLD_AFTER = timedelta(days=180)
_CLOCK_OFF_AFTER = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at."""

    what: str
    good: bool
    said: str


async def examine(settings: Settings) -> list[Finding]:
    """All findings, in the order in which they should be mended."""
    clock = Clock()
    findings = [Finding("settings", good=True, said="read and understood"), _key(settings), _database(settings)]
    findings += _hours(settings, clock) if findings[-1].good and _has_records(settings) else []
    findings.append(await _token(settings))
    findings.append(_second_way(settings))
    findings.append(await _clock(settings, clock))
    findings.append(_country(settings))
    findings.append(_facts(clock, _countries_in_use(settings)))
    return findings


def _key(settings: Settings) -> Finding:
    path = settings.data_key_file
    if not path.exists() and _has_records(settings):
        return Finding("key", good=False, said=f"not in {path}. Put back the key file that the database was made with.")
    if not path.exists():
        return Finding("key", good=True, said=f"none yet; made at the first start in {path}")
    try:
        opening.read_key(path)
    except StartError as error:
        return Finding("key", good=False, said=str(error))
    return Finding("key", good=True, said="there, and only its owner can read it. Keep a copy in another place.")


def _database(settings: Settings) -> Finding:
    if not _has_records(settings):
        return Finding("database", good=True, said="none yet; made at the first start")
    try:
        store = Store(settings.database_url, Vault(opening.read_key(settings.data_key_file)))
        try:
            if migrations.current(store) != migrations.newest():
                return Finding(
                    "database", good=False, said="of another version. Back it up, then: python -m bot migrate"
                )
            stuck = store.read_now(lambda tx: alerts.without_next_step(tx, Level.URGENT))
        finally:
            store.close()
    except Exception as error:  # noqa: BLE001 - whatever is wrong with it is what was asked
        return Finding("database", good=False, said=f"cannot be opened ({type(error).__name__}). Check DATABASE_URL.")
    if stuck:
        return Finding(
            "database", good=False, said=f"{len(stuck)} open alerts without a next step. Open the staff page now."
        )
    return Finding("database", good=True, said="reachable, of this version, no alert without a next step")


def _hours(settings: Settings, clock: Clock) -> list[Finding]:
    """Of each program, whether every hour of the coming year is answered for."""
    store = Store(settings.database_url, Vault(opening.read_key(settings.data_key_file)))
    content = opening.load_content()

    def look(tx: Tx) -> list[tuple[Program, int]]:
        turn = Turn(tx=tx, content=content, now=clock.now(), bot_id=settings.bot_id, bot_name="", draw=lambda _: "")
        programs = tx.find(Program)
        return [(each, len(coverage.gaps(staffing.covered(turn, each)))) for each in programs]

    try:
        found = store.read_now(look)
    finally:
        store.close()
    return [
        Finding("hours", good=True, said=f"{program.name}: every hour of the coming year is answered for")
        if not holes
        else Finding(
            "hours",
            good=False,
            said=f"{program.name}: {holes} stretches of the coming year have nobody, and nobody signed for them. "
            "Open the page Who is there.",
        )
        for program, holes in found
    ]


async def _token(settings: Settings) -> Finding:
    if not settings.bot_token:
        return Finding("token", good=True, said="none: `make run` starts practice mode. Get one from @BotFather.")
    try:
        async with Bot(settings.bot_token, base_url=settings.bot_api_url) as bot:
            webhook = await bot.get_webhook_info()
    except InvalidToken:
        return Finding("token", good=False, said="Telegram refuses BOT_TOKEN. Ask @BotFather for the current one.")
    except TelegramError as error:
        return Finding(
            "token", good=False, said=f"Telegram cannot be reached ({type(error).__name__}). Check the network."
        )
    if webhook.url:
        return Finding(
            "token", good=False, said="a webhook is set, so polling is refused. Remove it with deleteWebhook."
        )
    return Finding("token", good=True, said="accepted by Telegram")


def _second_way(settings: Settings) -> Finding:
    ways = [name for name, url in (("e-mail", settings.smtp_url), ("pager", settings.pager_url)) if url]
    if ways:
        return Finding("second way", good=True, said=f"set up: {' and '.join(ways)}")
    return Finding(
        "second way",
        good=not settings.bot_token,
        said="none: a crisis alert that Telegram does not take reaches nobody. Set SMTP_URL or PAGER_URL.",
    )


async def _clock(settings: Settings, clock: Clock) -> Finding:
    host = settings.bot_api_url.removesuffix("bot")
    try:
        async with httpx.AsyncClient(timeout=5) as client:
            answer = await client.head(host)
        said = answer.headers.get("date", "")
    except httpx.HTTPError:
        return Finding("clock", good=True, said=f"{clock.now():%Y-%m-%d %H:%M} UTC (not compared: no answer)")

    off = abs(parsedate_to_datetime(said) - clock.now()) if said else timedelta(0)
    if off > _CLOCK_OFF_AFTER:
        return Finding("clock", good=False, said=f"off by {int(off.total_seconds())} s. Turn on time synchronisation.")
    return Finding("clock", good=True, said=f"{clock.now():%Y-%m-%d %H:%M} UTC")


def _country(settings: Settings) -> Finding:
    try:
        here = opening.load_content(settings.country).here
    except StartError as error:
        return Finding("country", good=False, said=str(error))
    return Finding(
        "country", good=True, said=f"{here.name.en}: {here.short.en} Whoever writes before joining is shown these."
    )


def _countries_in_use(settings: Settings) -> frozenset[str]:
    """The installation's country and those of its programs; the former alone where the database cannot be asked."""
    mine = frozenset({settings.country})
    if not _has_records(settings):
        return mine
    try:
        store = Store(settings.database_url, Vault(opening.read_key(settings.data_key_file)))
        try:
            return mine | store.read_now(lambda tx: {program.country for program in tx.find(Program)})
        finally:
            store.close()
    except Exception:  # noqa: BLE001 - told as a finding by the look at the database
        return mine


def _facts(clock: Clock, in_use: frozenset[str] = frozenset({DEFAULT_COUNTRY})) -> Finding:
    """Whether every number and fact that somebody may be shown was looked at within half a year."""
    resources, today = opening.load_content().resources, clock.now().date()
    known = {code: resources.countries[code] for code in sorted(in_use & resources.countries.keys())}
    checked = {f"{line.number} ({known[code].name.en})": line.last_checked for code in known
               for line in known[code].crisis}  # fmt: skip
    checked["the safety facts"] = resources.facts.last_checked
    old = [f"{what} on {on}" for what, on in checked.items() if today - on > _FACTS_OLD_AFTER]
    unknown = sorted(in_use - resources.countries.keys())
    if unknown:
        said = f"no crisis numbers for {', '.join(unknown)}: its people are shown those of {DEFAULT_COUNTRY}."
        return Finding("facts", good=False, said=f"{said} Add them to content/resources.yaml.")
    if old:
        said = f"last checked more than {_FACTS_OLD_AFTER.days} days ago: {', '.join(old)}."
        return Finding("facts", good=False, said=f"{said} Check them at their source and date content/resources.yaml.")
    names = ", ".join(country.name.en for country in known.values())
    return Finding(
        "facts", good=True, said=f"crisis numbers of {names} were checked, the eldest on {min(checked.values())}"
    )


def _has_records(settings: Settings) -> bool:
    """Whether the database was made ready before. One that cannot be reached may hold records."""
    file = sqlite_file(settings.database_url)
    if file is not None:
        return file.exists() and file.stat().st_size > 0
    store = Store(settings.database_url, Vault(Keyring.new()))
    try:
        return migrations.current(store) is not None
    except Exception:  # noqa: BLE001 - told as a finding by the look at the database
        return True
    finally:
        store.close()
