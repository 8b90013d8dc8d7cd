"""The Bot API over HTTP: every form of request, real status codes, long polls, and the real client library."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable
from io import BytesIO

import httpx
import pytest
from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from practice.telegram import bad_gateway, create_app, flood, html_page, restart
from practice.telegram.phones import PIXEL
from tests.practice.telegram.worlds import World

pytestmark = pytest.mark.anyio
SHORT = 0.002
"""The real length of a second of a long poll in these tests."""


@contextlib.asynccontextmanager
async def browsing(world: World, second: float = SHORT) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=create_app(world.telegram, second=second))
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        yield client


@contextlib.asynccontextmanager
async def bot_of(world: World, token: str | None = None, second: float = SHORT) -> AsyncIterator[Bot]:
    app = create_app(world.telegram, second=second)

    def request() -> HTTPXRequest:
        return HTTPXRequest(httpx_kwargs={"transport": httpx.ASGITransport(app=app)})

    bot = Bot(
        token or world.telegram.token,
        base_url="http://test/bot",
        base_file_url="http://test/file/bot",
        request=request(),
        get_updates_request=request(),
    )
    async with bot:
        yield bot


def path(world: World, method: str) -> str:
    return f"/bot{world.telegram.token}/{method}"


async def test_query_form_multipart_and_json_are_all_read() -> None:
    world = World()
    hello = {"chat_id": "5", "text": "Hello"}
    async with browsing(world) as client:
        address = path(world, "sendMessage")
        answers = [
            await client.get(address, params=hello),
            await client.post(address, params=hello),
            await client.post(address, data=hello),
            await client.post(address, data=hello | {"chat_id": "5"}, files={"unused": b"x"}),
            await client.post(address, json={"chat_id": 5, "text": "Hello"}),
        ]
    assert [answer.status_code for answer in answers] == [200] * 5
    assert len(world.ana.notifications) == 5


BODIES = [
    ("application/json", b"{", "can't parse JSON body"),
    ("application/json", b"[1]", "can't parse JSON body"),
    ("text/plain", b"chat_id=5", "content type 'text/plain' cannot be read"),
]


@pytest.mark.parametrize(("content_type", "content", "words"), BODIES, ids=["broken", "no object", "plain text"])
async def test_a_body_that_cannot_be_read_is_a_400(content_type: str, content: bytes, words: str) -> None:
    world = World()
    async with browsing(world) as client:
        address = path(world, "sendMessage")
        answer = await client.post(address, content=content, headers={"Content-Type": content_type})
    assert answer.status_code == 400
    assert answer.json()["description"] == f"Bad Request: {words}"
    assert len(world.telegram.violations) == 1


@pytest.mark.parametrize(
    ("address", "status", "description"),
    [
        ("/", 404, "Not Found"),
        ("/botnonsense/getMe", 404, "Not Found"),
        ("/bot1:x/getMe", 401, "Unauthorized"),
        ("/bot100001:practice/getNothing", 404, "Not Found: method not found"),
        ("/file/bot100001:practice/files/none", 404, "Not Found"),
    ],
)
async def test_wrong_addresses_get_telegrams_answers(address: str, status: int, description: str) -> None:
    async with browsing(World()) as client:
        answer = await client.get(address)
    assert (answer.status_code, answer.json()["description"]) == (status, description)


async def test_a_429_carries_its_seconds_in_body_and_header() -> None:
    world = World()
    world.telegram.fail("getMe", 1, flood(35))
    async with browsing(world) as client:
        answer = await client.get(path(world, "getMe"))
    assert answer.headers["Retry-After"] == "35"
    assert answer.json()["parameters"] == {"retry_after": 35}


async def test_a_poll_without_a_timeout_is_answered_at_once_and_one_with_it_after_that_time() -> None:
    world = World()
    world.ok("getUpdates", offset=-1)
    offset = world.telegram.bot.queue.next_id
    async with browsing(world, second=1000) as client:
        answer = await client.get(path(world, "getUpdates"), params={"offset": offset})
    assert answer.json() == {"ok": True, "result": []}
    async with browsing(world) as client:
        answer = await client.get(path(world, "getUpdates"), params={"offset": offset, "timeout": 5})
    assert answer.json() == {"ok": True, "result": []}


async def polling(world: World, client: httpx.AsyncClient) -> asyncio.Task[httpx.Response]:
    """Begin a long poll and come back when it waits."""
    before = world.telegram.bot.queue.poll
    offset = world.telegram.bot.queue.next_id
    asked = {"offset": offset, "timeout": 50}
    task = asyncio.create_task(client.get(path(world, "getUpdates"), params=asked))
    for _ in range(100):
        if world.telegram.bot.queue.poll is not before:
            return task
        await asyncio.sleep(0)
    raise AssertionError("the poll did not begin")


async def test_a_long_poll_wakes_with_the_first_update() -> None:
    world = World()
    async with browsing(world, second=1000) as client:
        task = await polling(world, client)
        world.ana.send("Wake up")
        answer = await task
    assert [update["message"]["text"] for update in answer.json()["result"]] == ["Wake up"]


async def test_of_two_long_polls_the_older_one_gets_the_conflict() -> None:
    world = World()
    async with browsing(world, second=1000) as client:
        older = await polling(world, client)
        newer = await polling(world, client)
        answer = await older
        assert answer.status_code == 409
        assert answer.json()["description"].startswith("Conflict: terminated by other getUpdates request")
        world.ana.send("For the newer one")
        assert len((await newer).json()["result"]) == 1


async def test_a_webhook_ends_a_waiting_poll() -> None:
    world = World()
    async with browsing(world, second=1000) as client:
        task = await polling(world, client)
        world.ok("setWebhook", url="https://example.org/x")
        assert (await task).json()["description"] == "Conflict: terminated by setWebhook request"


async def test_the_real_client_sends_edits_answers_and_reads_updates() -> None:
    world = World()
    buttons = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])
    async with bot_of(world) as bot:
        assert bot.username == "handrail_practice_bot"
        (start,) = await bot.get_updates()
        assert start.message is not None
        assert start.message.date == world.at
        sent = await bot.send_message(5, "<b>Hi</b> <tg-spoiler>you</tg-spoiler>", "HTML", reply_markup=buttons)
        world.ana.tap("Yes")
        (tap,) = await bot.get_updates(offset=start.update_id + 1, timeout=5, allowed_updates=["callback_query"])
        assert tap.callback_query is not None
        assert tap.callback_query.data == "y"
        await tap.callback_query.answer("Noted", show_alert=True)
        await sent.edit_text("Done", disable_web_page_preview=True)
        await sent.pin(disable_notification=True)
        await bot.set_my_commands([BotCommand("help", "Help")], language_code="es")
        await bot.send_chat_action(5, "typing")
        chat = await bot.get_chat(5)
        assert chat.pinned_message is not None
        await sent.delete()
    assert world.ana.alerts == ["Noted"]
    assert world.telegram.violations == []


async def test_the_real_client_sends_changes_and_downloads_pictures() -> None:
    world = World()
    async with bot_of(world) as bot:
        sent = await bot.send_photo(5, BytesIO(PIXEL), caption="One", has_spoiler=True)
        await sent.edit_media(InputMediaPhoto(BytesIO(PIXEL), caption="<i>Two</i>", parse_mode="HTML"))
        await sent.edit_caption("Three")
        file = await bot.get_file(sent.photo[-1].file_id)
        assert bytes(await file.download_as_bytearray()) == PIXEL
        document = await bot.send_document(5, b"a,b\n", filename="list.csv")
        assert document.document is not None
        assert document.document.file_name == "list.csv"
    assert [shown.caption for shown in world.ana.screen() if not shown.mine] == ["Three", ""]
    assert world.telegram.violations == []


CLIENT_ERRORS: list[tuple[str, Callable[[World], object], type[TelegramError]]] = [
    ("not modified", lambda world: world.ok("editMessageText", chat_id=5, message_id=2, text="Same"), BadRequest),
    ("blocked", lambda world: world.ana.block(), Forbidden),
    ("429", lambda world: world.telegram.fail("*", 1, flood(9)), RetryAfter),
    ("500", lambda world: world.telegram.fail("*", 1, restart()), NetworkError),
    ("502", lambda world: world.telegram.fail("*", 1, bad_gateway()), NetworkError),
    ("404 of a proxy", lambda world: world.telegram.fail("*", 1, bad_gateway(404)), InvalidToken),
    ("200 html", lambda world: world.telegram.fail("*", 1, html_page()), TelegramError),
]


# The client library warns about a coming change whenever it raises RetryAfter itself.
@pytest.mark.filterwarnings("ignore:.*retry_after:telegram.warnings.PTBDeprecationWarning")
@pytest.mark.parametrize(
    ("arrange", "error"), [row[1:] for row in CLIENT_ERRORS], ids=[row[0] for row in CLIENT_ERRORS]
)
async def test_the_real_client_raises_what_it_raises_at_telegram(
    arrange: Callable[[World], object], error: type[TelegramError]
) -> None:
    world = World()
    message_id = world.hello()
    async with bot_of(world) as bot:
        arrange(world)
        with pytest.raises(error) as caught:
            await bot.edit_message_text("Same", 5, message_id)
    assert type(caught.value) is error


async def test_the_real_client_hears_of_conflicts_and_wrong_tokens() -> None:
    world = World()
    world.ok("setWebhook", url="https://example.org/x")
    async with bot_of(world) as bot:
        with pytest.raises(Conflict):
            await bot.get_updates()
    with pytest.raises(InvalidToken):
        async with bot_of(world, token="7:wrong"):
            pass


async def test_lone_surrogates_in_a_made_up_update_survive_the_wire() -> None:
    world = World()
    world.telegram.deliver({"message": {"text": "\ud800"}})
    async with browsing(world) as client:
        answer = await client.get(path(world, "getUpdates"))
    assert json.loads(answer.content)["result"][-1]["message"] == {"text": "\ud800"}
