"""A patient's numbers over some days as a picture: SVG for the page, PNG for Telegram.

One panel for each scale, so that nobody has to tell lines apart by colour, with the words at both ends beside its name; a
day without an answer is a gap, never a line drawn across it. Below stand narrow rows of marks: use as it was reported, and
appointments attended, each with a shape of its own. The rules a reader must not break: nothing is praised or marked as
bad, so use is a quiet hollow mark and an absence is none at all; drawing takes 100 to 300 ms and belongs into a worker
thread; the drawing library is loaded when first needed.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from care import catalogue, wording_time
from care.records import Focus
from content import Content

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

SCALES: Mapping[Focus, tuple[str, ...]] = {
    Focus.SUBSTANCE: ("mood", "craving"),
    Focus.MENTAL: ("mood", "urge", "anxiety"),
    Focus.BOTH: ("mood", "craving", "anxiety"),
}
"""The scales that are drawn, from top to bottom. Others are in the table."""

_WHERE_ANSWERED = frozenset({"urge"})
"""The patient names the urge themselves, or none: it has a panel where there is an answer in the days shown."""

_SHORT_DAYS, _MIDDLE_DAYS = 13, 44
"""Up to these spans the marks of a day are large, or middling."""

_ALONE = 3.4
"""A day between two gaps has no line to be seen by."""

_ONE_AT_A_TIME = threading.Lock()
"""The library keeps fonts and settings for the whole process and is not made for threads."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours of a picture. The lines are from the palette of Okabe and Ito, which the colour-blind can tell apart."""

    paper: str
    ink: str
    quiet: str
    grid: str
    lines: tuple[str, ...]


LIGHT = Theme("#ffffff", "#1d2a33", "#5a6872", "#e3e8eb", ("#0072b2", "#b34700", "#00724f"))
DARK = Theme("#1b242b", "#eef2f4", "#a7b4bd", "#35424b", ("#6cc1f0", "#f0a44b", "#4fd0a8"))


@dataclass(frozen=True, slots=True)
class Paper:
    """How large a picture is: all in inches, but for dots an inch, points of its letters, and how many dates are named.

    Everything has its place by these numbers: letting the library look for one takes twice the time.
    """

    wide: float
    head: float
    panel: float
    row: float
    foot: float
    left: float
    right: float
    dots: int
    letters: float
    named_days: int


PAGE = Paper(8.0, head=0.42, panel=1.1, row=0.26, foot=0.34, left=0.4, right=0.2, dots=144, letters=9, named_days=7)
PHONE = Paper(
    4.5, head=0.45, panel=0.92, row=0.28, foot=0.34, left=0.4, right=0.16, dots=192, letters=11.5, named_days=4
)
"""864 dots wide: on a phone of 360 points the letters are 11 to 15 points, in a bubble of 290 still 9 to 12."""


@dataclass(frozen=True, slots=True)
class Panel:
    """One scale: its name, the words at its ends, and the number of each local date that has one."""

    name: str
    low: str
    high: str
    minimum: int
    maximum: int
    values: Mapping[date, int]


@dataclass(frozen=True, slots=True)
class Marks:
    """One narrow row: its name, and a mark at each date. `hollow` marks are rings, the others filled squares."""

    name: str
    on: frozenset[date]
    hollow: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """What is drawn: panels, then rows of marks, over the local dates `first` to `last`, both included."""

    panels: tuple[Panel, ...]
    first: date
    last: date
    language: str
    rows: tuple[Marks, ...] = ()


