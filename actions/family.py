"""Family: the tie between a patient and a relative, as the relative opens it and as it ends.

The patient's side is `actions.inviting`; what passes over the tie is `actions.encouraging` and `actions.worrying`.
`care.family.may` is the single door: asked when something is wished for, and by `refusal` again when it is sent. The rules
a reader must not break: a relative has no way to read anything of the patient's; until the patient has confirmed the
person, the relative learns nothing; either side ends it with one tap, at once, also for what waits, in the same
transaction.
"""

from __future__ import annotations

from actions import accounts, answering, due, family_cards, invites, outbox, waiting
from actions.due import Kind
from actions.outbox import Way
from actions.routes import TapAction
from actions.screen import screen
from actions.turn import Turn, Who, audit, whoever
from care import family, schedule
from care.buttons import Tap
from care.delivery import Purpose
from care.family import Act
from care.records import (
    AccountState,
    Consent,
    Delivery,
    Encouragement,
    EncouragementState,
    FamilyLink,
    Invite,
    InviteKind,
    Lane,
    LinkState,
    Outbox,
    Patient,
    PatientState,
    Person,
    Role,
)
from storage import family as queries

RELATIVE_CONSENT = "family_agreement"
"""The kind of a relative's consent. The patient's has the kind `family` and the id of its link."""

_BARRED = "family.barred"
_TO_RELATIVE = (Purpose.JOINING, Purpose.REPLY, Purpose.FAMILY, Purpose.IDEA)


def may_open(turn: Turn, who: Who | None) -> bool:
    """Whether a family link may be opened by this account: by a stranger, or by a relative whose tie is over."""
    if who is None:
        return True
    link = answering.tie_of(turn, who)
    return who.person.role is Role.FAMILY and (link is None or ran_out(turn, link))


def opened(
    turn: Turn, telegram_id: int, shown_name: str, invite: Invite, *, language: str, message_id: int | None = None
) -> bool:
    """Somebody opened a family link: ask the language, then for agreement. False: answer like a wrong code.

    The invite may have been used up already by the caller. `message_id` is the message with the code: it is taken out of
    the chat. Nothing about the patient is said, and the patient is told nothing before the person agrees.
    """
    link = turn.tx.get(FamilyLink, invite.subject_id)
    known = whoever(turn, telegram_id)
    if link is None or not may_open(turn, known) or not family.may(link, Act.OPEN) or ran_out(turn, link):
        return False
    patient = turn.tx.need(Patient, link.patient_id)
    lookup = turn.tx.vault.lookup(turn.bot_id, telegram_id)
    barred = queries.was_audited(turn.tx, _BARRED, bot_id=turn.bot_id, lookup=lookup, patient_id=patient.id)
    unused = turn.tx.need(Invite, invite.id).used_at is None
    if barred or patient.state is not PatientState.ENROLLED or (unused and not invites.use(turn, invite)):
        return False
    if known is not None:
        turn.tx.change(known.account, state=AccountState.ENDED, settled_at=turn.now)
    spoken = language if language in turn.content.locales else "en"
    person = turn.tx.add(
        Person(id=turn.tx.new_id(), program_id=link.program_id, role=Role.FAMILY, language=spoken, created_at=turn.now)
    )
    accounts.claim(turn, person.id, telegram_id, shown_name)
    link = turn.tx.change(link, relative_id=person.id)
    audit_link(turn, "family.opened", link, actor_id=person.id)
    if message_id is not None:
        outbox.take_away(turn, person.id, message_id)
    family_cards.show_language(turn, link, person.id, spoken)
    return True


def home(turn: Turn, who: Who) -> None:
    """`/start` from a relative: wherever they are."""
    answering.instead(turn, who)


def on_language(turn: Turn, who: Who, tap: Tap) -> str:
    """The relative picked a language; then the honest words and *I agree*."""
    link = own_link(turn, who, tap, Act.AGREE)
    if link is None or tap.argument not in turn.content.locales:
        return over(turn, who)
    turn.tx.change(who.person, language=tap.argument)
    family_cards.show_agreement(turn, link, who.id, tap.argument)
    return ""


def on_agree(turn: Turn, who: Who, tap: Tap) -> str:
    """The relative agrees; the patient is asked whether it is the right person."""
    link = own_link(turn, who, tap, Act.AGREE)
    if link is None:
        return over(turn, who)
    patient = turn.tx.need(Patient, link.patient_id)
    agreed = turn.tx.change_if(
        link,
        {"state": LinkState.INVITED},
        state=LinkState.AGREED,
        agreed_at=turn.now,
        name=family.tidy_name(who.account.shown_name),
    )
    if agreed is None or patient.state is not PatientState.ENROLLED:
        return over(turn, who)
    consent(turn, turn.tx.new_id(), who.id, RELATIVE_CONSENT, "family.invite", who.language)
    audit_link(turn, "family.agreed", link, actor_id=who.id)
    family_cards.show_relative(turn, link, who.id, screen(turn, who.language, "family.waiting"), outbox.JOINING)
    family_cards.show_confirm(turn, patient, agreed, calmly(turn, patient))
    return ""


