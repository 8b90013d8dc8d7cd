"""Flags that reach a person: raise, tell, acknowledge, resolve.

A flag is a reason; all open flags of a patient are told as one alert. The rules a reader must not break: a flag is raised
in the transaction of the answer that caused it; every alert that pages somebody has a next step in the due table until a
person resolves it; only a person closes it; the first line of what staff get names nobody.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, timedelta

from actions import (
    alert_access,
    alert_cards,
    digests,
    due,
    handing_over,
    lateness,
    outbox,
    relaying,
    ringing,
    rungs,
    staffing,
)
from actions.due import Kind
from actions.routes import DueAction
from actions.screen import screen
from actions.turn import Turn, audit
from care import escalation, hours, morning, wording_time
from care.catalogue import How, Rung
from care.escalation import Act
from care.message import Outgoing
from care.records import (
    Alert,
    AlertState,
    Audit,
    Checkin,
    Flag,
    Level,
    Outcome,
    Patient,
    PatientState,
    Program,
    Ring,
    Source,
    StaffRole,
)
from care.rules import LEVELS, Rule
from storage import alerts as queries

HOLD = timedelta(seconds=90)
"""Below crisis an alert waits this long for the end of the check-in (product, section 3.4)."""

SAID_AGAIN = frozenset({Rule.NOT_SAFE, Rule.NOT_SURE, Rule.CRISIS_WORDS, Rule.TELL_COUNSELOR, Rule.FAMILY_DANGER})
"""Said a second time, each of these is news to whoever acknowledged the first."""

FROM_FAMILY = frozenset({Rule.FAMILY_WORRY, Rule.FAMILY_DANGER})
"""What a relative reported: the patient is told nothing of it."""

NO_ANSWER_AGAIN = timedelta(minutes=15)

_NOT_SEEN_AFTER = timedelta(minutes=2)
"""Told for so long and not taken when the next rung is told: the patient learns that nobody has taken it yet, once."""

_NOT_SEEN = "patient.not_seen_yet"


def raise_flag(
    turn: Turn,
    patient_id: str,
    rule: Rule,
    facts: Mapping[str, str],
    *,
    checkin_id: str | None = None,
    level: Level | None = None,
    spoken_on: date | None = None,
) -> Alert:
    """Raise a flag or let it join the open one of the same rule; the patient's alert as it now is.

    `facts` fill the placeholders of `flags.<rule>` and hold no words of a person. `level` may only raise the default.
    `spoken_on` is when staff last spoke with the patient about the same thing: then it is a concern, and says so.
    """
    turn.tx.lock(patient_id)
    patient = turn.tx.need(Patient, patient_id)
    facts = lateness.dated(turn, facts)
    level = max(level or LEVELS[rule], LEVELS[rule]) if spoken_on is None else min(Level.CONCERN, LEVELS[rule])
    facts = facts if spoken_on is None else {**facts, alert_cards.SPOKEN_ON: spoken_on.isoformat()}
    alert = open_alert(turn, patient_id) or _new_alert(turn, patient, level)
    existing = turn.tx.first(Flag, patient_id=patient_id, rule=rule, closed_at=None)
    if existing is None:
        turn.tx.add(
            Flag(
                id=turn.tx.new_id(),
                program_id=patient.program_id,
                patient_id=patient_id,
                alert_id=alert.id,
                rule=rule,
                level=level,
                facts=json.dumps(dict(facts)),
                checkin_id=checkin_id,
                raised_at=turn.now,
                updated_at=turn.now,
            )
        )
        audit(
            turn,
            "flag.raised",
            alert.id,
            actor_id=None,
            patient_id=patient_id,
            detail=rule,
            program_id=patient.program_id,
        )
    else:
        turn.tx.change(existing, facts=json.dumps(dict(facts)), level=max(existing.level, level), updated_at=turn.now)
    alert = _rise(turn, alert, level)
    if rule in morning.AFTER and patient.state is PatientState.ENROLLED:
        at = morning.first_after(turn.now, patient.zone, patient.quiet_from_time, patient.quiet_until_time)
        due.plan_once(turn, Kind.MORNING, alert.id, at)
    if alert.state is AlertState.ACKNOWLEDGED and (existing is None or rule in SAID_AGAIN):
        return _ring_again(turn, alert, rule, level)
    alert_cards.refresh(turn, alert)
    if existing is None and alert.level is Level.CONCERN:
        _mention(turn, alert, patient)
    return alert


def open_alert(turn: Turn, patient_id: str) -> Alert | None:
    """The patient's alert that is not resolved, if any."""
    return turn.tx.first(Alert, patient_id=patient_id, state=(AlertState.OPEN, AlertState.ACKNOWLEDGED))


