"""The plug is pulled at random moments during 200 check-ins: nothing that was confirmed is gone."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from care.records import Account, Alert, Answer, Checkin, Due, Flag, Level, Outbox, OutboxState, Patient
from care.rules import evaluate
from storage.store import Store
from storage.transaction import Tx
from tests.clinic import BOT_ID, Clinic, build, open_store
from tests.databases import Build, Kind
from tests.faults.processes import Bot, Handset, News, Telegram, client_of

pytestmark = pytest.mark.anyio

PATIENTS, ROUNDS = 40, 5
FIRST = 5001
QUESTIONS = ("mood", "craving", "used", "confidence")
KILLS = 10
LONGEST_S = 480
"""Only against hanging: on an idle machine it takes a minute, and Telegram's pace is most of that."""


@dataclass
class Taken:
    """What one patient saw being taken: (round, question) -> value."""

    telegram_id: int
    answers: dict[tuple[int, str], int] = field(default_factory=dict)


class Progress:
    """How many taps were made, over all patients."""

    def __init__(self) -> None:
        self.taps = 0
        self._more = asyncio.Condition()

    async def tapped(self) -> None:
        """One more."""
        async with self._more:
            self.taps += 1
            self._more.notify_all()

    async def reaches(self, taps: int) -> None:
        """Come back when so many were made."""
        async with self._more:
            await self._more.wait_for(lambda: self.taps >= taps)


@pytest.fixture
def database_kind() -> Kind:
    """On the file database: it lives in the process that is killed."""
    return Kind.SQLITE


def _with_patients(url: str) -> None:
    build(url)
    store = open_store(url)
    clinic = Clinic(store)
    for index in range(PATIENTS):
        clinic.new_patient(FIRST + index, f"Patient {index}")
    clinic.sent_all()
    store.close()


async def test_nothing_confirmed_is_lost_when_the_bot_is_killed_again_and_again(
    filled_database_url: Callable[[Build], str], tmp_path: Path
) -> None:
    draw = random.Random(20261121)
    url = filled_database_url(_with_patients)
    telegram = Telegram()
    await telegram.start()
    bot = Bot(telegram.address, url, tmp_path)
    progress = Progress()
    try:
        async with client_of(telegram) as client, asyncio.timeout(LONGEST_S):
            news = News(client)
            following = asyncio.create_task(news.follow())
            for staff in (2001, 2002, 2003, 2004):
                await _phone(client, staff)
            patients = [await _phone(client, FIRST + index) for index in range(PATIENTS)]
            seen = [Taken(handset.telegram_id) for handset in patients]
            killing = asyncio.create_task(_kill_at_random(bot, draw, progress))
            doing: list[Coroutine[Any, Any, None]] = [
                _checks_in(handset, news, taken, progress) for handset, taken in zip(patients, seen, strict=True)
            ]
            await asyncio.gather(*doing)
            kills = await killing
            following.cancel()
    finally:
        await bot.stop()
        await telegram.stop()
    assert kills == KILLS
    store = open_store(url)
    _nothing_lost(store, seen)
    _every_match_has_its_flag(store)
    _every_flag_reached_somebody_or_has_a_next_step(store)
    store.close()


async def _phone(client: httpx.AsyncClient, telegram_id: int) -> Handset:
    handset = Handset(client, telegram_id)
    await handset.create(f"Person {telegram_id}")
    await handset.act("sticker")  # whoever wrote once can be written to
    return handset


async def _kill_at_random(bot: Bot, draw: random.Random, progress: Progress) -> int:
    """Kill it a moment after each of some taps, wherever it then is, and start it again."""
    taps = PATIENTS * ROUNDS * (len(QUESTIONS) + 1)
    kills = 0
    await bot.start()
    for at in sorted(draw.sample(range(10, taps - 10), KILLS)):
        await bot.running()
        await progress.reaches(at)
        with suppress(TimeoutError):
            await asyncio.wait_for(progress.reaches(taps), draw.uniform(0.0, 0.3))
        await bot.kill()
        kills += 1
        await bot.start()
    await bot.running()
    return kills


