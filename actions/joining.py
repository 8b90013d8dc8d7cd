"""Joining: from the one-time link to the wait for staff.

Language first, then one honest screen with the crisis numbers, then zone and check-in time. The rules a reader must not
break: nothing personal is said before staff confirmed the account; wrong, used and expired codes are answered alike; "not
now" stores nothing and keeps the link good.
"""

from __future__ import annotations

from datetime import time, timedelta
from enum import StrEnum

from actions import accounts, family, invites, outbox, staffing, waiting
from actions.routes import TapAction, Typed, TypedAction
from actions.screen import button, home_keyboard, join, option, screen
from actions.turn import Turn, Who, audit, whoever
from care import schedule, wording_time
from care.buttons import Tap
from care.message import Outgoing
from care.records import (
    Account,
    AccountState,
    Consent,
    Invite,
    InviteKind,
    JoinStep,
    Patient,
    PatientState,
    Person,
    Program,
    Role,
    Staff,
)

ZONES = ("America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles",
         "America/Anchorage", "Pacific/Honolulu", "America/Puerto_Rico")  # fmt: skip
TIMES = (time(8), time(12), time(17), time(19), time(20))
ZONE, TIME = "jo_zone", "jo_time"
_TYPE_WITHIN = timedelta(days=2)
_GONE = (PatientState.LEFT, PatientState.DISCHARGED)


class Opened(StrEnum):
    """What became of `/start`."""

    DONE = "done"
    BAD_CODE = "bad_code"
    NOT_YOU = "not_you"
    STRANGER = "stranger"


def start(turn: Turn, telegram_id: int, shown_name: str, code: str, *, language: str, message_id: int) -> Opened:
    """`/start`, with or without a code, from this Telegram account. `language` is what the app is set to."""
    who = whoever(turn, telegram_id)
    invite = invites.find(turn, code, turn.now) if code else None
    if who is not None:
        if invite is not None and invite.kind is InviteKind.FAMILY and family.may_open(turn, who):
            return _open_family(turn, invite, telegram_id, shown_name, language, message_id)
        if invite is None or invite.subject_id == who.id or not _is_over(turn, who):
            return _start_known(turn, who, invite, code, message_id)
        # Somebody whose old part here is over opens a link of their own: the account begins anew.
        turn.tx.change(who.account, state=AccountState.ENDED, settled_at=turn.now)
    if not code:
        return Opened.STRANGER
    if invite is None or invite.kind is InviteKind.PAGE:
        return Opened.BAD_CODE
    if not invites.use(turn, invite):
        return Opened.BAD_CODE
    return _open(turn, invite, telegram_id, shown_name, language, message_id)


def show_step(turn: Turn, patient: Patient, *, anew: bool = False) -> None:
    """Show the joining patient the step at which they are."""
    screens = {
        JoinStep.LANGUAGE: _language_screen,
        JoinStep.AGREE: _honest_screen,
        JoinStep.ZONE: _zone_screen,
        JoinStep.TIME: _time_screen,
        JoinStep.CONFIRM: _waiting_screen,
    }
    make = screens.get(patient.join_step)
    if make is not None:
        message = make(turn, patient)
        outbox.show(turn, _key(patient), patient.id, message, outbox.JOINING, subject_id=patient.id, anew=anew)


def on_language(turn: Turn, who: Who, tap: Tap) -> str:
    """English or Spanish."""
    patient = _joining(turn, who, tap, JoinStep.LANGUAGE)
    if patient is None or tap.argument not in turn.content.locales:
        return ""
    turn.tx.change(who.person, language=tap.argument)
    patient = turn.tx.change(patient, language=tap.argument, join_step=JoinStep.AGREE)
    show_step(turn, patient)
    return ""


def on_agree(turn: Turn, who: Who, tap: Tap) -> str:
    """The honest screen was agreed to: the consent is kept word for word by text id and version."""
    patient = _joining(turn, who, tap, JoinStep.AGREE)
    if patient is None:
        return ""
    turn.tx.add(
        Consent(
            id=turn.tx.new_id(),
            person_id=patient.id,
            kind="joining",
            text_id="join.honest",
            version=turn.content.version("join.honest"),
            language=patient.language,
            agreed_at=turn.now,
        )
    )
    audit(turn, "consent.given", patient.id, actor_id=patient.id, patient_id=patient.id, program_id=patient.program_id)
    show_step(turn, turn.tx.change(patient, join_step=JoinStep.ZONE))
    return ""


