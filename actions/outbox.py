"""Say something: the only way out of Handrail.

`say` queues a message, `show` queues the next version of a card (a message that changes), `unsay` cancels what waits.
Nothing here sends. The rules a reader must not break: what must be said is stored in the transaction of what happened;
a card has at most one queued row, and a change overwrites it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from actions import countries
from actions.turn import Turn
from care import message as messages
from care.delivery import Purpose
from care.message import Outgoing
from care.records import Card, Delivery, Lane, Outbox, OutboxState, Verb


@dataclass(frozen=True, slots=True)
class Way:
    """How something travels: lane, delivery class, purpose. Times are aware UTC; None means now / never."""

    lane: Lane
    delivery: Delivery
    purpose: Purpose
    not_before_at: datetime | None = None
    expires_at: datetime | None = None
    silent: bool = False


SEND_ANEW = 0
"""As the message id of a card's row: send a new message, whatever the card stands at when the row is taken."""

JOINING = Way(Lane.REPLY, Delivery.REPLY, Purpose.JOINING)
REPLY = Way(Lane.REPLY, Delivery.REPLY, Purpose.REPLY)
CRISIS = Way(Lane.CRISIS, Delivery.CRISIS_REPLY, Purpose.CRISIS)
SAFETY = Way(Lane.CRISIS, Delivery.CRISIS_REPLY, Purpose.SAFETY)
ALERT = Way(Lane.CRISIS, Delivery.ALERT, Purpose.ALERT)
DRILL = Way(Lane.CRISIS, Delivery.ALERT, Purpose.DRILL)
LEAVING = Way(Lane.REPLY, Delivery.REPLY, Purpose.LEAVING)
TEAM = Way(Lane.REPLY, Delivery.PROMPT, Purpose.TEAM)
PLAYER = Way(Lane.REPLY, Delivery.REPLY, Purpose.PLAYER)


def say(
    turn: Turn,
    person_id: str,
    message: Outgoing,
    way: Way,
    *,
    subject_id: str = "",
    pin: bool = False,
    personal: bool = False,
) -> Outbox:
    """Queue a message to a person.

    `subject_id` is what is asked again when it is due; `personal` marks what `/clean` takes away.
    """
    return turn.tx.add(
        Outbox(
            id=turn.tx.new_id(),
            person_id=person_id,
            verb=Verb.SEND,
            lane=way.lane,
            delivery=way.delivery,
            purpose=way.purpose,
            subject_id=subject_id,
            body=messages.dump(countries.at_home(turn, person_id, message)),
            silent=way.silent,
            pin=pin,
            personal=personal,
            created_at=turn.now,
            not_before_at=way.not_before_at or turn.now,
            expires_at=way.expires_at,
        )
    )


def show(
    turn: Turn,
    key: str,
    person_id: str,
    message: Outgoing,
    way: Way,
    *,
    subject_id: str = "",
    anew: bool = False,
    personal: bool = False,
) -> Card:
    """Queue the next version of the card `key`. The sender edits it where it stands, or sends it when it is new.

    `anew` sends it again at the bottom of the chat and takes the old one away: an edit makes no phone ring.
    """
    card = turn.tx.first(Card, key=key)
    if card is None:
        card = turn.tx.add(
            Card(id=turn.tx.new_id(), key=key, person_id=person_id, subject_id=subject_id, personal=personal)
        )
    if anew and card.message_id is not None:
        take_away(turn, person_id, card.message_id)
        card = turn.tx.change(card, message_id=None)
    card = turn.tx.change(card, wanted=card.wanted + 1, personal=card.personal or personal)
    body = messages.dump(countries.at_home(turn, person_id, message))
    waiting = turn.tx.first(Outbox, card_id=card.id, state=OutboxState.QUEUED)
    again = SEND_ANEW if anew or (waiting is not None and waiting.message_id == SEND_ANEW) else None
    not_before_at = way.not_before_at or turn.now
    if waiting is not None:
        # Only while it still waits: a sender that takes it at this moment sends what it took, and a new row follows.
        changed = turn.tx.change_if(
            waiting,
            {"state": OutboxState.QUEUED},
            body=body,
            message_id=again,
            silent=waiting.silent and way.silent,
            personal=waiting.personal or personal,
            subject_id=subject_id or waiting.subject_id,
            card_version=card.wanted,
            lane=min(waiting.lane, way.lane),
            delivery=way.delivery,
            purpose=way.purpose,
            not_before_at=min(waiting.not_before_at, not_before_at),
            expires_at=way.expires_at,
        )
        if changed is not None:
            return card
    queued = say(turn, person_id, message, way, subject_id=subject_id, personal=personal)
    turn.tx.change(queued, card_id=card.id, card_version=card.wanted, message_id=again)
    return card


def card(turn: Turn, key: str) -> Card | None:
    """The card with this key."""
    return turn.tx.first(Card, key=key)


def touched(turn: Turn, key: str, message_id: int | None) -> Card | None:
    """A tap came from under this card: it was delivered, and it stands at that message."""
    card = turn.tx.first(Card, key=key)
    if card is None or message_id is None or card.message_id == message_id:
        return card
    return turn.tx.change(card, message_id=message_id)


def take_away(turn: Turn, person_id: str, message_id: int) -> None:
    """Queue the deletion of one message from a person's chat (Telegram allows it for 48 hours)."""
    _by_message(turn, person_id, message_id, Verb.DELETE)


def redact(turn: Turn, person_id: str, message_id: int, neutral: Outgoing) -> None:
    """Queue the replacement of one of our own messages by a neutral line."""
    _by_message(turn, person_id, message_id, Verb.REDACT, messages.dump(countries.at_home(turn, person_id, neutral)))


def pin(turn: Turn, person_id: str, message_id: int) -> None:
    """Queue the pinning of one of our messages."""
    _by_message(turn, person_id, message_id, Verb.PIN)


def _by_message(turn: Turn, person_id: str, message_id: int, verb: Verb, body: str = "") -> None:
    turn.tx.add(
        Outbox(
            id=turn.tx.new_id(),
            person_id=person_id,
            verb=verb,
            lane=Lane.REPLY if verb is Verb.DELETE else Lane.SCHEDULED,
            delivery=Delivery.REPLY,
            purpose=Purpose.TIDY,
            subject_id="",
            body=body,
            message_id=message_id,
            silent=True,
            created_at=turn.now,
            not_before_at=turn.now,
        )
    )


def waiting_for(turn: Turn, person_id: str) -> list[Outbox]:
    """What is queued for a person."""
    return turn.tx.find(Outbox, person_id=person_id, state=OutboxState.QUEUED)


def unsay(turn: Turn, *, person_id: str | None = None, purposes: tuple[Purpose, ...] = (), subject_id: str = "") -> int:
    """Cancel what waits for a person, of some purposes, about a subject; how many. At least one must be given."""
    wanted: dict[str, Any] = {}
    if person_id:
        wanted["person_id"] = person_id
    if purposes:
        wanted["purpose"] = tuple(str(purpose) for purpose in purposes)
    if subject_id:
        wanted["subject_id"] = subject_id
    if not wanted:
        raise ValueError("unsay needs to know what")
    waiting = turn.tx.find(Outbox, state=OutboxState.QUEUED, **wanted)
    for row in waiting:
        turn.tx.change(row, state=OutboxState.CANCELLED, body="", reason="taken back")
    return len(waiting)
