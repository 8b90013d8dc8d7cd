"""What may pass between a relative and a patient: which acts, which words, at which time.

Pure. The rules a reader must not break: `may` is the single door, asked when something is wished for and asked again when
it is sent; a relative has no way to read anything; what a relative is told is the same in every state of the patient.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache

from care import schedule, words
from care.records import FamilyLink, LinkState, Patient

LIVE = (LinkState.INVITED, LinkState.AGREED, LinkState.ACTIVE)
"""The states of a tie that has not ended."""

MOST_LINKS = 5
MOST_A_DAY = 5
LONGEST_WORDS = 300
LONGEST_NAME = 64
FAMILY_LABEL = "[family] "
"""Stands before a relative's worry in the patient's thread, so that staff never take it for the patient's words."""

CALM_TIMES = (time(10), time(17))
IDEA_TIME = time(10)
IDEA_EVERY = timedelta(days=7)


class Act(StrEnum):
    """What either side, or Handrail for them, may want to do with a tie."""

    OPEN = "open"
    AGREE = "agree"
    CONFIRM = "confirm"
    ENCOURAGE = "encourage"
    DELIVER = "deliver"
    THANK = "thank"
    WORRY = "worry"
    IDEA = "idea"
    MUTE = "mute"
    END = "end"


_STATES: dict[Act, tuple[LinkState, ...]] = {
    Act.OPEN: (LinkState.INVITED,),
    Act.AGREE: (LinkState.INVITED,),
    Act.CONFIRM: (LinkState.AGREED,),
    Act.ENCOURAGE: (LinkState.ACTIVE,),
    Act.DELIVER: (LinkState.ACTIVE,),
    Act.THANK: (LinkState.ACTIVE,),
    Act.WORRY: (LinkState.ACTIVE,),
    Act.IDEA: (LinkState.ACTIVE,),
    Act.MUTE: (LinkState.ACTIVE,),
    Act.END: LIVE,
}


def may(link: FamilyLink | None, act: Act) -> bool:
    """Whether this act may pass over this tie now. Without a tie nothing may."""
    if link is None or link.state not in _STATES[act]:
        return False
    if act is Act.OPEN:
        return link.relative_id is None
    if act is Act.AGREE:
        return link.relative_id is not None
    if act is Act.DELIVER:
        return not link.muted_by_patient
    if act is Act.IDEA:
        return not link.muted_by_relative
    return True


# ------------------------------------------------------------------------------------------------------------- words


class Refusal(StrEnum):
    """Why words are not passed on. The sender is told kindly and without the reason's name."""

    EMPTY = "empty"
    LONG = "long"
    LINK = "link"
    NUMBER = "number"
    SUBSTANCE = "substance"
    BLAME = "blame"


# Written as `care.words.normalise` leaves a text: lower case, no accents, no apostrophes. `*` ends a stem, `a/b` is either.
# A word or a phrase that is mostly meant kindly ("you always make me smile") is left out: a refusal puzzles the sender.
_SUBSTANCE_WORDS = """
alcohol* booze beer beers wine vodka whiskey whisky tequila liquor drunk drunken weed marijuana cannabis dope drug drugs
drugged cocaine heroin fentanyl meth opioid* opiate* pills oxy xanax benzo benzos methadone suboxone naloxone narcan addict
addicts addicted addiction* junkie* sober sobriety relaps* rehab detox
borrach* emborrach* cerveza* tragos licor licores droga drogas drogad* marihuana porro porros cocaina heroina fentanilo
pastillas opioide* metadona adicto adicta adictos adictas adiccion* sobrio sobria sobriedad recaida* recaer recaiste
rehabilitacion desintox*
"""
_SUBSTANCE_PHRASES = """
a drink; stop/stopped/quit/without/been/start/started/keep drinking; crack cocaine; crack pipe
stay/staying/keep/kept/been/get/getting/still clean; clean time; get/got/getting/be high; using again; use again
un trago; vino tinto; copa/copas de vino; de beber; sigues/sigas/estas bebiendo
estar/estas/sigue/sigues/seguir/mantente/mantenerte limpio/limpia
"""
_BLAME_WORDS = """
ashamed disgrace* disgust* disappoint* liar loser selfish pathetic worthless useless idiot idiots stupid failure fuck* bitch*
asshole* shit bullshit
averguenz* avergonz* decepcion* defraud* mentiros* mentiste egoist* patetic* inutil* idiota* estupid* imbecil* arruinaste
arruinas fracasad* mierda pendej* cabron* puta puto
"""
_BLAME_PHRASES = """
your/ur/all/own fault; blame you; to blame; after all/everything i/ive/we/weve; why cant/dont/wont you; you promised
you never listen/help/change/learn/try/think/call/care; you ruined; ruined/ruining everything/my/our/us; shame on; for shame
let us/me/everyone/everybody down; you lied; so/too/are/being/you weak/lazy; a burden; hate you; sick/tired/ashamed of you
failed us/me/again; get over it; just grow up; last chance; or else; ill/will leave you; leaving you
messed/screwed up; screw you; pull yourself together; snap out of it
tu/su/toda culpa; la culpa; me/nos has fallado; me/nos fallaste; me/nos fallas; que/da/das/dio verguenza; me/nos prometiste
prometiste que; siempre haces lo; nunca cambias; nunca escuchas; eres un/una debil/vago/vaga/flojo/floja; una carga; te odio
harto/harta/cansado/cansada de ti; superalo; ya madura; ultima oportunidad; o si no; te voy a dejar; te dejo solo/sola
"""
_KIND = """
not/isnt/wasnt/never/nobodys your fault; never/not leave you; wont/would/never let you down; not a/be burden; not ashamed
no es/fue/era/ha tu/su culpa; no tienes/tiene/tuviste la culpa; no eres una carga; no te dejo sola/solo; nunca te voy a dejar
"""

