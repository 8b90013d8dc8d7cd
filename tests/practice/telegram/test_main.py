"""The program: it answers on the loopback address, tells where, and refuses a specification that differs."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from practice.telegram.__main__ import main

ROOT = Path(__file__).parents[3]
EXCERPT = ROOT / "tests" / "data" / "bot_api.json"


def test_the_program_serves_until_it_is_told_to_end() -> None:
    command = [sys.executable, "-m", "practice.telegram", "serve", "--token", "7:a", "--token", "8:b", "--no-limits"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        try:
            assert process.stdout is not None
            ready = json.loads(process.stdout.readline())
            assert ready["bots"] == 2
            assert ready["address"] == f"http://127.0.0.1:{ready['port']}"
            with httpx.Client(base_url=ready["address"], timeout=20) as client:
                assert [client.get(f"/bot{token}/getMe").json()["result"]["id"] for token in ("7:a", "8:b")] == [7, 8]
                client.post("/_phones/5", json={}).raise_for_status()
                client.post("/_phones/5/start", json={}).raise_for_status()
                assert client.get("/bot7:a/getUpdates?timeout=50").json()["result"][0]["message"]["text"] == "/start"
        finally:
            process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=20) in {0, -signal.SIGTERM}


def test_the_program_does_not_start_with_a_specification_that_differs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = json.loads(EXCERPT.read_text(encoding="utf-8"))
    document["methods"]["getMe"]["fields"] = [{"name": "why", "types": ["String"], "required": False}]
    other = tmp_path / "other.json"
    other.write_text(json.dumps(document), encoding="utf-8")
    assert main(["serve", "--spec", str(other)]) == 1
    assert 'getMe: add "why? String"' in capsys.readouterr().out


def test_an_unknown_command_is_refused() -> None:
    with pytest.raises(SystemExit):
        main(["dance"])
