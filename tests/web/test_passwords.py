"""Which passwords are good enough, and how they are kept."""

from __future__ import annotations

import pytest

from web import passwords


@pytest.mark.parametrize(
    ("password", "problem"),
    [
        ("river lamp otter sky", None),
        ("correct horse battery", None),
        ("zwölf kleine Boxer", None),
        ("x7#kQ!9vLm2p", None),
        ("elevenchars", "password_short"),
        ("a b" * 100, "password_long"),
        ("password1234", "password_common"),
        ("Summer2026!!!!", "password_common"),
        ("passwordpassword", "password_common"),
        ("aaaaaaaaaaaaaa", "password_common"),
        ("abcabcabcabcabc", "password_common"),
        ("123456789012", "password_common"),
        ("qwertyuiopasdf", "password_common"),
        ("dana.kelly2026", "password_common"),
        ("!!!!!!!!!!!!", "password_common"),
    ],
    ids=str,
)
def test_length_and_guesses_count_and_nothing_else(password: str, problem: str | None) -> None:
    assert passwords.problem(password, "dana.kelly") == problem


def test_what_is_kept_is_no_password_and_fits_only_that_one() -> None:
    kept = passwords.hash_of("river lamp otter sky")
    assert kept.startswith("$argon2id$")
    assert passwords.hash_of("river lamp otter sky") != kept
    assert passwords.fits(kept, "river lamp otter sky")
    assert not passwords.fits(kept, "river lamp otter sea")


@pytest.mark.parametrize("kept", ["", "not a hash"], ids=["nobody", "damaged"])
def test_where_nothing_is_kept_nothing_fits(kept: str) -> None:
    assert not passwords.fits(kept, "nobody has this password")
