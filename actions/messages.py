"""What people type, and the thread between a patient and the team.

`receive` decides where typed text goes; staff answer and mark as read. The rules a reader must not break: crisis words are
heeded whatever the chat was waiting for; the patient is never told that somebody has read before somebody has; nothing
that was written is overwritten by an edit.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum

from actions import alerts, answering, family_cards, helping, lateness, outbox, questions, silences, waiting
from actions.outbox import Way
from actions.routes import Typed, TypedAction
from actions.screen import button, join, screen
from actions.turn import Turn, Who, account_of, audit
from care import schedule, wording_time
from care import thread as threads
from care.delivery import Purpose
from care.family import FAMILY_LABEL
from care.message import Outgoing
from care.records import (
    AccountState,
    Delivery,
    Lane,
    Message,
    MessageKind,
    Outbox,
    Patient,
    PatientState,
    Program,
    Role,
    SafetyCause,
    Staff,
)
from care.rules import Rule
from care.words import WITHDRAWAL, Reading, WordLevel
from storage import messages as queries

_A_MINUTE = timedelta(minutes=1)
_READ = Way(Lane.SCHEDULED, Delivery.PROMPT, Purpose.TEAM, silent=True)


class Refusal(StrEnum):
    """Why an answer of the team cannot be sent."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    NOT_ENROLLED = "not_enrolled"


# ------------------------------------------------------------------------------------------------- what comes in


def receive(turn: Turn, who: Who, typed: Typed, typed_actions: Mapping[str, TypedAction]) -> None:
    """Take typed text: crisis words first, then what this chat is waiting for, then the patient's thread.

    `typed_actions` are the functions by kind of waiting (`actions.routing`). An edited message goes to what is waited for
    too (a mistyped time put right), unless the thread has it already.
    """
    patient = turn.tx.get(Patient, who.id) if who.person.role is Role.PATIENT else None
    heeded = not _is_only_answer(turn, who, typed) and heed(turn, who, typed.reading)
    if typed.edited and questions.on_edited(turn, who, typed):
        return
    if _waited_for(turn, who, typed, typed_actions) or questions.on_typed_elsewhere(turn, who, typed):
        return
    if who.person.role is Role.FAMILY:
        _from_relative(turn, who, typed)
    elif patient is None or patient.state is not PatientState.ENROLLED or not who.confirmed:
        if not heeded:
            answering.instead(turn, who)
    else:
        _into_thread(turn, patient, typed, heeded=heeded)


def _is_only_answer(turn: Turn, who: Who, typed: Typed) -> bool:
    """Whether crisis was only guessed, by the model that weighs words, in a text that is an answer: "one", "a 5"."""
    because = typed.reading.because
    guessed = bool(because) and all(name.startswith("model.") for name in because)
    return guessed and questions.is_answer(turn, who, typed.text)


def heed(turn: Turn, who: Who, reading: Reading) -> bool:
    """Act on crisis or urgent words wherever they stood; whether they were answered."""
    patient = turn.tx.get(Patient, who.id) if who.person.role is Role.PATIENT else None
    return patient is not None and _heed(turn, who, patient, reading)


def unreadable(turn: Turn, who: Who, kind: str, message_id: int) -> None:
    """A voice message, photo, sticker or place came (`kind` as Telegram names it): say so, and let staff see it."""
    if who.person.role is Role.STAFF:
        answering.instead(turn, who)
        return
    patient = answering.enrolled(turn, who)
    if patient is None:
        text_id = "family.unreadable" if who.person.role is Role.FAMILY else "help.screen_stranger"
        _say_now_and_then(turn, who.id, "unreadable", screen(turn, who.language, text_id), outbox.CRISIS, _A_MINUTE)
        return
    seen = turn.tx.first(Message, patient_id=patient.id, chat_message_id=message_id, kind=MessageKind.UNREADABLE)
    if seen is None:
        _add(turn, patient, MessageKind.UNREADABLE, kind, message_id)
        silences.broken(turn, patient.id)
    if kind in threads.FLAGGED_MEDIA:
        alerts.raise_flag(turn, patient.id, Rule.UNREADABLE_MEDIA, {"kind": kind.replace("_", " ")})
    message = lateness.owned_up(turn, who.id, screen(turn, who.language, "help.unreadable"))
    _say_now_and_then(turn, who.id, "unreadable", message, outbox.CRISIS, _A_MINUTE)


# -------------------------------------------------------------------------------------------------- what staff do


