"""Open the installation: key file, database, texts.

It creates what is missing on a first start and refuses what does not fit together. The rule a reader must not break: a
new key is never made for a database that was sealed with another one - its records would be lost without a word.
"""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from typing import IO

import content
from bot.settings import Settings, sqlite_file
from care.catalogue import DEFAULT_COUNTRY
from care.records import Setting
from content import Content, ContentError
from storage import lease as lease_of
from storage import migrations
from storage.sealing import Keyring, SealError, Vault
from storage.store import Store, StoreUnavailableError
from storage.transaction import Tx

_FINGERPRINT = "key_fingerprint"
_ANOTHER_KEY = "DATA_KEY_FILE does not fit this database. Put back the key file that it was made with."


class StartError(Exception):
    """One line for the person who starts Handrail: what is wrong and what to do."""


def load_content(country: str = DEFAULT_COUNTRY) -> Content:
    """The texts and rules, with the crisis numbers of `country` where nothing is known of the reader.

    Raises StartError naming file, line and rule, or the countries that there are.
    """
    try:
        found = content.load()
    except ContentError as error:
        raise StartError(str(error)) from error
    if country not in found.resources.countries:
        known = ", ".join(sorted(found.resources.countries))
        raise StartError(f"COUNTRY is none of those in content/resources.yaml: {known}. Example: COUNTRY=us")
    return found.in_country(country)


def open_store(settings: Settings, *, migrate: bool = False) -> Store:
    """The store of this installation; a new database is made ready, an older one only when told to `migrate`.

    Raises StartError.
    """
    file = sqlite_file(settings.database_url)
    if file is not None:
        _make_folder(file)
    fresh_key = not settings.data_key_file.exists()
    keyring = Keyring.new() if fresh_key else read_key(settings.data_key_file)
    store = Store(settings.database_url, Vault(keyring))
    try:
        if fresh_key:
            # Before anything is sealed with it: a key that cannot be kept must not leave a database behind.
            _refuse_another_key(store)
            write_key(settings.data_key_file, keyring)
        _fit(store, migrate=migrate)
    except StoreUnavailableError as error:
        store.close()
        raise StartError(
            f"DATABASE_URL cannot be reached ({error}). Is the server running and the address right?"
        ) from error
    except StartError:
        store.close()
        raise
    return store


def read_key(path: Path) -> Keyring:
    """The keys of the installation. Raises StartError when others may read the file or it is none."""
    try:
        mode = path.stat().st_mode
        if mode & 0o077:
            raise StartError(f"DATA_KEY_FILE can be read by others. Do: chmod 600 {path}")
        return Keyring.parse(path.read_text())
    except (SealError, UnicodeDecodeError) as error:
        raise StartError(f"DATA_KEY_FILE is no Handrail key file: {path}. Restore it from your key backup.") from error
    except PermissionError as error:
        raise StartError(f"DATA_KEY_FILE cannot be read: {path}. Run Handrail as the user who owns it.") from error


def write_key(path: Path, keyring: Keyring) -> None:
    """Store new keys so that only their owner can read them; never overwrites. Raises StartError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise StartError(f"DATA_KEY_FILE cannot be made: {path} ({error.strerror}). Choose another place.") from error
    with os.fdopen(descriptor, "w") as file:
        file.write(keyring.dump())
        file.flush()
        os.fsync(file.fileno())


def lock(settings: Settings) -> IO[str] | None:
    """Hold the lock of the one service on a SQLite file until the process ends; None on PostgreSQL.

    Raises StartError when another service holds it.
    """
    file = sqlite_file(settings.database_url)
    if file is None:
        return None
    _make_folder(file)
    held = file.with_suffix(".lock").open("w")
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        held.close()
        raise StartError(f"Handrail runs already on this database ({file}). Stop the other one first.") from error
    return held


def lease(store: Store, bot_id: int) -> lease_of.Lease | None:
    """Hold the bot's lease on PostgreSQL until the process ends; None on SQLite, which has the lock file.

    Raises StartError when another service holds it.
    """
    if store.is_sqlite:
        return None
    held = lease_of.take(store, bot_id)
    if held is None:
        raise StartError("Handrail runs already for this bot, on another process or machine. Stop the other one first.")
    return held


def _fit(store: Store, *, migrate: bool) -> None:
    revision, newest = migrations.current(store), migrations.newest()
    if revision is None or migrate:
        migrations.migrate(store)
    elif revision != newest:
        raise StartError("The database is of another version. Back it up, then do: python -m bot migrate")

    def check(tx: Tx) -> None:
        known = tx.get(Setting, _FINGERPRINT)
        if known is None:
            tx.add(Setting(id=_FINGERPRINT, value=store.vault.fingerprint))
        elif known.value != store.vault.fingerprint:
            raise StartError(_ANOTHER_KEY)

    store.write_now(check)


def _refuse_another_key(store: Store) -> None:
    made = migrations.current(store) is not None
    if made and store.read_now(lambda tx: tx.get(Setting, _FINGERPRINT)) is not None:
        raise StartError(_ANOTHER_KEY)


def _make_folder(file: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StartError(f"DATABASE_URL: the folder {file.parent} cannot be made ({error.strerror}).") from error
