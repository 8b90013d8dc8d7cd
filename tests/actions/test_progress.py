"""Progress: facts in spoilers, a picture by name, a look-back on Sundays that nobody has to have."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

import pytest

from actions import helping, progress
from actions.due import Kind
from care.delivery import Purpose
from care.message import CAPTION_LIMIT_UTF16, Outgoing, utf16_length
from care.records import (
    AttendanceState,
    Card,
    CheckinKind,
    Due,
    Focus,
    Outbox,
    OutboxState,
    Patient,
    PatientState,
    SafetyCause,
    Verb,
)
from tests.actions.phones import Phones
from tests.clinic import ANA, DANA, Clinic
from tests.past import answered, at_local, attended, joined, practised

LUIS = 1500


@pytest.fixture
def phones(clinic: Clinic) -> Phones:
    return Phones(clinic)


def message(phones: Phones, telegram_id: int = ANA) -> Outgoing:
    """The newest message in a chat."""
    return max(phones.chats[telegram_id].items())[1]


def planned(clinic: Clinic) -> datetime | None:
    """When Ana's next look-back is due."""
    rows = clinic.find(Due, kind=Kind.LOOK_BACK, subject_id=clinic.patient().id)
    return rows[0].due_at if rows else None


def changed(clinic: Clinic, **fields: object) -> Patient:
    """Ana's record with other fields."""
    ana = clinic.patient()
    return clinic.turn(lambda turn: turn.tx.change(ana, **fields))


def to_sunday(phones: Phones, days_ahead: int = 6) -> None:
    """Go to Sunday, a quarter to 6, and do what is due then; what rang before is looked away from."""
    phones.clinic.go_to(at_local(phones.clinic, days_ahead, 17, 44))
    phones.deliver()
    phones.clear()
    phones.clinic.advance(minutes=2)
    phones.deliver()


# ------------------------------------------------------------------------------------------------------ what is stored


def test_facts_are_the_patients_daily_answers_and_nobody_elses(clinic: Clinic) -> None:
    clinic.new_patient(LUIS, "Luis")
    answered(clinic, 0, mood=4, craving=None, used=2)
    answered(clinic, 1, mood=5, used=1)
    answered(clinic, 1, mood=7)
    answered(clinic, 2, kind=CheckinKind.ASSESSMENT, mood=1)
    answered(clinic, 0, LUIS, mood=9, used=1)
    ana = clinic.patient()
    facts = clinic.turn(lambda turn: progress.facts_of(turn, ana.id))
    today = date(2026, 11, 23)
    assert facts.days == {today: {"mood": 4, "used": 2}, today - timedelta(days=1): {"mood": 7, "used": 1}}
    assert facts.used_on == {today - timedelta(days=1)}
    assert sorted((each.on.day, each.used) for each in facts.said if each.on == today) == [(23, 2)]
    assert sorted(str(each.used) for each in facts.said if each.on != today) == ["1", "None"]


# ----------------------------------------------------------------------------------------------------------- /progress


def test_before_the_first_answer_there_is_nothing_to_show(phones: Phones) -> None:
    phones.sends(ANA, "progress")
    assert "nothing to show yet" in phones.last(ANA)
    assert message(phones).picture == ""


def test_the_card_names_a_picture_and_says_the_facts(phones: Phones, clinic: Clinic) -> None:
    joined(clinic, 23)
    for days_ago in range(10):
        answered(clinic, days_ago, mood=5, craving=3, used=int(days_ago == 4))
    for days_ago, state in ((1, AttendanceState.CAME), (3, AttendanceState.LATE), (6, AttendanceState.ABSENT)):
        attended(clinic, days_ago, state)
    for before, after in ((8, 5), (6, 5)):
        practised(clinic, 2, "urge-surf", before, after)
    phones.sends(ANA, "progress")
    shown = message(phones)
    assert shown.picture == "progress:30"
    assert shown.text.splitlines() == [
        "Your last 30 days.",
        "Day 24 in the program.",
        "Hours you were there: 6.",
        "Days without use: 9. Longest run of days: 5.",
        "Days since the last use you told me of: 4.",
        "I count only the days you told me about.",
        "What helped you:",
        f"{clinic_name(clinic, 'urge-surf')}: down by 2 on average (2 tries)",
    ]
    assert [button.label for row in shown.buttons for button in row] == ["7 days", "• 30 days", "90 days"]


