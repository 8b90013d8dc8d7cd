"""What staff set up: programs, tracks, staff, patients, and their one-time links.

The rule a reader must not break: a patient is known by a generated case code, never by initials, and every link is
shown once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import time

from actions import accounts, assessments, checkins, digests, invites, outbox, progress, sessions, skills
from actions.screen import home_keyboard, screen
from actions.turn import Turn, audit
from care import schedule, wording_time
from care.records import (
    Account,
    AccountState,
    Focus,
    InviteKind,
    JoinStep,
    OutboxState,
    Patient,
    PatientState,
    Person,
    Program,
    Role,
    Staff,
    StaffRole,
    Track,
)

_CODE_TRIES = 200
_ADDRESS = re.compile(r"[^@\s<>,;\"]{1,64}@[^@\s<>,;\"]{1,190}")


class RefusedError(Exception):
    """What was asked cannot be done; the message says why and what to do, for the person who asked."""


@dataclass(frozen=True, slots=True)
class Invited:
    """A new person and the code of the one-time link, to be shown once."""

    person_id: str
    code: str
    case_code: str = ""


def add_program(
    turn: Turn,
    *,
    name: str,
    zone: str,
    phone: str,
    open_days: str = "mon,tue,wed,thu,fri",
    opens_time: time = time(9),
    closes_time: time = time(17),
    use_policy_en: str,
    use_policy_es: str,
    country: str = "",
) -> Program:
    """A new program, in the installation's country when none is named.

    Raises RefusedError for an unknown zone, unknown days, a country without numbers or an empty policy on reported use.
    """
    country = _known_country(turn, country or turn.content.country)
    if not schedule.is_zone(zone):
        raise RefusedError(f"'{zone}' is no time zone. Write it like America/New_York.")
    if not (name.strip() and phone.strip()):
        raise RefusedError("A program needs a name and a phone number that patients can call.")
    if not (use_policy_en.strip() and use_policy_es.strip()):
        raise RefusedError("Say in English and in Spanish what happens when a patient reports use.")
    try:
        schedule.days_of(open_days)
    except ValueError as error:
        raise RefusedError(str(error)) from error
    if opens_time >= closes_time:
        raise RefusedError("A program opens before it closes. Write for example 09:00 and 17:00.")
    program = turn.tx.add(
        Program(
            id=turn.tx.new_id(),
            name=name.strip(),
            zone=zone,
            phone=phone.strip(),
            open_days=open_days,
            opens_time=opens_time,
            closes_time=closes_time,
            use_policy_en=use_policy_en.strip(),
            use_policy_es=use_policy_es.strip(),
            created_at=turn.now,
            country=country,
        )
    )
    audit(turn, "program.added", program.id, actor_id=None, program_id=program.id)
    return program


def set_country(turn: Turn, program_id: str, country: str) -> Program:
    """Let the people of a program be shown the crisis numbers of another country, from the next message on.

    Raises RefusedError for one that we have no numbers of.
    """
    program = turn.tx.change(turn.tx.need(Program, program_id), country=_known_country(turn, country))
    audit(turn, "program.country", program.id, actor_id=None, program_id=program.id, detail=program.country)
    return program


def _known_country(turn: Turn, country: str) -> str:
    country = country.strip().lower()
    known = turn.content.resources.countries
    if country not in known:
        raise RefusedError(f"There are no crisis numbers for '{country}', only for {', '.join(sorted(known))}.")
    return country


def add_track(
    turn: Turn,
    program_id: str,
    *,
    name: str,
    days: str,
    starts_time: time,
    minutes: int,
    place: str = "",
    zone: str = "",
) -> Track:
    """A new track with its weekly sessions. Raises RefusedError for unknown days or an odd length."""
    program = turn.tx.need(Program, program_id)
    try:
        schedule.days_of(days)
    except ValueError as error:
        raise RefusedError(str(error)) from error
    if not 15 <= minutes <= 12 * 60:
        raise RefusedError("A session lasts between 15 minutes and 12 hours.")
    track = turn.tx.add(
        Track(
            id=turn.tx.new_id(),
            program_id=program_id,
            name=name.strip(),
            zone=zone or program.zone,
            days=days,
            starts_time=starts_time,
            minutes=minutes,
            place=place,
        )
    )
    sessions.plan_track(turn, track.id)
    audit(turn, "track.added", track.id, actor_id=None, program_id=program_id)
    return track


def add_staff(
    turn: Turn,
    program_id: str,
    *,
    role: StaffRole,
    name: str,
    sign_in: str,
    language: str = "en",
    email: str = "",
    actor_id: str | None = None,
) -> Staff:
    """A new member of staff, not yet able to sign in; `email` is their second way for crisis alerts.

    Raises RefusedError when the sign-in name is taken or empty, or the address is none.
    """
    sign_in = sign_in.strip().lower()
    if not (name.strip() and sign_in):
        raise RefusedError("A member of staff needs a name and a sign-in name.")
    if turn.tx.first(Staff, sign_in=sign_in) is not None:
        raise RefusedError(f"The sign-in name '{sign_in}' is taken. Choose another one.")
    person = _person(turn, program_id, Role.STAFF, language)
    staff = turn.tx.add(
        Staff(
            id=person.id,
            program_id=program_id,
            role=role,
            name=name.strip(),
            sign_in=sign_in,
            created_at=turn.now,
            email=_address(email),
        )
    )
    digests.plan(turn, staff.id)
    audit(turn, "staff.added", staff.id, actor_id=actor_id, detail=role, program_id=program_id)
    return staff


def set_email(turn: Turn, staff_id: str, email: str, *, actor_id: str | None = None) -> Staff:
    """Change or (when empty) take away the address for crisis alerts. Raises RefusedError when it is no address."""
    staff = turn.tx.change(turn.tx.need(Staff, staff_id), email=_address(email))
    audit(turn, "staff.email_changed", staff.id, actor_id=actor_id, program_id=staff.program_id)
    return staff


def staff_link(turn: Turn, staff_id: str) -> str:
    """A one-time code that ties the staff member's Telegram account, for alerts."""
    staff = turn.tx.need(Staff, staff_id)
    return invites.make(turn, InviteKind.STAFF, staff.id, staff.program_id)


