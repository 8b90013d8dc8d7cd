"""The command line: each command prints something to use, or JSON; what goes wrong is one line and exit code 1."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot import cli
from care.records import Invite, InviteKind, Patient, Program, Staff, StaffRole, Track
from practice.telegram import SimulatedTelegram
from storage.sealing import Keyring, Vault
from storage.store import Store
from tests.world import TOKEN

PROGRAM = ["program", "add", "--name", "Example Program", "--zone", "America/New_York", "--phone", "555-0100",
           "--use-policy-en", "We talk.", "--use-policy-es", "Hablamos."]  # fmt: skip
TRACK = ["track", "add", "--name", "Evening", "--days", "mon,wed", "--starts", "18:00", "--minutes", "180"]
STAFF = ["staff", "add", "--name", "Dana Demo", "--sign-in", "dana"]
PATIENT = ["patient", "add", "--first-name", "Luis"]


class Line:
    """The command line in a folder of the test's own."""

    def __init__(self, folder: Path, printed: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._printed = printed
        self.error = ""

    def runs(self, *words: str, code: int = 0) -> str:
        """Run a command; what it printed. `error` is what it said beside that."""
        self._printed.readouterr()
        assert cli.main(words, self.folder) == code
        said = self._printed.readouterr()
        self.error = said.err
        return said.out

    def gives(self, *words: str) -> dict[str, Any]:
        """Run a command with --json; what it gave."""
        given: dict[str, Any] = json.loads(self.runs(*words, "--json"))
        return given

    def refuses(self, *words: str) -> str:
        """Run a command that is refused; the one line."""
        assert self.runs(*words, code=1) == ""
        (line,) = self.error.splitlines()
        assert line.startswith("handrail: ")
        return line

    def find(self, kind: type[Any]) -> list[Any]:
        """What stands in the database."""
        keys = Keyring.parse((self.folder / "home/.config/handrail/data.key").read_text())
        store = Store(f"sqlite:///{self.folder}/data/handrail.db", Vault(keys))
        found = store.read_now(lambda tx: tx.find(kind))
        store.close()
        return found


@pytest.fixture
def new_line(environment: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    """The command line where nothing was started yet."""
    return Line(tmp_path, capsys)


@pytest.fixture
def line(new_line: Line, started_folder: Path) -> Line:
    """The same after a first start."""
    assert new_line.folder == started_folder
    return new_line


@pytest.fixture
def connected(line: Line, environment: pytest.MonkeyPatch, telegram_url: str) -> Line:
    """The same, with a token and a Telegram that knows it."""
    environment.setenv("BOT_TOKEN", TOKEN)
    environment.setenv("BOT_API_URL", telegram_url)
    return line


def test_migrate_makes_the_database_and_tells_its_revision(new_line: Line) -> None:
    revision = new_line.gives("migrate")["revision"]
    assert new_line.runs("migrate") == f"The database is at revision {revision}.\n"


def test_a_program_is_added_with_its_country_and_may_change_it(line: Line) -> None:
    line.runs(*PROGRAM, "--country", "mx")
    assert [program.country for program in line.find(Program)] == ["mx"]
    assert line.gives("program", "country", "--country", "es")["country"] == "es"
    assert [program.country for program in line.find(Program)] == ["es"]
    assert "only for ca, es, mx, us" in line.refuses("program", "country", "--country", "fr")


def test_a_program_is_in_the_country_of_the_installation(line: Line, environment: pytest.MonkeyPatch) -> None:
    environment.setenv("COUNTRY", "ca")
    line.runs(*PROGRAM)
    assert [program.country for program in line.find(Program)] == ["ca"]


def test_a_program_and_a_track_are_added(line: Line) -> None:
    given = line.gives(*PROGRAM)
    assert line.runs(*TRACK).startswith("Track added: Evening (")
    (program,), (track,) = line.find(Program), line.find(Track)
    assert (program.id, program.name, program.zone) == (given["program"], "Example Program", "America/New_York")
    assert (track.program_id, track.days, f"{track.starts_time:%H:%M}") == (program.id, "mon,wed", "18:00")


def test_a_member_of_staff_gets_two_links_that_work_once(connected: Line, telegram: SimulatedTelegram) -> None:
    connected.runs(*PROGRAM)
    given = connected.gives(*STAFF)
    (staff,) = connected.find(Staff)
    assert (staff.id, staff.sign_in, staff.role) == (given["staff"], "dana", StaffRole.COUNSELOR)
    assert given["telegram"].startswith(f"https://t.me/{telegram.bot.username}?start=")
    assert given["page"].startswith("http://127.0.0.1:8080/welcome/")
    assert {invite.kind for invite in connected.find(Invite)} == {InviteKind.STAFF, InviteKind.PAGE}


def test_an_address_for_crisis_alerts_is_set_changed_and_taken_away(connected: Line) -> None:
    connected.runs(*PROGRAM)
    connected.runs(*STAFF, "--email", "dana@example.org")
    assert connected.find(Staff)[0].email == "dana@example.org"
    assert "address set" in connected.runs("staff", "email", "--sign-in", "dana", "--email", "d@example.org")
    assert connected.find(Staff)[0].email == "d@example.org"
    assert "no address" in connected.runs("staff", "email", "--sign-in", "dana")
    assert connected.find(Staff)[0].email is None


def test_the_links_are_printed_for_people_too(connected: Line) -> None:
    connected.runs(*PROGRAM)
    said = connected.runs(*STAFF, "--role", "supervisor", "--language", "es")
    assert "Added dana." in said
    assert "72 hours" in said
    assert "https://t.me/" in said


def test_a_patient_gets_a_code_and_a_link_and_only_a_hash_is_kept(connected: Line) -> None:
    connected.runs(*PROGRAM)
    connected.runs(*TRACK)
    connected.runs(*STAFF)
    given = connected.gives(*PATIENT, "--track", "Evening", "--counselor", "Dana", "--language", "es")
    (patient,) = connected.find(Patient)
    assert (patient.id, patient.case_code, patient.first_name) == (given["patient"], given["case_code"], "Luis")
    assert (patient.track_id, patient.counselor_id) == (connected.find(Track)[0].id, connected.find(Staff)[0].id)
    code = given["telegram"].partition("?start=")[2]
    assert len(code) >= 22
    assert code not in str(connected.find(Invite))


def test_a_patients_link_is_printed_for_people_too(connected: Line) -> None:
    connected.runs(*PROGRAM)
    said = connected.runs(*PATIENT)
    (patient,) = connected.find(Patient)
    assert f"Added {patient.case_code}." in said
    assert "Luis" not in said
    assert "https://t.me/" in said


def test_the_first_administrator_is_made_and_invited_again_at_will(line: Line) -> None:
    line.runs(*PROGRAM)
    first = line.gives("admin", "invite", "--sign-in", "Ada", "--name", "Ada Admin")["url"]
    said = line.runs("admin", "invite", "--sign-in", "Ada", "--name", "Ada Admin")
    assert first.startswith("http://127.0.0.1:8080/welcome/")
    assert "http://127.0.0.1:8080/welcome/" in said
    assert first not in said
    assert [(staff.role, staff.sign_in) for staff in line.find(Staff)] == [(StaffRole.ADMINISTRATOR, "ada")]


def test_the_name_of_the_bot_is_asked_once(connected: Line, telegram: SimulatedTelegram) -> None:
    connected.runs(*PROGRAM)
    connected.runs(*STAFF)
    connected.runs(*PATIENT)
    assert [entry.method for entry in telegram.transcript].count("getMe") == 1


REFUSED: list[tuple[list[str], list[list[str]], str]] = [
    (STAFF, [PROGRAM], "BOT_TOKEN is needed for a link"),
    (["admin", "invite"], [], "no program yet"),
    (TRACK, [], "no program yet"),
    ([*TRACK, "--program", "Another"], [PROGRAM], "Say which program"),
    (TRACK, [PROGRAM, PROGRAM], "Say which program"),
    ([*TRACK[:-1], "5"], [PROGRAM], "between 15 minutes"),
    ([*TRACK[:4], "--days", "someday", *TRACK[6:]], [PROGRAM], "someday"),
    ([*PROGRAM[:4], "--zone", "Nowhere", *PROGRAM[6:]], [], "no time zone"),
    ([*PROGRAM, "--days", "noday"], [], "noday"),
    (["run", "--json"], [["migrate"]], "BOT_TOKEN is missing"),
]


@pytest.mark.parametrize(("words", "before", "said"), REFUSED, ids=[said for _, _, said in REFUSED])
def test_a_refusal_is_one_line_that_says_what_to_do(
    line: Line, words: list[str], before: list[list[str]], said: str
) -> None:
    for earlier in before:
        line.runs(*earlier)
    words = [word for word in words if word != "--json"]
    assert said in line.refuses(*words)


NAMED: list[tuple[list[str], str]] = [
    ([*PATIENT, "--track", "Morning"], "no track 'Morning'"),
    ([*PATIENT, "--counselor", "nobody"], "no member of staff with the sign-in name 'nobody'"),
    ([*PATIENT, "--zone", "Nowhere"], "no time zone"),
    ([*PATIENT[:-1], " "], "needs a first name"),
    (STAFF, "is taken"),
]


@pytest.mark.parametrize(("words", "said"), NAMED, ids=[said for _, said in NAMED])
def test_a_person_that_cannot_be_added_is_refused_and_nothing_is_stored(
    connected: Line, words: list[str], said: str
) -> None:
    for earlier in (PROGRAM, STAFF):
        connected.runs(*earlier)
    assert said in connected.refuses(*words)
    assert connected.find(Patient) == []
    assert len(connected.find(Staff)) == 1


def test_with_json_a_refusal_is_json_too(line: Line) -> None:
    said = json.loads(line.runs(*TRACK, "--json", code=1))
    assert "no program yet" in said["error"]


def test_a_wrong_setting_is_one_line(new_line: Line, environment: pytest.MonkeyPatch) -> None:
    environment.setenv("WEB_PORT", "many")
    assert "WEB_PORT is no port number" in new_line.refuses("migrate")


def test_a_database_that_cannot_be_opened_is_one_line(new_line: Line) -> None:
    (new_line.folder / "data/handrail.db").mkdir(parents=True)
    assert "DATABASE_URL cannot be reached" in new_line.refuses("migrate")


def test_what_nobody_foresaw_is_one_line_without_its_message(new_line: Line, environment: pytest.MonkeyPatch) -> None:
    file = new_line.folder / "data/handrail.db"
    file.parent.mkdir()
    file.write_bytes(b"this is no database" * 100)
    new_line.runs("migrate", code=1)
    assert "Traceback" not in new_line.error
    assert "python -m bot doctor" in new_line.error.splitlines()[-1]


def test_a_token_that_telegram_does_not_know_is_told_without_the_token(
    connected: Line, environment: pytest.MonkeyPatch
) -> None:
    token = "999999999:" + "B" * 35
    environment.setenv("BOT_TOKEN", token)
    connected.runs(*PROGRAM)
    assert "Check BOT_TOKEN" in connected.refuses(*STAFF)
    assert token not in connected.error


@pytest.mark.parametrize(
    "words",
    [[], ["nonsense"], ["program"], ["patient", "add"], [*TRACK[:6], "--starts", "late", "--minutes", "60"]],
    ids=["nothing", "no command", "half a command", "something missing", "no time"],
)
def test_wrong_words_are_told_with_how_to_write_them(
    new_line: Line, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(words, new_line.folder)
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_the_doctor_finds_a_fresh_installation_good(new_line: Line, environment: pytest.MonkeyPatch) -> None:
    environment.setenv("BOT_API_URL", "http://127.0.0.1:9/bot")
    given = new_line.gives("doctor")
    assert [finding["what"] for finding in given["findings"]] == [
        "settings", "key", "database", "token", "second way", "clock", "country", "facts",
    ]  # fmt: skip
    assert all(finding["good"] for finding in given["findings"])
    assert new_line.runs("doctor").startswith("ok   settings: ")
