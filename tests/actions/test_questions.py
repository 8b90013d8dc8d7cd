"""Question after question: what a tap, a typed text and an edit do, what they refuse, and what is said then."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from actions import checkins, messages, routing, waiting
from actions.routes import Typed
from care import checkin as asking
from care.buttons import Tap
from care.catalogue import Questionnaire
from care.message import Outgoing, Style
from care.records import (
    Answer,
    Checkin,
    CheckinKind,
    CheckinState,
    EarlierAnswer,
    Flag,
    Form,
    Message,
)
from care.rules import Rule
from care.words import Reading, WordLevel
from tests.actions import phones as on_phones
from tests.actions.phones import Phones
from tests.clinic import ANA, BETH, DANA, Clinic, texts

LUIS = 1002
DAILY = texts().questionnaires["daily-substance"]
EXTRAS = texts().extras
BAM = texts().instruments["bam30"]
TO_THE_NOTE = ("7", "1", "No", "8")


def mixed(*names: str) -> Questionnaire:
    return asking.compose(replace(DAILY, items=DAILY.items[:1]), [EXTRAS[name] for name in names])


HOURS, SEVERAL = mixed("sleep-hours", "stress"), mixed("triggers", "stress")
BRANCHES = mixed("medication", "medication-why", "stress")


@pytest.fixture
def phones(clinic: Clinic) -> Phones:
    return Phones(clinic)


def starts(phones: Phones, *labels: str, telegram_id: int = ANA) -> Checkin:
    """`/checkin`, and these taps."""
    phones.sends(telegram_id, "checkin")
    for label in labels:
        phones.taps(telegram_id, label)
    return current(phones)


def asks(phones: Phones, questionnaire: Questionnaire, *labels: str) -> Checkin:
    """Ana is asked this questionnaire, and taps these."""
    checkin = on_phones.asked(phones, questionnaire)
    for label in labels:
        phones.taps(ANA, label)
    return checkin


def bam(phones: Phones, **days: int) -> Checkin:
    """Ana is asked the BAM and types numbers of days; what is not named is skipped until all of them are answered."""
    checkin = on_phones.asked(phones, BAM, kind=CheckinKind.ASSESSMENT)
    left = dict(days)
    while left:
        position = current(phones).position
        if position in left:
            phones.types(ANA, str(left.pop(position)))
        else:
            phones.taps(ANA, "Skip")
    return checkin


def current(phones: Phones) -> Checkin:
    """The check-in that was asked last, as it is now."""
    return max((each for each in phones.clinic.find(Checkin) if each.asked_at), key=lambda each: each.id)


def given(phones: Phones, question: str) -> tuple[int | None, str | None, str | None, bool] | None:
    """What is stored for a question: number, words, options, skipped."""
    found = phones.clinic.find(Answer, question=question)
    return (found[0].value, found[0].words, found[0].picked, found[0].skipped) if found else None


def value(phones: Phones, question: str) -> int | None:
    found = given(phones, question)
    return found[0] if found else None


def earlier(phones: Phones) -> list[int | str | None]:
    found = sorted(phones.clinic.find(EarlierAnswer), key=lambda each: each.replaced_at)
    return [each.words if each.words is not None else each.picked or each.value for each in found]


def thread(phones: Phones) -> list[str]:
    return [each.body for each in phones.clinic.find(Message)]


def on_screen(phones: Phones) -> Outgoing:
    """The newest message of Ana's chat with a way to stop: the question."""
    return phones.message(ANA, "Stop")[1]


def labels(phones: Phones) -> list[str]:
    return [button.label for row in on_screen(phones).buttons for button in row]


def tap(phones: Phones, verb: str, checkin: Checkin, argument: str, telegram_id: int = ANA) -> str:
    """A tap with this data, whatever stands on the phone."""
    made = Tap(verb, checkin.id, argument)
    toast = phones.clinic.acts(telegram_id, lambda turn, who: routing.TAPS[verb](turn, who, made))
    phones.deliver()
    return toast


# --------------------------------------------------------------------------------------------------- taps that do nothing


