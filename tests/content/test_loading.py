"""Loading: what is broken is reported with file, line and rule."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

import content
from care.message import Span, Style
from content import ContentError, load

HOME = Path(content.__file__).parent
LOADED = load()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the catalogue that a test may break."""
    target = tmp_path / "content"
    shutil.copytree(HOME, target, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return target


def replaced(old: str, new: str) -> Callable[[str], str]:
    """A change of a text that must find what it changes."""

    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return change


@pytest.mark.parametrize(
    ("file", "change", "complaint"),
    [
        pytest.param(
            "skills/urge-surf.yaml",
            replaced("version: 1", "version: 0"),
            ":2: version: must be 1 or more",
            id="version",
        ),
        pytest.param(
            "skills/urge-surf.yaml", replaced("version: 1", "version: one"), ":2: version: Input should be", id="type"
        ),
        pytest.param(
            "skills/urge-surf.yaml",
            replaced("review: draft", "review: fine"),
            ":3: review: must be 'draft'",
            id="review",
        ),
        pytest.param(
            "skills/urge-surf.yaml",
            replaced("timed: true", "timed: true\nmood: 3"),
            ":12: mood: must not be there",
            id="unknown",
        ),
        pytest.param(
            "skills/urge-surf.yaml",
            replaced("timed: true", "timed: false"),
            "timed: must be true exactly when",
            id="timed",
        ),
        pytest.param(
            "skills/urge-surf.yaml", replaced("minutes: 5", "minutes: 1"), ":9: minutes: must cover", id="minutes"
        ),
        pytest.param(
            "skills/urge-surf.yaml",
            replaced("id: urge-surf", "id: surf"),
            ":1: id: must be the name of the file",
            id="name",
        ),
        pytest.param(
            "skills/urge-surf.yaml",
            replaced(", es: Surfear el impulso", ""),
            ":5: name.es: must be there",
            id="language",
        ),
        pytest.param(
            "skills/urge-surf.yaml", replaced("Urge surfing", "'**Urge**'"), ":5: name.en: must be plain", id="markup"
        ),
        pytest.param(
            "skills/urge-surf.yaml",
            replaced("minutes: 5", "minutes: 5\nminutes: 6"),
            "minutes: must not stand twice",
            id="twice",
        ),
        pytest.param("skills/urge-surf.yaml", replaced("steps:", "steps: ["), "must be YAML", id="yaml"),
        pytest.param("skills/urge-surf.yaml", lambda _: "", ":1: id: must be there", id="empty"),
        pytest.param(
            "checkins/daily-mental.yaml",
            replaced("low: {en: very low, es: muy bajo}", ""),
            "items.0.low: must be given",
            id="ends",
        ),
        pytest.param(
            "checkins/daily-mental.yaml",
            replaced("maximum: 10", "maximum: 0"),
            "items.0.maximum: must be above",
            id="scale",
        ),
        pytest.param(
            "checkins/daily-mental.yaml", replaced("id: anxiety", "id: mood"), "items.1.id: must be unique", id="unique"
        ),
        pytest.param(
            "checkins/daily-mental.yaml",
            replaced("kind: note", "kind: essay"),
            "items.4.kind: Input should be",
            id="kind",
        ),
        pytest.param(
            "ladders/default.yaml",
            replaced("after_minutes: 5}", "after_minutes: 15}"),
            "day.crisis.rungs: must rise",
            id="rungs",
        ),
        pytest.param(
            "ladders/default.yaml",
            replaced("who: [assigned]", "who: [robot]"),
            "day.crisis.rungs.0.who.0: Input should be",
            id="who",
        ),
        pytest.param(
            "ladders/default.yaml",
            replaced("repeat_minutes: 30", "repeat_minutes: 0"),
            "day.crisis.repeat_minutes: must repeat",
            id="repeat",
        ),
        pytest.param(
            "ladders/default.yaml",
            replaced("who: [everyone]", "who: [supervisor]"),
            "day.crisis.rungs: must end with everyone",
            id="ends with everyone",
        ),
        pytest.param(
            "ladders/default.yaml",
            replaced("    repeat_minutes: 60", "    waits_for_day: true"),
            "day.urgent.waits_for_day: is for urgent alerts at night only",
            id="waits by day",
        ),
        pytest.param(
            "ladders/default.yaml",
            replaced("who: [backup, on_call]", "who: []"),
            "day.crisis.rungs: must say of each rung who is told",
            id="nobody on a rung",
        ),
        pytest.param(
            "resources.yaml",
            replaced('number: "988"', 'number: "989"'),
            "countries.us.crisis: must list 988",
            id="988",
        ),
        pytest.param(
            "resources.yaml", replaced('number: "024"', 'number: "025"'), "countries.es.crisis: must list 024", id="024"
        ),
        pytest.param(
            "resources.yaml",
            replaced("last_checked: 2026-11-21", "last_checked: soon"),
            "last_checked: Input should be",
            id="date",
        ),
        pytest.param(
            "resources.yaml", replaced("  us:", "  usa:"), "countries: must hold us", id="without the default"
        ),
        pytest.param(
            "resources.yaml", replaced("  mx:", "  mex:"), "countries.mex: must be called by two", id="country"
        ),
        pytest.param(
            "resources.yaml",
            replaced('source: "9-8-8: Suicide Crisis Helpline, 988.ca"', 'source: " "'),
            "source: must say who",
            id="source",
        ),
        pytest.param(
            "resources.yaml",
            replaced("Call {emergency} at once", "Call {emergencia} at once"),
            "must be plain",
            id="brace",
        ),
        pytest.param("ideas.yaml", replaced("topic: trust", "topic: money"), "topic: Input should be", id="topic"),
        pytest.param(
            "encouragements.yaml", replaced("id: hug", "id: one-day"), "must be unique: one-day", id="encouragement"
        ),
        pytest.param(
            "locales/es/checkin.yaml",
            replaced("{n} de {total}", "{n} de {all}"),
            "texts.progress: must have the placeholders of en",
            id="placeholder",
        ),
        pytest.param(
            "locales/es/checkin.yaml",
            replaced("  progress:", "  advance:"),
            "texts.progress: must be there: en has it",
            id="missing",
        ),
        pytest.param(
            "locales/es/checkin.yaml",
            replaced("  progress:", "  Progress:"),
            "texts.Progress: must have an id of lower-case",
            id="key",
        ),
        pytest.param(
            "locales/en/checkin.yaml",
            replaced("Thank you for telling me.", "**Thank you for telling me."),
            "texts.thanks: must close **",
            id="open markup",
        ),
        pytest.param(
            "locales/en/checkin.yaml", replaced("review: draft", "review: ok"), ":3: review: must be", id="locale head"
        ),
    ],
)
def test_a_broken_file_is_named_with_its_line_and_rule(
    folder: Path, file: str, change: Callable[[str], str], complaint: str
) -> None:
    path = folder / file
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load(folder)
    assert any(problem.startswith(f"content/{file}:") and complaint in problem for problem in caught.value.problems), (
        str(caught.value)
    )


@pytest.mark.parametrize(
    "file", ["resources.yaml", "ideas.yaml", "encouragements.yaml", "ladders/default.yaml", "locales/es/help.yaml"]
)
def test_a_missing_file_is_named(folder: Path, file: str) -> None:
    (folder / file).unlink()
    with pytest.raises(ContentError, match=f"content/{file}:1: must be"):
        load(folder)


def test_all_problems_are_told_at_once(folder: Path) -> None:
    for file in ("skills/urge-surf.yaml", "skills/call-one.yaml"):
        path = folder / file
        path.write_text(path.read_text(encoding="utf-8").replace("version: 1", "version: 0"), encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load(folder)
    assert len(caught.value.problems) == 2


def test_a_file_that_is_not_utf8_is_named(folder: Path) -> None:
    (folder / "ideas.yaml").write_bytes(b"review: \xff")
    with pytest.raises(ContentError, match=r"content/ideas.yaml:1: must be UTF-8"):
        load(folder)


def test_a_text_is_said_in_the_readers_language() -> None:
    assert LOADED.plain("en", "checkin.progress", n="2", total="4") == "2 of 4"
    assert LOADED.plain("es", "checkin.progress", n="2", total="4") == "2 de 4"
    assert LOADED.plain("pt", "checkin.progress", n="2", total="4") == "2 of 4"


def test_words_of_a_person_stay_in_a_span_of_their_own() -> None:
    assert LOADED.say("en", "messages.from_team", text="**x** {n}")[-1] == Span("**x** {n}", Style.SPOILER)


def test_crisis_numbers_fill_themselves_in() -> None:
    assert LOADED.here.crisis_text("es") in LOADED.plain("es", "help.numbers")


def test_crisis_numbers_are_put_in_the_place_of_anothers_once_the_reader_is_known() -> None:
    said = LOADED.say("es", "help.told_on_duty", phone="555-0100")
    at_home = LOADED.in_country("es").at_home(said)
    text = "".join(span.text for span in at_home)
    assert "112" in text
    assert "024" in text
    assert "911" not in text
    assert "988" not in text
    assert "555-0100" in text
    assert [span.style for span in at_home] == [span.style for span in said]


def test_a_country_that_we_do_not_have_changes_nothing() -> None:
    assert LOADED.in_country("xx") is LOADED


@pytest.mark.parametrize(("text_id", "values"), [("checkin.nothing", {}), ("checkin.progress", {"n": "1"})])
def test_an_unknown_text_or_a_missing_value_is_refused(text_id: str, values: dict[str, str]) -> None:
    with pytest.raises(KeyError):
        LOADED.say("en", text_id, **values)


def test_every_text_has_a_version() -> None:
    assert LOADED.version("help.numbers") == 1