def clinic_name(clinic: Clinic, skill: str) -> str:
    """The English name of a skill."""
    return clinic.turn(lambda turn: turn.content.skills[skill].name.en)


def test_a_lock_screen_learns_nothing(phones: Phones, clinic: Clinic) -> None:
    answered(clinic, 0, mood=5, craving=3, used=0)
    phones.sends(ANA, "progress")
    preview = message(phones).preview
    assert preview.splitlines()[0] == "Your last 7 days."
    assert set("".join(preview.splitlines()[1:])) == {"▒"}


@pytest.mark.parametrize("focus", [Focus.SUBSTANCE, Focus.BOTH, Focus.MENTAL], ids=str)
def test_days_without_use_are_not_mentioned_where_treatment_is_about_something_else(
    phones: Phones, clinic: Clinic, focus: Focus
) -> None:
    changed(clinic, focus=focus)
    answered(clinic, 0, mood=5, used=0)
    phones.sends(ANA, "progress")
    assert ("without use" in phones.last(ANA)) is (focus is not Focus.MENTAL)


@pytest.mark.parametrize("used", [1, 2, None], ids=["use today", "rather not say", "skipped"])
def test_there_is_never_a_zero(phones: Phones, clinic: Clinic, used: int | None) -> None:
    answered(clinic, 0, mood=5, used=used)
    phones.sends(ANA, "progress")
    assert "use" not in phones.last(ANA)
    assert " 0" not in phones.last(ANA)


def test_use_today_takes_no_number_away_and_adds_no_zero(phones: Phones, clinic: Clinic) -> None:
    for days_ago in range(1, 6):
        answered(clinic, days_ago, mood=5, used=0)
    answered(clinic, 0, mood=5, used=1)
    phones.sends(ANA, "progress")
    assert "Days without use: 5. Longest run of days: 5." in phones.last(ANA)
    assert "since" not in phones.last(ANA)


def test_another_span_is_another_picture_in_the_same_message(phones: Phones, clinic: Clinic) -> None:
    answered(clinic, 0, mood=5)
    phones.sends(ANA, "progress")
    phones.taps(ANA, "90 days")
    assert [each.picture for each in phones.chats[ANA].values()] == ["progress:90"]
    phones.taps(ANA, "• 90 days")
    assert [each.picture for each in phones.chats[ANA].values()] == ["progress:90"]


@pytest.mark.parametrize(("argument", "picture"), [("90", "progress:90"), ("", "progress:7"), ("5", "progress:7")])
def test_the_command_takes_a_number_of_days(phones: Phones, clinic: Clinic, argument: str, picture: str) -> None:
    answered(clinic, 0, mood=5)
    clinic.acts(ANA, lambda turn, who: progress.on_progress(turn, who, argument))
    phones.deliver()
    assert message(phones).picture == picture


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_longest_text_fits_under_a_picture(phones: Phones, clinic: Clinic, language: str) -> None:
    changed(clinic, language=language)
    joined(clinic, 400)
    for days_ago in range(200):
        answered(clinic, days_ago, mood=5, used=int(days_ago == 120))
    for skill in clinic.turn(lambda turn: list(turn.content.skills)):
        for _ in range(12):
            practised(clinic, 2, skill, 10, 1)
    for days_ago in range(60):
        attended(clinic, days_ago + 1)
    phones.sends(ANA, "progress")
    assert utf16_length(message(phones).text) < CAPTION_LIMIT_UTF16 / 2


def test_somebody_else_and_whoever_left_gets_the_usual_answer(phones: Phones, clinic: Clinic) -> None:
    phones.sends(DANA, "progress")
    assert "This chat is for alerts" in phones.last(DANA)
    changed(clinic, state=PatientState.LEFT)
    answered(clinic, 0, mood=5)
    phones.sends(ANA, "progress")
    assert all(each.picture == "" for each in phones.chats.get(ANA, {}).values())


def test_somebody_elses_button_shows_nothing(phones: Phones, clinic: Clinic) -> None:
    clinic.new_patient(LUIS, "Luis")
    answered(clinic, 0, mood=5)
    phones.sends(ANA, "progress")
    [(message_id, shown)] = phones.chats[ANA].items()
    assert "has ended" in phones.forges(LUIS, message_id, shown, "90 days")
    assert all(each.picture == "" for each in phones.chats.get(LUIS, {}).values())


