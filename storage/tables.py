"""The tables, one SQLModel class for each record of `care.records`, field for field.

They validate nothing (SQLModel tables do not); `care` and `actions` do. The rules a reader must not break: every
constraint has a name (the naming convention below), every enum has its CHECK, every column with names, words or
Telegram ids is `sealed`. No `Relationship`: nothing is loaded behind a reader's back.
"""

from datetime import date, datetime, time
from enum import IntEnum
from typing import Any, ClassVar

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from care import records
from storage.columns import EnumValue, at, enum_column, id_column, ref, sealed, text

metadata: MetaData = SQLModel.metadata
metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def partial(name: str, *columns: str, where: str, unique: bool = True) -> Index:
    """An index over the rows for which `where` holds, on both databases."""
    return Index(name, *columns, unique=unique, sqlite_where=sql(where), postgresql_where=sql(where))


class PersonKeyRow(SQLModel, table=True):
    """A person's data key, wrapped by the installation's. Destroying the row erases the person's sealed columns."""

    __tablename__ = "person_key"
    id: str = Field(sa_column=Column(String(32), ForeignKey("person.id"), primary_key=True))
    wrapped: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class SeenUpdateRow(SQLModel, table=True):
    """An update whose effect is committed: a redelivered one changes nothing. Kept for two days."""

    __tablename__ = "seen_update"
    bot_id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    update_id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    seen_at: datetime = at(index=True)


class Row(SQLModel):
    """A table that keeps a record: `record` names which."""

    record: ClassVar[type[Any]]


class ProgramRow(Row, table=True):
    """`care.records.Program`."""

    __tablename__ = "program"
    record = records.Program
    id: str = id_column()
    name: str = text(120)
    zone: str = text(64)
    phone: str = text(40)
    open_days: str = text(40)
    opens_time: time
    closes_time: time
    use_policy_en: str = text()
    use_policy_es: str = text()
    created_at: datetime = at()
    holidays: str = text()
    ladder: str = text(40)
    country: str = text(2)


class TrackRow(Row, table=True):
    """`care.records.Track`."""

    __tablename__ = "track"
    record = records.Track
    id: str = id_column()
    program_id: str = ref("program.id", index=True)
    name: str = text(120)
    zone: str = text(64)
    days: str = text(40)
    starts_time: time
    minutes: int
    place: str = text(200)


class PersonRow(Row, table=True):
    """`care.records.Person`."""

    __tablename__ = "person"
    record = records.Person
    id: str = id_column()
    program_id: str = ref("program.id", index=True)
    role: records.Role = enum_column(records.Role)
    language: str = text(8)
    created_at: datetime = at()


class AccountRow(Row, table=True):
    """`care.records.Account`."""

    __tablename__ = "account"
    __table_args__ = (partial("uq_account_live", "bot_id", "lookup", where="state IN ('claimed', 'confirmed')"),)
    record = records.Account
    id: str = id_column()
    bot_id: int = Field(sa_column=Column(BigInteger, nullable=False))
    person_id: str = ref("person.id", index=True)
    telegram_id: bytes = sealed("person_id")
    lookup: str = text(64)
    shown_name: bytes = sealed("person_id")
    state: records.AccountState = enum_column(records.AccountState)
    claimed_at: datetime = at()
    settled_at: datetime | None = at(null=True)
    settled_by: str | None = ref("person.id", null=True)
    unreachable_at: datetime | None = at(null=True)


class PatientRow(Row, table=True):
    """`care.records.Patient`."""

    __tablename__ = "patient"
    record = records.Patient
    id: str = Field(sa_column=Column(String(32), ForeignKey("person.id"), primary_key=True))
    program_id: str = ref("program.id", index=True)
    case_code: str = text(16, unique=True)
    first_name: bytes = sealed("id")
    born: bytes = sealed("id")
    phone: bytes = sealed("id")
    sleeps_at: bytes = sealed("id")
    voicemail_ok: bool
    emergency_contact: bytes = sealed("id")
    language: str = text(8)
    zone: str = text(64)
    track_id: str | None = ref("track.id", null=True, index=True)
    counselor_id: str | None = ref("person.id", null=True)
    phase: records.Phase = enum_column(records.Phase)
    focus: records.Focus = enum_column(records.Focus)
    state: records.PatientState = enum_column(records.PatientState)
    join_step: records.JoinStep = enum_column(records.JoinStep)
    checkin_time: time
    quiet_from_time: time
    quiet_until_time: time
    created_at: datetime = at()
    enrolled_at: datetime | None = at(null=True)
    paused_until_at: datetime | None = at(null=True)
    left_at: datetime | None = at(null=True)
    watches_sleep: bool
    away: records.Away | None = enum_column(records.Away, null=True)
    away_since_at: datetime | None = at(null=True)


