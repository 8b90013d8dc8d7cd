"""What a running check-in asks stays what it was, and nothing that was answered is overwritten without a trace."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from actions import asked
from care import checkin as asking
from care.catalogue import Localised, Questionnaire
from care.records import Answer, AskedQuestionnaire, Checkin, CheckinKind, EarlierAnswer, Form
from tests.actions import phones as on_phones
from tests.actions.phones import Phones
from tests.clinic import ANA, Clinic, texts

LUIS = 1002
DAILY = texts().questionnaires["daily-substance"]
EXTRAS = texts().extras
MIXED = asking.compose(DAILY, [EXTRAS["medication"], EXTRAS["medication-why"], EXTRAS["stress"]])


@pytest.fixture
def phones(clinic: Clinic) -> Phones:
    return Phones(clinic)


def second_version(questionnaire: Questionnaire, length: int) -> Questionnaire:
    """Another wording of the first question, and fewer questions."""
    first = replace(questionnaire.items[0], text=Localised("And how is today?", "¿Y cómo va hoy?"))
    return replace(questionnaire, items=(first, *questionnaire.items[1:length]), version=2)


def publishes(clinic: Clinic, questionnaire: Questionnaire) -> None:
    """New content is loaded at a restart."""
    there = {**clinic.content.questionnaires, questionnaire.id: questionnaire}
    clinic.content = replace(clinic.content, questionnaires=there)


def answers(clinic: Clinic, checkin: Checkin) -> dict[str, int | None]:
    return {answer.question: answer.value for answer in clinic.find(Answer, checkin_id=checkin.id)}


def earlier(clinic: Clinic) -> list[tuple[int | None, str | None, str | None, bool]]:
    found = sorted(clinic.find(EarlierAnswer), key=lambda each: each.replaced_at)
    return [(each.value, each.words, each.picked, each.skipped) for each in found]


# ----------------------------------------------------------------------------------------------------------- freezing


def test_a_new_version_is_for_whoever_starts_after_it(phones: Phones) -> None:
    clinic = phones.clinic
    phones.sends(ANA, "checkin")
    publishes(clinic, second_version(DAILY, 2))
    phones.taps(ANA, "7")
    assert "2 of 5" in phones.last(ANA)
    phones.taps(ANA, "◀ Back")
    assert "How is your mood right now?" in phones.last(ANA)
    clinic.new_patient(LUIS)
    phones.sends(LUIS, "checkin")
    assert "1 of 2" in phones.last(LUIS)
    kept = {checkin.patient_id: checkin.version for checkin in clinic.find(Checkin) if checkin.asked_at}
    assert kept == {clinic.patient().id: 1, clinic.patient(LUIS).id: 2}


def test_old_answers_are_shown_with_the_words_with_which_they_were_asked(phones: Phones) -> None:
    clinic = phones.clinic
    first = on_phones.asked(phones, DAILY)
    publishes(clinic, second_version(DAILY, 5))
    assert clinic.turn(lambda turn: asked.questionnaire_of(turn, first)) == DAILY
    clinic.content = replace(clinic.content, questionnaires={})
    assert clinic.turn(lambda turn: asked.questionnaire_of(turn, first)) == DAILY


def test_a_mixture_with_extra_questions_is_kept_although_it_stands_in_no_file(phones: Phones) -> None:
    checkin = on_phones.asked(phones, MIXED)
    assert checkin.questionnaire == MIXED.id
    assert phones.clinic.turn(lambda turn: asked.questionnaire_of(turn, checkin)) == MIXED


def test_an_extra_question_that_changes_leaves_the_mixture_that_is_running_alone(phones: Phones) -> None:
    clinic = phones.clinic
    clinic.new_patient(LUIS)
    hers = on_phones.asked(phones, MIXED)
    stress = replace(EXTRAS["stress"], text=Localised("Is there stress?", "¿Hay estrés?"))
    changed = asking.compose(DAILY, [EXTRAS["medication"], EXTRAS["medication-why"], stress])
    assert changed.id == MIXED.id
    his = on_phones.asked(phones, changed, LUIS)
    assert his.questionnaire.startswith("daily-substance+")
    assert len(his.questionnaire) <= 64
    again = on_phones.asked(phones, changed, LUIS)
    assert again.questionnaire == his.questionnaire
    shown = clinic.turn(lambda turn: [asked.questionnaire_of(turn, each).item("stress") for each in (hers, his)])
    assert shown == [EXTRAS["stress"], stress]


def test_the_same_questionnaire_is_kept_once(phones: Phones) -> None:
    phones.clinic.new_patient(LUIS)
    for telegram_id in (ANA, LUIS):
        on_phones.asked(phones, DAILY, telegram_id)
    assert len(phones.clinic.find(AskedQuestionnaire, id=DAILY.key)) == 1


def test_a_questionnaire_of_which_nothing_is_known_is_a_bug(phones: Phones) -> None:
    checkin = replace(on_phones.asked(phones, DAILY), questionnaire="gone")
    with pytest.raises(LookupError):
        phones.clinic.turn(lambda turn: asked.questionnaire_of(turn, checkin))


def test_a_check_in_knows_what_was_asked_when_and_in_which_language(phones: Phones) -> None:
    clinic = phones.clinic
    clinic.new_patient(LUIS, language="es")
    phones.sends(LUIS, "checkin")
    checkin = next(each for each in clinic.find(Checkin) if each.asked_at is not None)
    assert (checkin.questionnaire, checkin.version, checkin.language) == ("daily-substance", DAILY.version, "es")
    assert (checkin.recall, checkin.asked_at, checkin.due_at) == (DAILY.recall.en, clinic.now, clinic.now)
    clinic.advance(minutes=3)
    phones.taps(LUIS, "7")
    assert [each.answered_at for each in clinic.find(Answer)] == [clinic.now]


# ----------------------------------------------------------------------------------------------- what an answer was


def test_what_an_answer_was_is_kept(phones: Phones) -> None:
    clinic = phones.clinic
    phones.sends(ANA, "checkin")
    for label in ("7", "◀ Back", "4", "◀ Back", "Skip"):
        clinic.advance(seconds=10)
        phones.taps(ANA, label)
    assert earlier(clinic) == [(7, None, None, False), (4, None, None, False)]
    first = min(clinic.find(EarlierAnswer), key=lambda each: each.replaced_at)
    assert first.replaced_at - first.answered_at == timedelta(seconds=20)
    assert {(each.value, each.skipped) for each in clinic.find(Answer)} == {(None, True)}


def test_the_same_answer_again_leaves_no_trace(phones: Phones) -> None:
    phones.sends(ANA, "checkin")
    for label in ("7", "◀ Back", "7"):
        phones.taps(ANA, label)
    assert earlier(phones.clinic) == []


def test_answers_that_are_not_asked_for_any_more_are_set_aside_and_kept(phones: Phones) -> None:
    clinic = phones.clinic
    checkin = on_phones.asked(phones, MIXED)
    for label in ("7", "1", "No", "8", "In part", "☐ Side effects", "Done", "◀ Back", "◀ Back", "Yes"):
        phones.taps(ANA, label)
    assert "How much stress" in phones.last(ANA)
    assert answers(clinic, checkin)["medication"] == 1
    why = clinic.find(Answer, question="medication-why")[0]
    assert (why.value, why.words, why.picked, why.skipped) == (None, None, None, False)
    assert not asked.is_given(why)
    assert (None, None, "2", False) in earlier(clinic)
    for label in ("◀ Back", "No"):
        phones.taps(ANA, label)
    assert "What got in the way?" in phones.last(ANA)
    assert "☐ Side effects" in [button.label for row in phones.message(ANA, "Done")[1].buttons for button in row]


def test_a_skip_closes_what_hung_on_the_answer(phones: Phones) -> None:
    checkin = on_phones.asked(phones, MIXED)
    for label in ("7", "1", "No", "8", "No", "☐ I forgot", "Done", "◀ Back", "◀ Back", "Skip"):
        phones.taps(ANA, label)
    assert "How much stress" in phones.last(ANA)
    assert {each.question for each in phones.clinic.find(Answer, checkin_id=checkin.id) if asked.is_given(each)} == {
        "mood",
        "craving",
        "used",
        "confidence",
        "medication",
    }


def test_a_gate_that_closes_again_sets_aside_what_stood_behind_it(phones: Phones) -> None:
    phq9 = texts().instruments["phq9"]
    checkin = on_phones.asked(phones, phq9, kind=CheckinKind.ASSESSMENT, form=Form.SHORT)
    for label in ("Nearly every day", "Not at all", "Several days"):
        phones.taps(ANA, label)
    assert answers(phones.clinic, checkin) == {"q1": 3, "q2": 0, "q3": 1}
    for label in ("◀ Back", "◀ Back", "◀ Back", "Not at all"):
        phones.taps(ANA, label)
    assert answers(phones.clinic, checkin) == {"q1": 0, "q2": 0, "q3": None}
    phones.taps(ANA, "Not at all")
    assert phones.clinic.find(Checkin, id=checkin.id)[0].state == "done"
