"""The demo clinic stands as it should: its people, four believable weeks, nothing of the past left to be sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any, TypeVar

import pytest

from actions.turn import Turn
from care import schedule
from care.records import (
    Account,
    AccountState,
    Alert,
    AlertState,
    Answer,
    Attendance,
    AttendanceState,
    Checkin,
    CheckinKind,
    CheckinState,
    Due,
    Encouragement,
    FamilyLink,
    Flag,
    Level,
    LinkState,
    Message,
    Outbox,
    OutboxState,
    Patient,
    PatientState,
    PlanLine,
    PlanSection,
    Session,
    SessionReply,
    SkillRun,
    SkillState,
)
from care.rules import Rule
from practice import clinic
from practice.controls import DemoPeople
from practice.personas import ANA, PERSONAS, Persona
from practice.telegram.simulator import SimulatedTelegram
from storage import migrations
from storage.store import Store
from storage.transaction import Tx
from tests.clinic import BOT_ID, BOT_NAME, open_store, texts
from tests.databases import Databases, Kind

R = TypeVar("R")
TUESDAY = datetime(2026, 11, 24, 21, 30, tzinfo=UTC)
"""Half past four in the afternoon in New York: no group on this day."""


pytestmark = pytest.mark.xdist_group("demo clinic")  # furnished once, not once for every worker


def furnished(url: str, patients: tuple[Persona, ...] = PERSONAS) -> tuple[Store, DemoPeople]:
    store = open_store(url)
    migrations.migrate(store)
    codes = count()

    def turn_at(tx: Tx, at: datetime) -> Turn:
        draw: Callable[[int], str] = lambda size: f"code{next(codes):06d}".ljust(size, "x")
        return Turn(tx=tx, content=texts(), now=at, bot_id=BOT_ID, bot_name=BOT_NAME, draw=draw)

    return store, clinic.furnish(store, turn_at, TUESDAY, patients)


@pytest.fixture(scope="module")
def demo(databases: Databases) -> Iterator[tuple[Store, DemoPeople]]:
    store, people = furnished(databases.empty(Kind.SQLITE))
    yield store, people
    store.close()


def find(demo: tuple[Store, DemoPeople], kind: type[R], /, **equal: Any) -> list[R]:
    return demo[0].read_now(lambda tx: tx.find(kind, **equal))


def test_everybody_on_the_page_has_a_confirmed_account(demo: tuple[Store, DemoPeople]) -> None:
    confirmed = {account.person_id: account.telegram_id for account in find(demo, Account)
                 if account.state is AccountState.CONFIRMED}  # fmt: skip
    for person in demo[1].all:
        assert confirmed[person.person_id] == str(person.telegram_id)


def test_all_patients_are_enrolled_and_ana_has_her_mother(demo: tuple[Store, DemoPeople]) -> None:
    patients = find(demo, Patient)
    assert len(patients) == len(PERSONAS)
    assert {patient.state for patient in patients} == {PatientState.ENROLLED}
    (link,) = find(demo, FamilyLink, state=LinkState.ACTIVE)
    assert (link.patient_id, link.relative_id) == (demo[1].patient.person_id, demo[1].relative.person_id)


def test_a_believable_share_of_checkins_was_answered(demo: tuple[Store, DemoPeople]) -> None:
    past = [checkin for checkin in find(demo, Checkin, kind=CheckinKind.DAILY) if checkin.due_at < TUESDAY]
    done = [checkin for checkin in past if checkin.state is CheckinState.DONE]
    assert {checkin.state for checkin in past} == {CheckinState.DONE, CheckinState.EXPIRED}
    assert 0.5 < len(done) / len(past) < 0.68


def test_extra_questions_were_asked_on_two_evenings_a_week_and_answered(demo: tuple[Store, DemoPeople]) -> None:
    days = {checkin.id: schedule.weekday(checkin.local_on) for checkin in find(demo, Checkin)}
    asked = [answer for answer in find(demo, Answer) if answer.question in ("sleep-hours", "triggers")]
    assert len(asked) > 15
    assert {days[answer.checkin_id] for answer in asked} == {"mon", "fri"}
    assert {len(answer.picked.split(",")) for answer in asked if answer.picked} == {1, 2}


def test_cravings_fell_on_average(demo: tuple[Store, DemoPeople]) -> None:
    middle = TUESDAY - timedelta(days=14)
    cravings = find(demo, Answer, question="craving")
    early = [answer.value or 0 for answer in cravings if answer.answered_at < middle]
    late = [answer.value or 0 for answer in cravings if answer.answered_at >= middle]
    assert sum(early) / len(early) > sum(late) / len(late) + 0.5


def test_the_team_answered_what_paged_it_and_one_concern_is_left_for_the_page(demo: tuple[Store, DemoPeople]) -> None:
    alerts = find(demo, Alert)
    paged = [alert for alert in alerts if alert.level >= Level.URGENT]
    assert len(paged) >= 4
    assert all(alert.state is AlertState.RESOLVED and alert.acknowledged_at for alert in paged)
    assert [alert.level for alert in alerts if alert.state is AlertState.OPEN] == [Level.CONCERN]


def test_there_are_skills_replies_kind_words_and_a_thread(demo: tuple[Store, DemoPeople]) -> None:
    assert len([run for run in find(demo, SkillRun, state=SkillState.DONE) if run.after is not None]) > 10
    assert len(find(demo, SessionReply)) > 20
    kind_words = find(demo, Encouragement)
    assert all(words.delivered_at for words in kind_words)
    assert any(words.thanked_at for words in kind_words)
    assert [message.read_at is None for message in find(demo, Message)].count(True) == 2


def test_ana_has_a_safety_plan_that_was_written_with_her_counselor(demo: tuple[Store, DemoPeople]) -> None:
    people = demo[1]
    lines = find(demo, PlanLine)
    assert {line.patient_id for line in lines} == {people.patient.person_id}
    assert {line.section for line in lines} == set(PlanSection)
    assert {line.added_by for line in lines} == {people.patient.person_id, people.counselor.person_id}


def test_attendance_was_taken_with_a_few_gaps_and_a_few_are_left_to_mark(demo: tuple[Store, DemoPeople]) -> None:
    marked = find(demo, Attendance)
    states = [row.state for row in marked]
    there = [state for state in states if state is not AttendanceState.ABSENT]
    assert 0.8 < len(there) / len(states) < 0.97
    assert set(states) == set(AttendanceState)
    newest = max((s for s in find(demo, Session) if s.starts_at < TUESDAY), key=lambda each: each.starts_at)
    assert len(PERSONAS) - sum(row.session_id == newest.id for row in marked) == 2
    no_shows = find(demo, Flag, rule=Rule.NO_SHOW)
    assert 1 <= len(no_shows) <= 8
    assert all(flag.closed_at for flag in no_shows)


def test_only_the_fresh_welcome_waits_to_be_sent(demo: tuple[Store, DemoPeople]) -> None:
    waiting = find(demo, Outbox, state=OutboxState.QUEUED)
    assert {row.created_at for row in waiting} == {TUESDAY}
    assert {row.person_id for row in waiting} == {person.person_id for person in demo[1].all}
    assert len(waiting) <= 5


def test_nothing_is_overdue(demo: tuple[Store, DemoPeople]) -> None:
    assert min(row.due_at for row in find(demo, Due)) > TUESDAY


def test_the_history_is_the_same_in_every_database(databases: Databases) -> None:
    def answers() -> list[tuple[datetime, str, int | None]]:
        made = furnished(databases.empty(Kind.SQLITE), (ANA,))
        given = [answer for answer in find(made, Answer) if not answer.skipped]
        made[0].close()
        return sorted((answer.answered_at, answer.question, answer.value) for answer in given)

    first = answers()
    assert len(first) > 20
    assert answers() == first


def test_everybody_gets_a_phone_on_which_the_bot_may_write(demo: tuple[Store, DemoPeople]) -> None:
    telegram = SimulatedTelegram(lambda: TUESDAY, lambda: 0.0)
    clinic.hand_out(telegram, demo[1])
    accounts = {int(account.telegram_id) for account in find(demo, Account, state=AccountState.CONFIRMED)}
    assert accounts <= {user_id for user_id in telegram.people if telegram.phone(user_id).chat.started}


@pytest.mark.parametrize(
    ("wall", "expected"),
    [
        pytest.param("2026-11-21T22:00", "2026-11-24T21:30", id="a Saturday evening: Tuesday"),
        pytest.param("2026-11-24T21:30", "2026-11-24T21:30", id="exactly then: at once"),
        pytest.param("2026-11-24T21:31", "2026-11-26T21:30", id="just missed: two days later"),
        pytest.param("2026-03-06T12:00", "2026-03-10T20:30", id="over a clock change: the same local time"),
    ],
)
def test_the_clock_starts_on_a_staffed_afternoon_without_a_group(wall: str, expected: str) -> None:
    at = clinic.first_moment(datetime.fromisoformat(f"{wall}+00:00"))
    assert at == datetime.fromisoformat(f"{expected}+00:00")