class StaffRow(Row, table=True):
    """`care.records.Staff`."""

    __tablename__ = "staff"
    record = records.Staff
    id: str = Field(sa_column=Column(String(32), ForeignKey("person.id"), primary_key=True))
    program_id: str = ref("program.id", index=True)
    role: records.StaffRole = enum_column(records.StaffRole)
    name: bytes = sealed("id")
    sign_in: str = text(64, unique=True)
    password_hash: str = text()
    totp_secret: bytes = sealed("id")
    totp_last_step: int
    failed_sign_ins: int
    locked_until_at: datetime | None = at(null=True)
    active: bool
    created_at: datetime = at()
    email: bytes | None = sealed("id", null=True)
    languages: str = text(40)
    backup_id: str | None = ref("person.id", null=True)


class StaffLeaveRow(Row, table=True):
    """`care.records.StaffLeave`."""

    __tablename__ = "staff_leave"
    record = records.StaffLeave
    id: str = id_column()
    program_id: str = ref("program.id", index=True)
    staff_id: str = ref("person.id")
    from_on: date
    until_on: date
    cover_id: str | None = ref("person.id", null=True)
    entered_by: str = ref("person.id")
    entered_at: datetime = at()


class DutyRow(Row, table=True):
    """`care.records.Duty`."""

    __tablename__ = "duty"
    __table_args__ = (Index("ix_duty_program_id_ends_at", "program_id", "ends_at"),)
    record = records.Duty
    id: str = id_column()
    program_id: str = ref("program.id")
    staff_id: str = ref("person.id")
    starts_at: datetime = at()
    ends_at: datetime = at()
    entered_by: str = ref("person.id")
    entered_at: datetime = at()
    drills: int
    confirmed_at: datetime | None = at(null=True)


class UnattendedRow(Row, table=True):
    """`care.records.Unattended`."""

    __tablename__ = "unattended"
    record = records.Unattended
    id: str = id_column()
    program_id: str = ref("program.id", index=True)
    hours: str = text()
    until_on: date
    signed_by: str = ref("person.id")
    signed_at: datetime = at()
    ended_at: datetime | None = at(null=True)


class WebSessionRow(Row, table=True):
    """`care.records.WebSession`."""

    __tablename__ = "web_session"
    record = records.WebSession
    id: str = id_column()
    staff_id: str = ref("staff.id", index=True)
    token_hash: str = text(64, unique=True)
    csrf: str = text(64)
    created_at: datetime = at()
    seen_at: datetime = at()
    ended_at: datetime | None = at(null=True)


class InviteRow(Row, table=True):
    """`care.records.Invite`."""

    __tablename__ = "invite"
    record = records.Invite
    id: str = id_column()
    program_id: str | None = ref("program.id", null=True)
    kind: records.InviteKind = enum_column(records.InviteKind)
    subject_id: str = text(32, index=True)
    code_hash: str = text(64, unique=True)
    created_at: datetime = at()
    expires_at: datetime = at()
    used_at: datetime | None = at(null=True)
    revoked_at: datetime | None = at(null=True)


class ConsentRow(Row, table=True):
    """`care.records.Consent`."""

    __tablename__ = "consent"
    record = records.Consent
    id: str = id_column()
    person_id: str = ref("person.id", index=True)
    kind: str = text(32)
    text_id: str = text(64)
    version: int
    language: str = text(8)
    agreed_at: datetime = at()
    revoked_at: datetime | None = at(null=True)


