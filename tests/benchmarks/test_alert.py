"""The measurement from a tap to an alert measures what it says; how long it takes is never tested, for machines differ."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import alert

pytestmark = pytest.mark.anyio


async def test_each_way_brings_every_alert(tmp_path: Path) -> None:
    for name, measured in (
        ("peer", await alert.bare(_folder(tmp_path, "peer"), 1)),
        ("waiting", await alert.handrail(_folder(tmp_path, "waiting"), 2, 30)),
    ):
        assert len(measured.seconds) == (1 if name == "peer" else 2)
        assert min(measured.seconds) > 0


def test_the_table_has_the_ratio_to_the_peer() -> None:
    peer = alert.Measured("peer", (0.1, 0.1, 0.2))
    line = alert.Measured("Handrail", (0.2, 0.3, 0.4)).line(peer)
    assert "300 ms" in line
    assert "3.0 x" in line
    assert "x" not in peer.line().removeprefix("peer")


def _folder(tmp_path: Path, name: str) -> Path:
    made = tmp_path / name
    made.mkdir()
    return made
