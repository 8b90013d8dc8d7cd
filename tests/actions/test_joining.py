"""Joining, step by step: an old button shows the true step, and a code of any other kind is answered alike."""

from __future__ import annotations

from datetime import time

import pytest

from actions import enrolling, joining
from actions.joining import Opened
from actions.turn import Turn
from care.records import Account, AccountState, Consent, Invite, InviteKind, JoinStep, Patient, PatientState, StaffRole
from tests.actions.phones import Phones
from tests.clinic import ANA, DANA, SAM, Clinic

LUIS = 1777


@pytest.fixture
def phones(clinic: Clinic) -> Phones:
    return Phones(clinic)


def _code(clinic: Clinic, language: str = "en") -> tuple[str, str]:
    program, dana = clinic.program().id, clinic.staff().id

    def work(turn: Turn) -> tuple[str, str]:
        invited = enrolling.add_patient(turn, program, first_name="Luis", language=language, counselor_id=dana)
        return invited.person_id, invited.code

    return clinic.turn(work)


def _patient(clinic: Clinic, person_id: str) -> Patient:
    return clinic.find(Patient, id=person_id)[0]


def _at(phones: Phones, *labels: str) -> str:
    """Luis opens the link and taps these; the person's id."""
    person_id, code = _code(phones.clinic)
    phones.opens(LUIS, "Luis", code)
    for label in labels:
        phones.taps(LUIS, label)
    return person_id


STEPS = [
    ((), JoinStep.LANGUAGE),
    (("English",), JoinStep.AGREE),
    (("English", "I agree"), JoinStep.ZONE),
    (("English", "I agree", "Eastern"), JoinStep.TIME),
    (("English", "I agree", "Eastern", "7:00 PM"), JoinStep.CONFIRM),
]


@pytest.mark.parametrize(("labels", "step"), STEPS, ids=[step for _, step in STEPS])
def test_each_answer_leads_to_the_next_step(phones: Phones, labels: tuple[str, ...], step: JoinStep) -> None:
    patient = _patient(phones.clinic, _at(phones, *labels))
    assert (patient.join_step, patient.state) == (step, PatientState.JOINING)


@pytest.mark.parametrize(("labels", "step"), STEPS, ids=[step for _, step in STEPS])
def test_start_again_shows_the_same_step(phones: Phones, labels: tuple[str, ...], step: JoinStep) -> None:
    person_id = _at(phones, *labels)
    shown = phones.last(LUIS)
    assert phones.opens(LUIS, "Luis", "") is Opened.DONE
    assert phones.last(LUIS) == shown
    assert _patient(phones.clinic, person_id).join_step is step


def test_a_tap_on_an_earlier_step_changes_nothing(phones: Phones) -> None:
    person_id = _at(phones)
    message_id, first = phones.message(LUIS, "English")
    phones.taps(LUIS, "English")
    phones.taps(LUIS, "I agree")
    phones.forges(LUIS, message_id, first, "Español")
    patient = _patient(phones.clinic, person_id)
    assert (patient.language, patient.join_step) == ("en", JoinStep.ZONE)


def test_a_tap_of_somebody_else_changes_nothing(phones: Phones) -> None:
    person_id = _at(phones)
    message_id, first = phones.message(LUIS, "English")
    for other in (ANA, DANA):
        phones.forges(other, message_id, first, "English")
    assert _patient(phones.clinic, person_id).join_step is JoinStep.LANGUAGE


def test_consent_is_kept_word_for_word(phones: Phones) -> None:
    person_id = _at(phones, "Español")
    phones.taps(LUIS, "Acepto")
    (consent,) = phones.clinic.find(Consent, person_id=person_id)
    assert (consent.text_id, consent.language, consent.agreed_at) == ("join.honest", "es", phones.clinic.now)


@pytest.mark.parametrize("kind", list(InviteKind), ids=str)
def test_a_code_that_is_used_up_is_a_bad_code(phones: Phones, kind: InviteKind) -> None:
    clinic = phones.clinic
    _, code = _code(clinic)
    invite = clinic.find(Invite)[-1]
    clinic.turn(lambda turn: turn.tx.change(invite, kind=kind, used_at=turn.now))
    assert phones.opens(LUIS, "Luis", code) is Opened.BAD_CODE
    assert clinic.find(Account, lookup=clinic.store.vault.lookup(100001, LUIS)) == []


def test_a_code_for_the_page_opens_nothing_in_telegram(phones: Phones) -> None:
    dana = phones.clinic.staff().id
    code = phones.clinic.turn(lambda turn: enrolling.page_link(turn, dana))
    assert phones.opens(LUIS, "Luis", code) is Opened.BAD_CODE


def test_without_a_code_a_stranger_is_a_stranger(phones: Phones) -> None:
    assert phones.opens(LUIS, "Luis", "") is Opened.STRANGER


@pytest.mark.parametrize("telegram_id", [ANA, SAM], ids=["a patient", "staff"])
def test_somebody_elses_code_is_not_used_up(phones: Phones, telegram_id: int) -> None:
    _, code = _code(phones.clinic)
    assert phones.opens(telegram_id, "Somebody", code) is Opened.NOT_YOU
    assert phones.opens(LUIS, "Luis", code) is Opened.DONE


def test_staff_tie_their_telegram_account_by_their_own_link(phones: Phones) -> None:
    clinic = phones.clinic
    program = clinic.program().id

    def work(turn: Turn) -> tuple[str, str]:
        staff = enrolling.add_staff(turn, program, role=StaffRole.COUNSELOR, name="Ben", sign_in="ben")
        return staff.id, enrolling.staff_link(turn, staff.id)

    staff_id, code = clinic.turn(work)
    assert phones.opens(2999, "Ben", code) is Opened.DONE
    assert [account.state for account in clinic.find(Account, person_id=staff_id)] == [AccountState.CONFIRMED]


@pytest.mark.parametrize(
    ("chosen", "quiet_from", "quiet_until"),
    [
        pytest.param(time(19), time(21, 30), time(8), id="not in quiet hours: they stay"),
        pytest.param(time(7), time(21, 30), time(7), id="early: quiet ends then"),
        pytest.param(time(22), time(23), time(8), id="late: quiet begins an hour after"),
        pytest.param(time(23, 30), time(0, 30), time(8), id="very late: an hour after, past midnight"),
    ],
)
def test_quiet_hours_give_way_to_a_time_that_was_chosen(
    clinic: Clinic, chosen: time, quiet_from: time, quiet_until: time
) -> None:
    ana = clinic.patient()
    fields = joining.with_checkin_time(ana, chosen)
    assert fields["checkin_time"] == chosen
    assert fields.get("quiet_from_time", ana.quiet_from_time) == quiet_from
    assert fields.get("quiet_until_time", ana.quiet_until_time) == quiet_until
