"""A questionnaire as text, so that it can be kept as it was asked.

The rule a reader must not break: what was frozen is read for ever, so a new field of a questionnaire has a default.
"""

from __future__ import annotations

import dataclasses
import json
from functools import lru_cache

from pydantic import TypeAdapter

from care.catalogue import Questionnaire


@lru_cache(maxsize=64)
def dump(questionnaire: Questionnaire) -> str:
    """The whole questionnaire as JSON."""
    return json.dumps(dataclasses.asdict(questionnaire), ensure_ascii=False, separators=(",", ":"))


@lru_cache(maxsize=64)
def thaw(body: str) -> Questionnaire:
    """The questionnaire that was dumped. Raises ValueError for what is none."""
    return TypeAdapter(Questionnaire).validate_json(body)