class CheckinRow(Row, table=True):
    """`care.records.Checkin`."""

    __tablename__ = "checkin"
    __table_args__ = (
        partial(
            "uq_checkin_prompted",
            "patient_id",
            "local_on",
            where="kind = 'daily' AND source = 'prompted' AND state <> 'cancelled'",
        ),
    )
    record = records.Checkin
    id: str = id_column()
    program_id: str = ref("program.id")
    patient_id: str = ref("patient.id", index=True)
    questionnaire: str = text(64)
    version: int
    language: str = text(8)
    local_on: date
    source: records.Source = enum_column(records.Source)
    state: records.CheckinState = enum_column(records.CheckinState)
    due_at: datetime = at()
    closes_at: datetime = at()
    position: str = text(64)
    asked_at: datetime | None = at(null=True)
    nudged_at: datetime | None = at(null=True)
    finished_at: datetime | None = at(null=True)
    kind: records.CheckinKind = enum_column(records.CheckinKind)
    occasion: records.Occasion = enum_column(records.Occasion)
    form: records.Form = enum_column(records.Form)
    recall: str = text(200)
    entered_by: str | None = ref("staff.id", null=True)


class AskedQuestionnaireRow(Row, table=True):
    """`care.records.AskedQuestionnaire`."""

    __tablename__ = "asked_questionnaire"
    record = records.AskedQuestionnaire
    id: str = Field(sa_column=Column(String(200), primary_key=True))
    body: str = text()


class AnswerRow(Row, table=True):
    """`care.records.Answer`."""

    __tablename__ = "answer"
    __table_args__ = (UniqueConstraint("checkin_id", "question"),)
    record = records.Answer
    id: str = id_column()
    checkin_id: str = ref("checkin.id")
    patient_id: str = ref("patient.id", index=True)
    question: str = text(64)
    value: int | None = None
    words: bytes | None = sealed("patient_id", null=True)
    skipped: bool
    answered_at: datetime = at()
    picked: str | None = text(80, null=True)
    chat_message_id: int | None = Field(sa_column=Column(BigInteger, nullable=True))


class EarlierAnswerRow(Row, table=True):
    """`care.records.EarlierAnswer`."""

    __tablename__ = "earlier_answer"
    record = records.EarlierAnswer
    id: str = id_column()
    answer_id: str = ref("answer.id", index=True)
    patient_id: str = ref("patient.id")
    value: int | None = None
    words: bytes | None = sealed("patient_id", null=True)
    picked: str | None = text(80, null=True)
    skipped: bool
    answered_at: datetime = at()
    replaced_at: datetime = at()


class CheckinChoiceRow(Row, table=True):
    """`care.records.CheckinChoice`."""

    __tablename__ = "checkin_choice"
    __table_args__ = (UniqueConstraint("program_id", "phase", "focus"),)
    record = records.CheckinChoice
    id: str = id_column()
    program_id: str = ref("program.id")
    phase: records.Phase = enum_column(records.Phase)
    focus: records.Focus = enum_column(records.Focus)
    days: str = text(40)
    form: records.Form = enum_column(records.Form)
    extras: str = text()
    changed_at: datetime = at()
    changed_by: str = ref("staff.id")


class ThresholdRow(Row, table=True):
    """`care.records.Threshold`."""

    __tablename__ = "threshold"
    __table_args__ = (UniqueConstraint("program_id", "name"),)
    record = records.Threshold
    id: str = id_column()
    program_id: str = ref("program.id")
    name: str = text(64)
    value: int
    changed_by: str = ref("staff.id")
    changed_at: datetime = at()


class InstrumentChoiceRow(Row, table=True):
    """`care.records.InstrumentChoice`."""

    __tablename__ = "instrument_choice"
    __table_args__ = (UniqueConstraint("patient_id", "instrument"),)
    record = records.InstrumentChoice
    id: str = id_column()
    patient_id: str = ref("patient.id")
    instrument: str = text(64)
    on: bool
    decided_by: str = ref("staff.id")
    decided_at: datetime = at()


