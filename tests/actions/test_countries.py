"""Whose crisis numbers a person is shown: those of their program's country, in whatever way a message leaves."""

from __future__ import annotations

import pytest

from actions import accounts, countries, enrolling, helping, outbox, skill_cards, skill_runs
from actions.enrolling import RefusedError
from actions.screen import join, screen
from actions.turn import Turn, Who
from care import message as messages
from care.records import Audit, Patient, Program, SafetyCause, SkillState, Source, StaffRole
from tests.clinic import ADA, ANA, BETH, DANA, SAM, Clinic


@pytest.fixture
def spain(clinic: Clinic) -> Clinic:
    """The clinic, moved to Spain."""
    program = clinic.program()
    clinic.turn(lambda turn: enrolling.set_country(turn, program.id, "ES "))
    clinic.sent_all()
    return clinic


def _shown(clinic: Clinic) -> str:
    return clinic.last().text


def test_a_message_and_a_card_carry_the_numbers_of_the_readers_country(spain: Clinic) -> None:
    def work(turn: Turn, who: Who) -> None:
        both = join(screen(turn, "es", "help.numbers", phone="1"), screen(turn, "en", "help.facts"))
        outbox.say(turn, who.id, both, outbox.CRISIS)
        outbox.show(turn, "card", who.id, both, outbox.CRISIS)

    spain.acts(ANA, work)
    for _, message in spain.queued():
        assert "024" in message.text
        assert "llame al 112" in message.text
        assert "Call 112 at once" in message.text
        assert "911" not in message.text
        assert "988" not in message.text


def test_the_safety_question_left_open_shows_them_too(spain: Clinic) -> None:
    ana = spain.patient()
    spain.turn(lambda turn: helping.ask_safety(turn, ana.id, SafetyCause.MOOD))
    spain.advance(minutes=11)
    assert "call 024" in _shown(spain)
    assert "988" not in _shown(spain)


@pytest.mark.parametrize(("country", "number"), [("us", "call 911"), ("es", "call 112")])
def test_a_step_of_a_skill_names_the_emergency_number_of_the_country(clinic: Clinic, country: str, number: str) -> None:
    program, ana = clinic.program(), clinic.patient()

    def work(turn: Turn) -> str:
        enrolling.set_country(turn, program.id, country)
        skill = turn.content.skills["lapse-plan"]
        step = next(n for n, each in enumerate(skill.steps) if "{emergency}" in each.text.en)
        patient = turn.tx.need(Patient, ana.id)
        run = skill_runs.waiting(turn, patient, SkillState.PLAYING, Source.SELF, skill)
        return skill_cards.card(turn, patient, turn.tx.change(run, step=step)).text

    assert number in clinic.turn(work)


def test_a_country_without_numbers_is_refused_and_changes_nothing(clinic: Clinic) -> None:
    program = clinic.program()
    with pytest.raises(RefusedError, match="only for ca, es, mx, us"):
        clinic.turn(lambda turn: enrolling.set_country(turn, program.id, "fr"))
    assert clinic.program().country == "us"


def test_a_change_of_country_is_kept_in_the_audit(spain: Clinic) -> None:
    assert [row.detail for row in spain.find(Audit, act="program.country")] == ["es"]


def test_a_program_of_a_country_that_is_gone_shows_the_installations_numbers(clinic: Clinic) -> None:
    program, ana = clinic.program(), clinic.patient()

    def work(turn: Turn) -> str:
        turn.tx.change(turn.tx.need(Program, program.id), country="xx")
        said = screen(turn, "en", "help.numbers", phone="1")
        return messages.load(outbox.say(turn, ana.id, said, outbox.CRISIS).body).text

    assert "988" in clinic.turn(work)


def test_whoever_is_nobody_is_shown_the_installations_numbers(clinic: Clinic) -> None:
    def work(turn: Turn) -> str:
        return countries.content_for(turn, "nobody").plain("en", "help.numbers", phone="1")

    assert "988" in clinic.turn(work)


def test_everybody_of_a_program_elsewhere_is_known_by_their_account(spain: Clinic) -> None:
    def work(turn: Turn) -> None:
        program = enrolling.add_program(
            turn, name="Home", zone="America/New_York", phone="1", use_policy_en="x", use_policy_es="x"
        )
        staff = enrolling.add_staff(turn, program.id, role=StaffRole.COUNSELOR, name="Homer", sign_in="homer")
        accounts.claim(turn, staff.id, 9001, "Homer", confirmed=True)

    spain.turn(work)
    assert spain.turn(countries.abroad) == dict.fromkeys((ANA, DANA, SAM, BETH, ADA), "es")


def test_where_all_are_at_home_nobody_is_abroad(clinic: Clinic) -> None:
    assert clinic.turn(countries.abroad) == {}