def on_not_now(turn: Turn, who: Who, tap: Tap) -> str:
    """Not now: the account is let go and the link works again."""
    patient = _joining(turn, who, tap, JoinStep.AGREE)
    if patient is None:
        return ""
    message = screen(turn, patient.language, "join.not_now")
    outbox.show(turn, _key(patient), patient.id, message, outbox.LEAVING, subject_id=patient.id)
    for row in outbox.waiting_for(turn, patient.id):
        turn.tx.change(row, account_id=who.account.id)
    turn.tx.change(who.account, state=AccountState.ENDED, settled_at=turn.now)
    turn.tx.change(patient, state=PatientState.CREATED, join_step=JoinStep.LANGUAGE)
    used = turn.tx.first(Invite, order="-created_at", subject_id=patient.id, kind=InviteKind.PATIENT)
    if used is not None:
        turn.tx.change(used, used_at=None)
    return ""


def on_zone(turn: Turn, who: Who, tap: Tap) -> str:
    """A zone was picked, or *Another one*: then a city may be typed."""
    patient = _joining(turn, who, tap, JoinStep.ZONE)
    if patient is None:
        return ""
    if tap.argument == "other":
        waiting.expect(turn, who.id, ZONE, patient.id, turn.now + _TYPE_WITHIN)
        outbox.say(turn, who.id, screen(turn, who.language, "join.zone_other"), outbox.JOINING)
        return ""
    if tap.argument.isdecimal() and int(tap.argument) < len(ZONES):
        _zone_chosen(turn, patient, ZONES[int(tap.argument)])
    return ""


def typed_zone(turn: Turn, who: Who, patient_id: str, typed: Typed) -> bool:
    """A city was typed."""
    patient = turn.tx.get(Patient, patient_id)
    if patient is None or patient.id != who.id or patient.join_step is not JoinStep.ZONE:
        return False
    zone = schedule.find_zone(typed.text)
    if zone is None:
        outbox.say(turn, who.id, screen(turn, who.language, "join.zone_unknown"), outbox.JOINING)
    else:
        _zone_chosen(turn, patient, zone)
    return True


def on_time(turn: Turn, who: Who, tap: Tap) -> str:
    """A check-in time was picked, or *Another one*: then a time may be typed."""
    patient = _joining(turn, who, tap, JoinStep.TIME)
    if patient is None:
        return ""
    if tap.argument == "other":
        waiting.expect(turn, who.id, TIME, patient.id, turn.now + _TYPE_WITHIN)
        outbox.say(turn, who.id, screen(turn, who.language, "join.time_other"), outbox.JOINING)
        return ""
    chosen = schedule.parse_time(tap.argument)
    if chosen is not None:
        _time_chosen(turn, who, patient, chosen)
    return ""


def typed_time(turn: Turn, who: Who, patient_id: str, typed: Typed) -> bool:
    """A time was typed."""
    patient = turn.tx.get(Patient, patient_id)
    if patient is None or patient.id != who.id or patient.join_step is not JoinStep.TIME:
        return False
    chosen = schedule.parse_time(typed.text)
    if chosen is None:
        outbox.say(turn, who.id, screen(turn, who.language, "join.time_unknown"), outbox.JOINING)
    else:
        _time_chosen(turn, who, patient, chosen)
    return True


def with_checkin_time(patient: Patient, chosen: time) -> dict[str, time]:
    """The fields to change for a new check-in time: quiet hours give way to a time that the patient chose."""
    fields = {"checkin_time": chosen}
    if _within(chosen, patient.quiet_from_time, patient.quiet_until_time):
        if chosen.hour < 12:
            fields["quiet_until_time"] = chosen
        else:
            fields["quiet_from_time"] = time((chosen.hour + 1) % 24, chosen.minute)
    return fields