def on_decline(turn: Turn, who: Who, tap: Tap) -> str:
    """The relative does not agree."""
    link = own_link(turn, who, tap, Act.AGREE)
    if link is None:
        return over(turn, who)
    close(turn, link, actor_id=who.id)
    turn.tx.change(who.account, shown_name="")
    outbox.say(turn, who.id, screen(turn, who.language, "family.declined"), outbox.LEAVING)
    return ""


def on_ideas(turn: Turn, who: Who, tap: Tap) -> str:
    """The relative turns the weekly idea off or on."""
    link = own_link(turn, who, tap, Act.MUTE)
    if link is None:
        return over(turn, who)
    link = turn.tx.change(link, muted_by_relative=tap.argument == "ideas_off")
    family_cards.show_home(turn, link, who.language)
    return turn.content.plain(who.language, "account.saved")


def on_home(turn: Turn, who: Who, tap: Tap) -> str:
    """*Back* to the relative's home. Whatever the chat was waiting for is over."""
    link = own_link(turn, who, tap, Act.ENCOURAGE)
    if link is None:
        return over(turn, who)
    waiting.over(turn, who.id)
    family_cards.show_home(turn, link, who.language)
    return ""


def on_leave(turn: Turn, who: Who, tap: Tap) -> str:
    """*End this*: the relative leaves with one tap."""
    link = own_link(turn, who, tap, Act.END)
    if link is None:
        return over(turn, who)
    leave(turn, who)
    return ""


def leave(turn: Turn, who: Who) -> None:
    """The relative leaves, by tap or `/stop`: effective at once. May be said again and again."""
    link = answering.tie_of(turn, who)
    if link is not None:
        patient = turn.tx.need(Patient, link.patient_id)
        close(turn, link, actor_id=who.id)
        family_cards.settle_tie(turn, patient, link, "family.patient_ended")
    outbox.say(turn, who.id, screen(turn, who.language, "family.left"), outbox.LEAVING)


def own_link(turn: Turn, who: Who, tap: Tap, act: Act) -> FamilyLink | None:
    """The relative's own tie of this tap, when the act may pass over it; None otherwise. Repairs their card."""
    link = turn.tx.get(FamilyLink, tap.object_id)
    if link is None or link.relative_id != who.id or who.person.role is not Role.FAMILY or not family.may(link, act):
        return None
    if link.state is LinkState.INVITED and ran_out(turn, link):
        return None
    outbox.touched(turn, family_cards.relative_key(link.id), tap.message_id)
    return link


# ------------------------------------------------------------------------------------------------- ending, sending


def end(turn: Turn, link_id: str, actor_id: str) -> bool:
    """Staff end a tie and bar the person (no-contact order): the same account cannot be invited to this patient again.

    False when it had ended already. Raises LookupError for a link that does not exist. The page checks the program.
    """
    link = turn.tx.need(FamilyLink, link_id)
    audit_link(turn, _BARRED, link, actor_id=actor_id)
    if not family.may(link, Act.END):
        return False
    end_kindly(turn, link, actor_id=actor_id)
    family_cards.settle_tie(turn, turn.tx.need(Patient, link.patient_id), link, "family.patient_ended")
    return True


def end_all(turn: Turn, patient_id: str, actor_id: str, *, silently: bool = False) -> int:
    """The patient leaves or is discharged: every tie ends, for both sides; how many. `silently` says nothing to anyone."""
    links = turn.tx.find(FamilyLink, patient_id=patient_id, state=family.LIVE)
    for link in links:
        if silently:
            close(turn, link, actor_id=actor_id)
        else:
            end_kindly(turn, link, actor_id=actor_id)
    return len(links)


def end_kindly(turn: Turn, link: FamilyLink, *, actor_id: str) -> None:
    """End a tie from the patient's side or by staff. The relative gets a neutral word, not in the middle of the night."""
    relative = turn.tx.get(Person, link.relative_id)
    quiet_end = accounts.family_quiet_until(turn, relative) if relative is not None else None
    close(turn, link, actor_id=actor_id)
    if relative is not None:
        text_id = "family.ended" if link.state is LinkState.ACTIVE else "family.not_settled"
        way = Way(Lane.REPLY, Delivery.REPLY, Purpose.LEAVING, not_before_at=quiet_end)
        outbox.say(turn, relative.id, screen(turn, relative.language, text_id), way)


