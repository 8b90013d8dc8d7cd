"""Question after question: taps, typed answers, steps back, for check-ins and assessments alike.

It is handed a check-in that is being asked and moves it on; it plans none (`actions.checkins`, `actions.assessments`). Each
answer is stored at once, and what it means for staff is decided in the same transaction. The rules a reader must not
break: a skip is missing, never a number; what was replaced is kept; nothing typed is lost without a word.
"""

from __future__ import annotations

from datetime import timedelta

from actions import alerts, asked, checkin_cards, due, judging, lateness, outbox, silences, waiting
from actions.due import Kind
from actions.outbox import Way
from actions.routes import TapAction, Typed, TypedAction
from actions.screen import screen
from actions.turn import Turn, Who
from care import checkin as asking
from care import scoring
from care import typed as typing
from care.buttons import Tap
from care.catalogue import Item, Questionnaire
from care.catalogue import Kind as ItemKind
from care.delivery import Purpose
from care.records import (
    Answer,
    Checkin,
    CheckinKind,
    CheckinState,
    Delivery,
    Lane,
    Message,
    Patient,
    Role,
)
from storage import checkins as queries

ANSWER = "note"
"""What the chat waits for while a question stands in it. The value is kept in the database."""

_LATE = timedelta(hours=24)
_STALE_WINDOW = timedelta(minutes=30)


# ------------------------------------------------------------------------------------------------- begin, end, and all


def begin(turn: Turn, patient: Patient, checkin: Checkin, questionnaire: Questionnaire) -> Checkin:
    """Turn a planned one into one that is asked, with this questionnaire frozen. Shows nothing."""
    questionnaire = asked.freeze(turn, questionnaire)
    checkin = turn.tx.change(
        checkin,
        state=CheckinState.ASKED,
        asked_at=turn.now,
        closes_at=max(checkin.closes_at, turn.now + _STALE_WINDOW),
        language=patient.language,
        questionnaire=questionnaire.id,
        version=questionnaire.version,
        recall=questionnaire.recall.en,
        position=asking.first_question(questionnaire),
    )
    due.plan(turn, Kind.CHECKIN_CLOSE, checkin.id, checkin.closes_at)
    return checkin


def prompt(turn: Turn, checkin: Checkin, text_id: str) -> None:
    """The neutral line that rings, with *Start*."""
    way = Way(Lane.SCHEDULED, Delivery.PROMPT, Purpose.CHECKIN, expires_at=checkin.closes_at)
    checkin_cards.show_door(turn, checkin, way, text_id)


def show(turn: Turn, checkin: Checkin, *, anew: bool = False, lead: str = "") -> None:
    """Show the question at which it stands; typed text is its answer from now on."""
    waiting.expect(turn, checkin.patient_id, ANSWER, checkin.id, checkin.closes_at)
    checkin_cards.show(turn, checkin, asked.questionnaire_of(turn, checkin), outbox.REPLY, anew=anew, lead=lead)


def close(turn: Turn, checkin_id: str) -> None:
    """The window is over: keep what was answered, and say so in the card."""
    checkin = locked(turn, checkin_id)
    if checkin is None or checkin.state is not CheckinState.ASKED:
        return
    checkin = turn.tx.change(checkin, state=CheckinState.EXPIRED, finished_at=turn.now)
    _not_waiting(turn, checkin)
    outbox.unsay(turn, person_id=checkin.patient_id, purposes=(Purpose.CHECKIN, Purpose.NUDGE), subject_id=checkin.id)
    checkin_cards.collapse(turn, checkin, _over_text(checkin, "closed"))
    due.drop(turn, Kind.CHECKIN_NUDGE, checkin.id)
    alerts.release(turn, checkin.patient_id)
    silences.judge(turn, checkin)


def locked(turn: Turn, checkin_id: str) -> Checkin | None:
    """The check-in, with its patient's row taken first."""
    checkin = turn.tx.get(Checkin, checkin_id)
    if checkin is None:
        return None
    turn.tx.lock(checkin.patient_id)
    return turn.tx.get(Checkin, checkin_id)


# ------------------------------------------------------------------------------------------------------------- taps


def on_go(turn: Turn, who: Who, tap: Tap) -> str:
    """*Start* on the neutral line: show the question at which it stands."""
    checkin = _own_open(turn, who, tap)
    if isinstance(checkin, str):
        return checkin
    show(turn, checkin)
    return ""


