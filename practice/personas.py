"""The made-up patients of the demo clinic, and draws that are the same in every run.

Data and one function. Nobody in here exists: names are first names, numbers are 555-01xx. The rule a reader must not
break: nothing in here is anybody's.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from care.records import Focus, Outcome, PlanSection

ZONE = "America/New_York"
_SEED = "harbor lane"


@dataclass(frozen=True, slots=True)
class Persona:
    """A patient and how four weeks went. Days are counted backwards from the start of the demo.

    `answers` is the share of check-ins that are answered. `strain` goes from the first to the second number, 0 to 10:
    cravings, low mood and the like follow it. On the days of `slips` use is reported. `says` are messages to the team
    by day, with the team's answer ("" for none yet). `shaky` is a day on which the answer to the safety question was
    *not sure*, `speaks` one with a voice message. `plan` is the safety plan that was written with the counselor.
    """

    telegram_id: int
    name: str
    joined: int
    answers: float
    strain: tuple[float, float]
    focus: Focus = Focus.SUBSTANCE
    language: str = "en"
    born: str = ""
    phone: str = ""
    contact: str = ""
    skill: str = "urge-surf"
    slips: dict[int, Outcome] = field(default_factory=dict)
    says: dict[int, tuple[str, str]] = field(default_factory=dict)
    shaky: int | None = None
    speaks: int | None = None
    plan: tuple[tuple[PlanSection, str], ...] = ()


ANA = Persona(
    6_000_001,
    "Ana",
    joined=28,
    answers=0.62,
    strain=(7.0, 3.2),
    born="1994-05-17",
    phone="555-0110",
    contact="Maria Example, mother, 555-0111",
    slips={17: Outcome.SAFE},
    says={11: ("Could we talk about sleep on Friday?", "Yes, let us take ten minutes before group.")},
    plan=(
        (PlanSection.SIGNS, "I stop answering my sister"),
        (PlanSection.SIGNS, "I skip lunch"),
        (PlanSection.HELPS, "walking along the water with music"),
        (PlanSection.PEOPLE, "June, my sister, 555-0112"),
        (PlanSection.PEOPLE, "Mom, 555-0111"),
        (PlanSection.PLACES, "the library on Elm Street"),
        (PlanSection.REASONS, "my dog"),
    ),
)

PERSONAS = (
    ANA,
    Persona(
        6_000_011,
        "Luis",
        joined=28,
        answers=0.55,
        strain=(6.0, 3.0),
        language="es",
        born="1987-11-02",
        phone="555-0120",
        contact="Rosa, hermana, 555-0121",
        says={6: ("¿Puedo llegar diez minutos tarde el lunes?", "Sí, Luis. Gracias por avisar.")},
    ),
    Persona(
        6_000_012,
        "Grace",
        joined=26,
        answers=0.7,
        strain=(6.5, 2.5),
        focus=Focus.MENTAL,
        born="2001-03-21",
        phone="555-0130",
        contact="Paul, partner, 555-0131",
        skill="54321",
    ),
    Persona(
        6_000_013,
        "Omar",
        joined=25,
        answers=0.4,
        strain=(7.5, 5.2),
        focus=Focus.BOTH,
        born="1979-08-30",
        phone="555-0140",
        contact="Lena, wife, 555-0141",
        skill="delay-15",
        slips={20: Outcome.COMING_IN, 8: Outcome.SAFE},
        shaky=14,
    ),
    Persona(
        6_000_014,
        "Ivy",
        joined=21,
        answers=0.5,
        strain=(5.5, 3.5),
        focus=Focus.MENTAL,
        born="1998-01-12",
        phone="555-0150",
        contact="June, friend, 555-0151",
        skill="paced-breath",
        says={1: ("I tried the breathing in the bus. It helped a bit.", "")},
    ),
    Persona(
        6_000_015,
        "Walt",
        joined=18,
        answers=0.3,
        strain=(4.5, 4.0),
        born="1962-06-05",
        phone="555-0160",
        contact="Edith, wife, 555-0161",
        speaks=0,
    ),
    Persona(
        6_000_016,
        "Nadia",
        joined=13,
        answers=0.55,
        strain=(6.8, 4.6),
        born="1990-09-09",
        phone="555-0170",
        contact="Samir, brother, 555-0171",
        slips={5: Outcome.SAFE},
    ),
    Persona(
        6_000_017,
        "Tom",
        joined=6,
        answers=0.55,
        strain=(7.2, 6.0),
        focus=Focus.BOTH,
        born="1984-12-24",
        phone="555-0180",
        contact="Ruth, mother, 555-0181",
        skill="delay-15",
    ),
)


def draw(*names: object) -> float:
    """A number from 0 up to 1 that belongs to these names, in this run and in every other."""
    digest = hashlib.sha256("|".join((_SEED, *map(str, names))).encode()).digest()
    return int.from_bytes(digest[:6]) / 2**48
