"""What the rules over several days are made of: a patient's own check-ins, and every sign of life."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime, timedelta

import pytest

from actions.turn import Turn, audit
from care import schedule
from care.records import (
    Alert,
    AlertState,
    Answer,
    Checkin,
    CheckinKind,
    CheckinState,
    Flag,
    Level,
    Message,
    Outcome,
    Patient,
    SafetyAnswer,
    SafetyCause,
    SafetyCheck,
    Session,
    SessionAnswer,
    SessionReply,
    SkillRun,
    SkillState,
    Source,
    Staff,
)
from care.rules import Rule
from storage import history
from storage.history import Asked
from tests.clinic import Clinic
from tests.past import answered

LUIS = 1500
TODAY = date(2026, 11, 23)
LONG_AGO = date(2000, 1, 1)


def asked_of(clinic: Clinic, since: date = LONG_AGO) -> list[Asked]:
    ana = clinic.patient()
    return clinic.store.read_now(lambda tx: history.checkins(tx, ana.id, since))


def heard(clinic: Clinic, since: datetime) -> list[datetime]:
    ana = clinic.patient()
    return sorted(clinic.store.read_now(lambda tx: history.heard_at(tx, ana.id, since)))


def prompted(clinic: Clinic, state: CheckinState, *, asked: bool = True) -> Checkin:
    """The check-in of today as it came by itself."""
    ana = clinic.patient()
    row = next(each for each in clinic.find(Checkin, patient_id=ana.id, source=Source.PROMPTED, local_on=TODAY))
    at = clinic.now if asked else None
    return clinic.turn(lambda turn: turn.tx.change(row, state=state, asked_at=at))


# -------------------------------------------------------------------------------------------------------- check-ins


def test_answers_come_in_the_order_of_answering_with_skips_and_of_this_patient_only(clinic: Clinic) -> None:
    clinic.new_patient(LUIS, "Luis")
    answered(clinic, 1, mood=4, craving=None)
    answered(clinic, 0, mood=7)
    answered(clinic, 1, LUIS, mood=1)
    found = [(row.on, row.question, row.value, row.is_given) for row in asked_of(clinic)]
    yesterday = TODAY - timedelta(days=1)
    assert found == [
        (yesterday, "mood", 4, True),
        (yesterday, "craving", None, True),
        (TODAY, "mood", 7, True),
    ]


def test_what_lies_before_the_date_is_left_out(clinic: Clinic) -> None:
    answered(clinic, 3, mood=4)
    answered(clinic, 2, mood=5)
    assert [row.value for row in asked_of(clinic, TODAY - timedelta(days=2))] == [5]


@pytest.mark.parametrize(
    ("state", "asked", "is_there"),
    [
        (CheckinState.ASKED, True, True),
        (CheckinState.EXPIRED, True, True),
        (CheckinState.STOPPED, True, True),
        (CheckinState.EXPIRED, False, False),
        (CheckinState.PLANNED, False, False),
        (CheckinState.CANCELLED, False, False),
    ],
    ids=["open", "closed", "stopped", "closed and never asked", "planned", "cancelled"],
)
def test_only_what_was_asked_is_there_also_without_an_answer(
    clinic: Clinic, state: CheckinState, asked: bool, is_there: bool
) -> None:
    prompted(clinic, state, asked=asked)
    rows = [(row.on, row.source, row.question, row.is_given) for row in asked_of(clinic)]
    assert rows == ([(TODAY, Source.PROMPTED, None, False)] if is_there else [])


def test_an_answer_that_was_emptied_again_is_not_given(clinic: Clinic) -> None:
    checkin = answered(clinic, 0, mood=4)
    [answer] = clinic.find(Answer, checkin_id=checkin.id)
    clinic.turn(lambda turn: turn.tx.change(answer, value=None))
    assert [row.is_given for row in asked_of(clinic)] == [False]


def test_an_assessment_is_no_daily_check_in(clinic: Clinic) -> None:
    answered(clinic, 0, kind=CheckinKind.ASSESSMENT, mood=4)
    assert asked_of(clinic) == []


# ------------------------------------------------------------------------------------------------------ signs of life


def add_message(turn: Turn, patient_id: str, at: datetime) -> None:
    turn.tx.add(dataclasses.replace(_message(turn, patient_id, at, None), chat_message_id=7))


def add_worry_of_a_relative(turn: Turn, patient_id: str, at: datetime) -> None:
    turn.tx.add(_message(turn, patient_id, at, None))


def add_answer_of_staff(turn: Turn, patient_id: str, at: datetime) -> None:
    turn.tx.add(_message(turn, patient_id, at, turn.tx.find(Staff)[0].id))


def _message(turn: Turn, patient_id: str, at: datetime, staff_id: str | None) -> Message:
    program_id = turn.tx.need(Patient, patient_id).program_id
    return Message(
        id=turn.tx.new_id(), program_id=program_id, patient_id=patient_id, staff_id=staff_id, body="hi", written_at=at
    )


def add_reply(turn: Turn, patient_id: str, at: datetime) -> None:
    session = turn.tx.find(Session)[0]
    turn.tx.add(
        SessionReply(
            id=turn.tx.new_id(),
            session_id=session.id,
            patient_id=patient_id,
            answer=SessionAnswer.COMING,
            answered_at=at,
        )
    )


def add_help(turn: Turn, patient_id: str, at: datetime) -> None:
    turn.tx.add(SafetyCheck(id=turn.tx.new_id(), patient_id=patient_id, cause=SafetyCause.HELP, asked_at=at))


def add_question(turn: Turn, patient_id: str, at: datetime) -> None:
    turn.tx.add(SafetyCheck(id=turn.tx.new_id(), patient_id=patient_id, cause=SafetyCause.MOOD, asked_at=at))


def add_safety_answer(turn: Turn, patient_id: str, at: datetime) -> None:
    turn.tx.add(
        SafetyCheck(
            id=turn.tx.new_id(),
            patient_id=patient_id,
            cause=SafetyCause.MOOD,
            asked_at=at - timedelta(days=20),
            answer=SafetyAnswer.SAFE,
            answered_at=at,
        )
    )


def add_run(turn: Turn, patient_id: str, at: datetime, source: Source, finished_at: datetime | None = None) -> None:
    turn.tx.add(
        SkillRun(
            id=turn.tx.new_id(),
            patient_id=patient_id,
            skill="",
            version=0,
            source=source,
            state=SkillState.OFFERED if finished_at is None else SkillState.STOPPED,
            started_at=at,
            finished_at=finished_at,
        )
    )


def add_asked_for_skill(turn: Turn, patient_id: str, at: datetime) -> None:
    add_run(turn, patient_id, at, Source.SELF)


def add_offer(turn: Turn, patient_id: str, at: datetime) -> None:
    add_run(turn, patient_id, at, Source.PROMPTED)


def add_declined_offer(turn: Turn, patient_id: str, at: datetime) -> None:
    add_run(turn, patient_id, at - timedelta(days=20), Source.PROMPTED, at)


def add_own_act(turn: Turn, patient_id: str, at: datetime) -> None:
    del at  # the audit is written now
    audit(turn, "account.paused", patient_id, actor_id=patient_id, patient_id=patient_id, detail="day")


def add_act_of_staff(turn: Turn, patient_id: str, at: datetime) -> None:
    del at
    audit(turn, "look.patient", patient_id, actor_id="x", patient_id=patient_id)


def add_resolved(turn: Turn, patient_id: str, at: datetime, outcome: Outcome, rule: Rule = Rule.CRAVING_HIGH) -> None:
    alert = turn.tx.add(
        Alert(
            id=turn.tx.new_id(),
            program_id=turn.tx.need(Patient, patient_id).program_id,
            patient_id=patient_id,
            level=Level.CONCERN,
            state=AlertState.RESOLVED,
            ladder="{}",
            rung=0,
            opened_at=at - timedelta(days=20),
            level_at=at - timedelta(days=20),
            resolved_at=at,
            outcome=outcome,
        )
    )
    turn.tx.add(
        Flag(
            id=turn.tx.new_id(),
            program_id=alert.program_id,
            patient_id=patient_id,
            alert_id=alert.id,
            rule=rule,
            level=Level.CONCERN,
            facts="{}",
            raised_at=alert.opened_at,
            updated_at=alert.opened_at,
            closed_at=at,
        )
    )


SIGNS = [
    (add_message, True),
    (add_reply, True),
    (add_help, True),
    (add_safety_answer, True),
    (add_asked_for_skill, True),
    (add_declined_offer, True),
    (add_own_act, True),
    (add_answer_of_staff, False),
    (add_worry_of_a_relative, False),
    (add_question, False),
    (add_offer, False),
    (add_act_of_staff, False),
]


@pytest.mark.parametrize(("add", "counts"), SIGNS, ids=lambda value: getattr(value, "__name__", ""))
def test_what_comes_from_the_patient_is_a_sign_of_life_and_nothing_else_is(
    clinic: Clinic, add: object, counts: bool
) -> None:
    ana, since = clinic.patient(), clinic.now - timedelta(days=1)
    before = heard(clinic, since)
    assert callable(add)
    clinic.turn(lambda turn: add(turn, ana.id, turn.now))
    assert len(heard(clinic, since)) - len(before) == int(counts)
    if counts:
        assert heard(clinic, since)[-1] == clinic.now
        assert heard(clinic, clinic.now + timedelta(seconds=1)) == []


def test_an_answer_is_a_sign_of_life_also_in_an_assessment(clinic: Clinic) -> None:
    answered(clinic, 0, mood=4)
    answered(clinic, 1, kind=CheckinKind.ASSESSMENT, q1=1)
    zone = clinic.patient().zone
    on = {schedule.local_day(at, zone) for at in heard(clinic, clinic.now - timedelta(days=3))}
    assert {TODAY, TODAY - timedelta(days=1)} <= on


@pytest.mark.parametrize("rule", [Rule.CRAVING_HIGH, Rule.SILENCE], ids=str)
@pytest.mark.parametrize("outcome", Outcome, ids=str)
def test_only_a_patient_who_was_reached_was_in_touch(clinic: Clinic, outcome: Outcome, rule: Rule) -> None:
    ana, since = clinic.patient(), clinic.now - timedelta(days=1)
    before = len(heard(clinic, since))
    clinic.turn(lambda turn: add_resolved(turn, ana.id, turn.now, outcome, rule))
    reached = outcome in (Outcome.SAFE, Outcome.COMING_IN, Outcome.SENT_TO_ER)
    no_silence = outcome is Outcome.FALSE_ALARM and rule is Rule.SILENCE
    assert len(heard(clinic, since)) - before == int(reached or no_silence)


def test_another_patients_life_is_no_sign_of_this_ones(clinic: Clinic) -> None:
    luis, since = clinic.new_patient(LUIS, "Luis"), clinic.now
    before = heard(clinic, since)
    for add, _ in SIGNS:
        clinic.turn(lambda turn, add=add: add(turn, luis.id, turn.now))  # type: ignore[misc]  # called in this very turn
    assert heard(clinic, since) == before


# -------------------------------------------------------------------------------------------------------------- acts


def test_acts_are_the_named_ones_in_order_however_long_ago(clinic: Clinic) -> None:
    ana, began = clinic.patient(), clinic.now
    for days, act in ((0, "patient.away"), (1, "patient.back"), (2, "look.patient"), (90, "patient.away")):
        clinic.now = began + timedelta(days=days)
        clinic.turn(lambda turn, act=act: audit(turn, act, ana.id, actor_id=None, patient_id=ana.id))  # type: ignore[misc]
    found = clinic.store.read_now(lambda tx: history.acts(tx, ana.id, ("patient.away", "patient.back")))
    assert [row.act for row in found] == ["patient.away", "patient.back", "patient.away"]
