"""What staff see of assessments: a patient's scores with their change, what is coming, and whom to ask in person.

Reading only; the page writes the audit row of the look. The rules a reader must not break: a score stands beside its band
and its change in words, never alone as a verdict; a partial one shows how much is there and no total; another program's
patients do not exist.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from actions import asked, changes, remarks, scores
from actions.assessments import UNFINISHED
from actions.scores import Compared
from actions.turn import Turn
from care import checkin as asking
from care import instruments, schedule
from care.catalogue import Item, Questionnaire
from care.records import (
    Answer,
    Checkin,
    CheckinKind,
    CheckinState,
    InstrumentChoice,
    Patient,
    Person,
    Staff,
)
from care.scoring import Scored
from storage import checkins as queries

_ANSWERED = (CheckinState.DONE, CheckinState.STOPPED, CheckinState.EXPIRED)
_SHOWN = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class ScoreView:
    """One score with its change in words; no words where this is the first one."""

    compared: Compared
    change: str


@dataclass(frozen=True, slots=True)
class AssessmentView:
    """One assessment that was answered, or could have been. `by` is who entered it, `remarks` are for staff only."""

    checkin: Checkin
    name: str
    scored: Scored
    scores: tuple[ScoreView, ...]
    remarks: tuple[str, ...]
    given: tuple[tuple[Item, Answer], ...]
    is_baseline: bool
    by: str

    @property
    def has_total(self) -> bool:
        """Whether at least one score stands."""
        return any(view.compared.result.points is not None for view in self.scores)


@dataclass(frozen=True, slots=True)
class InstrumentView:
    """An instrument as it stands for one patient: asked or not, offered in the patient's language, open, coming."""

    questionnaire: Questionnaire
    is_on: bool
    is_offered: bool
    is_too_young: bool
    open: Checkin | None
    coming: Checkin | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A patient's assessments, the newest first, and the instruments."""

    patient: Patient
    answered: tuple[AssessmentView, ...]
    instruments: tuple[InstrumentView, ...]

    @property
    def not_offered(self) -> tuple[InstrumentView, ...]:
        """The instruments without an official form in the patient's language."""
        return tuple(view for view in self.instruments if not view.is_offered)


@dataclass(frozen=True, slots=True)
class Interview:
    """An assessment that staff must ask in person, and for how many days it has been waiting."""

    patient: Patient
    checkin: Checkin
    name: str
    days: int


def sheet(turn: Turn, staff: Staff, patient_id: str) -> Sheet | None:
    """The assessments of a patient of this member of staff's program; None for everybody else's."""
    patient = turn.tx.get(Patient, patient_id)
    if patient is None or patient.program_id != staff.program_id:
        return None
    rows = scores.of_patient(turn, patient.id)
    return Sheet(patient, answered(turn, patient, staff), _instruments(turn, patient, rows))


def answered(turn: Turn, patient: Patient, staff: Staff) -> tuple[AssessmentView, ...]:
    """The patient's assessments that are over or under way, the newest first, in the words of this member of staff."""
    language = turn.tx.need(Person, staff.id).language
    rows = scores.of_patient(turn, patient.id)
    wanted = (*_ANSWERED, CheckinState.ASKED)
    shown = [row for row in rows if row.state in wanted and row.due_at > turn.now - _SHOWN]
    return tuple(_view(turn, row, rows, language) for row in reversed(shown))


def interviews(turn: Turn, staff: Staff) -> tuple[Interview, ...]:
    """Whom staff of the program must ask in person, the longest wait first."""
    language = turn.tx.need(Person, staff.id).language
    found = []
    for row in queries.interviews(turn.tx, staff.program_id):
        patient = turn.tx.need(Patient, row.patient_id)
        days = (turn.now - row.due_at).days
        found.append(Interview(patient, row, name_of(asked.questionnaire_of(turn, row), language), max(0, days)))
    return tuple(found)


def name_of(questionnaire: Questionnaire, language: str) -> str:
    """The instrument's name."""
    return questionnaire.name.in_(language) if questionnaire.name is not None else questionnaire.id


def _view(turn: Turn, row: Checkin, rows: list[Checkin], language: str) -> AssessmentView:
    questionnaire = asked.questionnaire_of(turn, row)
    answers = {answer.question: answer for answer in asked.answers_of(turn, row.id) if asked.is_given(answer)}
    first = instruments.baseline(rows, row.questionnaire)
    by = turn.tx.get(Staff, row.entered_by)
    is_baseline = first is not None and first.id == row.id
    return AssessmentView(
        checkin=row,
        name=name_of(questionnaire, language),
        scored=scores.scored(turn, row),
        scores=tuple(
            ScoreView(each, "" if is_baseline else changes.in_words(turn.content, language, each.change))
            for each in scores.compared(turn, row, rows)
        ),
        remarks=remarks.in_words(turn.content, language, questionnaire, asking.values(answers.values())),
        given=tuple((item, answers[item.id]) for item in questionnaire.items if item.id in answers),
        is_baseline=is_baseline,
        by=by.name if by is not None else "",
    )


def _instruments(turn: Turn, patient: Patient, rows: list[Checkin]) -> tuple[InstrumentView, ...]:
    choices = {each.instrument: each for each in turn.tx.find(InstrumentChoice, patient_id=patient.id)}
    minor = instruments.is_minor(patient.born, schedule.local_day(turn.now, patient.zone))
    waiting = [row for row in rows if row.kind is CheckinKind.ASSESSMENT and row.state in UNFINISHED]
    return tuple(
        InstrumentView(
            questionnaire=each,
            is_on=instruments.is_on(each, choices),
            is_offered=instruments.is_offered(each, patient.language),
            is_too_young=each.adults_only and minor,
            open=next(
                (row for row in waiting if row.questionnaire == each.id and row.state is not CheckinState.PLANNED), None
            ),
            coming=next(
                (row for row in waiting if row.questionnaire == each.id and row.state is CheckinState.PLANNED), None
            ),
        )
        for each in turn.content.instruments.values()
    )
