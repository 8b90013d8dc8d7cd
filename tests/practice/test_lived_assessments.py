"""What the made-up patients answer: allowed by every instrument, and never an alarm."""

from __future__ import annotations

import pytest

from practice import lived_assessments
from practice.personas import PERSONAS
from tests.clinic import texts


@pytest.mark.parametrize("instrument", sorted(texts().instruments))
def test_every_answer_is_one_that_the_instrument_allows_and_none_alarms(instrument: str) -> None:
    questionnaire = texts().instruments[instrument]
    for persona in PERSONAS:
        for days_ago in range(persona.joined + 1):
            for item in questionnaire.items:
                value = lived_assessments.value(questionnaire, item, persona, days_ago)
                assert item.allows(value)
                assert not any(value >= flag.at_least for flag in item.flags)
