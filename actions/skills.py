"""Coping skills: offered, chosen, played, rated.

A run is one row (`actions.skill_runs`) and one card (`actions.skill_cards`), so it survives a restart and goes on from
an old message. The rules a reader must not break: a tap or a timer carries the step that it saw and moves nothing else;
while the last safety answer is not safe no skill opens and the numbers come instead; a skipped rating is missing.
"""

from __future__ import annotations

from actions import alerts, answering, calendar, due, histories, outbox, skill_cards, skill_runs
from actions.due import Kind
from actions.outbox import Way
from actions.routes import CommandAction, DueAction, TapAction
from actions.turn import Turn, Who
from care import phases, rules, schedule, skills
from care.buttons import Tap
from care.delivery import Purpose
from care.records import (
    Delivery,
    Lane,
    Patient,
    PatientState,
    SkillRun,
    SkillState,
    Source,
)

BY_ITSELF = Way(Lane.ANIMATION, Delivery.REPLY, Purpose.PLAYER)
"""How the player goes on by itself: an edit that may give way to everything else."""


# ---------------------------------------------------------------------------------------------------- what others call


def offer(turn: Turn, patient_id: str, source: Source) -> bool:
    """Offer two skills; whether it was done. `source` SELF: the patient asked for it.

    Asked for while the last safety answer is not safe, the crisis numbers come instead; unasked, nothing comes.
    """
    patient = turn.tx.need(Patient, patient_id)
    if patient.state is not PatientState.ENROLLED:
        return False
    asked_for = source is Source.SELF
    if not skill_runs.may_open(turn, patient, unasked=not asked_for):
        if asked_for:
            skill_runs.safety_first(turn, patient)
        return False
    run = skill_runs.waiting(turn, patient, SkillState.OFFERED, source)
    skill_cards.show(turn, patient, run, skill_cards.offer(turn, patient, run), anew=True)
    return True


def lapse_plan(turn: Turn, patient_id: str) -> bool:
    """After reported use: offer the plan for the next hour; whether it was done."""
    return _offer_one(turn, patient_id, skills.LAPSE_PLAN, "skills.lapse_offer")


def ground(turn: Turn, patient_id: str) -> bool:
    """After heavy questions: offer a way back to here and now; whether it was done."""
    return _offer_one(turn, patient_id, skills.GROUNDING, "assessments.grounding")


def plan_prompt(turn: Turn, patient_id: str) -> None:
    """Plan the next coping-skill prompt; called at enrolment and when the zone changes. It then plans itself."""
    patient = turn.tx.need(Patient, patient_id)
    if patient.state is PatientState.ENROLLED:
        due.plan(turn, Kind.SKILL_PROMPT, patient.id, skills.next_prompt(turn.now, patient.zone))
    else:
        due.drop(turn, Kind.SKILL_PROMPT, patient.id)


def runs_of(turn: Turn, patient_id: str) -> list[SkillRun]:
    """What the patient rated or practised, the latest first. Offers that nobody took up are left out."""
    runs = turn.tx.find(SkillRun, order="-started_at", patient_id=patient_id)
    unopened = (SkillState.OFFERED, SkillState.BEFORE)
    return [run for run in runs if run.before is not None or (run.skill and run.state not in unopened)]


# --------------------------------------------------------------------------------------------------------- what is due


def prompt(turn: Turn, patient_id: str) -> None:
    """The scheduled prompt: never in a session, in quiet hours, on a break, after a not-safe answer. Plans the next."""
    turn.tx.lock(patient_id)
    patient = turn.tx.need(Patient, patient_id)
    plan_prompt(turn, patient_id)
    slot = skills.prompt_slot(turn.now, patient.zone)
    paused = phases.is_on_break(patient, turn.now)
    if patient.state is not PatientState.ENROLLED or slot is None or paused:
        return
    if schedule.quiet_until(turn.now, patient.zone, patient.quiet_from_time, patient.quiet_until_time) is not None:
        return
    if calendar.is_in_session(turn, patient.id, turn.now) or not skill_runs.may_open(turn, patient, unasked=True):
        return
    run = skill_runs.waiting(turn, patient, SkillState.OFFERED, Source.PROMPTED)
    way = Way(Lane.SCHEDULED, Delivery.PROMPT, Purpose.SKILL_PROMPT, expires_at=slot + skills.PROMPT_WITHIN)
    message = skill_cards.offer(turn, patient, run, "skills.prompt")
    skill_cards.show(turn, patient, run, message, way, anew=True)


