"""A change of a score, in words.

It measures nothing (`care.change` does). The rule a reader must not break: a change is told by these words alone, the
same to patients and staff; no arrow, no percentage, no remark stands in their place.
"""

from __future__ import annotations

from care.change import Change, Clarity
from content import Content


def in_words(content: Content, language: str, change: Change | None) -> str:
    """The change in `language`: "no clear change", "probable change, for the better", ...; None: nothing to compare."""
    if change is None:
        return content.plain(language, "assessments.change_unknown")
    if change.clarity is Clarity.NONE:
        return content.plain(language, "assessments.change_none")
    return content.plain(language, f"assessments.change_{change.clarity}_{change.direction}")
