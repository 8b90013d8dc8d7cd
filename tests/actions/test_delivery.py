"""Between outbox and sender: everything is asked again when it is due, and every outcome has its sequel."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from actions import accounts, alerts, checkins, delivery, outbox
from actions.delivery import Envelope, Receipt
from actions.outbox import Way
from care import message
from care.delivery import Purpose, Step, Told
from care.message import Outgoing, Span, Style
from care.records import (
    Account,
    AccountState,
    Attempt,
    Card,
    Checkin,
    CheckinState,
    Delivery,
    Flag,
    Lane,
    Outbox,
    OutboxState,
    PatientState,
)
from care.rules import Rule
from tests.clinic import ANA, DANA, MONDAY_3PM, SAM, Clinic

OK = Receipt(Told.OK, message_id=55)
NOBODY: frozenset[str] = frozenset()


def _way(purpose: Purpose, **fields: Any) -> Way:
    return Way(Lane.SCHEDULED, Delivery.PROMPT, purpose, **fields)


def _say(clinic: Clinic, way: Way = outbox.REPLY, telegram_id: int = ANA, text: str = "hello") -> Outbox:
    return clinic.acts(telegram_id, lambda turn, who: outbox.say(turn, who.id, message.plain(text), way))


def _show(clinic: Clinic, text: str) -> Card:
    return clinic.acts(ANA, lambda turn, who: outbox.show(turn, "k", who.id, message.plain(text), outbox.REPLY))


def _claim(clinic: Clinic, most: int = 20, busy: frozenset[str] = NOBODY) -> list[Envelope]:
    return clinic.turn(lambda turn: delivery.claim(turn, most=most, most_bulk=most, busy=busy))


def _settle(clinic: Clinic, envelope: Envelope, receipt: Receipt = OK) -> Step:
    return clinic.turn(lambda turn: delivery.settle(turn, envelope, receipt))


def _row(clinic: Clinic, row: Outbox) -> Outbox:
    return clinic.find(Outbox, id=row.id)[0]


def _as(clinic: Clinic, **fields: object) -> None:
    ana = clinic.patient()
    clinic.turn(lambda turn: turn.tx.change(ana, **fields))


# ---------------------------------------------------------------------------------------------------------- claiming


def test_a_claim_is_stored_with_its_attempt_before_anything_leaves(clinic: Clinic) -> None:
    row = _say(clinic)
    (envelope,) = _claim(clinic)
    assert (envelope.telegram_id, envelope.message_id) == (ANA, None)
    assert envelope.message is not None
    assert envelope.message.text == "hello"
    assert (_row(clinic, row).state, _row(clinic, row).tries) == (OutboxState.SENDING, 1)
    assert [(a.outbox_id, a.ended_at) for a in clinic.find(Attempt)] == [(row.id, None)]


def test_what_was_claimed_is_not_claimed_again(clinic: Clinic) -> None:
    _say(clinic)
    assert len(_claim(clinic)) == 1
    assert _claim(clinic) == []


def test_one_row_of_a_person_is_taken_and_none_of_a_busy_one(clinic: Clinic) -> None:
    first, _ = _say(clinic), _say(clinic)
    hers = _say(clinic, telegram_id=DANA)
    assert {e.outbox.id for e in _claim(clinic)} == {first.id, hers.id}
    assert _claim(clinic, busy=frozenset({first.person_id})) == []


def test_no_more_is_taken_than_may_leave(clinic: Clinic) -> None:
    for telegram_id in (ANA, DANA, SAM):
        _say(clinic, telegram_id=telegram_id)
    assert len(_claim(clinic, most=2)) == 2


@pytest.mark.parametrize(
    ("most", "most_bulk", "replies", "taken"), [(3, 2, 0, 2), (3, 2, 1, 2), (3, 2, 2, 2), (1, 0, 0, 0)]
)
def test_bulk_leaves_room(clinic: Clinic, most: int, most_bulk: int, replies: int, taken: int) -> None:
    people = [ANA, DANA, SAM, 2003, 2004]
    for telegram_id in people[:replies]:
        _say(clinic, telegram_id=telegram_id)
    for telegram_id in people[replies:]:
        _say(clinic, Way(Lane.BULK, Delivery.PROMPT, Purpose.REPLY), telegram_id)
    claimed = clinic.turn(lambda turn: delivery.claim(turn, most=most, most_bulk=most_bulk, busy=NOBODY))
    assert len(claimed) == taken


def test_what_may_not_go_yet_waits(clinic: Clinic) -> None:
    _say(clinic, _way(Purpose.TEAM, not_before_at=MONDAY_3PM + timedelta(minutes=1)))
    assert _claim(clinic) == []
    clinic.now += timedelta(minutes=1)
    assert len(_claim(clinic)) == 1


def test_what_is_too_late_is_not_said_any_more(clinic: Clinic) -> None:
    row = _say(clinic, _way(Purpose.TEAM, expires_at=MONDAY_3PM + timedelta(minutes=1)))
    clinic.now += timedelta(minutes=1)
    assert _claim(clinic) == []
    assert (_row(clinic, row).state, _row(clinic, row).body) == (OutboxState.EXPIRED, "")


def test_in_quiet_hours_it_waits_for_the_morning(clinic: Clinic) -> None:
    clinic.now = MONDAY_3PM + timedelta(hours=8)  # 11 pm
    row = _say(clinic, _way(Purpose.SKILL_PROMPT))
    assert _claim(clinic) == []
    assert _row(clinic, row).not_before_at == MONDAY_3PM + timedelta(hours=17)  # 8 am


CHANGES: list[tuple[str, dict[str, object], Purpose, bool]] = [
    ("paused: no prompt", {"paused_until_at": MONDAY_3PM + timedelta(days=1)}, Purpose.SKILL_PROMPT, False),
    ("paused: a reply", {"paused_until_at": MONDAY_3PM + timedelta(days=1)}, Purpose.REPLY, True),
    ("the pause is over", {"paused_until_at": MONDAY_3PM}, Purpose.SKILL_PROMPT, True),
    ("left: no reply", {"state": PatientState.LEFT}, Purpose.REPLY, False),
    ("left: the numbers", {"state": PatientState.LEFT}, Purpose.CRISIS, True),
    ("left: goodbye", {"state": PatientState.LEFT}, Purpose.LEAVING, True),
    ("discharged: no team", {"state": PatientState.DISCHARGED}, Purpose.TEAM, False),
]


@pytest.mark.parametrize(("fields", "purpose", "goes"), [c[1:] for c in CHANGES], ids=[c[0] for c in CHANGES])
def test_it_is_asked_again_when_it_is_due(
    clinic: Clinic, fields: dict[str, object], purpose: Purpose, goes: bool
) -> None:
    row = _say(clinic, _way(purpose))
    _as(clinic, **fields)
    assert bool(_claim(clinic)) == goes
    assert (_row(clinic, row).state is OutboxState.CANCELLED) != goes


def test_nothing_personal_goes_to_an_account_that_staff_did_not_confirm(clinic: Clinic) -> None:
    row = _say(clinic)
    (account,) = clinic.find(Account, person_id=row.person_id)
    clinic.turn(lambda turn: turn.tx.change(account, state=AccountState.CLAIMED))
    assert _claim(clinic) == []
    assert _row(clinic, row).reason == "account not confirmed"


def test_without_an_account_it_is_not_said(clinic: Clinic) -> None:
    row = _say(clinic)
    (account,) = clinic.find(Account, person_id=row.person_id)
    clinic.turn(lambda turn: turn.tx.change(account, state=AccountState.ENDED))
    assert _claim(clinic) == []
    assert _row(clinic, row).reason == "no account"


def test_it_goes_to_the_account_that_speaks_for_the_person_now(clinic: Clinic) -> None:
    row = _say(clinic)
    clinic.turn(lambda turn: accounts.claim(turn, row.person_id, 4711, "Ana", confirmed=True))
    assert [envelope.telegram_id for envelope in _claim(clinic)] == [4711]


def test_a_card_of_the_old_phone_is_sent_anew_to_the_new_one(clinic: Clinic) -> None:
    _show(clinic, "first")
    _settle(clinic, _claim(clinic)[0])
    ana = clinic.patient().id
    clinic.turn(lambda turn: accounts.claim(turn, ana, 4711, "Ana", confirmed=True))
    clinic.turn(lambda turn: outbox.show(turn, "k", ana, message.plain("second"), outbox.REPLY))
    (envelope,) = _claim(clinic)
    assert (envelope.telegram_id, envelope.message_id) == (4711, None)


def test_a_check_in_that_is_over_is_not_asked_any_more(clinic: Clinic) -> None:
    planned = clinic.find(Checkin, state=CheckinState.PLANNED)[0]
    clinic.turn(lambda turn: checkins.ask(turn, planned.id))
    asked = clinic.find(Checkin, id=planned.id)[0]
    clinic.turn(lambda turn: turn.tx.change(asked, state=CheckinState.STOPPED))
    assert _claim(clinic) == []


def test_staff_who_are_not_active_are_not_written_to(clinic: Clinic) -> None:
    row = _say(clinic, telegram_id=DANA)
    dana = clinic.staff()
    clinic.turn(lambda turn: turn.tx.change(dana, active=False))
    assert _claim(clinic) == []
    assert _row(clinic, row).state is OutboxState.CANCELLED


def test_an_alert_that_is_not_sent_climbs(clinic: Clinic) -> None:
    ana, dana = clinic.patient().id, clinic.staff()
    clinic.turn(lambda turn: alerts.raise_flag(turn, ana, Rule.NOT_SAFE, {}))
    clinic.turn(lambda turn: turn.tx.change(dana, active=False))
    _claim(clinic)
    clinic.tick()
    assert clinic.queued(SAM) != []


# ---------------------------------------------------------------------------------------------------------- settling


def test_sent_keeps_where_it_stands_and_not_what_it_said(clinic: Clinic) -> None:
    row = _say(clinic)
    assert _settle(clinic, _claim(clinic)[0]) is Step.SENT
    sent = _row(clinic, row)
    assert (sent.state, sent.sent_at, sent.message_id, sent.body) == (OutboxState.SENT, MONDAY_3PM, 55, "")
    (attempt,) = clinic.find(Attempt)
    assert (attempt.ended_at, attempt.outcome) == (MONDAY_3PM, "ok")


def test_a_card_remembers_where_it_stands_and_is_edited_there(clinic: Clinic) -> None:
    _show(clinic, "first")
    _settle(clinic, _claim(clinic)[0])
    _show(clinic, "second")
    (envelope,) = _claim(clinic)
    assert envelope.message_id == 55
    _settle(clinic, envelope)
    (card,) = clinic.find(Card, key="k")
    assert (card.message_id, card.wanted, card.shown) == (55, 2, 2)


def test_a_pinned_message_is_pinned_after_it_was_sent(clinic: Clinic) -> None:
    clinic.acts(ANA, lambda turn, who: outbox.say(turn, who.id, message.plain("x"), outbox.REPLY, pin=True))
    _settle(clinic, _claim(clinic)[0])
    ((row, _),) = clinic.queued(ANA)
    assert (row.verb, row.message_id) == ("pin", 55)


UNCLEAR = Receipt(Told.UNCLEAR, detail="ReadTimeout")
WAIT = Receipt(Told.WAIT, wait_s=35)


def _told(clinic: Clinic, way: Way, *receipts: Receipt) -> Outbox:
    """Send a row with these answers, one after the other, each at its time; how it stands then."""
    row = _say(clinic, way)
    for receipt in receipts:
        clinic.now = max(clinic.now, _row(clinic, row).not_before_at)
        (envelope,) = _claim(clinic)
        _settle(clinic, envelope, receipt)
    return _row(clinic, row)


CRISIS = outbox.CRISIS
PROMPT = _way(Purpose.TEAM)
ENCOURAGEMENT = Way(Lane.BULK, Delivery.ENCOURAGEMENT, Purpose.REPLY)
QUEUED, UNCERTAIN = OutboxState.QUEUED, OutboxState.UNCERTAIN
SEQUELS: list[tuple[str, Way, tuple[Receipt, ...], OutboxState, float]] = [
    ("a wait", PROMPT, (WAIT,), QUEUED, 35),
    ("a crisis reply once more at once", CRISIS, (UNCLEAR,), QUEUED, 1),
    ("a crisis reply not a third time", CRISIS, (UNCLEAR, UNCLEAR), UNCERTAIN, 1),
    ("a prompt once more after minutes", PROMPT, (UNCLEAR,), QUEUED, 180),
    ("a prompt not a third time", PROMPT, (UNCLEAR, UNCLEAR), UNCERTAIN, 180),
    ("a wait does not use up the repeat", CRISIS, (WAIT, WAIT, UNCLEAR), QUEUED, 71),
    ("nor does a line that was down", CRISIS, (Receipt(Told.NEVER_LEFT), UNCLEAR), QUEUED, 2),
    ("but two unclear answers do", CRISIS, (UNCLEAR, WAIT, UNCLEAR), UNCERTAIN, 36),
    ("an encouragement is not repeated", ENCOURAGEMENT, (UNCLEAR,), UNCERTAIN, 0),
    ("a line that is down is tried with growing pauses", PROMPT, (Receipt(Told.NEVER_LEFT),) * 4, QUEUED, 15),
    ("a refused token", PROMPT, (Receipt(Told.STOPPED, wait_s=30),), QUEUED, 30),
    ("refused for good", PROMPT, (Receipt(Told.REFUSED),), OutboxState.REFUSED, 0),
    ("markup that is refused goes plain", PROMPT, (Receipt(Told.MARKUP),), QUEUED, 0),
    ("and is given up at the third time", PROMPT, (Receipt(Told.MARKUP),) * 3, OutboxState.REFUSED, 0),
    ("unchanged is success", PROMPT, (Receipt(Told.UNCHANGED),), OutboxState.SENT, 0),
]


@pytest.mark.parametrize(("way", "receipts", "state", "after"), [s[1:] for s in SEQUELS], ids=[s[0] for s in SEQUELS])
def test_what_follows(
    clinic: Clinic, way: Way, receipts: tuple[Receipt, ...], state: OutboxState, after: float
) -> None:
    row = _told(clinic, way, *receipts)
    assert row.state is state
    assert (row.not_before_at - MONDAY_3PM).total_seconds() == after


@pytest.mark.parametrize("dies", [1, 2], ids=["once", "twice"])
def test_a_sender_that_died_may_have_sent_it(clinic: Clinic, dies: int) -> None:
    row = _say(clinic, PROMPT)
    for _ in range(dies):
        clinic.now = max(clinic.now, _row(clinic, row).not_before_at)
        _claim(clinic)
        assert clinic.turn(delivery.recover) == 1
    assert _row(clinic, row).state is (QUEUED if dies == 1 else UNCERTAIN)
    assert clinic.find(Attempt, ended_at=None) == []
    assert clinic.turn(delivery.recover) == 0


def test_what_is_being_sent_at_this_moment_is_not_recovered_and_a_lost_claim_is(clinic: Clinic) -> None:
    row = _say(clinic, CRISIS)
    (envelope,) = _claim(clinic)
    in_flight = frozenset({envelope.outbox.id})
    assert clinic.turn(lambda turn: delivery.recover(turn, in_flight)) == 0
    assert _row(clinic, row).state is OutboxState.SENDING
    assert clinic.turn(delivery.recover) == 1
    assert _row(clinic, row).state is QUEUED


def test_an_edit_that_is_gone_is_sent_anew(clinic: Clinic) -> None:
    for text in ("first", "second"):
        _show(clinic, text)
        (envelope,) = _claim(clinic)
        _settle(clinic, envelope, OK if text == "first" else Receipt(Told.EDIT_GONE))
    (envelope,) = _claim(clinic)
    assert envelope.message_id is None


def test_a_card_that_changed_while_its_old_version_failed_is_sent_once(clinic: Clinic) -> None:
    _show(clinic, "first")
    (envelope,) = _claim(clinic)
    _show(clinic, "second")
    _settle(clinic, envelope, WAIT)
    (only,) = _claim(clinic)
    assert only.message is not None
    assert only.message.text == "second"
    assert _row(clinic, envelope.outbox).reason == "overtaken"


@pytest.mark.parametrize("patient", [True, False], ids=["a patient", "staff"])
def test_somebody_who_cannot_be_reached_is_noted_and_a_patient_is_shown_to_staff(clinic: Clinic, patient: bool) -> None:
    row = _say(clinic, telegram_id=ANA if patient else DANA)
    _settle(clinic, _claim(clinic)[0], Receipt(Told.UNREACHABLE))
    assert clinic.find(Account, person_id=row.person_id)[0].unreachable_at == MONDAY_3PM
    assert [flag.rule for flag in clinic.find(Flag)] == ([Rule.BOT_BLOCKED] if patient else [])


def test_an_alert_that_may_have_arrived_comes_again_marked_once(clinic: Clinic) -> None:
    ana = clinic.patient().id
    clinic.turn(lambda turn: alerts.raise_flag(turn, ana, Rule.NOT_SAFE, {}))
    heads = []
    for _ in range(3):
        (envelope,) = [each for each in _claim(clinic) if each.outbox.purpose == Purpose.ALERT]
        assert envelope.message is not None
        heads.append(envelope.message.text.splitlines()[0])
        _settle(clinic, envelope, UNCLEAR)
        clinic.now = _row(clinic, envelope.outbox).not_before_at
    assert heads[1:] == [f"Again: {heads[0]}"] * 2


def test_a_row_of_another_version_is_refused_and_holds_up_nobody(clinic: Clinic) -> None:
    bad, good = _say(clinic), _say(clinic, telegram_id=DANA)
    clinic.turn(lambda turn: turn.tx.change(bad, purpose="of another version"))
    assert [envelope.outbox.id for envelope in _claim(clinic)] == [good.id]
    assert (_row(clinic, bad).state, _row(clinic, bad).reason) == (OutboxState.REFUSED, "ValueError")


def test_a_picture_whose_markup_is_refused_goes_with_plain_words(clinic: Clinic) -> None:
    shown = Outgoing((Span("Hello "), Span("6", Style.SPOILER)), picture="progress:30")
    clinic.acts(ANA, lambda turn, who: outbox.say(turn, who.id, shown, PROMPT))
    envelope = clinic.turn(lambda turn: delivery.claim(turn, most=1, most_bulk=1, busy=frozenset()))[0]
    clinic.turn(lambda turn: delivery.settle(turn, envelope, Receipt(Told.MARKUP)))
    [(_, again)] = clinic.queued()
    assert again == Outgoing((Span("Hello 6"),), picture="progress:30")
