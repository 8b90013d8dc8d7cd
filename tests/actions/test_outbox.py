"""Saying something: a message waits once, a card has one waiting version, what is taken back is not said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from actions import outbox
from actions.outbox import Way
from care import message
from care.delivery import Purpose
from care.records import Card, Delivery, Lane, Outbox, OutboxState, Verb
from tests.clinic import ANA, DANA, MONDAY_3PM, Clinic

KEY = "test:1"
LATER = Way(Lane.SCHEDULED, Delivery.PROMPT, Purpose.TEAM, not_before_at=MONDAY_3PM + timedelta(hours=1))


def _say(clinic: Clinic, text: str = "hello", way: Way = outbox.REPLY, subject: str = "") -> Outbox:
    return clinic.acts(ANA, lambda turn, who: outbox.say(turn, who.id, message.plain(text), way, subject_id=subject))


def _show(clinic: Clinic, text: str, way: Way = outbox.REPLY, *, anew: bool = False) -> Card:
    return clinic.acts(ANA, lambda turn, who: outbox.show(turn, KEY, who.id, message.plain(text), way, anew=anew))


def _stands_at(clinic: Clinic, message_id: int) -> None:
    """The card was sent and stands there."""
    clinic.sent_all()
    card = clinic.find(Card, key=KEY)[0]
    clinic.turn(lambda turn: turn.tx.change(card, message_id=message_id, shown=card.wanted))


def _texts(clinic: Clinic, telegram_id: int = ANA) -> list[str]:
    return [said.text for _, said in clinic.queued(telegram_id)]


def test_what_is_said_waits_from_now_on_with_its_way(clinic: Clinic) -> None:
    row = _say(clinic, way=outbox.CRISIS)
    assert (row.state, row.not_before_at) == (OutboxState.QUEUED, MONDAY_3PM)
    assert (row.lane, row.delivery, row.purpose) == (Lane.CRISIS, Delivery.CRISIS_REPLY, Purpose.CRISIS)
    assert _texts(clinic) == ["hello"]


def test_what_is_said_later_waits_until_then(clinic: Clinic) -> None:
    assert _say(clinic, way=LATER).not_before_at == MONDAY_3PM + timedelta(hours=1)


def test_what_waits_is_sealed_in_the_database(clinic: Clinic) -> None:
    _say(clinic, "a word of Ana's")
    raw = clinic.store.read_now(
        lambda tx: [str(body) for (body,) in tx.session.connection().exec_driver_sql("SELECT body FROM outbox")]
    )
    assert not any("Ana's" in body for body in raw)


def test_a_card_that_changes_before_it_left_waits_once_in_its_last_form(clinic: Clinic) -> None:
    _show(clinic, "first")
    card = _show(clinic, "second")
    assert _texts(clinic) == ["second"]
    assert card.wanted == 2


def test_a_change_never_makes_a_card_less_urgent_or_later(clinic: Clinic) -> None:
    _show(clinic, "first", outbox.CRISIS)
    _show(clinic, "second", LATER)
    ((row, _),) = clinic.queued(ANA)
    assert (row.lane, row.not_before_at) == (Lane.CRISIS, MONDAY_3PM)


def test_a_card_that_stands_is_changed_where_it_stands(clinic: Clinic) -> None:
    _show(clinic, "first")
    _stands_at(clinic, 77)
    card = _show(clinic, "second")
    assert card.message_id == 77
    assert _texts(clinic) == ["second"]


def test_anew_it_comes_at_the_bottom_and_the_old_one_goes(clinic: Clinic) -> None:
    _show(clinic, "first")
    _stands_at(clinic, 77)
    _show(clinic, "second", anew=True)
    rows = [row for row, _ in clinic.queued(ANA)]
    assert {(row.verb, row.message_id) for row in rows} >= {(Verb.DELETE, 77)}
    assert [row.verb for row in rows].count(Verb.SEND) == 1
    assert clinic.find(Card, key=KEY)[0].message_id is None


def test_a_tap_repairs_where_a_card_stands(clinic: Clinic) -> None:
    _show(clinic, "first")
    stands: list[int | None] = []
    for seen in (None, 88, None):
        card = clinic.turn(partial(outbox.touched, key=KEY, message_id=seen))
        assert card is not None
        stands.append(card.message_id)
    assert stands == [None, 88, 88]


def test_a_tap_on_no_card_repairs_nothing(clinic: Clinic) -> None:
    assert clinic.turn(lambda turn: outbox.touched(turn, "nothing", 5)) is None


@pytest.mark.parametrize("verb", [Verb.DELETE, Verb.PIN, Verb.REDACT], ids=str)
def test_tidying_makes_no_sound(clinic: Clinic, verb: Verb) -> None:
    acts: dict[Verb, Callable[[Any, Any], None]] = {
        Verb.DELETE: lambda turn, who: outbox.take_away(turn, who.id, 5),
        Verb.PIN: lambda turn, who: outbox.pin(turn, who.id, 5),
        Verb.REDACT: lambda turn, who: outbox.redact(turn, who.id, 5, message.plain("…")),
    }
    clinic.acts(ANA, acts[verb])
    ((row, _),) = clinic.queued(ANA)
    assert (row.verb, row.message_id, row.silent, row.purpose) == (verb, 5, True, Purpose.TIDY)


def test_what_is_taken_back_is_not_said_and_its_words_are_gone(clinic: Clinic) -> None:
    kept = _say(clinic, "kept", subject="s2")
    gone = _say(clinic, "gone", subject="s1")
    assert clinic.turn(lambda turn: outbox.unsay(turn, subject_id="s1")) == 1
    states = {row.id: (row.state, bool(row.body)) for row in clinic.find(Outbox) if row.id in (kept.id, gone.id)}
    assert states == {kept.id: (OutboxState.QUEUED, True), gone.id: (OutboxState.CANCELLED, False)}


def test_taking_back_reaches_only_this_person_and_this_purpose(clinic: Clinic) -> None:
    _say(clinic, "reply")
    _say(clinic, "numbers", outbox.CRISIS)
    clinic.acts(DANA, lambda turn, who: outbox.say(turn, who.id, message.plain("hers"), outbox.REPLY))
    ana = clinic.patient().id
    clinic.turn(lambda turn: outbox.unsay(turn, person_id=ana, purposes=(Purpose.REPLY,)))
    assert (_texts(clinic), _texts(clinic, DANA)) == (["numbers"], ["hers"])


def test_taking_back_everything_of_everybody_is_refused(clinic: Clinic) -> None:
    with pytest.raises(ValueError, match="needs to know"):
        clinic.turn(outbox.unsay)
