"""What staff do with an alert: hand over, snooze, say whether it was useful; and which phone was to ring when."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_OPEN = sa.text("state <> 'resolved'")
_TIMES = ("handed_at", "handed_until_at", "snoozed_until_at")
_PEOPLE = ("asked_of", "handed_by")


def _mark_open() -> None:
    op.create_index("uq_alert_open", "alert", ["patient_id"], unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN)


def upgrade() -> None:
    """Go to this revision."""
    op.drop_index("uq_alert_open", table_name="alert")
    with op.batch_alter_table("alert", schema=None) as alert:
        alert.add_column(sa.Column("asked_of", sa.String(length=32), nullable=True))
        alert.add_column(sa.Column("handed_by", sa.String(length=32), nullable=True))
        for name in _TIMES:
            alert.add_column(sa.Column(name, sa.DateTime(timezone=True), nullable=True))
        alert.add_column(sa.Column("useful", sa.Boolean(), nullable=True))
        for name in _PEOPLE:
            alert.create_foreign_key(op.f(f"fk_alert_{name}_person"), "person", [name], ["id"])
    _mark_open()
    op.create_table(
        "ring",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("alert_id", sa.String(length=32), nullable=False),
        sa.Column("staff_id", sa.String(length=32), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("rung_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("folded", sa.Boolean(), nullable=False),
        sa.CheckConstraint("level IN (1, 2, 3, 4)", name=op.f("ck_ring_level")),
        sa.ForeignKeyConstraint(["alert_id"], ["alert.id"], name=op.f("fk_ring_alert_id_alert")),
        sa.ForeignKeyConstraint(["staff_id"], ["person.id"], name=op.f("fk_ring_staff_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ring")),
    )
    op.create_index(op.f("ix_ring_alert_id"), "ring", ["alert_id"], unique=False)
    op.create_index("ix_ring_lately", "ring", ["staff_id", "rung_at"], unique=False)


def downgrade() -> None:
    """Go back. What was said of alerts has no place there."""
    op.drop_table("ring")
    op.drop_index("uq_alert_open", table_name="alert")
    with op.batch_alter_table("alert", schema=None) as alert:
        for name in _PEOPLE:
            alert.drop_constraint(op.f(f"fk_alert_{name}_person"), type_="foreignkey")
        for name in ("useful", *_TIMES, *_PEOPLE):
            alert.drop_column(name)
    _mark_open()
