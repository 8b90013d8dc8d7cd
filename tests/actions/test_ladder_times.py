"""Every step of the shipped ladders by day, at night, on a holiday and in both nights in which the clocks change.

Each row: when an alert is raised (local time of the program), who is on call, and the minutes after which each phone rings.
"""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from actions import alert_cards, alerts, covering
from actions.turn import Turn
from care import schedule
from care.records import Alert, Due, Duty, Level, Outcome, Program, Ring, Staff
from care.rules import LEVELS, Rule
from tests.clinic import Clinic

ZONE = "America/New_York"
PLACES = (
    "answered",
    "asked",
    "cut",
    "days",
    "instrument",
    "kind",
    "minutes",
    "missed",
    "mood",
    "reason",
    "score",
    "session",
    "sleep",
    "usual",
    "values",
    "value",
    "day",
)
"""What the lines of all rules have places for."""
CRISIS, URGENT = Rule.NOT_SAFE, Rule.CRAVING_HIGH
MONDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 27)
SPRING, AUTUMN = date(2027, 3, 14), date(2027, 11, 7)
"""Sundays on which the clocks change at 2 am."""

DAY = [(0, "dana"), (5, "beth"), (15, "sam"), (30, "everyone"), (60, "everyone")]
NIGHT = [(0, "ada"), (5, "dana"), (5, "beth"), (15, "sam"), (30, "everyone"), (60, "everyone")]
NOBODY_ON_CALL = [(0, "dana"), (0, "beth"), (10, "sam"), (25, "everyone"), (55, "everyone")]


def prepared(clinic: Clinic, on: date, at: time, *, rota: bool, ladder: str = "default", holiday: bool = False) -> None:
    """Go there without what else would fall due on the way; Beth is Dana's backup, Ada on call if anybody is."""
    raised_at = schedule.instant(on, at, ZONE)
    program, dana = clinic.program(), clinic.staff("dana")
    beth, ada = clinic.staff("beth").id, clinic.staff("ada").id

    def work(turn: Turn) -> None:
        for row in turn.tx.find(Due):
            turn.tx.remove(Due, id=row.id)
        turn.tx.change(turn.tx.need(Staff, dana.id), backup_id=beth)
        turn.tx.change(turn.tx.need(Program, program.id), ladder=ladder)

    clinic.turn(work)
    clinic.now = raised_at - timedelta(minutes=30)
    if holiday:
        assert clinic.turn(lambda turn: covering.add_holiday(turn, ada, on)) is None
    if rota:
        begins = schedule.local(clinic.now, ZONE).replace(tzinfo=None, minute=0)
        ends = begins + timedelta(days=4)
        assert clinic.turn(lambda turn: covering.add_duties(turn, ada, ada, begins, ends)) is None
        for duty in clinic.find(Duty):
            clinic.turn(lambda turn, d=duty: turn.tx.change(d, confirmed_at=turn.now))  # type: ignore[misc]  # bound now
        clinic.turn(lambda turn: turn.tx.remove(Due, kind="duty.drill"))
    clinic.now = raised_at


def rung(clinic: Clinic, rule: Rule, minutes: int) -> list[tuple[int, str]]:
    """Raise a flag about somebody new; after how many minutes whose phone rang. All four at once are `everyone`."""
    patient = clinic.new_patient(7900, "Luis")
    raised_at = clinic.now
    alert = clinic.turn(lambda turn: alerts.raise_flag(turn, patient.id, rule, {"value": "9"}))
    clinic.turn(lambda turn: alerts.release(turn, patient.id))
    clinic.advance(minutes=minutes)
    names = {clinic.staff(name).id: name for name in ("dana", "sam", "beth", "ada")}
    told: dict[int, list[str]] = {}
    for ring in clinic.find(Ring, alert_id=alert.id):
        told.setdefault(round((ring.rung_at - raised_at) / timedelta(minutes=1)), []).append(names[ring.staff_id])
    assert clinic.find(Due, kind="alert.step", subject_id=alert.id) != []
    return [
        (at, name)
        for at, people in sorted(told.items())
        for name in (["everyone"] if len(people) == len(names) else people)
    ]


