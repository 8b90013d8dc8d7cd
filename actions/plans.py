"""The safety plan: written alone in the chat or with the counselor on the page, shown at once when it is needed.

The rules a reader must not break: it is the patient's; staff see it on the call card and may write it with them, a family
member never does; each change is kept with who made it; what was typed is taken out of the chat once stored.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from actions import answering, outbox, waiting
from actions.routes import CommandAction, TapAction, Typed, TypedAction
from actions.screen import button, join, option, screen
from actions.turn import Turn, Who, audit
from care import plan
from care.buttons import Tap
from care.message import Button, Outgoing
from care.records import Patient, PlanLine, PlanSection, Role, Staff

LINE = "plan"
"""What the chat waits for while a line may be typed."""

_TYPE_WITHIN = timedelta(hours=1)


class Refusal(StrEnum):
    """Why a line cannot be added."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    FULL = "full"


def lines_of(turn: Turn, patient_id: str) -> list[PlanLine]:
    """The lines that stand."""
    return turn.tx.find(PlanLine, order="added_at", patient_id=patient_id, removed_at=None)


def add(turn: Turn, patient_id: str, section: PlanSection, words: str, by: str) -> Refusal | None:
    """Add a line for `by` (the patient's or a staff id); None when it stands. The same words twice are one line."""
    lines = lines_of(turn, patient_id)
    words = " ".join(words.split())
    if not words:
        return Refusal.EMPTY
    if not plan.fits(words):
        return Refusal.TOO_LONG
    if any(line.section is section and line.words == words for line in lines):
        return None
    if not plan.has_room(lines, section):
        return Refusal.FULL
    added = turn.tx.add(
        PlanLine(
            id=turn.tx.new_id(), patient_id=patient_id, section=section, words=words, added_by=by, added_at=turn.now
        )
    )
    _audit(turn, "plan.added", patient_id, added, by)
    return None


def remove(turn: Turn, patient_id: str, line_id: str, by: str) -> bool:
    """Take a line out; False when it is another patient's or gone."""
    line = turn.tx.get(PlanLine, line_id)
    if line is None or line.patient_id != patient_id or line.removed_at is not None:
        return False
    turn.tx.change(line, removed_at=turn.now)
    _audit(turn, "plan.removed", patient_id, line, by)
    return True


def add_by_staff(turn: Turn, staff_id: str, patient_id: str, section: PlanSection, words: str) -> Refusal | None:
    """`add` from the page. Raises LookupError for a patient of another program or staff who are not active."""
    _of_program(turn, staff_id, patient_id)
    return add(turn, patient_id, section, words, staff_id)


def remove_by_staff(turn: Turn, staff_id: str, patient_id: str, line_id: str) -> bool:
    """`remove` from the page. Raises LookupError like `add_by_staff`."""
    _of_program(turn, staff_id, patient_id)
    return remove(turn, patient_id, line_id, staff_id)


def help_row(turn: Turn, patient: Patient) -> tuple[Button, ...]:
    """The buttons for the screen of the bad moment: the plan, and the person to call where there is one."""
    lines = lines_of(turn, patient.id)
    row = [button(turn, patient.language, "my_plan", "pl_show", patient.id)]
    if plan.person_to_call(lines) is not None:
        row.append(button(turn, patient.language, "call_my_person", "pl_call", patient.id))
    return tuple(row)


# ------------------------------------------------------------------------------------------------- taps and a command


def on_plan(turn: Turn, who: Who, argument: str) -> None:
    """`/plan`: the plan, or how to begin one."""
    del argument
    patient = answering.enrolled(turn, who)
    if patient is None:
        answering.instead(turn, who)
        return
    _show(turn, patient, _screen(turn, patient), anew=True)


def on_show(turn: Turn, who: Who, tap: Tap) -> str:
    """*My safety plan*, from any screen: at the bottom of the chat, at once."""
    patient = _own(turn, who, tap)
    if patient is None:
        return turn.content.plain(who.language, "checkin.not_yours")
    waiting.over(turn, patient.id, LINE)
    _show(turn, patient, _screen(turn, patient), anew=True)
    return ""


def on_call(turn: Turn, who: Who, tap: Tap) -> str:
    """*Call my person*: name and number as the patient wrote them; the phone makes a link of the number."""
    patient = _own(turn, who, tap)
    person = plan.person_to_call(lines_of(turn, patient.id)) if patient is not None else None
    if patient is None or person is None:
        return turn.content.plain(who.language, "checkin.not_yours")
    message = screen(turn, patient.language, "plan.call", name=person.name, number=person.number)
    outbox.say(turn, patient.id, message, outbox.CRISIS, personal=True)
    return ""


def on_change(turn: Turn, who: Who, tap: Tap) -> str:
    """*Change*: which part? Then (argument: a part) its lines, each with a button that takes it out."""
    patient = _own(turn, who, tap)
    if patient is None:
        return turn.content.plain(who.language, "checkin.not_yours")
    outbox.touched(turn, _key(patient), tap.message_id)
    if tap.argument not in set(PlanSection):
        waiting.over(turn, patient.id, LINE)
        _show(turn, patient, _which_part(turn, patient))
        return ""
    _show(turn, patient, _part(turn, patient, PlanSection(tap.argument)))
    return ""


