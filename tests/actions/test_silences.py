"""Silence: no contact, told once, brought up to date, and never taken back by anything but a person."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

import pytest

from actions import alert_cards, alerts, attendance, checkins, phases
from actions.turn import Turn
from care.family import FAMILY_LABEL
from care.records import (
    Alert,
    AlertState,
    AttendanceState,
    Away,
    Card,
    Checkin,
    CheckinState,
    Flag,
    Level,
    Message,
    Outbox,
    Outcome,
    Session,
    Source,
)
from care.rules import Rule
from tests.actions.phones import Phones
from tests.clinic import ANA, Clinic
from tests.past import joined

NO_CONTACT = "no contact: the last 2 check-ins without an answer"
BACK = "In touch again since"


@pytest.fixture
def phones(clinic: Clinic) -> Phones:
    return Phones(clinic)


def silent(clinic: Clinic) -> list[Flag]:
    return [flag for flag in clinic.open_flags() if flag.rule == Rule.SILENCE]


def days_pass(phones: Phones, days: int = 1) -> None:
    """So many evenings, each until after midnight, when the check-in has closed; messages are delivered as they come."""
    for _ in range(days * 8):
        phones.clinic.advance(hours=3)
        phones.deliver()


def on_the_page(phones: Phones) -> list[str]:
    """The reasons of the open alert, as the page and every card say them; a concern of the night makes no card."""

    def work(turn: Turn) -> list[str]:
        return [line for alert in turn.tx.find(Alert) for line in alert_cards.reasons_of(turn, alert)]

    return phones.clinic.turn(work)


def gone_quiet(phones: Phones) -> Flag:
    """Ana, a new patient, leaves two check-ins unanswered."""
    days_pass(phones, 3)
    [flag] = silent(phones.clinic)
    return flag


def test_two_missed_check_ins_of_a_new_patient_are_a_concern_without_a_sound(phones: Phones) -> None:
    days_pass(phones, 2)
    assert silent(phones.clinic) == [], "the day of joining itself is none"
    days_pass(phones, 1)
    assert len(silent(phones.clinic)) == 1
    dana = phones.clinic.staff()
    assert phones.clinic.find(Alert)[0].level is Level.CONCERN
    assert any(NO_CONTACT in text for text in on_the_page(phones))
    assert all(row.silent for row in phones.clinic.find(Outbox, person_id=dana.id, purpose="alert"))


def test_it_is_one_flag_whose_numbers_grow(phones: Phones) -> None:
    first = gone_quiet(phones)
    days_pass(phones, 2)
    [flag] = silent(phones.clinic)
    assert flag.id == first.id
    assert any("the last 4 check-ins" in text for text in on_the_page(phones))
    [alert] = phones.clinic.find(Alert)
    assert alert.id == first.alert_id
    assert len(phones.clinic.find(Card, subject_id=alert.id)) <= 1, (
        "no card for each day of silence, nor one for each of staff"
    )
    told = [row for row in phones.clinic.find(Outbox, purpose="alert") if not row.silent]
    assert told == [], "growing numbers ring nobody"


def test_the_patient_is_told_nothing(phones: Phones) -> None:
    gone_quiet(phones)
    assert not any("contact" in text.lower() for text in phones.shown(ANA))


@pytest.mark.parametrize("label", ["7", "Skip", "Stop"])
def test_an_answer_that_day_is_no_silence(phones: Phones, label: str) -> None:
    days_pass(phones, 2)
    phones.sends(ANA, "checkin")
    phones.taps(ANA, label)
    days_pass(phones, 1)
    assert silent(phones.clinic) == []


def test_a_message_after_midnight_while_the_check_in_is_open_is_no_silence(phones: Phones) -> None:
    clinic = phones.clinic
    late = timedelta(hours=3)
    ana = clinic.patient()
    clinic.turn(lambda turn: turn.tx.change(ana, checkin_time=(clinic.now + late).time()))  # 11 at night in New York
    clinic.turn(lambda turn: checkins.plan_ahead(turn, ana.id))
    days_pass(phones, 2)
    clinic.go_to(clinic.now + timedelta(hours=9.5))  # half past midnight, the second check-in is open
    phones.deliver()
    phones.types(ANA, "hello there")
    clinic.advance(hours=5)
    assert silent(clinic) == []


# ----------------------------------------------------------------------------------------------------------- held back


def test_nothing_on_a_break(phones: Phones) -> None:
    phones.sends(ANA, "pause")
    phones.taps(ANA, "One week")
    days_pass(phones, 6)
    assert silent(phones.clinic) == []


@pytest.mark.parametrize("away", Away, ids=str)
def test_nothing_on_leave_and_in_hospital(phones: Phones, away: Away) -> None:
    ana, dana = phones.clinic.patient(), phones.clinic.staff()
    days_pass(phones, 2)
    phones.clinic.turn(lambda turn: phases.set_away(turn, dana.id, ana.id, away))
    days_pass(phones, 7)
    assert silent(phones.clinic) == []
    phones.clinic.turn(lambda turn: phases.set_away(turn, dana.id, ana.id, None))
    days_pass(phones, 2)
    assert silent(phones.clinic) == [], "the count begins anew"
    days_pass(phones, 1)
    assert len(silent(phones.clinic)) == 1


def test_nothing_on_a_day_on_which_the_patient_was_seen(phones: Phones) -> None:
    clinic, dana, ana = phones.clinic, phones.clinic.staff(), phones.clinic.patient()
    days_pass(phones, 2)  # Wednesday, 3 pm
    wednesday = next(each for each in clinic.find(Session) if each.starts_at > clinic.now)
    clinic.go_to(wednesday.starts_at + timedelta(minutes=20))
    clinic.turn(lambda turn: attendance.mark(turn, dana.id, wednesday.id, ana.id, AttendanceState.CAME))
    clinic.advance(hours=8)
    assert silent(clinic) == []


# -------------------------------------------------------------------------------------------------------------- closed


def answers(phones: Phones) -> None:
    phones.sends(ANA, "checkin")
    phones.taps(ANA, "7")


def writes(phones: Phones) -> None:
    phones.types(ANA, "sorry, my phone was broken")


def asks_for_help(phones: Phones) -> None:
    phones.sends(ANA, "help")


def comes_to_group(phones: Phones) -> None:
    clinic, dana, ana = phones.clinic, phones.clinic.staff(), phones.clinic.patient()
    session = next(each for each in clinic.find(Session) if each.starts_at > clinic.now)
    clinic.go_to(session.starts_at + timedelta(minutes=20))
    clinic.turn(lambda turn: attendance.mark(turn, dana.id, session.id, ana.id, AttendanceState.CAME))
    phones.deliver()


@pytest.mark.parametrize("comes_back", [answers, writes, asks_for_help, comes_to_group])
def test_who_is_in_touch_again_is_said_so_and_the_flag_stays_open(phones: Phones, comes_back: object) -> None:
    gone_quiet(phones)
    assert not any(BACK in text for text in on_the_page(phones))
    assert callable(comes_back)
    comes_back(phones)
    assert len(silent(phones.clinic)) == 1
    assert any(BACK in text for text in on_the_page(phones))
    assert phones.clinic.find(Alert)[0].state is AlertState.OPEN


def test_whoever_goes_quiet_again_is_not_said_to_be_in_touch(phones: Phones) -> None:
    gone_quiet(phones)
    writes(phones)
    days_pass(phones, 3)
    assert not any(BACK in text for text in on_the_page(phones))
    assert len(silent(phones.clinic)) == 1


def test_a_session_of_before_is_no_news_to_the_flag(phones: Phones) -> None:
    clinic, dana, ana = phones.clinic, phones.clinic.staff(), phones.clinic.patient()
    gone_quiet(phones)
    monday = min(clinic.find(Session), key=lambda each: each.starts_at)
    clinic.turn(lambda turn: attendance.mark(turn, dana.id, monday.id, ana.id, AttendanceState.CAME))
    phones.deliver()
    assert not any(BACK in text for text in on_the_page(phones))


@pytest.mark.parametrize("outcome", [Outcome.WELFARE_CHECK, Outcome.EMERGENCY_TOLD], ids=str)
def test_help_that_was_sent_is_no_contact_yet(phones: Phones, outcome: Outcome) -> None:
    clinic, dana = phones.clinic, phones.clinic.staff()
    gone_quiet(phones)
    [alert] = clinic.find(Alert)
    clinic.turn(lambda turn: alerts.resolve(turn, dana.id, alert.id, outcome))
    assert silent(clinic) == []
    days_pass(phones, 1)
    assert len(silent(clinic)) == 1


def test_a_relatives_worry_does_not_end_a_silence(phones: Phones) -> None:
    clinic, ana = phones.clinic, phones.clinic.patient()
    days_pass(phones, 2)
    clinic.turn(
        lambda turn: turn.tx.add(
            Message(
                id=turn.tx.new_id(), program_id=ana.program_id, patient_id=ana.id, body=f"{FAMILY_LABEL}I worry",
                written_at=turn.now,
            )
        )
    )  # fmt: skip
    days_pass(phones, 1)
    assert len(silent(clinic)) == 1


@pytest.mark.parametrize("outcome", [Outcome.SAFE, Outcome.FALSE_ALARM], ids=str)
def test_after_a_call_that_reached_them_the_count_begins_anew(phones: Phones, outcome: Outcome) -> None:
    clinic, dana = phones.clinic, phones.clinic.staff()
    gone_quiet(phones)
    [alert] = clinic.find(Alert)
    clinic.turn(lambda turn: alerts.resolve(turn, dana.id, alert.id, outcome))
    days_pass(phones, 2)
    assert silent(clinic) == []
    days_pass(phones, 1)
    assert len(silent(clinic)) == 1


def test_somebody_who_seldom_answers_is_judged_by_their_own_rate(phones: Phones) -> None:
    """Half of 28 check-ins answered: two missed ones mean nothing, four do."""
    clinic = phones.clinic
    joined(clinic, 60)
    ana = clinic.patient()
    made = clinic.find(Checkin, patient_id=ana.id, source=Source.PROMPTED)[0]
    for days_ago in range(1, 29):
        state = CheckinState.STOPPED if days_ago % 2 else CheckinState.EXPIRED
        asked_at = clinic.now - timedelta(days=days_ago)
        past = {"local_on": (asked_at - timedelta(hours=5)).date(), "asked_at": asked_at, "state": state}
        clinic.turn(lambda turn, past=past: turn.tx.add(_copy(made, turn.tx.new_id(), past)))  # type: ignore[misc]
    days_pass(phones, 3)
    assert silent(clinic) == []
    days_pass(phones, 1)
    assert len(silent(clinic)) == 1


def _copy(row: Checkin, row_id: str, changes: dict[str, object]) -> Checkin:
    return dataclasses.replace(row, id=row_id, **changes)  # type: ignore[arg-type]  # fields by name


def test_whoever_has_left_is_not_waited_for(phones: Phones) -> None:
    clinic = phones.clinic
    days_pass(phones, 2)
    phones.sends(ANA, "stop")
    phones.taps(ANA, "Yes, leave")
    days_pass(phones, 3)
    assert silent(clinic) == []