_STRONG = "com|net|org|info|app|link|xyz|site|online|shop|edu|gov|gg|ru"
_WEAK = "me|es|us|co|io|ly|tv|mx|be|to"  # words of both languages too: only with a path behind them
_LINK = re.compile(
    rf"(?:https?|ftp|tg)\s*:|www\.|\w\.(?:{_STRONG})\b|\w\.(?:{_WEAK})/|(?:^|[^\w])@\w{{2,}}|\w@\w", re.IGNORECASE
)
_NUMBER = re.compile(r"(?:\d[\s().+\-–]*){7,}")


def screen_words(text: str) -> Refusal | None:
    """Why these words of a relative are not passed on; None when they may go (product, section 3.10).

    Length, links and @handles, phone numbers, words about substances, words of blame; English and Spanish at once.
    Crisis words are `care.words`' matter and come before this.
    """
    bare = "".join(mark for mark in unicodedata.normalize("NFKC", text) if unicodedata.category(mark) != "Cf").strip()
    if not bare:
        return Refusal.EMPTY
    if len(text.strip()) > LONGEST_WORDS:
        return Refusal.LONG
    if _LINK.search(bare):
        return Refusal.LINK
    if _NUMBER.search(bare):
        return Refusal.NUMBER
    spoken = f" {' '.join(words.normalise(bare).replace('|', ' ').split())} "
    spoken = _pattern("", _KIND).sub(" ", spoken)
    if _pattern(_SUBSTANCE_WORDS, _SUBSTANCE_PHRASES).search(spoken):
        return Refusal.SUBSTANCE
    return Refusal.BLAME if _pattern(_BLAME_WORDS, _BLAME_PHRASES).search(spoken) else None


def tidy_name(name: str) -> str:
    """The name that a relative's account shows, on one line and short; empty when nothing readable is left."""
    readable = "".join(mark if mark.isprintable() else " " for mark in unicodedata.normalize("NFKC", name))
    return " ".join(readable.split())[:LONGEST_NAME].strip()


# ------------------------------------------------------------------------------------------------------------- times


def next_delivery(now: datetime, patient: Patient) -> datetime:
    """When words written at `now` (aware UTC) reach the patient: the next 10:00 or 17:00 of theirs, never in quiet hours.

    Two calm times a day instead of at once, so that the sender learns nothing from the hour, words never land in the
    middle of a check-in or a night, and a patient can count on when they come. Whoever is quiet at both gets them when the
    quiet ends.
    """
    today = schedule.local_day(now, patient.zone)
    coming = [
        then
        for ahead in range(3)
        for at in CALM_TIMES
        if (then := schedule.instant(today + timedelta(days=ahead), at, patient.zone)) > now
    ]
    return next((then for then in coming if _quiet_end(then, patient) is None), _quiet_end(coming[0], patient) or now)


def first_idea(now: datetime, zone: str) -> datetime:
    """When the first weekly idea goes: the morning after the tie became active (aware UTC)."""
    return schedule.instant(schedule.local_day(now, zone) + timedelta(days=1), IDEA_TIME, zone)


def next_idea(now: datetime, zone: str) -> datetime:
    """When the idea after the one of `now` goes: a week later, at the same local time through clock changes."""
    return schedule.instant(schedule.local_day(now, zone) + IDEA_EVERY, IDEA_TIME, zone)


def _quiet_end(then: datetime, patient: Patient) -> datetime | None:
    return schedule.quiet_until(then, patient.zone, patient.quiet_from_time, patient.quiet_until_time)


@lru_cache
def _pattern(singles: str, phrases: str) -> re.Pattern[str]:
    """One pattern for a table of words and a table of phrases, over words that stand between single spaces."""
    listed = [*singles.split(), *(phrase.strip() for phrase in re.split(r"[;\n]", phrases))]
    spoken = (" ".join(_either(word) for word in each.split()) for each in listed if each)
    return re.compile(rf"(?<= )(?:{'|'.join(spoken)})(?= )")


def _either(word: str) -> str:
    choices = (re.escape(each.rstrip("*")) + (r"\w*" if each.endswith("*") else "") for each in word.split("/"))
    return f"(?:{'|'.join(choices)})"