class AttendanceRow(Row, table=True):
    """`care.records.Attendance`."""

    __tablename__ = "attendance"
    __table_args__ = (UniqueConstraint("session_id", "patient_id"),)
    record = records.Attendance
    id: str = id_column()
    session_id: str = ref("session.id")
    patient_id: str = ref("patient.id", index=True)
    state: records.AttendanceState = enum_column(records.AttendanceState)
    marked_by: str = ref("staff.id")
    marked_at: datetime = at()


class FlagRow(Row, table=True):
    """`care.records.Flag`."""

    __tablename__ = "flag"
    __table_args__ = (partial("uq_flag_open", "patient_id", "rule", where="closed_at IS NULL"),)
    record = records.Flag
    id: str = id_column()
    program_id: str = ref("program.id")
    patient_id: str = ref("patient.id", index=True)
    alert_id: str = ref("alert.id", index=True)
    rule: str = text(64)
    level: records.Level = enum_column(records.Level)
    facts: bytes = sealed("patient_id")
    checkin_id: str | None = ref("checkin.id", null=True)
    raised_at: datetime = at()
    updated_at: datetime = at()
    closed_at: datetime | None = at(null=True)


class AlertRow(Row, table=True):
    """`care.records.Alert`."""

    __tablename__ = "alert"
    __table_args__ = (partial("uq_alert_open", "patient_id", where="state <> 'resolved'"),)
    record = records.Alert
    id: str = id_column()
    program_id: str = ref("program.id", index=True)
    patient_id: str = ref("patient.id", index=True)
    level: records.Level = enum_column(records.Level)
    state: records.AlertState = enum_column(records.AlertState)
    ladder: str = text()
    rung: int
    opened_at: datetime = at()
    level_at: datetime = at()
    acknowledged_at: datetime | None = at(null=True)
    acknowledged_by: str | None = ref("person.id", null=True)
    asked_again_at: datetime | None = at(null=True)
    resolved_at: datetime | None = at(null=True)
    resolved_by: str | None = ref("person.id", null=True)
    outcome: records.Outcome | None = enum_column(records.Outcome, null=True)
    asked_of: str | None = ref("person.id", null=True)
    handed_by: str | None = ref("person.id", null=True)
    handed_at: datetime | None = at(null=True)
    handed_until_at: datetime | None = at(null=True)
    snoozed_until_at: datetime | None = at(null=True)
    useful: bool | None = None
    period: records.Period = enum_column(records.Period)


class RingRow(Row, table=True):
    """`care.records.Ring`."""

    __tablename__ = "ring"
    __table_args__ = (Index("ix_ring_lately", "staff_id", "rung_at"),)
    record = records.Ring
    id: str = id_column()
    alert_id: str = ref("alert.id", index=True)
    staff_id: str = ref("person.id")
    level: records.Level = enum_column(records.Level)
    rung_at: datetime = at()
    folded: bool


class SafetyCheckRow(Row, table=True):
    """`care.records.SafetyCheck`."""

    __tablename__ = "safety_check"
    record = records.SafetyCheck
    id: str = id_column()
    patient_id: str = ref("patient.id", index=True)
    cause: records.SafetyCause = enum_column(records.SafetyCause)
    asked_at: datetime = at()
    answer: records.SafetyAnswer | None = enum_column(records.SafetyAnswer, null=True)
    answered_at: datetime | None = at(null=True)


class SessionRow(Row, table=True):
    """`care.records.Session`."""

    __tablename__ = "session"
    __table_args__ = (UniqueConstraint("track_id", "local_on"),)
    record = records.Session
    id: str = id_column()
    program_id: str = ref("program.id")
    track_id: str = ref("track.id")
    local_on: date
    starts_at: datetime = at()
    ends_at: datetime = at()
    state: records.SessionState = enum_column(records.SessionState)


class SessionReplyRow(Row, table=True):
    """`care.records.SessionReply`."""

    __tablename__ = "session_reply"
    __table_args__ = (UniqueConstraint("session_id", "patient_id"),)
    record = records.SessionReply
    id: str = id_column()
    session_id: str = ref("session.id")
    patient_id: str = ref("patient.id", index=True)
    answer: records.SessionAnswer = enum_column(records.SessionAnswer)
    reason: records.SessionReason | None = enum_column(records.SessionReason, null=True)
    answered_at: datetime = at()


