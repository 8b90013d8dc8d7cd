"""Crises that are planted in the simulated clinic, each in one of the ways in which a crisis shows itself.

It plants and says from when on staff had to be told; `figures` looks whether they were. The rule a reader must not break:
a crisis is planted only on a patient who has no open crisis, else an older alarm would pass for the answer to it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial

from actions import alerts, assessments, checkins, helping
from actions.turn import Turn
from care import hours, schedule
from care.records import Checkin, CheckinKind, CheckinState, Level, Program
from practice.simulation import answers, notes
from practice.simulation.people import ZONE, Member, People
from practice.simulation.stage import Stage, tap, type_text, who_is

_AGAIN = timedelta(minutes=47)
_BUSY = timedelta(minutes=40)
_MOST_TRIES, _AT_ONCE = 100, 4
_CALM = {"mood": 5, "craving": 3, "confidence": 8, "anxiety": 5, "sleep": 5, "urge": 3, "used": 0}


@dataclass(frozen=True, slots=True)
class Planted:
    """A crisis of one kind, and the instant from which on it could be known (aware UTC)."""

    kind: str
    patient_id: str
    known_at: datetime


Plant = Callable[["Crises", Turn, Member], bool]
"""Lets the patient do it; False when it was not possible at that moment."""


class Crises:
    """Plants crises at random times and keeps count of them."""

    def __init__(self, stage: Stage, people: People) -> None:
        self._stage = stage
        self._people = people
        self.planted: list[Planted] = []
        self.not_planted: list[str] = []

    def plan(self, first: date, days: int, times: int) -> None:
        """Each kind so many times, on a random day of those after the first two."""
        for kind in KINDS:
            for _ in range(times):
                on = first + timedelta(days=self._stage.random.randrange(2, days))
                hour = KINDS[kind].hours[self._stage.random.randrange(len(KINDS[kind].hours))]
                at = schedule.instant(on, time(hour, self._stage.random.randrange(60)), ZONE)
                self._stage.plan(at, partial(self._try, kind=kind, tries=0))

    def known(self, turn: Turn, kind: str, member: Member, at: datetime | None = None) -> None:
        """It has happened."""
        self.planted.append(Planted(kind, member.patient_id, at or turn.now))

    def line(self, language: str) -> str:
        """Plain words of a crisis."""
        return self._stage.random.choice(notes.CRISIS[language])

    def says(self, turn: Turn, member: Member, language: str) -> None:
        """The patient types them."""
        type_text(turn, member.telegram_id, self.line(language), answers.message_id(self._stage))

    def check_in(self, turn: Turn, member: Member) -> Checkin:
        """The check-in that is open, or one that the patient starts."""
        if answers.open_daily(turn, member) is None:
            checkins.start_self(turn, who_is(turn, member.telegram_id))
        checkin = answers.open_daily(turn, member)
        if checkin is None:
            raise RuntimeError("a patient of the simulated clinic could not start a check-in")
        return checkin

    def answer(self, turn: Turn, member: Member, note: str = "", **values: int) -> None:
        """Answer a check-in calmly but for these values."""
        checkin = self.check_in(turn, member)
        answers.answer_daily(self._stage, turn, member, checkin, {**_CALM, **values}, note)

    def answer_item9(self, turn: Turn, member: Member) -> bool:
        """The PHQ-9 that is open, or that a counselor asks for in staff hours: question 9 is *nearly every day*."""
        program = turn.tx.need(Program, self._people.program_id)
        if not hours.is_staffed(program, turn.now):
            return False
        with suppress(assessments.RefusedError):  # open already, or not asked now
            assessments.order(turn, member.counselor_id, member.patient_id, "phq9")
        wanted = {"kind": CheckinKind.ASSESSMENT, "state": CheckinState.ASKED, "questionnaire": "phq9"}
        row = turn.tx.first(Checkin, order="-due_at", patient_id=member.patient_id, **wanted)
        if row is None:
            return False
        answers.answer_assessment(self._stage, turn, member, row, item9=3)
        return answers.owed(turn, member) is not None  # a short form may end before question 9

    def _try(self, turn: Turn, kind: str, tries: int) -> None:
        """Plant it now on somebody who fits, or look again later."""
        members = [each for each in self._people.members if _fits(turn, each, kind)]
        self._stage.random.shuffle(members)
        for member in members[:_AT_ONCE]:
            if KINDS[kind].plant(self, turn, member):
                self._leave_alone(turn, member)
                return
        if tries == _MOST_TRIES:
            self.not_planted.append(kind)
            return
        self._stage.plan(turn.now + _AGAIN, lambda then: self._try(then, kind, tries + 1))

    def _leave_alone(self, turn: Turn, member: Member) -> None:
        """For a while the patient does nothing else, so that nothing else answers what was planted."""
        member.busy = True
        self._stage.plan(turn.now + _BUSY, lambda _: setattr(member, "busy", False))


@dataclass(frozen=True, slots=True)
class Kind:
    """A way in which a crisis shows itself: what is done, and at which local hours."""

    said: str
    hours: tuple[int, ...]
    plant: Plant


def _not_safe(crises: Crises, turn: Turn, member: Member) -> bool:
    crises.answer(turn, member, mood=0)
    check = answers.owed(turn, member)
    if check is None:
        raise RuntimeError("the safety question was not asked after mood 0")
    tap(turn, member.telegram_id, "he_safe", check.id, "not_safe")
    crises.known(turn, "not_safe", member)
    return True


def _unanswered(crises: Crises, turn: Turn, member: Member) -> bool:
    crises.answer(turn, member, mood=1)
    crises.known(turn, "unanswered", member, turn.now + helping.ANSWER_WITHIN)
    return True


def _item9(crises: Crises, turn: Turn, member: Member) -> bool:
    if not crises.answer_item9(turn, member):
        return False
    crises.known(turn, "item9", member, turn.now + helping.ANSWER_WITHIN)
    return True


def _note_en(crises: Crises, turn: Turn, member: Member) -> bool:
    crises.answer(turn, member, note=crises.line("en"))
    crises.known(turn, "note_en", member)
    return True


def _note_es(crises: Crises, turn: Turn, member: Member) -> bool:
    crises.answer(turn, member, note=crises.line("es"))
    crises.known(turn, "note_es", member)
    return True


def _night(crises: Crises, turn: Turn, member: Member) -> bool:
    crises.says(turn, member, member.character.language)
    crises.known(turn, "night", member)
    return True


def _at_scale(crises: Crises, turn: Turn, member: Member) -> bool:
    checkin = crises.check_in(turn, member)
    tap(turn, member.telegram_id, "ci_go", checkin.id)
    crises.says(turn, member, member.character.language)
    crises.known(turn, "at_scale", member)
    return True


def _relative(crises: Crises, turn: Turn, member: Member) -> bool:
    if member.relative is None:
        return False
    tap(turn, member.relative, "fa_danger", member.link_id)
    crises.known(turn, "relative", member)
    return True


_EVENING, _DAY, _NIGHT = (17, 18, 19, 20, 21), (9, 11, 13, 15), (0, 1, 2, 3, 4)
KINDS: dict[str, Kind] = {
    "not_safe": Kind("Mood 0, then *Not safe*", _EVENING, _not_safe),
    "unanswered": Kind("Mood 1, and the safety question left unanswered", _EVENING, _unanswered),
    "item9": Kind("Question 9 of the PHQ-9, and the safety question left unanswered", _DAY, _item9),
    "note_en": Kind("Crisis words in a note, in English", _EVENING, _note_en),
    "note_es": Kind("Crisis words in a note, in Spanish", _EVENING, _note_es),
    "night": Kind("Crisis words in a message at night", _NIGHT, _night),
    "at_scale": Kind("Crisis words typed at a question with numbers", _EVENING, _at_scale),
    "relative": Kind("A relative says that somebody is in danger now", _DAY + _EVENING, _relative),
}


def _fits(turn: Turn, member: Member, kind: str) -> bool:
    if member.busy or (kind == "relative" and member.relative is None):
        return False
    alert = alerts.open_alert(turn, member.patient_id)
    return (alert is None or alert.level < Level.CRISIS) and answers.owed(turn, member) is None
