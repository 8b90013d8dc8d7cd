"""Which assessments are due for a patient, on which local dates, and what must be asked by staff in person.

Pure: from the plan, the patient and what was asked before to what to add, move and cancel. It asks nothing. The rules a
reader must not break: at most one assessment on a local date; what was asked once is not asked again for the same reason;
run twice, it changes nothing the second time; what has been asked is never touched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from care import assessment_times, instruments, schedule
from care.assessment_times import Calendar
from care.catalogue import AssessmentPlan, PlannedInstrument, Questionnaire
from care.records import (
    Checkin,
    CheckinState,
    Form,
    InstrumentChoice,
    Occasion,
    Patient,
    Program,
    Session,
    Source,
    Track,
)

HORIZON_DAYS = 14
"""Assessments are kept as rows for so many local dates ahead, as check-ins are."""

INTAKE_DAYS = 14
"""So long after enrolment the intake may still begin: what is asked later is no baseline."""

FRESH_DAYS = 7
"""A whole instrument that was answered so recently is not asked again on a phase change or a discharge."""

INTERVIEW_WEEKS = 4
"""What staff must ask in person is asked at this rhythm at the most: a weekly interview nobody can keep up."""

SEARCH_DAYS = 7
"""How many dates are tried for one that is not at its wished date."""

REPEATED = (Occasion.WEEKLY, Occasion.PERIODIC)

_WEEK = 7


@dataclass(frozen=True, slots=True)
class Situation:
    """What planning must know. `rows` are the patient's assessments, of every state; `choices` by instrument.

    `answers`: (instrument, question) -> the latest number answered to it. `now` is an aware UTC instant.
    """

    patient: Patient
    program: Program
    track: Track | None
    sessions: tuple[Session, ...]
    rows: tuple[Checkin, ...]
    choices: Mapping[str, InstrumentChoice]
    answers: Mapping[tuple[str, str], int]
    now: datetime

    @property
    def today(self) -> date:
        """The patient's local date."""
        return schedule.local_day(self.now, self.patient.zone)

    @property
    def calendar(self) -> Calendar:
        """What decides about a time of day."""
        return Calendar(self.program, self.patient, self.sessions)


@dataclass(frozen=True, slots=True)
class Slot:
    """An assessment to ask: what, why, on which local date, at which instant, until when it stays open (aware UTC)."""

    instrument: str
    occasion: Occasion
    form: Form
    local_on: date
    at: datetime
    closes_at: datetime


@dataclass(frozen=True, slots=True)
class Changes:
    """What makes the stored rows equal to the plan. `move` pairs a planned row with its new slot."""

    add: tuple[Slot, ...] = ()
    move: tuple[tuple[Checkin, Slot], ...] = ()
    cancel: tuple[Checkin, ...] = ()


@dataclass(frozen=True, slots=True)
class _Wish:
    """Something to ask on a date from `first_on` to `last_on`, both included."""

    line: PlannedInstrument
    first_on: date
    last_on: date


def changes(
    plan: AssessmentPlan,
    catalogue: Mapping[str, Questionnaire],
    situation: Situation,
    occasions: tuple[Occasion, ...] = (),
    *,
    until_on: date | None = None,
) -> Changes:
    """What to do so that the coming assessments follow the plan; nothing at all when they do.

    `occasions`: what has just happened (the phase changed, the discharge is prepared); its lines are asked in the coming
    days, `until_on` at the latest.
    """
    if situation.patient.enrolled_at is None:
        return Changes()
    lines = [line for line in plan.lines if _concerns(line, catalogue.get(line.instrument), situation)]
    add: list[Slot] = []
    for wish in _wishes_once(lines, situation, occasions, until_on):
        slot = _placed(plan, situation, wish, [*situation.rows, *_as_rows(situation, add)])
        if slot is not None:
            add.append(slot)
    once = _as_rows(situation, add)
    kept, move, cancel = _reconciled(plan, lines, situation, once)
    for wish in _wishes_again(lines, situation):
        rows = [*kept, *_as_rows(situation, add)]  # what is new stands in both: that does no harm
        if not _is_covered(plan, lines, wish.line, wish.first_on, rows, situation):
            slot = _placed(plan, situation, wish, rows)
            if slot is not None:
                add.append(slot)
    return Changes(tuple(add), tuple(move), tuple(cancel))


