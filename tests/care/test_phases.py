"""Which ends of treatment are silent, and whose phase stays as it was."""

from __future__ import annotations

import pytest

from care import phases
from care.phases import DischargeReason
from care.records import PatientState


def test_only_a_death_is_silent() -> None:
    assert [reason for reason in DischargeReason if phases.is_silent(reason)] == [DischargeReason.DECEASED]


@pytest.mark.parametrize("state", list(PatientState), ids=str)
def test_the_phase_of_whoever_is_gone_stays_as_it_was(state: PatientState) -> None:
    assert phases.may_change_phase(state) is (state not in (PatientState.LEFT, PatientState.DISCHARGED))
