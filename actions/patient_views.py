"""What staff see of one patient: the call card and the record below it.

Reading only; the page writes the audit row of the look (`actions.views.looked`). The rules a reader must not break: the
record of another program does not exist; what the patient was told is what was true then, not what would be said now.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from actions import (
    alerts,
    asked,
    assessment_views,
    attendance_views,
    countries,
    histories,
    morning,
    plan_views,
    rungs,
    skills,
    views,
)
from actions.assessment_views import AssessmentView
from actions.attendance_views import Hours
from actions.due import Kind
from actions.plan_views import Plan
from actions.turn import Turn, account_of
from actions.views import AlertView, Claim, Day
from care import change, hours, schedule
from care import checkin as asking
from care.catalogue import Item, Option, Who
from care.catalogue import Kind as ItemKind
from care.change import Distance
from care.records import (
    Account,
    Alert,
    AlertState,
    Answer,
    AttendanceState,
    Audit,
    Checkin,
    Consent,
    Due,
    EarlierAnswer,
    FamilyLink,
    Flag,
    JoinStep,
    Level,
    Message,
    Outcome,
    Patient,
    PatientState,
    Program,
    SafetyCheck,
    Session,
    SessionReply,
    SkillRun,
    Staff,
    Track,
)
from care.rules import Rule
from storage import views as queries

SPANS = (7, 30, 90)
_SESSIONS_BACK, _SESSIONS_AHEAD = timedelta(days=14), timedelta(days=14)
_TIMELINE = 40
_DECIDED = {
    "patient.phase_changed": "event_phase",
    "patient.discharged": "event_discharged",
    histories.WENT: "event_away",
    histories.CAME_BACK: "event_back",
}
_ANSWERED_ON_DUTY = frozenset({Rule.NOT_SAFE, Rule.NOT_SURE, Rule.SAFETY_UNANSWERED, Rule.TELL_COUNSELOR})
"""After these the patient is told whether somebody is on duty (`alerts.truth`)."""


@dataclass(frozen=True, slots=True)
class Next:
    """What happens by itself if nobody does anything: these people are told at `at`, or the taker is asked again.

    `names` of the people who are told; `everyone` when it is the whole team; neither when the taker is asked again.
    """

    at: datetime
    names: tuple[str, ...] = ()
    everyone: bool = False


@dataclass(frozen=True, slots=True)
class Given:
    """One answer with its question: a number, an option or several, words, or that it was skipped.

    `earlier` is what a note was before it was edited, the newest first.
    """

    item: Item
    answer: Answer
    earlier: tuple[EarlierAnswer, ...] = ()

    @property
    def is_note(self) -> bool:
        """Whether its place is below the numbers: a note, also one that was skipped."""
        return self.item.kind is ItemKind.NOTE

    @property
    def options(self) -> tuple[Option, ...]:
        """What was chosen, of one option or of several; nothing where a number or words were given."""
        values = asking.picked(self.answer) or (() if self.answer.value is None else (self.answer.value,))
        return tuple(option for option in self.item.choosable if option.value in values)


@dataclass(frozen=True, slots=True)
class CheckinView:
    """A check-in with its answers, in the order of the questions."""

    checkin: Checkin
    given: tuple[Given, ...]

    def given_to(self, question: str) -> Given | None:
        """The answer to one question."""
        return next((given for given in self.given if given.item.id == question), None)


@dataclass(frozen=True, slots=True)
class SessionView:
    """A session, what the patient said about coming, and how staff marked them (None: not yet)."""

    session: Session
    reply: SessionReply | None
    is_past: bool
    state: AttendanceState | None


@dataclass(frozen=True, slots=True)
class SkillView:
    """A practised skill by its name in both languages' catalogue; the id when the catalogue has it no more."""

    run: SkillRun
    name: str


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the timeline. `what` is the id of a text of the page, `detail` one more id or nothing."""

    at: datetime
    what: str
    detail: str = ""
    level: Level | None = None
    outcome: Outcome | None = None
    by: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """Everything that the patient's page shows."""

    patient: Patient
    program: Program
    counselor: str
    track: str
    their_time: datetime
    alert: AlertView | None
    told: tuple[str, ...]
    next: Next | None
    safety: SafetyCheck | None
    morning: Audit | None
    plan: Plan
    account: Account | None
    claim: Claim | None
    checkins: tuple[CheckinView, ...]
    days: tuple[Day, ...]
    thread: tuple[Message, ...]
    names: dict[str, str]
    sessions: tuple[SessionView, ...]
    hours: Hours
    assessments: tuple[AssessmentView, ...]
    skills: tuple[SkillView, ...]
    family: tuple[FamilyLink, ...]
    consents: tuple[Consent, ...]
    timeline: tuple[Event, ...]
    usual: Mapping[str, Distance]

    @property
    def unread(self) -> int:
        """The patient's messages that nobody has read."""
        return sum(message.staff_id is None and message.read_at is None for message in self.thread)

    @property
    def columns(self) -> tuple[Item, ...]:
        """The questions that the shown check-ins have answers to, notes left out, in the order of asking."""
        found = {given.item.id: given.item for view in self.checkins for given in view.given if not given.is_note}
        return tuple(found.values())

    @property
    def last(self) -> CheckinView | None:
        """The newest check-in with at least one answer."""
        return next((view for view in self.checkins if view.given), None)


