"""The second way: an e-mail address of staff, and the relays that go out when Telegram does not take a crisis alert."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this revision."""
    with op.batch_alter_table("staff", schema=None) as staff:
        staff.add_column(sa.Column("email", sa.LargeBinary(), nullable=True))
    op.create_table(
        "relay",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("program_id", sa.String(length=32), nullable=False),
        sa.Column("alert_id", sa.String(length=32), nullable=False),
        sa.Column("staff_id", sa.String(length=32), nullable=True),
        sa.Column("route", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("not_before_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("route IN ('email', 'webhook')", name=op.f("ck_relay_route")),
        sa.CheckConstraint("state IN ('queued', 'sent', 'refused', 'cancelled')", name=op.f("ck_relay_state")),
        sa.ForeignKeyConstraint(["program_id"], ["program.id"], name=op.f("fk_relay_program_id_program")),
        sa.ForeignKeyConstraint(["alert_id"], ["alert.id"], name=op.f("fk_relay_alert_id_alert")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_relay_staff_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relay")),
    )
    op.create_index(op.f("ix_relay_alert_id"), "relay", ["alert_id"], unique=False)
    op.create_index(
        "ix_relay_waiting",
        "relay",
        ["not_before_at"],
        unique=False,
        sqlite_where=sa.text("state = 'queued'"),
        postgresql_where=sa.text("state = 'queued'"),
    )


def downgrade() -> None:
    """Go back."""
    op.drop_table("relay")
    with op.batch_alter_table("staff", schema=None) as staff:
        staff.drop_column("email")
