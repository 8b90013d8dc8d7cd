"""Progress for the patient: `/progress`, the picture's card, and the look-back once a week.

It says what `care.progress` counts; the picture is only named here and drawn when it is sent. The rules a reader must not
break: whatever can make a phone ring is a neutral line, numbers stand in a spoiler, in the covered picture or behind a
tap; nothing is praised or blamed; days without use are not mentioned to somebody whose focus is mental health; whoever
said *Not every week* is not asked again.
"""

from __future__ import annotations

from datetime import date, time

from actions import answering, calendar, due, outbox, skill_runs
from actions.due import Kind
from actions.outbox import Way
from actions.routes import CommandAction, DueAction, TapAction
from actions.screen import button, join, option, screen
from actions.turn import Turn, Who, audit
from care import phases, progress, schedule, skills
from care.buttons import Tap
from care.delivery import Purpose
from care.message import Button, Outgoing
from care.progress import Facts, Said, Week
from care.records import Delivery, Due, Focus, Lane, Patient, PatientState, SkillRun
from storage import progress as queries

OFF, ON = "look_back.off", "look_back.on"
"""Acts in the audit: the later one of a patient says whether the look-back comes by itself."""

NAME = "progress"
"""The kind of picture, before the colon of its name: `progress:30`."""

SCALES: dict[Focus, tuple[str, ...]] = {
    Focus.SUBSTANCE: ("mood", "craving"),
    Focus.MENTAL: ("mood", "urge", "anxiety"),
    Focus.BOTH: ("mood", "craving"),
}
"""What one line of the look-back names; at most the first two that were answered."""

_SCALES_SAID = 2


# ---------------------------------------------------------------------------------------------------- what others call


def plan(turn: Turn, patient_id: str) -> None:
    """Plan the next look-back; called at enrolment and when time or zone change. It then plans itself.

    May run any number of times. One that is due at this very moment is left as it is.
    """
    patient = turn.tx.need(Patient, patient_id)
    if patient.state is not PatientState.ENROLLED or is_off(turn, patient.id):
        due.drop(turn, Kind.LOOK_BACK, patient.id)
        return
    waiting = turn.tx.first(Due, kind=Kind.LOOK_BACK, subject_id=patient.id)
    if waiting is None or waiting.due_at > turn.now:
        at = progress.next_look_back(turn.now, *_hours(patient))
        if waiting is None or waiting.due_at != at:
            due.plan(turn, Kind.LOOK_BACK, patient.id, at)


def is_off(turn: Turn, patient_id: str) -> bool:
    """Whether the patient said *Not every week*."""
    return queries.last_act(turn.tx, patient_id, (OFF, ON)) == OFF


def facts_of(turn: Turn, patient_id: str) -> Facts:
    """What is stored about a patient's daily check-ins, sessions and skills."""
    days: dict[date, dict[str, int]] = {}
    said: dict[str, Said] = {}
    for number in queries.numbers(turn.tx, patient_id):
        known = said.get(number.checkin_id)
        used = number.value if number.question == "used" else (known.used if known else None)
        said[number.checkin_id] = Said(number.on, used)
        if number.value is not None:
            days.setdefault(number.on, {})[number.question] = number.value
    return Facts(
        days=days,
        said=tuple(said.values()),
        sessions=tuple(queries.attended(turn.tx, patient_id)),
        runs=tuple(queries.practised(turn.tx, patient_id)),
    )


# --------------------------------------------------------------------------------------------------------- what is due


def look_back(turn: Turn, patient_id: str) -> None:
    """The weekly look-back is due: a neutral line, if there was an answer that week. Plans the next.

    Never on a break, in a session, in quiet hours, or while the last safety answer is not safe.
    """
    turn.tx.lock(patient_id)
    patient = turn.tx.need(Patient, patient_id)
    plan(turn, patient_id)
    slot = progress.look_back_slot(turn.now, *_hours(patient))
    paused = phases.is_on_break(patient, turn.now)
    if patient.state is not PatientState.ENROLLED or paused or slot is None or is_off(turn, patient.id):
        return
    if schedule.quiet_until(turn.now, patient.zone, patient.quiet_from_time, patient.quiet_until_time) is not None:
        return
    over_at = calendar.end_of_current(turn, patient.id, turn.now)
    if over_at is not None:
        due.plan(turn, Kind.LOOK_BACK, patient.id, over_at)
        return
    last = progress.week_before(schedule.local_day(slot, patient.zone))[1]
    if _week(turn, patient, last).is_empty or not skill_runs.may_open(turn, patient, unasked=True):
        return
    way = Way(Lane.SCHEDULED, Delivery.PROMPT, Purpose.LOOK_BACK, expires_at=slot + progress.LOOK_BACK_WITHIN)
    rows = [
        [button(turn, patient.language, "show", "pg_week", patient.id, last.isoformat())],
        [button(turn, patient.language, "weekly_off", "pg_off", patient.id)],
    ]
    message = screen(turn, patient.language, "progress.week_ready", *rows)
    outbox.show(turn, _week_key(patient), patient.id, message, way, anew=True, personal=True)


