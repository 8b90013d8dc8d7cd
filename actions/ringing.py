"""Let a phone ring for an alert, or fold the alert into "and n more" when it has rung too often.

It picks nobody (`actions.alerts` does). The rules a reader must not break: a crisis always rings; whatever was to ring is
kept, so the count survives a restart; a folded alert goes on climbing.
"""

from __future__ import annotations

from actions import alert_cards, outbox
from actions.screen import screen
from actions.turn import Turn
from care import fatigue
from care.records import Alert, AlertState, Card, Person, Ring
from storage import alerts as queries


def ring(turn: Turn, alert: Alert, staff_id: str) -> bool:
    """Show the alert anew to one member of staff; False when it was folded because six rang within the hour."""
    lately = queries.rings_after(turn.tx, staff_id, turn.now - fatigue.WITHIN)
    folded = fatigue.is_to_fold(alert.level, lately)
    keep(turn, alert, staff_id, folded=folded)
    if not folded:
        alert_cards.show(turn, alert, staff_id, anew=True)
        return True
    if outbox.card(turn, alert_cards.key(alert.id, staff_id)) is not None:
        alert_cards.show(turn, alert, staff_id)
    _tell_more(turn, staff_id, anew=not any(each.folded for each in lately))
    return False


def keep(turn: Turn, alert: Alert, staff_id: str, *, folded: bool = False) -> None:
    """Write down that a phone was to ring for an alert."""
    turn.tx.add(
        Ring(
            id=turn.tx.new_id(),
            alert_id=alert.id,
            staff_id=staff_id,
            level=alert.level,
            rung_at=turn.now,
            folded=folded,
        )
    )


def refresh(turn: Turn, alert: Alert) -> None:
    """Somebody took or closed the alert: bring the messages up to date that it is folded into."""
    for staff_id in {each.staff_id for each in turn.tx.find(Ring, alert_id=alert.id, folded=True)}:
        _tell_more(turn, staff_id)


def _tell_more(turn: Turn, staff_id: str, *, anew: bool = False) -> None:
    person, card = turn.tx.need(Person, staff_id), turn.tx.first(Card, key=_key(staff_id))
    if card is None and not anew:
        return
    lately = queries.rings_after(turn.tx, staff_id, turn.now - fatigue.WITHIN)
    folded = [turn.tx.get(Alert, alert_id) for alert_id in {each.alert_id for each in lately if each.folded}]
    count = sum(alert is not None and alert.state is AlertState.OPEN for alert in folded)
    text = {0: "staff.more_none", 1: "staff.more_one"}.get(count, "staff.more_many")
    message = screen(turn, person.language, text, n=str(count))
    outbox.show(turn, _key(staff_id), staff_id, message, outbox.ALERT, subject_id=staff_id, anew=anew)


def _key(staff_id: str) -> str:
    return f"more:{staff_id}"
