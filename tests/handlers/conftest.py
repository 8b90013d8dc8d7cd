"""Tests of handlers run on one database: actions and storage are tested on both."""

from __future__ import annotations

import pytest

from tests.databases import Kind


@pytest.fixture
def database_kind() -> Kind:
    """The file database."""
    return Kind.SQLITE
