"""The daily check-in: one prompted a day, each tap stored at once and once, a skip is missing, and it ends."""

from __future__ import annotations

import json
from datetime import time, timedelta

import pytest

from actions import checkins, due, questions
from actions.turn import Turn
from care import schedule
from care.buttons import Tap
from care.records import (
    Answer,
    Checkin,
    CheckinChoice,
    CheckinState,
    Due,
    Flag,
    Form,
    Patient,
    PatientState,
    Session,
    Source,
)
from care.rules import Rule
from tests.actions.phones import Phones
from tests.clinic import ANA, BETH, MONDAY_3PM, Clinic


@pytest.fixture
def phones(clinic: Clinic) -> Phones:
    return Phones(clinic)


def _planned(clinic: Clinic) -> list[Checkin]:
    return clinic.find(Checkin, state=CheckinState.PLANNED)


def _answers(clinic: Clinic) -> dict[str, tuple[int | None, bool]]:
    return {answer.question: (answer.value, answer.skipped) for answer in clinic.find(Answer)}


def _replan(clinic: Clinic, **changes: object) -> None:
    ana = clinic.patient()
    if changes:
        clinic.turn(lambda turn: turn.tx.change(ana, **changes))
    clinic.turn(lambda turn: checkins.plan_ahead(turn, ana.id))


def _starts(phones: Phones) -> Checkin:
    phones.sends(ANA, "checkin")
    return phones.clinic.find(Checkin, source=Source.SELF)[-1]


# ---------------------------------------------------------------------------------------------------------- planning


def test_two_weeks_are_planned_one_for_each_local_date(clinic: Clinic) -> None:
    planned = _planned(clinic)
    assert len({checkin.local_on for checkin in planned}) == len(planned) == 14
    for checkin in planned:
        local = schedule.local(checkin.due_at, "America/New_York")
        assert (local.date(), local.time()) == (checkin.local_on, time(19))


def test_planning_any_number_of_times_changes_nothing(clinic: Clinic) -> None:
    before = _planned(clinic)
    for _ in range(3):
        _replan(clinic)
    assert _planned(clinic) == before


def test_another_time_moves_what_is_planned(clinic: Clinic) -> None:
    _replan(clinic, checkin_time=time(20))
    local = {schedule.local(checkin.due_at, "America/New_York").time() for checkin in _planned(clinic)}
    assert local == {time(20)}
    assert len(_planned(clinic)) == 14


def test_another_zone_moves_the_instant_and_keeps_the_clock_time(clinic: Clinic) -> None:
    _replan(clinic, zone="America/Los_Angeles")
    assert {schedule.local(c.due_at, "America/Los_Angeles").time() for c in _planned(clinic)} == {time(19)}


def test_a_time_that_is_over_today_begins_tomorrow(clinic: Clinic) -> None:
    for checkin in _planned(clinic):
        clinic.turn(lambda turn, checkin=checkin: turn.tx.remove(Checkin, id=checkin.id))  # type: ignore[misc]
    _replan(clinic, checkin_time=time(8))
    assert min(checkin.local_on for checkin in _planned(clinic)).day == 24


@pytest.mark.parametrize("state", [PatientState.LEFT, PatientState.DISCHARGED], ids=str)
def test_for_somebody_who_is_not_enrolled_nothing_is_planned(clinic: Clinic, state: PatientState) -> None:
    _replan(clinic, state=state)
    assert _planned(clinic) == []
    assert [row for row in clinic.find(Due) if row.kind.startswith("checkin.")] == []


@pytest.mark.parametrize(
    ("zone", "first"),
    [("Asia/Tokyo", "2026-11-24"), ("Europe/Madrid", "2026-11-24"), ("Pacific/Honolulu", "2026-11-23")],
    ids=["past midnight", "past her own time", "west"],
)
def test_who_travels_is_asked_once_on_each_date_of_the_new_place(clinic: Clinic, zone: str, first: str) -> None:
    _replan(clinic, zone=zone)
    planned = _planned(clinic)
    assert [schedule.local_day(c.due_at, zone) for c in planned] == [c.local_on for c in planned]
    assert str(min(c.local_on for c in planned)) == first
    assert {row.subject_id for row in clinic.find(Due, kind="checkin.ask")} == {c.id for c in planned}