def release(turn: Turn, patient_id: str) -> None:
    """The check-in is over: an alert that waited for its end goes out now."""
    alert = open_alert(turn, patient_id)
    if alert is not None and alert.state is AlertState.OPEN and alert.rung == 0 and alert.level >= Level.URGENT:
        step(turn, alert.id)


def step(turn: Turn, alert_id: str) -> None:
    """Do what is due on an alert and plan the next look. A rung that names nobody is passed over at once."""
    alert = alert_access.locked(turn, alert_id)
    if alert is None or alert.state is AlertState.RESOLVED:
        return
    period = hours.period(turn.tx.need(Program, alert.program_id), turn.now)
    if escalation.starts_anew(alert, period):
        alert = turn.tx.change(alert, period=period, rung=0, level_at=turn.now)
    changes_at = staffing.changes_at(turn, alert.program_id)
    what = escalation.decide(rungs.ladder_of(alert), alert, turn.now, changes_at)
    next_at = what.next_at
    match what.act:
        case Act.TELL if what.tells is not None:
            alert = turn.tx.change(alert, rung=what.rung)
            if not _tell(turn, alert, what.tells) and _hurry(turn, alert):
                step(turn, alert.id)
                return
            if alert.level is Level.CRISIS and _has_waited(turn, alert):
                _tell_patient(turn, alert, "help.not_seen_yet")
                audit(
                    turn, _NOT_SEEN, alert.id, actor_id=None, patient_id=alert.patient_id, program_id=alert.program_id
                )
        case Act.ASK_AGAIN:
            alert = turn.tx.change(alert, asked_again_at=turn.now, snoozed_until_at=None)
            alert_cards.show(turn, alert, alert.acknowledged_by or "", anew=True, lead="staff.still_open")
        case Act.REOPEN:
            _reopen(turn, alert)
        case Act.GIVE_BACK:
            if handing_over.give_back(turn, alert):
                return
            _reopen(turn, alert)
        case _:
            pass
    if next_at is not None:
        due.plan(turn, Kind.ALERT_STEP, alert.id, next_at)


def not_told(turn: Turn, alert_id: str, person_id: str) -> None:
    """A member of staff could not be told: the next rung at once. On the last rung the repeat goes on as planned."""
    alert = turn.tx.get(Alert, alert_id)
    if alert is None or alert.state is not AlertState.OPEN or alert.level < Level.URGENT:
        return
    audit(turn, "alert.not_told", alert.id, actor_id=None, patient_id=alert.patient_id, detail=person_id,
          program_id=alert.program_id)  # fmt: skip
    if _hurry(turn, alert):
        due.plan(turn, Kind.ALERT_STEP, alert.id, turn.now)
    else:
        relaying.plan(turn, alert, at_once=True)


def acknowledge(turn: Turn, staff_id: str, alert_id: str) -> bool:
    """Let this member of staff take the alert. One wins (compare-and-set); False when somebody else has it already.

    Raises LookupError for an alert of another program.
    """
    alert, staff = alert_access.of_program(turn, staff_id, alert_id)
    won = turn.tx.change_if(
        alert,
        {"state": AlertState.OPEN},
        state=AlertState.ACKNOWLEDGED,
        acknowledged_at=turn.now,
        acknowledged_by=staff.id,
        asked_again_at=None,
        snoozed_until_at=None,
        **handing_over.after_taking(alert, staff.id),
    )
    if won is None:
        return False
    # After a hand-over the patient knows already that somebody has seen it.
    known = alert.asked_of is not None and _was_taken(turn, alert)
    audit(
        turn,
        "alert.acknowledged",
        alert.id,
        actor_id=staff.id,
        patient_id=alert.patient_id,
        program_id=alert.program_id,
    )
    due.drop(turn, Kind.SECOND_WAY, alert.id)
    handing_over.plan_next(turn, won)
    alert_cards.refresh(turn, won)
    ringing.refresh(turn, won)
    if not known and any(was_promised(turn, flag) for flag in turn.tx.find(Flag, alert_id=alert.id)):
        _tell_patient(turn, won, "help.acknowledged")
    return True


