"""The whole catalogue, read from its folder, checked and held in one frozen record.

`load()` runs at start: either everything is fit for use or it raises `ContentError` with every problem found. The rule
a reader must not break: nothing is looked up on disk after that, so the crisis texts are there when all else fails.

The folder: `checkins/*.yaml` and `instruments/*.yaml` (Questionnaire), `assessments.yaml` (AssessmentPlan),
`extras.yaml` (Extras), `skills/*.yaml` (Skill),
`ladders/*.yaml` (Ladder), `resources.yaml` (Resources), `ideas.yaml` (Ideas), `encouragements.yaml` (Encouragements),
`locales/<language>/<area>.yaml`. A file is
called like the id inside it. A locale file has `version`, `review` and `texts` (key -> text); the full id of a text is
`<area>.<key>`, and every language must have the same ids with the same placeholders.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from types import GenericAlias
from typing import Any, Protocol, TypeVar, cast

from pydantic import ConfigDict, TypeAdapter, ValidationError

from care.catalogue import (
    DEFAULT_COUNTRY,
    LANGUAGES,
    AssessmentPlan,
    Country,
    Encouragement,
    Encouragements,
    Extras,
    Idea,
    Ideas,
    Item,
    Ladder,
    Questionnaire,
    Resources,
    Skill,
)
from care.message import Span, Standing
from content import assessment_rules, questionnaire_rules, rules
from content.files import ContentError, File, read
from content.wording import Wording, parse

_STRICT = ConfigDict(extra="forbid", str_strip_whitespace=True)

_RULES = {"missing": "must be there", "unexpected_keyword_argument": "must not be there: unknown key"}

STANDING = (
    "crisis_numbers",
    "crisis_short",
    "emergency",
    "lifeline",
    "overdose_facts",
    "after_use_facts",
    "withdrawal_facts",
)
"""Placeholders that any text may use and nobody fills: they come from resources.yaml in the reader's language.

They are first filled with the numbers of the installation's country; `Content.at_home` puts those of the reader's there.
"""


@dataclass(frozen=True, slots=True)
class LocaleFile:
    """The shape of one locale file."""

    version: int
    review: str
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class FixedText:
    """One text of a locale: parsed, with the version and review state of its file."""

    wording: Wording
    version: int
    review: str


@dataclass(frozen=True, slots=True)
class Locale:
    """All texts of one language, by full id ("checkin.thanks")."""

    language: str
    texts: Mapping[str, FixedText]


@dataclass(frozen=True, slots=True)
class Content:
    """The catalogue. Every mapping is keyed by id and keeps the order of the files (ideas: the order of sending).

    `country` says whose crisis numbers are said where nothing is known of the reader.
    """

    questionnaires: Mapping[str, Questionnaire]
    instruments: Mapping[str, Questionnaire]
    assessment_plan: AssessmentPlan
    extras: Mapping[str, Item]
    skills: Mapping[str, Skill]
    resources: Resources
    ladders: Mapping[str, Ladder]
    ideas: Mapping[str, Idea]
    encouragements: Mapping[str, Encouragement]
    locales: Mapping[str, Locale]
    country: str = DEFAULT_COUNTRY

    def in_country(self, country: str) -> Content:
        """The same catalogue with the crisis numbers of another country; with its own for one that we do not have."""
        return replace(self, country=country) if country in self.resources.countries else self

    @property
    def here(self) -> Country:
        """The crisis numbers of `country`."""
        return self.resources.of(self.country)

    def say(self, language: str, text_id: str, /, **values: str) -> tuple[Span, ...]:
        """The fixed text `text_id` in `language` (English for one that we do not have), with its values in place.

        The placeholders in `STANDING` are filled here unless given. Raises KeyError for an unknown id or a missing
        value: both are mistakes of the caller; a value that the text does not use is ignored.
        """
        chosen = language if language in self.locales else LANGUAGES[0]
        wording = self.locales[chosen].texts[text_id].wording
        wanted = wording.placeholders.intersection(STANDING).difference(values)
        standing = {name: Standing(name, chosen) for name in wanted}
        return wording.fill({**values, **{name: self._standing(standing[name]) for name in wanted}}, standing)

    def at_home(self, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        """What was said, with the numbers of this catalogue's country in the place of whichever stand there."""
        return tuple(
            span if span.standing is None else replace(span, text=self._standing(span.standing)) for span in spans
        )

    def plain(self, language: str, text_id: str, /, **values: str) -> str:
        """Like `say`, as bare text: for buttons, toasts and places that know no markup."""
        return "".join(span.text for span in self.say(language, text_id, **values))

    def version(self, text_id: str) -> int:
        """The version of the fixed text, for the audit. Raises KeyError for an unknown id."""
        return self.locales[LANGUAGES[0]].texts[text_id].version

    def _standing(self, wanted: Standing) -> str:
        resources, country, language = self.resources, self.country, wanted.language
        return {
            "crisis_numbers": lambda: self.here.crisis_text(language),
            "crisis_short": lambda: self.here.short.in_(language),
            "emergency": lambda: self.here.emergency,
            "lifeline": lambda: self.here.lifeline,
            "overdose_facts": lambda: resources.overdose_text(language, country),
            "after_use_facts": lambda: resources.after_use_text(language, country),
            "withdrawal_facts": lambda: resources.withdrawal_text(language, country),
        }[wanted.name]()


