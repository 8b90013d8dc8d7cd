"""However a check-in is answered - back and forth, twice, late, after a restart - the same answers are stored in the end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actions import asked, checkins, messages, questions, routing
from actions.routes import Typed
from actions.turn import Turn
from care import checkin as asking
from care import schedule
from care.buttons import Tap
from care.catalogue import Item, Kind
from care.records import Answer, Checkin, CheckinState, Patient, Source
from care.words import Reading, WordLevel
from tests.actions import phones as on_phones
from tests.actions.phones import Phones
from tests.clinic import ANA, Clinic, build, open_store, texts
from tests.databases import Databases
from tests.databases import Kind as DatabaseKind

EXTRAS = texts().extras
DAILY = texts().questionnaires["daily-substance"]
FEW = replace(DAILY, items=tuple(item for item in DAILY.items if item.id in ("craving", "used", "note")))
LONG = asking.compose(FEW, [EXTRAS[name] for name in ("sleep-hours", "medication", "medication-why", "triggers")])

Given = tuple[int | None, str | None, str | None, bool]
"""Number, words, options, skipped: what is stored for a question."""

SKIPPED: Given = (None, None, None, True)


@pytest.fixture(scope="module")
def database(databases: Databases) -> Iterator[str]:
    """One clinic on SQLite for all examples: each begins a check-in of its own."""
    url = databases.filled(DatabaseKind.SQLITE, build)
    yield url
    databases.drop(url)


# -------------------------------------------------------------------------------------------------------- the model


def answers_to(item: Item) -> st.SearchStrategy[Given]:
    """Anything that a person may answer to an item."""
    if item.kind is Kind.NOTE:
        return st.sampled_from(["a note", "otra nota", "🌻"]).map(lambda words: (None, words, None, False))
    if item.kind is Kind.CHOICES:
        several = st.sets(st.sampled_from([option.value for option in item.options]), min_size=1)
        return several.map(lambda them: (None, None, ",".join(str(n) for n in sorted(them)), False))
    numbers = [option.value for option in item.choosable] or list(range(item.minimum, item.maximum + 1))
    return st.sampled_from(numbers).map(lambda number: (number, None, None, False))


WHOLE = st.fixed_dictionaries({item.id: answers_to(item) | st.just(SKIPPED) for item in LONG.items})
WAYS = st.lists(
    st.sampled_from(["answer", "type", "skip", "back", "twice", "late", "resume", "restart", "again"]), max_size=12
)


class Answering:
    """Ana with one check-in, step by step."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.clinic = Clinic(open_store(url))
        self.id = on_phones.asked(Phones(self.clinic), LONG).id
        self.taps: list[Tap] = []
        self.message_id = int(self.id[:8], 16) % 1_000_000 * 100

    @property
    def checkin(self) -> Checkin:
        """The check-in as it stands."""
        return self.clinic.find(Checkin, id=self.id)[0]

    def stored(self) -> dict[str, Given]:
        """What is stored, question by question."""
        found = self.clinic.find(Answer, checkin_id=self.id)
        assert len({each.question for each in found}) == len(found)
        return {
            each.question: (each.value, each.words, each.picked, each.skipped) for each in found if asked.is_given(each)
        }

    def tap(self, verb: str, argument: str = "") -> None:
        """Tap, and remember it."""
        self.taps.append(Tap(verb, self.id, argument))
        self.repeat(self.taps[-1])

    def repeat(self, tap: Tap) -> None:
        """Tap what was tapped before, from wherever it stood."""
        self.clinic.acts(ANA, lambda turn, who: routing.TAPS[tap.verb](turn, who, tap))

    def types(self, text: str) -> None:
        """Type a text."""
        self.message_id += 1
        typed = Typed(text, self.message_id, Reading(WordLevel.NONE))
        self.clinic.acts(ANA, lambda turn, who: messages.receive(turn, who, typed, routing.TYPED))

    def gives(self, answer: Given, *, typed: bool = False) -> None:
        """Answer the question that stands."""
        item = LONG.item(self.checkin.position)
        assert item is not None
        number, words, options, _ = answer
        if words is not None:
            self.types(words)
        elif options is not None:
            self._ticks(item, {int(each) for each in options.split(",")})
        elif number is None:
            self.tap("ci_s", item.id)
        elif typed and not item.choosable:
            self.types(str(number))
        else:
            self.tap("ci_a", f"{item.id}={number}")

    def _ticks(self, item: Item, wanted: set[int]) -> None:
        _, _, options, _ = self.stored().get(item.id, (None, None, None, False))
        ticked = {int(each) for each in options.split(",")} if options else set()
        for value in sorted(wanted ^ ticked):
            self.tap("ci_p", f"{item.id}={'-' if value in ticked else '+'}{value}")
        self.tap("ci_p", f"{item.id}=")

    def wanders(self, way: str, whole: dict[str, Given], other: dict[str, Given], at: int) -> None:
        """One step that does not end the check-in."""
        position = self.checkin.position
        if way == "back":
            self.tap("ci_b", position)
        elif way == "resume":
            self.clinic.acts(ANA, lambda turn, _: questions.show(turn, self.checkin_in(turn), anew=True))
        elif way == "restart":
            self.clinic.store.close()
            self.clinic = Clinic(open_store(self.url))
        elif way == "twice" and self.taps:
            self.repeat(self.taps[-1])
        elif way == "late" and self.taps:
            tap = self.taps[at * 7 % len(self.taps)]
            if position != LONG.items[-1].id:  # an old tap that hits its question may end the check-in: not here
                self.repeat(tap)
        elif position != LONG.items[-1].id:
            answer = {"skip": SKIPPED, "again": other[position]}.get(way, whole[position])
            self.gives(answer, typed=way == "type")

    def checkin_in(self, turn: Turn) -> Checkin:
        """The check-in, within a transaction."""
        return turn.tx.need(Checkin, self.id)

    def finishes(self, whole: dict[str, Given]) -> dict[str, Given]:
        """Go back to the first question and answer straight on to the end."""
        while self.checkin.position != LONG.items[0].id:
            self.tap("ci_b", self.checkin.position)
        for _ in LONG.items:
            if self.checkin.state is CheckinState.ASKED:
                self.gives(whole[self.checkin.position])
        assert self.checkin.state is CheckinState.DONE
        self.clinic.store.close()
        return self.stored_at_the_end

    @property
    def stored_at_the_end(self) -> dict[str, Given]:
        """What is stored, read by a new process."""
        self.clinic = Clinic(open_store(self.url))
        try:
            return self.stored()
        finally:
            self.clinic.store.close()