def answer(turn: Turn, staff_id: str, patient_id: str, text: str) -> Refusal | None:
    """Write to a patient. What they had written counts as read. None when it is on its way.

    Raises LookupError for a patient of another program or staff who are not active.
    """
    staff, patient = _of_program(turn, staff_id, patient_id)
    text = text.strip()
    if not text:
        return Refusal.EMPTY
    if not threads.fits(text):
        return Refusal.TOO_LONG
    account = account_of(turn, patient.id)
    if patient.state is not PatientState.ENROLLED or account is None or account.state is not AccountState.CONFIRMED:
        return Refusal.NOT_ENROLLED
    for message in _unread(turn, patient):
        turn.tx.change(message, read_at=turn.now, read_by=staff.id)
    added = turn.tx.add(
        Message(
            id=turn.tx.new_id(),
            program_id=patient.program_id,
            patient_id=patient.id,
            staff_id=staff.id,
            body=text,
            written_at=turn.now,
            read_at=turn.now,
            read_by=staff.id,
        )
    )
    shown = screen(turn, patient.language, "messages.from_team", text=text)
    outbox.say(turn, patient.id, shown, outbox.TEAM, subject_id=added.id, personal=True)
    _audit(turn, "message.sent", staff, patient)
    return None


def note(turn: Turn, patient: Patient, said: str) -> None:
    """Keep in the thread, unread, what the patient told the team by a button. `said` is a fixed text in their language."""
    turn.tx.add(
        Message(
            id=turn.tx.new_id(), program_id=patient.program_id, patient_id=patient.id, body=said, written_at=turn.now
        )
    )


def mark_read(turn: Turn, staff_id: str, patient_id: str) -> int:
    """A member of staff has read the thread; how many messages were new. The patient is told, silently and once.

    Raises LookupError for a patient of another program or staff who are not active.
    """
    staff, patient = _of_program(turn, staff_id, patient_id)
    unread = _unread(turn, patient)
    for message in unread:
        turn.tx.change(message, read_at=turn.now, read_by=staff.id)
    if unread:
        _audit(turn, "message.read", staff, patient)
    if any(not message.body.startswith(FAMILY_LABEL) for message in unread):
        outbox.say(turn, patient.id, screen(turn, patient.language, "messages.read"), _READ)
    return len(unread)


def thread(turn: Turn, patient_id: str) -> list[Message]:
    """The patient's thread, the eldest first: for staff, through `actions.views`."""
    return queries.thread(turn.tx, patient_id)


# --------------------------------------------------------------------------------------------------------- private


def _heed(turn: Turn, who: Who, patient: Patient, reading: Reading) -> bool:
    """Act on crisis or urgent words of a patient, in any state; whether they were answered."""
    if reading.level is WordLevel.NONE or patient.state is PatientState.DISCHARGED:
        return False
    known = patient.enrolled_at is not None
    is_crisis = reading.level is WordLevel.CRISIS
    if not is_crisis and answering.enrolled(turn, who) is None:
        return False
    if known or is_crisis:
        alerts.raise_flag(turn, patient.id, Rule.CRISIS_WORDS if is_crisis else Rule.URGENT_WORDS, {})
    if is_crisis:
        _answer_crisis(turn, who, patient)
    else:
        _answer_urgent(turn, who, reading)
    return True


def _answer_crisis(turn: Turn, who: Who, patient: Patient) -> None:
    """The numbers again with what is true about being told, and to whoever is enrolled the safety question."""
    phone = turn.tx.need(Program, patient.program_id).phone
    message = join(screen(turn, who.language, "messages.crisis_seen", phone=phone), alerts.truth(turn, patient))
    _say_now_and_then(turn, who.id, "crisis", lateness.owned_up(turn, who.id, message), outbox.CRISIS, _A_MINUTE)
    if answering.enrolled(turn, who) is not None:
        helping.ask_safety(turn, patient.id, SafetyCause.WORDS)


def _answer_urgent(turn: Turn, who: Who, reading: Reading) -> None:
    if not WITHDRAWAL.isdisjoint(reading.because):
        phone = turn.tx.need(Program, who.person.program_id).phone
        message = lateness.owned_up(turn, who.id, screen(turn, who.language, "help.withdrawal", phone=phone))
        _say_now_and_then(turn, who.id, "urgent", message, outbox.CRISIS, _A_MINUTE)
        return
    row = [button(turn, who.language, "a_skill", "he_skill"), button(turn, who.language, "tell_counselor", "he_tell")]
    message = lateness.owned_up(turn, who.id, screen(turn, who.language, "messages.urgent_seen", row))
    _say_now_and_then(turn, who.id, "urgent", message, outbox.REPLY, _A_MINUTE)