class _Named(Protocol):
    @property
    def id(self) -> str:
        """The id, which is also the name of the file."""
        ...


_Shape = TypeVar("_Shape")
_Record = TypeVar("_Record", bound=_Named)
_Check = Callable[[_Shape], list[rules.Problem]]


def load(root: Path | None = None) -> Content:
    """The catalogue in the folder `root` (default: this package's own). Raises ContentError with all problems found."""
    reader = _Reader(root or Path(__file__).parent)
    questionnaires = reader.many("checkins", Questionnaire, questionnaire_rules.check_checkin)
    instruments = reader.many("instruments", Questionnaire, questionnaire_rules.check_instrument)
    assessment_plan = reader.one(
        "assessments.yaml",
        AssessmentPlan,
        lambda plan: assessment_rules.check_plan(plan) + assessment_rules.check_instruments(plan, instruments),
    )
    extras = reader.one("extras.yaml", Extras, questionnaire_rules.check_extras)
    skills = reader.many("skills", Skill, rules.check_skill)
    ladders = reader.many("ladders", Ladder, rules.check_ladder)
    resources = reader.one("resources.yaml", Resources, rules.check_resources)
    ideas = reader.one("ideas.yaml", Ideas, rules.check_ideas)
    encouragements = reader.one("encouragements.yaml", Encouragements, rules.check_encouragements)
    locales = reader.locales()
    if "default" not in ladders:
        reader.problems.append(f"{reader.name('ladders/default.yaml')}:1: must be there and fit for use")
    if (
        reader.problems
        or resources is None
        or ideas is None
        or encouragements is None
        or extras is None
        or assessment_plan is None
    ):
        raise ContentError(tuple(reader.problems))
    return Content(
        questionnaires=questionnaires,
        instruments=instruments,
        assessment_plan=assessment_plan,
        extras={item.id: item for item in extras.items},
        skills=skills,
        resources=resources,
        ladders=ladders,
        ideas={idea.id: idea for idea in ideas.ideas},
        encouragements={each.id: each for each in encouragements.encouragements},
        locales=locales,
    )


