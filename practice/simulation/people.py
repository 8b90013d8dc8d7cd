"""Who is in the simulated clinic, and how they came to be there: program, tracks, staff, patients, a few relatives.

The rule a reader must not break: everybody joins by the screens that real people join by.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time

from actions import enrolling, invites, joining, routing
from actions.turn import Turn
from care.records import Account, AccountState, FamilyLink, InviteKind, LinkState, StaffRole
from practice.simulation.behaviour import Character, Life
from practice.simulation.stage import Stage, tap, who_is

ZONE = "America/New_York"
_STAFF, _RELATIVES = 6_200_000, 6_300_000

TRACKS = (
    ("Morning", "mon,tue,thu", time(9, 30)),
    ("Afternoon", "mon,wed,thu", time(13)),
    ("Evening", "mon,wed,fri", time(18)),
)
"""Three groups of three hours, three times a week."""

MINUTES = 180
_TIMES = (time(19), time(18), time(20), time(12), time(8, 30))
_RELATIVE_OF_EVERY = 4


@dataclass(slots=True)
class Member:
    """A patient of the simulation: who they are, how they live, and what is still to be told of their days."""

    character: Character
    life: Life
    patient_id: str
    counselor_id: str
    track_id: str
    checkin_time: time
    relative: int | None = None
    link_id: str = ""
    used_since: bool = False
    busy: bool = False

    @property
    def telegram_id(self) -> int:
        """The patient's account."""
        return self.character.telegram_id


@dataclass(slots=True)
class People:
    """Everybody. `counselors` and `supervisor` are ids of staff."""

    program_id: str
    counselors: list[str] = field(default_factory=list)
    supervisor: str = ""
    tracks: list[str] = field(default_factory=list)
    members: list[Member] = field(default_factory=list)


def furnish(stage: Stage, turn: Turn, characters: list[Character], weeks: int, counselors: int) -> People:
    """Open the clinic: it is staffed on weekdays from 9 to 5, as a program is by default."""
    program = enrolling.add_program(
        turn,
        name="Simulated Program (made up)",
        zone=ZONE,
        phone="555-0100",
        use_policy_en="We talk about it with you in your next session.",
        use_policy_es="Lo hablamos con usted en su próxima sesión.",
    )
    people = People(program.id)
    for name, days, starts in TRACKS:
        track = enrolling.add_track(turn, program.id, name=name, days=days, starts_time=starts, minutes=MINUTES)
        people.tracks.append(track.id)
    for number in range(counselors):
        people.counselors.append(
            _hire(stage, turn, people, StaffRole.COUNSELOR, f"Counselor {number + 1}", _STAFF + number)
        )
    people.supervisor = _hire(stage, turn, people, StaffRole.SUPERVISOR, "Supervisor", _STAFF + counselors)
    for place, character in enumerate(characters):
        people.members.append(_admit(stage, turn, people, character, weeks, place))
    return people


def _hire(stage: Stage, turn: Turn, people: People, role: StaffRole, name: str, telegram_id: int) -> str:
    sign_in = name.lower().replace(" ", "")
    staff = enrolling.add_staff(turn, people.program_id, role=role, name=name, sign_in=sign_in)
    code = enrolling.staff_link(turn, staff.id)
    joining.start(turn, telegram_id, name, code, language="en", message_id=1)
    stage.staff.add(staff.id)
    return staff.id


def _admit(stage: Stage, turn: Turn, people: People, character: Character, weeks: int, place: int) -> Member:
    track_id = people.tracks[place % len(people.tracks)]
    counselor_id = people.counselors[place % len(people.counselors)]
    at = _TIMES[stage.random.randrange(len(_TIMES))]
    invited = enrolling.add_patient(
        turn,
        people.program_id,
        first_name=character.name,
        focus=character.focus,
        language=character.language,
        track_id=track_id,
        counselor_id=counselor_id,
        born="1990-01-01",
        phone="555-0110",
        actor_id=counselor_id,
    )
    patient_id, language = invited.person_id, character.language
    joining.start(turn, character.telegram_id, character.name, invited.code, language=language, message_id=1)
    screens = (("jo_lang", language), ("jo_agree", ""), ("jo_zone", "0"), ("jo_time", at.strftime("%H:%M")))
    for verb, argument in screens:
        tap(turn, character.telegram_id, verb, patient_id, argument)
    account = turn.tx.first(Account, person_id=patient_id, state=AccountState.CLAIMED)
    if account is None or not enrolling.confirm(turn, account.id, actor_id=counselor_id):
        raise RuntimeError("a patient of the simulated clinic could not join")
    life = Life(stage.random, character, weeks)
    member = Member(character, life, patient_id, counselor_id, track_id, at)
    if place % _RELATIVE_OF_EVERY == 0:
        _invite_relative(turn, people, member, _RELATIVES + place)
    return member


def _invite_relative(turn: Turn, people: People, member: Member, telegram_id: int) -> None:
    routing.COMMANDS["family"](turn, who_is(turn, member.telegram_id), "")
    tap(turn, member.telegram_id, "fa_invite")
    tap(turn, member.telegram_id, "fa_consent", "", "0")
    link = turn.tx.first(FamilyLink, patient_id=member.patient_id)
    if link is None:
        raise RuntimeError("a relative of the simulated clinic could not be invited")
    # The code of the link that was just shown is kept nowhere, so it is made again, as for a lost one.
    code = invites.make(turn, InviteKind.FAMILY, link.id, people.program_id)
    joining.start(turn, telegram_id, "Relative", code, language="en", message_id=1)
    tap(turn, telegram_id, "fa_lang", link.id, "en")
    tap(turn, telegram_id, "fa_agree", link.id)
    tap(turn, member.telegram_id, "fa_right", link.id)
    if turn.tx.first(FamilyLink, id=link.id, state=LinkState.ACTIVE) is None:
        raise RuntimeError("a relative of the simulated clinic has not joined")
    member.relative, member.link_id = telegram_id, link.id
