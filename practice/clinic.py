"""The demo clinic: a made-up program with four weeks of made-up history, and the three phones of the page.

Everything is done by the same actions that real people set off, only in the past; nobody in it exists. It runs once, in
one transaction, before the bot starts. The rules a reader must not break: nothing of the past is left to be sent, and
the same start gives the same history (draws are hashes of names, not chance).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta

from actions import choosing, covering, enrolling, family_cards, outbox
from actions.screen import home_keyboard, screen
from actions.turn import Turn
from care import coverage, schedule, wording_time
from care.records import FamilyLink, Focus, Form, LinkState, Patient, Phase, Program, Staff, StaffRole
from practice.controls import DemoPeople, DemoPerson
from practice.history import DAYS, History, Team, TurnAt
from practice.personas import ANA, PERSONAS, ZONE, Persona
from practice.telegram.simulator import SimulatedTelegram
from storage.store import Store
from storage.transaction import Tx

DANA, SAM, ADA, MARIA = 6_000_002, 6_000_003, 6_000_004, 6_000_005
"""Telegram ids of the counselor, the supervisor, the administrator and the mother. The patients' are in `personas`."""

_OPENING_DAYS = ("tue", "thu")
_OPENING_TIME = time(16, 30)

_EXTRAS = {"sleep-hours": ("mon", "fri"), "triggers": ("mon", "fri")}
"""Asked besides on two evenings a week in IOP for substance use. On the evening of the tour it stays at five questions."""


def first_moment(wall: datetime) -> datetime:
    """A good instant (aware UTC) for the clinic's clock to start at: the first from `wall` on, at most five days away.

    On a staffed afternoon without a group, so that the check-in at 7 pm comes at 7 pm and somebody is there to be told.
    """
    today = schedule.local_day(wall, ZONE)
    days = (today + timedelta(days=ahead) for ahead in range(8))
    starts = (schedule.instant(on, _OPENING_TIME, ZONE) for on in days if schedule.weekday(on) in _OPENING_DAYS)
    return next(at for at in starts if at >= wall)


def furnish(
    store: Store,
    turn_at: Callable[[Tx, datetime], Turn],
    wall: datetime,
    personas: tuple[Persona, ...] = PERSONAS,
) -> DemoPeople:
    """Fill an empty database with the demo clinic as it stands at `wall` (aware UTC); a few seconds of work.

    `turn_at` gives a turn at a past instant of clinic time. `personas` are the patients, Ana among them.
    """
    return store.write_now(lambda tx: _furnish(tx, turn_at, wall, personas))


def hand_out(telegram: SimulatedTelegram, people: DemoPeople) -> None:
    """Give everybody of the clinic a phone on which the chat with the bot was opened some time ago.

    The page shows three of them; without the others the bot would find that half of the clinic has blocked it.
    """
    for person in people.all:
        telegram.phone(person.telegram_id, person.first_name, person.language, last_name=person.last_name)
    for persona in PERSONAS:
        telegram.phone(persona.telegram_id, persona.name, persona.language)
    for telegram_id, name in ((SAM, "Sam"), (ADA, "Ada")):
        telegram.phone(telegram_id, name)
    for telegram_id in telegram.people:
        telegram.phone(telegram_id).chat.started = True


def _furnish(tx: Tx, turn_at: TurnAt, wall: datetime, personas: tuple[Persona, ...]) -> DemoPeople:
    begin = schedule.instant(schedule.local_day(wall, ZONE) - timedelta(days=DAYS + 1), time(9, 30), ZONE)
    turn = turn_at(tx, begin)
    program = _program(turn)
    team = _team(turn, program.id)
    history = History(tx, turn_at, team)
    history.live_through(personas, begin, wall)
    turn = turn_at(tx, wall)
    _covers(turn)
    _forget_what_waits(turn, history.everybody)
    ana = history.patients[ANA.telegram_id]
    link = turn.tx.first(FamilyLink, patient_id=ana, state=LinkState.ACTIVE)
    if link is None or link.relative_id is None:
        raise RuntimeError("the mother of the demo clinic has not joined")
    _begin_conversations(turn, turn.tx.need(Patient, ana), team.counselor_id, link)
    return DemoPeople(
        program_id=program.id,
        zone=ZONE,
        patient=DemoPerson(ANA.telegram_id, ana, ANA.name, "Example", "en"),
        counselor=DemoPerson(DANA, team.counselor_id, "Dana", "Demo", "en"),
        relative=DemoPerson(MARIA, link.relative_id, "Maria", "Example", "en"),
    )


def _program(turn: Turn) -> Program:
    return enrolling.add_program(
        turn,
        name="Harbor Lane Program (made up)",
        zone=ZONE,
        phone="555-0100",
        opens_time=time(9),
        closes_time=time(21),
        use_policy_en="We talk about it with you in your next session. Nobody is sent away for being honest.",
        use_policy_es="Lo hablamos con usted en su próxima sesión. A nadie se le echa por ser honesto.",
    )


def _team(turn: Turn, program_id: str) -> Team:
    track = enrolling.add_track(
        turn, program_id, name="Evening", days="mon,wed,fri", starts_time=time(18), minutes=180, place="Room 2"
    )
    people = (
        (StaffRole.COUNSELOR, "Dana Demo", "dana", DANA),
        (StaffRole.SUPERVISOR, "Sam Sample", "sam", SAM),
        (StaffRole.ADMINISTRATOR, "Ada Admin", "ada", ADA),
    )
    staff = [
        enrolling.add_staff(turn, program_id, role=role, name=name, sign_in=sign_in)
        for role, name, sign_in, _ in people
    ]
    choosing.choose(
        turn, staff[-1].id, Phase.IOP, Focus.SUBSTANCE, days=schedule.WEEKDAYS, form=Form.FULL, extras=_EXTRAS
    )
    accounts = tuple((member.id, each[3], each[1]) for member, each in zip(staff, people, strict=True))
    return Team(program_id, track.id, counselor_id=staff[0].id, accounts=accounts, mother=MARIA)


def _covers(turn: Turn) -> None:
    """Who stands in for the counselor, and a signature that nobody is there at night."""
    counselor, supervisor, administrator = (turn.tx.find(Staff, sign_in=name)[0] for name in ("dana", "sam", "ada"))
    covering.set_person(turn, administrator.id, counselor.id, backup_id=supervisor.id, languages=("en", "es"))
    today = schedule.local_day(turn.now, ZONE)
    covering.sign_unattended(turn, administrator.id, today + coverage.LONGEST_SIGNED)


def _forget_what_waits(turn: Turn, person_ids: list[str]) -> None:
    """Whatever was still to be said is of the past: the phones begin with what is said now."""
    for person_id in person_ids:
        outbox.unsay(turn, person_id=person_id)


def _begin_conversations(turn: Turn, ana: Patient, counselor_id: str, link: FamilyLink) -> None:
    """One fresh message or two on each of the three phones."""
    phone = turn.tx.need(Program, ana.program_id).phone
    outbox.say(turn, ana.id, screen(turn, ana.language, "join.pinned", phone=phone), outbox.REPLY, pin=True)
    welcome = screen(
        turn,
        ana.language,
        "join.welcome",
        keyboard=home_keyboard(turn, ana.language),
        time=wording_time.wall_time(ana.checkin_time, ana.language),
    )
    outbox.say(turn, ana.id, welcome, outbox.REPLY)
    outbox.say(turn, counselor_id, screen(turn, "en", "staff.welcome"), outbox.REPLY)
    family_cards.show_home(turn, link, "en", anew=True)
