"""Identifiers that we mint ourselves."""

from __future__ import annotations

from storage.ids import mint


def test_an_id_is_32_digits_and_later_ones_sort_later() -> None:
    ids = [mint() for _ in range(5_000)]
    assert len(set(ids)) == len(ids)
    assert ids == sorted(ids)
    assert {len(one) for one in ids} == {32}
    assert all(int(one, 16) for one in ids)