def page_link(turn: Turn, staff_id: str) -> str:
    """A one-time code with which the staff member sets a password and the second factor on the page."""
    staff = turn.tx.need(Staff, staff_id)
    return invites.make(turn, InviteKind.PAGE, staff.id, staff.program_id)


def add_patient(
    turn: Turn,
    program_id: str,
    *,
    first_name: str,
    focus: Focus = Focus.SUBSTANCE,
    language: str = "en",
    zone: str = "",
    track_id: str | None = None,
    counselor_id: str | None = None,
    born: str = "",
    phone: str = "",
    sleeps_at: str = "",
    voicemail_ok: bool = False,
    emergency_contact: str = "",
    actor_id: str | None = None,
) -> Invited:
    """A new patient and the one-time link. Raises RefusedError when something that is needed is missing or foreign."""
    program = turn.tx.need(Program, program_id)
    zone = zone or program.zone
    if not first_name.strip():
        raise RefusedError("A patient needs a first name.")
    if not schedule.is_zone(zone):
        raise RefusedError(f"'{zone}' is no time zone. Write it like America/New_York.")
    track, counselor = turn.tx.get(Track, track_id), turn.tx.get(Staff, counselor_id)
    foreign = (track_id is not None and (track is None or track.program_id != program_id)) or (
        counselor_id is not None and (counselor is None or counselor.program_id != program_id)
    )
    if foreign:
        raise RefusedError("The track and the counselor must belong to the patient's program.")
    person = _person(turn, program_id, Role.PATIENT, language)
    patient = turn.tx.add(
        Patient(
            id=person.id,
            program_id=program_id,
            case_code=_case_code(turn),
            first_name=first_name.strip(),
            born=born.strip(),
            phone=phone.strip(),
            sleeps_at=sleeps_at.strip(),
            voicemail_ok=voicemail_ok,
            emergency_contact=emergency_contact.strip(),
            language=language,
            zone=zone,
            track_id=track_id,
            counselor_id=counselor_id,
            focus=focus,
            created_at=turn.now,
        )
    )
    code = invites.make(turn, InviteKind.PATIENT, person.id, program_id)
    audit(turn, "patient.added", person.id, actor_id=actor_id, patient_id=person.id, program_id=program_id)
    return Invited(person_id=person.id, code=code, case_code=patient.case_code)


def new_patient_link(turn: Turn, patient_id: str, *, actor_id: str) -> str:
    """A fresh one-time link (lost phone, expired link). The old account is cut when the new one claims the record."""
    patient = turn.tx.need(Patient, patient_id)
    audit(turn, "patient.new_link", patient_id, actor_id=actor_id, patient_id=patient_id, program_id=patient.program_id)
    return invites.make(turn, InviteKind.PATIENT, patient_id, patient.program_id)


def cut(turn: Turn, patient_id: str, *, actor_id: str) -> None:
    """Lost phone: the account stops at once, what waits for it is cancelled."""
    patient = turn.tx.need(Patient, patient_id)
    for account in turn.tx.find(Account, person_id=patient_id, state=accounts.LIVE):
        turn.tx.change(account, state=AccountState.ENDED, settled_at=turn.now, settled_by=actor_id)
    outbox.unsay(turn, person_id=patient_id)
    audit(turn, "account.cut", patient_id, actor_id=actor_id, patient_id=patient_id, program_id=patient.program_id)