@pytest.mark.parametrize(
    ("verb", "argument"),
    [
        ("ci_go", ""),
        ("ci_a", "mood=7"),
        ("ci_p", "triggers=+1"),
        ("ci_s", "mood"),
        ("ci_b", "mood"),
        ("ci_x", ""),
        ("ci_c", ""),
    ],
    ids=["start", "number", "option", "skip", "back", "stop", "check"],
)
def test_nobody_taps_for_somebody_else_and_nobody_taps_what_is_over(phones: Phones, verb: str, argument: str) -> None:
    checkin = starts(phones)
    assert tap(phones, verb, checkin, argument, BETH) == "These questions belong to someone else."
    assert tap(phones, verb, replace(checkin, id="made-up"), argument) == "These questions belong to someone else."
    phones.taps(ANA, "Stop")
    assert "Stopped" in tap(phones, verb, checkin, argument)
    assert phones.clinic.find(Answer) == []


@pytest.mark.parametrize(
    ("verb", "argument"),
    [
        ("ci_p", "mood=+1"),
        ("ci_p", "nonsense=+1"),
        ("ci_p", ""),
        ("ci_s", "craving"),
        ("ci_s", ""),
        ("ci_b", "craving"),
        ("ci_c", ""),
        ("ci_c", "craving"),
    ],
)
def test_a_tap_that_does_not_fit_where_it_stands_changes_nothing(phones: Phones, verb: str, argument: str) -> None:
    checkin = starts(phones)
    tap(phones, verb, checkin, argument)
    assert phones.clinic.find(Answer) == []
    assert (current(phones).position, current(phones).state) == ("mood", CheckinState.ASKED)


@pytest.mark.parametrize(
    "argument", ["triggers=9", "triggers=+9", "triggers=+", "triggers=+x", "triggers=+²", "triggers=+" + "9" * 60]
)
def test_a_made_up_option_is_not_ticked(phones: Phones, argument: str) -> None:
    checkin = asks(phones, SEVERAL, "7")
    assert "This message is old" in tap(phones, "ci_p", checkin, argument)
    assert given(phones, "triggers") is None


# ---------------------------------------------------------------------------------------------------- several options


def test_options_are_ticked_and_unticked_until_done(phones: Phones) -> None:
    asks(phones, SEVERAL, "7", "☐ Money", "☐ A place", "☐ Pain")
    assert given(phones, "triggers") == (None, None, "1,5,6", False)
    assert labels(phones)[:6] == ["☑ A place", "☐ A person", "☐ A feeling", "☐ An argument", "☑ Money", "☑ Pain"]
    phones.taps(ANA, "☑ Money")
    assert given(phones, "triggers") == (None, None, "1,6", False)
    phones.taps(ANA, "Done")
    assert "How much stress" in phones.last(ANA)
    assert earlier(phones) == ["5", "1,5", "1,5,6"]


def test_a_double_tap_on_an_option_ticks_it_once(phones: Phones) -> None:
    asks(phones, SEVERAL, "7")
    message_id, shown = phones.message(ANA, "☐ Money")
    for _ in range(3):
        phones.forges(ANA, message_id, shown, "☐ Money")
    assert given(phones, "triggers") == (None, None, "5", False)
    message_id, shown = phones.message(ANA, "☑ Money")
    for _ in range(2):
        phones.forges(ANA, message_id, shown, "☑ Money")
    assert given(phones, "triggers") == (None, None, None, False)


def test_done_with_nothing_ticked_asks_for_a_tick_or_a_skip(phones: Phones) -> None:
    asks(phones, SEVERAL, "7")
    assert phones.taps(ANA, "Done") == "Nothing is ticked yet. Tap what fits, or Skip."
    phones.taps(ANA, "☐ Money")
    phones.taps(ANA, "☑ Money")
    assert phones.taps(ANA, "Done") == "Nothing is ticked yet. Tap what fits, or Skip."
    phones.taps(ANA, "Skip")
    assert given(phones, "triggers") == (None, None, None, True)
    assert "How much stress" in phones.last(ANA)