def on_answer(turn: Turn, who: Who, tap: Tap) -> str:
    """A number or an option was tapped: argument `question=value`."""
    checkin = _own_open(turn, who, tap)
    if isinstance(checkin, str):
        return checkin
    question, _, text = tap.argument.partition("=")
    item = asked.questionnaire_of(turn, checkin).item(question)
    value = asking.read_value(item, text) if item is not None else None
    if value is None:
        return turn.content.plain(who.language, "checkin.stale")
    if question != checkin.position:
        return _tap_on_other_question(turn, who, checkin, question, value)
    _take(turn, checkin, value=value)
    return ""


def on_pick(turn: Turn, who: Who, tap: Tap) -> str:
    """One of several options was ticked (`question=+value`) or unticked (`-value`), or *Done* tapped (`question=`)."""
    checkin = _own_open(turn, who, tap)
    if isinstance(checkin, str):
        return checkin
    question, _, text = tap.argument.partition("=")
    item = asked.questionnaire_of(turn, checkin).item(question)
    if item is None or item.kind is not ItemKind.CHOICES or question != checkin.position:
        show(turn, checkin)
        return "" if item is not None else turn.content.plain(who.language, "checkin.stale")
    given = turn.tx.first(Answer, checkin_id=checkin.id, question=question)
    if not text:
        if not asking.picked(given):
            return turn.content.plain(who.language, "checkin.pick_or_skip")
        _move_on(turn, checkin)
        return ""
    sign, number = text[0], text[1:]
    option = item.option(int(number)) if number.isdecimal() and len(number) < len("1000000") else None
    if option is None or sign not in "+-":
        return turn.content.plain(who.language, "checkin.stale")
    ticked = asking.picked(given)
    if (option.value in ticked) is (sign == "-"):  # else it was done already: the same tap twice
        asked.store(turn, checkin, question, picked=asking.toggled(item, ticked, option.value) or None)
    show(turn, checkin)
    return ""


def on_skip(turn: Turn, who: Who, tap: Tap) -> str:
    """Skip: the answer is missing, and that is fine."""
    checkin = _own_open(turn, who, tap)
    if isinstance(checkin, str):
        return checkin
    if tap.argument != checkin.position:
        return ""
    _take(turn, checkin, skipped=True)
    return ""


def on_back(turn: Turn, who: Who, tap: Tap) -> str:
    """Back to the question before; its answer stands until a new one is given."""
    checkin = _own_open(turn, who, tap)
    if isinstance(checkin, str):
        return checkin
    if tap.argument == checkin.position:
        values = asked.values_of(turn, checkin.id)
        before = asking.previous_question(asked.questionnaire_of(turn, checkin), checkin.position, values, checkin.form)
        checkin = turn.tx.change(checkin, position=before)
    show(turn, checkin)
    return ""


def on_stop(turn: Turn, who: Who, tap: Tap) -> str:
    """Stop: what was answered is kept."""
    checkin = _own_open(turn, who, tap)
    if isinstance(checkin, str):
        return checkin
    _end(turn, turn.tx.change(checkin, state=CheckinState.STOPPED, finished_at=turn.now), "stopped")
    return ""


def on_check(turn: Turn, who: Who, tap: Tap) -> str:
    """Two answers do not fit each other: the patient looks at one again (`question`), or both are right (empty)."""
    checkin = _own_open(turn, who, tap)
    if isinstance(checkin, str):
        return checkin
    if checkin.position != asking.CHECK:
        show(turn, checkin)
        return ""
    if not tap.argument:
        _finish(turn, checkin)
    elif asked.questionnaire_of(turn, checkin).item(tap.argument) is not None:
        show(turn, turn.tx.change(checkin, position=tap.argument))
    return ""


# ------------------------------------------------------------------------------------------------------------ typed


def on_typed(turn: Turn, who: Who, checkin_id: str, typed: Typed) -> bool:
    """Typed text while a question stands in the chat: its answer, or (False) a message to the team.

    Its words were read already: `actions.messages.receive` heeds them whatever a chat waits for.
    """
    checkin = turn.tx.get(Checkin, checkin_id)
    if checkin is None or checkin.patient_id != who.id or checkin.state is not CheckinState.ASKED or typed.edited:
        return False
    item = asked.questionnaire_of(turn, checkin).item(checkin.position)
    if item is None:
        return False
    return _note(turn, who, checkin, typed) if item.kind is ItemKind.NOTE else _number(turn, who, checkin, item, typed)