def _chooses(clinic: Clinic, days: str, form: Form = Form.FULL, **extras: str) -> None:
    """The program chooses for Ana's phase and focus, and all is planned anew."""
    ana, ada = clinic.patient(), clinic.staff("ada")

    def work(turn: Turn) -> None:
        choice = CheckinChoice(
            id=turn.tx.new_id(),
            program_id=ana.program_id,
            phase=ana.phase,
            focus=ana.focus,
            days=days,
            form=form,
            extras=json.dumps({name.replace("_", "-"): on for name, on in extras.items()}),
            changed_at=turn.now,
            changed_by=ada.id,
        )
        turn.tx.add(choice)
        checkins.plan_ahead(turn, ana.id)

    clinic.turn(work)


@pytest.mark.parametrize(("days", "count"), [("mon,wed,fri", 6), ("sun", 2), ("", 0)])
def test_it_comes_on_the_days_that_the_program_chose(clinic: Clinic, days: str, count: int) -> None:
    _chooses(clinic, days)
    assert {schedule.weekday(c.local_on) for c in _planned(clinic)} == schedule.days_of(days)
    assert len(_planned(clinic)) == count


def test_the_short_form_is_asked_where_the_program_chose_it(phones: Phones) -> None:
    _chooses(phones.clinic, "mon,tue", Form.SHORT)
    checkin = _starts(phones)
    assert checkin.questionnaire == "short-substance"
    assert "1 of 2" in phones.last(ANA)


@pytest.mark.parametrize(
    ("days_later", "questionnaire"),
    [(0, "daily-substance+stress+triggers"), (1, "daily-substance+stress"), (7, "daily-substance+stress+triggers")],
    ids=["monday", "tuesday", "monday again"],
)
def test_extra_questions_come_on_their_weekdays(phones: Phones, days_later: int, questionnaire: str) -> None:
    _chooses(phones.clinic, "", stress="", triggers="mon,thu")
    phones.clinic.now += timedelta(days=days_later)
    assert _starts(phones).questionnaire == questionnaire


def test_the_weekday_is_that_of_the_patient_and_not_of_the_server(phones: Phones) -> None:
    _chooses(phones.clinic, "", triggers="mon")
    phones.clinic.now = MONDAY_3PM + timedelta(hours=8)  # 11 pm in New York, Tuesday in UTC
    assert _starts(phones).questionnaire == "daily-substance+triggers"


# ------------------------------------------------------------------------------------------------------------ asking


def test_it_is_asked_with_a_neutral_line_and_one_button(phones: Phones) -> None:
    today = _planned(phones.clinic)[0]
    phones.clinic.turn(lambda turn: checkins.ask(turn, today.id))
    phones.deliver()
    assert phones.shown(ANA) == ["Hello. Do you have a minute?"]
    phones.taps(ANA, "Start")
    assert "1 of 5" in phones.last(ANA)


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({"paused_until_at": MONDAY_3PM + timedelta(days=2)}, CheckinState.CANCELLED),
        ({"state": PatientState.LEFT}, CheckinState.CANCELLED),
    ],
    ids=["on a break", "gone"],
)
def test_somebody_who_is_not_there_is_not_asked(
    phones: Phones, changes: dict[str, object], state: CheckinState
) -> None:
    ana, today = phones.clinic.patient(), _planned(phones.clinic)[0]
    phones.clinic.turn(lambda turn: turn.tx.change(ana, **changes))
    phones.clinic.turn(lambda turn: checkins.ask(turn, today.id))
    phones.deliver()
    assert phones.shown(ANA) == []
    assert phones.clinic.find(Checkin, id=today.id)[0].state is state


def test_one_that_was_just_done_stands_for_the_prompted_one(phones: Phones) -> None:
    _starts(phones)
    for label in ("7", "1", "No", "8", "Skip"):
        phones.taps(ANA, label)
    today = _planned(phones.clinic)[0]
    phones.clinic.turn(lambda turn: checkins.ask(turn, today.id))
    assert phones.clinic.find(Checkin, id=today.id)[0].state is CheckinState.CANCELLED


def test_one_that_is_found_too_late_is_over(phones: Phones) -> None:
    today = _planned(phones.clinic)[0]
    phones.clinic.now = today.closes_at
    phones.clinic.turn(lambda turn: checkins.ask(turn, today.id))
    assert phones.clinic.find(Checkin, id=today.id)[0].state is CheckinState.EXPIRED


