"""A change of a score has its words in both languages."""

import pytest

from actions import changes
from care.change import Change, Clarity, Direction
from content import load

LOADED = load()


@pytest.mark.parametrize(
    ("change", "english", "spanish"),
    [
        (None, "nothing to compare with", "nada con qué comparar"),
        (Change(Clarity.NONE, Direction.NONE, 2), "no clear change", "sin cambio claro"),
        (
            Change(Clarity.PROBABLE, Direction.BETTER, -3),
            "probable change, for the better",
            "cambio probable, para mejor",
        ),
        (Change(Clarity.PROBABLE, Direction.WORSE, 3), "probable change, for the worse", "cambio probable, para peor"),
        (
            Change(Clarity.RELIABLE, Direction.BETTER, -9),
            "reliable change, for the better",
            "cambio confiable, para mejor",
        ),
        (Change(Clarity.RELIABLE, Direction.WORSE, 9), "reliable change, for the worse", "cambio confiable, para peor"),
    ],
)
def test_a_change_is_said_in_words(change: Change | None, english: str, spanish: str) -> None:
    assert changes.in_words(LOADED, "en", change) == english
    assert changes.in_words(LOADED, "es", change) == spanish