@pytest.mark.parametrize(
    ("on", "at", "rota", "expected"),
    [
        (MONDAY, time(10), True, [(0, "dana"), (5, "beth"), (5, "ada"), *DAY[2:]]),
        (MONDAY, time(10), False, DAY),
        (MONDAY, time(22), True, NIGHT),
        (MONDAY, time(22), False, NOBODY_ON_CALL),
        (date(2026, 11, 28), time(12), True, NIGHT),
        (date(2026, 11, 28), time(12), False, NOBODY_ON_CALL),
        (SPRING, time(1, 50), True, NIGHT),
        (SPRING, time(1, 50), False, NOBODY_ON_CALL),
        (SPRING, time(2, 30), False, NOBODY_ON_CALL),
        (AUTUMN, time(1, 50), True, NIGHT),
        (AUTUMN, time(1, 50), False, NOBODY_ON_CALL),
        (date(2026, 12, 31), time(23, 50), False, NOBODY_ON_CALL),
    ],
    ids=[
        "day, somebody on call",
        "day",
        "night, somebody on call",
        "night, nobody on call",
        "weekend, somebody on call",
        "weekend, nobody on call",
        "clocks go forward, somebody on call",
        "clocks go forward, nobody on call",
        "raised in the hour that is not there",
        "clocks go back, somebody on call",
        "clocks go back, nobody on call",
        "over the end of the year",
    ],
)
def test_a_crisis_climbs_step_by_step(
    clinic: Clinic, on: date, at: time, rota: bool, expected: list[tuple[int, str]]
) -> None:
    prepared(clinic, on, at, rota=rota)
    assert rung(clinic, CRISIS, 60) == expected


@pytest.mark.parametrize(
    ("on", "at", "rota", "hours", "expected"),
    [
        (MONDAY, time(10), False, 2, [(0, "dana"), (15, "beth"), (30, "sam"), (60, "everyone"), (120, "everyone")]),
        (MONDAY, time(22), True, 10, [(0, "ada"), (15, "ada"), (30, "dana")]),
        (MONDAY, time(22), False, 10, [(0, "dana")]),
        (MONDAY, time(22), False, 11.1, [(0, "dana"), (660, "dana")]),
        (FRIDAY, time(20), False, 61.1, [(0, "dana"), (61 * 60, "dana")]),
        (date(2027, 3, 13), time(20), False, 36.1, [(0, "dana"), (36 * 60, "dana")]),
        (date(2027, 11, 6), time(20), False, 38.1, [(0, "dana"), (38 * 60, "dana")]),
    ],
    ids=[
        "day",
        "night: whoever is on call, then the counselor, nobody else",
        "night: the counselor once",
        "night: first in line in the morning",
        "a weekend: first in line on Monday",
        "the weekend on which the clocks go forward: an hour less",
        "the weekend on which the clocks go back: an hour more",
    ],
)
def test_an_urgent_alert_climbs_step_by_step(
    clinic: Clinic, on: date, at: time, rota: bool, hours: float, expected: list[tuple[int, str]]
) -> None:
    prepared(clinic, on, at, rota=rota)
    assert rung(clinic, URGENT, round(hours * 60)) == expected


@pytest.mark.parametrize(
    ("rule", "rota", "minutes", "expected"),
    [
        (CRISIS, True, 60, NIGHT),
        (CRISIS, False, 60, NOBODY_ON_CALL),
        (URGENT, False, 600, [(0, "dana")]),
    ],
    ids=["crisis, somebody on call", "crisis, nobody on call", "urgent"],
)
def test_a_holiday_is_climbed_as_a_night(
    clinic: Clinic, rule: Rule, rota: bool, minutes: int, expected: list[tuple[int, str]]
) -> None:
    prepared(clinic, MONDAY + timedelta(days=1), time(10), rota=rota, holiday=True)
    assert rung(clinic, rule, minutes) == expected


@pytest.mark.parametrize(
    ("at", "minutes", "expected"),
    [
        (time(8, 50), 16, [(0, "dana"), (0, "beth"), (10, "dana"), (15, "beth")]),
        (time(16, 50), 16, [(0, "dana"), (5, "beth"), (10, "dana"), (10, "beth")]),
    ],
    ids=["the team comes: its own climb from the beginning", "the team goes: the night's climb from the beginning"],
)
def test_a_crisis_that_nobody_took_climbs_anew_when_the_team_comes_or_goes(
    clinic: Clinic, at: time, minutes: int, expected: list[tuple[int, str]]
) -> None:
    prepared(clinic, MONDAY + timedelta(days=1), at, rota=False)
    assert rung(clinic, CRISIS, minutes) == expected