def resolve(turn: Turn, staff_id: str, alert_id: str, outcome: Outcome) -> bool:
    """Close the alert and its flags with an outcome; `no_answer` keeps it and asks again in 15 minutes.

    False when it is closed already. Raises LookupError for an alert of another program.
    """
    alert, staff = alert_access.of_program(turn, staff_id, alert_id)
    if alert.state is AlertState.RESOLVED:
        return False
    audit(turn, "alert.resolved" if outcome is not Outcome.NO_ANSWER else "alert.no_answer", alert.id, actor_id=staff.id,
          patient_id=alert.patient_id, detail=outcome, program_id=alert.program_id)  # fmt: skip
    if outcome is Outcome.NO_ANSWER:
        alert = turn.tx.change(
            alert, state=AlertState.ACKNOWLEDGED, acknowledged_by=staff.id, acknowledged_at=alert.acknowledged_at or turn.now,
            outcome=outcome, snoozed_until_at=None, **handing_over.after_taking(alert, staff.id),
        )  # fmt: skip
        due.plan(turn, Kind.ALERT_STEP, alert.id, turn.now + NO_ANSWER_AGAIN)
        again = timedelta(minutes=rungs.ladder_of(alert).acknowledged_reminder_minutes) - NO_ANSWER_AGAIN
        # Asked again in 15 minutes means: the reminder's clock is set back by the difference.
        alert = turn.tx.change(alert, acknowledged_at=turn.now - again, asked_again_at=None)
        alert_cards.refresh(turn, alert)
        return True
    done = turn.tx.change_if(
        alert,
        {"state": (AlertState.OPEN, AlertState.ACKNOWLEDGED)},
        state=AlertState.RESOLVED,
        resolved_at=turn.now,
        resolved_by=staff.id,
        outcome=outcome,
    )
    if done is None:
        return False
    for flag in turn.tx.find(Flag, alert_id=alert.id, closed_at=None):
        turn.tx.change(flag, closed_at=turn.now)
    due.drop(turn, Kind.ALERT_STEP, alert.id)
    due.drop(turn, Kind.SECOND_WAY, alert.id)
    alert_cards.refresh(turn, done)
    ringing.refresh(turn, done)
    return True


def withdraw(turn: Turn, patient_id: str, rule: Rule, staff_id: str, outcome: Outcome) -> bool:
    """Close one open flag because what this member of staff has just recorded answers it; False when there is none.

    The alert goes on with its other reasons; when this was the only one it is resolved with `outcome` by the same
    person. Its line stays on the alert and says that it is answered: the text `staff.withdrawn_<rule>`. Raises
    LookupError for staff of another program.
    """
    turn.tx.lock(patient_id)
    flag = turn.tx.first(Flag, patient_id=patient_id, rule=rule, closed_at=None)
    if flag is None:
        return False
    alert, staff = alert_access.of_program(turn, staff_id, flag.alert_id)
    facts = {**json.loads(flag.facts), alert_cards.WITHDRAWN_BY: staff.id}
    turn.tx.change(flag, facts=json.dumps(facts), closed_at=turn.now)
    audit(turn, "flag.withdrawn", alert.id, actor_id=staff.id, patient_id=patient_id, detail=rule,
          program_id=alert.program_id)  # fmt: skip
    if turn.tx.first(Flag, alert_id=alert.id, closed_at=None) is None:
        resolve(turn, staff.id, alert.id, outcome)
    else:
        alert_cards.refresh(turn, alert)
    return True


