"""When does a local time happen, and is it quiet now?

It turns wall times into instants and back. It plans nothing. The rule a reader must not break: one instant per local date
- a time that a clock change skips becomes the first valid minute after it, a time that happens twice is the first of the
two - so that daylight saving, midnight and travel are ordinary days.
"""

from __future__ import annotations

import unicodedata
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""Names, never numbers: the numbers differ between libraries."""

_AREAS = frozenset(
    ("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific", "US")
)
"""The first part of the names of zones that are places. With `US`, `Eastern` and `Hawaii` are found too."""


def is_zone(name: str) -> bool:
    """Whether this is the name of a time zone, such as `America/New_York`."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return bool(name)


_MEANT = {"san juan": "America/Puerto_Rico", "washington": "America/New_York", "miami": "America/New_York"}
"""Cities that a patient here means by a name that the zone list has elsewhere or not at all."""


def find_zone(city: str) -> str | None:
    """The zone whose name ends in this city, however it is written: `são paulo`, `New York`. None when there is none.

    Only zones of places: `EST` knows no summer, `Etc/GMT+5` lies west, and `localtime` is another one on each machine.
    """
    wanted = _plain(city)
    if not wanted:
        return None
    if wanted in _MEANT:
        return _MEANT[wanted]
    names = sorted(name for name in available_timezones() if name.split("/")[0] in _AREAS)
    exact = [name for name in names if _plain(name) == wanted]
    by_city = [name for name in names if _plain(name.rsplit("/", 1)[-1]) == wanted]
    return next(iter(exact + by_city), None)


def instant(on: date, at: time, zone: str) -> datetime:
    """The one aware UTC instant at which the clocks of `zone` show `at` on `on`."""
    wall = datetime.combine(on, at.replace(tzinfo=None))
    place = ZoneInfo(zone)
    for minute in range(24 * 60 + 1):  # a whole local day can be skipped (Samoa, 2011)
        tried = wall + timedelta(minutes=minute)
        utc = tried.replace(tzinfo=place, fold=0).astimezone(UTC)
        if utc.astimezone(place).replace(tzinfo=None) == tried:
            return utc
    raise ValueError(f"{on} has no such time in {zone}")


def local(now: datetime, zone: str) -> datetime:
    """The local time of an instant."""
    return now.astimezone(ZoneInfo(zone))


def local_day(now: datetime, zone: str) -> date:
    """The local date of an instant."""
    return local(now, zone).date()


def weekday(on: date) -> str:
    """`mon` to `sun`."""
    return WEEKDAYS[on.weekday()]


def days_of(text: str) -> frozenset[str]:
    """The weekdays in a stored list such as `mon,wed,fri`. Raises ValueError on anything else."""
    days = frozenset(part.strip().lower() for part in text.split(",") if part.strip())
    unknown = days - set(WEEKDAYS)
    if unknown:
        raise ValueError(f"not a weekday: {', '.join(sorted(unknown))} (write for example mon,wed,fri)")
    return days


def quiet_until(now: datetime, zone: str, quiet_from: time, quiet_until_time: time) -> datetime | None:
    """The instant at which the quiet hours that hold `now` end; None when it is not quiet.

    Quiet hours may cross midnight. Equal ends mean that there are none.
    """
    if quiet_from == quiet_until_time:
        return None
    here = local(now, zone)
    for start_day in (here.date() - timedelta(days=1), here.date()):
        crosses = quiet_until_time < quiet_from
        start = instant(start_day, quiet_from, zone)
        end = instant(start_day + timedelta(days=1) if crosses else start_day, quiet_until_time, zone)
        if start <= now < end:
            return end
    return None


def parse_time(text: str) -> time | None:
    """A wall time as people type it: `19:30`, `7pm`, `7:30 p.m.`, `7`. None when it is none."""
    cleaned = text.strip().lower().replace(" ", "").replace("a.m", "am").replace("p.m", "pm").rstrip(".")
    half = 0
    for suffix, hours in (("am", 0), ("pm", 12)):
        if cleaned.endswith(suffix):
            cleaned, half = cleaned.removesuffix(suffix), hours
            return _clock(cleaned, half=half, twelve=True)
    return _clock(cleaned.removesuffix("h"), half=half, twelve=False)


def _clock(text: str, *, half: int, twelve: bool) -> time | None:
    hours, _, minutes = text.partition(":")
    if not hours.isdecimal() or len(hours) > 2 or (minutes and not (minutes.isdecimal() and len(minutes) == 2)):
        return None
    hour, minute = int(hours), int(minutes or 0)
    if twelve:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + half
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _plain(name: str) -> str:
    bare = unicodedata.normalize("NFKD", name.strip().casefold().replace("_", " "))
    return "".join(letter for letter in bare if not unicodedata.combining(letter))
