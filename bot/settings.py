"""The settings: read once from the environment and `.env`, validated, frozen.

Only this module reads the environment. The rule a reader must not break: a wrong or missing setting stops the start with
one line that names the setting, says what is wrong and shows an example; no value of a secret is ever printed.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from dotenv import dotenv_values

from care.catalogue import DEFAULT_COUNTRY

NAMES = (
    "BOT_TOKEN",
    "BOT_API_URL",
    "DATABASE_URL",
    "DATA_KEY_FILE",
    "WEB_HOST",
    "WEB_PORT",
    "WEB_URL",
    "PRACTICE_PORT",
    "SMTP_URL",
    "SMTP_FROM",
    "PAGER_URL",
    "PAGER_SECRET",
    "HEARTBEAT_URL",
    "COUNTRY",
)
"""Every setting there is; `.env.example` explains each (a test holds the two equal)."""

TELEGRAM_URL = "https://api.telegram.org/bot"
_COUNTRY = re.compile(r"[a-z]{2}")
_MAIL = re.compile(r"[^@\s<>]+@[^@\s<>]+")
_TOKEN = re.compile(r"\d{5,20}:[A-Za-z0-9_-]{30,64}")
_SHORTEST_SECRET = 16
_DEFAULT_DATABASE = "sqlite:///data/handrail.db"


class SettingsError(Exception):
    """One line for the person who starts Handrail."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the process was told. `database_given` is whether DATABASE_URL was set by hand."""

    bot_token: str
    bot_api_url: str
    database_url: str
    database_given: bool
    data_key_file: Path
    web_host: str
    web_port: int
    web_url: str
    practice_port: int
    smtp_url: str = ""
    smtp_from: str = ""
    pager_url: str = ""
    pager_secret: str = ""
    heartbeat_url: str = ""
    country: str = DEFAULT_COUNTRY

    @property
    def bot_id(self) -> int:
        """The bot's Telegram id: the digits before the colon of its token."""
        return int(self.bot_token.partition(":")[0] or 0)


def read(folder: Path, environment: Mapping[str, str] | None = None) -> Settings:
    """The settings from `folder/.env` and the environment, which wins. Raises SettingsError."""
    given = _from_file(folder / ".env")
    given.update(os.environ if environment is None else environment)
    known = {name: given.get(name, "").strip() for name in NAMES}
    host = known["WEB_HOST"] or "127.0.0.1"
    port = _port("WEB_PORT", known["WEB_PORT"], 8080)
    return Settings(
        bot_token=_token(known["BOT_TOKEN"]),
        bot_api_url=_api_url(known["BOT_API_URL"]),
        database_url=_database_url(known["DATABASE_URL"], folder),
        database_given=bool(known["DATABASE_URL"]),
        data_key_file=_key_file(known["DATA_KEY_FILE"], folder, given),
        web_host=host,
        web_port=port,
        web_url=_web_url(known["WEB_URL"], host, port),
        practice_port=_port("PRACTICE_PORT", known["PRACTICE_PORT"], 8000),
        smtp_url=_smtp_url(known["SMTP_URL"]),
        smtp_from=_smtp_from(known["SMTP_FROM"], known["SMTP_URL"]),
        pager_url=_pager_url(known["PAGER_URL"]),
        pager_secret=_pager_secret(known["PAGER_SECRET"], known["PAGER_URL"]),
        heartbeat_url=_heartbeat_url(known["HEARTBEAT_URL"]),
        country=_country(known["COUNTRY"]),
    )


def sqlite_file(url: str) -> Path | None:
    """The file of a SQLite database URL; None for another database."""
    return Path(url.removeprefix("sqlite:///")) if url.startswith("sqlite:///") else None


def is_loopback(host: str) -> bool:
    """Whether this host is the machine itself, where nothing needs to be encrypted on the way."""
    return host in ("127.0.0.1", "::1", "localhost")


def _from_file(path: Path) -> dict[str, str]:
    try:
        return {name: value for name, value in dotenv_values(path).items() if value is not None}
    except (UnicodeDecodeError, OSError) as error:
        raise SettingsError(
            f".env cannot be read ({type(error).__name__}). It is plain text: see .env.example"
        ) from error


