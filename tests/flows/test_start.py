"""Starting and stopping: clear messages for what is wrong, and the command line as people use it."""

from __future__ import annotations

import asyncio
import gzip
import json
import os
import socket
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from server.cli.ledger import main as ledger
from server.cli.replay import main as replay
from server.errors import CopilotError, ProblemsFound
from server.insight.cell import FEWEST
from server.settings import from_environment
from server.storage.database import Database, sqlite_url
from server.storage.migrate import HEAD, migrate
from tests.flows.conftest import Live
from tests.server_process import PROJECT, ServerProcess, copied


def serve(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `serve` that is expected to end by itself."""
    command = [sys.executable, "-m", "server", "serve", *arguments]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=60, check=False)


def test_occupied_port(tmp_path: Path) -> None:
    """An occupied port is said at once, with the port to try instead."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        ended = serve("--port", str(port), "--data-dir", str(tmp_path))
    assert ended.returncode == 1
    assert "another program already listens there" in ended.stderr
    assert f"--port {port + 1}" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--knowledge", "/nowhere"], "there is no folder of brands"),
        (["--orders", "/nowhere"], "there is no such folder"),
        (["--data-dir", "/proc/nowhere"], "nothing can be written there"),
        (["--data-dir", "/proc/tty"], "nothing can be written there"),
        (["--database", "postgresql://nobody@127.0.0.1:1/nowhere"], "the database cannot be used"),
        (["--database", "mysql://x/y"], "are not supported"),
        (["--port", "99999"], "cannot listen there"),
    ],
)
def test_wrong_places(tmp_path: Path, arguments: list[str], said: str) -> None:
    """A wrong place ends the start with one readable message."""
    ended = serve("--port", "0", "--data-dir", str(tmp_path), *arguments)
    assert ended.returncode == 1
    assert said in ended.stderr
    assert "Traceback" not in ended.stderr


def test_settings_from_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Options win over variables, variables over defaults; a wrong one is named."""
    monkeypatch.setenv("COPILOT_PORT", "9001")
    monkeypatch.setenv("COPILOT_ORIGINS", "chrome-extension://a, https://b.example")
    monkeypatch.setenv("COPILOT_DEMO", "false")
    settings = from_environment(host="127.0.0.2", port=None)
    assert (settings.host, settings.port, settings.demo) == ("127.0.0.2", 9001, False)
    assert settings.origins == ("chrome-extension://a", "https://b.example")
    monkeypatch.setenv("COPILOT_PORT", "eighty")
    with pytest.raises(CopilotError, match="port"):
        from_environment()


async def test_newer_database_is_refused(tmp_path: Path) -> None:
    """A database from a newer program is left alone, with a clear message."""
    database = Database(sqlite_url(tmp_path / "copilot.sqlite3"))
    await migrate(database, tmp_path / "backups")
    await database.close()
    with sqlite3.connect(tmp_path / "copilot.sqlite3") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    ended = await asyncio.to_thread(serve, "--port", "0", "--data-dir", str(tmp_path))
    assert ended.returncode != 0
    assert f"schema 9999, this program knows schemas up to {HEAD}" in ended.stderr


async def test_regular_stop_and_second_start(tmp_path: Path, indexed: Path) -> None:
    """Ctrl-C ends with code 0 and no complaint; every later start finds everything in place."""
    server = ServerProcess(copied(indexed, tmp_path))
    for _ in range(2):
        await asyncio.to_thread(server.start)
        process = server.process
        await asyncio.to_thread(server.stop)
        assert process is not None
        assert process.returncode == 0
        assert "Traceback" not in "".join(server.output)
    assert (tmp_path / "copilot.sqlite3").is_file()
    assert not (tmp_path / "backups").exists()


RECORDED = {
    "conversation_id": "r-1",
    "brand": "lumen",
    "language": "en",
    "turns": [
        {"author": "customer", "text": "Hi, where is my order #L10234?"},
        {"author": "agent", "text": "Happy to look. What is your name and postcode?"},
        {"author": "customer", "text": "Anna Lindner, 10115"},
        {"author": "agent", "kind": "read", "action": {"name": "orders", "arguments": {}}, "ok": True},
        {"author": "agent", "text": "It is late, I am sorry. It should be with you tomorrow."},
    ],
}


async def test_replay(live: Live, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A recorded conversation is played over the socket and its figures are printed."""
    file = tmp_path / "conversations.jsonl.gz"
    with gzip.open(file, "wt", encoding="utf-8") as lines:
        played = [json.dumps({**RECORDED, "conversation_id": f"r-{number}"}) for number in range(FEWEST)]
        lines.write("\n\n".join(played) + "\n")
    code = await asyncio.to_thread(replay, [str(file), "--url", live.url, "--speed", "50", "--json"])
    figures = json.loads(capsys.readouterr().out)
    assert code == 0
    assert figures["conversations"] == FEWEST
    assert figures["messages"] == 4 * FEWEST
    assert figures["customer_messages"] == 2 * FEWEST
    assert figures["with_suggestion"] == 1.0
    assert figures["conversations_with_customer"] == FEWEST
    assert figures["conversations_with_order"] == FEWEST
    assert figures["unanswered"] == 0
    data = live.application.settings.data
    await asyncio.to_thread(ledger, ["stats", "--json", "--data-dir", str(data)])
    (row,) = json.loads(capsys.readouterr().out)
    assert row["track"] == {"brand": "lumen", "workflow": "order_status", "kind": "reply", "language": "en"}
    assert {part["name"]: part["count"] for part in row["endings"]} == {"typed_over": 2 * FEWEST}


def test_replay_names_bad_lines(tmp_path: Path) -> None:
    """A file with lines that are no conversations is refused with every line named."""
    file = tmp_path / "broken.jsonl"
    file.write_text('{"conversation_id": 1}\nnonsense\n' + json.dumps(RECORDED) + "\n")
    with pytest.raises(ProblemsFound) as found:
        replay([str(file)])
    assert [problem.where.rsplit(":", 1)[1] for problem in found.value.problems] == ["1", "2"]


def test_replay_without_server(tmp_path: Path) -> None:
    """Without a server the replay says how to start one."""
    file = tmp_path / "one.jsonl"
    file.write_text(json.dumps(RECORDED))
    with pytest.raises(CopilotError, match="scripts/serve"):
        replay([str(file), "--url", "http://127.0.0.1:9"])


def test_ledger_without_database(tmp_path: Path) -> None:
    """Without a database the ledger says where it looked."""
    with pytest.raises(CopilotError, match=r"copilot\.sqlite3"):
        ledger(["stats", "--data-dir", str(tmp_path)])


def test_help_of_every_command() -> None:
    """The program lists its commands and refuses unknown ones."""
    listed = subprocess.run(
        [sys.executable, "-m", "server", "--help"], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    assert "serve" in listed.stdout
    unknown = subprocess.run(
        [sys.executable, "-m", "server", "fly"],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ,
    )
    assert unknown.returncode == 2
    assert "usage" in unknown.stderr