@pytest.mark.parametrize(
    ("at", "rota", "expected"),
    [
        (time(10), False, [(0, "dana"), (5, "everyone"), (20, "everyone")]),
        (time(22), True, [(0, "ada"), (0, "dana"), (5, "everyone"), (35, "everyone")]),
    ],
    ids=["day", "night"],
)
def test_the_ladder_of_a_small_team(clinic: Clinic, at: time, rota: bool, expected: list[tuple[int, str]]) -> None:
    prepared(clinic, MONDAY, at, rota=rota, ladder="small-team")
    assert rung(clinic, CRISIS, 35)[: len(expected)] == expected


def test_an_alert_raised_while_nothing_ran_is_climbed_without_skipping_anybody(clinic: Clinic) -> None:
    prepared(clinic, MONDAY, time(10), rota=False)
    patient = clinic.new_patient(7901, "Rosa")
    alert = clinic.turn(lambda turn: alerts.raise_flag(turn, patient.id, CRISIS, {}))
    clinic.now += timedelta(hours=3)  # the machine was down
    clinic.advance(minutes=20)
    names = {clinic.staff(name).id: name for name in ("dana", "sam", "beth", "ada")}
    told = [names[ring.staff_id] for ring in clinic.find(Ring, alert_id=alert.id)]
    assert told[:3] == ["dana", "beth", "sam"]
    assert clinic.find(Alert, id=alert.id)[0].rung >= 3


WHEN = {
    "day": (MONDAY, time(10), False),
    "night": (MONDAY, time(22), False),
    "holiday": (MONDAY + timedelta(days=1), time(10), True),
    "clocks go forward": (SPRING, time(1, 50), False),
    "clocks go back": (AUTUMN, time(1, 50), False),
}


@pytest.mark.parametrize("when", WHEN)
def test_every_rule_tells_whoever_is_there_as_soon_as_its_level_says(clinic: Clinic, when: str) -> None:
    """Crisis at once, urgent within two minutes, a concern never with a sound; by day the counselor, else on call."""
    on, at, holiday = WHEN[when]
    prepared(clinic, on, at, rota=True, holiday=holiday)
    first = clinic.staff("dana" if when == "day" else "ada").id
    raised_at, resolver = clinic.now, clinic.staff("sam").id
    texts = " ".join(clinic.content.plain("en", f"flags.{rule}", **dict.fromkeys(PLACES, "1")) for rule in Rule)
    assert "{" not in texts
    facts = dict.fromkeys(PLACES, "1") | {"day": "2026-11-20"}
    for number, rule in enumerate(Rule):
        clinic.now = raised_at
        patient = clinic.new_patient(8000 + number, "Luis")
        alert = clinic.turn(lambda turn, rule=rule, who=patient.id: alerts.raise_flag(turn, who, rule, facts))  # type: ignore[misc]  # bound now
        at_once = {ring.staff_id for ring in clinic.find(Ring, alert_id=alert.id)}
        assert at_once == ({first} if LEVELS[rule] is Level.CRISIS else set()), rule
        clinic.turn(lambda turn, who=patient.id: alerts.release(turn, who))  # type: ignore[misc]  # bound now
        clinic.now += timedelta(minutes=2)
        clinic.tick()
        rings = {ring.staff_id for ring in clinic.find(Ring, alert_id=alert.id)}
        assert rings == ({first} if LEVELS[rule] >= Level.URGENT else set()), rule
        planned = clinic.find(Due, kind="alert.step", subject_id=alert.id)
        assert bool(planned) is (LEVELS[rule] >= Level.URGENT), rule
        assert clinic.turn(lambda turn, found=alert: len(alert_cards.reasons_of(turn, found))) == 1  # type: ignore[misc]  # bound now
        clinic.turn(lambda turn, one=alert.id: alerts.resolve(turn, resolver, one, Outcome.SAFE))  # type: ignore[misc]  # bound now
