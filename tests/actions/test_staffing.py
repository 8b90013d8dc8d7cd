"""Who is counted on: leave, stand-ins, backups, whoever is on call, day and night."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import date, datetime, timedelta

import pytest

from actions import accounts, alert_cards, alerts, covering, enrolling, handing_over, relaying, rungs, staffing
from actions.turn import Turn
from care.catalogue import How, Rung, Who
from care.coverage import Cover
from care.records import (
    Account,
    Alert,
    AlertState,
    Duty,
    Level,
    Outcome,
    Patient,
    Period,
    Person,
    Program,
    Relay,
    Ring,
    Route,
    StaffLeave,
    StaffRole,
)
from care.rules import Rule
from tests.clinic import ANA, Clinic

TODAY = date(2026, 11, 23)
AFTER_HOURS = timedelta(hours=4)


def raises(clinic: Clinic, rule: Rule = Rule.NOT_SAFE) -> Alert:
    ana = clinic.patient(ANA).id
    return clinic.turn(lambda turn: alerts.raise_flag(turn, ana, rule, {"value": "9", "kind": "voice"}))


def sets(clinic: Clinic, name: str, backup: str | None = None, languages: tuple[str, ...] = ("en",)) -> None:
    sam, person = clinic.staff("sam").id, clinic.staff(name).id
    backup_id = clinic.staff(backup).id if backup else None
    done = clinic.turn(lambda turn: covering.set_person(turn, sam, person, backup_id=backup_id, languages=languages))
    assert done is None


def leaves(clinic: Clinic, name: str, cover: str | None = None, days: int = 3) -> None:
    person = clinic.staff(name).id
    cover_id = clinic.staff(cover).id if cover else None
    until = TODAY + timedelta(days=days)
    assert clinic.turn(lambda turn: covering.add_leave(turn, person, person, TODAY, until, cover_id)) is None


def on_call(clinic: Clinic, name: str, hours: float = 16, begins: timedelta = timedelta(0)) -> Duty:
    """On call from now on (3 pm in New York, or later by `begins`); the drill is answered."""
    sam, person = clinic.staff("sam").id, clinic.staff(name).id
    starts = datetime(2026, 11, 23, 15, 0) + begins  # noqa: DTZ001 - a local time, as the form sends it
    ends = starts + timedelta(hours=hours)
    assert clinic.turn(lambda turn: covering.add_duties(turn, sam, person, starts, ends)) is None
    duty = clinic.find(Duty)[-1]
    return clinic.turn(lambda turn: turn.tx.change(duty, confirmed_at=duty.starts_at))


def told(clinic: Clinic) -> set[str]:
    """The sign-in names of those whose phone was to ring so far."""
    names = {clinic.staff(name).id: name for name in ("dana", "sam", "beth", "ada")}
    return {names[ring.staff_id] for ring in clinic.find(Ring)}


def test_the_counselor_is_told_first_then_the_backup_then_supervisors_then_everyone(clinic: Clinic) -> None:
    sets(clinic, "dana", backup="beth")
    raises(clinic)
    assert told(clinic) == {"dana"}
    clinic.advance(minutes=5)
    assert told(clinic) == {"dana", "beth"}
    clinic.advance(minutes=10)
    assert told(clinic) == {"dana", "beth", "sam"}
    clinic.advance(minutes=15)
    assert told(clinic) == {"dana", "beth", "sam", "ada"}


def test_whoever_is_on_leave_is_passed_over_and_whoever_covers_is_told(clinic: Clinic) -> None:
    leaves(clinic, "dana", cover="beth")
    raises(clinic)
    assert told(clinic) == {"beth"}


def test_without_a_named_cover_the_backup_stands_in(clinic: Clinic) -> None:
    sets(clinic, "dana", backup="beth")
    leaves(clinic, "dana")
    raises(clinic)
    assert told(clinic) == {"beth"}


def test_when_the_cover_is_away_too_the_next_rung_is_told_at_once(clinic: Clinic) -> None:
    leaves(clinic, "dana", cover="beth")
    leaves(clinic, "beth")
    raises(clinic)
    assert told(clinic) == {"sam"}
    clinic.advance(minutes=15)
    assert told(clinic) == {"sam", "ada"}, "those on leave are left in peace while others are there"


def test_when_everybody_is_on_leave_everybody_is_told(clinic: Clinic) -> None:
    for name in ("dana", "beth", "sam", "ada"):
        leaves(clinic, name)
    raises(clinic)
    clinic.advance(minutes=20)
    assert told(clinic) == {"dana", "beth", "sam", "ada"}


def test_a_leave_ends_with_its_last_day(clinic: Clinic) -> None:
    leaves(clinic, "dana", cover="beth", days=0)
    clinic.advance(hours=20)
    raises(clinic)
    assert told(clinic) == {"dana"}


def test_a_leave_that_is_dropped_counts_no_more(clinic: Clinic) -> None:
    leaves(clinic, "dana", cover="beth")
    [leave] = clinic.turn(lambda turn: turn.tx.find(StaffLeave))
    sam = clinic.staff("sam").id
    assert clinic.turn(lambda turn: covering.drop_leave(turn, sam, leave.id))
    assert not clinic.turn(lambda turn: covering.drop_leave(turn, sam, leave.id))
    raises(clinic)
    assert told(clinic) == {"dana"}


# ------------------------------------------------------------------------------------------------------ day and night


def test_at_night_whoever_is_on_call_is_told_first(clinic: Clinic) -> None:
    on_call(clinic, "ada")
    clinic.advance(hours=4)
    raises(clinic)
    assert told(clinic) == {"ada"}
    clinic.advance(minutes=5)
    assert told(clinic) == {"ada", "dana"}
    clinic.advance(minutes=10)
    assert told(clinic) == {"ada", "dana", "sam"}


def test_at_night_without_anybody_on_call_the_counselor_is_told_at_once(clinic: Clinic) -> None:
    clinic.advance(hours=4)
    raises(clinic)
    assert told(clinic) == {"dana"}


@pytest.mark.parametrize(
    ("on", "told_then"),
    [(True, {"ada"}), (False, {"dana"})],
    ids=["somebody on call is rung", "nobody on call: the counselor, once"],
)
def test_an_urgent_alert_of_the_night_wakes_nobody_else_and_is_first_in_the_morning(
    clinic: Clinic,
    on: bool,
    told_then: set[str],
) -> None:
    if on:
        on_call(clinic, "ada")
    clinic.advance(hours=4)
    raises(clinic, Rule.CRAVING_HIGH)
    clinic.advance(minutes=2)
    assert told(clinic) == told_then
    clinic.advance(hours=5)
    assert told(clinic) == told_then | {"dana"}
    rings = len(clinic.find(Ring))
    clinic.advance(hours=4)
    assert len(clinic.find(Ring)) == rings, "nothing rings in the small hours"
    clinic.go_to(clinic.now + timedelta(hours=4, minutes=58))  # 9 am
    assert clinic.find(Alert)[-1].period is Period.DAY
    assert clinic.find(Ring)[-1].staff_id == clinic.staff("dana").id
    assert len(clinic.find(Ring)) == rings + 1


def test_a_crisis_that_nobody_took_by_closing_goes_to_whoever_is_on_call(clinic: Clinic) -> None:
    on_call(clinic, "ada", begins=timedelta(hours=2))
    clinic.advance(minutes=118)  # 4:58 pm
    raises(clinic)
    assert told(clinic) == {"dana"}
    clinic.advance(minutes=2)
    assert told(clinic) == {"dana", "ada"}
    assert clinic.find(Alert)[-1].period is Period.NIGHT


def test_what_somebody_has_stays_theirs_over_night(clinic: Clinic) -> None:
    on_call(clinic, "ada", begins=timedelta(hours=2))
    clinic.advance(minutes=118)
    alert, dana = raises(clinic), clinic.staff("dana").id
    clinic.turn(lambda turn: alerts.acknowledge(turn, dana, alert.id))
    clinic.advance(minutes=5)
    assert clinic.find(Alert)[-1].state is AlertState.ACKNOWLEDGED
    assert told(clinic) == {"dana"}


def test_on_a_holiday_the_night_side_is_climbed_at_noon(clinic: Clinic) -> None:
    sam = clinic.staff("sam").id
    assert clinic.turn(lambda turn: covering.add_holiday(turn, sam, TODAY + timedelta(days=1))) is None
    on_call(clinic, "ada", hours=48)
    clinic.advance(hours=21)  # noon on Tuesday
    raises(clinic)
    assert told(clinic) == {"ada"}
    assert clinic.find(Alert)[-1].period is Period.NIGHT


def test_a_day_that_becomes_a_holiday_sends_an_open_crisis_to_whoever_is_on_call(clinic: Clinic) -> None:
    on_call(clinic, "ada")
    raises(clinic)
    assert told(clinic) == {"dana"}
    sam = clinic.staff("sam").id
    assert clinic.turn(lambda turn: covering.add_holiday(turn, sam, TODAY)) is None
    clinic.tick()
    assert told(clinic) == {"dana", "ada"}
    assert clinic.turn(lambda turn: covering.drop_holiday(turn, sam, TODAY))
    clinic.tick()
    assert clinic.find(Alert)[-1].period is Period.DAY


def test_when_only_those_on_leave_can_be_reached_they_are_told(clinic: Clinic) -> None:
    leaves(clinic, "dana")
    for name in ("sam", "beth", "ada"):
        account = clinic.find(Account, person_id=clinic.staff(name).id)[0]
        clinic.turn(lambda turn, lost=account: turn.tx.change(lost, unreachable_at=turn.now))  # type: ignore[misc]  # bound now
    raises(clinic)
    clinic.advance(minutes=20)
    assert told(clinic) == {"dana"}


def test_an_open_alert_keeps_the_ladder_that_it_began_with(clinic: Clinic) -> None:
    sam = clinic.staff("sam").id
    raises(clinic)
    assert clinic.turn(lambda turn: covering.choose_ladder(turn, sam, "small-team")) is None
    clinic.advance(minutes=5)
    assert told(clinic) == {"dana", "sam"}
    alert = clinic.find(Alert)[-1]
    clinic.turn(lambda turn: alerts.resolve(turn, sam, alert.id, Outcome.SAFE))
    raises(clinic)
    clinic.advance(minutes=5)
    assert told(clinic) == {"dana", "sam", "beth", "ada"}, "the new ladder tells everyone after five minutes"


def test_a_ladder_frozen_before_there_were_two_sides_is_still_climbed(clinic: Clinic) -> None:
    alert = raises(clinic)
    old = {
        "id": "default",
        "version": 1,
        "review": "draft",
        "crisis": {"rungs": [{"who": "counselor", "after_minutes": 0}, {"who": "everyone", "after_minutes": 5}],
                   "repeat_minutes": 30},
        "urgent": {"rungs": [{"who": "counselor", "after_minutes": 0}], "repeat_minutes": 60},
        "acknowledged_reminder_minutes": 30,
        "reopen_minutes": 60,
    }  # fmt: skip
    clinic.turn(lambda turn: turn.tx.change(alert, ladder=json.dumps(old)))
    clinic.advance(minutes=5)
    assert told(clinic) == {"dana", "sam", "beth", "ada"}


def test_a_frozen_ladder_is_read_as_it_was_written(clinic: Clinic) -> None:
    for ladder in clinic.content.ladders.values():
        alert = raises(clinic)
        assert rungs.ladder_of(replace(alert, ladder=json.dumps(asdict(ladder)))) == ladder


def test_a_rung_by_pager_and_e_mail_sends_both_besides_telegram(clinic: Clinic) -> None:
    alert = raises(clinic)
    rung = clinic.content.ladders["default"].climb(Level.CRISIS, Period.DAY).rungs[-1]
    assert (rung.who, set(rung.by)) == ((Who.EVERYONE,), set(How))
    dana = clinic.staff("dana")
    clinic.turn(lambda turn: enrolling.set_email(turn, dana.id, "dana@example.org", actor_id=dana.id))

    def work(turn: Turn) -> int:
        wired = replace(turn, routes=frozenset(Route))
        return relaying.by_rung(wired, alert, rung, rungs.people_of(wired, alert, rung))

    assert clinic.turn(work) == 2
    assert {(relay.route, relay.staff_id) for relay in clinic.find(Relay)} == {
        (Route.EMAIL, dana.id),
        (Route.WEBHOOK, None),
    }


@pytest.mark.parametrize(
    ("rule", "kind", "subject"),
    [(Rule.NOT_SAFE, "crisis_alert", "needs you, now"), (Rule.CRAVING_HIGH, "urgent_alert", "needs you, urgent")],
    ids=["crisis", "urgent"],
)
def test_what_leaves_by_pager_says_the_level_and_nothing_untrue(
    clinic: Clinic, rule: Rule, kind: str, subject: str
) -> None:
    alert = raises(clinic, rule)
    rung = Rung((Who.ASSIGNED,), 0, (How.WEBHOOK,))
    dana = clinic.staff("dana").id
    clinic.turn(lambda turn: relaying.by_rung(replace(turn, routes=frozenset(Route)), alert, rung, [dana]))
    (letter,) = clinic.turn(lambda turn: relaying.claim(turn, most=5))
    assert (letter.kind, letter.subject.partition(" ")[2]) == (kind, subject)
    assert "has been waiting since 3:00 PM, and nobody has taken the alert yet" in letter.body


def test_the_same_leave_sent_twice_is_one(clinic: Clinic) -> None:
    leaves(clinic, "dana", cover="beth")
    leaves(clinic, "dana", cover="beth")
    assert len(clinic.find(StaffLeave)) == 1
    leaves(clinic, "dana", cover="beth", days=5)
    assert len(clinic.find(StaffLeave)) == 2


# ----------------------------------------------------------------------------------------------------- the truth, cover


def said(clinic: Clinic) -> str:
    """What the patient is told about who was told."""
    return clinic.turn(lambda turn: alerts.truth(turn, clinic_patient(turn)).text)


def clinic_patient(turn: Turn) -> Patient:
    return turn.tx.find(Patient)[0]


@pytest.mark.parametrize(
    ("hours", "rota", "expected"),
    [
        (0, False, "I have sent this to your team."),
        (4, True, "whoever is on call"),
        (4, False, "nobody is on duty now. They are back"),
    ],
    ids=["on duty", "on call", "nobody"],
)
def test_the_patient_is_told_who_is_there(clinic: Clinic, hours: int, rota: bool, expected: str) -> None:
    if rota:
        on_call(clinic, "ada")
    clinic.advance(hours=hours)
    assert expected in said(clinic)


def test_whoever_is_on_call_and_cannot_be_reached_is_nobody(clinic: Clinic) -> None:
    on_call(clinic, "ada")
    account = clinic.find(Account, person_id=clinic.staff("ada").id)[0]
    clinic.advance(hours=4)
    clinic.turn(lambda turn: turn.tx.change(account, unreachable_at=turn.now))
    assert "nobody is on duty now" in said(clinic)


def test_every_hour_of_the_year_is_answered_for_once_it_is_signed(clinic: Clinic) -> None:
    def holes() -> int:
        return clinic.turn(
            lambda turn: sum(each.cover is Cover.NOBODY for each in staffing.covered(turn, clinic_program(turn)))
        )

    sam = clinic.staff("sam").id
    assert holes() > 200
    assert clinic.turn(lambda turn: covering.sign_unattended(turn, sam, TODAY + timedelta(days=365))) is None
    assert holes() == 0
    opens, closes = clinic.program().opens_time, clinic.program().closes_time
    clinic.turn(lambda turn: covering.set_hours(turn, sam, ["mon"], opens, closes))
    assert holes() > 0, "signed for another week"
    assert clinic.turn(lambda turn: covering.sign_unattended(turn, sam, TODAY + timedelta(days=365))) is None
    assert holes() == 0
    assert clinic.turn(lambda turn: covering.take_back(turn, sam))
    assert holes() > 0


def clinic_program(turn: Turn) -> Program:
    return turn.tx.find(Program)[0]


def test_a_day_on_which_the_whole_team_is_away_is_a_hole_that_no_signature_covers(clinic: Clinic) -> None:
    sam = clinic.staff("sam").id
    clinic.turn(lambda turn: covering.sign_unattended(turn, sam, TODAY + timedelta(days=365)))
    for name in ("dana", "beth", "sam", "ada"):
        leaves(clinic, name, days=1)
    found = clinic.turn(lambda turn: staffing.covered(turn, clinic_program(turn)))
    holes = [(each.starts_at, each.ends_at) for each in found if each.cover is Cover.NOBODY]
    nine = datetime.fromisoformat("2026-11-24T14:00:00+00:00")
    assert holes == [(clinic.now, clinic.now + timedelta(hours=2)), (nine, nine + timedelta(hours=8))]


# ------------------------------------------------------------------------------------------------------------ languages


def test_a_reader_who_does_not_speak_the_patients_language_sees_who_does(clinic: Clinic) -> None:
    ana = clinic.patient(ANA)
    clinic.turn(lambda turn: turn.tx.change(turn.tx.need(Patient, ana.id), language="es"))
    sets(clinic, "beth", languages=("en", "es"))
    alert = raises(clinic)

    def card(name: str) -> str:
        person = clinic.staff(name).id
        return clinic.turn(lambda turn: alert_cards.render(turn, alert, turn.tx.need(Person, person)).text)

    assert "They speak it: Beth Beispiel" in card("dana")
    assert "They speak it" not in card("beth")


def test_a_colleague_who_is_near_comes_first_and_whoever_is_away_last(clinic: Clinic) -> None:
    program = clinic.program().id
    aaron = clinic.turn(
        lambda turn: enrolling.add_staff(turn, program, role=StaffRole.COUNSELOR, name="Aaron Away", sign_in="aaron")
    )
    clinic.turn(lambda turn: accounts.claim(turn, aaron.id, 2999, "Aaron", confirmed=True))
    sets(clinic, "dana", backup="beth")
    sets(clinic, "sam", languages=("en", "es"))
    on_call(clinic, "ada", hours=3)
    leaves(clinic, "aaron")
    ana = clinic.patient(ANA)
    clinic.turn(lambda turn: turn.tx.change(turn.tx.need(Patient, ana.id), language="es"))
    alert = raises(clinic)
    found = clinic.turn(lambda turn: handing_over.colleagues(turn, alert, "nobody of them"))
    assert [staff.sign_in for staff in found] == ["dana", "beth", "ada", "sam", "aaron"]