def test_during_a_session_it_waits_for_the_end(phones: Phones) -> None:
    _replan(phones.clinic, checkin_time=time(17, 30))
    phones.clinic.turn(lambda turn: turn.tx.remove(Due, kind="session.soon"))  # no reminder that they could come with
    today = _planned(phones.clinic)[0]
    phones.clinic.turn(lambda turn: turn.tx.change(today, due_at=MONDAY_3PM + timedelta(hours=5)))
    phones.clinic.turn(lambda turn: due.plan(turn, due.Kind.CHECKIN_ASK, today.id, MONDAY_3PM + timedelta(hours=5)))
    phones.clinic.go_to(MONDAY_3PM + timedelta(hours=5))  # 8 pm: the group is on
    phones.deliver()
    assert not any("minute" in text for text in phones.shown(ANA))
    phones.clinic.go_to(MONDAY_3PM + timedelta(hours=6))  # 9 pm
    phones.deliver()
    assert any("minute" in text for text in phones.shown(ANA))


def test_it_comes_with_the_reminder_and_its_nudge_waits_for_the_end_of_the_session(phones: Phones) -> None:
    clinic, today = phones.clinic, _planned(phones.clinic)[0]
    clinic.go_to(MONDAY_3PM + timedelta(hours=1))  # 4 pm: the reminder of the session at 6
    phones.deliver()
    checkin = clinic.find(Checkin, id=today.id)[0]
    assert (checkin.state, checkin.asked_at) == (CheckinState.ASKED, clinic.now)
    assert clinic.find(Due, kind="checkin.ask", subject_id=today.id) == []
    assert not any("minute" in text for text in phones.shown(ANA))
    clinic.go_to(MONDAY_3PM + timedelta(hours=5, minutes=59))  # 8:59 pm: the group is on since 6
    phones.deliver()
    assert clinic.find(Checkin, id=today.id)[0].nudged_at is None
    clinic.go_to(MONDAY_3PM + timedelta(hours=6))
    phones.deliver()
    assert clinic.find(Checkin, id=today.id)[0].nudged_at == clinic.now
    assert any("Hello again" in text for text in phones.shown(ANA))


@pytest.mark.parametrize(
    ("at", "joins"),
    [(time(15, 59), False), (time(16), True), (time(18), True), (time(22), True), (time(22, 1), False)],
    ids=["before the reminder", "with it", "in the session", "an hour after it", "later"],
)
def test_what_is_due_near_a_session_comes_with_its_reminder(clinic: Clinic, at: time, joins: bool) -> None:
    _replan(clinic, checkin_time=at)
    today, session = _planned(clinic)[0], next(each for each in clinic.find(Session) if each.starts_at > clinic.now)
    clinic.now = MONDAY_3PM + timedelta(hours=1)
    ana = clinic.patient()
    joined = clinic.turn(lambda turn: checkins.join_reminder(turn, ana.id, session))
    assert (joined is not None) is joins
    assert (clinic.find(Checkin, id=today.id)[0].state is CheckinState.ASKED) is joins
    assert clinic.turn(lambda turn: checkins.join_reminder(turn, ana.id, session)) is None


def test_the_own_time_of_a_joined_check_in_rings_no_second_time(phones: Phones) -> None:
    phones.clinic.go_to(MONDAY_3PM + timedelta(hours=1))
    phones.deliver()
    phones.taps(ANA, "Start the questions")
    for label in ("7", "1", "No", "8", "Skip"):
        phones.taps(ANA, label)
    before = len(phones.shown(ANA))
    phones.clinic.go_to(MONDAY_3PM + timedelta(hours=7))
    phones.deliver()
    assert not any("minute" in text or "Hello again" in text for text in phones.shown(ANA)[before:])
    assert len(phones.clinic.find(Checkin, state=CheckinState.DONE)) == 1


def test_checkin_while_one_is_open_goes_on_with_it(phones: Phones) -> None:
    _starts(phones)
    phones.taps(ANA, "7")
    phones.sends(ANA, "checkin")
    assert len(phones.clinic.find(Checkin, source=Source.SELF)) == 1
    assert "2 of 5" in phones.last(ANA)


@pytest.mark.parametrize("telegram_id", [BETH], ids=["staff"])
def test_it_is_for_patients_only(phones: Phones, telegram_id: int) -> None:
    phones.sends(telegram_id, "checkin")
    assert phones.clinic.find(Checkin, source=Source.SELF) == []
    assert phones.last(telegram_id) != ""


# --------------------------------------------------------------------------------------------------------- answering


def test_each_tap_is_stored_at_once(phones: Phones) -> None:
    _starts(phones)
    phones.taps(ANA, "7")
    assert _answers(phones.clinic) == {"mood": (7, False)}


def test_a_skip_is_missing_and_never_a_number(phones: Phones) -> None:
    _starts(phones)
    phones.taps(ANA, "Skip")
    assert _answers(phones.clinic) == {"mood": (None, True)}
    assert phones.clinic.find(Flag) == []


