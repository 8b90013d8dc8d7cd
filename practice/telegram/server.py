"""The simulated Telegram as a web application: the Bot API's addresses, and the phones' for other processes.

Reads requests in every form that Telegram takes (query, form, multipart, JSON), hands them to `SimulatedTelegram` and
writes its replies with the status codes and headers of the real server. It decides nothing. Rule: a poll with the
timeout 0 is answered at once; a longer one wakes with the first update and ends by real time, not by clinic time.
"""

from __future__ import annotations

import asyncio
import json
from typing import Any

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from practice.telegram.control import control_routes
from practice.telegram.refusals import Refusal, bad_request
from practice.telegram.simulator import Reply, SimulatedTelegram, reply_of
from practice.telegram.specification import Upload


def create_app(telegram: SimulatedTelegram, *, second: float = 1.0) -> Starlette:
    """Make the application. `second` is the real length of a second of a long poll: tests shorten it."""

    async def call(request: Request) -> Response:
        token, method = request.path_params["token"], request.path_params["method"]
        try:
            raw = await read_parameters(request)
        except Refusal as refusal:
            telegram.violations.append(f"{method}: {refusal.description}")
            return _response(reply_of(refusal))
        if method.lower() == "getupdates":
            return _response(await _poll(telegram, token, raw, second))
        return _response(telegram.answer(token, method, raw))

    async def download(request: Request) -> Response:
        bot = telegram.bots.get(request.path_params["token"])
        path = request.path_params["path"]
        for stored in bot.files.values() if bot else ():
            if stored.path == path:
                return Response(stored.content, media_type=stored.mime_type)
        return _response(reply_of(Refusal(404, "Not Found")))

    async def nothing(_request: Request) -> Response:
        return _response(reply_of(Refusal(404, "Not Found")))

    return Starlette(
        routes=[
            Route("/file/bot{token}/{path:path}", download, methods=["GET"]),
            Route("/bot{token}/{method}", call, methods=["GET", "POST"]),
            *control_routes(telegram, second=second),
            Route("/{anything:path}", nothing, methods=["GET", "POST"]),
        ]
    )


async def _poll(telegram: SimulatedTelegram, token: str, raw: dict[str, object], second: float) -> Reply:
    loop = asyncio.get_running_loop()
    news = asyncio.Event()

    def wake() -> None:
        loop.call_soon_threadsafe(news.set)

    poll = telegram.open_poll(token, raw, wake)
    if isinstance(poll, Reply):
        return poll
    try:
        async with asyncio.timeout(poll.timeout * second):
            while not telegram.has_news(token, poll):
                news.clear()
                await news.wait()
    except TimeoutError:
        pass
    finally:
        telegram.bots[token].queue.close(poll)
    return telegram.finish_poll(token, poll)


async def read_parameters(request: Request) -> dict[str, object]:
    """Read a request's parameters from its address and its body; raises Refusal for a body that cannot be read."""
    parameters: dict[str, object] = dict(request.query_params)
    content_type = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if request.method != "POST":
        return parameters
    if content_type == "application/json":
        parameters |= _json_object(await request.body())
    elif content_type in {"application/x-www-form-urlencoded", "multipart/form-data"}:
        async with request.form() as form:
            for name, value in form.multi_items():
                parameters[name] = await _upload(value) if isinstance(value, UploadFile) else value
    elif await request.body():
        raise bad_request(f"content type {content_type!r} cannot be read")
    return parameters


def _json_object(body: bytes) -> dict[str, Any]:
    try:
        found = json.loads(body or b"{}")
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise bad_request("can't parse JSON body")
    return found


async def _upload(part: UploadFile) -> Upload:
    return Upload(part.filename or "file", await part.read(), part.content_type or "application/octet-stream")


def _response(reply: Reply) -> Response:
    if reply.html:
        return HTMLResponse(reply.html, status_code=reply.status)
    headers = {"Retry-After": str(reply.retry_after)} if reply.retry_after else {}
    text = json.dumps(reply.body)
    return Response(text, status_code=reply.status, headers=headers, media_type="application/json")
