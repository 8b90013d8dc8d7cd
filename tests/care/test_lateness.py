"""From when on a message counts as handled late."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from care.lateness import late_since

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("before", "is_late"),
    [
        pytest.param(timedelta(0), False, id="at once"),
        pytest.param(timedelta(minutes=10), False, id="ten minutes"),
        pytest.param(timedelta(minutes=10, seconds=1), True, id="more"),
        pytest.param(timedelta(hours=23), True, id="almost a day"),
        pytest.param(timedelta(minutes=-20), False, id="a clock that is behind"),
    ],
)
def test_late_is_more_than_ten_minutes(before: timedelta, is_late: bool) -> None:
    written_at = NOW - before
    assert late_since(written_at, NOW) == (written_at if is_late else None)


def test_what_has_no_time_is_never_late() -> None:
    assert late_since(None, NOW) is None
