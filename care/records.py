"""The facts that Handrail keeps, as frozen records, and the words for their states.

Records decide nothing. They are what leaves `storage` and what every rule is a function of. The rule a reader must not
break: `*_at` is an aware UTC instant, `*_on` a local date, `*_time` a local wall time; a missing answer is None, never
a number.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import IntEnum, StrEnum


class Role(StrEnum):
    """Why somebody is known here. One Telegram account speaks for one person, one person has one role."""

    PATIENT = "patient"
    FAMILY = "family"
    STAFF = "staff"


class StaffRole(StrEnum):
    """What a member of staff may do."""

    COUNSELOR = "counselor"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"


class Focus(StrEnum):
    """What the treatment is about; it picks questions and words."""

    SUBSTANCE = "substance"
    MENTAL = "mental"
    BOTH = "both"


class Phase(StrEnum):
    """The level of care that the patient is in."""

    PHP = "php"
    IOP = "iop"
    OP = "op"
    AFTERCARE = "aftercare"


class PatientState(StrEnum):
    """Where the patient stands with Handrail. Only `enrolled` gets anything that the bot starts by itself."""

    CREATED = "created"
    JOINING = "joining"
    ENROLLED = "enrolled"
    LEFT = "left"
    DISCHARGED = "discharged"


class Away(StrEnum):
    """Why a patient is not expected to be in touch, as staff noted it: nothing starts by itself meanwhile."""

    LEAVE = "leave"
    HOSPITAL = "hospital"


class JoinStep(StrEnum):
    """The next thing that a joining patient is asked."""

    LANGUAGE = "language"
    AGREE = "agree"
    ZONE = "zone"
    TIME = "time"
    CONFIRM = "confirm"
    DONE = "done"


class AccountState(StrEnum):
    """Whether a Telegram account may speak for a person. Nothing personal flows before `confirmed`."""

    CLAIMED = "claimed"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    ENDED = "ended"


class InviteKind(StrEnum):
    """What a one-time link opens. `staff` ties a Telegram account, `page` sets up the sign-in on the staff page."""

    PATIENT = "patient"
    FAMILY = "family"
    STAFF = "staff"
    PAGE = "page"


class CheckinState(StrEnum):
    """A check-in's life. `expired` and `stopped` keep whatever was answered; `interview` waits for staff to ask it."""

    PLANNED = "planned"
    ASKED = "asked"
    DONE = "done"
    STOPPED = "stopped"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    INTERVIEW = "interview"


class CheckinKind(StrEnum):
    """A daily check-in, or an assessment with an instrument: the same engine asks both."""

    DAILY = "daily"
    ASSESSMENT = "assessment"


class Occasion(StrEnum):
    """Why it is asked. The answers to `intake` are the baseline."""

    DAILY = "daily"
    INTAKE = "intake"
    WEEKLY = "weekly"
    PERIODIC = "periodic"
    PHASE = "phase"
    DISCHARGE = "discharge"
    ON_DEMAND = "on_demand"


class Form(StrEnum):
    """How much of a questionnaire is asked: all of it, or its short form first (a gate) or only."""

    FULL = "full"
    SHORT = "short"


class AttendanceState(StrEnum):
    """Whether a patient was in a session."""

    CAME = "came"
    LATE = "late"
    ABSENT = "absent"


class Source(StrEnum):
    """Who started it."""

    PROMPTED = "prompted"
    SELF = "self"
    STAFF = "staff"


class Level(IntEnum):
    """How soon a person is needed: a greater number is sooner."""

    NOTE = 1
    CONCERN = 2
    URGENT = 3
    CRISIS = 4


class Period(StrEnum):
    """Which side of a ladder an alert climbs: while the team is there, or while it is not."""

    DAY = "day"
    NIGHT = "night"


class AlertState(StrEnum):
    """An alert is open until somebody acknowledges it, and closed only by a person."""

    OPEN = "open"
    ACKNOWLEDGED = "acknowledged"
    RESOLVED = "resolved"


