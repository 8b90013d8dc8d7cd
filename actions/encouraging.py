"""Kind words: a relative picks or writes them, the patient gets them at a calm time and may say thanks; a weekly idea.

The rules a reader must not break: the sender sees the same sentence whatever the patient's state and whatever becomes of
the words, and never a time; words are screened before they are kept and the tie is asked again when they are sent; a
relative's own crisis comes before their words.
"""

from __future__ import annotations

from datetime import time, timedelta

from actions import answering, due, family_cards, outbox, waiting
from actions.due import Kind
from actions.family import audit_link, over, own_link, show_words
from actions.outbox import Way
from actions.routes import DueAction, TapAction, Typed, TypedAction
from actions.screen import button, option, screen
from actions.turn import Turn, Who
from care import family, phases, schedule
from care.buttons import Tap
from care.delivery import Purpose
from care.family import Act
from care.message import Button
from care.records import (
    Delivery,
    Encouragement,
    EncouragementState,
    FamilyLink,
    Lane,
    Patient,
    PatientState,
    Person,
)
from care.words import WordLevel
from storage import family as queries

WRITE = "fa_write"
"""What a relative's chat waits for after *Write my own*."""

_WAITS = timedelta(hours=1)
_KEEPS = timedelta(hours=24)
_A_ROW = 5


def on_send(turn: Turn, who: Who, tap: Tap) -> str:
    """*Send kind words*: ready-made ones with a number each, or the relative's own, which may be typed straight away."""
    link = own_link(turn, who, tap, Act.ENCOURAGE)
    if link is None:
        return over(turn, who)
    waiting.expect(turn, who.id, WRITE, link.id, turn.now + _WAITS)
    ready = turn.content.encouragements.values()
    lines = [f"{n}. {each.text.in_(who.language)}" for n, each in enumerate(ready, 1)]
    numbers = [option(str(n), "fa_pick", link.id, each.id) for n, each in enumerate(ready, 1)]
    rows = [numbers[start : start + _A_ROW] for start in range(0, len(numbers), _A_ROW)]
    last = [button(turn, who.language, "write_own", "fa_own", link.id), _back(turn, who, link)]
    message = screen(turn, who.language, "family.pick", *rows, last, list="\n".join(lines))
    family_cards.show_relative(turn, link, who.id, message, outbox.REPLY)
    return ""


def on_pick(turn: Turn, who: Who, tap: Tap) -> str:
    """One of the ready-made encouragements: it is sent word for word."""
    link = own_link(turn, who, tap, Act.ENCOURAGE)
    ready = turn.content.encouragements.get(tap.argument)
    if link is None or ready is None:
        return over(turn, who)
    waiting.over(turn, who.id, WRITE)
    _keep(turn, who, link, ready.text.in_(who.language), template=ready.id, anew=False)
    return ""


def on_own(turn: Turn, who: Who, tap: Tap) -> str:
    """*Write my own*: the next text is meant as kind words."""
    link = own_link(turn, who, tap, Act.ENCOURAGE)
    if link is None:
        return over(turn, who)
    waiting.expect(turn, who.id, WRITE, link.id, turn.now + _WAITS)
    message = screen(turn, who.language, "family.write", [_back(turn, who, link)])
    family_cards.show_relative(turn, link, who.id, message, outbox.REPLY)
    return ""


def on_written(turn: Turn, who: Who, link_id: str, typed: Typed) -> bool:
    """The relative's own words. Crisis words in them are the relative's crisis: the numbers, and nothing is passed on."""
    link = turn.tx.get(FamilyLink, link_id)
    if link is None or link.relative_id != who.id or not family.may(link, Act.ENCOURAGE):
        waiting.over(turn, who.id)
        return False
    if typed.reading.level is WordLevel.CRISIS:
        waiting.over(turn, who.id)
        return False  # `actions.messages` answers it
    if family.screen_words(typed.text) is not None:
        waiting.expect(turn, who.id, WRITE, link.id, turn.now + _WAITS)
        message = screen(turn, who.language, "family.refused_text", [_back(turn, who, link)])
        family_cards.show_relative(turn, link, who.id, message, outbox.REPLY, anew=True)
        return True
    waiting.over(turn, who.id)
    _keep(turn, who, link, typed.text.strip(), template="", anew=True)
    return True


def send_due(turn: Turn, encouragement_id: str) -> None:
    """The calm time has come: send the words, unless they are not wished for any more; a break only puts them off."""
    words = turn.tx.get(Encouragement, encouragement_id)
    if words is None or words.state is not EncouragementState.WAITING:
        return
    link, patient = turn.tx.need(FamilyLink, words.link_id), turn.tx.need(Patient, words.patient_id)
    if patient.state is not PatientState.ENROLLED or not family.may(link, Act.DELIVER):
        turn.tx.change(words, state=EncouragementState.CANCELLED, body="")
        return
    if phases.is_on_break(patient, turn.now):
        until = patient.paused_until_at or turn.now  # a leave has no end that is known: look again the next time
        later = family.next_delivery(max(until, turn.now), patient)
        turn.tx.change(words, deliver_at=later)
        due.plan(turn, Kind.ENCOURAGEMENT, words.id, later)
        return
    show_words(
        turn,
        patient,
        link,
        words,
        Way(Lane.SCHEDULED, Delivery.ENCOURAGEMENT, Purpose.ENCOURAGEMENT, expires_at=turn.now + _KEEPS),
    )