def is_answer(turn: Turn, who: Who, text: str) -> bool:
    """Whether this text is nothing but an answer: a number, yes, no, or the words of a button of the open question."""
    if typing.is_bare(text):
        return True
    expected = waiting.expected(turn, who.id)
    checkin = turn.tx.get(Checkin, expected.object_id) if expected is not None and expected.kind == ANSWER else None
    item = asked.questionnaire_of(turn, checkin).item(checkin.position) if checkin is not None else None
    return item is not None and typing.read(item, text) != typing.Heard()


def on_typed_elsewhere(turn: Turn, who: Who, typed: Typed) -> bool:
    """Typed text that nothing waits for: an answer to an open question, or to one that has closed; else False."""
    if typed.edited or who.person.role is not Role.PATIENT or not typing.is_bare(typed.text):
        return False
    still_open = queries.open_checkin(turn.tx, who.id)
    if still_open is not None:
        if on_typed(turn, who, still_open.id, typed):
            return True
        show(turn, still_open, anew=True, lead="checkin.here_they_are")
        return False
    last = queries.last_ended(turn.tx, who.id, since=turn.now - _LATE)
    newest = turn.tx.first(Message, order="-written_at", patient_id=who.id)
    if last is None or (newest is not None and newest.staff_id is not None):
        return False  # nothing to answer, or it answers what the team has written
    outbox.say(turn, who.id, screen(turn, who.language, "checkin.closed_typed"), outbox.REPLY)
    return False


def on_edited(turn: Turn, who: Who, typed: Typed) -> bool:
    """A message was edited that was an answer: the answer changes while its window is open, and the old one is kept."""
    answer = turn.tx.first(Answer, patient_id=who.id, chat_message_id=typed.message_id)
    checkin = locked(turn, answer.checkin_id) if answer is not None else None
    if answer is None or checkin is None:
        return False
    if checkin.closes_at <= turn.now or checkin.state not in (CheckinState.ASKED, CheckinState.DONE):
        return False
    item = asked.questionnaire_of(turn, checkin).item(answer.question)
    if item is None:
        return False
    if item.kind is ItemKind.NOTE:
        if len(typed.text) > asking.NOTE_LIMIT:
            outbox.say(turn, who.id, screen(turn, who.language, "checkin.note_too_long"), outbox.REPLY)
            return True
        asked.store(turn, checkin, answer.question, words=typed.text, chat_message_id=typed.message_id)
    else:
        heard = typing.read(item, typed.text)
        if heard.value is None:
            return False
        before = answer.value
        asked.store(turn, checkin, answer.question, value=heard.value, chat_message_id=typed.message_id)
        judging.judge(turn, checkin, asked.questionnaire_of(turn, checkin), answer.question, before=before)
        alerts.release(turn, checkin.patient_id)
    if checkin.state is CheckinState.ASKED:
        _stand_again(turn, checkin, answer.question)
    outbox.say(turn, who.id, screen(turn, who.language, "checkin.changed"), outbox.REPLY)
    outbox.take_away(turn, who.id, typed.message_id)
    return True


TAPS: dict[str, TapAction] = {
    "ci_go": on_go,
    "ci_a": on_answer,
    "ci_p": on_pick,
    "ci_s": on_skip,
    "ci_b": on_back,
    "ci_x": on_stop,
    "ci_c": on_check,
}
TYPED: dict[str, TypedAction] = {ANSWER: on_typed}
DUE = {Kind.CHECKIN_CLOSE: close}


# ------------------------------------------------------------------------------------------------------------ private


def _note(turn: Turn, who: Who, checkin: Checkin, typed: Typed) -> bool:
    if len(typed.text) > asking.NOTE_LIMIT:
        outbox.say(turn, who.id, screen(turn, who.language, "checkin.note_too_long"), outbox.REPLY)
        return True
    _take(turn, checkin, words=typed.text, chat_message_id=typed.message_id)
    outbox.take_away(turn, who.id, typed.message_id)
    return True


def _number(turn: Turn, who: Who, checkin: Checkin, item: Item, typed: Typed) -> bool:
    heard = typing.read(item, typed.text)
    if heard.trouble is not None:
        text_id, least, most = f"checkin.typed_{heard.trouble}", str(item.minimum), str(item.maximum)
        message = screen(turn, who.language, text_id, minimum=least, maximum=most)
        outbox.say(turn, who.id, message, outbox.REPLY)
        show(turn, checkin, anew=True)
        return True
    if heard.value is None:
        return False
    _take(turn, checkin, value=heard.value, chat_message_id=typed.message_id)
    lateness.after_answer(turn, checkin.patient_id)
    outbox.take_away(turn, who.id, typed.message_id)
    return True


