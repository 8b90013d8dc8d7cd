"""Passwords: which are good enough, and how they are kept.

Length and a list of common ones, no rules about kinds of characters (NIST SP 800-63B, 5.1.1.2). The rule a reader must
not break: hashing takes long on purpose, so it happens in a worker thread, outside a transaction, two at a time.
"""

from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST, LONGEST = 12, 256
_FEWEST_DIFFERENT = 5

# OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB, two rounds, one lane. Two at a time: 40 MiB of 1 GB at most.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
_AT_A_TIME = BoundedSemaphore(2)

_WORDS = """
    password password1 passw0rd letmein welcome welcome1 iloveyou sunshine princess football baseball monkey dragon
    superman batman trustno1 master shadow michael jennifer jordan hunter qwerty qwertyuiop asdfghjkl zxcvbnm qazwsx
    qwerty123 1q2w3e4r 1q2w3e4r5t abc123 abcd1234 admin administrator changeme secret default counselor handrail
    recovery sobriety hospital clinic therapy summer winter spring autumn january monday friday whatever computer
    internet starwars pokemon liverpool charlie michelle jessica ashley nicole daniel andrew joshua thomas robert
"""
_COMMON = frozenset(_WORDS.split())
_ROWS = ("01234567890123456789", "98765432109876543210", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm")


def problem(password: str, sign_in: str) -> str | None:
    """The id of the text that says what is wrong with a new password; None when it may be used."""
    if len(password) < SHORTEST:
        return "password_short"
    if len(password) > LONGEST:
        return "password_long"
    plain = _bare(password)
    letters = plain.strip("0123456789")
    guessable = (
        len(set(plain)) < _FEWEST_DIFFERENT
        or _is_repeated(plain)
        or _is_common(plain)
        or _is_common(letters)
        or any(plain in row * 2 for row in _ROWS)
        or (len(sign_in) > 3 and not plain.replace(_bare(sign_in), "").strip("0123456789"))
    )
    return "password_common" if guessable else None


def hash_of(password: str) -> str:
    """What is kept of a password."""
    with _AT_A_TIME:
        return _HASHER.hash(password)


def fits(kept: str, password: str) -> bool:
    """Whether this is the password that was kept. With nothing kept the same work is done, and the answer is no."""
    with _AT_A_TIME:
        try:
            _HASHER.verify(kept or _NOBODY, password[:LONGEST])
        except (VerificationError, InvalidHashError):
            return False
    return bool(kept)


def _bare(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def _is_common(text: str) -> bool:
    """A common word, or two of them side by side. Three words in a row are what we recommend."""
    ends = range(len(text) + 1)
    return not text or any(text[:end] in _COMMON and (end == len(text) or text[end:] in _COMMON) for end in ends)


def _is_repeated(text: str) -> bool:
    """`abcabcabcabc`: a piece of up to half the length, over and over."""
    return text in (text + text)[1:-1]


_NOBODY = _HASHER.hash("nobody has this password")
"""Compared with when there is nobody, so that an unknown name takes as long as a known one."""