def test_a_second_done_goes_no_further(phones: Phones) -> None:
    asks(phones, SEVERAL, "7", "☐ Money")
    message_id, shown = phones.message(ANA, "Done")
    for _ in range(2):
        phones.forges(ANA, message_id, shown, "Done")
    assert current(phones).position == "stress"


def test_words_of_an_option_are_asked_to_be_tapped(phones: Phones) -> None:
    asks(phones, SEVERAL, "7")
    phones.types(ANA, "a place")
    assert any("Please tap the answer that fits" in text for text in phones.shown(ANA))
    assert given(phones, "triggers") is None
    assert "Did something make it harder today?" in on_screen(phones).text


# --------------------------------------------------------------------------------------------------- typed for a button


@pytest.mark.parametrize("text", ["7", "seven", "siete", "7/10", "like a 7", "un siete", "7️⃣"])
def test_a_typed_number_is_the_answer_and_leaves_the_chat(phones: Phones, text: str) -> None:
    starts(phones)
    message_id = phones.types(ANA, text)
    assert value(phones, "mood") == 7
    assert "2 of 5" in on_screen(phones).text
    assert phones.clinic.find(Answer)[0].chat_message_id == message_id
    assert thread(phones) == []


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("12", "en", "Please choose a number from 0 to 10."),
        ("-1", "en", "Please choose a number from 0 to 10."),
        ("7 8", "en", "I can take one number only."),
        ("7 or 8", "en", "I can take one number only."),
        ("7.5", "en", "Please use a whole number, 0 to 10."),
        ("12", "es", "Por favor, elija un número de 0 a 10."),
        ("entre 7 y 8", "es", "Solo puedo tomar un número."),
        ("7 y medio", "es", "Por favor, use un número entero, de 0 a 10."),
    ],
)
def test_a_number_that_cannot_be_taken_is_asked_for_again(phones: Phones, text: str, language: str, words: str) -> None:
    phones.clinic.new_patient(LUIS, language=language)
    starts(phones, telegram_id=LUIS)
    phones.types(LUIS, text)
    *_, reply, question = phones.shown(LUIS)
    assert reply.startswith(words)
    assert question.startswith("1 of 5" if language == "en" else "1 de 5")
    assert phones.clinic.find(Answer) == []
    assert thread(phones) == []
    phones.taps(LUIS, "7")
    assert value(phones, "mood") == 7


@pytest.mark.parametrize(
    ("text", "stored"), [("yes", 1), ("sí", 1), ("no", 0), ("rather not say", 2), ("Prefiero no decir", 2)]
)
def test_a_typed_word_taps_the_button_with_this_word(phones: Phones, text: str, stored: int) -> None:
    starts(phones, "7", "1")
    phones.types(ANA, text)
    assert value(phones, "used") == stored
    assert current(phones).position == "confidence"


def test_a_number_for_a_question_with_words_is_asked_to_be_tapped(phones: Phones) -> None:
    starts(phones, "7", "1")
    phones.types(ANA, "1")
    assert any("Please tap the answer that fits" in text for text in phones.shown(ANA))
    assert value(phones, "used") is None
    assert current(phones).position == "used"


@pytest.mark.parametrize(
    "text", ["7 of us went to dinner", "mi hermana viene a las 8 de la tarde", "Is the group at 6?"]
)
def test_a_sentence_goes_to_the_team_and_the_question_stays(phones: Phones, text: str) -> None:
    starts(phones)
    writes(phones, text, Reading(WordLevel.NONE))
    assert thread(phones) == [text]
    assert phones.clinic.find(Answer) == []
    assert current(phones).position == "mood"
    phones.taps(ANA, "7")
    assert value(phones, "mood") == 7


def writes(phones: Phones, text: str, reading: Reading) -> int:
    """Ana types a text that is read so."""
    typed = Typed(text, 5_000 + len(thread(phones)), reading, edited=False)
    phones.clinic.acts(ANA, lambda turn, who: messages.receive(turn, who, typed, routing.TYPED))
    phones.deliver()
    return typed.message_id


GUESS = Reading(WordLevel.CRISIS, ("model.crisis",))
LISTED = Reading(WordLevel.CRISIS, ("en.wish_to_die",))


