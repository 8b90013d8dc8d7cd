"""The plain statements over one table, built once for each shape and run again with other values.

Building a statement costs more than running it on a small table, so `Tx` asks here. The rule a reader must not break:
a value never becomes part of a statement here; it goes in when the statement runs, under the name of its column.
"""

from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Delete,
    Insert,
    Integer,
    Select,
    Table,
    Update,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite


class Match(Enum):
    """How a column is compared."""

    VALUE = "value"
    NOTHING = "nothing"
    ANY = "any"


Shape = tuple[tuple[str, Match], ...]
"""Which columns are compared, and how."""

MOST = "most_"
"""The name under which the limit of `found` goes in."""


def shape_of(equal: Mapping[str, Any]) -> Shape:
    """The shape of a condition: None is compared with IS NULL, a tuple with IN, all else with =."""
    return tuple((name, _match(value)) for name, value in equal.items())


def values_of(equal: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a condition, as its statement wants them."""
    return {f"is_{name}": value for name, value in equal.items() if value is not None}


def new_values_of(row: Mapping[str, Any]) -> dict[str, Any]:
    """The values that `changed` sets, as it wants them."""
    return {f"to_{name}": value for name, value in row.items()}


@cache
def found(table: Table, shape: Shape, order: str, *, is_limited: bool) -> Select[Any]:
    """Rows that match, in an order (`-` before a column turns it round)."""
    column = table.c[order.removeprefix("-")]
    query = select(table).where(*_conditions(table, shape)).order_by(column.desc() if order[0] == "-" else column)
    return query.limit(bindparam(MOST, type_=Integer())) if is_limited else query


@cache
def counted(table: Table, shape: Shape) -> Select[Any]:
    """How many rows match."""
    return select(func.count()).select_from(table).where(*_conditions(table, shape))


@cache
def added(table: Table) -> Insert:
    """A whole new row."""
    return insert(table)


@cache
def added_if_new(table: Table, dialect: str) -> Insert:
    """A new row unless a unique rule says that it is there. It gives the key of the row that it made, if any."""
    # RETURNING tells whether a row came to be; the row count is -1 on PostgreSQL's batched inserts.
    speaks = postgresql if dialect == "postgresql" else sqlite
    made: Insert = speaks.insert(table).on_conflict_do_nothing().returning(*table.primary_key.columns)
    return made


@cache
def changed(table: Table, shape: Shape, names: tuple[str, ...]) -> Update:
    """New values for some columns of the rows that match."""
    new = {name: bindparam(f"to_{name}", type_=table.c[name].type) for name in names}
    return update(table).where(*_conditions(table, shape)).values(new)


@cache
def removed(table: Table, shape: Shape) -> Delete:
    """Rows that match, gone."""
    return delete(table).where(*_conditions(table, shape))


def _match(value: object) -> Match:
    if value is None:
        return Match.NOTHING
    return Match.ANY if isinstance(value, tuple) else Match.VALUE


def _conditions(table: Table, shape: Shape) -> Iterator[ColumnElement[bool]]:
    for name, match in shape:
        column = table.c[name]
        match match:
            case Match.NOTHING:
                yield column.is_(None)
            case Match.ANY:
                yield column.in_(bindparam(f"is_{name}", type_=column.type, expanding=True))
            case Match.VALUE:
                yield column == bindparam(f"is_{name}", type_=column.type)
