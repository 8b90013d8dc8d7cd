"""Phones for tests of actions: what stands in each chat, and what its owner taps, types and sends.

A small stand-in for handlers and sender: every message goes through `actions.delivery`, so consent, pause and quiet hours
are asked as they are in service.
"""

from __future__ import annotations

from typing import TypeVar

from actions import delivery, joining, messages, questions, routing, settings
from actions.delivery import Envelope, Receipt
from actions.joining import Opened
from actions.routes import Typed
from actions.turn import Turn, Who
from care import checkin as asking
from care import words
from care.catalogue import Questionnaire
from care.delivery import Told
from care.message import Outgoing
from care.records import Checkin, CheckinKind, CheckinState, Form, Patient, Source, Verb
from tests.clinic import ANA, Clinic, tap_on

T = TypeVar("T")

TAPS = {**routing.TAPS, **settings.TAPS}
COMMANDS = {**routing.COMMANDS, **settings.COMMANDS}
TYPED = {**routing.TYPED, **settings.TYPED}


class Phones:
    """The chats of a clinic's people, by Telegram id: message id -> what stands there now."""

    def __init__(self, clinic: Clinic) -> None:
        self.clinic = clinic
        self.chats: dict[int, dict[int, Outgoing]] = {}
        self.next_id = 100
        clinic.draw.count = 1_000  # the clinic itself was furnished with the first codes

    def deliver(self) -> None:
        """Send everything that may go now."""
        while envelopes := self.clinic.turn(lambda turn: delivery.claim(turn, most=20, most_bulk=20, busy=frozenset())):
            for envelope in envelopes:
                self._arrive(envelope)

    def _arrive(self, envelope: Envelope) -> None:
        chat = self.chats.setdefault(envelope.telegram_id, {})
        message_id = envelope.message_id or self._new_id()
        if envelope.outbox.verb is Verb.DELETE:
            chat.pop(message_id, None)
        elif envelope.message is not None:
            chat[message_id] = envelope.message
        receipt = Receipt(Told.OK, message_id=message_id)
        self.clinic.turn(lambda turn: delivery.settle(turn, envelope, receipt))

    def shown(self, telegram_id: int) -> list[str]:
        """The texts that stand in a chat, the eldest first."""
        return [message.text for _, message in sorted(self.chats.get(telegram_id, {}).items())]

    def last(self, telegram_id: int) -> str:
        """The text at the bottom of a chat, or nothing."""
        return next(reversed(self.shown(telegram_id)), "")

    def clear(self) -> None:
        """Look away from what stands there: only what comes next is shown. Messages can still be changed."""
        self.chats = {}

    def message(self, telegram_id: int, label: str) -> tuple[int, Outgoing]:
        """The newest message in a chat with a button of this label."""
        for message_id, message in sorted(self.chats.get(telegram_id, {}).items(), reverse=True):
            if any(button.label == label for row in message.buttons for button in row):
                return message_id, message
        raise AssertionError(f"no button {label!r} in {self.shown(telegram_id)}")

    def taps(self, telegram_id: int, label: str) -> str:
        """Tap the newest button of this label; the toast. What follows is delivered."""
        message_id, message = self.message(telegram_id, label)
        return self.forges(telegram_id, message_id, message, label)

    def forges(self, telegram_id: int, message_id: int, message: Outgoing, label: str) -> str:
        """Tap a button of a message that may stand on somebody else's phone, or no more."""
        tap = tap_on(message, label, message_id)
        toast = self.clinic.acts(telegram_id, lambda turn, who: TAPS[tap.verb](turn, who, tap))
        self.deliver()
        return toast

    def types(self, telegram_id: int, text: str, *, edits: int | None = None) -> int:
        """Type a text, or edit an earlier message into it; the message's id."""
        typed = Typed(text, edits or self._new_id(), words.read(text), edited=edits is not None)
        self.clinic.acts(telegram_id, lambda turn, who: messages.receive(turn, who, typed, TYPED))
        self.deliver()
        return typed.message_id

    def sends(self, telegram_id: int, command: str) -> None:
        """Send a command, without its slash."""

        def work(turn: Turn, who: Who) -> None:
            COMMANDS.get(command, COMMANDS["unknown"])(turn, who, "")

        self.clinic.acts(telegram_id, work)
        self.deliver()

    def opens(self, telegram_id: int, name: str, code: str, language: str = "en") -> Opened:
        """Open a link with this code."""
        message_id = self._new_id()
        opened = self.clinic.turn(
            lambda turn: joining.start(turn, telegram_id, name, code, language=language, message_id=message_id)
        )
        self.deliver()
        return opened

    def _new_id(self) -> int:
        self.next_id += 1
        return self.next_id


def asked(
    phones: Phones,
    questionnaire: Questionnaire,
    telegram_id: int = ANA,
    kind: CheckinKind = CheckinKind.DAILY,
    form: Form = Form.FULL,
) -> Checkin:
    """Ask a patient this questionnaire now: its first question stands in the chat. What was asked so far is left alone."""

    def work(turn: Turn, who: Who) -> Checkin:
        patient = turn.tx.need(Patient, who.id)
        planned = Checkin(
            id=turn.tx.new_id(),
            program_id=patient.program_id,
            patient_id=patient.id,
            questionnaire=questionnaire.id,
            version=questionnaire.version,
            language=patient.language,
            local_on=turn.now.date(),
            source=Source.SELF,
            state=CheckinState.PLANNED,
            due_at=turn.now,
            closes_at=turn.now + asking.WINDOW,
            kind=kind,
            form=form,
        )
        begun = questions.begin(turn, patient, turn.tx.add(planned), questionnaire)
        questions.show(turn, begun)
        return begun

    begun = phones.clinic.acts(telegram_id, work)
    phones.deliver()
    return begun


EVA = 3001
"""Telegram id of the patient's mother."""


def code_of(phones: Phones, telegram_id: int) -> str:
    """The code in the newest family link on a patient's phone."""
    text = next(text for text in reversed(phones.shown(telegram_id)) if "?start=" in text)
    return text.partition("?start=")[2].split()[0]


def invites(phones: Phones, patient: int) -> str:
    """The patient invites somebody; the code."""
    phones.sends(patient, "family")
    phones.taps(patient, "Invite someone")
    phones.taps(patient, "I agree")
    return code_of(phones, patient)


def agrees(phones: Phones, patient: int, relative: int = EVA, name: str = "Eva") -> None:
    """The patient invites a relative, who opens the link and agrees."""
    phones.opens(relative, name, invites(phones, patient))
    phones.taps(relative, "English")
    phones.taps(relative, "I agree")


def ties(phones: Phones, patient: int, relative: int = EVA, name: str = "Eva") -> None:
    """The patient invites a relative and confirms the person."""
    agrees(phones, patient, relative, name)
    phones.taps(patient, "Yes, that's right")
