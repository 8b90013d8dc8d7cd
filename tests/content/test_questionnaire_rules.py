"""Each rule for questionnaires, broken once: the start stops and names file, line and rule."""

from collections.abc import Callable
from pathlib import Path

import pytest

import content
from content import ContentError, load

HOME = Path(content.__file__).parent

CHECKIN, EXTRAS = "checkins/daily-mental.yaml", "extras.yaml"
PHQ9, PACS = "instruments/phq9.yaml", "instruments/pacs.yaml"
BAM30, BAM7 = "instruments/bam30.yaml", "instruments/bam7.yaml"

SUM = "\nscores: [{id: sum, name: {en: Sum, es: Suma}, items: [mood], maximum: 10, better: high}]\n"
NOTE = "  - {{id: more-{n}, name: {{en: More, es: Más}}, text: {{en: More, es: Más}}, kind: note}}\n"
OPTION = "      - {{value: {n}, label: {{en: Other, es: Otro}}}}\n"


def notes(count: int) -> str:
    """So many more questions."""
    return "".join(NOTE.format(n=n) for n in range(count))


def options(count: int) -> str:
    """So many more answers."""
    return "".join(OPTION.format(n=n + 100) for n in range(count))


def replaced(old: str, new: str) -> Callable[[str], str]:
    """A change of a text that must find what it changes."""

    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return change


def left_out(first: str, behind: str = "\n") -> Callable[[str], str]:
    """A change that leaves out everything from `first` up to `behind`."""

    def change(text: str) -> str:
        start = text.index(first)
        return text[:start] + text[text.index(behind, start) :]

    return change


def complaints(tmp_path: Path, file: str, change: Callable[[str], str]) -> list[str]:
    """What is said about a file after the change, each with the text of the line that it names: "TEXT | PLACE: RULE".

    The file stands alone in its folder, which is quick; what is said about all that is missing there is left aside.
    """
    text = change((HOME / file).read_text(encoding="utf-8"))
    path = tmp_path / "content" / file
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load(tmp_path / "content")
    found = []
    for problem in caught.value.problems:
        name, number, complaint = problem.split(":", 2)
        if name == f"content/{file}":
            found.append(f"{text.splitlines()[int(number) - 1].strip()} |{complaint}")
    return found


def is_named(found: list[str], line: str, complaint: str) -> bool:
    """Whether one complaint names a line that begins like this, and says this about it."""
    return any(each.startswith(line) and f" | {complaint}" in each for each in found)


@pytest.mark.parametrize(
    ("change", "line", "complaint"),
    [
        pytest.param(
            replaced("focus: [mental]", "focus: []"), "focus:", "focus: must name at least one focus", id="no focus"
        ),
        pytest.param(
            lambda text: text[: text.index("items:")] + "items: []\n",
            "items:",
            "items: must hold 1 to 10 items",
            id="nothing asked",
        ),
        pytest.param(
            lambda text: text + notes(6), "items:", "items: must hold 1 to 10 items", id="longer than a minute"
        ),
        pytest.param(
            replaced("focus:", "languages: [en]\nfocus:"),
            "languages:",
            "languages: must be left out: a check-in speaks every language",
            id="one language",
        ),
        pytest.param(lambda text: text + SUM, "scores:", "scores: belong to an instrument only", id="score"),
        pytest.param(
            lambda text: text + "\nconsistency: [{lesser: mood, greater: sleep}]\n",
            "id:",
            "scores: belong to an instrument only",
            id="consistency",
        ),
    ],
)
def test_a_checkin_that_breaks_a_rule_is_named(
    tmp_path: Path, change: Callable[[str], str], line: str, complaint: str
) -> None:
    assert is_named(found := complaints(tmp_path, CHECKIN, change), line, complaint), found


