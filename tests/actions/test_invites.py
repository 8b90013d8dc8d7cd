"""One-time links: one hash, one use, one answer to whatever does not work."""

from __future__ import annotations

import hashlib
from datetime import timedelta

import pytest

from actions import invites
from actions.turn import Turn
from care.records import Invite, InviteKind
from tests.clinic import BOT_NAME, Clinic


def _make(clinic: Clinic, kind: InviteKind = InviteKind.PATIENT, subject: str = "p1") -> str:
    return clinic.turn(lambda turn: invites.make(turn, kind, subject, None))


def _find(clinic: Clinic, code: str) -> Invite | None:
    return clinic.turn(lambda turn: invites.find(turn, code, turn.now))


def test_a_fresh_code_opens_and_only_its_hash_is_kept(clinic: Clinic) -> None:
    code = _make(clinic)
    found = _find(clinic, code)
    assert found is not None
    assert found.code_hash == hashlib.sha256(code.encode()).hexdigest()
    assert code not in str(clinic.find(Invite))


def test_a_code_is_asked_of_entropy_with_128_bits(clinic: Clinic) -> None:
    asked: list[int] = []

    def draw(size: int) -> str:
        asked.append(size)
        return "x" * 22

    clinic.turn(
        lambda turn: invites.make(
            Turn(turn.tx, turn.content, turn.now, turn.bot_id, turn.bot_name, draw), InviteKind.STAFF, "s1", None
        )
    )
    assert asked == [16]


def test_a_link_opens_the_bot_with_the_code(clinic: Clinic) -> None:
    assert clinic.turn(lambda turn: invites.link(turn, "abc")) == f"https://t.me/{BOT_NAME}?start=abc"


@pytest.mark.parametrize("code", ["", "wrong", "x" * 5_000])
def test_a_wrong_code_opens_nothing(clinic: Clinic, code: str) -> None:
    _make(clinic)
    assert _find(clinic, code) is None


def test_a_code_opens_once(clinic: Clinic) -> None:
    code = _make(clinic)
    found = _find(clinic, code)
    assert found is not None
    assert clinic.turn(lambda turn: invites.use(turn, found))
    assert not clinic.turn(lambda turn: invites.use(turn, found))  # somebody was faster
    assert _find(clinic, code) is None


@pytest.mark.parametrize("kind", list(InviteKind), ids=str)
def test_a_code_works_until_its_time_and_not_at_it(clinic: Clinic, kind: InviteKind) -> None:
    code = _make(clinic, kind)
    clinic.now += invites.LASTS[kind] - timedelta(seconds=1)
    assert _find(clinic, code) is not None
    clinic.now += timedelta(seconds=1)
    assert _find(clinic, code) is None


def test_a_new_code_takes_the_earlier_one_back(clinic: Clinic) -> None:
    old, new = _make(clinic), _make(clinic)
    assert _find(clinic, old) is None
    assert _find(clinic, new) is not None


def test_a_new_code_leaves_other_kinds_and_other_people_alone(clinic: Clinic) -> None:
    kept = [_make(clinic, InviteKind.PAGE, "p1"), _make(clinic, InviteKind.PATIENT, "p2")]
    _make(clinic, InviteKind.PATIENT, "p1")
    assert all(_find(clinic, code) is not None for code in kept)


def test_a_code_that_was_taken_back_cannot_be_used_by_whoever_holds_its_record(clinic: Clinic) -> None:
    found = _find(clinic, _make(clinic))
    assert found is not None
    _make(clinic)
    assert not clinic.turn(lambda turn: invites.use(turn, found))
