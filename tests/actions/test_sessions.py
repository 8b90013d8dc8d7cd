"""Sessions as rows, their reminders, what patients answer, and what a change tells them."""

from __future__ import annotations

import json
from datetime import UTC, datetime, time

import pytest

from actions import outbox, session_cards, sessions
from actions.turn import Turn
from care.buttons import Tap
from care.delivery import Purpose
from care.message import Outgoing
from care.records import (
    Card,
    Due,
    Outbox,
    Patient,
    PatientState,
    Session,
    SessionAnswer,
    SessionReason,
    SessionReply,
    SessionState,
    Track,
)
from care.rules import Rule
from tests.clinic import ANA, DANA, Clinic, tap_on

LUIS, MIA = 1002, 1003


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def session_on(clinic: Clinic, day: str) -> Session:
    """The session whose local date ends with `day`, such as `11-25`."""
    return next(s for s in clinic.find(Session) if str(s.local_on).endswith(day))


def card(clinic: Clinic, session: Session, telegram_id: int = ANA) -> Outgoing:
    """The session's card as it waits to be sent to an account."""
    patient = clinic.patient(telegram_id)
    found = clinic.find(Card, key=f"session:{session.id}:{patient.id}")
    return next(message for row, message in clinic.queued(telegram_id) if found and row.card_id == found[0].id)


def taps(clinic: Clinic, label: str, message: Outgoing, telegram_id: int = ANA) -> str:
    """Tap the button of a message as this account; the words of the notice."""
    tap = tap_on(message, label, 50)
    return clinic.acts(telegram_id, lambda turn, who: sessions.TAPS[tap.verb](turn, who, tap))


def reminded(clinic: Clinic) -> tuple[Session, Outgoing]:
    """Go to the day before Wednesday's session and take its reminder."""
    clinic.go_to(utc("2026-11-24 23:00"))
    session = session_on(clinic, "11-25")
    return session, card(clinic, session)


def change_track(clinic: Clinic, **fields: object) -> None:
    def work(turn: Turn) -> None:
        track = turn.tx.find(Track)[0]
        if fields:
            turn.tx.change(track, **fields)
        sessions.plan_track(turn, track.id)

    clinic.turn(work)


def deliver(clinic: Clinic, session: Session, message_id: int, telegram_id: int = ANA) -> None:
    """Take what waits as sent, the session's card as standing at a message."""
    clinic.sent_all()
    patient = clinic.patient(telegram_id)
    key = session_cards.key(session, patient)
    clinic.turn(lambda turn: outbox.touched(turn, key, message_id))


# --- the calendar


def test_planning_a_track_again_changes_nothing(clinic: Clinic) -> None:
    before = (clinic.find(Session), sorted((d.kind, d.subject_id, d.due_at) for d in clinic.find(Due)))
    clinic.turn(lambda turn: sessions.plan_track(turn, turn.tx.find(Track)[0].id))
    assert (clinic.find(Session), sorted((d.kind, d.subject_id, d.due_at) for d in clinic.find(Due))) == before
    assert clinic.queued() == []


def test_a_track_plans_itself_ahead_for_as_long_as_the_clinic_runs(clinic: Clinic) -> None:
    clinic.advance(days=20)
    ahead = [s for s in clinic.find(Session) if s.starts_at > clinic.now]
    assert len(ahead) == 6


def test_reminders_are_not_planned_for_moments_that_are_past(clinic: Clinic) -> None:
    monday = session_on(clinic, "11-23")
    assert [d.kind for d in clinic.find(Due, subject_id=monday.id)] == ["session.soon"]


