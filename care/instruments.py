"""What is to be known of an instrument for one patient: is it asked at all, in which language, compared with what.

Pure. It plans nothing (`care.assessing` does) and scores nothing (`care.scoring` does). The rule a reader must not break:
an instrument without an official form in a language is never shown in that language, and never in another one instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from care.catalogue import Questionnaire
from care.records import Checkin, CheckinState, Form, InstrumentChoice, Occasion

ADULT_YEARS = 18


def is_offered(instrument: Questionnaire, language: str) -> bool:
    """Whether there is an official form in this language: else staff ask in person, and reports say so."""
    return language in instrument.languages


def is_on(instrument: Questionnaire, choices: Mapping[str, InstrumentChoice]) -> bool:
    """Whether an instrument is asked by schedule at all: a counselor's word (by instrument) counts, else its file."""
    choice = choices.get(instrument.id)
    return choice.on if choice is not None else not instrument.opt_in


def is_minor(born: str, on: date) -> bool:
    """Whether somebody born on this ISO date is under 18; an unknown date of birth is an adult's."""
    try:
        birth = date.fromisoformat(born)
    except ValueError:
        return False
    had_birthday = (on.month, on.day) >= (birth.month, birth.day)
    return on.year - birth.year - (not had_birthday) < ADULT_YEARS


def baseline(rows: Iterable[Checkin], instrument: str) -> Checkin | None:
    """The assessment that later ones are compared with: the intake, else the first that was answered as a whole."""
    done = [row for row in rows if row.questionnaire == instrument and row.state is CheckinState.DONE]
    whole = sorted((row for row in done if row.form is Form.FULL), key=lambda row: row.due_at)
    return next((row for row in whole if row.occasion is Occasion.INTAKE), next(iter(whole), None))
