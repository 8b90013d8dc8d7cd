"""What staff see, read from both databases."""

from __future__ import annotations

from datetime import timedelta

from actions import alerts, enrolling, patient_views, views
from actions.patient_views import Record
from actions.turn import Turn
from care.records import (
    Answer,
    Audit,
    Checkin,
    CheckinState,
    Focus,
    Level,
    Message,
    Patient,
    Program,
    Source,
    StaffRole,
)
from care.rules import Rule
from tests.clinic import ANA, Clinic


def checks_in(clinic: Clinic, patient: Patient, days_ago: int, **values: int | None) -> None:
    """A check-in of so many days ago; None is a skipped question."""
    at = clinic.now - timedelta(days=days_ago)

    def work(turn: Turn) -> None:
        checkin = turn.tx.add(
            Checkin(
                id=turn.tx.new_id(),
                program_id=patient.program_id,
                patient_id=patient.id,
                questionnaire="daily-substance",
                version=1,
                language="en",
                local_on=at.date(),
                source=Source.SELF,
                state=CheckinState.DONE,
                due_at=at,
                closes_at=at,
            )
        )
        for question, value in values.items():
            turn.tx.add(
                Answer(
                    id=turn.tx.new_id(),
                    checkin_id=checkin.id,
                    patient_id=patient.id,
                    question=question,
                    value=value,
                    skipped=value is None,
                    answered_at=at,
                )
            )

    clinic.turn(work)


def writes(clinic: Clinic, patient: Patient, body: str) -> None:
    clinic.turn(
        lambda turn: turn.tx.add(
            Message(
                id=turn.tx.new_id(),
                program_id=patient.program_id,
                patient_id=patient.id,
                body=body,
                written_at=turn.now,
            )
        )
    )


def triage(clinic: Clinic, sign_in: str = "dana") -> views.Triage:
    staff = clinic.staff(sign_in)
    return clinic.turn(lambda turn: views.triage(turn, staff))


def record(clinic: Clinic, patient_id: str, sign_in: str = "dana") -> Record | None:
    staff = clinic.staff(sign_in)
    return clinic.turn(lambda turn: patient_views.record(turn, staff, patient_id, "en"))


def needs(clinic: Clinic, patient: Patient, rule: Rule, facts: dict[str, str]) -> None:
    clinic.turn(lambda turn: alerts.raise_flag(turn, patient.id, rule, facts))


def second_program(clinic: Clinic) -> tuple[Program, Patient]:
    def work(turn: Turn) -> tuple[Program, Patient]:
        program = enrolling.add_program(
            turn, name="Elsewhere", zone="America/Chicago", phone="1", use_policy_en="x", use_policy_es="x"
        )
        enrolling.add_staff(turn, program.id, role=StaffRole.COUNSELOR, name="Eve", sign_in="eve")
        invited = enrolling.add_patient(turn, program.id, first_name="Zoe")
        alerts.raise_flag(turn, invited.person_id, Rule.NOT_SAFE, {})
        return program, turn.tx.need(Patient, invited.person_id)

    return clinic.turn(work)


def test_alerts_come_by_level_and_then_by_age(clinic: Clinic) -> None:
    luis, mia = clinic.new_patient(1002, "Luis"), clinic.new_patient(1003, "Mia")
    for patient, rule, facts in (
        (clinic.patient(ANA), Rule.CRAVING_HIGH, {"value": "8"}),
        (luis, Rule.USE_REPORTED, {}),
        (mia, Rule.NOT_SAFE, {}),
    ):
        clinic.now += timedelta(minutes=10)
        needs(clinic, patient, rule, facts)
    shown = triage(clinic).needed
    assert [(view.patient.first_name, view.minutes) for view in shown] == [("Mia", 0), ("Ana", 20), ("Luis", 10)]


def test_concerns_are_apart(clinic: Clinic) -> None:
    ana = clinic.patient()
    clinic.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.FAMILY_WORRY, {}))
    shown = triage(clinic)
    assert (len(shown.needed), [view.alert.level for view in shown.concerns]) == (0, [Level.CONCERN])


def test_nothing_of_another_program_is_seen(clinic: Clinic) -> None:
    _, zoe = second_program(clinic)
    writes(clinic, zoe, "hello")
    shown = triage(clinic)
    assert (shown.needed, shown.concerns, shown.claims, shown.waiting) == ((), (), (), ())
    assert record(clinic, zoe.id) is None
    assert record(clinic, clinic.patient().id, "eve") is None
    eve = triage(clinic, "eve")
    assert [view.patient.first_name for view in eve.needed] == ["Zoe"]
    assert [each.count for each in eve.waiting] == [1]


def test_messages_wait_until_somebody_reads_them(clinic: Clinic) -> None:
    ana = clinic.patient()
    writes(clinic, ana, "one")
    clinic.now += timedelta(hours=2)
    writes(clinic, ana, "two")
    (waiting,) = triage(clinic).waiting
    assert (waiting.count, waiting.minutes) == (2, 120)