@pytest.mark.parametrize("text", ["one", "uno", "1"])
def test_a_bare_answer_is_no_cry_for_help_only_because_the_model_does_not_know_it(phones: Phones, text: str) -> None:
    starts(phones, "7")
    writes(phones, text, GUESS)
    assert phones.clinic.find(Flag) == []
    assert value(phones, "craving") == 1


def test_the_words_of_a_button_are_no_cry_for_help(phones: Phones) -> None:
    starts(phones, "7", "1")
    writes(phones, "Rather not say", GUESS)
    assert phones.clinic.find(Flag) == []
    assert value(phones, "used") == 2


@pytest.mark.parametrize(
    ("text", "reading"),
    [("I want to go", GUESS), ("7", LISTED), ("7 I want to die", LISTED)],
    ids=["sentence", "listed", "both"],
)
def test_anything_else_that_sounds_like_it_is_heard(phones: Phones, text: str, reading: Reading) -> None:
    starts(phones)
    writes(phones, text, reading)
    assert {flag.rule for flag in phones.clinic.find(Flag)} == {Rule.CRISIS_WORDS}


def test_a_number_is_typed_where_there_are_no_buttons(phones: Phones) -> None:
    asks(phones, HOURS, "7")
    assert "Type the number, 0 to 24." in on_screen(phones).text
    assert labels(phones) == ["◀ Back", "Skip", "Stop"]
    for text in ("25", "7 or 8", "6.5"):
        phones.types(ANA, text)
        assert given(phones, "sleep-hours") is None
        assert current(phones).position == "sleep-hours"
    phones.types(ANA, "6 hours")
    assert value(phones, "sleep-hours") == 6
    phones.taps(ANA, "◀ Back")
    assert "Sleep: 6" in phones.last(ANA)


def test_days_are_typed_or_tapped_in_bands(phones: Phones) -> None:
    bam(phones, q2=5)
    assert value(phones, "q2") == 2
    assert current(phones).position == "q3"
    phones.types(ANA, "31")
    assert any("Please choose a number from 0 to 30." in text for text in phones.shown(ANA))
    phones.taps(ANA, "9-15")
    assert value(phones, "q3") == 3


def test_a_typed_answer_after_the_chat_waited_for_something_else_still_counts(phones: Phones) -> None:
    starts(phones)
    ana = phones.clinic.patient()
    phones.clinic.turn(lambda turn: waiting.over(turn, ana.id))
    phones.types(ANA, "7")
    assert value(phones, "mood") == 7
    assert thread(phones) == []


def test_a_word_after_the_chat_waited_for_something_else_brings_the_question_back(phones: Phones) -> None:
    starts(phones)
    ana = phones.clinic.patient()
    phones.clinic.turn(lambda turn: waiting.over(turn, ana.id))
    phones.types(ANA, "yes")
    assert "Here are your questions." in on_screen(phones).text
    assert thread(phones) == ["yes"]


# ----------------------------------------------------------------------------------------------------- after the end


@pytest.mark.parametrize("how", ["stopped", "done", "closed"])
@pytest.mark.parametrize("text", ["7", "seven", "yes"])
def test_an_answer_after_the_end_is_told_so_and_reaches_the_team(phones: Phones, how: str, text: str) -> None:
    checkin = starts(phones, "7")
    if how == "stopped":
        phones.taps(ANA, "Stop")
    elif how == "done":
        for label in ("1", "No", "8", "Skip"):
            phones.taps(ANA, label)
    else:
        phones.clinic.go_to(checkin.closes_at)
    phones.types(ANA, text)
    assert any(
        "Your questions are closed, so I could not take this as an answer." in said for said in phones.shown(ANA)
    )
    assert thread(phones) == [text]
    assert value(phones, "mood") == 7


def test_an_answer_to_the_team_is_not_taken_for_one_to_closed_questions(phones: Phones) -> None:
    clinic = phones.clinic
    starts(phones, "7", "Stop")
    ana, dana = clinic.patient(), clinic.staff()
    clinic.turn(lambda turn: messages.answer(turn, dana.id, ana.id, "Are you coming tomorrow?"))
    phones.deliver()
    phones.types(ANA, "yes")
    assert not any("Your questions are closed" in text for text in phones.shown(ANA))
    assert "yes" in thread(phones)


