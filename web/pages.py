"""Templates and the words in them: everything that turns a view into HTML.

It decides nothing. The rules a reader must not break: texts come from `content/locales/<language>/page.yaml` (and
`buttons`, `flags`); what a person typed is escaped by the templates and never marked safe; times are shown in the
patient's zone where they are about the patient, in the program's zone elsewhere.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote

from fastapi import Request
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from actions.patient_views import Given
from care import catalogue, escalation, records, schedule, wording_time
from care.change import Distance
from care.family import FAMILY_LABEL
from care.plan import LONGEST_LINE
from content import Content
from web.guard import Signed

FOLDER = Path(__file__).parent

_ENVIRONMENT = Environment(
    loader=FileSystemLoader(FOLDER / "templates"),
    autoescape=select_autoescape(default=True, default_for_string=True),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


@dataclass(frozen=True, slots=True)
class Words:
    """The page's texts in one language, for templates: `t("save")`, `t.button("resolve")`, `t.day(on)`."""

    content: Content
    language: str
    zone: str

    def __call__(self, key: str, **values: object) -> str:
        """The text `page.<key>`."""
        return self.content.plain(self.language, f"page.{key}", **{name: str(value) for name, value in values.items()})

    def button(self, key: str) -> str:
        """The text `buttons.<key>`: the same words as in Telegram."""
        return self.content.plain(self.language, f"buttons.{key}")

    def crisis(self) -> str:
        """The crisis numbers in one line."""
        return self.content.here.short.in_(self.language)

    def count(self, key: str, number: int) -> str:
        """`<key>_one` for one, else `<key>_many` with the number."""
        return self(f"{key}_one", n=number) if number == 1 else self(f"{key}_many", n=number)

    def day(self, on: date) -> str:
        """A local date."""
        return wording_time.day(on, self.language)

    def weekday(self, name: str) -> str:
        """A weekday by its three-letter name."""
        return wording_time.weekday(name, self.language)

    def weekdays(self, names: Sequence[str]) -> str:
        """Weekdays in a row; all seven are `every day`."""
        if len(names) == len(schedule.WEEKDAYS):
            return self("every_day")
        return ", ".join(self.weekday(name) for name in names)

    def at(self, at: datetime, zone: str = "") -> str:
        """Day and time of an instant, in `zone` or the program's."""
        return wording_time.day_and_time(at, zone or self.zone, self.language)

    def clock(self, at: datetime, zone: str = "") -> str:
        """Time of day of an instant."""
        return wording_time.clock_time(at, zone or self.zone, self.language)

    def wall(self, at: datetime) -> str:
        """Time of day of a local time."""
        return wording_time.wall_time(at.time(), self.language)

    def age(self, minutes: int) -> str:
        """`3 min`, `2 h 10 min`, `9 h`, `4 days`."""
        if minutes < 60:
            return self("minutes", n=minutes)
        if minutes < 24 * 60:
            hours, left = divmod(minutes, 60)
            return self("hours", n=hours, m=left) if left and hours < 6 else self("hours_only", n=hours)
        return self.count("days", minutes // (24 * 60))

    def hours(self, duration: timedelta) -> str:
        """Hours as a number, with half and quarter hours where there are any: `9`, `4.5`."""
        return f"{duration.total_seconds() / 3600:.2f}".rstrip("0").rstrip(".")

    def of(self, localised: catalogue.Localised) -> str:
        """A text of the catalogue."""
        return localised.in_(self.language)

    def scale(self, key: str) -> str:
        """The short name of a scale (`mood`), from the questionnaires."""
        for questionnaire in self.content.questionnaires.values():
            item = questionnaire.item(key)
            if item is not None:
                return item.name.in_(self.language)
        return key


def render(
    template: str,
    content: Content,
    language: str,
    *,
    zone: str = "UTC",
    who: Signed | None = None,
    status: int = 200,
    **values: Any,
) -> HTMLResponse:
    """A template as an answer."""
    words = Words(content, language, zone)
    body = _ENVIRONMENT.get_template(template).render(
        t=words, lang=language, who=who, csrf_field=lambda: _csrf_field(who), **_TOOLS, **values
    )
    return HTMLResponse(body, status_code=status)


def page(request: Request, who: Signed, template: str, *, status: int = 200, **values: Any) -> HTMLResponse:
    """A page for somebody who is signed in, in their language and the program's zone."""
    note = request.query_params.get("note", "")
    return render(
        template,
        who.desk.content.in_country(who.program.country),
        who.language,
        zone=who.program.zone,
        who=who,
        status=status,
        told=note if note in NOTES else "",
        path=request.url.path,
        **values,
    )


NOTES = frozenset(
    {"taken", "too_late", "resolved", "again_soon", "closed", "confirmed", "refused", "settled", "not_ready", "sent",
     "read", "cut", "ended", "not_marked", "deactivated", "not_deactivated", "email_saved",
     "choice_saved", "plan_added", "plan_removed", "handed_over", "cannot_ask", "snoozed", "not_snoozed", "noted",
     "assessment_asked", "assessment_planned", "assessment_listed", "assessment_entered", "assessment_waived",
     "instrument_on", "instrument_off", "phase_changed", "phase_same", "discharged", "discharged_already",
     "discharge_prepared", "discharge_nothing_to_ask",
     "session_cancelled", "session_restored", "session_not_changed",
     "thresholds_saved", "away_saved", "away_same", "sleep_saved"}
)  # fmt: skip
"""What a page may say after a form was sent. The address names the note; its words are fixed."""


def go(path: str, note: str = "") -> RedirectResponse:
    """To another page after a form was sent, with a note there."""
    query = f"?note={quote(note)}" if note else ""
    address, hash_, part = path.partition("#")
    return RedirectResponse(f"{address}{query}{hash_}{part}", status_code=303)


def phone_link(number: str) -> str:
    """`tel:` and the digits of a number as it was typed."""
    return "tel:" + "".join(character for character in number if character in "+0123456789")


def value_of(words: Words, given: Given) -> str:
    """An answer as staff read it: a number, the words of what was chosen, or that it was skipped."""
    if given.options:
        return ", ".join(words.of(option.label) for option in given.options)
    return words("skipped") if given.answer.value is None else str(given.answer.value)


def usual_words(words: Words, distance: Distance) -> str:
    """A number against the patient's own median of 14 days, in words: lower, higher, or as usual."""
    if distance.difference == 0:
        return words("usual_same")
    key = "usual_lower" if distance.difference < 0 else "usual_higher"
    return words(key, usual=f"{distance.usual:g}", n=f"{abs(distance.difference):g}")


def _csrf_field(who: Signed | None) -> Markup:
    token = who.seat.session.csrf if who else ""
    return Markup('<input type="hidden" name="csrf" value="{}">').format(token)


_TOOLS: dict[str, Any] = {
    "records": records,
    "snoozes": escalation.SNOOZES,
    "handed_for": escalation.HANDED_FOR,
    "phone_link": phone_link,
    "parts_value": value_of,
    "usual_words": usual_words,
    "family_label": FAMILY_LABEL,
    "longest_line": LONGEST_LINE,
}


def qr(text: str) -> Markup:
    """A code for a phone's camera, as a picture drawn in the page itself (no style, no script, nothing to load)."""
    import segno  # drawn on three pages a month

    drawn: Callable[..., str] = segno.make(text, error="m").svg_inline
    return Markup(drawn(scale=5, border=3, dark="#000", light="#fff", svgclass="qr", lineclass=None, omitsize=True))  # noqa: S704 - drawn by segno from modules, holds no text
