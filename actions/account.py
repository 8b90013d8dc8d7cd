"""What people do about their own account: help, break, leave, privacy, settings, language, tidy.

The rules a reader must not break: leaving takes effect in the transaction of the tap, for everything that waits and for
every relative, while open flags and their staff alerts go on; help and privacy are answered in every role and state.
"""

from __future__ import annotations

from datetime import timedelta

from actions import alerts, answering, checkins, due, family, family_cards, helping, outbox, waiting
from actions.due import Kind
from actions.routes import CommandAction, DueAction, TapAction, TypedAction
from actions.screen import button, home_keyboard, screen
from actions.turn import Turn, Who, audit
from care import wording_time
from care.buttons import Tap
from care.delivery import Purpose
from care.phases import BREAKS
from care.records import Card, Consent, LinkState, Message, Outbox, Patient, PatientState, Program, Role
from care.rules import Rule
from storage import messages as queries

DELETABLE = timedelta(hours=48)
"""Telegram lets a bot delete messages up to this age (Bot API, deleteMessage); older ones of ours can be edited."""

_LOOK_BACK = timedelta(days=30)
_MOST_CLEANED = 200  # one call each, at about one a second in a chat
_CLEANED = "cleaned"
_STOPS = tuple(
    purpose for purpose in Purpose if purpose not in (Purpose.CRISIS, Purpose.ALERT, Purpose.LEAVING, Purpose.TIDY)
)


def on_help(turn: Turn, who: Who, argument: str = "") -> None:
    """`/help`: what there is, the crisis numbers, the keyboard again, and what *I need help* does (product, section 3.5)."""
    del argument
    phone = turn.tx.need(Program, who.person.program_id).phone
    if who.person.role is Role.PATIENT and not answering.has_left(turn, who) and who.confirmed:
        keyboard = home_keyboard(turn, who.language)
        message = screen(turn, who.language, "account.help", keyboard=keyboard, phone=phone)
        outbox.say(turn, who.id, message, outbox.CRISIS)
        helping.open_help(turn, who)
        return
    link = answering.tie_of(turn, who)
    if link is not None and link.state is LinkState.ACTIVE:
        family_cards.show_home(turn, link, who.language, text_id="family.help", anew=True)
    elif who.person.role is Role.STAFF:
        answering.instead(turn, who)
    else:
        outbox.say(turn, who.id, screen(turn, who.language, "help.screen_stranger"), outbox.CRISIS)


def on_unknown(turn: Turn, who: Who, argument: str = "") -> None:
    """A command that does not exist or is not for this person."""
    del argument
    answering.instead(turn, who)


def on_privacy(turn: Turn, who: Who, argument: str = "") -> None:
    """`/privacy`, in every role and state (Telegram's terms for bots ask for it)."""
    del argument
    phone = turn.tx.need(Program, who.person.program_id).phone
    # Before the patient has confirmed them, a relative learns nothing, not even a phone number: theirs has none.
    texts = {Role.PATIENT: "account.privacy", Role.FAMILY: "family.privacy", Role.STAFF: "account.privacy_staff"}
    message = screen(turn, who.language, texts[who.person.role], phone=phone)
    outbox.say(turn, who.id, message, answering.way(turn, who))


def on_notice(turn: Turn, who: Who, argument: str = "") -> None:
    """`/notice`: the law's words for whoever gets something from a record (42 CFR 2.32)."""
    del argument
    outbox.say(turn, who.id, screen(turn, who.language, "family.notice"), answering.way(turn, who))


# ----------------------------------------------------------------------------------------------------------- a break


def on_pause(turn: Turn, who: Who, argument: str = "") -> None:
    """`/pause`: for how long; on a break, also *Resume*."""
    del argument
    patient = answering.enrolled(turn, who)
    if patient is None:
        answering.instead(turn, who)
        return
    rows = [[button(turn, who.language, f"pause_{length}", "ac_pause", patient.id, length)] for length in BREAKS]
    if patient.paused_until_at is not None and patient.paused_until_at > turn.now:
        rows.append([button(turn, who.language, "resume", "ac_resume", patient.id)])
    message = screen(turn, who.language, "account.pause_ask", *rows)
    outbox.show(turn, _key("pause", patient), patient.id, message, outbox.REPLY, anew=True)


def on_break(turn: Turn, who: Who, tap: Tap) -> str:
    """A break was picked. What the bot starts by itself waits; everything else goes on."""
    patient = _own(turn, who, tap, "pause")
    if patient is None or tap.argument not in BREAKS:
        return family.over(turn, who)
    until = turn.now + BREAKS[tap.argument]
    turn.tx.change(patient, paused_until_at=until)
    _audit(turn, "account.paused", patient, tap.argument)
    shown = wording_time.day_and_time(until, patient.zone, who.language)
    row = [button(turn, who.language, "resume", "ac_resume", patient.id)]
    message = screen(turn, who.language, "account.paused", row, until=shown)
    outbox.show(turn, _key("pause", patient), patient.id, message, outbox.REPLY)
    return ""


