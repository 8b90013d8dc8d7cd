"""The page of sessions: who is listed, what one tap does, and what stands there afterwards."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

import pytest

from actions import enrolling, sessions
from actions.turn import Turn
from care.buttons import Tap
from care.records import Attendance, AttendanceState, Audit, PatientState, Person, Program, Session, SessionState, Track
from tests.clinic import ANA
from tests.web.conftest import Page

CAME, LATE, ABSENT = AttendanceState.CAME, AttendanceState.LATE, AttendanceState.ABSENT
MONDAY, WEDNESDAY = date(2026, 11, 23), date(2026, 11, 25)
LUIS = 1002


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def session_on(page: Page, on: date) -> Session:
    return next(each for each in page.clinic.find(Session) if each.local_on == on)


def begins(page: Page, at: str = "2026-11-23 23:20") -> None:
    page.clinic.go_to(utc(at))


def tap(page: Page, state: str, on: date = MONDAY, *, telegram_id: int = ANA, sign_in: str = "dana") -> str:
    """Mark on the page; where it leads."""
    session, patient = session_on(page, on), page.clinic.patient(telegram_id)
    answer = page.as_(sign_in).post(f"/sessions/{session.id}/mark", patient_id=patient.id, state=state)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


def buttons(html: str) -> dict[str, str]:
    """For each of the three buttons of the first form of this kind: whether it is pressed."""
    form = re.search(r'<form [^>]*class="marks".*?</form>', html, re.DOTALL)
    return dict(re.findall(r'value="(\w+)" aria-pressed="(\w+)"', form[0])) if form else {}


def test_everybody_of_the_team_finds_the_page(page: Page) -> None:
    for sign_in in ("dana", "sam", "ada"):
        assert '<a href="/sessions">' in page.as_(sign_in).get("/").text
        assert page.as_(sign_in).get("/sessions").status_code == 200


def test_a_session_that_has_not_begun_shows_answers_and_no_buttons(page: Page) -> None:
    session = session_on(page, MONDAY)
    page.clinic.acts(ANA, lambda turn, who: sessions.on_reason(turn, who, Tap("se_why", session.id, "ill")))
    shown = page.as_("dana").get("/sessions").text
    assert "Mon, Nov 23, 6:00 PM" in shown
    assert "said: Cannot come: Ill" in shown
    assert buttons(shown) == {}
    assert "once it has begun" in shown


def test_one_tap_marks_and_the_page_shows_it(page: Page) -> None:
    begins(page)
    shown = page.as_("dana").get("/sessions").text
    assert buttons(shown) == {"came": "false", "late": "false", "absent": "false"}
    assert "1 to mark" in shown
    where = tap(page, "late")
    assert where.endswith(f"#p-{session_on(page, MONDAY).id}-{page.clinic.patient().id}")
    shown = page.as_("dana").get(where).text
    assert buttons(shown) == {"came": "false", "late": "true", "absent": "false"}
    assert "3 of 9 h" in shown
    assert [row.state for row in page.clinic.find(Attendance)] == [LATE]


def test_everybody_else_came_is_one_button(page: Page) -> None:
    page.clinic.new_patient(LUIS)
    begins(page)
    tap(page, "absent")
    session, dana = session_on(page, MONDAY), page.as_("dana")
    assert "Everybody else came" in dana.get("/sessions").text
    where = dana.post(f"/sessions/{session.id}/rest").headers["location"]
    assert where == f"/sessions?at={session.id}#s-{session.id}"
    assert sorted(row.state for row in page.clinic.find(Attendance)) == [ABSENT, CAME]
    assert "Everybody else came" not in dana.get(where).text


def test_last_days_are_folded_when_everybody_is_marked_and_open_when_somebody_is_not(page: Page) -> None:
    begins(page, "2026-11-24 15:00")
    assert '<section class="panel" id="s-' in page.as_("dana").get("/sessions").text
    where = tap(page, "came")
    folded = page.as_("dana").get("/sessions").text
    assert '<details class="panel folded"' in folded
    assert "Came 1" in folded
    assert '<section class="panel" id="s-' in page.as_("dana").get(where).text, "the one just marked stays open"


def test_after_a_week_a_session_is_on_the_record_only(page: Page) -> None:
    begins(page)
    tap(page, "came")
    page.clinic.now = utc("2026-12-01 15:00")
    assert "Mon, Nov 23" not in page.as_("dana").get("/sessions").text
    assert "Mon, Nov 23" in page.as_("dana").get(f"/patients/{page.clinic.patient().id}").text


def test_a_session_that_has_not_begun_is_not_marked(page: Page) -> None:
    assert tap(page, "came") == "/sessions?note=not_marked"
    assert "could not be marked" in page.as_("dana").get("/sessions?note=not_marked").text
    assert page.clinic.find(Attendance) == []


@pytest.mark.parametrize("state", ["", "asleep"])
def test_only_three_states_are_known(page: Page, state: str) -> None:
    begins(page)
    path, patient = f"/sessions/{session_on(page, MONDAY).id}/mark", page.clinic.patient()
    assert page.as_("dana").post(path, patient_id=patient.id, state=state).status_code == 400


def test_a_patient_of_another_program_is_not_marked_in_a_session_of_ones_own(page: Page) -> None:
    foreign = page.elsewhere()
    begins(page)
    path = f"/sessions/{session_on(page, MONDAY).id}/mark"
    assert page.as_("dana").post(path, patient_id=foreign.patient.id, state="came").status_code == 404
    assert page.clinic.find(Attendance) == []


def test_somebody_of_another_group_makes_up_a_session(page: Page) -> None:
    def morning(turn: Turn) -> Track:
        program = turn.tx.find(Program)[0]
        at = utc("2026-11-23 09:00").time()
        return enrolling.add_track(turn, program.id, name="Morning", days="tue", starts_time=at, minutes=240)

    track = page.clinic.turn(morning)
    luis = page.clinic.new_patient(LUIS, track_id=track.id)
    begins(page)
    assert f'<option value="{luis.id}">' in page.as_("dana").get("/sessions").text
    shown = page.as_("dana").get(tap(page, "came", telegram_id=LUIS)).text
    assert "makes up a session" in shown
    assert "3 of 4 h" in shown
    record = page.as_("dana").get(f"/patients/{luis.id}").text
    assert "Came" in record
    assert "The plan has fewer than the usual 9 hours a week." in record


def test_who_left_handrail_but_sits_in_the_group_is_marked_all_the_same(page: Page) -> None:
    ana = page.clinic.patient()
    page.clinic.turn(lambda turn: turn.tx.change(ana, state=PatientState.LEFT, left_at=page.clinic.now))
    begins(page)
    shown = page.as_("dana").get("/sessions").text
    assert buttons(shown) == {}
    assert f'<option value="{ana.id}">' in shown
    tap(page, "came")
    assert buttons(page.as_("dana").get("/sessions").text)["came"] == "true"


def test_the_record_shows_attendance_beside_what_was_said(page: Page) -> None:
    session = session_on(page, MONDAY)
    page.clinic.acts(ANA, lambda turn, who: sessions.on_answer(turn, who, Tap("se_say", session.id, "coming")))
    begins(page)
    tap(page, "late")
    record = page.as_("dana").get(f"/patients/{page.clinic.patient().id}").text
    assert re.search(r"<strong>Late</strong>\s*<span class=\"quiet\">said: Coming", record)
    assert "This week: <strong>3 of 9 h</strong>" in record
    assert "plan has fewer" not in record


def test_one_look_is_written_down_for_every_opening(page: Page) -> None:
    page.as_("dana").get("/sessions")
    looks = [(row.act, row.actor_id) for row in page.clinic.find(Audit) if row.act.startswith("look")]
    assert looks == [("look.sessions", page.clinic.staff("dana").id)]


def test_who_is_gone_is_not_listed_and_a_program_without_sessions_says_so(page: Page) -> None:
    begins(page, "2026-11-24 15:00")
    ana, session = page.clinic.patient(), session_on(page, MONDAY)
    page.clinic.turn(lambda turn: turn.tx.change(ana, state=PatientState.DISCHARGED))
    assert ana.case_code not in page.as_("dana").get("/sessions").text
    page.clinic.turn(lambda turn: turn.tx.remove(Session, id=session.id))
    assert "No sessions today or in the last days." in page.as_("dana").get("/sessions").text


def test_the_page_speaks_spanish(page: Page) -> None:
    dana = page.clinic.staff("dana")
    page.clinic.turn(lambda turn: turn.tx.change(turn.tx.need(Person, dana.id), language="es"))
    begins(page)
    shown = page.as_("dana").get("/sessions").text
    for words in ("Sesiones", "Vino", "Tarde", "No vino", "1 por marcar", "Todos los demás vinieron"):
        assert words in shown


def test_the_other_day_of_the_week_is_a_session_of_its_own(page: Page) -> None:
    begins(page, "2026-11-25 23:30")
    tap(page, "absent", MONDAY)
    tap(page, "came", WEDNESDAY)
    assert [row.state for row in page.clinic.find(Attendance)] == [ABSENT, CAME]


# -------------------------------------------------------------------------------------------------------- called off


def test_a_coming_session_is_called_off_and_the_group_is_told(page: Page) -> None:
    session, dana = session_on(page, WEDNESDAY), page.as_("dana")
    shown = dana.get("/sessions").text
    assert f'action="/sessions/{session.id}/cancel"' in shown
    assert "It is for 1 patient." in shown
    answer = dana.post(f"/sessions/{session.id}/cancel")
    assert answer.headers["location"] == "/sessions?note=session_cancelled#coming"
    assert session_on(page, WEDNESDAY).state is SessionState.CANCELLED
    assert "Wed, Nov 25, 6:00 PM will not take place" in page.clinic.last(ANA).text
    [written] = page.clinic.find(Audit, act="session.cancelled")
    assert written.actor_id == page.clinic.staff().id


def test_what_was_called_off_can_be_brought_back(page: Page) -> None:
    session, dana = session_on(page, WEDNESDAY), page.as_("dana")
    dana.post(f"/sessions/{session.id}/cancel")
    assert f'action="/sessions/{session.id}/restore"' in dana.get("/sessions").text
    answer = dana.post(f"/sessions/{session.id}/restore")
    assert answer.headers["location"] == "/sessions?note=session_restored#coming"
    assert session_on(page, WEDNESDAY).state is SessionState.PLANNED
    assert "takes place after all" in page.clinic.last(ANA).text


def test_a_day_on_which_the_group_meets_no_more_is_not_brought_back(page: Page) -> None:
    session, track = session_on(page, WEDNESDAY), page.clinic.track()
    page.clinic.turn(lambda turn: turn.tx.change(track, days="mon,fri"))
    page.clinic.turn(lambda turn: sessions.plan_track(turn, track.id))
    assert f"/sessions/{session.id}/restore" not in page.as_("dana").get("/sessions").text


@pytest.mark.parametrize("what", ["cancel", "restore"])
def test_what_has_begun_stays_as_it_is(page: Page, what: str) -> None:
    begins(page)
    session, dana = session_on(page, MONDAY), page.as_("dana")
    assert f"/sessions/{session.id}/{what}" not in dana.get("/sessions").text
    answer = dana.post(f"/sessions/{session.id}/{what}")
    assert answer.headers["location"] == "/sessions?note=session_not_changed#coming"
    assert session_on(page, MONDAY).state is SessionState.PLANNED