@pytest.mark.parametrize(
    ("file", "change", "line", "complaint"),
    [
        pytest.param(
            PHQ9, replaced("licence: No", 'licence: "" # No'), "licence:", "licence: must be there", id="licence"
        ),
        pytest.param(PACS, left_out("licence:"), "id:", "licence: must be there", id="licence left out"),
        pytest.param(PHQ9, replaced("source: ph", 'source: "" # '), "source:", "source: must be there", id="source"),
        pytest.param(PHQ9, left_out("name:"), "id:", "name: must be there", id="name"),
        pytest.param(PHQ9, left_out("lead:", "gate:"), "id:", "lead: must be there", id="lead"),
        pytest.param(
            PHQ9,
            replaced("gate:", "focus: [mental]\ngate:"),
            "focus:",
            "focus: belongs to a check-in only",
            id="focus",
        ),
        pytest.param(
            PHQ9, replaced("\nscores:", notes(31) + "\nscores:"), "items:", "items: must hold 1 to 40", id="too long"
        ),
        pytest.param(
            PACS, replaced("[en]", "[es]"), "languages:", "languages: must be [en] or [en, es]", id="languages"
        ),
        pytest.param(
            PACS,
            replaced("{en: PACS}", "{en: PACS, es: Escala}"),
            "name:",
            "name.es: must not be there: no official form in this language",
            id="a translation of ours",
        ),
        pytest.param(
            PACS,
            replaced("{en: Mild urge}", "{en: Mild urge, es: Ganas}"),
            "label: {en: Mild urge",
            "items.1.options.2.label.es: must not be there",
            id="an answer in a translation of ours",
        ),
        pytest.param(PHQ9, replaced(", es: las últimas 2 semanas", ""), "recall:", "recall.es: must be", id="recall"),
        pytest.param(
            PHQ9, replaced("items: [q1, q2]", "items: [q2, q1]"), "gate:", "gate.items: must be the first", id="gate"
        ),
        pytest.param(
            BAM30,
            replaced("lesser: q5, greater: q4", "lesser: q5, greater: q44"),
            "- {lesser: q5",
            "consistency.0: must name two items",
            id="greater",
        ),
        pytest.param(
            BAM30,
            replaced("lesser: q7a,", "lesser: q7,"),
            "- {lesser: q7,",
            "consistency.1: must name two items",
            id="lesser",
        ),
    ],
)
def test_an_instrument_that_breaks_a_rule_is_named(
    tmp_path: Path, file: str, change: Callable[[str], str], line: str, complaint: str
) -> None:
    assert is_named(found := complaints(tmp_path, file, change), line, complaint), found


ALL_NINE = "items: [q1, q2, q3, q4, q5, q6, q7, q8, q9]"


@pytest.mark.parametrize(
    ("file", "change", "line", "complaint"),
    [
        pytest.param(PHQ9, replaced("id: phq2", "id: total"), "- id: total", "scores.1.id: must be unique", id="id"),
        pytest.param(PHQ9, replaced(", es: Total", ""), "name: {en: Total", "scores.0.name.es: must be", id="name"),
        pytest.param(
            PHQ9, replaced(ALL_NINE, "items: [q1, q10]"), "items:", "scores.0.items: must be ids of", id="unknown item"
        ),
        pytest.param(PHQ9, replaced(ALL_NINE, "items: []"), "items:", "scores.0.items: must be ids of", id="no item"),
        *(
            pytest.param(
                PHQ9,
                replaced("kind: choice\n", f"kind: {kind}\n"),
                "items: [q1, q2,",
                "scores.0.items: must have points: no notes, no several choices, no yes or no",
                id=kind,
            )
            for kind in ("choices", "yes_no", "note")
        ),
        pytest.param(
            PHQ9, replaced("maximum: 27", "maximum: 24"), "maximum: 24", "scores.0.maximum: must be the", id="maximum"
        ),
        pytest.param(
            PHQ9,
            replaced(
                "kind: choice\n    better: low\n    options: *often",
                "kind: scale\n    low: {en: none, es: nada}\n    high: {en: much, es: mucho}\n    maximum: 4",
            ),
            "maximum: 27",
            "scores.0.maximum: must be the highest possible sum",
            id="a wider scale",
        ),
        pytest.param(
            BAM7,
            replaced("    maximum: 12", "    maximum: 21"),
            "maximum: 21",
            "scores.0.maximum: must be the highest possible sum",
            id="days for points",
        ),
        pytest.param(
            PHQ9,
            replaced("{at_least: 0, name", "{at_least: 1, name"),
            "bands:",
            "scores.0.bands: must begin at 0",
            id="first band",
        ),
        pytest.param(
            PHQ9,
            replaced("{at_least: 10, name", "{at_least: 5, name"),
            "bands:",
            "scores.0.bands: must begin at 0, rise",
            id="band that stays",
        ),
        pytest.param(
            PHQ9,
            replaced("{at_least: 20, name", "{at_least: 28, name"),
            "bands:",
            "scores.0.bands: must begin at 0, rise, and stay within the maximum",
            id="band out of reach",
        ),
        pytest.param(
            PHQ9, replaced(", es: leve", ""), "- {at_least: 5", "scores.0.bands.1.name.es: must be", id="band's name"
        ),
        pytest.param(
            PHQ9, replaced("{at_least: 10}", "{}"), "cut:", "scores.0.cut: must say either at_least or", id="no cut"
        ),
        pytest.param(
            PHQ9,
            replaced("cut: {at_least: 10}", "cut: {at_least: 10, at_most: 3}"),
            "cut:",
            "scores.0.cut: must say either at_least or at_most",
            id="two cuts",
        ),
        pytest.param(
            PHQ9,
            replaced("probable: 3, reliable: 5", "probable: 5, reliable: 3"),
            "change:",
            "scores.0.change: must have 0 < probable <= reliable",
            id="change the wrong way round",
        ),
        pytest.param(
            PHQ9,
            replaced("probable: 3,", "probable: 0,"),
            "change:",
            "scores.0.change: must have 0 < probable",
            id="no change is a change",
        ),
        pytest.param(
            PHQ9,
            replaced("maximum: 27\n    better: low", "maximum: 27\n    better: neither"),
            "change:",
            "scores.0.change: must not be there while neither end is the better one",
            id="change to nowhere",
        ),
    ],
)
def test_a_score_that_breaks_a_rule_is_named(
    tmp_path: Path, file: str, change: Callable[[str], str], line: str, complaint: str
) -> None:
    assert is_named(found := complaints(tmp_path, file, change), line, complaint), found