def first_slot(
    plan: AssessmentPlan, situation: Situation, instrument: str, occasion: Occasion, *, form: Form = Form.FULL
) -> Slot | None:
    """The first free slot from now on for one instrument: asked by staff, or put off because another one is open."""
    line = PlannedInstrument(instrument, occasion, (), form=form)
    wish = _Wish(line, situation.today, situation.today + timedelta(days=HORIZON_DAYS))
    return _placed(plan, situation, wish, situation.rows)


def reminder(plan: AssessmentPlan, situation: Situation, asked: Checkin) -> datetime | None:
    """When to remind of an assessment that was asked now: after some days, on a day without another one; or None."""
    first = situation.today + timedelta(days=plan.remind_after_days)
    taken = frozenset(row.local_on for row in situation.rows if row.id != asked.id and _occupies(row))
    days = plan.open_days - plan.remind_after_days
    at = assessment_times.next_best(situation.calendar, first, situation.now, days=days, taken=taken)
    return at if at is not None and at < asked.closes_at else None


def closes_at(plan: AssessmentPlan, zone: str, at: datetime) -> datetime:
    """Until when an assessment that is asked at `at` stays open: the same time of day some days later."""
    here = schedule.local(at, zone)
    return schedule.instant(here.date() + timedelta(days=plan.open_days), here.time(), zone)


# ---------------------------------------------------------------------------------------------------- what is wanted


def _concerns(line: PlannedInstrument, instrument: Questionnaire | None, situation: Situation) -> bool:
    """Whether a line of the plan is for this patient, whatever the date."""
    patient = situation.patient
    if instrument is None or patient.phase not in line.phases or not instruments.is_on(instrument, situation.choices):
        return False
    if instrument.adults_only and instruments.is_minor(patient.born, situation.today):
        return False
    spoken = instruments.is_offered(instrument, patient.language)
    if line.occasion in REPEATED and line.every_weeks < INTERVIEW_WEEKS and not spoken:
        return False
    if situation.choices.get(instrument.id) is not None:
        return True  # a counselor said so, for this very patient
    if line.focus and patient.focus not in line.focus:
        return False
    needed = line.asked_if
    return needed is None or situation.answers.get((needed.instrument, needed.question), -1) >= needed.at_least


def _wishes_once(
    lines: list[PlannedInstrument], situation: Situation, occasions: tuple[Occasion, ...], until_on: date | None
) -> Iterator[_Wish]:
    """The intake while it may still begin, and what has just happened."""
    today = situation.today
    last = today + timedelta(days=HORIZON_DAYS - 1)
    is_new = today <= _enrolled_on(situation) + timedelta(days=INTAKE_DAYS)
    for line in lines:
        if line.occasion is Occasion.INTAKE and is_new and not _was_asked_for(line, situation.rows):
            yield _Wish(line, today, last)
        elif line.occasion in occasions and line.occasion is not Occasion.INTAKE and not _is_fresh(line, situation):
            yield _Wish(line, today, min(last, until_on) if until_on is not None else last)


def _wishes_again(lines: list[PlannedInstrument], situation: Situation) -> Iterator[_Wish]:
    """What comes again within the horizon; what covers others first, whole forms before short ones."""
    today = situation.today
    last = today + timedelta(days=HORIZON_DAYS - 1)
    again = [line for line in lines if line.occasion in REPEATED]
    for line in sorted(again, key=lambda line: (line.form is Form.SHORT, not line.covers)):
        grid = _grid(lines, line, situation)
        wished = grid + timedelta(days=_WEEK * line.every_weeks * max(0, _period(line, grid, today)))
        while wished <= last:
            end = wished + timedelta(days=min(SEARCH_DAYS - 1, _half(line)))
            if end >= today:
                yield _Wish(line, wished, end)
            wished += timedelta(days=_WEEK * line.every_weeks)


