"""How a check-in looks in the chat: one message that edits itself.

The rule a reader must not break: answers are never shown on a lock screen; the first line is neutral, and when done the
card collapses to one line without numbers.
"""

from __future__ import annotations

from dataclasses import replace

from actions import asked, outbox
from actions.outbox import Way
from actions.screen import button, join, option, screen
from actions.turn import Turn
from care import checkin as asking
from care import scoring, wording_time
from care.catalogue import Item, Kind, Questionnaire
from care.message import Button, Outgoing, Span, Style
from care.records import Answer, Checkin, CheckinState, Patient

_MOST_NUMBERS = 11
_LONG_LABEL = 34


def key(checkin: Checkin) -> str:
    """The key of the check-in's card."""
    return f"checkin:{checkin.id}"


def show(
    turn: Turn, checkin: Checkin, questionnaire: Questionnaire, way: Way, *, anew: bool = False, lead: str = ""
) -> None:
    """Show the question at which the check-in stands. `lead` is a fixed text that comes first."""
    if checkin.position == asking.CHECK:
        message = _misfit_screen(turn, checkin, questionnaire, rings=anew)
    else:
        message = question_screen(turn, checkin, questionnaire, lead, rings=anew)
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


def question_screen(
    turn: Turn, checkin: Checkin, questionnaire: Questionnaire, lead: str, *, rings: bool = False
) -> Outgoing:
    """The question with its buttons: the neutral lead, "2 of 4", the words at both ends, what was answered before.

    `rings`: it comes as a new message, which a lock screen shows, so what was answered stands in a spoiler.
    """
    language = checkin.language
    item = questionnaire.item(checkin.position)
    if item is None:
        raise LookupError(f"{questionnaire.id} has no question {checkin.position}")
    values = asked.values_of(turn, checkin.id)
    number, total = asking.number_of(questionnaire, item.id, values, checkin.form)
    parts = [screen(turn, language, "checkin.progress", n=str(number), total=str(total))]
    if lead:
        patient = turn.tx.need(Patient, checkin.patient_id)
        until = wording_time.clock_time(checkin.closes_at, patient.zone, language)
        parts.insert(0, screen(turn, language, lead, time=until))
    if questionnaire.lead is not None:
        parts.append(Outgoing((Span(questionnaire.lead.in_(language)),)))
    parts.append(_wording(turn, language, item))
    given = _answer(turn, checkin, item.id)
    if given is not None and asked.is_given(given) and item.kind is not Kind.CHOICES:
        parts.append(_given(turn, language, item, given, rings=rings))
    rows = (*_answer_rows(turn, language, checkin, item, given), _steering(turn, checkin, item, number))
    return join(*parts, Outgoing((), rows))


def _misfit_screen(turn: Turn, checkin: Checkin, questionnaire: Questionnaire, *, rings: bool) -> Outgoing:
    """Two answers do not fit each other: which, and a look at one of them; or both are right."""
    language = checkin.language
    pair = scoring.inconsistencies(questionnaire, asked.values_of(turn, checkin.id))[0]
    items = [item for item in (questionnaire.item(pair.lesser), questionnaire.item(pair.greater)) if item is not None]
    answers = [(item, _answer(turn, checkin, item.id)) for item in items]
    lines = [_given(turn, language, item, given, rings=rings) for item, given in answers if given is not None]
    names = [option(item.name.in_(language), "ci_c", checkin.id, item.id) for item in items]
    right = (button(turn, language, "both_right", "ci_c", checkin.id),)
    return join(screen(turn, language, "checkin.check"), join(*lines, gap="\n"), Outgoing((), (tuple(names), right)))


def _answer(turn: Turn, checkin: Checkin, question: str) -> Answer | None:
    return turn.tx.first(Answer, checkin_id=checkin.id, question=question)


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
    labels = [each.label.in_(language) for each in item.choosable]
    if any(
        len(label) > _LONG_LABEL for label in labels
    ):  # a phone cuts long buttons: the words stand in the message too
        spans += [Span(f"\n• {label}") for label in labels]
    hints = {Kind.NOTE: "type_note", Kind.NUMBER: "type_number", Kind.CHOICES: "pick_several"}
    if item.kind in hints:
        text_id, least, most = f"checkin.{hints[item.kind]}", str(item.minimum), str(item.maximum)
        spans.append(Span("\n" + turn.content.plain(language, text_id, minimum=least, maximum=most)))
    return Outgoing(tuple(spans))


def _given(turn: Turn, language: str, item: Item, given: Answer, *, rings: bool) -> Outgoing:
    name = item.name.in_(language)
    if given.skipped:
        return screen(turn, language, "checkin.skipped", name=name)
    chosen = item.option(given.value) if given.value is not None else None
    value = chosen.label.in_(language) if chosen else ("✓" if given.value is None else str(given.value))
    shown = screen(turn, language, "checkin.answered", name=name, value=value)
    hidden = tuple(replace(span, style=Style.SPOILER) for span in shown.spans)
    return replace(shown, spans=hidden) if rings else shown


def _answer_rows(
    turn: Turn, language: str, checkin: Checkin, item: Item, given: Answer | None
) -> tuple[tuple[Button, ...], ...]:
    if item.kind in (Kind.NOTE, Kind.NUMBER):
        return ()
    if item.kind is Kind.CHOICES:
        ticked = asking.picked(given)
        marks = [("☑ " if each.value in ticked else "☐ ") + each.label.in_(language) for each in item.options]
        signs = ["-" if each.value in ticked else "+" for each in item.options]
        several = [
            option(mark, "ci_p", checkin.id, f"{item.id}={sign}{each.value}")
            for mark, sign, each in zip(marks, signs, item.options, strict=True)
        ]
        done = button(turn, language, "done", "ci_p", checkin.id, f"{item.id}=")
        return (*((one,) for one in several), (done,))
    if item.choosable:
        made = [option(o.label.in_(language), "ci_a", checkin.id, f"{item.id}={o.value}") for o in item.choosable]
        return tuple((one,) for one in made)
    numbers = [option(str(n), "ci_a", checkin.id, f"{item.id}={n}") for n in range(item.minimum, item.maximum + 1)]
    if len(numbers) > _MOST_NUMBERS:  # a count of many days is typed
        return ()
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
