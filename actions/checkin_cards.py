"""How a check-in looks in the chat: one message that edits itself.

The rule a reader must not break: answers are never shown on a lock screen; the first line is neutral, and when done the
card collapses to one line without numbers.
"""

from __future__ import annotations

from dataclasses import replace

from actions import outbox
from actions.outbox import Way
from actions.screen import button, join, option, screen
from actions.turn import Turn
from care import checkin as asking
from care import wording_time
from care.catalogue import Item, Kind, Questionnaire
from care.message import Button, Outgoing, Span, Style
from care.records import Answer, Checkin, CheckinState, Patient


def key(checkin: Checkin) -> str:
    """The key of the check-in's card."""
    return f"checkin:{checkin.id}"


def show(
    turn: Turn, checkin: Checkin, questionnaire: Questionnaire, way: Way, *, anew: bool = False, lead: str = ""
) -> None:
    """Show the question at which the check-in stands. `lead` is a fixed text that comes first."""
    message = question_screen(turn, checkin, questionnaire, lead)
    outbox.show(turn, key(checkin), checkin.patient_id, message, way, subject_id=checkin.id, anew=anew, personal=True)


def show_door(turn: Turn, checkin: Checkin, way: Way, text_id: str, *, anew: bool = False) -> None:
    """Show only a neutral line and *Start*: this is what makes a phone ring, so no question stands in it."""
    patient = turn.tx.need(Patient, checkin.patient_id)
    language = checkin.language
    until = wording_time.clock_time(checkin.closes_at, patient.zone, language)
    go = (button(turn, language, "start", "ci_go", checkin.id), button(turn, language, "stop", "ci_x", checkin.id))
    message = screen(turn, language, text_id, go, time=until)
    outbox.show(turn, key(checkin), checkin.patient_id, message, way, subject_id=checkin.id, anew=anew, personal=True)


def collapse(turn: Turn, checkin: Checkin, text_id: str) -> None:
    """Reduce the card to one neutral line, silently. A card that never reached the phone is taken back instead."""
    card = outbox.card(turn, key(checkin))
    if card is not None and card.message_id is None and checkin.state is CheckinState.EXPIRED:
        outbox.unsay(turn, person_id=checkin.patient_id, subject_id=checkin.id)
        return
    message = screen(turn, checkin.language, text_id)
    way = replace(outbox.REPLY, silent=True)
    outbox.show(turn, key(checkin), checkin.patient_id, message, way, subject_id=checkin.id)


def question_screen(turn: Turn, checkin: Checkin, questionnaire: Questionnaire, lead: str) -> Outgoing:
    """The question with its buttons: the neutral lead, "2 of 4", the words at both ends, what was answered before."""
    language = checkin.language
    item = questionnaire.item(checkin.position)
    if item is None:
        raise LookupError(f"{questionnaire.id} has no question {checkin.position}")
    number, total = asking.number_of(questionnaire, item.id)
    parts = [screen(turn, language, "checkin.progress", n=str(number), total=str(total))]
    if lead:
        patient = turn.tx.need(Patient, checkin.patient_id)
        until = wording_time.clock_time(checkin.closes_at, patient.zone, language)
        parts.insert(0, screen(turn, language, lead, time=until))
    parts.append(_wording(turn, language, item))
    given = turn.tx.first(Answer, checkin_id=checkin.id, question=item.id)
    if given is not None:
        parts.append(_given(turn, language, item, given))
    return join(*parts, Outgoing((), (*_answer_rows(language, checkin, item), _steering(turn, checkin, item, number))))


def _wording(turn: Turn, language: str, item: Item) -> Outgoing:
    spans = [Span(item.text.in_(language), Style.BOLD)]
    if item.low is not None and item.high is not None:
        ends = turn.content.plain(
            language,
            "checkin.ends",
            low=item.low.in_(language),
            high=item.high.in_(language),
            maximum=str(item.maximum),
        )
        spans.append(Span(f"\n{ends}"))
    if item.kind is Kind.NOTE:
        spans.append(Span("\n" + turn.content.plain(language, "checkin.type_note")))
    return Outgoing(tuple(spans))


def _given(turn: Turn, language: str, item: Item, given: Answer) -> Outgoing:
    name = item.name.in_(language)
    if given.skipped or (given.value is None and given.words is None):
        return screen(turn, language, "checkin.skipped", name=name)
    chosen = item.option(given.value) if given.value is not None else None
    value = chosen.label.in_(language) if chosen else ("✓" if given.value is None else str(given.value))
    return screen(turn, language, "checkin.answered", name=name, value=value)


def _answer_rows(language: str, checkin: Checkin, item: Item) -> tuple[tuple[Button, ...], ...]:
    if item.kind is Kind.NOTE:
        return ()
    if item.kind is Kind.CHOICE:
        made = [option(o.label.in_(language), "ci_a", checkin.id, f"{item.id}={o.value}") for o in item.options]
        return tuple((one,) for one in made)
    numbers = [option(str(n), "ci_a", checkin.id, f"{item.id}={n}") for n in range(item.minimum, item.maximum + 1)]
    half = (len(numbers) + 1) // 2
    return tuple(numbers[:half]), tuple(numbers[half:])


def _steering(turn: Turn, checkin: Checkin, item: Item, number: int) -> tuple[Button, ...]:
    language = checkin.language
    made = []
    if number > 1:
        made.append(button(turn, language, "back", "ci_b", checkin.id, item.id))
    if item.skippable:
        made.append(button(turn, language, "skip", "ci_s", checkin.id, item.id))
    made.append(button(turn, language, "stop", "ci_x", checkin.id))
    return tuple(made)
