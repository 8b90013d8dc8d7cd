"""A transaction as the actions see it: frozen records in, frozen records out.

`Tx` turns records into rows and back and seals on the way. It decides nothing. The rules a reader must not break:
nothing but records leaves it; every statement runs in the one transaction; the tables touched are remembered so that
after the commit whoever waits for them is woken.
"""

import dataclasses
from collections.abc import Hashable, Mapping
from contextlib import AbstractContextManager
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import Column, Select, Table, delete, insert, select
from sqlalchemy.orm import Session as OrmSession

from care import records
from storage import statements, tables
from storage.ids import mint
from storage.sealing import SealError, Vault

R = TypeVar("R")

_BY_ID = statements.shape_of({"id": ""})


class Tx:
    """One transaction. Made by the store; lives as long as the function that it was given to."""

    def __init__(self, session: OrmSession, vault: Vault) -> None:
        self.session = session
        self.vault = vault
        self.touched: set[str] = set()
        self.destroyed: set[str] = set()

    def new_id(self) -> str:
        """A fresh id for a record."""
        return mint()

    def get(self, kind: type[R], row_id: str | None, /) -> R | None:
        """The record with this id, or None."""
        if row_id is None:
            return None
        table = tables.RECORD_TABLES[kind]
        row = self.session.execute(statements.found(table, _BY_ID, "id", is_limited=False), {"is_id": row_id})
        values = row.mappings().first()
        return None if values is None else self._record(kind, dict(values))

    def need(self, kind: type[R], row_id: str) -> R:
        """The record with this id. Raises LookupError when there is none: a bug, or somebody else's id."""
        found = self.get(kind, row_id)
        if found is None:
            raise LookupError(f"no {kind.__name__} {row_id}")
        return found

    def find(self, kind: type[R], /, *, order: str = "id", limit: int | None = None, **equal: Any) -> list[R]:
        """All records whose fields equal the given values; a tuple means any of them. `order` may start with `-`."""
        table = tables.RECORD_TABLES[kind]
        query = statements.found(table, statements.shape_of(equal), order, is_limited=limit is not None)
        values = statements.values_of(equal)
        if limit is not None:
            values[statements.MOST] = limit
        return self.all(kind, query, values)

    def first(self, kind: type[R], /, *, order: str = "id", **equal: Any) -> R | None:
        """The first of `find`, or None."""
        found = self.find(kind, order=order, limit=1, **equal)
        return found[0] if found else None

    def count(self, kind: type[Any], /, **equal: Any) -> int:
        """How many records match."""
        table = tables.RECORD_TABLES[kind]
        query = statements.counted(table, statements.shape_of(equal))
        return int(self.session.execute(query, statements.values_of(equal)).scalar_one())

    def all(self, kind: type[R], query: Select[Any], values: Mapping[str, Any] | None = None) -> list[R]:
        """The records that a query over the whole table of `kind` finds; `values` are for the names in the query."""
        return [self._record(kind, dict(row)) for row in self.session.execute(query, values).mappings()]

    def one(self, kind: type[R], query: Select[Any]) -> R | None:
        """The first record that a query finds, or None."""
        row = self.session.execute(query.limit(1)).mappings().first()
        return None if row is None else self._record(kind, dict(row))

    def add(self, record: R) -> R:
        """Store a new record. Raises the database's integrity error when a key or a rule forbids it."""
        table = tables.RECORD_TABLES[type(record)]
        self.session.execute(statements.added(table), self._row(table, record))
        self._after_add(table, record)
        return record

    def add_new(self, record: Any) -> bool:
        """Store a record unless a unique rule says that it is there already; whether it was stored."""
        table = tables.RECORD_TABLES[type(record)]
        is_new = self.insert_new(table, **self._row(table, record))
        if is_new:
            self._after_add(table, record)
        return is_new

    def insert_new(self, table: Table, **values: Any) -> bool:
        """`INSERT ... ON CONFLICT DO NOTHING`; whether a row was inserted."""
        query = statements.added_if_new(table, self.session.get_bind().dialect.name)
        inserted = self.session.execute(query, values).first() is not None
        self.touched.add(table.name)
        return inserted

    def change(self, record: R, **values: Any) -> R:
        """Set fields of a stored record; the record as it now is."""
        changed = self.change_if(record, {}, **values)
        if changed is None:
            raise LookupError(f"no {type(record).__name__} {record.id}")  # type: ignore[attr-defined]  # every record has an id
        return changed

    def change_if(self, record: R, expected: Mapping[str, Any], **values: Any) -> R | None:
        """Set fields only while the stored row has the `expected` ones (compare-and-set); None when it has not."""
        table = tables.RECORD_TABLES[type(record)]
        changed = dataclasses.replace(record, **values)  # type: ignore[type-var]  # every record is a dataclass
        row = {name: value for name, value in self._row(table, changed).items() if name in values}
        where = {"id": changed.id, **expected}  # type: ignore[attr-defined]  # every record has an id
        query = statements.changed(table, statements.shape_of(where), tuple(row))
        new_values = statements.values_of(where) | statements.new_values_of(row)
        done = bool(getattr(self.session.execute(query, new_values), "rowcount", 0))
        self.touched.add(table.name)
        return changed if done else None

    def remove(self, kind: type[Any], /, **equal: Any) -> int:
        """Delete the records that match; how many. Refuses to delete without a condition."""
        if not equal:
            raise ValueError("remove needs a condition")
        table = tables.RECORD_TABLES[kind]
        self.touched.add(table.name)
        query = statements.removed(table, statements.shape_of(equal))
        return int(getattr(self.session.execute(query, statements.values_of(equal)), "rowcount", 0))

    def savepoint(self) -> AbstractContextManager[Any]:
        """Inside `with tx.savepoint():` an exception takes back only what was done inside."""
        return self.session.begin_nested()

    def lock(self, person_id: str) -> None:
        """Take the person's row first, so that two processes never interleave over one person (PostgreSQL).

        SQLite has one writer and needs nothing.
        """
        if self.session.get_bind().dialect.name == "postgresql":
            person = tables.RECORD_TABLES[records.Person]
            self.session.execute(select(person.c.id).where(person.c.id == person_id).with_for_update())

    def destroy_key(self, person_id: str) -> None:
        """Erase a person's sealed columns for good by destroying the data key."""
        key = tables.metadata.tables["person_key"]
        self.session.execute(delete(key).where(key.c.id == person_id))
        self.vault.forget(person_id)
        self.destroyed.add(person_id)  # forgotten again after the commit: until then a reader may still fetch it

    def _after_add(self, table: Table, record: Any) -> None:
        self.touched.add(table.name)
        if isinstance(record, records.Person):
            wrapped = self.vault.new_key()
            self.session.execute(insert(tables.metadata.tables["person_key"]).values(id=record.id, wrapped=wrapped))
            self.vault.admit(record.id, wrapped)

    def _admit(self, subject: str) -> None:
        if self.vault.knows(subject):
            return
        key = tables.metadata.tables["person_key"]
        wrapped = self.session.execute(select(key.c.wrapped).where(key.c.id == subject)).scalar_one_or_none()
        if wrapped is None:
            raise SealError(f"the data key of {subject} was destroyed")
        self.vault.admit(subject, wrapped)

    def _row(self, table: Table, record: Any) -> dict[str, Any]:
        row = {name: getattr(record, name) for name in _names(cast("Hashable", type(record)))}
        for column in _sealed_columns(table):
            if row[column.name] is not None:
                subject = _subject(column, row)
                self._admit(subject)
                row[column.name] = self.vault.seal(subject, table.name, column.name, row["id"], row[column.name])
        return row

    def _record(self, kind: type[R], values: dict[str, Any]) -> R:
        table = tables.RECORD_TABLES[kind]
        for column in _sealed_columns(table):
            if values[column.name] is not None:
                subject = _subject(column, values)
                self._admit(subject)
                values[column.name] = self.vault.open(
                    subject, table.name, column.name, values["id"], values[column.name]
                )
        return kind(**values)


def _subject(column: Column[Any], row: Mapping[str, Any]) -> str:
    holder = column.info["sealed"]
    return str(row[holder]) if holder else ""


@cache
def _names(kind: Hashable) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(cast("Any", kind)))


@cache
def _sealed_columns(table: Table) -> tuple[Column[Any], ...]:
    return tuple(column for column in table.columns if "sealed" in column.info)
