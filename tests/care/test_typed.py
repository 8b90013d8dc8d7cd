"""What a typed text answers: numbers as people write them, words of buttons, and sentences that are no answer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care import typed
from care.catalogue import DayBand, Item, Kind, Localised, Option
from care.typed import Heard, Trouble

WORDS = Localised("How?", "¿Cómo?")
NONE, MOST = Localised("none", "ninguna"), Localised("strongest ever", "las más fuertes")

MOOD = Item("mood", WORDS, WORDS, Kind.SCALE, Localised("very low", "muy bajo"), Localised("very good", "muy bueno"))
CRAVING = Item("craving", WORDS, WORDS, Kind.SCALE, NONE, MOST)
USED = Item("used", WORDS, WORDS, Kind.YES_NO)
FOOD = Item(
    "food",
    WORDS,
    WORDS,
    Kind.CHOICE,
    options=(
        Option(0, Localised("None yet", "Ninguna todavía")),
        Option(1, Localised("One", "Una")),
        Option(3, Localised("Three or more", "Tres o más")),
    ),
)
TRIGGERS = Item("triggers", WORDS, WORDS, Kind.CHOICES, options=(Option(1, Localised("A place", "Un lugar")),))
HOURS = Item("hours", WORDS, WORDS, Kind.NUMBER, minimum=0, maximum=24)
NIGHTS = Item("nights", WORDS, WORDS, Kind.NUMBER, minimum=1, maximum=30)
NOTE = Item("note", WORDS, WORDS, Kind.NOTE)
IN_BANDS = Item(
    "days",
    WORDS,
    WORDS,
    Kind.DAYS,
    minimum=0,
    maximum=30,
    options=tuple(Option(n, Localised(words, words)) for n, words in enumerate(("0", "1-3", "4-8", "9-15", "16-30"))),
    bands=tuple(DayBand(up_to, points) for points, up_to in enumerate((0, 3, 8, 15, 30))),
)
DAYS = Item("days", WORDS, WORDS, Kind.DAYS, minimum=0, maximum=7)

SEVENS = """
    7 | seven | Seven! | SEVEN | siete | Siete. | SIETE | 7. | 7! | ¿7? | (7) | "7" | 07 | +7 | ~7 | #7 | 7 👍 | 7 :) | 7️⃣ | ７
    ٧ | ⑦
    7/10 | 7 / 10 | 7 out of 10 | seven out of ten | 7 of 10 | 7 over 10 | 7 de 10 | siete de diez | 7 sobre 10
    a 7 | like a 7 | about 7 | around seven | maybe 7 | probably a 7 | just 7 | it's a 7 | it’s 7 | its like a 7 | I'd say 7
    I guess 7 | I am at 7 | I'm at a 7 | my answer is 7 | say 7 | 7 please | 7 thanks | 7, thank you | ok 7
    un 7 | un siete | como un 7 | creo que 7 | Siete, creo | tal vez 7 | es un 7 | estoy en un 7 | diría que 7 | solo 7
    7 por favor
    mi respuesta es 7 | por ahí 7 | 7 gracias | soy un 7
