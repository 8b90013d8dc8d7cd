"""What is answered when something is not for the one who asks, in every role and state.

A relative who sends a patient's command, a patient who has not been confirmed or has left, a member of staff who writes
to the bot: each gets a short kind word. The rule a reader must not break: nothing in here tells a relative or somebody
unconfirmed anything about a patient, and whoever left still gets the crisis numbers.
"""

from __future__ import annotations

from actions import family_cards, outbox
from actions.outbox import Way
from actions.screen import screen
from actions.turn import Turn, Who
from care.records import FamilyLink, LinkState, Patient, PatientState, Program, Role

GONE = (PatientState.LEFT, PatientState.DISCHARGED)


def enrolled(turn: Turn, who: Who) -> Patient | None:
    """The patient who asks, when confirmed and enrolled; None for everybody else."""
    patient = turn.tx.get(Patient, who.id) if who.person.role is Role.PATIENT else None
    return patient if patient is not None and patient.state is PatientState.ENROLLED and who.confirmed else None


def has_left(turn: Turn, who: Who) -> bool:
    """Whether this is a patient who left or was discharged, or a relative whose tie has ended."""
    if who.person.role is Role.FAMILY:
        return tie_of(turn, who) is None
    patient = turn.tx.get(Patient, who.id) if who.person.role is Role.PATIENT else None
    return patient is not None and patient.state in GONE


def tie_of(turn: Turn, who: Who) -> FamilyLink | None:
    """The relative's tie that has not ended."""
    live = (LinkState.INVITED, LinkState.AGREED, LinkState.ACTIVE)
    return turn.tx.first(FamilyLink, relative_id=who.id, state=live) if who.person.role is Role.FAMILY else None


def way(turn: Turn, who: Who) -> Way:
    """How the answer to something that this person asked travels: also before confirming and after leaving."""
    if has_left(turn, who):
        return outbox.LEAVING
    return outbox.REPLY if who.confirmed else outbox.JOINING


def instead(turn: Turn, who: Who) -> None:
    """Answer kindly what was not understood or is not for this person."""
    if who.person.role is Role.STAFF:
        outbox.say(turn, who.id, screen(turn, who.language, "account.staff_hint"), way(turn, who))
    elif who.person.role is Role.FAMILY:
        _relative(turn, who)
    elif has_left(turn, who):
        outbox.say(turn, who.id, screen(turn, who.language, "help.from_someone_who_left"), outbox.CRISIS)
    elif not who.confirmed:
        phone = turn.tx.need(Program, who.person.program_id).phone
        outbox.say(turn, who.id, screen(turn, who.language, "join.still_waiting", phone=phone), outbox.JOINING)
    else:
        outbox.say(turn, who.id, screen(turn, who.language, "account.unknown_command"), outbox.REPLY)


def _relative(turn: Turn, who: Who) -> None:
    link = tie_of(turn, who)
    if link is None:
        outbox.say(turn, who.id, screen(turn, who.language, "help.screen_stranger"), outbox.CRISIS)
    elif link.state is LinkState.ACTIVE:
        family_cards.show_home(turn, link, who.language, anew=True)
    elif link.state is LinkState.AGREED:
        outbox.say(turn, who.id, screen(turn, who.language, "family.waiting"), outbox.JOINING)
    else:
        family_cards.show_language(turn, link, who.id, who.language, anew=True)
