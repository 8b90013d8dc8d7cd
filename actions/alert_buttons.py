"""The buttons of an alert on a staff member's phone.

They do nothing by themselves: each asks who tapped and hands on. The rule a reader must not break: a button is a
request, an old one gets a kind answer, and the card under it is brought up to date.
"""

from __future__ import annotations

from collections.abc import Sequence

from actions import alert_access, alert_cards, alerts, handing_over, outbox, snoozing, usefulness
from actions.routes import TapAction
from actions.screen import button, option
from actions.turn import Turn, Who
from care import escalation
from care.buttons import Tap
from care.message import Button
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
        made = [button(turn, who.language, f"outcome_{outcome}", "al_res", alert.id, outcome) for outcome in Outcome]
        _offer(turn, who, alert, "staff.pick_outcome", made)
        return ""
    if tap.argument not in set(Outcome):
        return ""
    alerts.resolve(turn, who.id, alert.id, Outcome(tap.argument))
    return ""


def on_hand_over(turn: Turn, who: Who, tap: Tap) -> str:
    """Hand over: first the colleagues, then the one who was picked is asked at once; until when may follow."""
    alert = alert_access.for_staff(turn, who, tap)
    if alert is None:
        return turn.content.plain(who.language, "staff.not_yours")
    _touched(turn, who, tap)
    if alert.state is AlertState.RESOLVED:
        alert_cards.show(turn, alert, who.id)
        return turn.content.plain(who.language, "staff.gone")
    there = handing_over.colleagues(turn, alert, who.id)
    if not tap.argument:
        if not there:
            return turn.content.plain(who.language, "staff.nobody_to_ask")
        named = [
            option(staff.name, "al_hand", alert.id, _short(staff.id)) for staff in there[: handing_over.MOST_NAMED]
        ]
        _offer(turn, who, alert, "staff.pick_colleague", named)
        return ""
    picked = [staff for staff in there if _short(staff.id) == tap.argument]
    if len(picked) != 1:
        alert_cards.show(turn, alert, who.id)
        return turn.content.plain(who.language, "staff.cannot_ask")
    handing_over.hand_over(turn, who.id, alert.id, picked[0].id)
    times = [
        button(turn, who.language, f"until_{minutes}", "al_till", alert.id, minutes)
        for minutes in escalation.HANDED_FOR
    ]
    _offer(turn, who, turn.tx.need(Alert, alert.id), "staff.pick_until", times, back="keep_handed")
    return turn.content.plain(who.language, "staff.asked_now", who=picked[0].name)


def on_until(turn: Turn, who: Who, tap: Tap) -> str:
    """What was handed over comes back after a time."""
    alert = alert_access.for_staff(turn, who, tap)
    if alert is None:
        return turn.content.plain(who.language, "staff.not_yours")
    _touched(turn, who, tap)
    minutes = int(tap.argument) if tap.argument.isdecimal() else 0
    done = handing_over.set_until(turn, who.id, alert.id, minutes)
    alert_cards.show(turn, turn.tx.need(Alert, alert.id), who.id)
    return "" if done else turn.content.plain(who.language, "staff.no_more")


def on_snooze(turn: Turn, who: Who, tap: Tap) -> str:
    """Snooze: the times, then one of them."""
    alert = alert_access.for_staff(turn, who, tap)
    if alert is None:
        return turn.content.plain(who.language, "staff.not_yours")
    _touched(turn, who, tap)
    if alert.state is not AlertState.ACKNOWLEDGED or alert.acknowledged_by != who.id:
        alert_cards.show(turn, alert, who.id)
        return turn.content.plain(who.language, "staff.not_snoozed")
    if not tap.argument.isdecimal():
        times = [
            button(turn, who.language, f"snooze_{minutes}", "al_snz", alert.id, minutes)
            for minutes in escalation.SNOOZES
        ]
        _offer(turn, who, alert, "staff.pick_snooze", times)
        return ""
    if snoozing.snooze(turn, who.id, alert.id, int(tap.argument)) is None:
        alert_cards.show(turn, alert, who.id)
        return turn.content.plain(who.language, "staff.snooze_over")
    return ""


def on_useful(turn: Turn, who: Who, tap: Tap) -> str:
    """Was this useful?"""
    alert = alert_access.for_staff(turn, who, tap)
    if alert is None:
        return turn.content.plain(who.language, "staff.not_yours")
    _touched(turn, who, tap)
    if tap.argument in ("yes", "no") and usefulness.rate(turn, who.id, alert.id, useful=tap.argument == "yes"):
        return turn.content.plain(who.language, "staff.noted")
    return turn.content.plain(who.language, "staff.no_more")


def on_back(turn: Turn, who: Who, tap: Tap) -> str:
    """Nothing was picked: the card as it stands."""
    alert = alert_access.for_staff(turn, who, tap)
    if alert is None:
        return turn.content.plain(who.language, "staff.not_yours")
    _touched(turn, who, tap)
    alert_cards.show(turn, alert, who.id)
    return ""


TAPS: dict[str, TapAction] = {
    "al_ack": on_acknowledge,
    "al_res": on_resolve,
    "al_hand": on_hand_over,
    "al_till": on_until,
    "al_snz": on_snooze,
    "al_use": on_useful,
    "al_back": on_back,
}


def _offer(turn: Turn, who: Who, alert: Alert, lead: str, made: Sequence[Button], *, back: str = "back") -> None:
    """Show these buttons two in a row under the alert, and a way back."""
    rows = [tuple(made[i : i + 2]) for i in range(0, len(made), 2)]
    rows.append((button(turn, who.language, back, "al_back", alert.id),))
    alert_cards.show(turn, alert, who.id, lead=lead, rows=tuple(rows))


def _short(staff_id: str) -> str:
    """The end of an id, which is its random part: a button has no room for two whole ids."""
    return staff_id[-12:]


def _touched(turn: Turn, who: Who, tap: Tap) -> None:
    outbox.touched(turn, alert_cards.key(tap.object_id, who.id), tap.message_id)
