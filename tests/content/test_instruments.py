"""The instruments are the published ones: wording, options, languages, licences; and the known mistakes are not in them."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import re
from collections.abc import Iterator

import pytest

from care import skills
from care.catalogue import Better, Item, Kind, Localised, Questionnaire
from content import load

LOADED = load()
INSTRUMENTS = LOADED.instruments
BAM30, BAM7 = INSTRUMENTS["bam30"], INSTRUMENTS["bam7"]
ENGLISH_ONLY = ("auditc", "bam30", "bam7", "pacs", "pcl5")

WORDING = {
    "auditc@1": "3a9ba08fe36115b2",
    "bam30@1": "e384bcee3f9193a6",
    "bam7@1": "7fdca6faaf731532",
    "gad7@1": "bf73fd2fb7e1fdb0",
    "pacs@1": "a07c96556fb354f3",
    "pcl5@1": "b339d829821b1594",
    "phq9@1": "2e54739d7dc757e1",
}
"""What each version of an instrument says, in short. Other words are another version: raise it, and put both here anew."""

PHQ9_SPANISH = [
    "Poco interés o placer en hacer cosas",
    "Se ha sentido decaído(a), deprimido(a) o sin esperanzas",
    "Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado",
    "Se ha sentido cansado(a) o con poca energía",
    "Sin apetito o ha comido en exceso",
    "Se ha sentido mal con usted mismo(a) – o que es un fracaso o que ha quedado mal con usted mismo(a) o con su familia",
    "Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el periódico o ver la televisión",
    (
        "¿Se ha movido o hablado tan lento que otras personas podrían haberlo notado? o lo contrario – muy inquieto(a) o "
        "agitado(a) que ha estado moviéndose mucho más de lo normal"
    ),
    "Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera",
]
GAD7_SPANISH = [
    "Sentirse nervioso/a, intranquilo/a o con los nervios de punta",
    "No poder dejar de preocuparse o no poder controlar la preocupación",
    "Preocuparse demasiado por diferentes cosas",
    "Dificultad para relajarse",
    "Estar tan inquieto/a que es difícil permanecer sentado/a tranquilamente",
    "Molestarse o ponerse irritable fácilmente",
    "Sentir miedo como si algo terrible pudiera pasar",
]


def item(questionnaire: Questionnaire, item_id: str) -> Item:
    """The item with this id, which must be there."""
    found = questionnaire.item(item_id)
    assert found is not None
    return found


def labels(of: Item, language: str = "en") -> list[tuple[int, str]]:
    """What each answer is worth and what its button says."""
    return [(option.value, option.label.in_(language)) for option in of.options]


def said(questionnaire: Questionnaire) -> Iterator[Localised]:
    """Everything that a patient reads."""
    assert questionnaire.lead is not None
    yield from (questionnaire.recall, questionnaire.lead)
    for each in questionnaire.items:
        yield each.text
        yield from (option.label for option in each.options)


def in_short(questionnaire: Questionnaire) -> str:
    """A fingerprint of everything that a patient reads, and of what each answer is worth."""
    words = [dataclasses.asdict(text) for text in said(questionnaire)]
    points = [[option.value for option in each.options] for each in questionnaire.items]
    whole = json.dumps([words, points], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(whole.encode()).hexdigest()[:16]


# ------------------------------------------------------------------------------------------------------------ them all


def test_these_are_built_in_and_no_others() -> None:
    assert set(INSTRUMENTS) == {"phq9", "gad7", *ENGLISH_ONLY}


def test_the_wording_of_a_version_never_changes() -> None:
    assert {each.key: in_short(each) for each in INSTRUMENTS.values()} == WORDING


@pytest.mark.parametrize("name", sorted(INSTRUMENTS))
def test_an_instrument_says_whose_it_is_and_where_it_is_from(name: str) -> None:
    assert len(INSTRUMENTS[name].licence) > 20
    assert len(INSTRUMENTS[name].source) > 40


@pytest.mark.parametrize("name", ENGLISH_ONLY)
def test_without_an_official_form_there_is_no_spanish_of_ours(name: str) -> None:
    questionnaire = INSTRUMENTS[name]
    assert questionnaire.languages == ("en",)
    assert "Spanish" in questionnaire.source
    assert {text.es for text in said(questionnaire)} == {""}


@pytest.mark.parametrize("name", ["phq9", "gad7"])
def test_with_an_official_form_spanish_is_complete(name: str) -> None:
    assert INSTRUMENTS[name].languages == ("en", "es")
    assert "" not in {text.es for text in said(INSTRUMENTS[name])}


def test_the_spanish_gad7_waits_for_its_comparison_with_the_form() -> None:
    gad7 = INSTRUMENTS["gad7"]
    assert gad7.review == "draft"
    assert "compare with the form" in gad7.source


@pytest.mark.parametrize(
    ("name", "recall"),
    [
        ("phq9", "the last 2 weeks"),
        ("gad7", "the last 2 weeks"),
        ("bam30", "the past 30 days"),
        ("bam7", "the past 7 days"),
        ("pcl5", "the past month"),
        ("auditc", "the past year"),
        ("pacs", "the past week"),
    ],
)
def test_each_looks_back_as_far_as_it_should(name: str, recall: str) -> None:
    assert INSTRUMENTS[name].recall.en == recall


def test_only_the_pcl5_waits_for_a_counselor() -> None:
    assert [name for name, each in INSTRUMENTS.items() if each.opt_in] == ["pcl5"]
    assert skills.GROUNDING in LOADED.skills  # what is offered when it ends


def test_the_instruments_for_adults_are_for_adults_only() -> None:
    assert {name for name, each in INSTRUMENTS.items() if each.adults_only} == set(ENGLISH_ONLY)


@pytest.mark.parametrize("name", sorted(INSTRUMENTS))
def test_every_question_can_be_skipped(name: str) -> None:
    assert all(each.skippable for each in INSTRUMENTS[name].items)


def test_a_closer_look_by_rule_is_at_item_9_alone() -> None:
    flagged = {(name, each.id) for name, one in INSTRUMENTS.items() for each in one.items if each.flags}
    assert flagged == {("phq9", "q9")}


# --------------------------------------------------------------------------------------------------------------- PHQ-9


def test_the_phq9_is_the_us_form_in_spanish() -> None:
    phq9 = INSTRUMENTS["phq9"]
    assert phq9.lead is not None
    assert phq9.lead.es == (
        "Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?"
    )
    assert [each.text.es for each in phq9.items[:9]] == PHQ9_SPANISH
    assert {tuple(labels(each, "es")) for each in phq9.items[:9]} == {
        ((0, "Ningún día"), (1, "Varios días"), (2, "Más de la mitad de los días"), (3, "Casi todos los días"))
    }
    assert [label for _, label in labels(item(phq9, "difficulty"), "es")] == [
        "No ha sido difícil",
        "Un poco difícil",
        "Muy difícil",
        "Extremadamente difícil",
    ]


def test_the_ninth_item_of_the_phq9_says_what_it_asks() -> None:
    ninth = item(INSTRUMENTS["phq9"], "q9")
    assert ninth.text.en == "Thoughts that you would be better off dead or of hurting yourself in some way"
    assert [(flag.at_least, flag.rule) for flag in ninth.flags] == [(1, "item9")]


def test_the_difficulty_is_asked_after_any_problem_and_scored_never() -> None:
    phq9 = INSTRUMENTS["phq9"]
    difficulty = item(phq9, "difficulty")
    assert not difficulty.is_asked({f"q{n}": 0 for n in range(1, 10)})
    assert all(difficulty.is_asked({f"q{n}": 1}) for n in range(1, 10))
    assert all("difficulty" not in score.items for score in phq9.scores)


@pytest.mark.parametrize(("name", "short"), [("phq9", "phq2"), ("gad7", "gad2")])
def test_the_short_form_comes_first_and_opens_at_three(name: str, short: str) -> None:
    questionnaire = INSTRUMENTS[name]
    assert questionnaire.gate is not None
    assert (questionnaire.gate.items, questionnaire.gate.at_least) == (("q1", "q2"), 3)
    score = next(score for score in questionnaire.scores if score.id == short)
    assert score.items == questionnaire.gate.items
    assert score.cut is not None
    assert score.cut.at_least == 3


# --------------------------------------------------------------------------------------------------------------- GAD-7


def test_the_zero_option_of_the_gad7_is_not_at_all_and_no_more() -> None:
    gad7 = INSTRUMENTS["gad7"]
    assert {labels(each)[0] for each in gad7.items} == {(0, "Not at all")}
    assert not any(" sure" in text.en for text in said(gad7))


def test_the_gad7_is_asked_in_the_spanish_that_its_copies_agree_on() -> None:
    gad7 = INSTRUMENTS["gad7"]
    assert [each.text.es for each in gad7.items] == GAD7_SPANISH
    assert {tuple(label for _, label in labels(each, "es")) for each in gad7.items} == {
        ("Nunca", "Varios días", "Más de la mitad de los días", "Casi todos los días")
    }


# ----------------------------------------------------------------------------------------------------------------- BAM


@pytest.mark.parametrize("bam", [BAM30, BAM7], ids=["30 days", "7 days"])
def test_a_bam_has_seventeen_items_the_seventh_in_seven_parts(bam: Questionnaire) -> None:
    numbers = [re.sub(r"[a-g]$", "", each.id) for each in bam.items]
    assert list(dict.fromkeys(numbers)) == [f"q{n}" for n in range(1, 18)]
    assert [each.id for each in bam.items if each.id.startswith("q7")] == [f"q7{letter}" for letter in "abcdefg"]


@pytest.mark.parametrize("bam", [BAM30, BAM7], ids=["30 days", "7 days"])
def test_a_bam_has_three_subscales_and_no_total(bam: Questionnaire) -> None:
    assert {score.id: score.items for score in bam.scores} == {
        "use": ("q4", "q5", "q6"),
        "risk": ("q1", "q2", "q3", "q8", "q11", "q15"),
        "protective": ("q9", "q10", "q12", "q13", "q14", "q16"),
    }
    assert {score.id: score.maximum for score in bam.scores} == {"use": 12, "risk": 24, "protective": 24}
    assert {score.id: score.better for score in bam.scores} == {
        "use": Better.LOW,
        "risk": Better.LOW,
        "protective": Better.HIGH,
    }
    cuts = {score.id: (score.cut.at_least, score.cut.at_most) for score in bam.scores if score.cut}
    assert cuts == {"use": (1, None), "risk": (12, None), "protective": (None, 12)}


@pytest.mark.parametrize("bam", [BAM30, BAM7], ids=["30 days", "7 days"])
def test_progress_and_the_kinds_of_drugs_are_in_no_subscale(bam: Questionnaire) -> None:
    scored = {item_id for score in bam.scores for item_id in score.items}
    assert {each.id for each in bam.items} - scored == {"q17", *(f"q7{letter}" for letter in "abcdefg")}


@pytest.mark.parametrize("bam", [BAM30, BAM7], ids=["30 days", "7 days"])
def test_nothing_in_a_bam_is_turned_around(bam: Questionnaire) -> None:
    assert labels(item(bam, "q1")) == [(0, "Excellent"), (1, "Very Good"), (2, "Good"), (3, "Fair"), (4, "Poor")]
    extent = [(0, "Not at all"), (1, "Slightly"), (2, "Moderately"), (3, "Considerably"), (4, "Extremely")]
    assert [labels(item(bam, name)) for name in ("q8", "q9", "q12", "q15", "q17")] == [extent] * 5
    assert labels(item(bam, "q14")) == [(0, "No"), (4, "Yes")]
    assert item(bam, "q17").better is Better.HIGH


def test_thirty_days_are_asked_in_the_bands_of_the_form() -> None:
    days = [each for each in BAM30.items if each.kind is Kind.DAYS]
    assert len(days) == 16
    assert {tuple(labels(each)) for each in days} == {((0, "0"), (1, "1-3"), (2, "4-8"), (3, "9-15"), (4, "16-30"))}
    assert {tuple((band.up_to, band.points) for band in each.bands) for each in days} == {
        ((0, 0), (3, 1), (8, 2), (15, 3), (30, 4))
    }


def test_seven_days_are_asked_as_the_number_itself() -> None:
    days = [each for each in BAM7.items if each.kind is Kind.DAYS]
    assert len(days) == 16
    assert {(each.minimum, each.maximum, each.options) for each in days} == {(0, 7, ())}
    assert "day bands are this program's" in BAM7.source


def test_the_weekly_bam_is_the_monthly_one_with_other_days() -> None:
    assert [each.text.en for each in BAM7.items] == [each.text.en.replace("30 days", "7 days") for each in BAM30.items]
    assert not any("30" in text.en for text in said(BAM7))
    assert BAM7.name is not None
    assert "7-day version" in BAM7.name.en
    same = [(each.id, each.name, each.kind, each.when, each.unasked, each.better) for each in BAM30.items]
    assert [(each.id, each.name, each.kind, each.when, each.unasked, each.better) for each in BAM7.items] == same
    assert BAM7.consistency == BAM30.consistency


def test_the_bam_says_how_large_a_drink_is_and_mends_one_word() -> None:
    heavy = item(BAM30, "q5").text.en
    assert "at least 5 drinks (if you are a man) or at least 4 drinks (if you are a woman)?" in heavy
    assert "(1.5 oz.)" in heavy
    assert "12-ounce can/bottle of beer or 5-ounce glass of wine" in heavy
    assert "in contact or spent time with" in item(BAM30, "q16").text.en


def test_only_confidence_looks_ahead() -> None:
    assert [each.id for each in BAM30.items if "next 30 days" in each.text.en] == ["q9"]
    assert [each.id for each in BAM30.items if "30 days" not in each.text.en] == ["q12", "q14", "q17"]


# --------------------------------------------------------------------------------------------------------------- PCL-5


def test_the_pcl5_has_twenty_items_in_four_clusters_and_no_bands() -> None:
    pcl5 = INSTRUMENTS["pcl5"]
    ids = tuple(f"q{n}" for n in range(1, 21))
    assert tuple(each.id for each in pcl5.items) == ids
    assert {score.id: score.items for score in pcl5.scores} == {
        "total": ids,
        "b": ids[:5],
        "c": ids[5:7],
        "d": ids[7:14],
        "e": ids[14:],
    }
    assert [score.maximum for score in pcl5.scores] == [80, 20, 8, 28, 24]
    assert not any(score.bands for score in pcl5.scores)


def test_every_question_of_the_pcl5_reads_whole_by_itself() -> None:
    stem = "In the past month, how much were you bothered by: "
    assert all(each.text.en.startswith(stem) and each.text.en.endswith("?") for each in INSTRUMENTS["pcl5"].items)
    assert "circle" not in " ".join(text.en for text in said(INSTRUMENTS["pcl5"]))


# ------------------------------------------------------------------------------------------------------ AUDIT-C and PACS


def test_the_auditc_has_the_options_of_the_form() -> None:
    auditc = INSTRUMENTS["auditc"]
    assert [[label for _, label in labels(each)] for each in auditc.items] == [
        ["Never", "Monthly or less", "2 to 4 times per month", "2 to 3 times per week", "4 or more times per week"],
        ["0, 1, or 2", "3 or 4", "5 or 6", "7-9", "10 or more"],
        ["Never", "Less than monthly", "Monthly", "Weekly", "Daily or almost daily"],
    ]
    assert all([value for value, _ in labels(each)] == [0, 1, 2, 3, 4] for each in auditc.items)
    assert "6 or more (for men) or 4 or more (for women and everyone 65 and older)" in item(auditc, "q3").text.en


def test_who_never_drank_is_not_asked_how_much() -> None:
    auditc = INSTRUMENTS["auditc"]
    for name in ("q2", "q3"):
        assert not item(auditc, name).is_asked({"q1": 0})
        assert item(auditc, name).is_asked({"q1": 1})
        assert item(auditc, name).unasked == 0


def test_a_year_back_shows_no_change() -> None:
    assert all(score.change is None for score in INSTRUMENTS["auditc"].scores)


def test_the_pacs_adds_up_five_items_of_six_points() -> None:
    pacs = INSTRUMENTS["pacs"]
    assert [[value for value, _ in labels(each)] for each in pacs.items] == [[0, 1, 2, 3, 4, 5, 6]] * 5
    assert [(score.items, score.maximum) for score in pacs.scores] == [(("q1", "q2", "q3", "q4", "q5"), 30)]


def test_the_pacs_asks_about_alcohol_and_nothing_else() -> None:
    assert not any("drug" in text.en for text in said(INSTRUMENTS["pacs"]))
