"""The second way: an alert that Telegram has not taken goes out by e-mail or to a pager.

`plan` looks again a minute after a crisis alert was put out; `look` makes relays for whoever has not got it; `claim` and
`settle` stand between the relays and the process that carries them. The rules a reader must not break: what leaves is a
fixed line with the case code, never a reason or a name; a relay that may have arrived is repeated, since a duplicate
beats silence; once somebody has the alert nothing more leaves.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from actions import due, rungs
from actions.due import Kind
from actions.routes import DueAction
from actions.turn import Turn, audit
from care import delivery, wording_time
from care.catalogue import How, Rung
from care.records import (
    Alert,
    AlertState,
    Card,
    Level,
    Outbox,
    OutboxState,
    Patient,
    Person,
    Program,
    Relay,
    RelayState,
    Route,
    Staff,
    StaffRole,
)
from storage import alerts as alert_queries
from storage import queue

_ROUTES = {How.EMAIL: Route.EMAIL, How.WEBHOOK: Route.WEBHOOK}

ALERT = "alert"
"""What a relay is about when it carries an alert."""

WORRY_KEPT = timedelta(hours=1)
"""A worry of the watchdog that could not leave for so long is said anew by the next look, or is over."""

AFTER = timedelta(seconds=60)
"""How long Telegram has for a crisis alert before the second way is taken (product, section 3.4)."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A claimed relay as it leaves: `address` of an e-mail (empty for a webhook), a neutral subject and body.

    `kind` is for the pager: `crisis_alert`, `urgent_alert`, or what Handrail itself needs help with.
    """

    relay: Relay
    kind: str
    address: str
    code: str
    subject: str
    body: str


def plan(turn: Turn, alert: Alert, *, at_once: bool = False) -> None:
    """A crisis alert was put out: look in a minute whether Telegram took it; `at_once` when it is known that it did not."""
    if alert.level is not Level.CRISIS:
        return
    if at_once:
        due.plan(turn, Kind.SECOND_WAY, alert.id, turn.now)
    else:
        due.plan_once(turn, Kind.SECOND_WAY, alert.id, turn.now + AFTER)


def by_rung(turn: Turn, alert: Alert, rung: Rung, people: Sequence[str]) -> int:
    """Make the relays of a rung that tells by e-mail or pager as well; how many ways there are.

    E-mail goes to those of `people` who have an address; the pager is the installation's. A way that is not set up counts
    for nothing.
    """
    routes = {route for how, route in _ROUTES.items() if how in rung.by}
    return _queue_all(turn, alert.program_id, [turn.tx.need(Staff, person_id) for person_id in people], alert, routes)


def look(turn: Turn, alert_id: str) -> None:
    """Make relays to those whom the ladder has named and whose phone has not got the alert."""
    alert = turn.tx.get(Alert, alert_id)
    if alert is None or alert.state is not AlertState.OPEN or alert.level is not Level.CRISIS:
        return
    without = [person_id for person_id in rungs.told_so_far(turn, alert) if not _has_it(turn, alert, person_id)]
    if not without:
        return
    made = _queue_all(turn, alert.program_id, [turn.tx.need(Staff, person_id) for person_id in without], alert)
    act = "alert.second_way" if made else "alert.no_second_way"
    audit(turn, act, alert.id, actor_id=None, patient_id=alert.patient_id, detail=str(made),
          program_id=alert.program_id)  # fmt: skip


def claim(turn: Turn, *, most: int) -> list[Letter]:
    """Take up to `most` relays that may leave now. Each is planned again first, so that a crash loses none."""
    letters = []
    for relay in queue.waiting_relays(turn.tx, turn.now, limit=most):
        alert = turn.tx.get(Alert, relay.alert_id)
        staff = turn.tx.get(Staff, relay.staff_id)
        address = (staff.email or "") if staff is not None and staff.active else ""
        if alert is not None and alert.state is not AlertState.OPEN:
            turn.tx.change(relay, state=RelayState.CANCELLED, reason=alert.state)
        elif alert is None and relay.created_at < turn.now - WORRY_KEPT:
            turn.tx.change(relay, state=RelayState.CANCELLED, reason="too late")
        elif relay.route is Route.EMAIL and not address:
            turn.tx.change(relay, state=RelayState.REFUSED, reason="no address")
        else:
            again_at = turn.now + delivery.relay_again_after(relay.tries + 1)
            taken = turn.tx.change(relay, tries=relay.tries + 1, not_before_at=again_at)
            letters.append(_letter(turn, taken, alert, staff, address))
    return letters


def warn(turn: Turn, program_id: str, what: str) -> int:
    """Tell the supervisors of a program and the pager that Handrail itself needs help; how many relays there are.

    One that still waits is not doubled. `what` is a worry of `care.watch`.
    """
    people = alert_queries.team(turn.tx, program_id, StaffRole.SUPERVISOR, StaffRole.ADMINISTRATOR)
    return _queue_all(turn, program_id, people, what=what)


def settle(turn: Turn, letter: Letter, *, taken: bool, refused: bool = False, detail: str = "") -> None:
    """Store what became of a claimed relay. `refused`: it will never be taken; neither: it is tried again.

    `detail` holds nothing personal.
    """
    relay = turn.tx.need(Relay, letter.relay.id)
    if relay.state is not RelayState.QUEUED:
        return
    if taken:
        turn.tx.change(relay, state=RelayState.SENT, sent_at=turn.now, reason="")
    elif refused:
        turn.tx.change(relay, state=RelayState.REFUSED, reason=detail[:200])
        audit(
            turn,
            "relay.refused",
            relay.alert_id or relay.id,
            actor_id=None,
            detail=relay.route,
            program_id=relay.program_id,
        )
    else:
        turn.tx.change(relay, reason=detail[:200])


DUE: dict[Kind, DueAction] = {Kind.SECOND_WAY: look}


def _has_it(turn: Turn, alert: Alert, person_id: str) -> bool:
    """Whether Telegram took the alert for this person since it reached its level."""
    card = turn.tx.first(Card, subject_id=alert.id, person_id=person_id)
    if card is None:
        return False
    taken = turn.tx.first(Outbox, order="-sent_at", card_id=card.id, state=OutboxState.SENT)
    return taken is not None and taken.sent_at is not None and taken.sent_at >= alert.level_at


def _queue_all(
    turn: Turn,
    program_id: str,
    people: Iterable[Staff],
    alert: Alert | None = None,
    routes: Collection[Route] = frozenset(Route),
    what: str = ALERT,
) -> int:
    """A relay to each of these people who works here and has an address, and one to the pager; how many there are.

    Only by those of `routes` that this installation has.
    """
    about = alert.id if alert is not None else None
    ways = turn.routes & frozenset(routes)
    made = 0
    if Route.EMAIL in ways:
        reached = [staff for staff in people if staff.active and staff.email]
        made += sum(_queue(turn, program_id, Route.EMAIL, staff.id, alert_id=about, what=what) for staff in reached)
    if Route.WEBHOOK in ways:
        made += _queue(turn, program_id, Route.WEBHOOK, None, alert_id=about, what=what)
    return made


def _queue(
    turn: Turn, program_id: str, route: Route, staff_id: str | None, *, alert_id: str | None = None, what: str = ALERT
) -> int:
    waits = turn.tx.first(
        Relay,
        state=RelayState.QUEUED,
        program_id=program_id,
        alert_id=alert_id,
        route=route,
        staff_id=staff_id,
        what=what,
    )
    if waits is None:
        turn.tx.add(
            Relay(
                id=turn.tx.new_id(),
                program_id=program_id,
                alert_id=alert_id,
                staff_id=staff_id,
                route=route,
                what=what,
                created_at=turn.now,
                not_before_at=turn.now,
            )
        )
    return 1


def _letter(turn: Turn, relay: Relay, alert: Alert | None, staff: Staff | None, address: str) -> Letter:
    language = turn.tx.need(Person, staff.id).language if staff is not None else "en"
    if alert is None:
        subject = turn.content.plain(language, "staff.watchdog_subject")
        body = turn.content.plain(language, f"staff.watchdog_{relay.what}")
        return Letter(relay=relay, kind=relay.what, address=address, code="", subject=subject, body=body)
    code = turn.tx.need(Patient, alert.patient_id).case_code
    zone = turn.tx.need(Program, alert.program_id).zone
    since = wording_time.clock_time(alert_queries.reached_level_at(turn.tx, alert), zone, language)
    level = alert.level.name.lower()
    return Letter(
        relay=relay,
        kind=f"{level}_alert",
        address=address,
        code=code,
        subject=turn.content.plain(language, f"staff.head_{level}", code=code),
        body=turn.content.plain(language, "staff.second_way", code=code, time=since),
    )
