"""The watchdog's worries go out by the second way too: a relay without an alert."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this revision."""
    with op.batch_alter_table("relay", schema=None) as relay:
        relay.alter_column("alert_id", existing_type=sa.String(length=32), nullable=True)
        relay.add_column(sa.Column("what", sa.String(length=32), nullable=False, server_default="alert"))
    with op.batch_alter_table("relay", schema=None) as relay:
        relay.alter_column("what", existing_type=sa.String(length=32), server_default=None)


def downgrade() -> None:
    """Go back. Worries have no place there."""
    op.execute("DELETE FROM relay WHERE alert_id IS NULL")
    with op.batch_alter_table("relay", schema=None) as relay:
        relay.drop_column("what")
        relay.alter_column("alert_id", existing_type=sa.String(length=32), nullable=False)
