"""What may pass between a relative and a patient, which words, at which time."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care import family, schedule
from care.family import Act, Refusal
from care.records import FamilyLink, LinkState, Patient
from content import load

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
NEW_YORK = "America/New_York"


def link(state: LinkState, *, opened: bool = True, muted: bool = False, ideas_off: bool = False) -> FamilyLink:
    return FamilyLink(
        id="l",
        program_id="g",
        patient_id="p",
        relative_id="r" if opened else None,
        state=state,
        created_at=NOW,
        muted_by_patient=muted,
        muted_by_relative=ideas_off,
    )


def patient(zone: str = NEW_YORK, quiet_from: time = time(21, 30), quiet_until: time = time(8)) -> Patient:
    return Patient(
        id="p",
        program_id="g",
        case_code="H-1",
        first_name="Ana",
        zone=zone,
        quiet_from_time=quiet_from,
        quiet_until_time=quiet_until,
        created_at=NOW,
    )


# -------------------------------------------------------------------------------------------------------------- may

ALLOWED = {
    LinkState.INVITED: {Act.AGREE, Act.END},
    LinkState.AGREED: {Act.CONFIRM, Act.END},
    LinkState.ACTIVE: {Act.ENCOURAGE, Act.DELIVER, Act.THANK, Act.WORRY, Act.IDEA, Act.MUTE, Act.END},
    LinkState.ENDED: set[Act](),
}


@pytest.mark.parametrize(("state", "act"), list(product(LinkState, Act)), ids=str)
def test_only_what_the_state_allows_may_pass(state: LinkState, act: Act) -> None:
    assert family.may(link(state), act) is (act in ALLOWED[state])


@pytest.mark.parametrize("act", list(Act), ids=str)
def test_without_a_tie_nothing_may_pass(act: Act) -> None:
    assert not family.may(None, act)


def test_a_link_may_be_opened_by_one_person_only() -> None:
    assert family.may(link(LinkState.INVITED, opened=False), Act.OPEN)
    assert not family.may(link(LinkState.INVITED), Act.OPEN)
    assert not family.may(link(LinkState.INVITED, opened=False), Act.AGREE)


def test_muting_stops_the_delivery_and_not_the_writing() -> None:
    muted = link(LinkState.ACTIVE, muted=True)
    assert not family.may(muted, Act.DELIVER)
    assert family.may(muted, Act.ENCOURAGE)
    assert family.may(muted, Act.WORRY)


def test_a_relative_who_wants_no_ideas_gets_none() -> None:
    assert not family.may(link(LinkState.ACTIVE, ideas_off=True), Act.IDEA)


# ------------------------------------------------------------------------------------------------------------ words

KIND = [
    "I'm proud of you.",
    "You always make me smile!",
    "It's not your fault, love.",
    "I will never leave you.",
    "You are not a burden to me.",
    "See you on Sunday at 5 for dinner?",
    "Estoy orgullosa de ti, hijo.",
    "No es tu culpa, mi amor.",
    "Tu hermana vino a casa y pregunta por ti.",
    "Te quiero.es verdad",
    "❤️👨‍👩‍👧",
]
UNKIND = [
    ("", Refusal.EMPTY),
    (" \n\u200b", Refusal.EMPTY),
    ("a" * 301, Refusal.LONG),
    ("Look at https://example.org/x", Refusal.LINK),
    ("look at example.com now", Refusal.LINK),
    ("t.me/somebody", Refusal.LINK),
    ("write to @somebody", Refusal.LINK),
    ("me@example", Refusal.LINK),
    ("ｗｗｗ.example", Refusal.LINK),
    ("Call me: (555) 010-9999", Refusal.NUMBER),
    ("+1 555 010 99 99", Refusal.NUMBER),
    ("Are you still clean?", Refusal.SUBSTANCE),
    ("Proud of you for staying sober", Refusal.SUBSTANCE),
    ("Have you been drinking", Refusal.SUBSTANCE),
    ("no more ad\u200bdict", Refusal.SUBSTANCE),
    ("Ya no estás borracho", Refusal.SUBSTANCE),
    ("Sigue limpio, hijo", Refusal.SUBSTANCE),
    ("¿Otra recaída?", Refusal.SUBSTANCE),
    ("It is all YOUR FAULT", Refusal.BLAME),
    ("You promised.", Refusal.BLAME),
    ("Don't let us down again", Refusal.BLAME),
    ("I'm so disappointed", Refusal.BLAME),
    ("You are so weak", Refusal.BLAME),
    ("Por tu culpa lloro", Refusal.BLAME),
    ("Qué vergüenza", Refusal.BLAME),
    ("Estoy harta de ti", Refusal.BLAME),
    ("Eres un egoísta", Refusal.BLAME),
]


@pytest.mark.parametrize("text", KIND)
def test_kind_words_pass(text: str) -> None:
    assert family.screen_words(text) is None


@pytest.mark.parametrize(("text", "why"), UNKIND, ids=[text[:24] or "empty" for text, _ in UNKIND])
def test_words_that_may_hurt_do_not_pass(text: str, why: Refusal) -> None:
    assert family.screen_words(text) is why


def test_three_hundred_characters_pass() -> None:
    assert family.screen_words("a" * 300) is None


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_ready_made_encouragement_passes(language: str) -> None:
    texts = [each.text.in_(language) for each in load().encouragements.values()]
    assert [text for text in texts if family.screen_words(text)] == []


@given(st.text(max_size=400))
def test_any_text_is_judged_without_fail(text: str) -> None:
    assert family.screen_words(text) in (None, *Refusal)


@pytest.mark.parametrize(
    ("name", "tidy"),
    [
        ("Eva", "Eva"),
        ("  Eva\n\n Example ", "Eva Example"),
        ("\u202eEva\x00", "Eva"),
        ("E" * 200, "E" * 64),
        ("\u200b\n", ""),
        ("**Eva**", "**Eva**"),
    ],
    ids=["plain", "lines", "control", "long", "nothing", "markup stays text"],
)
def test_a_shown_name_becomes_one_short_line(name: str, tidy: str) -> None:
    assert family.tidy_name(name) == tidy


# ------------------------------------------------------------------------------------------------------------ times


def local(at: datetime, zone: str = NEW_YORK) -> str:
    return schedule.local(at, zone).strftime("%a %H:%M")


@pytest.mark.parametrize(
    ("written", "delivered"),
    [
        (datetime(2026, 11, 23, 12, 0, tzinfo=UTC), "Mon 10:00"),
        (datetime(2026, 11, 23, 15, 0, tzinfo=UTC), "Mon 17:00"),
        (datetime(2026, 11, 23, 21, 59, tzinfo=UTC), "Mon 17:00"),
        (datetime(2026, 11, 23, 22, 0, tzinfo=UTC), "Tue 10:00"),
        (datetime(2026, 11, 24, 4, 59, tzinfo=UTC), "Tue 10:00"),
        (datetime(2027, 3, 14, 5, 0, tzinfo=UTC), "Sun 10:00"),
        (datetime(2026, 11, 1, 5, 30, tzinfo=UTC), "Sun 10:00"),
    ],
    ids=["morning", "at ten", "before five", "at five", "midnight", "spring night", "autumn night"],
)
def test_words_reach_the_patient_at_the_next_calm_time(written: datetime, delivered: str) -> None:
    assert local(family.next_delivery(written, patient())) == delivered


@pytest.mark.parametrize(
    ("quiet_from", "quiet_until", "delivered"),
    [(time(22), time(12), "Mon 17:00"), (time(8), time(18), "Mon 18:00"), (time(0), time(0), "Mon 10:00")],
    ids=["late riser", "night worker", "never quiet"],
)
def test_never_in_quiet_hours(quiet_from: time, quiet_until: time, delivered: str) -> None:
    written = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)
    at = family.next_delivery(written, patient(quiet_from=quiet_from, quiet_until=quiet_until))
    assert local(at) == delivered


@given(
    st.integers(min_value=0, max_value=2 * 366 * 24 * 60),
    st.times(),
    st.times(),
    st.sampled_from([NEW_YORK, "America/Phoenix", "Pacific/Honolulu", "Australia/Lord_Howe"]),
)
def test_a_delivery_is_always_ahead_and_never_in_quiet_hours(
    minutes: int, quiet_from: time, quiet_until: time, zone: str
) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    reader = patient(zone, quiet_from.replace(second=0, microsecond=0), quiet_until.replace(second=0, microsecond=0))
    at = family.next_delivery(now, reader)
    assert now < at <= now + timedelta(days=3)
    assert schedule.quiet_until(at, zone, reader.quiet_from_time, reader.quiet_until_time) is None


def test_the_first_idea_comes_the_next_morning_and_then_weekly_through_the_clock_change() -> None:
    first = family.first_idea(datetime(2027, 3, 9, 22, 0, tzinfo=UTC), NEW_YORK)
    second = family.next_idea(first, NEW_YORK)
    assert [local(first), local(second)] == ["Wed 10:00", "Wed 10:00"]
    assert second - first == timedelta(days=7) - timedelta(hours=1)
