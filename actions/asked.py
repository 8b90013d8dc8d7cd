"""What a check-in or an assessment asks: its questionnaire, frozen at the start, and the answers so far.

The rule a reader must not break: a running one keeps the questions with which it started, and whoever shows old answers
shows them with the words with which they were asked.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping

from actions.turn import Turn
from care import checkin as asking
from care.catalogue import Questionnaire
from care.records import Answer, AskedQuestionnaire, Checkin, EarlierAnswer
from content import frozen


def freeze(turn: Turn, questionnaire: Questionnaire) -> Questionnaire:
    """Keep the questionnaire as it is asked now; it, with the id under which it is kept.

    Content that changed under the same version replaces what was kept. A mixture with extra questions has no version of its
    own: a changed one gets another id, because check-ins that are running ask the earlier one.
    """
    kept = AskedQuestionnaire(id=questionnaire.key, body=frozen.dump(questionnaire))
    if turn.tx.add_new(kept):
        return questionnaire
    there = turn.tx.need(AskedQuestionnaire, kept.id)
    if there.body == kept.body:
        return questionnaire
    if asking.MIXED in questionnaire.id:
        base = questionnaire.id.partition(asking.MIXED)[0]
        digest = hashlib.sha256(kept.body.encode()).hexdigest()[:16]
        return freeze(turn, dataclasses.replace(questionnaire, id=f"{base}{asking.MIXED}{digest}"))
    turn.tx.change(there, body=kept.body)
    return questionnaire


def questionnaire_of(turn: Turn, checkin: Checkin) -> Questionnaire:
    """The questionnaire as this check-in asks or asked it. Raises LookupError when nothing is known of it any more."""
    key = f"{checkin.questionnaire}@{checkin.version}"
    current = turn.content.questionnaires.get(checkin.questionnaire) or turn.content.instruments.get(
        checkin.questionnaire
    )
    if current is not None and current.key == key:
        return current
    kept = turn.tx.get(AskedQuestionnaire, key)
    if kept is not None:
        return frozen.thaw(kept.body)
    if current is None:
        raise LookupError(f"no questionnaire {key}")
    return current


def answers_of(turn: Turn, checkin_id: str) -> list[Answer]:
    """The answers given so far."""
    return turn.tx.find(Answer, checkin_id=checkin_id)


def values_of(turn: Turn, checkin_id: str) -> Mapping[str, int]:
    """The answers given so far that are numbers: question id -> number."""
    return asking.values(answers_of(turn, checkin_id))


def is_given(answer: Answer) -> bool:
    """Whether there is an answer or a skip; what was set aside is neither."""
    return answer.value is not None or answer.words is not None or answer.picked is not None or answer.skipped


def store(turn: Turn, checkin: Checkin, question: str, **given: object) -> Answer:
    """Store an answer; what it replaces is kept. `given` are fields of the answer, the others are emptied.

    Answers to questions that are not asked any more after this one are set aside the same way.
    """
    fields: dict[str, object] = {
        "value": None,
        "words": None,
        "picked": None,
        "skipped": False,
        "chat_message_id": None,
    }
    fields.update(given)
    there = turn.tx.first(Answer, checkin_id=checkin.id, question=question)
    if there is None:
        answer = turn.tx.add(
            Answer(
                id=turn.tx.new_id(),
                checkin_id=checkin.id,
                patient_id=checkin.patient_id,
                question=question,
                answered_at=turn.now,
                **fields,  # type: ignore[arg-type]  # the fields above, by name
            )
        )
    else:
        if _differs(there, fields):
            _keep(turn, there)
        answer = turn.tx.change(there, answered_at=turn.now, **fields)
    _set_aside(turn, checkin)
    return answer


def _differs(there: Answer, fields: Mapping[str, object]) -> bool:
    before = dataclasses.asdict(there)
    return any(before[name] != fields[name] for name in ("value", "words", "picked", "skipped"))


def _keep(turn: Turn, answer: Answer) -> None:
    turn.tx.add(
        EarlierAnswer(
            id=turn.tx.new_id(),
            answer_id=answer.id,
            patient_id=answer.patient_id,
            value=answer.value,
            words=answer.words,
            picked=answer.picked,
            skipped=answer.skipped,
            answered_at=answer.answered_at,
            replaced_at=turn.now,
        )
    )


def _set_aside(turn: Turn, checkin: Checkin) -> None:
    """Empty the answers to questions that the answers before them do not lead to any more."""
    questionnaire = questionnaire_of(turn, checkin)
    if not any(item.when or item.when_any for item in questionnaire.items) and questionnaire.gate is None:
        return
    answers = answers_of(turn, checkin.id)
    asked = {item.id for item in asking.path(questionnaire, asking.values(answers), checkin.form)}
    for answer in answers:
        if answer.question not in asked and is_given(answer):
            _keep(turn, answer)
            turn.tx.change(answer, value=None, words=None, picked=None, skipped=False)
