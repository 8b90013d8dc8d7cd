"""Telegram accounts: which one speaks for whom, and what follows when it cannot be reached.

The rule a reader must not break: nothing personal goes to an account before staff confirmed it, and a record has at most
one live account: claiming a new one ends the old one.
"""

from __future__ import annotations

from datetime import datetime, time

from actions import alerts
from actions.turn import Turn, Who, account_of
from care import schedule
from care.records import Account, AccountState, FamilyLink, LinkState, Patient, Person, Role, StaffRole
from care.rules import Rule
from storage import alerts as queries

_QUIET_FROM, _QUIET_UNTIL = time(21, 0), time(9, 0)

LIVE = (AccountState.CLAIMED, AccountState.CONFIRMED)


def claim(turn: Turn, person_id: str, telegram_id: int, shown_name: str, *, confirmed: bool = False) -> Account:
    """Let this Telegram account speak for a person from now on; an older one of the person's ends."""
    for old in turn.tx.find(Account, person_id=person_id, bot_id=turn.bot_id, state=LIVE):
        turn.tx.change(old, state=AccountState.ENDED, settled_at=turn.now)
    return turn.tx.add(
        Account(
            id=turn.tx.new_id(),
            bot_id=turn.bot_id,
            person_id=person_id,
            telegram_id=str(telegram_id),
            lookup=turn.tx.vault.lookup(turn.bot_id, telegram_id),
            shown_name=shown_name[:120],
            state=AccountState.CONFIRMED if confirmed else AccountState.CLAIMED,
            claimed_at=turn.now,
            settled_at=turn.now if confirmed else None,
        )
    )


def became_unreachable(turn: Turn, person_id: str) -> None:
    """Telegram says that this person has blocked the bot or is gone: a patient's counselor is told."""
    patient = turn.tx.get(Patient, person_id)
    if patient is not None and patient.enrolled_at is not None and patient.left_at is None:
        alerts.raise_flag(turn, person_id, Rule.BOT_BLOCKED, {})


def came_back(turn: Turn, who: Who) -> None:
    """The person wrote or unblocked the bot: messages go again."""
    if who.account.unreachable_at is not None:
        turn.tx.change(who.account, unreachable_at=None)


def blocked(turn: Turn, who: Who) -> None:
    """The person blocked the bot (my_chat_member)."""
    if who.account.unreachable_at is None:
        turn.tx.change(who.account, unreachable_at=turn.now)
        became_unreachable(turn, who.id)


def team_of(turn: Turn, patient: Patient) -> list[str]:
    """Who is told about a patient: the counselor, or the supervisors, or everybody - the first that can be reached."""
    supervisors = [staff.id for staff in queries.team(turn.tx, patient.program_id, StaffRole.SUPERVISOR)]
    everybody = [staff.id for staff in queries.team(turn.tx, patient.program_id)]
    for people in ([patient.counselor_id] if patient.counselor_id else [], supervisors, everybody):
        accounts = [account_of(turn, person_id) for person_id in people]
        reached = [account.person_id for account in accounts if account is not None and account.unreachable_at is None]
        if reached:
            return reached
    return []


def family_quiet_until(turn: Turn, person: Person) -> datetime | None:
    """When a relative's quiet hours end; None when it is not quiet. A relative lives by the patient's zone."""
    if person.role is not Role.FAMILY:
        return None
    link = turn.tx.first(FamilyLink, relative_id=person.id, state=LinkState.ACTIVE)
    patient = turn.tx.get(Patient, link.patient_id) if link else None
    if patient is None:
        return None
    return schedule.quiet_until(turn.now, patient.zone, _QUIET_FROM, _QUIET_UNTIL)
