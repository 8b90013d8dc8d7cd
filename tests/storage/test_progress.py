"""What a picture is made of: a patient's own numbers, without a word."""

from __future__ import annotations

import pytest

from actions.turn import Turn, audit
from care.records import AttendanceState, CheckinKind, CheckinState, SkillState
from storage import progress
from tests.clinic import Clinic
from tests.past import answered, attended, practised

LUIS = 1500


def test_numbers_are_the_patients_own_in_order_with_skips(clinic: Clinic) -> None:
    clinic.new_patient(LUIS, "Luis")
    answered(clinic, 0, mood=4, craving=None)
    answered(clinic, 2, mood=7)
    answered(clinic, 1, LUIS, mood=1)
    ana = clinic.patient()
    found = clinic.turn(lambda turn: progress.numbers(turn.tx, ana.id))
    assert [(each.on.day, each.question, each.value) for each in found] == [
        (21, "mood", 7),
        (23, "mood", 4),
        (23, "craving", None),
    ]


def test_assessments_and_cancelled_check_ins_are_left_out(clinic: Clinic) -> None:
    answered(clinic, 0, kind=CheckinKind.ASSESSMENT, mood=1)
    cancelled = answered(clinic, 1, mood=2)
    clinic.turn(lambda turn: turn.tx.change(cancelled, state=CheckinState.CANCELLED))
    ana = clinic.patient()
    assert clinic.turn(lambda turn: progress.numbers(turn.tx, ana.id)) == []


def test_sessions_come_with_what_staff_marked(clinic: Clinic) -> None:
    marks = {1: AttendanceState.CAME, 3: AttendanceState.ABSENT, 5: AttendanceState.LATE}
    for days_ago, state in marks.items():
        attended(clinic, days_ago, state)
    ana, other = clinic.patient(), clinic.new_patient(LUIS, "Luis")
    found = clinic.turn(lambda turn: progress.attended(turn.tx, ana.id))
    assert [(session.local_on.day, state) for session, state in found] == [
        (18, AttendanceState.LATE),
        (20, AttendanceState.ABSENT),
        (22, AttendanceState.CAME),
    ]
    assert clinic.turn(lambda turn: progress.attended(turn.tx, other.id)) == []


def test_only_skills_done_to_the_end_come(clinic: Clinic) -> None:
    practised(clinic, 3, "urge-surf", 8, 4)
    stopped = practised(clinic, 2, "call-one", 8, None)
    practised(clinic, 1, "", 8, None)
    clinic.turn(lambda turn: turn.tx.change(stopped, state=SkillState.STOPPED))
    ana = clinic.patient()
    assert [run.skill for run in clinic.turn(lambda turn: progress.practised(turn.tx, ana.id))] == ["urge-surf"]


@pytest.mark.parametrize(
    ("acts", "last"),
    [([], ""), (["on"], "on"), (["on", "off"], "off"), (["off", "on", "other"], "on")],
    ids=["none", "one", "the later one", "others do not count"],
)
def test_the_latest_of_some_acts(clinic: Clinic, acts: list[str], last: str) -> None:
    ana = clinic.patient()
    for act in acts:

        def write(turn: Turn, act: str = act) -> None:
            audit(turn, act, ana.id, actor_id=ana.id, patient_id=ana.id)

        clinic.turn(write)
    assert clinic.turn(lambda turn: progress.last_act(turn.tx, ana.id, ("on", "off"))) == last