# ------------------------------------------------------------------------------------------------- a command and taps


def on_progress(turn: Turn, who: Who, argument: str = "") -> None:
    """`/progress`, also with a number of days: the picture, and what there is to say under it."""
    patient = answering.enrolled(turn, who)
    if patient is None:
        answering.instead(turn, who)
        return
    wanted = int(argument) if argument.strip().isdecimal() else 0
    span = wanted if wanted in progress.SPANS else progress.span_for(_days_in_program(turn, patient))
    _show(turn, patient, span, anew=True)


def on_span(turn: Turn, who: Who, tap: Tap) -> str:
    """7, 30 or 90 days: another picture in the same message. From under a look-back: a card of its own."""
    patient = _own(turn, who, tap)
    span = int(tap.argument) if tap.argument.isdecimal() else 0
    if patient is None or span not in progress.SPANS:
        return turn.content.plain(who.language, "progress.gone")
    week = outbox.card(turn, _week_key(patient))
    if week is not None and tap.message_id is not None and week.message_id == tap.message_id:
        _show(turn, patient, span, anew=True)
        return ""
    outbox.touched(turn, _key(patient), tap.message_id)
    _show(turn, patient, span)
    return ""


def on_week(turn: Turn, who: Who, tap: Tap) -> str:
    """*Show* under the weekly line: three lines, in the same message. The argument is the last date of that week."""
    patient, last = _own(turn, who, tap), _date(tap.argument)
    if patient is None or last is None:
        return turn.content.plain(who.language, "progress.gone")
    outbox.touched(turn, _week_key(patient), tap.message_id)
    week = _week(turn, patient, last)
    _show_week(turn, patient, week)
    return ""


def on_off(turn: Turn, who: Who, tap: Tap) -> str:
    """*Not every week*."""
    return _switch(turn, who, tap, OFF)


def on_on(turn: Turn, who: Who, tap: Tap) -> str:
    """*Every week again*."""
    return _switch(turn, who, tap, ON)


TAPS: dict[str, TapAction] = {"pg_span": on_span, "pg_week": on_week, "pg_off": on_off, "pg_on": on_on}
COMMANDS: dict[str, CommandAction] = {"progress": on_progress}
DUE: dict[Kind, DueAction] = {Kind.LOOK_BACK: look_back}


# ---------------------------------------------------------------------------------------------------------- in private


def _show(turn: Turn, patient: Patient, span: int, *, anew: bool = False) -> None:
    facts = facts_of(turn, patient.id)
    language = patient.language
    if not facts.days:
        message = screen(turn, language, "progress.nothing")
    else:
        # A picture in a notification is not covered by its caption, and the caption is what a lock screen shows.
        spans = [_span_button(turn, patient, each, chosen=each == span) for each in progress.SPANS]
        head = screen(turn, language, "progress.card", spans, days=str(span))
        picture = Outgoing((), picture=f"{NAME}:{span}")
        message = join(head, picture, *_lines(turn, patient, facts), gap="\n")
    outbox.show(turn, _key(patient), patient.id, message, outbox.REPLY, anew=anew, personal=True)


def _lines(turn: Turn, patient: Patient, facts: Facts) -> list[Outgoing]:
    """What stands under the picture, each in a spoiler. What is not known or would be nothing has no line."""
    language = patient.language
    lines = []
    day = _days_in_program(turn, patient)
    if day:
        lines.append(screen(turn, language, "progress.day", day=str(day)))
    hours = progress.hours_attended(facts.sessions)
    if hours:
        lines.append(screen(turn, language, "progress.hours", hours=skills.number(hours, language)))
    lines += _without_use(turn, patient, facts)
    lines += _helped(turn, language, facts.runs)
    return lines


def _without_use(turn: Turn, patient: Patient, facts: Facts) -> list[Outgoing]:
    known = None if patient.focus is Focus.MENTAL else progress.without_use(facts.said)
    if known is None:
        return []
    total, longest = str(known.total), str(known.longest)
    lines = [screen(turn, patient.language, "progress.without_use", total=total, longest=longest)]
    if known.since:
        lines.append(screen(turn, patient.language, "progress.since_use", since=str(known.since)))
    lines.append(screen(turn, patient.language, "progress.as_told"))
    return lines


