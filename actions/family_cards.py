"""How the ties between patients and relatives look: the patient's list, one tie, the relative's own card.

It renders and queues; it decides nothing (`care.family`, `actions.family`). The rules a reader must not break: names and
words stand in a spoiler; on a relative's card there is nothing about the patient, not even whether they read anything.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote

from actions import outbox
from actions.outbox import Way
from actions.screen import button, option, screen
from actions.turn import Turn
from care.message import Button, Outgoing
from care.records import Card, Encouragement, FamilyLink, LinkState, Patient

_SHARE = "https://t.me/share/url?url="


def people_key(patient_id: str) -> str:
    """The key of the patient's list of people."""
    return f"people:{patient_id}"


def tie_key(link_id: str) -> str:
    """The key of the patient's card of one tie: the link, the question whether it is the right person, the end."""
    return f"family:{link_id}"


def relative_key(link_id: str) -> str:
    """The key of the relative's own card."""
    return f"relative:{link_id}"


def words_key(encouragement_id: str) -> str:
    """The key of a delivered encouragement."""
    return f"encouragement:{encouragement_id}"


def show_people(turn: Turn, patient: Patient, links: list[FamilyLink], *, anew: bool = False) -> None:
    """The patient's people, a numbered button for each, and *Invite*."""
    language = patient.language
    numbers = [option(str(n), "fa_tie", link.id) for n, link in enumerate(links, 1)]
    invite = [button(turn, language, "invite", "fa_invite")]
    if links:
        lines = [
            f"{n}. {_name(turn, patient, link)} · {_state(turn, patient, link)}" for n, link in enumerate(links, 1)
        ]
        message = screen(turn, language, "family.patient_list", numbers, invite, list="\n".join(lines))
    else:
        message = screen(turn, language, "family.patient_none", invite)
    _show_people(turn, patient, message, anew=anew)


def show_consent(turn: Turn, patient: Patient, number: int) -> None:
    """What the patient agrees to by inviting somebody. `number` tells this screen from an older one."""
    language = patient.language
    row = [button(turn, language, "agree", "fa_consent", "", number), button(turn, language, "back", "fa_people")]
    _show_people(turn, patient, screen(turn, language, "family.patient_intro", row))


def show_tie(turn: Turn, patient: Patient, link: FamilyLink) -> None:
    """One of the patient's people, and what may be done."""
    language = patient.language
    back = [button(turn, language, "back", "fa_people")]
    name = _name(turn, patient, link)
    message = screen(turn, language, "family.patient_tie", *_tie_rows(turn, language, link), back, name=name)
    _show_people(turn, patient, message)


def show_link(turn: Turn, patient: Patient, link: FamilyLink, address: str, days: int) -> None:
    """The one-time link, to be passed on. It stands in a spoiler: a lock screen shows no link."""
    share = Button(turn.content.plain(patient.language, "buttons.share"), url=_SHARE + quote(address, safe=""))
    message = screen(turn, patient.language, "family.patient_link", [share], link=address, days=str(days))
    outbox.show(turn, tie_key(link.id), patient.id, message, outbox.REPLY, subject_id=link.id, personal=True)


def show_confirm(turn: Turn, patient: Patient, link: FamilyLink, way: Way) -> None:
    """*Is it the right person?*, at the bottom of the chat."""
    rows = _tie_rows(turn, patient.language, link)
    message = screen(turn, patient.language, "family.patient_confirm", *rows, name=_name(turn, patient, link))
    key = tie_key(link.id)
    outbox.show(turn, key, patient.id, message, way, subject_id=link.id, anew=True, personal=True)


def settle_tie(turn: Turn, patient: Patient, link: FamilyLink, text_id: str) -> None:
    """What the patient's card of a tie says from now on; nothing new is sent where there is no card."""
    card = turn.tx.first(Card, key=tie_key(link.id))
    if card is not None and card.message_id is not None:
        outbox.show(turn, card.key, patient.id, screen(turn, patient.language, text_id), outbox.REPLY)


