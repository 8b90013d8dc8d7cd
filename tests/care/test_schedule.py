"""When a local time happens, and when it is quiet: daylight saving, midnight and travel are ordinary days."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from care import schedule

NEW_YORK, BERLIN, SYDNEY = "America/New_York", "Europe/Berlin", "Australia/Sydney"
HAVANA, LORD_HOWE, APIA = "America/Havana", "Australia/Lord_Howe", "Pacific/Apia"
SKIPPED = date(2011, 12, 30)
"""Samoa went from the 29th to the 31st: it moved to the other side of the date line."""

MINUTE = timedelta(minutes=1)
A_DAY = timedelta(days=1)

ZONES = st.sampled_from(sorted(available_timezones() - {"localtime"}))
DATES = st.dates(date(2000, 1, 1), date(2060, 12, 30))
TIMES = st.times().map(lambda at: at.replace(second=0, microsecond=0))
NIGHTS = st.times(time(0), time(4)).map(lambda at: at.replace(second=0, microsecond=0))
INSTANTS = st.datetimes(datetime(2000, 1, 2), datetime(2060, 12, 30), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis wants naive bounds


def shown(at: datetime, zone: str) -> datetime:
    """What the clocks on the wall show."""
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


# ------------------------------------------------------------------------------------------------ one instant a day


@given(on=DATES, at=TIMES | NIGHTS, zone=ZONES)
@example(on=SKIPPED, at=time(0), zone=APIA)
@example(on=SKIPPED, at=time(19), zone=APIA)
@example(on=date(2026, 3, 8), at=time(2, 30), zone=NEW_YORK)
@example(on=date(2026, 11, 1), at=time(1, 30), zone=NEW_YORK)
def test_a_local_time_is_one_instant_or_the_first_minute_after_the_gap(on: date, at: time, zone: str) -> None:
    found, wall = schedule.instant(on, at, zone), datetime.combine(on, at)
    assert found.tzinfo is UTC
    guesses = [wall.replace(tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC) for fold in (0, 1)]
    real = [guess for guess in guesses if shown(guess, zone) == wall]
    if real:
        assert found == min(real)
    else:
        assert shown(found, zone) > wall
        assert shown(found - MINUTE, zone) < wall


@given(on=DATES, at=TIMES | NIGHTS, zone=ZONES)
@example(on=SKIPPED, at=time(19), zone=APIA)
@example(on=SKIPPED - A_DAY, at=time(23, 59), zone=APIA)
def test_the_next_date_has_a_later_instant(on: date, at: time, zone: str) -> None:
    first, second = schedule.instant(on, at, zone), schedule.instant(on + A_DAY, at, zone)
    if at == time(0) and shown(first, zone).date() > on:
        assert first == second, "a whole date was skipped, so its midnight is the next one's"
    else:
        assert first < second


@pytest.mark.parametrize("zone", [NEW_YORK, BERLIN, LORD_HOWE, HAVANA])
def test_sixty_years_have_one_instant_a_date_in_the_hours_that_are_lost_and_doubled(zone: str) -> None:
    dates = [date(2000, 1, 1) + timedelta(days=number) for number in range(61 * 365)]
    for at in (time(0, 30), time(1, 45), time(2, 15)):
        found = [schedule.instant(on, at, zone) for on in dates]
        apart = {second - first for first, second in pairwise(found)}
        assert timedelta(hours=22) < min(apart) < A_DAY < max(apart) < timedelta(hours=26)
        assert [schedule.local_day(instant, zone) for instant in found] == dates


@pytest.mark.parametrize(
    ("zone", "on", "at", "utc"),
    [
        (NEW_YORK, date(2026, 3, 8), time(1, 59), "2026-03-08 06:59"),
        (NEW_YORK, date(2026, 3, 8), time(2, 0), "2026-03-08 07:00"),
        (NEW_YORK, date(2026, 3, 8), time(2, 30), "2026-03-08 07:00"),
        (NEW_YORK, date(2026, 3, 8), time(3, 0), "2026-03-08 07:00"),
        (NEW_YORK, date(2026, 11, 1), time(0, 59), "2026-11-01 04:59"),
        (NEW_YORK, date(2026, 11, 1), time(1, 30), "2026-11-01 05:30"),
        (NEW_YORK, date(2026, 11, 1), time(2, 0), "2026-11-01 07:00"),
        (BERLIN, date(2026, 3, 29), time(2, 30), "2026-03-29 01:00"),
        (BERLIN, date(2026, 10, 25), time(2, 30), "2026-10-25 00:30"),
        (SYDNEY, date(2026, 10, 4), time(2, 30), "2026-10-03 16:00"),
        (SYDNEY, date(2026, 4, 5), time(2, 30), "2026-04-04 15:30"),
        (LORD_HOWE, date(2026, 10, 4), time(2, 15), "2026-10-03 15:30"),
        (LORD_HOWE, date(2026, 4, 5), time(1, 45), "2026-04-04 14:45"),
        (HAVANA, date(2026, 3, 8), time(0, 0), "2026-03-08 05:00"),
        (HAVANA, date(2026, 11, 1), time(0, 30), "2026-11-01 04:30"),
        (APIA, SKIPPED, time(19, 0), "2011-12-30 10:00"),
        (APIA, SKIPPED - A_DAY, time(19, 0), "2011-12-30 05:00"),
        (APIA, SKIPPED + A_DAY, time(19, 0), "2011-12-31 05:00"),
        ("America/Phoenix", date(2026, 3, 8), time(2, 30), "2026-03-08 09:30"),
        ("Asia/Kathmandu", date(2026, 11, 23), time(0, 0), "2026-11-22 18:15"),
    ],
)
def test_clocks_that_change(zone: str, on: date, at: time, utc: str) -> None:
    assert f"{schedule.instant(on, at, zone):%Y-%m-%d %H:%M}" == utc


def test_a_zone_that_comes_with_the_time_does_not_count() -> None:
    assert schedule.instant(date(2026, 11, 23), time(19, tzinfo=UTC), NEW_YORK) == datetime(2026, 11, 24, tzinfo=UTC)


@given(now=INSTANTS, zone=ZONES)
def test_an_instant_that_is_shown_is_found_again_unless_its_hour_comes_twice(now: datetime, zone: str) -> None:
    here = schedule.local(now, zone)
    assert schedule.local_day(now, zone) == here.date()
    back = schedule.instant(here.date(), here.time(), zone)
    assert (back == now) is (here.fold == 0)
    assert back <= now


@pytest.mark.parametrize(
    ("on", "name"), [(date(2026, 11, 23), "mon"), (date(2026, 11, 29), "sun"), (date(2028, 2, 29), "tue")]
)
def test_a_weekday_has_a_name(on: date, name: str) -> None:
    assert schedule.weekday(on) == name


# ------------------------------------------------------------------------------------------------------- quiet hours


def new_york(day: int, hour: int, minute: int = 0, *, month: int = 11) -> datetime:
    return schedule.instant(date(2026, month, day), time(hour, minute), NEW_YORK)


NIGHT = (time(21, 30), time(8))


@pytest.mark.parametrize(
    ("now", "hours", "until"),
    [
        (new_york(23, 21, 29), NIGHT, None),
        (new_york(23, 21, 30), NIGHT, new_york(24, 8)),
        (new_york(24, 0), NIGHT, new_york(24, 8)),
        (new_york(24, 7, 59), NIGHT, new_york(24, 8)),
        (new_york(24, 8), NIGHT, None),
        (new_york(24, 12), (time(13), time(15)), None),
        (new_york(24, 13), (time(13), time(15)), new_york(24, 15)),
        (new_york(24, 15), (time(13), time(15)), None),
        (new_york(24, 0), (time(0), time(6)), new_york(24, 6)),
        (new_york(24, 23), (time(22), time(0)), new_york(25, 0)),
        (new_york(24, 3), (time(3), time(3)), None),
        (new_york(24, 2, 59), (time(3), time(2, 59)), None),
        (new_york(24, 3), (time(3), time(2, 59)), new_york(25, 2, 59)),
    ],
    ids=[
        "a minute before",
        "as it begins",
        "at midnight",
        "last minute",
        "as it ends",
        "before a nap",
        "a nap",
        "after the nap",
        "from midnight",
        "until midnight",
        "none at all",
        "one minute a day is loud",
        "nearly the whole day",
    ],
)
def test_it_is_quiet_until(now: datetime, hours: tuple[time, time], until: datetime | None) -> None:
    assert schedule.quiet_until(now, NEW_YORK, *hours) == until


@pytest.mark.parametrize(
    ("evening", "morning", "length"),
    [
        (new_york(7, 21, 30, month=3), new_york(8, 8, month=3), timedelta(hours=9, minutes=30)),
        (new_york(31, 21, 30, month=10), new_york(1, 8), timedelta(hours=11, minutes=30)),
        (new_york(23, 21, 30), new_york(24, 8), timedelta(hours=10, minutes=30)),
    ],
    ids=["an hour is lost", "an hour comes twice", "an ordinary night"],
)
def test_a_night_ends_by_the_clock_on_the_wall(evening: datetime, morning: datetime, length: timedelta) -> None:
    assert morning - evening == length
    for part in range(10):
        assert schedule.quiet_until(evening + length * part / 10, NEW_YORK, *NIGHT) == morning
    assert schedule.quiet_until(evening - MINUTE, NEW_YORK, *NIGHT) is None
    assert schedule.quiet_until(morning, NEW_YORK, *NIGHT) is None


def test_quiet_hours_that_begin_in_the_hour_that_comes_twice_begin_once() -> None:
    hours = (time(1, 30), time(6))
    first, six = datetime(2026, 11, 1, 5, 30, tzinfo=UTC), new_york(1, 6)
    assert schedule.quiet_until(first - MINUTE, NEW_YORK, *hours) is None
    for later in (0, 20, 60, 80):
        assert schedule.quiet_until(first + later * MINUTE, NEW_YORK, *hours) == six


def test_quiet_hours_inside_the_hour_that_is_lost_are_over_at_once() -> None:
    around = datetime(2026, 3, 8, 7, 0, tzinfo=UTC)
    for now in (around - MINUTE, around, around + MINUTE):
        assert schedule.quiet_until(now, NEW_YORK, time(2, 15), time(2, 45)) is None


def test_a_night_over_the_day_that_samoa_skipped_is_quiet_to_its_end() -> None:
    now = schedule.instant(SKIPPED - A_DAY, time(22), APIA)
    morning = schedule.instant(SKIPPED + A_DAY, time(8), APIA)
    while (until := schedule.quiet_until(now, APIA, *NIGHT)) is not None:
        assert now < until <= morning
        now = until
    assert now == morning


@given(now=INSTANTS, zone=ZONES, quiet_from=TIMES, until_time=TIMES)
def test_quiet_hours_end_soon_at_their_own_time(now: datetime, zone: str, quiet_from: time, until_time: time) -> None:
    until = schedule.quiet_until(now, zone, quiet_from, until_time)
    if until is None:
        return
    assert now < until <= now + timedelta(hours=27)
    skipped_to = shown(until, zone) > shown(until - MINUTE, zone) + MINUTE
    assert skipped_to or until == schedule.instant(schedule.local_day(until, zone), until_time, zone)


STEADY = st.sampled_from(["America/Phoenix", "America/Puerto_Rico", "Asia/Kolkata", "Asia/Tokyo", "UTC"])


@given(now=INSTANTS, zone=STEADY, quiet_from=TIMES, until_time=TIMES)
def test_where_clocks_stay_it_is_quiet_exactly_between_the_two_times(
    now: datetime, zone: str, quiet_from: time, until_time: time
) -> None:
    here = shown(now, zone).time()
    begun, over = here >= quiet_from, here >= until_time
    quiet = begun and not over if quiet_from <= until_time else begun or not over
    until = schedule.quiet_until(now, zone, quiet_from, until_time)
    assert (until is not None) is quiet
    if until is not None:
        assert shown(until, zone).time() == until_time
        assert until - now < A_DAY


# ------------------------------------------------------------------------------------------------------ what is typed


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("19:30", time(19, 30)),
        ("7", time(7)),
        ("07:05", time(7, 5)),
        ("0:00", time(0)),
        ("23:59", time(23, 59)),
        ("7pm", time(19)),
        ("7 PM", time(19)),
        ("7:30 p.m.", time(19, 30)),
        ("7:30 p. m.", time(19, 30)),
        ("7:30 a.m", time(7, 30)),
        ("12am", time(0)),
        ("12:15 AM", time(0, 15)),
        ("12pm", time(12)),
        ("11:59pm", time(23, 59)),
        ("19h", time(19)),
        ("19:30 h", time(19, 30)),
        ("  8:00  ", time(8)),
        ("8:00.", time(8)),
        ("7:", time(7)),
    ],
)
def test_a_time_is_read_as_people_type_it(text: str, read: time) -> None:
    assert schedule.parse_time(text) == read


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "noon", "24:00", "25", "7:60", "7:5", "7:300", ":30", "-7", "+7", "0pm", "13pm", "13:00 am", "pm"),
        *("h", "7:30:00", "7 thirty", "1.9", "2.3", "10.5", "007", "1e1", "²", "7:²5", "7pmpm", "9" * 5_000),
    ],
    ids=lambda text: text[:10] or "empty",
)
def test_what_is_no_time_is_not_guessed_at(text: str) -> None:
    assert schedule.parse_time(text) is None


@given(st.text(max_size=12))
def test_any_text_is_a_time_or_none(text: str) -> None:
    read = schedule.parse_time(text)
    assert read is None or (read.tzinfo is None and read.second == 0)


@given(TIMES)
def test_every_time_is_read_back_in_both_forms(at: time) -> None:
    assert schedule.parse_time(f"{at:%H:%M}") == at
    assert schedule.parse_time(f"{at:%I:%M %p}") == at


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("New York", "America/New_York"),
        ("new york", "America/New_York"),
        ("New_York", "America/New_York"),
        ("  chicago ", "America/Chicago"),
        ("America/Denver", "America/Denver"),
        ("america/los angeles", "America/Los_Angeles"),
        ("São Paulo", "America/Sao_Paulo"),
        ("sao paulo", "America/Sao_Paulo"),
        ("Bogotá", "America/Bogota"),
        ("México City", "America/Mexico_City"),
        ("Buenos Aires", "America/Argentina/Buenos_Aires"),
        ("Indianapolis", "America/Indiana/Indianapolis"),
        ("London", "Europe/London"),
        ("Puerto Rico", "America/Puerto_Rico"),
        ("Eastern", "US/Eastern"),
        ("Hawaii", "US/Hawaii"),
    ],
)
def test_a_city_names_its_zone(text: str, zone: str) -> None:
    assert schedule.find_zone(text) == zone
    assert schedule.is_zone(zone)


@pytest.mark.parametrize(
    "text",
    ["", "  ", "/", "America", "york", "Springfield", "?", "../etc/passwd", "EST", "gmt+5", "localtime", "Factory"],
    ids=lambda text: text or "empty",
)
def test_what_is_no_city_names_no_zone(text: str) -> None:
    assert schedule.find_zone(text) is None


@settings(max_examples=30)  # each look reads the names of all zones
@given(st.text(max_size=30))
def test_any_text_names_a_zone_that_exists_or_none(text: str) -> None:
    zone = schedule.find_zone(text)
    assert zone is None or schedule.is_zone(zone)


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("America/New_York", True),
        ("UTC", True),
        ("Etc/GMT+5", True),
        ("", False),
        ("America", False),
        ("America/Nowhere", False),
        ("../../etc/passwd", False),
        ("/etc/localtime", False),
        ("America/New_York\0", False),
        ("zone.tab", False),
        ("a" * 5_000, False),
    ],
    ids=lambda value: value[:20] or "empty" if isinstance(value, str) else "",
)
def test_a_zone_is_known_by_its_name(name: str, known: bool) -> None:
    assert schedule.is_zone(name) is known


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("mon,wed,fri", {"mon", "wed", "fri"}),
        (" Mon , WED ", {"mon", "wed"}),
        ("mon,mon", {"mon"}),
        ("", set()),
        (",", set()),
        (",".join(schedule.WEEKDAYS), set(schedule.WEEKDAYS)),
    ],
    ids=["three", "by hand", "twice", "none", "a comma", "all"],
)
def test_a_list_of_weekdays(text: str, days: set[str]) -> None:
    assert schedule.days_of(text) == days


@pytest.mark.parametrize("text", ["monday", "1", "mon;tue", "lun", "mon tue"])
def test_what_is_no_weekday_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a weekday"):
        schedule.days_of(text)