def on_time(turn: Turn, subject: str) -> None:
    """The time of a step is over: go on, unless the patient has moved meanwhile. `subject` is `run:step`."""
    run_id, _, step = subject.partition(":")
    run = turn.tx.get(SkillRun, run_id)
    if run is None:
        return
    turn.tx.lock(run.patient_id)
    run, patient = turn.tx.need(SkillRun, run_id), turn.tx.need(Patient, run.patient_id)
    skill = turn.content.skills.get(run.skill)
    if run.state is not SkillState.PLAYING or skill is None or patient.state is not PatientState.ENROLLED:
        return
    seen = int(step)
    to = skills.moved(run.step, seen, 1, len(skill.steps))
    if to == run.step:
        return
    long_wait = skill.steps[seen].seconds >= skills.RINGS_FROM_SECONDS
    run = skill_runs.to_step(turn, run, skill, to)
    if long_wait:
        skill_cards.show(turn, patient, run, skill_cards.rings(turn, patient, run), anew=True)
    else:
        skill_cards.show(turn, patient, run, skill_cards.card(turn, patient, run), BY_ITSELF)


def ask_again(turn: Turn, run_id: str) -> None:
    """Twenty minutes after a craving was rated: ask how strong it is now. Not in the middle of a skill: then later."""
    run = turn.tx.get(SkillRun, run_id)
    if run is None or not skills.asks_again(run, turn.now):
        return
    turn.tx.lock(run.patient_id)
    patient = turn.tx.need(Patient, run.patient_id)
    if patient.state is not PatientState.ENROLLED or not skill_runs.may_open(turn, patient, unasked=True):
        return
    if run.state in (SkillState.PLAYING, SkillState.AFTER) or calendar.is_in_session(turn, patient.id, turn.now):
        due.plan(turn, Kind.CRAVING_AGAIN, run.id, turn.now + skills.AGAIN_AFTER)
        return
    again = skill_runs.waiting(turn, patient, SkillState.BEFORE, Source.PROMPTED)
    way = Way(Lane.REPLY, Delivery.PROMPT, Purpose.PLAYER, expires_at=turn.now + skills.AGAIN_WITHIN)
    skill_cards.show(turn, patient, again, skill_cards.card(turn, patient, again), way, anew=True)


# ---------------------------------------------------------------------------------------------------- taps and commands


def on_cope(turn: Turn, who: Who, argument: str) -> None:
    """`/cope`: the library, what helped this patient first."""
    del argument
    patient = _asking(turn, who)
    if patient is not None:
        run = skill_runs.waiting(turn, patient, SkillState.OFFERED, Source.SELF)
        skill_cards.show(turn, patient, run, skill_cards.library(turn, patient, run), anew=True)


def on_craving(turn: Turn, who: Who, argument: str) -> None:
    """`/craving`: rate, choose, do, rate again; asked again in 20 minutes."""
    del argument
    patient = _asking(turn, who)
    if patient is not None:
        run = skill_runs.waiting(turn, patient, SkillState.BEFORE, Source.SELF)
        skill_cards.show(turn, patient, run, skill_cards.card(turn, patient, run), anew=True)


def on_pick(turn: Turn, who: Who, tap: Tap) -> str:
    """A skill was chosen. One with a caution shows it first and begins after *Start*."""
    found, skill = skill_runs.mine(turn, who, tap), turn.content.skills.get(tap.argument)
    if found is None or skill is None:
        return turn.content.plain(who.language, "skills.gone")
    patient, run = found
    if run.state is not SkillState.OFFERED:
        return _again(turn, patient, run)
    if not skill_runs.may_open(turn, patient, unasked=False):
        skill_runs.safety_first(turn, patient)
        return ""
    run = turn.tx.change(run, skill=skill.id, version=skill.version)
    if skill.caution is None:
        run = skill_runs.begin(turn, run, skill)
    skill_cards.show(turn, patient, run, skill_cards.card(turn, patient, run))
    return ""


