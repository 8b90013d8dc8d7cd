"""Marking who was there: what is stored, who may, what the patient hears, and what becomes of the staff's task."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta

import pytest

from actions import alert_cards, alerts, attendance, attendance_views, enrolling, histories, sessions
from actions.attendance import Refusal
from actions.turn import Turn
from care import schedule
from care.buttons import Tap
from care.delivery import Purpose
from care.records import (
    Alert,
    AlertState,
    Attendance,
    AttendanceState,
    Audit,
    Card,
    Flag,
    Level,
    Outbox,
    OutboxState,
    Outcome,
    Patient,
    PatientState,
    Program,
    Session,
    SessionAnswer,
    SessionState,
    StaffRole,
    Track,
)
from care.rules import Rule
from tests.clinic import ANA, Clinic

CAME, LATE, ABSENT = AttendanceState.CAME, AttendanceState.LATE, AttendanceState.ABSENT
LUIS = 1002
MONDAY, WEDNESDAY = date(2026, 11, 23), date(2026, 11, 25)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


MONDAY_EVENING, AFTER_MONDAY = utc("2026-11-23 23:20"), utc("2026-11-24 02:10")
"""Twenty past six in New York, the group has begun; ten past nine, it is over and quiet hours have not begun."""


def session_on(clinic: Clinic, on: date) -> Session:
    return next(each for each in clinic.find(Session) if each.local_on == on)


def marks(
    clinic: Clinic, state: AttendanceState, on: date = MONDAY, *, telegram_id: int = ANA, by: str = "dana"
) -> Refusal | None:
    """Mark a patient in the session of a date."""
    staff, session, patient = clinic.staff(by), session_on(clinic, on), clinic.patient(telegram_id)
    return clinic.turn(lambda turn: attendance.mark(turn, staff.id, session.id, patient.id, state))


def says(clinic: Clinic, answer: SessionAnswer, on: date = MONDAY) -> None:
    session = session_on(clinic, on)
    clinic.acts(ANA, lambda turn, who: sessions.on_answer(turn, who, Tap("se_say", session.id, answer)))


def changes_ana(clinic: Clinic, **fields: object) -> None:
    ana = clinic.patient()
    clinic.turn(lambda turn: turn.tx.change(ana, **fields))


def missed(clinic: Clinic, telegram_id: int = ANA) -> list[Outbox]:
    """The kind messages that wait."""
    return [row for row, _ in clinic.queued(telegram_id) if row.purpose == Purpose.MISSED]


def says_missed(clinic: Clinic) -> str:
    return next(message.text for row, message in clinic.queued() if row.purpose == Purpose.MISSED)


def no_shows(clinic: Clinic) -> list[str]:
    """The days of the open no-show flags."""
    return [json.loads(flag.facts)["day"] for flag in clinic.open_flags() if flag.rule == Rule.NO_SHOW]


def delivered(clinic: Clinic, message_id: int = 70) -> None:
    """What waits arrives; the card of the missed session stands at a message."""
    [row] = missed(clinic)

    def work(turn: Turn) -> None:
        card = next(each for each in turn.tx.find(Card) if each.id == row.card_id)
        turn.tx.change(card, message_id=message_id)

    clinic.turn(work)
    clinic.sent_all()


# --- what is stored


def test_a_mark_is_stored_with_who_and_when_and_written_down(clinic: Clinic) -> None:
    clinic.go_to(MONDAY_EVENING)
    assert marks(clinic, LATE) is None
    [row] = clinic.find(Attendance)
    assert (row.state, row.marked_by, row.marked_at) == (LATE, clinic.staff().id, MONDAY_EVENING)
    [act] = [each for each in clinic.find(Audit) if each.act.startswith("attendance")]
    assert (act.act, act.detail, act.actor_id, act.patient_id) == (
        "attendance.marked", "late", clinic.staff().id, clinic.patient().id,
    )  # fmt: skip


def test_a_double_tap_changes_nothing(clinic: Clinic) -> None:
    clinic.go_to(AFTER_MONDAY)
    marks(clinic, ABSENT)
    before = (clinic.find(Attendance), clinic.find(Flag), clinic.find(Audit), len(missed(clinic)))
    assert marks(clinic, ABSENT, by="sam") is None
    assert (clinic.find(Attendance), clinic.find(Flag), clinic.find(Audit), len(missed(clinic))) == before


def test_a_correction_keeps_one_row_and_says_what_was_there_before(clinic: Clinic) -> None:
    clinic.go_to(MONDAY_EVENING)
    marks(clinic, CAME)
    marks(clinic, LATE, by="beth")
    [row] = clinic.find(Attendance)
    assert (row.state, row.marked_by) == (LATE, clinic.staff("beth").id)
    acts = [(each.act, each.detail) for each in clinic.find(Audit) if each.act.startswith("attendance")]
    assert acts == [("attendance.marked", "came"), ("attendance.corrected", "came, now late")]


@pytest.mark.parametrize(
    ("now", "refused"),
    [("2026-11-23 22:59", Refusal.NOT_BEGUN), ("2026-11-23 23:00", None), ("2026-12-20 12:00", None)],
    ids=["a minute before", "at the start", "weeks later"],
)
def test_nobody_is_marked_before_the_session_has_begun(clinic: Clinic, now: str, refused: Refusal | None) -> None:
    clinic.go_to(utc(now))
    assert marks(clinic, CAME) is refused
    assert len(clinic.find(Attendance)) == (refused is None)


def test_nobody_is_marked_in_a_session_that_does_not_take_place(clinic: Clinic) -> None:
    session = session_on(clinic, MONDAY)
    clinic.turn(lambda turn: turn.tx.change(session, state=SessionState.CANCELLED))
    clinic.go_to(MONDAY_EVENING)
    assert marks(clinic, ABSENT) is Refusal.CANCELLED
    assert clinic.find(Attendance) == []


def another_program(turn: Turn) -> tuple[str, str, str]:
    """Ids of a member of staff, a session and a patient elsewhere."""
    program = enrolling.add_program(
        turn, name="Elsewhere", zone="America/Chicago", phone="555-0900", use_policy_en="x", use_policy_es="x"
    )
    staff = enrolling.add_staff(turn, program.id, role=StaffRole.COUNSELOR, name="Eve", sign_in="eve")
    mine = turn.tx.find(Track)[0]
    track = enrolling.add_track(
        turn, program.id, name="There", days="mon", starts_time=mine.starts_time, minutes=180, place=""
    )
    patient = enrolling.add_patient(turn, program.id, first_name="Zoe", track_id=track.id)
    session = turn.tx.find(Session, track_id=track.id)[0]
    return staff.id, session.id, patient.person_id


@pytest.mark.parametrize("foreign", ["staff", "session", "patient"])
def test_another_program_is_refused(clinic: Clinic, foreign: str) -> None:
    staff_id, session_id, patient_id = clinic.turn(another_program)
    mine = {"staff": clinic.staff().id, "session": session_on(clinic, MONDAY).id, "patient": clinic.patient().id}
    theirs = {"staff": staff_id, "session": session_id, "patient": patient_id}
    used = {**mine, foreign: theirs[foreign]}
    clinic.go_to(utc("2026-11-24 00:30"))
    with pytest.raises(LookupError):
        clinic.turn(lambda turn: attendance.mark(turn, used["staff"], used["session"], used["patient"], CAME))
    if foreign != "patient":
        with pytest.raises(LookupError):
            clinic.turn(lambda turn: attendance.mark_rest(turn, used["staff"], used["session"]))
    assert clinic.find(Attendance) == []


def test_whoever_works_here_no_more_marks_nobody(clinic: Clinic) -> None:
    clinic.go_to(MONDAY_EVENING)
    dana = clinic.staff()
    clinic.turn(lambda turn: turn.tx.change(dana, active=False))
    with pytest.raises(LookupError):
        marks(clinic, CAME)


def test_a_patient_of_another_group_makes_up_a_session_but_cannot_miss_it(clinic: Clinic) -> None:
    program = clinic.find(Program)[0]
    morning = clinic.turn(
        lambda turn: enrolling.add_track(
            turn,
            program.id,
            name="Morning",
            days="mon",
            starts_time=utc("2026-11-23 09:00").time(),
            minutes=120,
            place="",
        )
    )
    luis = clinic.new_patient(LUIS, track_id=morning.id)
    clinic.go_to(MONDAY_EVENING)
    assert marks(clinic, ABSENT, telegram_id=LUIS) is Refusal.OTHER_GROUP
    assert marks(clinic, CAME, telegram_id=LUIS) is None
    assert clinic.turn(lambda turn: attendance_views.hours_of(turn, luis)).this_week == timedelta(hours=3)
    assert marks(clinic, ABSENT, telegram_id=LUIS) is None, "a mark on the wrong person can be taken back"
    assert clinic.find(Flag) == []


# --- everybody else came


def test_everybody_else_came_but_those_who_said_otherwise(clinic: Clinic) -> None:
    clinic.new_patient(LUIS)
    for telegram_id, fields in ((1003, {"first_name": "Mia"}), (1004, {"paused_until_at": utc("2026-12-01 12:00")})):
        clinic.new_patient(telegram_id, **fields)
    says(clinic, SessionAnswer.CANNOT)
    clinic.go_to(AFTER_MONDAY)
    marks(clinic, LATE, telegram_id=LUIS)
    dana, session = clinic.staff(), session_on(clinic, MONDAY)
    assert clinic.turn(lambda turn: attendance.mark_rest(turn, dana.id, session.id)) == 1
    assert clinic.turn(lambda turn: attendance.mark_rest(turn, dana.id, session.id)) == 0
    states = {row.patient_id: row.state for row in clinic.find(Attendance)}
    assert states == {clinic.patient(LUIS).id: LATE, clinic.patient(1003).id: CAME}


def test_nobody_came_before_it_began(clinic: Clinic) -> None:
    dana, session = clinic.staff(), session_on(clinic, MONDAY)
    assert clinic.turn(lambda turn: attendance.mark_rest(turn, dana.id, session.id)) == 0


# --- a no-show


def test_an_absence_becomes_a_concern_with_the_day_in_the_readers_words(clinic: Clinic) -> None:
    clinic.go_to(AFTER_MONDAY)
    marks(clinic, ABSENT)
    [flag], [alert] = clinic.open_flags(), clinic.find(Alert)
    assert (flag.rule, flag.level, json.loads(flag.facts)) == (Rule.NO_SHOW, Level.CONCERN, {"day": "2026-11-23"})
    said = clinic.turn(lambda turn: [alert_cards.reasons_of(turn, alert, language) for language in ("en", "es")])
    assert said == [["was not in group on Mon, Nov 23"], ["no estuvo en el grupo el lun 23 nov"]]


@pytest.mark.parametrize(
    "fields",
    [
        {"paused_until_at": utc("2026-11-30 12:00")},
        {"state": PatientState.LEFT},
        {"state": PatientState.DISCHARGED},
        {"state": PatientState.JOINING},
    ],
    ids=["on a break", "left", "discharged", "still joining"],
)
def test_some_absences_are_stored_and_nothing_more(clinic: Clinic, fields: dict[str, object]) -> None:
    clinic.go_to(AFTER_MONDAY)
    changes_ana(clinic, **fields)
    marks(clinic, ABSENT)
    assert [row.state for row in clinic.find(Attendance)] == [ABSENT]
    assert clinic.open_flags() == []
    assert missed(clinic) == []


def test_who_said_so_beforehand_is_left_in_peace(clinic: Clinic) -> None:
    says(clinic, SessionAnswer.CANNOT)
    clinic.go_to(AFTER_MONDAY)
    marks(clinic, ABSENT)
    assert no_shows(clinic) == []
    assert missed(clinic) == []


@pytest.mark.parametrize("answer", [SessionAnswer.COMING, SessionAnswer.LATE])
def test_who_said_that_they_come_is_missed(clinic: Clinic, answer: SessionAnswer) -> None:
    says(clinic, answer)
    clinic.go_to(AFTER_MONDAY)
    marks(clinic, ABSENT)
    assert no_shows(clinic) == ["2026-11-23"]
    assert len(missed(clinic)) == 1


def test_a_second_absence_joins_the_flag_and_an_older_one_that_is_entered_late_does_not_turn_it_back(
    clinic: Clinic,
) -> None:
    clinic.go_to(utc("2026-11-26 02:10"))
    marks(clinic, ABSENT, WEDNESDAY)
    marks(clinic, ABSENT, MONDAY)
    assert no_shows(clinic) == ["2026-11-25"]
    assert len(clinic.find(Flag)) == 1


def test_an_old_absence_of_somebody_who_has_been_there_since_needs_nobody(clinic: Clinic) -> None:
    clinic.go_to(utc("2026-11-26 02:10"))
    marks(clinic, CAME, WEDNESDAY)
    marks(clinic, ABSENT, MONDAY)
    assert clinic.find(Flag) == []


# --- the kind message


def test_the_kind_message_waits_for_the_end_of_the_session_and_ends_with_the_day(clinic: Clinic) -> None:
    clinic.go_to(MONDAY_EVENING)
    marks(clinic, ABSENT)
    [row] = missed(clinic)
    assert (row.not_before_at, row.expires_at) == (utc("2026-11-24 02:00"), utc("2026-11-24 05:00"))
    assert says_missed(clinic) == (
        "We missed you. You are always welcome: come to your next appointment anyway.\n\nIt is on Wed, Nov 25, 6:00 PM."
    )


def test_the_kind_message_speaks_the_patients_language(clinic: Clinic) -> None:
    changes_ana(clinic, language="es")
    clinic.go_to(AFTER_MONDAY)
    marks(clinic, ABSENT)
    assert says_missed(clinic).startswith("Le echamos de menos. Siempre hay un lugar para usted")


@pytest.mark.parametrize("now", ["2026-11-24 02:31", "2026-11-24 15:00"], ids=["quiet hours", "the next morning"])
def test_too_late_for_the_kind_message_staff_have_their_task_all_the_same(clinic: Clinic, now: str) -> None:
    clinic.go_to(utc(now))
    marks(clinic, ABSENT)
    assert missed(clinic) == []
    assert no_shows(clinic) == ["2026-11-23"]


@pytest.mark.parametrize("fields", [{"session": "came"}, {"reply": "cannot"}], ids=["marked there", "said cannot"])
def test_the_kind_message_is_asked_again_when_it_is_due(clinic: Clinic, fields: dict[str, str]) -> None:
    clinic.go_to(MONDAY_EVENING)
    marks(clinic, ABSENT)
    [row] = missed(clinic)
    assert clinic.turn(lambda turn: attendance.refusal(turn, row)) == ""
    if "session" in fields:
        marks(clinic, CAME)
        assert missed(clinic) == []
    else:
        says(clinic, SessionAnswer.CANNOT)
    assert clinic.turn(lambda turn: attendance.refusal(turn, row)) != ""


def test_to_and_fro_before_it_was_said_says_it_once(clinic: Clinic) -> None:
    clinic.go_to(MONDAY_EVENING)
    for state in (ABSENT, CAME, ABSENT):
        marks(clinic, state)
    assert len(missed(clinic)) == 1


def test_to_and_fro_after_it_was_said_edits_that_one_message_without_a_sound(clinic: Clinic) -> None:
    clinic.go_to(AFTER_MONDAY)
    marks(clinic, ABSENT)
    delivered(clinic)
    marks(clinic, CAME)
    [(row, message)] = clinic.queued()
    assert (message.text.split(":")[0], row.silent) == ("Sorry, we had that wrong", True)
    clinic.sent_all()
    marks(clinic, ABSENT)
    [(row, message)] = clinic.queued()
    assert (message.text.startswith("We missed you"), row.silent, row.message_id) == (True, True, None)


# --- the staff's task is closed by who marks


def test_a_correction_closes_the_task_as_a_false_alarm_and_its_line_says_so(clinic: Clinic) -> None:
    clinic.go_to(AFTER_MONDAY)
    marks(clinic, ABSENT)
    marks(clinic, CAME, by="beth")
    [alert] = clinic.find(Alert)
    assert (alert.state, alert.outcome, alert.resolved_by) == (
        AlertState.RESOLVED, Outcome.FALSE_ALARM, clinic.staff("beth").id,
    )  # fmt: skip
    assert clinic.open_flags() == []
    assert clinic.turn(lambda turn: alert_cards.reasons_of(turn, alert)) == [
        "was not in group on Mon, Nov 23. Answered: Beth Beispiel marked them as there"
    ]
    acts = {row.act: row.actor_id for row in clinic.find(Audit)}
    assert acts["flag.withdrawn"] == acts["alert.resolved"] == clinic.staff("beth").id


def test_who_turns_up_the_next_time_closes_the_task_as_seen(clinic: Clinic) -> None:
    clinic.go_to(AFTER_MONDAY)
    marks(clinic, ABSENT)
    clinic.go_to(utc("2026-11-25 23:10"))
    marks(clinic, LATE, WEDNESDAY)
    [alert] = clinic.find(Alert)
    assert (alert.state, alert.outcome) == (AlertState.RESOLVED, Outcome.SAFE)


def test_an_older_session_that_is_entered_late_does_not_close_a_newer_task(clinic: Clinic) -> None:
    clinic.go_to(utc("2026-11-26 02:10"))
    marks(clinic, ABSENT, WEDNESDAY)
    marks(clinic, CAME, MONDAY)
    assert no_shows(clinic) == ["2026-11-25"]
    assert clinic.find(Alert)[0].state is AlertState.OPEN


def test_other_reasons_keep_the_alert_open(clinic: Clinic) -> None:
    clinic.go_to(AFTER_MONDAY)
    ana = clinic.patient()
    clinic.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.CRAVING_HIGH, {"value": "9"}))
    marks(clinic, ABSENT)
    marks(clinic, CAME)
    [alert] = clinic.find(Alert)
    assert alert.state is AlertState.OPEN
    assert [flag.rule for flag in clinic.open_flags()] == [Rule.CRAVING_HIGH]
    lines = clinic.turn(lambda turn: alert_cards.reasons_of(turn, alert))
    assert lines == ["craving 9 of 10", "was not in group on Mon, Nov 23. Answered: Dana Demo marked them as there"]


def test_came_absent_came_ends_as_if_nothing_had_been(clinic: Clinic) -> None:
    clinic.go_to(AFTER_MONDAY)
    for state in (CAME, ABSENT, CAME):
        marks(clinic, state)
    assert [row.state for row in clinic.find(Attendance)] == [CAME]
    assert {alert.state for alert in clinic.find(Alert)} == {AlertState.RESOLVED}
    assert missed(clinic) == []
    assert [row.state for row in clinic.find(Outbox, purpose=Purpose.MISSED)] == [OutboxState.CANCELLED]


def test_withdrawing_a_flag_that_is_not_open_does_nothing(clinic: Clinic) -> None:
    ana, dana = clinic.patient(), clinic.staff()
    assert not clinic.turn(lambda turn: alerts.withdraw(turn, ana.id, Rule.NO_SHOW, dana.id, Outcome.SAFE))


# --- what others read


def seen_on(clinic: Clinic) -> frozenset[date]:
    """The dates on which the rules over several days know that Ana was there."""
    ana = clinic.patient()
    today = schedule.local_day(clinic.now, ana.zone)
    return clinic.turn(lambda turn: histories.history_of(turn, ana, today)).seen_on


def test_days_are_the_patients_own(clinic: Clinic) -> None:
    clinic.go_to(AFTER_MONDAY)
    marks(clinic, LATE)
    changes_ana(clinic, zone="Asia/Tokyo")
    assert seen_on(clinic) == {date(2026, 11, 24)}, "Tuesday in Tokyo"


@pytest.mark.parametrize(
    ("now", "on", "after"),
    [
        ("2026-03-08 01:00", date(2026, 3, 7), "2026-03-08 05:00"),
        ("2026-10-31 23:30", date(2026, 10, 31), "2026-11-01 04:00"),
    ],
    ids=["the evening before spring", "the evening before autumn"],
)
def test_a_session_beside_a_clock_change(clinic: Clinic, now: str, on: date, after: str) -> None:
    clinic.now = utc(now) - timedelta(days=3)
    ana = clinic.patient()

    def saturdays(turn: Turn) -> None:
        turn.tx.change(ana, created_at=clinic.now)
        track = turn.tx.change(turn.tx.find(Track)[0], days="sat")
        sessions.plan_track(turn, track.id)

    clinic.turn(saturdays)
    clinic.go_to(utc(now))
    marks(clinic, ABSENT, on)
    assert [row.expires_at for row in missed(clinic)] == [utc(after)]
    marks(clinic, CAME, on)
    hours = clinic.turn(lambda turn: attendance_views.hours_of(turn, turn.tx.need(Patient, ana.id)))
    assert (hours.this_week, hours.in_all) == (timedelta(hours=3), timedelta(hours=3))
    assert seen_on(clinic) == {on}
