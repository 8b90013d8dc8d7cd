"""*I'm worried*: a relative says that somebody may be in danger. It goes one way, to staff.

The rules a reader must not break: 911 and 988 come first; the relative is told nothing about anybody, neither that it was
read nor what follows; their words stand in the patient's thread as a relative's, and the patient never sees them.
"""

from __future__ import annotations

from datetime import timedelta

from actions import alerts, lateness, outbox, waiting
from actions.family import audit_link, over, own_link
from actions.routes import TapAction, Typed, TypedAction
from actions.screen import button, join, screen
from actions.turn import Turn, Who
from care import family
from care.buttons import Tap
from care.family import FAMILY_LABEL, Act
from care.records import FamilyLink, Message
from care.rules import Rule
from care.words import WordLevel

WORRY = "fa_worry"
"""What a relative's chat waits for after *I'm worried*."""

_WAITS = timedelta(hours=1)


def on_worried(turn: Turn, who: Who, tap: Tap) -> str:
    """The numbers, and whether somebody is in danger now."""
    link = own_link(turn, who, tap, Act.WORRY)
    if link is None:
        return over(turn, who)
    rows = (
        [button(turn, who.language, "danger_now", "fa_danger", link.id)],
        [button(turn, who.language, "no_danger", "fa_calm", link.id)],
    )
    outbox.say(turn, who.id, screen(turn, who.language, "family.worried", *rows), outbox.CRISIS, subject_id=link.id)
    return ""


def on_danger(turn: Turn, who: Who, tap: Tap) -> str:
    """Danger now: staff are told before a word is written."""
    return _pass_on(turn, who, tap, Rule.FAMILY_DANGER, "family.worried_danger")


def on_calm(turn: Turn, who: Who, tap: Tap) -> str:
    """No danger now: staff are told that a relative worries."""
    return _pass_on(turn, who, tap, Rule.FAMILY_WORRY, "")


def on_worry_written(turn: Turn, who: Who, link_id: str, typed: Typed) -> bool:
    """What worries the relative, for the thread. Crisis words in it mean danger, whoever they are about."""
    link = turn.tx.get(FamilyLink, link_id)
    waiting.over(turn, who.id)
    if link is None or link.relative_id != who.id or not family.may(link, Act.WORRY):
        return False
    turn.tx.add(
        Message(
            id=turn.tx.new_id(),
            program_id=link.program_id,
            patient_id=link.patient_id,
            body=FAMILY_LABEL + typed.text,
            written_at=lateness.written_at(turn),
        )
    )
    message = screen(turn, who.language, "family.worried_sent")
    if typed.reading.level is WordLevel.CRISIS:
        alerts.raise_flag(turn, link.patient_id, Rule.FAMILY_DANGER, {})
        message = join(message, screen(turn, who.language, "family.own_crisis"))
    outbox.say(turn, who.id, lateness.owned_up(turn, who.id, message), outbox.CRISIS)
    return True


TAPS: dict[str, TapAction] = {"fa_worried": on_worried, "fa_danger": on_danger, "fa_calm": on_calm}
TYPED: dict[str, TypedAction] = {WORRY: on_worry_written}


def _pass_on(turn: Turn, who: Who, tap: Tap, rule: Rule, first_text: str) -> str:
    link = turn.tx.get(FamilyLink, tap.object_id)
    if link is None or link.relative_id != who.id or not family.may(link, Act.WORRY):
        return over(turn, who)
    alerts.raise_flag(turn, link.patient_id, rule, {})
    audit_link(turn, f"family.{rule}", link, actor_id=who.id)
    waiting.expect(turn, who.id, WORRY, link.id, turn.now + _WAITS)
    message = screen(turn, who.language, "family.worried_write")
    if first_text:
        message = join(screen(turn, who.language, first_text), message)
    outbox.say(turn, who.id, message, outbox.CRISIS)
    return ""
