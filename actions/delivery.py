"""Between the outbox and the sender: what may go now, and what becomes of it.

`claim` takes rows for sending and asks everything again (consent, pause, quiet hours, lateness); `settle` stores what
Telegram said; `recover` deals with a sender that died in between. The rules a reader must not break: nothing is sent that
was not claimed; a claim is committed before the first byte leaves.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from actions import accounts, alerts, attendance, drills, family, outbox
from actions.turn import Turn, account_of
from care import delivery, phases, schedule
from care import message as messages
from care.delivery import Purpose, Reader, Sequel, Step, Told, Verdict
from care.message import Outgoing, Span
from care.records import (
    Account,
    AccountState,
    Attempt,
    Card,
    Checkin,
    CheckinState,
    Lane,
    Outbox,
    OutboxState,
    Patient,
    PatientState,
    Person,
    Role,
    Session,
    SessionState,
    Staff,
    Verb,
)
from storage import queue

_LOOK_AHEAD = 4


@dataclass(frozen=True, slots=True)
class Envelope:
    """A claimed row and where it goes: to `telegram_id`, as an edit of `message_id` when there is one."""

    outbox: Outbox
    attempt: Attempt
    telegram_id: int
    message_id: int | None
    message: Outgoing | None


@dataclass(frozen=True, slots=True)
class Receipt:
    """What Telegram answered. `wait_s` in seconds goes with `Told.WAIT`; `detail` holds nothing personal."""

    told: Told
    message_id: int | None = None
    wait_s: float = 0.0
    detail: str = ""


def claim(turn: Turn, *, most: int, most_bulk: int, busy: frozenset[str]) -> list[Envelope]:
    """Take up to `most` rows for sending, at most one per person; bulk and animation only while under `most_bulk`."""
    taken: list[Envelope] = []
    served = set(busy)
    for lane in Lane:
        limit = most if lane < Lane.BULK else min(most, most_bulk)
        room = limit - len(taken)
        if room <= 0:
            break
        for row in queue.waiting(turn.tx, lane, turn.now, busy=served, limit=room * _LOOK_AHEAD):
            if len(taken) >= limit or row.person_id in served:
                continue
            envelope = _take_or_refuse(turn, row)
            if envelope is not None:
                taken.append(envelope)
                served.add(row.person_id)
    return taken


def settle(turn: Turn, envelope: Envelope, receipt: Receipt) -> Step:
    """Store what became of a claimed row and what follows from it."""
    row = turn.tx.need(Outbox, envelope.outbox.id)
    turn.tx.change(envelope.attempt, ended_at=turn.now, outcome=f"{receipt.told} {receipt.detail}"[:200].strip())
    is_edit = envelope.message_id is not None
    tries = _told_before(turn, row, receipt.told)
    what = delivery.sequel(row.delivery, receipt.told, tries=tries, is_edit=is_edit, wait_s=receipt.wait_s)
    if row.purpose == Purpose.ALERT and receipt.told is Told.UNCLEAR and tries == 1 and not is_edit:
        row = _marked_again(turn, row)
    _apply(turn, row, envelope, what, receipt)
    return what.step


def recover(turn: Turn, in_flight: frozenset[str] = frozenset()) -> int:
    """Rows that were left in `sending` may have arrived or not: treat them as unclear; how many.

    `in_flight` are the ids of rows that are being sent at this moment.
    """
    left = [row for row in turn.tx.find(Outbox, state=OutboxState.SENDING) if row.id not in in_flight]
    for row in left:
        attempt = turn.tx.first(Attempt, order="-started_at", outbox_id=row.id, ended_at=None)
        if attempt is not None:
            turn.tx.change(attempt, ended_at=turn.now, outcome=f"{Told.UNCLEAR} sender died")
        card = turn.tx.get(Card, row.card_id)
        is_edit = card is not None and card.message_id is not None
        tries = _told_before(turn, row, Told.UNCLEAR)
        what = delivery.sequel(row.delivery, Told.UNCLEAR, tries=tries, is_edit=is_edit)
        if what.step is Step.AGAIN:
            _again(turn, row, turn.now + what.after)
        else:
            turn.tx.change(row, state=OutboxState.UNCERTAIN, body="", reason="sender died")
            _not_delivered(turn, row)
    return len(left)


def _told_before(turn: Turn, row: Outbox, told: Told) -> int:
    """How often this row was answered like this, this time included: a wait is no try that may have arrived."""
    attempts = turn.tx.find(Attempt, outbox_id=row.id)
    return max(1, sum(attempt.outcome.partition(" ")[0] == told for attempt in attempts))


def _marked_again(turn: Turn, row: Outbox) -> Outbox:
    """An alert that may have arrived says so when it comes again: two of them are one thing."""
    message = messages.load(row.body)
    head, *rest = message.spans
    mark = turn.content.say(turn.tx.need(Person, row.person_id).language, "staff.again", head=head.text)
    return turn.tx.change(row, body=messages.dump(replace(message, spans=(*mark, *rest))))


def _take_or_refuse(turn: Turn, row: Outbox) -> Envelope | None:
    """Like `_take`; a row that cannot be understood is refused, so that it holds up nobody else's."""
    try:
        with turn.tx.savepoint():
            return _take(turn, row)
    except (LookupError, ValueError, TypeError) as error:
        turn.tx.change(row, state=OutboxState.REFUSED, reason=type(error).__name__)
        if row.purpose == Purpose.ALERT:
            alerts.not_told(turn, row.subject_id, row.person_id)
        return None


