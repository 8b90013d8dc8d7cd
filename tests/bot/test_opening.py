"""Opening the installation: what is missing is made, what does not fit is refused in one line."""

from __future__ import annotations

import fcntl
from pathlib import Path

import pytest

from bot import opening, settings
from bot.opening import StartError
from bot.settings import Settings
from care.records import Setting
from storage.sealing import Keyring

TOKEN = "123456789:" + "A" * 35


@pytest.fixture
def installed(tmp_path: Path) -> Settings:
    """Settings for a folder in which nothing was started yet."""
    return settings.read(tmp_path, {"HOME": str(tmp_path / "home"), "BOT_TOKEN": TOKEN})


@pytest.fixture
def started(installed: Settings, started_folder: Path) -> Settings:
    """The same after a first start."""
    assert (started_folder / "data" / "handrail.db").exists()
    return installed


def _mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_a_first_start_makes_the_database_and_a_key_that_only_its_owner_can_read(installed: Settings) -> None:
    store = opening.open_store(installed)
    assert store.read_now(lambda tx: tx.get(Setting, "key_fingerprint")) is not None
    store.close()
    assert _mode(installed.data_key_file) == 0o600
    assert _mode(installed.data_key_file.parent) == 0o700


def test_the_key_is_made_once(started: Settings) -> None:
    before = started.data_key_file.read_text()
    opening.open_store(started).close()
    assert started.data_key_file.read_text() == before


def test_a_key_is_never_written_over_another(started: Settings) -> None:
    before = started.data_key_file.read_text()
    with pytest.raises(StartError, match="DATA_KEY_FILE cannot be made"):
        opening.write_key(started.data_key_file, Keyring.new())
    assert started.data_key_file.read_text() == before


def test_the_key_of_another_database_is_refused(started: Settings) -> None:
    started.data_key_file.write_text(Keyring.new().dump())
    with pytest.raises(StartError, match="does not fit this database"):
        opening.open_store(started)


def test_no_new_key_is_made_for_a_database_that_was_sealed_with_another(started: Settings) -> None:
    started.data_key_file.unlink()
    with pytest.raises(StartError, match="does not fit this database"):
        opening.open_store(started)
    assert not started.data_key_file.exists()


def test_a_key_that_cannot_be_kept_leaves_no_database_sealed_with_it(installed: Settings) -> None:
    installed.data_key_file.parent.parent.mkdir(parents=True)
    installed.data_key_file.parent.write_text("a file where the folder should be")
    with pytest.raises(StartError, match="DATA_KEY_FILE cannot be made"):
        opening.open_store(installed)
    installed.data_key_file.parent.unlink()
    opening.open_store(installed).close()


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660], ids=oct)
def test_a_key_that_others_can_read_is_refused_with_the_command_that_mends_it(started: Settings, mode: int) -> None:
    started.data_key_file.chmod(mode)
    with pytest.raises(StartError, match="can be read by others") as refused:
        opening.open_store(started)
    assert f"chmod 600 {started.data_key_file}" in str(refused.value)


@pytest.mark.parametrize("text", ["", "not JSON", "{}", '{"data": "eA==", "lookup": "eA=="}', b"\xff\xfe"], ids=repr)
def test_what_is_no_key_file_is_refused(started: Settings, text: str | bytes) -> None:
    started.data_key_file.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(StartError, match="no Handrail key file"):
        opening.open_store(started)


def test_an_older_database_is_refused_with_the_command_and_migrated_when_told(started: Settings) -> None:
    store = opening.open_store(started)
    store.write_now(_as_another_version)
    store.close()
    with pytest.raises(StartError, match="python -m bot migrate"):
        opening.open_store(started)


def _as_another_version(tx: object) -> None:
    connection = tx.session.connection()  # type: ignore[attr-defined]  # only a test speaks SQL here
    connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0000'")


def test_a_second_service_on_the_same_file_is_refused(installed: Settings) -> None:
    held = opening.lock(installed)
    assert held is not None
    with pytest.raises(StartError, match="runs already on this database"):
        opening.lock(installed)
    held.close()
    again = opening.lock(installed)
    assert again is not None
    again.close()


def test_the_lock_comes_before_the_first_database_and_its_folder(installed: Settings) -> None:
    held = opening.lock(installed)
    assert held is not None
    with pytest.raises(BlockingIOError), Path(held.name).open("w") as other:
        fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
    held.close()


def test_on_postgresql_no_file_is_locked(tmp_path: Path) -> None:
    given = {"HOME": str(tmp_path), "DATABASE_URL": "postgresql://nobody@localhost/nothing"}
    assert opening.lock(settings.read(tmp_path, given)) is None


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    installed = settings.read(tmp_path, {"HOME": str(tmp_path)})
    with pytest.raises(StartError, match="DATABASE_URL: the folder"):
        opening.open_store(installed)
    with pytest.raises(StartError, match="DATABASE_URL: the folder"):
        opening.lock(installed)


def test_the_texts_are_loaded() -> None:
    assert opening.load_content().locales


def test_a_country_without_numbers_stops_the_start_naming_those_there_are() -> None:
    assert opening.load_content("mx").country == "mx"
    with pytest.raises(StartError, match="COUNTRY is none of those in content/resources"):
        opening.load_content("fr")
