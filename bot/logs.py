"""Logs without personal content: an allowlist of fields, and a filter against tokens.

`event` is how Handrail writes a line: a name and ids, kinds, durations. The rule a reader must not break: never an update,
an answer, a name or a token; an exception is written as its type and place, not its message, which may quote a patient.
"""

from __future__ import annotations

import logging
import re
import sys
import traceback
from collections.abc import Mapping
from pathlib import Path

_FOLDER = str(Path(__file__).resolve().parent.parent)
_TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{20,}")
_FIELDS = frozenset(
    {
        "update_id", "outbox_id", "kind", "lane", "count", "seconds", "status", "error", "method", "purpose", "due_kind",
        "alert_id", "address", "what", "tries", "bot_id", "setting", "where", "level",
    }
)  # fmt: skip

_log = logging.getLogger("handrail")


def event(name: str, *, level: int = logging.INFO, **fields: object) -> None:
    """Write one line: a fixed name and allowed fields. Raises ValueError for a field that is not on the list."""
    unknown = set(fields) - _FIELDS
    if unknown:
        raise ValueError(f"not a field that may be logged: {', '.join(sorted(unknown))}")
    _log.log(level, "%s", " ".join([name, *(f"{key}={value}" for key, value in fields.items())]))


def failure(name: str, error: BaseException, **fields: object) -> None:
    """Write an error line with the exception's type and the last place in our own code; never its message."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [f for f in frames if f.filename.startswith(_FOLDER) and "site-packages" not in f.filename] or frames
    where = f"{ours[-1].filename.rsplit('/', 1)[-1]}:{ours[-1].lineno}" if ours else "?"
    event(name, level=logging.ERROR, error=type(error).__name__, where=where, **fields)


class Redact(logging.Filter):
    """Takes bot tokens out of every line, and messages of exceptions out of tracebacks."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Change the record in place; always lets it through."""
        record.msg = _TOKEN.sub("[token]", record.getMessage())
        record.args = None
        if record.exc_info and record.exc_info[1] is not None:
            error = record.exc_info[1]
            record.msg = f"{record.msg} ({type(error).__name__})"
            record.exc_info = None
            record.exc_text = None
        return True


def configure(levels: Mapping[str, int] | None = None) -> None:
    """Send logs to standard error through the filter. Chatty libraries are heard from WARNING on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    handler.addFilter(Redact())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    # httpx writes every URL, and with it the token, at INFO; python-telegram-bot writes payloads that it cannot parse.
    quiet = {
        "httpx": logging.WARNING,
        "httpcore": logging.WARNING,
        "telegram": logging.CRITICAL
        + 1,  # it quotes what it cannot parse even in errors; we tell of failures ourselves
        "apscheduler": logging.WARNING,
    }
    for name, level in {**quiet, "uvicorn": logging.WARNING, "alembic": logging.WARNING, **(levels or {})}.items():
        logging.getLogger(name).setLevel(level)
