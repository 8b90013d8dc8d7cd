"""What the texts promise: plain, neutral, kind, honest, complete in both languages."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import content
from care.catalogue import LANGUAGES, Kind, Localised, Skill, Topic, Who
from care.words import is_help
from care.words_lists import CALLED
from content import load
from content.loading import STANDING
from content.wording import Wording

HOME = Path(content.__file__).parent
LOADED = load()
AREAS = sorted({text_id.partition(".")[0] for text_id in LOADED.locales["en"].texts})

SENSITIVE = {
    "en": r"drug|alcohol|drink|sober|craving|addict|treatment|therap|rehab|relapse|slip\b|clinic|recovery|depress"
    r"|diagnos|suicid",
    "es": r"droga|alcohol|beber|sobri|adicc|tratamiento|terapi|rehab|reca[ií]|tropiezo|cl[ií]nica|depre|diagn|suicid",
}
SHAMING = {
    "en": r"streak|in a row|well done|good job|great job|proud of you|congrat|perfect|failed|you must not|disappoint"
    r"|addict|junkie|clean time|committed suicide|should have|why did you|bad number|too high|excellent",
    "es": r"racha|seguidos|bien hecho|buen trabajo|felicit|perfecto|fracasó|decepci|adicto|orgullos|deber[ií]a haber"
    r"|excelente|por qué lo hizo",
}
TU = r"\b(tú|tienes|puedes|quieres|estás|eres|tus|contigo|escribe tu|dime|toca el|llama al|llámame|avísame)\b"
FIRST_WORDS_OF_STAFF = ("staff.", "flags.", "buttons.", "commands.")


def rendered(wording: Wording, language: str) -> str:
    """A text with a neutral word for every placeholder, standing ones filled."""
    values = dict.fromkeys(wording.placeholders, "12")
    values["crisis_short"] = LOADED.here.short.in_(language)
    values["emergency"], values["lifeline"] = LOADED.here.emergency, LOADED.here.lifeline
    return "".join(span.text for span in wording.fill(values))


def spoken(language: str) -> Iterator[tuple[str, str]]:
    """Every fixed text with its id."""
    for text_id, text in LOADED.locales[language].texts.items():
        yield text_id, rendered(text.wording, language)


def data_texts() -> Iterator[tuple[str, Localised]]:
    """Every localised text of the data files with where it stands."""
    for questionnaire in LOADED.questionnaires.values():
        for item in questionnaire.items:
            yield f"{questionnaire.id}.{item.id}", item.text
    for skill in LOADED.skills.values():
        yield f"{skill.id}.when", skill.when
        for position, step in enumerate(skill.steps):
            yield f"{skill.id}.{position}", step.text
    for idea in LOADED.ideas.values():
        yield idea.id, idea.text
    for each in LOADED.encouragements.values():
        yield each.id, each.text
    facts = LOADED.resources.facts
    for fact in (*facts.overdose, *facts.after_use, *facts.withdrawal):
        yield fact.id, fact.text


def syllables(word: str) -> int:
    """A rough count: groups of vowels, less a silent e."""
    groups = len(re.findall(r"[aeiouy]+", word))
    return max(1, groups - (word.endswith("e") and not word.endswith("le") and groups > 1))


def grade(texts: list[str]) -> float:
    """Flesch-Kincaid grade of several texts taken together."""
    joined = " . ".join(texts)
    sentences = [part for part in re.split(r"[.!?:\n]+", joined) if re.search(r"[a-zA-Z]", part)]
    words = re.findall(r"[a-z]+(?:'[a-z]+)?", joined.lower().replace("’", "'"))
    return 0.39 * len(words) / len(sentences) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


@pytest.mark.parametrize("area", AREAS)
def test_english_texts_read_at_a_plain_level(area: str) -> None:
    texts = [text for text_id, text in spoken("en") if text_id.startswith(f"{area}.")]
    assert grade(texts) <= 7


@pytest.mark.parametrize("skill", LOADED.skills.values(), ids=lambda skill: skill.id)
def test_skills_read_at_a_plain_level(skill: Skill) -> None:
    assert grade([step.text.en for step in skill.steps]) <= 7


def test_ideas_encouragements_and_questions_read_at_a_plain_level() -> None:
    assert grade([idea.text.en for idea in LOADED.ideas.values()]) <= 7
    assert grade([each.text.en for each in LOADED.encouragements.values()]) <= 7
    assert grade([item.text.en for each in LOADED.questionnaires.values() for item in each.items]) <= 7


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_shames_praises_or_counts_streaks(language: str) -> None:
    every = [*spoken(language), *((where, text.in_(language)) for where, text in data_texts())]
    assert [(where, text) for where, text in every if re.search(SHAMING[language], text, re.IGNORECASE)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_first_lines_are_neutral(language: str) -> None:
    found = [
        (text_id, text.splitlines()[0])
        for text_id, text in spoken(language)
        if not text_id.startswith((*FIRST_WORDS_OF_STAFF, "page."))  # the page is on no lock screen
        and re.search(rf"handrail|https?:|{SENSITIVE[language]}", text.splitlines()[0], re.IGNORECASE)
    ]
    assert [each for each in found if each[0] != "bot.description"] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_alerts_show_no_reason_outside_a_spoiler(language: str) -> None:
    for text_id in ("staff.body", "staff.added", "staff.safety_reply"):
        for part in LOADED.locales[language].texts[text_id].wording.parts:
            assert not part.placeholder or part.style == "spoiler", text_id


@pytest.mark.parametrize(
    "area", ["join", "checkin", "help", "account", "messages", "sessions", "skills", "progress", "family"]
)
def test_spanish_says_usted(area: str) -> None:
    texts = {text_id: re.sub("«.*?»", "", text) for text_id, text in spoken("es") if text_id.startswith(f"{area}.")}
    assert {text_id for text_id, text in texts.items() if re.search(TU, text, re.IGNORECASE)} == set()


def test_spanish_data_says_usted_except_between_relatives() -> None:
    texts = {where: re.sub("«.*?»", "", text.es) for where, text in data_texts() if where not in LOADED.encouragements}
    assert {where for where, text in texts.items() if re.search(TU, text, re.IGNORECASE)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text_id",
    [
        *("help.numbers", "help.screen_stranger", "help.emergency", "help.unanswered"),
        *("help.after_not_sure", "help.after_not_safe", "messages.crisis_seen", "account.help"),
        *("family.worried", "family.worried_danger", "family.own_crisis", "join.stranger", "join.pinned"),
    ],
)
@pytest.mark.parametrize("country", LOADED.resources.countries)
def test_crisis_screens_carry_every_number(language: str, text_id: str, country: str) -> None:
    here = LOADED.in_country(country)
    text = here.plain(language, text_id, phone="555-0100")
    assert [line.number for line in here.here.crisis if line.number not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("country", LOADED.resources.countries)
def test_no_text_shows_the_number_of_another_country(language: str, country: str) -> None:
    here = LOADED.in_country(country)
    mine = set(re.findall(r"\b\d{3}\b", here.here.crisis_text(language)))
    foreign = re.compile(rf"\b(?:{'|'.join(sorted({'911', '988', '112', '024'} - mine))})\b")
    texts = LOADED.locales[language].texts
    said = {
        text_id: here.plain(language, text_id, **dict.fromkeys(text.wording.placeholders.difference(STANDING), "x"))
        for text_id, text in texts.items()
    }
    steps = {
        f"{skill.id}.{n}": here.here.fill(step.text, language)
        for skill in LOADED.skills.values()
        for n, step in enumerate(skill.steps)
    }
    assert {text_id: text for text_id, text in (said | steps).items() if foreign.search(text)} == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text_id",
    [
        "join.honest",
        "join.bad_code",
        "help.told_on_duty",
        "help.told_off_duty",
        "help.unreadable",
        "messages.received",
        "account.stopped",
    ],
)
def test_911_and_988_stand_in_the_text(language: str, text_id: str) -> None:
    text = rendered(LOADED.locales[language].texts[text_id].wording, language)
    assert "911" in text
    assert "988" in text


def test_numbers_stand_in_one_file() -> None:
    others = [path for path in HOME.rglob("*.yaml") if path.name != "resources.yaml"]
    numbers = "|".join({line.number for here in LOADED.resources.countries.values() for line in here.crisis})
    alone = re.compile(rf"(?<!\d)(?:{numbers})(?!\d)")
    assert [path.name for path in others if alone.search(path.read_text(encoding="utf-8"))] == []


def test_resources_hold_the_facts() -> None:
    resources = LOADED.resources
    home = resources.of("us")
    assert home.last_checked.isoformat() == "2026-11-21"
    english, spanish = home.crisis_text("en"), home.crisis_text("es")
    assert all(
        words in english for words in ("call or text 988", "988lifeline.org", "HOME to 741741", "1-800-662-4357")
    )
    assert all(
        words in spanish
        for words in ("oprima 2", "AYUDA al 988", "988lifeline.org", "HOLA al 741741", "1-800-662-4357")
    )
    facts = resources.overdose_text("en") + resources.after_use_text("en")
    assert all(
        words in facts
        for words in ("cannot wake", "slow", "blue", "911", "naloxone", "Stay", "takes less", "not use alone")
    )
    assert "doctor" in resources.withdrawal_text("en")


def test_typing_a_number_that_stands_in_a_sentence_is_a_call_for_help() -> None:
    called = [number for here in LOADED.resources.countries.values() for number in (here.emergency, here.lifeline)]
    assert [number for number in called if not is_help(number)] == []
    assert {re.sub(r"\D", "", number) for number in called} == CALLED


@pytest.mark.parametrize(
    ("country", "emergency", "lifeline"),
    [("us", "911", "988"), ("ca", "911", "988"), ("mx", "911", "800 911 2000"), ("es", "112", "024")],
)
def test_each_country_has_its_official_numbers(country: str, emergency: str, lifeline: str) -> None:
    here = LOADED.resources.countries[country]
    assert (here.emergency, here.lifeline) == (emergency, lifeline)


def test_nobody_is_said_to_have_read_before_somebody_acknowledged() -> None:
    for text_id, text in spoken("en"):
        if text_id not in {"help.acknowledged", "messages.read"}:
            assert not re.search(r"has (seen|read) (this|it|your)", text), text_id


def test_a_relative_learns_nothing_of_the_patient() -> None:
    forbidden = r"patient|program\b|check-?in|session|counselor|clinic|recover|sober|alcohol|drug"
    relatives = [
        (text_id, text) for text_id, text in spoken("en") if text_id.startswith("family.") and "patient_" not in text_id
    ]
    assert [each for each in relatives if re.search(forbidden, each[1], re.IGNORECASE)] == []
    assert [i.id for i in LOADED.ideas.values() if re.search(forbidden, i.text.en, re.IGNORECASE)] == []
    assert [e.id for e in LOADED.encouragements.values() if re.search(forbidden, e.text.en, re.IGNORECASE)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_lengths_fit_telegram(language: str) -> None:
    texts = dict(spoken(language))
    assert len(LOADED.plain(language, "bot.description")) <= 512
    assert len(LOADED.plain(language, "bot.short_description")) <= 120
    assert [text_id for text_id, text in texts.items() if text_id.startswith("buttons.") and len(text) > 30] == []
    assert [text_id for text_id, text in texts.items() if text_id.startswith("commands.") and len(text) > 60] == []


def test_every_command_has_its_words() -> None:
    commands = "checkin help cope craving progress sessions family settings pause stop privacy clean language"
    assert {text_id for text_id in LOADED.locales["en"].texts if text_id.startswith("commands.")} >= {
        f"commands.{command}" for command in commands.split()
    }


def test_the_eight_skills_are_there_and_complete() -> None:
    assert set(LOADED.skills) == {
        "urge-surf", "delay-15", "paced-breath", "54321", "lapse-plan", "thought-check", "opposite-action", "call-one",
    }  # fmt: skip
    assert all(len(skill.steps) >= 4 for skill in LOADED.skills.values())
    assert {skill.id for skill in LOADED.skills.values() if skill.timed} == {"urge-surf", "delay-15", "paced-breath"}


def test_paced_breathing_breathes_out_longer_than_in() -> None:
    seconds = [step.seconds for step in LOADED.skills["paced-breath"].steps]
    assert seconds[1:9] == [4, 6] * 4


@pytest.mark.parametrize(
    ("name", "items"),
    [
        ("daily-substance", ["mood", "craving", "used", "confidence", "note"]),
        ("daily-mental", ["mood", "anxiety", "sleep", "urge", "note"]),
        ("daily-both", ["mood", "craving", "used", "confidence", "anxiety", "sleep", "note"]),
    ],
)
def test_the_daily_questions_are_there(name: str, items: list[str]) -> None:
    questionnaire = LOADED.questionnaires[name]
    assert [item.id for item in questionnaire.items] == items
    assert all(item.skippable for item in questionnaire.items)
    scales = [item for item in questionnaire.items if item.kind is Kind.SCALE]
    assert {(item.minimum, item.maximum) for item in scales} == {(0, 10)}


def test_use_can_be_left_unsaid() -> None:
    used = LOADED.questionnaires["daily-substance"].item("used")
    assert used is not None
    assert [option.value for option in used.options] == [1, 0, 2]


def test_no_question_asks_for_weight_or_calories() -> None:
    every = " ".join(item.text.en for each in LOADED.questionnaires.values() for item in each.items)
    assert not re.search(r"weigh|calori", every, re.IGNORECASE)


def test_family_ideas_cover_every_topic() -> None:
    assert len(LOADED.ideas) == 8
    assert {idea.topic for idea in LOADED.ideas.values()} == set(Topic)
    assert len(LOADED.encouragements) == 10


def test_every_ladder_begins_by_day_with_the_counselor_and_ends_with_everyone() -> None:
    for ladder in LOADED.ladders.values():
        assert Who.ASSIGNED in ladder.day.crisis.rungs[0].who
        assert Who.ON_CALL in ladder.night.crisis.rungs[0].who
        for climb in (ladder.day.crisis, ladder.day.urgent, ladder.night.crisis):
            assert climb.rungs[-1].who == (Who.EVERYONE,)
        assert ladder.night.urgent.waits_for_day
        assert ladder.acknowledged_reminder_minutes == 30
        assert ladder.reopen_minutes == 60