def confirm(turn: Turn, account_id: str, *, actor_id: str) -> bool:
    """Staff say that this Telegram account is the patient's: enrolled from now on. False when it was settled already.

    Raises LookupError for an account or a patient that does not exist.
    """
    account = turn.tx.need(Account, account_id)
    turn.tx.lock(account.person_id)
    patient = turn.tx.need(Patient, account.person_id)
    if account.state is AccountState.CLAIMED and patient.state is not PatientState.JOINING:
        raise RefusedError("The patient has left meanwhile. Give them a new link when they want to come back.")
    done = turn.tx.change_if(
        account,
        {"state": AccountState.CLAIMED},
        state=AccountState.CONFIRMED,
        settled_at=turn.now,
        settled_by=actor_id,
    )
    if done is None or patient.join_step is not JoinStep.CONFIRM:
        if done is not None:
            raise RefusedError("The patient has not finished joining yet. Try again when they have.")
        return False
    patient = turn.tx.change(
        patient,
        state=PatientState.ENROLLED,
        join_step=JoinStep.DONE,
        enrolled_at=patient.enrolled_at or turn.now,
        left_at=None,
    )
    audit(
        turn, "account.confirmed", account.id, actor_id=actor_id, patient_id=patient.id, program_id=patient.program_id
    )
    _welcome(turn, patient)
    checkins.plan_ahead(turn, patient.id)
    assessments.plan_ahead(turn, patient.id)
    skills.plan_prompt(turn, patient.id)
    progress.plan(turn, patient.id)
    return True


def refuse(turn: Turn, account_id: str, *, actor_id: str) -> bool:
    """Staff say that this Telegram account is somebody else's. False when it was settled already."""
    account = turn.tx.need(Account, account_id)
    patient = turn.tx.need(Patient, account.person_id)
    message = screen(turn, patient.language, "join.refused")
    queued = outbox.say(turn, patient.id, message, outbox.LEAVING)
    turn.tx.change(queued, account_id=account.id)
    done = turn.tx.change_if(
        account, {"state": AccountState.CLAIMED}, state=AccountState.REFUSED, settled_at=turn.now, settled_by=actor_id
    )
    if done is None:
        turn.tx.change(queued, state=OutboxState.CANCELLED, body="")
        return False
    if patient.state is PatientState.JOINING:
        turn.tx.change(patient, state=PatientState.CREATED, join_step=JoinStep.LANGUAGE)
    audit(turn, "account.refused", account.id, actor_id=actor_id, patient_id=patient.id, program_id=patient.program_id)
    return True


def pin_numbers(turn: Turn, patient: Patient) -> None:
    """Pin the crisis numbers and the program's in the patient's chat, in the patient's language."""
    program = turn.tx.need(Program, patient.program_id)
    pinned = screen(turn, patient.language, "join.pinned", phone=program.phone)
    # Silent: it names helplines, and staff confirm at an hour that the patient does not choose.
    outbox.say(turn, patient.id, pinned, replace(outbox.REPLY, silent=True), pin=True)


def _welcome(turn: Turn, patient: Patient) -> None:
    pin_numbers(turn, patient)
    welcome = screen(
        turn,
        patient.language,
        "join.welcome",
        keyboard=home_keyboard(turn, patient.language),
        time=wording_time.wall_time(patient.checkin_time, patient.language),
    )
    outbox.say(turn, patient.id, welcome, outbox.REPLY)


def _person(turn: Turn, program_id: str, role: Role, language: str) -> Person:
    if language not in turn.content.locales:
        raise RefusedError(f"There are no texts in '{language}'. Choose one of: {', '.join(turn.content.locales)}.")
    turn.tx.need(Program, program_id)
    return turn.tx.add(
        Person(id=turn.tx.new_id(), program_id=program_id, role=role, language=language, created_at=turn.now)
    )


def _case_code(turn: Turn) -> str:
    """`H-` and digits that say nothing about anybody; more digits when three run out."""
    for attempt in range(_CODE_TRIES):
        digits = 3 + attempt // 50
        number = int.from_bytes(turn.draw(8).encode(), "big") % 10**digits
        code = f"H-{number:0{digits}d}"
        if turn.tx.first(Patient, case_code=code) is None:
            return code
    raise RefusedError("No case code is free. Please try again.")


def _address(email: str) -> str | None:
    email = email.strip()
    if email and not _ADDRESS.fullmatch(email):
        raise RefusedError(f"'{email}' is no e-mail address. Example: dana@example.org")
    return email or None
