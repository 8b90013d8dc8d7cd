"""One-time links: made, opened, taken back.

The rules a reader must not break: only a hash of a code is kept; a code opens once; wrong, used and expired ones are
answered alike (OWASP ASVS 6.5, 6.6).
"""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta

from actions.turn import Turn
from care.records import Invite, InviteKind

CODE_BYTES = 16
"""128 bits; 22 characters, well within the 64 of a Telegram deep link."""

LASTS = {
    InviteKind.PATIENT: timedelta(hours=72),
    InviteKind.STAFF: timedelta(hours=72),
    InviteKind.PAGE: timedelta(hours=72),
    InviteKind.FAMILY: timedelta(days=7),
}


def hash_of(code: str) -> str:
    """The hash under which a code is kept: it has 128 random bits, so a fast hash is enough."""
    return hashlib.sha256(code.encode()).hexdigest()


def make(turn: Turn, kind: InviteKind, subject_id: str, program_id: str | None) -> str:
    """A fresh code for the subject; earlier unused ones of this kind are taken back. Shown once, never stored."""
    for old in turn.tx.find(Invite, kind=kind, subject_id=subject_id, used_at=None, revoked_at=None):
        turn.tx.change(old, revoked_at=turn.now)
    code = turn.draw(CODE_BYTES)
    turn.tx.add(
        Invite(
            id=turn.tx.new_id(),
            program_id=program_id,
            kind=kind,
            subject_id=subject_id,
            code_hash=hash_of(code),
            created_at=turn.now,
            expires_at=turn.now + LASTS[kind],
        )
    )
    return code


def link(turn: Turn, code: str) -> str:
    """The deep link that opens the bot with this code."""
    return f"https://t.me/{turn.bot_name}?start={code}"


def find(turn: Turn, code: str, at: datetime) -> Invite | None:
    """The invite that this code opens at `at`; None for wrong, used, expired and revoked ones alike."""
    invite = turn.tx.first(Invite, code_hash=hash_of(code))
    if invite is None or invite.used_at is not None or invite.revoked_at is not None or invite.expires_at <= at:
        return None
    return invite


def use(turn: Turn, invite: Invite) -> bool:
    """Use the invite up; False when somebody was faster."""
    return turn.tx.change_if(invite, {"used_at": None, "revoked_at": None}, used_at=turn.now) is not None
