"""The safety plan: a patient's own lines."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this revision."""
    op.create_table(
        "plan_line",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("patient_id", sa.String(length=32), nullable=False),
        sa.Column("section", sa.String(length=32), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("added_by", sa.String(length=32), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "section IN ('signs', 'helps', 'people', 'places', 'reasons')", name=op.f("ck_plan_line_section")
        ),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_plan_line_patient_id_patient")),
        sa.ForeignKeyConstraint(["added_by"], ["person.id"], name=op.f("fk_plan_line_added_by_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_line")),
    )
    op.create_index(op.f("ix_plan_line_patient_id"), "plan_line", ["patient_id"], unique=False)


def downgrade() -> None:
    """Go back."""
    op.drop_table("plan_line")
