"""The caseload, one patient, and enrolling."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from actions import choosing, invites
from actions.turn import Turn
from care.records import (
    Account,
    AccountState,
    Answer,
    Audit,
    Checkin,
    CheckinState,
    FamilyLink,
    Focus,
    Form,
    Invite,
    InviteKind,
    LinkState,
    Message,
    Outbox,
    Patient,
    Phase,
    SafetyAnswer,
    SafetyCause,
    SafetyCheck,
    Source,
)
from care.rules import Rule
from tests.actions.phones import Phones
from tests.clinic import ANA
from tests.web.conftest import Page
from tests.web.test_triage import writes


def checks_in(page: Page, days_ago: int = 0, note: str = "", **values: int) -> None:
    """Ana answered on her local date so many days ago."""
    clinic, ana = page.clinic, page.clinic.patient()

    def work(turn: Turn) -> None:
        at = clinic.now - timedelta(days=days_ago)
        checkin = turn.tx.add(
            Checkin(
                id=turn.tx.new_id(),
                program_id=ana.program_id,
                patient_id=ana.id,
                questionnaire="daily-substance",
                version=1,
                language="en",
                local_on=at.date(),
                source=Source.SELF,
                state=CheckinState.DONE,
                due_at=at,
                closes_at=at,
            )
        )
        given: list[tuple[str, int | None, str | None]] = [(name, value, None) for name, value in values.items()]
        if note:
            given.append(("note", None, note))
        for question, value, words in given:
            turn.tx.add(
                Answer(
                    id=turn.tx.new_id(),
                    checkin_id=checkin.id,
                    patient_id=ana.id,
                    question=question,
                    value=value,
                    words=words,
                    answered_at=at,
                )
            )

    clinic.turn(work)


def path_of(page: Page, rest: str = "") -> str:
    return f"/patients/{page.clinic.patient().id}{rest}"


def test_the_caseload_shows_numbers_with_their_words(page: Page) -> None:
    checks_in(page, mood=3, craving=7)
    shown = page.as_("dana").get("/patients").text
    assert re.search(r"Mood</span> <strong>3<", shown)
    assert re.search(r"Craving</span> <strong>7<", shown)
    assert "today" in shown


def test_a_counselor_sees_the_own_patients_first_and_the_program_on_demand(page: Page) -> None:
    beth = page.as_("beth")
    code = page.clinic.patient().case_code
    assert code not in beth.get("/patients").text
    assert code in beth.get("/patients?all=true").text
    assert code in page.as_("sam").get("/patients").text, "a supervisor sees the program"


def test_the_record_holds_the_call_card(page: Page) -> None:
    ana = page.clinic.patient()
    page.clinic.turn(
        lambda turn: turn.tx.change(
            ana, sleeps_at="12 Maple Street", emergency_contact="Rosa 555-0142", voicemail_ok=False
        )
    )
    page.alert(Rule.NOT_SURE)
    page.clinic.turn(
        lambda turn: turn.tx.add(
            SafetyCheck(
                id=turn.tx.new_id(),
                patient_id=ana.id,
                cause=SafetyCause.HELP,
                asked_at=turn.now,
                answer=SafetyAnswer.NOT_SURE,
                answered_at=turn.now,
            )
        )
    )
    checks_in(page, mood=2, craving=9, used=1, note="hard day")
    shown = page.as_("dana").get(path_of(page)).text
    for words in (
        "tel:5550199",
        "12 Maple Street",
        "Rosa 555-0142",
        "Do not leave a voicemail",
        "safety question: not sure",
        "Not sure",
        "hard day",
        "They were told",
        "Sam Sample: told at 3:05 PM",
    ):
        assert words in shown


@pytest.mark.parametrize(
    ("earlier", "today", "said"),
    [
        ((6, 7, 6, 5, 6), 3, "usually 6, 3 lower"),
        ((6, 7, 6, 5, 6), 8, "usually 6, 2 higher"),
        ((6, 7, 6, 5, 6), 6, "as usual"),
        ((6, 7, 6, 5), 3, None),
    ],
    ids=["lower", "higher", "as usual", "too few days to know what is usual"],
)
def test_the_last_answers_stand_beside_what_is_usual_for_this_patient(
    page: Page, earlier: tuple[int, ...], today: int, said: str | None
) -> None:
    for days_ago, mood in enumerate(reversed(earlier), 1):
        checks_in(page, days_ago, mood=mood)
    checks_in(page, mood=today)
    text = page.as_("dana").get(path_of(page)).text
    assert (said in text) if said else (re.search(r"usually \d", text) is None)


def test_answers_keep_their_words_and_gaps(page: Page) -> None:
    checks_in(page, mood=5, used=2)
    checks_in(page, days_ago=1, mood=4, craving=6)
    shown = page.as_("dana").get(path_of(page)).text
    assert "Rather not say" in shown
    assert "not answered" in shown


def test_every_opening_of_a_record_is_one_look(page: Page) -> None:
    dana = page.as_("dana")
    for rest in ("", "/now", "/thread", "/chart.svg"):
        assert dana.get(path_of(page, rest)).status_code == 200
    looks = [row for row in page.clinic.find(Audit) if row.act == "look.patient"]
    assert [(row.actor_id, row.patient_id) for row in looks] == [
        (page.clinic.staff("dana").id, page.clinic.patient().id)
    ]


@pytest.mark.parametrize("dark", ["", "&dark=true"], ids=["light", "dark"])
def test_the_chart_is_a_picture_that_can_do_nothing(page: Page, dark: str) -> None:
    checks_in(page, mood=5, craving=2)
    answer = page.as_("dana").get(path_of(page, f"/chart.svg?days=7{dark}"))
    assert answer.headers["content-type"].startswith("image/svg+xml")
    assert answer.text.startswith("<?xml")
    assert "script" not in answer.text
    assert "sandbox" in answer.headers["content-security-policy"]


@pytest.mark.parametrize("days", ["7", "30", "90", "5", "-1"])
def test_a_span_is_one_of_three(page: Page, days: str) -> None:
    checks_in(page, mood=5)
    assert page.as_("dana").get(path_of(page, f"?days={days}")).status_code == 200


def test_an_answer_goes_to_the_patient_and_into_the_thread(page: Page) -> None:
    writes(page.clinic, "Can I come later?")
    dana = page.as_("dana")
    assert dana.post(path_of(page, "/answer"), text="Yes, 6:30 is fine.").headers["location"].endswith("#thread")
    shown = dana.get(path_of(page)).text
    assert shown.index("Can I come later?") < shown.index("Yes, 6:30 is fine.")
    assert any("6:30" in row.body for row in page.clinic.find(Outbox))
    assert [each.read_at for each in page.clinic.find(Message) if each.staff_id is None] != [None]


@pytest.mark.parametrize(
    ("text", "words"), [("  ", "Write something first"), ("x" * 5000, "too long")], ids=["empty", "long"]
)
def test_what_cannot_be_sent_stays_in_the_box(page: Page, text: str, words: str) -> None:
    answer = page.as_("dana").post(path_of(page, "/answer"), text=text)
    assert answer.status_code == 400
    assert words in answer.text
    assert text.strip() in answer.text
    assert page.clinic.find(Message) == []


def test_nothing_is_written_to_somebody_who_is_not_confirmed(page: Page) -> None:
    patient, _ = page.claim()
    answer = page.as_("dana").post(f"/patients/{patient.id}/answer", text="Hello")
    assert answer.status_code == 400
    assert "cannot get messages now" in answer.text


def test_marking_as_read_is_a_step_of_its_own(page: Page) -> None:
    writes(page.clinic)
    dana = page.as_("dana")
    dana.get(path_of(page))
    assert page.clinic.find(Message)[0].read_at is None, "opening the page is not reading"
    dana.post(path_of(page, "/read"))
    assert page.clinic.find(Message)[0].read_by == page.clinic.staff("dana").id


def test_enrolling_shows_the_link_once(page: Page) -> None:
    dana, track = page.as_("dana"), page.clinic.track()
    answer = dana.post(
        "/patients/new",
        first_name="Mia",
        focus="mental",
        language="es",
        zone="America/Chicago",
        phone="555-0101",
        voicemail_ok="yes",
        track_id=track.id,
        counselor_id=page.clinic.staff("dana").id,
    )
    assert answer.status_code == 200
    link = re.search(r"https://t\.me/\w+\?start=([\w-]+)", answer.text)
    assert link is not None
    mia = next(each for each in page.clinic.find(Patient) if each.first_name == "Mia")
    invite = page.clinic.turn(lambda turn: invites.find(turn, link[1], turn.now))
    assert invite is not None
    assert (invite.subject_id, mia.focus, mia.language, mia.voicemail_ok) == (mia.id, "mental", "es", True)
    assert "Su propio enlace" in answer.text, "the card is in the patient's language"
    assert link[0] not in dana.get(f"/patients/{mia.id}").text


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"first_name": " "}, "first name"),
        ({"first_name": "Mia", "zone": "Mars/Crater"}, "no time zone"),
        ({"first_name": "Mia", "language": "fr"}, "no texts"),
        ({"first_name": "Mia", "track_id": "unknown"}, "must belong"),
    ],
    ids=["name", "zone", "language", "track"],
)
def test_a_form_with_something_wrong_comes_back_filled(page: Page, fields: dict[str, str], words: str) -> None:
    answer = page.as_("dana").post("/patients/new", phone="555-0777", **fields)
    assert answer.status_code == 400
    assert words in answer.text
    assert "555-0777" in answer.text
    assert len(page.clinic.find(Patient)) == 1


def test_a_counselor_of_another_program_cannot_be_chosen(page: Page) -> None:
    eve = page.elsewhere().staff
    answer = page.as_("dana").post("/patients/new", first_name="Mia", counselor_id=eve.id)
    assert answer.status_code == 400
    assert "must belong" in answer.text


def test_a_new_link_voids_the_old_one(page: Page) -> None:
    dana = page.as_("dana")
    first, second = (dana.post(path_of(page, "/link")).text for _ in range(2))
    codes = [re.findall(r"start=([\w-]+)", text)[0] for text in (first, second)]
    found = page.clinic.turn(lambda turn: [invites.find(turn, code, turn.now) is not None for code in codes])
    assert found == [False, True]
    assert {each.kind for each in page.clinic.find(Invite, subject_id=page.clinic.patient().id)} == {InviteKind.PATIENT}


def test_a_lost_phone_is_cut_off(page: Page) -> None:
    ana = page.clinic.patient()
    assert page.as_("dana").post(path_of(page, "/cut")).headers["location"].endswith("note=cut")
    states = {each.state for each in page.clinic.find(Account, person_id=ana.id)}
    assert states == {AccountState.ENDED}


def test_staff_end_a_family_link(page: Page) -> None:
    ana = page.clinic.patient()
    link = page.family_link(ana)
    dana = page.as_("dana")
    assert "Rosa" in dana.get(path_of(page)).text
    dana.post(path_of(page, f"/family/{link.id}/end"))
    assert page.clinic.find(FamilyLink)[0].state is LinkState.ENDED


def test_several_answers_are_shown_with_their_words_and_an_edited_note_with_its_history(page: Page) -> None:
    ada, phones = page.clinic.staff("ada"), Phones(page.clinic)
    page.clinic.turn(
        lambda turn: choosing.choose(
            turn, ada.id, Phase.IOP, Focus.SUBSTANCE, days=(), form=Form.FULL, extras={"triggers": ()}
        )
    )
    phones.sends(ANA, "checkin")
    for label in ("7", "1", "No", "8", "☐ A place", "☐ Money", "Done"):
        phones.taps(ANA, label)
    message_id = phones.types(ANA, "See <you> soon")
    phones.types(ANA, "See you tomorrow", edits=message_id)
    shown = page.as_("dana").get(path_of(page)).text
    assert "<td>A place, Money</td>" in shown
    assert "See you tomorrow</q><details" in re.sub(r">\s+<", "><", shown)
    assert "edited: show what it was before" in shown
    assert "See &lt;you&gt; soon" in shown
