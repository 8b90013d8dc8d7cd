"""The order of the phases, and which ends of treatment are silent."""

from __future__ import annotations

import pytest

from care import phases
from care.phases import DischargeReason
from care.records import PatientState, Phase


@pytest.mark.parametrize(
    ("before", "after", "is_down"),
    [
        pytest.param(Phase.PHP, Phase.IOP, True, id="down"),
        pytest.param(Phase.IOP, Phase.AFTERCARE, True, id="two steps down"),
        pytest.param(Phase.OP, Phase.IOP, False, id="up again"),
        pytest.param(Phase.OP, Phase.OP, False, id="no step"),
    ],
)
def test_less_care_is_a_step_down(before: Phase, after: Phase, is_down: bool) -> None:
    assert phases.is_step_down(before, after) is is_down


def test_every_phase_has_its_place() -> None:
    assert set(phases.ORDER) == set(Phase)


def test_only_a_death_is_silent() -> None:
    assert [reason for reason in DischargeReason if phases.is_silent(reason)] == [DischargeReason.DECEASED]


@pytest.mark.parametrize("state", list(PatientState), ids=str)
def test_the_phase_of_whoever_is_gone_stays_as_it_was(state: PatientState) -> None:
    assert phases.may_change_phase(state) is (state not in (PatientState.LEFT, PatientState.DISCHARGED))
