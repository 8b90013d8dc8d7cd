"""When the digest is due, and which concerns wait for it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from care.digest import digest_at, is_held
from tests.storage.rows import changed, program

MONDAY, SATURDAY = date(2026, 11, 23), date(2026, 11, 28)
NINE = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
"""Nine in New York, in winter."""


@pytest.mark.parametrize(
    ("on", "first_session", "due"),
    [
        (MONDAY, None, NINE),
        (MONDAY, NINE + timedelta(hours=9), NINE),
        (MONDAY, NINE - timedelta(hours=1), NINE - timedelta(minutes=90)),
        (MONDAY, NINE + timedelta(minutes=10), NINE - timedelta(minutes=20)),
        (SATURDAY, None, None),
        (SATURDAY, NINE + timedelta(days=5), None),
        (date(2026, 11, 2), None, datetime(2026, 11, 2, 14, 0, tzinfo=UTC)),
        (date(2026, 10, 30), None, datetime(2026, 10, 30, 13, 0, tzinfo=UTC)),
    ],
    ids=["no session", "evening group", "early group", "group at opening", "closed", "closed, with a group",
         "after the clocks went back", "before the clocks went back"],
)  # fmt: skip
def test_it_is_due_at_opening_or_before_the_first_session(
    on: date, first_session: datetime | None, due: datetime | None
) -> None:
    assert digest_at(program(), on, first_session) == due


def test_a_program_that_never_opens_has_no_digest() -> None:
    never = program(closes_time=program().opens_time)
    assert digest_at(changed(never, {}), MONDAY, None) is None


@pytest.mark.parametrize(
    ("now", "planned", "held"),
    [
        (NINE - timedelta(hours=2), NINE, True),
        (NINE + timedelta(hours=2), NINE + timedelta(days=1), False),
        (NINE + timedelta(hours=10), NINE + timedelta(days=1), True),
        (NINE + timedelta(days=5), NINE + timedelta(days=7), True),
        (NINE + timedelta(hours=2), None, False),
        (NINE + timedelta(hours=10), None, False),
    ],
    ids=["before it", "after it", "in the evening", "on Saturday", "none is planned", "none, in the evening"],
)
def test_a_concern_waits_for_a_digest_that_comes(now: datetime, planned: datetime | None, held: bool) -> None:
    assert is_held(program(), planned, now) is held