@pytest.mark.parametrize(
    ("now", "day", "starts"),
    [("2026-03-01 15:00", "03-08", "2026-03-08 07:00"), ("2026-10-25 15:00", "11-01", "2026-11-01 05:30")],
    ids=["spring gap", "autumn repeat"],
)
def test_a_session_in_the_night_of_a_clock_change_is_planned_once(
    clinic: Clinic, now: str, day: str, starts: str
) -> None:
    clinic.now = utc(now)
    at = time(2, 30) if day == "03-08" else time(1, 30)
    change_track(clinic, days="sun", starts_time=at)
    found = [s for s in clinic.find(Session) if str(s.local_on).endswith(day)]
    assert [s.starts_at for s in found] == [utc(starts)]


def test_a_new_time_moves_the_sessions_and_tells_every_patient_once(clinic: Clinic) -> None:
    clinic.new_patient(LUIS, language="es", zone="America/Chicago")
    clinic.sent_all()
    session = session_on(clinic, "11-25")
    change_track(clinic, days="wed", starts_time=time(17))
    moved = clinic.find(Session, id=session.id)[0]
    assert (moved.starts_at, moved.state) == (utc("2026-11-25 22:00"), SessionState.PLANNED)
    assert {d.due_at for d in clinic.find(Due, subject_id=session.id)} == {
        utc("2026-11-24 22:00"),
        utc("2026-11-25 20:00"),
    }
    [(_, ana)], [(_, luis)] = clinic.queued(ANA), clinic.queued(LUIS)
    assert ana.text.startswith("Change: some of your appointments are different now.")
    assert "• Wed, Nov 25, 5:00 PM" in ana.text
    assert "• mié 25 nov, 16:00" in luis.text


def test_one_changed_session_is_named(clinic: Clinic) -> None:
    clinic.now = utc("2026-11-28 15:00")
    change_track(clinic, days="mon")
    clinic.sent_all()
    change_track(clinic, starts_time=time(17))
    assert (
        clinic.last().text
        == "Change: your appointment is now on Mon, Nov 30, 5:00 PM.\n\nWhat is next:\n• Mon, Nov 30, 5:00 PM"
    )


def test_a_day_that_was_dropped_by_mistake_comes_back(clinic: Clinic) -> None:
    session = session_on(clinic, "11-25")
    change_track(clinic, days="mon,fri")
    assert clinic.find(Session, id=session.id)[0].state is SessionState.CANCELLED
    assert clinic.find(Due, subject_id=session.id) == []
    assert "Wed, Nov 25, 6:00 PM will not take place" in clinic.last().text
    change_track(clinic, days="mon,wed,fri")
    assert clinic.find(Session, id=session.id)[0].state is SessionState.PLANNED
    assert len(clinic.find(Due, subject_id=session.id)) == 2
    assert "Wed, Nov 25, 6:00 PM takes place after all" in clinic.last().text
    assert len(clinic.queued()) == 1, "the second change overwrites what has not left yet"


def test_a_session_cancelled_by_staff_stays_cancelled_and_says_so(clinic: Clinic) -> None:
    session, _ = reminded(clinic)
    dana = clinic.staff()
    assert clinic.turn(lambda turn: sessions.cancel_session(turn, session.id, dana.id))
    assert not clinic.turn(lambda turn: sessions.cancel_session(turn, session.id, dana.id))
    change_track(clinic)
    assert clinic.find(Session, id=session.id)[0].state is SessionState.CANCELLED
    assert [row for row, _ in clinic.queued() if row.subject_id == session.id] == [], (
        "the reminder is not said any more"
    )
    assert clinic.last().text.startswith("Change: your appointment on Wed, Nov 25, 6:00 PM will not take place.")


def test_a_card_that_was_shown_does_not_keep_the_old_time(clinic: Clinic) -> None:
    session, _ = reminded(clinic)
    deliver(clinic, session, 70)
    clinic.turn(lambda turn: sessions.cancel_session(turn, session.id, clinic_staff(turn)))
    shown = card(clinic, session)
    assert (shown.text, shown.buttons) == (
        "Change: your appointment on Wed, Nov 25, 6:00 PM will not take place.",
        (),
    )