def test_the_same_tap_twice_counts_once_and_another_is_told_how_to_change(phones: Phones) -> None:
    _starts(phones)
    message_id, shown = phones.message(ANA, "7")
    phones.forges(ANA, message_id, shown, "7")
    assert phones.forges(ANA, message_id, shown, "7") == ""
    assert phones.forges(ANA, message_id, shown, "3") == "This one is answered already. To change it, tap Back."
    assert _answers(phones.clinic) == {"mood": (7, False)}


def test_back_and_a_new_answer_change_the_one_answer(phones: Phones) -> None:
    _starts(phones)
    for label in ("7", "◀ Back", "4"):
        phones.taps(ANA, label)
    assert _answers(phones.clinic) == {"mood": (4, False)}


def test_nobody_answers_for_somebody_else(phones: Phones) -> None:
    _starts(phones)
    message_id, shown = phones.message(ANA, "7")
    assert phones.forges(BETH, message_id, shown, "7") == "These questions belong to someone else."
    assert _answers(phones.clinic) == {}


@pytest.mark.parametrize("argument", ["mood=11", "mood=-1", "mood=x", "mood=", "mood", "nonsense=1", "note=1", ""])
def test_a_forged_answer_is_not_stored(phones: Phones, argument: str) -> None:
    checkin = _starts(phones)
    tap = Tap("ci_a", checkin.id, argument)
    phones.clinic.acts(ANA, lambda turn, who: questions.on_answer(turn, who, tap))
    assert _answers(phones.clinic) == {}


def test_after_the_end_an_old_button_says_so(phones: Phones) -> None:
    checkin = _starts(phones)
    message_id, shown = phones.message(ANA, "7")
    phones.clinic.go_to(checkin.closes_at)
    assert "closed for today" in phones.forges(ANA, message_id, shown, "7")
    assert _answers(phones.clinic) == {}


def test_stopped_it_keeps_what_was_answered_and_waits_for_nothing(phones: Phones) -> None:
    checkin = _starts(phones)
    phones.taps(ANA, "7")
    phones.taps(ANA, "Stop")
    assert phones.clinic.find(Checkin, id=checkin.id)[0].state is CheckinState.STOPPED
    assert _answers(phones.clinic) == {"mood": (7, False)}
    assert phones.clinic.find(Due, subject_id=checkin.id) == []


def test_a_note_that_is_too_long_is_not_cut_but_asked_for_again(phones: Phones) -> None:
    _starts(phones)
    for label in ("7", "1", "No", "8"):
        phones.taps(ANA, label)
    phones.types(ANA, "x" * 1_001)
    assert "longer than I can store" in phones.last(ANA)
    phones.types(ANA, "short")
    assert [answer.words for answer in phones.clinic.find(Answer, question="note")] == ["short"]


def test_a_crisis_in_a_note_is_heard(phones: Phones) -> None:
    _starts(phones)
    for label in ("7", "1", "No", "8"):
        phones.taps(ANA, label)
    phones.types(ANA, "I want to kill myself")
    assert Rule.CRISIS_WORDS in {flag.rule for flag in phones.clinic.find(Flag)}


def test_a_running_check_in_keeps_its_questionnaire(phones: Phones) -> None:
    checkin = _starts(phones)
    ana = phones.clinic.patient()
    phones.clinic.turn(lambda turn: turn.tx.change(turn.tx.need(Patient, ana.id), focus="mental"))
    phones.taps(ANA, "7")
    assert phones.clinic.find(Checkin, id=checkin.id)[0].questionnaire == checkin.questionnaire
    assert "2 of 5" in phones.last(ANA)


def test_one_nudge_and_no_second(phones: Phones) -> None:
    today = _planned(phones.clinic)[0]
    phones.clinic.turn(lambda turn: checkins.ask(turn, today.id))
    phones.deliver()
    for _ in range(2):
        phones.clinic.turn(lambda turn: checkins.nudge(turn, today.id))
    waiting = [said for row, said in phones.clinic.queued(ANA) if row.purpose == "nudge"]
    assert len(waiting) == 1


def test_at_the_end_of_its_window_it_closes_with_what_was_answered(phones: Phones) -> None:
    checkin = _starts(phones)
    phones.taps(ANA, "7")
    phones.clinic.go_to(checkin.closes_at)
    phones.deliver()
    assert phones.clinic.find(Checkin, id=checkin.id)[0].state is CheckinState.EXPIRED
    assert _answers(phones.clinic) == {"mood": (7, False)}
    assert "closed for today" in phones.last(ANA)
