"""What follows on an alert: every one that needs a person soon has a next step, until a person resolves it."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import content
from care.catalogue import Climb, Ladder, Localised, Rung, Side, Who
from care.escalation import Act, Step, decide, snooze_until, starts_anew
from care.records import Alert, AlertState, Level, Period

RAISED = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
SOON = timedelta(minutes=5)


def rung(who: Who, minutes: int) -> Rung:
    return Rung((who,), minutes)


DAY = Side(
    crisis=Climb((rung(Who.ASSIGNED, 0), rung(Who.SUPERVISOR, 5), rung(Who.EVERYONE, 15)), repeat_minutes=30),
    urgent=Climb((rung(Who.ASSIGNED, 0), rung(Who.SUPERVISOR, 15), rung(Who.EVERYONE, 30)), repeat_minutes=60),
)
NIGHT = Side(
    crisis=Climb((rung(Who.ON_CALL, 0), rung(Who.EVERYONE, 10)), repeat_minutes=30),
    urgent=Climb((rung(Who.ON_CALL, 0), rung(Who.ON_CALL, 15)), waits_for_day=True),
)
LADDER = Ladder(
    id="test",
    version=1,
    review="draft",
    name=Localised("Test", "Prueba"),
    day=DAY,
    night=NIGHT,
    acknowledged_reminder_minutes=30,
    reopen_minutes=60,
)


def alert(level: Level = Level.CRISIS, **known: object) -> Alert:
    made = Alert(
        id="a",
        program_id="g",
        patient_id="p",
        level=level,
        state=AlertState.OPEN,
        ladder="{}",
        rung=0,
        opened_at=RAISED,
        level_at=RAISED,
    )
    return dataclasses.replace(made, **known)  # type: ignore[arg-type]  # a table of cases names its fields


def after(minutes: float) -> datetime:
    return RAISED + timedelta(minutes=minutes)


def tell(who: Who, number: int, next_minutes: float, side: Side = DAY, level: Level = Level.CRISIS) -> Step:
    """The first rung of a climb that tells `who`, or the last one again."""
    rungs = side.climb(level).rungs
    told = rungs[number - 1] if number <= len(rungs) else rungs[-1]
    assert told.who == (who,)
    return Step(Act.TELL, tells=told, rung=number, next_at=after(next_minutes))


def urgently(who: Who, number: int, next_minutes: float) -> Step:
    return tell(who, number, next_minutes, level=Level.URGENT)


def wait(number: int, next_minutes: float) -> Step:
    return Step(Act.WAIT, rung=number, next_at=after(next_minutes))


@pytest.mark.parametrize(
    ("level", "rung", "minutes", "expected"),
    [
        (Level.CRISIS, 0, 0, tell(Who.ASSIGNED, 1, 5)),
        (Level.CRISIS, 1, 0, wait(1, 5)),
        (Level.CRISIS, 1, 4.99, wait(1, 5)),
        (Level.CRISIS, 1, 5, tell(Who.SUPERVISOR, 2, 15)),
        (Level.CRISIS, 2, 15, tell(Who.EVERYONE, 3, 45)),
        (Level.CRISIS, 3, 44, wait(3, 45)),
        (Level.CRISIS, 3, 45, tell(Who.EVERYONE, 4, 75)),
        (Level.CRISIS, 50, 15 + 48 * 30, tell(Who.EVERYONE, 51, 15 + 49 * 30)),
        (Level.CRISIS, 0, 600, tell(Who.ASSIGNED, 1, 605)),
        (Level.CRISIS, 1, 600, tell(Who.SUPERVISOR, 2, 605)),
        (Level.CRISIS, 0, 3, tell(Who.ASSIGNED, 1, 8)),
        (Level.URGENT, 0, 0, urgently(Who.ASSIGNED, 1, 15)),
        (Level.URGENT, 1, 14, wait(1, 15)),
        (Level.URGENT, 1, 15, urgently(Who.SUPERVISOR, 2, 30)),
        (Level.URGENT, 2, 30, urgently(Who.EVERYONE, 3, 90)),
        (Level.URGENT, 3, 90, urgently(Who.EVERYONE, 4, 150)),
    ],
    ids=[
        "crisis: at once",
        "crisis: nothing is due",
        "crisis: just before the second",
        "crisis: the second",
        "crisis: everyone",
        "crisis: before the repeat",
        "crisis: everyone again",
        "crisis: still, a day later",
        "crisis: ten hours late, nobody is skipped",
        "crisis: late, the second in its turn",
        "crisis: a little late, the next has its full wait",
        "urgent: at once",
        "urgent: nothing is due",
        "urgent: the second",
        "urgent: everyone",
        "urgent: everyone again",
    ],
)
def test_an_open_alert_climbs(level: Level, rung: int, minutes: float, expected: Step) -> None:
    assert decide(LADDER, alert(level, rung=rung), after(minutes)) == expected


@pytest.mark.parametrize(
    ("minutes", "asked_minutes", "expected"),
    [
        (10, None, wait(2, 40)),
        (39, None, wait(2, 40)),
        (40, None, Step(Act.ASK_AGAIN, rung=2, next_at=after(70))),
        (68, None, Step(Act.ASK_AGAIN, rung=2, next_at=after(73))),
        (300, None, Step(Act.ASK_AGAIN, rung=2, next_at=after(305))),
        (41, 40, wait(2, 70)),
        (70, 40, Step(Act.REOPEN, rung=0, next_at=after(70))),
        (305, 300, Step(Act.REOPEN, rung=0, next_at=after(305))),
    ],
    ids=[
        "just acknowledged",
        "before the reminder",
        "the reminder",
        "a late reminder leaves time to answer",
        "hours late: asked before it is reopened",
        "asked, time to answer",
        "nothing happened: reopened",
        "late and nothing happened: reopened",
    ],
)
def test_acknowledged_and_then_nothing_is_asked_again_and_reopened(
    minutes: float, asked_minutes: float | None, expected: Step
) -> None:
    mine = alert(
        state=AlertState.ACKNOWLEDGED,
        rung=2,
        acknowledged_at=after(10),
        acknowledged_by="s",
        asked_again_at=None if asked_minutes is None else after(asked_minutes),
    )
    assert decide(LADDER, mine, after(minutes)) == expected


@pytest.mark.parametrize(
    "quiet",
    [
        alert(Level.NOTE),
        alert(Level.CONCERN),
        alert(Level.CONCERN, state=AlertState.ACKNOWLEDGED, acknowledged_at=RAISED),
        alert(Level.CRISIS, state=AlertState.RESOLVED, rung=3),
    ],
    ids=["note", "concern", "concern acknowledged", "resolved"],
)
def test_nothing_is_due_on_what_waits_for_the_page_or_is_over(quiet: Alert) -> None:
    assert decide(LADDER, quiet, after(9_999)) == Step(Act.WAIT, rung=quiet.rung)


def test_a_ladder_that_names_no_repeat_repeats_hourly_all_the_same() -> None:
    urgent = dataclasses.replace(DAY.urgent, repeat_minutes=0)
    once = dataclasses.replace(LADDER, day=dataclasses.replace(DAY, urgent=urgent))
    assert decide(once, alert(Level.URGENT, rung=3), after(90)) == urgently(Who.EVERYONE, 4, 150)


def test_two_rungs_of_one_minute_are_told_one_after_the_other() -> None:
    both = Climb((rung(Who.ASSIGNED, 0), rung(Who.SUPERVISOR, 0)), repeat_minutes=30)
    ladder = dataclasses.replace(LADDER, day=dataclasses.replace(DAY, crisis=both))
    first, second = both.rungs
    assert decide(ladder, alert(), RAISED) == Step(Act.TELL, tells=first, rung=1, next_at=RAISED)
    assert decide(ladder, alert(rung=1), RAISED) == Step(Act.TELL, tells=second, rung=2, next_at=after(30))


# ------------------------------------------------------------------------------------------------------- day and night


@pytest.mark.parametrize(
    ("level", "rung", "minutes", "changes", "expected"),
    [
        (Level.CRISIS, 0, 0, 480, tell(Who.ON_CALL, 1, 10, NIGHT)),
        (Level.CRISIS, 1, 10, 480, tell(Who.EVERYONE, 2, 40, NIGHT)),
        (Level.CRISIS, 2, 470, 480, tell(Who.EVERYONE, 3, 475, NIGHT)),
        (Level.CRISIS, 2, 20, 30, wait(2, 30)),
        (Level.CRISIS, 1, 10, 12, tell(Who.EVERYONE, 2, 12, NIGHT)),
        (Level.URGENT, 0, 0, 480, tell(Who.ON_CALL, 1, 15, NIGHT, Level.URGENT)),
        (Level.URGENT, 1, 15, 480, tell(Who.ON_CALL, 2, 480, NIGHT, Level.URGENT)),
        (Level.URGENT, 2, 100, 480, wait(2, 480)),
        (Level.URGENT, 2, 100, None, tell(Who.ON_CALL, 3, 135, NIGHT, Level.URGENT)),
    ],
    ids=[
        "crisis: on call at once",
        "crisis: everyone",
        "crisis: everyone again, and soon after the team is back",
        "crisis: looked at when the team comes, not only at the repeat",
        "crisis: told just before the team comes",
        "urgent: on call at once",
        "urgent: once more, then it waits for the day",
        "urgent: nobody else is woken",
        "urgent: where no day comes it goes on",
    ],
)
def test_at_night_the_other_side_is_climbed(
    level: Level, rung: int, minutes: float, changes: float | None, expected: Step
) -> None:
    made = alert(level, rung=rung, period=Period.NIGHT)
    assert decide(LADDER, made, after(minutes), None if changes is None else after(changes)) == expected


@pytest.mark.parametrize(
    ("made", "period", "anew"),
    [
        (alert(), Period.DAY, False),
        (alert(), Period.NIGHT, True),
        (alert(Level.URGENT, period=Period.NIGHT), Period.DAY, True),
        (alert(Level.CONCERN), Period.NIGHT, False),
        (alert(state=AlertState.ACKNOWLEDGED, acknowledged_at=RAISED), Period.NIGHT, False),
        (alert(state=AlertState.RESOLVED), Period.NIGHT, False),
    ],
    ids=["the same side", "the team went", "the team came", "a concern climbs nothing", "somebody has it", "over"],
)
def test_what_nobody_has_climbs_anew_when_the_team_comes_or_goes(made: Alert, period: Period, anew: bool) -> None:
    assert starts_anew(made, period) is anew


# -------------------------------------------------------------------------------------------------------- properties


def climbs() -> st.SearchStrategy[Climb]:
    """Climbs as the loader of the catalogue accepts them: the first rung at once, each later than the one before."""
    gaps = st.lists(st.tuples(st.sampled_from(Who), st.integers(1, 90)), min_size=1, max_size=5)

    def build(steps: list[tuple[Who, int]], repeat: int) -> Climb:
        rungs, minutes = list[Rung](), 0
        for number, (who, gap) in enumerate(steps):
            minutes += gap if number else 0
            rungs.append(rung(who, minutes))
        return Climb(tuple(rungs), repeat)

    return st.builds(build, gaps, st.integers(0, 120))


LADDERS = st.builds(
    lambda crisis, urgent, night, ask, more: dataclasses.replace(
        LADDER,
        day=Side(crisis, urgent),
        night=Side(crisis, dataclasses.replace(night, waits_for_day=True)),
        acknowledged_reminder_minutes=ask,
        reopen_minutes=ask + more,
    ),
    climbs(),
    climbs(),
    climbs(),
    st.integers(1, 240),
    st.integers(1, 240),
)
NEEDS_A_PERSON = st.sampled_from([Level.URGENT, Level.CRISIS])
MINUTES = st.integers(-10, 20_000)


@given(
    ladder=LADDERS,
    level=NEEDS_A_PERSON,
    state=st.sampled_from([AlertState.OPEN, AlertState.ACKNOWLEDGED]),
    rung=st.integers(0, 500),
    level_at=MINUTES,
    acknowledged_at=st.none() | MINUTES,
    asked_again_at=st.none() | MINUTES,
    now=MINUTES,
    period=st.sampled_from(Period),
    changes=st.none() | st.integers(1, 5_000),
)
def test_what_needs_a_person_always_has_a_next_look(
    ladder: Ladder,
    level: Level,
    state: AlertState,
    rung: int,
    level_at: int,
    acknowledged_at: int | None,
    asked_again_at: int | None,
    now: int,
    period: Period,
    changes: int | None,
) -> None:
    open_alert = alert(
        level,
        period=period,
        state=state,
        rung=rung,
        level_at=after(level_at),
        acknowledged_at=None if acknowledged_at is None else after(acknowledged_at),
        asked_again_at=None if asked_again_at is None else after(asked_again_at),
    )
    changes_at = None if changes is None else after(now + changes)
    step = decide(ladder, open_alert, after(now), changes_at)
    assert step.next_at is not None
    if changes_at is not None and state is AlertState.OPEN:
        assert step.next_at <= changes_at, "looked at again when the team comes or goes"
    assert step.next_at >= after(now)
    if step.act is Act.WAIT:
        assert step.next_at > after(now), "waiting until now would never end"
    assert (step.tells is not None) is (step.act is Act.TELL)


def carried_out(step: Step, old: Alert, now: datetime) -> Alert:
    """The alert after a step, as whoever runs it stores it."""
    match step.act:
        case Act.TELL:
            return dataclasses.replace(old, rung=step.rung)
        case Act.ASK_AGAIN:
            return dataclasses.replace(old, asked_again_at=now)
        case Act.REOPEN | Act.GIVE_BACK:
            return dataclasses.replace(
                old, state=AlertState.OPEN, rung=0, level_at=now, acknowledged_at=None, asked_again_at=None
            )
        case Act.WAIT:
            return old


LATE = st.lists(st.sampled_from([0, 0, 0, 1, 7, 300]), min_size=12, max_size=12)
"""Minutes by which each look comes late: the machine was down."""


@given(ladder=LADDERS, level=NEEDS_A_PERSON, late=LATE)
def test_every_rung_is_told_once_in_order_and_the_last_again_and_again(
    ladder: Ladder, level: Level, late: list[int]
) -> None:
    climbing, now, told = alert(level), RAISED, list[tuple[datetime, Rung | None]]()
    for minutes in late:
        now += timedelta(minutes=minutes)
        step = decide(ladder, climbing, now)
        if step.act is Act.TELL:
            told.append((now, step.tells))
        climbing = carried_out(step, climbing, now)
        assert step.next_at is not None
        now = step.next_at
    rungs = ladder.climb(level, Period.DAY).rungs
    expected = [*rungs, *[rungs[-1]] * len(told)]
    assert len(told) >= len(late) // 2
    assert [tells for _, tells in told] == expected[: len(told)]
    times = [at for at, _ in told]
    assert all(second - first >= timedelta(minutes=1) for first, second in pairwise(times))


@given(ladder=LADDERS, level=NEEDS_A_PERSON, late=LATE)
def test_an_alert_that_somebody_took_and_forgot_comes_back_after_one_reminder(
    ladder: Ladder, level: Level, late: list[int]
) -> None:
    taken = alert(level, state=AlertState.ACKNOWLEDGED, rung=2, acknowledged_at=RAISED, acknowledged_by="s")
    now, acts = RAISED, list[Act]()
    for minutes in late[:5]:
        now += timedelta(minutes=minutes)
        step = decide(ladder, taken, now)
        acts.append(step.act)
        taken = carried_out(step, taken, now)
        assert step.next_at is not None
        now = step.next_at
    done = [act for act in acts if act is not Act.WAIT]
    assert done[:3] == [Act.ASK_AGAIN, Act.REOPEN, Act.TELL]
    assert taken.state is AlertState.OPEN


def test_the_ladder_that_is_shipped_keeps_the_minutes_of_the_product() -> None:
    ladder = content.load().ladders["default"]
    crisis = ladder.climb(Level.CRISIS, Period.DAY)
    assert [(rung.after_minutes, rung.who) for rung in crisis.rungs] == [
        (0, (Who.ASSIGNED,)),
        (5, (Who.BACKUP, Who.ON_CALL)),
        (15, (Who.SUPERVISOR,)),
        (30, (Who.EVERYONE,)),
    ]
    assert crisis.repeat_minutes == 30
    assert ladder.climb(Level.CRISIS, Period.NIGHT).rungs[0].who == (Who.ON_CALL,)
    assert ladder.climb(Level.URGENT, Period.NIGHT).waits_for_day


def taken(level: Level = Level.CRISIS, **known: object) -> Alert:
    """An alert that somebody acknowledged ten minutes after it was raised."""
    return alert(level, state=AlertState.ACKNOWLEDGED, rung=2, acknowledged_at=after(10), **known)


@pytest.mark.parametrize(
    ("made", "minutes", "expected"),
    [
        (taken(snoozed_until_at=after(25)), 24, wait(2, 25)),
        (taken(snoozed_until_at=after(25)), 25, Step(Act.ASK_AGAIN, rung=2, next_at=after(70))),
        (taken(snoozed_until_at=after(70)), 40, wait(2, 70)),
        (taken(snoozed_until_at=after(70)), 70, Step(Act.ASK_AGAIN, rung=2, next_at=after(75))),
        (taken(handed_until_at=after(30)), 20, wait(2, 30)),
        (taken(handed_until_at=after(30)), 30, Step(Act.GIVE_BACK, rung=2, next_at=after(30))),
        (taken(handed_until_at=after(300)), 20, wait(2, 40)),
        (taken(Level.CONCERN, snoozed_until_at=after(25)), 24, Step(Act.WAIT, next_at=after(25))),
        (taken(Level.CONCERN, snoozed_until_at=after(25)), 25, Step(Act.ASK_AGAIN, rung=2)),
        (taken(Level.CONCERN, handed_until_at=after(300)), 25, wait(2, 300)),
        (taken(Level.CONCERN), 300, Step(Act.WAIT, rung=2)),
    ],
    ids=["before the chosen time", "at it", "later than usual", "asked, and opened soon after", "handed over for a while",
         "and back", "for longer than the reminder", "a concern waits", "a concern asks", "a concern goes back too",
         "a concern that nobody set a time for"],
)  # fmt: skip
def test_whoever_has_it_chose_a_time_or_has_it_for_a_while(made: Alert, minutes: float, expected: Step) -> None:
    assert decide(LADDER, made, after(minutes)) == expected


@pytest.mark.parametrize(
    ("made", "minutes", "now", "until"),
    [
        (taken(), 15, 10, 25),
        (taken(), 60, 10, 70),
        (taken(), 60, 30, 70),
        (taken(), 15, 69.5, None),
        (taken(), 45, 10, None),
        (taken(Level.CONCERN), 60, 300, 360),
        (alert(), 15, 10, None),
        (alert(state=AlertState.RESOLVED, acknowledged_at=after(1)), 15, 10, None),
    ],
    ids=["a quarter", "an hour", "not beyond opening", "no time left", "no such time", "a concern opens for nobody",
         "nobody has it", "closed"],
)  # fmt: skip
def test_how_long_it_may_wait(made: Alert, minutes: int, now: float, until: float | None) -> None:
    assert snooze_until(LADDER, made, minutes, after(now)) == (None if until is None else after(until))
