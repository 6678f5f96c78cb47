"""Deliveries to a real server: signed, once, into the conversation that the page reports too, with a note back."""

from __future__ import annotations

import json
import queue
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest

from server.client import desk
from server.web.hooks.signature import HEADERS, Kind, signed
from server.web.signin import DEMO_ACCOUNTS, DEMO_PASSWORD
from tests.server_process import ServerProcess, copied

SECRET = "a secret of the desk"
QUESTION = "Where is my order? I am Grace Miller, grace.miller@mail.example"


class Notes(BaseHTTPRequestHandler):
    """The desk's own API, as far as notes need it."""

    written: queue.Queue[tuple[str, dict[str, Any]]]

    def do_POST(self) -> None:
        """Keep what is written."""
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.written.put((self.path, body))
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, format: str, *args: object) -> None:
        """Stay silent."""


@pytest.fixture
def chatwoot_api() -> Iterator[tuple[str, queue.Queue[tuple[str, dict[str, Any]]]]]:
    """A desk that takes notes: its address and what was written."""
    written: queue.Queue[tuple[str, dict[str, Any]]] = queue.Queue()
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (Notes,), {"written": written}))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}", written
    server.shutdown()
    server.server_close()


def deliver(url: str, name: str, kind: Kind, told: dict[str, Any], secret: str = SECRET) -> httpx.Response:
    """Deliver as the desk does."""
    body = json.dumps(told).encode()
    stamp = datetime.now(UTC).isoformat() if kind == "zendesk" else str(int(time.time()))
    header, time_header = HEADERS[kind]
    headers = {header: signed(kind, secret, stamp, body), time_header: stamp}
    return httpx.post(f"{url}/hooks/{name}", content=body, headers=headers, trust_env=False)


async def test_deliveries_and_pages_share_a_conversation(
    tmp_path: Path, indexed: Path, chatwoot_api: tuple[str, queue.Queue[tuple[str, dict[str, Any]]]]
) -> None:
    """Told by the desk, told again, told by the page: one message, one note; a wrong signature changes nothing."""
    address, written = chatwoot_api
    hooks = tmp_path / "hooks.toml"
    hooks.write_text(
        f'[chatwoot]\nkind = "chatwoot"\nbrand = "lumen"\nsecret = "{SECRET}"\n'
        f'[chatwoot.reply]\nas = "note"\naddress = "{address}"\ntoken = "t"\n'
        f'[zendesk]\nkind = "zendesk"\nbrand = "lumen"\nsecret = "{SECRET}"\n',
        encoding="utf-8",
    )
    server = ServerProcess(copied(indexed, tmp_path / "data"))
    url = server.start(COPILOT_HOOKS=str(hooks))
    try:
        told = {
            "event": "message_created",
            "id": 107,
            "content": QUESTION,
            "message_type": "incoming",
            "account": {"id": 1},
            "conversation": {"id": 42},
        }
        forged = deliver(url, "chatwoot", "chatwoot", told, "another secret here")
        assert forged.status_code == 401
        assert deliver(url, "nowhere", "chatwoot", told).status_code == 404
        for _ in range(2):
            assert deliver(url, "chatwoot", "chatwoot", told).status_code == 200
        key = {"brand": "lumen", "desk": "chatwoot", "external_id": "1-42"}
        page = {"brand": "lumen", "desk": "zendesk", "external_id": "141"}
        async with desk(url, DEMO_ACCOUNTS[0][0], DEMO_PASSWORD) as agent:
            again = await agent.observe(key, "customer", QUESTION, external_id="107")
            assert again["duplicate"]
            await agent.observe(page, "customer", "Hello there", external_id="t-abc-1")
            event = {"actor": {"type": "end_user"}, "message": {"body": "Hello there", "id": "9"}}
            messaging = {
                "type": "zen:event-type:messaging_ticket.message_added",
                "id": "e1",
                "time": datetime.now(UTC).isoformat(),
                "detail": {"id": "141"},
                "event": event,
            }
            assert deliver(url, "zendesk", "zendesk", messaging).status_code == 200
            with agent.collecting() as frames:
                await agent.watch(page)
                while (frame := await frames.get())["type"] != "snapshot":
                    pass
            assert [message["text"] for message in frame["messages"]] == ["Hello there"]
        path, note = written.get(timeout=30)
        assert path == "/api/v1/accounts/1/conversations/42/messages"
        assert note["private"] is True
        assert note["content"]
        assert written.empty()
    finally:
        server.stop()
