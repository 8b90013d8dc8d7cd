"""Every tap, command, typed text and due row has exactly one action."""

from __future__ import annotations

import pytest

from actions import routing
from actions.due import Kind

TABLES = ("TAPS", "COMMANDS", "TYPED", "DUE")


@pytest.mark.parametrize("table", TABLES)
def test_nothing_that_a_module_offers_is_forgotten(table: str) -> None:
    offered = {key for module in routing.MODULES for key in getattr(module, table, {})}
    assert set(getattr(routing, table)) == offered


def test_every_kind_of_due_work_is_done_by_somebody() -> None:
    assert set(routing.DUE) == set(Kind)


@pytest.mark.parametrize("verb", sorted(routing.TAPS))
def test_a_verb_is_short_enough_for_a_button(verb: str) -> None:
    assert verb.isidentifier()
    assert len(verb) <= 12


def test_two_modules_never_claim_the_same() -> None:
    """Joining refuses it at import; this says which it would be."""
    for table in TABLES:
        claims = [key for module in routing.MODULES for key in getattr(module, table, {})]
        assert len(claims) == len(set(claims))


def test_an_unknown_command_has_its_answer() -> None:
    assert "unknown" in routing.COMMANDS