def let_go(turn: Turn, staff_id: str) -> None:
    """Somebody of the staff has left: what they had taken is everybody's again, what they were asked for climbs on."""
    theirs = turn.tx.find(Alert, acknowledged_by=staff_id, state=AlertState.ACKNOWLEDGED)
    asked = turn.tx.find(Alert, asked_of=staff_id, state=AlertState.OPEN)
    for found in sorted(theirs + asked, key=lambda each: each.patient_id):  # one order, so that no two wait in a ring
        alert = alert_access.locked(turn, found.id)
        if alert is None or alert.state is AlertState.RESOLVED:
            continue
        if alert.state is AlertState.ACKNOWLEDGED:
            _reopen(turn, alert)
        if alert.level >= Level.URGENT:
            _hurry(turn, turn.tx.need(Alert, alert.id))
            due.plan(turn, Kind.ALERT_STEP, alert.id, turn.now)


def refresh_for(turn: Turn, patient_id: str) -> None:
    """Something that the alert shows has changed (a reply to the safety question): bring its messages up to date."""
    alert = open_alert(turn, patient_id)
    if alert is not None:
        alert_cards.refresh(turn, alert)


def truth(turn: Turn, patient: Patient) -> Outgoing:
    """What is true about being told: who was told, whether anybody is on duty, or that nobody could be reached."""
    program = turn.tx.need(Program, patient.program_id)
    if not any(staffing.is_reachable(turn, staff.id) for staff in queries.team(turn.tx, patient.program_id)):
        return screen(turn, patient.language, "help.told_nobody", phone=program.phone)
    if hours.is_staffed(program, turn.now):
        return screen(turn, patient.language, "help.told_on_duty", phone=program.phone)
    if any(staffing.is_reachable(turn, person_id) for person_id in staffing.on_call(turn, program.id)):
        return screen(turn, patient.language, "help.told_on_call", phone=program.phone)
    opens = hours.next_opening(program, turn.now)
    when = wording_time.day_and_time(opens, patient.zone, patient.language) if opens else program.phone
    return screen(turn, patient.language, "help.told_off_duty", opens=when)


def was_promised(turn: Turn, flag: Flag) -> bool:
    """Whether the patient was told "I will tell you when someone takes it" for this reason."""
    return _is_own(turn, flag) and (
        flag.level is Level.CRISIS
        or flag.rule == Rule.TELL_COUNSELOR
        or (flag.rule == Rule.CRAVING_HIGH and flag.checkin_id is None)
    )


DUE: dict[Kind, DueAction] = {Kind.ALERT_STEP: step}


def _new_alert(turn: Turn, patient: Patient, level: Level) -> Alert:
    program = turn.tx.need(Program, patient.program_id)
    ladder = turn.content.ladders.get(program.ladder, turn.content.ladders["default"])
    return turn.tx.add(
        Alert(
            id=turn.tx.new_id(),
            program_id=patient.program_id,
            patient_id=patient.id,
            level=level,
            state=AlertState.OPEN,
            ladder=json.dumps(asdict(ladder)),
            rung=0,
            opened_at=turn.now,
            level_at=turn.now,
            period=hours.period(program, turn.now),
        )
    )


def _rise(turn: Turn, alert: Alert, level: Level) -> Alert:
    """Bring the alert to at least this level and make sure that its next step is planned."""
    if level > alert.level:
        # A higher level is new: whoever acknowledged the lower one has not answered this.
        alert = _untaken(turn, turn.tx.change(alert, level=level))
    if alert.state is not AlertState.OPEN or alert.level < Level.URGENT or alert.rung > 0:
        return alert
    if alert.level is Level.CRISIS:
        step(turn, alert.id)
        return turn.tx.need(Alert, alert.id)
    due.plan_once(turn, Kind.ALERT_STEP, alert.id, turn.now + HOLD)
    return alert


def _hurry(turn: Turn, alert: Alert) -> bool:
    """Bring the climb forward so that the coming rung counts as due now; False when there is no further rung."""
    steps = rungs.ladder_of(alert).climb(alert.level, alert.period).rungs
    if alert.rung >= len(steps):
        return False
    start = turn.now - timedelta(minutes=steps[alert.rung].after_minutes)
    turn.tx.change(alert, level_at=min(alert.level_at, start))
    return True