def picture(
    days: Mapping[date, Mapping[str, int]],
    *,
    content: Content,
    focus: Focus,
    language: str,
    last: date,
    days_shown: int,
    used_on: Collection[date] = (),
    attended_on: Collection[date] = (),
) -> Picture:
    """The picture of `days` (local date -> scale -> number) over the `days_shown` dates that end with `last`.

    `used_on` are dates on which use was reported (not shown where treatment is about mental health), `attended_on` dates
    of attended sessions. A row without a mark is left out.
    """
    first = last - timedelta(days=days_shown - 1)
    panels = []
    for scale in SCALES[focus]:
        item = _item(content, scale)
        values = {on: numbers[scale] for on, numbers in days.items() if scale in numbers and first <= on <= last}
        if item is None or item.low is None or item.high is None or (scale in _WHERE_ANSWERED and not values):
            continue
        panels.append(
            Panel(
                name=item.name.in_(language),
                low=item.low.in_(language),
                high=item.high.in_(language),
                minimum=item.minimum,
                maximum=item.maximum,
                values=values,
            )
        )
    marked = (
        ("progress.row_used", () if focus is Focus.MENTAL else used_on, True),
        ("progress.row_attended", attended_on, False),
    )
    rows = (
        Marks(content.plain(language, text_id), frozenset(on for on in dates if first <= on <= last), hollow)
        for text_id, dates, hollow in marked
    )
    return Picture(tuple(panels), first, last, language, tuple(row for row in rows if row.on))


def svg(shown: Picture, *, dark: bool = False) -> bytes:
    """The picture as SVG for the page, text as outlines, so that it looks alike everywhere."""
    return _drawn(shown, DARK if dark else LIGHT, PAGE, "svg")


def png(shown: Picture, *, dark: bool = False) -> bytes:
    """The picture as PNG for a phone, on its own background, readable in a light and in a dark chat."""
    return _drawn(shown, DARK if dark else LIGHT, PHONE, "png")


def stretches(values: Mapping[date, int]) -> tuple[tuple[tuple[date, int], ...], ...]:
    """The numbers in stretches of consecutive days: a line is drawn within a stretch, never across a gap."""
    found: list[list[tuple[date, int]]] = []
    for on in sorted(values):
        if not found or found[-1][-1][0] != on - timedelta(days=1):
            found.append([])
        found[-1].append((on, values[on]))
    return tuple(tuple(stretch) for stretch in found)


def _item(content: Content, scale: str) -> catalogue.Item | None:
    items = (questionnaire.item(scale) for questionnaire in content.questionnaires.values())
    return next((item for item in items if item is not None), None)


def _drawn(shown: Picture, theme: Theme, paper: Paper, kind: str) -> bytes:
    import matplotlib as mpl
    from matplotlib.figure import Figure

    settings: dict[Any, Any] = {"font.family": "DejaVu Sans", "font.size": paper.letters, "svg.hashsalt": "handrail"}
    target = io.BytesIO()
    with _ONE_AT_A_TIME, mpl.rc_context(settings):
        figure = Figure(figsize=(paper.wide, _height(shown, paper)), dpi=paper.dots, facecolor=theme.paper)
        _draw(figure, shown, theme, paper)
        metadata: dict[str, Any] = {"Date": None} if kind == "svg" else {"Software": None}
        figure.savefig(target, format=kind, facecolor=theme.paper, metadata=metadata)
    return target.getvalue()


def _height(shown: Picture, paper: Paper) -> float:
    panels = max(1, len(shown.panels)) * (paper.head + paper.panel)
    return panels + len(shown.rows) * (paper.head * 0.7 + paper.row) + paper.foot


def _draw(figure: Figure, shown: Picture, theme: Theme, paper: Paper) -> None:
    below = _height(shown, paper)

    def axis_below(head: float, high: float) -> Axes:
        nonlocal below
        below -= head + high
        whole, wide = _height(shown, paper), paper.wide
        across = (wide - paper.left - paper.right) / wide
        return figure.add_axes((paper.left / wide, below / whole, across, high / whole))

    axes = []
    for index, panel in enumerate(shown.panels):
        axes.append(axis_below(paper.head, paper.panel))
        _draw_panel(axes[-1], panel, theme, theme.lines[index % len(theme.lines)], shown, paper)
    for row in shown.rows:
        axes.append(axis_below(paper.head * 0.7, paper.row))
        _draw_row(axes[-1], row, theme, shown, paper)
    for axis in axes:
        axis.set_facecolor(theme.paper)
        axis.tick_params(colors=theme.quiet, length=0, pad=5, labelsize=paper.letters * 0.9)
        _set_days(axis, shown)
        for name, spine in axis.spines.items():
            spine.set_visible(name == "bottom")
            spine.set_color(theme.grid)
    if axes:
        _name_days(axes[-1], shown, paper)


