"""Rules over a history: the thresholds of a program, whose sleep is watched, who is away."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this revision."""
    op.create_table(
        "threshold",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("program_id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("changed_by", sa.String(length=32), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["program_id"], ["program.id"], name=op.f("fk_threshold_program_id_program")),
        sa.ForeignKeyConstraint(["changed_by"], ["staff.id"], name=op.f("fk_threshold_changed_by_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_threshold")),
        sa.UniqueConstraint("program_id", "name", name=op.f("uq_threshold_program_id_name")),
    )
    with op.batch_alter_table("patient", schema=None) as patient:
        patient.add_column(sa.Column("watches_sleep", sa.Boolean(), nullable=False, server_default=sa.false()))
        patient.add_column(sa.Column("away", sa.String(length=32), nullable=True))
        patient.add_column(sa.Column("away_since_at", sa.DateTime(timezone=True), nullable=True))
        patient.create_check_constraint(op.f("ck_patient_away"), "away IN ('leave', 'hospital')")
    with op.batch_alter_table("patient", schema=None) as patient:
        patient.alter_column("watches_sleep", existing_type=sa.Boolean(), server_default=None)


def downgrade() -> None:
    """Go back. Who is on leave or in hospital is not known there."""
    with op.batch_alter_table("patient", schema=None) as patient:
        patient.drop_constraint(op.f("ck_patient_away"), type_="check")
        patient.drop_column("away_since_at")
        patient.drop_column("away")
        patient.drop_column("watches_sleep")
    op.drop_table("threshold")
