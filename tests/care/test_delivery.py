"""When a message may go to its reader, and what follows from Telegram's answer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care.delivery import SEND, TERMS, Purpose, Reader, Sequel, Step, Told, Verdict, may_send, sequel
from care.records import Delivery

MORNING = datetime(2026, 11, 24, 13, 0, tzinfo=UTC)

ALWAYS = {"unconfirmed", "left", "paused", "quiet"}
ASKED_FOR = {"paused", "quiet"}
BY_ITSELF: set[str] = set()

GOES_WHILE: dict[Purpose, set[str]] = {
    Purpose.JOINING: {"unconfirmed", "paused", "quiet"},
    Purpose.CRISIS: ALWAYS,
    Purpose.SAFETY: ASKED_FOR,
    Purpose.ALERT: ASKED_FOR,
    Purpose.REPLY: ASKED_FOR,
    Purpose.LEAVING: ALWAYS,
    Purpose.TEAM: ASKED_FOR,
    Purpose.CHECKIN: BY_ITSELF,
    Purpose.NUDGE: BY_ITSELF,
    Purpose.SESSION: BY_ITSELF,
    Purpose.MISSED: BY_ITSELF,
    Purpose.SKILL_PROMPT: BY_ITSELF,
    Purpose.MORNING: BY_ITSELF,
    Purpose.LOOK_BACK: BY_ITSELF,
    Purpose.PLAYER: ASKED_FOR,
    Purpose.ENCOURAGEMENT: BY_ITSELF,
    Purpose.IDEA: {"paused"},
    Purpose.DIGEST: ASKED_FOR,
    Purpose.DRILL: ASKED_FOR,
    Purpose.FAMILY: ASKED_FOR,
    Purpose.TIDY: ALWAYS,
}
"""In which states of its reader a message still goes. A relative who reads an idea is never paused."""


def reader(
    *, account: bool = True, confirmed: bool = True, left: bool = False, paused: bool = False, quiet: bool = False
) -> Reader:
    return Reader(
        has_account=account, confirmed=confirmed, left=left, paused=paused, quiet_until_at=MORNING if quiet else None
    )


@pytest.mark.parametrize("purpose", Purpose, ids=str)
def test_a_purpose_goes_in_exactly_these_states(purpose: Purpose) -> None:
    goes = GOES_WHILE[purpose]
    for confirmed, left, paused, quiet in product((True, False), repeat=4):
        states = {"unconfirmed": not confirmed, "left": left, "paused": paused, "quiet": quiet}
        against = {state for state, holds in states.items() if holds and state not in goes}
        verdict = may_send(purpose, reader(confirmed=confirmed, left=left, paused=paused, quiet=quiet))
        if not against:
            assert verdict == SEND, states
        elif against == {"quiet"}:
            assert verdict == Verdict(later_at=MORNING), states
        else:
            assert verdict.refusal, states
            assert verdict.later_at is None


@pytest.mark.parametrize("purpose", Purpose, ids=str)
def test_nothing_goes_where_there_is_no_account(purpose: Purpose) -> None:
    assert may_send(purpose, reader(account=False)) == Verdict(refusal="no account")


@pytest.mark.parametrize(
    ("told", "refusal"),
    [
        (reader(confirmed=False), "account not confirmed"),
        (reader(left=True), "left"),
        (reader(paused=True), "paused"),
        (reader(confirmed=False, left=True, paused=True, quiet=True), "account not confirmed"),
        (reader(paused=True, quiet=True), "paused"),
    ],
    ids=["unconfirmed", "left", "paused", "everything", "a pause outlasts the night"],
)
def test_a_refusal_says_why(told: Reader, refusal: str) -> None:
    assert may_send(Purpose.CHECKIN, told) == Verdict(refusal=refusal)


def test_every_purpose_has_its_terms() -> None:
    assert set(TERMS) == set(Purpose)


# ---------------------------------------------------------------------------------------------- Telegram's answers


def again(seconds: float) -> Sequel:
    return Sequel(Step.AGAIN, timedelta(seconds=seconds))


ALERT, CRISIS, REPLY, PROMPT, KIND_WORD = Delivery


SAME_FOR_ALL = [
    pytest.param(Told.OK, 1, 0.0, Sequel(Step.SENT), id="ok"),
    pytest.param(Told.OK, 9, 0.0, Sequel(Step.SENT), id="ok at last"),
    pytest.param(Told.UNCHANGED, 1, 0.0, Sequel(Step.SENT), id="not modified is success"),
    pytest.param(Told.EDIT_GONE, 1, 0.0, Sequel(Step.ANEW), id="edit not found sends anew"),
    pytest.param(Told.WAIT, 1, 17.0, again(17), id="429 waits as told"),
    pytest.param(Told.WAIT, 40, 17.0, again(17), id="429 waits however often"),
    pytest.param(Told.WAIT, 1, 0.0, again(1), id="429 without a number"),
    pytest.param(Told.NEVER_LEFT, 1, 0.0, again(1), id="never left"),
    pytest.param(Told.NEVER_LEFT, 2, 0.0, again(2), id="never left twice"),
    pytest.param(Told.NEVER_LEFT, 6, 0.0, again(32), id="never left six times"),
    pytest.param(Told.NEVER_LEFT, 7, 0.0, again(60), id="back-off ends at a minute"),
    pytest.param(Told.NEVER_LEFT, 5_000, 0.0, again(60), id="down for days"),
    pytest.param(Told.STOPPED, 1, 60.0, again(60), id="401 and 404 keep the queue"),
    pytest.param(Told.STOPPED, 900, 60.0, again(60), id="401 for long keeps the queue"),
    pytest.param(Told.UNREACHABLE, 1, 0.0, Sequel(Step.UNREACHABLE), id="403"),
    pytest.param(Told.MARKUP, 1, 0.0, Sequel(Step.PLAIN), id="400 markup goes plain"),
    pytest.param(Told.MARKUP, 3, 0.0, Sequel(Step.REFUSED), id="400 markup though plain"),
    pytest.param(Told.REFUSED, 1, 0.0, Sequel(Step.REFUSED), id="other 400"),
]


@pytest.mark.parametrize("is_edit", [False, True], ids=["new", "edit"])
@pytest.mark.parametrize("delivery", Delivery, ids=str)
@pytest.mark.parametrize(("told", "tries", "wait_s", "expected"), SAME_FOR_ALL)
def test_most_answers_mean_the_same_for_every_class(
    told: Told, tries: int, wait_s: float, expected: Sequel, delivery: Delivery, is_edit: bool
) -> None:
    assert sequel(delivery, told, tries=tries, is_edit=is_edit, wait_s=wait_s) == expected


@pytest.mark.parametrize(
    ("delivery", "tries", "expected"),
    [
        pytest.param(ALERT, 1, again(5), id="alert: a duplicate beats silence"),
        pytest.param(ALERT, 2, again(10), id="alert: again"),
        pytest.param(ALERT, 12, again(60), id="alert: at least every minute"),
        pytest.param(ALERT, 5_000, again(60), id="alert: for ever"),
        pytest.param(CRISIS, 1, again(1), id="crisis reply: once more at once"),
        pytest.param(CRISIS, 2, Sequel(Step.UNCERTAIN), id="crisis reply: not a third time"),
        pytest.param(REPLY, 1, again(5), id="reply: once more"),
        pytest.param(REPLY, 2, Sequel(Step.UNCERTAIN), id="reply: not a third time"),
        pytest.param(PROMPT, 1, again(180), id="check-in: once more after minutes"),
        pytest.param(PROMPT, 2, Sequel(Step.UNCERTAIN), id="check-in: not a third time"),
        pytest.param(KIND_WORD, 1, Sequel(Step.UNCERTAIN), id="encouragement: not repeated"),
        pytest.param(KIND_WORD, 2, Sequel(Step.UNCERTAIN), id="encouragement: never"),
    ],
)
def test_what_may_have_arrived_is_repeated_as_its_class_allows(
    delivery: Delivery, tries: int, expected: Sequel
) -> None:
    assert sequel(delivery, Told.UNCLEAR, tries=tries, is_edit=False) == expected


@pytest.mark.parametrize("delivery", Delivery, ids=str)
@pytest.mark.parametrize(("tries", "seconds"), [(1, 2), (2, 4), (5, 32)])
def test_an_edit_is_repeated_because_that_doubles_nothing(delivery: Delivery, tries: int, seconds: int) -> None:
    assert sequel(delivery, Told.UNCLEAR, tries=tries, is_edit=True) == again(seconds)


@pytest.mark.parametrize("delivery", [d for d in Delivery if d is not ALERT], ids=str)
def test_an_edit_is_not_repeated_for_ever(delivery: Delivery) -> None:
    assert sequel(delivery, Told.UNCLEAR, tries=6, is_edit=True) == Sequel(Step.UNCERTAIN)


ANSWERS = {
    "delivery": st.sampled_from(Delivery),
    "told": st.sampled_from(Told),
    "tries": st.integers(1, 100_000),
    "is_edit": st.booleans(),
    "wait_s": st.floats(0, 86_400, allow_nan=False),
}


@given(**ANSWERS)
def test_only_again_waits_and_never_at_once_for_ever(
    delivery: Delivery, told: Told, tries: int, is_edit: bool, wait_s: float
) -> None:
    follows = sequel(delivery, told, tries=tries, is_edit=is_edit, wait_s=wait_s)
    if follows.step is Step.AGAIN:
        assert follows.after >= timedelta(seconds=1)
        assert follows.after >= timedelta(seconds=wait_s) or told not in (Told.WAIT, Told.STOPPED)
    else:
        assert follows.after == timedelta(0)


@given(**ANSWERS)
def test_an_alert_is_given_up_only_when_its_reader_cannot_have_it(
    delivery: Delivery, told: Told, tries: int, is_edit: bool, wait_s: float
) -> None:
    follows = sequel(Delivery.ALERT, told, tries=tries, is_edit=is_edit, wait_s=wait_s)
    assert follows.step is not Step.UNCERTAIN
    if told not in (Told.REFUSED, Told.MARKUP, Told.UNREACHABLE):
        assert follows.step in (Step.SENT, Step.AGAIN, Step.ANEW)
