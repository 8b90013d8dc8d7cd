"""A patient's settings: time of the questions, zone; and the language, for everybody.

The rules a reader must not break: a change of time or zone is carried into what is planned in the same transaction; a
language is one that we have texts in; the keyboard follows the language, so that *I need help* is always readable.
"""

from __future__ import annotations

from datetime import time, timedelta

from actions import answering, checkins, enrolling, family, joining, outbox, progress, skills, waiting
from actions.routes import CommandAction, TapAction, Typed, TypedAction
from actions.screen import button, home_keyboard, option, screen
from actions.turn import Turn, Who, audit
from care import schedule, wording_time
from care.buttons import Tap
from care.message import Button, Outgoing
from care.records import Patient, Role
from care.words import WordLevel

TIME, ZONE = "ac_time", "ac_zone"
"""What a patient's chat may wait for: a time, a city."""

_WAITS = timedelta(hours=1)
_OTHER = "other"


def on_settings(turn: Turn, who: Who, argument: str = "") -> None:
    """`/settings`."""
    del argument
    patient = answering.enrolled(turn, who)
    if patient is None:
        answering.instead(turn, who)
    else:
        _show(turn, patient, _overview(turn, patient), anew=True)


def on_change(turn: Turn, who: Who, tap: Tap) -> str:
    """Time, zone or language: show what may be picked; or back to the overview."""
    patient = _own(turn, who, tap)
    if patient is None:
        return family.over(turn, who)
    screens = {"time": _time_screen, "zone": _zone_screen, "language": _language_screen}
    _show(turn, patient, screens.get(tap.argument, _overview)(turn, patient))
    return ""


def on_time(turn: Turn, who: Who, tap: Tap) -> str:
    """A time was picked, or *Another one*: then one may be typed."""
    patient = _own(turn, who, tap)
    if patient is None:
        return family.over(turn, who)
    if tap.argument == _OTHER:
        return _type_instead(turn, patient, TIME, "join.time_other")
    chosen = schedule.parse_time(tap.argument)
    return _time_set(turn, patient, chosen) if chosen is not None else ""


def typed_time(turn: Turn, who: Who, patient_id: str, typed: Typed) -> bool:
    """A time was typed."""
    patient = _waiting_for(turn, who, patient_id, typed)
    if patient is None:
        return False
    chosen = schedule.parse_time(typed.text)
    if chosen is None:
        outbox.say(turn, patient.id, screen(turn, who.language, "join.time_unknown"), outbox.REPLY)
    else:
        _time_set(turn, patient, chosen, anew=True)
    return True


def on_zone(turn: Turn, who: Who, tap: Tap) -> str:
    """A zone was picked, or *Another one*: then a city may be typed."""
    patient = _own(turn, who, tap)
    if patient is None:
        return family.over(turn, who)
    if tap.argument == _OTHER:
        return _type_instead(turn, patient, ZONE, "join.zone_other")
    if tap.argument.isdecimal() and int(tap.argument) < len(joining.ZONES):
        return _zone_set(turn, patient, joining.ZONES[int(tap.argument)])
    return ""


def typed_zone(turn: Turn, who: Who, patient_id: str, typed: Typed) -> bool:
    """A city was typed."""
    patient = _waiting_for(turn, who, patient_id, typed)
    if patient is None:
        return False
    zone = schedule.find_zone(typed.text)
    if zone is None:
        outbox.say(turn, patient.id, screen(turn, who.language, "join.zone_unknown"), outbox.REPLY)
    else:
        _zone_set(turn, patient, zone, anew=True)
    return True


def on_language_command(turn: Turn, who: Who, argument: str = "") -> None:
    """`/language`, in every role and state."""
    del argument
    message = screen(turn, who.language, "account.language", _languages(turn, who.id))
    outbox.show(turn, f"language:{who.id}", who.id, message, answering.way(turn, who), anew=True)


def on_language(turn: Turn, who: Who, tap: Tap) -> str:
    """English or Spanish."""
    if tap.object_id != who.id or tap.argument not in turn.content.locales:
        return family.over(turn, who)
    turn.tx.change(who.person, language=tap.argument)
    patient = turn.tx.get(Patient, who.id) if who.person.role is Role.PATIENT else None
    keyboard: tuple[tuple[str, ...], ...] = ()
    if patient is not None:
        changed = turn.tx.change(patient, language=tap.argument)
        if answering.enrolled(turn, who) is not None:
            keyboard = home_keyboard(turn, tap.argument)
            if changed.language != patient.language:
                enrolling.pin_numbers(turn, changed)
    message = screen(turn, tap.argument, "account.language_set", keyboard=keyboard)
    outbox.say(turn, who.id, message, answering.way(turn, who))
    return ""