def close(turn: Turn, link: FamilyLink, *, actor_id: str) -> None:
    """End a tie without a word: nothing that waits goes out, the words that wait are deleted, the consents revoked."""
    ended = turn.tx.change_if(link, {"state": family.LIVE}, state=LinkState.ENDED, ended_at=turn.now)
    if ended is None:
        return
    for words in turn.tx.find(Encouragement, link_id=link.id, state=EncouragementState.WAITING):
        turn.tx.change(words, state=EncouragementState.CANCELLED, body="")
        due.drop(turn, Kind.ENCOURAGEMENT, words.id)
        outbox.unsay(turn, subject_id=words.id)
    due.drop(turn, Kind.IDEA, link.id)
    outbox.unsay(turn, subject_id=link.id)
    if link.relative_id is not None:
        outbox.unsay(turn, person_id=link.relative_id, purposes=_TO_RELATIVE)
        waiting.over(turn, link.relative_id)
        for consent in turn.tx.find(Consent, person_id=link.relative_id, revoked_at=None):
            turn.tx.change(consent, revoked_at=turn.now)
    for consent in turn.tx.find(Consent, id=link.id, revoked_at=None):
        turn.tx.change(consent, revoked_at=turn.now)
    for invite in turn.tx.find(Invite, kind=InviteKind.FAMILY, subject_id=link.id, used_at=None, revoked_at=None):
        turn.tx.change(invite, revoked_at=turn.now)
    audit_link(turn, "family.ended", link, actor_id=actor_id)


def refusal(turn: Turn, purpose: Purpose, row: Outbox) -> str:
    """Why this is not to be sent any more; empty when it may. Asked by the sender right before sending."""
    words = turn.tx.get(Encouragement, row.subject_id) if purpose is Purpose.ENCOURAGEMENT else None
    link = turn.tx.get(FamilyLink, words.link_id if words is not None else row.subject_id)
    if link is None or turn.tx.need(Patient, link.patient_id).state is not PatientState.ENROLLED:
        return "tie ended"
    if purpose is Purpose.ENCOURAGEMENT:
        wanted = words is not None and words.state is not EncouragementState.CANCELLED
        return "" if wanted and row.person_id == link.patient_id and family.may(link, Act.DELIVER) else "not wished for"
    if row.person_id == link.patient_id:
        return "" if link.state in (LinkState.AGREED, LinkState.ACTIVE) else "tie ended"
    act = Act.IDEA if purpose is Purpose.IDEA else Act.THANK
    return "" if row.person_id == link.relative_id and family.may(link, act) else "tie ended"


def delivered(turn: Turn, encouragement_id: str) -> None:
    """Telegram has taken an encouragement. The sender is never told."""
    words = turn.tx.get(Encouragement, encouragement_id)
    if words is not None and words.state is EncouragementState.WAITING:
        turn.tx.change(words, state=EncouragementState.DELIVERED, delivered_at=turn.now)


def not_delivered(turn: Turn, encouragement_id: str) -> None:
    """An encouragement will not be sent any more: the same words may be written again. The sender is never told."""
    words = turn.tx.get(Encouragement, encouragement_id)
    if words is not None and words.state is EncouragementState.WAITING:
        turn.tx.change(words, state=EncouragementState.CANCELLED, body="")


def show_words(turn: Turn, patient: Patient, link: FamilyLink, words: Encouragement, way: Way = outbox.REPLY) -> None:
    """The card of an encouragement, in the patient's chat."""
    message = family_cards.encouragement(turn, patient, link, words)
    key = family_cards.words_key(words.id)
    outbox.show(turn, key, patient.id, message, way, subject_id=words.id, personal=True)


def live_links(turn: Turn, patient_id: str) -> list[FamilyLink]:
    """The patient's ties that have not ended, the eldest first; invitations that ran out are not among them."""
    links = turn.tx.find(FamilyLink, order="created_at", patient_id=patient_id, state=family.LIVE)
    return [link for link in links if not ran_out(turn, link)]


def ran_out(turn: Turn, link: FamilyLink) -> bool:
    """Whether this is an invitation that nobody has taken up in time."""
    lasts = invites.LASTS[InviteKind.FAMILY]
    return link.state is LinkState.INVITED and link.created_at + lasts <= turn.now


def over(turn: Turn, who: Who) -> str:
    """The little notice for a button that is no longer, or never was, for this person."""
    return turn.content.plain(who.language, "family.over")


def calmly(turn: Turn, patient: Patient) -> Way:
    """How what a relative sets off reaches the patient: when their quiet hours are over."""
    quiet = schedule.quiet_until(turn.now, patient.zone, patient.quiet_from_time, patient.quiet_until_time)
    return Way(Lane.REPLY, Delivery.REPLY, Purpose.FAMILY, not_before_at=quiet)


def consent(turn: Turn, consent_id: str, person_id: str, kind: str, text_id: str, language: str) -> None:
    """Write down what a person agreed to, by text id and version."""
    turn.tx.add(
        Consent(
            id=consent_id,
            person_id=person_id,
            kind=kind,
            text_id=text_id,
            version=turn.content.version(text_id),
            language=language,
            agreed_at=turn.now,
        )
    )


def audit_link(turn: Turn, act: str, link: FamilyLink, *, actor_id: str) -> None:
    """Write down who did what to a tie."""
    audit(turn, act, link.id, actor_id=actor_id, patient_id=link.patient_id, program_id=link.program_id)


TAPS: dict[str, TapAction] = {
    "fa_lang": on_language,
    "fa_agree": on_agree,
    "fa_decline": on_decline,
    "fa_ideas": on_ideas,
    "fa_home": on_home,
    "fa_leave": on_leave,
}
