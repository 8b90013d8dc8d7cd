"""Four weeks in the demo clinic, lived through in order: what is due is done, and in between people act.

People act the way they do in the chat - by taps, commands and typed text through `actions.routing` - and staff by the
actions of the staff page. The rule a reader must not break: time goes forward only, and what is due before somebody acts
is done before.
"""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial

from actions import (
    alerts,
    asked,
    attendance,
    enrolling,
    family,
    helping,
    invites,
    joining,
    messages,
    plans,
    routing,
    sessions,
    ticking,
)
from actions.routes import Typed
from actions.turn import Turn, Who, whoever
from care import attendance as attendance_rules
from care import schedule, words
from care.buttons import Tap
from care.catalogue import Item, Kind
from care.delivery import Purpose
from care.records import (
    Account,
    AccountState,
    Alert,
    AlertState,
    AttendanceState,
    Checkin,
    CheckinKind,
    CheckinState,
    Encouragement,
    EncouragementState,
    FamilyLink,
    InviteKind,
    LinkState,
    Outbox,
    OutboxState,
    Outcome,
    PlanSection,
    SafetyCheck,
    Session,
    SessionAnswer,
    SessionState,
    SkillRun,
    SkillState,
)
from practice import lived_assessments
from practice.personas import ANA, ZONE, Persona, draw
from storage import queue
from storage.transaction import Tx

TurnAt = Callable[[Tx, datetime], Turn]
"""Gives a turn at an instant of clinic time (aware UTC)."""

DAYS = 28
_SKILLS_TRIED = 0.22
_ABSENT = 0.07
_MOTHER_JOINED, _MOTHER_WROTE = 20, (19, 16, 12, 9, 5, 2)
_ENCOURAGEMENTS = ("thinking-of-you", "one-day", "no-matter-what", "call-me", "you-matter", "glad-you-are-here")
_LONGEST_RUN = 40
_NOTHING, _TWO = 0.35, 0.75
_NO_SHOW, _LATE = 0.2, 0.93
_PLAN_WRITTEN_AFTER = 2
"""So many days after joining a safety plan is written with the counselor."""

_NEWEST_NO_SHOW = 7
"""Nobody stays away without a word in so many days before the demo begins."""

_NEWEST_GROUP, _LEFT_TO_MARK = 3, ("Nadia", "Tom")
"""Of a group in the last so many days these are still to mark: a newcomer sees how it is done."""


@dataclass(frozen=True, slots=True)
class Team:
    """The program's side. `accounts` are (staff id, Telegram id, shown name); `mother` is a Telegram id."""

    program_id: str
    track_id: str
    counselor_id: str
    accounts: tuple[tuple[str, int, str], ...]
    mother: int


