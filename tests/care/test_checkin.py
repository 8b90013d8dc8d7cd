"""How a check-in steps from question to question, what a program adds to it, and on which days it comes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care import checkin, schedule
from care.catalogue import Condition, Gate, Item, Kind, Localised, Option, Questionnaire
from care.records import Answer, CheckinChoice, Focus, Form, Phase

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
WORDS = Localised("How?", "¿Cómo?")

MOOD = Item("mood", WORDS, WORDS, Kind.SCALE, WORDS, WORDS)
USED = Item("used", WORDS, WORDS, Kind.CHOICE, options=tuple(Option(n, WORDS) for n in (1, 0, 2)))
NOTE = Item("note", WORDS, WORDS, Kind.NOTE)
SLEEP = Item("sleep", WORDS, WORDS, Kind.SCALE, WORDS, WORDS, minimum=1, maximum=5)
DAILY = Questionnaire("daily", 1, "draft", WORDS, (MOOD, USED, SLEEP, NOTE))
SHORT = Questionnaire("short", 1, "draft", WORDS, (MOOD,))

HOW = Item(
    "how",
    WORDS,
    WORDS,
    Kind.CHOICES,
    when=(Condition("used", any_of=(1,)),),
    options=tuple(Option(n, WORDS) for n in (1, 2, 3)),
)
WHERE = Item("where", WORDS, WORDS, Kind.NUMBER, when=(Condition("used", any_of=(1,)), Condition("mood", at_least=5)))
EITHER = Item(
    "either", WORDS, WORDS, Kind.YES_NO, when_any=(Condition("mood", at_least=8), Condition("used", any_of=(1,)))
)
BRANCHING = Questionnaire("branching", 1, "draft", WORDS, (MOOD, USED, HOW, WHERE, EITHER, NOTE))

GATED = Questionnaire(
    "gated", 1, "draft", WORDS, tuple(replace(USED, id=name) for name in ("q1", "q2", "q3")), gate=Gate(("q1", "q2"), 3)
)


def ids(items: tuple[Item, ...]) -> list[str]:
    return [item.id for item in items]


# ------------------------------------------------------------------------------------------------------------- steps


@pytest.mark.parametrize(
    ("position", "before", "after", "number"),
    [
        ("mood", "mood", "used", 1),
        ("used", "mood", "sleep", 2),
        ("sleep", "used", "note", 3),
        ("note", "sleep", None, 4),
    ],
    ids=["first", "second", "third", "last"],
)
def test_a_question_knows_its_neighbours(position: str, before: str, after: str | None, number: int) -> None:
    assert checkin.previous_question(DAILY, position, {}) == before
    assert checkin.next_question(DAILY, position, {}) == after
    assert checkin.number_of(DAILY, position, {}) == (number, 4)


def test_a_walk_forward_meets_every_question_once_and_back_again() -> None:
    walked, position = list[str](), checkin.first_question(DAILY)
    following: str | None = position
    while following is not None:
        position = following
        walked.append(position)
        following = checkin.next_question(DAILY, position, {})
    assert walked == ["mood", "used", "sleep", "note"]
    for _ in DAILY.items:
        position = checkin.previous_question(DAILY, position, {})
    assert position == checkin.first_question(DAILY)


def test_a_single_question_is_first_and_last() -> None:
    assert checkin.first_question(SHORT) == checkin.previous_question(SHORT, "mood", {}) == "mood"
    assert checkin.next_question(SHORT, "mood", {}) is None
    assert checkin.number_of(SHORT, "mood", {}) == (1, 1)


@pytest.mark.parametrize("step", [checkin.next_question, checkin.previous_question, checkin.number_of])
def test_a_question_of_another_list_is_a_bug(step: object) -> None:
    assert callable(step)
    with pytest.raises(ValueError):
        step(SHORT, "used", {})


# --------------------------------------------------------------------------------------------------------- branching


@pytest.mark.parametrize(
    ("values", "asked"),
    [
        ({}, ["mood", "used", "note"]),
        ({"used": 0}, ["mood", "used", "note"]),
        ({"used": 1}, ["mood", "used", "how", "either", "note"]),
        ({"used": 1, "mood": 4}, ["mood", "used", "how", "either", "note"]),
        ({"used": 1, "mood": 5}, ["mood", "used", "how", "where", "either", "note"]),
        ({"used": 0, "mood": 8}, ["mood", "used", "either", "note"]),
        ({"used": 2, "mood": 7}, ["mood", "used", "note"]),
    ],
    ids=["nothing", "no", "yes", "only one of two", "both of two", "one of either", "another answer"],
)
def test_answers_decide_what_is_asked(values: dict[str, int], asked: list[str]) -> None:
    assert ids(checkin.path(BRANCHING, values)) == asked
    assert checkin.next_question(BRANCHING, "used", values) == asked[2]
    assert checkin.number_of(BRANCHING, "note", values) == (len(asked), len(asked))


def test_an_answer_to_a_question_that_is_not_asked_opens_nothing() -> None:
    chained = replace(NOTE, id="chained", kind=Kind.NUMBER, when=(Condition("where", at_least=0),))
    questionnaire = replace(BRANCHING, items=(*BRANCHING.items, chained))
    assert "chained" in ids(checkin.path(questionnaire, {"mood": 9, "used": 1, "where": 3}))
    assert "chained" not in ids(checkin.path(questionnaire, {"mood": 9, "used": 0, "where": 3}))


def test_a_step_back_passes_over_what_was_not_asked() -> None:
    assert checkin.previous_question(BRANCHING, "note", {"used": 0}) == "used"
    assert checkin.previous_question(BRANCHING, "note", {"used": 1}) == "either"
    assert checkin.previous_question(BRANCHING, checkin.CHECK, {"used": 0}) == "note"


@pytest.mark.parametrize(
    ("values", "form", "asked"),
    [
        ({}, Form.SHORT, ["q1", "q2"]),
        ({"q1": 2}, Form.SHORT, ["q1", "q2"]),
        ({"q1": 2, "q2": 0}, Form.SHORT, ["q1", "q2"]),
        ({"q1": 2, "q2": 1}, Form.SHORT, ["q1", "q2", "q3"]),
        ({}, Form.FULL, ["q1", "q2", "q3"]),
        ({"q1": 0, "q2": 0}, Form.FULL, ["q1", "q2", "q3"]),
    ],
    ids=["nothing yet", "one is missing", "below", "at the gate", "whole form", "whole form, below"],
)
def test_a_short_form_ends_behind_its_gate(values: dict[str, int], form: Form, asked: list[str]) -> None:
    assert ids(checkin.path(GATED, values, form)) == asked


PLACES = {
    "nothing changed for what stands": ("mood", "note", {"mood", "used"}, {"mood": 3, "used": 0}, "note"),
    "a question opened before": ("used", "note", {"mood", "used"}, {"mood": 3, "used": 1}, "how"),
    "what opened has an answer": ("used", "note", {"mood", "used", "how", "either"}, {"mood": 3, "used": 1}, "note"),
    "the one that stands closed": ("used", "where", {"mood", "used"}, {"mood": 9, "used": 0}, "either"),
    "all that followed closed": ("used", "where", {"mood", "used"}, {"mood": 3, "used": 0}, "note"),
}


@pytest.mark.parametrize(("changed", "stands", "answered", "values", "place"), PLACES.values(), ids=PLACES)
def test_after_a_change_it_stands_where_something_is_left_to_ask(
    changed: str, stands: str, answered: set[str], values: dict[str, int], place: str
) -> None:
    assert checkin.place_after_change(BRANCHING, changed, stands, answered, values) == place


def test_after_a_change_nothing_may_be_left_to_ask() -> None:
    questionnaire = replace(BRANCHING, items=(MOOD, USED, HOW))
    assert checkin.place_after_change(questionnaire, "used", "how", {"mood", "used"}, {"used": 0}) is None


# -------------------------------------------------------------------------------------------------------- what came


@pytest.mark.parametrize(
    ("item", "text", "value"),
    [
        (MOOD, "0", 0),
        (MOOD, "10", 10),
        (MOOD, "11", None),
        (MOOD, "-1", None),
        (MOOD, "", None),
        (MOOD, "7.5", None),
        (MOOD, " 7", None),
        (MOOD, "²", None),
        (MOOD, "seven", None),
        (MOOD, "9" * 5_000, None),
        (SLEEP, "0", None),
        (SLEEP, "1", 1),
        (SLEEP, "5", 5),
        (SLEEP, "6", None),
        (USED, "2", 2),
        (USED, "3", None),
        (NOTE, "1", None),
    ],
    ids=lambda value: value[:12] if isinstance(value, str) else getattr(value, "id", None),
)
def test_a_tap_is_a_number_only_when_the_question_allows_it(item: Item, text: str, value: int | None) -> None:
    assert checkin.read_value(item, text) == value


def answer(question: str, value: int | None = None, words: str | None = None, *, skipped: bool = False) -> Answer:
    return Answer(
        id=question,
        checkin_id="c",
        patient_id="p",
        question=question,
        value=value,
        words=words,
        skipped=skipped,
        answered_at=NOW,
    )


@pytest.mark.parametrize(
    ("answers", "numbers"),
    [
        ([], {}),
        ([answer("mood", 0)], {"mood": 0}),
        ([answer("mood", skipped=True)], {}),
        ([answer("mood", 3, skipped=True)], {}),
        ([answer("note", words="a hard day")], {}),
        ([answer("mood", 5), answer("used", skipped=True), answer("sleep", 2)], {"mood": 5, "sleep": 2}),
    ],
    ids=["nothing", "nought is a number", "a skip is missing", "a skip wins", "words are no number", "mixed"],
)
def test_a_missing_answer_is_never_a_number(answers: list[Answer], numbers: dict[str, int]) -> None:
    assert checkin.values(answers) == numbers


def test_every_focus_has_its_questions() -> None:
    assert set(checkin.BY_FOCUS) == set(Focus)
    assert len(set(checkin.BY_FOCUS.values())) == len(Focus)


def test_a_reminder_comes_while_the_check_in_is_open() -> None:
    assert checkin.NUDGE_AFTER < checkin.WINDOW


@pytest.mark.parametrize(
    ("before", "tapped", "after"),
    [(None, 2, "2"), ("2", 1, "1,2"), ("1,2,3", 2, "1,3"), ("3", 3, "")],
    ids=["first", "in the order of the options", "taken back", "the last one taken back"],
)
def test_several_options_are_ticked_and_unticked(before: str | None, tapped: int, after: str) -> None:
    given = replace(answer("how"), picked=before)
    assert checkin.toggled(HOW, checkin.picked(given), tapped) == after


def test_an_option_that_is_not_there_is_never_ticked() -> None:
    assert checkin.toggled(HOW, (1,), 9) == "1"


def test_nothing_is_ticked_where_nothing_was_answered() -> None:
    assert checkin.picked(None) == checkin.picked(answer("how", skipped=True)) == ()


# -------------------------------------------------------------------------------------------- what a program chooses

STRESS, FOOD, WHY = (
    replace(MOOD, id="stress"),
    replace(USED, id="food"),
    replace(HOW, when=(Condition("food", any_of=(0,)),)),
)
BOTH = replace(HOW, id="both", when=(), when_any=(Condition("food", any_of=(0,)), Condition("stress", at_least=5)))
EXTRAS = {item.id: item for item in (STRESS, FOOD, WHY, BOTH)}
MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)


def choice(days: str = "", form: Form = Form.FULL, extras: str = "{}") -> CheckinChoice:
    return CheckinChoice(
        id="c",
        program_id="p",
        phase=Phase.IOP,
        focus=Focus.BOTH,
        days=days,
        form=form,
        extras=extras,
        changed_at=NOW,
        changed_by="s",
    )


@pytest.mark.parametrize(
    ("days", "on", "comes"),
    [("mon,wed", MONDAY, True), ("mon,wed", TUESDAY, False), ("", MONDAY, False)],
    ids=["one of its days", "another day", "never by itself"],
)
def test_it_comes_on_the_days_that_the_program_chose(days: str, on: date, comes: bool) -> None:
    assert checkin.is_day(choice(days), Phase.IOP, on) is comes


@pytest.mark.parametrize(
    ("phase", "on", "comes"),
    [(Phase.IOP, TUESDAY, True), (Phase.AFTERCARE, TUESDAY, False), (Phase.AFTERCARE, MONDAY, True)],
)
def test_without_a_choice_the_phase_decides(phase: Phase, on: date, comes: bool) -> None:
    assert checkin.is_day(None, phase, on) is comes


@pytest.mark.parametrize(
    ("extras", "on", "asked"),
    [
        ("{}", MONDAY, []),
        ('{"stress": ""}', MONDAY, ["stress"]),
        ('{"stress": "", "food": "mon"}', MONDAY, ["stress", "food", "how", "both"]),
        ('{"stress": "", "food": "mon"}', TUESDAY, ["stress"]),
        ('{"food": ""}', MONDAY, ["food", "how"]),
        ('{"how": ""}', MONDAY, ["how"]),
        ('{"gone": ""}', MONDAY, []),
    ],
    ids=["none", "every day", "on its day", "not on another", "with what follows", "what follows alone", "unknown"],
)
def test_extra_questions_come_on_their_days_with_what_follows_from_them(
    extras: str, on: date, asked: list[str]
) -> None:
    assert ids(checkin.extras_on(choice(extras=extras), EXTRAS, on)) == asked


def test_no_choice_adds_nothing() -> None:
    assert checkin.extras_on(None, EXTRAS, MONDAY) == ()


def test_extra_questions_come_before_the_note_and_are_named() -> None:
    mixed = checkin.compose(DAILY, (STRESS, FOOD))
    assert ids(mixed.items) == ["mood", "used", "sleep", "stress", "food", "note"]
    assert mixed.id == "daily+stress+food"
    assert (mixed.version, mixed.recall) == (DAILY.version, DAILY.recall)


def test_a_question_that_is_there_already_is_not_asked_twice() -> None:
    assert checkin.compose(DAILY, (SLEEP,)) is DAILY
    assert checkin.compose(DAILY, ()) is DAILY


def test_a_long_mixture_has_a_short_name_of_its_own() -> None:
    many = [replace(MOOD, id=f"a-rather-long-question-{n}") for n in range(5)]
    names = {checkin.compose(DAILY, many).id, checkin.compose(DAILY, many[:4]).id, checkin.compose(DAILY, many[1:]).id}
    assert len(names) == 3
    assert all(len(name) <= 64 and name.startswith("daily+") for name in names)


@pytest.mark.parametrize("focus", Focus, ids=str)
def test_every_focus_has_a_whole_and_a_short_form(focus: Focus) -> None:
    assert checkin.questionnaire_id(None, focus) == checkin.questionnaire_id(choice(), focus) == checkin.BY_FOCUS[focus]
    assert checkin.questionnaire_id(choice(form=Form.SHORT), focus) == checkin.SHORT_BY_FOCUS[focus]


# ------------------------------------------------------------------------------------------------------- properties

BRANCHING_VALUES = st.dictionaries(st.sampled_from(["mood", "used", "where", "either"]), st.integers(0, 10))


@given(BRANCHING_VALUES)
def test_each_step_forward_has_a_step_back(values: dict[str, int]) -> None:
    for item in checkin.path(BRANCHING, values):
        following = checkin.next_question(BRANCHING, item.id, values)
        if following is not None:
            assert checkin.previous_question(BRANCHING, following, values) == item.id


@given(BRANCHING_VALUES, st.sampled_from(Form))
def test_what_is_asked_follows_from_the_answers_that_are_asked_for(values: dict[str, int], form: Form) -> None:
    asked = set(ids(checkin.path(BRANCHING, values, form)))
    heard = {question: value for question, value in values.items() if question in asked}
    assert set(ids(checkin.path(BRANCHING, heard, form))) == asked


@given(
    st.sets(st.sampled_from(schedule.WEEKDAYS)), st.dates(date(2020, 1, 1), date(2060, 1, 1)), st.sampled_from(Phase)
)
def test_whoever_chooses_days_gets_each_date_at_most_once_a_week(days: set[str], on: date, phase: Phase) -> None:
    week = [date.fromordinal(on.toordinal() + n) for n in range(7)]
    assert sum(checkin.is_day(choice(",".join(days)), phase, each) for each in week) == len(days)


PLACES_ON_EARTH = sorted(name for name in available_timezones() if not name.startswith(("Etc/", "posix", "right")))


@given(
    st.sampled_from(PLACES_ON_EARTH),
    st.dates(date(2015, 1, 1), date(2060, 1, 1)),
    st.times().map(lambda at: at.replace(second=0, microsecond=0)),
)
def test_wherever_and_whenever_each_local_date_has_one_instant(zone: str, first: date, at: time) -> None:
    days = [first + timedelta(days=ahead) for ahead in range(checkin.HORIZON_DAYS)]
    instants = [schedule.instant(on, at, zone) for on in days]
    assert [schedule.local_day(each, zone) for each in instants] == days
    assert sorted(set(instants)) == instants
    assert [schedule.instant(on, at, zone) for on in days] == instants