class SkillRunRow(Row, table=True):
    """`care.records.SkillRun`."""

    __tablename__ = "skill_run"
    record = records.SkillRun
    id: str = id_column()
    patient_id: str = ref("patient.id", index=True)
    skill: str = text(64)
    version: int
    source: records.Source = enum_column(records.Source)
    state: records.SkillState = enum_column(records.SkillState)
    step: int
    before: int | None = None
    after: int | None = None
    started_at: datetime = at()
    finished_at: datetime | None = at(null=True)


class FamilyLinkRow(Row, table=True):
    """`care.records.FamilyLink`."""

    __tablename__ = "family_link"
    record = records.FamilyLink
    id: str = id_column()
    program_id: str = ref("program.id")
    patient_id: str = ref("patient.id", index=True)
    relative_id: str | None = ref("person.id", null=True, index=True)
    name: bytes = sealed("patient_id")
    state: records.LinkState = enum_column(records.LinkState)
    created_at: datetime = at()
    agreed_at: datetime | None = at(null=True)
    confirmed_at: datetime | None = at(null=True)
    ended_at: datetime | None = at(null=True)
    muted_by_patient: bool
    muted_by_relative: bool
    ideas_sent: int


class EncouragementRow(Row, table=True):
    """`care.records.Encouragement`."""

    __tablename__ = "encouragement"
    record = records.Encouragement
    id: str = id_column()
    link_id: str = ref("family_link.id", index=True)
    patient_id: str = ref("patient.id", index=True)
    body: bytes = sealed("patient_id")
    template: str = text(64)
    state: records.EncouragementState = enum_column(records.EncouragementState)
    written_at: datetime = at()
    deliver_at: datetime = at()
    delivered_at: datetime | None = at(null=True)
    thanked_at: datetime | None = at(null=True)


class MessageRow(Row, table=True):
    """`care.records.Message`."""

    __tablename__ = "message"
    record = records.Message
    id: str = id_column()
    program_id: str = ref("program.id")
    patient_id: str = ref("patient.id", index=True)
    staff_id: str | None = ref("person.id", null=True)
    kind: records.MessageKind = enum_column(records.MessageKind)
    body: bytes = sealed("patient_id")
    chat_message_id: int | None = Field(sa_column=Column(BigInteger, nullable=True))
    written_at: datetime = at()
    read_at: datetime | None = at(null=True)
    read_by: str | None = ref("person.id", null=True)


class WaitingRow(Row, table=True):
    """`care.records.Waiting`."""

    __tablename__ = "waiting"
    record = records.Waiting
    id: str = Field(sa_column=Column(String(32), ForeignKey("person.id"), primary_key=True))
    kind: str = text(32)
    object_id: str = text(64)
    expires_at: datetime = at()


class DueRow(Row, table=True):
    """`care.records.Due`."""

    __tablename__ = "due"
    __table_args__ = (
        UniqueConstraint("kind", "subject_id"),
        Index("ix_due_due_at", "due_at"),
    )
    record = records.Due
    id: str = id_column()
    kind: str = text(32)
    subject_id: str = text(64)
    due_at: datetime = at()
    attempts: int


class CardRow(Row, table=True):
    """`care.records.Card`."""

    __tablename__ = "card"
    record = records.Card
    id: str = id_column()
    key: str = text(120, unique=True)
    person_id: str = ref("person.id", index=True)
    subject_id: str = text(64, index=True)
    message_id: int | None = Field(sa_column=Column(BigInteger, nullable=True))
    account_id: str | None = ref("account.id", null=True)
    wanted: int
    shown: int
    personal: bool


