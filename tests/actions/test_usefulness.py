"""Was it useful? Who is asked, and what is counted."""

from __future__ import annotations

from datetime import timedelta

from actions import alerts, usefulness
from actions.turn import Turn
from actions.usefulness import Rated
from care.records import Alert, Outcome
from care.rules import Rule
from tests.clinic import Clinic


def _resolved(clinic: Clinic, *rules: Rule, by: str = "dana") -> Alert:
    ana, staff = clinic.patient().id, clinic.staff(by)

    def work(turn: Turn) -> Alert:
        alert = [alerts.raise_flag(turn, ana, rule, {"value": "9"}) for rule in rules][-1]
        alerts.resolve(turn, staff.id, alert.id, Outcome.SAFE)
        return alert

    return clinic.turn(work)


def _rates(clinic: Clinic, alert: Alert, useful: bool, by: str = "dana") -> bool:
    staff = clinic.staff(by)
    return clinic.turn(lambda turn: usefulness.rate(turn, staff.id, alert.id, useful=useful))


def test_whoever_resolved_it_is_asked_once(clinic: Clinic) -> None:
    alert = _resolved(clinic, Rule.NOT_SAFE)
    assert not _rates(clinic, alert, useful=True, by="sam")
    assert _rates(clinic, alert, useful=False)
    assert not _rates(clinic, alert, useful=True)
    assert clinic.find(Alert)[-1].useful is False


def test_not_before_it_is_resolved(clinic: Clinic) -> None:
    ana = clinic.patient().id
    alert = clinic.turn(lambda turn: alerts.raise_flag(turn, ana, Rule.NOT_SAFE, {}))
    assert not _rates(clinic, alert, useful=True)


def test_the_page_asks_about_what_one_has_just_resolved(clinic: Clinic) -> None:
    alert, dana, sam = _resolved(clinic, Rule.NOT_SAFE), clinic.staff(), clinic.staff("sam")
    assert [item.alert.id for item in clinic.turn(lambda turn: usefulness.to_rate(turn, dana))] == [alert.id]
    assert clinic.turn(lambda turn: usefulness.to_rate(turn, sam)) == ()
    clinic.now += timedelta(hours=13)
    assert clinic.turn(lambda turn: usefulness.to_rate(turn, dana)) == ()


def test_it_is_counted_by_rule_for_thirty_days(clinic: Clinic) -> None:
    dana = clinic.staff()
    _rates(clinic, _resolved(clinic, Rule.NOT_SAFE, Rule.CRAVING_HIGH), useful=True)
    _rates(clinic, _resolved(clinic, Rule.CRAVING_HIGH), useful=False)
    _resolved(clinic, Rule.CRAVING_HIGH)
    assert clinic.turn(lambda turn: usefulness.by_rule(turn, dana)) == (
        Rated(Rule.CRAVING_HIGH, 3, 1, 1),
        Rated(Rule.NOT_SAFE, 1, 1, 0),
    )
    clinic.now += timedelta(days=31)
    assert clinic.turn(lambda turn: usefulness.by_rule(turn, dana)) == ()
