"""Two things happen to one patient in the same moment: both are kept, once."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from fastapi.testclient import TestClient

from actions import alert_buttons, alerts, outbox, signing_in
from actions.screen import screen
from actions.turn import Turn
from care.buttons import Tap
from care.records import Alert, AlertState, Audit, Card, Flag, Outbox, OutboxState, WebSession
from care.rules import Rule
from tests.clinic import DANA, MONDAY_3PM, SAM, Clinic, texts
from web import Desk, create_app

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


def test_one_acknowledges_in_telegram_and_one_on_the_page_at_once_and_one_wins(clinic: Clinic) -> None:
    dana, sam = clinic.staff("dana"), clinic.staff("sam")
    desk = Desk(store=clinic.store, content=texts(), new_turn=clinic.new_turn, real=lambda: MONDAY_3PM, secure=False)
    opened = clinic.turn(lambda turn: signing_in.open_session(turn, dana.id, MONDAY_3PM))
    (seat,) = clinic.find(WebSession)
    winners = Counter[str]()
    with TestClient(create_app(desk), follow_redirects=False) as browser, ThreadPoolExecutor(2) as pool:
        browser.cookies.set("handrail", opened.token)
        for number in range(ROUNDS):
            patient = clinic.new_patient(7200 + number, "Luis")
            alert = clinic.turn(lambda turn, who=patient.id: alerts.raise_flag(turn, who, Rule.NOT_SAFE, {}))  # type: ignore[misc]
            start = Barrier(2)

            def on_the_page(alert_id: str = alert.id, start: Barrier = start) -> str:
                start.wait()
                answer = browser.post(
                    f"/alerts/{alert_id}/acknowledge",
                    data={"csrf": seat.csrf},
                    headers={"sec-fetch-site": "same-origin"},
                )
                assert answer.status_code == 303
                return str(answer.headers["location"])

            def in_telegram(alert_id: str = alert.id, start: Barrier = start) -> str:
                start.wait()
                tap = Tap("al_ack", alert_id, "", 5)
                return clinic.acts(SAM, lambda turn, who: alert_buttons.on_acknowledge(turn, who, tap))

            page, toast = (future.result() for future in (pool.submit(on_the_page), pool.submit(in_telegram)))
            (taken,) = clinic.find(Alert, id=alert.id)
            assert taken.state is AlertState.ACKNOWLEDGED
            won_in_telegram = taken.acknowledged_by == sam.id
            assert won_in_telegram or taken.acknowledged_by == dana.id
            assert (toast == "Dana Demo has it already.") is not won_in_telegram
            assert ("too_late" in page) is won_in_telegram, page
            assert len(clinic.find(Audit, act="alert.acknowledged", subject_id=alert.id)) == 1
            for telegram_id, mine in ((DANA, not won_in_telegram), (SAM, won_in_telegram)):
                shown = [m.text for row, m in clinic.queued(telegram_id) if row.subject_id == alert.id]
                assert not shown or ("You have this one" in shown[-1]) is mine
            winners["telegram" if won_in_telegram else "page"] += 1
    assert sum(winners.values()) == ROUNDS


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
