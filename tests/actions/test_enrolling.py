"""What staff set up: checked before it is stored, and every link shown once."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import time
from typing import Any

import pytest

from actions import accounts, enrolling, invites
from actions.enrolling import RefusedError
from actions.turn import Turn
from care.records import (
    Account,
    AccountState,
    Audit,
    Checkin,
    CheckinKind,
    CheckinState,
    Invite,
    InviteKind,
    JoinStep,
    Occasion,
    Outbox,
    Patient,
    PatientState,
    Session,
    Staff,
    StaffRole,
    Track,
)
from tests.clinic import ANA, Clinic

PROGRAM: dict[str, Any] = {
    "name": "North",
    "zone": "America/Chicago",
    "phone": "555-0101",
    "use_policy_en": "We talk.",
    "use_policy_es": "Hablamos.",
}
TRACK: dict[str, Any] = {"name": "Morning", "days": "tue,thu", "starts_time": time(9), "minutes": 120}


def _adds_program(clinic: Clinic, **changes: Any) -> object:
    return clinic.turn(lambda turn: enrolling.add_program(turn, **{**PROGRAM, **changes}))


def _adds_track(clinic: Clinic, **changes: Any) -> Track:
    program = clinic.program().id
    return clinic.turn(lambda turn: enrolling.add_track(turn, program, **{**TRACK, **changes}))


def _adds_staff(clinic: Clinic, **changes: Any) -> Staff:
    program = clinic.program().id
    fields = {"role": StaffRole.COUNSELOR, "name": "Ben Beispiel", "sign_in": "ben", **changes}
    return clinic.turn(lambda turn: enrolling.add_staff(turn, program, **fields))


def _adds_patient(clinic: Clinic, **changes: Any) -> enrolling.Invited:
    program = clinic.program().id
    return clinic.turn(lambda turn: enrolling.add_patient(turn, program, **{"first_name": "Luis", **changes}))


REFUSALS: list[tuple[str, Callable[..., object], dict[str, Any], str]] = [
    ("a zone that is none", _adds_program, {"zone": "Chicago"}, "no time zone"),
    ("no name", _adds_program, {"name": " "}, "needs a name"),
    ("no phone", _adds_program, {"phone": ""}, "phone number"),
    ("no policy in Spanish", _adds_program, {"use_policy_es": " "}, "in Spanish"),
    ("days that are none", _adds_program, {"open_days": "mon,funday"}, "funday"),
    ("a track on no day", _adds_track, {"days": "funday"}, "funday"),
    ("a session of no length", _adds_track, {"minutes": 5}, "between 15 minutes"),
    ("a session of a day", _adds_track, {"minutes": 1440}, "between 15 minutes"),
    ("staff without a name", _adds_staff, {"name": " "}, "needs a name"),
    ("staff without a sign-in name", _adds_staff, {"sign_in": " "}, "sign-in name"),
    ("a sign-in name twice", _adds_staff, {"sign_in": "DANA "}, "is taken"),
    ("a language that we do not have", _adds_staff, {"language": "fr"}, "no texts in 'fr'"),
    ("a patient without a name", _adds_patient, {"first_name": ""}, "needs a first name"),
    ("a patient nowhere", _adds_patient, {"zone": "Nowhere"}, "no time zone"),
    ("a track that is not there", _adds_patient, {"track_id": "x"}, "must belong"),
    ("a counselor who is not there", _adds_patient, {"counselor_id": "x"}, "must belong"),
]


@pytest.mark.parametrize(("adds", "changes", "said"), [r[1:] for r in REFUSALS], ids=[r[0] for r in REFUSALS])
def test_what_cannot_be_is_refused_and_leaves_nothing(
    clinic: Clinic, adds: Callable[..., object], changes: dict[str, Any], said: str
) -> None:
    before = len(clinic.find(Audit))
    with pytest.raises(RefusedError, match=said):
        adds(clinic, **changes)
    assert len(clinic.find(Audit)) == before


def test_what_belongs_to_another_program_is_refused(clinic: Clinic) -> None:
    def elsewhere(turn: Turn) -> str:
        other = enrolling.add_program(turn, **PROGRAM)
        return enrolling.add_track(turn, other.id, **TRACK).id

    track_id = clinic.turn(elsewhere)
    with pytest.raises(RefusedError, match="must belong"):
        _adds_patient(clinic, track_id=track_id)


def test_a_track_has_its_sessions_from_the_first_day(clinic: Clinic) -> None:
    track = _adds_track(clinic)
    days = {session.local_on.strftime("%a") for session in clinic.find(Session, track_id=track.id)}
    assert days == {"Tue", "Thu"}


def test_a_patient_gets_a_code_that_says_nothing_and_a_link_that_works_once(clinic: Clinic) -> None:
    invited = _adds_patient(clinic, phone=" 555-0102 ")
    (patient,) = clinic.find(Patient, id=invited.person_id)
    assert re.fullmatch(r"H-\d{3,}", patient.case_code)
    assert (patient.state, patient.join_step, patient.phone) == (PatientState.CREATED, JoinStep.LANGUAGE, "555-0102")
    assert patient.zone == clinic.program().zone
    (invite,) = clinic.find(Invite, subject_id=patient.id)
    assert (invite.kind, invite.code_hash) == (InviteKind.PATIENT, invites.hash_of(invited.code))


def test_case_codes_are_never_given_twice(clinic: Clinic) -> None:
    codes = [_adds_patient(clinic).case_code for _ in range(60)]
    assert len(set(codes)) == 60


def test_a_case_code_grows_when_a_short_one_is_not_free(clinic: Clinic) -> None:
    """Entropy that always gives the same digits, as if the others were taken."""
    program, count = clinic.program().id, iter(range(1_000))

    def work(turn: Turn) -> list[str]:
        def draw(size: int) -> str:
            return "samesame" if size == 8 else f"code{next(count)}"

        same = Turn(turn.tx, turn.content, turn.now, turn.bot_id, turn.bot_name, draw)
        return [enrolling.add_patient(same, program, first_name="Luis").case_code for _ in range(3)]

    codes = clinic.turn(work)
    assert [len(code) for code in codes] == [5, 6, 7]


def _joined(clinic: Clinic, step: JoinStep = JoinStep.CONFIRM) -> tuple[str, str]:
    """A patient who has opened the link: the ids of person and account."""
    invited = _adds_patient(clinic, counselor_id=clinic.staff().id)

    def work(turn: Turn) -> str:
        patient = turn.tx.need(Patient, invited.person_id)
        turn.tx.change(patient, state=PatientState.JOINING, join_step=step)
        return accounts.claim(turn, patient.id, 1777, "Luis").id

    return invited.person_id, clinic.turn(work)


def test_confirmed_the_patient_is_enrolled_welcomed_and_planned_for(clinic: Clinic) -> None:
    person_id, account_id = _joined(clinic)
    dana = clinic.staff().id
    assert clinic.turn(lambda turn: enrolling.confirm(turn, account_id, actor_id=dana))
    (patient,), (account,) = clinic.find(Patient, id=person_id), clinic.find(Account, id=account_id)
    assert (patient.state, patient.enrolled_at) == (PatientState.ENROLLED, clinic.now)
    assert (account.state, account.settled_by) == (AccountState.CONFIRMED, dana)
    planned = clinic.find(Checkin, patient_id=person_id, state=CheckinState.PLANNED)
    assert sum(checkin.kind is CheckinKind.DAILY for checkin in planned) == 14
    intake = [checkin.questionnaire for checkin in planned if checkin.occasion is Occasion.INTAKE]
    assert sorted(intake) == ["auditc", "bam30", "gad7", "phq9"]
    texts = [said.text for _, said in clinic.queued(1777)]
    assert any("988" in text for text in texts)
    assert not clinic.turn(lambda turn: enrolling.confirm(turn, account_id, actor_id=dana))  # settled already


def test_nobody_is_confirmed_before_joining_is_finished(clinic: Clinic) -> None:
    dana = clinic.staff().id
    person_id, account_id = _joined(clinic, JoinStep.ZONE)
    with pytest.raises(RefusedError, match="has not finished joining"):
        clinic.turn(lambda turn: enrolling.confirm(turn, account_id, actor_id=dana))
    assert clinic.find(Account, id=account_id)[0].state is AccountState.CLAIMED
    assert clinic.find(Patient, id=person_id)[0].state is PatientState.JOINING


def test_refused_the_account_speaks_for_nobody_and_the_record_may_be_claimed_again(clinic: Clinic) -> None:
    dana = clinic.staff().id
    person_id, account_id = _joined(clinic)
    assert clinic.turn(lambda turn: enrolling.refuse(turn, account_id, actor_id=dana))
    assert not clinic.turn(lambda turn: enrolling.refuse(turn, account_id, actor_id=dana))
    assert clinic.find(Account, id=account_id)[0].state is AccountState.REFUSED
    assert clinic.find(Patient, id=person_id)[0].state is PatientState.CREATED
    assert len(clinic.find(Outbox, person_id=person_id, state="queued")) == 1


def test_cut_an_account_stops_at_once_and_nothing_waits_for_it(clinic: Clinic) -> None:
    dana = clinic.staff().id
    ana = clinic.patient()
    clinic.acts(ANA, lambda turn, who: enrolling._welcome(turn, turn.tx.need(Patient, who.id)))
    clinic.turn(lambda turn: enrolling.cut(turn, ana.id, actor_id=dana))
    assert [account.state for account in clinic.find(Account, person_id=ana.id)] == [AccountState.ENDED]
    assert clinic.find(Outbox, person_id=ana.id, state="queued") == []


@pytest.mark.parametrize("make", [enrolling.staff_link, enrolling.page_link], ids=["Telegram", "page"])
def test_a_link_of_staff_works_for_that_member_of_staff(clinic: Clinic, make: Callable[[Turn, str], str]) -> None:
    dana = clinic.staff().id
    code = clinic.turn(lambda turn: make(turn, dana))
    found = clinic.turn(lambda turn: invites.find(turn, code, turn.now))
    assert found is not None
    assert found.subject_id == dana
