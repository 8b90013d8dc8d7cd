"""The simulated Telegram as a program: `serve` it here, `check` it against the specification, cut an `excerpt`.

It keeps its own time, for it plays somebody else's servers. Everything is in memory: it outlives the bot's process and
forgets all when it ends itself. Rule: it binds to the loopback address only, since its phones need no password.
"""

from __future__ import annotations

import argparse
import json
import socket
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import uvicorn

from practice.telegram.checking import excerpt, sent_differences, table_differences
from practice.telegram.server import create_app
from practice.telegram.simulator import DEFAULT_TOKEN, SimulatedTelegram
from practice.telegram.specification import read


def main(arguments: list[str]) -> int:
    """Run one command; gives the exit code (1: there are differences)."""
    asked = _parser().parse_args(arguments)
    if asked.command == "serve":
        return serve(asked)
    if asked.command == "excerpt":
        asked.out.write_text(excerpt(asked.spec), encoding="utf-8")
        return 0
    return check(asked.spec)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m practice.telegram", description="A simulated Telegram.")
    commands = parser.add_subparsers(dest="command", required=True)
    serving = commands.add_parser("serve", help="answer the Bot API on 127.0.0.1")
    serving.add_argument("--port", type=int, default=0, help="0: any free one")
    serving.add_argument("--token", action="append", help=f"a bot's token (default {DEFAULT_TOKEN}); may be repeated")
    serving.add_argument("--burst", type=int, default=3, help="messages that one private chat takes at once")
    serving.add_argument("--no-limits", action="store_true", help="never answer 429 by itself")
    serving.add_argument("--spec", type=Path, help="refuse to start when this specification differs")
    checking = commands.add_parser("check", help="compare with a specification of the Bot API")
    checking.add_argument("--spec", type=Path, required=True)
    cutting = commands.add_parser("excerpt", help="cut what we speak out of the specification")
    cutting.add_argument("--spec", type=Path, required=True)
    cutting.add_argument("--out", type=Path, required=True)
    return parser


def serve(asked: argparse.Namespace) -> int:
    """Answer until a signal comes; one line of JSON tells the address as soon as it can be reached."""
    if asked.spec and check(asked.spec):
        return 1
    tokens = asked.token or [DEFAULT_TOKEN]
    telegram = SimulatedTelegram(
        lambda: datetime.now(UTC), time.monotonic, limits=not asked.no_limits, burst=asked.burst, tokens=tokens
    )
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", asked.port))
    listening.listen(128)
    port = listening.getsockname()[1]
    _say(json.dumps({"address": f"http://127.0.0.1:{port}", "port": port, "bots": len(tokens)}))
    config = uvicorn.Config(create_app(telegram), log_level="warning", lifespan="off", timeout_graceful_shutdown=1)
    with suppress(KeyboardInterrupt):
        uvicorn.Server(config).run(sockets=[listening])
    return 0


def check(spec: Path) -> int:
    """Print every difference with the line to mend; gives 1 when there is one."""
    specification = read(spec)
    found = [*table_differences(specification), *sent_differences(specification)]
    for line in found:
        _say(line)
    return 1 if found else 0


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