def _token(value: str) -> str:
    if value and not _TOKEN.fullmatch(value):
        raise SettingsError(
            "BOT_TOKEN does not look like a bot's token. Example: BOT_TOKEN=123456789:AA... (from @BotFather)"
        )
    return value


def _api_url(value: str) -> str:
    if not value:
        return TELEGRAM_URL
    if not _is_address(value) or not value.endswith("/bot"):
        raise SettingsError(
            "BOT_API_URL is no web address that ends in /bot. Example: BOT_API_URL=http://127.0.0.1:8081/bot"
        )
    return value


def _database_url(value: str, folder: Path) -> str:
    value = value or _DEFAULT_DATABASE
    if value.startswith("postgresql://"):
        value = value.replace("postgresql://", "postgresql+psycopg://", 1)
    if value.startswith("postgresql+psycopg://"):
        return value
    file = sqlite_file(value)
    if file is None or not file.name:
        raise SettingsError(
            "DATABASE_URL is neither SQLite nor PostgreSQL. Example: DATABASE_URL=sqlite:///data/handrail.db "
            "or DATABASE_URL=postgresql://user@host/handrail"
        )
    return f"sqlite:///{(folder / file).resolve()}"


def _key_file(value: str, folder: Path, given: Mapping[str, str]) -> Path:
    if value:
        path = folder / Path(value).expanduser()
        if path.is_dir():
            raise SettingsError("DATA_KEY_FILE is a folder. Example: DATA_KEY_FILE=/etc/handrail/data.key")
        return path
    home = Path(given.get("XDG_CONFIG_HOME") or Path(given.get("HOME") or Path.home()) / ".config")
    return home / "handrail" / "data.key"


def _port(name: str, value: str, default: int) -> int:
    if not value:
        return default
    if not value.isdecimal() or not 0 <= int(value) <= 65535:
        raise SettingsError(f"{name} is no port number. Example: {name}={default}")
    return int(value)


def _web_url(value: str, host: str, port: int) -> str:
    if not value:
        return f"http://{host}:{port}"
    if not _is_address(value):
        raise SettingsError("WEB_URL is no web address. Example: WEB_URL=https://staff.example.org")
    return value.rstrip("/")


def _smtp_url(value: str) -> str:
    if value and not _fits(value, ("smtp", "smtps")):
        raise SettingsError(
            "SMTP_URL is no mail server. Example: SMTP_URL=smtp://name:password@mail.example.org:587 "
            "(or smtps:// for port 465)"
        )
    return value


def _smtp_from(value: str, url: str) -> str:
    if url and not _MAIL.fullmatch(value):
        raise SettingsError(
            "SMTP_FROM is missing or no e-mail address. It goes with SMTP_URL. Example: SMTP_FROM=alerts@example.org"
        )
    return value


def _pager_url(value: str) -> str:
    if not value:
        return ""
    if not _fits(value, ("http", "https")) or (
        value.startswith("http:") and not is_loopback(urlsplit(value).hostname or "")
    ):
        raise SettingsError(
            "PAGER_URL is no https address. Example: PAGER_URL=https://pager.example.org/hooks/handrail"
        )
    return value


def _heartbeat_url(value: str) -> str:
    if value and not _fits(value, ("http", "https")):
        raise SettingsError(
            "HEARTBEAT_URL is no web address. Example: HEARTBEAT_URL=https://heartbeat.example.org/ping/handrail"
        )
    return value


def _country(value: str) -> str:
    if value and not _COUNTRY.fullmatch(value.lower()):
        raise SettingsError("COUNTRY is not two letters. Example: COUNTRY=us")
    return value.lower() or DEFAULT_COUNTRY


def _pager_secret(value: str, url: str) -> str:
    if url and len(value) < _SHORTEST_SECRET:
        raise SettingsError(
            f"PAGER_SECRET needs {_SHORTEST_SECRET} characters or more; it goes with PAGER_URL. "
            "Example: PAGER_SECRET= and what `openssl rand -hex 32` prints"
        )
    return value


def _fits(value: str, schemes: tuple[str, ...]) -> bool:
    try:
        parts = urlsplit(value)
        return parts.scheme in schemes and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port that is no number
        return False


def _is_address(value: str) -> bool:
    parts = urlsplit(value)
    return parts.scheme in ("http", "https") and bool(parts.netloc)
