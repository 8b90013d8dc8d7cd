"""Column types and field makers that the tables share.

The rule a reader must not break: a naive datetime never reaches the database, and a column that holds names, words or
Telegram ids is made by `sealed` and nothing else.
"""

from datetime import UTC, datetime
from enum import Enum, IntEnum
from typing import Any

from sqlalchemy import Column, DateTime, Dialect, ForeignKey, Integer, LargeBinary, String
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field


class UTCDateTime(TypeDecorator[datetime]):
    """An aware UTC instant. SQLite keeps no zone, so it is put on again when read; a naive value is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn an aware datetime into UTC. Raises ValueError on a naive one."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a naive datetime cannot be stored: {value!r}")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give back an aware UTC datetime."""
        del dialect
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class EnumValue(TypeDecorator[Enum]):
    """An enum kept by its value (text or whole number), so that renaming a member in code changes no row."""

    impl = String(32)
    cache_ok = True

    def __init__(self, kind: type[Enum]) -> None:
        super().__init__()
        self.kind = kind

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        """Whole-number enums get a whole-number column, so that levels and lanes sort."""
        return dialect.type_descriptor(Integer() if issubclass(self.kind, IntEnum) else String(32))

    def process_bind_param(self, value: Enum | None, dialect: Dialect) -> Any:
        """Store the value. Raises ValueError for what is no member."""
        del dialect
        return None if value is None else self.kind(value).value

    def process_result_value(self, value: Any, dialect: Dialect) -> Enum | None:
        """Read the member back."""
        del dialect
        return None if value is None else self.kind(value)


def id_column() -> Any:
    """A primary key that we mint ourselves: UUIDv7 as 32 hexadecimal digits, sortable by age."""
    return Field(sa_column=Column(String(32), primary_key=True))


def ref(target: str, *, null: bool = False, index: bool = False) -> Any:
    """A foreign key to `table.id`."""
    return Field(sa_column=Column(String(32), ForeignKey(target), nullable=null, index=index))


def at(*, null: bool = False, index: bool = False) -> Any:
    """An instant."""
    return Field(sa_column=Column(UTCDateTime(), nullable=null, index=index))


def enum_column(kind: type[Enum], *, null: bool = False) -> Any:
    """An enum by value. `tables` adds the CHECK that holds the database to the members."""
    return Field(sa_column=Column(EnumValue(kind), nullable=null))


def sealed(subject: str, *, null: bool = False) -> Any:
    """Encrypted text. `subject` names the column with the id of the person whose data key seals it."""
    return Field(sa_column=Column(LargeBinary, nullable=null, info={"sealed": subject}))


def text(length: int | None = None, *, null: bool = False, unique: bool = False, index: bool = False) -> Any:
    """Plain text: nothing that tells who somebody is or what they said. A test lists every column made with it."""
    return Field(sa_column=Column(String(length), nullable=null, unique=unique, index=index))
