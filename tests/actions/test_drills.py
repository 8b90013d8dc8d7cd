"""The drill at a hand-over: it rings, it is answered, or the supervisors hear of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from actions import covering, drills, relaying, staffing
from actions.covering import Refusal
from actions.turn import Turn
from care import schedule
from care.buttons import Tap
from care.records import Account, Audit, Due, Duty, Relay, Route
from tests.clinic import ADA, BETH, DANA, SAM, Clinic, tap_on

EIGHT_PM = datetime(2026, 11, 23, 20, 0)  # noqa: DTZ001 - a local time, as the form sends it
NAMES = {"dana": DANA, "beth": BETH, "sam": SAM, "ada": ADA}


def puts_on_call(
    clinic: Clinic, name: str = "beth", starts: datetime = EIGHT_PM, hours: float = 12, **more: int
) -> Refusal | None:
    sam, person = clinic.staff("sam").id, clinic.staff(name).id
    ends = starts + timedelta(hours=hours)
    return clinic.turn(lambda turn: covering.add_duties(turn, sam, person, starts, ends, **more))


def answers(clinic: Clinic, name: str = "beth", duty: int = -1) -> bool:
    row, person = clinic.find(Duty)[duty], clinic.staff(name).id
    return clinic.turn(lambda turn: drills.confirm(turn, person, row.id))


def told(clinic: Clinic) -> list[str]:
    """Who is told as on call now."""
    program = clinic.program().id
    ids = {clinic.staff(name).id: name for name in NAMES}
    return [ids[person_id] for person_id in clinic.turn(lambda turn: staffing.on_call(turn, program))]


def drilled(clinic: Clinic, name: str) -> list[str]:
    """The first lines of the drills that wait to be sent to a member of staff."""
    return [message.text for _, message in clinic.queued(NAMES[name]) if "drill" in message.text]


def test_a_drill_rings_at_the_beginning_and_a_tap_answers_it(clinic: Clinic) -> None:
    assert puts_on_call(clinic) is None
    clinic.advance(hours=4, minutes=59)
    assert drilled(clinic, "beth") == []
    clinic.advance(minutes=1)
    card = clinic.last(BETH)
    assert "You are on call from now until" in card.text
    assert [row.silent for row, _ in clinic.queued(BETH)] == [False]
    clinic.acts(BETH, lambda turn, who: drills.on_confirm(turn, who, tap_on(card, "I'm on call", 5)))
    assert clinic.find(Duty)[0].confirmed_at == clinic.now
    assert "You are on call until" in clinic.last(BETH).text
    assert clinic.find(Due, kind="duty.drill") == []
    clinic.sent_all()
    clinic.advance(hours=2)
    assert clinic.queued(BETH) == []
    assert clinic.queued(SAM) == []


def test_a_drill_that_nobody_answers_rings_twice_and_then_the_supervisors_hear_of_it(clinic: Clinic) -> None:
    puts_on_call(clinic)
    clinic.advance(hours=5)
    clinic.sent_all()
    clinic.advance(minutes=10)
    assert len(drilled(clinic, "beth")) == 1
    assert clinic.queued(SAM) == []
    clinic.advance(minutes=10)
    for name in ("sam", "ada"):
        assert "Beth Beispiel has not answered the drill" in clinic.last(NAMES[name]).text
    assert [row.act for row in clinic.find(Audit, act="duty.not_confirmed")] == ["duty.not_confirmed"]
    clinic.sent_all()
    clinic.advance(hours=3)
    assert clinic.queued(SAM) == [], "said once"
    program = clinic.program().id
    assert [duty.staff_id for duty in clinic.turn(lambda turn: drills.unconfirmed(turn, program))] == [
        clinic.staff("beth").id
    ]
    assert answers(clinic), "it may still be answered"
    assert clinic.turn(lambda turn: drills.unconfirmed(turn, program)) == []


def test_a_drill_that_cannot_be_sent_is_raised_at_once(clinic: Clinic) -> None:
    account = clinic.find(Account, person_id=clinic.staff("beth").id)[0]
    clinic.turn(lambda turn: turn.tx.change(account, unreachable_at=turn.now))
    puts_on_call(clinic)
    clinic.advance(hours=5)
    assert "has not answered the drill" in clinic.last(SAM).text


def test_a_drill_that_telegram_refuses_is_raised_at_once(clinic: Clinic) -> None:
    puts_on_call(clinic)
    clinic.advance(hours=5)
    duty = clinic.find(Duty)[0]
    clinic.turn(lambda turn: drills.not_told(turn, duty.id))
    clinic.turn(lambda turn: drills.not_told(turn, duty.id))
    assert len(clinic.queued(SAM)) == 1


def test_until_the_drill_is_answered_the_one_before_is_told_too(clinic: Clinic) -> None:
    puts_on_call(clinic, "ada", EIGHT_PM - timedelta(hours=4), 4)
    puts_on_call(clinic, "beth")
    clinic.advance(hours=1)
    answers(clinic, "ada", 0)
    assert told(clinic) == ["ada"]
    clinic.advance(hours=4)
    assert told(clinic) == ["beth", "ada"]
    answers(clinic, "beth")
    assert told(clinic) == ["beth"]


def test_whoever_goes_on_is_not_drilled_again(clinic: Clinic) -> None:
    puts_on_call(clinic, "beth", EIGHT_PM - timedelta(hours=4), 4)
    puts_on_call(clinic, "beth")
    clinic.advance(hours=1)
    answers(clinic, "beth", 0)
    clinic.sent_all()
    clinic.advance(hours=4)
    assert clinic.queued(BETH) == []
    assert clinic.find(Duty)[1].confirmed_at == clinic.now


def test_only_its_own_person_answers_a_drill(clinic: Clinic) -> None:
    puts_on_call(clinic)
    clinic.advance(hours=5)
    with pytest.raises(LookupError):
        answers(clinic, "dana")
    duty = clinic.find(Duty)[0]
    card = clinic.last(BETH)
    said = clinic.acts(DANA, lambda turn, who: drills.on_confirm(turn, who, tap_on(card, "I'm on call", 5)))
    assert "not in your caseload" in said
    assert clinic.find(Duty)[0] == duty
    assert answers(clinic)
    assert not answers(clinic), "once"


def test_a_drill_is_not_answered_before_or_after_its_time(clinic: Clinic) -> None:
    puts_on_call(clinic)
    assert not answers(clinic)
    clinic.advance(hours=18)
    assert not answers(clinic)


def test_the_second_way_says_a_drill_without_a_name(clinic: Clinic) -> None:
    puts_on_call(clinic)
    clinic.advance(hours=5)
    clinic.turn(lambda turn: relaying.warn(_with_pager(turn), clinic.find(Duty)[0].program_id, drills.UNANSWERED))
    (letter,) = clinic.turn(lambda turn: relaying.claim(turn, most=5))
    assert "has not answered the drill" in letter.body
    assert "Beth" not in letter.body + letter.subject


def _with_pager(turn: Turn) -> Turn:
    return replace(turn, routes=frozenset({Route.WEBHOOK}))


def test_a_duty_that_is_dropped_drills_nobody(clinic: Clinic) -> None:
    puts_on_call(clinic)
    sam, duty = clinic.staff("sam").id, clinic.find(Duty)[0]
    assert clinic.turn(lambda turn: covering.drop_duty(turn, sam, duty.id))
    assert not clinic.turn(lambda turn: covering.drop_duty(turn, sam, duty.id))
    clinic.advance(hours=6)
    assert clinic.queued(BETH) == []
    assert told(clinic) == []
    late = Tap("duty_ok", duty.id, "", 5)
    assert "too late" in clinic.acts(BETH, lambda turn, who: drills.on_confirm(turn, who, late))
    assert clinic.find(Relay) == []


# ------------------------------------------------------------------------------------------------------------ the rota


def test_a_rota_repeats_at_the_same_local_time_through_the_clock_change(clinic: Clinic) -> None:
    march = datetime(2027, 3, 8, 22, 0)  # noqa: DTZ001 - a local time, as the form sends it
    assert puts_on_call(clinic, starts=march, hours=10, every_weeks=1, times=3) is None
    zone = clinic.program().zone
    local = [(schedule.local(duty.starts_at, zone), schedule.local(duty.ends_at, zone)) for duty in clinic.find(Duty)]
    assert [start.strftime("%m-%d %H:%M") for start, _ in local] == ["03-08 22:00", "03-15 22:00", "03-22 22:00"]
    assert {end.hour for _, end in local} == {8}


@pytest.mark.parametrize(
    ("starts", "hours", "more", "refusal"),
    [
        (EIGHT_PM, 0, {}, Refusal.ORDER),
        (EIGHT_PM, -2, {}, Refusal.ORDER),
        (EIGHT_PM - timedelta(days=2), 12, {}, Refusal.PAST),
        (EIGHT_PM, 15 * 24, {}, Refusal.TOO_LONG),
        (EIGHT_PM + timedelta(days=400), 12, {}, Refusal.TOO_LONG),
        (EIGHT_PM, 12, {"times": 54, "every_weeks": 1}, Refusal.TOO_MANY),
        (EIGHT_PM, 12, {"times": 2}, Refusal.TOO_MANY),
        (EIGHT_PM, 12, {"times": 0}, Refusal.TOO_MANY),
        (EIGHT_PM, 170, {"times": 2, "every_weeks": 1}, Refusal.TAKEN),
    ],
    ids=["no time", "ends before", "over", "too long", "too far", "too many", "no weeks between", "none", "overlaps"],
)
def test_what_no_rota_can_hold_is_refused_whole(
    clinic: Clinic, starts: datetime, hours: float, more: dict[str, int], refusal: Refusal
) -> None:
    assert puts_on_call(clinic, "beth", starts, hours, **more) is refusal
    assert clinic.find(Duty) == []
    assert clinic.find(Due, kind="duty.drill") == []


def test_a_counselor_does_not_set_the_rota(clinic: Clinic) -> None:
    dana, beth = clinic.staff("dana").id, clinic.staff("beth").id
    with pytest.raises(LookupError):
        clinic.turn(
            lambda turn: covering.add_duties(turn, dana, beth, EIGHT_PM, EIGHT_PM + timedelta(hours=1))
        )  # fmt: skip