class _Reader:
    """Reads files into records and gathers what is wrong with them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[str] = []

    def name(self, relative: str) -> str:
        """How errors call a file."""
        return f"{self.root.name}/{relative}"

    def one(self, relative: str, shape: type[_Shape], check: _Check[_Shape]) -> _Shape | None:
        """The record in one file, or None when it has not its shape; whatever is wrong is gathered."""
        try:
            file = read(self.root / relative, self.name(relative))
        except ContentError as error:
            self.problems.extend(error.problems)
            return None
        record = self._shaped(file, shape)
        if record is not None:
            self.problems.extend(file.complaint(problem) for problem in check(record))
        return record

    def many(self, folder: str, shape: type[_Record], check: _Check[_Record]) -> dict[str, _Record]:
        """The records of a folder by id, in the order of the file names. A file is called like its id."""
        found: dict[str, _Record] = {}
        for path in sorted((self.root / folder).glob("*.yaml")):
            relative = f"{folder}/{path.name}"
            record = self.one(relative, shape, check)
            if record is None:
                continue
            if record.id != path.stem:
                self.problems.append(f"{self.name(relative)}:1: id: must be the name of the file, {path.stem}")
            found[record.id] = record
        if not found:
            self.problems.append(f"{self.name(folder)}:1: must hold at least one file that is fit for use")
        return found

    def locales(self) -> dict[str, Locale]:
        """Every language's texts; both must have the same areas, ids and placeholders."""
        areas = sorted({path.name for language in LANGUAGES for path in self._locale_folder(language).glob("*.yaml")})
        texts: dict[str, dict[str, FixedText]] = {language: {} for language in LANGUAGES}
        for area in areas:
            places = {language: f"locales/{language}/{area}" for language in LANGUAGES}
            files = {language: self._file(place) for language, place in places.items()}
            shapes = {language: self._shaped(file, LocaleFile) for language, file in files.items() if file is not None}
            parsed: dict[str, dict[str, FixedText]] = {}
            for language, file in files.items():
                shape = shapes.get(language)
                if file is not None and shape is not None:
                    parsed[language] = self._texts(file, shape)
            for language, file in files.items():
                if file is not None and len(parsed) == len(LANGUAGES):
                    self._compare(file, language, parsed)
            for language, found in parsed.items():
                stem = area.removesuffix(".yaml")
                texts[language].update({f"{stem}.{key}": text for key, text in found.items()})
        return {language: Locale(language, texts[language]) for language in LANGUAGES}

    def _locale_folder(self, language: str) -> Path:
        return self.root / "locales" / language

    def _file(self, relative: str) -> File | None:
        try:
            return read(self.root / relative, self.name(relative))
        except ContentError as error:
            self.problems.extend(error.problems)
            return None

    def _shaped(self, file: File, shape: type[_Shape]) -> _Shape | None:
        """The data as `shape`."""
        adapter: TypeAdapter[tuple[_Shape]] = _adapter(cast("Hashable", shape))
        try:
            return adapter.validate_python((file.data,))[0]
        except ValidationError as error:
            for each in error.errors(include_url=False):
                rule = _RULES.get(each["type"], each["msg"])
                self.problems.append(file.complaint(rules.Problem(each["loc"][1:], rule)))
            return None

    def _texts(self, file: File, shape: LocaleFile) -> dict[str, FixedText]:
        problems = rules.check_locale_head(shape.version, shape.review, tuple(shape.texts))
        found: dict[str, FixedText] = {}
        for key, source in shape.texts.items():
            try:
                wording = parse(source)
            except ValueError as error:
                problems.append(rules.Problem(("texts", key), str(error)))
                continue
            problems += rules.check_length(("texts", key), source)
            found[key] = FixedText(wording, shape.version, shape.review)
        self.problems.extend(file.complaint(problem) for problem in problems)
        return found

    def _compare(self, file: File, language: str, parsed: dict[str, dict[str, FixedText]]) -> None:
        """Complain in `file` about what another language has and this one has not, and about other placeholders."""
        mine = parsed[language]
        for other, theirs in parsed.items():
            missing = [key for key in theirs if key not in mine]
            self.problems.extend(
                file.complaint(rules.Problem(("texts", key), f"must be there: {other} has it")) for key in missing
            )
            if other != LANGUAGES[0]:
                continue
            for key in mine.keys() & theirs.keys():
                wanted, given = theirs[key].wording.placeholders, mine[key].wording.placeholders
                if wanted != given:
                    rule = f"must have the placeholders of {other}: {sorted(wanted)}, not {sorted(given)}"
                    self.problems.append(file.complaint(rules.Problem(("texts", key), rule)))


@cache
def _adapter(shape: Any) -> TypeAdapter[Any]:
    """Reads data as `shape`. The tuple around it hands the strictness down to every dataclass inside."""
    wrapped: Any = GenericAlias(tuple, (shape,))
    return TypeAdapter(wrapped, config=_STRICT)
