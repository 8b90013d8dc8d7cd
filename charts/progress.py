"""A patient's numbers over some days as a picture: SVG for the page, PNG for Telegram.

One panel for each scale, so that nobody has to tell lines apart by colour; the words at both ends stand beside it; a day
without an answer is a gap, never a line drawn across it. The rules a reader must not break: nothing is praised or marked
as bad; drawing takes 50 to 120 ms and belongs into a worker thread; the drawing library is loaded when first needed.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Mapping
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
    Focus.MENTAL: ("mood", "anxiety"),
    Focus.BOTH: ("mood", "craving", "anxiety"),
}
"""The scales that are drawn, from top to bottom. Others are in the table."""

_ONE_AT_A_TIME = threading.Lock()
"""The library keeps fonts and settings for the whole process and is not made for threads."""

_WIDE_IN, _PANEL_IN, _DPI = 8.0, 1.75, 144
_MOST_DAY_NAMES = 7


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
class Panel:
    """One scale: its name, the words at its ends, and the number of each local date that has one."""

    name: str
    low: str
    high: str
    minimum: int
    maximum: int
    values: Mapping[date, int]


@dataclass(frozen=True, slots=True)
class Picture:
    """What is drawn: panels from top to bottom over the local dates `first` to `last`, both included."""

    panels: tuple[Panel, ...]
    first: date
    last: date
    language: str


def picture(
    days: Mapping[date, Mapping[str, int]],
    *,
    content: Content,
    focus: Focus,
    language: str,
    last: date,
    days_shown: int,
) -> Picture:
    """The picture of `days` (local date -> scale -> number) over the `days_shown` dates that end with `last`."""
    first = last - timedelta(days=days_shown - 1)
    panels = []
    for scale in SCALES[focus]:
        item = _item(content, scale)
        if item is None or item.low is None or item.high is None:
            continue
        values = {on: numbers[scale] for on, numbers in days.items() if scale in numbers and first <= on <= last}
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
    return Picture(tuple(panels), first, last, language)


def svg(shown: Picture, *, dark: bool = False) -> bytes:
    """The picture as SVG, text as outlines, so that it looks alike everywhere."""
    return _drawn(shown, DARK if dark else LIGHT, "svg")


def png(shown: Picture, *, dark: bool = False) -> bytes:
    """The picture as PNG on its own background, readable in a light and in a dark chat."""
    return _drawn(shown, DARK if dark else LIGHT, "png")


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


def _drawn(shown: Picture, theme: Theme, kind: str) -> bytes:
    import matplotlib as mpl
    from matplotlib.figure import Figure

    settings: dict[Any, Any] = {"font.family": "DejaVu Sans", "font.size": 9, "svg.hashsalt": "handrail"}
    target = io.BytesIO()
    with _ONE_AT_A_TIME, mpl.rc_context(settings):
        height = _PANEL_IN * max(1, len(shown.panels)) + 0.35
        figure = Figure(figsize=(_WIDE_IN, height), dpi=_DPI, facecolor=theme.paper, layout="constrained")
        _draw(figure, shown, theme)
        metadata: dict[str, Any] = {"Date": None} if kind == "svg" else {"Software": None}
        figure.savefig(target, format=kind, facecolor=theme.paper, metadata=metadata)
    return target.getvalue()


def _draw(figure: Figure, shown: Picture, theme: Theme) -> None:
    axes = figure.subplots(max(1, len(shown.panels)), 1, sharex=True, squeeze=False)[:, 0]
    for index, panel in enumerate(shown.panels):
        _draw_panel(axes[index], panel, theme, theme.lines[index % len(theme.lines)])
    _name_days(axes[-1], shown)
    for axis in axes:
        axis.set_facecolor(theme.paper)
        axis.tick_params(colors=theme.quiet, length=0, pad=6)
        for name, spine in axis.spines.items():
            spine.set_visible(name == "bottom")
            spine.set_color(theme.grid)


def _draw_panel(axis: Axes, panel: Panel, theme: Theme, colour: str) -> None:
    axis.set_title(panel.name, loc="left", color=theme.ink, fontsize=11, fontweight="bold")
    axis.set_ylim(panel.minimum - 0.9, panel.maximum + 0.9)
    middle = (panel.minimum + panel.maximum) // 2
    axis.set_yticks([panel.minimum, middle, panel.maximum])
    axis.set_yticklabels([f"{panel.minimum}  {panel.low}", str(middle), f"{panel.maximum}  {panel.high}"])
    axis.grid(visible=True, axis="y", color=theme.grid, linewidth=1)
    axis.set_axisbelow(True)
    for stretch in stretches(panel.values):
        where = [on.toordinal() for on, _ in stretch]
        axis.plot(where, [value for _, value in stretch], color=colour, linewidth=2, marker="o", markersize=5)
    if panel.values:
        newest = max(panel.values)
        axis.annotate(
            str(panel.values[newest]),
            (newest.toordinal(), panel.values[newest]),
            xytext=(7, 0),
            textcoords="offset points",
            va="center",
            color=theme.ink,
            fontweight="bold",
        )


def _name_days(axis: Axes, shown: Picture) -> None:
    days = (shown.last - shown.first).days
    every = max(1, -(-(days + 1) // _MOST_DAY_NAMES))
    named = [shown.last - timedelta(days=ago) for ago in range(0, days + 1, every)]
    axis.set_xlim(shown.first.toordinal() - 0.5, shown.last.toordinal() + 0.5 + days * 0.02)
    axis.set_xticks([on.toordinal() for on in named])
    axis.set_xticklabels([wording_time.day(on, shown.language) for on in named])