def on_start(turn: Turn, who: Who, tap: Tap) -> str:
    """*Start*, under a caution or the lapse plan."""
    found = skill_runs.mine(turn, who, tap)
    skill = turn.content.skills.get(found[1].skill) if found is not None else None
    if found is None or skill is None:
        return turn.content.plain(who.language, "skills.gone")
    patient, run = found
    if run.state is not SkillState.OFFERED:
        return _again(turn, patient, run)
    if not skill_runs.may_open(turn, patient, unasked=False):
        skill_runs.safety_first(turn, patient)
        return ""
    run = skill_runs.begin(turn, run, skill)
    skill_cards.show(turn, patient, run, skill_cards.card(turn, patient, run))
    return ""


def on_all(turn: Turn, who: Who, tap: Tap) -> str:
    """*All skills*."""
    found = skill_runs.mine(turn, who, tap)
    if found is None:
        return turn.content.plain(who.language, "skills.gone")
    patient, run = found
    if run.state is not SkillState.OFFERED:
        return _again(turn, patient, run)
    run = turn.tx.change(run, skill="", version=0)
    skill_cards.show(turn, patient, run, skill_cards.library(turn, patient, run))
    return ""


def on_rate(turn: Turn, who: Who, tap: Tap) -> str:
    """A rating: `b` before or `a` after, and 0-10 or `-` for a skip. A second tap on it changes nothing."""
    found = skill_runs.mine(turn, who, tap)
    mark, value = tap.argument[:1], _rating(tap.argument[1:])
    if found is None or mark not in {"a", "b"} or (value is None and tap.argument[1:] != "-"):
        return turn.content.plain(who.language, "skills.gone")
    patient, run = found
    if run.state is not (SkillState.AFTER if mark == "a" else SkillState.BEFORE):
        return _again(turn, patient, run)
    if mark == "a":
        run = skill_runs.finish(turn, turn.tx.change(run, after=value))
    elif run.skill:
        skill = turn.content.skills.get(run.skill)
        run = turn.tx.change(run, before=value)
        run = skill_runs.play(turn, run, skill) if skill is not None else skill_runs.stop(turn, run)
    else:
        run = _craving_rated(turn, patient, run, value)
    skill_cards.show(turn, patient, run, skill_cards.card(turn, patient, run))
    return ""


def on_next(turn: Turn, who: Who, tap: Tap) -> str:
    """*Next*: the argument is the step that was on the screen."""
    return _walk(turn, who, tap, 1)


def on_back(turn: Turn, who: Who, tap: Tap) -> str:
    """*Back*: the argument is the step that was on the screen."""
    return _walk(turn, who, tap, -1)


def on_stop(turn: Turn, who: Who, tap: Tap) -> str:
    """*Stop*, and *No, thank you* under an offer."""
    found = skill_runs.mine(turn, who, tap)
    if found is None:
        return turn.content.plain(who.language, "skills.gone")
    patient, run = found
    if run.state not in (SkillState.DONE, SkillState.STOPPED):
        run = skill_runs.stop(turn, run)
    skill_cards.show(turn, patient, run, skill_cards.card(turn, patient, run))
    return ""


def on_more(turn: Turn, who: Who, tap: Tap) -> str:
    """*Another skill*: the rating after the one is the rating before the next."""
    found = skill_runs.mine(turn, who, tap)
    if found is None or found[1].state is not SkillState.DONE:
        return turn.content.plain(who.language, "skills.gone")
    patient, run = found
    if not skill_runs.may_open(turn, patient, unasked=False):
        skill_runs.safety_first(turn, patient)
        return ""
    another = skill_runs.waiting(turn, patient, SkillState.OFFERED, Source.SELF, before=run.after)
    if skill_runs.asks_again_later(turn, run):
        due.drop(turn, Kind.CRAVING_AGAIN, run.id)
        due.plan(turn, Kind.CRAVING_AGAIN, another.id, turn.now + skills.AGAIN_AFTER)
        skill_cards.show(turn, patient, run, skill_cards.card(turn, patient, run))
    skill_cards.show(turn, patient, another, skill_cards.offer(turn, patient, another), anew=True)
    return ""