def encouragement(turn: Turn, patient: Patient, link: FamilyLink, words: Encouragement) -> Outgoing:
    """Kind words, in a spoiler, with what the patient may do about them."""
    language = patient.language
    thanks = [] if words.thanked_at else [button(turn, language, "thank", "fa_thank", words.id)]
    mute = "unmute" if link.muted_by_patient else "mute"
    ends = [
        button(turn, language, mute, "fa_mute", words.id, mute),
        button(turn, language, "remove", "fa_remove", words.id),
    ]
    name = _name(turn, patient, link)
    return screen(turn, language, "family.patient_encouragement", thanks, ends, name=name, text=words.body)


def show_language(turn: Turn, link: FamilyLink, relative_id: str, language: str, *, anew: bool = False) -> None:
    """The first thing that a relative sees: which language."""
    row = [
        button(turn, language, each, "fa_lang", link.id, code) for each, code in (("english", "en"), ("spanish", "es"))
    ]
    message = screen(turn, language, "join.language", row)
    key = relative_key(link.id)
    outbox.show(turn, key, relative_id, message, outbox.JOINING, subject_id=link.id, anew=anew)


def show_agreement(turn: Turn, link: FamilyLink, relative_id: str, language: str) -> None:
    """The honest words before a relative agrees. They say nothing about the one who invited."""
    row = [
        button(turn, language, "agree", "fa_agree", link.id),
        button(turn, language, "not_now", "fa_decline", link.id),
    ]
    show_relative(turn, link, relative_id, screen(turn, language, "family.invite", row), outbox.JOINING)


def show_home(turn: Turn, link: FamilyLink, language: str, *, text_id: str = "family.home", anew: bool = False) -> None:
    """Where a relative finds everything they can do, under the words of `text_id`."""
    if link.relative_id is not None:
        message = screen(turn, language, text_id, *home_rows(turn, link, language))
        show_relative(turn, link, link.relative_id, message, outbox.REPLY, anew=anew)


def home_rows(turn: Turn, link: FamilyLink, language: str) -> tuple[tuple[Button, ...], ...]:
    """The buttons of a relative's home."""
    ideas = "ideas_on" if link.muted_by_relative else "ideas_off"
    return (
        (button(turn, language, "send_encouragement", "fa_send", link.id),),
        (button(turn, language, "worried", "fa_worried", link.id),),
        (
            button(turn, language, ideas, "fa_ideas", link.id, ideas),
            button(turn, language, "end_tie", "fa_leave", link.id),
        ),
    )


def worried_row(turn: Turn, link: FamilyLink, language: str) -> tuple[tuple[Button, ...], ...]:
    """*I'm worried*, for a relative whose tie is active."""
    return ((button(turn, language, "worried", "fa_worried", link.id),),) if link.state is LinkState.ACTIVE else ()


def show_relative(
    turn: Turn, link: FamilyLink, relative_id: str, message: Outgoing, way: Way, *, anew: bool = False
) -> None:
    """The relative's own card says this from now on."""
    key = relative_key(link.id)
    outbox.show(turn, key, relative_id, message, way, subject_id=link.id, anew=anew, personal=True)


def _show_people(turn: Turn, patient: Patient, message: Outgoing, *, anew: bool = False) -> None:
    key = people_key(patient.id)
    outbox.show(turn, key, patient.id, message, outbox.REPLY, subject_id=patient.id, anew=anew, personal=True)


def _tie_rows(turn: Turn, language: str, link: FamilyLink) -> Iterable[tuple[Button, ...]]:
    if link.state is LinkState.AGREED:
        yield (
            button(turn, language, "right_person", "fa_right", link.id),
            button(turn, language, "wrong_person", "fa_wrong", link.id),
        )
        return
    remove = button(turn, language, "remove", "fa_end", link.id)
    if link.state is LinkState.ACTIVE:
        mute = "unmute" if link.muted_by_patient else "mute"
        yield (button(turn, language, mute, "fa_tiemute", link.id, mute), remove)
        return
    yield (remove,)


def _name(turn: Turn, patient: Patient, link: FamilyLink) -> str:
    """The name that the relative's account shows, once they agreed."""
    return link.name or turn.content.plain(patient.language, "family.no_name_yet")


def _state(turn: Turn, patient: Patient, link: FamilyLink) -> str:
    state = "muted" if link.state is LinkState.ACTIVE and link.muted_by_patient else link.state.value
    return turn.content.plain(patient.language, f"family.state_{state}")
