"""The doctor looks at everything, changes nothing, and says of each what to do."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from actions import enrolling
from bot import doctor, opening, settings
from bot.clock import Clock
from bot.machine import Machine
from bot.settings import Settings
from practice.telegram import SimulatedTelegram
from storage.sealing import Keyring
from tests.clinic import KEYS, build
from tests.databases import Databases, Kind
from tests.world import TOKEN

pytestmark = pytest.mark.anyio

NOWHERE = "http://127.0.0.1:9/bot"


def _read(folder: Path, **given: str) -> Settings:
    return settings.read(folder, {"HOME": str(folder / "home"), "BOT_API_URL": NOWHERE, **given})


@pytest.fixture
def installed(started_folder: Path) -> Settings:
    """An installation after its first start."""
    return _read(started_folder)


async def _finding(read: Settings, what: str) -> doctor.Finding:
    (found,) = [finding for finding in await doctor.examine(read) if finding.what == what]
    return found


async def test_a_healthy_installation_is_good(installed: Settings) -> None:
    found = await doctor.examine(installed)
    assert [(finding.what, finding.good) for finding in found if finding.what != "facts"] == [
        ("settings", True),
        ("key", True),
        ("database", True),
        ("token", True),
        ("second way", True),
        ("clock", True),
        ("country", True),
    ]


async def test_it_makes_nothing(tmp_path: Path) -> None:
    read = _read(tmp_path)
    await doctor.examine(read)
    assert not read.data_key_file.parent.exists()
    assert not (tmp_path / "data").exists()


async def test_a_missing_key_of_a_database_is_to_be_put_back(installed: Settings) -> None:
    installed.data_key_file.unlink()
    found = await _finding(installed, "key")
    assert not found.good
    assert "Put back the key file" in found.said
    assert not (await _finding(installed, "database")).good


async def test_a_key_that_others_can_read_is_told_with_the_command(installed: Settings) -> None:
    installed.data_key_file.chmod(0o644)
    found = await _finding(installed, "key")
    assert not found.good
    assert "chmod 600" in found.said


async def test_the_key_of_another_database_opens_nothing_and_shows_nothing(installed: Settings) -> None:
    installed.data_key_file.write_text(Keyring.new().dump())
    for finding in await doctor.examine(installed):
        assert installed.data_key_file.read_text() not in finding.said


async def test_an_older_database_is_told_with_the_command(installed: Settings) -> None:
    store = opening.open_store(installed)
    store.write_now(
        lambda tx: tx.session.connection().exec_driver_sql("UPDATE alembic_version SET version_num = '0'").rowcount
    )
    store.close()
    found = await _finding(installed, "database")
    assert not found.good
    assert "python -m bot migrate" in found.said


async def test_a_database_that_is_none_is_told(installed: Settings) -> None:
    file = settings.sqlite_file(installed.database_url)
    assert file is not None
    file.write_bytes(b"this is no database" * 100)
    found = await _finding(installed, "database")
    assert not found.good
    assert "Check DATABASE_URL" in found.said


async def test_an_empty_postgresql_database_is_no_illness(databases: Databases, tmp_path: Path) -> None:
    url = databases.empty(Kind.POSTGRESQL)
    read = _read(tmp_path, DATABASE_URL=url)
    assert (await _finding(read, "key")).good
    assert (await _finding(read, "database")).good
    databases.drop(url)


async def test_a_postgresql_that_does_not_answer_is_told(tmp_path: Path) -> None:
    read = _read(tmp_path, DATABASE_URL="postgresql://nobody@127.0.0.1:9/nothing")
    assert not (await _finding(read, "database")).good


@pytest.fixture
def connected(tmp_path: Path, telegram_url: str) -> Settings:
    return _read(tmp_path, BOT_TOKEN=TOKEN, BOT_API_URL=telegram_url)


async def test_a_token_that_telegram_takes_is_good(connected: Settings) -> None:
    found = await _finding(connected, "token")
    assert (found.good, found.said) == (True, "accepted by Telegram")


async def test_a_webhook_is_told(connected: Settings, telegram: SimulatedTelegram) -> None:
    telegram.request(TOKEN, "setWebhook", {"url": "https://elsewhere.example.org/hook"})
    found = await _finding(connected, "token")
    assert not found.good
    assert "deleteWebhook" in found.said


async def test_a_token_that_telegram_refuses_is_told_without_the_token(tmp_path: Path, telegram_url: str) -> None:
    token = "999999999:" + "B" * 35
    for finding in await doctor.examine(_read(tmp_path, BOT_TOKEN=token, BOT_API_URL=telegram_url)):
        assert token not in finding.said
        assert finding.good != (finding.what in ("token", "second way"))


async def test_a_telegram_that_cannot_be_reached_is_told(tmp_path: Path) -> None:
    found = await _finding(_read(tmp_path, BOT_TOKEN=TOKEN.replace("practice", "A" * 20)), "token")
    assert not found.good
    assert "Check the network" in found.said


class LateClock(Clock):
    def real(self) -> datetime:
        return datetime(2020, 1, 1, tzinfo=UTC)


async def test_a_clock_that_is_off_is_told(connected: Settings) -> None:
    found = await doctor._clock(connected, LateClock())
    assert not found.good
    assert "time synchronisation" in found.said


class Clock2027(Clock):
    def real(self) -> datetime:
        return datetime(2027, 5, 20, 12, tzinfo=UTC)


class Clock2027June(Clock):
    def real(self) -> datetime:
        return datetime(2027, 6, 1, 12, tzinfo=UTC)


def test_numbers_and_facts_are_good_for_half_a_year() -> None:
    assert doctor._facts(LateClock()).good
    assert doctor._facts(Clock2027()).good
    old = doctor._facts(Clock2027June())
    assert not old.good
    assert "988 (United States) on 2026-11-21" in old.said
    assert "the safety facts on 2026-11-21" in old.said
    assert "Mexico" not in old.said


def test_old_numbers_of_every_country_in_use_are_told() -> None:
    old = doctor._facts(Clock2027June(), frozenset({"mx"}))
    assert "800 911 2000 (Mexico) on 2026-11-22" in old.said
    assert "United States" not in old.said


def test_a_country_without_numbers_is_told_with_what_is_shown_instead() -> None:
    found = doctor._facts(LateClock(), frozenset({"us", "fr"}))
    assert not found.good
    assert "no crisis numbers for fr" in found.said


async def test_the_countries_of_all_programs_are_watched(installed: Settings) -> None:
    store = opening.open_store(installed)
    machine = Machine(store, opening.load_content(), Clock(), 1)
    store.write_now(
        lambda tx: enrolling.add_program(
            machine.turn(tx), name="Sur", zone="America/Mexico_City", phone="1", use_policy_en="x", use_policy_es="x",
            country="mx",
        )
    )  # fmt: skip
    store.close()
    assert doctor._countries_in_use(installed) == {"us", "mx"}
    assert "Mexico, United States" in (await _finding(installed, "facts")).said


async def test_a_database_that_cannot_be_asked_leaves_the_installations_country(installed: Settings) -> None:
    installed.data_key_file.unlink()
    assert doctor._countries_in_use(installed) == {"us"}


async def test_the_country_that_strangers_are_shown_is_told(tmp_path: Path) -> None:
    assert "Spain: In danger: call 112." in (await _finding(_read(tmp_path, COUNTRY="ES"), "country")).said
    wrong = await _finding(_read(tmp_path, COUNTRY="fr"), "country")
    assert not wrong.good
    assert "ca, es, mx, us" in wrong.said


MAIL = {"SMTP_URL": "smtp://127.0.0.1:25", "SMTP_FROM": "alerts@example.org"}
PAGER = {"PAGER_URL": "https://pager.example.org/x", "PAGER_SECRET": "s" * 32}


@pytest.mark.parametrize(
    ("given", "good", "said"),
    [
        pytest.param({}, True, "none", id="practice needs none"),
        pytest.param({"BOT_TOKEN": TOKEN}, False, "Set SMTP_URL or PAGER_URL", id="a real bot needs one"),
        pytest.param({"BOT_TOKEN": TOKEN, **MAIL}, True, "set up: e-mail", id="e-mail"),
        pytest.param({"BOT_TOKEN": TOKEN, **MAIL, **PAGER}, True, "e-mail and pager", id="both"),
    ],
)
async def test_a_real_bot_without_a_second_way_is_told_so(
    tmp_path: Path, given: dict[str, str], good: bool, said: str
) -> None:
    found = await _finding(_read(tmp_path, **given), "second way")
    assert found.good is good
    assert said in found.said
    assert PAGER["PAGER_SECRET"] not in found.said


async def test_hours_that_nobody_answers_for_are_told_by_program(tmp_path: Path, databases: Databases) -> None:
    read = _read(tmp_path, DATABASE_URL=databases.filled(Kind.SQLITE, build))
    opening.write_key(read.data_key_file, KEYS)
    found = await _finding(read, "hours")
    assert not found.good
    assert found.said.startswith("Example Program: ")
    assert "Who is there" in found.said