def straight(whole: dict[str, Given]) -> dict[str, Given]:
    """What these answers amount to when the questions are answered one after the other."""
    result: dict[str, Given] = {}
    position: str | None = asking.first_question(LONG)
    while position is not None:
        result[position] = whole[position]
        values = {question: number for question, (number, *_) in result.items() if number is not None}
        position = asking.next_question(LONG, position, values)
    return result


# --------------------------------------------------------------------------------------------------- the properties


@settings(max_examples=10)
@given(whole=WHOLE, other=WHOLE, ways=WAYS)
def test_every_way_ends_in_the_answers_of_the_straight_way(
    database: str, whole: dict[str, Given], other: dict[str, Given], ways: list[str]
) -> None:
    ana = Answering(database)
    for at, way in enumerate(ways):
        ana.wanders(way, whole, other, at)
        values = {question: number for question, (number, *_) in ana.stored().items() if number is not None}
        path = {item.id for item in asking.path(LONG, values)}
        assert ana.checkin.position in path
        assert set(ana.stored()) <= path
    assert ana.finishes(whole) == straight(whole)


START = datetime(2015, 1, 1, tzinfo=UTC)
ZONES = sorted(name for name in available_timezones() if name.split("/")[0] in ("America", "Asia", "Europe", "Pacific"))


@settings(max_examples=6)
@given(
    start=st.integers(0, 45 * 365 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes)),
    moves=st.lists(st.tuples(st.sampled_from(ZONES), st.times(), st.integers(1, 40)), min_size=1, max_size=5),
)
def test_wherever_ana_goes_each_of_her_dates_has_one_check_in(
    database: str, start: datetime, moves: list[tuple[str, time, int]]
) -> None:
    clinic = Clinic(open_store(database), start)
    ana = clinic.patient()
    for old in clinic.find(Checkin, patient_id=ana.id):
        if old.source is Source.PROMPTED and old.state is not CheckinState.CANCELLED:
            clinic.turn(lambda turn, old=old: turn.tx.change(old, state=CheckinState.CANCELLED))  # type: ignore[misc]
    for zone, at, hours in moves:
        changes = {"zone": zone, "checkin_time": at.replace(second=0, microsecond=0)}
        clinic.turn(lambda turn, changes=changes: turn.tx.change(turn.tx.need(Patient, ana.id), **changes))  # type: ignore[misc]
        for _ in range(2):
            clinic.turn(lambda turn: checkins.plan_ahead(turn, ana.id))
        planned = rows(clinic, ana, CheckinState.PLANNED)
        assert [schedule.local_day(each.due_at, zone) for each in planned] == [each.local_on for each in planned]
        live = [each.local_on for each in rows(clinic, ana) if each.state is not CheckinState.CANCELLED]
        assert len(set(live)) == len(live)
        clinic.now += timedelta(hours=hours)
        for row in planned:
            if row.due_at <= clinic.now:
                clinic.turn(lambda turn, row=row: checkins.ask(turn, row.id))  # type: ignore[misc]
    clinic.store.close()


def rows(clinic: Clinic, patient: Patient, *states: CheckinState) -> list[Checkin]:
    """The prompted check-ins of a patient, in order."""
    found = clinic.find(Checkin, patient_id=patient.id, source=Source.PROMPTED)
    return sorted((each for each in found if not states or each.state in states), key=lambda each: each.due_at)
