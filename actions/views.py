"""What staff see on their page: everybody of one program at a glance.

Reading only, but for `looked`, which writes down that somebody looked. The rules a reader must not break: whoever asks
is handed in and gets their own program, never another; a look at a record is one audit row, written before the answer
leaves; nothing here puts people in an order that nobody can explain: level, then age.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from actions import alert_cards, alerts, assessment_views, cover_views, handing_over, usefulness, watching
from actions.assessment_views import Interview
from actions.turn import Turn, account_of, audit
from care import hours, schedule
from care.records import (
    Account,
    Alert,
    AlertState,
    Answer,
    Audit,
    Checkin,
    FamilyLink,
    JoinStep,
    Level,
    Patient,
    PatientState,
    Person,
    Program,
    Session,
    Staff,
    StaffRole,
    Track,
)
from storage import alerts as alert_queries
from storage import views as queries

WEEK = 7
SHOWN = ("mood", "craving", "anxiety", "urge")
"""The scales that the lists show, in this order; a patient's focus decides which of them there are."""

AUDIT_PAGE = 100

GONE = (PatientState.LEFT, PatientState.DISCHARGED)


@dataclass(frozen=True, slots=True)
class AlertView:
    """An open alert with what one needs to act on it. `minutes` is its age at this level."""

    alert: Alert
    patient: Patient
    reasons: tuple[str, ...]
    minutes: int
    taken_by: str
    is_mine: bool
    is_my_patient: bool
    their_time: datetime
    asked: str = ""
    handed_by: str = ""
    colleagues: tuple[Staff, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether nobody has it yet."""
        return self.alert.state is AlertState.OPEN


@dataclass(frozen=True, slots=True)
class Claim:
    """A Telegram account that opened a patient's link. `ready` when the patient has gone through all of joining."""

    account: Account
    patient: Patient
    ready: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """A patient whose messages nobody has read."""

    patient: Patient
    count: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Triage:
    """Who needs a person, now and today."""

    needed: tuple[AlertView, ...]
    concerns: tuple[AlertView, ...]
    claims: tuple[Claim, ...]
    waiting: tuple[Waiting, ...]
    interviews: tuple[Interview, ...]
    resolved: tuple[usefulness.Resolved, ...]
    parked: int
    worries: tuple[str, ...]
    holes: int
    on_call: tuple[str, ...]
    is_staffed: bool
    opens_at: datetime | None
    can_be_alerted: bool

    @property
    def crises(self) -> int:
        """Open crisis alerts that nobody has taken."""
        return sum(view.is_open and view.alert.level is Level.CRISIS for view in self.needed)

    @property
    def untaken(self) -> int:
        """Open alerts above concern that nobody has taken."""
        return sum(view.is_open for view in self.needed)


@dataclass(frozen=True, slots=True)
class Day:
    """One local date of a patient: the last number of each scale that was answered; nothing where nothing was."""

    on: date
    values: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Row:
    """A patient in the caseload."""

    patient: Patient
    counselor: str
    track: str
    level: Level | None
    unread: int
    days_since: int | None
    days: tuple[Day, ...]
    scales: tuple[str, ...]

    def latest(self, scale: str) -> int | None:
        """The last number of a scale within the days shown."""
        return next((day.values[scale] for day in reversed(self.days) if scale in day.values), None)


@dataclass(frozen=True, slots=True)
class Caseload:
    """The patients of a counselor, or of the whole program."""

    rows: tuple[Row, ...]
    is_whole: bool
    gone: int


@dataclass(frozen=True, slots=True)
class StaffRow:
    """A member of staff as an administrator sees them."""

    staff: Staff
    language: str
    can_sign_in: bool
    has_telegram: bool
    patients: int


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One audit row with the names that go with its ids."""

    row: Audit
    actor: str
    case_code: str


@dataclass(frozen=True, slots=True)
class Choices:
    """What a form for a new patient offers."""

    tracks: tuple[Track, ...]
    counselors: tuple[Staff, ...]
    languages: tuple[str, ...]
    zone: str


def triage(turn: Turn, staff: Staff) -> Triage:
    """The first page of a member of staff."""
    program, language = turn.tx.need(Program, staff.program_id), turn.tx.need(Person, staff.id).language
    views = [_alert_view(turn, staff, alert) for alert in alert_queries.open_alerts(turn.tx, program.id)]
    account = account_of(turn, staff.id)
    return Triage(
        needed=tuple(view for view in views if view.alert.level >= Level.URGENT),
        concerns=tuple(view for view in views if view.alert.level < Level.URGENT),
        claims=tuple(_claim(turn, account) for account in queries.claimed_accounts(turn.tx, program.id)),
        waiting=tuple(
            Waiting(turn.tx.need(Patient, row.patient_id), row.count, minutes_since(turn, row.since_at))
            for row in queries.unread(turn.tx, program.id)
        ),
        interviews=assessment_views.interviews(turn, staff),
        resolved=usefulness.to_rate(turn, staff),
        parked=queries.parked(turn.tx),
        holes=cover_views.holes(turn, program),
        on_call=cover_views.on_call_names(turn, program),
        worries=tuple(turn.content.plain(language, f"staff.watchdog_{worry}") for worry in watching.present(turn)),
        is_staffed=hours.is_staffed(program, turn.now),
        opens_at=hours.next_opening(program, turn.now),
        can_be_alerted=account is not None and account.unreachable_at is None,
    )


def alert_of(turn: Turn, staff: Staff, patient_id: str) -> AlertView | None:
    """The open alert of one patient."""
    alert = alerts.open_alert(turn, patient_id)
    return _alert_view(turn, staff, alert) if alert is not None and alert.program_id == staff.program_id else None


def caseload(turn: Turn, staff: Staff, *, whole: bool) -> Caseload:
    """The patients of this counselor (`whole`: of the program) with their last seven local days.

    Whoever is no counselor always sees the whole program. Those who left or were discharged are counted, not listed.
    """
    whole = whole or staff.role is not StaffRole.COUNSELOR
    everyone = turn.tx.find(Patient, program_id=staff.program_id)
    mine = [patient for patient in everyone if whole or patient.counselor_id == staff.id]
    since = turn.now.date() - timedelta(days=WEEK)
    checkins = queries.checkins_since(turn.tx, staff.program_id, since)
    days = days_of(checkins, queries.answers_since(turn.tx, staff.program_id, since))
    answered = queries.last_answered(turn.tx, staff.program_id)
    unread = {row.patient_id: row.count for row in queries.unread(turn.tx, staff.program_id)}
    levels = {alert.patient_id: alert.level for alert in alert_queries.open_alerts(turn.tx, staff.program_id)}
    tracks = {track.id: track.name for track in turn.tx.find(Track, program_id=staff.program_id)}
    names = {each.id: each.name for each in turn.tx.find(Staff, program_id=staff.program_id)}
    rows = []
    for patient in mine:
        if patient.state in GONE:
            continue
        today = schedule.local_day(turn.now, patient.zone)
        last = answered.get(patient.id)
        week = week_of(days.get(patient.id, {}), today)
        rows.append(
            Row(
                patient=patient,
                counselor=names.get(patient.counselor_id or "", ""),
                track=tracks.get(patient.track_id or "", ""),
                level=levels.get(patient.id),
                unread=unread.get(patient.id, 0),
                days_since=(today - schedule.local_day(last, patient.zone)).days if last else None,
                days=week,
                scales=tuple(scale for scale in SHOWN if any(scale in day.values for day in week)),
            )
        )
    rows.sort(key=lambda row: (-(row.level or 0), row.patient.first_name.casefold(), row.patient.case_code))
    return Caseload(tuple(rows), whole, sum(patient.state in GONE for patient in mine))


def team(turn: Turn, staff: Staff) -> tuple[StaffRow, ...]:
    """Everybody who works in the program, those with access first."""
    found = turn.tx.find(Staff, program_id=staff.program_id)
    rows = [
        StaffRow(
            staff=each,
            language=turn.tx.need(Person, each.id).language,
            can_sign_in=bool(each.active and each.password_hash),
            has_telegram=account_of(turn, each.id) is not None,
            patients=turn.tx.count(Patient, counselor_id=each.id),
        )
        for each in found
    ]
    return tuple(sorted(rows, key=lambda row: (not row.staff.active, row.staff.name.casefold())))


def audit_lines(turn: Turn, staff: Staff, *, before: str = "") -> tuple[AuditLine, ...]:
    """The newest audit rows of the program, older than the row `before`."""
    names = {each.id: each.name for each in turn.tx.find(Staff, program_id=staff.program_id)}
    codes = {each.id: each.case_code for each in turn.tx.find(Patient, program_id=staff.program_id)}
    return tuple(
        AuditLine(
            row, names.get(row.actor_id or "", codes.get(row.actor_id or "", "")), codes.get(row.patient_id or "", "")
        )
        for row in queries.audit_rows(turn.tx, staff.program_id, before=before, limit=AUDIT_PAGE)
    )


def choices(turn: Turn, staff: Staff) -> Choices:
    """What the form for a new patient offers."""
    program = turn.tx.need(Program, staff.program_id)
    people = alert_queries.team(turn.tx, staff.program_id, StaffRole.COUNSELOR, StaffRole.SUPERVISOR)
    return Choices(
        tracks=tuple(turn.tx.find(Track, program_id=program.id, order="name")),
        counselors=tuple(sorted(people, key=lambda each: each.name.casefold())),
        languages=tuple(turn.content.locales),
        zone=program.zone,
    )


def looked(turn: Turn, staff: Staff, page: str, patient_id: str | None = None) -> None:
    """Write down that a page with patients on it was opened: 45 CFR 164.312(b)."""
    subject = patient_id or staff.program_id
    audit(turn, f"look.{page}", subject, actor_id=staff.id, patient_id=patient_id, program_id=staff.program_id)


def patient_of(turn: Turn, staff: Staff, patient_id: str) -> Patient | None:
    """The patient, when they are in this member of staff's program."""
    patient = turn.tx.get(Patient, patient_id)
    return patient if patient is not None and patient.program_id == staff.program_id else None


def session_of(turn: Turn, staff: Staff, session_id: str) -> Session | None:
    """The session, when it is of this member of staff's program."""
    session = turn.tx.get(Session, session_id)
    return session if session is not None and session.program_id == staff.program_id else None


def claim_of(turn: Turn, staff: Staff, account_id: str) -> Account | None:
    """The claimed account, when it speaks for a patient of this member of staff's program."""
    return queries.account_of_program(turn.tx, staff.program_id, account_id)


def family_link_of(turn: Turn, staff: Staff, patient_id: str, link_id: str) -> FamilyLink | None:
    """A family link of this patient, when the patient is in this member of staff's program."""
    return queries.family_link(turn.tx, staff.program_id, patient_id, link_id)


def colleague(turn: Turn, staff: Staff, staff_id: str) -> Staff | None:
    """Somebody of the same program."""
    other = turn.tx.get(Staff, staff_id)
    return other if other is not None and other.program_id == staff.program_id else None


def days_of(checkins: Sequence[Checkin], answers: Sequence[Answer]) -> dict[str, dict[date, Day]]:
    """For each patient and local date: the last number of each question. What was skipped is not there."""
    by_id = {checkin.id: checkin for checkin in checkins}
    found: dict[str, dict[date, Day]] = {}
    for answer in sorted(answers, key=lambda each: each.answered_at):
        checkin = by_id.get(answer.checkin_id)
        if checkin is None or answer.value is None:
            continue
        days = found.setdefault(answer.patient_id, {})
        day = days.get(checkin.local_on, Day(checkin.local_on, {}))
        days[checkin.local_on] = replace(day, values={**day.values, answer.question: answer.value})
    return found


def week_of(days: Mapping[date, Day], today: date) -> tuple[Day, ...]:
    """The seven days that end today, empty ones included."""
    wanted = (today - timedelta(days=ago) for ago in reversed(range(WEEK)))
    return tuple(days.get(on, Day(on, {})) for on in wanted)


def minutes_since(turn: Turn, at: datetime) -> int:
    """Whole minutes from an instant to now; never less than none."""
    return max(0, int((turn.now - at).total_seconds() // 60))


def _alert_view(turn: Turn, staff: Staff, alert: Alert) -> AlertView:
    patient = turn.tx.need(Patient, alert.patient_id)
    by, asked, giver = (turn.tx.get(Staff, each) for each in (alert.acknowledged_by, alert.asked_of, alert.handed_by))
    language = turn.tx.need(Person, staff.id).language
    return AlertView(
        alert=alert,
        patient=patient,
        reasons=tuple(dict.fromkeys(alert_cards.reasons_of(turn, alert, language))),
        minutes=minutes_since(turn, alert_queries.reached_level_at(turn.tx, alert)),
        taken_by=by.name if by else "",
        is_mine=alert.acknowledged_by == staff.id,
        is_my_patient=patient.counselor_id == staff.id,
        their_time=schedule.local(turn.now, patient.zone),
        asked=asked.name if asked else "",
        handed_by=giver.name if giver else "",
        colleagues=tuple(handing_over.colleagues(turn, alert, staff.id)),
    )


def _claim(turn: Turn, account: Account) -> Claim:
    patient = turn.tx.need(Patient, account.person_id)
    return Claim(account, patient, patient.join_step is JoinStep.CONFIRM)
