"""Identifiers that we mint ourselves, so that a row can be sealed under its own id before it is stored."""

import uuid_utils


def mint() -> str:
    """A new UUIDv7 as 32 hexadecimal digits: unique, and sortable by age."""
    return uuid_utils.uuid7().hex
