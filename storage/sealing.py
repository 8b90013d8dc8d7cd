"""Encryption at rest: every person has a data key, and the installation's key wraps it.

`Vault` seals and opens texts; it decides nothing about who may read. The rules a reader must not break: a sealed text
is bound to its person, table, column and row, so it cannot be moved; the look-up key is separate from the data key; a
wrong key fails loudly and never shows ciphertext to anybody (Telegram's developer terms 4.4 and 45 CFR 164.312).
"""

import base64
import hashlib
import hmac
import json
import os
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap

_FORMAT = b"\x01"
_NONCE_BYTES = 12  # NIST SP 800-38D: 96 bits for AES-GCM


class SealError(Exception):
    """A sealed text or a wrapped key cannot be opened: wrong key, moved or damaged."""


@dataclass(frozen=True, slots=True)
class Keyring:
    """The installation's two keys, 32 bytes each: `data` wraps the persons' keys, `lookup` hashes Telegram ids."""

    data: bytes
    lookup: bytes

    @classmethod
    def new(cls) -> "Keyring":
        """Fresh random keys."""
        return cls(data=os.urandom(32), lookup=os.urandom(32))

    @classmethod
    def parse(cls, text: str) -> "Keyring":
        """The keys from a key file's text. Raises SealError when it is none."""
        try:
            raw = json.loads(text)
            ring = cls(data=base64.b64decode(raw["data"]), lookup=base64.b64decode(raw["lookup"]))
        except (ValueError, KeyError, TypeError) as error:
            raise SealError("this is not a Handrail key file") from error
        if len(ring.data) != 32 or len(ring.lookup) != 32:
            raise SealError("this key file holds keys of the wrong length")
        return ring

    def dump(self) -> str:
        """The key file's text."""
        return json.dumps(
            {"data": base64.b64encode(self.data).decode(), "lookup": base64.b64encode(self.lookup).decode()}, indent=1
        )

    @property
    def fingerprint(self) -> str:
        """Tells one key from another without telling the key; kept in the database to notice a wrong key file."""
        return hmac.new(self.data, b"handrail key fingerprint", hashlib.sha256).hexdigest()[:32]


class Vault:
    """Seals and opens. One for the process; safe to share between threads."""

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring
        self._ciphers: dict[str, AESGCM] = {"": AESGCM(keyring.data)}

    @property
    def fingerprint(self) -> str:
        """See `Keyring.fingerprint`."""
        return self._keyring.fingerprint

    def new_key(self) -> bytes:
        """A fresh data key for a person, wrapped and ready to be stored."""
        return aes_key_wrap(self._keyring.data, os.urandom(32))

    def admit(self, subject: str, wrapped: bytes) -> None:
        """Unwrap a person's key and keep it for `seal` and `open`. Raises SealError under a wrong installation key."""
        try:
            self._ciphers[subject] = AESGCM(aes_key_unwrap(self._keyring.data, wrapped))
        except InvalidUnwrap as error:
            raise SealError("a data key does not open: is this the right key file?") from error

    def knows(self, subject: str) -> bool:
        """Whether the person's key is in hand. The empty subject is the installation itself."""
        return subject in self._ciphers

    def forget(self, subject: str) -> None:
        """Drop a person's key from memory, after its row was destroyed."""
        self._ciphers.pop(subject, None)

    def seal(self, subject: str, table: str, column: str, row: str, text: str) -> bytes:
        """Encrypt `text` for its place. The person's key must have been admitted."""
        nonce = os.urandom(_NONCE_BYTES)
        place = f"{table}.{column}.{row}.{subject}".encode()
        return _FORMAT + nonce + self._ciphers[subject].encrypt(nonce, text.encode(), place)

    def open(self, subject: str, table: str, column: str, row: str, sealed: bytes) -> str:
        """Decrypt what `seal` made for this very place. Raises SealError otherwise."""
        if sealed[:1] != _FORMAT:
            raise SealError(f"{table}.{column} of row {row} has a form that this version does not know")
        place = f"{table}.{column}.{row}.{subject}".encode()
        nonce, body = sealed[1 : 1 + _NONCE_BYTES], sealed[1 + _NONCE_BYTES :]
        try:
            return self._ciphers[subject].decrypt(nonce, body, place).decode()
        except (InvalidTag, KeyError, ValueError) as error:
            raise SealError(f"{table}.{column} of row {row} does not open") from error

    def lookup(self, bot_id: int, telegram_id: int | str) -> str:
        """A keyed hash under which an account is found again without its Telegram id being readable."""
        return hmac.new(self._keyring.lookup, f"{bot_id}:{telegram_id}".encode(), hashlib.sha256).hexdigest()
