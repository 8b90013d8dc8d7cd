"""The card of a skill: from the offer to the last rating, one message that edits itself.

It renders what a run's state says and shows it; it moves nothing (`actions.skills` does). The rule a reader must not
break: whatever can make a phone ring begins with a neutral line, without the name of a skill or a number.
"""

from __future__ import annotations

from actions import countries, outbox
from actions.due import Kind
from actions.outbox import Way
from actions.screen import button, join, option, scale_rows, screen
from actions.turn import Turn
from care import skills
from care.catalogue import Skill
from care.message import Button, Outgoing
from care.records import Due, Patient, SkillRun, SkillState, Source


def key(run: SkillRun) -> str:
    """The key of a run's card."""
    return f"skill:{run.id}"


def show(
    turn: Turn, patient: Patient, run: SkillRun, message: Outgoing, way: Way = outbox.PLAYER, *, anew: bool = False
) -> None:
    """Show the card as `message`."""
    outbox.show(turn, key(run), patient.id, message, way, subject_id=run.id, anew=anew, personal=True)


def card(turn: Turn, patient: Patient, run: SkillRun) -> Outgoing:
    """The card as the run now stands."""
    skill = turn.content.skills.get(run.skill)
    if skill is None:
        return _before_choosing(turn, patient, run)
    language = patient.language
    match run.state:
        case SkillState.OFFERED:
            return _introduction(turn, language, run, skill)
        case SkillState.BEFORE:
            return join(_head(turn, language, skill), _rating(turn, language, run, "skills.before"))
        case SkillState.PLAYING:
            return _step(turn, language, run, skill)
        case SkillState.AFTER:
            return _rating(turn, language, run, "skills.after")
        case SkillState.DONE:
            return _end(turn, language, run)
        case SkillState.STOPPED:
            return _stopped(turn, language, run)


def offer(turn: Turn, patient: Patient, run: SkillRun, lead: str = "skills.offer") -> Outgoing:
    """Two suggestions, *All skills*, *No, thank you*; `lead` is the fixed text that comes first."""
    runs = turn.tx.find(SkillRun, patient_id=patient.id, state=SkillState.DONE)
    unasked = run.source is not Source.SELF
    found = skills.suggestions(turn.content.skills.values(), runs, patient.focus, unasked=unasked)
    own = skills.tallies(runs)
    said = [_took_down(turn, patient.language, skill, own[skill.id]) for skill in found
            if skills.worth_saying(own.get(skill.id))]  # fmt: skip
    rows = [(_pick(patient.language, run, skill),) for skill in found]
    last = (
        button(turn, patient.language, "all_skills", "sk_all", run.id),
        button(turn, patient.language, "no_thanks", "sk_no", run.id),
    )
    return join(screen(turn, patient.language, lead), *said, Outgoing((), (*rows, last)))


def library(turn: Turn, patient: Patient, run: SkillRun) -> Outgoing:
    """All skills, the ones that helped this patient first."""
    runs = turn.tx.find(SkillRun, patient_id=patient.id, state=SkillState.DONE)
    every = skills.ordered(turn.content.skills.values(), runs, patient.focus)
    rows = [(_pick(patient.language, run, skill),) for skill in every]
    no = (button(turn, patient.language, "no_thanks", "sk_no", run.id),)
    return screen(turn, patient.language, "skills.library", *rows, no)


def rings(turn: Turn, patient: Patient, run: SkillRun) -> Outgoing:
    """The step as a new message after a long wait: a neutral line, the rest in a spoiler."""
    skill = turn.content.skills.get(run.skill)
    if skill is None or run.state is not SkillState.PLAYING:
        return card(turn, patient, run)
    return _step(turn, patient.language, run, skill, text_id="skills.step_rings")


def single_offer(turn: Turn, patient: Patient, run: SkillRun, skill: Skill, text_id: str) -> Outgoing:
    """The offer of one certain skill, led in by a fixed text: nothing in it says what happened."""
    lead = screen(turn, patient.language, text_id, minutes=str(skill.minutes))
    return join(lead, Outgoing((), _opening_rows(turn, patient.language, run)))


