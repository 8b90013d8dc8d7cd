"""Check-ins and assessments of made-up patients, tapped and typed question by question.

The rule a reader must not break: what is tapped comes from `behaviour` or from a planted crisis, never from a threshold.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from random import Random

from actions import asked
from actions.turn import Turn
from care import checkin as asking
from care.catalogue import Better, Item, Kind
from care.records import Checkin, CheckinKind, CheckinState, SafetyCheck
from practice.simulation import notes
from practice.simulation.people import Member
from practice.simulation.stage import Stage, tap, type_text

NOTE = 0.15
"""The share of check-ins with a note."""

SOUNDS_WORSE, NEEDS_A_PERSON = 0.17, 0.03
"""The shares of notes and messages that sound worse than they are, and that tell of use or of medicine left out."""

RATHER_NOT = 0.03
ITEM9 = 0.04
"""The share of finished PHQ-9 forms on which question 9 is answered with *several days*."""

SAFE, NOT_SURE = 0.85, 0.03
"""How a safety question is answered that was not planted: *I'm safe*, *Not sure*; the others put the phone away."""

_LONGEST = 80
_OWED = timedelta(minutes=30)
_BAM = {
    "q1": 2.33 / 4, "q2": 16.3 / 30, "q3": 14.1 / 30, "q4": 6.7 / 30, "q5": 6.2 / 30, "q6": 3.8 / 30, "q8": 1.64 / 4,
    "q9": 2.90 / 4, "q10": 8.8 / 30, "q11": 7.0 / 30, "q12": 2.62 / 4, "q13": 6.5 / 30, "q14": 0.42, "q15": 0.95 / 4,
    "q16": 16.5 / 30, "q17": 2.60 / 4,
}  # fmt: skip
"""The published means at entry, as a share of each scale."""

_OTHER_SHARE = 0.35


def free_text(random: Random, language: str) -> str:
    """What somebody writes of their own accord."""
    chance = random.random()
    if chance < NEEDS_A_PERSON:
        return random.choice(notes.NEEDS_A_PERSON[language])
    lines = notes.SOUNDS_WORSE if chance < NEEDS_A_PERSON + SOUNDS_WORSE else notes.EVERYDAY
    return random.choice(lines[language])


def open_daily(turn: Turn, member: Member) -> Checkin | None:
    """The daily check-in that stands open in the patient's chat."""
    wanted = {"kind": CheckinKind.DAILY, "state": CheckinState.ASKED}
    return turn.tx.first(Checkin, order="-due_at", patient_id=member.patient_id, **wanted)


def answer_daily(
    stage: Stage, turn: Turn, member: Member, checkin: Checkin, values: Mapping[str, int], note: str = ""
) -> None:
    """Answer an open check-in to its end; without a `note` the question is mostly skipped."""
    tap(turn, member.telegram_id, "ci_go", checkin.id)
    for _ in range(_LONGEST):
        checkin = turn.tx.need(Checkin, checkin.id)
        item = asked.questionnaire_of(turn, checkin).item(checkin.position)
        if checkin.state is not CheckinState.ASKED or item is None:
            return
        if item.kind is Kind.NOTE:
            _write(stage, turn, member, checkin, item, note)
        elif item.id == "used":
            tap(turn, member.telegram_id, "ci_a", checkin.id, f"used={_used(stage, member, values)}")
        else:
            tap(turn, member.telegram_id, "ci_a", checkin.id, f"{item.id}={values[item.id]}")
    raise RuntimeError(f"a check-in of the simulated clinic does not end: {checkin.questionnaire}")


def answer_assessment(stage: Stage, turn: Turn, member: Member, row: Checkin, *, item9: int | None = None) -> None:
    """Answer an open assessment to its end. `item9`: what question 9 is answered with (None: mostly *not at all*)."""
    tap(turn, member.telegram_id, "ci_go", row.id)
    for _ in range(_LONGEST):
        row = turn.tx.need(Checkin, row.id)
        if row.state is not CheckinState.ASKED:
            return
        item = asked.questionnaire_of(turn, row).item(row.position)
        if row.position == asking.CHECK or item is None:
            tap(turn, member.telegram_id, "ci_c", row.id)
        else:
            value = _of_item(stage.random, member, row.questionnaire, item, item9)
            tap(turn, member.telegram_id, "ci_a", row.id, f"{item.id}={value}")
    raise RuntimeError(f"an assessment of the simulated clinic does not end: {row.questionnaire}")


def answer_safety_soon(stage: Stage, turn: Turn, member: Member, *, safe: float = SAFE) -> None:
    """If the safety question stands open, answer it within six minutes - or put the phone away."""
    check = owed(turn, member)
    chance = stage.random.random()
    if check is None or chance > safe + NOT_SURE:
        return
    reply, check_id = "safe" if chance < safe else "not_sure", check.id
    at = turn.now + timedelta(minutes=stage.random.randint(1, 6))
    stage.plan(at, lambda then: tap(then, member.telegram_id, "he_safe", check_id, reply))


def owed(turn: Turn, member: Member) -> SafetyCheck | None:
    """The safety question to which the patient owes an answer now."""
    last = turn.tx.first(SafetyCheck, order="-asked_at", patient_id=member.patient_id)
    waits = last is not None and last.answer is None and turn.now - last.asked_at < _OWED
    return last if waits else None


def message_id(stage: Stage) -> int:
    """A number for a message that somebody sends."""
    return stage.random.randrange(1, 2**31)


def _write(stage: Stage, turn: Turn, member: Member, checkin: Checkin, item: Item, note: str) -> None:
    text = note or (free_text(stage.random, member.character.language) if stage.random.random() < NOTE else "")
    if text:
        type_text(turn, member.telegram_id, text, message_id(stage))
    else:
        tap(turn, member.telegram_id, "ci_s", checkin.id, item.id)


def _used(stage: Stage, member: Member, values: Mapping[str, int]) -> int:
    """Any use since the last check-in that was answered."""
    used = values.get("used", int(member.used_since))
    member.used_since = False
    return 2 if not used and stage.random.random() < RATHER_NOT else used


def _of_item(random: Random, member: Member, instrument: str, item: Item, item9: int | None) -> int:
    values = [option.value for option in item.choosable] or list(range(item.minimum, item.maximum + 1))
    if item.flags:
        return item9 if item9 is not None else values[1 if random.random() < ITEM9 else 0]
    strain = member.character.leaning["anxiety"] + 0.8 * random.gauss(0, 1)
    is_bam = instrument.startswith("bam")
    mean = _BAM.get(item.id, _OTHER_SHARE) if is_bam else _OTHER_SHARE
    share = mean + 0.15 * (-strain if item.better is Better.HIGH else strain)
    return values[round(min(1.0, max(0.0, share)) * (len(values) - 1))]