async def _checks_in(handset: Handset, news: News, taken: Taken, progress: Progress) -> None:
    draw = random.Random(handset.telegram_id)
    for turn in range(ROUNDS):
        await handset.act("send", text="/checkin")
        for number, question in enumerate(QUESTIONS, start=1):
            value = _answer(question, draw)
            label = ("No", "Yes")[value] if question == "used" else str(value)
            await _tap_until(handset, news, progress, f"{number} of 5", label, f"{number + 1} of 5")
            taken.answers[turn, question] = value
        await _tap_until(handset, news, progress, "5 of 5", "Skip", None)


def _answer(question: str, draw: random.Random) -> int:
    if question == "used":
        return int(draw.random() < 0.1)
    if question == "mood":
        return 1 if draw.random() < 0.05 else draw.randint(4, 9)
    return 9 if question == "craving" and draw.random() < 0.1 else draw.randint(0, 3)


async def _tap_until(handset: Handset, news: News, progress: Progress, at: str, label: str, then: str | None) -> None:
    """Wait for the question, tap once, wait for what follows; a tap that Telegram dropped with age is made again."""
    tapped, text = False, ""
    for _ in range(400):
        looked_at = news.of(handset)
        card = next((m for m in reversed(await handset.screen()) if " of 5" in m["text"]), None)
        text = card["text"] if card is not None else ""
        if (then is not None and then in text) or (then is None and tapped and card is None):
            return
        if card is not None and at in text and not tapped:
            await handset.act("tap", label=label, message_id=card["message_id"])
            tapped = True
            await progress.tapped()
        await news.after(handset, looked_at)
    raise AssertionError(f"{at}: tapped {label}, waited for {then}: {text}")


def _nothing_lost(store: Store, seen: list[Taken]) -> None:
    stored = store.read_now(lambda tx: tx.find(Answer))
    keys = [(answer.checkin_id, answer.question) for answer in stored]
    assert len(keys) == len(set(keys)), "an answer is there twice"
    for taken in seen:
        lookup = store.vault.lookup(BOT_ID, taken.telegram_id)
        checkins = store.read_now(partial(_checkins_of, lookup=lookup))
        assert len(checkins) == ROUNDS
        by_checkin = {checkin.id: turn for turn, checkin in enumerate(checkins)}
        mine = {
            (by_checkin[answer.checkin_id], answer.question): answer.value
            for answer in stored
            if answer.checkin_id in by_checkin and not answer.skipped
        }
        assert mine == taken.answers


def _checkins_of(tx: Tx, lookup: str) -> list[Checkin]:
    account = tx.first(Account, lookup=lookup)
    assert account is not None
    return tx.find(Checkin, order="due_at", patient_id=account.person_id, source="self")


def _every_match_has_its_flag(store: Store) -> None:
    flags = {(flag.patient_id, flag.rule) for flag in store.read_now(lambda tx: tx.find(Flag))}
    matches = 0
    for answer in store.read_now(lambda tx: tx.find(Answer)):
        if answer.value is None:
            continue
        for reason in evaluate({answer.question: answer.value}):
            matches += 1
            assert (answer.patient_id, reason.rule) in flags
    assert matches > 10


def _every_flag_reached_somebody_or_has_a_next_step(store: Store) -> None:
    sent = {
        row.subject_id for row in store.read_now(lambda tx: tx.find(Outbox, purpose="alert", state=OutboxState.SENT))
    }
    next_steps = {row.subject_id for row in store.read_now(lambda tx: tx.find(Due, kind="alert.step"))}
    digests = {row.subject_id for row in store.read_now(lambda tx: tx.find(Due, kind="digest"))}
    counselors = {patient.id: patient.counselor_id for patient in store.read_now(lambda tx: tx.find(Patient))}
    for alert in store.read_now(lambda tx: tx.find(Alert)):
        waits_for_digest = alert.level < Level.URGENT and counselors[alert.patient_id] in digests
        assert alert.id in sent or alert.id in next_steps or waits_for_digest
