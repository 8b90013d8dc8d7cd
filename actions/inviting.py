"""The patient's side of family: who they invited, a new invitation, the right person, mute, remove.

The rules a reader must not break: nobody is invited but by the patient, with a written consent for each; nobody passes
from *agreed* to *active* but by the patient's own tap; each tap here is the patient's, about a tie of their own.
"""

from __future__ import annotations

from actions import accounts, answering, due, family_cards, invites, outbox
from actions.due import Kind
from actions.family import audit_link, consent, end_kindly, live_links, over, show_words
from actions.outbox import Way
from actions.routes import CommandAction, TapAction
from actions.screen import screen
from actions.turn import Turn, Who, account_of
from care import family
from care.buttons import Tap
from care.delivery import Purpose
from care.family import Act
from care.records import (
    AccountState,
    Card,
    Delivery,
    Encouragement,
    FamilyLink,
    InviteKind,
    Lane,
    LinkState,
    Patient,
    Person,
)

PATIENT_CONSENT = "family"
"""The kind of the patient's consent. It has the id of its link, so that the end of the link revokes that one."""


def on_family(turn: Turn, who: Who, argument: str) -> None:
    """`/family`: a patient's people, a relative's home; everybody else gets a kind word."""
    del argument
    patient = answering.enrolled(turn, who)
    if patient is None:
        answering.instead(turn, who)
    else:
        family_cards.show_people(turn, patient, live_links(turn, patient.id), anew=True)


def on_people(turn: Turn, who: Who, tap: Tap) -> str:
    """*Back* to the list of people."""
    patient = answering.enrolled(turn, who)
    if patient is None:
        return over(turn, who)
    _touch_people(turn, who, tap)
    family_cards.show_people(turn, patient, live_links(turn, patient.id))
    return ""


def on_tie(turn: Turn, who: Who, tap: Tap) -> str:
    """One of the people was picked."""
    patient, link = _own_tie(turn, who, tap, Act.END)
    if patient is None or link is None:
        return over(turn, who)
    _touch_people(turn, who, tap)
    family_cards.show_tie(turn, patient, link)
    return ""


def on_invite(turn: Turn, who: Who, tap: Tap) -> str:
    """*Invite someone*: first what the patient agrees to (42 CFR 2.31 asks for a written consent)."""
    patient = answering.enrolled(turn, who)
    if patient is None:
        return over(turn, who)
    _touch_people(turn, who, tap)
    if len(live_links(turn, patient.id)) >= family.MOST_LINKS:
        return turn.content.plain(who.language, "family.patient_enough")
    family_cards.show_consent(turn, patient, turn.tx.count(FamilyLink, patient_id=patient.id))
    return ""


def on_consent(turn: Turn, who: Who, tap: Tap) -> str:
    """The patient agreed: a tie, its consent and a one-time link. A second tap of the same screen makes no second one."""
    patient = answering.enrolled(turn, who)
    if patient is None:
        return over(turn, who)
    _touch_people(turn, who, tap)
    links = live_links(turn, patient.id)
    if tap.argument != str(turn.tx.count(FamilyLink, patient_id=patient.id)) or len(links) >= family.MOST_LINKS:
        family_cards.show_people(turn, patient, links)
        return "" if len(links) < family.MOST_LINKS else turn.content.plain(who.language, "family.patient_enough")
    link = _invite(turn, patient)
    family_cards.show_people(turn, patient, [*links, link])
    return ""


def on_right(turn: Turn, who: Who, tap: Tap) -> str:
    """The patient says that it is the right person: from now on the tie is active."""
    patient, link = _own_tie(turn, who, tap, Act.CONFIRM)
    if patient is None or link is None:
        return over(turn, who)
    account = account_of(turn, link.relative_id or "")
    if account is None:
        return over(turn, who)
    confirmed = turn.tx.change_if(link, {"state": LinkState.AGREED}, state=LinkState.ACTIVE, confirmed_at=turn.now)
    if confirmed is None:
        return over(turn, who)
    turn.tx.change(account, state=AccountState.CONFIRMED, settled_at=turn.now, settled_by=patient.id)
    audit_link(turn, "family.confirmed", link, actor_id=patient.id)
    due.plan(turn, Kind.IDEA, link.id, family.first_idea(turn.now, patient.zone))
    _answered_under(turn, who, tap, patient, link, "family.patient_confirmed")
    _welcome(turn, confirmed)
    return ""


def on_wrong(turn: Turn, who: Who, tap: Tap) -> str:
    """The patient says that it is somebody else: it ends, and that person learns nothing."""
    patient, link = _own_tie(turn, who, tap, Act.CONFIRM)
    if patient is None or link is None:
        return over(turn, who)
    end_kindly(turn, link, actor_id=patient.id)
    _answered_under(turn, who, tap, patient, link, "family.patient_refused")
    return ""


def on_mute(turn: Turn, who: Who, tap: Tap) -> str:
    """The patient mutes a person, or no longer. The relative does not notice."""
    patient, link = _own_tie(turn, who, tap, Act.MUTE)
    if patient is None or link is None:
        return over(turn, who)
    _touch_people(turn, who, tap)
    toast, link = _mute(turn, who, link, tap)
    family_cards.show_tie(turn, patient, link)
    return toast