def _waited_for(turn: Turn, who: Who, typed: Typed, typed_actions: Mapping[str, TypedAction]) -> bool:
    expected = waiting.expected(turn, who.id)
    if expected is None:
        return False
    if typed.edited and turn.tx.first(Message, patient_id=who.id, chat_message_id=typed.message_id) is not None:
        return False
    action = typed_actions.get(expected.kind)
    return action is not None and action(turn, who, expected.object_id, typed)


def _from_relative(turn: Turn, who: Who, typed: Typed) -> None:
    """A relative's own crisis gets its words; anything else their home. Nothing of it is kept."""
    if typed.reading.level is WordLevel.CRISIS:
        link = answering.tie_of(turn, who)
        rows = family_cards.worried_row(turn, link, who.language) if link is not None else ()
        message = lateness.owned_up(turn, who.id, screen(turn, who.language, "family.own_crisis", *rows))
        outbox.say(turn, who.id, message, outbox.CRISIS)
    elif not typed.edited:
        answering.instead(turn, who)


def _into_thread(turn: Turn, patient: Patient, typed: Typed, *, heeded: bool) -> None:
    """Keep the message, sealed, and confirm it now and then. An edit is kept beside what it replaces."""
    same = {"patient_id": patient.id, "chat_message_id": typed.message_id, "kind": MessageKind.TEXT}
    earlier = turn.tx.first(Message, order="-written_at", **same)
    if earlier is not None and earlier.body == typed.text:
        return
    _add(turn, patient, MessageKind.TEXT, typed.text, typed.message_id)
    silences.broken(turn, patient.id)
    if heeded:
        return
    what, message = "edited", screen(turn, patient.language, "messages.edited")
    if earlier is None:
        what, message = "thread", screen(turn, patient.language, "messages.received", when=_when_read(turn, patient))
    if turn.late_since is None:
        _say_now_and_then(turn, patient.id, what, message, outbox.REPLY, threads.CONFIRM_EVERY)
    else:  # said also where a confirmation came a while ago, once for all that waited
        late = lateness.owned_up(turn, patient.id, message)
        _say_now_and_then(turn, patient.id, "late", late, outbox.REPLY, _A_MINUTE)


def _when_read(turn: Turn, patient: Patient) -> str:
    """By when the team reads, in the patient's own time."""
    by = threads.read_by(turn.tx.need(Program, patient.program_id), turn.now)
    if by is None:
        return turn.content.plain(patient.language, "messages.when_they_can")
    if schedule.local_day(by, patient.zone) == schedule.local_day(turn.now, patient.zone):
        time = wording_time.clock_time(by, patient.zone, patient.language)
        return turn.content.plain(patient.language, "messages.by_today", time=time)
    day = wording_time.day_and_time(by, patient.zone, patient.language)
    return turn.content.plain(patient.language, "messages.by_day", day=day)


def _add(turn: Turn, patient: Patient, kind: MessageKind, body: str, message_id: int) -> Message:
    return turn.tx.add(
        Message(
            id=turn.tx.new_id(),
            program_id=patient.program_id,
            patient_id=patient.id,
            kind=kind,
            body=body,
            chat_message_id=message_id,
            written_at=lateness.written_at(turn),
        )
    )


def _say_now_and_then(turn: Turn, person_id: str, what: str, message: Outgoing, way: Way, every: timedelta) -> None:
    """Say it, unless the same was said a moment ago: ten pictures get one answer."""
    mark = f"{what}:{person_id}"
    last = turn.tx.first(Outbox, order="-created_at", subject_id=mark)
    if threads.is_due_again(last.created_at if last is not None else None, turn.now, every):
        outbox.say(turn, person_id, message, way, subject_id=mark)


def _unread(turn: Turn, patient: Patient) -> list[Message]:
    return turn.tx.find(Message, patient_id=patient.id, staff_id=None, read_at=None)


def _of_program(turn: Turn, staff_id: str, patient_id: str) -> tuple[Staff, Patient]:
    staff, patient = turn.tx.need(Staff, staff_id), turn.tx.need(Patient, patient_id)
    if not staff.active or staff.program_id != patient.program_id:
        raise LookupError("a patient of another program")
    return staff, patient


def _audit(turn: Turn, act: str, staff: Staff, patient: Patient) -> None:
    audit(turn, act, patient.id, actor_id=staff.id, patient_id=patient.id, program_id=patient.program_id)
