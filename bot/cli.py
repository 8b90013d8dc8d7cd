"""The command line: run, practise, migrate, look after, set up.

Each command prints one thing that a person can use, or JSON with `--json`. The rule a reader must not break: whatever goes
wrong is told in one line that says what to do, without a traceback and without anything personal.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Callable, Sequence
from datetime import time
from pathlib import Path
from typing import Any, TypeVar

from actions import enrolling, invites
from actions.enrolling import RefusedError
from actions.turn import Turn
from bot import doctor, logs, opening, practice_mode
from bot import main as process
from bot import settings as reading
from bot.clock import Clock
from bot.machine import Machine
from bot.opening import StartError
from bot.service import Service
from bot.settings import Settings, SettingsError
from care import schedule
from care.records import Focus, Program, Setting, Staff, StaffRole, Track
from storage import migrations
from storage.store import Store, StoreUnavailableError

T = TypeVar("T")


def main(words: Sequence[str], folder: Path = process.FOLDER) -> int:
    """Run one command; the exit code (0 good, 1 refused, 2 wrong words)."""
    options = _parser().parse_args(words)
    logs.configure()
    try:
        settings = reading.read(folder)
        result = options.act(settings, options)
    except (SettingsError, StartError, RefusedError) as error:
        return _fail(options, str(error))
    except StoreUnavailableError as error:
        return _fail(options, f"The database cannot be reached ({error}). Do: python -m bot doctor")
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001 - a traceback helps nobody at the command line and may quote a patient
        logs.failure("command failed", error)
        return _fail(options, f"This went wrong: {type(error).__name__}. Do: python -m bot doctor")
    if result is None:
        return 0
    _print(options, result)
    return int(result.get("exit", 0))


def _run(settings: Settings, _options: argparse.Namespace) -> None:
    asyncio.run(process.run(settings))


def _practice(settings: Settings, options: argparse.Namespace) -> None:
    asyncio.run(practice_mode.run(settings, options.folder or process.FOLDER / ".practice"))


def _migrate(settings: Settings, _options: argparse.Namespace) -> dict[str, Any]:
    store = opening.open_store(settings, migrate=True)
    revision = migrations.current(store)
    store.close()
    return {"revision": revision, "text": f"The database is at revision {revision}."}


def _doctor(settings: Settings, _options: argparse.Namespace) -> dict[str, Any]:
    findings = asyncio.run(doctor.examine(settings))
    lines = [f"{'ok  ' if finding.good else 'MEND'} {finding.what}: {finding.said}" for finding in findings]
    sick = any(not finding.good for finding in findings)
    found = [{"what": f.what, "good": f.good, "said": f.said} for f in findings]
    return {"exit": int(sick), "findings": found, "text": "\n".join(lines)}


def _admin_invite(settings: Settings, options: argparse.Namespace) -> dict[str, Any]:
    def work(turn: Turn) -> str:
        staff = turn.tx.first(Staff, sign_in=options.sign_in.strip().lower())
        if staff is None:
            program = _program(turn, options.program)
            staff = enrolling.add_staff(
                turn, program.id, role=StaffRole.ADMINISTRATOR, name=options.name, sign_in=options.sign_in
            )
        return enrolling.page_link(turn, staff.id)

    code = _in_turn(settings, work)
    url = f"{settings.web_url}/welcome/{code}"
    return {"url": url, "text": f"Open this link once, within 72 hours:\n{url}"}


def _program_add(settings: Settings, options: argparse.Namespace) -> dict[str, Any]:
    program = _in_turn(
        settings,
        lambda turn: enrolling.add_program(
            turn,
            name=options.name,
            zone=options.zone,
            phone=options.phone,
            open_days=options.days,
            opens_time=options.opens,
            closes_time=options.closes,
            use_policy_en=options.use_policy_en,
            use_policy_es=options.use_policy_es,
            country=options.country,
        ),
    )
    return {"program": program.id, "text": f"Program added: {program.name} ({program.id})"}


def _program_country(settings: Settings, options: argparse.Namespace) -> dict[str, Any]:
    program = _in_turn(
        settings, lambda turn: enrolling.set_country(turn, _program(turn, options.program).id, options.country)
    )
    said = f"{program.name}: its people are shown the crisis numbers of {program.country} from now on."
    return {"program": program.id, "country": program.country, "text": said}


def _track_add(settings: Settings, options: argparse.Namespace) -> dict[str, Any]:
    track = _in_turn(
        settings,
        lambda turn: enrolling.add_track(
            turn,
            _program(turn, options.program).id,
            name=options.name,
            days=options.days,
            starts_time=options.starts,
            minutes=options.minutes,
            place=options.place,
        ),
    )
    return {"track": track.id, "text": f"Track added: {track.name} ({track.id})"}


def _staff_email(settings: Settings, options: argparse.Namespace) -> dict[str, Any]:
    def work(turn: Turn) -> Staff:
        return enrolling.set_email(turn, _staff_id(turn, options.sign_in), options.email)

    staff = _in_turn(settings, work)
    return {"staff": staff.id, "text": f"{staff.sign_in}: {'address set' if staff.email else 'no address'}"}


def _staff_add(settings: Settings, options: argparse.Namespace) -> dict[str, Any]:
    def work(turn: Turn) -> tuple[Staff, str, str]:
        staff = enrolling.add_staff(
            turn,
            _program(turn, options.program).id,
            role=StaffRole(options.role),
            name=options.name,
            sign_in=options.sign_in,
            language=options.language,
            email=options.email,
        )
        telegram = invites.link(turn, enrolling.staff_link(turn, staff.id))
        return staff, telegram, f"{settings.web_url}/welcome/{enrolling.page_link(turn, staff.id)}"

    staff, telegram, page = _in_turn(settings, work, named=True)
    said = (
        f"Added {staff.sign_in}. Both links work once, for 72 hours.\nTelegram (alerts): {telegram}\nStaff page: {page}"
    )
    return {"staff": staff.id, "telegram": telegram, "page": page, "text": said}


def _patient_add(settings: Settings, options: argparse.Namespace) -> dict[str, Any]:
    def work(turn: Turn) -> tuple[enrolling.Invited, str]:
        program = _program(turn, options.program)
        invited = enrolling.add_patient(
            turn,
            program.id,
            first_name=options.first_name,
            focus=Focus(options.focus),
            language=options.language,
            zone=options.zone,
            track_id=_named(turn, Track, program, options.track),
            counselor_id=_counselor(turn, options.counselor),
            phone=options.phone,
        )
        return invited, invites.link(turn, invited.code)

    invited, link = _in_turn(settings, work, named=True)
    said = f"Added {invited.case_code}. Give this link to the patient; it works once, for 72 hours:\n{link}"
    return {"patient": invited.person_id, "case_code": invited.case_code, "telegram": link, "text": said}


def _in_turn(settings: Settings, action: Callable[[Turn], T], *, named: bool = False) -> T:
    """Run an action from the command line. `named` makes sure that the bot's name is known for links."""
    store = opening.open_store(settings)
    try:
        machine = Machine(store, opening.load_content(settings.country), Clock(), settings.bot_id)
        if named:
            machine.bot_name = _bot_name(settings, store, machine)
        return store.write_now(lambda tx: action(machine.turn(tx)))
    finally:
        store.close()