def test_a_skipped_answer_is_missing(clinic: Clinic) -> None:
    ana, dana = clinic.patient(), clinic.staff()
    checks_in(clinic, ana, 0, mood=None, craving=5)
    (row,) = clinic.turn(lambda turn: views.caseload(turn, dana, whole=False)).rows
    assert (row.latest("mood"), row.latest("craving"), row.scales) == (None, 5, ("craving",))


def test_the_week_has_seven_days_with_gaps(clinic: Clinic) -> None:
    ana, dana = clinic.patient(), clinic.staff()
    for days_ago, mood in ((0, 3), (2, 5), (9, 9)):
        checks_in(clinic, ana, days_ago, mood=mood)
    (row,) = clinic.turn(lambda turn: views.caseload(turn, dana, whole=False)).rows
    assert [day.values.get("mood") for day in row.days] == [None, None, None, None, 5, None, 3]
    assert row.days_since == 0


def test_days_are_counted_where_the_patient_lives(clinic: Clinic) -> None:
    """11 pm in New York and 1 am there are two days, though both are the same day in UTC."""
    ana, dana = clinic.patient(), clinic.staff()
    clinic.now = clinic.now.replace(hour=4)
    checks_in(clinic, ana, 0, mood=3)
    clinic.now += timedelta(hours=2)
    (row,) = clinic.turn(lambda turn: views.caseload(turn, dana, whole=False)).rows
    assert row.days_since == 1


def test_who_never_answered_has_no_last_time(clinic: Clinic) -> None:
    dana = clinic.staff()
    (row,) = clinic.turn(lambda turn: views.caseload(turn, dana, whole=False)).rows
    assert (row.days_since, row.scales) == (None, ())


def test_the_record_shows_the_newest_check_in_first(clinic: Clinic) -> None:
    ana = clinic.patient()
    checks_in(clinic, ana, 3, mood=4, craving=2)
    checks_in(clinic, ana, 1, mood=5, used=0)
    shown = record(clinic, ana.id)
    assert shown is not None
    assert [len(view.given) for view in shown.checkins] == [2, 2]
    assert [item.id for item in shown.columns] == ["mood", "used", "craving"]
    assert shown.last is not None
    assert shown.last.given_to("mood") is not None


def test_the_next_step_names_who_is_told(clinic: Clinic) -> None:
    ana = clinic.patient()
    clinic.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.NOT_SAFE, {}))
    shown = record(clinic, ana.id)
    assert shown is not None
    assert shown.next is not None
    assert (shown.next.names, shown.next.at) == (("Sam Sample",), clinic.now + timedelta(minutes=5))


def test_after_the_acknowledgement_its_owner_is_asked_again(clinic: Clinic) -> None:
    ana, dana = clinic.patient(), clinic.staff()
    alert = clinic.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.NOT_SAFE, {}))
    clinic.turn(lambda turn: alerts.acknowledge(turn, dana.id, alert.id))
    shown = record(clinic, ana.id)
    assert shown is not None
    assert shown.next is not None
    assert shown.next.names == ()


def test_what_the_patient_was_told_is_what_was_true_then(clinic: Clinic) -> None:
    ana = clinic.patient()
    clinic.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.NOT_SURE, {}))
    then = record(clinic, ana.id)
    clinic.now += timedelta(hours=8)  # nobody is on duty any more
    later = record(clinic, ana.id)
    assert then is not None
    assert later is not None
    assert then.told == later.told != ()


def test_a_look_is_one_row_with_who_and_whom(clinic: Clinic) -> None:
    dana, ana = clinic.staff(), clinic.patient()
    clinic.turn(lambda turn: views.looked(turn, dana, "patient", ana.id))
    (row,) = clinic.find(Audit, act="look.patient")
    assert (row.actor_id, row.patient_id, row.program_id) == (dana.id, ana.id, dana.program_id)


def test_the_audit_is_newest_first_and_of_this_program(clinic: Clinic) -> None:
    second_program(clinic)
    ada = clinic.staff("ada")
    clinic.turn(lambda turn: views.looked(turn, ada, "audit"))
    lines = clinic.turn(lambda turn: views.audit_lines(turn, ada))
    assert lines[0].row.act == "look.audit"
    assert {line.row.program_id for line in lines} <= {ada.program_id, None}
    assert lines[0].actor == "Ada Admin"


def test_a_form_offers_only_the_own_program(clinic: Clinic) -> None:
    second_program(clinic)
    dana = clinic.staff()
    choices = clinic.turn(lambda turn: views.choices(turn, dana))
    assert [each.name for each in choices.counselors] == ["Beth Beispiel", "Dana Demo", "Sam Sample"]
    assert [each.name for each in choices.tracks] == ["Evening"]


def test_focus_decides_the_scales_of_the_list(clinic: Clinic) -> None:
    mia, dana = clinic.new_patient(1003, "Mia", focus=Focus.MENTAL), clinic.staff()
    checks_in(clinic, mia, 0, mood=6, anxiety=4, sleep=5)
    rows = {row.patient.id: row for row in clinic.turn(lambda turn: views.caseload(turn, dana, whole=False)).rows}
    assert rows[mia.id].scales == ("mood", "anxiety")
