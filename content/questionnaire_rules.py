"""The rules that every questionnaire must keep: check-ins, extra questions and instruments.

Pure functions like those of `content.rules`. The rule a reader must not break: a questionnaire that passes can be asked
and scored to its end by the one engine, whatever a patient taps.
"""

from __future__ import annotations

from care.catalogue import Better, Extras, Item, Kind, Questionnaire, Score
from care.rules import LEVELS
from content.rules import Problem, check_head, check_localised, check_unique

MOST_ITEMS = 10
"""A daily check-in must stay under a minute, so a longer list is a mistake."""

MOST_INSTRUMENT_ITEMS = 40
LONGEST_ITEM_ID = 20
"""A button carries 64 bytes: version, verb, the check-in's id, the item's and the answer."""

MOST_OPTIONS = 12
"""Rows of buttons that still fit a phone's screen."""

_WITH_OPTIONS = (Kind.CHOICE, Kind.CHOICES)
_WITH_RANGE = (Kind.SCALE, Kind.DAYS, Kind.NUMBER)
_WITH_POINTS = (Kind.SCALE, Kind.CHOICE, Kind.DAYS, Kind.NUMBER)
"""What can be summed. "Rather not say" has a number too, and it must never become a score."""


def check_checkin(record: Questionnaire) -> list[Problem]:
    """What is wrong with a daily check-in. Source of the rules: product, daily check-in (words at both ends, short)."""
    found = _check_common(record)
    if not record.focus:
        found.append(Problem(("focus",), "must name at least one focus"))
    if not 1 <= len(record.items) <= MOST_ITEMS:
        found.append(Problem(("items",), f"must hold 1 to {MOST_ITEMS} items"))
    if record.languages != ("en", "es"):
        found.append(Problem(("languages",), "must be left out: a check-in speaks every language"))
    if record.scores or record.consistency:
        found.append(Problem(("scores",), "belong to an instrument only"))
    return found


def check_instrument(record: Questionnaire) -> list[Problem]:
    """What is wrong with an instrument: licence and source are named, every score can be reached by its items."""
    found = _check_common(record)
    for name, words in (("licence", record.licence), ("source", record.source)):
        if not words.strip():
            found.append(
                Problem((name,), "must be there: an instrument says whose it is and where its wording is from")
            )
    for name, text in (("name", record.name), ("lead", record.lead)):
        if text is None:
            found.append(Problem((name,), "must be there"))
    if record.focus:
        found.append(Problem(("focus",), "belongs to a check-in only"))
    if not 1 <= len(record.items) <= MOST_INSTRUMENT_ITEMS:
        found.append(Problem(("items",), f"must hold 1 to {MOST_INSTRUMENT_ITEMS} items"))
    if record.languages not in (("en",), ("en", "es")):
        found.append(Problem(("languages",), "must be [en] or [en, es]"))
    found += check_unique(("scores",), tuple(score.id for score in record.scores))
    for position, score in enumerate(record.scores):
        found += _check_score(("scores", position), record, score)
    found += _check_references(record)
    return found


def check_extras(record: Extras) -> list[Problem]:
    """What is wrong with the extra questions that a program may add to its check-ins."""
    found = check_head("extras", record.version, record.review)
    found += check_unique(("items",), tuple(item.id for item in record.items))
    for position, item in enumerate(record.items):
        found += _check_item(("items", position), item, ("en", "es"))
        earlier = {each.id for each in record.items[:position]}
        found += _check_conditions(("items", position), item, earlier)
    return found


def _check_common(record: Questionnaire) -> list[Problem]:
    found = check_head(record.id, record.version, record.review)
    languages = record.languages
    for name, text in (("recall", record.recall), ("name", record.name), ("lead", record.lead)):
        if text is not None:
            found += check_localised((name,), text, languages)
    found += check_unique(("items",), tuple(item.id for item in record.items))
    for position, item in enumerate(record.items):
        found += _check_item(("items", position), item, languages)
        found += _check_conditions(("items", position), item, {each.id for each in record.items[:position]})
    if record.gate is not None:
        first = tuple(item.id for item in record.items[: len(record.gate.items)])
        if record.gate.items != first:
            found.append(Problem(("gate", "items"), "must be the first items, in their order"))
    return found


def _check_item(path: tuple[str | int, ...], item: Item, languages: tuple[str, ...]) -> list[Problem]:
    found = check_localised((*path, "name"), item.name, languages) + check_localised(
        (*path, "text"), item.text, languages
    )
    if len(item.id) > LONGEST_ITEM_ID:
        found.append(Problem((*path, "id"), f"must have at most {LONGEST_ITEM_ID} characters: it travels in a button"))
    found += _check_range(path, item, languages) + _check_options(path, item, languages)
    for position, flag in enumerate(item.flags):
        if flag.rule not in {rule.value for rule in LEVELS}:
            found.append(Problem((*path, "flags", position, "rule"), "must be a rule of care.rules"))
    return found


