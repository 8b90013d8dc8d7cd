"""Skills: offered, chosen, played, rated, prompted, and asked about again."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, time, timedelta

import pytest

from actions import due, skill_cards, skills
from actions.due import Kind
from actions.turn import Turn, whoever
from care.buttons import Tap
from care.catalogue import Localised
from care.delivery import Purpose
from care.message import Outgoing
from care.records import (
    Alert,
    AlertState,
    Card,
    Due,
    Lane,
    Outcome,
    Patient,
    PatientState,
    SafetyAnswer,
    SafetyCause,
    SafetyCheck,
    Session,
    SkillRun,
    SkillState,
    Source,
    Track,
)
from care.rules import Rule
from content import Content
from tests import clinic as clinics
from tests.clinic import ANA, DANA, Clinic, tap_on

LUIS = 1002
WAVE, WAIT, BREATH, LAPSE = "urge-surf", "delay-15", "paced-breath", "lapse-plan"


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def run_of(clinic: Clinic, telegram_id: int = ANA) -> SkillRun:
    """The newest run of a patient."""
    patient = clinic.patient(telegram_id)
    return clinic.find(SkillRun, patient_id=patient.id)[-1]


def shown(clinic: Clinic, run: SkillRun | None = None, telegram_id: int = ANA) -> Outgoing:
    """The card of a run (of the newest) as it waits to be sent."""
    wanted = clinic.find(Card, key=f"skill:{(run or run_of(clinic, telegram_id)).id}")
    return next(m for row, m in clinic.queued(telegram_id) if wanted and row.card_id == wanted[0].id)


def sends(clinic: Clinic, command: str, telegram_id: int = ANA) -> None:
    clinic.acts(telegram_id, lambda turn, who: skills.COMMANDS[command](turn, who, ""))


def does(clinic: Clinic, tap: Tap, telegram_id: int = ANA) -> str:
    return clinic.acts(telegram_id, lambda turn, who: skills.TAPS[tap.verb](turn, who, tap))


def taps(clinic: Clinic, *labels: str, telegram_id: int = ANA) -> None:
    """Tap one button after the other, each on the card as it then stands."""
    for label in labels:
        assert does(clinic, tap_on(shown(clinic, telegram_id=telegram_id), label, 50), telegram_id) == ""


def offered(clinic: Clinic, source: Source = Source.PROMPTED, telegram_id: int = ANA) -> bool:
    patient = clinic.patient(telegram_id)
    return clinic.turn(lambda turn: skills.offer(turn, patient.id, source))


def labels(message: Outgoing) -> list[str]:
    return [button.label for row in message.buttons for button in row]


def add_run(clinic: Clinic, skill: str, before: int, after: int) -> None:
    patient = clinic.patient()

    def work(turn: Turn) -> None:
        turn.tx.add(
            SkillRun(
                id=turn.tx.new_id(),
                patient_id=patient.id,
                skill=skill,
                version=1,
                source=Source.SELF,
                state=SkillState.DONE,
                before=before,
                after=after,
                started_at=turn.now,
                finished_at=turn.now,
            )
        )

    clinic.turn(work)


def planned(clinic: Clinic, kind: Kind) -> list[Due]:
    """What is planned of a kind."""
    return [row for row in clinic.find(Due) if row.kind == kind]


def answers_safety(clinic: Clinic, answer: SafetyAnswer | None) -> None:
    patient = clinic.patient()

    def work(turn: Turn) -> None:
        turn.tx.add(
            SafetyCheck(
                id=turn.tx.new_id(),
                patient_id=patient.id,
                cause=SafetyCause.MOOD,
                asked_at=turn.now,
                answer=answer,
                answered_at=turn.now if answer else None,
            )
        )

    clinic.turn(work)


# --- offers


def test_an_offer_names_two_skills_and_leaves_the_choice(clinic: Clinic) -> None:
    assert offered(clinic)
    message = shown(clinic)
    assert labels(message) == ["Urge surfing", "Wait 15 minutes", "All skills", "No, thank you"]
    assert message.text == "Here are some things that help many people. Pick one."


def test_what_helped_this_patient_comes_first_and_is_said_behind_a_spoiler(clinic: Clinic) -> None:
    for _ in range(6):
        add_run(clinic, BREATH, 7, 4)
    add_run(clinic, WAIT, 4, 6)
    offered(clinic)
    message = shown(clinic)
    assert labels(message)[:2] == ["Paced breathing", "Urge surfing"]
    assert "Paced breathing took yours down by 3 on average (6 tries)" in message.text
    assert "Paced" not in message.preview


def test_an_offer_is_in_the_patients_language(clinic: Clinic) -> None:
    clinic.new_patient(LUIS, language="es")
    offered(clinic, telegram_id=LUIS)
    assert labels(shown(clinic, telegram_id=LUIS))[0] == "Surfear el impulso"


def test_a_second_offer_takes_the_place_of_the_first(clinic: Clinic) -> None:
    offered(clinic)
    offered(clinic)
    assert len(clinic.find(SkillRun)) == 1


def test_no_thank_you_ends_it(clinic: Clinic) -> None:
    offered(clinic)
    taps(clinic, "No, thank you")
    assert (run_of(clinic).state, shown(clinic).buttons) == (SkillState.STOPPED, ())
    assert shown(clinic).text == "All right. Send /cope at any time."


def test_nobody_who_left_is_offered_anything(clinic: Clinic) -> None:
    patient = clinic.patient()
    clinic.turn(lambda turn: turn.tx.change(patient, state=PatientState.LEFT))
    assert not offered(clinic)
    assert not clinic.turn(lambda turn: skills.lapse_plan(turn, patient.id))


# --- the player


def test_a_skill_is_played_from_the_first_rating_to_the_last(clinic: Clinic) -> None:
    sends(clinic, "cope")
    taps(clinic, "Opposite action")
    assert "Opposite action\nA feeling pulls you" in shown(clinic).text
    taps(clinic, "7")
    assert "Opposite action 1 of 6" in shown(clinic).text
    taps(clinic, "Next ▶", "Next ▶", "◀ Back", "Next ▶", "Next ▶", "Next ▶", "Next ▶", "Next ▶")
    assert shown(clinic).text.startswith("And now?")
    taps(clinic, "3")
    run = run_of(clinic)
    assert (run.state, run.before, run.after, run.skill) == (SkillState.DONE, 7, 3, "opposite-action")
    assert "Before: 7. Now: 3." in shown(clinic).text
    assert "Before" not in shown(clinic).preview


@pytest.mark.parametrize(("before", "after"), [(3, 9), (9, 3), (5, 5)], ids=["up", "down", "same"])
def test_the_thanks_are_the_same_whatever_the_numbers_say(clinic: Clinic, before: int, after: int) -> None:
    sends(clinic, "cope")
    taps(clinic, "Opposite action", str(before), *["Next ▶"] * 6, str(after))
    assert shown(clinic).text.startswith("Thank you for trying this. It is stored for you.\n\nBefore: ")


@pytest.mark.parametrize(("after", "again"), [("3", False), ("4", True)])
def test_another_skill_is_offered_while_it_is_still_strong(clinic: Clinic, after: str, again: bool) -> None:
    sends(clinic, "cope")
    taps(clinic, "Opposite action", "7", *["Next ▶"] * 6, after)
    assert ("Another skill" in labels(shown(clinic))) is again
    assert ("988" in shown(clinic).text) is again


def test_a_skipped_rating_is_missing(clinic: Clinic) -> None:
    sends(clinic, "cope")
    taps(clinic, "Opposite action", "Skip", *["Next ▶"] * 6, "Skip")
    run = run_of(clinic)
    assert (run.state, run.before, run.after) == (SkillState.DONE, None, None)
    assert shown(clinic).text == "Thank you for trying this. It is stored for you."


def test_stop_keeps_what_was_rated(clinic: Clinic) -> None:
    sends(clinic, "cope")
    taps(clinic, "Urge surfing", "7", "Next ▶", "Stop")
    run = run_of(clinic)
    assert (run.state, run.before) == (SkillState.STOPPED, 7)
    assert shown(clinic).text.startswith("Stopped.")
    assert planned(clinic, Kind.SKILL_STEP) == []


def test_a_double_tap_on_next_turns_one_page(clinic: Clinic) -> None:
    sends(clinic, "cope")
    taps(clinic, "Opposite action", "7")
    tap = tap_on(shown(clinic), "Next ▶")
    does(clinic, tap)
    does(clinic, tap)
    assert run_of(clinic).step == 1


@pytest.mark.parametrize("label", ["7", "Skip"])
def test_a_double_tap_on_a_rating_counts_once(clinic: Clinic, label: str) -> None:
    sends(clinic, "cope")
    taps(clinic, "Opposite action")
    tap = tap_on(shown(clinic), label)
    does(clinic, tap)
    does(clinic, dataclasses.replace(tap, argument="b2"))
    run = run_of(clinic)
    assert (run.state, run.step, run.before) == (SkillState.PLAYING, 0, 7 if label == "7" else None)


def test_a_double_tap_on_a_skill_starts_one(clinic: Clinic) -> None:
    sends(clinic, "cope")
    tap = tap_on(shown(clinic), "Urge surfing")
    does(clinic, tap)
    does(clinic, dataclasses.replace(tap, argument=BREATH))
    assert [(r.skill, r.state) for r in clinic.find(SkillRun)] == [(WAVE, SkillState.BEFORE)]


def test_an_old_message_goes_on_days_later(clinic: Clinic) -> None:
    sends(clinic, "cope")
    taps(clinic, "Opposite action", "7", "Next ▶")
    tap = tap_on(shown(clinic), "Next ▶", 77)
    clinic.sent_all()
    clinic.advance(days=2)
    run = clinic.find(SkillRun, skill="opposite-action")[0]
    assert does(clinic, tap) == ""
    assert "3 of 6" in shown(clinic, run).text
    assert clinic.find(Card, key=skill_cards.key(run))[0].message_id == 77


def test_a_button_of_a_run_that_is_over_gets_a_kind_answer(clinic: Clinic) -> None:
    sends(clinic, "cope")
    taps(clinic, "Opposite action")
    tap = tap_on(shown(clinic), "7")
    taps(clinic, "Stop")
    assert "Send /cope" in does(clinic, tap)
    assert run_of(clinic).before is None


@pytest.mark.parametrize("telegram_id", [LUIS, DANA], ids=["another patient", "staff"])
def test_a_button_works_only_for_its_patient(clinic: Clinic, telegram_id: int) -> None:
    clinic.new_patient(LUIS)
    sends(clinic, "cope")
    message = shown(clinic)
    assert all("has ended" in does(clinic, tap_on(message, label), telegram_id) for label in labels(message))
    taps(clinic, "Opposite action")
    assert all("has ended" in does(clinic, tap_on(shown(clinic), each), telegram_id) for each in ("7", "Stop"))
    taps(clinic, "7")
    assert all("has ended" in does(clinic, tap_on(shown(clinic), each), telegram_id) for each in ("Next ▶", "Stop"))
    assert run_of(clinic).step == 0


@pytest.mark.parametrize(("verb", "argument"), [("sk_rate", "b11"), ("sk_rate", "x3"), ("sk_rate", ""),
                                                ("sk_pick", "no-such-skill"), ("sk_next", "x")])  # fmt: skip
def test_a_made_up_button_does_nothing(clinic: Clinic, verb: str, argument: str) -> None:
    sends(clinic, "craving")
    run = run_of(clinic)
    assert "has ended" in does(clinic, Tap(verb, run.id, argument))
    assert run_of(clinic) == run


@pytest.mark.parametrize("verb", sorted(skills.TAPS))
def test_a_button_of_a_run_that_never_was_gets_a_kind_answer(clinic: Clinic, verb: str) -> None:
    assert "has ended" in does(clinic, Tap(verb, "x" * 32, "0"))


@pytest.mark.parametrize("verb", sorted(set(skills.TAPS) - {"sk_rate", "sk_stop", "sk_no"}))
def test_a_button_of_another_moment_moves_nothing(clinic: Clinic, verb: str) -> None:
    sends(clinic, "cope")
    taps(clinic, "Opposite action")
    run = run_of(clinic)
    does(clinic, Tap(verb, run.id, WAVE if verb == "sk_pick" else "0"))
    assert run_of(clinic) == run
    assert "How strong is it right now?" in shown(clinic).text


def test_a_caution_is_shown_before_anything_else(clinic: Clinic) -> None:
    catalogue = with_caution(clinics.texts(), WAVE)
    sends(clinic, "cope")
    tap = tap_on(shown(clinic), "Urge surfing")

    def pick(turn: Turn) -> None:
        who = whoever(turn, ANA)
        assert who is not None
        skills.on_pick(dataclasses.replace(turn, content=catalogue), who, tap)

    clinic.turn(pick)
    message = shown(clinic)
    assert "Please note: Not with heart disease." in message.text
    assert labels(message) == ["Start", "All skills", "No, thank you"]
    taps(clinic, "All skills", "Paced breathing", "5")
    assert (run_of(clinic).skill, run_of(clinic).state) == (BREATH, SkillState.PLAYING)


def with_caution(catalogue: Content, skill_id: str) -> Content:
    """The catalogue in which one skill has a caution and is not offered unasked."""
    words = Localised("Not with heart disease.", "No con una enfermedad del corazón.")
    cautious = dataclasses.replace(catalogue.skills[skill_id], caution=words, unasked=False)
    return dataclasses.replace(catalogue, skills={**catalogue.skills, skill_id: cautious})


def test_a_skill_that_left_the_catalogue_ends_kindly(clinic: Clinic) -> None:
    sends(clinic, "cope")
    taps(clinic, "Opposite action", "7")
    tap = tap_on(shown(clinic), "Next ▶")
    run = run_of(clinic)
    clinic.turn(lambda turn: turn.tx.change(run, skill="gone"))
    assert "Send /cope" in does(clinic, tap)
    assert does(clinic, Tap("sk_stop", run.id)) == ""


# --- timed steps


def test_timed_steps_go_on_by_themselves(clinic: Clinic) -> None:
    sends(clinic, "cope")
    taps(clinic, "Urge surfing", "6", "Next ▶")
    assert "I go on by myself" in shown(clinic).text
    clinic.advance(seconds=39)
    assert run_of(clinic).step == 1
    clinic.advance(seconds=1)
    assert run_of(clinic).step == 2
    [row] = [row for row, m in clinic.queued() if "3 of 6" in m.text]
    assert (row.purpose, row.lane) == (Purpose.PLAYER, Lane.REPLY), "what was queued before it keeps its lane"
    clinic.sent_all()
    clinic.advance(seconds=60)
    assert [row.lane for row, m in clinic.queued() if "4 of 6" in m.text] == [Lane.ANIMATION]
    clinic.advance(minutes=10)
    assert (run_of(clinic).step, run_of(clinic).state) == (5, SkillState.PLAYING), "the last step waits for a tap"


def test_next_does_not_wait_for_the_time_and_the_time_does_not_skip_twice(clinic: Clinic) -> None:
    sends(clinic, "cope")
    taps(clinic, "Urge surfing", "6", "Next ▶")
    stale = f"{run_of(clinic).id}:1"
    taps(clinic, "Next ▶")
    clinic.turn(lambda turn: skills.on_time(turn, stale))
    assert run_of(clinic).step == 2
    assert [d.subject_id for d in planned(clinic, Kind.SKILL_STEP)] == [f"{run_of(clinic).id}:2"]


def test_the_time_of_a_run_that_was_stopped_moves_nothing(clinic: Clinic) -> None:
    sends(clinic, "cope")
    taps(clinic, "Urge surfing", "6", "Next ▶", "Stop")
    stale = f"{run_of(clinic).id}:1"
    clinic.turn(lambda turn: skills.on_time(turn, stale))
    clinic.turn(lambda turn: skills.on_time(turn, "x:1"))
    assert (run_of(clinic).step, run_of(clinic).state) == (1, SkillState.STOPPED)


def test_after_a_long_wait_the_phone_rings_and_shows_only_a_neutral_line(clinic: Clinic) -> None:
    sends(clinic, "cope")
    taps(clinic, "Wait 15 minutes", "8", "Next ▶", "Next ▶", "Next ▶")
    run = run_of(clinic)
    clinic.sent_all()
    card = clinic.find(Card, key=skill_cards.key(run))[0]
    clinic.turn(lambda turn: turn.tx.change(card, message_id=90))
    clinic.advance(minutes=5)
    message = shown(clinic)
    assert message.preview.startswith("Time is up. Here is the next step.")
    assert "Five minutes are done" in message.text
    assert "Five" not in message.preview
    assert [row.message_id for row, m in clinic.queued() if not m.spans] == [90], "an edit makes no phone ring"
    clinic.advance(minutes=10)
    assert shown(clinic).text.startswith("Time is up.")


def test_the_last_timed_step_ends_in_the_rating(clinic: Clinic) -> None:
    sends(clinic, "cope")
    taps(clinic, "Paced breathing", "6", "Next ▶")
    clinic.advance(minutes=3)
    taps(clinic, "Next ▶")
    assert run_of(clinic).state is SkillState.AFTER


def test_a_new_skill_silences_the_one_that_was_left(clinic: Clinic) -> None:
    sends(clinic, "cope")
    taps(clinic, "Urge surfing", "6", "Next ▶")
    left = run_of(clinic)
    clinic.advance(seconds=1)
    sends(clinic, "cope")
    taps(clinic, "Paced breathing", "6")
    clinic.advance(minutes=5)
    assert clinic.find(SkillRun, id=left.id)[0].step == 1


def test_nothing_goes_on_for_who_left(clinic: Clinic) -> None:
    sends(clinic, "cope")
    taps(clinic, "Urge surfing", "6", "Next ▶")
    patient = clinic.patient()
    clinic.turn(lambda turn: turn.tx.change(patient, state=PatientState.LEFT))
    clinic.advance(minutes=5)
    assert run_of(clinic).step == 1


# --- a craving


def craving(clinic: Clinic, rating: str, skill: str = "Paced breathing") -> SkillRun:
    """`/craving`, the rating, a skill done to its end and rated 2."""
    sends(clinic, "craving")
    taps(clinic, rating, "All skills", skill)
    taps(clinic, *["Next ▶"] * len(clinics.texts().skills[BREATH].steps), "2")
    return run_of(clinic)


def test_a_craving_is_rated_first_and_not_a_second_time_before_the_skill(clinic: Clinic) -> None:
    sends(clinic, "craving")
    assert shown(clinic).text.startswith("Let us ride it out together.")
    taps(clinic, "6")
    assert labels(shown(clinic))[:2] == ["Urge surfing", "Wait 15 minutes"]
    taps(clinic, "Urge surfing")
    assert (run_of(clinic).state, run_of(clinic).before) == (SkillState.PLAYING, 6)
    assert clinic.open_flags() == []


def test_a_craving_is_asked_about_again_twenty_minutes_after_the_skill(clinic: Clinic) -> None:
    run = craving(clinic, "6")
    assert "I will ask again in 20 minutes." in shown(clinic).text
    clinic.sent_all()
    clinic.advance(minutes=19)
    assert run_of(clinic) == run
    clinic.advance(minutes=1)
    again = run_of(clinic)
    assert (again.state, again.source, again.skill) == (SkillState.BEFORE, Source.PROMPTED, "")
    assert shown(clinic).text.startswith("How strong is it now?")
    taps(clinic, "2")
    done = run_of(clinic)
    assert (done.state, done.before, done.finished_at) == (SkillState.DONE, 2, clinic.now)
    assert planned(clinic, Kind.CRAVING_AGAIN) == []


def test_a_craving_that_stays_strong_gets_another_skill(clinic: Clinic) -> None:
    craving(clinic, "6")
    clinic.advance(minutes=20)
    taps(clinic, "5")
    assert labels(shown(clinic))[-1] == "No, thank you"
    assert len(planned(clinic, Kind.CRAVING_AGAIN)) == 1


def test_a_craving_without_a_skill_is_asked_about_again_too(clinic: Clinic) -> None:
    sends(clinic, "craving")
    taps(clinic, "6", "No, thank you")
    assert "I will ask again in 20 minutes." in shown(clinic).text
    clinic.advance(minutes=20)
    assert run_of(clinic).state is SkillState.BEFORE


def test_nobody_is_asked_again_in_the_middle_of_a_skill(clinic: Clinic) -> None:
    sends(clinic, "craving")
    taps(clinic, "6", "Wait 15 minutes", "Next ▶", "Next ▶", "Next ▶")
    clinic.advance(minutes=21)
    assert len(clinic.find(SkillRun)) == 1
    assert [d.due_at for d in planned(clinic, Kind.CRAVING_AGAIN)] == [utc("2026-11-23 20:40")]


def test_a_skill_that_was_left_open_is_not_asked_about_for_ever(clinic: Clinic) -> None:
    sends(clinic, "craving")
    taps(clinic, "6", "Urge surfing")
    clinic.advance(hours=4)
    assert planned(clinic, Kind.CRAVING_AGAIN) == []


def test_a_rating_that_is_not_given_is_not_asked_about_again(clinic: Clinic) -> None:
    sends(clinic, "craving")
    taps(clinic, "Skip")
    assert planned(clinic, Kind.CRAVING_AGAIN) == []
    assert labels(shown(clinic))[0] == "Urge surfing"


def test_a_very_strong_craving_reaches_the_counselor_and_the_patient_is_told_the_truth(clinic: Clinic) -> None:
    sends(clinic, "craving")
    tap = tap_on(shown(clinic), "9")
    does(clinic, tap)
    does(clinic, tap)
    assert [f.rule for f in clinic.open_flags()] == [Rule.CRAVING_HIGH]
    assert len([m for _, m in clinic.queued() if m.text_id.startswith("help.told")]) == 1


def test_another_skill_starts_from_the_rating_of_the_last(clinic: Clinic) -> None:
    sends(clinic, "craving")
    taps(clinic, "7", "All skills", "Opposite action", *["Next ▶"] * 6, "5")
    first = run_of(clinic)
    tap = tap_on(shown(clinic), "Another skill")
    does(clinic, tap)
    does(clinic, tap)
    assert [r.before for r in clinic.find(SkillRun)] == [7, 5]
    assert [d.subject_id for d in planned(clinic, Kind.CRAVING_AGAIN)] == [run_of(clinic).id]
    assert "20 minutes" not in shown(clinic, first).text


def test_two_commands_leave_one_card(clinic: Clinic) -> None:
    for _ in range(2):
        sends(clinic, "craving")
        sends(clinic, "cope")
    assert len(clinic.find(SkillRun)) == 2


@pytest.mark.parametrize("command", ["cope", "craving"])
def test_a_command_answers_staff_kindly(clinic: Clinic, command: str) -> None:
    sends(clinic, command, DANA)
    assert clinic.last(DANA).text_id == "account.staff_hint"
    assert clinic.find(SkillRun) == []


# --- safety before skills


@pytest.mark.parametrize("answer", [SafetyAnswer.NOT_SAFE, SafetyAnswer.NOT_SURE])
def test_while_not_safe_the_numbers_come_instead_of_a_skill(clinic: Clinic, answer: SafetyAnswer) -> None:
    answers_safety(clinic, answer)
    for act in (lambda: sends(clinic, "cope"), lambda: sends(clinic, "craving"), lambda: offered(clinic, Source.SELF)):
        act()
        assert "988" in clinic.last().text
        assert "555-0100" in clinic.last().text
    assert clinic.find(SkillRun) == []
    assert len(clinic.queued()) == 1


def test_an_old_offer_does_not_open_after_a_not_safe_answer(clinic: Clinic) -> None:
    offered(clinic)
    tap = tap_on(shown(clinic), "Urge surfing")
    answers_safety(clinic, SafetyAnswer.NOT_SAFE)
    does(clinic, tap)
    assert run_of(clinic).state is SkillState.OFFERED
    assert "A person comes first now" in clinic.last().text


def test_neither_start_nor_another_skill_opens_after_a_not_safe_answer(clinic: Clinic) -> None:
    patient = clinic.patient()
    clinic.turn(lambda turn: skills.lapse_plan(turn, patient.id))
    start = tap_on(shown(clinic), "Start")
    sends(clinic, "cope")
    taps(clinic, "Opposite action", "7", *["Next ▶"] * 6, "6")
    another = tap_on(shown(clinic), "Another skill")
    before = clinic.find(SkillRun)
    answers_safety(clinic, SafetyAnswer.NOT_SAFE)
    for tap in (start, another):
        does(clinic, tap)
    assert clinic.find(SkillRun) == before
    assert "A person comes first now" in clinic.last().text


@pytest.mark.parametrize("answer", [SafetyAnswer.NOT_SAFE, None], ids=["not safe", "no answer yet"])
def test_nothing_is_offered_unasked_before_a_safe_answer(clinic: Clinic, answer: SafetyAnswer | None) -> None:
    patient = clinic.patient()
    answers_safety(clinic, answer)
    assert not offered(clinic)
    assert not clinic.turn(lambda turn: skills.lapse_plan(turn, patient.id))
    assert clinic.queued() == []


def test_a_later_safe_answer_opens_the_skills_again(clinic: Clinic) -> None:
    answers_safety(clinic, SafetyAnswer.NOT_SAFE)
    clinic.advance(minutes=5)
    answers_safety(clinic, SafetyAnswer.SAFE)
    assert offered(clinic)


def test_an_alert_that_a_person_resolved_opens_the_skills_again(clinic: Clinic) -> None:
    answers_safety(clinic, SafetyAnswer.NOT_SAFE)
    clinic.advance(minutes=5)
    patient, dana = clinic.patient(), clinic.staff()

    def work(turn: Turn) -> None:
        turn.tx.add(
            Alert(
                id=turn.tx.new_id(),
                program_id=patient.program_id,
                patient_id=patient.id,
                level=4,  # type: ignore[arg-type] # the number of a level is as good as its name here
                state=AlertState.RESOLVED,
                ladder="",
                rung=0,
                opened_at=turn.now,
                level_at=turn.now,
                resolved_at=turn.now,
                resolved_by=dana.id,
                outcome=Outcome.SAFE,
            )
        )

    clinic.turn(work)
    assert offered(clinic)


# --- the lapse plan


def test_the_lapse_plan_is_offered_without_a_word_about_what_happened_and_needs_no_numbers(clinic: Clinic) -> None:
    patient = clinic.patient()
    assert clinic.turn(lambda turn: skills.lapse_plan(turn, patient.id))
    assert clinic.turn(lambda turn: skills.lapse_plan(turn, patient.id))
    assert shown(clinic).preview == "Here is something for the next hour, step by step. It takes about 3 minutes."
    taps(clinic, "Start")
    assert "It happened. That is information, not failure." in shown(clinic).text
    taps(clinic, *["Next ▶"] * 6)
    [run] = clinic.find(SkillRun)
    assert (run.skill, run.state, run.before, run.after) == (LAPSE, SkillState.DONE, None, None)


def test_a_double_tap_on_start_starts_once(clinic: Clinic) -> None:
    patient = clinic.patient()
    clinic.turn(lambda turn: skills.lapse_plan(turn, patient.id))
    tap = tap_on(shown(clinic), "Start")
    does(clinic, tap)
    taps(clinic, "Next ▶")
    does(clinic, tap)
    assert run_of(clinic).step == 1


# --- the scheduled prompt


def prompts(clinic: Clinic) -> list[Outgoing]:
    return [m for row, m in clinic.queued() if row.purpose == Purpose.SKILL_PROMPT]


def test_the_prompt_comes_on_its_days_at_three_local_time(clinic: Clinic) -> None:
    clinic.go_to(utc("2026-11-24 19:59"))
    assert prompts(clinic) == []
    clinic.go_to(utc("2026-11-24 20:00"))
    [message] = prompts(clinic)
    assert message.text == "Hello. Do you have a few minutes for yourself? Pick one, or leave it for today."
    assert labels(message)[-2:] == ["All skills", "No, thank you"]
    [row] = [row for row, m in clinic.queued() if m == message]
    assert row.expires_at == utc("2026-11-24 22:00")
    assert [d.due_at for d in planned(clinic, Kind.SKILL_PROMPT)] == [utc("2026-11-26 20:00")]


@pytest.mark.parametrize(
    ("now", "slot"),
    [("2026-10-31 12:00", "2026-11-01 20:00"), ("2026-03-07 12:00", "2026-03-08 19:00")],
    ids=["autumn", "spring"],
)
def test_the_prompt_keeps_its_local_time_over_a_clock_change(clinic: Clinic, now: str, slot: str) -> None:
    clinic.now = utc(now)
    patient = clinic.patient()
    clinic.turn(lambda turn: skills.plan_prompt(turn, patient.id))
    assert [d.due_at for d in planned(clinic, Kind.SKILL_PROMPT)] == [utc(slot)]


def in_a_session(turn: Turn, patient: Patient) -> None:
    assert patient.track_id is not None
    turn.tx.add(
        Session(
            id=turn.tx.new_id(),
            program_id=patient.program_id,
            track_id=patient.track_id,
            local_on=utc("2026-11-24 00:00").date(),
            starts_at=utc("2026-11-24 19:00"),
            ends_at=utc("2026-11-24 22:00"),
        )
    )
    # The calendar wants this session too: without that the next planning would call it off.
    turn.tx.change(turn.tx.need(Track, patient.track_id), days="tue", starts_time=time(14))


def in_quiet_hours(turn: Turn, patient: Patient) -> None:
    turn.tx.change(patient, quiet_from_time=time(14), quiet_until_time=time(16))


def on_a_break(turn: Turn, patient: Patient) -> None:
    turn.tx.change(patient, paused_until_at=utc("2026-11-25 00:00"))


def not_safe(turn: Turn, patient: Patient) -> None:
    turn.tx.add(
        SafetyCheck(
            id=turn.tx.new_id(),
            patient_id=patient.id,
            cause=SafetyCause.HELP,
            asked_at=turn.now,
            answer=SafetyAnswer.NOT_SURE,
            answered_at=turn.now,
        )
    )


@pytest.mark.parametrize("hinder", [in_a_session, in_quiet_hours, on_a_break, not_safe])
def test_a_prompt_that_would_disturb_waits_for_the_next_slot(clinic: Clinic, hinder: object) -> None:
    assert callable(hinder)
    patient = clinic.patient()
    clinic.turn(lambda turn: hinder(turn, patient))
    clinic.go_to(utc("2026-11-24 20:30"))
    assert prompts(clinic) == []
    assert [d.due_at for d in planned(clinic, Kind.SKILL_PROMPT)] == [utc("2026-11-26 20:00")]


def test_a_prompt_that_is_hours_late_waits_for_the_next_slot(clinic: Clinic) -> None:
    clinic.now = utc("2026-11-24 22:30")
    clinic.tick()
    assert prompts(clinic) == []
    assert [d.due_at for d in planned(clinic, Kind.SKILL_PROMPT)] == [utc("2026-11-26 20:00")]


def test_nobody_who_left_is_prompted_again(clinic: Clinic) -> None:
    patient = clinic.patient()
    clinic.turn(lambda turn: turn.tx.change(patient, state=PatientState.LEFT))
    clinic.go_to(utc("2026-11-24 20:30"))
    assert prompts(clinic) == []
    assert planned(clinic, Kind.SKILL_PROMPT) == []


def test_nobody_is_asked_again_about_a_craving_hours_later(clinic: Clinic) -> None:
    run = craving(clinic, "6")
    clinic.now += timedelta(hours=3)
    clinic.turn(lambda turn: skills.ask_again(turn, run.id))
    assert run_of(clinic) == run
    clinic.turn(lambda turn: due.drop(turn, Kind.CRAVING_AGAIN, run.id))


# --- what the page asks


def test_the_page_sees_what_was_rated_or_practised(clinic: Clinic) -> None:
    offered(clinic)
    clinic.advance(minutes=1)
    craving(clinic, "6")
    clinic.advance(minutes=1)
    sends(clinic, "craving")
    taps(clinic, "4", "No, thank you")
    patient = clinic.patient()
    found = clinic.turn(lambda turn: skills.runs_of(turn, patient.id))
    assert [(r.skill, r.before, r.after) for r in found] == [("", 4, None), (BREATH, 6, 2)]