def on_end(turn: Turn, who: Who, tap: Tap) -> str:
    """The patient removes a person or takes an invitation back."""
    patient, link = _own_tie(turn, who, tap, Act.END)
    if patient is None or link is None:
        return over(turn, who)
    end_kindly(turn, link, actor_id=patient.id)
    _answered_under(turn, who, tap, patient, link, "family.patient_ended")
    return turn.content.plain(who.language, "family.patient_ended")


def on_mute_under_words(turn: Turn, who: Who, tap: Tap) -> str:
    """*Mute* under an encouragement."""
    patient, link, words = _own_words(turn, who, tap)
    if patient is None or link is None or words is None or not family.may(link, Act.MUTE):
        return over(turn, who)
    outbox.touched(turn, family_cards.words_key(words.id), tap.message_id)
    toast, link = _mute(turn, who, link, tap)
    show_words(turn, patient, link, words)
    return toast


def on_remove_under_words(turn: Turn, who: Who, tap: Tap) -> str:
    """*Remove* under an encouragement."""
    patient, link, words = _own_words(turn, who, tap)
    if patient is None or link is None or words is None or not family.may(link, Act.END):
        return over(turn, who)
    outbox.touched(turn, family_cards.words_key(words.id), tap.message_id)
    end_kindly(turn, link, actor_id=patient.id)
    family_cards.settle_tie(turn, patient, link, "family.patient_ended")
    ended = screen(turn, who.language, "family.patient_ended")
    outbox.show(turn, family_cards.words_key(words.id), patient.id, ended, outbox.REPLY)
    return turn.content.plain(who.language, "family.patient_ended")


TAPS: dict[str, TapAction] = {
    "fa_people": on_people,
    "fa_tie": on_tie,
    "fa_invite": on_invite,
    "fa_consent": on_consent,
    "fa_right": on_right,
    "fa_wrong": on_wrong,
    "fa_tiemute": on_mute,
    "fa_end": on_end,
    "fa_mute": on_mute_under_words,
    "fa_remove": on_remove_under_words,
}
COMMANDS: dict[str, CommandAction] = {"family": on_family}


def _invite(turn: Turn, patient: Patient) -> FamilyLink:
    link = turn.tx.add(
        FamilyLink(id=turn.tx.new_id(), program_id=patient.program_id, patient_id=patient.id, created_at=turn.now)
    )
    consent(turn, link.id, patient.id, PATIENT_CONSENT, "family.patient_intro", patient.language)
    audit_link(turn, "family.invited", link, actor_id=patient.id)
    code = invites.make(turn, InviteKind.FAMILY, link.id, patient.program_id)
    days = invites.LASTS[InviteKind.FAMILY].days
    family_cards.show_link(turn, patient, link, invites.link(turn, code), days)
    return link


def _mute(turn: Turn, who: Who, link: FamilyLink, tap: Tap) -> tuple[str, FamilyLink]:
    muted = tap.argument == "mute"
    link = turn.tx.change(link, muted_by_patient=muted)
    return turn.content.plain(who.language, f"family.patient_{'muted' if muted else 'unmuted'}"), link


def _welcome(turn: Turn, link: FamilyLink) -> None:
    """The relative may begin. The law's notice goes along (42 CFR 2.32), in a spoiler."""
    relative = turn.tx.need(Person, link.relative_id or "")
    quiet_end = accounts.family_quiet_until(turn, relative)
    way = Way(Lane.REPLY, Delivery.REPLY, Purpose.FAMILY, not_before_at=quiet_end)
    rows = family_cards.home_rows(turn, link, relative.language)
    message = screen(turn, relative.language, "family.active", *rows)
    family_cards.show_relative(turn, link, relative.id, message, way, anew=True)


def _own_tie(turn: Turn, who: Who, tap: Tap, act: Act) -> tuple[Patient, FamilyLink] | tuple[None, None]:
    """The patient and their own tie of this tap, when the act may pass."""
    patient, link = answering.enrolled(turn, who), turn.tx.get(FamilyLink, tap.object_id)
    if patient is None or link is None or link.patient_id != patient.id or not family.may(link, act):
        return None, None
    return patient, link


def _own_words(turn: Turn, who: Who, tap: Tap) -> tuple[Patient, FamilyLink, Encouragement] | tuple[None, None, None]:
    """The patient, the tie and the encouragement of this tap."""
    patient, words = answering.enrolled(turn, who), turn.tx.get(Encouragement, tap.object_id)
    if patient is None or words is None or words.patient_id != patient.id:
        return None, None, None
    return patient, turn.tx.need(FamilyLink, words.link_id), words


def _is_under_people(turn: Turn, who: Who, tap: Tap) -> bool:
    card = turn.tx.first(Card, key=family_cards.people_key(who.id))
    return card is not None and tap.message_id is not None and card.message_id == tap.message_id


def _touch_people(turn: Turn, who: Who, tap: Tap) -> None:
    outbox.touched(turn, family_cards.people_key(who.id), tap.message_id)


def _answered_under(turn: Turn, who: Who, tap: Tap, patient: Patient, link: FamilyLink, text_id: str) -> None:
    """Show what became of a tie where it was asked: on its own card, or in the list of people."""
    if _is_under_people(turn, who, tap):
        family_cards.show_people(turn, patient, live_links(turn, patient.id))
    else:
        outbox.touched(turn, family_cards.tie_key(link.id), tap.message_id)
    family_cards.settle_tie(turn, patient, link, text_id)