def on_remove(turn: Turn, who: Who, tap: Tap) -> str:
    """A line is taken out."""
    line = turn.tx.get(PlanLine, tap.object_id)
    patient = answering.enrolled(turn, who)
    if line is None or patient is None or line.patient_id != patient.id:
        return turn.content.plain(who.language, "checkin.not_yours")
    outbox.touched(turn, _key(patient), tap.message_id)
    remove(turn, patient.id, line.id, patient.id)
    _show(turn, patient, _part(turn, patient, line.section))
    return ""


def on_line(turn: Turn, who: Who, section: str, typed: Typed) -> bool:
    """A line was typed for a part. Its words were read already, as those of every message."""
    patient = answering.enrolled(turn, who)
    if patient is None or section not in set(PlanSection) or typed.edited:
        return False
    part = PlanSection(section)
    refusal = add(turn, patient.id, part, typed.text, patient.id)
    if refusal is not None:
        message = screen(turn, patient.language, f"plan.{refusal}", limit=str(plan.LONGEST_LINE))
        outbox.say(turn, patient.id, message, outbox.REPLY)
        return True
    outbox.take_away(turn, patient.id, typed.message_id)
    _show(turn, patient, _part(turn, patient, part), anew=True)
    return True


COMMANDS: dict[str, CommandAction] = {"plan": on_plan}
TAPS: dict[str, TapAction] = {"pl_show": on_show, "pl_call": on_call, "pl_part": on_change, "pl_out": on_remove}
TYPED: dict[str, TypedAction] = {LINE: on_line}


# ------------------------------------------------------------------------------------------------------------ private


def _key(patient: Patient) -> str:
    return f"plan:{patient.id}"


def _screen(turn: Turn, patient: Patient) -> Outgoing:
    language = patient.language
    by_part = plan.parts(lines_of(turn, patient.id))
    if not by_part:
        begin = (button(turn, language, "begin_plan", "pl_part", patient.id),)
        return screen(turn, language, "plan.none", begin)
    shown = [
        screen(turn, language, f"plan.part_{section}", lines="\n".join(f"• {line.words}" for line in lines))
        for section, lines in by_part.items()
    ]
    row = [button(turn, language, "change_plan", "pl_part", patient.id)]
    if plan.person_to_call(lines_of(turn, patient.id)) is not None:
        row.insert(0, button(turn, language, "call_my_person", "pl_call", patient.id))
    return join(screen(turn, language, "plan.lead"), *shown, screen(turn, language, "plan.end", row))


def _which_part(turn: Turn, patient: Patient) -> Outgoing:
    language = patient.language
    rows = [(button(turn, language, f"plan_{part}", "pl_part", patient.id, part),) for part in PlanSection]
    return screen(turn, language, "plan.which", *rows, (button(turn, language, "back", "pl_show", patient.id),))


def _part(turn: Turn, patient: Patient, section: PlanSection) -> Outgoing:
    """One part with its lines; the chat waits for one more."""
    language = patient.language
    lines = plan.parts(lines_of(turn, patient.id)).get(section, ())
    shown = "\n".join(f"{number}. {line.words}" for number, line in enumerate(lines, 1))
    out = [
        option(turn.content.plain(language, "buttons.take_out", n=str(number)), "pl_out", line.id)
        for number, line in enumerate(lines, 1)
    ]
    rows = [tuple(out[at : at + 4]) for at in range(0, len(out), 4)]
    back = (button(turn, language, "done", "pl_show", patient.id),)
    full = not plan.has_room(lines, section)
    if full:
        waiting.over(turn, patient.id, LINE)
    else:
        waiting.expect(turn, patient.id, LINE, section, turn.now + _TYPE_WITHIN)
    ask = screen(turn, language, "plan.part_full" if full else f"plan.ask_{section}", *rows, back)
    return join(screen(turn, language, "plan.so_far", lines=shown), ask) if lines else ask


def _own(turn: Turn, who: Who, tap: Tap) -> Patient | None:
    """The patient, who may look at the own plan in any state but a discharge: a plan is for the worst day."""
    patient = turn.tx.get(Patient, who.id) if who.person.role is Role.PATIENT else None
    if patient is None or not who.confirmed or tap.object_id != patient.id:
        return None
    return patient


def _show(turn: Turn, patient: Patient, message: Outgoing, *, anew: bool = False) -> None:
    outbox.show(turn, _key(patient), patient.id, message, outbox.REPLY, anew=anew, personal=True)


def _of_program(turn: Turn, staff_id: str, patient_id: str) -> None:
    staff, patient = turn.tx.need(Staff, staff_id), turn.tx.need(Patient, patient_id)
    if not staff.active or staff.program_id != patient.program_id:
        raise LookupError("a patient of another program")


def _audit(turn: Turn, act: str, patient_id: str, line: PlanLine, by: str) -> None:
    program_id = turn.tx.need(Patient, patient_id).program_id
    audit(turn, act, line.id, actor_id=by, patient_id=patient_id, detail=line.section, program_id=program_id)