TAPS: dict[str, TapAction] = {
    "sk_pick": on_pick,
    "sk_start": on_start,
    "sk_all": on_all,
    "sk_rate": on_rate,
    "sk_next": on_next,
    "sk_back": on_back,
    "sk_stop": on_stop,
    "sk_no": on_stop,
    "sk_more": on_more,
}
COMMANDS: dict[str, CommandAction] = {"cope": on_cope, "craving": on_craving}
DUE: dict[Kind, DueAction] = {Kind.SKILL_PROMPT: prompt, Kind.SKILL_STEP: on_time, Kind.CRAVING_AGAIN: ask_again}


# ---------------------------------------------------------------------------------------------------------- in private


def _craving_rated(turn: Turn, patient: Patient, run: SkillRun, value: int | None) -> SkillRun:
    """A craving has its number: stored, told to staff where it counts as a check-in's would, then the choice.

    The answer to *How strong is it now?* ends there when it is not strong any more.
    """
    run = turn.tx.change(run, before=value, state=SkillState.OFFERED)
    if value is None:
        return run
    thresholds = histories.thresholds_of(turn, patient.program_id)
    reasons = rules.evaluate({"craving": value}, thresholds)
    for reason in reasons:
        alerts.raise_flag(turn, patient.id, reason.rule, reason.facts)
    if reasons:
        alerts.release(turn, patient.id)
        outbox.say(turn, patient.id, alerts.truth(turn, patient), outbox.REPLY)
    if run.source is Source.PROMPTED and value < skills.STILL_STRONG:
        return turn.tx.change(run, state=SkillState.DONE, finished_at=turn.now)
    due.plan(turn, Kind.CRAVING_AGAIN, run.id, turn.now + skills.AGAIN_AFTER)
    return run


def _walk(turn: Turn, who: Who, tap: Tap, by: int) -> str:
    found = skill_runs.mine(turn, who, tap)
    skill = turn.content.skills.get(found[1].skill) if found is not None else None
    if found is None or skill is None or not tap.argument.isdecimal():
        return turn.content.plain(who.language, "skills.gone")
    patient, run = found
    if run.state is not SkillState.PLAYING:
        return _again(turn, patient, run)
    to = skills.moved(run.step, int(tap.argument), by, len(skill.steps))
    if to != run.step:
        run = skill_runs.to_step(turn, run, skill, to)
    skill_cards.show(turn, patient, run, skill_cards.card(turn, patient, run))
    return ""


def _again(turn: Turn, patient: Patient, run: SkillRun) -> str:
    """A tap that comes twice or from an old screen: bring the card up to date; say so when the run is over."""
    skill_cards.show(turn, patient, run, skill_cards.card(turn, patient, run))
    over = run.state in (SkillState.DONE, SkillState.STOPPED)
    return turn.content.plain(patient.language, "skills.gone") if over else ""


def _rating(text: str) -> int | None:
    return int(text) if text.isdecimal() and 0 <= int(text) <= 10 else None


def _asking(turn: Turn, who: Who) -> Patient | None:
    """The patient who sent a command, when a skill may open; everybody else has been answered."""
    patient = answering.enrolled(turn, who)
    if patient is None:
        answering.instead(turn, who)
    elif not skill_runs.may_open(turn, patient, unasked=False):
        skill_runs.safety_first(turn, patient)
    else:
        return patient
    return None


def _offer_one(turn: Turn, patient_id: str, skill_id: str, text_id: str) -> bool:
    patient = turn.tx.need(Patient, patient_id)
    skill = turn.content.skills.get(skill_id)
    if (
        skill is None
        or patient.state is not PatientState.ENROLLED
        or not skill_runs.may_open(turn, patient, unasked=True)
    ):
        return False
    run = skill_runs.waiting(turn, patient, SkillState.OFFERED, Source.PROMPTED, skill)
    skill_cards.show(turn, patient, run, skill_cards.single_offer(turn, patient, run, skill, text_id), anew=True)
    return True
