"""The buttons of an alert on a staff member's phone.

They do nothing by themselves: each asks who tapped and hands on. The rule a reader must not break: a button is a
request, an old one gets a kind answer, and the card under it is brought up to date.
"""

from __future__ import annotations

from actions import alert_access, alert_cards, alerts, outbox
from actions.routes import TapAction
from actions.turn import Turn, Who
from care.buttons import Tap
from care.records import Alert, AlertState, Outcome, Staff


def on_acknowledge(turn: Turn, who: Who, tap: Tap) -> str:
    """The button of an alert: acknowledge."""
    alert = alert_access.for_staff(turn, who, tap)
    if alert is None:
        return turn.content.plain(who.language, "staff.not_yours")
    _touched(turn, who, tap)
    if alerts.acknowledge(turn, who.id, alert.id):
        return ""
    alert_cards.show(turn, turn.tx.need(Alert, alert.id), who.id)
    if alert.state is AlertState.RESOLVED:
        return turn.content.plain(who.language, "staff.gone")
    by = turn.tx.get(Staff, turn.tx.need(Alert, alert.id).acknowledged_by)
    return turn.content.plain(who.language, "staff.too_late", who=by.name if by else "?")


def on_resolve(turn: Turn, who: Who, tap: Tap) -> str:
    """The buttons of an alert: resolve shows the outcomes, an outcome closes it."""
    alert = alert_access.for_staff(turn, who, tap)
    if alert is None:
        return turn.content.plain(who.language, "staff.not_yours")
    _touched(turn, who, tap)
    if alert.state is AlertState.RESOLVED:
        alert_cards.show(turn, alert, who.id)
        return turn.content.plain(who.language, "staff.gone")
    if not tap.argument:
        alert_cards.show(turn, alert, who.id, lead="staff.pick_outcome", outcomes=True)
        return ""
    if tap.argument not in set(Outcome):
        return ""
    alerts.resolve(turn, who.id, alert.id, Outcome(tap.argument))
    return ""


TAPS: dict[str, TapAction] = {"al_ack": on_acknowledge, "al_res": on_resolve}


def _touched(turn: Turn, who: Who, tap: Tap) -> None:
    outbox.touched(turn, alert_cards.key(tap.object_id, who.id), tap.message_id)
