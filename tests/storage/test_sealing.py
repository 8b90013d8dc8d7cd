"""Encryption at rest: what is sealed opens in its own place, with its own key, and nowhere else."""

from __future__ import annotations

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.sealing import Keyring, SealError, Vault
from tests.storage.rows import ANA, KEYS, LUIS, OTHER_KEYS

PLACE = (ANA, "answer", "words", "row1")


def vault_of(*people: str) -> Vault:
    vault = Vault(KEYS)
    for subject in people:
        vault.admit(subject, vault.new_key())
    return vault


@given(st.text())
def test_what_is_sealed_opens_as_it_was(text: str) -> None:
    vault = vault_of(ANA)
    sealed = vault.seal(*PLACE, text)
    assert vault.open(*PLACE, sealed) == text
    assert text.encode() not in sealed or len(text) < 4


def test_the_same_words_never_look_the_same() -> None:
    vault = vault_of(ANA)
    assert len({vault.seal(*PLACE, "a hard day") for _ in range(50)}) == 50


@pytest.mark.parametrize(
    "place",
    [
        (LUIS, "answer", "words", "row1"),
        ("", "answer", "words", "row1"),
        (ANA, "message", "words", "row1"),
        (ANA, "answer", "body", "row1"),
        (ANA, "answer", "words", "row2"),
    ],
    ids=["another person", "the installation", "another table", "another column", "another row"],
)
def test_what_is_moved_does_not_open(place: tuple[str, str, str, str]) -> None:
    vault = vault_of(ANA, LUIS)
    with pytest.raises(SealError, match="does not open"):
        vault.open(*place, vault.seal(*PLACE, "a hard day"))


@given(st.data())
def test_what_is_damaged_does_not_open(data: st.DataObject) -> None:
    vault = vault_of(ANA)
    sealed = bytearray(vault.seal(*PLACE, "a hard day"))
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(SealError):
        vault.open(*PLACE, bytes(sealed))


@given(st.binary(max_size=60))
def test_what_never_was_sealed_does_not_open(sealed: bytes) -> None:
    with pytest.raises(SealError):
        vault_of(ANA).open(*PLACE, sealed)


def test_a_refusal_tells_the_place_and_nothing_else() -> None:
    vault = vault_of(ANA)
    with pytest.raises(SealError) as refused:
        vault.open(*PLACE, vault.seal(*PLACE, "a hard day")[:-1])
    assert str(refused.value) == "answer.words of row row1 does not open"


def test_a_person_s_key_does_not_open_under_another_installation_s() -> None:
    wrapped = Vault(KEYS).new_key()
    with pytest.raises(SealError, match="right key file"):
        Vault(OTHER_KEYS).admit(ANA, wrapped)


@pytest.mark.parametrize("wrapped", [b"", b"short", b"x" * 40, b"x" * 41], ids=len)
def test_a_damaged_key_does_not_open(wrapped: bytes) -> None:
    with pytest.raises(SealError):
        Vault(KEYS).admit(ANA, wrapped)


def test_what_the_installation_sealed_needs_its_key() -> None:
    sealed = Vault(KEYS).seal("", "parked_update", "body", "row1", "an update")
    assert Vault(KEYS).open("", "parked_update", "body", "row1", sealed) == "an update"
    with pytest.raises(SealError):
        Vault(OTHER_KEYS).open("", "parked_update", "body", "row1", sealed)


def test_a_key_that_is_forgotten_opens_nothing() -> None:
    vault = vault_of(ANA)
    sealed = vault.seal(*PLACE, "a hard day")
    vault.forget(ANA)
    vault.forget(ANA)
    assert not vault.knows(ANA)
    with pytest.raises(SealError):
        vault.open(*PLACE, sealed)


def test_two_persons_never_share_a_key() -> None:
    vault = Vault(KEYS)
    assert len({vault.new_key() for _ in range(50)}) == 50


def test_an_account_is_looked_up_under_a_keyed_hash() -> None:
    vault = Vault(KEYS)
    found = vault.lookup(100001, 1001)
    assert found == vault.lookup(100001, "1001")
    assert found == Vault(OTHER_KEYS).lookup(100001, 1001), "the look-up key is another one than the data key"
    others = (
        vault.lookup(100002, 1001),
        vault.lookup(100001, 1002),
        Vault(Keyring(data=KEYS.data, lookup=b"m" * 32)).lookup(100001, 1001),
    )
    assert found not in others
    assert "1001" not in found
    assert len(found) == 64


# ------------------------------------------------------------------------------------------------------- key files


def in_base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def test_a_key_file_is_read_back_as_it_was_written() -> None:
    ring = Keyring.new()
    assert Keyring.parse(ring.dump()) == ring
    assert len(ring.data) == len(ring.lookup) == 32
    assert ring.data != ring.lookup


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not a Handrail key file"),
        ("not json", "not a Handrail key file"),
        ("null", "not a Handrail key file"),
        ("[]", "not a Handrail key file"),
        ("{}", "not a Handrail key file"),
        (json.dumps({"data": in_base64(b"d" * 32)}), "not a Handrail key file"),
        (json.dumps({"data": 7, "lookup": 8}), "not a Handrail key file"),
        (json.dumps({"data": "a", "lookup": "b"}), "not a Handrail key file"),
        (json.dumps({"data": "é", "lookup": "é"}), "not a Handrail key file"),
        (json.dumps({"data": "", "lookup": ""}), "wrong length"),
        (json.dumps({"data": in_base64(b"d" * 31), "lookup": in_base64(b"l" * 32)}), "wrong length"),
        (json.dumps({"data": in_base64(b"d" * 32), "lookup": in_base64(b"l" * 33)}), "wrong length"),
    ],
    ids=[
        *("empty", "no json", "null", "a list", "no keys", "one key", "numbers", "no base64", "no ascii"),
        *("empty keys", "short", "long"),
    ],
)
def test_what_is_no_key_file_is_refused_without_showing_it(text: str, said: str) -> None:
    with pytest.raises(SealError, match=said) as refused:
        Keyring.parse(text)
    assert in_base64(b"d" * 31) not in str(refused.value)


def test_a_fingerprint_tells_keys_apart_and_not_what_they_are() -> None:
    assert KEYS.fingerprint == Vault(KEYS).fingerprint == Keyring.parse(KEYS.dump()).fingerprint
    assert KEYS.fingerprint != OTHER_KEYS.fingerprint
    assert KEYS.data.hex()[:8] not in KEYS.fingerprint