def _reconciled(
    plan: AssessmentPlan, lines: list[PlannedInstrument], situation: Situation, new: list[Checkin]
) -> tuple[list[Checkin], list[tuple[Checkin, Slot]], list[Checkin]]:
    """The rows that stay (moved ones as they will be), what moves and what is cancelled. `new` ones are added."""
    ours = [row for row in situation.rows if _is_ours(row) and row.due_at > situation.now]
    mine = {row.id for row in ours}
    kept = [row for row in situation.rows if _occupies(row) and row.id not in mine] + new
    planned = sorted(ours, key=lambda row: (row.local_on, row.id))
    move, cancel = [], []
    for row in planned:
        line = next((line for line in lines if _is_row_of(row, line)), None)
        others = [*kept, *(other for other in planned if other.id != row.id and other not in cancel)]
        if line is None or (line.occasion in REPEATED and _is_redundant(plan, lines, line, row, others, situation)):
            cancel.append(row)
            continue
        wish = _Wish(line, max(row.local_on, situation.today), row.local_on + timedelta(days=HORIZON_DAYS - 1))
        slot = _placed(plan, situation, wish, others)
        if slot is None:
            cancel.append(row)
        elif (slot.at, slot.closes_at) != (row.due_at, row.closes_at):
            move.append((row, slot))
            kept.append(replace(row, local_on=slot.local_on, due_at=slot.at, closes_at=slot.closes_at))
        else:
            kept.append(row)
    return kept, move, cancel


# ---------------------------------------------------------------------------------------------------- who covers whom


def _is_covered(
    plan: AssessmentPlan,
    lines: list[PlannedInstrument],
    line: PlannedInstrument,
    wished: date,
    rows: Iterable[Checkin],
    situation: Situation,
) -> bool:
    """Whether what a repeated line wishes for is asked already in this stretch of time."""
    if line.occasion not in REPEATED:
        return False
    grid = _grid(lines, line, situation)
    return any(
        _occupies(row) and _covers(plan, row, line) and _period(line, grid, row.local_on) == _period(line, grid, wished)
        for row in rows
    )


def _is_redundant(
    plan: AssessmentPlan,
    lines: list[PlannedInstrument],
    line: PlannedInstrument,
    row: Checkin,
    others: Iterable[Checkin],
    situation: Situation,
) -> bool:
    """Whether a planned row of a repeated line is made needless by another one in the same stretch of time."""
    grid = _grid(lines, line, situation)
    here = _period(line, grid, row.local_on)
    return any(
        _occupies(other)
        and _covers(plan, other, line)
        and _period(line, grid, other.local_on) == here
        and _is_stronger(other, row)
        for other in others
    )


def _is_stronger(other: Checkin, row: Checkin) -> bool:
    """Of two that cover one another the asked one stays, then the one-off, then the whole form, then the earlier."""

    def rank(one: Checkin) -> tuple[bool, bool, bool, date, str]:
        planned = one.state is CheckinState.PLANNED
        return planned, one.occasion in REPEATED, one.form is Form.SHORT, one.local_on, one.id

    return other.questionnaire != row.questionnaire or rank(other) < rank(row)


def _covers(plan: AssessmentPlan, row: Checkin, line: PlannedInstrument) -> bool:
    """Whether asking `row` makes it needless to ask what the line wants."""
    if row.questionnaire == line.instrument:
        return row.form is Form.FULL or line.form is Form.SHORT
    return any(line.instrument in each.covers for each in plan.lines if each.instrument == row.questionnaire)


def _occupies(row: Checkin) -> bool:
    """Whether a row takes up its local date."""
    return row.state is not CheckinState.CANCELLED


def _is_ours(row: Checkin) -> bool:
    """Whether planning may move and cancel it: planned by schedule, not by a person."""
    planned = row.state is CheckinState.PLANNED and row.source is Source.PROMPTED
    return planned and row.occasion is not Occasion.ON_DEMAND


def _is_row_of(row: Checkin, line: PlannedInstrument) -> bool:
    return (row.questionnaire, row.occasion, row.form) == (line.instrument, line.occasion, line.form)


