"""The bad moment: the safety question is asked, a worse answer always counts, and no answer keeps the alarm."""

from __future__ import annotations

import pytest

from actions import helping
from care.records import Alert, Flag, Level, SafetyAnswer, SafetyCause, SafetyCheck
from care.rules import Rule
from tests.actions.phones import Phones
from tests.clinic import ANA, BETH, DANA, Clinic


@pytest.fixture
def phones(clinic: Clinic) -> Phones:
    return Phones(clinic)


def _asks(phones: Phones, cause: SafetyCause = SafetyCause.HELP) -> None:
    ana = phones.clinic.patient().id
    phones.clinic.turn(lambda turn: helping.ask_safety(turn, ana, cause))
    phones.deliver()


def _rules(phones: Phones) -> list[Rule]:
    return [Rule(flag.rule) for flag in phones.clinic.find(Flag)]


def test_a_question_that_waits_for_its_answer_is_shown_again_and_not_doubled(phones: Phones) -> None:
    _asks(phones)
    phones.clinic.advance(minutes=9)
    _asks(phones)
    assert len(phones.clinic.find(SafetyCheck)) == 1
    phones.taps(ANA, "I'm safe")
    _asks(phones)
    assert len(phones.clinic.find(SafetyCheck)) == 2


def test_a_graver_cause_takes_over_an_open_question(phones: Phones) -> None:
    _asks(phones, SafetyCause.HELP)
    _asks(phones, SafetyCause.WORDS)
    _asks(phones, SafetyCause.HELP)
    assert [check.cause for check in phones.clinic.find(SafetyCheck)] == [SafetyCause.WORDS]


UNANSWERED = [
    (SafetyCause.HELP, Rule.HELP_OPENED_LEFT, Level.CONCERN),
    (SafetyCause.MOOD, Rule.SAFETY_UNANSWERED, Level.CRISIS),
    (SafetyCause.WORDS, Rule.SAFETY_UNANSWERED, Level.CRISIS),
]


@pytest.mark.parametrize(("cause", "rule", "level"), UNANSWERED, ids=[str(case[0]) for case in UNANSWERED])
def test_no_answer_keeps_the_alarm(phones: Phones, cause: SafetyCause, rule: Rule, level: Level) -> None:
    _asks(phones, cause)
    phones.clinic.advance(minutes=11)
    assert _rules(phones) == [rule]
    assert phones.clinic.find(Alert)[0].level is level


ANSWERS = [("I'm safe", SafetyAnswer.SAFE, []), ("Not sure", SafetyAnswer.NOT_SURE, [Rule.NOT_SURE]),
           ("Not safe", SafetyAnswer.NOT_SAFE, [Rule.NOT_SAFE])]  # fmt: skip


@pytest.mark.parametrize(("label", "answer", "rules"), ANSWERS, ids=[case[0] for case in ANSWERS])
def test_an_answer_is_stored_and_means_what_it_means(
    phones: Phones, label: str, answer: SafetyAnswer, rules: list[Rule]
) -> None:
    _asks(phones)
    phones.taps(ANA, label)
    assert [check.answer for check in phones.clinic.find(SafetyCheck)] == [answer]
    assert _rules(phones) == rules
    phones.clinic.advance(minutes=11)
    assert _rules(phones) == rules  # it was answered: nothing is owed


def test_not_sure_counts_as_not_safe(phones: Phones) -> None:
    _asks(phones)
    phones.taps(ANA, "Not sure")
    assert phones.clinic.find(Alert)[0].level is Level.CRISIS
    assert phones.clinic.turn(lambda turn: helping.owes_answer(turn, phones.clinic.find(SafetyCheck)[0].patient_id))


def test_a_better_answer_later_closes_nothing(phones: Phones) -> None:
    _asks(phones)
    message_id, shown = phones.message(ANA, "Not safe")
    phones.forges(ANA, message_id, shown, "Not safe")
    phones.forges(ANA, message_id, shown, "I'm safe")
    assert len(phones.clinic.open_flags()) == 1
    assert "I'm safe" in phones.last(DANA)


def test_the_same_answer_twice_counts_once(phones: Phones) -> None:
    _asks(phones)
    message_id, shown = phones.message(ANA, "Not safe")
    told = len(phones.shown(DANA))
    for _ in range(2):
        phones.forges(ANA, message_id, shown, "Not safe")
    assert len(phones.shown(DANA)) == told + 1


@pytest.mark.parametrize("other", [BETH, DANA], ids=["another counselor", "her counselor"])
def test_nobody_else_may_answer_for_her(phones: Phones, other: int) -> None:
    _asks(phones)
    message_id, shown = phones.message(ANA, "I'm safe")
    assert phones.forges(other, message_id, shown, "I'm safe") != ""
    assert [check.answer for check in phones.clinic.find(SafetyCheck)] == [None]


def test_tell_my_counselor_tells_and_says_the_truth(phones: Phones) -> None:
    _asks(phones)
    phones.taps(ANA, "Tell my counselor")
    assert _rules(phones) == [Rule.TELL_COUNSELOR]
    assert "I do not know yet if it was seen" in phones.last(ANA)
    assert "needs you" in phones.last(DANA)


def test_facts_stand_behind_a_spoiler(phones: Phones) -> None:
    _asks(phones)
    phones.taps(ANA, "Safety facts")
    shown = next(reversed(phones.chats[ANA].values()))
    assert "naloxone" in shown.text.casefold()
    assert "naloxone" not in shown.preview.casefold()


def test_staff_who_ask_for_help_get_the_numbers_and_raise_nothing(phones: Phones) -> None:
    phones.clinic.acts(DANA, helping.open_help)
    phones.deliver()
    assert "988" in phones.last(DANA)
    assert _rules(phones) == []
