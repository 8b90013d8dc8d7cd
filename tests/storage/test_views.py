"""What the staff page looks at: one program's, and never another one's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from care.records import (
    AccountState,
    Answer,
    Audit,
    Checkin,
    CheckinState,
    FamilyLink,
    ParkedUpdate,
    Patient,
    PatientState,
    Session,
    Source,
    Track,
)
from storage import checkins, family, sessions, views
from storage.store import Store
from storage.transaction import Tx
from tests.storage.rows import ANA, LUIS, NOW, PROGRAM, account, add_people, patient, person, program

OTHER_PROGRAM, EVA = "f" * 32, "c" * 32
MONDAY = date(2026, 11, 23)
A_DAY = timedelta(days=1)


def checkin(number: int, patient_id: str = ANA, state: CheckinState = CheckinState.DONE, **known: Any) -> Checkin:
    fields: dict[str, Any] = {
        "id": f"{number:032x}",
        "program_id": OTHER_PROGRAM if patient_id == EVA else PROGRAM,
        "patient_id": patient_id,
        "questionnaire": "daily-both",
        "version": 1,
        "language": "en",
        "local_on": MONDAY + number * A_DAY,
        "source": Source.PROMPTED,
        "state": state,
        "due_at": NOW + number * A_DAY,
        "closes_at": NOW + number * A_DAY + timedelta(hours=4),
        **known,
    }
    return Checkin(**fields)


def answer(of: Checkin, question: str, value: int | None = None, words: str | None = None) -> Answer:
    return Answer(
        id=f"{of.id[-4:]} {question}",
        checkin_id=of.id,
        patient_id=of.patient_id,
        question=question,
        value=value,
        words=words,
        answered_at=of.due_at + timedelta(minutes=5),
    )


def track(track_id: str, program_id: str) -> Track:
    return Track(
        id=track_id,
        program_id=program_id,
        name="Evening",
        zone="America/New_York",
        days="mon",
        starts_time=NOW.time(),
        minutes=180,
    )


def session(number: int, track_id: str, program_id: str) -> Session:
    starts_at = NOW + number * A_DAY
    return Session(
        id=f"{number:031x}{track_id[0]}",
        program_id=program_id,
        track_id=track_id,
        local_on=MONDAY + number * A_DAY,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=3),
    )


@pytest.fixture
def clinic_store(store: Store) -> Store:
    """Two programs that hold the same things: Ana and Luis in one, Eva in the other."""

    def work(tx: Tx) -> None:
        add_people(tx)
        tx.add(program(id=OTHER_PROGRAM))
        tx.add(person(EVA, program_id=OTHER_PROGRAM))
        tx.add(patient(EVA, program_id=OTHER_PROGRAM))
        for made in (checkin(1), checkin(2), checkin(3, LUIS), checkin(4, EVA)):
            tx.add(made)
            tx.add(answer(made, "mood", 5))
            tx.add(answer(made, "note", words="a hard day"))
        for number, state in ((5, CheckinState.PLANNED), (6, CheckinState.CANCELLED), (7, CheckinState.ASKED)):
            tx.add(checkin(number, state=state))
        for number, who in ((1, ANA), (2, LUIS), (3, EVA)):
            tx.add(account(number, person_id=who, claimed_at=NOW - number * A_DAY))
            tx.change(tx.need(Patient, who), state=PatientState.JOINING)
            program_id = OTHER_PROGRAM if who == EVA else PROGRAM
            tx.add(FamilyLink(id=f"link {who[0]}", program_id=program_id, patient_id=who, created_at=NOW))
        for track_id, program_id in (("t" * 32, PROGRAM), ("u" * 32, OTHER_PROGRAM)):
            tx.add(track(track_id, program_id))
            for number in range(3):
                tx.add(session(number, track_id, program_id))

    store.write_now(work)
    return store


def numbers(rows: list[Any]) -> list[int]:
    return [int(row.id, 16) for row in rows]


LOOKS: dict[str, tuple[Callable[[Tx], Any], Any]] = {
    "claimed accounts": (lambda tx: numbers(views.claimed_accounts(tx, PROGRAM)), [2, 1]),
    "their claimed accounts": (lambda tx: numbers(views.claimed_accounts(tx, OTHER_PROGRAM)), [3]),
    "our account": (lambda tx: views.account_of_program(tx, PROGRAM, account(1).id) is not None, True),
    "their account": (lambda tx: views.account_of_program(tx, PROGRAM, account(3).id), None),
    "last answered": (lambda tx: sorted(views.last_answered(tx, PROGRAM)), [ANA, LUIS]),
    "check-ins": (lambda tx: numbers(views.checkins_since(tx, PROGRAM, MONDAY)), [1, 2, 3, 7]),
    "check-ins from a day": (lambda tx: numbers(views.checkins_since(tx, PROGRAM, MONDAY + 2 * A_DAY)), [2, 3, 7]),
    "check-ins of Ana": (lambda tx: numbers(views.checkins_since(tx, PROGRAM, MONDAY, patient_id=ANA)), [1, 2, 7]),
    "check-ins of theirs": (lambda tx: views.checkins_since(tx, PROGRAM, MONDAY, patient_id=EVA), []),
    "answers of theirs": (lambda tx: views.answers_since(tx, PROGRAM, MONDAY, patient_id=EVA), []),
    "our link": (lambda tx: views.family_link(tx, PROGRAM, ANA, "link a") is not None, True),
    "a link of another patient": (lambda tx: views.family_link(tx, PROGRAM, LUIS, "link a"), None),
    "their link": (lambda tx: views.family_link(tx, PROGRAM, EVA, "link c"), None),
    "sessions": (lambda tx: len(views.sessions_between(tx, PROGRAM, "t" * 32, NOW, NOW + 2 * A_DAY)), 2),
    "their sessions": (lambda tx: views.sessions_between(tx, PROGRAM, "u" * 32, NOW, NOW + 2 * A_DAY), []),
}


@pytest.mark.parametrize(("look", "found"), LOOKS.values(), ids=LOOKS)
def test_a_look_finds_what_is_the_program_s_own(
    clinic_store: Store, look: Callable[[Tx], object], found: object
) -> None:
    assert clinic_store.read_now(look) == found


def test_words_come_along_for_one_patient_only(clinic_store: Store) -> None:
    of_all = clinic_store.read_now(lambda tx: views.answers_since(tx, PROGRAM, MONDAY))
    of_ana = clinic_store.read_now(lambda tx: views.answers_since(tx, PROGRAM, MONDAY, patient_id=ANA))
    assert {(one.patient_id, one.words) for one in of_all} == {(ANA, None), (LUIS, None)}
    assert {one.words for one in of_ana} == {None, "a hard day"}


def test_an_account_that_is_settled_no_longer_waits(clinic_store: Store) -> None:
    clinic_store.write_now(lambda tx: tx.change(account(2), state=AccountState.CONFIRMED))
    assert numbers(clinic_store.read_now(lambda tx: views.claimed_accounts(tx, PROGRAM))) == [1]


def test_the_audit_of_a_program_is_paged_from_the_newest(clinic_store: Store) -> None:
    def work(tx: Tx) -> None:
        concerned: list[dict[str, str | None]] = [
            {"program_id": PROGRAM},
            {"program_id": OTHER_PROGRAM},
            {"program_id": None, "patient_id": ANA},
            {"program_id": None, "patient_id": EVA},
            {"program_id": None, "actor_id": LUIS},
            {"program_id": None},
        ]
        for number, about in enumerate(concerned):
            fields: dict[str, Any] = {"actor_id": None, "act": "test", "subject_id": "s", **about}
            tx.add(Audit(id=f"{number:032x}", at=NOW, **fields))

    clinic_store.write_now(work)
    first = clinic_store.read_now(lambda tx: views.audit_rows(tx, PROGRAM, limit=2))
    rest = clinic_store.read_now(lambda tx: views.audit_rows(tx, PROGRAM, before=first[-1].id, limit=2))
    assert (numbers(first), numbers(rest)) == ([4, 2], [0])


def test_parked_updates_are_counted_until_they_are_settled(clinic_store: Store) -> None:
    def park(tx: Tx) -> None:
        for number, settled_at in ((1, None), (2, NOW), (3, None)):
            tx.add(
                ParkedUpdate(
                    id=f"{number:032x}",
                    bot_id=1,
                    update_id=number,
                    body="{}",
                    reason="odd",
                    parked_at=NOW,
                    settled_at=settled_at,
                )
            )

    clinic_store.write_now(park)
    assert clinic_store.read_now(views.parked) == 2


# ------------------------------------------------------------------------------------------- other queries by noun


def test_prompted_check_ins_are_known_by_their_date(clinic_store: Store) -> None:
    clinic_store.write_now(lambda tx: tx.add(checkin(8, source=Source.SELF)))
    found = clinic_store.read_now(lambda tx: checkins.prompted_from(tx, ANA, MONDAY + 2 * A_DAY))
    assert sorted(found) == [MONDAY + number * A_DAY for number in (2, 5, 7)]


def test_the_open_check_in_is_the_one_that_is_asked(clinic_store: Store) -> None:
    found = clinic_store.read_now(lambda tx: checkins.open_checkin(tx, ANA))
    assert found is not None
    assert numbers([found]) == [7]
    assert clinic_store.read_now(lambda tx: checkins.open_checkin(tx, LUIS)) is None


def test_one_finished_check_in_since_is_enough(clinic_store: Store) -> None:
    clinic_store.write_now(lambda tx: tx.change(checkin(1), finished_at=NOW))
    since = [
        clinic_store.read_now(lambda tx: checkins.finished_since(tx, ANA, NOW)),
        clinic_store.read_now(lambda tx: checkins.finished_since(tx, ANA, NOW + timedelta(seconds=1))),
        clinic_store.read_now(lambda tx: checkins.finished_since(tx, LUIS, NOW)),
    ]
    assert since == [True, False, False]


def test_sessions_of_a_track_by_date_by_start_and_now(clinic_store: Store) -> None:
    def work(tx: Tx) -> list[list[int]]:
        evening = "t" * 32
        found = [
            sessions.from_date(tx, evening, MONDAY + A_DAY),
            sessions.starting(tx, evening, NOW, NOW + A_DAY),
            [one for one in (sessions.under_way(tx, evening, NOW),) if one],
            [one for one in (sessions.under_way(tx, evening, NOW + timedelta(hours=3)),) if one],
        ]
        return [[(one.local_on - MONDAY).days for one in part] for part in found]

    assert clinic_store.read_now(work) == [[1, 2], [1], [0], []]


def test_encouragements_are_counted_over_their_own_tie(clinic_store: Store) -> None:
    assert clinic_store.read_now(lambda tx: family.written_since(tx, "link a", NOW)) == 0