TAPS: dict[str, TapAction] = {
    "jo_lang": on_language,
    "jo_agree": on_agree,
    "jo_no": on_not_now,
    "jo_zone": on_zone,
    "jo_time": on_time,
}
TYPED: dict[str, TypedAction] = {ZONE: typed_zone, TIME: typed_time}


def _open(turn: Turn, invite: Invite, telegram_id: int, shown_name: str, language: str, message_id: int) -> Opened:
    match invite.kind:
        case InviteKind.PATIENT:
            _claim_patient(turn, invite, telegram_id, shown_name)
        case InviteKind.STAFF:
            _claim_staff(turn, invite, telegram_id, shown_name)
        case _:
            return _open_family(turn, invite, telegram_id, shown_name, language, message_id)
    outbox.take_away(turn, invite.subject_id, message_id)
    return Opened.DONE


def _is_over(turn: Turn, who: Who) -> bool:
    """Whether what this account was known for has ended: a tie, or a patient who left."""
    if who.person.role is Role.FAMILY:
        return family.may_open(turn, who)
    patient = turn.tx.get(Patient, who.id) if who.person.role is Role.PATIENT else None
    return patient is not None and patient.state in _GONE


def _start_known(turn: Turn, who: Who, invite: Invite | None, code: str, message_id: int) -> Opened:
    accounts.came_back(turn, who)
    if code:
        outbox.take_away(turn, who.id, message_id)
    if invite is not None and invite.subject_id != who.id:
        return Opened.NOT_YOU
    patient = turn.tx.get(Patient, who.id) if who.person.role is Role.PATIENT else None
    if patient is not None and patient.state is PatientState.JOINING:
        show_step(turn, patient, anew=True)
        return Opened.DONE
    if patient is not None and invite is not None and patient.state in (*_GONE, PatientState.CREATED):
        invites.use(turn, invite)
        _rejoin(turn, patient)
        return Opened.DONE
    if who.person.role is Role.FAMILY:
        family.home(turn, who)
        return Opened.DONE
    keyboard = home_keyboard(turn, who.language) if patient is not None else ()
    way = outbox.LEAVING if patient is not None and patient.state is not PatientState.ENROLLED else outbox.REPLY
    text = "join.already" if way is outbox.REPLY else "help.from_someone_who_left"
    outbox.say(turn, who.id, screen(turn, who.language, text, keyboard=keyboard), way)
    return Opened.DONE


def _open_family(
    turn: Turn, invite: Invite, telegram_id: int, shown_name: str, language: str, message_id: int
) -> Opened:
    opened = family.opened(turn, telegram_id, shown_name, invite, language=language, message_id=message_id)
    return Opened.DONE if opened else Opened.BAD_CODE


def _rejoin(turn: Turn, patient: Patient) -> None:
    patient = turn.tx.change(patient, state=PatientState.JOINING, join_step=JoinStep.LANGUAGE, left_at=None)
    for account in turn.tx.find(Account, person_id=patient.id, state=accounts.LIVE):
        turn.tx.change(account, state=AccountState.CLAIMED, settled_at=None, settled_by=None)
    show_step(turn, patient, anew=True)


def _claim_patient(turn: Turn, invite: Invite, telegram_id: int, shown_name: str) -> None:
    patient = turn.tx.need(Patient, invite.subject_id)
    account = accounts.claim(turn, patient.id, telegram_id, shown_name)
    audit(turn, "account.claimed", account.id, actor_id=None, patient_id=patient.id, program_id=patient.program_id)
    patient = turn.tx.change(patient, state=PatientState.JOINING, join_step=JoinStep.LANGUAGE)
    show_step(turn, patient, anew=True)


def _claim_staff(turn: Turn, invite: Invite, telegram_id: int, shown_name: str) -> None:
    staff = turn.tx.need(Staff, invite.subject_id)
    person = turn.tx.need(Person, staff.id)
    account = accounts.claim(turn, staff.id, telegram_id, shown_name, confirmed=True)
    audit(turn, "account.claimed", account.id, actor_id=staff.id, program_id=staff.program_id)
    outbox.say(turn, staff.id, screen(turn, person.language, "staff.welcome"), outbox.REPLY)


