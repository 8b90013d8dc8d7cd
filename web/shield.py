"""What surrounds every answer: security headers, a limit on what may be sent in, no caching.

Pure ASGI, because wrappers that read the answer would hold back the event stream. The rule a reader must not break: no
template needs an inline script or style, and nothing is loaded from anywhere else.
"""

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MOST_BYTES = 64 * 1024
"""No form of ours is longer (OWASP ASVS 15.1.3)."""

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
"""For a drawn chart opened by itself: its own styles, and nothing else."""

HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    # Not `no-referrer`: with it browsers send `Origin: null` on our own forms, and the check of the origin would fail.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "x-robots-tag": "noindex, nofollow",
    "cache-control": "no-store",
}
_HTTPS_ONLY = "max-age=63072000; includeSubDomains"


class TooLongError(ValueError):
    """More was sent than any form holds: the reader of the form makes a bad request of it."""


class Shield:
    """Wraps the application."""

    def __init__(self, app: ASGIApp, *, secure: bool) -> None:
        self.app = app
        self.secure = secure

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        length = 0

        async def limited() -> Message:
            nonlocal length
            message = await receive()
            length += len(message.get("body", b""))
            if length > MOST_BYTES:  # sent in pieces, with no length said beforehand
                raise TooLongError
            return message

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                dress(MutableHeaders(scope=message), secure=self.secure)
            await send(message)

        if int(Headers(scope=scope).get("content-length", "0")) > MOST_BYTES:  # the server has seen that it is a number
            answer = PlainTextResponse("That is longer than this page takes.", status_code=413)
            await answer(scope, receive, guarded)
            return
        await self.app(scope, limited, guarded)


def dress(headers: MutableHeaders, *, secure: bool) -> None:
    """Put the security headers on an answer; those that it brings along stay."""
    for name, value in HEADERS.items():
        headers.setdefault(name, value)
    if secure:
        headers.setdefault("strict-transport-security", _HTTPS_ONLY)
