"""Which assessments are due when: never two on a day, in staffed hours, the same the second time."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from care import assessing, assessment_times, schedule
from care.assessing import Changes, Situation
from care.records import (
    Checkin,
    CheckinKind,
    CheckinState,
    Focus,
    Form,
    InstrumentChoice,
    Occasion,
    Patient,
    PatientState,
    Phase,
    Program,
    Session,
    Source,
    Track,
)
from care.sessions import occurrences
from tests.clinic import texts

NEW_YORK = "America/New_York"
NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
"""A Monday, 10 am in New York."""

PLAN, CATALOGUE = texts().assessment_plan, texts().instruments
PROGRAM = Program(
    id="program",
    name="",
    zone=NEW_YORK,
    phone="",
    open_days="mon,tue,wed,thu,fri",
    opens_time=time(9),
    closes_time=time(17),
    use_policy_en="",
    use_policy_es="",
    created_at=NOW,
)
TRACK = Track(
    id="track", program_id="program", name="", zone=NEW_YORK, days="mon,wed,fri", starts_time=time(14), minutes=180
)
ANA = Patient(
    id="ana",
    program_id="program",
    case_code="H-1",
    first_name="Ana",
    zone=NEW_YORK,
    state=PatientState.ENROLLED,
    created_at=NOW,
    enrolled_at=NOW,
)


def sessions_of(track: Track | None, now: datetime) -> tuple[Session, ...]:
    if track is None:
        return ()
    found = occurrences(track, schedule.local_day(now, track.zone), 15)
    return tuple(
        Session(id=str(n), program_id="program", track_id=track.id, local_on=one.local_on, starts_at=one.starts_at,
                ends_at=one.ends_at)
        for n, one in enumerate(found)
    )  # fmt: skip


def situation(
    patient: Patient = ANA, *, now: datetime = NOW, track: Track | None = TRACK, **fields: object
) -> Situation:
    made = Situation(
        patient=patient,
        program=PROGRAM,
        track=track,
        sessions=sessions_of(track, now),
        rows=(),
        choices={},
        answers={},
        now=now,
    )
    return replace(made, **fields)  # type: ignore[arg-type]


def stored(now: Situation, what: Changes) -> Situation:
    """The situation after the changes were stored."""
    moved = {row.id: slot for row, slot in what.move}
    gone = {row.id for row in what.cancel}
    rows = []
    for row in now.rows:
        slot = moved.get(row.id)
        if slot is not None:
            row = replace(row, local_on=slot.local_on, due_at=slot.at, closes_at=slot.closes_at)  # noqa: PLW2901 - the same row, moved
        rows.append(replace(row, state=CheckinState.CANCELLED) if row.id in gone else row)
    rows += [
        Checkin(
            id=f"{len(now.rows) + n}",
            program_id="program",
            patient_id="ana",
            questionnaire=slot.instrument,
            version=1,
            language="en",
            local_on=slot.local_on,
            source=Source.PROMPTED,
            state=CheckinState.PLANNED,
            due_at=slot.at,
            closes_at=slot.closes_at,
            kind=CheckinKind.ASSESSMENT,
            occasion=slot.occasion,
            form=slot.form,
        )
        for n, slot in enumerate(what.add)
    ]
    return replace(now, rows=tuple(rows))


def planned(now: Situation, *occasions: Occasion) -> Situation:
    """The situation after planning once."""
    return stored(now, assessing.changes(PLAN, CATALOGUE, now, occasions))


def later(before: Situation, days: int) -> Situation:
    """The same patient, days later, with everything that fell due done on its day."""
    now = before.now + timedelta(days=days)
    rows = tuple(
        replace(row, state=CheckinState.DONE) if row.state is CheckinState.PLANNED and row.due_at <= now else row
        for row in before.rows
    )
    return replace(before, now=now, rows=rows, sessions=sessions_of(before.track, now))


def lived(days: int, patient: Patient = ANA, **fields: object) -> Situation:
    """The patient after so many days of planning once a day."""
    now = planned(situation(patient, **fields))  # type: ignore[arg-type]
    for _ in range(days):
        now = planned(later(now, 1))
    return now


def asked(now: Situation) -> list[tuple[str, Occasion, Form, date]]:
    rows = [row for row in now.rows if row.state is not CheckinState.CANCELLED]
    return sorted(((r.questionnaire, r.occasion, r.form, r.local_on) for r in rows), key=lambda each: each[3])


def of(now: Situation, instrument: str, occasion: Occasion) -> list[date]:
    return [on for name, why, _, on in asked(now) if (name, why) == (instrument, occasion)]


def turned(instrument: str, *, on: bool, at: datetime = NOW) -> dict[str, InstrumentChoice]:
    choice = InstrumentChoice(id="1", patient_id="ana", instrument=instrument, on=on, decided_by="dana", decided_at=at)
    return {instrument: choice}


# ------------------------------------------------------------------------------------------------------- the intake


@pytest.mark.parametrize(
    ("focus", "instruments"),
    [
        (Focus.SUBSTANCE, ["phq9", "bam30", "gad7", "auditc"]),
        (Focus.BOTH, ["phq9", "bam30", "gad7", "auditc"]),
        (Focus.MENTAL, ["phq9", "gad7"]),
    ],
)
def test_the_intake_comes_one_a_day_from_the_first_day_on(focus: Focus, instruments: list[str]) -> None:
    now = planned(situation(replace(ANA, focus=focus)))
    intake = [(name, on) for name, why, _, on in asked(now) if why is Occasion.INTAKE]
    days = [NOW.date() + timedelta(days=n) for n in range(len(instruments))]
    assert intake == list(zip(instruments, days, strict=True))


def test_the_first_of_a_group_day_comes_before_group_and_closes_five_days_later() -> None:
    first = assessing.changes(PLAN, CATALOGUE, situation()).add[0]
    assert schedule.local(first.at, NEW_YORK).time() == time(10, 30)
    assert schedule.local(first.closes_at, NEW_YORK) == schedule.local(first.at, NEW_YORK) + timedelta(days=5)


def test_an_intake_that_never_began_is_no_intake_after_two_weeks() -> None:
    old = replace(ANA, enrolled_at=NOW - timedelta(days=40))
    assert not any(why is Occasion.INTAKE for _, why, _, _ in asked(planned(situation(old))))


def test_nothing_is_planned_for_somebody_who_never_enrolled() -> None:
    assert assessing.changes(PLAN, CATALOGUE, situation(replace(ANA, enrolled_at=None))) == Changes()


def test_a_minor_gets_no_adult_instruments() -> None:
    names = {name for name, *_ in asked(planned(situation(replace(ANA, born="2010-05-01"))))}
    assert names == {"phq9", "gad7"}


# ------------------------------------------------------------------------------------------------- again and again


def test_the_weekly_ones_keep_their_weekday() -> None:
    now = lived(27)
    short = [on for name, _, form, on in asked(now) if (name, form) == ("phq9", Form.SHORT)]
    assert {on.weekday() for on in of(now, "bam7", Occasion.WEEKLY)} == {0}
    assert {on.weekday() for on in short} == {2}
    assert all((b - a).days in (7, 14) for a, b in pairwise(short))


def test_every_four_weeks_the_whole_ones_come_in_place_of_the_short_ones() -> None:
    now = lived(60)
    whole, weekly = of(now, "bam30", Occasion.PERIODIC), of(now, "bam7", Occasion.WEEKLY)
    assert [(b - a).days for a, b in pairwise(whole)] == [28]
    assert 28 <= (whole[0] - NOW.date()).days <= 34
    assert not any(abs((on - big).days) < 3 for on in weekly for big in whole)


def test_a_phase_that_steps_down_asks_more_rarely() -> None:
    assert of(lived(40, replace(ANA, phase=Phase.AFTERCARE)), "bam7", Occasion.WEEKLY) == []
    assert len(of(lived(40, replace(ANA, phase=Phase.OP)), "bam7", Occasion.PERIODIC)) in (2, 3)


def test_craving_for_alcohol_is_asked_of_those_who_drink() -> None:
    drinks = lived(35, answers={("auditc", "q1"): 2})
    assert len(of(drinks, "pacs", Occasion.PERIODIC)) == 1
    assert of(lived(35, answers={("auditc", "q1"): 0}), "pacs", Occasion.PERIODIC) == []
    assert of(lived(35), "pacs", Occasion.PERIODIC) == []


def test_an_instrument_that_must_be_turned_on_is_asked_from_then_on() -> None:
    assert not any(name == "pcl5" for name, *_ in asked(lived(40)))
    on = lived(35, choices=turned("pcl5", on=True))
    first = of(on, "pcl5", Occasion.PERIODIC)
    assert 0 <= (first[0] - NOW.date()).days <= 7
    assert len(first) == 2


def test_what_a_counselor_turned_off_is_not_asked_and_what_was_planned_is_cancelled() -> None:
    now = planned(situation())
    off = assessing.changes(PLAN, CATALOGUE, replace(now, choices=turned("gad7", on=False)))
    assert [row.questionnaire for row in off.cancel] == ["gad7"]


# ---------------------------------------------------------------------------------------------------- in one language


def test_without_an_official_form_staff_ask_at_intake_and_every_four_weeks_but_not_every_week() -> None:
    now = lived(35, replace(ANA, language="es"))
    assert len(of(now, "bam30", Occasion.INTAKE)) == 1
    assert len(of(now, "bam30", Occasion.PERIODIC)) == 1
    assert of(now, "bam7", Occasion.WEEKLY) == []
    assert len(of(now, "phq9", Occasion.WEEKLY)) >= 3


# ------------------------------------------------------------------------------------------------ phase and discharge


def test_a_new_phase_asks_the_whole_ones_once() -> None:
    now = later(lived(16), 1)
    changed = planned(replace(now, patient=replace(now.patient, phase=Phase.OP)), Occasion.PHASE)
    found = [name for name, why, _, _ in asked(changed) if why is Occasion.PHASE]
    assert sorted(found) == ["bam30", "gad7", "phq9"]
    assert planned(changed, Occasion.PHASE) == changed
    assert not any(row.occasion is Occasion.WEEKLY and row.state is CheckinState.PLANNED for row in changed.rows)


def test_what_was_answered_in_the_last_days_is_not_asked_again_for_a_discharge() -> None:
    now = later(lived(5), 1)
    ready = planned(now, Occasion.DISCHARGE)
    assert of(ready, "bam30", Occasion.DISCHARGE) == []
    much_later = later(lived(14), 1)
    assert of(planned(much_later, Occasion.DISCHARGE), "bam30", Occasion.DISCHARGE) != []


def test_the_discharge_is_asked_before_its_day() -> None:
    now = later(lived(15), 1)
    last = now.today + timedelta(days=2)
    what = assessing.changes(PLAN, CATALOGUE, now, (Occasion.DISCHARGE,), until_on=last)
    slots = [slot for slot in what.add if slot.occasion is Occasion.DISCHARGE]
    assert slots
    assert all(slot.local_on <= last for slot in slots)


# --------------------------------------------------------------------------------------------- put off, reminded of


def test_one_that_staff_ask_for_gets_the_first_free_day() -> None:
    now = planned(situation())
    slot = assessing.first_slot(PLAN, now, "pcl5", Occasion.ON_DEMAND)
    assert slot is not None
    assert slot.local_on not in {on for *_, on in asked(now)}


def test_it_is_reminded_of_on_a_day_without_another_one() -> None:
    now = planned(situation())
    first = next(row for row in now.rows if row.local_on == NOW.date())
    at_asking = replace(now, now=first.due_at)
    at = assessing.reminder(PLAN, at_asking, first)
    assert at is None or schedule.local_day(at, NEW_YORK) not in {on for *_, on in asked(now)}
    alone = replace(at_asking, rows=(first,))
    reminded = assessing.reminder(PLAN, alone, first)
    assert reminded is not None
    assert schedule.local_day(reminded, NEW_YORK) == first.local_on + timedelta(days=2)
    assert reminded < first.closes_at


# ------------------------------------------------------------------------------------------- whatever zone and year

ZONES = st.sampled_from(sorted(available_timezones() - {"localtime"}))
DAYS = st.sets(st.sampled_from(schedule.WEEKDAYS), min_size=0, max_size=7).map(lambda days: ",".join(sorted(days)))
TIMES = st.times().map(lambda at: at.replace(second=0, microsecond=0))
INSTANTS = st.datetimes(datetime(2001, 1, 2), datetime(2050, 12, 30), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis wants naive bounds


@st.composite
def somebody(draw: st.DrawFn) -> Situation:
    """Any patient of any program anywhere, with any group."""
    now = draw(INSTANTS)
    opens, closes = sorted((draw(TIMES), draw(TIMES)))
    program = replace(PROGRAM, zone=draw(ZONES), open_days=draw(DAYS), opens_time=opens, closes_time=closes)
    track = replace(TRACK, zone=draw(ZONES), days=draw(DAYS), starts_time=draw(TIMES))
    patient = replace(
        ANA,
        zone=draw(ZONES),
        phase=draw(st.sampled_from(Phase)),
        focus=draw(st.sampled_from(Focus)),
        language=draw(st.sampled_from(("en", "es"))),
        checkin_time=draw(TIMES),
        enrolled_at=now - timedelta(days=draw(st.integers(0, 400)), minutes=draw(st.integers(0, 1440))),
    )
    chosen = draw(st.sampled_from(({}, turned("pcl5", on=True, at=now), turned("phq9", on=False, at=now))))
    return situation(
        patient,
        now=now,
        track=track,
        program=program,
        choices=chosen,
        answers={("auditc", "q1"): draw(st.integers(0, 4))},
    )


def assert_in_order(now: Situation) -> None:
    waiting = [row for row in now.rows if row.state is CheckinState.PLANNED]
    days = Counter(row.local_on for row in now.rows if row.state is not CheckinState.CANCELLED)
    assert all(count == 1 for count in days.values()), "two on one day"
    for row in waiting:
        assert row.local_on == schedule.local_day(row.due_at, now.patient.zone)
        assert assessment_times.is_staffed(now.calendar, row.due_at)
        assert not any(session.starts_at <= row.due_at < session.ends_at for session in now.sessions)
        assert row.due_at > now.now


@given(somebody(), st.sampled_from((None, Occasion.PHASE, Occasion.DISCHARGE)))
@settings(max_examples=60)
def test_never_two_on_a_day_always_staffed_and_stable(now: Situation, occasion: Occasion | None) -> None:
    first = planned(now, *((occasion,) if occasion is not None else ()))
    assert_in_order(first)
    assert planned(first) == first


@given(somebody(), st.integers(1, 3), st.sampled_from(Phase), TIMES, ZONES)
@settings(max_examples=40)
def test_days_later_with_another_phase_zone_and_time_it_is_in_order_again(
    now: Situation, days: int, phase: Phase, checkin_time: time, zone: str
) -> None:
    moved = later(planned(now), days)
    changed = replace(moved, patient=replace(moved.patient, phase=phase, checkin_time=checkin_time, zone=zone))
    after = planned(changed, Occasion.PHASE)
    rows = [row for row in after.rows if row.state is CheckinState.PLANNED]
    assert len({row.local_on for row in rows}) == len(rows)
    assert all(row.due_at > changed.now for row in rows)
    assert planned(after) == after


@given(somebody())
@settings(max_examples=40)
def test_with_staffed_hours_in_the_week_something_can_be_asked_in_it(now: Situation) -> None:
    slot = assessing.first_slot(PLAN, now, "phq9", Occasion.ON_DEMAND)
    minutes = (
        datetime.combine(date.min, now.program.closes_time) - datetime.combine(date.min, now.program.opens_time)
    ).seconds // 60
    if len(schedule.days_of(now.program.open_days)) >= 4 and minutes >= 240 and now.track is not None:
        alone = replace(now, sessions=())
        found = assessing.first_slot(PLAN, alone, "phq9", Occasion.ON_DEMAND)
        assert found is not None
        assert found.at - now.now < timedelta(days=8)
    assert slot is None or assessment_times.is_staffed(now.calendar, slot.at)
