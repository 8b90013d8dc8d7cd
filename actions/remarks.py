"""What an instrument's own rules say beside its scores, in words for staff.

It measures nothing (`care.scoring` does). The rules a reader must not break: for staff only, never shown to a patient; a
remark names the rule that it comes from and no diagnosis; an unfinished form has none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from care import scoring
from care.catalogue import Questionnaire
from care.scoring import AuditCut, Sex, Syndrome
from content import Content

_WEEKLY_BAM = "bam7"


def in_words(
    content: Content, language: str, questionnaire: Questionnaire, values: Mapping[str, int]
) -> tuple[str, ...]:
    """The remarks on these answers (question id -> number) in `language`; most forms have none."""
    return tuple(
        content.plain(language, text_id, **facts)
        for made in (_phq9, _pcl5, _auditc, _pacs, _bam7)
        for text_id, facts in made(questionnaire, values)
    )


_Remarks = Iterator[tuple[str, dict[str, str]]]


def _phq9(questionnaire: Questionnaire, values: Mapping[str, int]) -> _Remarks:
    syndrome = scoring.phq9_syndrome(questionnaire, values)
    if syndrome is not None and syndrome is not Syndrome.NONE:
        yield f"page.remark_phq9_{syndrome}", {}


def _pcl5(questionnaire: Questionnaire, values: Mapping[str, int]) -> _Remarks:
    reading = scoring.pcl5_reading(questionnaire, values)
    if reading is None or not reading.is_provisional:
        return
    which = "total" if not reading.by_symptoms else "both" if reading.by_total else "symptoms"
    facts = {"cut": str(scoring.PCL5_CUT)}
    if which == "total":
        facts["clusters"] = ", ".join(cluster.upper() for cluster in reading.lacking)
    yield f"page.remark_pcl5_{which}", facts


def _auditc(questionnaire: Questionnaire, values: Mapping[str, int]) -> _Remarks:
    """The record holds no sex, so the lower guideline is used, and staff are told so."""
    reading = scoring.auditc_reading(questionnaire, values, Sex.UNKNOWN)
    if reading is None:
        return
    if reading.is_positive:
        cut = AuditCut()
        yield "page.remark_auditc_sex", {"cut": str(cut.for_(Sex.UNKNOWN)), "man": str(cut.for_(Sex.MAN))}
    if reading.all_from_first:
        yield "page.remark_auditc_first", {}


def _pacs(questionnaire: Questionnaire, values: Mapping[str, int]) -> _Remarks:
    reading = scoring.pacs_reading(questionnaire, values)
    if reading is not None and reading.is_high:
        yield "page.remark_pacs_high", {"high": str(scoring.PACS_HIGH)}


def _bam7(questionnaire: Questionnaire, values: Mapping[str, int]) -> _Remarks:
    """The guideline is published for the BAM-IOP, whose own day bands were not found (clinical reference, section 1.3)."""
    if questionnaire.id == _WEEKLY_BAM and any(
        result.crossed for result in scoring.scored(questionnaire, values).results
    ):
        yield "page.remark_bam7", {}
