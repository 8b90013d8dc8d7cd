"""The answers in a patient's record: with the questions as they were asked, and nothing that was set aside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from actions import choosing, patient_views
from actions.patient_views import CheckinView, Record
from actions.turn import Turn
from care.records import Answer, AskedQuestionnaire, Checkin, CheckinKind, Focus, Form, Occasion, Phase, Source
from tests.actions.phones import Phones
from tests.clinic import ANA, Clinic

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def chooses(clinic: Clinic, form: Form = Form.FULL, extras: Mapping[str, Iterable[str]] | None = None) -> None:
    ada = clinic.staff("ada")
    clinic.turn(
        lambda turn: choosing.choose(
            turn, ada.id, Phase.IOP, Focus.SUBSTANCE, days=DAYS, form=form, extras=extras or {}
        )
    )


def answers(clinic: Clinic, *labels: str) -> Phones:
    """Ana starts a check-in and taps her way through."""
    phones = Phones(clinic)
    phones.sends(ANA, "checkin")
    for label in labels:
        phones.taps(ANA, label)
    return phones


def record(clinic: Clinic) -> Record:
    dana, ana = clinic.staff(), clinic.patient()
    found = clinic.turn(lambda turn: patient_views.record(turn, dana, ana.id, "en"))
    assert found is not None
    return found


def newest(clinic: Clinic) -> CheckinView:
    last = record(clinic).last
    assert last is not None
    return last


def shown(view: CheckinView) -> dict[str, int | str | list[str] | None]:
    """Question -> labels of what was chosen, else words, else the number."""
    return {
        given.item.id: [option.label.en for option in given.options] or given.answer.words or given.answer.value
        for given in view.given
    }


def test_answers_to_extra_questions_are_shown_with_their_labels(clinic: Clinic) -> None:
    chooses(clinic, Form.SHORT, {"sleep-hours": (), "triggers": ()})
    phones = answers(clinic, "7", "2")
    phones.types(ANA, "6")
    for label in ("☐ Money", "☐ A place", "Done"):
        phones.taps(ANA, label)
    assert shown(newest(clinic)) == {"mood": 7, "craving": 2, "sleep-hours": 6, "triggers": ["A place", "Money"]}
    assert [item.id for item in record(clinic).columns] == ["mood", "craving", "sleep-hours", "triggers"]


def test_a_check_in_keeps_the_questions_with_which_it_was_asked(clinic: Clinic) -> None:
    chooses(clinic, Form.SHORT, {"company": ()})
    answers(clinic, "7", "2", "Alone")
    chooses(clinic)
    assert shown(newest(clinic)) == {"mood": 7, "craving": 2, "company": ["Alone"]}


def test_what_was_set_aside_is_not_shown(clinic: Clinic) -> None:
    chooses(clinic, Form.SHORT, {"medication": ()})
    answers(clinic, "7", "2", "No", "☐ I forgot", "◀ Back", "Yes")
    assert len(clinic.find(Answer)) == 4
    assert shown(newest(clinic)) == {"mood": 7, "craving": 2, "medication": ["Yes"]}


def test_a_skipped_question_is_shown_as_given_nothing(clinic: Clinic) -> None:
    answers(clinic, "7", "Skip", "Stop")
    view = newest(clinic)
    assert shown(view) == {"mood": 7, "craving": None}
    assert view.given[1].answer.skipped


def test_an_edited_note_comes_with_what_it_was_before(clinic: Clinic) -> None:
    phones = answers(clinic, "7", "1", "No", "8")
    message_id = phones.types(ANA, "My sister visits")
    phones.types(ANA, "My sister visits tomorrow", edits=message_id)
    phones.types(ANA, "My sister visits on Friday", edits=message_id)
    note = newest(clinic).given_to("note")
    assert note is not None
    assert note.answer.words == "My sister visits on Friday"
    assert [each.words for each in note.earlier] == ["My sister visits tomorrow", "My sister visits"]


def test_a_note_that_was_never_edited_has_no_history(clinic: Clinic) -> None:
    answers(clinic, "7", "1", "No", "8").types(ANA, "My sister visits")
    note = newest(clinic).given_to("note")
    assert note is not None
    assert note.earlier == ()


def test_assessments_are_not_among_the_check_ins(clinic: Clinic) -> None:
    answers(clinic, "7", "Stop")
    (daily,) = clinic.find(Checkin, source=Source.SELF)
    clinic.turn(
        lambda turn: turn.tx.change(
            daily, kind=CheckinKind.ASSESSMENT, occasion=Occasion.ON_DEMAND, questionnaire="phq9"
        )
    )
    assert record(clinic).checkins == ()


def test_the_record_opens_also_when_nobody_knows_the_questions_any_more(clinic: Clinic) -> None:
    answers(clinic, "7", "Stop")
    (checkin,) = clinic.find(Checkin, source=Source.SELF)

    def forget(turn: Turn) -> None:
        turn.tx.change(checkin, questionnaire="forgotten")
        for kept in turn.tx.find(AskedQuestionnaire):
            turn.tx.remove(AskedQuestionnaire, id=kept.id)

    clinic.turn(forget)
    assert [view.given for view in record(clinic).checkins] == [()]
