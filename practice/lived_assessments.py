"""How the made-up patients answer their assessments: in the chat, or to a counselor with a form.

The rule a reader must not break: nobody of the demo clinic ever marks an item that alarms staff; the two alarms that a
newcomer sees are told in `practice.history`.
"""

from __future__ import annotations

from collections.abc import Callable

from actions import asked, assessments, entering
from actions.turn import Turn
from care import checkin as asking
from care.catalogue import Better, Item, Questionnaire
from care.records import Checkin, CheckinKind, CheckinState
from practice.personas import ANA, Persona, draw

TapOn = Callable[[str, str, str], None]
"""Taps a button: verb, object, argument."""

WHOLE_STORY = frozenset({ANA.name, "Grace"})
"""These answer everything, so that their records show scores with their change; the others only the first."""

ORDERED = {6: "phq9", 5: "gad7"}
"""What the counselor asks Ana besides, so many days ago."""

IN_PERSON = 12
"""So many days ago the counselor sat down with those whose language has no official form of the first on the list."""

_FIRST = "phq9"
_MOST_TAPS = 60
_NEW = 5
_USE = ("q4", "q5", "q6")


def answer_open(turn: Turn, tap: TapOn, persona: Persona, patient_id: str, days_ago: int) -> None:
    """Answer the assessment that stands open in the chat, question by question."""
    row = turn.tx.first(
        Checkin, order="due_at", patient_id=patient_id, kind=CheckinKind.ASSESSMENT, state=CheckinState.ASKED
    )
    if row is None or not (persona.name in WHOLE_STORY or row.questionnaire == _FIRST):
        return
    questionnaire = asked.questionnaire_of(turn, row)
    for _ in range(_MOST_TAPS):
        row = turn.tx.need(Checkin, row.id)
        if row.state is not CheckinState.ASKED:
            return
        item = questionnaire.item(row.position)
        if row.position == asking.CHECK or item is None:
            tap("ci_c", row.id, "")
        else:
            tap("ci_a", row.id, f"{item.id}={value(questionnaire, item, persona, days_ago)}")
    raise RuntimeError(f"an assessment of the demo clinic does not end: {questionnaire.id}")


def order(turn: Turn, staff_id: str, patient_id: str, days_ago: int) -> None:
    """The counselor asks for one more, unless it is open already."""
    try:
        assessments.order(turn, staff_id, patient_id, ORDERED[days_ago])
    except assessments.RefusedError:
        return


def take_down(turn: Turn, staff_id: str, persona: Persona, patient_id: str) -> None:
    """The counselor asks the first assessment of the list in person; another one stays on it."""
    row = turn.tx.first(Checkin, order="due_at", patient_id=patient_id, state=CheckinState.INTERVIEW)
    if row is None:
        return
    questionnaire = asked.questionnaire_of(turn, row)
    given = {item.id: value(questionnaire, item, persona, IN_PERSON) for item in questionnaire.items}
    entering.enter(turn, staff_id, patient_id, questionnaire.id, given, row.id)


def value(questionnaire: Questionnaire, item: Item, persona: Persona, days_ago: int) -> int:
    """A believable answer: it follows the strain, with some noise; use as good as none but in the week of a slip."""
    first, last = persona.strain
    strain = last + (first - last) * days_ago / max(1, persona.joined)
    strain += 2.5 * (draw(persona.name, days_ago, questionnaire.id, item.id) - 0.5)
    choosable = [option.value for option in item.choosable] or list(range(item.minimum, item.maximum + 1))
    if item.flags:
        return choosable[0]
    if questionnaire.id.startswith("bam") and item.id in _USE:
        near_slip = any(0 <= slip - days_ago < 7 for slip in persona.slips)
        return choosable[1 if item.id == "q4" and (near_slip or days_ago >= persona.joined - _NEW) else 0]
    share = min(1.0, max(0.0, strain / 10))
    share = 1 - share if item.better is Better.HIGH else share
    return choosable[round(share * (len(choosable) - 1))]
