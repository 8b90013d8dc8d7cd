"""Days and times as people read them, in English and Spanish.

It formats; it computes nothing. The rule a reader must not break: every time shown to a person is the local time of the
zone that is handed in.
"""

from __future__ import annotations

from datetime import date, datetime, time

from care import schedule
from care.records import Program

_DAYS = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "es": ("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
}
_MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "es": ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
}


def wall_time(at: time, language: str) -> str:
    """A time of day: `7:30 PM`, in Spanish `19:30`."""
    if language == "es":
        return f"{at.hour}:{at.minute:02d}"
    return f"{at.hour % 12 or 12}:{at.minute:02d} {'AM' if at.hour < 12 else 'PM'}"


def clock_time(at: datetime, zone: str, language: str) -> str:
    """The local time of day of an aware instant."""
    return wall_time(schedule.local(at, zone).time(), language)


def weekday(name: str, language: str) -> str:
    """A weekday by its three-letter name (`care.schedule.WEEKDAYS`): `Mon`, in Spanish `lun`."""
    spoken = language if language in _DAYS else "en"
    return _DAYS[spoken][schedule.WEEKDAYS.index(name)]


def day(on: date, language: str) -> str:
    """A local date: `Mon, Nov 23`, in Spanish `lun 23 nov`."""
    spoken = language if language in _DAYS else "en"
    name, month = _DAYS[spoken][on.weekday()], _MONTHS[spoken][on.month - 1]
    return f"{name} {on.day} {month}" if spoken == "es" else f"{name}, {month} {on.day}"


def day_of_month(on: date, language: str) -> str:
    """A local date without its weekday: `Nov 23`, in Spanish `23 nov`."""
    return day(on, language).partition(" ")[2]


def day_and_time(at: datetime, zone: str, language: str) -> str:
    """The local date and time of an aware instant: `Mon, Nov 23, 6:00 PM`, in Spanish `lun 23 nov, 18:00`."""
    here = schedule.local(at, zone)
    return f"{day(here.date(), language)}, {wall_time(here.time(), language)}"


def weekday_and_time(at: datetime, zone: str, language: str) -> str:
    """The local weekday and time of an aware instant, for a short label: `Mon 6:00 PM`, in Spanish `lun 18:00`."""
    here = schedule.local(at, zone)
    spoken = language if language in _DAYS else "en"
    return f"{_DAYS[spoken][here.weekday()]} {wall_time(here.time(), language)}"


def staff_hours(program: Program, language: str) -> str:
    """When the team reads: `Mon, Tue, Wed, Thu, Fri, 9:00 AM to 5:00 PM`."""
    open_days = schedule.days_of(program.open_days)
    spoken = _DAYS.get(language, _DAYS["en"])
    days = ", ".join(spoken[i] for i, name in enumerate(schedule.WEEKDAYS) if name in open_days)
    start, end = wall_time(program.opens_time, language), wall_time(program.closes_time, language)
    return f"{days}, {start} {'a' if language == 'es' else 'to'} {end}"
