"""Signing in, as it is stored: on both databases."""

from __future__ import annotations

from datetime import datetime, timedelta

import pyotp
import pytest

from actions import enrolling, invites, signing_in
from actions.signing_in import Candidate, Opened
from actions.turn import Turn
from care.records import Account, AccountState, Invite, Staff, StaffRole, WebSession
from tests.clinic import Clinic

AT = datetime.fromisoformat("2026-11-23T20:00:00+00:00")
HASH = "kept"


def set_up(clinic: Clinic, sign_in: str = "dana", at: datetime = AT) -> tuple[Opened, str]:
    """Go through the set-up; who is signed in then, and the secret."""
    staff = clinic.staff(sign_in)

    def work(turn: Turn) -> tuple[Opened | None, str]:
        code = enrolling.page_link(turn, staff.id)
        offered = signing_in.offer(turn, code)
        assert offered is not None
        digits = pyotp.TOTP(offered.secret).at(at)
        return (
            signing_in.set_up(turn, code, offered.sealed, password_hash=HASH, totp_code=digits, at=at),
            offered.secret,
        )

    opened, secret = clinic.turn(work)
    assert opened is not None
    return opened, secret


def sign_in(clinic: Clinic, code: str, at: datetime, *, password_ok: bool = True, name: str = "dana") -> Opened | None:
    return clinic.turn(
        lambda turn: signing_in.sign_in(
            turn, signing_in.candidate(turn, name), password_ok=password_ok, code=code, at=at
        )
    )


@pytest.mark.parametrize("seconds", [-29, 0, 29], ids=["phone ahead", "exact", "phone behind"])
def test_a_phone_whose_clock_is_half_a_minute_off_signs_in(clinic: Clinic, seconds: int) -> None:
    _, secret = set_up(clinic)
    at = AT + timedelta(minutes=5)
    assert sign_in(clinic, pyotp.TOTP(secret).at(at - timedelta(seconds=seconds)), at) is not None


@pytest.mark.parametrize("code", ["", "000000", "12345", "1234567", "١٢٣٤٥٦", "not it"])
def test_other_digits_do_not(clinic: Clinic, code: str) -> None:
    set_up(clinic)
    assert sign_in(clinic, code, AT + timedelta(minutes=5)) is None


def test_digits_may_be_typed_in_two_groups(clinic: Clinic) -> None:
    _, secret = set_up(clinic)
    at = AT + timedelta(minutes=5)
    digits = pyotp.TOTP(secret).at(at)
    assert sign_in(clinic, f" {digits[:3]} {digits[3:]} ", at) is not None


def test_an_older_code_opens_nothing_after_a_newer_one(clinic: Clinic) -> None:
    _, secret = set_up(clinic)
    at = AT + timedelta(minutes=5)
    assert sign_in(clinic, pyotp.TOTP(secret).at(at), at) is not None
    assert sign_in(clinic, pyotp.TOTP(secret).at(at - timedelta(seconds=30)), at) is None


def test_a_wrong_password_uses_no_code_up(clinic: Clinic) -> None:
    _, secret = set_up(clinic)
    at = AT + timedelta(minutes=5)
    digits = pyotp.TOTP(secret).at(at)
    assert sign_in(clinic, digits, at, password_ok=False) is None
    assert sign_in(clinic, digits, at) is not None


def test_a_password_that_changed_while_it_was_compared_does_not_count(clinic: Clinic) -> None:
    _, secret = set_up(clinic)
    at = AT + timedelta(minutes=5)
    before = Candidate(clinic.staff().id, "an older hash")
    opened = clinic.turn(
        lambda turn: signing_in.sign_in(turn, before, password_ok=True, code=pyotp.TOTP(secret).at(at), at=at)
    )
    assert opened is None


def test_failures_do_not_make_the_lock_longer(clinic: Clinic) -> None:
    _, secret = set_up(clinic)
    at = AT + timedelta(minutes=5)
    for _ in range(signing_in.TRIES + 20):
        sign_in(clinic, "000000", at)
    over = at + signing_in.LOCKED_FOR
    assert sign_in(clinic, pyotp.TOTP(secret).at(over), over) is not None


def test_five_failures_count_only_without_a_success_between(clinic: Clinic) -> None:
    _, secret = set_up(clinic)
    for round_ in range(1, 4):
        at = AT + timedelta(minutes=round_)
        for _ in range(signing_in.TRIES - 1):
            sign_in(clinic, "000000", at)
        assert sign_in(clinic, pyotp.TOTP(secret).at(at), at) is not None


