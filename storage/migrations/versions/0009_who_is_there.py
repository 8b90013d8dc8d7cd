"""Who is there: holidays, the ladder of a program, languages and backups of staff, their leave, the rota, signed hours."""

from datetime import datetime

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_OPEN = sa.text("state <> 'resolved'")


def _mark_open() -> None:
    op.create_index("uq_alert_open", "alert", ["patient_id"], unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN)


def _with(table: str, *columns: sa.Column[str]) -> None:
    """Add columns that must be filled: what is there already gets the default, later rows bring their own."""
    with op.batch_alter_table(table, schema=None) as batch:
        for column in columns:
            batch.add_column(column)
    with op.batch_alter_table(table, schema=None) as batch:
        for column in columns:
            batch.alter_column(column.name, existing_type=column.type, server_default=None)


def _person(column: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(column, sa.String(length=32), nullable=null)


def _instant(column: str, *, null: bool = False) -> sa.Column[datetime]:
    return sa.Column(column, sa.DateTime(timezone=True), nullable=null)


def _keys(table: str, **targets: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint([column], [f"{target}.id"], name=op.f(f"fk_{table}_{column}_{target}"))
        for column, target in targets.items()
    ]


def upgrade() -> None:
    """Go to this revision. Open alerts climb on by day; the next step sets them right."""
    _with(
        "program",
        sa.Column("holidays", sa.String(), nullable=False, server_default=""),
        sa.Column("ladder", sa.String(length=40), nullable=False, server_default="default"),
    )
    _with("staff", sa.Column("languages", sa.String(length=40), nullable=False, server_default=""))
    with op.batch_alter_table("staff", schema=None) as staff:
        staff.add_column(_person("backup_id", null=True))
        staff.create_foreign_key(op.f("fk_staff_backup_id_person"), "person", ["backup_id"], ["id"])
    op.drop_index("uq_alert_open", table_name="alert")
    _with("alert", sa.Column("period", sa.String(length=32), nullable=False, server_default="day"))
    with op.batch_alter_table("alert", schema=None) as alert:
        alert.create_check_constraint(op.f("ck_alert_period"), "period IN ('day', 'night')")
    _mark_open()
    op.create_table(
        "staff_leave",
        _person("id"),
        _person("program_id"),
        _person("staff_id"),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=False),
        _person("cover_id", null=True),
        _person("entered_by"),
        _instant("entered_at"),
        *_keys("staff_leave", program_id="program", staff_id="person", cover_id="person", entered_by="person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_leave")),
    )
    op.create_index(op.f("ix_staff_leave_program_id"), "staff_leave", ["program_id"], unique=False)
    op.create_table(
        "duty",
        _person("id"),
        _person("program_id"),
        _person("staff_id"),
        _instant("starts_at"),
        _instant("ends_at"),
        _person("entered_by"),
        _instant("entered_at"),
        sa.Column("drills", sa.Integer(), nullable=False),
        _instant("confirmed_at", null=True),
        *_keys("duty", program_id="program", staff_id="person", entered_by="person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty")),
    )
    op.create_index("ix_duty_program_id_ends_at", "duty", ["program_id", "ends_at"], unique=False)
    op.create_table(
        "unattended",
        _person("id"),
        _person("program_id"),
        sa.Column("hours", sa.String(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=False),
        _person("signed_by"),
        _instant("signed_at"),
        _instant("ended_at", null=True),
        *_keys("unattended", program_id="program", signed_by="person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unattended")),
    )
    op.create_index(op.f("ix_unattended_program_id"), "unattended", ["program_id"], unique=False)


def downgrade() -> None:
    """Go back. Rota, leave and signatures are not known there."""
    for table in ("unattended", "duty", "staff_leave"):
        op.drop_table(table)
    op.drop_index("uq_alert_open", table_name="alert")
    with op.batch_alter_table("alert", schema=None) as alert:
        alert.drop_constraint(op.f("ck_alert_period"), type_="check")
        alert.drop_column("period")
    _mark_open()
    with op.batch_alter_table("staff", schema=None) as staff:
        staff.drop_constraint(op.f("fk_staff_backup_id_person"), type_="foreignkey")
        staff.drop_column("backup_id")
        staff.drop_column("languages")
    with op.batch_alter_table("program", schema=None) as program:
        program.drop_column("ladder")
        program.drop_column("holidays")
