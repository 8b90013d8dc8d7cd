"""The card of a session: what a reminder says, its buttons, and how it looks after an answer.

It renders and shows; it stores no answer and plans nothing (`actions.sessions` does). The rule a reader must not break:
the card says the time and nothing else; the group's name, the place and a link stand in a spoiler, after a tap.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from actions import outbox
from actions.outbox import Way
from actions.screen import button, join, screen
from actions.turn import Turn
from care import schedule, sessions, wording_time
from care.delivery import Purpose
from care.message import Button, Outgoing
from care.records import (
    Delivery,
    Lane,
    Patient,
    Session,
    SessionAnswer,
    SessionReason,
    SessionReply,
    SessionState,
    Track,
)


def key(session: Session, patient: Patient) -> str:
    """The key of a patient's card for a session."""
    return f"session:{session.id}:{patient.id}"


def when(patient: Patient, session: Session) -> str:
    """When a session begins, in the patient's zone and language."""
    return wording_time.day_and_time(session.starts_at, patient.zone, patient.language)


def card(
    turn: Turn,
    patient: Patient,
    session: Session,
    track: Track,
    *,
    lead: str = "sessions.reminder",
    details: Outgoing | None = None,
) -> Outgoing:
    """The reminder as it now stands: the time, what was answered, and the buttons while something may be said."""
    language = patient.language
    if session.state is SessionState.CANCELLED:
        return screen(turn, language, "sessions.cancelled", when=when(patient, session))
    reply = reply_of(turn, session.id, patient.id)
    parts = [screen(turn, language, lead, when=when(patient, session))]
    if details is not None:
        parts.append(details)
    is_open = session.ends_at > turn.now
    if reply is not None or is_open:
        parts.append(screen(turn, language, f"sessions.{reply.answer if reply else 'ask'}"))
    if is_open:
        parts.append(Outgoing((), _rows(turn, patient, session, track)))
    return join(*parts)


def why_card(turn: Turn, patient: Patient, session: Session) -> Outgoing:
    """The question why the patient cannot make it, with its five reasons."""
    language = patient.language
    reasons = [button(turn, language, f"reason_{why}", "se_why", session.id, why) for why in SessionReason]
    lead = screen(turn, language, "sessions.reminder", when=when(patient, session))
    back = button(turn, language, "back", "se_back", session.id)
    rows = (reasons[:2], reasons[2:4], reasons[4:], (back,))
    return join(lead, screen(turn, language, "sessions.why", *rows))


def where(turn: Turn, patient: Patient, session: Session, track: Track) -> Outgoing:
    """The group, its hours and its place, in a spoiler; a link not before its time."""
    language, place = patient.language, track.place
    if not place:
        place = turn.content.plain(language, "sessions.no_place")
    elif not sessions.shows_place(place, session.starts_at, turn.now):
        place = turn.content.plain(language, "sessions.link_later")
    end = wording_time.clock_time(session.ends_at, patient.zone, language)
    return screen(
        turn, language, "sessions.details", name=track.name, when=when(patient, session), end=end, place=place
    )


def what_is_next(turn: Turn, patient: Patient, coming: Iterable[Session]) -> Outgoing:
    """The list of coming sessions, one time a line."""
    lines = "\n".join(f"• {when(patient, session)}" for session in coming)
    if not lines:
        return screen(turn, patient.language, "sessions.none")
    return screen(turn, patient.language, "sessions.next", list=lines)


def show(
    turn: Turn, patient: Patient, session: Session, message: Outgoing, *, anew: bool = False, personal: bool = False
) -> None:
    """Show the card as an answer to the patient; `personal` when it holds what `/clean` takes away."""
    outbox.show(
        turn,
        key(session, patient),
        patient.id,
        message,
        outbox.REPLY,
        subject_id=session.id,
        anew=anew,
        personal=personal,
    )


def tell_change(turn: Turn, patient: Patient, near: Sequence[tuple[str, Session]], coming: Iterable[Session]) -> None:
    """Tell a patient what has changed, `near` as pairs of a text id and a session, and what is next.

    It waits for the end of quiet hours where there is time for that, else it comes without a sound.
    """
    text_id, session = near[0]
    if len(near) > 1:
        lead = screen(turn, patient.language, "sessions.changed")
    else:
        lead = screen(turn, patient.language, text_id, when=when(patient, session))
    first, last = min(s.starts_at for _, s in near), max(s.starts_at for _, s in near)
    quiet = schedule.quiet_until(turn.now, patient.zone, patient.quiet_from_time, patient.quiet_until_time)
    waits = quiet is not None and quiet < first - sessions.SOON
    way = Way(
        Lane.SCHEDULED,
        Delivery.PROMPT,
        Purpose.TEAM,
        not_before_at=quiet if waits else None,
        expires_at=last,
        silent=quiet is not None and not waits,
    )
    # One card for each patient: a second change overwrites what has not left yet, and the list is complete.
    outbox.show(
        turn,
        f"sessions:{patient.id}",
        patient.id,
        join(lead, what_is_next(turn, patient, coming)),
        way,
        anew=True,
    )


def reply_of(turn: Turn, session_id: str, patient_id: str) -> SessionReply | None:
    """What the patient said about the session; None: nothing yet."""
    return turn.tx.first(SessionReply, session_id=session_id, patient_id=patient_id)


def _rows(turn: Turn, patient: Patient, session: Session, track: Track) -> tuple[tuple[Button, ...], ...]:
    def answer(which: SessionAnswer) -> Button:
        return button(turn, patient.language, which, "se_say", session.id, which)

    label = "link" if sessions.is_link(track.place) else "details"
    return (
        (answer(SessionAnswer.COMING), answer(SessionAnswer.LATE)),
        (answer(SessionAnswer.CANNOT), button(turn, patient.language, label, "se_where", session.id)),
    )