class History:
    """The past of one demo clinic, in one transaction."""

    def __init__(self, tx: Tx, turn_at: TurnAt, team: Team) -> None:
        self.tx = tx
        self.team = team
        self.patients: dict[int, str] = {}
        self._turn_at = turn_at
        self._plans: list[tuple[datetime, int, Callable[[Turn], None]]] = []
        self._count = itertools.count()
        self._today = date.min

    @property
    def everybody(self) -> list[str]:
        """The ids of all who have an account."""
        return [account.person_id for account in self.tx.find(Account, state=AccountState.CONFIRMED)]

    def live_through(self, personas: Iterable[Persona], begin: datetime, until: datetime) -> None:
        """Live from `begin` to `until` (aware UTC)."""
        self._today = schedule.local_day(until, ZONE)
        self._plan_all(tuple(personas), begin)
        while self._plans and self._plans[0][0] <= until:
            at, _, act = heapq.heappop(self._plans)
            self._do_due(at)
            act(self._turn_at(self.tx, at))
        self._do_due(until)
        self._deliver(self._turn_at(self.tx, until))

    # When what happens

    def _plan_all(self, personas: tuple[Persona, ...], begin: datetime) -> None:
        for staff_id, telegram_id, name in self.team.accounts:
            self._plan(begin, partial(_join_staff, staff_id=staff_id, telegram_id=telegram_id, name=name))
        for days_ago in range(DAYS, -1, -1):
            self._plan(self._at(days_ago, time(6)), self._deliver)
            self._plan(self._at(days_ago, time(9, 20)), self._look_through)
            if self._has_group(days_ago):
                self._plan(self._at(days_ago, time(18, 25)), partial(self._take_attendance, personas, days_ago))
            if days_ago % 7 == 0:
                self._plan(self._at(days_ago, time(5)), lambda turn: sessions.plan_track(turn, self.team.track_id))
        for persona in personas:
            self._plan(self._at(persona.joined, time(10, 15)), partial(self._join, persona=persona))
            for days_ago in range(persona.joined, -1, -1):
                self._plan_day(persona, days_ago)
            if persona.plan:
                written_on = persona.joined - _PLAN_WRITTEN_AFTER
                self._plan(self._at(written_on, time(11)), partial(self._write_plan, persona=persona))
        self._plan(self._at(_MOTHER_JOINED, time(12)), self._join_mother)
        for days_ago, words_id in zip(_MOTHER_WROTE, _ENCOURAGEMENTS, strict=True):
            self._plan(self._at(days_ago, time(13, 5)), partial(self._encourage, words_id=words_id))
            self._plan(self._at(days_ago, time(17, 25)), self._thank)

    def _plan_day(self, persona: Persona, days_ago: int) -> None:
        at = self._at(days_ago, time(19))
        if draw(persona.name, days_ago, "answers") < persona.answers or days_ago in persona.slips:
            after = timedelta(minutes=3 + int(70 * draw(persona.name, days_ago, "after")))
            after_group = timedelta(hours=2) if self._has_group(days_ago) else timedelta(0)
            self._plan(at + after + after_group, lambda turn: self._check_in(turn, persona, days_ago))
        self._plan(self._at(days_ago, time(17, 40)), lambda turn: self._assess(turn, persona, days_ago))
        if self._has_group(days_ago - 1) and draw(persona.name, days_ago, "replies") < 0.75:
            self._plan(at + timedelta(minutes=14), lambda turn: self._reply(turn, persona, days_ago - 1))
        if days_ago in persona.says:
            said, answered = persona.says[days_ago]
            self._plan(self._at(days_ago, time(12, 40)), lambda turn: self._say(turn, persona, said))
            if answered:
                at = self._at(days_ago, time(15, 10))
                self._plan(at, lambda turn: self._answer(turn, persona, answered))
        if days_ago == persona.speaks:
            self._plan(self._at(days_ago, time(14, 20)), partial(self._speak, persona=persona))
        if days_ago == persona.shaky:
            self._plan(self._at(days_ago, time(16, 5)), lambda turn: self._is_not_sure(turn, persona))

    def _has_group(self, days_ago: int) -> bool:
        return schedule.weekday(self._today - timedelta(days=days_ago)) in ("mon", "wed", "fri")

    def _at(self, days_ago: int, at: time) -> datetime:
        return schedule.instant(self._today - timedelta(days=days_ago), at, ZONE)

    def _plan(self, at: datetime, act: Callable[[Turn], None]) -> None:
        heapq.heappush(self._plans, (at, next(self._count), act))

    def _do_due(self, until: datetime) -> None:
        while (due_at := queue.next_due_at(self.tx)) is not None and due_at <= until:
            ticked = ticking.run_due(self._turn_at(self.tx, due_at))
            if ticked.failures:
                raise RuntimeError(f"the history of the demo clinic failed: {ticked.failures}")

    def _deliver(self, turn: Turn) -> None:
        """What was to be said until now was said: to phones of which nobody keeps a record."""
        for row in self.tx.find(Outbox, state=OutboxState.QUEUED):
            if row.not_before_at <= turn.now:
                self.tx.change(row, state=OutboxState.SENT, sent_at=row.not_before_at, body="")
                if row.purpose == Purpose.ENCOURAGEMENT:
                    family.delivered(turn, row.subject_id)

    # The team

    def _look_through(self, turn: Turn) -> None:
        """Each morning the counselor closes what is left of the days before; of the last day it stays for the demo."""
        yesterday = turn.now - timedelta(hours=16)
        for alert in turn.tx.find(Alert, state=(AlertState.OPEN, AlertState.ACKNOWLEDGED)):
            if alert.opened_at < yesterday:
                alerts.acknowledge(turn, self.team.counselor_id, alert.id)
                alerts.resolve(turn, self.team.counselor_id, alert.id, Outcome.SAFE)

    def _take_attendance(self, personas: tuple[Persona, ...], days_ago: int, turn: Turn) -> None:
        """Twenty-five past six the counselor looks around. Of the newest session a few are left to mark, for the demo."""
        on = self._today - timedelta(days=days_ago)
        session = turn.tx.first(Session, track_id=self.team.track_id, local_on=on, state=SessionState.PLANNED)
        if session is None or not attendance_rules.has_begun(session, turn.now):
            return
        said = sessions.replies(turn, session.id)
        for persona in personas:
            patient_id = self.patients.get(persona.telegram_id)
            if patient_id is None or (days_ago <= _NEWEST_GROUP and persona.name in _LEFT_TO_MARK):
                continue
            reply = said.get(patient_id)
            state = _presence(persona, days_ago, reply.answer if reply else None)
            attendance.mark(turn, self.team.counselor_id, session.id, patient_id, state)

    def _call_back(self, turn: Turn, patient_id: str, outcome: Outcome) -> None:
        """The counselor acknowledges within minutes and resolves within the hour."""
        alert = alerts.open_alert(turn, patient_id)
        if alert is None:
            return
        quick = timedelta(minutes=2 + int(9 * draw(patient_id[-4:], turn.now.date(), "acknowledges")))
        staff_id, alert_id = self.team.counselor_id, alert.id
        self._plan(turn.now + quick, lambda then: _ignore(alerts.acknowledge(then, staff_id, alert_id)))
        self._plan(turn.now + quick * 4, lambda then: _ignore(alerts.resolve(then, staff_id, alert_id, outcome)))

    # The patients

    def _join(self, turn: Turn, persona: Persona) -> None:
        invited = enrolling.add_patient(
            turn,
            self.team.program_id,
            first_name=persona.name,
            focus=persona.focus,
            language=persona.language,
            track_id=self.team.track_id,
            counselor_id=self.team.counselor_id,
            born=persona.born,
            phone=persona.phone,
            sleeps_at="12 Sample Street",
            voicemail_ok=draw(persona.name, "voicemail") < 0.5,
            emergency_contact=persona.contact,
            actor_id=self.team.counselor_id,
        )
        patient_id = self.patients[persona.telegram_id] = invited.person_id
        joining.start(
            turn, persona.telegram_id, f"{persona.name} Example", invited.code, language=persona.language, message_id=1
        )
        for verb, argument in (("jo_lang", persona.language), ("jo_agree", ""), ("jo_zone", "0"), ("jo_time", "19:00")):
            _tap(turn, persona.telegram_id, verb, patient_id, argument)
        account = turn.tx.first(Account, person_id=patient_id, state=AccountState.CLAIMED)
        if account is not None:
            enrolling.confirm(turn, account.id, actor_id=self.team.counselor_id)

    def _check_in(self, turn: Turn, persona: Persona, days_ago: int) -> None:
        patient_id = self.patients[persona.telegram_id]
        open_one = {"state": CheckinState.ASKED, "kind": CheckinKind.DAILY}
        checkin = turn.tx.first(Checkin, order="-due_at", patient_id=patient_id, **open_one)
        if checkin is None:
            return
        for _ in range(_LONGEST_RUN):
            checkin = turn.tx.need(Checkin, checkin.id)
            item = asked.questionnaire_of(turn, checkin).item(checkin.position)
            if checkin.state is not CheckinState.ASKED or item is None:
                break
            _answer_one(turn, persona, checkin.id, item, days_ago)
        else:
            raise RuntimeError(f"a check-in of the demo clinic does not end: {checkin.questionnaire}")
        check = turn.tx.first(SafetyCheck, patient_id=patient_id, answer=None)
        if check is not None:
            _tap(turn, persona.telegram_id, "he_safe", check.id, "safe")
        self._call_back(turn, patient_id, persona.slips.get(days_ago, Outcome.SAFE))
        if draw(persona.name, days_ago, "skill") < _SKILLS_TRIED:
            self._plan(turn.now + timedelta(minutes=2), lambda then: self._try_skill(then, persona, days_ago))

    def _assess(self, turn: Turn, persona: Persona, days_ago: int) -> None:
        patient_id, staff_id = self.patients[persona.telegram_id], self.team.counselor_id
        tap = partial(_tap, turn, persona.telegram_id)
        lived_assessments.answer_open(turn, tap, persona, patient_id, days_ago)
        if days_ago == lived_assessments.IN_PERSON:
            lived_assessments.take_down(turn, staff_id, persona, patient_id)
        if persona is ANA and days_ago in lived_assessments.ORDERED:
            lived_assessments.order(turn, staff_id, patient_id, days_ago)

    def _write_plan(self, turn: Turn, persona: Persona) -> None:
        """The safety plan, written together: the counselor adds it on the page, the reasons come from the patient."""
        patient_id = self.patients[persona.telegram_id]
        for section, line in persona.plan:
            if section is PlanSection.REASONS:
                refusal = plans.add(turn, patient_id, section, line, patient_id)
            else:
                refusal = plans.add_by_staff(turn, self.team.counselor_id, patient_id, section, line)
            if refusal is not None:
                raise RuntimeError(f"a line of the demo clinic's safety plan does not fit: {refusal}")

    def _try_skill(self, turn: Turn, persona: Persona, days_ago: int) -> None:
        run = turn.tx.first(
            SkillRun,
            order="-started_at",
            patient_id=self.patients[persona.telegram_id],
            state=SkillState.OFFERED,
            skill="",
        )
        if run is None or persona.skill not in turn.content.skills:
            return
        before = 4 + int(5 * draw(persona.name, days_ago, "before"))
        after = max(0, before - int(4.6 * draw(persona.name, days_ago, "after a skill")))
        _tap(turn, persona.telegram_id, "sk_pick", run.id, persona.skill)
        for _ in range(_LONGEST_RUN):
            run = turn.tx.need(SkillRun, run.id)
            match run.state:
                case SkillState.OFFERED:
                    _tap(turn, persona.telegram_id, "sk_start", run.id)
                case SkillState.BEFORE:
                    _tap(turn, persona.telegram_id, "sk_rate", run.id, f"b{before}")
                case SkillState.PLAYING:
                    _tap(turn, persona.telegram_id, "sk_next", run.id, str(run.step))
                case SkillState.AFTER:
                    _tap(turn, persona.telegram_id, "sk_rate", run.id, f"a{after}")
                case _:
                    return

    def _reply(self, turn: Turn, persona: Persona, days_ago: int) -> None:
        on = self._today - timedelta(days=days_ago)
        session = turn.tx.first(Session, track_id=self.team.track_id, local_on=on, state=SessionState.PLANNED)
        if session is None:
            return
        if draw(persona.name, days_ago, "cannot") < _ABSENT:
            _tap(turn, persona.telegram_id, "se_say", session.id, "cannot")
            _tap(turn, persona.telegram_id, "se_why", session.id, "transport")
            return
        late = draw(persona.name, days_ago, "late") < 0.12
        _tap(turn, persona.telegram_id, "se_say", session.id, "late" if late else "coming")

    def _say(self, turn: Turn, persona: Persona, text: str) -> None:
        who = _who(turn, persona.telegram_id)
        messages.receive(turn, who, Typed(text, 1, words.read(text)), routing.TYPED)

    def _answer(self, turn: Turn, persona: Persona, text: str) -> None:
        messages.answer(turn, self.team.counselor_id, self.patients[persona.telegram_id], text)

    def _speak(self, turn: Turn, persona: Persona) -> None:
        """A voice message: nobody can hear it, so it becomes a concern."""
        messages.unreadable(turn, _who(turn, persona.telegram_id), "voice", 2)

    def _is_not_sure(self, turn: Turn, persona: Persona) -> None:
        """A bad moment that ended well: *I need help*, *Not sure*, and a person called within minutes."""
        who = _who(turn, persona.telegram_id)
        helping.open_help(turn, who)
        check = turn.tx.first(SafetyCheck, order="-asked_at", patient_id=who.id)
        if check is not None:
            _tap(turn, persona.telegram_id, "he_safe", check.id, "not_sure")
        self._call_back(turn, who.id, Outcome.COMING_IN)

    # The mother

    def _join_mother(self, turn: Turn) -> None:
        ana = self.patients[ANA.telegram_id]
        routing.COMMANDS["family"](turn, _who(turn, ANA.telegram_id), "")
        _tap(turn, ANA.telegram_id, "fa_invite")
        _tap(turn, ANA.telegram_id, "fa_consent", "", "0")
        link = turn.tx.first(FamilyLink, patient_id=ana)
        if link is None:
            raise RuntimeError("the demo clinic's family link was not made")
        # The code of the link that was just shown is kept nowhere, so it is made again, as for a lost one.
        code = invites.make(turn, InviteKind.FAMILY, link.id, self.team.program_id)
        joining.start(turn, self.team.mother, "Maria Example", code, language="en", message_id=1)
        _tap(turn, self.team.mother, "fa_lang", link.id, "en")
        _tap(turn, self.team.mother, "fa_agree", link.id)
        _tap(turn, ANA.telegram_id, "fa_right", link.id)

    def _encourage(self, turn: Turn, words_id: str) -> None:
        link = turn.tx.first(FamilyLink, state=LinkState.ACTIVE)
        if link is not None:
            _tap(turn, self.team.mother, "fa_pick", link.id, words_id)

    def _thank(self, turn: Turn) -> None:
        self._deliver(turn)
        kind = turn.tx.first(Encouragement, order="-written_at", state=EncouragementState.DELIVERED, thanked_at=None)
        if kind is not None and draw("thanks", kind.template) < 0.7:
            _tap(turn, ANA.telegram_id, "fa_thank", kind.id)


