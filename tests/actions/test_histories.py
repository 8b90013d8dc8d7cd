"""A patient's last weeks, collected for the rules: days, prompts, signs of life, sessions, absences."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from actions import alerts, attendance, entering, histories, phases
from actions.entering import Said
from actions.turn import Turn
from care import schedule
from care.history import LOOK_BACK_DAYS, History, Prompt
from care.records import AttendanceState, Away, Checkin, CheckinState, Outcome, Session, Source, Threshold
from care.rules import Rule
from care.thresholds import DEFAULTS, Thresholds
from tests.actions.phones import Phones
from tests.clinic import ANA, Clinic
from tests.past import answered, attended, joined

TODAY = date(2026, 11, 23)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def history(clinic: Clinic, today: date | None = None) -> History:
    patient = clinic.patient()
    on = today or schedule.local_day(clinic.now, patient.zone)
    return clinic.turn(lambda turn: histories.history_of(turn, patient, on))


def test_a_day_has_the_last_answer_to_each_question(clinic: Clinic) -> None:
    answered(clinic, 1, mood=4, craving=2)
    answered(clinic, 1, mood=6)
    answered(clinic, 0, mood=None)
    assert history(clinic).days == {ago(1): {"mood": 6, "craving": 2}, TODAY: {}}


def test_a_date_is_known_as_soon_as_it_was_asked_about(clinic: Clinic) -> None:
    clinic.advance(hours=6.5)  # 9:30 in the evening: asked after the session, and open
    assert history(clinic).days == {TODAY: {}}
    assert history(clinic).prompts == {TODAY: Prompt.OPEN}
    clinic.advance(hours=10)
    assert history(clinic).prompts == {TODAY: Prompt.MISSED}


@pytest.mark.parametrize("label", ["7", "Skip", "Stop"])
def test_an_answer_a_skip_and_a_stop_are_answers_to_the_prompt(clinic: Clinic, label: str) -> None:
    phones = Phones(clinic)
    clinic.advance(days=1, hours=4.1)  # Tuesday: no session, the check-in comes alone
    phones.deliver()
    phones.taps(ANA, "Start")
    phones.taps(ANA, label)
    clinic.advance(hours=10)
    assert history(clinic).prompts == {TODAY: Prompt.MISSED, ago(-1): Prompt.ANSWERED}


def test_whoever_told_staff_instead_has_answered_the_prompt(clinic: Clinic) -> None:
    ana, dana = clinic.patient(), clinic.staff()
    clinic.advance(days=1, hours=4.1)
    clinic.turn(lambda turn: entering.enter_daily(turn, dana.id, ana.id, Said({"mood": 4})))
    assert history(clinic).prompts[ago(-1)] is Prompt.ANSWERED
    assert history(clinic).days[ago(-1)] == {"mood": 4}


def test_a_check_in_of_the_patients_own_is_no_prompt(clinic: Clinic) -> None:
    answered(clinic, 0, mood=4)
    assert history(clinic).prompts == {}


def test_what_was_planned_and_never_asked_is_not_missed(clinic: Clinic) -> None:
    [row] = clinic.find(Checkin, local_on=TODAY, source=Source.PROMPTED)
    clinic.turn(lambda turn: turn.tx.change(row, state=CheckinState.EXPIRED, finished_at=turn.now))
    assert history(clinic).prompts == {}


def test_the_history_reaches_six_weeks_back_and_no_further(clinic: Clinic) -> None:
    answered(clinic, LOOK_BACK_DAYS, mood=4)
    answered(clinic, LOOK_BACK_DAYS + 1, mood=4)
    assert list(history(clinic).days) == [ago(LOOK_BACK_DAYS)]


def test_a_message_counts_on_the_patients_own_date(clinic: Clinic) -> None:
    phones = Phones(clinic)
    clinic.advance(hours=8.5)  # half past eleven in New York, the next day in UTC
    phones.types(ANA, "hello")
    assert TODAY in history(clinic).heard_on
    assert ago(-1) not in history(clinic, ago(-1)).heard_on


def test_staff_who_reached_the_patient_are_a_sign_of_life(clinic: Clinic) -> None:
    ana, dana = clinic.patient(), clinic.staff()
    clinic.advance(days=3)
    alert = clinic.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.FAMILY_WORRY, {}))
    before = history(clinic).heard_on
    clinic.turn(lambda turn: alerts.resolve(turn, dana.id, alert.id, Outcome.SAFE))
    assert history(clinic).heard_on - before == {ago(-3)}


def test_only_who_was_there_was_seen(clinic: Clinic) -> None:
    attended(clinic, 3)
    attended(clinic, 2, AttendanceState.LATE)
    attended(clinic, 1, AttendanceState.ABSENT)
    assert history(clinic).seen_on == {ago(3), ago(2)}


def test_the_first_day_is_the_enrolment_in_the_patients_zone(clinic: Clinic) -> None:
    joined(clinic, 20)
    assert history(clinic).enrolled_on == ago(20)


# --------------------------------------------------------------------------------------------------------- absences


def test_a_break_covers_its_days_also_when_it_is_over(clinic: Clinic) -> None:
    phones = Phones(clinic)
    phones.sends(ANA, "pause")
    phones.taps(ANA, "Three days")
    assert history(clinic).away_on == {TODAY}
    clinic.advance(days=10)
    assert history(clinic).away_on == {TODAY, ago(-1), ago(-2), ago(-3)}


def test_a_break_that_was_ended_covers_the_days_until_then(clinic: Clinic) -> None:
    phones = Phones(clinic)
    phones.sends(ANA, "pause")
    phones.taps(ANA, "One week")
    clinic.advance(days=1)
    phones.sends(ANA, "resume")
    clinic.advance(days=5)
    assert history(clinic).away_on == {TODAY, ago(-1)}


def test_a_leave_and_a_stay_in_hospital_cover_their_days(clinic: Clinic) -> None:
    ana, dana = clinic.patient(), clinic.staff()
    clinic.turn(lambda turn: phases.set_away(turn, dana.id, ana.id, Away.LEAVE))
    clinic.advance(days=1)
    clinic.turn(lambda turn: phases.set_away(turn, dana.id, ana.id, Away.HOSPITAL))
    clinic.advance(days=1)
    assert history(clinic).away_on == {TODAY, ago(-1), ago(-2)}
    clinic.turn(lambda turn: phases.set_away(turn, dana.id, ana.id, None))
    clinic.advance(days=4)
    assert history(clinic).away_on == {TODAY, ago(-1), ago(-2)}


def test_a_long_leave_covers_no_day_outside_the_history(clinic: Clinic) -> None:
    ana, dana = clinic.patient(), clinic.staff()
    clinic.turn(lambda turn: phases.set_away(turn, dana.id, ana.id, Away.LEAVE))
    clinic.now += timedelta(days=90)
    found = history(clinic)
    assert len(found.away_on) == LOOK_BACK_DAYS + 1
    assert max(found.away_on) == found.today


def test_marked_in_a_session_is_seen_on_the_patients_date(clinic: Clinic) -> None:
    ana, dana = clinic.patient(), clinic.staff()
    session = next(each for each in clinic.find(Session) if each.local_on == TODAY)
    clinic.advance(hours=4)
    clinic.turn(lambda turn: attendance.mark(turn, dana.id, session.id, ana.id, AttendanceState.CAME))
    assert history(clinic).is_held_back


# -------------------------------------------------------------------------------------------------------- thresholds


def test_a_program_that_chose_nothing_has_the_defaults(clinic: Clinic) -> None:
    program = clinic.program()
    assert clinic.turn(lambda turn: histories.thresholds_of(turn, program.id)) == DEFAULTS


def test_what_a_program_chose_holds_for_it_alone_and_within_the_bounds(clinic: Clinic) -> None:
    program, sam = clinic.program(), clinic.staff("sam")

    def work(turn: Turn) -> Thresholds:
        for name, value in (("craving_urgent", 7), ("mood_below", 99), ("moon", 1)):
            turn.tx.add(
                Threshold(
                    id=turn.tx.new_id(),
                    program_id=program.id,
                    name=name,
                    value=value,
                    changed_by=sam.id,
                    changed_at=turn.now,
                )
            )
        return histories.thresholds_of(turn, program.id)

    assert clinic.turn(work) == Thresholds(craving_urgent=7, mood_below=5)
    assert clinic.turn(lambda turn: histories.thresholds_of(turn, "0" * 32)) == DEFAULTS