def _tell(turn: Turn, alert: Alert, rung: Rung) -> bool:
    """Send the alert to the people of a rung by its ways; whether at least one of them can be reached."""
    people = rungs.people_of(turn, alert, rung)
    by_phone = people if How.TELEGRAM in rung.by else []
    reachable = [person_id for person_id in by_phone if staffing.is_reachable(turn, person_id)]
    # Whoever asked a colleague learns that the colleague has not taken it.
    giver = alert.handed_by if alert.handed_by and staffing.is_reachable(turn, alert.handed_by) else None
    for person_id in dict.fromkeys([*reachable, giver] if giver else reachable):
        ringing.ring(turn, alert, person_id)
    others = relaying.by_rung(turn, alert, rung, people) if people else 0
    if people and not reachable and not others:
        audit(turn, "alert.nobody_reachable", alert.id, actor_id=None, patient_id=alert.patient_id,
              detail=",".join(rung.who), program_id=alert.program_id)  # fmt: skip
    relaying.plan(turn, alert, at_once=bool(people) and not reachable)
    return bool(reachable or others)


def _has_waited(turn: Turn, alert: Alert) -> bool:
    """Whether somebody was told of this alert a while ago, nobody ever took it, and the patient does not know that yet."""
    before = turn.now - _NOT_SEEN_AFTER
    told = any(ring.rung_at <= before for ring in turn.tx.find(Ring, alert_id=alert.id))
    said = turn.tx.first(Audit, act=_NOT_SEEN, subject_id=alert.id) is not None
    return told and not said and not _was_taken(turn, alert)


def _is_own(turn: Turn, flag: Flag) -> bool:
    """Whether the patient set this off on the phone: not what a relative reported, nor what staff took down."""
    checkin = turn.tx.get(Checkin, flag.checkin_id)
    return flag.rule not in FROM_FAMILY and (checkin is None or checkin.source is not Source.STAFF)


def _ring_again(turn: Turn, alert: Alert, rule: Rule, level: Level) -> Alert:
    """News on an alert that somebody has already: a crisis or a call for the counselor must be taken anew."""
    if level is Level.CRISIS or rule is Rule.TELL_COUNSELOR:
        alert = _untaken(turn, alert)
        alert_cards.refresh(turn, alert)
        step(turn, alert.id)
        return turn.tx.need(Alert, alert.id)
    alert_cards.refresh(turn, alert)
    if level >= Level.URGENT and alert.acknowledged_by is not None:
        ringing.ring(turn, alert, alert.acknowledged_by)
    return alert


def _untaken(turn: Turn, alert: Alert) -> Alert:
    """Nobody has it any more, and its climb begins anew on the side of the ladder that holds now."""
    period = hours.period(turn.tx.need(Program, alert.program_id), turn.now)
    return turn.tx.change(
        alert, rung=0, level_at=turn.now, period=period, **handing_over.UNTAKEN, **handing_over.NOT_HANDED
    )  # fmt: skip


def _reopen(turn: Turn, alert: Alert) -> None:
    alert = _untaken(turn, alert)
    audit(turn, "alert.reopened", alert.id, actor_id=None, patient_id=alert.patient_id,
          program_id=alert.program_id)  # fmt: skip
    alert_cards.refresh(turn, alert)


def _was_taken(turn: Turn, alert: Alert) -> bool:
    """Whether somebody ever acknowledged this alert."""
    return turn.tx.first(Audit, act="alert.acknowledged", subject_id=alert.id) is not None


def _mention(turn: Turn, alert: Alert, patient: Patient) -> None:
    """A concern makes no phone ring: it waits for the digest of the counselor, or of the supervisors where there is none.

    Raised after the digest of the day it is one silent card.
    """
    found = staffing.stands_in_for(turn, patient.counselor_id)
    people = [found] if found and staffing.is_reachable(turn, found) else []
    people = people or [staff.id for staff in staffing.team(turn, alert.program_id, StaffRole.SUPERVISOR)]
    for person_id in people:
        if not digests.is_to_come(turn, person_id):
            alert_cards.show(turn, alert, person_id, silent=True)


def _tell_patient(turn: Turn, alert: Alert, text_id: str) -> None:
    if not any(_is_own(turn, flag) for flag in turn.tx.find(Flag, alert_id=alert.id)):
        return
    patient = turn.tx.need(Patient, alert.patient_id)
    program = turn.tx.need(Program, alert.program_id)
    outbox.say(turn, patient.id, screen(turn, patient.language, text_id, phone=program.phone), outbox.SAFETY)
