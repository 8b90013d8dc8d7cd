"""From which numbers on a rule asks for a person, and how far a program may move them.

The defaults are those of the product, section 3.4; the bounds are the house's. It judges no answers (`care.rules` and
`care.trends` do) and stores nothing. The rules a reader must not break: no combination inside the bounds silences a rule,
so there is no way to switch off an alarm by a number; what was stored under older bounds is moved to the nearest one
that is allowed, because an answer that needs a person must never meet an error here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from care.catalogue import Localised


@dataclass(frozen=True, slots=True)
class Threshold:
    """One number that a program may set: its name, the bounds (both included), and what it does, for clinicians."""

    name: str
    least: int
    most: int
    meaning: Localised

    @property
    def default(self) -> int:
        """What holds while a program has not chosen."""
        return self.of(DEFAULTS)

    def of(self, thresholds: Thresholds) -> int:
        """What this number is among these thresholds."""
        return int(getattr(thresholds, self.name))

    def allows(self, value: int) -> bool:
        """Whether a program may set it to `value`."""
        return self.least <= value <= self.most


THRESHOLDS: tuple[Threshold, ...] = (
    Threshold(
        "craving_urgent", 6, 9,
        Localised(
            "Craving of this or more out of 10 is urgent.",
            "Ganas de este número o más, de 10, son urgentes.",
        ),
    ),
    Threshold(
        "mood_urgent", 0, 3,
        Localised(
            "Mood of this or less out of 10 is urgent, and the safety question follows.",
            "Ánimo de este número o menos, de 10, es urgente, y sigue la pregunta de seguridad.",
        ),
    ),
    Threshold(
        "spoken_days", 0, 7,
        Localised(
            "For so many days after staff reached the patient about it, the same answer, no worse, weighs one level less.",
            "Durante tantos días después de que el personal habló de ello, la misma respuesta, no peor, pesa un nivel menos.",
        ),
    ),
    Threshold(
        "skill_craving", 2, 6,
        Localised(
            "A skill is offered from this craving on.",
            "Desde estas ganas se ofrece una habilidad.",
        ),
    ),
    Threshold(
        "skill_mood", 2, 5,
        Localised(
            "A skill is offered at this mood or less.",
            "Con este ánimo o menos se ofrece una habilidad.",
        ),
    ),
    Threshold(
        "craving_rising_from", 4, 8,
        Localised(
            "A rising craving is a concern once it has reached this.",
            "Las ganas en aumento preocupan cuando llegan a este número.",
        ),
    ),
    Threshold(
        "craving_rising_days", 3, 5,
        Localised(
            "So many check-in days in a row, each with more craving than the one before.",
            "Tantos días de registro seguidos, cada uno con más ganas que el anterior.",
        ),
    ),
    Threshold(
        "mood_below", 2, 5,
        Localised(
            "Mood so far below the patient's own median of 14 days is a concern.",
            "Un ánimo tan por debajo de la propia mediana de 14 días preocupa.",
        ),
    ),
    Threshold(
        "confidence_low", 1, 5,
        Localised(
            "Confidence of this or less out of 10 is a concern.",
            "Confianza de este número o menos, de 10, preocupa.",
        ),
    ),
    Threshold(
        "confidence_below", 2, 5,
        Localised(
            "Confidence so far below the patient's own median of 14 days is a concern.",
            "Una confianza tan por debajo de la propia mediana de 14 días preocupa.",
        ),
    ),
    Threshold(
        "sleep_low", 0, 3,
        Localised(
            "Sleep of this or less out of 10 counts as very little.",
            "Sueño de este número o menos, de 10, cuenta como muy poco.",
        ),
    ),
    Threshold(
        "sleep_hours_low", 2, 5,
        Localised(
            "So many hours of sleep or fewer count as very little.",
            "Tantas horas de sueño o menos cuentan como muy pocas.",
        ),
    ),
    Threshold(
        "sleep_mood_high", 8, 10,
        Localised(
            "Mood of this or more out of 10 counts as very high.",
            "Ánimo de este número o más, de 10, cuenta como muy alto.",
        ),
    ),
    Threshold(
        "sleep_mood_days", 2, 3,
        Localised(
            "So many days running with very little sleep and very high mood are a concern.",
            "Tantos días seguidos con muy poco sueño y ánimo muy alto preocupan.",
        ),
    ),
    Threshold(
        "silence_new", 1, 3,
        Localised(
            "In the first two weeks: so many check-ins in a row without an answer are a concern.",
            "En las dos primeras semanas: tantos registros seguidos sin respuesta preocupan.",
        ),
    ),
    Threshold(
        "silence_chance", 5, 20,
        Localised(
            "After two weeks: a silence is a concern when the patient's own habit would bring one as long in fewer than "
            "this many of 100 runs of check-ins.",
            "Después de dos semanas: un silencio preocupa cuando la costumbre de la persona traería uno tan largo en menos "
            "de tantas de cada 100 series de registros.",
        ),
    ),
    Threshold(
        "silence_least", 2, 3,
        Localised(
            "After two weeks: never fewer unanswered check-ins than this.",
            "Después de dos semanas: nunca menos registros sin respuesta que estos.",
        ),
    ),
    Threshold(
        "silence_most", 4, 7,
        Localised(
            "After two weeks: never more unanswered check-ins than this, however seldom the patient answers.",
            "Después de dos semanas: nunca más registros sin respuesta que estos, por poco que responda la persona.",
        ),
    ),
)  # fmt: skip
"""Every number that a program may set, in the order in which `docs/safety.md` tells them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """The numbers that hold for a program; what is not given is the default. Raises ValueError outside the bounds."""

    craving_urgent: int = 8
    mood_urgent: int = 1
    spoken_days: int = 7
    skill_craving: int = 4
    skill_mood: int = 3
    craving_rising_from: int = 6
    craving_rising_days: int = 3
    mood_below: int = 3
    confidence_low: int = 3
    confidence_below: int = 3
    sleep_low: int = 2
    sleep_hours_low: int = 4
    sleep_mood_high: int = 9
    sleep_mood_days: int = 2
    silence_new: int = 2
    silence_chance: int = 10
    silence_least: int = 2
    silence_most: int = 7

    def __post_init__(self) -> None:
        for threshold in THRESHOLDS:
            if not threshold.allows(threshold.of(self)):
                raise ValueError(f"{threshold.name} must be {threshold.least} to {threshold.most}")


DEFAULTS = Thresholds()
"""What holds while a program has not chosen anything."""


def of_stored(values: Mapping[str, int]) -> Thresholds:
    """The thresholds of a program from its stored choices (name -> number); what it did not choose is the default.

    A name that is not known any more is passed over, a number outside the bounds becomes the nearest one inside.
    """
    known = {threshold.name: threshold for threshold in THRESHOLDS}
    return Thresholds(
        **{
            name: min(max(value, known[name].least), known[name].most)
            for name, value in values.items()
            if name in known
        }
    )