"""


@pytest.mark.parametrize("text", [text.strip() for text in SEVENS.replace("\n", "|").split("|") if text.strip()])
def test_seven_is_seven_however_it_is_written(text: str) -> None:
    assert typed.read(MOOD, text) == Heard(value=7)
    assert typed.is_bare(text)


ENGLISH = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
SPANISH = ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"]


@pytest.mark.parametrize("words", [ENGLISH, SPANISH], ids=["en", "es"])
def test_every_number_of_a_scale_has_its_word(words: list[str]) -> None:
    assert [typed.read(MOOD, word).value for word in words] == list(range(11))


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("-1", Trouble.OUT_OF_RANGE),
        ("11", Trouble.OUT_OF_RANGE),
        ("12", Trouble.OUT_OF_RANGE),
        ("twelve", Trouble.OUT_OF_RANGE),
        ("100", Trouble.OUT_OF_RANGE),
        ("50%", Trouble.OUT_OF_RANGE),
        ("11/10", Trouble.OUT_OF_RANGE),
        ("999999999", Trouble.OUT_OF_RANGE),
        ("7 8", Trouble.SEVERAL),
        ("7, 8", Trouble.SEVERAL),
        ("7-8", Trouble.SEVERAL),
        ("7/8", Trouble.SEVERAL),
        ("7 or 8", Trouble.SEVERAL),
        ("seven and eight", Trouble.SEVERAL),
        ("between 7 and 8", Trouble.SEVERAL),
        ("7 u 8", Trouble.SEVERAL),
        ("siete o nueve", Trouble.SEVERAL),
        ("entre 7 y 8", Trouble.SEVERAL),
        ("7 7", Trouble.SEVERAL),
        ("7\n3\n0\n9", Trouble.SEVERAL),
        ("7.5", Trouble.NOT_WHOLE),
        ("7,5", Trouble.NOT_WHOLE),
        ("0.5", Trouble.NOT_WHOLE),
        ("like a 7.5", Trouble.NOT_WHOLE),
        ("7.5/10", Trouble.NOT_WHOLE),
        ("7½", Trouble.NOT_WHOLE),
        ("seven and a half", Trouble.NOT_WHOLE),
        ("siete y medio", Trouble.NOT_WHOLE),
    ],
)
def test_what_is_no_one_whole_number_is_asked_about(text: str, trouble: Trouble) -> None:
    assert typed.read(MOOD, text) == Heard(trouble=trouble)


MESSAGES = (
    "7 of us went to dinner",
    "I have 2 kids",
    "2 beers",
    "see you at 7pm",
    "mi hija cumple 7 hoy",
    "no quiero hablar hoy",
    "no, I do not want to",
    "yes I will be there",
    "sí quiero ir el lunes",
    "I can't do this",
    "better",
    "ok",
    "gracias",
    "thank you",
    "a lot",
    "<3",
    "<3 <3",
    ":3",
    "😭😭",
    "-",
    "",
    "   ",
    "9" * 50,
    "7 " * 40,
    "VII",
    "VERY LOW",
    "/checkin",
    "\u202e\u0000",
)


@pytest.mark.parametrize("text", MESSAGES, ids=lambda text: text[:20].encode("unicode_escape").decode() or "empty")
def test_a_message_is_not_taken_for_an_answer(text: str) -> None:
    assert typed.read(MOOD, text) == Heard()
    assert not typed.is_bare(text)


@pytest.mark.parametrize("text", ["yes", "no", "sí", "nope", "nada", "none"])
def test_a_word_that_answers_another_question_does_not_answer_this_one(text: str) -> None:
    assert typed.read(MOOD, text) == Heard()
    assert typed.is_bare(text)


@pytest.mark.parametrize(
    ("item", "text", "value"),
    [
        (USED, "yes", 1),
        (USED, "Yes!", 1),
        (USED, "yeah", 1),
        (USED, "Y", 1),
        (USED, "sí", 1),
        (USED, "Si", 1),
        (USED, "SÍ.", 1),
        (USED, "no", 0),
        (USED, "No.", 0),
        (USED, "nope", 0),
        (USED, "rather not say", 2),
        (USED, "Prefiero no decir", 2),
        (USED, "PREFIERO NO DECIR", 2),
        (USED, "yes and no", None),
        (USED, "no sé", None),
        (USED, "not really", None),
        (FOOD, "one", 1),
        (FOOD, "Una", 1),
        (FOOD, "three or more", 3),
        (FOOD, "tres o mas", 3),
        (FOOD, "none yet", 0),
        (FOOD, "ninguna todavía", 0),
        (FOOD, "yes", None),
        (CRAVING, "none", 0),
        (CRAVING, "ninguna", 0),
        (CRAVING, "nada", 0),
        (HOURS, "8", 8),
        (HOURS, "8h", 8),
        (HOURS, "8 hrs", 8),
        (HOURS, "eight hours", 8),
        (HOURS, "seis horas", 6),
        (HOURS, "about 6 hours", 6),
        (HOURS, "none", 0),
        (HOURS, "veinte", 20),
        (HOURS, "24", 24),
        (NIGHTS, "30", 30),
        (NOTE, "7", None),
        (NOTE, "yes", None),
    ],
    ids=lambda value: getattr(value, "id", str(value)),
)
def test_words_answer_the_question_that_has_them(item: Item, text: str, value: int | None) -> None:
    assert typed.read(item, text) == Heard(value=value)


@pytest.mark.parametrize(
    ("item", "text", "trouble"),
    [
        (USED, "1", Trouble.TAP),
        (FOOD, "3", Trouble.TAP),
        (FOOD, "2 or 3", Trouble.SEVERAL),
        (TRIGGERS, "a place", Trouble.TAP),
        (TRIGGERS, "Un lugar", Trouble.TAP),
        (TRIGGERS, "1", Trouble.TAP),
        (HOURS, "25", Trouble.OUT_OF_RANGE),
        (HOURS, "-1", Trouble.OUT_OF_RANGE),
        (HOURS, "7.5 hours", Trouble.NOT_WHOLE),
        (HOURS, "7 y media", Trouble.NOT_WHOLE),
        (HOURS, "7 or 8 hours", Trouble.SEVERAL),
        (NIGHTS, "0", Trouble.OUT_OF_RANGE),
        (NIGHTS, "none", Trouble.OUT_OF_RANGE),
        (NIGHTS, "once", Trouble.SEVERAL),  # one time in English, eleven in Spanish
        (MOOD, "once", Trouble.SEVERAL),
    ],
    ids=lambda value: getattr(value, "id", str(value)),
)
def test_a_number_for_words_and_a_number_that_does_not_fit_are_asked_about(
    item: Item, text: str, trouble: Trouble
) -> None:
    assert typed.read(item, text) == Heard(trouble=trouble)


@pytest.mark.parametrize(
    ("text", "points"),
    [
        *[("0", 0), ("none", 0), ("1", 1), ("3", 1), ("3 days", 1), ("4", 2), ("cinco días", 2), ("8", 2), ("9", 3)],
        *[("15", 3), ("16", 4), ("30", 4), ("1-3", 1), ("4-8", 2), ("16-30", 4), ("16 - 30", None), ("-", None)],
    ],
)
def test_days_are_counted_into_their_band(text: str, points: int | None) -> None:
    assert typed.read(IN_BANDS, text).value == points


@pytest.mark.parametrize(
    ("item", "text", "heard"),
    [
        (IN_BANDS, "31", Heard(trouble=Trouble.OUT_OF_RANGE)),
        (IN_BANDS, "-1", Heard(trouble=Trouble.OUT_OF_RANGE)),
        (IN_BANDS, "3 or 4", Heard(trouble=Trouble.SEVERAL)),
        (DAYS, "7", Heard(value=7)),
        (DAYS, "8", Heard(trouble=Trouble.OUT_OF_RANGE)),
        (DAYS, "dos veces", Heard(value=2)),
    ],
)
def test_days_have_an_end(item: Item, text: str, heard: Heard) -> None:
    assert typed.read(item, text) == heard


@pytest.mark.parametrize(
    "item", [MOOD, USED, FOOD, TRIGGERS, HOURS, IN_BANDS, DAYS, NOTE], ids=lambda item: str(item.kind)
)
@given(text=st.text(max_size=80))
def test_any_text_is_read_and_only_what_is_allowed_is_heard(item: Item, text: str) -> None:
    heard = typed.read(item, text)
    assert heard.value is None or heard.trouble is None
    assert heard.value is None or item.allows(heard.value)
    assert typed.is_bare(text) in (True, False)


@given(st.integers(-10_000, 10_000))
def test_a_number_alone_is_always_answered(number: int) -> None:
    heard = typed.read(MOOD, str(number))
    assert heard == (Heard(value=number) if 0 <= number <= 10 else Heard(trouble=Trouble.OUT_OF_RANGE))
