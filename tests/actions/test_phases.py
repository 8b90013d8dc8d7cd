"""Phases and discharge: what follows, what stops, what goes on."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions import alerts, assessments, enrolling, phases
from actions.due import Kind
from actions.turn import Turn
from care.phases import DischargeReason
from care.records import (
    Alert,
    AlertState,
    Audit,
    Away,
    Checkin,
    CheckinKind,
    CheckinState,
    Consent,
    Due,
    Encouragement,
    EncouragementState,
    FamilyLink,
    Invite,
    InviteKind,
    LinkState,
    Occasion,
    PatientState,
    Phase,
    SafetyCause,
    SafetyCheck,
    StaffRole,
)
from care.rules import Rule
from tests.actions.phones import EVA, Phones, ties
from tests.clinic import ANA, SAM, Clinic


@pytest.fixture
def phones(clinic: Clinic) -> Phones:
    return Phones(clinic)


def _discharges(clinic: Clinic, reason: DischargeReason = DischargeReason.COMPLETED) -> bool:
    ana, dana = clinic.patient(), clinic.staff()
    return clinic.turn(lambda turn: phases.discharge(turn, dana.id, ana.id, reason))


def _changes_phase(clinic: Clinic, phase: Phase) -> bool:
    ana, dana = clinic.patient(), clinic.staff()
    return clinic.turn(lambda turn: phases.change_phase(turn, dana.id, ana.id, phase))


def _planned(clinic: Clinic, kind: CheckinKind) -> list[Checkin]:
    return clinic.find(Checkin, kind=kind, state=CheckinState.PLANNED)


# ------------------------------------------------------------------------------------------------------------- phases


def test_a_new_phase_brings_its_own_rhythm_and_its_assessments(clinic: Clinic) -> None:
    assert _changes_phase(clinic, Phase.AFTERCARE)
    assert clinic.patient().phase is Phase.AFTERCARE
    weekdays = {checkin.local_on.weekday() for checkin in _planned(clinic, CheckinKind.DAILY)}
    assert weekdays == {0, 2, 4}
    found = [row.questionnaire for row in _planned(clinic, CheckinKind.ASSESSMENT) if row.occasion is Occasion.PHASE]
    assert {"phq9", "bam30", "gad7"} <= set(found)
    assert [row.detail for row in clinic.find(Audit, act="patient.phase_changed")] == ["iop aftercare"]


def test_the_same_phase_again_changes_nothing(clinic: Clinic) -> None:
    assert not _changes_phase(clinic, Phase.IOP)
    assert clinic.find(Audit, act="patient.phase_changed") == []


def test_whoever_has_left_keeps_the_phase(clinic: Clinic) -> None:
    _discharges(clinic)
    assert not _changes_phase(clinic, Phase.OP)
    assert clinic.patient().phase is Phase.IOP


def test_a_discharge_that_is_prepared_is_asked_about_and_discharges_nobody(clinic: Clinic) -> None:
    ana, dana = clinic.patient(), clinic.staff()
    clinic.go_to(clinic.now + timedelta(days=20))
    on = clinic.now.date() + timedelta(days=6)
    coming = clinic.turn(lambda turn: phases.plan_discharge(turn, dana.id, ana.id, on))
    rows = [row for row in clinic.find(Checkin, occasion=Occasion.DISCHARGE) if row.state is CheckinState.PLANNED]
    assert coming == len(rows) == 3
    assert all(row.local_on <= on for row in rows)
    assert clinic.patient().state is PatientState.ENROLLED
    assert clinic.turn(lambda turn: phases.plan_discharge(turn, dana.id, ana.id, on - timedelta(days=90))) == 0


def test_staff_of_another_program_can_do_none_of_it(clinic: Clinic) -> None:
    ana = clinic.patient()

    def work(turn: Turn) -> str:
        other = enrolling.add_program(
            turn, name="Elsewhere", zone="America/Chicago", phone="555-0900", use_policy_en="x", use_policy_es="x"
        )
        return enrolling.add_staff(turn, other.id, role=StaffRole.COUNSELOR, name="Eve", sign_in="eve").id

    eve = clinic.turn(work)
    with pytest.raises(LookupError):
        clinic.turn(lambda turn: phases.discharge(turn, eve, ana.id, DischargeReason.MOVED))
    with pytest.raises(LookupError):
        clinic.turn(lambda turn: phases.change_phase(turn, eve, ana.id, Phase.OP))


# ---------------------------------------------------------------------------------------------------------- discharge


@pytest.mark.parametrize("reason", [reason for reason in DischargeReason if reason is not DischargeReason.DECEASED])
def test_after_a_discharge_one_neutral_word_comes_and_then_nothing(
    phones: Phones, clinic: Clinic, reason: DischargeReason
) -> None:
    clinic.plans_assessments()
    phones.clear()
    assert _discharges(clinic, reason)
    phones.deliver()
    assert len(phones.shown(ANA)) == 1
    assert phones.last(ANA).startswith("Hello. This chat has come to its end")
    assert "988" in phones.last(ANA)
    phones.clear()
    clinic.go_to(clinic.now + timedelta(days=8))
    phones.deliver()
    assert phones.shown(ANA) == []
    assert clinic.patient().state is PatientState.DISCHARGED
    assert [row.detail for row in clinic.find(Audit, act="patient.discharged")] == [reason]


def test_what_waits_when_the_discharge_comes_does_not_go_out_any_more(phones: Phones, clinic: Clinic) -> None:
    phones.deliver()
    clinic.go_to(clinic.now + timedelta(hours=6))  # the check-in after group stands in the outbox
    assert clinic.queued()
    _discharges(clinic)
    phones.clear()
    phones.deliver()
    assert [text[:26] for text in phones.shown(ANA)] == ["Hello. This chat has come "]
    assert clinic.find(Checkin, state=(CheckinState.PLANNED, CheckinState.ASKED, CheckinState.INTERVIEW)) == []
    patient = clinic.patient()
    assert clinic.find(Due, subject_id=patient.id) == []


def test_the_family_is_told_neutrally_and_then_nothing_more(phones: Phones, clinic: Clinic) -> None:
    ties(phones, ANA)
    phones.clear()
    _discharges(clinic)
    phones.deliver()
    assert len(phones.shown(EVA)) == 1
    assert "come to an end" in phones.last(EVA)
    assert clinic.find(FamilyLink)[0].state is LinkState.ENDED
    phones.clear()
    clinic.go_to(clinic.now + timedelta(days=9))
    phones.deliver()
    assert phones.shown(EVA) == []


def test_after_a_death_not_a_word_goes_to_anybody(phones: Phones, clinic: Clinic) -> None:
    ties(phones, ANA)
    phones.types(ANA, "thank you all")
    clinic.go_to(clinic.now + timedelta(hours=7))
    phones.clear()
    assert _discharges(clinic, DischargeReason.DECEASED)
    phones.deliver()
    clinic.go_to(clinic.now + timedelta(days=9))
    phones.deliver()
    assert phones.shown(ANA) == []
    assert phones.shown(EVA) == []
    assert clinic.find(FamilyLink)[0].state is LinkState.ENDED


def test_after_a_death_nobody_is_alarmed_because_a_question_stays_open(phones: Phones, clinic: Clinic) -> None:
    phones.sends(ANA, "help")
    assert clinic.find(SafetyCheck, cause=SafetyCause.HELP, answer=None)
    _discharges(clinic, DischargeReason.DECEASED)
    clinic.go_to(clinic.now + timedelta(days=1))
    assert clinic.find(Alert) == []


def test_an_open_alert_of_staff_goes_on_after_the_discharge(phones: Phones, clinic: Clinic) -> None:
    ana = clinic.patient()
    clinic.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.NOT_SAFE, {}))
    phones.deliver()
    _discharges(clinic, DischargeReason.AGAINST_ADVICE)
    phones.clear()
    clinic.go_to(clinic.now + timedelta(hours=1))
    phones.deliver()
    assert clinic.find(Alert)[0].state is AlertState.OPEN
    assert clinic.find(Alert)[0].rung > 1, "the ladder climbs on"
    assert any("needs you" in text for text in phones.shown(SAM)), "the supervisor is told"


def test_consents_and_links_end_with_the_discharge(clinic: Clinic) -> None:
    ana, dana = clinic.patient(), clinic.staff()
    clinic.turn(lambda turn: enrolling.new_patient_link(turn, ana.id, actor_id=dana.id))
    _discharges(clinic)
    assert all(consent.revoked_at for consent in clinic.find(Consent, person_id=ana.id))
    assert all(invite.revoked_at or invite.used_at for invite in clinic.find(Invite, kind=InviteKind.PATIENT))


def test_a_second_discharge_changes_nothing(clinic: Clinic) -> None:
    assert _discharges(clinic)
    assert not _discharges(clinic, DischargeReason.MOVED)
    assert [row.detail for row in clinic.find(Audit, act="patient.discharged")] == ["completed"]


def test_whoever_left_before_is_discharged_without_a_word(phones: Phones, clinic: Clinic) -> None:
    phones.sends(ANA, "stop")
    phones.taps(ANA, "Yes, leave")
    phones.clear()
    left_at = clinic.patient().left_at
    clinic.advance(days=2)
    assert _discharges(clinic, DischargeReason.AGAINST_ADVICE)
    phones.deliver()
    assert phones.shown(ANA) == []
    assert clinic.patient().left_at == left_at


def test_crisis_words_after_a_discharge_still_get_the_numbers(phones: Phones, clinic: Clinic) -> None:
    _discharges(clinic)
    phones.deliver()
    phones.clear()
    phones.types(ANA, "I want to die")
    assert "988" in phones.last(ANA)


def test_a_new_link_opens_the_way_back(phones: Phones, clinic: Clinic) -> None:
    _discharges(clinic)
    ana, dana = clinic.patient(), clinic.staff()
    clinic.advance(days=40)
    code = clinic.turn(lambda turn: enrolling.new_patient_link(turn, ana.id, actor_id=dana.id))
    phones.opens(ANA, "Ana", code)
    assert clinic.patient().state is PatientState.JOINING


def test_assessments_are_dropped_with_everything_else(clinic: Clinic) -> None:
    clinic.plans_assessments()
    ana = clinic.patient()
    assert _planned(clinic, CheckinKind.ASSESSMENT)
    _discharges(clinic)
    clinic.turn(lambda turn: assessments.plan_ahead(turn, ana.id))
    assert _planned(clinic, CheckinKind.ASSESSMENT) == []


# ------------------------------------------------------------------------------------------------- leave and hospital


def _sets_away(clinic: Clinic, away: Away | None) -> bool:
    ana, dana = clinic.patient(), clinic.staff()
    return clinic.turn(lambda turn: phases.set_away(turn, dana.id, ana.id, away))


@pytest.mark.parametrize("away", Away, ids=str)
def test_while_away_nothing_starts_by_itself(phones: Phones, away: Away) -> None:
    clinic = phones.clinic
    clinic.plans_assessments()
    assert _sets_away(clinic, away)
    assert _planned(clinic, CheckinKind.DAILY) == []
    for _ in range(8 * 8):
        clinic.advance(hours=3)
        phones.deliver()
    assert phones.shown(ANA) == []
    assert clinic.find(Checkin, state=CheckinState.ASKED) == []


def test_whoever_is_back_is_planned_for_anew(phones: Phones) -> None:
    clinic = phones.clinic
    clinic.plans_assessments()
    waiting = {row.questionnaire for row in _planned(clinic, CheckinKind.ASSESSMENT)}
    _sets_away(clinic, Away.HOSPITAL)
    clinic.advance(days=10)
    assert _sets_away(clinic, None)
    today = clinic.now.date()
    assert today in {row.local_on for row in _planned(clinic, CheckinKind.DAILY)}
    assert {row.questionnaire for row in _planned(clinic, CheckinKind.ASSESSMENT)} >= waiting
    clinic.advance(days=1)
    phones.deliver()
    assert phones.shown(ANA) != []


def test_while_away_the_patient_may_do_everything_by_themself(phones: Phones) -> None:
    _sets_away(phones.clinic, Away.LEAVE)
    phones.sends(ANA, "checkin")
    phones.taps(ANA, "1")
    phones.taps(ANA, "Stop")
    assert {flag.rule for flag in phones.clinic.open_flags()} == {Rule.MOOD_LOW}
    assert any("Are you safe right now?" in text for text in phones.shown(ANA))


def test_a_kind_word_of_the_family_waits_until_the_patient_is_back(phones: Phones) -> None:
    clinic = phones.clinic
    ties(phones, ANA)
    phones.sends(EVA, "family")
    phones.taps(EVA, "Send kind words")
    phones.taps(EVA, "Write my own")
    phones.types(EVA, "Hugs from all of us at home")
    _sets_away(clinic, Away.HOSPITAL)
    clinic.advance(days=3)
    phones.deliver()
    assert [words.state for words in clinic.find(Encouragement)] == [EncouragementState.WAITING]
    _sets_away(clinic, None)
    clinic.advance(days=1)
    phones.deliver()
    assert [words.state for words in clinic.find(Encouragement)] == [EncouragementState.DELIVERED]


def test_away_is_noted_once_and_says_since_when(clinic: Clinic) -> None:
    assert _sets_away(clinic, Away.LEAVE)
    assert not _sets_away(clinic, Away.LEAVE)
    since = clinic.now
    clinic.advance(days=1)
    assert _sets_away(clinic, Away.HOSPITAL)
    assert (clinic.patient().away, clinic.patient().away_since_at) == (Away.HOSPITAL, since)
    assert _sets_away(clinic, None)
    assert (clinic.patient().away, clinic.patient().away_since_at) == (None, None)
    acts = [(row.act, row.detail) for row in clinic.find(Audit) if row.act in ("patient.away", "patient.back")]
    assert acts == [("patient.away", "leave"), ("patient.away", "hospital"), ("patient.back", "hospital")]


def test_only_somebody_who_is_enrolled_can_be_away(clinic: Clinic) -> None:
    _discharges(clinic)
    assert not _sets_away(clinic, Away.LEAVE)


def test_a_discharge_ends_a_leave(clinic: Clinic) -> None:
    _sets_away(clinic, Away.LEAVE)
    _discharges(clinic)
    assert (clinic.patient().away, clinic.patient().away_since_at) == (None, None)


def test_open_flags_go_on_while_away(clinic: Clinic) -> None:
    ana = clinic.patient()
    clinic.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.CRAVING_HIGH, {"value": "9"}))
    _sets_away(clinic, Away.HOSPITAL)
    assert [alert.state for alert in clinic.find(Alert)] == [AlertState.OPEN]
    assert clinic.find(Due, kind=Kind.ALERT_STEP) != []
