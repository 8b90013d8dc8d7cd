"""A patient's numbers as a picture."""

from __future__ import annotations

import re
import struct
from collections.abc import Collection, Mapping
from datetime import date, timedelta

import pytest

from care.records import Focus
from charts import progress
from charts.progress import DARK, LIGHT, Picture, Theme, stretches
from tests.clinic import texts

LAST = date(2026, 11, 23)


def picture(
    days: Mapping[int, Mapping[str, int]] | None = None,
    *,
    focus: Focus = Focus.SUBSTANCE,
    language: str = "en",
    days_shown: int = 30,
    used: Collection[int] = (),
    attended: Collection[int] = (),
) -> Picture:
    """The picture of days like `{3: {"mood": 4}}`: how many days ago, and the numbers; so with use and sessions."""
    return progress.picture(
        {LAST - timedelta(days=ago): values for ago, values in (days or {}).items()},
        content=texts(),
        focus=focus,
        language=language,
        last=LAST,
        days_shown=days_shown,
        used_on=[LAST - timedelta(days=ago) for ago in used],
        attended_on=[LAST - timedelta(days=ago) for ago in attended],
    )


DENSE = {ago: {"mood": ago % 2 * 10, "craving": (ago + 1) % 2 * 10, "anxiety": ago * 7 % 11} for ago in range(90)}
"""Every scale on each of 90 days, going up and down as much as it can: the most that there is to draw."""


@pytest.mark.parametrize(
    ("focus", "names"),
    [
        (Focus.SUBSTANCE, ["Mood", "Craving"]),
        (Focus.MENTAL, ["Mood", "Anxiety"]),
        (Focus.BOTH, ["Mood", "Craving", "Anxiety"]),
    ],
    ids=str,
)
def test_the_focus_picks_the_panels(focus: Focus, names: list[str]) -> None:
    assert [panel.name for panel in picture(focus=focus).panels] == names


def test_words_at_the_ends_are_in_the_readers_language() -> None:
    mood = picture(language="es").panels[0]
    assert (mood.name, mood.low, mood.high) == ("Ánimo", "muy bajo", "muy bueno")


def test_only_the_days_shown_count() -> None:
    mood = picture({0: {"mood": 1}, 6: {"mood": 2}, 7: {"mood": 3}}, days_shown=7).panels[0]
    assert sorted(mood.values.values()) == [1, 2]


def test_a_line_is_never_drawn_across_a_day_without_an_answer() -> None:
    days = [LAST - timedelta(days=ago) for ago in (6, 5, 3, 1, 0)]
    found = stretches(dict.fromkeys(days, 4))
    assert [len(stretch) for stretch in found] == [2, 1, 2]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(
    "days", [{}, {0: {"mood": 4}}, {ago: {"mood": ago % 10} for ago in range(90)}], ids=["none", "one", "all"]
)
def test_it_draws_svg(days: dict[int, dict[str, int]], dark: bool) -> None:
    drawn = progress.svg(picture(days, days_shown=90), dark=dark)
    assert drawn.startswith(b"<?xml")
    assert (DARK if dark else LIGHT).paper.encode() in drawn


def test_the_urge_that_a_patient_names_has_a_panel_where_it_was_asked() -> None:
    shown = picture({0: {"mood": 4, "urge": 6}}, focus=Focus.MENTAL)
    assert [panel.name for panel in shown.panels] == ["Mood", "Urge", "Anxiety"]
    assert [panel.name for panel in picture({40: {"urge": 6}}, focus=Focus.MENTAL).panels] == ["Mood", "Anxiety"]


@pytest.mark.parametrize(
    ("language", "names"),
    [("en", ["Use reported", "Appointments attended"]), ("es", ["Consumo reportado", "Citas a las que asistió"])],
)
def test_use_and_appointments_have_narrow_rows_with_shapes_of_their_own(language: str, names: list[str]) -> None:
    rows = picture(language=language, used=[3], attended=[1, 5]).rows
    assert [row.name for row in rows] == names
    assert [row.hollow for row in rows] == [True, False]
    assert [len(row.on) for row in rows] == [1, 2]


def test_a_row_with_nothing_in_it_is_left_out() -> None:
    assert picture(used=[30], attended=[]).rows == ()
    assert [row.name for row in picture(used=[29]).rows] == ["Use reported"]


def test_use_is_not_drawn_where_treatment_is_about_something_else() -> None:
    assert picture(focus=Focus.MENTAL, used=[3]).rows == ()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_nothing_is_drawn_in_red(dark: bool) -> None:
    theme = DARK if dark else LIGHT
    drawn = progress.svg(picture(DENSE, used=[3], attended=[1]), dark=dark).decode()
    colours = {f"#{found}" for found in re.findall(r"#([0-9a-f]{6})\b", drawn)}
    assert colours - {theme.paper, theme.ink, theme.quiet, theme.grid, *theme.lines} == set()


def test_it_draws_png_that_a_phone_shows_well() -> None:
    drawn = progress.png(picture({0: {"mood": 4, "craving": 2}, 1: {"mood": 5}}))
    assert drawn.startswith(b"\x89PNG")
    wide, high = struct.unpack(">II", drawn[16:24])
    assert 800 <= wide <= 1280  # Telegram makes wider photos smaller
    assert high < 1.5 * wide


@pytest.mark.parametrize("days_shown", [7, 30, 90])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_fullest_picture_weighs_less_than_150_kilobytes(days_shown: int, dark: bool, language: str) -> None:
    full = picture(
        DENSE,
        focus=Focus.BOTH,
        language=language,
        days_shown=days_shown,
        used=range(0, 90, 2),
        attended=range(1, 90, 2),
    )
    assert len(progress.png(full, dark=dark)) < 150_000


def test_the_same_numbers_make_the_same_picture() -> None:
    assert progress.svg(picture({0: {"mood": 4}})) == progress.svg(picture({0: {"mood": 4}}))


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_colour_can_be_read(theme: Theme) -> None:
    assert contrast(theme.ink, theme.paper) >= 7
    assert contrast(theme.quiet, theme.paper) >= 4.5
    assert [colour for colour in theme.lines if contrast(colour, theme.paper) < 4.5] == []