def _bot_name(settings: Settings, store: Store, machine: Machine) -> str:
    known = store.read_now(lambda tx: tx.get(Setting, "bot_name"))
    if known is not None and known.value:
        return known.value
    if not settings.bot_token:
        raise StartError("BOT_TOKEN is needed for a link: put it into .env. Example: BOT_TOKEN=123456789:AA...")

    async def ask() -> str:
        service = Service(machine, settings.bot_token, settings.bot_api_url)
        await service.prepare()
        try:
            return await service.learn_name()
        finally:
            await service.close()

    try:
        return asyncio.run(ask())
    except Exception as error:
        raise StartError("Telegram did not tell the bot's name. Check BOT_TOKEN with: python -m bot doctor") from error


def _program(turn: Turn, name: str) -> Program:
    programs = turn.tx.find(Program)
    chosen = [program for program in programs if name in ("", program.id, program.name)]
    if len(chosen) == 1:
        return chosen[0]
    if not programs:
        raise RefusedError("There is no program yet. Do first: python -m bot program add --help")
    raise RefusedError(f"Say which program with --program: {', '.join(program.name for program in programs)}")


def _named(turn: Turn, kind: type[Track], program: Program, name: str) -> str | None:
    if not name:
        return None
    found = [row for row in turn.tx.find(kind, program_id=program.id) if name in (row.id, row.name)]
    if not found:
        raise RefusedError(f"There is no track '{name}' in {program.name}.")
    return found[0].id


def _counselor(turn: Turn, sign_in: str) -> str | None:
    return _staff_id(turn, sign_in) if sign_in else None


def _staff_id(turn: Turn, sign_in: str) -> str:
    staff = turn.tx.first(Staff, sign_in=sign_in.lower())
    if staff is None:
        raise RefusedError(f"There is no member of staff with the sign-in name '{sign_in}'.")
    return staff.id