def record(turn: Turn, staff: Staff, patient_id: str, language: str, *, days: int = 30) -> Record | None:
    """The record of a patient of this member of staff's program; None for everybody else's.

    `days` local days of answers come along, the newest first.
    """
    patient = views.patient_of(turn, staff, patient_id)
    if patient is None:
        return None
    names = {each.id: each.name for each in turn.tx.find(Staff, program_id=staff.program_id)}
    track = turn.tx.get(Track, patient.track_id)
    alert = views.alert_of(turn, staff, patient.id)
    account = account_of(turn, patient.id)
    claimed = next(
        (each for each in queries.claimed_accounts(turn.tx, staff.program_id) if each.person_id == patient.id), None
    )
    checkins, by_day = _checkins(turn, patient, days)
    return Record(
        patient=patient,
        program=turn.tx.need(Program, patient.program_id),
        counselor=names.get(patient.counselor_id or "", ""),
        track=track.name if track else "",
        their_time=schedule.local(turn.now, patient.zone),
        alert=alert,
        told=_told(turn, patient, alert),
        next=_next(turn, alert.alert) if alert else None,
        safety=turn.tx.first(SafetyCheck, order="-asked_at", patient_id=patient.id),
        morning=morning.newest(turn, patient.id),
        plan=plan_views.plan_of(turn, patient.id),
        account=account,
        claim=Claim(claimed, patient, patient.join_step is JoinStep.CONFIRM) if claimed else None,
        checkins=checkins,
        days=by_day,
        thread=tuple(turn.tx.find(Message, order="written_at", patient_id=patient.id)),
        names=names,
        sessions=_sessions(turn, patient),
        hours=attendance_views.hours_of(turn, patient),
        assessments=assessment_views.answered(turn, patient, staff),
        skills=_skills(turn, patient, language),
        family=tuple(turn.tx.find(FamilyLink, order="created_at", patient_id=patient.id)),
        consents=tuple(turn.tx.find(Consent, order="agreed_at", person_id=patient.id)),
        timeline=_timeline(turn, patient, names),
        usual=_usual(turn, patient, checkins),
    )


def _checkins(turn: Turn, patient: Patient, days: int) -> tuple[tuple[CheckinView, ...], tuple[Day, ...]]:
    today = schedule.local_day(turn.now, patient.zone)
    since = today - timedelta(days=days - 1)
    found = queries.checkins_since(turn.tx, patient.program_id, since, patient_id=patient.id)
    answers = queries.answers_since(turn.tx, patient.program_id, since, patient_id=patient.id)
    earlier = _earlier_notes(turn, answers)
    shown = tuple(CheckinView(checkin, _given(turn, checkin, answers, earlier)) for checkin in reversed(found))
    by_day = views.days_of(found, answers).get(patient.id, {})
    return shown, tuple(by_day[on] for on in sorted(by_day))


