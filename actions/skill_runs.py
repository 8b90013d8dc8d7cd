"""The run of a skill: one row from the offer to the last rating, and its timer.

It moves runs and plans their timers; how a run looks is `actions.skill_cards`, what a tap means `actions.skills`. The
rule a reader must not break: a run that leaves a step takes the timer of that step along.
"""

from __future__ import annotations

from datetime import timedelta

from actions import answering, due, outbox, silences, skill_cards
from actions.due import Kind
from actions.screen import screen
from actions.turn import Turn, Who
from care import skills
from care.buttons import Tap
from care.catalogue import Skill
from care.records import (
    Alert,
    AlertState,
    Due,
    Patient,
    Program,
    SafetyCheck,
    SkillRun,
    SkillState,
    Source,
)


def waiting(
    turn: Turn,
    patient: Patient,
    state: SkillState,
    source: Source,
    skill: Skill | None = None,
    before: int | None = None,
) -> SkillRun:
    """A run that waits to be taken up: the one that waits already, brought up to date, or a new one.

    Without this a double tap or a second command would leave two cards for one thing.
    """
    open_run = turn.tx.first(
        SkillRun,
        order="-started_at",
        patient_id=patient.id,
        state=state,
        skill=skill.id if skill else "",
        before=before,
    )
    if open_run is not None:
        return turn.tx.change(open_run, source=source, started_at=turn.now)
    return turn.tx.add(
        SkillRun(
            id=turn.tx.new_id(),
            patient_id=patient.id,
            skill=skill.id if skill else "",
            version=skill.version if skill else 0,
            source=source,
            state=state,
            before=before,
            started_at=turn.now,
        )
    )


def begin(turn: Turn, run: SkillRun, skill: Skill) -> SkillRun:
    """To the rating, or past it where there is one already or none is asked."""
    if run.before is not None or skill.id == skills.LAPSE_PLAN:
        return play(turn, run, skill)
    return turn.tx.change(run, state=SkillState.BEFORE)


def play(turn: Turn, run: SkillRun, skill: Skill) -> SkillRun:
    """To the first step. Another skill that is still open waits for its own *Next* and rings no more."""
    silences.broken(turn, run.patient_id)
    for other in turn.tx.find(SkillRun, patient_id=run.patient_id, state=SkillState.PLAYING):
        stop_timer(turn, other)
    return to_step(turn, turn.tx.change(run, state=SkillState.PLAYING), skill, 0)


def to_step(turn: Turn, run: SkillRun, skill: Skill, step: int) -> SkillRun:
    """To a step, with its timer where it has seconds; behind the last one to the rating or the end."""
    stop_timer(turn, run)
    if step >= len(skill.steps):
        if skill.id == skills.LAPSE_PLAN:
            return finish(turn, run)
        return turn.tx.change(run, state=SkillState.AFTER)
    run = turn.tx.change(run, step=step)
    seconds = skill.steps[step].seconds
    if seconds:
        due.plan(turn, Kind.SKILL_STEP, _timer(run), turn.now + timedelta(seconds=seconds))
    return run


def finish(turn: Turn, run: SkillRun) -> SkillRun:
    """Done. A craving is asked about again 20 minutes from here."""
    if asks_again_later(turn, run):
        due.plan(turn, Kind.CRAVING_AGAIN, run.id, turn.now + skills.AGAIN_AFTER)
    return turn.tx.change(run, state=SkillState.DONE, finished_at=turn.now)


def stop(turn: Turn, run: SkillRun) -> SkillRun:
    """Stopped; what was rated is kept."""
    stop_timer(turn, run)
    return turn.tx.change(run, state=SkillState.STOPPED, finished_at=turn.now)


def stop_timer(turn: Turn, run: SkillRun) -> None:
    """The step that is shown does not end by itself any more."""
    due.drop(turn, Kind.SKILL_STEP, _timer(run))


def asks_again_later(turn: Turn, run: SkillRun) -> bool:
    """Whether the patient was promised to be asked again about this."""
    return turn.tx.first(Due, kind=Kind.CRAVING_AGAIN, subject_id=run.id) is not None


def mine(turn: Turn, who: Who, tap: Tap) -> tuple[Patient, SkillRun] | None:
    """The patient and the run of a tap, when it is the patient's own."""
    patient, run = answering.enrolled(turn, who), turn.tx.get(SkillRun, tap.object_id)
    if patient is None or run is None or run.patient_id != patient.id:
        return None
    outbox.touched(turn, skill_cards.key(run), tap.message_id)
    return patient, run


def may_open(turn: Turn, patient: Patient, *, unasked: bool) -> bool:
    """Whether a skill may open now: `care.skills.may_open` for what is stored."""
    check = turn.tx.first(SafetyCheck, order="-asked_at", patient_id=patient.id)
    resolved = turn.tx.first(Alert, order="-resolved_at", patient_id=patient.id, state=AlertState.RESOLVED)
    return skills.may_open(check, resolved.resolved_at if resolved else None, unasked=unasked)


def safety_first(turn: Turn, patient: Patient) -> None:
    """The crisis numbers, instead of a skill. One card: a second tap does not bury the first."""
    program = turn.tx.need(Program, patient.program_id)
    message = screen(turn, patient.language, "skills.safety_first", phone=program.phone)
    outbox.show(turn, f"skill-safety:{patient.id}", patient.id, message, outbox.CRISIS, anew=True)


def _timer(run: SkillRun) -> str:
    return f"{run.id}:{run.step}"
