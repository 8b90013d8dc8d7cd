"""The drill at each hand-over of the rota: whoever is on call from now on answers it, or the supervisors are told.

The steps are `care.rota`. The rules a reader must not break: a duty is confirmed by its own person and nobody else; as
long as it is not, the one before is told of every alert too; a drill that cannot be sent is raised at once.
"""

from __future__ import annotations

from actions import due, outbox, relaying, staffing
from actions.due import Kind
from actions.routes import DueAction, TapAction
from actions.screen import button, screen
from actions.turn import Turn, Who, audit
from care import rota, wording_time
from care.buttons import Tap
from care.message import Outgoing
from care.records import Duty, Person, Program, Staff, StaffRole
from care.rota import Drill

UNANSWERED = "drill"
"""What the second way says to supervisors: `staff.watchdog_drill`."""


def plan(turn: Turn, duty: Duty) -> None:
    """Plan the drill of a duty. May run any number of times."""
    step = rota.drill(duty, turn.now)
    if step.act is not Drill.WAIT:
        due.plan(turn, Kind.DRILL, duty.id, turn.now)
    elif step.next_at is not None:
        due.plan(turn, Kind.DRILL, duty.id, step.next_at)
    else:
        due.drop(turn, Kind.DRILL, duty.id)


def look(turn: Turn, duty_id: str) -> None:
    """Do what is due on a drill and plan the next look."""
    duty = turn.tx.get(Duty, duty_id)
    if duty is None:
        return
    staff = turn.tx.need(Staff, duty.staff_id)
    step = rota.drill(duty, turn.now)
    if step.act is not Drill.WAIT and duty.drills == 0 and rota.carries_on(_around(turn, duty), duty):
        turn.tx.change(duty, confirmed_at=turn.now)
        return
    if step.act is Drill.RING and (not staff.active or not staffing.is_reachable(turn, staff.id)):
        _raise(turn, duty)
        return
    if step.act is Drill.RING:
        duty = turn.tx.change(duty, drills=duty.drills + 1)
        _show(turn, duty, anew=True)
    elif step.act is Drill.RAISE:
        _raise(turn, duty)
        return
    if step.next_at is not None:
        due.plan(turn, Kind.DRILL, duty.id, step.next_at)


def confirm(turn: Turn, staff_id: str, duty_id: str) -> bool:
    """Whoever begins to be on call answers the drill; False when it is too late or was answered.

    Raises LookupError for somebody else's duty.
    """
    staff, duty = turn.tx.need(Staff, staff_id), turn.tx.get(Duty, duty_id)
    if duty is None or duty.staff_id != staff.id or not staff.active:
        raise LookupError("somebody else's duty")
    if not duty.starts_at <= turn.now < duty.ends_at:
        return False
    won = turn.tx.change_if(duty, {"confirmed_at": None}, confirmed_at=turn.now)
    if won is None:
        return False
    due.drop(turn, Kind.DRILL, duty.id)
    audit(turn, "duty.confirmed", duty.id, actor_id=staff.id, program_id=duty.program_id)
    _show(turn, won)
    return True


def not_told(turn: Turn, duty_id: str) -> None:
    """The drill could not be sent: the supervisors are told at once."""
    duty = turn.tx.get(Duty, duty_id)
    if duty is not None and duty.confirmed_at is None and 0 < duty.drills <= len(rota.RINGS_AFTER):
        _raise(turn, duty)


def unconfirmed(turn: Turn, program_id: str) -> list[Duty]:
    """The duties under way whose drill nobody has answered though it was raised."""
    there = rota.under_way(staffing.duties(turn, program_id), turn.now)
    return [duty for duty in there if duty.confirmed_at is None and duty.drills > len(rota.RINGS_AFTER)]


def on_confirm(turn: Turn, who: Who, tap: Tap) -> str:
    """The button under a drill."""
    outbox.touched(turn, _key(tap.object_id), tap.message_id)
    if turn.tx.get(Duty, tap.object_id) is None:  # taken off the rota meanwhile
        return turn.content.plain(who.language, "staff.no_more")
    try:
        done = confirm(turn, who.id, tap.object_id)
    except LookupError:
        return turn.content.plain(who.language, "staff.not_yours")
    return "" if done else turn.content.plain(who.language, "staff.no_more")


TAPS: dict[str, TapAction] = {"duty_ok": on_confirm}
DUE: dict[Kind, DueAction] = {Kind.DRILL: look}


def _raise(turn: Turn, duty: Duty) -> None:
    """Nobody answers: the supervisors are told in Telegram and by the second way."""
    turn.tx.change(duty, drills=len(rota.RINGS_AFTER) + 1)
    due.drop(turn, Kind.DRILL, duty.id)
    audit(turn, "duty.not_confirmed", duty.id, actor_id=None, program_id=duty.program_id)
    relaying.warn(turn, duty.program_id, UNANSWERED)
    name = turn.tx.need(Staff, duty.staff_id).name
    for staff in staffing.team(turn, duty.program_id, StaffRole.SUPERVISOR, StaffRole.ADMINISTRATOR):
        language = turn.tx.need(Person, staff.id).language
        outbox.say(turn, staff.id, screen(turn, language, "staff.drill_unanswered", who=name), outbox.DRILL)


def _show(turn: Turn, duty: Duty, *, anew: bool = False) -> None:
    outbox.show(turn, _key(duty.id), duty.staff_id, _card(turn, duty), outbox.DRILL, subject_id=duty.id, anew=anew)


def _card(turn: Turn, duty: Duty) -> Outgoing:
    language = turn.tx.need(Person, duty.staff_id).language
    zone = turn.tx.need(Program, duty.program_id).zone
    until = wording_time.day_and_time(duty.ends_at, zone, language)
    if duty.confirmed_at is not None:
        return screen(turn, language, "staff.drill_done", until=until)
    return screen(
        turn, language, "staff.drill", [button(turn, language, "duty_confirm", "duty_ok", duty.id)], until=until
    )


def _around(turn: Turn, duty: Duty) -> list[Duty]:
    return staffing.duties(turn, duty.program_id, since=duty.starts_at - rota.ADJOINS - rota.LONGEST)


def _key(duty_id: str) -> str:
    return f"duty:{duty_id}"