def _usual(turn: Turn, patient: Patient, checkins: tuple[CheckinView, ...]) -> Mapping[str, Distance]:
    """How the scales of the newest check-in stand to the patient's own median of the 14 days before it."""
    newest = next((view for view in checkins if view.given), None)
    if newest is None:
        return {}
    on = newest.checkin.local_on
    since = on - timedelta(days=change.BASELINE_DAYS)
    found = queries.checkins_since(turn.tx, patient.program_id, since, patient_id=patient.id)
    answers = queries.answers_since(turn.tx, patient.program_id, since, patient_id=patient.id)
    by_day = views.days_of(found, answers).get(patient.id, {})
    result: dict[str, Distance] = {}
    for given in newest.given:
        value, scale = given.answer.value, given.item.id
        if given.item.kind is not ItemKind.SCALE or value is None:
            continue
        earlier = [by_day[day].values[scale] for day in sorted(by_day) if day < on and scale in by_day[day].values]
        distance = change.against_baseline(value, earlier)
        if distance is not None:
            result[scale] = distance
    return result


def _given(
    turn: Turn, checkin: Checkin, answers: list[Answer], earlier: Mapping[str, tuple[EarlierAnswer, ...]]
) -> tuple[Given, ...]:
    """The answers with their questions as they were asked; what was set aside is not among them."""
    mine = {answer.question: answer for answer in answers if answer.checkin_id == checkin.id and asked.is_given(answer)}
    try:
        items = asked.questionnaire_of(turn, checkin).items if mine else ()
    except LookupError:  # answers without their questions say nothing, and the call card must open all the same
        items = ()
    return tuple(Given(item, mine[item.id], earlier.get(mine[item.id].id, ())) for item in items if item.id in mine)


def _earlier_notes(turn: Turn, answers: list[Answer]) -> dict[str, tuple[EarlierAnswer, ...]]:
    """What notes were before they were edited: id of the answer -> its earlier words, the newest first."""
    notes = tuple(answer.id for answer in answers if answer.words is not None)
    found: dict[str, tuple[EarlierAnswer, ...]] = {}
    if notes:
        for row in turn.tx.find(EarlierAnswer, order="-id", answer_id=notes):
            if row.words is not None:
                found[row.answer_id] = (*found.get(row.answer_id, ()), row)
    return found


def _told(turn: Turn, patient: Patient, view: AlertView | None) -> tuple[str, ...]:
    """What the patient was told about this alert, in the patient's language, as it was true at the time."""
    if view is None:
        return ()
    found = []
    flags = turn.tx.find(Flag, alert_id=view.alert.id, order="raised_at")
    asked = [flag for flag in flags if flag.rule in _ANSWERED_ON_DUTY]
    if asked:
        said = alerts.truth(replace(turn, now=asked[-1].updated_at), patient)
        found.append(countries.at_home(turn, patient.id, said).text)
    if any(alerts.was_promised(turn, flag) for flag in flags) and view.alert.state is AlertState.ACKNOWLEDGED:
        program = turn.tx.need(Program, patient.program_id)
        texts = countries.content_for(turn, patient.id)
        found.append(texts.plain(patient.language, "help.acknowledged", phone=program.phone))
    return tuple(found)


def _next(turn: Turn, alert: Alert) -> Next | None:
    planned = turn.tx.first(Due, kind=Kind.ALERT_STEP, subject_id=alert.id)
    if planned is None:
        return None
    if alert.state is not AlertState.OPEN:
        return Next(planned.due_at)
    period = hours.period(turn.tx.need(Program, alert.program_id), planned.due_at)
    coming = rungs.ladder_of(alert).climb(alert.level, period).rungs
    first = min(alert.rung, len(coming) - 1) if period is alert.period else 0
    for rung in coming[first:]:
        people = rungs.people_of(turn, alert, rung)
        if people:  # a rung that names nobody is passed over at once
            names = tuple(turn.tx.need(Staff, person_id).name for person_id in people)
            return Next(planned.due_at, names, everyone=Who.EVERYONE in rung.who)
    return Next(planned.due_at, everyone=True)