def test_days_later_a_number_is_a_message(phones: Phones) -> None:
    starts(phones, "7", "Stop")
    phones.clinic.now += timedelta(hours=25)
    phones.types(ANA, "7")
    assert not any("Your questions are closed" in text for text in phones.shown(ANA))
    assert thread(phones) == ["7"]


def test_staff_who_type_a_number_answer_nothing(phones: Phones) -> None:
    starts(phones)
    phones.types(DANA, "7")
    assert phones.clinic.find(Answer) == []


# ------------------------------------------------------------------------------------------------------------ the note

NOTES = {
    "emoji": "👩‍👩‍👧‍👦🌻🥲",
    "right to left": "أنا بخير اليوم \u200fשלום",
    "signs": "<b>&amp; **|| \\ 'quotes'</b>",
    "several lines": "one\n\ntwo\n",
    "as long as it may be": "x" * 999 + "🌻",
    "a number": "7",
    "two numbers": "7 8",
    "yes": "yes",
}


@pytest.mark.parametrize("text", NOTES.values(), ids=NOTES)
def test_a_note_is_kept_as_it_was_written_and_leaves_the_chat(phones: Phones, text: str) -> None:
    checkin = starts(phones, *TO_THE_NOTE)
    phones.clinic.sent_all()
    message_id = phones.types(ANA, text)
    assert given(phones, "note") == (None, text, None, False)
    assert phones.clinic.find(Answer, question="note")[0].chat_message_id == message_id
    assert current(phones).state is CheckinState.DONE
    assert phones.clinic.find(Checkin, id=checkin.id)[0].finished_at == phones.clinic.now
    assert thread(phones) == []
    assert not any(text in said for said in phones.shown(ANA))


def test_a_note_is_edited_while_the_window_is_open_and_every_wording_is_kept(phones: Phones) -> None:
    starts(phones, *TO_THE_NOTE)
    message_id = phones.types(ANA, "first words")
    for minutes, text in ((5, "second words"), (90, "third words")):
        phones.clinic.now += timedelta(minutes=minutes)
        phones.types(ANA, text, edits=message_id)
        assert given(phones, "note") == (None, text, None, False)
        assert phones.last(ANA) == "Changed. The new answer counts."
    assert earlier(phones) == ["first words", "second words"]
    assert thread(phones) == []


def test_an_edit_after_the_window_is_a_message_and_the_note_stays(phones: Phones) -> None:
    checkin = starts(phones, *TO_THE_NOTE)
    message_id = phones.types(ANA, "first words")
    phones.clinic.now = checkin.closes_at
    phones.types(ANA, "second words", edits=message_id)
    assert given(phones, "note") == (None, "first words", None, False)
    assert earlier(phones) == []
    assert thread(phones) == ["second words"]


def test_an_edit_that_is_too_long_is_refused_kindly_and_the_note_stays(phones: Phones) -> None:
    starts(phones, *TO_THE_NOTE)
    message_id = phones.types(ANA, "first words")
    phones.types(ANA, "x" * 1_001, edits=message_id)
    assert "longer than I can store" in phones.last(ANA)
    assert given(phones, "note") == (None, "first words", None, False)
    assert thread(phones) == []


def test_crisis_words_in_an_edit_are_heard(phones: Phones) -> None:
    starts(phones, *TO_THE_NOTE)
    message_id = phones.types(ANA, "A quiet day.")
    phones.types(ANA, "I want to kill myself", edits=message_id)
    assert Rule.CRISIS_WORDS in {flag.rule for flag in phones.clinic.find(Flag)}
    assert given(phones, "note") == (None, "I want to kill myself", None, False)


def test_an_edit_of_a_message_that_was_no_answer_changes_no_answer(phones: Phones) -> None:
    message_id = phones.types(ANA, "See you on Monday.")
    starts(phones, *TO_THE_NOTE)
    phones.types(ANA, "See you on Tuesday.", edits=message_id)
    assert given(phones, "note") is None
    assert thread(phones) == ["See you on Monday.", "See you on Tuesday."]


