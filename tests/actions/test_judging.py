"""What answers mean for staff: told at once where it cannot wait, also when the form is never finished."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions import entering
from care.records import (
    Alert,
    Answer,
    Checkin,
    CheckinKind,
    CheckinState,
    EarlierAnswer,
    Form,
    Level,
    SafetyCheck,
)
from care.rules import Rule
from tests.actions import phones as on_phones
from tests.actions.phones import Phones
from tests.clinic import ANA, DANA, Clinic, texts

PHQ9 = texts().instruments["phq9"]
SAFE = "Are you safe right now?"


@pytest.fixture
def phones(clinic: Clinic) -> Phones:
    return Phones(clinic)


def raised(clinic: Clinic) -> set[Rule]:
    return {Rule(flag.rule) for flag in clinic.open_flags()}


def phq9(phones: Phones, *labels: str, form: Form = Form.FULL) -> Checkin:
    """Ana is asked the PHQ-9 and taps these."""
    checkin = on_phones.asked(phones, PHQ9, kind=CheckinKind.ASSESSMENT, form=form)
    for label in labels:
        phones.taps(ANA, label)
    return checkin


EIGHT_TIMES_NO = ("Not at all",) * 8


# ------------------------------------------------------------------------------------------------ items that cannot wait


@pytest.mark.parametrize("label", ["Several days", "More than half the days", "Nearly every day"])
def test_item_nine_reaches_staff_and_asks_ana_before_the_form_is_over(phones: Phones, label: str) -> None:
    checkin = phq9(phones, *EIGHT_TIMES_NO, label)
    assert raised(phones.clinic) == {Rule.ITEM9}
    assert phones.clinic.find(Alert)[0].level is Level.URGENT
    assert any("urgent" in text for text in phones.shown(DANA)), "it waits for no end and for no minute"
    assert any(SAFE in text for text in phones.shown(ANA))
    assert phones.clinic.find(Checkin, id=checkin.id)[0].state is CheckinState.ASKED


def test_item_nine_fires_on_a_form_on_which_nothing_else_was_answered(phones: Phones) -> None:
    phq9(phones, *("Skip",) * 8, "Several days")
    assert raised(phones.clinic) == {Rule.ITEM9}
    assert any("urgent" in text for text in phones.shown(DANA))


def test_item_nine_with_no_word_after_it_is_a_crisis(phones: Phones) -> None:
    phq9(phones, *EIGHT_TIMES_NO, "Several days")
    phones.clinic.advance(minutes=11)
    phones.deliver()
    assert Rule.SAFETY_UNANSWERED in raised(phones.clinic)
    assert phones.clinic.find(Alert)[0].level is Level.CRISIS
    assert any("now" in text for text in phones.shown(DANA))


def test_item_nine_with_i_am_safe_stays_urgent_and_stays_open(phones: Phones) -> None:
    phq9(phones, *EIGHT_TIMES_NO, "Several days")
    phones.taps(ANA, "I'm safe")
    phones.clinic.advance(minutes=30)
    assert raised(phones.clinic) == {Rule.ITEM9}
    assert phones.clinic.find(Alert)[0].level is Level.URGENT


@pytest.mark.parametrize(("label", "rule"), [("Not sure", Rule.NOT_SURE), ("Not safe", Rule.NOT_SAFE)])
def test_item_nine_and_not_safe_is_a_crisis_at_once(phones: Phones, label: str, rule: Rule) -> None:
    phq9(phones, *EIGHT_TIMES_NO, "Several days")
    phones.taps(ANA, label)
    assert raised(phones.clinic) == {Rule.ITEM9, rule}
    assert phones.clinic.find(Alert)[0].level is Level.CRISIS


@pytest.mark.parametrize("label", ["Not at all", "Skip"])
def test_item_nine_answered_with_no_or_not_at_all_raises_nothing(phones: Phones, label: str) -> None:
    phq9(phones, *EIGHT_TIMES_NO, label)
    assert raised(phones.clinic) == set()
    assert phones.clinic.find(SafetyCheck) == []


def test_an_answer_that_is_taken_back_does_not_take_the_alarm_back(phones: Phones) -> None:
    phq9(phones, *EIGHT_TIMES_NO, "Nearly every day", "◀ Back", "Not at all")
    assert raised(phones.clinic) == {Rule.ITEM9}
    assert [each.value for each in phones.clinic.find(EarlierAnswer)] == [3]


def test_item_nine_typed_instead_of_tapped_counts_the_same(phones: Phones) -> None:
    phq9(phones, *EIGHT_TIMES_NO)
    phones.types(ANA, "nearly every day")
    assert Rule.ITEM9 in raised(phones.clinic)
    assert {each.value for each in phones.clinic.find(Answer, question="q9")} == {3}


def test_item_nine_that_staff_took_down_alerts_without_a_question_on_the_phone(phones: Phones) -> None:
    clinic = phones.clinic
    ana, dana = clinic.patient(), clinic.staff()
    values = {f"q{n}": 0 for n in range(1, 9)} | {"q9": 1}
    clinic.turn(lambda turn: entering.enter(turn, dana.id, ana.id, PHQ9.id, values))
    phones.deliver()
    assert Rule.ITEM9 in raised(clinic)
    assert clinic.find(SafetyCheck) == []


# ----------------------------------------------------------------------------------------------------- the daily one


@pytest.mark.parametrize(
    ("labels", "rules"),
    [
        (("7", "1"), set()),
        (("1",), {Rule.MOOD_LOW}),
        (("7", "8"), {Rule.CRAVING_HIGH}),
        (("7", "1", "Yes"), {Rule.USE_REPORTED}),
        (("Skip", "Skip", "Skip"), set()),
        (("7", "1", "Rather not say"), set()),
    ],
    ids=["ordinary", "very low mood", "strong craving", "use", "all skipped", "rather not say"],
)
def test_an_answer_raises_its_flag_when_it_is_given(phones: Phones, labels: tuple[str, ...], rules: set[Rule]) -> None:
    phones.sends(ANA, "checkin")
    for label in labels:
        phones.taps(ANA, label)
    assert raised(phones.clinic) == rules


def test_below_crisis_staff_are_told_when_the_check_in_is_over(phones: Phones) -> None:
    phones.sends(ANA, "checkin")
    for label in ("7", "9"):
        phones.taps(ANA, label)
    assert phones.shown(DANA) == []
    phones.taps(ANA, "Stop")
    assert any("urgent" in text for text in phones.shown(DANA))


@pytest.mark.parametrize("left", ["Stop", ""], ids=["stopped", "left in the middle"])
def test_very_low_mood_asks_the_safety_question(phones: Phones, left: str) -> None:
    phones.sends(ANA, "checkin")
    phones.taps(ANA, "1")
    if left:
        phones.taps(ANA, left)
    phones.clinic.advance(minutes=2)
    phones.deliver()
    assert len([text for text in phones.shown(ANA) if SAFE in text]) == 1


def test_very_low_mood_in_the_last_minute_of_the_window_asks_all_the_same(phones: Phones) -> None:
    phones.sends(ANA, "checkin")
    closes_at = next(each for each in phones.clinic.find(Checkin) if each.asked_at).closes_at
    phones.clinic.go_to(closes_at - timedelta(seconds=30))
    phones.taps(ANA, "0")
    phones.clinic.advance(minutes=3)
    phones.deliver()
    assert any(SAFE in text for text in phones.shown(ANA))
    phones.clinic.advance(minutes=11)
    assert Rule.SAFETY_UNANSWERED in raised(phones.clinic)


def test_after_reported_use_the_facts_come_with_what_was_agreed(phones: Phones) -> None:
    phones.sends(ANA, "checkin")
    for label in ("5", "1", "Yes", "Stop"):
        phones.taps(ANA, label)
    said = "\n".join(phones.shown(ANA))
    assert "It is information, not failure." in said
    assert "We talk about it in your next session." in said


@pytest.mark.parametrize(
    ("labels", "is_offered"),
    [
        (("7", "4", "No", "8", "Skip"), True),
        (("3", "1", "No", "8", "Skip"), True),
        (("7", "3", "No", "8", "Skip"), False),
    ],
    ids=["craving of four", "mood of three", "neither"],
)
def test_a_skill_is_offered_where_it_may_help(phones: Phones, labels: tuple[str, ...], is_offered: bool) -> None:
    phones.sends(ANA, "checkin")
    for label in labels:
        phones.taps(ANA, label)
    assert any("help many people" in text for text in phones.shown(ANA)) is is_offered