class Outcome(StrEnum):
    """How a member of staff resolved an alert."""

    SAFE = "safe"
    COMING_IN = "coming_in"
    SENT_TO_ER = "sent_to_er"
    EMERGENCY_TOLD = "emergency_told"
    NO_ANSWER = "no_answer"
    WELFARE_CHECK = "welfare_check"
    FALSE_ALARM = "false_alarm"


class SafetyAnswer(StrEnum):
    """The reply to the safety question. `not_sure` counts as not safe."""

    SAFE = "safe"
    NOT_SURE = "not_sure"
    NOT_SAFE = "not_safe"


class SafetyCause(StrEnum):
    """Why the safety question was asked."""

    HELP = "help"
    MOOD = "mood"
    WORDS = "words"


class SessionState(StrEnum):
    """Whether a planned group session takes place."""

    PLANNED = "planned"
    CANCELLED = "cancelled"


class SessionAnswer(StrEnum):
    """What the patient said to a reminder."""

    COMING = "coming"
    LATE = "late"
    CANNOT = "cannot"


class SessionReason(StrEnum):
    """Why the patient cannot make it."""

    TRANSPORT = "transport"
    CHILD_CARE = "child_care"
    ILL = "ill"
    WORK = "work"
    NOT_UP_TO_IT = "not_up_to_it"


class SkillState(StrEnum):
    """A skill being practised in the player."""

    OFFERED = "offered"
    BEFORE = "before"
    PLAYING = "playing"
    AFTER = "after"
    DONE = "done"
    STOPPED = "stopped"


class LinkState(StrEnum):
    """A relative's tie to a patient. Only `active` lets anything through."""

    INVITED = "invited"
    AGREED = "agreed"
    ACTIVE = "active"
    ENDED = "ended"


class EncouragementState(StrEnum):
    """An encouragement on its way."""

    WAITING = "waiting"
    DELIVERED = "delivered"
    CANCELLED = "cancelled"


class MessageKind(StrEnum):
    """What came into the thread."""

    TEXT = "text"
    UNREADABLE = "unreadable"


class Lane(IntEnum):
    """Order of leaving: a smaller number goes first. Bulk and animation never take the last token."""

    CRISIS = 0
    REPLY = 1
    SCHEDULED = 2
    BULK = 3
    ANIMATION = 4


class Delivery(StrEnum):
    """The delivery class: what an unclear answer of Telegram's means for this message (architecture, delivery table)."""

    ALERT = "alert"
    CRISIS_REPLY = "crisis_reply"
    REPLY = "reply"
    PROMPT = "prompt"
    ENCOURAGEMENT = "encouragement"


class Verb(StrEnum):
    """What the sender does with an outbox row."""

    SEND = "send"
    DELETE = "delete"
    PIN = "pin"
    REDACT = "redact"