TAPS: dict[str, TapAction] = {"ac_set": on_change, "ac_time": on_time, "ac_zone": on_zone, "ac_lang": on_language}
COMMANDS: dict[str, CommandAction] = {"settings": on_settings, "language": on_language_command}
TYPED: dict[str, TypedAction] = {TIME: typed_time, ZONE: typed_zone}


def _own(turn: Turn, who: Who, tap: Tap) -> Patient | None:
    patient = answering.enrolled(turn, who)
    if patient is None or tap.object_id != patient.id:
        return None
    outbox.touched(turn, _key(patient), tap.message_id)
    return patient


def _waiting_for(turn: Turn, who: Who, patient_id: str, typed: Typed) -> Patient | None:
    """The patient whose setting was typed. Words that call for a person are no setting: they go to the thread."""
    patient = answering.enrolled(turn, who)
    if patient is None or patient.id != patient_id or typed.reading.level is not WordLevel.NONE:
        return None
    return patient


def _type_instead(turn: Turn, patient: Patient, kind: str, text_id: str) -> str:
    waiting.expect(turn, patient.id, kind, patient.id, turn.now + _WAITS)
    _show(turn, patient, screen(turn, patient.language, text_id, [_back(turn, patient)]))
    return ""


def _time_set(turn: Turn, patient: Patient, chosen: time, *, anew: bool = False) -> str:
    patient = turn.tx.change(patient, **joining.with_checkin_time(patient, chosen))
    return _saved(turn, patient, "time", anew=anew)


def _zone_set(turn: Turn, patient: Patient, zone: str, *, anew: bool = False) -> str:
    patient = turn.tx.change(patient, zone=zone)
    return _saved(turn, patient, "zone", anew=anew)


def _saved(turn: Turn, patient: Patient, what: str, *, anew: bool) -> str:
    """Carry the change into what is planned, and show it."""
    for kind in (TIME, ZONE):
        waiting.over(turn, patient.id, kind)
    checkins.plan_ahead(turn, patient.id)
    skills.plan_prompt(turn, patient.id)
    progress.plan(turn, patient.id)
    audit(
        turn,
        "account.settings",
        patient.id,
        actor_id=patient.id,
        patient_id=patient.id,
        detail=what,
        program_id=patient.program_id,
    )
    _show(turn, patient, _overview(turn, patient), anew=anew)
    return turn.content.plain(patient.language, "account.saved")


def _overview(turn: Turn, patient: Patient) -> Outgoing:
    language = patient.language
    return screen(
        turn,
        language,
        "account.settings",
        [button(turn, language, f"change_{what}", "ac_set", patient.id, what) for what in ("time", "zone", "language")],
        time=wording_time.wall_time(patient.checkin_time, language),
        zone=patient.zone.rpartition("/")[2].replace("_", " "),
        start=wording_time.wall_time(patient.quiet_from_time, language),
        end=wording_time.wall_time(patient.quiet_until_time, language),
    )


def _time_screen(turn: Turn, patient: Patient) -> Outgoing:
    language = patient.language
    made = [
        option(wording_time.wall_time(at, language), TIME, patient.id, f"{at.hour:02d}:{at.minute:02d}")
        for at in joining.TIMES
    ]
    other = [button(turn, language, "other", TIME, patient.id, _OTHER), _back(turn, patient)]
    return screen(turn, language, "join.time", made[:3], made[3:], other)


def _zone_screen(turn: Turn, patient: Patient) -> Outgoing:
    language = patient.language
    made = [button(turn, language, f"zone_{i}", ZONE, patient.id, i) for i in range(len(joining.ZONES))]
    rows = [made[i : i + 2] for i in range(0, len(made), 2)]
    other = [button(turn, language, "other", ZONE, patient.id, _OTHER), _back(turn, patient)]
    return screen(turn, language, "join.zone", *rows, other)


def _language_screen(turn: Turn, patient: Patient) -> Outgoing:
    return screen(turn, patient.language, "account.language", _languages(turn, patient.id), [_back(turn, patient)])


def _languages(turn: Turn, person_id: str) -> list[Button]:
    return [
        button(turn, code, label, "ac_lang", person_id, code) for label, code in (("english", "en"), ("spanish", "es"))
    ]


def _back(turn: Turn, patient: Patient) -> Button:
    return button(turn, patient.language, "back", "ac_set", patient.id)


def _key(patient: Patient) -> str:
    return f"settings:{patient.id}"


def _show(turn: Turn, patient: Patient, message: Outgoing, *, anew: bool = False) -> None:
    outbox.show(turn, _key(patient), patient.id, message, outbox.REPLY, anew=anew)
