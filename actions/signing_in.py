"""Signing in on the staff page: set-up by a one-time link, password and second factor, browsers that are signed in.

Passwords never come in here: the page hashes and compares them (slow on purpose, so outside a transaction) and hands in
the result. The rules a reader must not break: every time in here is wall time, handed in as `at` (practice mode moves
clinic time); a token is stored as a hash only; a six-digit code opens once; every refusal looks the same from outside.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta

import pyotp

from actions import alerts, invites
from actions.turn import Turn, audit
from care.records import Account, AccountState, Invite, InviteKind, Person, Program, Staff, StaffRole, WebSession
from storage import retention
from storage import views as queries
from storage.sealing import SealError

IDLE = timedelta(minutes=15)
"""45 CFR 164.312(a)(2)(iii), automatic logoff; product, section 3.11."""

LONGEST = timedelta(hours=12)
"""However busy: sign in again after a working day (OWASP ASVS 7.3.2)."""

TRIES = 5
LOCKED_FOR = timedelta(minutes=15)

KEPT = timedelta(days=7)
"""How long a session that is over can still be looked up."""

_FORGOTTEN_AT_ONCE = 500
_TOUCH_EVERY = timedelta(seconds=30)
_STEP_S = 30  # RFC 6238, the default of every authenticator app
_STEPS_OFF = (0, -1, 1)  # a phone's clock may be half a minute off
_SECRET_BYTES = 20  # RFC 4226, section 4: 160 bits
_TOKEN_BYTES = 32
_CSRF_BYTES = 16


@dataclass(frozen=True, slots=True)
class Candidate:
    """Who might be signing in. Without an id nobody has that name, and the caller does the same work anyway."""

    staff_id: str | None
    password_hash: str


@dataclass(frozen=True, slots=True)
class Opened:
    """A browser is signed in; `token` goes into its cookie and is kept nowhere."""

    staff_id: str
    token: str


@dataclass(frozen=True, slots=True)
class Seat:
    """Who sits in front of a signed-in browser."""

    session: WebSession
    staff: Staff
    program: Program
    language: str


@dataclass(frozen=True, slots=True)
class Offer:
    """What the set-up page shows. `sealed` brings the secret back with the form, so nothing is stored before it."""

    staff_id: str
    name: str
    sign_in: str
    language: str
    secret: str
    sealed: str


def candidate(turn: Turn, sign_in: str) -> Candidate:
    """The member of staff with this sign-in name, if any, and what their password must match."""
    staff = turn.tx.first(Staff, sign_in=sign_in.strip().lower(), active=True)
    if staff is None or not staff.password_hash or not staff.totp_secret:
        return Candidate(None, "")
    return Candidate(staff.id, staff.password_hash)


def sign_in(turn: Turn, who: Candidate, *, password_ok: bool, code: str, at: datetime) -> Opened | None:
    """Open a browser for this member of staff, or None: wrong password, wrong or used code, locked, or nobody.

    Five failures lock the name for 15 minutes; tries while it is locked neither count nor succeed.
    """
    if who.staff_id is None:
        return None
    turn.tx.lock(who.staff_id)
    staff = turn.tx.need(Staff, who.staff_id)
    if not staff.active or (staff.locked_until_at is not None and staff.locked_until_at > at):
        return None
    # The hash was compared before this transaction: a password changed in between makes it void.
    step = _step_of(staff, code, at) if password_ok and staff.password_hash == who.password_hash else None
    if step is None:
        _failed(turn, staff, at)
        return None
    turn.tx.change(staff, totp_last_step=step, failed_sign_ins=0, locked_until_at=None)
    audit(turn, "sign_in.done", staff.id, actor_id=staff.id, program_id=staff.program_id)
    return open_session(turn, staff.id, at)


def open_session(turn: Turn, staff_id: str, at: datetime) -> Opened:
    """A fresh token for a browser. Only for those who have just shown who they are (or in practice mode).

    Sessions that were over long ago go at this chance: the nightly round knows clinic time only.
    """
    retention.forget_web_sessions(turn.tx, at - KEPT, limit=_FORGOTTEN_AT_ONCE)
    token = turn.draw(_TOKEN_BYTES)
    turn.tx.add(
        WebSession(
            id=turn.tx.new_id(),
            staff_id=staff_id,
            token_hash=_hash(token),
            csrf=turn.draw(_CSRF_BYTES),
            created_at=at,
            seen_at=at,
        )
    )
    return Opened(staff_id, token)


def seat_of(turn: Turn, token: str, at: datetime) -> Seat | None:
    """Who sits there: None when the token is unknown, signed out, idle for 15 minutes or older than 12 hours."""
    session = turn.tx.first(WebSession, token_hash=_hash(token), ended_at=None)
    if session is None or at - session.seen_at >= IDLE or at - session.created_at >= LONGEST:
        return None
    staff = turn.tx.need(Staff, session.staff_id)
    if not staff.active:
        return None
    person, program = turn.tx.need(Person, staff.id), turn.tx.need(Program, staff.program_id)
    return Seat(session, staff, program, person.language)


def is_stale(session: WebSession, at: datetime) -> bool:
    """Whether `touch` is worth a write: a click every second need not be one."""
    return at - session.seen_at >= _TOUCH_EVERY


def touch(turn: Turn, session: WebSession, at: datetime) -> None:
    """Somebody did something in this browser: the 15 minutes begin anew."""
    turn.tx.change_if(session, {"ended_at": None}, seen_at=at)


def sign_out(turn: Turn, session: WebSession, at: datetime) -> None:
    """Sign this browser out."""
    if turn.tx.change_if(session, {"ended_at": None}, ended_at=at) is not None:
        audit(turn, "sign_out", session.staff_id, actor_id=session.staff_id)


def sign_out_everywhere(turn: Turn, staff_id: str, at: datetime) -> int:
    """All browsers of a member of staff are signed out; how many there were."""
    open_ones = queries.open_web_sessions(turn.tx, staff_id)
    for session in open_ones:
        turn.tx.change(session, ended_at=at)
    return len(open_ones)


def offer(turn: Turn, code: str) -> Offer | None:
    """What the set-up page of this one-time link shows; None for wrong, used and expired links alike."""
    found = _invited(turn, code)
    if found is None:
        return None
    invite, staff = found
    secret = base64.b32encode(_entropy(turn)).decode()
    sealed = turn.tx.vault.seal("", "staff", "totp_offer", invite.id, secret)
    return _offer(turn, staff, secret, base64.urlsafe_b64encode(sealed).decode())


def offer_again(turn: Turn, code: str, sealed: str) -> Offer | None:
    """The same offer when the form comes back; None when the link is gone or the form was tampered with."""
    found = _invited(turn, code)
    if found is None:
        return None
    invite, staff = found
    try:
        secret = turn.tx.vault.open("", "staff", "totp_offer", invite.id, base64.urlsafe_b64decode(sealed))
    except (SealError, ValueError):
        return None
    return _offer(turn, staff, secret, sealed)


def set_up(turn: Turn, code: str, sealed: str, *, password_hash: str, totp_code: str, at: datetime) -> Opened | None:
    """Use the link up: store password and second factor and sign in. None when the link or the six digits are wrong.

    Whoever was signed in with the old password is signed out.
    """
    again, found = offer_again(turn, code, sealed), _invited(turn, code)
    if again is None or found is None:
        return None
    invite, staff = found
    turn.tx.lock(staff.id)
    step = _matching_step(again.secret, totp_code, at)
    if step is None or not invites.use(turn, invite):
        return None
    sign_out_everywhere(turn, staff.id, at)
    turn.tx.change(
        staff,
        password_hash=password_hash,
        totp_secret=again.secret,
        totp_last_step=step,
        failed_sign_ins=0,
        locked_until_at=None,
    )
    audit(turn, "sign_in.set_up", staff.id, actor_id=staff.id, program_id=staff.program_id)
    return open_session(turn, staff.id, at)


def code_fits(offered: Offer, totp_code: str, at: datetime) -> bool:
    """Whether the six digits come from the secret just shown."""
    return _matching_step(offered.secret, totp_code, at) is not None


def is_last_administrator(turn: Turn, staff: Staff) -> bool:
    """Whether nobody would be left who can let others in."""
    admins = turn.tx.find(Staff, program_id=staff.program_id, role=StaffRole.ADMINISTRATOR, active=True)
    return [admin.id for admin in admins] == [staff.id]


def deactivate(turn: Turn, staff_id: str, *, actor_id: str, at: datetime) -> bool:
    """Take all access from a member of staff at once: page, Telegram, links. False when they have none any more.

    Raises ValueError for oneself and for the last administrator: the program would lock itself out.
    """
    staff = turn.tx.need(Staff, staff_id)
    if not staff.active:
        return False
    if staff_id == actor_id or is_last_administrator(turn, staff):
        raise ValueError("a program needs an administrator who is somebody else")
    turn.tx.change(staff, active=False, password_hash="", totp_secret="")
    sign_out_everywhere(turn, staff_id, at)
    for account in turn.tx.find(Account, person_id=staff_id, state=(AccountState.CLAIMED, AccountState.CONFIRMED)):
        turn.tx.change(account, state=AccountState.ENDED, settled_at=turn.now, settled_by=actor_id)
    for kind in (InviteKind.PAGE, InviteKind.STAFF):
        for invite in turn.tx.find(Invite, kind=kind, subject_id=staff_id, used_at=None, revoked_at=None):
            turn.tx.change(invite, revoked_at=turn.now)
    alerts.let_go(turn, staff_id)
    audit(turn, "staff.deactivated", staff_id, actor_id=actor_id, program_id=staff.program_id)
    return True


def _invited(turn: Turn, code: str) -> tuple[Invite, Staff] | None:
    invite = invites.find(turn, code, turn.now)
    if invite is None or invite.kind is not InviteKind.PAGE:
        return None
    staff = turn.tx.get(Staff, invite.subject_id)
    return (invite, staff) if staff is not None and staff.active else None


def _offer(turn: Turn, staff: Staff, secret: str, sealed: str) -> Offer:
    language = turn.tx.need(Person, staff.id).language
    return Offer(staff.id, staff.name, staff.sign_in, language, secret, sealed)


def _entropy(turn: Turn) -> bytes:
    drawn = turn.draw(_SECRET_BYTES * 2).encode()
    return hashlib.sha256(drawn).digest()[:_SECRET_BYTES]


def _failed(turn: Turn, staff: Staff, at: datetime) -> None:
    failures = staff.failed_sign_ins + 1
    locks = failures >= TRIES
    turn.tx.change(staff, failed_sign_ins=0 if locks else failures, locked_until_at=at + LOCKED_FOR if locks else None)
    act = "sign_in.locked" if locks else "sign_in.refused"
    audit(turn, act, staff.id, actor_id=None, program_id=staff.program_id)


def _step_of(staff: Staff, code: str, at: datetime) -> int | None:
    """The time step whose code this is, unless that step or a later one opened the door before."""
    step = _matching_step(staff.totp_secret, code, at)
    return step if step is not None and step > staff.totp_last_step else None


def _matching_step(secret: str, code: str, at: datetime) -> int | None:
    typed = "".join(character for character in code if not character.isspace())
    totp, now = pyotp.TOTP(secret, interval=_STEP_S), int(at.timestamp()) // _STEP_S
    found = [
        now + off for off in _STEPS_OFF if hmac.compare_digest(totp.generate_otp(now + off).encode(), typed.encode())
    ]
    return found[0] if found else None


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