def test_it_can_be_cleaned_away(phones: Phones, clinic: Clinic) -> None:
    answered(clinic, 0, mood=5)
    phones.sends(ANA, "progress")
    phones.sends(ANA, "clean")
    phones.taps(ANA, "Yes, clean")
    assert [each.picture for each in phones.chats[ANA].values()] == [""]


def test_one_that_is_too_old_to_be_deleted_is_blanked(phones: Phones, clinic: Clinic) -> None:
    answered(clinic, 0, mood=5)
    phones.sends(ANA, "progress")
    clinic.now += timedelta(hours=49)
    phones.sends(ANA, "clean")
    phones.taps(ANA, "Yes, clean")
    redacted = [row for row in clinic.find(Outbox, verb=Verb.REDACT) if row.state is OutboxState.SENT]
    assert len(redacted) >= 1
    assert "progress:7" not in [each.picture for each in phones.chats[ANA].values()]


# ------------------------------------------------------------------------------------------------------- the look-back


def test_it_is_planned_at_enrolment_for_sunday_and_again_for_the_next(phones: Phones, clinic: Clinic) -> None:
    assert planned(clinic) == at_local(clinic, 6, 17, 45)
    to_sunday(phones)
    assert planned(clinic) == at_local(clinic, 7, 17, 45)


def test_a_change_of_time_or_zone_moves_it(phones: Phones, clinic: Clinic) -> None:
    phones.sends(ANA, "settings")
    phones.taps(ANA, "Time")
    phones.taps(ANA, "8:00 AM")
    assert planned(clinic) == at_local(clinic, 6, 9, 15)


def test_what_rings_is_neutral_and_the_three_lines_come_after_a_tap(phones: Phones, clinic: Clinic) -> None:
    clinic.go_to(at_local(clinic, 6, 17, 44))
    answered(clinic, 2, mood=3, craving=8)
    answered(clinic, 3, mood=7, craving=8)
    practised(clinic, 2, "urge-surf", 8, 5)
    attended(clinic, 6)
    to_sunday(phones, 0)
    assert phones.shown(ANA) == ["Hello. A short look back at your week is ready."]
    phones.taps(ANA, "Show")
    assert phones.last(ANA).splitlines() == [
        "You answered on 2 of 7 days.",
        "Mood: 3 to 7. Craving: 8.",
        "Times you came: 1. Skills you practiced: 1.",
    ]
    assert len(message(phones).preview.splitlines()) == 3
    assert "8" not in message(phones).preview


def test_the_week_that_was_announced_is_shown_however_late_the_tap(phones: Phones, clinic: Clinic) -> None:
    answered(clinic, 0, mood=3)
    to_sunday(phones)
    [(message_id, ready)] = phones.chats[ANA].items()
    clinic.go_to(clinic.now + timedelta(days=3))
    phones.forges(ANA, message_id, ready, "Show")
    assert any(text.startswith("You answered on 1 of 7 days.\nMood: 3.") for text in phones.shown(ANA))


def test_the_picture_under_it_is_a_card_of_its_own(phones: Phones, clinic: Clinic) -> None:
    answered(clinic, 0, mood=3)
    to_sunday(phones)
    phones.taps(ANA, "Show")
    phones.taps(ANA, "Picture")
    assert [each.picture for _, each in sorted(phones.chats[ANA].items())] == ["", "progress:7"]


def test_without_an_answer_that_week_nothing_comes(phones: Phones, clinic: Clinic) -> None:
    answered(clinic, 5, mood=3)  # the week before
    to_sunday(phones)
    assert phones.shown(ANA) == []
    assert planned(clinic) == at_local(clinic, 7, 17, 45)


def test_a_skipped_week_is_no_answer(phones: Phones, clinic: Clinic) -> None:
    answered(clinic, 0, mood=None, craving=None)
    to_sunday(phones)
    assert phones.shown(ANA) == []


