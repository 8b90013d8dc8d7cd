"""What a patient sees of the weeks behind: nothing is counted that was not said."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care import schedule
from care.progress import (
    LOOK_BACK_WITHIN,
    REACHES_BACK,
    DayOfUse,
    Facts,
    Range,
    Said,
    WithoutUse,
    days_in_program,
    days_of_use,
    helped,
    hours_attended,
    look_back,
    look_back_slot,
    next_look_back,
    span_for,
    week_before,
    without_use,
)
from care.records import AttendanceState, Session, SkillRun, SkillState, Source

FIRST = date(2026, 11, 1)
NEW_YORK = "America/New_York"
QUIET = (time(21, 30), time(8))
NO, YES, RATHER_NOT, SKIPPED = 0, 1, 2, None


def said(text: str) -> list[Said]:
    """One letter for each date from the first of November: n no, y yes, r rather not say, s skipped, . no check-in."""
    values = {"n": NO, "y": YES, "r": RATHER_NOT, "s": SKIPPED}
    return [Said(FIRST + timedelta(days=at), values[mark]) for at, mark in enumerate(text) if mark != "."]


def known(text: str) -> str:
    """What is known of each of these dates: F free, U used, ? unknown, . nobody was asked."""
    found = days_of_use(said(text))
    letters = {DayOfUse.FREE: "F", DayOfUse.USED: "U", DayOfUse.UNKNOWN: "?", None: "."}
    return "".join(letters[found.get(FIRST + timedelta(days=at))] for at in range(len(text)))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param("nnn", "FFF", id="a no each day"),
        pytest.param("nyn", "FUF", id="a slip stands alone"),
        pytest.param("n..n", "FFFF", id="a no speaks for the days since the check-in before"),
        pytest.param("n..y", "F??U", id="a yes does not say which of the days it was"),
        pytest.param("n..r", "F???", id="rather not say leaves the stretch unknown"),
        pytest.param("nsn", "F?F", id="a skip is unknown"),
        pytest.param("n......n", "FFFFFFFF", id="a week back"),
        pytest.param("n..........n", "F????FFFFFFF", id="further back than a week nobody is asked to remember"),
        pytest.param("..n", "..F", id="the first no has nothing before it to speak for"),
        pytest.param("y..n", "UFFF", id="after use, a no speaks for the days after it"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_what_is_known_of_a_day(text: str, days: str) -> None:
    assert known(text) == days


@pytest.mark.parametrize(
    ("values", "what"),
    [
        ((NO, NO), DayOfUse.FREE),
        ((NO, YES), DayOfUse.USED),
        ((YES, NO), DayOfUse.USED),
        ((NO, SKIPPED), DayOfUse.UNKNOWN),
        ((SKIPPED, NO), DayOfUse.UNKNOWN),
        ((RATHER_NOT, YES), DayOfUse.USED),
    ],
    ids=str,
)
def test_several_check_ins_on_one_date(values: tuple[int | None, ...], what: DayOfUse) -> None:
    assert days_of_use([Said(FIRST, value) for value in values]) == {FIRST: what}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("nnnnn", WithoutUse(5, 5, None), id="no use told"),
        pytest.param("nnnnnynn", WithoutUse(7, 5, 2), id="a slip takes nothing away"),
        pytest.param("nnnnny", WithoutUse(5, 5, 0), id="use today"),
        pytest.param("nnnsnn", WithoutUse(5, 3, None), id="a day that is not known is in no run"),
        pytest.param("yny..n", WithoutUse(4, 3, 3), id="the days since the last use that was told"),
        pytest.param("ynrn", WithoutUse(2, 1, 2), id="a day that is not known is not since either"),
        pytest.param("yyy", None, id="no day to show is no zero"),
        pytest.param("srs", None, id="nothing said"),
        pytest.param("", None, id="nothing at all"),
    ],
)
def test_days_without_use(text: str, found: WithoutUse | None) -> None:
    assert without_use(said(text)) == found


STORIES = st.lists(
    st.builds(
        Said,
        st.integers(0, 200).map(lambda days: FIRST + timedelta(days=days)),
        st.sampled_from((NO, YES, RATHER_NOT, SKIPPED, 7)),
    ),
    max_size=60,
)


@given(STORIES)
def test_a_run_is_never_longer_than_the_days_and_they_never_more_than_the_calendar(story: list[Said]) -> None:
    found = without_use(story)
    if found is None:
        return
    dates = [each.on for each in story]
    assert 1 <= found.longest <= found.total <= (max(dates) - min(dates)).days + 1
    assert found.since is None or 0 <= found.since <= found.total


@given(STORIES)
def test_a_day_counts_only_when_a_no_of_the_same_day_or_the_week_after_speaks_for_it(story: list[Said]) -> None:
    nos = {each.on for each in story if each.used == NO}
    for on, what in days_of_use(story).items():
        speaking = {on + timedelta(days=ahead) for ahead in range(REACHES_BACK)} & nos
        assert what is not DayOfUse.FREE or speaking
        assert (what is DayOfUse.USED) == any(each.on == on and each.used == YES for each in story)


@given(STORIES)
def test_what_was_not_said_adds_nothing(story: list[Said]) -> None:
    silent = [Said(each.on, SKIPPED) for each in story]
    assert without_use(silent) is None
    assert DayOfUse.USED not in days_of_use(silent).values()


@given(STORIES)
def test_the_order_of_dates_in_which_it_is_read_does_not_matter(story: list[Said]) -> None:
    once = list({each.on: each for each in story}.values())
    assert days_of_use(reversed(once)) == days_of_use(once)


@given(STORIES, st.integers(1, 30))
def test_a_slip_takes_away_neither_the_days_nor_the_longest_run(story: list[Said], after: int) -> None:
    before = without_use(story)
    slipped = [*story, Said(FIRST + timedelta(days=200 + after), YES)]
    later = without_use(slipped)
    if before is None:
        assert later is None
    else:
        assert later is not None
        assert (later.total, later.longest, later.since) == (before.total, before.longest, 0)


@pytest.mark.parametrize(
    ("enrolled", "now", "day"),
    [
        (datetime(2026, 11, 1, 15, tzinfo=UTC), datetime(2026, 11, 1, 23, tzinfo=UTC), 1),
        (datetime(2026, 11, 1, 3, 30, tzinfo=UTC), datetime(2026, 11, 1, 15, tzinfo=UTC), 2),
        (datetime(2026, 10, 2, 15, tzinfo=UTC), datetime(2026, 11, 1, 15, tzinfo=UTC), 31),
        (None, datetime(2026, 11, 1, 15, tzinfo=UTC), 0),
    ],
    ids=["the first day", "local dates count", "a month", "never enrolled"],
)
def test_the_day_of_the_program(enrolled: datetime | None, now: datetime, day: int) -> None:
    assert days_in_program(enrolled, now, NEW_YORK) == day


def sessions(*states: AttendanceState) -> list[tuple[Session, AttendanceState]]:
    """A three-hour session a day, with these marks."""
    start = datetime(2026, 11, 2, 23, tzinfo=UTC)
    made = []
    for at, state in enumerate(states):
        begins = start + timedelta(days=at)
        made.append(
            (
                Session(
                    id=str(at),
                    program_id="p",
                    track_id="t",
                    local_on=date(2026, 11, 2) + timedelta(days=at),
                    starts_at=begins,
                    ends_at=begins + timedelta(hours=3),
                ),
                state,
            )
        )
    return made


CAME, LATE, ABSENT = AttendanceState.CAME, AttendanceState.LATE, AttendanceState.ABSENT


@pytest.mark.parametrize(("states", "hours"), [((), 0), ((CAME, LATE, ABSENT), 6), ((ABSENT,), 0)], ids=str)
def test_hours_attended(states: tuple[AttendanceState, ...], hours: float) -> None:
    assert hours_attended(sessions(*states)) == hours


def runs(*rated: tuple[str, int | None, int | None]) -> list[SkillRun]:
    """Finished runs: skill, before, after."""
    return [
        SkillRun(
            id=str(at),
            patient_id="p",
            skill=skill,
            version=1,
            source=Source.SELF,
            state=SkillState.DONE,
            before=before,
            after=after,
            started_at=datetime(2026, 11, 2, 12, tzinfo=UTC),
        )
        for at, (skill, before, after) in enumerate(rated)
    ]


def test_what_helped_is_told_with_how_often_and_what_did_not_is_not_told() -> None:
    rated = (
        *(("breath", 8, 5), ("breath", 6, 5), ("walk", 9, 3), ("walk", 7, 3), ("once", 9, 0)),
        *(("worse", 2, 5), ("worse", 2, 6), ("unrated", None, 3), ("unrated", 5, None)),
    )
    found = helped(runs(*rated))
    assert [(skill, tally.average, tally.tries) for skill, tally in found] == [("walk", 5.0, 2), ("breath", 2.0, 2)]


@pytest.mark.parametrize(("days", "span"), [(0, 7), (7, 7), (8, 30), (200, 30)])
def test_whoever_is_new_sees_a_week_first(days: int, span: int) -> None:
    assert span_for(days) == span


def test_facts_name_the_dates_that_are_marked() -> None:
    facts = Facts(
        days={},
        said=tuple(said("nyr")),
        sessions=tuple(sessions(CAME, ABSENT, LATE)),
        runs=(),
    )
    assert facts.used_on == {date(2026, 11, 2)}
    assert facts.attended_on == (date(2026, 11, 2), date(2026, 11, 4))


def test_a_week_is_the_seven_whole_days_before() -> None:
    assert week_before(date(2026, 11, 29)) == (date(2026, 11, 22), date(2026, 11, 28))


def test_a_look_back_counts_its_own_week_only() -> None:
    last = date(2026, 11, 28)

    def ago(*days: int) -> list[date]:
        return [last - timedelta(days=each) for each in days]

    numbers = {
        ago(0)[0]: {"mood": 3, "craving": 8},
        ago(6)[0]: {"mood": 7},
        ago(7)[0]: {"mood": 0},
        ago(-1)[0]: {"mood": 10},
    }
    week = look_back(last, numbers, numbers, ago(1, 1, 9), ago(0, 20), ("mood", "craving", "anxiety"))
    assert (week.days_answered, week.attended, week.practised) == (2, 2, 1)
    assert week.ranges == {"mood": Range(3, 7), "craving": Range(8, 8)}
    assert not week.is_empty
    assert look_back(last, {}, [], ago(1), ago(1), ("mood",)).is_empty


SUNDAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("checkin", "quiet", "local"),
    [
        pytest.param(time(19), QUIET, (SUNDAY, time(17, 45)), id="well before the check-in"),
        pytest.param(time(8), QUIET, (SUNDAY, time(9, 15)), id="well after it, when before is quiet"),
        pytest.param(time(0, 30), (time(2), time(2)), (SUNDAY, time(1, 45)), id="never on the day before"),
        pytest.param(
            time(21), (time(21, 30), time(20, 30)), (SUNDAY, time(21)), id="with it, when all around is quiet"
        ),
        pytest.param(time(3), QUIET, (SUNDAY, time(8)), id="when quiet hours end, when all around is quiet"),
        pytest.param(
            time(23, 50),
            (time(20), time(8)),
            (SUNDAY + timedelta(days=1), time(8)),
            id="in the next morning, if need be",
        ),
    ],
)
def test_it_comes_on_sunday_beside_the_check_in(
    checkin: time, quiet: tuple[time, time], local: tuple[date, time]
) -> None:
    at = next_look_back(datetime(2026, 11, 24, 12, tzinfo=UTC), NEW_YORK, checkin, *quiet)
    there = schedule.local(at, NEW_YORK)
    assert (there.date(), there.time()) == local


def test_the_next_one_is_a_week_later_on_both_nights_of_the_clocks() -> None:
    for sunday in (date(2026, 11, 1), date(2027, 3, 14)):
        now = schedule.instant(sunday, time(17, 45), NEW_YORK)
        assert next_look_back(now - timedelta(minutes=1), NEW_YORK, time(19), *QUIET) == now
        following = schedule.instant(sunday + timedelta(days=7), time(17, 45), NEW_YORK)
        assert next_look_back(now, NEW_YORK, time(19), *QUIET) == following


ZONES = st.sampled_from((NEW_YORK, "America/Los_Angeles", "America/Puerto_Rico", "Pacific/Apia", "Europe/Lisbon"))
TIMES = st.times().map(lambda at: at.replace(second=0, microsecond=0))
INSTANTS = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the zone comes with `timezones`


@given(INSTANTS, ZONES, TIMES, TIMES, TIMES)
def test_it_is_never_planned_for_quiet_hours_nor_twice_in_a_week(
    now: datetime, zone: str, checkin: time, quiet_from: time, quiet_until: time
) -> None:
    at = next_look_back(now, zone, checkin, quiet_from, quiet_until)
    assert now < at <= now + timedelta(days=9)
    assert schedule.quiet_until(at, zone, quiet_from, quiet_until) is None
    assert next_look_back(at, zone, checkin, quiet_from, quiet_until) - at > timedelta(days=5)


@pytest.mark.parametrize(
    ("late", "goes"), [(timedelta(0), True), (LOOK_BACK_WITHIN, False), (timedelta(hours=-1), False)], ids=str
)
def test_a_late_one_is_left_out(late: timedelta, goes: bool) -> None:
    slot = schedule.instant(SUNDAY, time(17, 45), NEW_YORK)
    assert look_back_slot(slot + late, NEW_YORK, time(19), *QUIET) == (slot if goes else None)