def clinic_staff(turn: Turn) -> str:
    """Dana's id, within a turn."""
    patient = turn.tx.find(Patient)[0]
    assert patient.counselor_id is not None
    return patient.counselor_id


def test_a_cancelled_session_can_be_restored(clinic: Clinic) -> None:
    session = session_on(clinic, "11-25")
    assert not clinic.turn(lambda turn: sessions.restore_session(turn, session.id, clinic_staff(turn)))
    clinic.turn(lambda turn: sessions.cancel_session(turn, session.id, clinic_staff(turn)))
    assert clinic.turn(lambda turn: sessions.restore_session(turn, session.id, clinic_staff(turn)))
    assert len(clinic.find(Due, subject_id=session.id)) == 2
    assert "takes place after all" in clinic.last().text


def test_a_session_that_has_begun_is_not_cancelled(clinic: Clinic) -> None:
    session = session_on(clinic, "11-23")
    clinic.go_to(utc("2026-11-23 23:00"))
    assert not clinic.turn(lambda turn: sessions.cancel_session(turn, session.id, clinic_staff(turn)))


def test_only_staff_of_the_program_cancel(clinic: Clinic) -> None:
    session, patient = session_on(clinic, "11-25"), clinic.patient()
    with pytest.raises(LookupError):
        clinic.turn(lambda turn: sessions.cancel_session(turn, session.id, patient.id))


@pytest.mark.parametrize(
    ("now", "not_before", "silent"),
    [
        ("2026-11-24 20:00", "2026-11-24 20:00", False),
        ("2026-11-25 04:00", "2026-11-25 13:00", False),
        ("2026-11-25 12:30", "2026-11-25 12:30", True),
    ],
    ids=["by day", "at night, time enough", "at night, soon"],
)
def test_a_change_waits_for_the_morning_when_there_is_time(
    clinic: Clinic, now: str, not_before: str, silent: bool
) -> None:
    clinic.now = utc("2026-11-23 21:00")
    change_track(clinic, days="wed", starts_time=time(9) if silent else time(18))
    clinic.sent_all()
    clinic.now = utc(now)
    session = session_on(clinic, "11-25")
    clinic.turn(lambda turn: sessions.cancel_session(turn, session.id, clinic_staff(turn)))
    [(row, _)] = [(row, m) for row, m in clinic.queued() if m.spans]
    assert (row.not_before_at, row.silent) == (utc(not_before), silent)


# --- reminders


def test_the_reminder_says_the_time_and_nothing_else(clinic: Clinic) -> None:
    session, message = reminded(clinic)
    assert message.preview == "Reminder: you have an appointment on Wed, Nov 25, 6:00 PM.\n\nWill you be there?"
    [row] = [row for row, m in clinic.queued() if m == message]
    assert (row.purpose, row.expires_at, row.subject_id) == (Purpose.SESSION, session.starts_at, session.id)


def test_the_second_reminder_comes_anew_two_hours_before(clinic: Clinic) -> None:
    session, _ = reminded(clinic)
    deliver(clinic, session, 70)
    clinic.go_to(utc("2026-11-25 21:00"))
    assert card(clinic, session).text.startswith("Your appointment is soon: Wed, Nov 25, 6:00 PM.")
    assert [row.message_id for row, m in clinic.queued() if not m.spans] == [70], "the first one is taken away"


def test_a_reminder_rings_although_its_card_was_shown_before(clinic: Clinic) -> None:
    clinic.go_to(utc("2026-11-24 12:00"))
    clinic.acts(ANA, lambda turn, who: sessions.COMMANDS["sessions"](turn, who, ""))
    session = session_on(clinic, "11-25")
    deliver(clinic, session, 70)
    clinic.go_to(utc("2026-11-24 23:00"))
    assert [row.message_id for row, m in clinic.queued() if not m.spans] == [70]
    assert card(clinic, session).text.startswith("Reminder:")