class OutboxState(StrEnum):
    """Where an outbox row stands."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    UNCERTAIN = "uncertain"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class PlanSection(StrEnum):
    """The parts of a safety plan, in the order in which they are read."""

    SIGNS = "signs"
    HELPS = "helps"
    PEOPLE = "people"
    PLACES = "places"
    REASONS = "reasons"


class Route(StrEnum):
    """A second way to a member of staff, beside Telegram."""

    EMAIL = "email"
    WEBHOOK = "webhook"


class RelayState(StrEnum):
    """Where a relay stands. `cancelled`: somebody took the alert before it left."""

    QUEUED = "queued"
    SENT = "sent"
    REFUSED = "refused"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """A site with its own hours and numbers. `open_days` are three-letter names, `mon` to `sun`, comma separated.

    `holidays` are the dates (ISO, comma separated) on which it stays closed though the weekday is open.
    `ladder` is the id of the ladder that its alerts climb.
    `country` (two letters) says whose crisis numbers its people are shown.
    """

    id: str
    name: str
    zone: str
    phone: str
    open_days: str
    opens_time: time
    closes_time: time
    use_policy_en: str
    use_policy_es: str
    created_at: datetime
    holidays: str = ""
    ladder: str = "default"
    country: str = "us"


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """A group's weekly calendar: days (three-letter names), local start, length, zone."""

    id: str
    program_id: str
    name: str
    zone: str
    days: str
    starts_time: time
    minutes: int
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who is written to: a patient, a relative or a member of staff."""

    id: str
    program_id: str
    role: Role
    language: str
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A Telegram account that claimed to be a person. `lookup` is a keyed hash of the Telegram id."""

    id: str
    bot_id: int
    person_id: str
    telegram_id: str
    lookup: str
    shown_name: str
    state: AccountState
    claimed_at: datetime
    settled_at: datetime | None = None
    settled_by: str | None = None
    unreachable_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Patient:
    """A patient's record. `id` is the person's id. Times of day are in `zone`.

    `away` since `away_since_at` (None: there); `watches_sleep`: a clinician wants sleep and mood watched together.
    """

    id: str
    program_id: str
    case_code: str
    first_name: str
    born: str = ""
    phone: str = ""
    sleeps_at: str = ""
    voicemail_ok: bool = False
    emergency_contact: str = ""
    language: str = "en"
    zone: str = "America/New_York"
    track_id: str | None = None
    counselor_id: str | None = None
    phase: Phase = Phase.IOP
    focus: Focus = Focus.SUBSTANCE
    state: PatientState = PatientState.CREATED
    join_step: JoinStep = JoinStep.LANGUAGE
    checkin_time: time = time(19, 0)
    quiet_from_time: time = time(21, 30)
    quiet_until_time: time = time(8, 0)
    created_at: datetime
    enrolled_at: datetime | None = None
    paused_until_at: datetime | None = None
    left_at: datetime | None = None
    watches_sleep: bool = False
    away: Away | None = None
    away_since_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """A member of staff. `id` is the person's id; `sign_in` is the name typed on the page; `email` the second way.

    `languages` are those spoken with patients (`en`, `es`; comma separated; empty: the person's own). `backup_id` is told
    of their patients' alerts when they do not answer, and stands in for them while they are on leave.
    """

    id: str
    program_id: str
    role: StaffRole
    name: str
    sign_in: str
    password_hash: str = ""
    totp_secret: str = ""
    totp_last_step: int = 0
    failed_sign_ins: int = 0
    locked_until_at: datetime | None = None
    active: bool = True
    created_at: datetime
    email: str | None = None
    languages: str = ""
    backup_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffLeave:
    """A member of staff is away from one local date to another, both included. `cover_id` stands in for them."""

    id: str
    program_id: str
    staff_id: str
    from_on: date
    until_on: date
    cover_id: str | None = None
    entered_by: str
    entered_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """One time on call: the rota is a program's duties in order.

    At `starts_at` a drill rings; `drills` counts its steps that were done (two rings, then the supervisors), `confirmed_at`
    is when the person answered. Until then the one before is told too (`care.rota`).
    """

    id: str
    program_id: str
    staff_id: str
    starts_at: datetime
    ends_at: datetime
    entered_by: str
    entered_at: datetime
    drills: int = 0
    confirmed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unattended:
    """A supervisor's signature: outside `hours`, when nobody is on call, nobody is there, and patients are told so.

    `hours` is the program's week as it was signed (`care.coverage.signable`): for another week it does not count. It counts
    up to and including the local date `until_on`, or until it is taken back at `ended_at`.
    """

    id: str
    program_id: str
    hours: str
    until_on: date
    signed_by: str
    signed_at: datetime
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WebSession:
    """A signed-in browser. Only a hash of its token is kept. Times here are wall time, not clinic time."""

    id: str
    staff_id: str
    token_hash: str
    csrf: str
    created_at: datetime
    seen_at: datetime
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """A one-time link. Only a hash of its code is kept; `subject_id` is a person's or a family link's id."""

    id: str
    program_id: str | None
    kind: InviteKind
    subject_id: str
    code_hash: str
    created_at: datetime
    expires_at: datetime
    used_at: datetime | None = None
    revoked_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """What a person agreed to, word for word by text id and version."""

    id: str
    person_id: str
    kind: str
    text_id: str
    version: int
    language: str
    agreed_at: datetime
    revoked_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkin:
    """One check-in or assessment. `position` is the id of the question now shown; `recall` is in English.

    `entered_by` is the member of staff who entered the answers of a `staff` source.
    """

    id: str
    program_id: str
    patient_id: str
    questionnaire: str
    version: int
    language: str
    local_on: date
    source: Source
    state: CheckinState
    due_at: datetime
    closes_at: datetime
    position: str = ""
    asked_at: datetime | None = None
    nudged_at: datetime | None = None
    finished_at: datetime | None = None
    kind: CheckinKind = CheckinKind.DAILY
    occasion: Occasion = Occasion.DAILY
    form: Form = Form.FULL
    recall: str = ""
    entered_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedQuestionnaire:
    """A questionnaire as it was asked, frozen as JSON. `id` is its key ("phq9@1"), with what a program added to it."""

    id: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer. `value` None and `words` None with `skipped` is a skip; nothing is ever scored for it.

    `picked` are the values of several options, comma separated. `chat_message_id` is the message with a typed note.
    """

    id: str
    checkin_id: str
    patient_id: str
    question: str
    value: int | None = None
    words: str | None = None
    skipped: bool = False
    answered_at: datetime
    picked: str | None = None
    chat_message_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierAnswer:
    """What an answer was before it was changed: nothing that was stored is overwritten without a trace."""

    id: str
    answer_id: str
    patient_id: str
    value: int | None = None
    words: str | None = None
    picked: str | None = None
    skipped: bool = False
    answered_at: datetime
    replaced_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckinChoice:
    """What a program asks daily in one phase and focus: on which days, which form, which extra questions.

    `days` are three-letter names, comma separated (empty: never by itself). `extras` is JSON: extra question id -> days.
    """

    id: str
    program_id: str
    phase: Phase
    focus: Focus
    days: str
    form: Form
    extras: str
    changed_at: datetime
    changed_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """A number that a program set for its rules; `name` is one of `care.thresholds.THRESHOLDS`."""

    id: str
    program_id: str
    name: str
    value: int
    changed_by: str
    changed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentChoice:
    """A counselor's decision on one instrument for one patient: asked (`on`) or not, whatever the schedule says."""

    id: str
    patient_id: str
    instrument: str
    on: bool
    decided_by: str
    decided_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """Whether a patient was in a session, as staff marked it."""

    id: str
    session_id: str
    patient_id: str
    state: AttendanceState
    marked_by: str
    marked_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """A reason why this patient needs a person. `facts` is JSON: the numbers that the reason states, never words."""

    id: str
    program_id: str
    patient_id: str
    alert_id: str
    rule: str
    level: Level
    facts: str
    checkin_id: str | None = None
    raised_at: datetime
    updated_at: datetime
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """All open flags of one patient, told to staff as one. `ladder` is the frozen copy it climbs; `rung` the next one.

    `period` says which side of the ladder it climbs.
    `asked_of` was asked by `handed_by` to take it; with `handed_until_at` it goes back to `handed_by` then. Whoever has it
    is asked again at `snoozed_until_at` instead of at the usual time. `useful` is what they said of it afterwards.
    """

    id: str
    program_id: str
    patient_id: str
    level: Level
    state: AlertState
    ladder: str
    rung: int
    opened_at: datetime
    level_at: datetime
    acknowledged_at: datetime | None = None
    acknowledged_by: str | None = None
    asked_again_at: datetime | None = None
    resolved_at: datetime | None = None
    resolved_by: str | None = None
    outcome: Outcome | None = None
    asked_of: str | None = None
    handed_by: str | None = None
    handed_at: datetime | None = None
    handed_until_at: datetime | None = None
    snoozed_until_at: datetime | None = None
    useful: bool | None = None
    period: Period = Period.DAY


