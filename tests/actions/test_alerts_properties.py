"""Whatever happens, in whatever order: an alert that pages somebody always has a next step, and one person has it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from actions import alerts, covering, delivery, drills, handing_over, signing_in, snoozing
from actions.delivery import Receipt
from actions.turn import Turn
from care import escalation, hours, schedule
from care.delivery import Told
from care.message import Outgoing
from care.records import Alert, AlertState, Due, Duty, Level, Outcome, Patient, PatientState
from care.rules import Rule
from storage import alerts as queries
from tests.actions.phones import Phones
from tests.clinic import ADA, ANA, BETH, DANA, SAM, Clinic, build, open_store
from tests.databases import Databases, Kind

STAFF = ("dana", "sam", "beth", "ada")
PHONES = {"dana": DANA, "sam": SAM, "beth": BETH, "ada": ADA}
FACTS = {"value": "9", "kind": "voice", "minutes": "10"}
RAISED = (Rule.CRAVING_HIGH, Rule.TELL_COUNSELOR, Rule.UNREADABLE_MEDIA, Rule.NOT_SAFE, Rule.FAMILY_DANGER)

who = st.sampled_from(STAFF)


class DiedError(Exception):
    """The process ended before it had committed."""


class Shift(RuleBasedStateMachine):
    """A few hours of a clinic in which anything may happen to Ana's alert."""

    new_url: Callable[[], str]

    @initialize()
    def opens(self) -> None:
        self.clinic = Clinic(open_store(type(self).new_url()))
        self.phones = Phones(self.clinic)
        self.dead: set[int] = set()
        self.ana_id = self.clinic.patient().id

    def teardown(self) -> None:
        """Let go of the database."""
        self.clinic.store.close()

    # ------------------------------------------------------------------------------------------------- what happens

    @rule(reason=st.sampled_from(RAISED))
    def a_flag_is_raised(self, reason: Rule) -> None:
        self.clinic.turn(lambda turn: alerts.raise_flag(turn, self.ana_id, reason, FACTS))

    @rule()
    def the_check_in_ends(self) -> None:
        self.clinic.turn(lambda turn: alerts.release(turn, self.ana_id))

    @rule(answer=st.sampled_from(("I'm safe", "Not sure", "Not safe", "")))
    def ana_asks_for_help_and_answers(self, answer: str) -> None:
        if self.clinic.turn(self._has_left):
            return
        self.phones.sends(ANA, "help")
        if answer and any(answer in [b.label for row in m.buttons for b in row] for m in self._chat(ANA)):
            self.phones.taps(ANA, answer)

    @rule()
    def ana_leaves(self) -> None:
        if not self.clinic.turn(self._has_left):
            self.phones.sends(ANA, "stop")
            self.phones.taps(ANA, "Yes, leave")

    @rule(minutes=st.sampled_from((1, 4, 14, 31, 61, 95)))
    def time_passes(self, minutes: int) -> None:
        self.clinic.advance(minutes=minutes)

    @rule()
    def the_night_passes(self) -> None:
        self.clinic.advance(hours=16)

    # ----------------------------------------------------------------------------------------------- what staff do

    @rule(order=st.permutations(STAFF))
    def several_acknowledge_at_once(self, order: list[str]) -> None:
        alert = self._open()
        if alert is None:
            return
        won = [name for name in order if self._tries(name, lambda turn, me: alerts.acknowledge(turn, me, alert.id))]
        working = [name for name in order if self.clinic.staff(name).active]
        assert won == (working[:1] if alert.state is AlertState.OPEN else [])

    @rule(name=who)
    def one_acknowledges(self, name: str) -> None:
        alert = self._open()
        if alert is not None:
            self._tries(name, lambda turn, me: alerts.acknowledge(turn, me, alert.id))

    @rule(name=who, outcome=st.sampled_from((Outcome.NO_ANSWER, Outcome.NO_ANSWER, Outcome.SAFE)))
    def one_resolves(self, name: str, outcome: Outcome) -> None:
        alert = self._open()
        if alert is not None:
            self._tries(name, lambda turn, me: alerts.resolve(turn, me, alert.id, outcome))

    @rule(minutes=st.sampled_from(escalation.SNOOZES))
    def whoever_has_it_snoozes(self, minutes: int) -> None:
        alert = self._open()
        if alert is not None and alert.acknowledged_by is not None:
            until = self.clinic.turn(lambda turn: snoozing.snooze(turn, alert.acknowledged_by or "", alert.id, minutes))
            assert until is None or until <= self.clinic.now + timedelta(minutes=minutes)

    @rule(name=who, other=who, minutes=st.sampled_from((None, *escalation.HANDED_FOR)))
    def one_hands_over(self, name: str, other: str, minutes: int | None) -> None:
        alert, colleague = self._open(), self.clinic.staff(other).id
        if alert is not None and name != other:
            self._tries(name, lambda turn, me: handing_over.hand_over(turn, me, alert.id, colleague, minutes))

    @rule(name=who, minutes=st.sampled_from(escalation.HANDED_FOR))
    def one_wants_it_back(self, name: str, minutes: int) -> None:
        alert = self._open()
        if alert is not None:
            self._tries(name, lambda turn, me: handing_over.set_until(turn, me, alert.id, minutes))

    @rule(name=st.sampled_from(("dana", "sam", "beth")))
    def one_leaves_the_clinic(self, name: str) -> None:
        staff, ada = self.clinic.staff(name), self.clinic.staff("ada")
        self.clinic.turn(lambda turn: signing_in.deactivate(turn, staff.id, actor_id=ada.id, at=self.clinic.now))

    # --------------------------------------------------------------------------------------------- who is there

    @rule(name=who, cover=st.none() | who, days=st.integers(0, 3))
    def one_goes_on_leave(self, name: str, cover: str | None, days: int) -> None:
        person = self.clinic.staff(name)
        cover_id = self.clinic.staff(cover).id if cover else None
        today = self._today()
        until = today + timedelta(days=days)
        self._sets(lambda turn, me: covering.add_leave(turn, me, person.id, today, until, cover_id))

    @rule(name=who, backup=st.none() | who)
    def one_gets_a_backup(self, name: str, backup: str | None) -> None:
        person = self.clinic.staff(name)
        other = self.clinic.staff(backup).id if backup else None
        self._sets(lambda turn, me: covering.set_person(turn, me, person.id, backup_id=other, languages=["en"]))

    @rule(name=who, begins=st.integers(0, 12), length=st.integers(1, 30))
    def one_is_put_on_call(self, name: str, begins: int, length: int) -> None:
        person, zone = self.clinic.staff(name), self.clinic.program().zone
        starts = schedule.local(self.clinic.now, zone).replace(tzinfo=None) + timedelta(hours=begins)
        ends = starts + timedelta(hours=length)
        self._sets(lambda turn, me: covering.add_duties(turn, me, person.id, starts, ends))

    @rule()
    def drills_are_answered(self) -> None:
        for duty in self.clinic.find(Duty):
            if any(staff.id == duty.staff_id and staff.active for staff in map(self.clinic.staff, STAFF)):
                self.clinic.turn(lambda turn, d=duty: drills.confirm(turn, d.staff_id, d.id))  # type: ignore[misc]  # bound now

    @rule(ahead=st.integers(0, 2))
    def a_day_is_a_holiday(self, ahead: int) -> None:
        on = self._today() + timedelta(days=ahead)
        self._sets(lambda turn, me: covering.add_holiday(turn, me, on))

    @rule(ladder=st.sampled_from(("default", "small-team")))
    def the_ladder_is_chosen(self, ladder: str) -> None:
        self._sets(lambda turn, me: covering.choose_ladder(turn, me, ladder))

    # ------------------------------------------------------------------------------------------------- what breaks

    @rule(name=who)
    def a_phone_is_dead(self, name: str) -> None:
        self.dead.add(PHONES[name])

    @rule()
    def messages_are_sent(self) -> None:
        while taken := self.clinic.turn(lambda turn: delivery.claim(turn, most=20, most_bulk=20, busy=frozenset())):
            for number, envelope in enumerate(taken):
                told = Told.UNREACHABLE if envelope.telegram_id in self.dead else Told.OK
                receipt = Receipt(told, message_id=envelope.message_id or 5_000 + number)
                self.clinic.turn(lambda turn, e=envelope, r=receipt: delivery.settle(turn, e, r))  # type: ignore[misc]  # bound now

    @rule()
    def the_process_dies_while_it_sends(self) -> None:
        self.clinic.turn(lambda turn: delivery.claim(turn, most=20, most_bulk=20, busy=frozenset()))
        self._restarts()

    @rule(name=who)
    def the_process_dies_while_somebody_acknowledges(self, name: str) -> None:
        alert, staff = self._open(), self.clinic.staff(name)
        if alert is None or not staff.active:
            return

        def dies(turn: Turn) -> None:
            alerts.acknowledge(turn, staff.id, alert.id)
            raise DiedError

        with pytest.raises(DiedError):
            self.clinic.turn(dies)
        self._restarts()
        assert self._open() == alert

    @rule(reason=st.sampled_from(RAISED), after=st.booleans())
    def the_process_dies_around_a_flag(self, reason: Rule, after: bool) -> None:
        """Before the commit nothing is there; after it everything is."""
        before = self._open()

        def dies(turn: Turn) -> None:
            alerts.raise_flag(turn, self.ana_id, reason, FACTS)
            if not after:
                raise DiedError

        if after:
            self.clinic.turn(dies)
        else:
            with pytest.raises(DiedError):
                self.clinic.turn(dies)
            assert self._open() == before
        self._restarts()
        assert not after or self._open() is not None

    # ------------------------------------------------------------------------------------------------- what holds

    @invariant()
    def no_alert_that_pages_is_without_a_next_step(self) -> None:
        assert self.clinic.turn(lambda turn: queries.without_next_step(turn.tx, Level.URGENT)) == []

    @invariant()
    def the_next_step_is_near(self) -> None:
        alert = self._open()
        if alert is None or alert.level < Level.URGENT:
            return
        (step,) = self.clinic.find(Due, kind="alert.step", subject_id=alert.id)
        if alert.state is AlertState.ACKNOWLEDGED or alert.level is Level.CRISIS:
            assert step.due_at <= self.clinic.now + timedelta(minutes=60)
        else:
            opens = hours.next_opening(self.clinic.program(), self.clinic.now) or self.clinic.now
            latest = max(opens, self.clinic.now + timedelta(minutes=61))
            assert step.due_at <= latest, "at the latest when the team is back"

    @invariant()
    def one_person_has_it_or_nobody(self) -> None:
        alert = self._open()
        if alert is not None:
            assert (alert.acknowledged_by is not None) == (alert.state is AlertState.ACKNOWLEDGED)
            assert alert.snoozed_until_at is None or alert.state is AlertState.ACKNOWLEDGED

    # ------------------------------------------------------------------------------------------------------- inside

    def _open(self) -> Alert | None:
        return self.clinic.turn(lambda turn: alerts.open_alert(turn, self.ana_id))

    def _today(self) -> date:
        return schedule.local_day(self.clinic.now, self.clinic.program().zone)

    def _sets(self, act: Callable[[Turn, str], object]) -> None:
        """Ada sets who is there; what cannot be is refused as a value."""
        ada = self.clinic.staff("ada").id
        self.clinic.turn(lambda turn: act(turn, ada))

    def _has_left(self, turn: Turn) -> bool:
        return turn.tx.need(Patient, self.ana_id).state is not PatientState.ENROLLED

    def _chat(self, telegram_id: int) -> list[Outgoing]:
        return list(self.phones.chats.get(telegram_id, {}).values())

    def _tries(self, name: str, act: Callable[[Turn, str], object]) -> bool:
        """Whether it was done; whoever has left may do nothing."""
        staff = self.clinic.staff(name)
        if staff.active:
            return bool(self.clinic.turn(lambda turn: act(turn, staff.id)))
        with pytest.raises(LookupError):
            self.clinic.turn(lambda turn: act(turn, staff.id))
        return False

    def _restarts(self) -> None:
        url = str(self.clinic.store.engine.url)
        self.clinic.store.close()
        self.clinic = Clinic(open_store(url), self.clinic.now, draws_from=self.clinic.draw.count)
        self.phones.clinic = self.clinic
        self.clinic.turn(delivery.recover)


def test_no_order_of_events_leaves_an_alert_without_a_next_step(databases: Databases) -> None:
    made: list[str] = []

    def new_url() -> str:
        made.append(databases.filled(Kind.SQLITE, build))
        return made[-1]

    shift = type("AnyShift", (Shift,), {"new_url": staticmethod(new_url)})
    # Making a failing story shorter would take minutes; it is short enough to read.
    run_state_machine_as_test(
        shift, settings=settings(max_examples=20, stateful_step_count=25, phases=(Phase.explicit, Phase.generate))
    )
    for url in made:
        databases.drop(url)