def test_a_reminder_is_in_the_patients_language_and_zone(clinic: Clinic) -> None:
    clinic.new_patient(LUIS, language="es", zone="America/Los_Angeles")
    clinic.go_to(utc("2026-11-24 23:00"))
    message = card(clinic, session_on(clinic, "11-25"), LUIS)
    assert message.text == "Recordatorio: tiene una cita el mié 25 nov, 15:00.\n\n¿Va a venir?"


def test_only_enrolled_patients_of_the_track_are_reminded(clinic: Clinic) -> None:
    luis, mia = clinic.new_patient(LUIS), clinic.new_patient(MIA)
    clinic.turn(lambda turn: turn.tx.change(luis, track_id=None))
    clinic.turn(lambda turn: turn.tx.change(mia, state=PatientState.LEFT))
    clinic.sent_all()
    clinic.go_to(utc("2026-11-24 23:00"))
    session = session_on(clinic, "11-25")
    assert [c.person_id for c in clinic.find(Card, subject_id=session.id)] == [clinic.patient().id]


def test_a_reminder_for_a_session_that_has_begun_is_not_sent(clinic: Clinic) -> None:
    session = session_on(clinic, "11-23")
    clinic.now = session.starts_at
    clinic.turn(lambda turn: sessions.remind_soon(turn, session.id))
    assert clinic.queued() == []


# --- answers


@pytest.mark.parametrize(
    ("label", "answer", "words"),
    [
        ("I'll be there", SessionAnswer.COMING, "See you then"),
        ("Running late", SessionAnswer.LATE, "Come when you can"),
    ],
)
def test_an_answer_is_stored_and_shown(clinic: Clinic, label: str, answer: SessionAnswer, words: str) -> None:
    session, message = reminded(clinic)
    assert taps(clinic, label, message) == ""
    assert [(r.answer, r.reason) for r in clinic.find(SessionReply)] == [(answer, None)]
    assert words in card(clinic, session).text
    assert clinic.open_flags() == []


def test_a_double_tap_stores_one_answer(clinic: Clinic) -> None:
    _, message = reminded(clinic)
    taps(clinic, "I'll be there", message)
    assert taps(clinic, "I'll be there", message) == ""
    assert len(clinic.find(SessionReply)) == 1


def test_the_last_answer_wins(clinic: Clinic) -> None:
    session, message = reminded(clinic)
    taps(clinic, "Can't make it", message)
    taps(clinic, "Work", card(clinic, session))
    assert taps(clinic, "I'll be there", message).startswith("Changed.")
    assert [(r.answer, r.reason) for r in clinic.find(SessionReply)] == [(SessionAnswer.COMING, None)]


def test_a_reason_is_stored_and_reaches_the_counselor(clinic: Clinic) -> None:
    session, message = reminded(clinic)
    taps(clinic, "Can't make it", message)
    why = card(clinic, session)
    assert [b.label for row in why.buttons for b in row] == [
        "Transport",
        "Child care",
        "Ill",
        "Work",
        "Not feeling up to it",
        "◀ Back",
    ]
    taps(clinic, "Child care", why)
    taps(clinic, "Child care", why)
    assert [(r.answer, r.reason) for r in clinic.find(SessionReply)] == [
        (SessionAnswer.CANNOT, SessionReason.CHILD_CARE)
    ]
    [flag] = clinic.open_flags()
    assert (flag.rule, json.loads(flag.facts)) == (
        Rule.CANNOT_MAKE_IT,
        {"session": "Wed 6:00 PM", "reason": "child care"},
    )
    assert "You are always welcome" in card(clinic, session).text


def test_back_leads_from_the_reasons_to_the_answers(clinic: Clinic) -> None:
    session, message = reminded(clinic)
    taps(clinic, "Can't make it", message)
    taps(clinic, "◀ Back", card(clinic, session))
    assert tap_on(card(clinic, session), "I'll be there").argument == "coming"


