"""What is known of an instrument for one patient: on or off, offered in a language, for adults, the baseline."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from care import instruments
from care.records import Checkin, CheckinKind, CheckinState, Form, InstrumentChoice, Occasion, Source
from tests.clinic import texts

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
INTAKE = Checkin(
    id="a",
    program_id="p",
    patient_id="ana",
    questionnaire="phq9",
    version=1,
    language="en",
    local_on=NOW.date(),
    source=Source.PROMPTED,
    state=CheckinState.DONE,
    due_at=NOW,
    closes_at=NOW,
    kind=CheckinKind.ASSESSMENT,
    occasion=Occasion.INTAKE,
)


def chosen(instrument: str, *, on: bool) -> dict[str, InstrumentChoice]:
    choice = InstrumentChoice(id="c", patient_id="ana", instrument=instrument, on=on, decided_by="dana", decided_at=NOW)
    return {instrument: choice}


@pytest.mark.parametrize(
    ("instrument", "choices", "is_on"),
    [
        pytest.param("phq9", {}, True, id="by schedule"),
        pytest.param("phq9", chosen("phq9", on=False), False, id="turned off"),
        pytest.param("pcl5", {}, False, id="never by itself"),
        pytest.param("pcl5", chosen("pcl5", on=True), True, id="turned on"),
        pytest.param("pcl5", chosen("phq9", on=True), False, id="another one turned on"),
    ],
)
def test_a_counselors_word_counts_before_the_file(
    instrument: str, choices: dict[str, InstrumentChoice], is_on: bool
) -> None:
    assert instruments.is_on(texts().instruments[instrument], choices) is is_on


@pytest.mark.parametrize(
    ("instrument", "language", "offered"),
    [("phq9", "es", True), ("phq9", "en", True), ("bam30", "en", True), ("bam30", "es", False), ("pcl5", "es", False)],
)
def test_an_instrument_is_offered_only_where_an_official_form_exists(
    instrument: str, language: str, offered: bool
) -> None:
    assert instruments.is_offered(texts().instruments[instrument], language) is offered


@pytest.mark.parametrize(
    ("born", "minor"),
    [
        pytest.param("2008-11-24", True, id="17, a day before the birthday"),
        pytest.param("2008-11-23", False, id="18 today"),
        pytest.param("1980-02-29", False, id="born on a leap day"),
        pytest.param("", False, id="not known"),
        pytest.param("next year", False, id="no date"),
    ],
)
def test_who_is_under_eighteen(born: str, minor: bool) -> None:
    assert instruments.is_minor(born, date(2026, 11, 23)) is minor


def test_the_intake_is_the_baseline_whatever_came_before_or_after_it() -> None:
    earlier = replace(INTAKE, id="b", occasion=Occasion.ON_DEMAND, due_at=NOW - timedelta(days=3))
    assert instruments.baseline([earlier, INTAKE], "phq9") == INTAKE
    assert instruments.baseline([earlier], "phq9") == earlier
    assert instruments.baseline([INTAKE], "gad7") is None


def test_what_was_not_finished_or_short_is_no_baseline() -> None:
    partial = replace(INTAKE, state=CheckinState.EXPIRED)
    short = replace(INTAKE, form=Form.SHORT)
    assert instruments.baseline([partial, short], "phq9") is None