def test_whoever_does_not_want_it_gets_no_more_until_they_say_so(phones: Phones, clinic: Clinic) -> None:
    answered(clinic, 0, mood=3)
    to_sunday(phones)
    phones.taps(ANA, "Not every week")
    assert "not every week" in phones.last(ANA)
    assert planned(clinic) is None
    ana = clinic.patient()
    clinic.turn(lambda turn: progress.plan(turn, ana.id))
    assert planned(clinic) is None
    phones.taps(ANA, "Every week again")
    assert "comes again" in phones.last(ANA)
    assert planned(clinic) == at_local(clinic, 7, 17, 45)


def breaks(clinic: Clinic) -> None:
    """Ana takes a break."""
    changed(clinic, paused_until_at=clinic.now + timedelta(days=30))


def leaves(clinic: Clinic) -> None:
    """Ana has left."""
    changed(clinic, state=PatientState.LEFT)


def is_quiet(clinic: Clinic) -> None:
    """Quiet hours that were set without anything being planned anew."""
    changed(clinic, quiet_from_time=time(17), quiet_until_time=time(23))


def is_not_safe(clinic: Clinic) -> None:
    """The safety question stands without an answer."""
    ana = clinic.patient()
    clinic.turn(lambda turn: helping.ask_safety(turn, ana.id, SafetyCause.HELP))


@pytest.mark.parametrize("what", [breaks, leaves, is_quiet, is_not_safe], ids=["a break", "left", "quiet", "not safe"])
def test_it_does_not_come(clinic: Clinic, what: Callable[[Clinic], None]) -> None:
    answered(clinic, 0, mood=3)
    clinic.go_to(at_local(clinic, 6, 17, 44))
    what(clinic)
    clinic.advance(minutes=2)
    assert clinic.find(Outbox, purpose=Purpose.LOOK_BACK) == []


def test_a_break_that_begins_after_it_was_queued_stops_it(phones: Phones, clinic: Clinic) -> None:
    answered(clinic, 0, mood=3)
    clinic.go_to(at_local(clinic, 6, 17, 46))
    breaks(clinic)
    phones.clear()
    phones.deliver()
    assert [row.state for row in clinic.find(Outbox, purpose=Purpose.LOOK_BACK)] == [OutboxState.CANCELLED]


def test_during_a_session_it_waits_for_its_end(phones: Phones, clinic: Clinic) -> None:
    answered(clinic, 0, mood=3)
    clinic.go_to(at_local(clinic, 6, 17, 30))
    attended(clinic, 0)  # from now on for three hours
    to_sunday(phones, 0)
    assert phones.shown(ANA) == []
    clinic.go_to(at_local(clinic, 0, 20, 31))
    assert len(clinic.find(Outbox, purpose=Purpose.LOOK_BACK)) == 1


def test_after_a_long_standstill_it_is_left_out(phones: Phones, clinic: Clinic) -> None:
    answered(clinic, 0, mood=3)
    clinic.now = at_local(clinic, 6, 23)
    clinic.tick()
    assert clinic.find(Outbox, purpose=Purpose.LOOK_BACK) == []
    assert planned(clinic) == at_local(clinic, 7, 17, 45)


def test_planning_any_number_of_times_changes_nothing_and_spares_what_is_due_now(clinic: Clinic) -> None:
    ana, before = clinic.patient(), planned(clinic)
    for _ in range(3):
        clinic.turn(lambda turn: progress.plan(turn, ana.id))
    assert planned(clinic) == before
    assert before is not None
    clinic.now = before
    clinic.turn(lambda turn: progress.plan(turn, ana.id))
    assert planned(clinic) == before


def test_leaving_takes_it_out_of_what_is_due(phones: Phones, clinic: Clinic) -> None:
    phones.sends(ANA, "stop")
    phones.taps(ANA, "Yes, leave")
    assert clinic.find(Due, kind=Kind.LOOK_BACK) == []


def test_a_new_look_back_takes_the_old_one_away(phones: Phones, clinic: Clinic) -> None:
    answered(clinic, 0, mood=3)
    to_sunday(phones)
    answered(clinic, 0, mood=3)
    clinic.go_to(at_local(clinic, 7, 17, 46))
    phones.deliver()
    assert [text for text in phones.shown(ANA) if "look back" in text] == [
        "Hello. A short look back at your week is ready."
    ]
    assert len(clinic.find(Card, key=f"week:{clinic.patient().id}")) == 1