VERY_ANXIOUS = "    high: {en: very anxious, es: mucha ansiedad}\n"


@pytest.mark.parametrize(
    ("file", "change", "line", "complaint"),
    [
        pytest.param(CHECKIN, replaced("es: Ánimo", "es: ''"), "name:", "items.0.name.es: must be there", id="name"),
        pytest.param(
            CHECKIN, replaced("es: ¿Cómo durmió anoche?", "es: ''"), "es:", "items.2.text.es: must be there", id="text"
        ),
        pytest.param(
            CHECKIN,
            replaced("id: urge", "id: the-urge-that-one-works-on"),
            "- id: the-urge",
            "items.3.id: must have at most 20 characters: it travels in a button",
            id="id",
        ),
        pytest.param(
            PHQ9, replaced("rule: item9", "rule: item8"), "flags:", "items.8.flags.0.rule: must be a rule of", id="flag"
        ),
        pytest.param(
            EXTRAS, replaced("maximum: 24", "maximum: 0"), "maximum: 0", "items.0.maximum: must be above", id="range"
        ),
        pytest.param(
            CHECKIN,
            replaced("maximum: 10", "maximum: 11"),
            "minimum:",
            "items.0.minimum: must lie, like the maximum, between 0 and 10",
            id="wide scale",
        ),
        pytest.param(
            BAM7,
            replaced("maximum: 7", "maximum: 32"),
            "maximum: 32",
            "items.1.maximum: must be a number of days, 31 at most",
            id="long month",
        ),
        pytest.param(
            CHECKIN,
            replaced(VERY_ANXIOUS, ""),
            "- id: anxiety",
            "items.1.high: must be given: a scale has words at both ends",
            id="one end",
        ),
        pytest.param(
            CHECKIN,
            replaced("es: calma", "es: ''"),
            "low:",
            "items.1.low.es: must be there",
            id="an end in one language",
        ),
        pytest.param(
            PHQ9,
            replaced("kind: choice\n", "kind: choice\n    low: {en: none, es: nada}\n"),
            "low:",
            "items.0.low: belongs to a scale only",
            id="ends of a choice",
        ),
        pytest.param(
            CHECKIN,
            replaced("kind: note", "kind: note\n    bands: [{up_to: 10, points: 1}]"),
            "bands:",
            "items.4.bands: belong to a count of days only",
            id="bands of a note",
        ),
        pytest.param(BAM7, replaced("up_to: 3", "up_to: 1"), "bands:", "items.1.bands: must rise and end", id="rise"),
        pytest.param(BAM7, replaced("up_to: 7", "up_to: 6"), "bands:", "items.1.bands: must rise and end", id="end"),
        pytest.param(
            EXTRAS,
            replaced("es: No tengo}\n", "es: No tengo}\n" + options(9)),
            "options:",
            "items.1.options: must hold at least two options, and 12 at most",
            id="too many answers",
        ),
        pytest.param(
            CHECKIN,
            replaced("kind: note", "kind: choice\n    options:\n" + options(1)),
            "options:",
            "items.4.options: must hold at least two options",
            id="one answer",
        ),
        pytest.param(
            CHECKIN,
            replaced("kind: note", "kind: note\n    options:\n" + options(2)),
            "options:",
            "items.4.options: belong to a choice only",
            id="answers to a note",
        ),
        pytest.param(
            EXTRAS,
            replaced("value: 3\n        label: {en: I have", "value: 2\n        label: {en: I have"),
            "options:",
            "items.1.options: must have different values",
            id="two answers of one value",
        ),
        pytest.param(
            EXTRAS, replaced(", es: En parte", ""), "label:", "items.1.options.1.label.es: must be there", id="label"
        ),
        pytest.param(
            BAM30,
            replaced("points: 3", "points: 2"),
            "bands:",
            "items.1.bands: must have the values of the options, one by one",
            id="bands beside their options",
        ),
        pytest.param(
            EXTRAS,
            replaced("question: medication,", "question: triggers,"),
            "- {question: triggers",
            "items.2.when.0.question: must be the id of an earlier item",
            id="a later question",
        ),
        pytest.param(
            PHQ9,
            replaced("{question: q1, at_least: 1}", "{question: q0, at_least: 1}"),
            "- {question: q0",
            "items.9.when_any.0.question: must be the id of an earlier item",
            id="an unknown question",
        ),
        pytest.param(
            EXTRAS,
            replaced("medication, any_of: [0, 2]", "medication"),
            "- {question: medication}",
            "items.2.when.0: must say any_of or at_least",
            id="an empty condition",
        ),
    ],
)
def test_an_item_that_breaks_a_rule_is_named(
    tmp_path: Path, file: str, change: Callable[[str], str], line: str, complaint: str
) -> None:
    assert is_named(found := complaints(tmp_path, file, change), line, complaint), found