def test_who_was_never_set_up_cannot_sign_in(clinic: Clinic) -> None:
    assert clinic.turn(lambda turn: signing_in.candidate(turn, "sam")) == Candidate(None, "")


def test_the_secret_is_bound_to_its_link(clinic: Clinic) -> None:
    dana, sam = clinic.staff("dana"), clinic.staff("sam")

    def work(turn: Turn) -> object:
        hers = signing_in.offer(turn, enrolling.page_link(turn, dana.id))
        code = enrolling.page_link(turn, sam.id)
        assert hers is not None
        return signing_in.offer_again(turn, code, hers.sealed)

    assert clinic.turn(work) is None


def test_a_link_for_telegram_opens_no_page(clinic: Clinic) -> None:
    dana = clinic.staff()
    assert clinic.turn(lambda turn: signing_in.offer(turn, enrolling.staff_link(turn, dana.id))) is None


def test_two_tabs_with_one_link_set_up_once(clinic: Clinic) -> None:
    dana = clinic.staff()

    def work(turn: Turn) -> list[Opened | None]:
        code = enrolling.page_link(turn, dana.id)
        offers = [signing_in.offer(turn, code) for _ in range(2)]
        return [
            signing_in.set_up(
                turn, code, each.sealed, password_hash=HASH, totp_code=pyotp.TOTP(each.secret).at(AT), at=AT
            )
            for each in offers
            if each is not None
        ]

    first, second = clinic.turn(work)
    assert first is not None
    assert second is None


def test_a_seat_knows_who_sits_there(clinic: Clinic) -> None:
    opened, _ = set_up(clinic)
    seat = clinic.turn(lambda turn: signing_in.seat_of(turn, opened.token, AT))
    assert seat is not None
    assert (seat.staff.name, seat.program.name, seat.language) == ("Dana Demo", "Example Program", "en")


def test_whoever_signs_in_takes_sessions_away_that_were_over_a_week_ago(clinic: Clinic) -> None:
    opened, secret = set_up(clinic)
    kept = []
    for days in (1, 8, 9):
        at = AT + timedelta(days=days)
        assert sign_in(clinic, pyotp.TOTP(secret).at(at), at) is not None
        kept.append([(session.created_at - AT).days for session in clinic.find(WebSession)])
    assert kept == [[0, 1], [1, 8], [8, 9]]
    assert clinic.turn(lambda turn: signing_in.seat_of(turn, opened.token, AT)) is None


@pytest.mark.parametrize("token", ["", "guess", "code0001xxxx"])
def test_a_guessed_token_seats_nobody(clinic: Clinic, token: str) -> None:
    set_up(clinic)
    assert clinic.turn(lambda turn: signing_in.seat_of(turn, token, AT)) is None


def test_deactivating_takes_page_telegram_and_links(clinic: Clinic) -> None:
    opened, _ = set_up(clinic, "beth")
    beth, ada = clinic.staff("beth"), clinic.staff("ada")
    code = clinic.turn(lambda turn: enrolling.staff_link(turn, beth.id))
    assert clinic.turn(lambda turn: signing_in.deactivate(turn, beth.id, actor_id=ada.id, at=AT))
    assert clinic.turn(lambda turn: signing_in.seat_of(turn, opened.token, AT)) is None
    assert {each.state for each in clinic.find(Account, person_id=beth.id)} == {AccountState.ENDED}
    assert clinic.turn(lambda turn: invites.find(turn, code, turn.now)) is None
    assert clinic.find(Invite, subject_id=beth.id, used_at=None, revoked_at=None) == []
    assert [each for each in clinic.find(WebSession, staff_id=beth.id) if each.ended_at is None] == []
    assert not clinic.turn(lambda turn: signing_in.deactivate(turn, beth.id, actor_id=ada.id, at=AT)), "once"


def test_the_last_administrator_stays(clinic: Clinic) -> None:
    ada, dana = clinic.staff("ada"), clinic.staff("dana")
    with pytest.raises(ValueError, match="administrator"):
        clinic.turn(lambda turn: signing_in.deactivate(turn, ada.id, actor_id=dana.id, at=AT))
    program = clinic.program()
    clinic.turn(
        lambda turn: enrolling.add_staff(turn, program.id, role=StaffRole.ADMINISTRATOR, name="Abe", sign_in="abe")
    )
    assert clinic.turn(lambda turn: signing_in.deactivate(turn, ada.id, actor_id=dana.id, at=AT))
    assert {each.sign_in for each in clinic.find(Staff, active=True)} == {"abe", "beth", "dana", "sam"}