def test_nobody_edits_somebody_elses_note(phones: Phones) -> None:
    phones.clinic.new_patient(LUIS)
    starts(phones, *TO_THE_NOTE)
    message_id = phones.types(ANA, "Ana's words")
    phones.types(LUIS, "Luis's words", edits=message_id)
    assert given(phones, "note") == (None, "Ana's words", None, False)


# -------------------------------------------------------------------------------------------- a typed answer is edited


def test_a_typed_number_is_edited(phones: Phones) -> None:
    starts(phones)
    message_id = phones.types(ANA, "7")
    phones.types(ANA, "3", edits=message_id)
    assert value(phones, "mood") == 3
    assert earlier(phones) == [7]
    assert current(phones).position == "craving"
    assert "Changed. The new answer counts." in phones.shown(ANA)


def test_an_edited_number_that_calls_for_staff_does_so(phones: Phones) -> None:
    starts(phones)
    message_id = phones.types(ANA, "7")
    phones.types(ANA, "0", edits=message_id)
    assert {flag.rule for flag in phones.clinic.find(Flag)} == {Rule.MOOD_LOW}


def test_an_edit_into_something_else_leaves_the_answer(phones: Phones) -> None:
    starts(phones)
    message_id = phones.types(ANA, "7")
    phones.types(ANA, "See you on Monday.", edits=message_id)
    assert value(phones, "mood") == 7
    assert thread(phones) == ["See you on Monday."]


def test_an_edited_answer_opens_the_question_that_it_calls_for(phones: Phones) -> None:
    asks(phones, BRANCHES, "7")
    message_id = phones.types(ANA, "yes")
    assert current(phones).position == "stress"
    phones.types(ANA, "no", edits=message_id)
    assert current(phones).position == "medication-why"
    assert "What got in the way?" in on_screen(phones).text


def test_an_edited_answer_closes_the_question_that_stands(phones: Phones) -> None:
    asks(phones, BRANCHES, "7")
    message_id = phones.types(ANA, "no")
    assert current(phones).position == "medication-why"
    phones.types(ANA, "yes", edits=message_id)
    assert current(phones).position == "stress"
    assert "2 of 3" not in on_screen(phones).text
    assert "3 of 3" in on_screen(phones).text


# --------------------------------------------------------------------------------------- two answers that do not fit


def test_two_answers_that_do_not_fit_are_asked_about_gently(phones: Phones) -> None:
    bam(phones, q4=2, q5=9)
    walk_to_check(phones)
    assert "Two answers do not quite fit each other." in phones.last(ANA)
    assert labels_of_last(phones) == ["Heavy drinking", "Alcohol", "Both are right"]
    phones.taps(ANA, "Both are right")
    assert current(phones).state is CheckinState.DONE
    assert (value(phones, "q4"), value(phones, "q5")) == (1, 3)


def test_one_look_back_is_enough_and_nobody_walks_through_the_rest_again(phones: Phones) -> None:
    bam(phones, q4=2, q5=9)
    walk_to_check(phones)
    phones.taps(ANA, "Alcohol")
    assert current(phones).position == "q4"
    phones.taps(ANA, "16-30")
    assert current(phones).state is CheckinState.DONE
    assert (value(phones, "q4"), value(phones, "q5")) == (4, 3)
    assert earlier(phones) == [1]


def test_the_look_back_may_end_in_two_answers_that_still_do_not_fit(phones: Phones) -> None:
    bam(phones, q4=2, q5=9)
    walk_to_check(phones)
    for label in ("Heavy drinking", "16-30"):
        phones.taps(ANA, label)
    assert "Two answers do not quite fit each other." in phones.last(ANA)
    phones.taps(ANA, "Both are right")
    assert current(phones).state is CheckinState.DONE


def test_a_typed_answer_that_is_edited_until_both_fit_ends_it(phones: Phones) -> None:
    on_phones.asked(phones, BAM, kind=CheckinKind.ASSESSMENT)
    message_id = 0
    while current(phones).position != asking.CHECK:
        position = current(phones).position
        if position in ("q4", "q5"):
            message_id = phones.types(ANA, {"q4": "2", "q5": "9"}[position])
        else:
            phones.taps(ANA, "Skip")
    phones.types(ANA, "20", edits=message_id)
    assert current(phones).position == asking.CHECK
    phones.types(ANA, "1", edits=message_id)
    assert current(phones).state is CheckinState.DONE
    assert earlier(phones) == [3, 4]


