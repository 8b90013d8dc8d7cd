"""The country of a program: whose crisis numbers its people are shown. Until now there was only one."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this revision."""
    with op.batch_alter_table("program", schema=None) as program:
        program.add_column(sa.Column("country", sa.String(length=2), nullable=False, server_default="us"))
    with op.batch_alter_table("program", schema=None) as program:
        program.alter_column("country", server_default=None)


def downgrade() -> None:
    """Go back."""
    with op.batch_alter_table("program", schema=None) as program:
        program.drop_column("country")