def on_resume(turn: Turn, who: Who, tap: Tap) -> str:
    """*Resume*: the break is over; what was planned goes on."""
    patient = _own(turn, who, tap, "pause")
    if patient is None:
        return family.over(turn, who)
    if patient.paused_until_at is not None:
        turn.tx.change(patient, paused_until_at=None)
        checkins.plan_ahead(turn, patient.id)
        _audit(turn, "account.resumed", patient)
    time = wording_time.wall_time(patient.checkin_time, who.language)
    outbox.show(
        turn, _key("pause", patient), patient.id, screen(turn, who.language, "account.resumed", time=time), outbox.REPLY
    )
    return ""


def on_resume_command(turn: Turn, who: Who, argument: str = "") -> None:
    """`/resume`, for whoever thinks of it as the other half of `/pause`."""
    del argument
    patient = answering.enrolled(turn, who)
    if patient is None:
        answering.instead(turn, who)
    else:
        on_resume(turn, who, Tap("ac_resume", patient.id))


# ----------------------------------------------------------------------------------------------------------- leaving


def on_stop(turn: Turn, who: Who, argument: str = "") -> None:
    """`/stop`: a relative has left with it; a patient is asked once, because a care team is on the other side."""
    del argument
    patient = turn.tx.get(Patient, who.id) if who.person.role is Role.PATIENT else None
    if who.person.role is Role.FAMILY:
        family.leave(turn, who)
    elif patient is None:
        answering.instead(turn, who)
    elif patient.state in answering.GONE:
        outbox.say(turn, who.id, screen(turn, who.language, "account.stopped"), outbox.LEAVING)
    else:
        rows = (
            [button(turn, who.language, "leave", "ac_leave", patient.id)],
            [button(turn, who.language, "stay", "ac_stay", patient.id)],
        )
        message = screen(turn, who.language, "account.stop_ask", *rows)
        outbox.show(turn, _key("stop", patient), patient.id, message, answering.way(turn, who), anew=True)


def on_leave(turn: Turn, who: Who, tap: Tap) -> str:
    """*Yes, leave*: at once, for everything that waits."""
    patient = _own_not_gone(turn, who, tap)
    if patient is None:
        return family.over(turn, who)
    outbox.touched(turn, _key("stop", patient), tap.message_id)
    leave(turn, patient, actor_id=who.id)
    message = screen(turn, who.language, "account.stopped")
    outbox.show(turn, _key("stop", patient), patient.id, message, outbox.LEAVING)
    return ""


def on_stay(turn: Turn, who: Who, tap: Tap) -> str:
    """*No, stay*."""
    patient = _own_not_gone(turn, who, tap)
    if patient is None:
        return family.over(turn, who)
    outbox.touched(turn, _key("stop", patient), tap.message_id)
    message = screen(turn, who.language, "account.stayed")
    outbox.show(turn, _key("stop", patient), patient.id, message, answering.way(turn, who))
    return ""


def leave(turn: Turn, patient: Patient, *, actor_id: str) -> None:
    """Take the patient out of Handrail: nothing more goes to them or their relatives; staff are told.

    The account stays known, so that crisis words still get the numbers. Care itself goes on: alerts stay open.
    """
    was_enrolled = patient.enrolled_at is not None
    left = turn.tx.change_if(
        patient,
        {"state": (PatientState.CREATED, PatientState.JOINING, PatientState.ENROLLED)},
        state=PatientState.LEFT,
        left_at=turn.now,
        paused_until_at=None,
        away=None,
        away_since_at=None,
    )
    if left is None:
        return
    family.end_all(turn, patient.id, actor_id)
    checkins.drop_plans(turn, patient.id)
    for kind in (Kind.PLAN, Kind.SKILL_PROMPT, Kind.LOOK_BACK):
        due.drop(turn, kind, patient.id)
    waiting.over(turn, patient.id)
    for consent in turn.tx.find(Consent, person_id=patient.id, revoked_at=None):
        turn.tx.change(consent, revoked_at=turn.now)
    if was_enrolled:
        alerts.raise_flag(turn, patient.id, Rule.PATIENT_LEFT, {})
    outbox.unsay(turn, person_id=patient.id, purposes=_STOPS)
    _audit(turn, "account.left", patient)


# ---------------------------------------------------------------------------------------------------------- tidying


