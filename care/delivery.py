"""May this be sent now, and what does Telegram's answer mean?

Two tables: one of purposes (what a message is for, and in which state of its reader it may go), one of outcomes by
delivery class. It decides; `actions.delivery` stores. The rules a reader must not break: consent, pause, leaving and
quiet hours are asked when sending, not when planning; a staff alert is repeated rather than lost, an encouragement is
lost rather than repeated.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from care.records import Delivery


class Purpose(StrEnum):
    """What a message is for. `crisis` is numbers and facts for anybody; `safety` is about this very patient."""

    JOINING = "joining"
    CRISIS = "crisis"
    SAFETY = "safety"
    ALERT = "alert"
    REPLY = "reply"
    LEAVING = "leaving"
    TEAM = "team"
    CHECKIN = "checkin"
    NUDGE = "nudge"
    SESSION = "session"
    MISSED = "missed"
    SKILL_PROMPT = "skill_prompt"
    MORNING = "morning"
    LOOK_BACK = "look_back"
    PLAYER = "player"
    ENCOURAGEMENT = "encouragement"
    IDEA = "idea"
    DIGEST = "digest"
    DRILL = "drill"
    FAMILY = "family"
    TIDY = "tidy"


@dataclass(frozen=True, slots=True)
class Terms:
    """When a purpose may go: before staff confirmed the account, after leaving, while paused, in quiet hours."""

    unconfirmed: bool = False
    after_leaving: bool = False
    while_paused: bool = True
    in_quiet_hours: bool = True


TERMS: dict[Purpose, Terms] = {
    Purpose.JOINING: Terms(unconfirmed=True),
    Purpose.CRISIS: Terms(unconfirmed=True, after_leaving=True),
    Purpose.SAFETY: Terms(),
    Purpose.ALERT: Terms(),
    Purpose.REPLY: Terms(),
    Purpose.LEAVING: Terms(unconfirmed=True, after_leaving=True),
    Purpose.TEAM: Terms(),
    Purpose.CHECKIN: Terms(while_paused=False, in_quiet_hours=False),
    Purpose.NUDGE: Terms(while_paused=False, in_quiet_hours=False),
    Purpose.SESSION: Terms(while_paused=False, in_quiet_hours=False),
    Purpose.MISSED: Terms(while_paused=False, in_quiet_hours=False),
    Purpose.SKILL_PROMPT: Terms(while_paused=False, in_quiet_hours=False),
    Purpose.MORNING: Terms(while_paused=False, in_quiet_hours=False),
    Purpose.LOOK_BACK: Terms(while_paused=False, in_quiet_hours=False),
    Purpose.PLAYER: Terms(),
    Purpose.ENCOURAGEMENT: Terms(while_paused=False, in_quiet_hours=False),
    Purpose.IDEA: Terms(in_quiet_hours=False),
    Purpose.DIGEST: Terms(),
    Purpose.DRILL: Terms(),
    Purpose.FAMILY: Terms(),
    Purpose.TIDY: Terms(unconfirmed=True, after_leaving=True),
}


@dataclass(frozen=True, slots=True)
class Reader:
    """What must be known of a reader when something is about to be sent."""

    has_account: bool
    confirmed: bool
    left: bool
    paused: bool
    quiet_until_at: datetime | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """Send now, send at `later_at`, or never (`refusal` says why)."""

    refusal: str = ""
    later_at: datetime | None = None


SEND = Verdict()


def may_send(purpose: Purpose, reader: Reader) -> Verdict:
    """Whether a message of this purpose may go to this reader now."""
    terms = TERMS[purpose]
    if not reader.has_account:
        return Verdict(refusal="no account")
    if not (reader.confirmed or terms.unconfirmed):
        return Verdict(refusal="account not confirmed")
    if reader.left and not terms.after_leaving:
        return Verdict(refusal="left")
    if reader.paused and not terms.while_paused:
        return Verdict(refusal="paused")
    if reader.quiet_until_at is not None and not terms.in_quiet_hours:
        return Verdict(later_at=reader.quiet_until_at)
    return SEND


class Told(StrEnum):
    """What Telegram's answer amounts to, by cause and not by exception class."""

    OK = "ok"
    UNCHANGED = "unchanged"
    WAIT = "wait"
    NEVER_LEFT = "never_left"
    UNCLEAR = "unclear"
    UNREACHABLE = "unreachable"
    EDIT_GONE = "edit_gone"
    MARKUP = "markup"
    REFUSED = "refused"
    STOPPED = "stopped"


class Step(StrEnum):
    """What becomes of the outbox row."""

    SENT = "sent"
    AGAIN = "again"
    ANEW = "anew"
    PLAIN = "plain"
    UNCERTAIN = "uncertain"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Sequel:
    """The step and, for `again`, after how long."""

    step: Step
    after: timedelta = timedelta(0)


_UNCLEAR_REPEATS = {
    Delivery.ALERT: None,  # a duplicate beats silence
    Delivery.CRISIS_REPLY: (1, timedelta(seconds=1)),
    Delivery.REPLY: (1, timedelta(seconds=5)),
    Delivery.PROMPT: (1, timedelta(minutes=3)),
    Delivery.ENCOURAGEMENT: (0, timedelta(0)),
}
_LONGEST_BACK_OFF_S = 60
_ALERT_AGAIN = timedelta(seconds=5)


def sequel(delivery: Delivery, told: Told, *, tries: int, is_edit: bool, wait_s: float = 0.0) -> Sequel:
    """What follows from an answer of Telegram's. `wait_s` goes with `Told.WAIT`.

    `tries` is how often this row was answered like this, this time included: a wait is no try that may have arrived.

    The table is the one of the architecture ("what the sender does with an answer of Telegram's"), row by row.
    """
    match told:
        case Told.OK | Told.UNCHANGED:
            return Sequel(Step.SENT)
        case Told.WAIT | Told.STOPPED:
            return Sequel(Step.AGAIN, timedelta(seconds=max(1.0, wait_s)))
        case Told.NEVER_LEFT:
            return Sequel(Step.AGAIN, timedelta(seconds=min(_LONGEST_BACK_OFF_S, 2 ** min(tries - 1, 6))))
        case Told.UNCLEAR:
            return _unclear(delivery, tries=tries, is_edit=is_edit)
        case Told.EDIT_GONE:
            return Sequel(Step.ANEW)
        case Told.MARKUP:
            return Sequel(Step.PLAIN if tries < 3 else Step.REFUSED)
        case Told.UNREACHABLE:
            return Sequel(Step.UNREACHABLE)
        case Told.REFUSED:
            return Sequel(Step.REFUSED)


def _unclear(delivery: Delivery, *, tries: int, is_edit: bool) -> Sequel:
    if is_edit and tries < 6:
        # Repeating an edit is harmless: Telegram answers "not modified".
        return Sequel(Step.AGAIN, timedelta(seconds=2**tries))
    repeats = _UNCLEAR_REPEATS[delivery]
    if repeats is None:
        return Sequel(Step.AGAIN, _ALERT_AGAIN * min(tries, 12))
    allowed, after = repeats
    return Sequel(Step.AGAIN, after) if tries <= allowed else Sequel(Step.UNCERTAIN)


def relay_again_after(tries: int) -> timedelta:
    """How long to wait after the `tries`-th try of a relay by the second way: 5 s, doubled each time, at most 5 minutes."""
    return min(timedelta(minutes=5), timedelta(seconds=5 * 2 ** min(tries - 1, 10)))