def test_who_gave_no_reason_is_told_to_the_counselor_two_hours_before_and_not_reminded(clinic: Clinic) -> None:
    session, message = reminded(clinic)
    taps(clinic, "Can't make it", message)
    assert clinic.open_flags() == []
    clinic.sent_all()
    clinic.go_to(utc("2026-11-25 21:00"))
    assert [json.loads(f.facts)["reason"] for f in clinic.open_flags()] == ["no reason given"]
    found = clinic.find(Card, subject_id=session.id)
    assert all(row.card_id != found[0].id for row, _ in clinic.queued())


def test_after_the_second_reminder_cannot_is_told_at_once(clinic: Clinic) -> None:
    clinic.go_to(utc("2026-11-25 22:30"))
    session = session_on(clinic, "11-25")
    taps(clinic, "Can't make it", card(clinic, session))
    assert [json.loads(f.facts)["reason"] for f in clinic.open_flags()] == ["no reason given"]
    taps(clinic, "Ill", card(clinic, session))
    assert [json.loads(f.facts)["reason"] for f in clinic.open_flags()] == ["ill"]


def test_where_is_shown_in_a_spoiler(clinic: Clinic) -> None:
    session, message = reminded(clinic)
    assert taps(clinic, "Where?", message) == ""
    shown = card(clinic, session)
    assert "Evening\nWed, Nov 25, 6:00 PM to 9:00 PM\nRoom 2" in shown.text
    assert "Room" not in shown.preview
    assert "Evening" not in shown.preview
    assert clinic.find(Card, subject_id=session.id)[0].personal


@pytest.mark.parametrize(
    ("now", "shown"), [("2026-11-25 22:44", "15 minutes before"), ("2026-11-25 22:45", "https://video.example/a")]
)
def test_a_link_is_shown_from_fifteen_minutes_before(clinic: Clinic, now: str, shown: str) -> None:
    clinic.turn(lambda turn: turn.tx.change(turn.tx.find(Track)[0], place="https://video.example/a"))
    clinic.go_to(utc(now))
    session = session_on(clinic, "11-25")
    taps(clinic, "Get the link", card(clinic, session))
    assert shown in card(clinic, session).text


def test_a_track_without_a_place_says_whom_to_ask(clinic: Clinic) -> None:
    clinic.turn(lambda turn: turn.tx.change(turn.tx.find(Track)[0], place=""))
    session, message = reminded(clinic)
    taps(clinic, "Where?", message)
    assert "Ask your team where it is." in card(clinic, session).text


@pytest.mark.parametrize(
    ("label", "at", "words", "stored"),
    [
        ("I'll be there", "2026-11-25 23:01", "begun already", 0),
        ("Running late", "2026-11-25 23:10", "", 1),
        ("Running late", "2026-11-26 02:00", "not open any more", 0),
        ("Where?", "2026-11-26 02:00", "not open any more", 0),
        ("Where?", "2026-11-25 23:10", "", 0),
    ],
    ids=["coming after the start", "late after the start", "late after the end", "where after the end", "where"],
)
def test_an_old_button_gets_a_kind_answer(clinic: Clinic, label: str, at: str, words: str, stored: int) -> None:
    _, message = reminded(clinic)
    clinic.go_to(utc(at))
    assert words in taps(clinic, label, message)
    assert len(clinic.find(SessionReply)) == stored


def test_a_button_of_a_cancelled_session_repairs_its_card(clinic: Clinic) -> None:
    session, message = reminded(clinic)
    clinic.turn(lambda turn: sessions.cancel_session(turn, session.id, clinic_staff(turn)))
    clinic.sent_all()
    assert "not open any more" in taps(clinic, "I'll be there", message)
    assert card(clinic, session).text.endswith("will not take place.")
    assert clinic.find(SessionReply) == []


