"""Two things happen to one patient in the same moment: both are kept, once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from actions import alerts, outbox
from actions.screen import screen
from actions.turn import Turn
from care.records import Alert, AlertState, Card, Flag, Outbox, OutboxState
from care.rules import Rule
from tests.clinic import Clinic

ROUNDS = 12


def test_two_reasons_at_once_are_two_flags_of_one_alert(clinic: Clinic) -> None:
    for number in range(ROUNDS):
        patient = clinic.new_patient(7000 + number, "Luis")
        start = Barrier(2)

        def raise_it(rule: Rule, patient_id: str = patient.id, start: Barrier = start) -> None:
            start.wait()
            clinic.turn(lambda turn: alerts.raise_flag(turn, patient_id, rule, {}))

        with ThreadPoolExecutor(2) as pool:
            list(pool.map(raise_it, (Rule.NOT_SAFE, Rule.FAMILY_DANGER)))
        assert len(clinic.find(Alert, patient_id=patient.id)) == 1
        assert {f.rule for f in clinic.find(Flag, patient_id=patient.id)} == {Rule.NOT_SAFE, Rule.FAMILY_DANGER}


def test_two_counselors_acknowledge_at_once_and_one_wins(clinic: Clinic) -> None:
    dana, beth = clinic.staff("dana"), clinic.staff("beth")
    for number in range(ROUNDS):
        patient = clinic.new_patient(7100 + number, "Luis")
        alert = clinic.turn(lambda turn, who=patient.id: alerts.raise_flag(turn, who, Rule.NOT_SAFE, {}))  # type: ignore[misc]
        start = Barrier(2)

        def take(staff_id: str, alert_id: str = alert.id, start: Barrier = start) -> bool:
            start.wait()
            return clinic.turn(lambda turn: alerts.acknowledge(turn, staff_id, alert_id))

        with ThreadPoolExecutor(2) as pool:
            won = list(pool.map(take, (dana.id, beth.id)))
        assert sorted(won) == [False, True]
        taken = clinic.find(Alert, id=alert.id)[0]
        assert taken.state is AlertState.ACKNOWLEDGED
        assert taken.acknowledged_by == (dana.id if won[0] else beth.id)


def test_a_card_changed_from_two_sides_has_one_waiting_row_with_the_newest_version(clinic: Clinic) -> None:
    ana = clinic.patient()

    def show(turn: Turn, words: str) -> None:
        turn.tx.lock(ana.id)
        outbox.show(turn, "card", ana.id, screen(turn, "en", f"account.{words}"), outbox.REPLY)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda words: clinic.turn(lambda turn: show(turn, words)), ["saved", "stayed"] * ROUNDS))
    card = clinic.find(Card, key="card")[0]
    rows = clinic.find(Outbox, card_id=card.id, state=OutboxState.QUEUED)
    assert card.wanted == 2 * ROUNDS
    assert [row.card_version for row in rows] == [card.wanted]