def _time(text: str) -> time:
    parsed = schedule.parse_time(text)
    if parsed is None:
        raise argparse.ArgumentTypeError(f"'{text}' is no time of day; write for example 18:00")
    return parsed


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description="Handrail: the process and its command line.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(group: Any, name: str, act: Callable[..., Any], said: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = group.add_parser(name, help=said, description=said)
        made.add_argument("--json", action="store_true", help="print JSON")
        made.set_defaults(act=act)
        return made

    def group(name: str, said: str) -> Any:
        return commands.add_parser(name, help=said).add_subparsers(required=True, metavar="COMMAND")

    command(commands, "run", _run, "start Handrail: Telegram with BOT_TOKEN, practice mode without")
    practice = command(commands, "practice", _practice, "start practice mode: a simulated Telegram and a demo clinic")
    practice.add_argument("--folder", type=Path, help="where practice mode keeps its own database")
    command(commands, "migrate", _migrate, "bring the database to this version")
    command(
        commands, "doctor", _doctor, "check settings, key, database, token, second way and clock, and say what to do"
    )
    invite = command(group("admin", "administrators"), "invite", _admin_invite, "a one-time link for an administrator")
    invite.add_argument("--sign-in", default="admin")
    invite.add_argument("--name", default="Administrator")
    invite.add_argument("--program", default="")
    programs = group("program", "programs")
    moved = command(programs, "country", _program_country, "set the country whose crisis numbers a program shows")
    moved.add_argument("--program", default="")
    moved.add_argument("--country", required=True, help="two letters, of those in content/resources.yaml")
    program = command(programs, "add", _program_add, "add a program")
    program.add_argument("--name", required=True)
    program.add_argument("--zone", required=True, help="for example America/New_York")
    program.add_argument("--phone", required=True, help="the number that patients can call")
    program.add_argument("--days", default="mon,tue,wed,thu,fri", help="days on which somebody is there")
    program.add_argument("--opens", type=_time, default=time(9))
    program.add_argument("--closes", type=_time, default=time(17))
    program.add_argument("--use-policy-en", required=True, help="what happens when a patient reports use, in English")
    program.add_argument("--use-policy-es", required=True, help="the same in Spanish")
    program.add_argument("--country", default="", help="two letters; whose crisis numbers are shown (default: COUNTRY)")
    track = command(group("track", "tracks"), "add", _track_add, "add a track with its weekly sessions")
    track.add_argument("--program", default="")
    track.add_argument("--name", required=True)
    track.add_argument("--days", required=True, help="for example mon,wed,fri")
    track.add_argument("--starts", type=_time, required=True, help="for example 18:00")
    track.add_argument("--minutes", type=int, required=True)
    track.add_argument("--place", default="")
    _staff_commands(group("staff", "staff"), command)
    patient = command(group("patient", "patients"), "add", _patient_add, "add a patient; prints the one-time link")
    patient.add_argument("--program", default="")
    patient.add_argument("--first-name", required=True)
    patient.add_argument("--focus", choices=list(Focus), default=Focus.SUBSTANCE)
    patient.add_argument("--language", choices=["en", "es"], default="en")
    patient.add_argument("--zone", default="", help="the program's zone when left out")
    patient.add_argument("--track", default="")
    patient.add_argument("--counselor", default="", help="the counselor's sign-in name")
    patient.add_argument("--phone", default="")
    return parser


def _staff_commands(team: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    staff = command(team, "add", _staff_add, "add a member of staff; prints the one-time links")
    staff.add_argument("--program", default="")
    staff.add_argument("--name", required=True)
    staff.add_argument("--sign-in", required=True)
    staff.add_argument("--role", choices=list(StaffRole), default=StaffRole.COUNSELOR)
    staff.add_argument("--language", choices=["en", "es"], default="en")
    staff.add_argument("--email", default="", help="where crisis alerts go when Telegram does not take them")
    address = command(team, "email", _staff_email, "set or take away the address for crisis alerts")
    address.add_argument("--sign-in", required=True)
    address.add_argument("--email", default="", help="empty takes it away")


def _print(options: argparse.Namespace, result: dict[str, Any]) -> None:
    shown = {key: value for key, value in result.items() if key not in ("text", "exit")}
    print(json.dumps(shown) if options.json else result["text"])


def _fail(options: argparse.Namespace, said: str) -> int:
    if getattr(options, "json", False):
        print(json.dumps({"error": said}))
    print(f"handrail: {said}", file=sys.stderr)
    return 1
