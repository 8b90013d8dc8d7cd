"""What made-up patients write: everyday lines, lines that sound worse than they are, and lines that need a person.

Invented; nobody wrote them. The rule a reader must not break: these were not used to make the reading of words.
"""

from __future__ import annotations

from collections.abc import Mapping

EVERYDAY: Mapping[str, tuple[str, ...]] = {
    "en": (
        "Group was good today.",
        "Long shift, but I went for a walk after.",
        "My sister came over for dinner.",
        "Didn't sleep well, the neighbors were loud.",
        "Can I bring my workbook on Friday?",
        "Worked on my list of reasons.",
        "Bus was late again, sorry about that.",
        "Better than yesterday.",
        "The breathing helped a little.",
        "I have a dentist appointment on Thursday.",
        "Bored this evening, watched a movie.",
        "Argued with my brother, we talked it out.",
    ),
    "es": (
        "El grupo estuvo bien hoy.",
        "Fui a caminar después del trabajo.",
        "Mi hermana vino a cenar.",
        "Dormí poco, había ruido en la calle.",
        "¿Puedo llevar mi cuaderno el viernes?",
        "Mejor que ayer.",
        "La respiración me ayudó un poco.",
        "El jueves tengo cita con el dentista.",
    ),
}

SOUNDS_WORSE: Mapping[str, tuple[str, ...]] = {
    "en": (
        "This traffic is killing me.",
        "My phone died right before group.",
        "I could murder a pizza right now.",
        "Watched a documentary about overdoses, it was sad.",
        "I have been clean for ninety days and I'm proud.",
        "No thoughts of hurting myself, just tired.",
        "My uncle died ten years ago today.",
        "Took my pills with breakfast like always.",
        "I used to drink every night, not any more.",
        "Dead tired after the move.",
    ),
    "es": (
        "Me muero de hambre.",
        "Se me murió el teléfono antes del grupo.",
        "Este calor me mata.",
        "Tomé mis pastillas con el desayuno como siempre.",
        "Antes bebía todas las noches, ya no.",
        "No tengo ganas de hacerme daño, solo estoy cansada.",
    ),
}

NEEDS_A_PERSON: Mapping[str, tuple[str, ...]] = {
    "en": ("I had two beers last night.", "I think I'm going to drink tonight.", "I stopped taking my Suboxone."),
    "es": ("Anoche tomé dos cervezas.", "Creo que hoy voy a beber.", "Dejé de tomar mi metadona."),
}

CRISIS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "I want to kill myself.",
        "I don't want to be alive anymore.",
        "I took a whole bottle of pills.",
        "I am going to end my life tonight.",
    ),
    "es": ("Me quiero matar.", "Ya no quiero vivir.", "Me tomé todas las pastillas.", "Quiero quitarme la vida."),
}
"""Plain words of a crisis: how much is read behind other words is measured in `docs/words.md`, not here."""
