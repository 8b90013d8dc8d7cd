"""What staff have just spoken about is looked at in the morning and not rung again; what is worse, or news, rings."""

from __future__ import annotations

import pytest

from actions import alert_cards, alerts, tuning
from care.records import Alert, AlertState, Flag, Level, Outcome
from care.rules import Rule
from tests.actions.phones import Phones
from tests.clinic import ANA, Clinic

REACHED = (Outcome.SAFE, Outcome.COMING_IN, Outcome.SENT_TO_ER)


@pytest.fixture
def phones(clinic: Clinic) -> Phones:
    return Phones(clinic)


def checks_in(phones: Phones, *labels: str) -> Alert:
    """Ana starts a check-in of her own, taps these and stops; the alert that there is then."""
    phones.sends(ANA, "checkin")
    for label in (*labels, "Stop"):
        phones.taps(ANA, label)
    phones.clinic.advance(minutes=2)
    phones.deliver()
    return phones.clinic.find(Alert)[-1]


def closes(clinic: Clinic, outcome: Outcome = Outcome.SAFE) -> None:
    """Dana takes the open alert and closes it."""
    dana, alert = clinic.staff().id, clinic.find(Alert)[-1]
    clinic.turn(lambda turn: alerts.acknowledge(turn, dana, alert.id))
    assert clinic.turn(lambda turn: alerts.resolve(turn, dana, alert.id, outcome))


def next_day(phones: Phones, days: int = 1) -> None:
    """The same hour, so many days later. Silence of the days between is closed, so that it is not in the way."""
    phones.clinic.advance(days=days)
    for alert in phones.clinic.find(Alert):
        if alert.state is not AlertState.RESOLVED:
            closes(phones.clinic)
    phones.deliver()


@pytest.mark.parametrize("outcome", REACHED, ids=str)
def test_use_that_was_spoken_about_yesterday_is_a_concern_and_says_when(phones: Phones, outcome: Outcome) -> None:
    assert checks_in(phones, "6", "2", "Yes").level is Level.URGENT
    closes(phones.clinic, outcome)
    next_day(phones)
    alert = checks_in(phones, "6", "2", "Yes")
    assert alert.level is Level.CONCERN
    (line,) = phones.clinic.turn(lambda turn: alert_cards.reasons_of(turn, alert))
    assert line.endswith("Spoken about on Mon, Nov 23")
    assert any("It is information, not failure." in text for text in phones.shown(ANA)), "the facts come each time"


@pytest.mark.parametrize("outcome", [Outcome.FALSE_ALARM, Outcome.WELFARE_CHECK, Outcome.EMERGENCY_TOLD], ids=str)
def test_when_nobody_was_reached_the_same_answer_rings(phones: Phones, outcome: Outcome) -> None:
    checks_in(phones, "6", "9")
    closes(phones.clinic, outcome)
    next_day(phones)
    assert checks_in(phones, "6", "9").level is Level.URGENT


@pytest.mark.parametrize(
    ("first", "second", "level"),
    [
        (("6", "8"), ("6", "8"), Level.CONCERN),
        (("6", "9"), ("6", "8"), Level.CONCERN),
        (("6", "8"), ("6", "9"), Level.URGENT),
        (("1",), ("1",), Level.CONCERN),
        (("1",), ("0",), Level.URGENT),
        (("6", "8"), ("6", "2", "Yes"), Level.URGENT),
    ],
    ids=["the same craving", "a little less", "worse craving", "the same mood", "worse mood", "something else"],
)
def test_the_next_day(phones: Phones, first: tuple[str, ...], second: tuple[str, ...], level: Level) -> None:
    checks_in(phones, *first)
    if first == ("1",):
        phones.taps(ANA, "I'm safe")
    closes(phones.clinic)
    next_day(phones)
    assert checks_in(phones, *second).level is level


@pytest.mark.parametrize(("days", "level"), [(6, Level.CONCERN), (8, Level.URGENT)], ids=["six days", "eight days"])
def test_it_is_for_a_week(phones: Phones, days: int, level: Level) -> None:
    checks_in(phones, "6", "2", "Yes")
    closes(phones.clinic)
    next_day(phones, days)
    assert checks_in(phones, "6", "2", "Yes").level is level


def test_a_program_may_ring_each_time(phones: Phones) -> None:
    clinic = phones.clinic
    sam = clinic.staff("sam").id
    assert clinic.turn(lambda turn: tuning.set_thresholds(turn, sam, {"spoken_days": 0})) == frozenset()
    checks_in(phones, "6", "2", "Yes")
    closes(clinic)
    next_day(phones)
    assert checks_in(phones, "6", "2", "Yes").level is Level.URGENT


def test_a_concern_that_nobody_closed_becomes_urgent_when_nobody_has_spoken_for_days(phones: Phones) -> None:
    checks_in(phones, "6", "2", "Yes")
    closes(phones.clinic)
    phones.clinic.advance(days=6)
    assert checks_in(phones, "6", "2", "Yes").level is Level.CONCERN
    phones.clinic.advance(days=2)
    alert = checks_in(phones, "6", "2", "Yes")
    assert alert.level is Level.URGENT
    [flag] = [flag for flag in phones.clinic.open_flags() if flag.rule == Rule.USE_REPORTED]
    assert flag.level is Level.URGENT
    assert "spoken_on" not in flag.facts


def test_very_low_mood_asks_the_safety_question_each_time(phones: Phones) -> None:
    checks_in(phones, "1")
    phones.taps(ANA, "I'm safe")
    closes(phones.clinic)
    next_day(phones)
    assert checks_in(phones, "1").level is Level.CONCERN
    assert any("Are you safe right now?" in text for text in phones.shown(ANA))
    phones.clinic.advance(minutes=11)
    assert phones.clinic.find(Alert)[-1].level is Level.CRISIS, "no answer is a crisis as ever"


def test_a_craving_that_she_rates_by_herself_rings_each_time(phones: Phones) -> None:
    clinic = phones.clinic
    checks_in(phones, "6", "9")
    closes(clinic)
    ana = clinic.patient(ANA).id
    clinic.turn(lambda turn: alerts.raise_flag(turn, ana, Rule.CRAVING_HIGH, {"value": "9"}))
    assert clinic.find(Alert)[-1].level is Level.URGENT
    assert len(clinic.find(Flag, rule=Rule.CRAVING_HIGH)) == 2


@pytest.mark.parametrize(
    ("second", "raised"),
    [("3", False), ("2", True)],
    ids=["as low as when it was spoken about", "lower"],
)
def test_low_confidence_that_was_spoken_about_is_no_concern_again(phones: Phones, second: str, raised: bool) -> None:
    checks_in(phones, "6", "2", "No", "3")
    closes(phones.clinic)
    next_day(phones)
    checks_in(phones, "6", "2", "No", second)
    assert any(flag.rule == Rule.CONFIDENCE_LOW for flag in phones.clinic.open_flags()) is raised


def test_low_confidence_that_nobody_spoke_about_stays_one_concern_with_its_newest_number(phones: Phones) -> None:
    checks_in(phones, "6", "2", "No", "2")
    phones.clinic.advance(days=1)
    checks_in(phones, "6", "2", "No", "3")
    [flag] = [flag for flag in phones.clinic.open_flags() if flag.rule == Rule.CONFIDENCE_LOW]
    assert '"value": "3"' in flag.facts