def _sessions(turn: Turn, patient: Patient) -> tuple[SessionView, ...]:
    """Sessions of the last and the coming two weeks; of the past ones those of which something is known."""
    start, end = turn.now - _SESSIONS_BACK, turn.now + _SESSIONS_AHEAD
    planned = (
        queries.sessions_between(turn.tx, patient.program_id, patient.track_id, start, end) if patient.track_id else []
    )
    marks = {key: mark for key, mark in attendance_views.states_of(turn, patient).items()
             if start <= mark.session.starts_at < end}  # fmt: skip
    replies = {reply.session_id: reply for reply in turn.tx.find(SessionReply, patient_id=patient.id)}
    found = {session.id: session for session in [*planned, *(mark.session for mark in marks.values())]}
    shown = []
    for session in sorted(found.values(), key=lambda each: each.starts_at):
        mark, reply, is_past = marks.get(session.id), replies.get(session.id), session.starts_at < turn.now
        if not is_past or mark is not None or reply is not None:
            shown.append(SessionView(session, reply, is_past, mark.state if mark else None))
    return tuple(shown)


def _skills(turn: Turn, patient: Patient, language: str) -> tuple[SkillView, ...]:
    runs = skills.runs_of(turn, patient.id)[:12]
    catalogue = turn.content.skills
    return tuple(
        SkillView(run, catalogue[run.skill].name.in_(language) if run.skill in catalogue else run.skill) for run in runs
    )


def _timeline(turn: Turn, patient: Patient, names: dict[str, str]) -> tuple[Event, ...]:
    events = [*_life(patient), *_phases(turn, patient, names), *_alerts(turn, patient, names)]
    events += [
        Event(consent.agreed_at, "event_consent", consent.kind)
        for consent in turn.tx.find(Consent, person_id=patient.id)
    ]
    for account in turn.tx.find(Account, person_id=patient.id):
        events.append(Event(account.claimed_at, "event_claimed"))
        if account.settled_at is not None:
            by = names.get(account.settled_by or "", "")
            events.append(Event(account.settled_at, f"event_account_{account.state}", by=by))
    for link in turn.tx.find(FamilyLink, patient_id=patient.id):
        if link.confirmed_at:
            events.append(Event(link.confirmed_at, "event_family_confirmed"))
        if link.ended_at:
            events.append(Event(link.ended_at, "event_family_ended"))
    events.sort(key=lambda event: event.at, reverse=True)
    return tuple(events[:_TIMELINE])


def _life(patient: Patient) -> Iterator[Event]:
    yield Event(patient.created_at, "event_created")
    if patient.enrolled_at:
        yield Event(patient.enrolled_at, "event_enrolled")
    if patient.left_at and patient.state is PatientState.LEFT:
        yield Event(patient.left_at, "event_left")


def _phases(turn: Turn, patient: Patient, names: dict[str, str]) -> Iterator[Event]:
    """New phases, leaves, stays in hospital and the discharge: nothing but the audit keeps who decided it and when."""
    for row in turn.tx.find(Audit, patient_id=patient.id, act=tuple(_DECIDED)):
        by, what = names.get(row.actor_id or "", ""), _DECIDED[row.act]
        if row.act in (histories.WENT, histories.CAME_BACK):
            yield Event(row.at, f"{what}_{row.detail}", by=by)
        else:
            yield Event(row.at, what, row.detail.split()[-1], by=by)


def _alerts(turn: Turn, patient: Patient, names: dict[str, str]) -> Iterator[Event]:
    for alert in turn.tx.find(Alert, patient_id=patient.id):
        yield Event(alert.opened_at, "event_alert", level=alert.level)
        if alert.resolved_at:
            by = names.get(alert.resolved_by or "", "")
            yield Event(alert.resolved_at, "event_resolved", outcome=alert.outcome, by=by)