@pytest.mark.parametrize(
    ("change", "line", "complaint"),
    [
        pytest.param(replaced("version: 1", "version: 0"), "version:", "version: must be 1 or more", id="version"),
        pytest.param(replaced("review: draft", "review: done"), "review:", "review: must be 'draft'", id="review"),
        pytest.param(replaced("id: food", "id: stress"), "- id: stress", "items.4.id: must be unique", id="twice"),
        pytest.param(replaced("id: food", "id: Food"), "- id: Food", "items.4.id: must be lower-case", id="letters"),
        pytest.param(replaced("kind: number", "kind: hours"), "kind:", "items.0.kind: Input should be", id="kind"),
        pytest.param(replaced("es: Estrés", "es: ''"), "name:", "items.3.name.es: must be there", id="language"),
        pytest.param(
            replaced("    low: {en: none, es: nada}\n", ""), "- id: stress", "items.3.low: must be given", id="ends"
        ),
        pytest.param(replaced("    kind: number\n", ""), "- id: sleep", "items.0.kind: must be there", id="no kind"),
        pytest.param(
            replaced("review: draft", "review: draft\nfocus: [both]"), "focus:", "focus: must not be", id="key"
        ),
    ],
)
def test_extra_questions_that_break_a_rule_are_named(
    tmp_path: Path, change: Callable[[str], str], line: str, complaint: str
) -> None:
    assert is_named(found := complaints(tmp_path, EXTRAS, change), line, complaint), found


@pytest.mark.parametrize("file", [CHECKIN, EXTRAS, PHQ9], ids=["a check-in", "extras", "an instrument"])
def test_a_file_that_is_fit_for_use_is_not_named(tmp_path: Path, file: str) -> None:
    assert complaints(tmp_path, file, str) == []


@pytest.mark.parametrize("file", [CHECKIN, EXTRAS, PHQ9], ids=["a check-in", "extras", "an instrument"])
def test_a_file_that_says_nothing_is_named(tmp_path: Path, file: str) -> None:
    assert is_named(complaints(tmp_path, file, lambda _: "# nothing"), "# nothing", "version: must be there")


def test_a_folder_without_instruments_is_named(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="instruments:1: must hold at least one file"):
        load(tmp_path)