def _take(turn: Turn, row: Outbox) -> Envelope | None:
    if row.expires_at is not None and row.expires_at <= turn.now:
        turn.tx.change(row, state=OutboxState.EXPIRED, body="", reason="too late")
        _not_delivered(turn, row)
        return None
    person = turn.tx.need(Person, row.person_id)
    account = account_of(turn, person.id)
    if row.purpose == Purpose.LEAVING and row.account_id is not None:
        account = turn.tx.get(Account, row.account_id)  # the last word to an account that has ended meanwhile
    verdict = _verdict(turn, row, person, account)
    if verdict.later_at is not None:
        turn.tx.change(row, not_before_at=verdict.later_at)
        return None
    if verdict.refusal or account is None:
        turn.tx.change(row, state=OutboxState.CANCELLED, body="", reason=verdict.refusal)
        _not_delivered(turn, row)
        return None
    message_id = row.message_id
    card = turn.tx.get(Card, row.card_id)
    if card is not None:
        stands = card.message_id if card.account_id in (None, account.id) else None
        message_id = None if row.message_id == outbox.SEND_ANEW else stands
    row = turn.tx.change(row, state=OutboxState.SENDING, tries=row.tries + 1, account_id=account.id)
    attempt = turn.tx.add(Attempt(id=turn.tx.new_id(), outbox_id=row.id, started_at=turn.now))
    message = messages.load(row.body) if row.body else None
    return Envelope(row, attempt, int(account.telegram_id), message_id, message)


def _verdict(turn: Turn, row: Outbox, person: Person, account: Account | None) -> Verdict:
    purpose = Purpose(row.purpose)
    refusal = _subject_refusal(turn, purpose, row)
    if refusal:
        return Verdict(refusal=refusal)
    reader = reader_of(turn, person, account)
    if account is not None and account.unreachable_at is not None and purpose is not Purpose.ALERT:
        return Verdict(refusal="unreachable")
    return delivery.may_send(purpose, reader)


def reader_of(turn: Turn, person: Person, account: Account | None) -> Reader:
    """What is known of a reader at this moment."""
    left, paused, quiet = False, False, None
    if person.role is Role.PATIENT:
        patient = turn.tx.need(Patient, person.id)
        left = patient.state in (PatientState.LEFT, PatientState.DISCHARGED)
        paused = phases.is_on_break(patient, turn.now)
        quiet = schedule.quiet_until(turn.now, patient.zone, patient.quiet_from_time, patient.quiet_until_time)
    elif person.role is Role.STAFF:
        staff = turn.tx.get(Staff, person.id)
        left = staff is None or not staff.active
    else:
        quiet = accounts.family_quiet_until(turn, person)
    return Reader(
        has_account=account is not None,
        confirmed=account is not None and account.state is AccountState.CONFIRMED,
        left=left,
        paused=paused,
        quiet_until_at=quiet,
    )


