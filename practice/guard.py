"""Who may talk to the practice page: this machine's own browser, and only from the page itself.

A web site elsewhere can make a browser send requests to loopback. So a foreign Host header is refused (DNS rebinding), a
POST needs the page's own Origin (cross-site requests), and nothing from elsewhere is loaded. The rule a reader must not
break: no route goes round this.
"""

from __future__ import annotations

import re

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_LOOPBACK = re.compile(r"(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?", re.IGNORECASE)
_READS = {"GET", "HEAD"}
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class Guard:
    """Refuses what does not come from the page itself and adds the headers that keep a browser strict."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or answer it with 403."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        refusal = refuse(scope["method"], Headers(scope=scope))

        async def strict(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
            await send(message)

        if refusal:
            await PlainTextResponse(refusal, status_code=403)(scope, receive, strict)
        else:
            await self.app(scope, receive, strict)


def refuse(method: str, headers: Headers) -> str:
    """Why this request is not for us; empty when it may pass."""
    host = headers.get("host", "")
    if not _LOOPBACK.fullmatch(host):
        return "This page is for this machine only: open it as http://127.0.0.1."
    if method not in _READS and headers.get("origin", "") != f"http://{host}":
        return "Only the practice page itself may do this."
    return ""
