"""A phone rings six times an hour below crisis; the rest is one message."""

from __future__ import annotations

from datetime import timedelta

from actions import alerts
from actions.turn import Turn
from care.fatigue import RINGS_AN_HOUR
from care.records import Alert, Card, Level, Ring
from care.rules import Rule
from storage import alerts as queries
from tests.clinic import DANA, SAM, Clinic


def _raise(clinic: Clinic, patient_id: str, rule: Rule = Rule.CRAVING_HIGH) -> Alert:
    def work(turn: Turn) -> Alert:
        alert = alerts.raise_flag(turn, patient_id, rule, {"value": "9"})
        alerts.release(turn, patient_id)
        return alert

    return clinic.turn(work)


def _many(clinic: Clinic, count: int) -> list[Alert]:
    patients = [clinic.new_patient(3000 + n, f"P{n}").id for n in range(count)]
    return [_raise(clinic, each) for each in patients]


def _told(clinic: Clinic, telegram_id: int = DANA) -> list[str]:
    return [said.text for _, said in clinic.queued(telegram_id)]


def test_the_seventh_is_folded_and_the_next_edits_the_message(clinic: Clinic) -> None:
    _many(clinic, RINGS_AN_HOUR + 2)
    assert sum("urgent" in text for text in _told(clinic)) == RINGS_AN_HOUR
    assert [text for text in _told(clinic) if text.startswith("And ")] == ["And 2 more need you. See them on the page."]
    assert len([ring for ring in clinic.find(Ring, staff_id=clinic.staff().id) if ring.folded]) == 2


def test_what_is_folded_still_climbs(clinic: Clinic) -> None:
    made = _many(clinic, RINGS_AN_HOUR + 1)
    assert clinic.turn(lambda turn: queries.without_next_step(turn.tx, Level.URGENT)) == []
    clinic.advance(minutes=15)
    assert {ring.alert_id for ring in clinic.find(Ring, staff_id=clinic.staff("sam").id)} == {one.id for one in made}
    assert _told(clinic, SAM) != []


def test_a_crisis_rings_however_much_has_rung(clinic: Clinic) -> None:
    _many(clinic, RINGS_AN_HOUR + 1)
    clinic.sent_all()
    _raise(clinic, clinic.patient().id, Rule.NOT_SAFE)
    assert any("needs you, now" in text for text in _told(clinic))


def test_an_hour_later_it_rings_again(clinic: Clinic) -> None:
    dana = clinic.staff().id
    for alert in _many(clinic, RINGS_AN_HOUR + 1):
        clinic.turn(lambda turn, alert=alert: alerts.acknowledge(turn, dana, alert.id))  # type: ignore[misc]  # bound now
    clinic.now += timedelta(hours=1, minutes=1)
    clinic.sent_all()
    _raise(clinic, clinic.patient().id)
    assert any("urgent" in text for text in _told(clinic))


def test_once_somebody_has_them_the_message_says_so(clinic: Clinic) -> None:
    folded, sam = _many(clinic, RINGS_AN_HOUR + 1)[-1], clinic.staff("sam")
    clinic.turn(lambda turn: alerts.acknowledge(turn, sam.id, folded.id))
    assert "Others needed you too. Somebody has them now." in _told(clinic)


def test_the_message_belongs_to_no_alert(clinic: Clinic) -> None:
    """Else a change of the alert would show it as a card."""
    folded = _many(clinic, RINGS_AN_HOUR + 1)[-1]
    assert clinic.find(Card, subject_id=folded.id) == []
