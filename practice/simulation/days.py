"""A day in the simulated clinic: check-ins, assessments, sessions, messages, bad moments, worried relatives.

It plans each day when the day begins. The rule a reader must not break: how often each of these happens is a number below
with its reason, told in `docs/safety.md`.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from actions import attendance, helping, messages
from actions.turn import Turn
from care import schedule
from care.records import AttendanceState, Checkin, CheckinKind, CheckinState, Session, SessionState
from practice.simulation import answers
from practice.simulation.behaviour import Day
from practice.simulation.people import MINUTES, TRACKS, ZONE, Member, People
from practice.simulation.stage import Stage, tap, type_text, who_is
from practice.simulation.team import Team

CANNOT, NO_SHOW = 0.05, 0.05
"""Nine sessions of ten are attended when there are reminders (published: 0.90); half of the rest say so before."""

REPLIES = 0.6
MESSAGE = 0.06
HELP, VOICE, TELL = 1 / 56, 1 / 112, 1 / 112
"""A patient's day: *I need help* about once in eight weeks, a voice message or *Tell my counselor* half as often."""

WORRY = 0.01
"""A relative's day: *I'm worried*, nobody in danger."""

_SAFE_AFTER_HELP = 0.7


class Days:
    """Plans the days, one by one, from the first local date on."""

    def __init__(self, stage: Stage, people: People, team: Team, first: date) -> None:
        self._stage = stage
        self._people = people
        self._team = team
        self._first = first

    def plan(self, on: date) -> None:
        """Everything that people will do of their own accord on a local date."""
        week = (on - self._first).days / 7
        if schedule.weekday(on) in ("mon", "tue", "wed", "thu", "fri"):
            self._stage.plan(schedule.instant(on, time(9, 5), ZONE), self._team.begin_day)
        for place, (_, days, starts) in enumerate(TRACKS):
            if schedule.weekday(on) in schedule.days_of(days):
                self._plan_session(self._people.tracks[place], on, starts)
        for member in self._people.members:
            self._plan_member(member, member.life.next_day(week), on)

    def _at(self, on: date, first: int, last: int) -> datetime:
        """Some minute of a local date between two hours."""
        minute = self._stage.random.randrange(first * 60, last * 60)
        return schedule.instant(on, time(minute // 60, minute % 60), ZONE)

    def _plan_member(self, member: Member, day: Day, on: date) -> None:
        draw, plan = self._stage.random.random, self._stage.plan
        member.used_since = member.used_since or day.used
        if day.answers:
            asked_at = schedule.instant(on, member.checkin_time, ZONE)
            at = asked_at + timedelta(minutes=day.after_minutes)
            plan(self._out_of_session(member, on, at), lambda turn: self._check_in(turn, member, day))
        if draw() < member.character.rate:
            plan(self._at(on, 12, 16), lambda turn: self._assess(turn, member))
        if draw() < MESSAGE:
            plan(self._at(on, 9, 22), lambda turn: self._write(turn, member))
        if draw() < HELP:
            plan(self._at(on, 7, 23), lambda turn: self._need_help(turn, member))
        if draw() < VOICE:
            plan(self._at(on, 9, 22), lambda turn: self._speak(turn, member))
        if draw() < TELL:
            plan(self._at(on, 9, 22), lambda turn: tap(turn, member.telegram_id, "he_tell"))
        if member.relative is not None and draw() < WORRY:
            plan(self._at(on, 9, 22), lambda turn: tap(turn, member.relative or 0, "fa_calm", member.link_id))

    def _out_of_session(self, member: Member, on: date, at: datetime) -> datetime:
        """Nobody answers in a group: they do when it is over."""
        _, days, starts = TRACKS[self._people.tracks.index(member.track_id)]
        begins = schedule.instant(on, starts, ZONE)
        ends = begins + timedelta(minutes=MINUTES)
        if schedule.weekday(on) in schedule.days_of(days) and begins - timedelta(minutes=10) <= at <= ends:
            return ends + timedelta(minutes=self._stage.random.randint(5, 60))
        return at

    # What patients do

    def _check_in(self, turn: Turn, member: Member, day: Day) -> None:
        checkin = answers.open_daily(turn, member)
        if checkin is None or member.busy:
            return
        answers.answer_daily(self._stage, turn, member, checkin, day.values)
        answers.answer_safety_soon(self._stage, turn, member)

    def _assess(self, turn: Turn, member: Member) -> None:
        wanted = {"kind": CheckinKind.ASSESSMENT, "state": CheckinState.ASKED}
        row = turn.tx.first(Checkin, order="due_at", patient_id=member.patient_id, **wanted)
        if row is not None and not member.busy:
            answers.answer_assessment(self._stage, turn, member, row)
            answers.answer_safety_soon(self._stage, turn, member)

    def _write(self, turn: Turn, member: Member) -> None:
        if member.busy:
            return
        text = answers.free_text(self._stage.random, member.character.language)
        type_text(turn, member.telegram_id, text, answers.message_id(self._stage))
        answers.answer_safety_soon(self._stage, turn, member)

    def _need_help(self, turn: Turn, member: Member) -> None:
        if not member.busy:
            helping.open_help(turn, who_is(turn, member.telegram_id))
            answers.answer_safety_soon(self._stage, turn, member, safe=_SAFE_AFTER_HELP)

    def _speak(self, turn: Turn, member: Member) -> None:
        who = who_is(turn, member.telegram_id)
        messages.unreadable(turn, who, "voice", answers.message_id(self._stage))

    # Sessions

    def _plan_session(self, track_id: str, on: date, starts: time) -> None:
        begins = schedule.instant(on, starts, ZONE)
        coming: dict[str, AttendanceState] = {}
        for member in (each for each in self._people.members if each.track_id == track_id):
            self._plan_presence(member, on, begins, coming)
        ends = begins + timedelta(minutes=MINUTES - 20)
        self._stage.plan(ends, lambda turn: self._mark(turn, track_id, on, coming))

    def _plan_presence(self, member: Member, on: date, begins: datetime, coming: dict[str, AttendanceState]) -> None:
        chance = self._stage.random.random()
        absent = chance < CANNOT + NO_SHOW
        coming[member.patient_id] = AttendanceState.ABSENT if absent else AttendanceState.CAME
        before = begins - timedelta(minutes=self._stage.random.randint(20, 110))
        if chance < CANNOT:
            self._stage.plan(before, lambda turn: self._reply(turn, member, on, "cannot"))
        elif not absent and self._stage.random.random() < REPLIES:
            self._stage.plan(before, lambda turn: self._reply(turn, member, on, "coming"))

    def _reply(self, turn: Turn, member: Member, on: date, answer: str) -> None:
        session = _session(turn, member.track_id, on)
        if session is None:
            return
        tap(turn, member.telegram_id, "se_say", session.id, answer)
        if answer == "cannot":
            tap(turn, member.telegram_id, "se_why", session.id, "transport")

    def _mark(self, turn: Turn, track_id: str, on: date, coming: dict[str, AttendanceState]) -> None:
        session = _session(turn, track_id, on)
        if session is None:
            return
        for member in self._people.members:
            if member.patient_id in coming:
                attendance.mark(turn, member.counselor_id, session.id, member.patient_id, coming[member.patient_id])


def _session(turn: Turn, track_id: str, on: date) -> Session | None:
    return turn.tx.first(Session, track_id=track_id, local_on=on, state=SessionState.PLANNED)