def on_thank(turn: Turn, who: Who, tap: Tap) -> str:
    """*Say thanks*. It goes to the relative at a calm time too: the hour would tell when the words were read."""
    patient, words = answering.enrolled(turn, who), turn.tx.get(Encouragement, tap.object_id)
    if patient is None or words is None or words.patient_id != patient.id:
        return over(turn, who)
    outbox.touched(turn, family_cards.words_key(words.id), tap.message_id)
    link = turn.tx.need(FamilyLink, words.link_id)
    if words.state is EncouragementState.CANCELLED or not family.may(link, Act.THANK):
        return over(turn, who)
    thanked = turn.tx.change_if(words, {"thanked_at": None}, thanked_at=turn.now)
    if thanked is None:
        return turn.content.plain(who.language, "family.patient_thanked")
    if thanked.state is EncouragementState.WAITING:  # the tap proves that the words arrived
        thanked = turn.tx.change(thanked, state=EncouragementState.DELIVERED, delivered_at=turn.now)
    show_words(turn, patient, link, thanked)
    relative = turn.tx.need(Person, link.relative_id or "")
    calm = family.next_delivery(turn.now, patient)
    way = Way(Lane.SCHEDULED, Delivery.ENCOURAGEMENT, Purpose.FAMILY, not_before_at=calm, expires_at=calm + _KEEPS)
    outbox.say(turn, relative.id, screen(turn, relative.language, "family.thanks"), way, subject_id=link.id)
    audit_link(turn, "family.disclosed", link, actor_id=patient.id)
    return turn.content.plain(who.language, "family.patient_thanked")


def send_idea(turn: Turn, link_id: str) -> None:
    """The weekly idea for a relative, in the order of the file and round again; a muted week passes without one."""
    link = turn.tx.get(FamilyLink, link_id)
    if link is None or not family.may(link, Act.MUTE):
        return
    patient = turn.tx.need(Patient, link.patient_id)
    if patient.state is not PatientState.ENROLLED:
        return
    following = family.next_idea(turn.now, patient.zone)
    due.plan(turn, Kind.IDEA, link.id, following)
    if not family.may(link, Act.IDEA):
        return
    ideas = list(turn.content.ideas.values())
    relative = turn.tx.need(Person, link.relative_id or "")
    text = ideas[link.ideas_sent % len(ideas)].text.in_(relative.language)
    turn.tx.change(link, ideas_sent=link.ideas_sent + 1)
    way = Way(Lane.BULK, Delivery.ENCOURAGEMENT, Purpose.IDEA, expires_at=turn.now + timedelta(days=2))
    message = screen(turn, relative.language, "family.idea", text=text)
    outbox.say(turn, relative.id, message, way, subject_id=link.id)


TAPS: dict[str, TapAction] = {"fa_send": on_send, "fa_pick": on_pick, "fa_own": on_own, "fa_thank": on_thank}
TYPED: dict[str, TypedAction] = {WRITE: on_written}
DUE: dict[Kind, DueAction] = {Kind.ENCOURAGEMENT: send_due, Kind.IDEA: send_idea}


def _keep(turn: Turn, who: Who, link: FamilyLink, text: str, *, template: str, anew: bool) -> None:
    """Keep the words for the next calm time. The same words waiting already are kept once (a double tap)."""
    patient = turn.tx.need(Patient, link.patient_id)
    waiting_now = turn.tx.find(Encouragement, link_id=link.id, state=EncouragementState.WAITING)
    midnight = schedule.instant(schedule.local_day(turn.now, patient.zone), time(0), patient.zone)
    if any(words.body == text for words in waiting_now):
        family_cards.show_home(turn, link, who.language, text_id="family.sent", anew=anew)
        return
    if queries.written_since(turn.tx, link.id, midnight) >= family.MOST_A_DAY:
        family_cards.show_home(turn, link, who.language, text_id="family.too_many", anew=anew)
        return
    deliver_at = family.next_delivery(turn.now, patient)
    words = turn.tx.add(
        Encouragement(
            id=turn.tx.new_id(),
            link_id=link.id,
            patient_id=patient.id,
            body=text,
            template=template,
            state=EncouragementState.WAITING,
            written_at=turn.now,
            deliver_at=deliver_at,
        )
    )
    due.plan(turn, Kind.ENCOURAGEMENT, words.id, deliver_at)
    family_cards.show_home(turn, link, who.language, text_id="family.sent", anew=anew)


def _back(turn: Turn, who: Who, link: FamilyLink) -> Button:
    return button(turn, who.language, "back", "fa_home", link.id)