def _subject_refusal(turn: Turn, purpose: Purpose, row: Outbox) -> str:
    """Why what this is about is not to be said any more; empty when it still is."""
    if purpose in (Purpose.CHECKIN, Purpose.NUDGE):
        checkin = turn.tx.get(Checkin, row.subject_id)
        return "" if checkin is not None and checkin.state is CheckinState.ASKED else "check-in closed"
    if purpose is Purpose.SESSION:
        session = turn.tx.get(Session, row.subject_id)
        going = session is not None and session.state is SessionState.PLANNED and session.starts_at > turn.now
        return "" if going else "session over"
    if purpose is Purpose.MISSED:
        return attendance.refusal(turn, row)
    if purpose in (Purpose.ENCOURAGEMENT, Purpose.IDEA, Purpose.FAMILY):
        return family.refusal(turn, purpose, row)
    return ""


def _apply(turn: Turn, row: Outbox, envelope: Envelope, what: Sequel, receipt: Receipt) -> None:
    match what.step:
        case Step.SENT:
            _sent(turn, row, envelope, receipt)
        case Step.AGAIN:
            _again(turn, row, turn.now + what.after)
        case Step.ANEW:
            card = turn.tx.get(Card, row.card_id)
            if card is None:  # a deletion, a pin or a redaction of what is gone: nothing left to do
                turn.tx.change(row, state=OutboxState.SENT, sent_at=turn.now, reason="gone")
                return
            turn.tx.change(card, message_id=None)
            _again(turn, row, turn.now)
        case Step.PLAIN:
            bare = messages.load(row.body)
            bare = replace(bare, spans=(Span(bare.text),))
            row = turn.tx.change(row, body=messages.dump(bare))
            _again(turn, row, turn.now)
        case Step.UNCERTAIN:
            turn.tx.change(row, state=OutboxState.UNCERTAIN, body="", reason=receipt.detail[:200])
            _not_delivered(turn, row)
        case Step.UNREACHABLE:
            _unreachable(turn, row, receipt)
        case Step.REFUSED:
            turn.tx.change(row, state=OutboxState.REFUSED, body="", reason=receipt.detail[:200])
            _not_delivered(turn, row)


def _sent(turn: Turn, row: Outbox, envelope: Envelope, receipt: Receipt) -> None:
    message_id = receipt.message_id or envelope.message_id
    # The body stays only where /clean needs to know that it was personal: the text itself is not kept twice.
    turn.tx.change(row, state=OutboxState.SENT, sent_at=turn.now, message_id=message_id, body="")
    card = turn.tx.get(Card, row.card_id)
    if card is not None and message_id is not None:
        turn.tx.change(card, message_id=message_id, shown=max(card.shown, row.card_version), account_id=row.account_id)
    if row.pin and message_id is not None and row.verb is Verb.SEND:
        outbox.pin(turn, row.person_id, message_id)
    if row.purpose == Purpose.ENCOURAGEMENT:
        family.delivered(turn, row.subject_id)


def _again(turn: Turn, row: Outbox, at: datetime) -> None:
    newer = turn.tx.first(Outbox, card_id=row.card_id, state=OutboxState.QUEUED) if row.card_id else None
    if newer is not None:
        # The card has changed meanwhile: the newer version carries it, as urgently as this one.
        turn.tx.change(row, state=OutboxState.CANCELLED, body="", reason="overtaken")
        turn.tx.change(newer, lane=min(newer.lane, row.lane))
        return
    turn.tx.change(row, state=OutboxState.QUEUED, not_before_at=at)


def _unreachable(turn: Turn, row: Outbox, receipt: Receipt) -> None:
    turn.tx.change(row, state=OutboxState.REFUSED, body="", reason=receipt.detail[:200])
    account = turn.tx.get(Account, row.account_id)
    if account is not None and account.unreachable_at is None:
        turn.tx.change(account, unreachable_at=turn.now)
        accounts.became_unreachable(turn, account.person_id)
    _not_delivered(turn, row)


def _not_delivered(turn: Turn, row: Outbox) -> None:
    """What follows when a row will not be sent: the next rung of an alert, an encouragement that is over."""
    if row.purpose == Purpose.ALERT:
        alerts.not_told(turn, row.subject_id, row.person_id)
    if row.purpose == Purpose.DRILL:
        drills.not_told(turn, row.subject_id)
    if row.purpose == Purpose.ENCOURAGEMENT:
        family.not_delivered(turn, row.subject_id)