def _own_open(turn: Turn, who: Who, tap: Tap) -> Checkin | str:
    """The check-in of this tap, or the words for why it cannot be answered."""
    checkin = turn.tx.get(Checkin, tap.object_id)
    if checkin is None or checkin.patient_id != who.id:
        return turn.content.plain(who.language, "checkin.not_yours")
    outbox.touched(turn, checkin_cards.key(checkin), tap.message_id)
    if checkin.state is not CheckinState.ASKED:
        how = {CheckinState.EXPIRED: "closed", CheckinState.DONE: "collapsed"}.get(checkin.state, "stopped")
        return turn.content.plain(who.language, _over_text(checkin, how))
    return checkin


def _tap_on_other_question(turn: Turn, who: Who, checkin: Checkin, question: str, value: int) -> str:
    """A tap that comes late, twice or from an old screen: never lost without a word, never stored twice."""
    given = turn.tx.first(Answer, checkin_id=checkin.id, question=question)
    if given is not None and given.value == value:
        card = outbox.card(turn, checkin_cards.key(checkin))
        if card is not None and card.shown < card.wanted:  # an edit that never arrived: this tap asks for it again
            show(turn, checkin)
        return ""
    show(turn, checkin)
    return turn.content.plain(who.language, "checkin.moved_on")


def _take(turn: Turn, checkin: Checkin, **given: object) -> None:
    """Store the answer to the question that stands, judge it, and go on."""
    question = checkin.position
    before = asked.values_of(turn, checkin.id).get(question)
    asked.store(turn, checkin, question, **given)
    judging.judge(turn, checkin, asked.questionnaire_of(turn, checkin), question, before=before)
    _move_on(turn, checkin)


def _move_on(turn: Turn, checkin: Checkin) -> None:
    questionnaire = asked.questionnaire_of(turn, checkin)
    values = asked.values_of(turn, checkin.id)
    following = asking.next_question(questionnaire, checkin.position, values, checkin.form)
    if questionnaire.consistency:  # after a second look at one answer nobody walks through all the later ones again
        done = {answer.question for answer in asked.answers_of(turn, checkin.id) if asked.is_given(answer)}
        while following in done:
            following = asking.next_question(questionnaire, following, values, checkin.form)
    if following is not None:
        show(turn, turn.tx.change(checkin, position=following))
    elif scoring.inconsistencies(questionnaire, values):
        show(turn, turn.tx.change(checkin, position=asking.CHECK))
    else:
        _finish(turn, checkin)


def _stand_again(turn: Turn, checkin: Checkin, changed: str) -> None:
    """An answer before the question that stands was edited: what it opened is asked, what it closed is not."""
    questionnaire, values = asked.questionnaire_of(turn, checkin), asked.values_of(turn, checkin.id)
    place: str | None = checkin.position
    if place != asking.CHECK:
        given = {answer.question for answer in asked.answers_of(turn, checkin.id) if asked.is_given(answer)}
        place = asking.place_after_change(questionnaire, changed, checkin.position, given, values, checkin.form)
    if place not in (None, asking.CHECK):
        show(turn, turn.tx.change(checkin, position=place))
    elif scoring.inconsistencies(questionnaire, values):
        show(turn, turn.tx.change(checkin, position=asking.CHECK))
    else:
        _finish(turn, checkin)


def _finish(turn: Turn, checkin: Checkin) -> None:
    _end(turn, turn.tx.change(checkin, state=CheckinState.DONE, finished_at=turn.now), "thanks")


def _end(turn: Turn, checkin: Checkin, how: str) -> None:
    """It is over: collapse the card, let the alert go, then what its kind has to follow."""
    for kind in (Kind.CHECKIN_NUDGE, Kind.CHECKIN_CLOSE, Kind.CHECKIN_SAFETY):
        due.drop(turn, kind, checkin.id)
    _not_waiting(turn, checkin)
    checkin_cards.collapse(turn, checkin, _over_text(checkin, how))
    alerts.release(turn, checkin.patient_id)
    judging.after(turn, checkin)


def _not_waiting(turn: Turn, checkin: Checkin) -> None:
    waits = waiting.expected(turn, checkin.patient_id)
    if waits is None or waits.object_id == checkin.id:
        waiting.over(turn, checkin.patient_id, ANSWER)


def _over_text(checkin: Checkin, how: str) -> str:
    """The text for how it ended: an assessment is not taken up again with `/checkin`."""
    is_assessment = checkin.kind is CheckinKind.ASSESSMENT and how in ("closed", "stopped")
    return f"assessments.{how}" if is_assessment else f"checkin.{how}"
