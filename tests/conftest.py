"""What every test may ask for: an event loop, databases, and the setting of property tests.

It holds nothing of the clinic: worlds and people are made beside the tests that need them.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.clinic import Clinic, build, open_store
from tests.databases import Build, Databases, Kind, PostgresServer, in_memory
from tests.world import World

TESTS = Path(__file__).parent

# Shared machines are slow by turns, so a slow example is no failure. In CI the same examples are drawn every time.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None)
settings.register_profile("ci", settings.get_profile("house"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "house")


# The folder says what kind of test it is, so no test has to say it again; the browser is started on one worker only.
MARKS_OF_FOLDERS = {
    "flows": [pytest.mark.flow],
    "faults": [pytest.mark.fault],
    "browser": [pytest.mark.browser, pytest.mark.xdist_group("browser")],
    "house": [pytest.mark.xdist_group("house")],  # every file is parsed once, not once for every worker
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test with the kind that its folder names."""
    for item in items:
        folder = item.path.relative_to(TESTS).parts[0]
        for mark in MARKS_OF_FOLDERS.get(folder, []):
            item.add_marker(mark)
        if "databases" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.database)


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Asynchronous tests (`pytest.mark.anyio`) run on asyncio only, as the program does."""
    return "asyncio"


@pytest.fixture(scope="session")
def databases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    """Makes databases. PostgreSQL starts with the first database that needs it, once for every test process."""
    with ExitStack() as at_the_end:

        @cache
        def server() -> PostgresServer:
            started = PostgresServer()
            at_the_end.callback(started.stop)
            return started

        folder = tempfile.mkdtemp(prefix="handrail-db-", dir=in_memory() or tmp_path_factory.getbasetemp())
        at_the_end.callback(shutil.rmtree, folder, ignore_errors=True)
        yield Databases(Path(folder), server)


@pytest.fixture(params=list(Kind), ids=str)
def database_kind(request: pytest.FixtureRequest) -> Kind:
    """Runs the test on each database that Handrail supports."""
    kind: Kind = request.param
    return kind


@pytest.fixture
def database_url(databases: Databases, database_kind: Kind) -> Iterator[str]:
    """The URL of an empty database that is this test's own."""
    url = databases.empty(database_kind)
    yield url
    databases.drop(url)


@pytest.fixture
def filled_database_url(databases: Databases, database_kind: Kind) -> Iterator[Callable[[Build], str]]:
    """Gives this test a database of its own that a function has filled: call the fixture with that function.

    What fills it runs once for every test process and kind of database; afterwards its result is copied.
    """
    with ExitStack() as at_the_end:

        def filled(build: Build) -> str:
            url = databases.filled(database_kind, build)
            at_the_end.callback(databases.drop, url)
            return url

        yield filled


@pytest.fixture
def clinic(filled_database_url: Callable[[Build], str]) -> Iterator[Clinic]:
    """The made-up clinic on each database, with nothing running: actions are called one by one."""
    store = open_store(filled_database_url(build))
    yield Clinic(store)
    store.close()


@pytest.fixture
async def world(filled_database_url: Callable[[Build], str]) -> AsyncIterator[World]:
    """The clinic alive on each database: phones, the real bot, a clock under the test's hand."""
    store = open_store(filled_database_url(build))
    alive = await World(store).open()
    yield alive
    await alive.close()
    store.close()
    assert alive.telegram.violations == []