def _join_staff(turn: Turn, staff_id: str, telegram_id: int, name: str) -> None:
    code = enrolling.staff_link(turn, staff_id)
    joining.start(turn, telegram_id, name, code, language="en", message_id=1)


def _who(turn: Turn, telegram_id: int) -> Who:
    who = whoever(turn, telegram_id)
    if who is None:
        raise LookupError(f"nobody in the demo clinic has the account {telegram_id}")
    return who


def _tap(turn: Turn, telegram_id: int, verb: str, object_id: str = "", argument: str = "") -> None:
    routing.TAPS[verb](turn, _who(turn, telegram_id), Tap(verb, object_id, argument))


def _answer_one(turn: Turn, persona: Persona, checkin_id: str, item: Item, days_ago: int) -> None:
    """One question of a check-in; notes are skipped."""
    match item.kind:
        case Kind.NOTE:
            _tap(turn, persona.telegram_id, "ci_s", checkin_id, item.id)
        case Kind.CHOICES:
            for value in _several(item, persona, days_ago):
                _tap(turn, persona.telegram_id, "ci_p", checkin_id, f"{item.id}=+{value}")
            _tap(turn, persona.telegram_id, "ci_p", checkin_id, f"{item.id}=")
        case _:
            _tap(turn, persona.telegram_id, "ci_a", checkin_id, f"{item.id}={_value(item, persona, days_ago)}")


