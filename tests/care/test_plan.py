"""The safety plan: what a line may be, in which order it is read, and whom to call."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care import plan
from care.plan import PersonToCall
from care.records import PlanLine, PlanSection

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)


def line(section: PlanSection, words: str, minute: int = 0, *, removed: bool = False) -> PlanLine:
    return PlanLine(
        id=f"{minute:032d}",
        patient_id="p",
        section=section,
        words=words,
        added_by="p",
        added_at=NOW + timedelta(minutes=minute),
        removed_at=NOW if removed else None,
    )


def test_parts_come_in_reading_order_and_empty_ones_are_left_out() -> None:
    lines = [
        line(PlanSection.REASONS, "my son", 3),
        line(PlanSection.SIGNS, "I stop answering", 2),
        line(PlanSection.SIGNS, "I do not sleep", 1),
        line(PlanSection.PLACES, "gone", 4, removed=True),
    ]
    shown = {section: [each.words for each in of] for section, of in plan.parts(lines).items()}
    assert shown == {
        PlanSection.SIGNS: ["I do not sleep", "I stop answering"],
        PlanSection.REASONS: ["my son"],
    }
    assert list(shown) == [PlanSection.SIGNS, PlanSection.REASONS]


@pytest.mark.parametrize(
    ("words", "fits"),
    [("", False), ("   ", False), ("a", True), ("x" * plan.LONGEST_LINE, True), ("x" * (plan.LONGEST_LINE + 1), False)],
    ids=["empty", "blank", "short", "longest", "too long"],
)
def test_a_line_is_short_and_not_empty(words: str, fits: bool) -> None:
    assert plan.fits(words) is fits


def test_a_part_has_room_until_it_is_full() -> None:
    lines = [line(PlanSection.HELPS, f"thing {number}", number) for number in range(plan.MOST_LINES)]
    assert not plan.has_room(lines, PlanSection.HELPS)
    assert plan.has_room(lines[1:], PlanSection.HELPS)
    assert plan.has_room(lines, PlanSection.PEOPLE)


@pytest.mark.parametrize(
    ("words", "person"),
    [
        ("Maria 555-0101", PersonToCall("Maria", "555-0101")),
        ("555-0101 Maria", PersonToCall("Maria", "555-0101")),
        ("my sponsor Joe: (212) 555-0101", PersonToCall("my sponsor Joe", "(212) 555-0101")),
        ("Tía Rosa, +52 55 5555 0101", PersonToCall("Tía Rosa", "+52 55 5555 0101")),
        ("+12125550101", PersonToCall("", "+12125550101")),
        ("my sister", None),
        ("room 12", None),
        ("2 friends", None),
    ],
)
def test_the_first_with_a_number_is_the_person_to_call(words: str, person: PersonToCall | None) -> None:
    assert plan.person_to_call([line(PlanSection.PEOPLE, words)]) == person


def test_numbers_of_other_parts_are_no_people() -> None:
    assert plan.person_to_call([line(PlanSection.PLACES, "library 555-0101")]) is None
    lines = [line(PlanSection.PEOPLE, "my sister", 1), line(PlanSection.PEOPLE, "Joe 555-0102", 2)]
    assert plan.person_to_call(lines) == PersonToCall("Joe", "555-0102")


@given(st.text(max_size=300))
def test_any_text_can_be_looked_at(words: str) -> None:
    found = plan.person_to_call([line(PlanSection.PEOPLE, words)])
    assert found is None or found.number in words
