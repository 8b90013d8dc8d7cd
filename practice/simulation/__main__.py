"""`python -m practice.simulation`: live through some weeks and print what they asked of a counselor.

The rule a reader must not break: progress goes to standard error, the table alone to standard output.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

import content
from practice.simulation.behaviour import Begun
from practice.simulation.running import Setting, run
from practice.simulation.tables import pages, table


def main(arguments: list[str]) -> int:
    """Run the simulation; gives the exit code (1: a planted crisis was not told within a minute)."""
    asked = _parser().parse_args(arguments)
    setting = Setting(
        patients=asked.patients,
        weeks=asked.weeks,
        seed=asked.seed,
        counselors=asked.counselors,
        begun=Begun(asked.begun),
    )
    figures = run(setting, content.load(), lambda line: print(line, file=sys.stderr, flush=True))
    found = figures.as_json()
    print(pages(found) if asked.markdown else table(found))
    if asked.json is not None:
        asked.json.write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 1 if figures.missed else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m practice.simulation", description="A simulated clinic: how often do the phones of staff ring?"
    )
    parser.add_argument("--patients", type=_least(3), default=28)
    parser.add_argument("--weeks", type=_least(1), default=8)
    parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same weeks")
    parser.add_argument("--counselors", type=_least(1), default=1, help="they share the patients evenly")
    parser.add_argument("--begun", choices=list(Begun), default=Begun.MIXED, help="when the patients began treatment")
    parser.add_argument("--json", type=Path, help="write the figures to this file too")
    parser.add_argument("--markdown", action="store_true", help="print the tables as they stand in docs/safety.md")
    return parser


def _least(least: int) -> Callable[[str], int]:
    """A whole number of at least this."""

    def read(text: str) -> int:
        number = int(text)
        if number < least:
            raise argparse.ArgumentTypeError(f"at least {least}")
        return number

    return read


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
