"""Wrong codes are counted for each sender and forgotten after an hour."""

from handlers.attempts import MOST, PER_S, Attempts
from tests.bot.clocks import StillClock


def test_a_sender_has_so_many_tries_an_hour_and_others_have_their_own() -> None:
    clock = StillClock()
    attempts = Attempts(clock.monotonic)
    for _ in range(MOST):
        assert attempts.may_try(1)
        attempts.was_wrong(1)
    assert not attempts.may_try(1)
    assert attempts.may_try(2)
    clock.pass_(PER_S + 1)
    assert attempts.may_try(1)


def test_who_stopped_guessing_is_forgotten() -> None:
    clock = StillClock()
    attempts = Attempts(clock.monotonic)
    for sender in range(5_010):
        attempts.was_wrong(sender)
    clock.pass_(PER_S + 1)
    attempts.was_wrong(1)
    assert len(attempts._wrong) < 10