class OutboxRow(Row, table=True):
    """`care.records.Outbox`."""

    __tablename__ = "outbox"
    __table_args__ = (
        partial("ix_outbox_queue", "lane", "not_before_at", "id", where="state = 'queued'", unique=False),
        partial("ix_outbox_sending", "state", where="state = 'sending'", unique=False),
        Index("ix_outbox_subject_id", "subject_id"),
        partial("uq_outbox_card", "card_id", where="state = 'queued'"),
    )
    record = records.Outbox
    id: str = id_column()
    person_id: str = ref("person.id", index=True)
    verb: records.Verb = enum_column(records.Verb)
    lane: records.Lane = enum_column(records.Lane)
    delivery: records.Delivery = enum_column(records.Delivery)
    purpose: str = text(32)
    subject_id: str = text(64)
    card_id: str | None = ref("card.id", null=True)
    card_version: int
    body: bytes = sealed("person_id")
    message_id: int | None = Field(sa_column=Column(BigInteger, nullable=True))
    account_id: str | None = ref("account.id", null=True)
    silent: bool
    pin: bool
    personal: bool
    state: records.OutboxState = enum_column(records.OutboxState)
    reason: str = text(200)
    tries: int
    created_at: datetime = at()
    not_before_at: datetime = at()
    expires_at: datetime | None = at(null=True)
    sent_at: datetime | None = at(null=True)


class AttemptRow(Row, table=True):
    """`care.records.Attempt`."""

    __tablename__ = "attempt"
    record = records.Attempt
    id: str = id_column()
    outbox_id: str = ref("outbox.id", index=True)
    started_at: datetime = at()
    ended_at: datetime | None = at(null=True)
    outcome: str = text(200)


class PlanLineRow(Row, table=True):
    """`care.records.PlanLine`."""

    __tablename__ = "plan_line"
    record = records.PlanLine
    id: str = id_column()
    patient_id: str = ref("patient.id", index=True)
    section: records.PlanSection = enum_column(records.PlanSection)
    words: bytes = sealed("patient_id")
    added_by: str = ref("person.id")
    added_at: datetime = at()
    removed_at: datetime | None = at(null=True)


class RelayRow(Row, table=True):
    """`care.records.Relay`."""

    __tablename__ = "relay"
    __table_args__ = (partial("ix_relay_waiting", "not_before_at", where="state = 'queued'", unique=False),)
    record = records.Relay
    id: str = id_column()
    program_id: str = ref("program.id")
    alert_id: str | None = ref("alert.id", null=True, index=True)
    staff_id: str | None = ref("staff.id", null=True)
    route: records.Route = enum_column(records.Route)
    what: str = text(32)
    state: records.RelayState = enum_column(records.RelayState)
    tries: int
    reason: str = text(200)
    created_at: datetime = at()
    not_before_at: datetime = at()
    sent_at: datetime | None = at(null=True)


class ParkedUpdateRow(Row, table=True):
    """`care.records.ParkedUpdate`."""

    __tablename__ = "parked_update"
    __table_args__ = (UniqueConstraint("bot_id", "update_id"),)
    record = records.ParkedUpdate
    id: str = id_column()
    bot_id: int = Field(sa_column=Column(BigInteger, nullable=False))
    update_id: int = Field(sa_column=Column(BigInteger, nullable=False))
    body: bytes = sealed("")
    reason: str = text(200)
    parked_at: datetime = at()
    settled_at: datetime | None = at(null=True)


class AuditRow(Row, table=True):
    """`care.records.Audit`."""

    __tablename__ = "audit"
    record = records.Audit
    id: str = id_column()
    program_id: str | None = ref("program.id", null=True)
    at: datetime = at()
    actor_id: str | None = text(32, null=True)
    act: str = text(64)
    subject_id: str = text(64)
    patient_id: str | None = text(32, null=True, index=True)
    detail: str = text(400)


class SettingRow(Row, table=True):
    """`care.records.Setting`."""

    __tablename__ = "setting"
    record = records.Setting
    id: str = Field(sa_column=Column(String(64), primary_key=True))
    value: str = text()


RECORD_TABLES: dict[type[Any], Table] = {
    row.record: metadata.tables[str(row.__tablename__)] for row in Row.__subclasses__()
}
"""Which table keeps which record."""


def _hold_enums_to_their_members() -> None:
    for table in metadata.tables.values():
        for column in table.columns:
            if isinstance(column.type, EnumValue):
                kind = column.type.kind
                shown = [str(m.value) if issubclass(kind, IntEnum) else f"'{m.value}'" for m in kind]
                rule = CheckConstraint(f"{column.name} IN ({', '.join(shown)})", name=column.name)
                table.append_constraint(rule)


_hold_enums_to_their_members()
