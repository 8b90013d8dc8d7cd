"""Which skill comes first, when one is prompted, and how the player moves."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest

from care import skills
from care.catalogue import Family, Localised, Skill, Step
from care.records import Focus, SafetyAnswer, SafetyCause, SafetyCheck, SkillRun, SkillState, Source
from care.skills import Tally

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
"""Monday, 3 pm in New York."""


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def skill(skill_id: str, family: Family, minutes: int = 5, *, unasked: bool = True) -> Skill:
    words = Localised("x", "x")
    steps = (Step(words), Step(words))
    return Skill(skill_id, 1, "draft", family, words, words, minutes, unasked, timed=False, steps=steps)


def run(skill_id: str, before: int | None, after: int | None, state: SkillState = SkillState.DONE) -> SkillRun:
    return SkillRun(
        id="r",
        patient_id="p",
        skill=skill_id,
        version=1,
        source=Source.SELF,
        state=state,
        before=before,
        after=after,
        started_at=NOW,
    )


CATALOGUE = (
    skill("senses", Family.GROUNDING, 3),
    skill("wait", Family.RELAPSE_PREVENTION, 15),
    skill("lapse-plan", Family.RELAPSE_PREVENTION, 3),
    skill("breath", Family.DBT, 3),
    skill("thought", Family.CBT, 7),
    skill("wave", Family.RELAPSE_PREVENTION, 5),
    skill("cold", Family.DBT, 2, unasked=False),
)


def test_averages_come_from_runs_rated_before_and_after() -> None:
    runs = [
        run("wave", 8, 4),
        run("wave", 5, 3),
        run("wave", 5, None),
        run("wave", None, 3),
        run("wave", 9, 0, SkillState.STOPPED),
        run("", 9, 0),
        run("breath", 4, 6),
    ]
    assert skills.tallies(runs) == {"wave": Tally(3.0, 2), "breath": Tally(-2.0, 1)}


@pytest.mark.parametrize(
    ("runs", "focus", "unasked", "expected"),
    [
        ([], Focus.SUBSTANCE, True, ["wave", "wait"]),
        ([], Focus.BOTH, True, ["wave", "wait"]),
        ([], Focus.MENTAL, True, ["breath", "senses"]),
        ([], Focus.MENTAL, False, ["cold", "breath"]),
        ([run("thought", 6, 5)], Focus.SUBSTANCE, True, ["thought", "wave"]),
        ([run("thought", 6, 5), run("breath", 6, 3)], Focus.SUBSTANCE, True, ["breath", "thought"]),
        ([run("thought", 6, 5), run("breath", 6, 5), run("breath", 6, 5)], Focus.BOTH, True, ["breath", "thought"]),
        ([run("wave", 4, 6)], Focus.SUBSTANCE, True, ["wait", "breath"]),
        ([run("cold", 9, 1)], Focus.SUBSTANCE, True, ["wave", "wait"]),
        ([run("lapse-plan", 9, 1)], Focus.SUBSTANCE, False, ["wave", "wait"]),
        ([run("gone", 9, 1)], Focus.SUBSTANCE, True, ["wave", "wait"]),
    ],
    ids=["new", "new, both", "new, mental health", "asked for", "what helped", "what helped more",
         "tried more often", "what did not help", "not unasked", "never the lapse plan", "no longer in the catalogue"],
)  # fmt: skip
def test_two_skills_are_suggested(runs: list[SkillRun], focus: Focus, unasked: bool, expected: list[str]) -> None:
    assert [s.id for s in skills.suggestions(CATALOGUE, runs, focus, unasked=unasked)] == expected


def test_the_library_holds_every_skill() -> None:
    assert {s.id for s in skills.ordered(CATALOGUE, [], Focus.SUBSTANCE)} == {s.id for s in CATALOGUE}


def test_every_family_has_its_place_for_every_focus() -> None:
    assert all(set(skills.FAMILIES[focus]) == set(Family) for focus in Focus)


@pytest.mark.parametrize(
    ("tally", "said"),
    [(Tally(3, 6), True), (Tally(3, 1), False), (Tally(0, 6), False), (Tally(-1, 6), False), (None, False)],
    ids=["helped", "once is no average", "no change", "up", "never tried"],
)
def test_an_average_is_told_only_when_it_went_down(tally: Tally | None, said: bool) -> None:
    assert skills.worth_saying(tally) is said


@pytest.mark.parametrize(
    ("average", "language", "text"), [(3.0, "en", "3"), (2.5, "en", "2.5"), (2.5, "es", "2,5"), (10 / 3, "es", "3,3")]
)
def test_an_average_is_written_as_people_write_it(average: float, language: str, text: str) -> None:
    assert skills.number(average, language) == text


def check(answer: SafetyAnswer | None) -> SafetyCheck:
    answered = utc("2026-11-23 18:05") if answer else None
    return SafetyCheck(
        id="c",
        patient_id="p",
        cause=SafetyCause.MOOD,
        asked_at=utc("2026-11-23 18:00"),
        answer=answer,
        answered_at=answered,
    )


@pytest.mark.parametrize(
    ("answer", "resolved", "asked_for", "unasked"),
    [
        (SafetyAnswer.SAFE, None, True, True),
        (SafetyAnswer.NOT_SURE, None, False, False),
        (SafetyAnswer.NOT_SAFE, None, False, False),
        (SafetyAnswer.NOT_SAFE, "2026-11-23 17:00", False, False),
        (SafetyAnswer.NOT_SAFE, "2026-11-23 18:30", True, True),
        (None, None, True, False),
        (None, "2026-11-23 18:30", True, True),
    ],
    ids=["safe", "not sure", "not safe", "resolved before", "resolved since", "no answer yet", "no answer, resolved"],
)
def test_no_skill_opens_while_the_last_safety_answer_is_not_safe(
    answer: SafetyAnswer | None, resolved: str | None, asked_for: bool, unasked: bool
) -> None:
    at = utc(resolved) if resolved else None
    found = [skills.may_open(check(answer), at, unasked=each) for each in (False, True)]
    assert found == [asked_for, unasked]


def test_a_skill_opens_for_who_was_never_asked() -> None:
    assert skills.may_open(None, None, unasked=True)


@pytest.mark.parametrize(
    ("at", "seen", "by", "to"),
    [(0, 0, 1, 1), (1, 0, 1, 1), (2, 3, 1, 2), (4, 4, 1, 5), (3, 3, -1, 2), (0, 0, -1, 0), (2, 3, -1, 2)],
    ids=["next", "next twice", "timer of a step that was left", "last", "back", "back at the start", "back twice"],
)
def test_only_a_tap_that_saw_this_step_moves(at: int, seen: int, by: int, to: int) -> None:
    assert skills.moved(at, seen, by, 5) == to


@pytest.mark.parametrize(
    ("now", "zone", "slot"),
    [
        ("2026-11-23 20:00", "America/New_York", "2026-11-24 20:00"),
        ("2026-11-24 19:59", "America/New_York", "2026-11-24 20:00"),
        ("2026-11-24 20:00", "America/New_York", "2026-11-26 20:00"),
        ("2026-11-26 21:00", "America/New_York", "2026-11-29 20:00"),
        ("2026-11-24 20:00", "America/Los_Angeles", "2026-11-24 23:00"),
        ("2026-10-30 12:00", "America/New_York", "2026-11-01 20:00"),
        ("2026-03-06 12:00", "America/New_York", "2026-03-08 19:00"),
        ("2026-11-25 04:59", "America/New_York", "2026-11-26 20:00"),
    ],
    ids=["the day before", "a minute before", "at the slot", "over the weekend", "another zone", "autumn night",
         "spring night", "before midnight"],
)  # fmt: skip
def test_the_next_prompt_is_at_three_local_time(now: str, zone: str, slot: str) -> None:
    assert skills.next_prompt(utc(now), zone) == utc(slot)


@pytest.mark.parametrize(
    ("day", "slot"), [("2026-03-08", "2026-03-08 07:00"), ("2026-11-01", "2026-11-01 05:30")], ids=["spring", "autumn"]
)
def test_a_slot_in_the_night_of_a_clock_change_comes_once(day: str, slot: str) -> None:
    at = time(2, 30) if day.endswith("08") else time(1, 30)
    found = skills.next_prompt(utc(f"{day} 04:00"), "America/New_York", frozenset({"sun"}), at)
    following = skills.next_prompt(found, "America/New_York", frozenset({"sun"}), at)
    assert (found, (following - found).days) == (utc(slot), 7 if day.endswith("01") else 6)


def test_a_prompt_without_days_is_refused() -> None:
    with pytest.raises(ValueError, match="weekday"):
        skills.next_prompt(NOW, "America/New_York", frozenset())


@pytest.mark.parametrize(
    ("now", "slot"),
    [("2026-11-24 20:00", "2026-11-24 20:00"), ("2026-11-24 21:59", "2026-11-24 20:00"), ("2026-11-24 22:01", None)],
    ids=["on time", "late", "too late"],
)
def test_a_prompt_goes_within_two_hours_of_its_slot_or_not_at_all(now: str, slot: str | None) -> None:
    assert skills.prompt_slot(utc(now), "America/New_York") == (utc(slot) if slot else None)


@pytest.mark.parametrize(("now", "again"), [("2026-11-23 20:20", True), ("2026-11-23 22:20", True),
                                            ("2026-11-23 22:21", False)])  # fmt: skip
def test_a_craving_is_asked_about_again_unless_it_is_hours_too_late(now: str, again: bool) -> None:
    assert skills.asks_again(run("wave", 7, None), utc(now)) is again