def _was_asked_for(line: PlannedInstrument, rows: Iterable[Checkin]) -> bool:
    return any(
        row.questionnaire == line.instrument and row.occasion is line.occasion and _occupies(row) for row in rows
    )


def _is_fresh(line: PlannedInstrument, situation: Situation) -> bool:
    """Whether the whole instrument was asked in the last days, or is planned for this very reason."""
    since = situation.today - timedelta(days=FRESH_DAYS)
    return any(
        row.questionnaire == line.instrument
        and _occupies(row)
        and (row.occasion is line.occasion or row.state is not CheckinState.PLANNED)
        and (row.form is Form.FULL or line.form is Form.SHORT)
        and row.local_on > since
        for row in situation.rows
    )


# ------------------------------------------------------------------------------------------------------ dates, slots


def _placed(plan: AssessmentPlan, situation: Situation, wish: _Wish, rows: Iterable[Checkin]) -> Slot | None:
    """The slot of a wish on the first possible date that no other assessment has; None when there is none."""
    first = max(wish.first_on, situation.today)
    days = (wish.last_on - first).days + 1
    taken = frozenset(row.local_on for row in rows if _occupies(row))
    at = assessment_times.next_best(situation.calendar, first, situation.now, days=days, taken=taken)
    if at is None:
        return None
    zone, line = situation.patient.zone, wish.line
    on = schedule.local_day(at, zone)
    return Slot(line.instrument, line.occasion, line.form, on, at, closes_at(plan, zone, at))


def _grid(lines: list[PlannedInstrument], line: PlannedInstrument, situation: Situation) -> date:
    """The first wished date of a repeated line: its own weekday, one rhythm after enrolment.

    Or as soon as a counselor turned it on, when that was later: then nothing was asked before.
    """
    weekdays = _weekdays(situation)
    again = [each for each in lines if each.occasion in REPEATED]
    weekday = weekdays[again.index(line) % len(weekdays)]
    start = _enrolled_on(situation) + timedelta(days=_WEEK * line.every_weeks)
    choice = situation.choices.get(line.instrument)
    if choice is not None and choice.on:
        start = max(_enrolled_on(situation), schedule.local_day(choice.decided_at, situation.patient.zone))
    return next(day for ahead in range(_WEEK) if schedule.weekday(day := start + timedelta(days=ahead)) == weekday)


def _weekdays(situation: Situation) -> list[str]:
    """The weekdays on which something may be asked again and again: those of the group first."""
    staffed = schedule.days_of(situation.program.open_days) or frozenset(schedule.WEEKDAYS)
    group = schedule.days_of(situation.track.days) if situation.track is not None else frozenset()
    ordered = sorted(schedule.WEEKDAYS, key=lambda day: (day not in group, schedule.WEEKDAYS.index(day)))
    return [day for day in ordered if day in staffed]


def _period(line: PlannedInstrument, grid: date, on: date) -> int:
    """Which of the line's stretches of time a date lies in: each begins half a rhythm before its wished date."""
    return ((on - grid).days + _half(line)) // (_WEEK * line.every_weeks)


def _half(line: PlannedInstrument) -> int:
    return _WEEK * line.every_weeks // 2


def _enrolled_on(situation: Situation) -> date:
    enrolled = situation.patient.enrolled_at
    return schedule.local_day(enrolled, situation.patient.zone) if enrolled is not None else situation.today


def _as_rows(situation: Situation, slots: list[Slot]) -> list[Checkin]:
    return [_as_row(situation, slot) for slot in slots]


def _as_row(situation: Situation, slot: Slot) -> Checkin:
    """A slot as the row that it will be, so that the next one is placed around it."""
    return Checkin(
        id="",
        program_id=situation.program.id,
        patient_id=situation.patient.id,
        questionnaire=slot.instrument,
        version=0,
        language=situation.patient.language,
        local_on=slot.local_on,
        source=Source.PROMPTED,
        state=CheckinState.PLANNED,
        due_at=slot.at,
        closes_at=slot.closes_at,
        occasion=slot.occasion,
        form=slot.form,
    )