def on_clean(turn: Turn, who: Who, argument: str = "") -> None:
    """`/clean`: ask before the chat is tidied. Also for those who have left."""
    del argument
    if who.person.role is Role.STAFF:
        answering.instead(turn, who)
        return
    row = [
        button(turn, who.language, "clean", "ac_clean", who.id),
        button(turn, who.language, "cancel", "ac_keep", who.id),
    ]
    message = screen(turn, who.language, "account.clean_ask", row)
    outbox.show(turn, f"clean:{who.id}", who.id, message, answering.way(turn, who), anew=True)


def on_clean_yes(turn: Turn, who: Who, tap: Tap) -> str:
    """*Yes, clean*: delete what Telegram still lets us delete, blank out what is older, then say so."""
    if tap.object_id != who.id or who.person.role is Role.STAFF:
        return family.over(turn, who)
    outbox.touched(turn, f"clean:{who.id}", tap.message_id)
    tidy(turn, who)
    message = screen(turn, who.language, "account.cleaned")
    outbox.show(turn, f"clean:{who.id}", who.id, message, answering.way(turn, who))
    return ""


def on_clean_no(turn: Turn, who: Who, tap: Tap) -> str:
    """*Cancel*."""
    if tap.object_id != who.id:
        return family.over(turn, who)
    outbox.touched(turn, f"clean:{who.id}", tap.message_id)
    message = screen(turn, who.language, "account.stayed")
    outbox.show(turn, f"clean:{who.id}", who.id, message, answering.way(turn, who))
    return ""


def tidy(turn: Turn, who: Who) -> int:
    """Take the personal messages and cards of the last month out of the chat; how many. What staff have stays."""
    own = turn.tx.first(Card, key=f"clean:{who.id}")
    keep = {own.message_id} if own is not None else set()
    first_sent: dict[int, Outbox] = {}
    rows = queries.standing(turn.tx, who.id, turn.now - _LOOK_BACK, limit=_MOST_CLEANED, done=_CLEANED)
    for row in rows:
        turn.tx.change(row, reason=_CLEANED)
        if row.message_id is not None and row.message_id not in keep:
            first_sent[row.message_id] = row  # newest first, so the eldest sending of a message stands in the end
    neutral = screen(turn, who.language, "account.redacted")
    for message_id, row in first_sent.items():
        for card in turn.tx.find(Card, person_id=who.id, message_id=message_id):
            turn.tx.change(card, message_id=None)
        if row.sent_at is not None and turn.now - row.sent_at < DELETABLE:
            outbox.take_away(turn, who.id, message_id)
        else:
            outbox.redact(turn, who.id, message_id, neutral)
    own_words = _own_messages(turn, who)
    for message in own_words:
        if message.chat_message_id is not None:
            outbox.take_away(turn, who.id, message.chat_message_id)
    return len(first_sent) + len(own_words)


TAPS: dict[str, TapAction] = {
    "ac_pause": on_break,
    "ac_resume": on_resume,
    "ac_leave": on_leave,
    "ac_stay": on_stay,
    "ac_clean": on_clean_yes,
    "ac_keep": on_clean_no,
}
COMMANDS: dict[str, CommandAction] = {
    "help": on_help,
    "pause": on_pause,
    "resume": on_resume_command,
    "stop": on_stop,
    "privacy": on_privacy,
    "notice": on_notice,
    "clean": on_clean,
    "unknown": on_unknown,
}
TYPED: dict[str, TypedAction] = {}
DUE: dict[Kind, DueAction] = {}


def _key(what: str, patient: Patient) -> str:
    return f"{what}:{patient.id}"


def _own(turn: Turn, who: Who, tap: Tap, what: str) -> Patient | None:
    """The enrolled patient whose own card was tapped."""
    patient = answering.enrolled(turn, who)
    if patient is None or tap.object_id != patient.id:
        return None
    outbox.touched(turn, _key(what, patient), tap.message_id)
    return patient


def _own_not_gone(turn: Turn, who: Who, tap: Tap) -> Patient | None:
    patient = turn.tx.get(Patient, who.id) if who.person.role is Role.PATIENT else None
    if patient is None or tap.object_id != patient.id or patient.state in answering.GONE:
        return None
    return patient


def _own_messages(turn: Turn, who: Who) -> list[Message]:
    """What a patient typed within the time in which a bot may delete it (Bot API: 48 hours, private chats)."""
    if who.person.role is not Role.PATIENT:
        return []
    return queries.written_by_patient(turn.tx, who.id, turn.now - DELETABLE)


def _audit(turn: Turn, act: str, patient: Patient, detail: str = "") -> None:
    audit(
        turn, act, patient.id, actor_id=patient.id, patient_id=patient.id, detail=detail, program_id=patient.program_id
    )