def _helped(turn: Turn, language: str, runs: tuple[SkillRun, ...]) -> list[Outgoing]:
    found = progress.helped(runs)
    lines = [screen(turn, language, "progress.helped")] if found else []
    for skill_id, tally in found:
        skill = turn.content.skills.get(skill_id)
        name = skill.name.in_(language) if skill is not None else skill_id
        down = skills.number(tally.average, language)
        lines.append(screen(turn, language, "progress.helped_line", name=name, down=down, times=str(tally.tries)))
    return lines


def _span_button(turn: Turn, patient: Patient, span: int, *, chosen: bool) -> Button:
    label = turn.content.plain(patient.language, "progress.span", days=str(span))
    return option(f"• {label}" if chosen else label, "pg_span", patient.id, span)


def _show_week(turn: Turn, patient: Patient, week: Week) -> None:
    off = is_off(turn, patient.id)
    lines = _week_lines(turn, patient, week)
    switch = ("weekly_on", "pg_on") if off else ("weekly_off", "pg_off")
    rows = (
        (button(turn, patient.language, "picture", "pg_span", patient.id, progress.WEEK),),
        (button(turn, patient.language, switch[0], switch[1], patient.id, week.last.isoformat()),),
    )
    message = join(*lines, Outgoing((), rows), gap="\n")
    outbox.show(turn, _week_key(patient), patient.id, message, outbox.REPLY, personal=True)


def _week_lines(turn: Turn, patient: Patient, week: Week) -> list[Outgoing]:
    """Three short lines of facts; a thing that did not happen is not mentioned."""
    language = patient.language
    lines = [screen(turn, language, "progress.week_answered", days=str(week.days_answered))]
    said = [_range_said(turn, language, scale, week) for scale in SCALES[patient.focus] if scale in week.ranges]
    if said:
        lines.append(screen(turn, language, "progress.week_numbers", numbers=" ".join(said[:_SCALES_SAID])))
    attended, practised = str(week.attended), str(week.practised)
    if week.attended and week.practised:
        lines.append(screen(turn, language, "progress.week_both", attended=attended, practised=practised))
    elif week.attended:
        lines.append(screen(turn, language, "progress.week_attended", attended=attended))
    elif week.practised:
        lines.append(screen(turn, language, "progress.week_practised", practised=practised))
    else:
        lines.append(screen(turn, language, "progress.week_more"))
    return lines


def _range_said(turn: Turn, language: str, scale: str, week: Week) -> str:
    items = (questionnaire.item(scale) for questionnaire in turn.content.questionnaires.values())
    item = next((item for item in items if item is not None), None)
    name = item.name.in_(language) if item is not None else scale
    found = week.ranges[scale]
    if found.lowest == found.highest:
        return turn.content.plain(language, "progress.one_number", name=name, value=str(found.lowest))
    values = {"low": str(found.lowest), "high": str(found.highest)}
    return turn.content.plain(language, "progress.range", name=name, **values)


def _week(turn: Turn, patient: Patient, last: date) -> Week:
    facts = facts_of(turn, patient.id)
    practised_on = [schedule.local_day(run.finished_at or run.started_at, patient.zone) for run in facts.runs]
    return progress.look_back(last, facts.days, facts.days, facts.attended_on, practised_on, SCALES[patient.focus])


def _switch(turn: Turn, who: Who, tap: Tap, act: str) -> str:
    patient = _own(turn, who, tap)
    if patient is None:
        return turn.content.plain(who.language, "progress.gone")
    outbox.touched(turn, _week_key(patient), tap.message_id)
    if is_off(turn, patient.id) is not (act == OFF):
        audit(turn, act, patient.id, actor_id=patient.id, patient_id=patient.id, program_id=patient.program_id)
        plan(turn, patient.id)
    switch = ("weekly_on", "pg_on") if act == OFF else ("weekly_off", "pg_off")
    text_id = "progress.off" if act == OFF else "progress.on"
    message = screen(turn, who.language, text_id, [button(turn, who.language, switch[0], switch[1], patient.id)])
    outbox.show(turn, _week_key(patient), patient.id, message, outbox.REPLY)
    return ""


def _own(turn: Turn, who: Who, tap: Tap) -> Patient | None:
    patient = answering.enrolled(turn, who)
    return patient if patient is not None and tap.object_id == patient.id else None


def _days_in_program(turn: Turn, patient: Patient) -> int:
    return progress.days_in_program(patient.enrolled_at, turn.now, patient.zone)


def _hours(patient: Patient) -> tuple[str, time, time, time]:
    return patient.zone, patient.checkin_time, patient.quiet_from_time, patient.quiet_until_time


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _key(patient: Patient) -> str:
    return f"progress:{patient.id}"


def _week_key(patient: Patient) -> str:
    return f"week:{patient.id}"
