"""One engine for check-ins and assessments: what is asked, why and in which form; edits kept; choices; attendance."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_STATES = "'planned', 'asked', 'done', 'stopped', 'expired', 'cancelled'"
_PROMPTED = "source = 'prompted' AND state <> 'cancelled'"
_NEW = (("kind", "daily"), ("occasion", "daily"), ("form", "full"), ("recall", ""))


def upgrade() -> None:
    """Go to this revision."""
    op.drop_index("uq_checkin_prompted", table_name="checkin")
    with op.batch_alter_table("checkin", schema=None) as checkin:
        for name, default in _NEW:
            length = 200 if name == "recall" else 32
            checkin.add_column(sa.Column(name, sa.String(length=length), nullable=False, server_default=default))
        checkin.add_column(sa.Column("entered_by", sa.String(length=32), nullable=True))
        checkin.drop_constraint(op.f("ck_checkin_state"), type_="check")
    with op.batch_alter_table("checkin", schema=None) as checkin:
        for name, _ in _NEW:
            checkin.alter_column(name, server_default=None)
        checkin.create_foreign_key(op.f("fk_checkin_entered_by_staff"), "staff", ["entered_by"], ["id"])
        checkin.create_check_constraint(op.f("ck_checkin_state"), f"state IN ({_STATES}, 'interview')")
        checkin.create_check_constraint(op.f("ck_checkin_kind"), "kind IN ('daily', 'assessment')")
        checkin.create_check_constraint(
            op.f("ck_checkin_occasion"),
            "occasion IN ('daily', 'intake', 'weekly', 'periodic', 'phase', 'discharge', 'on_demand')",
        )
        checkin.create_check_constraint(op.f("ck_checkin_form"), "form IN ('full', 'short')")
    _unique_prompted(f"kind = 'daily' AND {_PROMPTED}")
    with op.batch_alter_table("answer", schema=None) as answer:
        answer.add_column(sa.Column("picked", sa.String(length=80), nullable=True))
        answer.add_column(sa.Column("chat_message_id", sa.BigInteger(), nullable=True))
    op.create_table(
        "asked_questionnaire",
        sa.Column("id", sa.String(length=200), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_asked_questionnaire")),
    )
    op.create_table(
        "earlier_answer",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("answer_id", sa.String(length=32), nullable=False),
        sa.Column("patient_id", sa.String(length=32), nullable=False),
        sa.Column("value", sa.Integer(), nullable=True),
        sa.Column("words", sa.LargeBinary(), nullable=True),
        sa.Column("picked", sa.String(length=80), nullable=True),
        sa.Column("skipped", sa.Boolean(), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("replaced_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["answer_id"], ["answer.id"], name=op.f("fk_earlier_answer_answer_id_answer")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_earlier_answer_patient_id_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_earlier_answer")),
    )
    op.create_index(op.f("ix_earlier_answer_answer_id"), "earlier_answer", ["answer_id"], unique=False)
    _choices()
    op.create_table(
        "attendance",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("session_id", sa.String(length=32), nullable=False),
        sa.Column("patient_id", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("marked_by", sa.String(length=32), nullable=False),
        sa.Column("marked_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("state IN ('came', 'late', 'absent')", name=op.f("ck_attendance_state")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_attendance_session_id_session")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_attendance_patient_id_patient")),
        sa.ForeignKeyConstraint(["marked_by"], ["staff.id"], name=op.f("fk_attendance_marked_by_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
        sa.UniqueConstraint("session_id", "patient_id", name=op.f("uq_attendance_session_id_patient_id")),
    )
    op.create_index(op.f("ix_attendance_patient_id"), "attendance", ["patient_id"], unique=False)


def downgrade() -> None:
    """Go back. Assessments have no place there and are refused by the check if there are any."""
    for table in ("attendance", "instrument_choice", "checkin_choice", "earlier_answer", "asked_questionnaire"):
        op.drop_table(table)
    with op.batch_alter_table("answer", schema=None) as answer:
        answer.drop_column("chat_message_id")
        answer.drop_column("picked")
    op.drop_index("uq_checkin_prompted", table_name="checkin")
    with op.batch_alter_table("checkin", schema=None) as checkin:
        for name in ("form", "occasion", "kind", "state"):
            checkin.drop_constraint(op.f(f"ck_checkin_{name}"), type_="check")
        checkin.drop_constraint(op.f("fk_checkin_entered_by_staff"), type_="foreignkey")
    with op.batch_alter_table("checkin", schema=None) as checkin:
        checkin.create_check_constraint(op.f("ck_checkin_state"), f"state IN ({_STATES})")
        for name in ("entered_by", "recall", "form", "occasion", "kind"):
            checkin.drop_column(name)
    _unique_prompted(_PROMPTED)


def _choices() -> None:
    op.create_table(
        "checkin_choice",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("program_id", sa.String(length=32), nullable=False),
        sa.Column("phase", sa.String(length=32), nullable=False),
        sa.Column("focus", sa.String(length=32), nullable=False),
        sa.Column("days", sa.String(length=40), nullable=False),
        sa.Column("form", sa.String(length=32), nullable=False),
        sa.Column("extras", sa.String(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_by", sa.String(length=32), nullable=False),
        sa.CheckConstraint("phase IN ('php', 'iop', 'op', 'aftercare')", name=op.f("ck_checkin_choice_phase")),
        sa.CheckConstraint("focus IN ('substance', 'mental', 'both')", name=op.f("ck_checkin_choice_focus")),
        sa.CheckConstraint("form IN ('full', 'short')", name=op.f("ck_checkin_choice_form")),
        sa.ForeignKeyConstraint(["program_id"], ["program.id"], name=op.f("fk_checkin_choice_program_id_program")),
        sa.ForeignKeyConstraint(["changed_by"], ["staff.id"], name=op.f("fk_checkin_choice_changed_by_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checkin_choice")),
        sa.UniqueConstraint("program_id", "phase", "focus", name=op.f("uq_checkin_choice_program_id_phase_focus")),
    )
    op.create_table(
        "instrument_choice",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("patient_id", sa.String(length=32), nullable=False),
        sa.Column("instrument", sa.String(length=64), nullable=False),
        sa.Column("on", sa.Boolean(), nullable=False),
        sa.Column("decided_by", sa.String(length=32), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_instrument_choice_patient_id_patient")),
        sa.ForeignKeyConstraint(["decided_by"], ["staff.id"], name=op.f("fk_instrument_choice_decided_by_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_instrument_choice")),
        sa.UniqueConstraint("patient_id", "instrument", name=op.f("uq_instrument_choice_patient_id_instrument")),
    )


def _unique_prompted(where: str) -> None:
    op.create_index(
        "uq_checkin_prompted",
        "checkin",
        ["patient_id", "local_on"],
        unique=True,
        sqlite_where=sa.text(where),
        postgresql_where=sa.text(where),
    )
