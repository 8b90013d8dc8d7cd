"""What answers mean for staff: told at once where it cannot wait, also when the form is never finished."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions import alerts, entering, tuning
from care.records import (
    Alert,
    Answer,
    Checkin,
    CheckinKind,
    CheckinState,
    EarlierAnswer,
    Flag,
    Form,
    Level,
    Outbox,
    Outcome,
    Patient,
    SafetyCheck,
)
from care.rules import Rule
from tests.actions import phones as on_phones
from tests.actions.phones import Phones
from tests.clinic import ANA, DANA, Clinic, texts
from tests.past import answered

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


# ------------------------------------------------------------------------------------------- today beside the days before


def checks_in(phones: Phones, *labels: str) -> None:
    """Ana starts a check-in of her own, taps these and leaves it there."""
    phones.sends(ANA, "checkin")
    for label in labels:
        phones.taps(ANA, label)


def day_after_day(phones: Phones, *days: tuple[str, ...]) -> None:
    """A check-in on each of these days at three in the afternoon, the last of them today and still open."""
    for labels in days[:-1]:
        checks_in(phones, *labels, "Stop")
        phones.clinic.advance(days=1)
    checks_in(phones, *days[-1])


def lines(clinic: Clinic) -> str:
    """What staff read about Ana."""
    return "\n".join(flag.facts for flag in clinic.open_flags())


def test_craving_that_rises_three_days_is_a_concern_when_the_third_number_is_tapped(phones: Phones) -> None:
    day_after_day(phones, ("7", "4"), ("7", "5"), ("7",))
    assert raised(phones.clinic) == set()
    phones.taps(ANA, "6")
    assert raised(phones.clinic) == {Rule.CRAVING_RISING}
    assert any("craving rising over 3 days: 4, 5, 6 of 10" in text for text in phones.shown(DANA))
    assert phones.clinic.find(Alert)[0].level is Level.CONCERN


@pytest.mark.parametrize(
    "days",
    [
        (("7", "4"), ("7", "5"), ("7", "5")),
        (("7", "3"), ("7", "4"), ("7", "5")),
        (("7", "4"), ("7", "Skip"), ("7", "6")),
        (("7", "4"), ("7", "5"), ("7", "Skip")),
        (("7", "6"), ("7", "5"), ("7", "6")),
    ],
    ids=["level at the end", "below six", "a skip within", "no number today", "down and up"],
)
def test_what_does_not_rise_for_three_days_raises_nothing(phones: Phones, days: tuple[tuple[str, ...], ...]) -> None:
    day_after_day(phones, *days)
    assert raised(phones.clinic) == set()


def test_mood_far_below_the_own_usual_is_a_concern(phones: Phones) -> None:
    for days_ago in range(1, 6):
        answered(phones.clinic, days_ago, mood=8)
    checks_in(phones, "5")
    assert raised(phones.clinic) == {Rule.MOOD_BELOW_OWN}
    assert any("mood 5 of 10, usually 8 (middle of 5 days)" in text for text in phones.shown(DANA))


def test_with_four_answers_there_is_no_usual_yet(phones: Phones) -> None:
    for days_ago in range(1, 5):
        answered(phones.clinic, days_ago, mood=8)
    checks_in(phones, "5")
    assert raised(phones.clinic) == set()


def test_low_confidence_is_a_concern_also_without_a_usual(phones: Phones) -> None:
    checks_in(phones, "7", "1", "No", "3")
    assert raised(phones.clinic) == {Rule.CONFIDENCE_LOW}


def watches_sleep(clinic: Clinic) -> None:
    ana, dana = clinic.patient(), clinic.staff()
    clinic.turn(lambda turn: tuning.watch_sleep(turn, dana.id, ana.id, on=True))


@pytest.mark.parametrize("is_watched", [True, False], ids=["watched", "as delivered"])
def test_little_sleep_with_very_high_mood_is_told_only_where_a_clinician_wants_it(
    phones: Phones, is_watched: bool
) -> None:
    if is_watched:
        watches_sleep(phones.clinic)
    answered(phones.clinic, 1, mood=9, sleep=1)
    on_phones.asked(phones, texts().questionnaires["daily-mental"])
    for label in ("10", "2"):  # mood, anxiety
        phones.taps(ANA, label)
    assert raised(phones.clinic) == set()
    phones.taps(ANA, "2")  # sleep
    assert raised(phones.clinic) == ({Rule.SLEEP_MOOD} if is_watched else set())


def test_a_concern_is_one_card_without_a_sound(phones: Phones) -> None:
    day_after_day(phones, ("7", "4"), ("7", "5"), ("7", "6", "No", "8", "Skip"))
    dana = phones.clinic.staff()
    cards = phones.clinic.find(Outbox, person_id=dana.id, purpose="alert")
    assert cards != []
    assert all(row.silent for row in cards)
    assert len([text for text in phones.shown(DANA) if "craving rising" in text]) == 1


def test_what_staff_closed_half_way_is_not_raised_again_by_the_next_question(phones: Phones) -> None:
    clinic, dana = phones.clinic, phones.clinic.staff()
    day_after_day(phones, ("7", "4"), ("7", "5"), ("7", "6"))
    [alert] = clinic.find(Alert)
    clinic.turn(lambda turn: alerts.resolve(turn, dana.id, alert.id, Outcome.SAFE))
    for label in ("No", "8", "Skip"):
        phones.taps(ANA, label)
    assert raised(clinic) == set()
    assert len(clinic.find(Flag)) == 1


def test_a_corrected_number_changes_the_line_and_closes_nothing(phones: Phones) -> None:
    day_after_day(phones, ("7", "4"), ("7", "5"), ("7", "6", "◀ Back", "7"))
    assert raised(phones.clinic) == {Rule.CRAVING_RISING}
    assert "4, 5, 7" in lines(phones.clinic)
    phones.taps(ANA, "◀ Back")
    phones.taps(ANA, "1")
    assert raised(phones.clinic) == {Rule.CRAVING_RISING}


def test_an_answer_after_midnight_belongs_to_the_day_of_its_check_in(phones: Phones) -> None:
    clinic = phones.clinic
    for days_ago, craving in ((2, 4), (1, 5)):
        answered(clinic, days_ago, craving=craving)
    clinic.advance(hours=8.9)
    checks_in(phones, "7")
    clinic.advance(hours=0.5)  # Tuesday, a quarter past midnight
    phones.taps(ANA, "6")
    assert raised(clinic) == {Rule.CRAVING_RISING}


# --------------------------------------------------------------------------------------------- the program's own numbers


def sets(clinic: Clinic, **values: int) -> None:
    sam = clinic.staff("sam")
    assert clinic.turn(lambda turn: tuning.set_thresholds(turn, sam.id, values)) == frozenset()


def test_the_numbers_of_the_program_decide_what_is_urgent(phones: Phones) -> None:
    sets(phones.clinic, craving_urgent=6, mood_urgent=3)
    checks_in(phones, "3", "6")
    assert raised(phones.clinic) == {Rule.MOOD_LOW, Rule.CRAVING_HIGH}
    phones.taps(ANA, "Stop")
    assert any(SAFE in text for text in phones.shown(ANA))


def test_the_numbers_of_the_program_decide_about_trends_and_offers(phones: Phones) -> None:
    sets(phones.clinic, confidence_low=5, skill_craving=2)
    checks_in(phones, "7", "2", "No", "5", "Skip")
    assert raised(phones.clinic) == {Rule.CONFIDENCE_LOW}
    assert any("help many people" in text for text in phones.shown(ANA))


def test_a_change_counts_from_the_next_answer_and_closes_nothing(phones: Phones) -> None:
    checks_in(phones, "7", "8")
    assert raised(phones.clinic) == {Rule.CRAVING_HIGH}
    sets(phones.clinic, craving_urgent=9)
    phones.taps(ANA, "Stop")
    assert raised(phones.clinic) == {Rule.CRAVING_HIGH}
    assert phones.clinic.find(Patient)[0].id == phones.clinic.find(Flag)[0].patient_id


@pytest.mark.parametrize(("urgent", "rules"), [(8, set()), (7, {Rule.CRAVING_HIGH})], ids=["as delivered", "lower"])
def test_a_craving_outside_a_check_in_is_judged_by_the_same_numbers(
    phones: Phones, urgent: int, rules: set[Rule]
) -> None:
    sets(phones.clinic, craving_urgent=urgent)
    phones.sends(ANA, "craving")
    phones.taps(ANA, "7")
    assert raised(phones.clinic) == rules


# ------------------------------------------------------------------------------------- what staff have closed meanwhile


def _typed(phones: Phones, *answers: str) -> list[int]:
    """Ana begins a check-in of her own and types these; the ids of her messages."""
    phones.sends(ANA, "checkin")
    return [phones.types(ANA, answer) for answer in answers]


def _resolve(phones: Phones, outcome: Outcome = Outcome.SAFE) -> None:
    """Dana closes the alert."""
    dana = phones.clinic.staff()
    (alert,) = [each for each in phones.clinic.find(Alert) if each.outcome is None]
    phones.clinic.advance(seconds=10)
    assert phones.clinic.turn(lambda turn: alerts.resolve(turn, dana.id, alert.id, outcome))
    assert raised(phones.clinic) == set()


def test_a_later_answer_does_not_raise_again_what_was_closed_meanwhile(phones: Phones) -> None:
    _typed(phones, "1", "9")
    assert raised(phones.clinic) == {Rule.MOOD_LOW, Rule.CRAVING_HIGH}
    _resolve(phones)
    phones.taps(ANA, "No")
    phones.types(ANA, "8")
    phones.taps(ANA, "Skip")
    assert raised(phones.clinic) == set()
    assert len(phones.clinic.find(Alert)) == 1


def test_a_later_answer_raises_what_it_calls_for_itself(phones: Phones) -> None:
    _typed(phones, "1")
    _resolve(phones)
    phones.types(ANA, "9")
    assert raised(phones.clinic) == {Rule.CRAVING_HIGH}


@pytest.mark.parametrize(
    ("changed", "again"),
    [("10", {Rule.CRAVING_HIGH}), ("9", set()), ("8", set()), ("2", set())],
    ids=["worse", "the same", "better and still high", "low"],
)
def test_an_edited_answer_raises_again_only_when_it_is_worse(phones: Phones, changed: str, again: set[Rule]) -> None:
    *_, craving = _typed(phones, "6", "9")
    _resolve(phones)
    phones.types(ANA, changed, edits=craving)
    assert raised(phones.clinic) == again


def test_an_answer_that_is_high_again_after_it_was_low_is_news(phones: Phones) -> None:
    *_, craving = _typed(phones, "6", "9")
    _resolve(phones)
    phones.types(ANA, "3", edits=craving)
    assert raised(phones.clinic) == set()
    phones.types(ANA, "9", edits=craving)
    assert raised(phones.clinic) == {Rule.CRAVING_HIGH}


def test_use_that_was_told_and_closed_is_not_told_again_by_going_back(phones: Phones) -> None:
    _typed(phones, "6", "3")
    phones.taps(ANA, "Yes")
    _resolve(phones)
    phones.taps(ANA, "◀ Back")
    phones.taps(ANA, "Yes")
    assert raised(phones.clinic) == set()
    phones.taps(ANA, "◀ Back")
    phones.taps(ANA, "No")
    phones.taps(ANA, "◀ Back")
    phones.taps(ANA, "Yes")
    assert raised(phones.clinic) == {Rule.USE_REPORTED}


def test_a_better_answer_still_changes_the_numbers_of_an_open_flag(phones: Phones) -> None:
    *_, craving = _typed(phones, "6", "9")
    phones.types(ANA, "8", edits=craving)
    (flag,) = phones.clinic.open_flags()
    assert flag.facts == '{"value": "8"}'


def test_the_next_check_in_raises_what_was_closed_in_the_last_one(phones: Phones) -> None:
    _typed(phones, "6", "9")
    phones.taps(ANA, "Stop")
    _resolve(phones)
    phones.clinic.advance(minutes=5)
    _typed(phones, "6", "9")
    assert raised(phones.clinic) == {Rule.CRAVING_HIGH}


def test_a_mood_that_sinks_by_an_edit_after_the_end_brings_the_safety_question_at_once(phones: Phones) -> None:
    mood, *_ = _typed(phones, "6", "3")
    for _ in range(3):
        phones.taps(ANA, "Skip")
    assert phones.clinic.find(SafetyCheck) == []
    phones.types(ANA, "1", edits=mood)
    assert raised(phones.clinic) == {Rule.MOOD_LOW}
    assert any(SAFE in text for text in phones.shown(ANA))


def test_the_safety_question_is_not_asked_anew_for_every_answer_after_a_low_mood(phones: Phones) -> None:
    _typed(phones, "1")
    phones.clinic.advance(seconds=95)
    phones.deliver()
    phones.taps(ANA, "I'm safe")
    phones.types(ANA, "3")
    phones.clinic.advance(minutes=3)
    assert len(phones.clinic.find(SafetyCheck)) == 1