def _joining(turn: Turn, who: Who, tap: Tap, step: JoinStep) -> Patient | None:
    """The patient whose card was tapped, if it is theirs and they are at this step; else the true step is shown."""
    patient = turn.tx.get(Patient, who.id)
    if patient is None or tap.object_id != patient.id or patient.state is not PatientState.JOINING:
        return None
    outbox.touched(turn, _key(patient), tap.message_id)
    if patient.join_step is not step:
        show_step(turn, patient)
        return None
    return patient


def _zone_chosen(turn: Turn, patient: Patient, zone: str) -> None:
    waiting.over(turn, patient.id)
    show_step(turn, turn.tx.change(patient, zone=zone, join_step=JoinStep.TIME), anew=True)


def _time_chosen(turn: Turn, who: Who, patient: Patient, chosen: time) -> None:
    waiting.over(turn, patient.id)
    patient = turn.tx.change(patient, join_step=JoinStep.CONFIRM, **with_checkin_time(patient, chosen))
    show_step(turn, patient, anew=True)
    for person_id in accounts.team_of(turn, patient):
        reader = turn.tx.need(Person, person_id)
        told = screen(turn, reader.language, "staff.claimed", code=patient.case_code)
        outbox.say(turn, person_id, told, outbox.TEAM)
    audit(turn, "join.waits", who.account.id, actor_id=who.id, patient_id=patient.id, program_id=patient.program_id)


def _language_screen(turn: Turn, patient: Patient) -> Outgoing:
    choices = (
        button(turn, "en", "english", "jo_lang", patient.id, "en"),
        button(turn, "en", "spanish", "jo_lang", patient.id, "es"),
    )
    return screen(turn, patient.language, "join.language", choices)


def _honest_screen(turn: Turn, patient: Patient) -> Outgoing:
    program = turn.tx.need(Program, patient.program_id)
    language = patient.language
    policy = program.use_policy_es if language == "es" else program.use_policy_en
    return screen(
        turn,
        language,
        "join.honest",
        (button(turn, language, "agree", "jo_agree", patient.id),),
        (button(turn, language, "not_now", "jo_no", patient.id),),
        hours=wording_time.staff_hours(program, language),
        after_hours=turn.content.plain(language, f"join.after_hours_{_after_hours(turn, program)}"),
        phone=program.phone,
        use_policy=policy,
    )


def _after_hours(turn: Turn, program: Program) -> str:
    """Whether anybody is ever on call outside the hours, as the rota stands."""
    return "on_call" if staffing.duties(turn, program.id) else "unattended"


def _zone_screen(turn: Turn, patient: Patient) -> Outgoing:
    language = patient.language
    made = [
        option(turn.content.plain(language, f"buttons.zone_{i}"), "jo_zone", patient.id, i) for i in range(len(ZONES))
    ]
    rows = [tuple(made[i : i + 2]) for i in range(0, len(made), 2)]
    other = (button(turn, language, "other", "jo_zone", patient.id, "other"),)
    question = screen(turn, language, "join.zone", *rows, other)
    return join(screen(turn, language, "join.agreed"), question)


def _time_screen(turn: Turn, patient: Patient) -> Outgoing:
    language = patient.language
    made = [
        option(wording_time.wall_time(at, language), "jo_time", patient.id, f"{at.hour:02d}:{at.minute:02d}")
        for at in TIMES
    ]
    other = (button(turn, language, "other", "jo_time", patient.id, "other"),)
    return screen(turn, language, "join.time", tuple(made[:3]), tuple(made[3:]), other)


def _waiting_screen(turn: Turn, patient: Patient) -> Outgoing:
    language = patient.language
    quiet = screen(
        turn,
        language,
        "join.quiet",
        start=wording_time.wall_time(patient.quiet_from_time, language),
        end=wording_time.wall_time(patient.quiet_until_time, language),
    )
    return join(screen(turn, language, "join.waiting"), quiet)


def _key(patient: Patient) -> str:
    return f"join:{patient.id}"


def _within(at: time, start: time, end: time) -> bool:
    return start <= at < end if start <= end else at >= start or at < end
