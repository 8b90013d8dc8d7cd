"""The figures of a run as a table, for the terminal and for `docs/safety.md`.

The rule a reader must not break: both show the same rows from the same file.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from practice.simulation.crises import KINDS

PER_DAY = {
    "alerts": "New alerts that rang (crisis, urgent)",
    "crisis": "of these, or later, at crisis",
    "rings": "Rings of the counselor's phone",
    "concerns": "New concerns (patients)",
    "concerns_workdays": "The same for each working day (the weekend's on Monday)",
    "reasons": "Reasons of level concern",
}

Rows = list[list[str]]


def per_day(found: dict[str, Any]) -> Rows:
    """What a counselor gets on a day: mean, 95th percentile, maximum, days within the budget."""
    rows = []
    for name, said in PER_DAY.items():
        spread = found["per_day"][name]
        within = "" if spread["within"] is None else f"{spread['within']:.0%}"
        rows.append([said, f"{spread['mean']:.2f}", str(spread["p95"]), str(spread["most"]), within])
    return rows


def planted(found: dict[str, Any]) -> Rows:
    """Every kind of crisis: how many were planted, how many were told within a minute."""
    return [[kind.said, *map(str, found["planted"][name])] for name, kind in KINDS.items()]


def reasons(found: dict[str, Any]) -> Rows:
    """How often each rule gave a reason, the most frequent first; per week."""
    weeks = found["setting"]["weeks"]
    return [[f"`{rule}`", str(count), f"{count / weeks:.1f}"] for rule, count in found["rules"].items()]


def lived(found: dict[str, Any]) -> Rows:
    """What patients did: the answer rate, and mean and standard deviation of each question."""
    rows = [["Check-ins answered", f"{found['answer_rate']:.1%}", ""]]
    rows.append(["Patients who answered half or more", f"{found['half_or_more']:.1%}", ""])
    rows.append(["Check-ins with use reported", f"{found['use_reported']:.1%}", ""])
    rows += [[name.capitalize(), f"{mean:.2f}", f"{sd:.2f}"] for name, (mean, sd) in found["means"].items()]
    return rows


HEADS: dict[Callable[[dict[str, Any]], Rows], list[str]] = {
    per_day: ["A counselor's day", "Mean", "95th percentile", "Most", "Days within the budget"],
    planted: ["Planted crisis", "Planted", "Told within a minute"],
    reasons: ["Reason", "Times", "A week"],
    lived: ["What patients did", "Share or mean", "Standard deviation"],
}


def table(found: dict[str, Any]) -> str:
    """All of it, for a terminal."""
    parts = [_plain([HEADS[make], *make(found)]) for make in HEADS]
    missed = ", ".join(found["missed"]) or "none"
    return "\n\n".join([*parts, f"Planted crises that were missed: {missed}. The slowest took {found['slowest_s']} s."])


def markdown(head: list[str], rows: Rows) -> str:
    """The same for a page."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |".replace("  |", " |") for cells in lines)


def pages(found: dict[str, Any]) -> str:
    """All tables for a page."""
    return "\n\n".join(markdown(head, make(found)) for make, head in HEADS.items())


def _plain(rows: Rows) -> str:
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) if not place else cell.rjust(width) for place, (cell, width) in enumerate(
            zip(row, widths, strict=True))).rstrip()
        for row in rows
    )  # fmt: skip
