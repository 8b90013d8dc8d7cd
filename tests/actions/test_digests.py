"""The morning digest: what stands in it, who gets it, what waits for it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from actions import alerts, covering, digests
from actions.turn import Turn
from care.message import Outgoing
from care.records import Account, Due, Session, SessionAnswer, SessionReply, Staff
from care.rules import Rule
from tests.clinic import BETH, DANA, MONDAY_3PM, SAM, Clinic

TUESDAY_9AM = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
WEDNESDAY_9AM = TUESDAY_9AM + timedelta(days=1)
MONDAY_10PM = MONDAY_3PM + timedelta(hours=7)


def _worries(clinic: Clinic) -> None:
    ana = clinic.patient().id
    clinic.turn(lambda turn: alerts.raise_flag(turn, ana, Rule.UNREADABLE_MEDIA, {"kind": "voice"}))


def _digest(clinic: Clinic, telegram_id: int = DANA) -> list[Outgoing]:
    return [said for row, said in clinic.queued(telegram_id) if row.purpose == "digest"]


def _cards(clinic: Clinic, telegram_id: int = DANA) -> list[Outgoing]:
    return [said for row, said in clinic.queued(telegram_id) if row.purpose == "alert"]


def test_a_concern_of_the_evening_makes_no_card_and_stands_in_the_digest(clinic: Clinic) -> None:
    clinic.now, code = MONDAY_10PM, clinic.patient().case_code
    _worries(clinic)
    assert _cards(clinic) == []
    clinic.go_to(TUESDAY_9AM)
    (said,) = _digest(clinic)
    assert f"To look at: 1 ({code})" in said.text
    assert code not in said.preview
    assert "Ana" not in said.text
    assert said.preview.startswith("Your list for today is ready.")
    assert [row.silent for row, _ in clinic.queued(DANA) if row.purpose == "digest"] == [True]


def test_after_the_digest_of_the_day_it_is_one_silent_card(clinic: Clinic) -> None:
    _worries(clinic)
    assert len(_cards(clinic)) == 1


def test_without_a_digest_to_come_it_is_one_silent_card(clinic: Clinic) -> None:
    clinic.now, dana = MONDAY_10PM, clinic.staff()
    clinic.turn(lambda turn: turn.tx.remove(Due, kind="digest", subject_id=dana.id))
    _worries(clinic)
    assert len(_cards(clinic)) == 1


def test_it_says_who_was_silent(clinic: Clinic) -> None:
    clinic.go_to(TUESDAY_9AM)
    (said,) = _digest(clinic)
    assert f"Last check-in without an answer: 1 ({clinic.patient().case_code})" in said.text


def test_it_says_who_comes_today_and_not_who_cannot(clinic: Clinic) -> None:
    luis, ana = clinic.new_patient(1002), clinic.patient()
    (session,) = [each for each in clinic.find(Session) if each.starts_at.date() == WEDNESDAY_9AM.date()]

    def cannot(turn: Turn) -> None:
        turn.tx.add(
            SessionReply(id=turn.tx.new_id(), session_id=session.id, patient_id=luis.id,
                         answer=SessionAnswer.CANNOT, answered_at=turn.now)
        )  # fmt: skip

    clinic.turn(cannot)
    clinic.go_to(TUESDAY_9AM)
    assert all("Expected today" not in said.text for said in _digest(clinic))
    clinic.sent_all()
    clinic.go_to(WEDNESDAY_9AM)
    (said,) = _digest(clinic)
    assert f"Expected today: 1 ({ana.case_code})" in said.text


def test_with_nothing_to_say_it_says_nothing_and_is_planned_again(clinic: Clinic) -> None:
    beth = clinic.staff("beth")
    clinic.go_to(TUESDAY_9AM)
    assert [due.due_at for due in clinic.find(Due, kind="digest", subject_id=beth.id)] == [WEDNESDAY_9AM]
    assert _digest(clinic, SAM) == []


def test_there_is_none_on_the_weekend(clinic: Clinic) -> None:
    clinic.now = datetime(2026, 11, 28, 3, 0, tzinfo=UTC)  # Friday, 10 pm in New York
    dana = clinic.staff()
    clinic.turn(lambda turn: turn.tx.remove(Due, kind="digest", subject_id=dana.id))
    clinic.turn(lambda turn: digests.plan(turn, dana.id))
    assert [due.due_at for due in clinic.find(Due, kind="digest", subject_id=dana.id)] == [
        datetime(2026, 11, 30, 14, 0, tzinfo=UTC)
    ]


def test_what_a_counselor_who_cannot_be_reached_would_get_goes_to_the_supervisor(clinic: Clinic) -> None:
    clinic.now = MONDAY_10PM
    account = clinic.find(Account, person_id=clinic.staff().id)[0]
    clinic.turn(lambda turn: turn.tx.change(account, unreachable_at=turn.now))
    _worries(clinic)
    clinic.go_to(TUESDAY_9AM)
    assert _digest(clinic) == []
    assert clinic.patient().case_code in _digest(clinic, SAM)[0].text


def test_who_has_left_gets_none(clinic: Clinic) -> None:
    dana = clinic.turn(lambda turn: turn.tx.change(turn.tx.find(Staff, sign_in="dana")[0], active=False))
    clinic.go_to(TUESDAY_9AM)
    assert clinic.find(Due, kind="digest", subject_id=dana.id) == []
    assert _digest(clinic) == []


def test_while_the_counselor_is_on_leave_whoever_stands_in_gets_it(clinic: Clinic) -> None:
    dana, beth = clinic.staff("dana").id, clinic.staff("beth").id
    today = MONDAY_3PM.date()
    assert (
        clinic.turn(lambda turn: covering.add_leave(turn, dana, dana, today, today + timedelta(days=3), beth)) is None
    )
    clinic.now = MONDAY_10PM
    _worries(clinic)
    clinic.go_to(TUESDAY_9AM)
    assert _digest(clinic, DANA) == []
    (said,) = _digest(clinic, BETH)
    assert clinic.patient().case_code in said.text
    assert _digest(clinic, SAM) == []


def test_when_nobody_stands_in_the_supervisor_gets_it(clinic: Clinic) -> None:
    dana, today = clinic.staff("dana").id, MONDAY_3PM.date()
    assert (
        clinic.turn(lambda turn: covering.add_leave(turn, dana, dana, today, today + timedelta(days=3), None)) is None
    )
    clinic.now = MONDAY_10PM
    _worries(clinic)
    clinic.go_to(TUESDAY_9AM)
    (said,) = _digest(clinic, SAM)
    assert clinic.patient().case_code in said.text