@pytest.mark.parametrize("label", ["I'll be there", "Can't make it", "Where?"])
def test_a_button_works_only_for_patients_of_the_track(clinic: Clinic, label: str) -> None:
    luis = clinic.new_patient(LUIS)
    clinic.turn(lambda turn: turn.tx.change(luis, track_id=None))
    _, message = reminded(clinic)
    for somebody in (LUIS, DANA):
        assert "not open any more" in taps(clinic, label, message, somebody)
    assert clinic.find(SessionReply) == []


@pytest.mark.parametrize("tap", [Tap("se_say", "", "coming"), Tap("se_say", "x" * 32, "coming"), Tap("se_why", "", "x"),
                                 Tap("se_back"), Tap("se_where", "nobody")])  # fmt: skip
def test_a_made_up_button_does_nothing(clinic: Clinic, tap: Tap) -> None:
    assert "not open" in clinic.acts(ANA, lambda turn, who: sessions.TAPS[tap.verb](turn, who, tap))
    assert clinic.find(SessionReply) == []


def test_a_made_up_answer_is_refused(clinic: Clinic) -> None:
    session = session_on(clinic, "11-25")
    tap = Tap("se_say", session.id, "dancing")
    assert "not open" in clinic.acts(ANA, lambda turn, who: sessions.on_answer(turn, who, tap))


def test_two_patients_answer_for_themselves(clinic: Clinic) -> None:
    clinic.new_patient(LUIS)
    clinic.sent_all()
    session, message = reminded(clinic)
    taps(clinic, "I'll be there", message)
    taps(clinic, "Running late", card(clinic, session, LUIS), LUIS)
    found = clinic.turn(lambda turn: sessions.replies(turn, session.id))
    assert {p: r.answer for p, r in found.items()} == {
        clinic.patient().id: SessionAnswer.COMING,
        clinic.patient(LUIS).id: SessionAnswer.LATE,
    }


# --- /sessions and what others ask


def test_sessions_says_what_is_next_and_shows_the_next_card(clinic: Clinic) -> None:
    clinic.acts(ANA, lambda turn, who: sessions.COMMANDS["sessions"](turn, who, ""))
    said = [m.text for _, m in clinic.queued()]
    assert said[0] == ("What is next:\n• Mon, Nov 23, 6:00 PM\n• Wed, Nov 25, 6:00 PM\n• Fri, Nov 27, 6:00 PM")
    assert said[1].startswith("Reminder: you have an appointment on Mon, Nov 23, 6:00 PM.")
    assert taps(clinic, "I'll be there", clinic.last()) == ""


def test_sessions_says_so_when_nothing_is_planned(clinic: Clinic) -> None:
    patient = clinic.patient()
    clinic.turn(lambda turn: turn.tx.change(patient, track_id=None))
    clinic.acts(ANA, lambda turn, who: sessions.COMMANDS["sessions"](turn, who, ""))
    assert [m.text.split(".")[0] for _, m in clinic.queued()] == ["Nothing is planned for the next 7 days"]


def test_sessions_answers_staff_kindly(clinic: Clinic) -> None:
    clinic.acts(DANA, lambda turn, who: sessions.COMMANDS["sessions"](turn, who, ""))
    assert clinic.last(DANA).text_id == "account.staff_hint"


def test_upcoming_tells_sessions_and_answers(clinic: Clinic) -> None:
    _, message = reminded(clinic)
    taps(clinic, "Running late", message)
    patient = clinic.patient()
    coming = clinic.turn(lambda turn: sessions.upcoming(turn, patient.id))
    assert [(str(c.session.local_on), c.reply.answer if c.reply else None) for c in coming] == [
        ("2026-11-25", SessionAnswer.LATE),
        ("2026-11-27", None),
        ("2026-11-30", None),
    ]


def test_what_waits_for_the_patients_is_never_about_the_group(clinic: Clinic) -> None:
    clinic.go_to(utc("2026-11-25 21:00"))
    rows = clinic.find(Outbox, purpose=str(Purpose.SESSION))
    assert rows
    assert all("Evening" not in m.preview and "Room" not in m.preview for _, m in clinic.queued())
