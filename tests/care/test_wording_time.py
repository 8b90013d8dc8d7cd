"""Days and times as people read them, in both languages."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from care import schedule, wording_time
from care.records import Program

NEW_YORK = "America/New_York"
MONDAY_6PM = datetime(2026, 11, 23, 23, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("at", "english", "spanish"),
    [
        (time(0, 0), "12:00 AM", "0:00"),
        (time(0, 5), "12:05 AM", "0:05"),
        (time(9, 0), "9:00 AM", "9:00"),
        (time(11, 59), "11:59 AM", "11:59"),
        (time(12, 0), "12:00 PM", "12:00"),
        (time(13, 7), "1:07 PM", "13:07"),
        (time(23, 59), "11:59 PM", "23:59"),
    ],
    ids=str,
)
def test_a_time_of_day(at: time, english: str, spanish: str) -> None:
    assert wording_time.wall_time(at, "en") == english
    assert wording_time.wall_time(at, "es") == spanish


@pytest.mark.parametrize("hour", range(24))
def test_an_english_time_is_read_back_as_it_was(hour: int) -> None:
    for language in ("en", "es"):
        assert schedule.parse_time(wording_time.wall_time(time(hour, 30), language)) == time(hour, 30)


@pytest.mark.parametrize(
    ("on", "english", "spanish"),
    [
        (date(2026, 11, 23), "Mon, Nov 23", "lun 23 nov"),
        (date(2026, 3, 4), "Wed, Mar 4", "mié 4 mar"),
        (date(2028, 2, 29), "Tue, Feb 29", "mar 29 feb"),
        (date(2027, 1, 2), "Sat, Jan 2", "sáb 2 ene"),
    ],
    ids=str,
)
def test_a_day(on: date, english: str, spanish: str) -> None:
    assert wording_time.day(on, "en") == english
    assert wording_time.day(on, "es") == spanish


@pytest.mark.parametrize(("language", "words"), [("en", "Nov 3"), ("es", "3 nov")])
def test_a_day_of_a_month(language: str, words: str) -> None:
    assert wording_time.day_of_month(date(2026, 11, 3), language) == words


def test_every_day_and_month_has_its_own_word() -> None:
    for language in ("en", "es"):
        days = [wording_time.day(date(2026, 6, day), language) for day in range(1, 8)]
        months = [wording_time.day(date(2026, month, 1), language) for month in range(1, 13)]
        assert len(set(days)) == 7
        assert len(set(months)) == 12


@pytest.mark.parametrize(
    ("zone", "english", "spanish", "short", "short_spanish"),
    [
        (NEW_YORK, "Mon, Nov 23, 6:00 PM", "lun 23 nov, 18:00", "Mon 6:00 PM", "lun 18:00"),
        ("America/Los_Angeles", "Mon, Nov 23, 3:00 PM", "lun 23 nov, 15:00", "Mon 3:00 PM", "lun 15:00"),
        ("Asia/Tokyo", "Tue, Nov 24, 8:00 AM", "mar 24 nov, 8:00", "Tue 8:00 AM", "mar 8:00"),
    ],
    ids=["New York", "Los Angeles", "Tokyo, a day ahead"],
)
def test_an_instant_is_told_in_the_zone_that_is_handed_in(
    zone: str, english: str, spanish: str, short: str, short_spanish: str
) -> None:
    assert wording_time.day_and_time(MONDAY_6PM, zone, "en") == english
    assert wording_time.day_and_time(MONDAY_6PM, zone, "es") == spanish
    assert wording_time.weekday_and_time(MONDAY_6PM, zone, "en") == short
    assert wording_time.weekday_and_time(MONDAY_6PM, zone, "es") == short_spanish
    assert english.endswith(wording_time.clock_time(MONDAY_6PM, zone, "en"))
    assert spanish.endswith(wording_time.clock_time(MONDAY_6PM, zone, "es"))


def test_the_hour_that_comes_twice_is_told_twice() -> None:
    first = datetime(2026, 11, 1, 5, 30, tzinfo=UTC)
    assert [wording_time.clock_time(first + timedelta(hours=n), NEW_YORK, "en") for n in range(3)] == [
        "1:30 AM",
        "1:30 AM",
        "2:30 AM",
    ]


@pytest.mark.parametrize(
    ("days", "english", "spanish"),
    [
        (
            "mon,tue,wed,thu,fri",
            "Mon, Tue, Wed, Thu, Fri, 9:00 AM to 5:00 PM",
            "lun, mar, mié, jue, vie, 9:00 a 17:00",
        ),
        ("fri, Mon", "Mon, Fri, 9:00 AM to 5:00 PM", "lun, vie, 9:00 a 17:00"),
        ("sun", "Sun, 9:00 AM to 5:00 PM", "dom, 9:00 a 17:00"),
    ],
    ids=["weekdays", "as written by hand", "one day"],
)
def test_staff_hours_stand_in_the_order_of_the_week(days: str, english: str, spanish: str) -> None:
    program = Program(
        id="g",
        name="Example",
        zone=NEW_YORK,
        phone="555-0100",
        open_days=days,
        opens_time=time(9),
        closes_time=time(17),
        use_policy_en="We talk.",
        use_policy_es="Se habla.",
        created_at=MONDAY_6PM,
    )
    assert wording_time.staff_hours(program, "en") == english
    assert wording_time.staff_hours(program, "es") == spanish
    assert wording_time.staff_hours(program, "fr") == english


def test_a_language_that_we_do_not_have_reads_english() -> None:
    assert wording_time.day_and_time(MONDAY_6PM, NEW_YORK, "fr") == "Mon, Nov 23, 6:00 PM"
    assert wording_time.weekday_and_time(MONDAY_6PM, NEW_YORK, "fr") == "Mon 6:00 PM"


@pytest.mark.parametrize(
    ("name", "language", "shown"),
    [("mon", "en", "Mon"), ("mon", "es", "lun"), ("sun", "es", "dom"), ("wed", "fr", "Wed")],
    ids=["English", "Spanish", "the last one", "a language without names"],
)
def test_a_weekday_is_called_by_its_short_name(name: str, language: str, shown: str) -> None:
    assert wording_time.weekday(name, language) == shown
