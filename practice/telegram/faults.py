"""Faults of the Bot API kind, on order: "the next two sendMessage calls are answered 429".

Faults of the line (a hang, a reset, half a reply) cannot be played from within a well-formed answer; the tests have a
proxy for those. Rule: a fault says whether the call takes effect all the same: that is what the bot cannot know.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from practice.telegram.refusals import BLOCKED, RESTART, Refusal, too_many

HTML_PAGE = "<html><head><title>502 Bad Gateway</title></head><body><center>nginx</center></body></html>"


@dataclass(frozen=True)
class Fault:
    """A bad answer: a `refusal` of Telegram's, or a page of `html` with `status`.

    `accepted`: the call took effect all the same. `whole_bot`: the wait of a 429 is for every chat.
    """

    refusal: Refusal | None = None
    html: str = ""
    status: int = 200
    accepted: bool = False
    whole_bot: bool = True


def flood(retry_after: int, *, whole_bot: bool = True) -> Fault:
    """429: wait so many seconds. A send or edit during the wait, to anybody or to this chat only, is a violation."""
    return Fault(too_many(retry_after), whole_bot=whole_bot)


def restart(*, accepted: bool = False) -> Fault:
    """500 "Internal Server Error: restart"."""
    return Fault(Refusal(500, RESTART), accepted=accepted)


def bad_gateway(status: int = 502, *, accepted: bool = False) -> Fault:
    """502 (or 504, or a proxy's 404) with an HTML page instead of JSON."""
    return Fault(html=HTML_PAGE, status=status, accepted=accepted)


def html_page(*, accepted: bool = True) -> Fault:
    """200 with an HTML page: the call took effect, and the bot cannot read that it did."""
    return Fault(html=HTML_PAGE, accepted=accepted)


def blocked() -> Fault:
    """403: the user blocked the bot."""
    return Fault(Refusal(403, BLOCKED))


def refused(description: str, status: int = 400, parameters: dict[str, Any] | None = None) -> Fault:
    """Any refusal, with the whole description as Telegram would send it."""
    return Fault(Refusal(status, description, parameters=parameters))


KINDS: dict[str, Callable[..., Fault]] = {
    "flood": flood,
    "restart": restart,
    "bad_gateway": bad_gateway,
    "html_page": html_page,
    "blocked": blocked,
    "refused": refused,
}
"""For orders that come as words, from another process."""


@dataclass
class _Order:
    method: str
    fault: Fault
    times: int
    skip: int
    chat_id: int | None


@dataclass
class Faults:
    """The orders that are still open."""

    _orders: list[_Order] = field(default_factory=list)

    def order(self, method: str, times: int, fault: Fault, *, skip: int, chat_id: int | None) -> None:
        """Play `fault` for `times` calls of `method` ("*": any but getUpdates), after letting `skip` of them pass."""
        self._orders.append(_Order(method, fault, times, skip, chat_id))

    def take(self, method: str, chat_id: object) -> Fault | None:
        """Give the fault to play for this call, and count it."""
        for order in self._orders:
            fits = method == order.method or (order.method == "*" and method != "getUpdates")
            if not fits or (order.chat_id is not None and order.chat_id != chat_id):
                continue
            if order.skip > 0:
                order.skip -= 1
                continue
            order.times -= 1
            if order.times <= 0:
                self._orders.remove(order)
            return order.fault
        return None

    def clear(self) -> None:
        """Forget every order."""
        self._orders.clear()
