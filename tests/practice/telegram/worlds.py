"""A simulated Telegram under a test's clock, and short ways to call it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from practice.telegram import Phone, SimulatedTelegram

NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)


@dataclass
class World:
    """Ana (5) has started the bot, Bo (6) has an account and has not."""

    limits: bool = False
    at: datetime = NOON
    telegram: SimulatedTelegram = field(init=False)
    ana: Phone = field(init=False)
    bo: Phone = field(init=False)

    def __post_init__(self) -> None:
        self.telegram = SimulatedTelegram(lambda: self.at, self.seconds, limits=self.limits)
        self.ana = self.telegram.phone(5, "Ana")
        self.bo = self.telegram.phone(6, "Bo")
        self.ana.start()

    def seconds(self) -> float:
        return self.at.timestamp()

    def later(self, **delta: float) -> None:
        self.at += timedelta(**delta)

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Call and give the whole body, with the HTTP status as "status"; parameters that are None are left out."""
        parameters = {name: value for name, value in parameters.items() if value is not None}
        reply = self.telegram.request(self.telegram.token, method, parameters)
        return {"status": reply.status, **reply.body}

    def ok(self, method: str, **parameters: Any) -> Any:
        """Call, insist on success, give the result."""
        body = self.call(method, **parameters)
        assert body["ok"], body
        return body["result"]

    def refusal(self, method: str, **parameters: Any) -> str:
        """Call, insist on a refusal, give "STATUS description"."""
        body = self.call(method, **parameters)
        assert not body["ok"], body
        assert body["status"] == body["error_code"]
        return f"{body['error_code']} {body['description']}"

    def hello(self, **parameters: Any) -> int:
        """Send Ana something and give its message id."""
        message_id: int = self.ok("sendMessage", **({"chat_id": 5, "text": "Hello"} | parameters))["message_id"]
        return message_id


def inline(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Make an inline keyboard."""
    return {"inline_keyboard": list(rows)}


YES = inline([{"text": "Yes", "callback_data": "y"}])
