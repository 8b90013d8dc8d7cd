"""Whose crisis numbers a person is shown: those of the country of their program.

It knows no number (`content/resources.yaml` does). The rule a reader must not break: nothing here can fail or hold a
message back - whoever belongs to no program is shown the numbers of the installation's country.
"""

from __future__ import annotations

from dataclasses import replace

from actions.turn import Turn
from care.message import Outgoing
from care.records import Account, AccountState, Person, Program
from content import Content


def at_home(turn: Turn, person_id: str, message: Outgoing) -> Outgoing:
    """The message with the crisis numbers of its reader's country."""
    if all(span.standing is None for span in message.spans):
        return message
    return replace(message, spans=content_for(turn, person_id).at_home(message.spans))


def content_for(turn: Turn, person_id: str) -> Content:
    """The texts as they are said in the country of this person."""
    person = turn.tx.get(Person, person_id)
    return turn.content if person is None else content_of(turn, person.program_id)


def content_of(turn: Turn, program_id: str) -> Content:
    """The texts as they are said in the country of a program."""
    program = turn.tx.get(Program, program_id)
    return turn.content if program is None else turn.content.in_country(program.country)


def abroad(turn: Turn) -> dict[int, str]:
    """Telegram id -> country of everybody whose program is in another country than the installation."""
    programs = {each.id: each.country for each in turn.tx.find(Program) if each.country != turn.content.country}
    people = {person.id: programs[person.program_id] for person in turn.tx.find(Person, program_id=tuple(programs))}
    live = (AccountState.CLAIMED, AccountState.CONFIRMED)
    accounts = turn.tx.find(Account, bot_id=turn.bot_id, state=live) if people else []
    return {int(each.telegram_id): people[each.person_id] for each in accounts if each.person_id in people}
