"""Trends around every threshold, days that are missing, and silence that is judged by the patient's own habit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care.catalogue import Better, Cut, Localised, Score
from care.history import LONGEST_SILENCE_DAYS, LOOK_BACK_DAYS, History, Prompt, Rate
from care.records import Level
from care.rules import Rule
from care.scoring import Result
from care.thresholds import THRESHOLDS, Thresholds
from care.trends import (
    CONCERNS,
    TRENDS,
    Crossing,
    confidence_low,
    craving_rising,
    evaluate,
    instrument_crossed,
    mood_below_own,
    run_needed,
    silence,
    sleep_mood,
)

TODAY = date(2026, 11, 23)
JOINED = date(2026, 9, 1)
STEADY = dict.fromkeys(range(1, 15), 6)


def ago(days: int) -> date:
    """The local date so many days before today."""
    return TODAY - timedelta(days=days)


def answered(question: str, values: Mapping[int, int | None]) -> History:
    """A history of one question: days ago -> answer; None: a check-in without it."""
    days = {ago(n): {} if value is None else {question: value} for n, value in values.items()}
    return History(today=TODAY, enrolled_on=JOINED, days=days)


# ---------------------------------------------------------------------------------------------------- craving that rises


@pytest.mark.parametrize(
    ("cravings", "stated"),
    [
        ({2: 4, 1: 5, 0: 6}, "4, 5, 6"),
        ({2: 3, 1: 4, 0: 5}, None),
        ({2: 0, 1: 5, 0: 10}, "0, 5, 10"),
        ({2: 5, 1: 5, 0: 6}, None),
        ({2: 4, 1: 6, 0: 6}, None),
        ({2: 4, 1: 7, 0: 6}, None),
        ({1: 5, 0: 6}, None),
        ({0: 9}, None),
        ({2: 4, 1: None, 0: 6}, None),
        ({3: 4, 2: 5, 1: None, 0: 6}, None),
        ({2: 4, 1: 5, 0: None}, None),
        ({3: 4, 2: 5, 1: 6}, None),
        ({4: 4, 2: 5, 0: 6}, "4, 5, 6"),
        ({7: 4, 4: 5, 0: 6}, "4, 5, 6"),
        ({6: 4, 5: 5, 0: 6}, None),
        ({8: 4, 3: 5, 0: 6}, None),
        ({3: 9, 2: 4, 1: 5, 0: 6}, "4, 5, 6"),
        ({2: 4, 1: 5, 0: 6, -1: 0}, "4, 5, 6"),
    ],
    ids=[
        "three days up to 6",
        "up to 5 only",
        "steep",
        "as much as the day before",
        "as much today",
        "less today",
        "two days",
        "one high day",
        "a day without the answer",
        "a check-in without it between",
        "no answer today",
        "not today",
        "every other day",
        "twice a week",
        "five days apart",
        "five days apart before",
        "what was before does not matter",
        "a later date does not count",
    ],
)
def test_craving_rises_over_three_check_in_days(cravings: dict[int, int | None], stated: str | None) -> None:
    reason = craving_rising(answered("craving", cravings))
    assert (reason and dict(reason.facts)) == (stated and {"days": "3", "values": stated})


def test_a_check_in_that_was_missed_breaks_the_rise() -> None:
    history = answered("craving", {3: 4, 2: 5, 0: 6})
    assert craving_rising(history) is not None
    assert craving_rising(replace(history, prompts={ago(1): Prompt.MISSED})) is None


@pytest.mark.parametrize(
    ("thresholds", "cravings", "raised"),
    [
        (Thresholds(craving_rising_from=4), {2: 2, 1: 3, 0: 4}, True),
        (Thresholds(craving_rising_from=8), {2: 5, 1: 6, 0: 7}, False),
        (Thresholds(craving_rising_days=4), {2: 4, 1: 5, 0: 6}, False),
        (Thresholds(craving_rising_days=4), {3: 3, 2: 4, 1: 5, 0: 6}, True),
    ],
)
def test_a_program_says_what_counts_as_rising(thresholds: Thresholds, cravings: dict[int, int], raised: bool) -> None:
    assert (craving_rising(answered("craving", cravings), thresholds) is not None) is raised


# ------------------------------------------------------------------------------------------------- below the own usual


@pytest.mark.parametrize(
    ("moods", "facts"),
    [
        ({**STEADY, 0: 4}, None),
        ({**STEADY, 0: 3}, {"value": "3", "usual": "6", "days": "14"}),
        ({**STEADY, 0: 0}, {"value": "0", "usual": "6", "days": "14"}),
        ({**STEADY, 0: 10}, None),
        ({1: 6, 2: 6, 3: 6, 4: 6, 0: 0}, None),
        ({1: 6, 2: 6, 3: 6, 4: 6, 5: 6, 0: 3}, {"value": "3", "usual": "6", "days": "5"}),
        ({1: 6, 2: 6, 3: 6, 4: 7, 5: 7, 6: 7, 0: 3}, {"value": "3", "usual": "6.5", "days": "6"}),
        ({1: 6, 2: 6, 3: 6, 4: 7, 5: 7, 6: 7, 0: 4}, None),
        ({**STEADY, 0: None}, None),
        (STEADY, None),
        (dict.fromkeys(range(15), 3), None),
    ],
    ids=[
        "two below",
        "three below",
        "far below",
        "above",
        "too few days",
        "five days",
        "half a point more than three",
        "half a point less than three",
        "skipped today",
        "no check-in today",
        "always low is the own usual",
    ],
)
def test_mood_is_held_against_the_own_median(moods: dict[int, int | None], facts: dict[str, str] | None) -> None:
    reason = mood_below_own(answered("mood", moods))
    assert (reason and dict(reason.facts)) == facts


@pytest.mark.parametrize(
    ("values", "facts"),
    [
        ({0: 3}, {"value": "3", "usual": "–"}),
        ({0: 4}, None),
        ({0: 0}, {"value": "0", "usual": "–"}),
        ({**STEADY, 0: 4}, None),
        ({**STEADY, 0: 3}, {"value": "3", "usual": "6"}),
        ({n: 9 if n else 6 for n in range(15)}, {"value": "6", "usual": "9"}),
        ({n: 9 if n else 7 for n in range(15)}, None),
        (dict.fromkeys(range(15), 2), {"value": "2", "usual": "2"}),
        ({**STEADY, 0: None}, None),
        (STEADY, None),
        ({n: 9 if n else 6 for n in range(5)}, None),
    ],
    ids=[
        "3 of 10",
        "4 of 10",
        "0 of 10",
        "4, two below",
        "3, three below",
        "6, three below",
        "7, two below",
        "always low",
        "skipped today",
        "no check-in today",
        "too few days to compare",
    ],
)
def test_confidence_is_low_by_itself_or_below_the_own_median(
    values: dict[int, int | None], facts: dict[str, str] | None
) -> None:
    reason = confidence_low(answered("confidence", values))
    assert (reason and dict(reason.facts)) == facts


@pytest.mark.parametrize(
    ("thresholds", "moods", "confidences", "rules"),
    [
        (Thresholds(mood_below=2), {**STEADY, 0: 4}, {0: 4}, {Rule.MOOD_BELOW_OWN}),
        (Thresholds(mood_below=5), {**STEADY, 0: 2}, {0: 4}, set()),
        (Thresholds(confidence_low=5), {**STEADY, 0: 6}, {0: 5}, {Rule.CONFIDENCE_LOW}),
        (Thresholds(confidence_low=1), {**STEADY, 0: 6}, {0: 2}, set()),
        (Thresholds(confidence_below=2), {**STEADY, 0: 6}, {**STEADY, 0: 4}, {Rule.CONFIDENCE_LOW}),
    ],
    ids=["mood sooner", "mood later", "confidence sooner", "confidence later", "confidence below sooner"],
)
def test_a_program_says_how_far_below_is_a_concern(
    thresholds: Thresholds, moods: dict[int, int], confidences: dict[int, int], rules: set[Rule]
) -> None:
    days = {ago(n): {"mood": mood} for n, mood in moods.items()}
    for n, confidence in confidences.items():
        days[ago(n)]["confidence"] = confidence
    reasons = evaluate(History(today=TODAY, enrolled_on=JOINED, days=days), thresholds)
    assert {reason.rule for reason in reasons} == rules


# ------------------------------------------------------------------------------------------------------ sleep and mood

LITTLE = {"sleep": 2, "mood": 9}
HOURS = {"sleep-hours": 4, "mood": 10}


@pytest.mark.parametrize(
    ("days", "facts"),
    [
        ({1: LITTLE, 0: LITTLE}, {"days": "2", "sleep": "2/10, 2/10", "mood": "9, 9"}),
        ({1: HOURS, 0: HOURS}, {"days": "2", "sleep": "4 h, 4 h", "mood": "10, 10"}),
        ({1: LITTLE, 0: HOURS}, {"days": "2", "sleep": "2/10, 4 h", "mood": "9, 10"}),
        ({0: LITTLE}, None),
        ({1: LITTLE}, None),
        ({2: LITTLE, 1: LITTLE}, None),
        ({2: LITTLE, 0: LITTLE}, None),
        ({2: LITTLE, 1: {}, 0: LITTLE}, None),
        ({1: {"sleep": 3, "mood": 9}, 0: LITTLE}, None),
        ({1: LITTLE, 0: {"sleep": 2, "mood": 8}}, None),
        ({1: LITTLE, 0: {"sleep-hours": 5, "mood": 9}}, None),
        ({1: LITTLE, 0: {"sleep": 2}}, None),
        ({1: LITTLE, 0: {"mood": 9}}, None),
        (
            {1: LITTLE, 0: {"sleep": 2, "sleep-hours": 8, "mood": 9}},
            {"days": "2", "sleep": "2/10, 2/10", "mood": "9, 9"},
        ),
    ],
    ids=[
        "scale",
        "hours",
        "one of each",
        "one day",
        "yesterday only",
        "not today",
        "a day between",
        "nothing said between",
        "slept a little more",
        "mood a little less",
        "an hour more",
        "no mood",
        "no sleep",
        "the scale is enough",
    ],
)
def test_very_little_sleep_with_very_high_mood_two_days_running(
    days: dict[int, dict[str, int]], facts: dict[str, str] | None
) -> None:
    history = History(
        today=TODAY, enrolled_on=JOINED, days={ago(n): each for n, each in days.items()}, watches_sleep=True
    )
    reason = sleep_mood(history)
    assert (reason and dict(reason.facts)) == facts


def test_sleep_with_mood_is_watched_only_where_a_clinician_wants_it() -> None:
    days = {ago(1): LITTLE, TODAY: LITTLE}
    assert evaluate(History(today=TODAY, enrolled_on=JOINED, days=days)) == ()


def test_a_program_says_what_is_little_sleep_and_high_mood() -> None:
    days = {ago(n): {"sleep": 3, "sleep-hours": 5, "mood": 8} for n in range(3)}
    history = History(today=TODAY, enrolled_on=JOINED, days=days, watches_sleep=True)
    assert sleep_mood(history) is None
    assert sleep_mood(history, Thresholds(sleep_low=3, sleep_mood_high=8)) is not None
    assert sleep_mood(history, Thresholds(sleep_hours_low=5, sleep_mood_high=8, sleep_mood_days=3)) is not None
    assert sleep_mood(history, Thresholds(sleep_low=3)) is None


# ------------------------------------------------------------------------------------------------------------- silence


def prompts(answers: str, *, until: int = 0) -> dict[date, Prompt]:
    """Check-ins of days in a row, the last one `until` days ago: `a` answered, `m` missed, `o` open, a space not asked."""
    kinds = {"a": Prompt.ANSWERED, "m": Prompt.MISSED, "o": Prompt.OPEN}
    return {ago(until + len(answers) - 1 - n): kinds[one] for n, one in enumerate(answers) if one != " "}


NINE_OF_TEN = "aaaaaaaaam" * 3
HALF = "am" * 13 + "aa"
ALWAYS = "a" * 28
NEVER = "m" * 27 + "a"


@pytest.mark.parametrize(
    ("enrolled", "answers", "facts"),
    [
        (5, "aam", None),
        (5, "aamm", {"missed": "2", "answered": "2", "asked": "2"}),
        (5, "amam", None),
        (3, "mm", {"missed": "2", "answered": "0", "asked": "0"}),
        (1, "mm", None),
        (13, "aaaaaaaaaamm", {"missed": "2", "answered": "10", "asked": "10"}),
        (13, "amamamamamamm", {"missed": "2", "answered": "6", "asked": "11"}),
        (15, "amamamamamamm", None),
        (60, ALWAYS + "m", None),
        (60, ALWAYS + "mm", {"missed": "2", "answered": "28", "asked": "28"}),
        (60, NINE_OF_TEN + "amm", {"missed": "2", "answered": "25", "asked": "28"}),
        (60, HALF + "mmm", None),
        (60, HALF + "mmmm", {"missed": "4", "answered": "15", "asked": "28"}),
        (60, NEVER + "mmmmmm", None),
        (60, NEVER + "mmmmmmm", {"missed": "7", "answered": "1", "asked": "28"}),
        (60, HALF + "mmmmo", {"missed": "4", "answered": "15", "asked": "28"}),
        (60, HALF + "mmmma", None),
        (60, "mm", {"missed": "2", "answered": "0", "asked": "0"}),
        (60, "aammm", {"missed": "3", "answered": "2", "asked": "2"}),
    ],
    ids=[
        "new: one",
        "new: two in a row",
        "new: two, an answer between",
        "new: never answered",
        "new: not on the day of joining",
        "day 13: as new",
        "day 13: whatever the habit",
        "day 15: by the habit",
        "always answers: one",
        "always answers: two",
        "nine of ten: two",
        "every other: three",
        "every other: four",
        "hardly ever: six",
        "hardly ever: seven",
        "today's is still open",
        "answered again",
        "after a long break there is no habit",
        "a habit of two check-ins is none",
    ],
)
def test_silence_is_judged_by_the_own_habit(enrolled: int, answers: str, facts: dict[str, str] | None) -> None:
    reason = silence(History(today=TODAY, enrolled_on=ago(enrolled), prompts=prompts(answers)))
    assert (reason and dict(reason.facts)) == facts


@pytest.mark.parametrize(
    ("answered_of_28", "needed"),
    [(0, 7), (3, 7), (8, 7), (11, 5), (14, 4), (16, 3), (18, 3), (20, 2), (22, 2), (25, 2), (28, 2)],
)
def test_who_answers_seldom_may_be_quiet_for_longer(answered_of_28: int, needed: int) -> None:
    assert run_needed(Rate(answered_of_28, 28)) == needed


@pytest.mark.parametrize(
    ("thresholds", "rate", "needed"),
    [
        (Thresholds(silence_chance=5), Rate(16, 28), 4),
        (Thresholds(silence_chance=20), Rate(16, 28), 2),
        (Thresholds(silence_least=3), Rate(28, 28), 3),
        (Thresholds(silence_most=4), Rate(3, 28), 4),
        (Thresholds(), Rate(0, 0), 4),
        (Thresholds(silence_chance=16), Rate(17, 28), 3),
        (Thresholds(silence_chance=17), Rate(17, 28), 2),
    ],
    ids=[
        "rarer",
        "more often",
        "at least three",
        "at most four",
        "no habit at all",
        "exactly 16 in 100 is not under it",
        "under 17 in 100",
    ],
)
def test_a_program_says_how_unusual_a_silence_must_be(thresholds: Thresholds, rate: Rate, needed: int) -> None:
    assert run_needed(rate, thresholds) == needed


def test_a_program_may_ask_for_a_new_patient_after_one_missed_check_in() -> None:
    history = History(today=TODAY, enrolled_on=ago(5), prompts=prompts("aam"))
    assert silence(history, Thresholds(silence_new=1)) is not None


QUIET = History(today=TODAY, enrolled_on=JOINED, prompts=prompts(ALWAYS + "mmmm"))


@pytest.mark.parametrize(
    "in_touch",
    [
        replace(QUIET, away_on=frozenset({TODAY})),
        replace(QUIET, seen_on=frozenset({TODAY})),
        replace(QUIET, heard_on=frozenset({TODAY})),
        replace(QUIET, heard_on=frozenset({ago(1)})),
        replace(QUIET, seen_on=frozenset({ago(1)})),
        replace(QUIET, away_on=frozenset({ago(1)})),
        replace(QUIET, days={ago(1): {"mood": 5}}),
    ],
    ids=[
        "away today",
        "seen today",
        "wrote today",
        "wrote yesterday",
        "seen yesterday",
        "back since yesterday",
        "a check-in of their own",
    ],
)
def test_silence_is_held_back_while_it_would_not_be_true(in_touch: History) -> None:
    assert silence(QUIET) is not None
    assert silence(in_touch) is None


def test_after_a_break_the_count_begins_anew() -> None:
    history = History(
        today=TODAY,
        enrolled_on=JOINED,
        prompts=prompts(ALWAYS + "m", until=5) | prompts("mm"),
        away_on=frozenset({ago(4), ago(3), ago(2)}),
    )
    reason = silence(history)
    assert reason is not None
    assert reason.facts["missed"] == "2"


@pytest.mark.parametrize(
    ("days_ago", "raised"),
    [((13, 10), False), ((13, 10, 6), True), ((12, 9, 6), False)],
    ids=["too few", "two weeks", "a day less"],
)
def test_a_silence_of_two_weeks_is_told_however_seldom_somebody_is_asked(
    days_ago: tuple[int, ...], raised: bool
) -> None:
    before = {ago(n): Prompt.MISSED for n in range(20, 41, 3)}
    history = History(
        today=TODAY,
        enrolled_on=JOINED,
        prompts={**before, ago(14): Prompt.ANSWERED, **dict.fromkeys(map(ago, days_ago), Prompt.MISSED)},
    )
    assert (silence(history, Thresholds(silence_least=3)) is not None) is raised


def test_once_silent_it_stays_so_day_after_day() -> None:
    for more in range(2, LOOK_BACK_DAYS * 2):
        everything = prompts("a" * 60 + "m" * more)
        seen = {on: each for on, each in everything.items() if (TODAY - on).days <= LOOK_BACK_DAYS}
        assert silence(History(today=TODAY, enrolled_on=date(2025, 1, 1), prompts=seen)) is not None


# --------------------------------------------------------------------------------------------------------- instruments

DEPRESSION = Score("total", Localised("Total"), ("q1",), 27, Better.LOW, cut=Cut(at_least=10))
PROTECTIVE = Score("protective", Localised("Protective"), ("q1",), 24, Better.HIGH, cut=Cut(at_most=12))
NO_CUT = Score("other", Localised("Other"), ("q1",), 24, Better.LOW)


@pytest.mark.parametrize(
    ("score", "points", "before", "raised"),
    [
        (DEPRESSION, 9, False, False),
        (DEPRESSION, 10, False, True),
        (DEPRESSION, 10, True, False),
        (DEPRESSION, 27, None, False),
        (DEPRESSION, None, False, False),
        (PROTECTIVE, 13, False, False),
        (PROTECTIVE, 12, False, True),
        (PROTECTIVE, 0, True, False),
        (NO_CUT, 24, False, False),
    ],
    ids=[
        "below",
        "crossed",
        "as last time",
        "the first one",
        "unfinished",
        "above",
        "crossed downwards",
        "still",
        "no cut",
    ],
)
def test_an_instrument_is_told_when_it_crosses_and_not_while_it_stays(
    score: Score, points: int | None, before: bool | None, raised: bool
) -> None:
    assert (instrument_crossed("PHQ-9", [Crossing(Result(score, points), before)]) is not None) is raised


def test_scores_that_cross_together_are_one_reason() -> None:
    crossings = [Crossing(Result(DEPRESSION, 14), before=False), Crossing(Result(PROTECTIVE, 8), before=False)]
    reason = instrument_crossed("BAM", crossings)
    assert reason is not None
    assert (reason.rule, reason.level) == (Rule.INSTRUMENT_CROSSED, Level.CONCERN)
    assert dict(reason.facts) == {
        "instrument": "BAM",
        "score": "Total / Protective",
        "value": "14 / 8",
        "cut": "10 / 12",
    }


# ------------------------------------------------------------------------------------------------- whatever the history

DATES = st.one_of(st.integers(-2, 50).map(ago), st.sampled_from([date.min, date.max]))
QUESTIONS = st.sampled_from(["mood", "craving", "confidence", "sleep", "sleep-hours", "used"])
DAYS = st.dictionaries(st.integers(-2, 20).map(ago), st.dictionaries(QUESTIONS, st.integers(0, 10)), max_size=20)
ANY_THRESHOLDS = st.builds(
    Thresholds, **{each.name: st.integers(each.least, each.most) for each in THRESHOLDS}
)  # fmt: skip
HISTORIES = st.builds(
    History,
    today=st.just(TODAY),
    enrolled_on=DATES,
    days=DAYS,
    prompts=st.dictionaries(DATES, st.sampled_from(Prompt), max_size=40),
    heard_on=st.frozensets(DATES, max_size=3),
    seen_on=st.frozensets(DATES, max_size=3),
    away_on=st.frozensets(DATES, max_size=3),
    watches_sleep=st.booleans(),
)


@given(HISTORIES, ANY_THRESHOLDS)
def test_no_history_is_an_error_and_every_reason_states_its_numbers(history: History, thresholds: Thresholds) -> None:
    reasons = [*evaluate(history, thresholds), silence(history, thresholds)]
    for reason in reasons:
        assert reason is None or (reason.level is Level.CONCERN and all(reason.facts.values()))


@given(HISTORIES, ANY_THRESHOLDS)
def test_without_an_answer_today_no_trend_is_raised(history: History, thresholds: Thresholds) -> None:
    assert evaluate(replace(history, days={**history.days, TODAY: {}}), thresholds) == ()


@given(HISTORIES, QUESTIONS, ANY_THRESHOLDS)
def test_an_answer_less_today_never_raises_more(history: History, question: str, thresholds: Thresholds) -> None:
    fewer = {name: value for name, value in history.days.get(TODAY, {}).items() if name != question}
    less = replace(history, days={**history.days, TODAY: fewer})
    raised = {reason.rule for reason in evaluate(history, thresholds)}
    assert {reason.rule for reason in evaluate(less, thresholds)} <= raised


@given(st.data(), ANY_THRESHOLDS)
def test_an_answer_less_on_any_day_makes_nothing_rise(data: st.DataObject, thresholds: Thresholds) -> None:
    values = st.lists(st.one_of(st.none(), st.integers(0, 10)), min_size=1, max_size=8)
    history = answered("craving", dict(enumerate(data.draw(values))))
    gone = data.draw(st.sampled_from(sorted(history.days)))
    less = replace(history, days={**history.days, gone: {}})
    assert craving_rising(history, thresholds) is not None or craving_rising(less, thresholds) is None


@given(HISTORIES, ANY_THRESHOLDS)
def test_silence_is_never_told_while_it_is_held_back(history: History, thresholds: Thresholds) -> None:
    assert silence(replace(history, away_on=history.away_on | {TODAY}), thresholds) is None
    assert silence(replace(history, seen_on=history.seen_on | {TODAY}), thresholds) is None


@given(HISTORIES, ANY_THRESHOLDS)
def test_silence_is_never_told_after_a_sign_of_life_today(history: History, thresholds: Thresholds) -> None:
    assert silence(replace(history, heard_on=frozenset({TODAY})), thresholds) is None
    assert silence(replace(history, days={**history.days, TODAY: {"mood": 5}}), thresholds) is None


@given(st.integers(0, 28), st.integers(0, 28), ANY_THRESHOLDS)
def test_who_answers_more_is_missed_sooner(one: int, other: int, thresholds: Thresholds) -> None:
    seldom, often = Rate(min(one, other), 28), Rate(max(one, other), 28)
    assert thresholds.silence_least <= run_needed(often, thresholds) <= run_needed(seldom, thresholds)
    assert run_needed(seldom, thresholds) <= thresholds.silence_most


@given(st.integers(0, 28), ANY_THRESHOLDS)
def test_no_silence_lasts_longer_than_two_weeks(rate: int, thresholds: Thresholds) -> None:
    before = "a" * rate + "m" * (28 - rate)
    history = History(
        today=TODAY, enrolled_on=JOINED, prompts=prompts(f"{before}a" + "m" * LONGEST_SILENCE_DAYS)
    )  # fmt: skip
    assert silence(history, thresholds) is not None


def test_each_trend_has_a_reason_of_its_own() -> None:
    days = {ago(n): {"mood": 9, "sleep": 2, "craving": 8 - n, "confidence": 9} for n in range(1, 8)}
    days[TODAY] = {"mood": 9, "sleep": 1, "craving": 9, "confidence": 3}
    high = History(today=TODAY, enrolled_on=JOINED, days=days, watches_sleep=True)
    low = replace(high, days={**days, TODAY: {"mood": 2}})
    raised = [reason.rule for history in (high, low) for reason in evaluate(history)]
    assert raised == [Rule.CRAVING_RISING, Rule.CONFIDENCE_LOW, Rule.SLEEP_MOOD, Rule.MOOD_BELOW_OWN]
    assert len(raised) == len(TRENDS)


def test_every_rule_that_an_answer_may_set_off_says_which_answers() -> None:
    assert [rule.name.lower() for rule in CONCERNS] == [trend.__name__ for trend in TRENDS]
    assert all(CONCERNS.values())