def walk_to_check(phones: Phones) -> None:
    while current(phones).position != asking.CHECK:
        phones.taps(ANA, "Skip")


def labels_of_last(phones: Phones) -> list[str]:
    message = phones.chats[ANA][max(phones.chats[ANA])]
    return [button.label for row in message.buttons for button in row]


# ---------------------------------------------------------------------------------------- what a lock screen may show


def unhidden(message: Outgoing) -> str:
    return "".join(span.text for span in message.spans if span.style is not Style.SPOILER)


@pytest.mark.parametrize("again", ["12", "checkin"])
def test_an_answer_is_hidden_where_the_question_comes_as_a_new_message(phones: Phones, again: str) -> None:
    starts(phones, "7", "◀ Back")
    assert "Mood: 7" in unhidden(on_screen(phones)), "an edit of what stands there rings nowhere"
    if again == "checkin":
        phones.sends(ANA, "checkin")
    else:
        phones.types(ANA, again)
    assert "Mood: 7" in on_screen(phones).text
    assert "Mood: 7" not in unhidden(on_screen(phones))


@pytest.mark.parametrize("language", ["en", "es"])
def test_what_rings_and_what_is_left_at_the_end_say_nothing_of_the_answers(phones: Phones, language: str) -> None:
    phones.clinic.new_patient(LUIS, language=language)
    patient = phones.clinic.patient(LUIS)
    begun = min(phones.clinic.find(Checkin, patient_id=patient.id), key=lambda each: each.due_at)
    phones.clinic.turn(lambda turn: checkins.ask(turn, begun.id))
    phones.deliver()
    door = phones.chats[LUIS][max(phones.chats[LUIS])]
    assert unhidden(door) in ("Hello. Do you have a minute?", "Hola. ¿Tiene un minuto?")
    words = {item.name.in_(language).casefold() for item in DAILY.items} | {"craving", "ganas", "mood", "ánimo"}
    assert not any(word in door.text.casefold() for word in words)
    tap(phones, "ci_go", begun, "", LUIS)
    for argument in ("mood=7", "craving=1", "used=0", "confidence=8"):
        tap(phones, "ci_a", begun, argument, LUIS)
    tap(phones, "ci_s", begun, "note", LUIS)
    left = phones.last(LUIS)
    assert not any(word in left.casefold() for word in words)
    assert not any(mark.isdigit() for mark in left)


# ------------------------------------------------------------------------------------------------- short forms, gates


@pytest.mark.parametrize(
    ("focus", "questions_asked"),
    [("substance", ["mood", "craving"]), ("mental", ["mood", "anxiety"]), ("both", ["mood", "craving"])],
)
def test_the_short_form_has_two_questions(phones: Phones, focus: str, questions_asked: list[str]) -> None:
    questionnaire = texts().questionnaires[f"short-{focus}"]
    assert [item.id for item in questionnaire.items] == questions_asked
    asks(phones, questionnaire, "7", "1")
    assert current(phones).state is CheckinState.DONE


def test_a_short_instrument_ends_at_its_gate_or_goes_on_behind_it(phones: Phones) -> None:
    phq9 = texts().instruments["phq9"]
    on_phones.asked(phones, phq9, kind=CheckinKind.ASSESSMENT, form=Form.SHORT)
    assert "1 of 2" in phones.last(ANA)
    phones.taps(ANA, "Several days")
    phones.taps(ANA, "Several days")
    assert current(phones).state is CheckinState.DONE
    on_phones.asked(phones, phq9, kind=CheckinKind.ASSESSMENT, form=Form.SHORT)
    for label in ("Several days", "More than half the days"):
        phones.taps(ANA, label)
    assert current(phones).state is CheckinState.ASKED
    assert f"3 of {len(phq9.items)}" in on_screen(phones).text
