"""A questionnaire as text: nothing of it is lost, whatever kind of questions it has."""

from __future__ import annotations

import json

import pytest

from care import checkin
from care.catalogue import Questionnaire
from content import frozen
from tests.clinic import texts

CATALOGUE = {each.key: each for each in (*texts().questionnaires.values(), *texts().instruments.values())}
MIXED = checkin.compose(texts().questionnaires["daily-both"], texts().extras.values())


@pytest.mark.parametrize("questionnaire", [*CATALOGUE.values(), MIXED], ids=[*CATALOGUE, "with all extras"])
def test_every_questionnaire_comes_back_as_it_was(questionnaire: Questionnaire) -> None:
    again = frozen.thaw(frozen.dump(questionnaire))
    assert again == questionnaire
    assert frozen.dump(again) == frozen.dump(questionnaire)


def test_what_was_frozen_before_a_field_was_thought_of_is_read_with_its_default() -> None:
    old = json.loads(frozen.dump(CATALOGUE["phq9@1"]))
    for field in ("adults_only", "opt_in", "consistency"):
        del old[field]
    for item in old["items"]:
        del item["flags"]
    again = frozen.thaw(json.dumps(old))
    assert (again.adults_only, again.opt_in, again.consistency) == (False, False, ())
    assert all(item.flags == () for item in again.items)


@pytest.mark.parametrize("body", ["", "{}", "[]", '{"id": "x"}', "not JSON"], ids=repr)
def test_what_is_no_questionnaire_is_refused(body: str) -> None:
    with pytest.raises(ValueError):
        frozen.thaw(body)
