"""Which alerts are open, who is told, and whether any was left without a next step."""

from __future__ import annotations

from datetime import timedelta

import pytest

from care.records import Alert, AlertState, Due, Flag, Level, Person, Ring, Role, Staff, StaffRole
from storage import alerts
from storage.store import Store
from storage.transaction import Tx
from tests.storage.rows import ANA, LUIS, NOW, PROGRAM, add_people, patient, person, program

OTHER_PROGRAM, EVA, ROSA = "f" * 32, "c" * 32, "e" * 32


def alert(patient_id: str, level: Level, state: AlertState, minutes: int, *, program_id: str = PROGRAM) -> Alert:
    return Alert(
        id=f"alert of {patient_id[0]} {minutes}",
        program_id=program_id,
        patient_id=patient_id,
        level=level,
        state=state,
        ladder="{}",
        rung=0,
        opened_at=NOW + timedelta(minutes=minutes),
        level_at=NOW + timedelta(minutes=minutes),
    )


def staff(number: int, role: StaffRole, *, active: bool = True, program_id: str = PROGRAM) -> tuple[Person, Staff]:
    staff_id = f"{number:032x}"
    return (
        Person(id=staff_id, program_id=program_id, role=Role.STAFF, language="en", created_at=NOW),
        Staff(
            id=staff_id,
            program_id=program_id,
            role=role,
            name=f"Name {number}",
            sign_in=f"name{number}",
            active=active,
            created_at=NOW,
        ),
    )


@pytest.fixture
def clinic_store(store: Store) -> Store:
    """Two programs; Ana, Luis and Rosa in one, Eva in the other."""

    def work(tx: Tx) -> None:
        add_people(tx)
        tx.add(program(id=OTHER_PROGRAM))
        for person_id, program_id in ((ROSA, PROGRAM), (EVA, OTHER_PROGRAM)):
            tx.add(person(person_id, program_id=program_id))
            tx.add(patient(person_id, program_id=program_id))
        tx.add(alert(ANA, Level.URGENT, AlertState.OPEN, 1))
        tx.add(alert(ANA, Level.CRISIS, AlertState.RESOLVED, 0))
        tx.add(alert(LUIS, Level.CRISIS, AlertState.ACKNOWLEDGED, 3))
        tx.add(alert(ROSA, Level.URGENT, AlertState.OPEN, 0))
        tx.add(alert(EVA, Level.CONCERN, AlertState.OPEN, 0, program_id=OTHER_PROGRAM))

    store.write_now(work)
    return store


def test_the_highest_level_comes_first_and_of_one_level_the_eldest(clinic_store: Store) -> None:
    found = clinic_store.read_now(lambda tx: alerts.open_alerts(tx, PROGRAM))
    assert [one.patient_id for one in found] == [LUIS, ROSA, ANA]
    assert [one.patient_id for one in clinic_store.read_now(lambda tx: alerts.open_alerts(tx, OTHER_PROGRAM))] == [EVA]


def test_an_open_alert_without_a_next_step_is_found(clinic_store: Store) -> None:
    assert missing(clinic_store, Level.URGENT) == {ANA, LUIS, ROSA}
    assert missing(clinic_store, Level.CONCERN) == {ANA, LUIS, ROSA, EVA}

    def plan(tx: Tx) -> None:
        for one in alerts.without_next_step(tx, Level.URGENT):
            # Luis gets work of another kind, which is no next step.
            kind = "other" if one.patient_id == LUIS else "alert.step"
            tx.add(Due(id=tx.new_id(), kind=kind, subject_id=one.id, due_at=NOW))

    clinic_store.write_now(plan)
    assert missing(clinic_store, Level.URGENT) == {LUIS}


def missing(store: Store, least: Level) -> set[str]:
    return {one.patient_id for one in store.read_now(lambda tx: alerts.without_next_step(tx, least))}


@pytest.mark.parametrize(
    ("roles", "told"),
    [
        ((), {1, 2, 4}),
        ((StaffRole.SUPERVISOR,), {2}),
        ((StaffRole.COUNSELOR, StaffRole.ADMINISTRATOR), {1, 4}),
    ],
    ids=["everyone", "supervisors", "two roles"],
)
def test_the_team_is_who_works_in_the_program_now(
    clinic_store: Store, roles: tuple[StaffRole, ...], told: set[int]
) -> None:
    def work(tx: Tx) -> None:
        hired = (
            staff(1, StaffRole.COUNSELOR),
            staff(2, StaffRole.SUPERVISOR),
            staff(3, StaffRole.SUPERVISOR, active=False),
            staff(4, StaffRole.ADMINISTRATOR),
            staff(5, StaffRole.SUPERVISOR, program_id=OTHER_PROGRAM),
        )
        for known_as, works in hired:
            tx.add(known_as)
            tx.add(works)

    clinic_store.write_now(work)
    found = clinic_store.read_now(lambda tx: alerts.team(tx, PROGRAM, *roles))
    assert {int(one.id, 16) for one in found} == told


def test_what_rang_lately_is_one_persons_and_in_order(clinic_store: Store) -> None:
    def work(tx: Tx) -> list[tuple[int, bool]]:
        for known_as, works in (staff(1, StaffRole.COUNSELOR), staff(2, StaffRole.SUPERVISOR)):
            tx.add(known_as)
            tx.add(works)
        alert_id = alerts.open_alerts(tx, PROGRAM)[0].id
        for minutes, number in ((0, 1), (10, 1), (5, 1), (7, 2)):
            at = NOW + timedelta(minutes=minutes)
            tx.add(
                Ring(
                    id=tx.new_id(), alert_id=alert_id, staff_id=f"{number:032x}", level=Level.URGENT, rung_at=at,
                    folded=minutes == 10,
                )
            )  # fmt: skip
        found = alerts.rings_after(tx, f"{1:032x}", NOW)
        return [((each.rung_at - NOW).seconds // 60, each.folded) for each in found]

    assert clinic_store.write_now(work) == [(5, False), (10, True)]


def test_what_was_resolved_is_found_by_program_person_and_time(clinic_store: Store) -> None:
    def work(tx: Tx) -> None:
        known_as, works = staff(1, StaffRole.COUNSELOR)
        tx.add(known_as)
        tx.add(works)
        for one in alerts.open_alerts(tx, PROGRAM):
            tx.add(
                Flag(
                    id=tx.new_id(), program_id=PROGRAM, patient_id=one.patient_id, alert_id=one.id, rule="craving_high",
                    level=one.level, facts="{}", raised_at=NOW, updated_at=NOW,
                )
            )  # fmt: skip
            when = NOW + timedelta(minutes=1 if one.patient_id == ANA else 9)
            tx.change(
                one, state=AlertState.RESOLVED, resolved_at=when, resolved_by=works.id, useful=one.patient_id == LUIS
            )

    clinic_store.write_now(work)
    since = NOW + timedelta(minutes=5)
    said = clinic_store.read_now(lambda tx: alerts.resolved_since(tx, PROGRAM, since))
    assert sorted(said, key=str) == [("craving_high", False), ("craving_high", True)]
    mine = clinic_store.read_now(lambda tx: alerts.resolved_by(tx, f"{1:032x}", since))
    assert {one.patient_id for one in mine} == {LUIS, ROSA}
    assert clinic_store.read_now(lambda tx: alerts.resolved_since(tx, OTHER_PROGRAM, NOW)) == []
