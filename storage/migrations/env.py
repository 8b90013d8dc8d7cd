"""Alembic's entry: runs the steps on the connection that `storage.migrations.migrate` hands in."""

from enum import IntEnum
from typing import Any, Literal

from alembic import context

from storage.columns import EnumValue, UTCDateTime
from storage.tables import metadata


def render_item(kind: str, item: Any, _autogen: Any) -> str | Literal[False]:
    """How our own column types are written into a new migration: by what they are in the database."""
    if kind == "type" and isinstance(item, EnumValue):
        return "sa.Integer()" if issubclass(item.kind, IntEnum) else "sa.String(length=32)"
    if kind == "type" and isinstance(item, UTCDateTime):
        return "sa.DateTime(timezone=True)"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    render_item=render_item,
)
with context.begin_transaction():
    context.run_migrations()