def _several(item: Item, persona: Persona, days_ago: int) -> list[int]:
    """One or two of several options; the last one, *nothing today*, stands alone."""
    chance = draw(persona.name, days_ago, item.id)
    *some, nothing = (option.value for option in item.options)
    if chance < _NOTHING:
        return [nothing]
    first = int(chance * 100) % len(some)
    return sorted({some[first], some[(first + 3) % len(some)]} if chance > _TWO else {some[first]})


def _value(item: Item, persona: Persona, days_ago: int) -> int:
    """A believable answer: it follows the strain of the day, with some noise; use is reported on the days of slips."""
    if item.kind is Kind.CHOICE:
        if item.id == "used" and days_ago in persona.slips:
            return 1
        return 2 if draw(persona.name, days_ago, item.id) < 0.04 else 0
    first, last = persona.strain
    strain = last + (first - last) * days_ago / max(1, persona.joined)
    strain += 3.2 * (draw(persona.name, days_ago, item.id) - 0.5) + (2.0 if days_ago in persona.slips else 0.0)
    if item.kind is Kind.NUMBER:  # hours of sleep
        return round(8.5 - 0.45 * strain)
    value = strain if item.better == "low" else 10 - strain
    # Nobody of the demo is at the very end of a scale but on the day of a slip: one alert a week is believable.
    return min(
        item.maximum, max(item.minimum, round(min(7.0, max(2.0, value)) if not persona.slips.get(days_ago) else value))
    )


def _presence(persona: Persona, days_ago: int, answer: SessionAnswer | None) -> AttendanceState:
    """A believable presence: mostly as they said; now and then late; a few come no more than once without a word.

    In the days before the demo nobody stays away without a word: an alert that nobody could have answered yet would
    stand there at the start.
    """
    chance = draw(persona.name, days_ago, "presence")
    if answer is SessionAnswer.CANNOT:
        return AttendanceState.ABSENT
    if chance < (1 - persona.answers) * _NO_SHOW and days_ago > _NEWEST_NO_SHOW:
        return AttendanceState.ABSENT
    late = answer is SessionAnswer.LATE or chance > _LATE
    return AttendanceState.LATE if late else AttendanceState.CAME


def _ignore(_result: object) -> None:
    """A plan gives nothing back."""