def _check_range(path: tuple[str | int, ...], item: Item, languages: tuple[str, ...]) -> list[Problem]:
    found = []
    is_scale = item.kind is Kind.SCALE
    if item.kind in _WITH_RANGE and not item.minimum < item.maximum:
        found.append(Problem((*path, "maximum"), "must be above the minimum"))
    if is_scale and not 0 <= item.minimum <= item.maximum <= 10:
        found.append(Problem((*path, "minimum"), "must lie, like the maximum, between 0 and 10"))
    if item.kind is Kind.DAYS and not 0 <= item.minimum <= item.maximum <= 31:
        found.append(Problem((*path, "maximum"), "must be a number of days, 31 at most"))
    for end, words in (("low", item.low), ("high", item.high)):
        if is_scale and words is None:
            found.append(Problem((*path, end), "must be given: a scale has words at both ends"))
        if not is_scale and words is not None:
            found.append(Problem((*path, end), "belongs to a scale only"))
        if words is not None:
            found += check_localised((*path, end), words, languages)
    ups = [band.up_to for band in item.bands]
    if item.bands and item.kind is not Kind.DAYS:
        found.append(Problem((*path, "bands"), "belong to a count of days only"))
    if item.bands and (ups != sorted(set(ups)) or ups[-1] != item.maximum):
        found.append(Problem((*path, "bands"), "must rise and end with the maximum"))
    return found


def _check_options(path: tuple[str | int, ...], item: Item, languages: tuple[str, ...]) -> list[Problem]:
    found = []
    if item.kind in _WITH_OPTIONS and not 2 <= len(item.options) <= MOST_OPTIONS:
        found.append(Problem((*path, "options"), f"must hold at least two options, and {MOST_OPTIONS} at most"))
    if item.options and item.kind not in (*_WITH_OPTIONS, Kind.DAYS):
        found.append(Problem((*path, "options"), "belong to a choice only"))
    values = [option.value for option in item.options]
    if len(set(values)) != len(values):
        found.append(Problem((*path, "options"), "must have different values"))
    if item.kind is Kind.DAYS and item.options and [band.points for band in item.bands] != values:
        found.append(Problem((*path, "bands"), "must have the values of the options, one by one"))
    for position, option in enumerate(item.options):
        found += check_localised((*path, "options", position, "label"), option.label, languages)
    return found


def _check_conditions(path: tuple[str | int, ...], item: Item, earlier: set[str]) -> list[Problem]:
    found = []
    for name, conditions in (("when", item.when), ("when_any", item.when_any)):
        for position, condition in enumerate(conditions):
            if condition.question not in earlier:
                found.append(Problem((*path, name, position, "question"), "must be the id of an earlier item"))
            if not condition.any_of and condition.at_least is None:
                found.append(Problem((*path, name, position), "must say any_of or at_least"))
    return found


def _check_score(path: tuple[str | int, ...], record: Questionnaire, score: Score) -> list[Problem]:
    found = check_localised((*path, "name"), score.name, record.languages)
    items = [record.item(item_id) for item_id in score.items]
    if None in items or not items:
        found.append(Problem((*path, "items"), "must be ids of the instrument's items"))
    elif any(item.kind not in _WITH_POINTS for item in items if item is not None):
        found.append(Problem((*path, "items"), "must have points: no notes, no several choices, no yes or no"))
    elif score.maximum != sum(_most_points(item) for item in items if item is not None):
        found.append(Problem((*path, "maximum"), "must be the highest possible sum of its items"))
    starts = [band.at_least for band in score.bands]
    if starts and (starts[0] != 0 or starts != sorted(set(starts)) or starts[-1] > score.maximum):
        found.append(Problem((*path, "bands"), "must begin at 0, rise, and stay within the maximum"))
    for position, band in enumerate(score.bands):
        found += check_localised((*path, "bands", position, "name"), band.name, record.languages)
    if score.cut is not None and (score.cut.at_least is None) == (score.cut.at_most is None):
        found.append(Problem((*path, "cut"), "must say either at_least or at_most"))
    if score.change is not None and not 0 < score.change.probable <= score.change.reliable:
        found.append(Problem((*path, "change"), "must have 0 < probable <= reliable"))
    if score.change is not None and score.better is Better.NEITHER:
        found.append(Problem((*path, "change"), "must not be there while neither end is the better one"))
    return found


def _check_references(record: Questionnaire) -> list[Problem]:
    return [
        Problem(("consistency", position), "must name two items of the instrument")
        for position, pair in enumerate(record.consistency)
        if record.item(pair.lesser) is None or record.item(pair.greater) is None
    ]


def _most_points(item: Item) -> int:
    if item.bands:
        return max(band.points for band in item.bands)
    if item.choosable:
        return max(option.value for option in item.choosable)
    return item.maximum
