"""The second way out: crisis alerts by e-mail (SMTP) and to a pager (signed webhook) when Telegram does not take them.

It runs beside the sender and shares nothing with it, so that whatever holds Telegram up holds up nothing here. What is
said is decided in `actions.relaying`. The rules a reader must not break: an address, a password or a secret never
reaches a log; a try that may have arrived counts as not taken, and is repeated.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
import smtplib
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage
from http import HTTPStatus
from typing import Protocol
from urllib.parse import unquote, urlsplit

import httpx

from actions import relaying
from actions.relaying import Letter
from actions.turn import Turn
from bot import logs
from bot.clock import Clock
from bot.settings import Settings, is_loopback
from care.records import Route
from storage.store import Store, StoreUnavailableError
from storage.transaction import Tx

_SWEEP_S = 1.0
_STORE_BACK_OFF_S = 2.0
_MOST_AT_ONCE = 10
_GIVE_UP_S = 20.0
_MAIL_PERMANENT = 500  # RFC 5321, section 4.2.1: 5yz is permanent
_REFUSED_FOR_GOOD = range(400, 500)
_COME_AGAIN = frozenset({HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_EARLY, HTTPStatus.TOO_MANY_REQUESTS})


@dataclass(frozen=True, slots=True)
class Carried:
    """What came of one try. `refused`: trying again is of no use; `detail` holds nothing personal."""

    taken: bool = False
    refused: bool = False
    detail: str = ""


class Carrier(Protocol):
    """One way, such as e-mail."""

    async def carry(self, letter: Letter) -> Carried:
        """Try once; never raises for what the other side or the network does."""
        ...


class Mail:
    """E-mail over SMTP. Outside loopback the connection is encrypted before anything is said."""

    def __init__(self, url: str, sender: str, page: str, *, give_up_s: float = _GIVE_UP_S) -> None:
        self._parts = urlsplit(url)
        self._from = sender
        self._page = page
        self._give_up_s = give_up_s

    async def carry(self, letter: Letter) -> Carried:
        """Try once. A refusal of the recipient is for good; everything else may pass."""
        try:
            await asyncio.to_thread(self._send, letter)
        except smtplib.SMTPRecipientsRefused as error:
            code = max((answer[0] for answer in error.recipients.values()), default=0)
            return Carried(refused=code >= _MAIL_PERMANENT, detail=f"recipient refused {code}")
        except (OSError, smtplib.SMTPException) as error:
            return Carried(detail=type(error).__name__)
        return Carried(taken=True)

    def _send(self, letter: Letter) -> None:
        parts, host = self._parts, self._parts.hostname or ""
        message = EmailMessage()
        message["Subject"], message["From"], message["To"] = letter.subject, self._from, letter.address
        message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no absence note comes back
        message.set_content(f"{letter.body}\n\n{self._page}\n")
        context = ssl.create_default_context()
        if parts.scheme == "smtps":
            server: smtplib.SMTP = smtplib.SMTP_SSL(host, parts.port or 465, timeout=self._give_up_s, context=context)
        else:
            server = smtplib.SMTP(host, parts.port or 587, timeout=self._give_up_s)
        with server:
            if parts.scheme == "smtp" and not is_loopback(host):
                server.starttls(context=context)
            if parts.username:
                server.login(unquote(parts.username), unquote(parts.password or ""))
            server.send_message(message)


class Pager:
    """A webhook: a JSON body with the case code, signed so that the receiver knows who sent it and when.

    `Handrail-Signature: t=<unix seconds>,v1=<hex>` where v1 is HMAC-SHA256 with the shared secret over
    `<t>.<body>`. `id` is the same in every try, so the receiver can drop a duplicate.
    """

    def __init__(
        self, url: str, secret: str, page: str, clock: Clock, *, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        self._url, self._secret, self._page, self._clock = url, secret.encode(), page, clock
        self._client = httpx.AsyncClient(timeout=_GIVE_UP_S, transport=transport)

    async def carry(self, letter: Letter) -> Carried:
        """Try once. 4xx is for good, but for those that ask to come again."""
        seconds = str(int(self._clock.real().timestamp()))
        body = json.dumps(
            {
                "id": letter.relay.id,
                "kind": letter.kind,
                "alert": letter.relay.alert_id,
                "case": letter.code,
                "text": letter.subject,
                "page": self._page,
            }
        ).encode()
        headers = {
            "content-type": "application/json",
            "handrail-signature": f"t={seconds},v1={signature(self._secret, seconds, body)}",
        }
        try:
            answer = await self._client.post(self._url, content=body, headers=headers)
        except httpx.HTTPError as error:
            return Carried(detail=type(error).__name__)
        if answer.is_success:
            return Carried(taken=True)
        refused = answer.status_code in _REFUSED_FOR_GOOD and answer.status_code not in _COME_AGAIN
        return Carried(refused=refused, detail=f"HTTP {answer.status_code}")

    async def close(self) -> None:
        """Let go of the connections."""
        await self._client.aclose()


def signature(secret: bytes, seconds: str, body: bytes) -> str:
    """HMAC-SHA256 over `seconds`, a dot and the body, in hexadecimal."""
    return hmac.new(secret, seconds.encode() + b"." + body, hashlib.sha256).hexdigest()


def carriers(settings: Settings, clock: Clock) -> dict[Route, Carrier]:
    """The second ways that are set up."""
    found: dict[Route, Carrier] = {}
    if settings.smtp_url:
        found[Route.EMAIL] = Mail(settings.smtp_url, settings.smtp_from, settings.web_url)
    if settings.pager_url:
        found[Route.WEBHOOK] = Pager(settings.pager_url, settings.pager_secret, settings.web_url, clock)
    return found


class SecondWay:
    """Carries relays until stopped; `wake` makes it look at once. Without carriers it does nothing."""

    def __init__(self, store: Store, new_turn: Callable[[Tx], Turn], by: dict[Route, Carrier]) -> None:
        self._store = store
        self._turn = new_turn
        self._by = by
        self._woken = asyncio.Event()
        self._stopping = False

    def wake(self) -> None:
        """Look at once. Call it from the event loop."""
        self._woken.set()

    def stop(self) -> None:
        """Claim no more."""
        self._stopping = True
        self._woken.set()

    async def run(self) -> None:
        """Carry until stopped. A store that cannot be reached is waited for."""
        while not self._stopping and self._by:
            self._woken.clear()
            try:
                done = await self.send_some()
            except StoreUnavailableError as error:
                logs.failure("store unavailable", error, what="second way")
                await asyncio.sleep(_STORE_BACK_OFF_S)
                continue
            except Exception as error:  # noqa: BLE001 - a second way that ends is silence; look again with the next sweep
                logs.failure("second way", error)
                done = 0
            if not done:
                await self._pause()

    async def send_some(self) -> int:
        """Claim what may leave now and carry it; how many relays were claimed."""
        if not self._by:
            return 0
        letters = await self._store.write(lambda tx: relaying.claim(self._turn(tx), most=_MOST_AT_ONCE), crisis=True)
        await asyncio.gather(*(self._carry(letter) for letter in letters))
        return len(letters)

    async def close(self) -> None:
        """Let go of the connections."""
        for carrier in self._by.values():
            if isinstance(carrier, Pager):
                await carrier.close()

    async def _carry(self, letter: Letter) -> None:
        carrier = self._by.get(letter.relay.route)
        if carrier is None:
            carried = Carried(refused=True, detail="not set up")
        else:
            carried = await carrier.carry(letter)
        if not carried.taken:
            level = logging.ERROR if carried.refused else logging.WARNING
            logs.event("relay", level=level, kind=letter.relay.route.value, alert_id=letter.relay.alert_id,
                       status=carried.detail, tries=letter.relay.tries)  # fmt: skip
        await self._store.write(
            lambda tx: relaying.settle(
                self._turn(tx), letter, taken=carried.taken, refused=carried.refused, detail=carried.detail
            )
        )

    async def _pause(self) -> None:
        try:
            await asyncio.wait_for(self._woken.wait(), _SWEEP_S)
        except TimeoutError:
            return