@dataclass(frozen=True, slots=True, kw_only=True)
class Ring:
    """An alert was to ring one phone at this level. `folded`: it became a part of "and n more" instead."""

    id: str
    alert_id: str
    staff_id: str
    level: Level
    rung_at: datetime
    folded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyCheck:
    """One asking of the safety question."""

    id: str
    patient_id: str
    cause: SafetyCause
    asked_at: datetime
    answer: SafetyAnswer | None = None
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A group session on one local date of its track."""

    id: str
    program_id: str
    track_id: str
    local_on: date
    starts_at: datetime
    ends_at: datetime
    state: SessionState = SessionState.PLANNED


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionReply:
    """What a patient said about coming to a session."""

    id: str
    session_id: str
    patient_id: str
    answer: SessionAnswer
    reason: SessionReason | None = None
    answered_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillRun:
    """A skill practised once. `before` and `after` are 0-10 ratings of the urge or distress."""

    id: str
    patient_id: str
    skill: str
    version: int
    source: Source
    state: SkillState
    step: int = 0
    before: int | None = None
    after: int | None = None
    started_at: datetime
    finished_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyLink:
    """A relative whom the patient invited. `name` is what the relative called themself to the patient."""

    id: str
    program_id: str
    patient_id: str
    relative_id: str | None = None
    name: str = ""
    state: LinkState = LinkState.INVITED
    created_at: datetime
    agreed_at: datetime | None = None
    confirmed_at: datetime | None = None
    ended_at: datetime | None = None
    muted_by_patient: bool = False
    muted_by_relative: bool = False
    ideas_sent: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Encouragement:
    """A kind word from a relative, delivered at the time that the patient chose."""

    id: str
    link_id: str
    patient_id: str
    body: str
    template: str = ""
    state: EncouragementState
    written_at: datetime
    deliver_at: datetime
    delivered_at: datetime | None = None
    thanked_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message of the thread between a patient and the team."""

    id: str
    program_id: str
    patient_id: str
    staff_id: str | None = None
    kind: MessageKind = MessageKind.TEXT
    body: str = ""
    chat_message_id: int | None = None
    written_at: datetime
    read_at: datetime | None = None
    read_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """What a person's chat is waiting for: typed text is the answer to this until it expires. `id` is the person's."""

    id: str
    kind: str
    object_id: str
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """Work with a time. One row per (kind, subject)."""

    id: str
    kind: str
    subject_id: str
    due_at: datetime
    attempts: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A message that changes. `wanted` and `shown` are versions; `subject_id` is what it shows."""

    id: str
    key: str
    person_id: str
    subject_id: str
    message_id: int | None = None
    account_id: str | None = None
    wanted: int = 0
    shown: int = 0
    personal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Outbox:
    """Something that must be said.

    `body` is a dumped `care.message.Outgoing`; `purpose` and `subject_id` name what is asked again when it is due.
    """

    id: str
    person_id: str
    verb: Verb
    lane: Lane
    delivery: Delivery
    purpose: str
    subject_id: str
    card_id: str | None = None
    card_version: int = 0
    body: str = ""
    message_id: int | None = None
    account_id: str | None = None
    silent: bool = False
    pin: bool = False
    personal: bool = False
    state: OutboxState = OutboxState.QUEUED
    reason: str = ""
    tries: int = 0
    created_at: datetime
    not_before_at: datetime
    expires_at: datetime | None = None
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One try at sending an outbox row. No `ended_at` and a dead sender means: uncertain."""

    id: str
    outbox_id: str
    started_at: datetime
    ended_at: datetime | None = None
    outcome: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLine:
    """One line of a patient's safety plan, in the patient's own words. `added_by` is the patient or a member of staff."""

    id: str
    patient_id: str
    section: PlanSection
    words: str
    added_by: str
    added_at: datetime
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Relay:
    """Something that goes out by a second way. `staff_id` is whom an e-mail is for; a webhook has none.

    `what` is `alert` (with its `alert_id`) or what the watchdog worries about. No text is kept: what is sent is a fixed
    line, made when it leaves.
    """

    id: str
    program_id: str
    alert_id: str | None
    staff_id: str | None
    route: Route
    what: str = "alert"
    state: RelayState = RelayState.QUEUED
    tries: int = 0
    reason: str = ""
    created_at: datetime
    not_before_at: datetime
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkedUpdate:
    """An update that could not be handled, kept sealed for whoever mends it."""

    id: str
    bot_id: int
    update_id: int
    body: str
    reason: str
    parked_at: datetime
    settled_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """Who did what to whom, when. `detail` holds no personal content."""

    id: str
    program_id: str | None
    at: datetime
    actor_id: str | None
    act: str
    subject_id: str
    patient_id: str | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A fact of the installation that is not a setting of its environment (which bot, practice or real)."""

    id: str
    value: str = field(default="")