def _before_choosing(turn: Turn, patient: Patient, run: SkillRun) -> Outgoing:
    """A run without a skill: the rating of a craving, the choice, or the end of both."""
    match run.state:
        case SkillState.BEFORE:
            text_id = "skills.again" if run.source is Source.PROMPTED else "skills.craving"
            return _rating(turn, patient.language, run, text_id)
        case SkillState.OFFERED:
            return offer(turn, patient, run)
        case SkillState.DONE:
            return screen(turn, patient.language, "skills.craving_stored")
        case _:
            return _stopped(turn, patient.language, run)


def _took_down(turn: Turn, language: str, skill: Skill, tally: skills.Tally) -> Outgoing:
    return screen(
        turn,
        language,
        "skills.took_down",
        name=skill.name.in_(language),
        difference=skills.number(tally.average, language),
        times=str(tally.tries),
    )


def _pick(language: str, run: SkillRun, skill: Skill) -> Button:
    return option(skill.name.in_(language), "sk_pick", run.id, skill.id)


def _head(turn: Turn, language: str, skill: Skill) -> Outgoing:
    return screen(
        turn,
        language,
        "skills.card",
        name=skill.name.in_(language),
        when=skill.when.in_(language),
        minutes=str(skill.minutes),
    )


def _introduction(turn: Turn, language: str, run: SkillRun, skill: Skill) -> Outgoing:
    parts = [_head(turn, language, skill)]
    if skill.caution is not None:
        parts.append(screen(turn, language, "skills.caution", caution=skill.caution.in_(language)))
    return join(*parts, Outgoing((), _opening_rows(turn, language, run)))


def _opening_rows(turn: Turn, language: str, run: SkillRun) -> tuple[tuple[Button, ...], ...]:
    return (
        (button(turn, language, "start", "sk_start", run.id),),
        (
            button(turn, language, "all_skills", "sk_all", run.id),
            button(turn, language, "no_thanks", "sk_no", run.id),
        ),
    )


def _rating(turn: Turn, language: str, run: SkillRun, text_id: str) -> Outgoing:
    """0 to 10, Skip, Stop. The letter in front of the number tells the rating before from the one after."""
    mark = "a" if run.state is SkillState.AFTER else "b"
    skip = button(turn, language, "skip", "sk_rate", run.id, f"{mark}-")
    stop = button(turn, language, "stop", "sk_stop", run.id)
    return screen(turn, language, text_id, *scale_rows("sk_rate", run.id, mark), (skip, stop))


def _step(turn: Turn, language: str, run: SkillRun, skill: Skill, text_id: str = "skills.step") -> Outgoing:
    step = skill.steps[min(run.step, len(skill.steps) - 1)]
    parts = [
        screen(
            turn,
            language,
            text_id,
            name=skill.name.in_(language),
            n=str(run.step + 1),
            total=str(len(skill.steps)),
            text=countries.content_for(turn, run.patient_id).here.fill(step.text, language),
        )
    ]
    if step.seconds:
        parts.append(screen(turn, language, "skills.wait"))
    walk = [button(turn, language, "next", "sk_next", run.id, run.step)]
    if run.step > 0:
        walk.insert(0, button(turn, language, "back", "sk_back", run.id, run.step))
    stop = (button(turn, language, "stop", "sk_stop", run.id),)
    return join(*parts, Outgoing((), (tuple(walk), stop)))


def _end(turn: Turn, language: str, run: SkillRun) -> Outgoing:
    """The thanks are the same whatever the numbers say."""
    parts = [screen(turn, language, "skills.done")]
    if run.before is not None and run.after is not None:
        parts.append(
            screen(turn, language, "skills.difference", before=str(run.before), after=str(run.after)),
        )
    if run.after is not None and run.after >= skills.STILL_STRONG:
        another = (button(turn, language, "another_skill", "sk_more", run.id),)
        parts.append(screen(turn, language, "skills.still_strong", another))
    return join(*parts, *_promise(turn, language, run))


def _stopped(turn: Turn, language: str, run: SkillRun) -> Outgoing:
    text_id = "skills.stopped" if run.skill else "skills.declined"
    return join(screen(turn, language, text_id), *_promise(turn, language, run))


def _promise(turn: Turn, language: str, run: SkillRun) -> list[Outgoing]:
    """The promise to ask again stands in the card for as long as it is planned."""
    planned = turn.tx.first(Due, kind=Kind.CRAVING_AGAIN, subject_id=run.id) is not None
    return [screen(turn, language, "skills.again_soon")] if planned else []
