"""Settings are read once, checked, and complain in one line that says what to write."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from bot import settings
from bot.settings import SettingsError
from tests.house.tree import ROOT

TOKEN = "123456789:" + "A" * 35
HOME = {"HOME": "/home/handrail"}


def test_with_nothing_set_everything_has_a_default(tmp_path: Path) -> None:
    read = settings.read(tmp_path, HOME)
    assert (read.bot_token, read.bot_id) == ("", 0)
    assert read.bot_api_url == "https://api.telegram.org/bot"
    assert read.database_url == f"sqlite:///{tmp_path}/data/handrail.db"
    assert not read.database_given
    assert read.data_key_file == Path("/home/handrail/.config/handrail/data.key")
    assert (read.web_host, read.web_port, read.web_url) == ("127.0.0.1", 8080, "http://127.0.0.1:8080")
    assert read.practice_port == 8000


def test_the_environment_wins_over_the_file_and_the_file_over_the_default(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("WEB_PORT=9001\nPRACTICE_PORT=9002\n")
    read = settings.read(tmp_path, {**HOME, "WEB_PORT": "9003"})
    assert (read.web_port, read.practice_port) == (9003, 9002)


def test_an_empty_value_is_no_value(tmp_path: Path) -> None:
    read = settings.read(tmp_path, {**HOME, "WEB_PORT": " ", "DATABASE_URL": ""})
    assert read.web_port == 8080
    assert not read.database_given


def test_the_example_as_it_stands_changes_nothing(tmp_path: Path) -> None:
    without = settings.read(tmp_path, HOME)
    (tmp_path / ".env").write_text((ROOT / ".env.example").read_text())
    assert settings.read(tmp_path, HOME) == without


def test_the_bots_id_is_the_first_part_of_its_token(tmp_path: Path) -> None:
    assert settings.read(tmp_path, {**HOME, "BOT_TOKEN": TOKEN}).bot_id == 123456789


@pytest.mark.parametrize(
    ("given", "url"),
    [
        pytest.param("sqlite:///data/x.db", "sqlite:///{folder}/data/x.db", id="a file below the folder"),
        pytest.param("sqlite:////var/lib/x.db", "sqlite:////var/lib/x.db", id="a file anywhere"),
        pytest.param("postgresql://h@db/x", "postgresql+psycopg://h@db/x", id="PostgreSQL gets its driver"),
        pytest.param("postgresql+psycopg://h@db/x", "postgresql+psycopg://h@db/x", id="PostgreSQL with its driver"),
    ],
)
def test_databases(tmp_path: Path, given: str, url: str) -> None:
    read = settings.read(tmp_path, {**HOME, "DATABASE_URL": given})
    assert read.database_url == url.format(folder=tmp_path)
    assert read.database_given
    assert (settings.sqlite_file(read.database_url) is None) == given.startswith("postgresql")


@pytest.mark.parametrize(
    ("given", "path"),
    [
        pytest.param({"DATA_KEY_FILE": "/etc/handrail/data.key"}, "/etc/handrail/data.key", id="anywhere"),
        pytest.param({"DATA_KEY_FILE": "keys/data.key"}, "{folder}/keys/data.key", id="below the folder"),
        pytest.param({"XDG_CONFIG_HOME": "/config"}, "/config/handrail/data.key", id="where configuration is kept"),
    ],
)
def test_the_key_file(tmp_path: Path, given: dict[str, str], path: str) -> None:
    assert settings.read(tmp_path, {**HOME, **given}).data_key_file == Path(path.format(folder=tmp_path))


def test_the_pages_address_for_links_has_no_slash_at_its_end(tmp_path: Path) -> None:
    assert settings.read(tmp_path, {**HOME, "WEB_URL": "https://staff.example.org/"}).web_url == (
        "https://staff.example.org"
    )


@pytest.mark.parametrize(
    ("name", "value", "what"),
    [
        ("BOT_TOKEN", "123456789", "does not look like"),
        ("BOT_TOKEN", "bot123456789:" + "A" * 35, "does not look like"),
        ("BOT_API_URL", "127.0.0.1:8081", "no web address"),
        ("BOT_API_URL", "http://127.0.0.1:8081", "ends in /bot"),
        ("BOT_API_URL", "ftp://127.0.0.1/bot", "no web address"),
        ("DATABASE_URL", "mysql://localhost/handrail", "neither SQLite nor PostgreSQL"),
        ("DATABASE_URL", "sqlite:///", "neither SQLite nor PostgreSQL"),
        ("DATABASE_URL", "handrail.db", "neither SQLite nor PostgreSQL"),
        ("DATA_KEY_FILE", "/", "is a folder"),
        ("WEB_PORT", "80a", "no port number"),
        ("WEB_PORT", "65536", "no port number"),
        ("WEB_PORT", "-1", "no port number"),
        ("WEB_URL", "staff.example.org", "no web address"),
        ("WEB_URL", "https://", "no web address"),
        ("PRACTICE_PORT", "eight", "no port number"),
    ],
)
def test_a_wrong_value_is_told_in_one_line_with_an_example(tmp_path: Path, name: str, value: str, what: str) -> None:
    with pytest.raises(SettingsError) as refused:
        settings.read(tmp_path, {**HOME, name: value})
    said = str(refused.value)
    assert said.startswith(name)
    assert what in said
    assert f"Example: {name}=" in said
    assert "\n" not in said


def test_a_wrong_token_is_not_shown(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as refused:
        settings.read(tmp_path, {**HOME, "BOT_TOKEN": "secret-but-wrong"})
    assert "secret" not in str(refused.value)


def test_a_file_that_is_no_text_is_told_without_its_content(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"BOT_TOKEN=\xff\xfe secret")
    with pytest.raises(SettingsError, match=r"\.env cannot be read") as refused:
        settings.read(tmp_path, HOME)
    assert "secret" not in str(refused.value)


def test_the_example_file_explains_every_setting_and_no_other() -> None:
    text = (ROOT / ".env.example").read_text()
    assert tuple(re.findall(r"^([A-Z_]+)=", text, re.MULTILINE)) == settings.NAMES


def test_every_setting_of_the_example_file_has_words_above_it() -> None:
    lines = (ROOT / ".env.example").read_text().splitlines()
    settings_after = [(before, line) for before, line in pairwise(lines) if "=" in line and not line.startswith("#")]
    bare = [line for before, line in settings_after if not before.startswith("#")]
    assert bare == []


MAIL_SERVER = "smtp://user:pass@mail.example.org:587"
PAGER = "https://pager.example.org/x"


@pytest.mark.parametrize(
    ("given", "name"),
    [
        pytest.param({"SMTP_URL": "mail.example.org"}, "SMTP_URL", id="a mail server without its scheme"),
        pytest.param({"SMTP_URL": "smtp://mail.example.org:port"}, "SMTP_URL", id="a port that is none"),
        pytest.param({"SMTP_URL": MAIL_SERVER}, "SMTP_FROM", id="a mail server without a sender"),
        pytest.param({"SMTP_URL": MAIL_SERVER, "SMTP_FROM": "alerts"}, "SMTP_FROM", id="a sender that is none"),
        pytest.param({"PAGER_URL": "http://pager.example.org"}, "PAGER_URL", id="a pager without encryption"),
        pytest.param({"PAGER_URL": "pager"}, "PAGER_URL", id="a pager that is no address"),
        pytest.param({"PAGER_URL": PAGER}, "PAGER_SECRET", id="a pager without a secret"),
        pytest.param({"PAGER_URL": PAGER, "PAGER_SECRET": "short"}, "PAGER_SECRET", id="a secret to be guessed"),
    ],
)
def test_a_second_way_that_cannot_work_stops_the_start(tmp_path: Path, given: dict[str, str], name: str) -> None:
    with pytest.raises(SettingsError) as refused:
        settings.read(tmp_path, {**HOME, **given})
    said = str(refused.value)
    assert said.startswith(name)
    assert f"Example: {name}=" in said
    assert "user:pass@" not in said


def test_second_ways_are_read(tmp_path: Path) -> None:
    given = {"SMTP_URL": MAIL_SERVER, "SMTP_FROM": "a@example.org", "PAGER_URL": PAGER, "PAGER_SECRET": "s" * 16}
    read = settings.read(tmp_path, {**HOME, **given})
    assert (read.smtp_url, read.smtp_from) == (MAIL_SERVER, "a@example.org")
    assert (read.pager_url, read.pager_secret) == (PAGER, "s" * 16)


def test_a_pager_on_this_machine_needs_no_encryption(tmp_path: Path) -> None:
    given = {"PAGER_URL": "http://127.0.0.1:9000/x", "PAGER_SECRET": "s" * 16}
    assert settings.read(tmp_path, {**HOME, **given}).pager_url == "http://127.0.0.1:9000/x"


def test_a_heartbeat_that_is_no_address_stops_the_start(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="Example: HEARTBEAT_URL="):
        settings.read(tmp_path, {**HOME, "HEARTBEAT_URL": "ping"})
    assert settings.read(tmp_path, {**HOME, "HEARTBEAT_URL": PAGER}).heartbeat_url == PAGER


@pytest.mark.parametrize(("given", "country"), [({}, "us"), ({"COUNTRY": " "}, "us"), ({"COUNTRY": "MX"}, "mx")])
def test_the_country_is_the_default_or_the_one_that_was_given(
    tmp_path: Path, given: dict[str, str], country: str
) -> None:
    assert settings.read(tmp_path, {**HOME, **given}).country == country


def test_a_country_that_is_not_two_letters_stops_the_start(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="Example: COUNTRY="):
        settings.read(tmp_path, {**HOME, "COUNTRY": "Spain"})