def _draw_panel(axis: Axes, panel: Panel, theme: Theme, colour: str, shown: Picture, paper: Paper) -> None:
    axis.set_title(panel.name, loc="left", color=theme.ink, fontsize=paper.letters * 1.15, fontweight="bold")
    ends = f"{panel.minimum} {panel.low} · {panel.maximum} {panel.high}"
    axis.set_title(ends, loc="right", color=theme.quiet, fontsize=paper.letters * 0.9)
    axis.set_ylim(panel.minimum - 0.9, panel.maximum + 0.9)
    axis.set_yticks([panel.minimum, (panel.minimum + panel.maximum) // 2, panel.maximum])
    axis.grid(visible=True, axis="y", color=theme.grid, linewidth=1)
    axis.set_axisbelow(True)
    size = _mark_size(shown)
    for stretch in stretches(panel.values):
        where = [on.toordinal() for on, _ in stretch]
        dot = size if len(stretch) > 1 else max(size, _ALONE)
        axis.plot(where, [value for _, value in stretch], color=colour, linewidth=1.8, marker="o", markersize=dot)
    if panel.values:
        newest = max(panel.values)
        axis.annotate(
            str(panel.values[newest]),
            (newest.toordinal(), panel.values[newest]),
            xytext=(size / 2 + 4, 0),
            textcoords="offset points",
            va="center",
            color=theme.ink,
            fontweight="bold",
        )


def _draw_row(axis: Axes, row: Marks, theme: Theme, shown: Picture, paper: Paper) -> None:
    """Hollow rings or filled squares in the quiet colour: told apart by shape and by the row's name, not by colour."""
    axis.set_title(row.name, loc="left", color=theme.quiet, fontsize=paper.letters * 0.9, pad=2)
    axis.set_ylim(-1, 1)
    axis.set_yticks([])
    axis.plot(
        _ordinals(row.on),
        [0] * len(row.on),
        linestyle="none",
        marker="o" if row.hollow else "s",
        markersize=max(3.4, _mark_size(shown) + 0.6),
        markerfacecolor="none" if row.hollow else theme.quiet,
        markeredgecolor=theme.quiet,
        markeredgewidth=1.1,
    )


def _set_days(axis: Axes, shown: Picture) -> None:
    """The dates from left to right, with room for the newest number at the end."""
    days = (shown.last - shown.first).days
    axis.set_xlim(shown.first.toordinal() - 0.5 - days * 0.01, shown.last.toordinal() + 0.5 + days * 0.065)
    axis.set_xticks([])


def _name_days(axis: Axes, shown: Picture, paper: Paper) -> None:
    days = (shown.last - shown.first).days
    every = max(1, -(-(days + 1) // paper.named_days))
    named = [shown.last - timedelta(days=ago) for ago in range(0, days + 1, every)]
    axis.set_xticks(_ordinals(named))
    name = wording_time.day if days <= _SHORT_DAYS else wording_time.day_of_month
    axis.set_xticklabels([name(on, shown.language) for on in sorted(named)])


def _mark_size(shown: Picture) -> float:
    """Points: smaller the more days there are, so that neighbours do not touch."""
    days = (shown.last - shown.first).days
    if days <= _SHORT_DAYS:
        return 5.0
    return 3.4 if days <= _MIDDLE_DAYS else 1.8


def _ordinals(dates: Iterable[date]) -> list[int]:
    return sorted(on.toordinal() for on in dates)
