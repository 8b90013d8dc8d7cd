"""A crisis alert that Telegram does not take within a minute goes out by e-mail and to a pager."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

import pytest

from actions import alerts, enrolling, relaying
from actions.relaying import Letter
from actions.turn import Turn
from care.records import (
    Account,
    Alert,
    Audit,
    Card,
    Outbox,
    OutboxState,
    Outcome,
    Relay,
    RelayState,
    Route,
    Staff,
)
from care.rules import Rule
from storage.transaction import Tx
from tests.clinic import Clinic

BOTH = frozenset({Route.EMAIL, Route.WEBHOOK})
ADDRESSES = {"dana": "dana@example.org", "sam": "sam@example.org"}


class WiredClinic(Clinic):
    """The clinic of an installation that has second ways."""

    routes = BOTH

    def new_turn(self, tx: Tx) -> Turn:
        """A turn that knows them."""
        return replace(super().new_turn(tx), routes=self.routes)


@dataclass
class Post:
    """The clinic, and what leaves it by the second way."""

    clinic: WiredClinic

    def crisis(self) -> Alert:
        """Ana says that she is not safe."""
        ana = self.clinic.patient()
        return self.clinic.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.NOT_SAFE, {}))

    def telegram_takes_it(self, sign_in: str) -> None:
        """The alert has arrived on this phone."""
        staff = self.clinic.staff(sign_in)

        def work(turn: Turn) -> None:
            for row in turn.tx.find(Outbox, person_id=staff.id, state=OutboxState.QUEUED):
                turn.tx.change(row, state=OutboxState.SENT, sent_at=turn.now)
                card = turn.tx.get(Card, row.card_id)
                if card is not None:
                    turn.tx.change(card, message_id=7)

        self.clinic.turn(work)

    def waiting(self) -> list[tuple[Route, str]]:
        """What waits to leave, as (route, for whom)."""
        names = {staff.id: staff.sign_in for staff in self.clinic.find(Staff)}
        rows = self.clinic.find(Relay, state=RelayState.QUEUED)
        return sorted((relay.route, names.get(relay.staff_id or "", "")) for relay in rows)

    def claims(self) -> list[Letter]:
        """Take what may leave."""
        return self.clinic.turn(lambda turn: relaying.claim(turn, most=20))

    def acts(self) -> list[str]:
        """What was written down about it."""
        return [row.act for row in self.clinic.find(Audit) if "second_way" in row.act]


def _set_email(staff_id: str, address: str, turn: Turn) -> None:
    enrolling.set_email(turn, staff_id, address)


def _not_taken(letter: Letter, turn: Turn) -> None:
    relaying.settle(turn, letter, taken=False, detail="HTTP 503")


@pytest.fixture
def post(clinic: Clinic) -> Post:
    wired = WiredClinic(clinic.store, clinic.now)
    for sign_in, address in ADDRESSES.items():
        staff = wired.staff(sign_in)
        wired.turn(partial(_set_email, staff.id, address))
    return Post(wired)


def test_telegram_has_sixty_seconds(post: Post) -> None:
    post.crisis()
    post.clinic.advance(seconds=59)
    assert post.waiting() == []
    post.clinic.advance(seconds=1)
    assert post.waiting() == [(Route.EMAIL, "dana"), (Route.WEBHOOK, "")]
    assert post.acts() == ["alert.second_way"]


def test_what_telegram_took_goes_no_second_way(post: Post) -> None:
    post.crisis()
    post.telegram_takes_it("dana")
    post.clinic.advance(seconds=90)
    assert post.waiting() == []
    assert post.acts() == []


def test_an_alert_that_somebody_has_goes_no_second_way(post: Post) -> None:
    alert = post.crisis()
    dana = post.clinic.staff()
    post.clinic.turn(lambda turn: alerts.acknowledge(turn, dana.id, alert.id))
    post.clinic.advance(seconds=90)
    assert post.waiting() == []


def test_each_further_rung_has_its_own_minute(post: Post) -> None:
    post.crisis()
    backup = post.clinic.staff("sam").id  # the backup's rung is by Telegram only
    dana = post.clinic.staff()
    post.clinic.turn(lambda turn: turn.tx.change(dana, backup_id=backup))
    post.clinic.advance(minutes=5, seconds=59)
    assert post.waiting() == [(Route.EMAIL, "dana"), (Route.WEBHOOK, "")]
    post.clinic.advance(seconds=1)
    assert post.waiting() == [(Route.EMAIL, "dana"), (Route.EMAIL, "sam"), (Route.WEBHOOK, "")]


def test_a_counselor_whom_telegram_cannot_reach_gets_the_mail(post: Post) -> None:
    dana = post.clinic.staff()
    post.clinic.turn(lambda turn: turn.tx.change(turn.tx.find(Account, person_id=dana.id)[0], unreachable_at=turn.now))
    post.crisis()
    post.clinic.tick()
    assert (Route.EMAIL, "dana") in post.waiting()


def test_an_urgent_alert_waits_for_telegram(post: Post) -> None:
    ana = post.clinic.patient()
    post.clinic.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.CRAVING_HIGH, {"value": "9"}))
    post.clinic.advance(minutes=10)
    assert post.waiting() == []


def test_an_alert_that_rises_to_crisis_gets_its_minute_then(post: Post) -> None:
    ana = post.clinic.patient()
    post.clinic.turn(lambda turn: alerts.raise_flag(turn, ana.id, Rule.CRAVING_HIGH, {"value": "9"}))
    post.clinic.advance(minutes=3)
    post.telegram_takes_it("dana")
    post.clinic.advance(minutes=1)
    post.crisis()
    post.clinic.advance(seconds=60)
    assert (Route.EMAIL, "dana") in post.waiting()


@pytest.mark.parametrize(
    ("routes", "expected"),
    [
        ({Route.EMAIL}, [(Route.EMAIL, "dana")]),
        ({Route.WEBHOOK}, [(Route.WEBHOOK, "")]),
        (set(), []),
    ],
    ids=["mail only", "pager only", "none"],
)
def test_only_ways_that_are_set_up_are_taken(post: Post, routes: set[Route], expected: list[tuple[Route, str]]) -> None:
    post.clinic.routes = frozenset(routes)
    post.crisis()
    post.clinic.advance(seconds=60)
    assert post.waiting() == expected
    assert post.acts() == ["alert.second_way" if expected else "alert.no_second_way"]


def test_a_letter_is_neutral_and_says_whom_it_is_about_by_code(post: Post) -> None:
    ana = post.clinic.patient()
    post.crisis()
    post.clinic.advance(seconds=60)
    letters = {letter.relay.route: letter for letter in post.claims()}
    mail = letters[Route.EMAIL]
    assert mail.address == "dana@example.org"
    assert mail.subject == f"{ana.case_code} needs you, now"
    assert mail.body.startswith(f"{ana.case_code} has been waiting since 3:00")
    assert letters[Route.WEBHOOK].address == ""
    assert "Ana" not in f"{mail.subject} {mail.body}"
    assert "safe" not in f"{mail.subject} {mail.body}"


def test_a_claimed_relay_comes_again_when_nothing_was_heard_of_it(post: Post) -> None:
    post.crisis()
    post.clinic.advance(seconds=60)
    assert len(post.claims()) == 2
    assert post.claims() == []
    post.clinic.advance(seconds=5)
    assert [letter.relay.tries for letter in post.claims()] == [2, 2]


def test_a_relay_is_repeated_until_taken_and_then_rests(post: Post) -> None:
    post.clinic.routes = frozenset({Route.WEBHOOK})
    post.crisis()
    post.clinic.advance(seconds=60)
    for _ in range(6):
        (letter,) = post.claims()
        post.clinic.turn(partial(_not_taken, letter))
        post.clinic.advance(minutes=4)
        assert post.clinic.find(Relay)[0].reason == "HTTP 503"
    (letter,) = post.claims()
    post.clinic.turn(lambda turn: relaying.settle(turn, letter, taken=True))
    (relay,) = post.clinic.find(Relay, state=RelayState.SENT)
    assert relay.sent_at == post.clinic.now


def test_what_is_refused_for_good_is_not_tried_again_and_is_written_down(post: Post) -> None:
    post.clinic.routes = frozenset({Route.EMAIL})
    post.crisis()
    post.clinic.advance(seconds=60)
    (letter,) = post.claims()
    post.clinic.turn(lambda turn: relaying.settle(turn, letter, taken=False, refused=True, detail="HTTP 410"))
    assert post.waiting() == []
    assert "relay.refused" in [row.act for row in post.clinic.find(Audit)]


def test_a_relay_that_waits_is_dropped_when_somebody_takes_the_alert(post: Post) -> None:
    alert = post.crisis()
    post.clinic.advance(seconds=60)
    dana = post.clinic.staff()
    post.clinic.turn(lambda turn: alerts.resolve(turn, dana.id, alert.id, Outcome.SAFE))
    assert post.claims() == []
    assert {relay.state for relay in post.clinic.find(Relay)} == {RelayState.CANCELLED}


def test_an_address_that_was_taken_away_is_not_used(post: Post) -> None:
    post.clinic.routes = frozenset({Route.EMAIL})
    post.crisis()
    post.clinic.advance(seconds=60)
    dana = post.clinic.staff()
    post.clinic.turn(lambda turn: enrolling.set_email(turn, dana.id, ""))
    assert post.claims() == []
    assert [relay.reason for relay in post.clinic.find(Relay)] == ["no address"]


@pytest.mark.parametrize("typed", ["dana", "dana@", "@example.org", "a b@example.org", "x@y, z@w"])
def test_what_is_no_address_is_refused(clinic: Clinic, typed: str) -> None:
    dana = clinic.staff()
    with pytest.raises(enrolling.RefusedError, match="is no e-mail address"):
        clinic.turn(lambda turn: enrolling.set_email(turn, dana.id, typed))
