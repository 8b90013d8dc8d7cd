"""Actions are tested on SQLite.

The same actions run on PostgreSQL in every story (`tests/flows`), and queries in `tests/storage`. With
HANDRAIL_ALL_DATABASES=1 these tests run on both too, which takes some minutes more.
"""

from __future__ import annotations

import os

import pytest

from tests.databases import Kind

KINDS = list(Kind) if os.environ.get("HANDRAIL_ALL_DATABASES") else [Kind.SQLITE]


@pytest.fixture(params=KINDS, ids=str)
def database_kind(request: pytest.FixtureRequest) -> Kind:
    """Runs the test on SQLite, or on each database that Handrail supports."""
    kind: Kind = request.param
    return kind
